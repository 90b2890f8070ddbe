"""Sheets that come back: what they add, what is wrong with them, what is recorded."""

import csv
import io
import json
import os
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
import typer
from conftest import ASSESSOR, Tipcheck
from hypothesis import given, settings
from hypothesis import strategies as st
from making import IN_WINDOW, assessment, checklist
from returned import Rows, put, resaved, saved, sheets_of, written

from tipcheck.assessment import Assessment, open_ledger
from tipcheck.cli.session import Session
from tipcheck.dossiers.dossier import open_dossier
from tipcheck.dossiers.values import parse_mark
from tipcheck.errors import FileError, UsageError
from tipcheck.ledger import Lens
from tipcheck.model import Finding
from tipcheck.recording import start
from tipcheck.returns import archives
from tipcheck.returns.comparing import MOST_PROBLEMS, Outcome, compare
from tipcheck.returns.findings import Signature
from tipcheck.returns.opening import open_table
from tipcheck.returns.recording import record_outcome
from tipcheck.returns.rows import text_of
from tipcheck.returns.understood import day_in, kind_in, status_in, yes_in
from tipcheck.words import Words

LEDGER: Final = Path("assessments/PER-2023.toml")
ME: Final = Signature("ana", "sheet.xlsx")
LIST: Final = checklist(2, 0)
Change = Callable[[Rows], Rows | None]


def outcome_of(held: Assessment, raw: bytes, name: str = "sheet.xlsx") -> Outcome:
    """Hold a file against an assessment."""
    Path(name).write_bytes(raw)
    return compare(held, open_table(Path(name), held.checklist.reference), ME)


def applied(held: Assessment, change: Change = lambda rows: rows, **how: Any) -> Outcome:
    """Export a workbook, change its first sheet, hold it against the same assessment."""
    return outcome_of(held, resaved(written("xlsx", open_dossier(held, Lens())), change, **how))


def told(outcome: Outcome) -> list[str]:
    """Give the lines that say what is wrong."""
    return [str(problem).removeprefix("sheet.xlsx: ") for problem in outcome.problems]


def findings_of(outcome: Outcome) -> list[dict[str, Any]]:
    """Give what would be added, without its time and what it has not got."""
    return [
        each.finding.model_dump(by_alias=True, exclude_defaults=True, exclude={"at"})
        for each in outcome.of("addition")
    ]


# What is added

MET: Final = {
    "status": "met",
    "source_1": "https://example.org/a",
    "kind_1": "law",
    "from_1": "2023-05-12",
}


def test_a_row_that_is_filled_in_is_a_finding() -> None:
    """With its evidence, who found it, the file it came from, the text that was judged."""
    held = assessment(LIST)
    outcome = applied(held, lambda rows: put(rows, "i1/c2", note="Done.", quote_1="So.", **MET))
    assert findings_of(outcome) == [
        {
            "item": "i1/c2",
            "status": "met",
            "by": "ana",
            "via": "sheet.xlsx",
            "fingerprint": held.targets()["i1/c2"],
            "note": "Done.",
            "evidence": (
                {
                    "source": "https://example.org/a",
                    "kind": "law",
                    "from": date(2023, 5, 12),
                    "quote": "So.",
                },
            ),
        }
    ]
    assert (outcome.unchanged, outcome.problems) == (2, ())
    assert [change.place for change in outcome.changes] == ["Assess!G3"]


def test_a_change_beside_a_finding_that_stands_is_a_new_finding() -> None:
    """What the row does not change comes along: evidence, note, withheld."""
    found = {"item": "i2", "status": "unknown", "note": "Asked.", "withheld": True}
    held = assessment(LIST, [{**found, "evidence": [IN_WINDOW]}])
    (finding,) = findings_of(applied(held, lambda rows: put(rows, "i2", note="Asked twice.")))
    assert (finding["note"], finding["withheld"], finding["status"]) == (
        "Asked twice.",
        True,
        "unknown",
    )
    assert len(finding["evidence"]) == 1


def test_what_was_found_on_the_whole_item_can_be_changed_for_one_check() -> None:
    """The finding is the check's own."""
    held = assessment(LIST, [{"item": "i1", "status": "not-met"}])
    outcome = applied(held, lambda rows: put(rows, "i1/c1", status="unknown"))
    assert [finding["item"] for finding in findings_of(outcome)] == ["i1/c1"]
    assert outcome.unchanged == 2


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("cumplida", "met"), ("✗ no cumplida", "not-met"), ("NO CUMPLIDA ", "not-met")),
        *(("No se sabe", "unknown"), ("retroceso", "regressed"), ("not_met", "not-met")),
        *(("Parcial", "partial"), ("no aplica", "not-applicable"), ("cumplido", "met")),
        *(("", ""), ("  ", "")),
    ],
)
def test_a_status_is_understood_as_people_type_it(typed: str, meant: str) -> None:
    """In either language, with its symbol or without, in any case."""
    assert status_in(typed) == meant


def test_kinds_days_and_yes_are_understood_too() -> None:
    """And what is not is told, with how to mend it."""
    assert [kind_in(text) for text in ("ley", "Law", "condena", "")] == [
        *("law", "law", "conviction", "")
    ]
    assert [day_in(text) for text in (" 2023 ", "2023-05", "2023-05-12", "")] == [
        *("2023", "2023-05", "2023-05-12", "")
    ]
    typed = ("25/05/2023", "5/25/2023", "25.5.2023", "05/05/2023", "2023/05/12", "5/2023")
    assert [day_in(text) for text in typed] == [
        *("2023-05-25", "2023-05-25", "2023-05-25", "2023-05-05", "2023-05-12", "2023-05")
    ]
    assert [yes_in(text) for text in ("sí", "x", "TRUE", "no", "FALSO", "")] == [
        *("yes", "yes", "yes", "", "", "")
    ]
    for read, text, says in (
        (status_in, "cumplidda", "'cumplidda' is not a status; did you mean 'cumplida'?"),
        (status_in, "withdrawn", "'withdrawn' is not a status"),
        (status_in, "?", "'?' is not a status; write one of: met, partial, not-met"),
        (kind_in, "lawsuit", "is not a kind of evidence"),
        (day_in, "12/05/2023", "'12/05/2023' is either 2023-05-12 or 2023-12-05: write the one"),
        (day_in, "31/02/2023", "'31/02/2023' is not a date: write 2023, 2023-05 or 2023-05-12"),
        (day_in, "1/2/3", "'1/2/3' is not a date"),
        (day_in, "2023/5/12/1", "'2023/5/12/1' is not a date"),
        (day_in, "45058", "'45058' is not a date"),
        (yes_in, "perhaps", "'perhaps' is neither yes nor no: leave the cell empty for no"),
        (yes_in, "—", "'—' is neither yes nor no"),
    ):
        with pytest.raises(ValueError, match="is ") as caught:
            read(text)
        assert str(caught.value).startswith(says) or says in str(caught.value)


def test_what_a_cell_holds_is_written_as_a_person_would() -> None:
    """Days without their time, whole numbers without a point."""
    noon = datetime(2023, 5, 12, 0, 0, tzinfo=UTC)
    cells = (None, True, False, 2023.0, 1.5, 7, noon, date(2023, 5, 12), "a")
    assert [text_of(cell) for cell in cells] == [
        *("", "true", "false", "2023", "1.5", "7", "2023-05-12", "2023-05-12", "a")
    ]


def filled(cells: dict[str, Any], rows: Rows) -> Rows:
    """Fill in the row of the last check."""
    return put(rows, "i2", **cells)


def test_days_as_text_or_as_real_days_are_one() -> None:
    """And a year may be a number."""
    for since in ("2023-05-12", date(2023, 5, 12)):
        cells = {**MET, "from_1": since, "to_1": 2024}
        (finding,) = findings_of(applied(assessment(LIST), partial(filled, cells)))
        assert (finding["evidence"][0]["from"], finding["evidence"][0]["to"]) == (
            date(2023, 5, 12),
            "2024",
        )


def shuffled(rows: Rows) -> Rows:
    """Turn the columns of a sheet round."""
    return [list(reversed(row)) for row in rows]


def without(*headings: str) -> Change:
    """Take columns out of a sheet."""

    def change(rows: Rows) -> Rows:
        kept = [n for n, heading in enumerate(rows[0]) if heading not in headings]
        return [[row[n] for n in kept] for row in rows]

    return change


FOUND: Final = assessment(
    LIST,
    [
        {"item": "i1/c1", "status": "met", "note": "Yes."},
        {"item": "i1/c2", "status": "partial", "evidence": [IN_WINDOW, IN_WINDOW]},
    ],
)
"""Two checks with findings, one without."""


@pytest.mark.parametrize(
    "change",
    [
        shuffled,
        without("note"),
        without("quote 1", "source 2", "title 3"),
        without("pillar", "recommendation", "open because", "as exported"),
        *(lambda rows, n=n: [["A title"], *([] for _ in range(n)), *rows] for n in (0, 5)),
        lambda rows: [rows[0], *reversed(rows[1:])],
        lambda rows: rows[:2],
        lambda rows: [*rows, ["", *[""] * len(rows[0])], ["", "my own sum", "41"]],
        lambda rows: [[*row, "mine"] for row in rows],
    ],
)
def test_columns_and_rows_may_move_and_go(change: Change) -> None:
    """What a sheet says nothing of stays as it is; what people add is theirs."""
    outcome = applied(FOUND, change)
    assert (outcome.changes, outcome.problems) == ((), ())
    assert outcome.unchanged > 0


def test_a_sheet_may_be_renamed_and_others_deleted() -> None:
    """It is found by its headings."""
    sheets = sheets_of(written("xlsx", open_dossier(FOUND, Lens())))
    renamed = {"Hoja1": sheets["Scores"], "Mi hoja": put(sheets["Assess"], "i2", **MET)}
    outcome = outcome_of(FOUND, saved(renamed))
    assert [change.place for change in outcome.changes] == ["Mi hoja!G4"]


def test_a_spanish_workbook_saved_as_csv_by_a_spreadsheet_comes_back() -> None:
    """Windows-1252, semicolons; what that cannot hold is no change."""
    found = {"item": "i2", "status": "not-met", "note": "→ «no» 漢字"}
    held = assessment(LIST, [found])
    sheet = sheets_of(written("xlsx", open_dossier(held, Lens()), Words("es")))["Evaluar"]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(put(sheet, "i1/c1", estado="No cumplida"))
    outcome = outcome_of(held, out.getvalue().encode("cp1252", "replace"), "sheet.csv")
    assert [finding["item"] for finding in findings_of(outcome)] == ["i1/c1"]
    assert (outcome.unchanged, outcome.problems) == (2, ())
    assert outcome.changes[0].place == "sheet.csv:2"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_is_read_with_any_separator(encoding: str, separator: str) -> None:
    """A byte order mark is no part of a heading."""
    lines = [["Status", "Check"], ["not met", "XAA-2023/i2"], ["", ""]]
    text = "\n".join(separator.join(line) for line in lines)
    outcome = outcome_of(assessment(LIST), text.encode(encoding), "sheet.csv")
    assert [finding["status"] for finding in findings_of(outcome)] == ["not-met"]


def test_the_apostrophe_of_csv_is_undone_exactly() -> None:
    """One that tipcheck put there goes, one that is somebody's own stays."""
    note = "'tis =1"
    text = f"check,status,note\ni2,not met,{note}\ni1/c1,not met,'=1+1\n"
    notes = [finding["note"] for finding in findings_of(outcome_of(FOUND_NOTHING, text.encode()))]
    assert notes == [note, "=1+1"]


FOUND_NOTHING: Final = assessment(LIST)


def test_json_comes_back_too() -> None:
    """The list `checks` of an export, with evidence as objects."""
    tree = json.loads(written("json", open_dossier(FOUND, Lens())))
    checks = tree["checklists"][0]["checks"]
    checks[2] |= {"status": "partial", "note": None, "withheld": False}
    checks[2]["evidence"] = [{"source": "Law 1", "kind": "law", "from": 2023}]
    checks[1]["evidence"] = checks[1]["evidence"][:1]
    outcome = outcome_of(FOUND, json.dumps(tree).encode())
    assert [change.place for change in outcome.changes] == [
        "checklists[0].checks[1].status",
        "checklists[0].checks[2].status",
    ]
    first, second = findings_of(outcome)
    assert (len(first["evidence"]), second["evidence"][0]["from"]) == (1, "2023")
    short = {"checks": [{"check": "i2", "status": "not-met"}]}
    assert len(outcome_of(FOUND, json.dumps(short).encode()).of("addition")) == 1


def test_the_evidence_of_csv_is_json_in_one_column() -> None:
    """As tipcheck writes it; there a column `title` is the recommendation's."""
    rows = list(csv.reader(io.StringIO(written("csv", open_dossier(FOUND, Lens())).decode())))
    head = rows[0]
    rows[3][head.index("status")] = "met"
    rows[3][head.index("evidence")] = '[{"source": "a", "kind": "ley", "from": "2023"}]'
    rows[1][head.index("evidence")] = ""
    rows[1][head.index("status")] = "not-met"
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    outcome = outcome_of(FOUND, out.getvalue().encode())
    assert outcome.problems == ()
    first, second = findings_of(outcome)
    assert "evidence" not in first
    assert second["evidence"] == ({"source": "a", "kind": "law", "from": "2023"},)


# Both sides


def test_a_row_changed_on_both_sides_is_a_conflict() -> None:
    """The ledger moved since the export; both are shown, neither wins."""
    raw = resaved(
        written("xlsx", open_dossier(FOUND_NOTHING, Lens())),
        lambda rows: put(put(rows, "i1/c1", status="not met"), "i2", status="not met"),
    )
    held = assessment(LIST, [{"item": "i1/c1", "status": "unknown"}])
    outcome = outcome_of(held, raw)
    (conflict,) = outcome.of("conflict")
    assert conflict.finding.status == "not-met"
    assert conflict.now is not None
    assert conflict.now.status == "unknown"
    assert [finding["item"] for finding in findings_of(outcome)] == ["i2"]


def test_a_row_changed_alike_on_both_sides_is_none() -> None:
    """Nor is one that only the ledger changed."""
    raw = resaved(
        written("xlsx", open_dossier(FOUND_NOTHING, Lens())),
        lambda rows: put(rows, "i1/c1", status="not met"),
    )
    both = [{"item": "i1/c1", "status": "not-met"}, {"item": "i2", "status": "unknown"}]
    outcome = outcome_of(assessment(LIST, both), raw)
    assert (outcome.changes, outcome.problems, outcome.unchanged) == ((), (), 3)


def test_without_its_marks_a_sheet_is_taken_only_where_that_is_certain() -> None:
    """The ledger is still the one of the stamp, or nobody ever found anything there."""
    change = without("as exported")
    raw = resaved(
        written("xlsx", open_dossier(FOUND, Lens())),
        lambda rows: change(put(put(rows, "i1/c1", note="New."), "i2", status="not met")),
    )
    assert len(outcome_of(FOUND, raw).of("addition")) == 2
    taken_back = {"item": "i1/c2", "status": "withdrawn"}
    moved = assessment(
        LIST, [*(each.model_dump(by_alias=True) for each in FOUND.findings), taken_back]
    )
    outcome = outcome_of(moved, raw)
    assert [finding["item"] for finding in findings_of(outcome)] == ["i2"]
    what = "nobody can tell who changed this row last"
    assert [line.partition(":")[0] for line in told(outcome) if what in line] == [
        *("Assess!G2", "Assess!G3")
    ]


def test_a_row_is_not_taken_for_another_wording() -> None:
    """Who filled it in judged the text of the export."""
    raw = resaved(
        written("xlsx", open_dossier(FOUND_NOTHING, Lens())),
        lambda rows: put(rows, "i2", status="not met"),
    )
    items = list(LIST.items)
    items[1] = items[1].model_copy(update={"text": "Do another thing."})
    held = assessment(LIST.model_copy(update={"items": tuple(items)}))
    what = "the wording of this check has changed since the export: export again"
    assert told(outcome_of(held, raw)) == [f"Assess!G4: {what}"]


def test_a_mark_is_read_back_or_is_none() -> None:
    """Whatever stands in its column."""
    assert parse_mark("vx") is None
    assert parse_mark(f"v{'0' * 12}-{'1' * 12}\n") is not None


# What is wrong


class Wrong(NamedTuple):
    """A way to fill in a row wrongly, and what is said of it."""

    cells: dict[str, Any]
    says: list[str]


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong({"status": "kumplida"}, ["G4: 'kumplida' is not a status; did you mean 'cumplida'?"]),
        Wrong({"status": "met"}, ["G4: 'met' needs evidence: a source, its kind and the date of"]),
        Wrong({**MET, "from_1": "May"}, ["L4: 'May' is not a date: write 2023"]),
        Wrong({**MET, "from_1": ""}, ["G4: evidence needs the date of the action ('from')"]),
        Wrong({**MET, "kind_1": ""}, ["K4: evidence needs its kind"]),
        Wrong({**MET, "kind_1": "gossip"}, ["K4: 'gossip' is not a kind of evidence"]),
        Wrong({**MET, "source_1": ""}, ["J4: evidence needs a source: where it is"]),
        Wrong({**MET, "quote_1": "a\u202eb"}, ["O4: holds the hidden character U+202E"]),
        Wrong({**MET, "kind_1": "declaración"}, ["G4: a statement alone is a promise"]),
        Wrong({"status": "unknown", "note": "a\u200bb"}, ["I4: holds the hidden character U+200B"]),
        Wrong({"note": "why"}, ["G4: the status is empty: choose one"]),
        Wrong({"status": "met", "data_withheld": "so"}, ["H4: 'so' is neither yes nor no"]),
        Wrong({"status": "not met", "check": ""}, ["A4: no check is named here"]),
        Wrong({"check": "PER-2022/law"}, ["A4: 'PER-2022/law' is no check of XAA-2023"]),
        Wrong({"check": "i1"}, ["A4: 'i1' is no check of XAA-2023; name one of: i1/c1, i1/c2"]),
        Wrong({"check": "i1/c1"}, ["A4: i1/c1 is there twice, also at Assess!G2"]),
        Wrong(
            {"status": "kumplida", "from_1": "May"},
            ["G4: 'kumplida' is not a status", "L4: 'May' is not a date"],
        ),
    ],
)
def test_each_cell_that_is_wrong_is_told(wrong: Wrong) -> None:
    """Sheet, cell, what, how to mend it; and nothing of the row would be added."""
    outcome = applied(assessment(LIST), lambda rows: put(rows, "i2", **wrong.cells))
    assert outcome.changes == ()
    lines = told(outcome)
    assert len(lines) == len(wrong.says)
    for line, says in zip(lines, wrong.says, strict=True):
        assert line.startswith(f"Assess!{says}")


def test_a_status_that_was_emptied_takes_nothing_back() -> None:
    """It could be a slip: `undo` says it on purpose."""
    cells = dict.fromkeys(("status", "note", "source_1", "kind_1", "from_1"), "")
    lines = told(applied(FOUND, lambda rows: put(rows, "i1/c1", **cells)))
    assert lines == [
        "Assess!G2: the status is empty: choose one; to take a finding back use 'tipcheck undo'"
    ]


def test_merged_cells_are_told() -> None:
    """What all of them say stands in the first alone; above the rows they are a title."""
    outcome = applied(assessment(LIST), merged=["G3:G4", "AA1:AB1"])
    what = "these cells are merged: take them apart and fill in each"
    assert told(outcome) == [f"Assess!G3:G4: {what}"]


def test_a_column_that_is_there_twice_is_told() -> None:
    """Nobody can tell which one is meant."""
    outcome = applied(assessment(LIST), lambda rows: [[*row, row[6]] for row in rows])
    assert told(outcome) == ["Assess!AJ1: this column is there twice: delete one"]
    text = "check,status,estado\n"
    outcome = outcome_of(FOUND_NOTHING, text.encode())
    assert [problem.place for problem in outcome.problems] == ["estado"]


def test_after_many_problems_the_rest_is_not_looked_at() -> None:
    """A list of thousands of lines helps nobody."""
    text = "check,status\n" + "nowhere,met\n" * 20_000
    began = time.monotonic()
    outcome = outcome_of(FOUND_NOTHING, text.encode())
    assert len(outcome.problems) == MOST_PROBLEMS + 1
    last = outcome.problems[-1].what
    assert str(last) == "rows not looked at, because so much is wrong: 19,950"
    assert time.monotonic() - began < 15


def test_a_hundred_thousand_empty_rows_are_nothing() -> None:
    """Somebody dragged a border down."""
    out = io.BytesIO(resaved(written("xlsx", open_dossier(FOUND, Lens()))))
    sheets = sheets_of(out.getvalue())
    sheets["Assess"] += [["", "x"]] * 2_000
    assert outcome_of(FOUND, saved(sheets)).unchanged == 3
    rows = "check,status\n" + ",\n" * 100_000 + "i2,not met\n"
    assert len(outcome_of(FOUND, rows.encode()).of("addition")) == 1


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"\xff\xfea\x00", "sheet.xlsx: is UTF-16: save it as CSV UTF-8"),
        (b"check,status\n\x81\xff,\n", "sheet.xlsx: is neither UTF-8 nor Windows-1252"),
        (b"a,b\n1,2\n", "sheet.xlsx: has no row of headings with 'check' and 'status'"),
        (b"", "sheet.xlsx: has no row of headings with 'check' and 'status'"),
        (b'check,status\ni2,"met\n', "sheet.xlsx:2: is no CSV here: unexpected end of data"),
        (b'check,status\ni2,"a"b\n', "sheet.xlsx:2: is no CSV here: "),
        (b"\xd0\xcf\x11\xe0", "sheet.xlsx: is an old or protected Excel file: save it as .xlsx"),
        (b"PK\x03\x04", "sheet.xlsx: is a damaged or protected workbook"),
        (b"{", "sheet.xlsx:1: is not JSON here: "),
        (b"[" * 100_000, "sheet.xlsx: is nested too deep"),
        (b"[" + b"9" * 5_000 + b"]", "sheet.xlsx: is nested too deep, or holds a number"),
        (b'{"a": "\xff"}', "sheet.xlsx: is not UTF-8: JSON always is"),
        (b"[]", "sheet.xlsx: holds no checks of XAA-2023: export it again"),
        (b'{"checklists": 5}', "sheet.xlsx: holds no checks of XAA-2023"),
        (
            b'{"checklists": [5, {"stamp": {"reference": "PER-2023"}, "checks": []}]}',
            "sheet.xlsx: holds no checks of XAA-2023",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_one_clear_line(raw: bytes, says: str) -> None:
    """What it is, and how to mend it."""
    with pytest.raises(FileError) as caught:
        outcome_of(FOUND_NOTHING, raw)
    assert str(caught.value).startswith(says)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("check", "says"),
    [
        (5, "checks[0]: is no object"),
        ({"check": "i2", "status": ["met"]}, "checks[0].status: is no text"),
        ({"check": "i2", "status": "met", "evidence": 5}, "checks[0].evidence: is no list of ev"),
        ({"check": "i2", "evidence": [5]}, "checks[0].evidence: holds something else than evid"),
        ({"check": "i2", "evidence": [{"x": 1}]}, "checks[0].evidence: holds something else"),
        ({"check": "i2", "evidence": [{"kind": []}]}, "checks[0].evidence: holds something else"),
        (
            {"check": "i2", "status": "met", "evidence": [{"kind": "law", "from": "2023"}]},
            "checks[0].evidence: evidence needs a source",
        ),
        ({"check": "i2", "status": "x"}, "checks[0].status: 'x' is not a status"),
    ],
)
def test_what_is_wrong_in_json_is_told_with_its_place(check: Any, says: str) -> None:
    """As everywhere."""
    lines = told(outcome_of(FOUND_NOTHING, json.dumps({"checks": [check]}).encode()))
    assert lines[0].startswith(says)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("i2,met,not json,", "2: evidence: is not JSON"),
        ('i2,met,"[{""x"": 1}]",', "2: evidence: holds something else than evidence"),
        ('i2,met,"[{""source"": ""a"", ""kind"": ""law""}]",', "2: status: evidence needs the da"),
        ('i2,met,"[{""kind"": ""law""}]",', "2: evidence: evidence needs a source"),
        ("i2,met,,,surplus", "2: has 5 cells under 4 headings: put quotes around commas"),
    ],
)
def test_what_is_wrong_in_csv_is_told_with_its_line(row: str, says: str) -> None:
    """And its column."""
    raw = f"check,status,evidence,note\n{row}\n".encode()
    lines = [str(each) for each in outcome_of(FOUND_NOTHING, raw).problems]
    assert lines[0].startswith(f"sheet.xlsx:{says}")


# Workbooks that are no workbooks


def packed(**parts: bytes) -> bytes:
    """Pack an archive of these sheets."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(f"xl/worksheets/{name}.xml", part)
    return out.getvalue()


def lying(raw: bytes) -> bytes:
    """Let the directory of an archive claim that its first part is small."""
    at = raw.index(b"PK\x01\x02")
    return raw[: at + 24] + (10).to_bytes(4, "little") + raw[at + 28 :]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (packed(sheet1=bytes(archives.MOST_UNPACKED + 1)), "unpacks to 50,000,001 bytes in 1 par"),
        (lying(packed(sheet1=bytes(1_000_000))), "is a damaged or protected workbook"),
        (packed(**{f"s{n}": b"" for n in range(2_001)}), "unpacks to 0 bytes in 2,001 parts"),
        (packed(sheet1=b'<row r="1"/><c r="XFD1048576"/>'), "has a sheet of 1,048,576 rows and"),
        (packed(sheet1=b'<row r="999999999"><c r="A1"/>'), "has a sheet of 999,999,999 rows and 1"),
        (packed(sheet1=b"<worksheet/>"), "is no workbook: save it as .xlsx"),
        (saved({"a": [["nothing"]]}), "has no sheet with the columns 'check' and 'status'"),
        (
            saved({name: [["check", "status"]] for name in "ab"}),
            "has more than one sheet to fill in: a, b; delete all but one",
        ),
    ],
)
def test_a_workbook_that_is_none_is_refused_before_it_is_opened(raw: bytes, says: str) -> None:
    """Sizes are those of the archive's directory, and held to it."""
    began = time.monotonic()
    with pytest.raises(FileError) as caught:
        outcome_of(FOUND_NOTHING, raw)
    assert str(caught.value).startswith(f"sheet.xlsx: {says}")
    assert time.monotonic() - began < 2


@given(st.data())
@settings(deadline=None, max_examples=30)
def test_a_damaged_workbook_is_a_problem_and_no_crash(data: st.DataObject) -> None:
    """Whatever bytes were lost on the way."""
    raw = bytearray(WORKBOOK)
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(4, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(raw) // 2, len(raw)))
    try:
        outcome = outcome_of(FOUND, bytes(raw[:cut]))
    except FileError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 - either is right
    else:
        assert outcome.unchanged <= 3


WORKBOOK: Final = written("xlsx", open_dossier(FOUND, Lens()))


def test_pictures_in_a_workbook_are_passed_over() -> None:
    """Somebody put a coat of arms on it."""
    out = io.BytesIO(WORKBOOK)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/media/image1.png", b"\x89PNG")
    assert outcome_of(FOUND, out.getvalue()).unchanged == 3


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """One clear line."""
    monkeypatch.setattr("tipcheck.returns.opening.MOST_BYTES", 10)
    with pytest.raises(FileError, match="bytes; at most 10 are read"):
        outcome_of(FOUND, WORKBOOK)


# The command


@pytest.fixture
def sheet(tipcheck: Tipcheck) -> Path:
    """Give a workbook of Peru's list in which two rows were filled in."""
    assert tipcheck("export", "PER-2023", "-o", "peru.xlsx").code == 0
    path = Path("peru.xlsx")
    cells = {**MET, "kind_1": "ley"}
    path.write_bytes(
        resaved(
            path.read_bytes(),
            lambda rows: put(
                put(rows, "penalties/amended", status="no cumplida", note="Eight years."),
                "prosecution/officials",
                **cells,
            ),
        )
    )
    return path


SHOWN: Final = """would be added: 2
Assess!G9 penalties/amended: not met (before: not assessed)
    note: Eight years.
Assess!G14 prosecution/officials: met (before: not assessed)
    law · 2023-05-12 · https://example.org/a
"""


def test_what_would_be_added_is_shown_and_added(tipcheck: Tipcheck, sheet: Path) -> None:
    """Each finding whole; once it is recorded, the same sheet adds nothing."""
    assert tipcheck("apply", "PER-2023", sheet, "--dry-run") == (0, SHOWN, "unchanged rows: 39\n")
    assert not LEDGER.exists()
    ran = tipcheck("apply", "PER-2023", sheet, "--yes")
    assert ran == (0, SHOWN, f"unchanged rows: 39\nbegun: {LEDGER}\nrecorded: 2\n")
    first, last = open_ledger(LEDGER, "PER-2023").findings
    assert {first.by, last.by} == {ASSESSOR}
    assert {first.via, last.via} == {"peru.xlsx"}
    assert tipcheck("apply", "PER-2023", sheet, "--yes") == (0, "", "unchanged rows: 41\n")
    assert tipcheck("validate").code == 0


def test_findings_join_those_there_are(tipcheck: Tipcheck, sheet: Path) -> None:
    """A ledger that exists is added to; on a terminal the next command is named."""
    assert tipcheck("set", "PER-2023", "2", "unknown").code == 0
    assert tipcheck("apply", "PER-2023", sheet, "--yes").err == "unchanged rows: 39\nrecorded: 2\n"
    assert len(open_ledger(LEDGER, "PER-2023").findings) == 3


def test_off_a_terminal_nothing_is_recorded_without_yes(tipcheck: Tipcheck, sheet: Path) -> None:
    """There is nobody to ask: exit 2."""
    ran = tipcheck("apply", "PER-2023", sheet)
    assert (ran.code, ran.out) == (2, SHOWN)
    assert ran.err.splitlines()[-1] == (
        "tipcheck: nobody to ask: give --yes to record this, or --dry-run to look only"
    )
    assert not LEDGER.exists()


@pytest.mark.parametrize("answer", ["s", "n"])
def test_on_a_terminal_a_question_is_asked(
    tipcheck: Tipcheck, sheet: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """In the language at hand."""
    asked = []

    def prompt(question: str, **_: object) -> str:
        asked.append(question)
        return answer

    monkeypatch.setattr(Session, "can_ask", property(lambda _: True))
    monkeypatch.setattr(typer, "prompt", prompt)
    assert tipcheck("apply", "PER-2023", sheet, "--lang", "es").code == 0
    assert asked == ["¿Anotar 2 hallazgos? [s/N]"]
    assert LEDGER.exists() is (answer == "s")


def test_if_one_row_is_wrong_nothing_is_recorded(tipcheck: Tipcheck, sheet: Path) -> None:
    """Exit 3, and a line for each cell."""
    raw = resaved(sheet.read_bytes(), lambda rows: put(rows, "penalties/amended", status="?!"))
    sheet.write_bytes(raw)
    ran = tipcheck("apply", "PER-2023", sheet, "--yes")
    assert ran.code == 3
    says = (
        "tipcheck: peru.xlsx: Assess!G9: '?!' is not a status; write one of: met, partial,"
        " not-met, regressed, unknown, not-applicable"
    )
    assert ran.err.splitlines()[1:] == ["something is wrong; nothing was recorded", says]
    assert "prosecution/officials" in ran.out
    assert not LEDGER.exists()


def test_a_sheet_of_another_list_is_one_line(tipcheck: Tipcheck, sheet: Path) -> None:
    """Rather than one for each of its rows."""
    ran = tipcheck("apply", "PER-2024", sheet)
    assert (ran.code, ran.err) == (
        3,
        (
            "tipcheck: peru.xlsx: is a sheet of PER-2023, not of PER-2024:"
            " use 'tipcheck apply PER-2023 peru.xlsx'\n"
        ),
    )


def test_a_conflict_is_shown_with_both_sides(tipcheck: Tipcheck, sheet: Path) -> None:
    """Exit 1, nothing recorded: a person settles it."""
    said = ("--withheld", "--note", "Asked.")
    assert tipcheck("set", "PER-2023", "3/1", "unknown", *said, "--by", "luis").code == 0
    before = LEDGER.read_bytes()
    ran = tipcheck("apply", "PER-2023", sheet, "--yes")
    assert ran.code == 1
    assert ran.out.splitlines()[-7:] == [
        "changed on both sides since the export: 1",
        "Assess!G9 penalties/amended",
        "  the sheet says: not met",
        "    note: Eight years.",
        "  the ledger says: unknown (luis)",
        "    data were asked for and withheld",
        "    note: Asked.",
    ]
    assert "settle the conflicts first" in ran.err
    assert LEDGER.read_bytes() == before


def test_a_finding_that_was_taken_back_meanwhile_is_a_conflict_too(tipcheck: Tipcheck) -> None:
    """The sheet changes what no longer stands."""
    assert tipcheck("set", "PER-2023", "3/1", "not-met").code == 0
    assert tipcheck("export", "PER-2023", "-o", "a.xlsx").code == 0
    assert tipcheck("undo", "PER-2023").code == 0
    path = Path("a.xlsx")
    raw = resaved(path.read_bytes(), lambda rows: put(rows, "penalties/amended", note="More."))
    path.write_bytes(raw)
    ran = tipcheck("apply", "PER-2023", path, "--dry-run")
    assert ran.out.splitlines()[-1] == "  the ledger says nothing any more"


def test_what_was_shown_is_what_is_recorded(peru: Assessment) -> None:
    """If somebody else wrote between the look and the lock, nothing is."""
    start(peru, "ana", "{}")
    Path("a.csv").write_text("check,status\npenalties/amended,not met\n", encoding="utf-8")
    table = open_table(Path("a.csv"), "PER-2023")
    shown = compare(peru, table, ME)
    other = shown._replace(changes=())
    with pytest.raises(UsageError, match="the ledger was changed meanwhile; nothing was recorded"):
        record_outcome(peru, table, ME, other)
    assert [entry.finding.status for entry in record_outcome(peru, table, ME, shown)] == ["not-met"]


@pytest.mark.posix
def test_the_name_of_a_file_can_always_be_written(tipcheck: Tipcheck) -> None:
    """Whatever bytes it is made of."""
    path = Path(os.fsdecode(b"a\xff\x1b.csv"))
    path.write_text("check,status\npenalties/amended,not met\n", encoding="utf-8")
    assert tipcheck("apply", "PER-2023", path, "--yes").code == 0
    (finding,) = open_ledger(LEDGER, "PER-2023").findings
    assert finding.via == "a\\udcff\\u{1b}.csv"


def test_a_raters_sheet_goes_to_the_raters_ledger(tipcheck: Tipcheck, sheet: Path) -> None:
    """And to no other."""
    assert (
        tipcheck("apply", "PER-2023", sheet, "--yes", "--rater", "luis", "--by", "luis").code == 0
    )
    assert not LEDGER.exists()
    assert LEDGER.with_name("PER-2023.luis.toml").exists()


# By chance


CELLS: Final = st.sampled_from(
    ["", "met", "no cumplida", "unknown", "2023", "law", "x", "=1", "  ", "a\nb", "i2", "v0-0"]
)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 40), CELLS), max_size=8))
@settings(deadline=None, max_examples=25)
def test_whatever_is_typed_only_sound_findings_come_of_it(
    typed: list[tuple[int, int, str]],
) -> None:
    """Anything in any cell: problems, conflicts, or findings that keep the rules."""
    from tipcheck.rules import faults

    def change(rows: Rows) -> Rows:
        for row, column, text in typed:
            rows[row][column % len(rows[row])] = text
        return rows

    try:
        outcome = outcome_of(FOUND, resaved(WORKBOOK, change))
    except FileError as error:
        assert "has no sheet" in str(error)  # noqa: PT017 - the headings were typed over
        return
    made: Iterator[Finding] = (each.finding for each in outcome.changes)
    assert [fault for finding in made for fault in faults(finding)] == []
