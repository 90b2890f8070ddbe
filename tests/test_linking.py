"""Links written down: added at the end, nothing before them touched."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import environment
from testland import link

from tipcheck.errors import FileError, NotSavedError, UsageError
from tipcheck.library import Workspace
from tipcheck.model import Lineage
from tipcheck.store.load import load_lineage
from tipcheck.years.linking import add_links, lineage_path, render
from tipcheck.years.links import make_link

PATH = Path("checklists/lineage/XAA.toml")
ONE = link("same", ["2022/law"], ["2023/law"])
TWO = link("merged", ["2022/a", "2022/b"], ["2023/c"], 'Both, as "one".')


def test_a_link_is_rendered_as_toml() -> None:
    """One table, its keys in the order of the file."""
    assert render(TWO) == (
        '[[links]]\nfrom = ["XAA-2022/a", "XAA-2022/b"]\nto = ["XAA-2023/c"]\nkind = "merged"\n'
        'by = "ana"\non = 2024-07-01\nnote = "Both, as \\"one\\"."\n'
    )


def test_a_file_that_is_missing_is_begun_with_its_schema() -> None:
    """Under the workspace's checklists; the schema stands where its first line says."""
    assert lineage_path(Workspace(None), "XAA") == PATH
    assert add_links(PATH, "ana", lambda _: [ONE, TWO], "{}") == (ONE, TWO)
    text = PATH.read_text(encoding="utf-8")
    assert text.startswith("#:schema ../schema/lineage.json\nschema = 1\n\n[[links]]\n")
    assert Path("checklists/schema/lineage.json").read_text(encoding="utf-8") == "{}"
    assert load_lineage(PATH).links == (ONE, TWO)


@pytest.mark.parametrize(
    "before",
    [
        (
            b"# by hand\r\nschema = 1\r\n\r\n[[links]] # one\r\nfrom = ['XAA-2021/a']\r\n"
            b"to = ['XAA-2022/b']\r\nkind = 'same'\r\nby = 'eva'\r\non = 2024-01-01\r\n# end"
        ),
        b"\xef\xbb\xbfschema = 1",
        b"schema = 1\n\n\n# nothing yet\n\n",
    ],
)
def test_every_byte_that_stood_there_stays(before: bytes) -> None:
    """Comments, line ends and a byte order mark; a last line without end is ended."""
    PATH.parent.mkdir(parents=True)
    PATH.write_bytes(before)
    add_links(PATH, "ana", lambda _: [ONE], "{}")
    add_links(PATH, "ana", lambda _: [TWO], "{}")
    after = PATH.read_bytes()
    assert after.startswith(before)
    assert (b"\r\n" in before) == (b"\r\n" in after[len(before) :])
    assert load_lineage(PATH).links[-2:] == (ONE, TWO)


def test_nothing_to_add_writes_nothing() -> None:
    """The maker sees what is there."""
    add_links(PATH, "ana", lambda _: [ONE], "{}")
    before = PATH.stat().st_mtime_ns

    def make(known: Lineage) -> list[object]:
        assert known.links == (ONE,)
        return []

    assert add_links(PATH, "ana", make, "{}") == ()  # type: ignore[arg-type]
    assert PATH.stat().st_mtime_ns == before


def test_a_list_of_links_on_one_line_cannot_be_added_to() -> None:
    """It is said, and nothing was changed."""
    PATH.parent.mkdir(parents=True)
    PATH.write_text("links = []\n", encoding="utf-8")
    with pytest.raises(FileError):
        add_links(PATH, "ana", lambda _: [ONE], "{}")
    assert PATH.read_text(encoding="utf-8") == "links = []\n"


def test_what_is_read_back_must_be_what_was_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    """A renderer that drops a link is caught before the file is replaced."""
    monkeypatch.setattr("tipcheck.years.linking.render", lambda _: "# nothing\n")
    with pytest.raises(FileError, match="let each link stand under"):
        add_links(PATH, "ana", lambda _: [ONE], "{}")
    assert not PATH.exists()


@pytest.mark.posix
def test_a_folder_that_cannot_be_made_is_told() -> None:
    """Nothing was changed."""
    Path("checklists").write_text("a file", encoding="utf-8")
    with pytest.raises(NotSavedError, match="not saved"):
        add_links(PATH, "ana", lambda _: [ONE], "{}")


def test_writers_at_once_lose_nothing() -> None:
    """Each adds its links under the lock."""
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from tipcheck.years.linking import add_links\nfrom tipcheck.years.links import make_link\n"
        "for n in range(5):\n"
        "    link = make_link(['XAA-2022/a'], ['XAA-2023/b'], 'same', sys.argv[1], str(n))\n"
        "    add_links(Path('checklists/lineage/XAA.toml'), 'x', lambda _: [link], '{}')\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(name)], env=environment())
        for name in range(4)
    ]
    assert [process.wait() for process in running] == [0] * 4
    found = {(each.by, each.note) for each in load_lineage(PATH).links}
    assert found == {(str(name), str(n)) for name in range(4) for n in range(5)}


@pytest.mark.parametrize(
    ("olds", "news", "kind", "message"),
    [
        (1, 1, "merged", "a merge leads from two or more to one"),
        (2, 2, "merged", "a merge leads from two or more to one"),
        (2, 1, "split", "a split leads from one to two or more"),
        (2, 1, "same", "'same' leads from one to one"),
        (1, 2, "reworded", "'reworded' leads from one to one"),
    ],
)
def test_the_kind_must_fit_how_many_there_are(
    olds: int, news: int, kind: str, message: str
) -> None:
    """Refusals and successions take any number."""
    before = [f"XAA-2022/a{n}" for n in range(olds)]
    after = [f"XAA-2023/b{n}" for n in range(news)]
    with pytest.raises(UsageError, match=message):
        make_link(before, after, kind, "ana", None)  # type: ignore[arg-type]
    assert make_link(before, after, "succeeded", "ana", None).since == tuple(before)


def test_a_note_holds_nothing_hidden() -> None:
    """As in every file."""
    with pytest.raises(UsageError, match="note: holds the hidden character"):
        make_link(["XAA-2022/a"], ["XAA-2023/b"], "same", "ana", "\x1b")
