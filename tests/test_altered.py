"""Texts that a spreadsheet gave back as others: undone where that is certain, told elsewhere."""

from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import IN_WINDOW, assessment, checklist
from test_applying import outcome_of

from tipcheck.assessment import Assessment
from tipcheck.dossiers.dossier import open_dossier
from tipcheck.dossiers.values import mark_of
from tipcheck.ledger import Lens
from tipcheck.returns.altered import is_first_of, is_suspect, is_untouched

LIST: Final = checklist(0)


def read_as(text: str, encoding: str) -> str:
    """Read a text in UTF-8 as if it were in an encoding of one byte a letter."""
    return text.encode().decode(encoding, "replace")


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("=1+1", "'=1+1"),  # the apostrophe of CSV is shown as a letter, and saved as one
        ("'=1", "=1"),  # somebody's own apostrophe was taken for the one of CSV
        ("Perú", read_as("Perú", "cp1252")),
        ("Perú", read_as("Perú", "mac_roman")),
        ("=ñ", f"'{read_as('=ñ', 'latin-1')}"),
        ("Íñigo – «sí»", read_as("Íñigo – «sí»", "cp1252")),  # \x8d is no letter of Windows
        ("_x0041_", "A"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x000D_", ""),
        ("two  words\n", "two words"),
    ],
)
def test_what_is_certain_is_undone(standing: str, text: str) -> None:
    """Nobody changed it: the sheet says what stands."""
    assert is_untouched(standing, text, None)


@pytest.mark.parametrize("text", ["\uff1d1 →", "=1 ?", "\uff1d1 ?", "=1 \u2192"])
def test_what_an_encoding_lacks_is_undone(text: str) -> None:
    """Written as a question mark, or as the nearest letter there is."""
    assert is_untouched("\uff1d1 →", text.encode("cp1252", "replace").decode("cp1252"), "cp1252")


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("MAR-2024", "2024-03-01"),
        ("MAR-2024", "mar-24"),
        ("MAR-2024", "45352"),
        ("1 de mayo de 2024", "01/05/2024"),
        ("1-2", "2026-01-02"),
        ("0042", "42"),
        ("12345678901234567890", "1.23456789012346E+19"),
        ("S/ 5", "5"),
        ("5 %", "0.05"),
        ("12:30", "12:30:00"),
        ("TRUE", "VERDADERO"),
        ("true", "1"),
        ("#N/A", ""),
        ("#REF!", "#¡REF!"),
        ("Perú", f"{read_as('Perú', 'cp1252')} said more"),
    ],
)
def test_what_only_may_be_a_programs_doing_is_suspected(standing: str, text: str) -> None:
    """A person is asked to say it again."""
    assert is_suspect(standing, text)
    assert not is_untouched(standing, text, None)


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("", "0042"),
        ("MAR-2024", "In March of 2024."),
        ("0042", "File 42 of the ministry"),
        ("Law 32000", "Law 32001"),
        ("Peru", "Perú"),
        ("Perû", "Perú"),
        ("«SÍ»", "«SÍ» y «NO»"),
        ("Mayo 2024 fue el mes", "Mayo 2023 fue el mes"),
        ("true", "false friends"),
        ("#1 of 2", "First of two"),
        ("Ã³ó", "Ã³ó y más"),
    ],
)
def test_what_a_person_wrote_is_taken(standing: str, text: str) -> None:
    """Words, accents that are mended, what nobody had said before."""
    assert not is_suspect(standing, text)
    assert not is_untouched(standing, text, None)


@given(st.text(), st.sampled_from([None, "cp1252"]))
def test_a_text_is_always_its_own(text: str, encoding: str | None) -> None:
    """Whatever it is made of."""
    assert is_untouched(text, text, encoding)


def test_a_month_that_became_its_first_day_is_suspected() -> None:
    """Any other day is what somebody found out."""
    assert is_first_of("2023-05", "2023-05-01")
    assert not is_first_of("2023-05", "2023-05-02")
    assert not is_first_of("2023", "2023-01-01")


def _told(held: Assessment, **cells: Any) -> list[str]:
    mark = mark_of(open_dossier(held, Lens()).score.readings[0])
    heads = {"check": "i1", "status": "met", "note": "MAR-2024", "exported": mark, **cells}
    sheet = f"{';'.join(heads)}\n{';'.join(map(str, heads.values()))}\n"
    outcome = outcome_of(held, sheet.encode(), "sheet.csv")
    assert not (outcome.changes and outcome.problems)
    return [str(each.what) for each in outcome.problems] or [
        each.finding.status for each in outcome.changes
    ]


WHAT: Final = (
    "'{}' stands here, and a spreadsheet may have changed it: fill in the .xlsx, or say it in"
    " more words"
)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({}, []),
        ({"note": "2024-03-01"}, [WHAT.format("MAR-2024")]),
        ({"note": "2024-03-01", "status": "partial"}, [WHAT.format("MAR-2024")]),
        ({"note": "In March"}, ["met"]),
        ({"from 1": "2023-05-01"}, [WHAT.format("2023-05")]),
        ({"from 1": "2023-05-12"}, ["met"]),
        ({"from 1": "2023/05/12"}, ["met"]),
        ({"kind 1": "law"}, ["met"]),
        ({"source 1": "42"}, [WHAT.format("0042")]),
    ],
)
def test_a_sheet_that_a_spreadsheet_spoiled_adds_nothing(
    cells: dict[str, str], told: list[str]
) -> None:
    """The row is told, with what stands; what somebody changed is a finding."""
    evidence = [{**IN_WINDOW, "source": "0042", "from": "2023-05"}]
    found = {"item": "i1", "status": "met", "note": "MAR-2024", "evidence": evidence}
    columns = {"source 1": "0042", "kind 1": "report", "from 1": "2023-05"}
    assert _told(assessment(LIST, [found]), **{**columns, **cells}) == told


def test_that_needs_what_stood_at_the_export() -> None:
    """If the ledger moved on, both sides are shown as ever."""
    first = {"item": "i1", "status": "unknown", "note": "MAR-2024"}
    reading = open_dossier(assessment(LIST, [first]), Lens()).score.readings[0]
    moved = assessment(LIST, [first, {"item": "i1", "status": "unknown", "note": "More."}])
    sheet = f"check,status,note,exported\ni1,unknown,2024-03-01,{mark_of(reading)}\n"
    outcome = outcome_of(moved, sheet.encode(), "sheet.csv")
    assert [each.kind for each in outcome.changes] == ["conflict"]
