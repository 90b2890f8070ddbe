"""Files read with suspicion: what is broken is named, what would hang is refused."""

import errno
import os
import threading
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.errors import FileError, Problem
from tipcheck.said import Said
from tipcheck.store.document import Document, open_document, open_ledger_document, parse
from tipcheck.store.files import MOST_BYTES, read_text
from tipcheck.store.places import Location, place

FILE = Path("a.toml")


def _refusal(path: Path) -> str:
    with pytest.raises(FileError) as caught:
        open_document(path)
    return str(caught.value)


def _refusal_of(text: str) -> str:
    with pytest.raises(FileError) as caught:
        parse(FILE, text)
    return str(caught.value)


def _ledger_refusal(text: str) -> str:
    FILE.write_bytes(text.encode())
    with pytest.raises(FileError) as caught:
        open_ledger_document(FILE)
    return str(caught.value)


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ((), ""),
        (("country",), "country"),
        (("items", 3, "pillar"), "items[3].pillar"),
        (("items", 0, "checks", 12, "criteria", 1), "items[0].checks[12].criteria[1]"),
    ],
)
def test_a_place_is_written_as_keys_and_positions(location: Location, expected: str) -> None:
    """Positions are counted from 0, as programs do."""
    assert place(location) == expected


def test_a_problem_knows_the_line_of_its_place() -> None:
    """The line is looked up in the text that was read."""
    document = parse(FILE, '[[items]]\nid = "a"\n[[items]]\nid = "b"\n')
    assert document.problem(("items", 1, "id"), Said("is b")) == Problem(
        FILE, 4, "items[1].id", Said("is b")
    )


def test_a_document_is_its_text_and_its_meaning() -> None:
    """The text is kept byte for byte, line ends and byte order mark included."""
    raw = b"\xef\xbb\xbfyear = 2023\r\n"
    FILE.write_bytes(raw)
    assert open_document(FILE) == Document(FILE, raw.decode(), {"year": 2023})


def test_a_missing_file_is_named() -> None:
    """It does not exist, and that is all."""
    assert _refusal(FILE) == "a.toml: does not exist"


def test_a_folder_is_not_read() -> None:
    """It is said what was expected instead."""
    FILE.mkdir()
    assert _refusal(FILE) == "a.toml: is a folder; a TOML file was expected"


def test_a_pipe_is_not_waited_for() -> None:
    """Reading it would hang for ever."""
    os.mkfifo(FILE)
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.append(_refusal(FILE)), daemon=True)
    reader.start()
    reader.join(timeout=20)
    assert said == ["a.toml: is no regular file; a TOML file was expected"]


def test_a_link_to_nowhere_is_named() -> None:
    """It exists, but what it names does not."""
    FILE.symlink_to("gone.toml")
    assert _refusal(FILE) == "a.toml: is a link to nowhere"


def test_a_link_to_itself_is_named() -> None:
    """It is not followed for ever."""
    FILE.symlink_to(FILE)
    assert _refusal(FILE) == f"a.toml: cannot be read: {os.strerror(errno.ELOOP)}"


def test_a_file_below_a_file_is_named() -> None:
    """The operating system's words are passed on."""
    FILE.write_text("year = 2023\n")
    inside = FILE / "b.toml"
    assert _refusal(inside) == f"{inside}: cannot be read: {os.strerror(errno.ENOTDIR)}"


@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.EMFILE])
def test_a_file_that_cannot_be_read_says_why(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No right, a broken disk, too many open files: one line, no traceback."""
    FILE.write_text("year = 2023\n")

    def fail(_self: Path) -> bytes:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, "read_bytes", fail)
    assert _refusal(FILE) == f"a.toml: cannot be read: {os.strerror(code)}"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"", "a.toml: is empty", id="empty"),
        pytest.param(b" \t\r\n\n", "a.toml: is empty", id="white space only"),
        pytest.param(
            "name = 'Perú'\n".encode("utf-16"),
            "a.toml: is UTF-16: save it as UTF-8",
            id="UTF-16, little end first",
        ),
        pytest.param(
            b"\xfe\xff" + "name = 'Perú'\n".encode("utf-16-be"),
            "a.toml: is UTF-16: save it as UTF-8",
            id="UTF-16, big end first",
        ),
        pytest.param(
            "year = 2023\n\nname = 'Perú'\n".encode("cp1252"),
            "a.toml:3: is not UTF-8 (perhaps Windows-1252): save it as UTF-8",
            id="Windows-1252",
        ),
        pytest.param(b"PK\x03\x04\x00\x00", "a.toml: is binary, not text", id="binary"),
        pytest.param(
            b"name = 'Per\xc3",
            "a.toml:1: is not UTF-8 (perhaps Windows-1252): save it as UTF-8",
            id="cut within a letter",
        ),
    ],
)
def test_what_is_no_text_is_named(raw: bytes, expected: str) -> None:
    """The message says what the file is, and how to save it instead."""
    FILE.write_bytes(raw)
    assert _refusal(FILE) == expected


def test_a_very_large_file_is_not_read() -> None:
    """No checklist has six million bytes."""
    FILE.write_bytes(b"#" * 6_000_000)
    assert _refusal(FILE) == "a.toml: has 6,000,000 bytes; at most 5,000,000 are read"


def test_a_large_file_is_read() -> None:
    """The limit itself is allowed."""
    FILE.write_bytes(b"#" * MOST_BYTES)
    assert len(read_text(FILE)) == MOST_BYTES


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
@settings(deadline=None)
def test_a_text_is_read_as_it_was_written(text: str) -> None:
    """Line ends, byte order marks and all; only a text of white space is refused."""
    FILE.write_bytes(text.encode())
    if text.encode().strip():
        assert read_text(FILE) == text
    else:
        assert _refusal(FILE) == "a.toml: is empty"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a = " + "[" * 500 + "]" * 500, id="500 brackets"),
        pytest.param("a = " + "[" * 100_000, id="100,000 brackets"),
        pytest.param("a = " + "{a = " * 100_000, id="100,000 braces"),
    ],
)
def test_deep_nesting_is_refused(text: str) -> None:
    """It would exhaust the parser's stack."""
    assert _refusal_of(text) == "a.toml: is nested too deep"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(".".join("a" * 50_000) + " = 1", 1, id="bare"),
        pytest.param("\n" + ".".join(['"a"'] * 50_000) + " = 1", 2, id="quoted"),
        pytest.param(".".join(["'a'"] * 50_000) + " = 1", 1, id="literal"),
        pytest.param(" . ".join("a" * 50_000) + " = 1", 1, id="spaced"),
        pytest.param("x = {" + ".".join("a" * 50_000) + " = 1}", 1, id="inline table"),
        pytest.param('x = """\n\n"""\n[' + ".".join("a" * 50_000) + "]", 4, id="heading"),
        pytest.param(".".join("a" * 22) + " = 1", 1, id="just too long"),
    ],
)
def test_a_key_of_many_parts_is_refused(text: str, line: int) -> None:
    """The parser would need minutes for it."""
    assert _refusal_of(text) == f"a.toml:{line}: has a key of more than 20 parts"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a = "' + "." * 50_000 + '"', id="string"),
        pytest.param("a = '" + "." * 50_000 + "'", id="literal string"),
        pytest.param('a = """\n' + "." * 50_000 + '\n"""', id="long string"),
        pytest.param("a = '''\n" + "." * 50_000 + "\n'''", id="long literal string"),
        pytest.param("a = 1 # " + "." * 50_000, id="comment"),
        pytest.param('"' + "." * 50_000 + '" = 1', id="quoted key of one part"),
        pytest.param(".".join("a" * 21) + " = 1", id="key of 20 points"),
        pytest.param("\n".join(f"a{n} = 0.5" for n in range(50)), id="one in each line"),
    ],
)
def test_points_that_part_no_key_are_fine(text: str) -> None:
    """A note may end in as many as its writer likes."""
    assert parse(FILE, text).tree == tomllib.loads(text)


def test_an_unclosed_string_with_many_points_is_named_as_such() -> None:
    """A forgotten quotation mark is not taken for a long key."""
    assert _refusal_of(f'a = 1\nnote = "and so on{"." * 21}\n') == (
        "a.toml:2: is not TOML here: a quotation mark is not closed on this line"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param('a = "x"\n<<<<<<< HEAD\nb = 1\n', 2, id="ours"),
        pytest.param("a = 1\n\nb = 2\n>>>>>>> other branch\n", 4, id="theirs"),
        pytest.param("<<<<<<<\r\na = 1\r\n", 1, id="CRLF"),
        pytest.param(
            'note = """\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n"""\n', 2, id="in a note"
        ),
    ],
)
def test_the_marks_of_a_git_merge_are_named(text: str, line: int) -> None:
    """The message says how to mend what git left."""
    assert _refusal_of(text) == (
        f"a.toml:{line}: holds the marks of a git merge:"
        " keep the entries of both sides and delete the three lines of marks"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "a = 1\nb = \n",
            "a.toml:2: is not TOML here: invalid value",
            id="no value",
        ),
        pytest.param(
            'a = 1\n\nb = "x\n',
            "a.toml:3: is not TOML here: a quotation mark is not closed on this line",
            id="unclosed string",
        ),
        pytest.param(
            "a = 1\nb = [\n\n",
            "a.toml:4: is not TOML here: invalid value",
            id="unclosed list at the end",
        ),
        pytest.param(
            "a = 1\na = 2  # again\n# end\n",
            "a.toml:2: is not TOML here: 'a' has a value already: keep one of the two",
            id="key given twice",
        ),
        pytest.param(
            "a = 1\n[a]\n",
            "a.toml:2: is not TOML here: cannot overwrite a value",
            id="table of a key",
        ),
        pytest.param(
            "\ufeffday = 2023-02-30\n",
            "a.toml:1: is not TOML here: invalid date or datetime",
            id="no such day",
        ),
        pytest.param(
            "<!DOCTYPE html>\n",
            "a.toml:1: is not TOML here: invalid statement",
            id="a web page",
        ),
    ],
)
def test_what_is_not_toml_is_shown_by_line(text: str, expected: str) -> None:
    """The parser's own words, with the line in front."""
    assert _refusal_of(text) == expected


@pytest.mark.parametrize("digits", ["1" * 5_000, "-" + "9" * 5_000])
def test_a_number_of_thousands_of_digits_is_refused(digits: str) -> None:
    """Python would not read it; the user sees a problem, no traceback."""
    assert _refusal_of(f"year = {digits}\n") == "a.toml: holds a number of too many digits"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a = { b = 1, }\n", id="comma at the end of a table"),
        pytest.param("a = {\n b = 1 }\n", id="table over two lines"),
        pytest.param("a = { b = 1 }\n", id="table"),
        pytest.param('a = "\\e[31m"\n', id="escape of ESC"),
        pytest.param('a = "\\x41"\n', id="escape of two digits"),
        pytest.param("at = 10:12\n", id="time without seconds"),
        pytest.param("at = 2024-07-02T10:12Z\n", id="moment without seconds"),
        pytest.param("at = 2024-07-02 10:12:03.5-05:00\n", id="moment in another zone"),
        pytest.param("at = 2024-07-02T10:12:03.123456789Z\n", id="nanoseconds"),
        pytest.param("at = 2016-12-31T23:59:60Z\n", id="leap second"),
        pytest.param("n = 9223372036854775808\n", id="more than 64 bits"),
        pytest.param("note = '''\r\na\r\n'''\r\n", id="CRLF in a text"),
        pytest.param("a = 1\rb = 2\n", id="old Mac line end"),
        pytest.param("# \x01\na = 1\n", id="control in a comment"),
        pytest.param("[a]\n[a]\n", id="table given twice"),
        pytest.param("[a.b]\n[a]\nb.c = 1\n", id="table opened again"),
    ],
)
def test_a_text_means_what_the_standard_library_says(text: str) -> None:
    """The quick parser speaks another TOML than Python's: where they part, Python's counts."""
    assert _meaning(text) == _meaning_in_python(text)


def _meaning(text: str) -> dict[str, Any] | None:
    try:
        return parse(FILE, text).tree
    except FileError as error:
        (problem,) = error.problems
        assert problem.path == FILE
        assert 0 <= problem.line <= text.count("\n") + 1
        return None


def _meaning_in_python(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except ValueError:
        return None


toml_pieces = st.sampled_from(
    [
        *('"', "'", '"""', "'''", "[", "]", "[[", "]]", "{", "}", "=", "#", ".", ",", "\\", "\n"),
        *(" ", "a", "b = 1\n", "[[a]]\n", "[a.b]\n", "a = ", "2023-02-30", "9" * 4_400, "0x"),
        *("\r", "\r\n", "inf", "true", "10:00:00", "2024-07-02T", "Z", "+", "-", "e9", "\\e"),
    ]
)
odd_letters = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff"), max_size=3
)


@given(
    st.sampled_from(["", "\ufeff"]),
    st.lists(toml_pieces | odd_letters, max_size=30).map("".join),
)
@settings(deadline=None, max_examples=300)
def test_any_text_is_read_as_python_reads_it_or_refused(mark: str, text: str) -> None:
    """Whatever is thrown at it, a document comes out, or a problem of that file."""
    assert _meaning(mark + text) == _meaning_in_python(mark + text)


def test_a_ledger_that_ends_with_its_mark_is_whole(example_text: str) -> None:
    """The bundled example is read as it stands."""
    FILE.write_bytes(example_text.encode())
    assert open_ledger_document(FILE) == Document(FILE, example_text, tomllib.loads(example_text))


@pytest.mark.parametrize("ending", ["# end of ledger\n", "# end of ledger\r\n\r\n \t\n"])
def test_the_end_mark_may_have_any_white_space_after_it(ending: str) -> None:
    """Blank lines at the end lose nothing."""
    FILE.write_bytes(f"schema = 1\n{ending}".encode())
    assert open_ledger_document(FILE).tree == {"schema": 1}


def test_a_ledger_may_be_nothing_but_its_end() -> None:
    """The mark stands in the first line, and what is missing is told by the model."""
    FILE.write_bytes(b"# end of ledger\n")
    assert open_ledger_document(FILE).tree == {}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("schema = 1\n", 2, id="missing"),
        pytest.param("schema = 1\n# end of ledg", 2, id="cut"),
        pytest.param("schema = 1\n# end of ledger\nchecklist = 'PER-2023'\n", 4, id="not last"),
        pytest.param("schema = 1 # end of ledger\n", 2, id="no line of its own"),
    ],
)
def test_a_ledger_without_its_last_line_looks_cut(text: str, line: int) -> None:
    """Then findings may be missing, and a score would be wrong."""
    assert _ledger_refusal(text) == (
        f"a.toml:{line}: looks cut: its last line is not '# end of ledger'; take it back from git"
        " or a backup, or, if nothing is missing, write that line at its end"
    )


def test_a_ledger_in_the_middle_of_a_merge_is_not_called_cut() -> None:
    """The merge is what must be mended."""
    assert _ledger_refusal("schema = 1\n<<<<<<< HEAD\n# end of ledger\n=======\n") == (
        "a.toml:2: holds the marks of a git merge:"
        " keep the entries of both sides and delete the three lines of marks"
    )


def test_a_ledger_cut_at_any_byte_is_refused(
    example_text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much is missing, it never passes for a ledger with fewer findings."""
    whole = example_text.encode()
    FILE.write_bytes(whole)
    size = len(whole)
    monkeypatch.setattr(Path, "read_bytes", lambda _self: whole[:size])
    passed: list[int] = []
    for size in range(len(whole)):
        try:
            open_ledger_document(FILE)
        except FileError:
            continue
        passed.append(size)
    assert passed == []


def test_without_the_end_mark_many_cuts_would_pass(example_text: str) -> None:
    """So the test above can fail: a bare parser takes cut ledgers, and loses findings."""
    findings = len(tomllib.loads(example_text)["findings"])
    passed = 0
    for end in [n for n, sign in enumerate(example_text) if sign == "\n"][:-1]:
        try:
            tree = tomllib.loads(example_text[:end])
        except tomllib.TOMLDecodeError:
            continue
        passed += len(tree.get("findings", [])) < findings
    assert passed > 50
