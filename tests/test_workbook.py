"""The workbook to fill in: what is in it, and that no cell of it or of a CSV is ever run."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import IN_WINDOW, SIZES, assessment, checklist, histories
from returned import sheets_of, written
from test_exports import STARTS
from xlsxwriter import Workbook

from tipcheck.assessment import Assessment
from tipcheck.dossiers.dossier import Dossier, open_dossier
from tipcheck.dossiers.form import FIELDS, FILLED, PIECE, SPARE
from tipcheck.errors import UsageError
from tipcheck.exports.workbook import SETTINGS
from tipcheck.exports.workbook.paper import MOST, Paper, lines_of
from tipcheck.ledger import Lens
from tipcheck.model import Checklist
from tipcheck.returns.comparing import compare
from tipcheck.returns.findings import Signature
from tipcheck.returns.separated import read_separated
from tipcheck.returns.workbook import read_workbook
from tipcheck.sheets.defusing import armed, defused
from tipcheck.text import HIDDEN
from tipcheck.words import ENGLISH, Words

SPANISH: Final = Words("es")
ME: Final = Signature("ana", "sheet.xlsx")
MORE: Final = (
    *("PER-2023", "MAR-2024", "SEP-2023", "2023-05", "2023-05-12", "1/2", "3-4", "1E5", "0042"),
    *("TRUE", "#REF!", "#N/A", "_x0041_", "_x000D_", "&amp;", "<b>", "]]>"),
    *("http://evil.example", "https://a.example/x", "file:///etc/passwd", "\\\\evil\\share\\x"),
    *("mailto:a@b.example", "internal:Sheet2!A1", "external:c:\\x.xlsx", "ftp://x"),
    *("+49 30 1234", "@here", "=A1&B1", "0x1F", "1,5", "12:30", "P1Y", "NaN", "null"),
    *(" a ", "a\n=1", "a\tb", '"quoted"', "a,b;c", "{=1+1}", "SUM(1)", "é ñ 漢 \U0001f600"),
)
CORPUS: Final = tuple(text for text in (*STARTS, *MORE) if text.strip() and not HIDDEN.search(text))
"""Texts that a ledger may hold and that a spreadsheet could take for more than text."""


def test_the_corpus_is_large() -> None:
    """Eighty texts and more, each of them once."""
    assert len(set(CORPUS)) == len(CORPUS) >= 80


def hostile(texts: tuple[str, ...]) -> Dossier:
    """Give a dossier in which each text stands in every text of an item and of its finding."""
    items = [
        {
            "id": f"i{rank}",
            **dict.fromkeys(("title", "title_es", "text", "text_es"), text),
            "pillar": "prosecution",
            "criteria": ["b1"],
            "checks": [{"id": "c", "text": text, "text_es": text}],
        }
        for rank, text in enumerate(texts, start=1)
    ]
    evidence = {**IN_WINDOW, "published": "2024"}
    findings: list[dict[str, Any]] = [
        {
            "item": f"i{rank}/c",
            "status": "met",
            **dict.fromkeys(("by", "via", "note"), text),
            "evidence": [{**evidence, **dict.fromkeys(("source", "title", "quote"), text)}],
        }
        for rank, text in enumerate(texts, start=1)
    ]
    source = {"title": texts[0], "url": texts[0]}
    made = checklist(items=items, name=texts[0], source=source)
    return open_dossier(assessment(made, findings), Lens())


def parts(raw: bytes) -> dict[str, str]:
    """Unpack a workbook."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def dangers(raw: bytes) -> Iterator[str]:
    """Name the cells of a workbook that are no text, and all that is run or opened."""
    found = parts(raw)
    styles = re.findall(r"<xf [^>]*>", found["xl/styles.xml"].partition("<cellXfs")[2])
    for name, part in found.items():
        if "/worksheets/" not in name:
            continue
        yield from re.findall(r"<f>|<hyperlink|<oleObject|<is>", part)
        for cell in re.findall(r"<c [^>]*>", part):
            look = styles[int((re.search(r's="(\d+)"', cell) or ["", "0"])[1])]
            text = 't="s"' in cell or cell.endswith("/>")
            if not text or 'quotePrefix="1"' not in look or 'numFmtId="49"' not in look:
                yield f"{name} {cell}"
    yield from (name for name in found if "externalLink" in name or "vba" in name.lower())


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(language: str) -> None:
    """Every cell of every sheet is text, and says so."""
    assert list(dangers(written("xlsx", hostile(CORPUS), Words(language)))) == []


def test_a_careless_workbook_is_found_out() -> None:
    """So the test above can fail: XlsxWriter's own way makes formulas, links and numbers."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        for row, text in enumerate(("=1+1", "https://a.example/x", "plain")):
            sheet.write(row, 0, text)
    assert {"<f>", "<hyperlink"} <= set(dangers(out.getvalue()))
    assert len(list(dangers(out.getvalue()))) > 3


def test_every_text_comes_back_from_a_workbook() -> None:
    """Read by another program, each stands in its cells as it was."""
    rows = sheets_of(written("xlsx", hostile(CORPUS)))["Assess"]
    head = [str(heading) for heading in rows[0]]
    for text, row in zip(CORPUS, rows[1:], strict=True):
        said = dict(zip(head, row, strict=True))
        names = ("recommendation", "what is asked", "note", "source 1", "title 1", "quote 1")
        assert [said[name] for name in (*names, "assessor")] == [text] * 7


def test_every_text_comes_back_from_csv() -> None:
    """An apostrophe stands before what could run, and taken away it leaves the text."""
    lines = list(csv.DictReader(io.StringIO(written("csv", hostile(CORPUS)).decode(), newline="")))
    for text, row in zip(CORPUS, lines, strict=True):
        for column in ("title", "text", "text_es", "check_text", "note", "assessor", "via"):
            assert row[column] == defused(text)
            assert armed(row[column]) == text
        assert row["country"] == "XAA"
        assert armed(row["name"]) == armed(row["source_url"]) == CORPUS[0]


def test_a_reference_becomes_no_date() -> None:
    """`MAR-2024` alone would be one: no cell of the program's own holds a bare reference."""
    for rows in sheets_of(written("xlsx", hostile(("a",)))).values():
        assert not [cell for row in rows for cell in row if re.fullmatch(r"[A-Z]{3}-\d{4}", cell)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_hostile_texts_that_come_back_unchanged_add_nothing(language: str) -> None:
    """In a workbook and in CSV."""
    dossier = hostile(CORPUS)
    for name, read in (("xlsx", read_workbook), ("csv", read_separated)):
        table = read(Path("sheet"), written(name, dossier, Words(language)))
        outcome = compare(dossier.assessment, table, ME)
        assert (outcome.changes, outcome.problems) == ((), ())
        assert outcome.unchanged == len(CORPUS)


TEXTS: Final = st.text(st.characters(exclude_characters="\ufffe\uffff"), min_size=1).filter(
    lambda text: text.strip() and not HIDDEN.search(text)
)


@given(st.lists(TEXTS, min_size=1, max_size=3))
@settings(deadline=None, max_examples=25)
def test_whatever_is_written_comes_back(texts: list[str]) -> None:
    """For any texts that a ledger may hold."""
    dossier = hostile(tuple(texts))
    raw = written("xlsx", dossier)
    assert list(dangers(raw)) == []
    rows = sheets_of(raw)["Assess"]
    column = rows[0].index("note")
    assert [row[column] for row in rows[1:]] == texts
    outcome = compare(dossier.assessment, read_workbook(Path("sheet"), raw), ME)
    assert (outcome.changes, outcome.problems) == ((), ())


# What is in it


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (ENGLISH, ["Assess", "Scores", "Sources", "How to fill it in", "tipcheck"]),
        (SPANISH, ["Evaluar", "Puntaje", "Fuentes", "Cómo llenarlo", "tipcheck"]),
    ],
)
def test_a_workbook_has_a_sheet_to_fill_in_and_three_to_read(
    example: Assessment, words: Words, names: list[str]
) -> None:
    """In one language; what it was computed from is out of sight."""
    raw = written("xlsx", open_dossier(example, Lens()), words)
    assert list(sheets_of(raw)) == names
    assert 'name="tipcheck" sheetId="5" state="veryHidden"' in parts(raw)["xl/workbook.xml"]
    assert sheets_of(raw)["tipcheck"][0][0].startswith("tipcheck-stamp PER-2023 ")


def test_the_sheet_to_fill_in_is_written_whole(example: Assessment) -> None:
    """The headings, and the row of a check that has a finding, in Spanish."""
    rows = sheets_of(written("xlsx", open_dossier(example, Lens()), SPANISH))["Evaluar"]
    piece = ("fuente", "tipo", "desde", "hasta", "publicado", "cita", "título")
    assert rows[0] == [
        *("demanda", "número", "pilar", "recomendación", "qué se pide", "criterios"),
        *("estado", "datos negados", "nota"),
        *(f"{name} {number}" for number in (1, 2, 3) for name in piece),
        *("abierta porque", "hallado en", "quién evaluó", "cuándo (UTC)", "al exportar"),
    ]
    row = dict(zip(rows[0], rows[1], strict=True))
    assert row["demanda"] == "PER-2023/policy-funding/policy"
    assert (row["número"], row["pilar"], row["criterios"]) == ("1", "prevención", "d, e")
    assert (row["estado"], row["datos negados"], row["abierta porque"]) == ("no se sabe", "", "")
    assert (row["tipo 1"], row["desde 1"], row["hasta 1"]) == (
        "presupuesto",
        "2023-04-01",
        "2024-03-31",
    )
    assert row["fuente 3"] == ""
    assert len(rows) == 42


def test_what_is_asked_is_locked_and_what_is_answered_is_not(example: Assessment) -> None:
    """A spreadsheet stops who would type over the recommendation, and offers statuses."""
    raw = written("xlsx", open_dossier(example, Lens()), SPANISH)
    sheet = parts(raw)["xl/worksheets/sheet1.xml"]
    assert "<sheetProtection" in sheet
    looks = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", parts(raw)["xl/styles.xml"])
    unlocked = {str(n) for n, look in enumerate(looks[1:]) if 'locked="0"' in look}
    cells = dict(re.findall(r'<c r="([A-Z]+)2" s="(\d+)"', sheet))
    width = len(FILLED) + SPARE * len(PIECE)
    open_columns = [column for column, look in cells.items() if look in unlocked]
    assert len(open_columns) == width
    assert open_columns[:3] == ["G", "H", "I"]
    offered = "cumplida,parcial,no cumplida,retroceso,no se sabe,no aplica"
    assert f'<formula1>"{offered}"</formula1>' in sheet
    assert sheet.count("<dataValidation ") == 2 + SPARE
    assert sheet.count("<cfRule ") == len(offered.split(","))


def test_rows_are_as_high_as_their_texts(example: Assessment) -> None:
    """Not every spreadsheet finds that out by itself; on paper the first columns fill a page."""
    raw = written("xlsx", open_dossier(example, Lens()), SPANISH)
    sheet = parts(raw)["xl/worksheets/sheet1.xml"]
    heights = [float(height) for height in re.findall(r'<row r="\d+"[^>]* ht="([\d.]+)"', sheet)]
    assert len(heights) == 42
    assert (min(heights), max(heights)) == (30, 150)
    assert "Evaluar!$A$1:$I$42" in parts(raw)["xl/workbook.xml"]
    texts = ("", "a", "a" * 10, "a" * 11, "a\n\nb")
    assert [lines_of(text, 10) for text in texts] == [1, 1, 1, 2, 3]


def test_a_sheet_has_room_for_one_source_more_than_there_is() -> None:
    """And for three at least."""
    many = [IN_WINDOW] * 5
    held = assessment(checklist(0), [{"item": "i1", "status": "met", "evidence": many}])
    rows = sheets_of(written("xlsx", open_dossier(held, Lens())))["Assess"]
    assert "source 6" in rows[0]
    assert "source 7" not in rows[0]


def test_the_figures_are_drawn_as_everywhere(example: Assessment) -> None:
    """Rounded so that they never overstate, with the exact fractions of each check below."""
    rows = sheets_of(written("xlsx", open_dossier(example, Lens())))["Scores"]
    overall = next(row for row in rows if row[1] == "overall")
    assert overall[:7] == [
        "overall",
        "overall",
        "all items",
        "7%-86%",
        "27%",
        "10 of 41",
        "8 of 11",
    ]
    assert any(row[:2] == ["2", "victim-services/shelters"] for row in rows) or len(rows) > 60


def test_every_source_is_listed(example: Assessment) -> None:
    """Those of the findings that stand, as many as there are."""
    rows = sheets_of(written("xlsx", open_dossier(example, Lens())))["Sources"]
    assert rows[1][0] == "PER-2023/policy-funding/policy"
    assert len(rows) > 10
    assert set(FIELDS) > set(PIECE)


def test_the_clock_of_a_workbook_is_the_last_findings(example: Assessment) -> None:
    """So that two copies are one file; without findings it is the year's first day."""
    bare = example._replace(ledger=None)
    for held, day in ((example, "2024-07-03T09:58:27Z"), (bare, "2023-01-01T00:00:00Z")):
        core = parts(written("xlsx", open_dossier(held, Lens())))["docProps/core.xml"]
        assert f">{day}</dcterms:created>" in core


def test_a_text_that_no_cell_can_hold_is_refused() -> None:
    """And not cut: JSON holds it."""
    dossier = hostile(("a" * (MOST + 1),))
    with pytest.raises(UsageError, match=r"of 32,768 characters begins 'aaa.*export as json"):
        written("xlsx", dossier)
    held = assessment(checklist(0), [{"item": "i1", "status": "unknown", "note": "a" * MOST}])
    rows = sheets_of(written("xlsx", open_dossier(held, Lens())))["Assess"]
    assert len(rows[1][rows[0].index("note")]) == MOST


@pytest.mark.parametrize("text", ["\uffff", "a_x0041_x0042_"])
def test_a_text_that_would_come_back_as_another_is_refused(text: str) -> None:
    """Signs that no XML can hold, and what looks like two of them."""
    with pytest.raises(UsageError, match="would not come back from a workbook; export as json"):
        written("xlsx", hostile((text,)))


def test_a_cell_outside_a_sheet_is_refused() -> None:
    """What XlsxWriter only returns a number for."""
    with Workbook(io.BytesIO(), SETTINGS) as workbook:
        paper = Paper(workbook)
        sheet = paper.sheet("a", ())
        with pytest.raises(UsageError, match="row 1048577, column 1 lies outside a sheet"):
            paper.put(sheet, (1_048_576, 0), "a", "plain")


# Unchanged


@pytest.mark.parametrize("name", ["xlsx", "csv"])
@given(drawn=SIZES.flatmap(lambda sizes: st.tuples(st.just(sizes), histories(sizes))))
@settings(deadline=None, max_examples=40)
def test_an_export_that_comes_back_unchanged_adds_nothing(
    name: str, drawn: tuple[list[int], list[dict[str, Any]]]
) -> None:
    """For every ledger: stale, carried, withdrawn, found on the whole item."""
    sizes, findings = drawn
    made: Checklist = checklist(*sizes)
    dossier = open_dossier(assessment(made, findings), Lens())
    read = {"xlsx": read_workbook, "csv": read_separated}[name]
    outcome = compare(dossier.assessment, read(Path("sheet"), written(name, dossier)), ME)
    assert (outcome.changes, outcome.problems) == ((), ())
    assert outcome.unchanged == len(dossier.score.readings)
