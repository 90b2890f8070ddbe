"""Commands that record: start, set, confirm, undo, log."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ASSESSOR, Tipcheck

from tipcheck.assessment import open_ledger
from tipcheck.model import Finding

LEDGER = Path("assessments/PER-2023.toml")
SOURCE = ("--source", "https://example.org/report", "--kind", "report", "--from", "2023-05")


def findings(path: Path = LEDGER) -> tuple[Finding, ...]:
    """Read what the ledger holds."""
    return open_ledger(path, "PER-2023").findings


def test_start_prints_the_path_of_the_ledger(tipcheck: Tipcheck) -> None:
    """The first time it writes it, afterwards it leaves it alone."""
    assert tipcheck("start", "peru-2023") == (0, f"{LEDGER}\n", "")
    before = LEDGER.read_bytes()
    ran = tipcheck("start", "PER-2023")
    assert (ran.code, ran.err) == (0, "there is one already; it was left as it is\n")
    assert LEDGER.read_bytes() == before
    assert tipcheck("start", "PER-2023", "--rater", "luis").out == (
        "assessments/PER-2023.luis.toml\n"
    )


def test_set_records_a_finding_with_its_evidence(tipcheck: Tipcheck) -> None:
    """The first finding begins the ledger; the answer says what it was before."""
    ran = tipcheck(
        *("set", "PER-2023", "4/officials", "partial", "--note", "One, of no rank."),
        *(*SOURCE, "--to", "2023-06-01", "--published", "2024", "--title", "T", "--quote", "Q"),
    )
    assert ran == (
        0,
        "PER-2023 prosecution/officials: partial (before: not assessed)\n",
        f"begun: {LEDGER}\n",
    )
    text = LEDGER.read_text(encoding="utf-8")
    entry = text[text.index("[[findings]]") : text.index("# 5. training")]
    lines = [line for line in entry.splitlines() if not line.startswith(("at = ", "fingerprint"))]
    assert "\n".join(lines) == (
        '[[findings]]\nitem = "prosecution/officials"\nstatus = "partial"\n'
        f'by = "{ASSESSOR}"\nnote = "One, of no rank."\n\n'
        '[[findings.evidence]]\nsource = "https://example.org/report"\ntitle = "T"\n'
        'kind = "report"\nfrom = "2023-05"\nto = 2023-06-01\npublished = "2024"\nquote = "Q"\n'
    )


def test_set_takes_several_items_at_once(tipcheck: Tipcheck) -> None:
    """Apart by commas, each gets the same finding; a criterion is one too."""
    ran = tipcheck("set", "PER-2023", "1,2,b9", "regressed", *SOURCE)
    assert ran.out.splitlines() == [
        "PER-2023 policy-funding: regressed (before: not assessed)",
        "PER-2023 victim-services: regressed (before: not assessed)",
        "PER-2023 b9: regressed (before: not assessed)",
    ]
    assert ran.err.splitlines()[1:] == ["b9: kept beyond the recommendations, and never scored"]


def test_a_wrong_item_among_several_changes_nothing(tipcheck: Tipcheck) -> None:
    """All or none."""
    assert tipcheck("set", "PER-2023", "1,99", "not-met").code == 2
    assert not LEDGER.exists()


def test_evidence_outside_the_window_is_said_at_once(tipcheck: Tipcheck) -> None:
    """The finding is kept, and its effect on the score is told."""
    ran = tipcheck("set", "PER-2023", "1", "met", *SOURCE[:4], "--from", "2020")
    assert ran.code == 0
    assert ran.err.splitlines()[1:] == [
        (
            "policy-funding: no action lies inside the window 2023-04-01..2024-03-31:"
            " the finding is kept, but the score counts it as open"
        )
    ]


def test_what_only_goes_on_since_before_the_window_is_said_at_once(tipcheck: Tipcheck) -> None:
    """An old budget counts as long as it runs: who gives no end is asked for one."""
    law = ("--source", "https://example.org/law", "--kind", "law", "--from", "2010")
    assert tipcheck("set", "PER-2023", "1", "met", *law).err.splitlines()[1:] == [
        (
            "policy-funding: nothing of this began inside the window 2023-04-01..2024-03-31; it"
            " counts because a law, budget, service or programme goes on until its --to: give one"
            " if it ended"
        )
    ]
    assert tipcheck("set", "PER-2023", "1", "met", *law, "--to", "2023-06").err == ""
    Path("evidence.toml").write_text(
        '[[evidence]]\nsource = "A"\nkind = "law"\nfrom = "2009"\nto = "2012"\n',
        encoding="utf-8",
    )
    ended = tipcheck("set", "PER-2023", "1", "met", "--evidence", "evidence.toml", *law)
    assert "nothing of this began inside" in ended.err
    assert tipcheck("set", "PER-2023", "1", "not-met", *law).err == ""


def test_several_pieces_of_evidence_come_from_a_file(tipcheck: Tipcheck) -> None:
    """Those of the flags come after them; `--add-evidence` keeps what was there."""
    Path("evidence.toml").write_text(
        '[[evidence]]\nsource = "A"\nkind = "law"\nfrom = 2023-05-12\n'
        '[[evidence]]\nsource = "B"\nkind = "data"\nfrom = 2023-06-12\n',
        encoding="utf-8",
    )
    tipcheck("set", "PER-2023", "1", "met", "--evidence", "evidence.toml", *SOURCE)
    first = [each.source for each in findings()[0].evidence]
    assert first == ["A", "B", "https://example.org/report"]
    tipcheck("set", "PER-2023", "1", "partial", *SOURCE, "--add-evidence")
    assert [each.source for each in findings()[1].evidence] == [*first, first[-1]]


def test_a_broken_evidence_file_is_told_line_by_line(tipcheck: Tipcheck) -> None:
    """Like any other file."""
    Path("evidence.toml").write_text('[[evidence]]\nsource = "A"\nkind = "laws"\n', "utf-8")
    ran = tipcheck("set", "PER-2023", "1", "met", "--evidence", "evidence.toml")
    assert (ran.code, ran.err) == (
        3,
        "tipcheck: evidence.toml:3: evidence[0].kind: 'laws' is not a kind; did you mean 'law'?\n",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["met"], "penalties: 'met' needs evidence: a source, its kind and the date of the action"),
        (["mett"], "'mett' is not a status; did you mean 'met'?"),
        (["met", "--kind", "law"], "evidence needs --source: where it is"),
        (
            ["met", "--source", "x"],
            (
                "evidence needs --kind: one of: law, enforcement, conviction, budget, training,"
                " service, programme, data, report, statement"
            ),
        ),
        (
            ["met", "--source", "x", "--kind", "lwa"],
            "--kind: 'lwa' is not a kind of evidence; did you mean 'law'?",
        ),
        (
            ["met", "--source", "x", "--kind", "zzz"],
            (
                "--kind: 'zzz' is not a kind of evidence; write one of: law, enforcement,"
                " conviction, budget, training, service, programme, data, report, statement"
            ),
        ),
        (
            ["met", "--source", "x", "--kind", "law", "--from", "12.5.2023"],
            "--from: '12.5.2023' is not a date: write 2023, 2023-05 or 2023-05-12",
        ),
        (
            ["met", "--source", "x", "--kind", "law", "--from", "2023-02-30"],
            "--from: '2023-02-30' is not a day of the calendar",
        ),
        (
            ["met", "--source", "\x1b]8;;x", "--kind", "law", "--from", "2023"],
            "source: holds the hidden character U+001B: take it out",
        ),
        (["not-met", "--note", "a", "--note-file", "b"], "give --note or --note-file, not both"),
        (["not-met", "--note", "\udcff"], "note: holds the hidden character U+DCFF: take it out"),
    ],
)
def test_a_wrong_answer_is_refused_and_nothing_written(
    tipcheck: Tipcheck, arguments: list[str], message: str
) -> None:
    """One clear line, exit 2."""
    assert tipcheck("set", "PER-2023", "3", *arguments) == (2, "", f"tipcheck: {message}\n")
    assert not LEDGER.exists()


def test_a_note_comes_from_a_file_or_a_pipe(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it shows in no list of processes; space around it is cut."""
    Path("note.txt").write_text("From a file.\r\nTwo lines.\r\n", encoding="utf-8")
    tipcheck("set", "PER-2023", "3", "not-met", "--note-file", "note.txt")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("De un tubo: ñ\n".encode())))
    tipcheck("set", "PER-2023", "3", "not-met", "--note-file", "-")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b" \r\n")))
    tipcheck("set", "PER-2023", "3", "not-met", "--note-file", "-")
    assert [finding.note for finding in findings()] == [
        "From a file.\nTwo lines.",
        "De un tubo: ñ",
        None,
    ]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    assert tipcheck("set", "PER-2023", "3", "not-met", "--note-file", "-") == (
        2,
        "",
        "tipcheck: --note-file -: standard input is not UTF-8\n",
    )
    assert tipcheck("set", "PER-2023", "3", "not-met", "--note-file", "gone").code == 3


def test_withheld_data_are_marked(tipcheck: Tipcheck) -> None:
    """Only with `unknown`."""
    tipcheck("set", "PER-2023", "4/sex", "unknown", "--withheld")
    assert findings()[0].withheld
    assert "data were asked for and withheld" in tipcheck("show", "PER-2023", "4").out


def test_undo_takes_back_the_last_finding(tipcheck: Tipcheck) -> None:
    """Wherever it stands in the file; the one before stands again; nothing is erased."""
    tipcheck("set", "PER-2023", "9", "not-met")
    tipcheck("set", "PER-2023", "9", "unknown")
    tipcheck("set", "PER-2023", "2", "not-met")
    assert tipcheck("undo", "PER-2023").out == (
        "PER-2023 victim-services: taken back: not met; now not assessed\n"
    )
    assert tipcheck("undo", "PER-2023", "9").out == (
        "PER-2023 data: taken back: unknown; now not met\n"
    )
    assert len(findings()) == 5
    assert tipcheck("undo", "PER-2023", "1") == (
        2,
        "",
        "tipcheck: policy-funding: there is no finding to take back\n",
    )


def test_a_finding_on_an_item_that_is_gone_can_be_taken_back(tipcheck: Tipcheck) -> None:
    """By `undo`, with the name that it has in the ledger or without any."""
    tipcheck("set", "PER-2023", "9", "not-met")
    text = LEDGER.read_text(encoding="utf-8")
    LEDGER.write_text(text.replace('item = "data"', 'item = "gone"'), encoding="utf-8")
    before = LEDGER.read_bytes()
    for name in ([], ["gone"]):
        LEDGER.write_bytes(before)
        assert tipcheck("undo", "PER-2023", *name).out == (
            "PER-2023 gone: taken back: not met; now not assessed\n"
        )
    assert tipcheck("validate").code == 0
    assert "# gone" not in LEDGER.read_text(encoding="utf-8")


def test_confirm_mends_a_stale_finding(tipcheck: Tipcheck) -> None:
    """With the wording as it is, and with evidence that is added."""
    tipcheck("set", "PER-2023", "3", "met", *SOURCE)
    text = LEDGER.read_text(encoding="utf-8")
    old = findings()[0].fingerprint
    LEDGER.write_text(text.replace(str(old), "f" * 12), encoding="utf-8")
    assert "1 with changed wording" not in text
    assert "2 with changed wording" in tipcheck("score", "PER-2023").out
    ran = tipcheck("confirm", "PER-2023", "3", "--by", "luis", *SOURCE)
    assert ran.out == "PER-2023 penalties: met (before: met)\n"
    last = findings()[-1]
    assert (last.fingerprint, last.by, len(last.evidence)) == (old, "luis", 2)
    assert "changed wording" not in tipcheck("score", "PER-2023").out


def test_log_tells_who_found_what_and_what_it_was_before(tipcheck: Tipcheck) -> None:
    """In the order of time, of all or of one item."""
    tipcheck("set", "PER-2023", "9", "not-met", "--by", "luis", "--note", "Nothing read.")
    tipcheck("set", "PER-2023", "2/boys", "unknown")
    tipcheck("undo", "PER-2023")
    rows = [line.split("\t")[1:] for line in tipcheck("log", "PER-2023").out.splitlines()]
    assert rows == [
        ["who", "about", "found", "before", "sources", "note"],
        ["luis", "data", "✗ not met", "○ not assessed", "0", "Nothing read."],
        [ASSESSOR, "victim-services/boys", "? unknown", "○ not assessed", "0", ""],
        [ASSESSOR, "victim-services/boys", "↶ withdrawn", "? unknown", "0", ""],
    ]
    only = json.loads(tipcheck("log", "PER-2023", "2", "--format", "json").out)
    assert [(entry["status"], entry["before"], entry["stands"]) for entry in only] == [
        ("unknown", None, "unknown"),
        ("withdrawn", "unknown", None),
    ]
    assert tipcheck("log", "PER-2023", "1").err == "no findings yet\n"


def test_a_second_rater_never_touches_the_first(tipcheck: Tipcheck) -> None:
    """Each has a ledger, a score and a log apart."""
    tipcheck("set", "PER-2023", "3", "not-met")
    first = LEDGER.read_bytes()
    tipcheck("set", "PER-2023", "3", "met", *SOURCE, "--rater", "luis")
    assert LEDGER.read_bytes() == first
    other = Path("assessments/PER-2023.luis.toml")
    assert [finding.status for finding in findings(other)] == ["met"]
    tipcheck("undo", "PER-2023", "--rater", "luis")
    tipcheck("confirm", "PER-2023", "3")
    assert [finding.status for finding in findings(other)] == ["met", "withdrawn"]
    assert "met (before" in tipcheck("show", "PER-2023", "3", "--rater", "luis").out


class _Git:
    """A git that tells one name, is slow, or is not there."""

    def __init__(self, answer: str | Exception) -> None:
        self.answer = answer

    def __call__(self, *_: object, **__: object) -> subprocess.CompletedProcess[str]:
        if isinstance(self.answer, Exception):
            raise self.answer
        return subprocess.CompletedProcess([], 0, stdout=self.answer)


def test_the_assessor_is_told_by_flag_environment_or_git(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this order; the name stands beside the finding."""
    monkeypatch.setattr(subprocess, "run", _Git("Git Name\n"))
    tipcheck("set", "PER-2023", "1", "not-met", "--by", " flag ")
    tipcheck("set", "PER-2023", "1", "not-met")
    monkeypatch.delenv("TIPCHECK_ASSESSOR")
    tipcheck("set", "PER-2023", "1", "not-met")
    assert [finding.by for finding in findings()] == ["flag", ASSESSOR, "Git Name"]


def test_a_name_stands_on_one_line_and_hides_nothing(tipcheck: Tipcheck) -> None:
    """As a log shows it: line breaks are folded, what steers a terminal is refused."""
    tipcheck("set", "PER-2023", "1", "not-met", "--by", "Ana\n Ruiz\t(ONG)")
    assert [finding.by for finding in findings()] == ["Ana Ruiz (ONG)"]
    said = "tipcheck: a name cannot hold the hidden character U+001B: take it out\n"
    for line in ("set PER-2023 1 unknown", "start PER-2022"):
        assert tipcheck(*line.split(), "--by", "\x1b[31mana") == (2, "", said)


@pytest.mark.parametrize("answer", ["", OSError(), subprocess.TimeoutExpired("git", 5)])
def test_without_a_name_nothing_is_recorded(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch, answer: str | Exception
) -> None:
    """Off a terminal nobody can be asked."""
    monkeypatch.delenv("TIPCHECK_ASSESSOR")
    monkeypatch.setattr(subprocess, "run", _Git(answer))
    assert tipcheck("set", "PER-2023", "1", "not-met") == (
        2,
        "",
        "tipcheck: who finds this? give --by NAME or set TIPCHECK_ASSESSOR\n",
    )
