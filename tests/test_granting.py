"""The guided run on a real ledger: each answer is on the disk before the next question."""

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from making import checklist
from playing import REPORT, Keys, keys
from test_files import BEFORE, CODES, disk
from test_guided import KEYS, NEW, SIZES, earlier

from tipcheck.assessment import Assessment, open_ledger
from tipcheck.cli import granting
from tipcheck.cli.granting import Conversation
from tipcheck.cli.session import Session
from tipcheck.cli.terminals import LineTerminal, keys_of_line
from tipcheck.guided.places import begin
from tipcheck.guided.run import Elsewhere, Form, Intent, Left, Run, Stuck
from tipcheck.guided.scripted import commands
from tipcheck.ledger import Entry, history, standing
from tipcheck.library import bundled
from tipcheck.model import Finding, Ledger
from tipcheck.recording import Maker
from tipcheck.store import files
from tipcheck.store.load import load_standards
from tipcheck.words import Words

LEDGER = Path("assessments/XAA-2023.toml")


def small(folder: Path = Path()) -> Assessment:
    """Give the small checklist with the ledger that a folder has for it."""
    path = folder / LEDGER
    standards = load_standards(bundled() / "standards.toml")
    ledger = open_ledger(path, "XAA-2023") if path.exists() else None
    return Assessment(checklist(*SIZES), standards, Path("XAA-2023.toml"), path, ledger)


def held(pressed: str | Sequence[str], by: str = "eva", folder: Path = Path()) -> tuple[Run, Keys]:
    """Hold a conversation over the ledger of a folder."""
    terminal = Keys(keys(pressed) if isinstance(pressed, str) else pressed)
    return Conversation(terminal, begin(small(folder), by)).hold(), terminal


def written(folder: Path = Path()) -> tuple[Finding, ...]:
    """Give the findings on the disk."""
    return open_ledger(folder / LEDGER, "XAA-2023").findings


def test_looking_writes_nothing() -> None:
    """The ledger begins with the first answer."""
    held("sb?xg2<enter>q")
    assert list(Path().iterdir()) == []


def test_each_answer_is_on_the_disk_before_the_next_question() -> None:
    """At every question, the file holds what was answered so far."""
    seen = []

    class Looking(Keys):
        def key(self, run: Run) -> str:
            seen.append((len(run.deeds), len(written()) if LEDGER.exists() else 0))
            return super().key(run)

    Conversation(Looking(keys(f"nunm{NEW}2023<enter><enter>z")), begin(small(), "eva")).hold()
    assert seen[:4] == [(0, 0), (1, 1), (2, 2), (3, 3)]
    assert [(deeds, found) for deeds, found in seen if deeds == 4] == [(4, 4)]
    assert seen[-1] == (3, 5)  # what is taken back is an entry more


def test_a_run_goes_on_where_the_last_one_ended() -> None:
    """At the first open check, with everything that was answered."""
    held("nun")
    run, _ = held("")
    assert (run.target, [finding.status for finding in run.assessment.findings]) == (
        "i3/c1",
        ["not-met", "unknown", "not-met"],
    )


@given(KEYS)
@settings(deadline=None, max_examples=15)
def test_the_ledger_holds_just_what_was_answered(pressed: list[str]) -> None:
    """Whatever is pressed, the file and the run agree on every entry."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run, _ = held(pressed, folder=folder)
        if not (folder / LEDGER).exists():
            assert run.assessment.findings == ()
            return
        found = written(folder)
        assert standing(found) == standing(run.assessment.findings)
        assert sorted(found, key=_moment) == sorted(run.assessment.findings, key=_moment)


def _moment(finding: Finding) -> tuple[object, ...]:
    return finding.at, finding.item


def test_two_runs_do_not_overwrite_each_other() -> None:
    """What the other answered meanwhile is shown and asked about; nothing is lost."""

    class Meanwhile(Keys):
        def key(self, run: Run) -> str:
            if len(self.shown) == 1:  # after this run was shown its second question
                held("g1/2<enter>u", by="luis")
            return super().key(run)

    terminal = Meanwhile(keys("nny"))
    Conversation(terminal, begin(small(), "eva")).hold()
    assert [type(run.mode) for run in terminal.shown].count(Elsewhere) == 1
    assert [(each.item, each.by, each.status) for each in written()] == [
        ("i1/c1", "eva", "not-met"),
        ("i1/c2", "luis", "unknown"),
        ("i1/c2", "eva", "not-met"),
    ]


def test_an_answer_that_is_being_gathered_is_asked_about_too() -> None:
    """What it is held against is what its question showed, not what was read meanwhile."""

    class Meanwhile(Keys):
        def key(self, run: Run) -> str:
            if isinstance(run.mode, Form) and not run.mode.line.text and not self.told:
                self.told = True
                held("u", by="luis")
            return super().key(run)

        told = False

    terminal = Meanwhile(keys(f"m{NEW}2023-05<enter><enter>y"))
    Conversation(terminal, begin(small(), "eva")).hold()
    assert [(each.by, each.status) for each in written()] == [("luis", "unknown"), ("eva", "met")]
    assert any(isinstance(run.mode, Elsewhere) for run in terminal.shown)


def test_a_change_elsewhere_is_seen_before_the_next_question() -> None:
    """By another person or in an editor; the question then shows what stands."""

    class Meanwhile(Keys):
        def key(self, run: Run) -> str:
            if len(self.shown) == 1:
                held("g3<enter>u", by="luis")
            return super().key(run)

    terminal = Meanwhile(keys("nsg3<enter>"))
    Conversation(terminal, begin(small(), "eva")).hold()
    assert [run.said.key for run in terminal.shown if run.said] == ["run.refreshed"]
    assert terminal.shown[-1].reading.outcome == "unknown"


MARKS = "<<<<<<< ours\n=======\n>>>>>>> theirs\n"


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (
            MARKS,
            (
                "holds the marks of a git merge: keep the entries of both sides and delete the"
                " three lines of marks"
            ),
        ),
        ("[[findings]]\n# end of ledger\n", "is missing: add a line 'item = ...'"),
    ],
)
def test_a_ledger_broken_meanwhile_keeps_the_answer_in_hand(harm: str, why: str) -> None:
    """The message says how to mend it; then the answer is written as it was given."""

    class Breaking(Keys):
        def key(self, run: Run) -> str:
            if len(self.shown) == 1:
                self.whole = LEDGER.read_bytes()
                LEDGER.write_bytes(self.whole + harm.encode())
            if isinstance(run.mode, Stuck):
                self.why = " ".join(map(str, run.mode.why))
                LEDGER.write_bytes(self.whole)
            return super().key(run)

    terminal = Breaking(keys("nuy"))
    run = Conversation(terminal, begin(small(), "eva")).hold()
    assert why in terminal.why
    assert [finding.status for finding in written()] == ["not-met", "unknown"]
    assert run.mode == Left(Intent())


def test_a_ledger_broken_while_it_is_only_read_is_told() -> None:
    """At the next question, with the mend; nothing was to be written yet."""

    class Breaking(Keys):
        def key(self, run: Run) -> str:
            if len(self.shown) == 1:
                LEDGER.write_bytes(LEDGER.read_bytes() + MARKS.encode())
            return super().key(run)

    terminal = Breaking(keys("nss"))
    Conversation(terminal, begin(small(), "eva")).hold()
    told = [str(run.said.values["text"]) for run in terminal.shown if run.said]
    assert "keep the entries of both sides" in told[0]


def test_a_full_disk_keeps_the_answer_in_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written once there is room."""
    held("n")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    class Clearing(Keys):
        def key(self, run: Run) -> str:
            if isinstance(run.mode, Stuck):
                patch.undo()
            return super().key(run)

    terminal = Clearing(keys("uy"))
    with monkeypatch.context() as patch:
        patch.setattr(files, "_write_through", fail)
        Conversation(terminal, begin(small(), "eva")).hold()
    stuck = [
        " ".join(map(str, run.mode.why)) for run in terminal.shown if isinstance(run.mode, Stuck)
    ]
    assert stuck == [f"{LEDGER}: not saved: No space left on device; nothing was changed"]
    assert [finding.status for finding in written()] == ["not-met", "unknown"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fails", BEFORE)
def test_any_error_keeps_the_answer_in_hand(fails: str, code: int) -> None:
    """At any call of a write: nothing was written, and once it is mended the answer is."""
    held("n")
    with disk(fails, OSError(code, os.strerror(code))) as broken:

        class Mending(Keys):
            def key(self, run: Run) -> str:
                if isinstance(run.mode, Stuck):
                    broken.mend()
                return super().key(run)

        terminal = Mending(keys("uy"))
        Conversation(terminal, begin(small(), "eva")).hold()
    stuck = [
        " ".join(map(str, run.mode.why)) for run in terminal.shown if isinstance(run.mode, Stuck)
    ]
    assert stuck == [f"{LEDGER}: not saved: {os.strerror(code)}; nothing was changed"]
    assert [finding.status for finding in written()] == ["not-met", "unknown"]


def test_what_was_typed_ahead_answers_no_other_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a write fails, the keys that wait are dropped."""
    forgotten = []

    class Ahead(Keys):
        def forget(self) -> None:
            forgotten.append(True)

    monkeypatch.setattr(granting, "record", _refuse)
    Conversation(Ahead(keys("n")), begin(small(), "eva")).hold()
    assert forgotten == [True]


def _refuse(*_: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


WRITE = f'{sys.executable} -c \'import sys; open(sys.argv[1], "w").write("From the editor\\n")\''


@pytest.mark.parametrize("name", ["VISUAL", "EDITOR"])
def test_a_note_is_written_in_the_editor(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It joins the answer that follows, or the one that stands; its file is gone afterwards."""
    monkeypatch.setenv(name, WRITE)
    held("tu")
    held("bt")
    assert [(each.status, each.note) for each in written()] == [("unknown", "From the editor")] * 2


@pytest.mark.parametrize(
    ("editor", "why"),
    [
        ("false", "it ended with 1"),
        ("no-such-editor", "No such file or directory"),
        ("'", "No such file or directory"),
        (
            f'{sys.executable} -c \'import sys; open(sys.argv[1], "wb").write(b"\\xff")\'',
            "what it left is not UTF-8",
        ),
    ],
)
def test_an_editor_that_fails_loses_nothing(
    editor: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said, and the note can be typed in its place."""
    monkeypatch.setenv("EDITOR", editor)
    monkeypatch.delenv("VISUAL", raising=False)
    _, terminal = held("tTyped<enter>u")
    told = [run.said for run in terminal.shown if run.said]
    assert (told[0].key, str(told[0].values["why"])) == ("note.editor", why)
    assert [(each.status, each.note) for each in written()] == [("unknown", "Typed")]


def test_the_harness_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that writes only when it ends has nothing on the disk at the next question."""

    def late(_assessment: Assessment, _by: str, make: Maker) -> list[Entry]:
        return list(history(make(Ledger(checklist="XAA-2023"))))

    monkeypatch.setattr(granting, "record", late)
    run, _ = held("n")
    assert (len(run.assessment.findings), written()) == (1, ())


def test_lines_typed_ahead_can_be_dropped() -> None:
    """As keys can; and another program may have the terminal at any time."""
    terminal = LineTerminal(Session(), Words("en"))
    assert not terminal.is_ahead
    with terminal.aside():
        terminal.forget()
    assert keys_of_line("parcial", text=False) == ["p"]
    assert keys_of_line(" Sí ", text=True) == ["erase", "paste: Sí ", "enter"]


def test_a_confirmation_in_hand_is_told_as_a_command() -> None:
    """With the evidence that was gathered for it."""
    run = begin(small(), "eva")
    intent = Intent(("i1",), "met", evidence=(REPORT,), confirm=True)
    assert list(commands(run, Left(intent))) == [
        (
            "tipcheck confirm XAA-2023 i1 --source https://example.org/report --kind report"
            " --from 2023-05-12"
        )
    ]
    carried = Intent(("i1",), carry=earlier("i1", status="met"))
    assert list(commands(run, Left(carried))) == ["tipcheck carry XAA-2022 XAA-2023"]
    form = Form(Intent(("i1",), "met"), kind="law", texts={"source": "A", "when": "2023..2024"})
    assert list(commands(run, Left(form.intent, form))) == [
        "tipcheck set XAA-2023 i1 met --source A --kind law --from 2023 --to 2024"
    ]
    bare = Form(Intent(evidence=(REPORT,)), texts={"title": "T"})
    assert list(commands(run, Left(bare.intent, bare))) == [
        (
            "tipcheck set XAA-2023 i1/c1 STATUS --source https://example.org/report --kind report"
            " --from 2023-05-12"
        ),
        (
            "tipcheck set XAA-2023 i1/c1 STATUS --source URL --kind KIND --from DATE --title T"
            " --add-evidence"
        ),
    ]
    withheld = Intent(("i1", "i2"), "unknown", withheld=True)
    assert list(commands(run, Left(withheld))) == ["tipcheck set XAA-2023 i1,i2 unknown --withheld"]
