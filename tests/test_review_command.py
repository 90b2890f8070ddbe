"""Review: a draft is accepted, edited, merged and split, by switches, editor or questions."""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from conftest import Tipcheck
from drafting import DRAFT, FILE, put

from tipcheck.model import Checklist
from tipcheck.store.load import load_checklist


@pytest.fixture(autouse=True)
def draft() -> Path:
    """Put a draft of three items in the workspace."""
    return put()


def _now() -> Checklist:
    return load_checklist(FILE)


def test_items_are_accepted_and_changed_by_switches(tipcheck: Tipcheck) -> None:
    """Each answer says what is left; the rest of the file stays as it was."""
    ran = tipcheck("review", "PER-2022", "one", "--accept")
    assert ran == (0, "PER-2022: 2 of 3 items still stand as suggested\n", "")
    flags = ("--pillar", "Protection", "--criteria", "b2, e", "--title", "Uno", "--id", "uno")
    assert tipcheck("review", "PER-2022", "1", *flags, "--text", "Fund all.", "--accept").code == 0
    one = _now().items[0]
    assert (one.id, one.title, one.text, one.pillar, one.criteria) == (
        *("uno", "Uno", "Fund all.", "protection"),
        ("b2", "e"),
    )
    assert FILE.read_text(encoding="utf-8").endswith(DRAFT.partition('[[items]]\nid = "two"')[2])
    assert tipcheck("review", "PER-2022", "two", "--criteria", "").code == 0
    assert _now().items[1].criteria == ()


def test_items_are_merged_split_and_left_out(tipcheck: Tipcheck) -> None:
    """And checks are dropped."""
    tipcheck("review", "PER-2022", "1", "--merge-with", "three")
    assert [item.text for item in _now().items] == [
        "Fund it all. Cut delays.",
        "Train them; and try cases.",
    ]
    tipcheck("review", "PER-2022", "two", "--split-at", "and try")
    assert [item.id for item in _now().items] == ["one", "two", "cases"]
    tipcheck("review", "PER-2022", "one", "--drop-check", "three")
    assert _now().items[0].checks == ()
    ran = tipcheck("review", "PER-2022", "cases", "--remove")
    assert ran.out == "PER-2022: 2 of 2 items still stand as suggested\n"


def test_a_reviewed_draft_is_a_checklist_like_others(tipcheck: Tipcheck) -> None:
    """Not before every item is accepted; then no more."""
    ran = tipcheck("review", "PER-2022", "--done")
    assert (ran.code, ran.err) == (
        2,
        (
            "tipcheck: these items still stand as suggested: one, two, three; --accept-all accepts"
            " them\n"
        ),
    )
    assert tipcheck("review", "PER-2022", "--accept-all").out == (
        "PER-2022: every item is accepted; 'tipcheck review PER-2022 --done' makes it a checklist\n"
    )
    ran = tipcheck("review", "PER-2022", "--done")
    assert ran == (0, "PER-2022 is reviewed: 3 items; it is no draft any more\n", "")
    assert FILE.read_text(encoding="utf-8") == DRAFT.replace("suggested = true\n", "").replace(
        "= false", "= true"
    )
    assert tipcheck("score", "PER-2022").code == 0
    assert tipcheck("review", "PER-2022", "--done").err == (
        "tipcheck: PER-2022 is no draft: a checklist is changed by hand alone\n"
    )


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--accept",), "name the item that is meant: its id or its rank"),
        (("oen", "--accept"), "PER-2022 has no item 'oen'; did you mean 'one'?"),
        (("one", "--id", "b2"), "'b2' names a criterion: give the item another id"),
        (("one", "--criteria", "b13"), "'b13' is no standard, criterion or factor"),
        (("one", "--title", "\x1b"), "title: holds the hidden character U+001B: take it out"),
    ],
)
def test_a_change_that_cannot_be_made_changes_nothing(
    tipcheck: Tipcheck, flags: tuple[str, ...], message: str
) -> None:
    """One line says why."""
    ran = tipcheck("review", "PER-2022", *flags)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"tipcheck: {message}")
    assert FILE.read_text(encoding="utf-8") == DRAFT


def test_off_a_terminal_the_scripted_commands_are_named(tipcheck: Tipcheck) -> None:
    """Nothing is asked, nothing hangs."""
    ran = tipcheck("review", "PER-2022")
    assert (ran.code, ran.err) == (
        2,
        (
            "tipcheck: review asks questions and needs a terminal; 'tipcheck review PER-2022 ITEM"
            " --accept' or 'tipcheck review PER-2022 --accept-all --done' does the same\n"
        ),
    )


def _editor(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Name an editor that runs Python code on `text`, the text of the file."""
    script = Path("editor.py").absolute()
    script.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[-1])\n"
        f"text = path.read_text(encoding='utf-8')\n{code}\n"
        "path.write_text(text, encoding='utf-8')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{script}"')


def test_a_draft_can_be_edited_whole(tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the editor leaves stands as it was written."""
    _editor(monkeypatch, "text = '# mine\\n' + text.replace('\"One\"', '\"Uno\"')")
    mode = stat.S_IMODE(FILE.stat().st_mode)
    assert tipcheck("review", "PER-2022", "--edit").code == 0
    assert FILE.read_text(encoding="utf-8") == "# mine\n" + DRAFT.replace('"One"', '"Uno"')
    assert stat.S_IMODE(FILE.stat().st_mode) == mode


def test_a_broken_edit_is_kept_beside_the_draft(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft stands as it was, and the mistake is named in the copy."""
    _editor(monkeypatch, "text = text.replace('prevention', 'preventoin')")
    ran = tipcheck("review", "PER-2022", "--edit")
    assert (ran.code, ran.err) == (
        3,
        (
            "tipcheck: checklists/PER-2022.edited.toml.txt:11: items[0].pillar: 'preventoin' is not"
            " a pillar; did you mean 'prevention'?\n"
        ),
    )
    assert FILE.read_text(encoding="utf-8") == DRAFT
    assert "preventoin" in Path("checklists/PER-2022.edited.toml.txt").read_text(encoding="utf-8")


def test_an_editor_that_fails_changes_nothing(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does one that is not named, nor a change of the draft meanwhile."""
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    assert tipcheck("review", "PER-2022", "--edit").err == (
        f"tipcheck: set VISUAL or EDITOR, or edit {FILE} by hand\n"
    )
    monkeypatch.setenv("EDITOR", "'")
    assert tipcheck("review", "PER-2022", "--edit").err.startswith("tipcheck: the editor failed (")
    _editor(monkeypatch, "sys.exit(1)")
    assert tipcheck("review", "PER-2022", "--edit").err.startswith("tipcheck: the editor failed (")
    _editor(monkeypatch, f"pathlib.Path({str(FILE.absolute())!r}).write_text('', 'utf-8')")
    ran = tipcheck("review", "PER-2022", "--edit")
    assert (ran.code, FILE.read_bytes()) == (3, b"")


def test_a_draft_that_changed_meanwhile_is_not_written_over(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other's work stands."""
    other = DRAFT.replace('"One"', '"Eins"')
    _editor(monkeypatch, f"pathlib.Path({str(FILE.absolute())!r}).write_text({other!r}, 'utf-8')")
    assert tipcheck("review", "PER-2022", "--edit").err == (
        f"tipcheck: {FILE} was changed while you edited: nothing was written, edit it again\n"
    )
    assert FILE.read_text(encoding="utf-8") == other


def _answer(monkeypatch: pytest.MonkeyPatch, *answers: str, done: bool = True) -> None:
    """Be somebody at a terminal who gives these answers, then leaves with Ctrl-D."""
    said: Iterator[str] = iter(answers)

    def prompt(*_: object, **__: object) -> str:
        for answer in said:
            return answer
        raise typer.Abort

    monkeypatch.setattr("typer.prompt", prompt)
    monkeypatch.setattr("tipcheck.cli.reviewing.agreed", lambda *_: done)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)


def test_questions_lead_through_a_draft(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter accepts; a letter changes; every decision is on the disk at once."""
    monkeypatch.setenv("ACCESSIBLE", "1")
    keys = ("p", "protection", "c", "b1", "t", "Uno", "i", "uno", "", "d", "try", "A", "a")
    _answer(monkeypatch, *keys)
    ran = tipcheck("review", "PER-2022")
    assert ran.code == 0
    assert ran.out.splitlines()[:6] == [
        "PER-2022 · item 1 of 3 · suggested",
        "1. One (one)",
        "  Fund it all.",
        "  pillar: prevention",
        "  no checks: the item is its own single check",
        "PER-2022 · item 1 of 3 · suggested",
    ]
    assert "  checks proposed: 2\n    train: Train them\n    try: Try cases (b1)\n" in ran.out
    assert ran.out.endswith("PER-2022 is reviewed: 3 items; it is no draft any more\n")
    now = _now()
    assert (now.reviewed, now.items[0].id, now.items[0].criteria) == (True, "uno", ("b1",))


def test_questions_merge_split_skip_and_remove(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be done is said, and the item is asked again."""
    keys = ("m", "s", "nowhere", "s", "Train", "n", "n", "m", "x", "r", "q")
    _answer(monkeypatch, *keys)
    ran = tipcheck("review", "PER-2022")
    assert ran.code == 0
    assert "one does not hold 'nowhere' after its first word: quote it\n" in ran.err
    assert [item.text for item in _now().items] == ["Fund it all.", "Train them; and try cases."]


def test_leaving_a_review_keeps_what_was_decided(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-D leaves in order; `q` too; the last question can be answered with no."""
    _answer(monkeypatch, "")
    ran = tipcheck("review", "PER-2022")
    assert (ran.code, ran.out.splitlines()[-1]) == (
        0,
        "PER-2022: 2 of 3 items still stand as suggested",
    )
    _answer(monkeypatch, "n", "n")
    assert tipcheck("review", "PER-2022").code == 0
    _answer(monkeypatch, "q")
    assert tipcheck("review", "PER-2022").out.splitlines()[-1].startswith("PER-2022: 2 of 3")
    _answer(monkeypatch, "", "", done=False)
    assert tipcheck("review", "PER-2022").out.splitlines()[-1].startswith("PER-2022: every item")


def test_the_editor_can_be_called_from_a_question(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the walk goes on with what it left."""
    _editor(monkeypatch, "text = text.replace('suggested = true\\n', '')")
    _answer(monkeypatch, "e", done=False)
    assert tipcheck("review", "PER-2022").code == 0
    assert not any(item.suggested for item in _now().items)
