"""What stands on a terminal: whole at every width, nothing hidden in it, colour as it is wished."""

import re
from fractions import Fraction
from functools import cache
from itertools import chain
from typing import Final

import pytest
from golden import assert_golden
from rich.cells import cell_len

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.cli.output import Color
from tipcheck.cli.screen import draw
from tipcheck.ledger import CAUSES, history
from tipcheck.library import Workspace
from tipcheck.model import STATUSES
from tipcheck.naming import item_of
from tipcheck.score import Range, score
from tipcheck.sheets.carry import carry_sheet
from tipcheck.sheets.clock import clock_sheet
from tipcheck.sheets.diff import diff_sheet
from tipcheck.sheets.difference import Difference
from tipcheck.sheets.log import log_sheet
from tipcheck.sheets.look import items_sheet, list_sheet, standards_sheet
from tipcheck.sheets.pages import item_page
from tipcheck.sheets.scores import readings_sheet, score_sheet, sums_sheet
from tipcheck.sheets.sheet import Column, Line, Page, Sheet, cell_text
from tipcheck.sheets.standards_beside import standards_beside
from tipcheck.sheets.trace import country_sheet, thread_sheet
from tipcheck.text import fold
from tipcheck.views.plain import ASCII, in_ascii, plain_lines
from tipcheck.words import ENGLISH, LANGUAGES, Words
from tipcheck.words.en import EN
from tipcheck.years.carrying import plan
from tipcheck.years.clock import read_clock
from tipcheck.years.country import open_country
from tipcheck.years.diff import compare
from tipcheck.years.trace import thread, threads
from tipcheck.years.web import weave

WIDTHS: Final = (*range(20, 130, 3), *range(130, 201, 10))
ESCAPE: Final = "\x1b"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Stand at a terminal that shows colours, a hundred columns wide."""
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("COLORTERM", raising=False)
    return monkeypatch


@cache
def listed() -> Assessment:
    """Give Peru's list of 2023 with the bundled example's findings."""
    return open_assessment(Workspace(None), "PER-2023", example=True)


@cache
def sheets(language: str) -> dict[str, Sheet]:
    """Give every sheet of the example, by a name for it."""
    scored, words = score(listed(), presume=True), Words(language)
    return {
        "score": score_sheet(scored, None, words),
        "score-item": score_sheet(scored, "item", words),
        "show": items_sheet(scored, words),
        "readings": readings_sheet(scored, words),
        "sums": sums_sheet(scored, "item", words),
        "standards": standards_sheet(listed().standards, words),
        "log": log_sheet("Log", list(history(listed().findings))),
        "list": list_sheet(Workspace(None), words),
        **years(words),
    }


def years(words: Words) -> dict[str, Sheet]:
    """Give the sheets over the years of Peru."""
    peru = open_country(Workspace(None), "PER", example=True)
    old, new = peru.years[2], peru.years[3]
    rows = compare(old.checklist, new.checklist, peru.links)
    difference = Difference(old, new, rows, score(old), score(new))
    web = weave(peru)
    clock = read_clock(peru.tiers, old.standards.clock)
    return {
        "diff": diff_sheet(difference, words),
        "beside": standards_beside(difference, words),
        "trace": thread_sheet(thread(web, (2025, "policy-funding")), peru, words),
        "country": country_sheet(web, threads(web), words),
        "clock": clock_sheet("Peru", clock, words),
        "carry": carry_sheet("PER", plan(old, new, peru.links, None), words),
    }


def drawn(
    monkeypatch: pytest.MonkeyPatch, width: int, *blocks: Page | Sheet, language: str = "en"
) -> str:
    """Draw blocks for a terminal of some columns, without colour."""
    monkeypatch.setenv("COLUMNS", str(width))
    return draw(blocks, Words(language), color="never")


# What people see


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [50, 80, 120])
@pytest.mark.parametrize("name", ["score", "show"])
def test_a_sheet_on_a_terminal(
    name: str, width: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stacked where it is narrow, else a table that leaves out what does not fit."""
    text = drawn(monkeypatch, width, sheets(language)[name], language=language)
    assert_golden(f"screen-{name}-{width}.{language}.txt", text)


@pytest.mark.parametrize("width", [20, 200])
def test_a_score_on_the_narrowest_and_the_widest_terminal(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From one word a line to a bar of twenty cells."""
    assert_golden(f"screen-score-{width}.en.txt", drawn(monkeypatch, width, sheets("en")["score"]))


@pytest.mark.parametrize("width", [50, 100])
def test_a_page_on_a_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paragraphs are wrapped, each as deep as it stands."""
    page = item_page(score(listed()), item_of(listed(), "policy-funding"), ENGLISH)
    assert_golden(f"screen-item-{width}.en.txt", drawn(monkeypatch, width, page))


@pytest.mark.parametrize("width", [80, 120])
def test_an_explained_score_on_a_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three sheets, an empty line between them."""
    blocks = [sheets("en")[name] for name in ("score-item", "readings", "sums")]
    assert_golden(f"screen-explain-{width}.en.txt", drawn(monkeypatch, width, *blocks))


@pytest.mark.parametrize("name", ["standards", "log", "list"])
def test_other_sheets_on_a_terminal(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the hundred columns that many terminals have."""
    assert_golden(f"screen-{name}-100.en.txt", drawn(monkeypatch, 100, sheets("en")[name]))


TWO: Final = Sheet(
    "Title",
    (
        Column("id", "id"),
        Column("note", least=10),
        Column("status", "status"),
        Column("by", extra=True),
    ),
    (("law/amended", "Too long for that", "met", "ana"), ("b9", None, "outside", "ben")),
    ("Before.",),
    ("After.",),
)


def test_a_narrow_terminal_stacks_what_a_wide_one_sets_in_columns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Below seventy columns each cell has a line, and an empty one has none."""
    assert drawn(monkeypatch, 69, TWO).split("\n") == [
        *("Title", "Before.", ""),
        *("id: law/amended", "note: Too long for that", "found: ✓ met", "who: ana", ""),
        *("id: b9", "found: ○ outside window", "who: ben", ""),
        *("After.", ""),
    ]
    assert drawn(monkeypatch, 70, TWO).split("\n") == [
        *("Title", "Before."),
        "id           note               found             who",
        "law/amended  Too long for that  ✓ met             ana",
        "b9                              ○ outside window  ben",
        *("After.", ""),
    ]


def test_what_does_not_fit_is_stacked_on_a_wide_terminal_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An id is never cut: without room for it, there is no table."""
    long = f"{'i' * 37}/{'c' * 36}"
    sheet = TWO._replace(rows=((long, "A note", "met", "ana"),))
    assert drawn(monkeypatch, 80, sheet).split("\n") == [
        *("Title", "Before.", ""),
        *(f"id: {long}", "note: A note", "found: ✓ met", ""),
        *("After.", ""),
    ]


def test_a_sheet_without_rows_has_its_headings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing found is an empty table, or an empty stack."""
    empty = TWO._replace(rows=(), lead=(), foot=())
    assert drawn(monkeypatch, 80, empty) == "Title\nid  note  found  who\n"
    assert drawn(monkeypatch, 40, empty) == "Title\n\n"


def test_blocks_stand_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty line between two blocks, none after the last."""
    pages = [Page((Line("One."), Line(number, 1))) for number in ("two", "three")]
    empty = TWO._replace(rows=(), lead=(), foot=())
    assert drawn(monkeypatch, 80, pages[0], empty, pages[1]) == (
        "One.\n  two\n\nTitle\nid  note  found  who\n\nOne.\n  three\n"
    )


# Whole at every width


def whole(text: str, shown: str, width: int) -> bool:
    """Say whether a text stands unbroken; if it is longer than the terminal it is folded."""
    if text in shown:
        return True
    if " " in text:
        return all(whole(word, shown, width) for word in text.split())
    return len(text) > width and text in shown.replace("\n", "")


def longest(sheet: Sheet, words: Words) -> Sheet:
    """Keep the rows that decide how a sheet is laid out: with the longest cell of a column."""
    rows = [
        max(sheet.rows, key=lambda row: cell_len(cell_text(column, row[index], words)))
        for index, column in enumerate(sheet.columns)
    ]
    return sheet._replace(rows=tuple(row for row in sheet.rows if row in rows))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sheets("en"))
def test_a_sheet_is_whole_at_every_width(
    name: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From 20 to 200 columns no id, status or figure is cut, and no line is too long."""
    words = Words(language)
    sheet = longest(sheets(language)[name], words)
    cells = {
        cell_text(column, row[index], words)
        for index, column in enumerate(sheet.columns)
        if column.kind != "text" and not column.extra
        for row in sheet.rows
    }
    assert cells
    for width in WIDTHS:
        shown = drawn(monkeypatch, width, sheet, language=language)
        assert [cell for cell in cells if not whole(cell, shown, width)] == [], width
        assert [line for line in shown.split("\n") if cell_len(line) > width] == [], width
        assert [line for line in shown.split("\n") if line != line.rstrip()] == [], width


@pytest.mark.parametrize("name", sheets("en"))
def test_a_wide_terminal_shows_every_cell(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for all, nothing is left out, the extra columns neither."""
    sheet = sheets("en")[name]
    shown = drawn(monkeypatch, 2000, sheet)
    texts = {
        cell_text(column, cell, ENGLISH)
        for row in sheet.rows
        for column, cell in zip(sheet.columns, row, strict=True)
    }
    assert [text for text in sorted(texts) if text not in shown] == []


# Hostile text

HOSTILE: Final = (
    *("[red]", "[/]", "[/red]", "[art. 5]", "[link=http://evil.example]x[/link]", ":smile:"),
    *("[bold]b[/bold]", "\\[red]", "[@click=app.bell]x[/]", "{n}", "%s", "$(id)"),
    *("\x1b[31mred", "\x1b[2J", "\x1b]8;;http://evil.example\x1b\\x\x1b]8;;\x1b\\", "\x1b]0;t\x07"),
    *("\x1b]52;c;ZXZpbA==\x07", "\x1bP1$r\x1b\\", "\x1bc", "\x9b31m", "\x9d8;;x\x9c", "\x90q\x9c"),
    *("\x00", "\x07", "\x08\x08", "\x7f", "\r", "a\rb", "\x0b", "\x0c", "\x0e", "\x85"),
    *("\u202egnp.exe", "\u202a", "\u202b", "\u202d", "\u2066", "\u2067", "\u2068", "\u2069"),
    *("\u200b", "\u2060", "\u2061", "\ufeff", "\u2028", "\u2029", "\U000e0041", "\U000e007f"),
    *("\ud800", "\udfff"),
)
"""Texts that a terminal could obey, or that could mislead who reads them."""

STEERING: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
"""What must not reach a terminal: every control but the new line, and what hides or turns text."""


def spelt(text: str) -> str:
    """Write a text as it must be shown: what steers as its code point."""
    return STEERING.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", text)


def everywhere(text: str) -> tuple[Page, Sheet]:
    """Put a text wherever a text can be."""
    page = Page((Line(text, style="title"), Line(text, 1, "warning"), Line(f"note: {text}", 2)))
    columns = (Column("id", "id"), Column("note"), Column("sum"))
    return page, Sheet(text, columns, ((text, f"see {text} there", text),), (text,), (text,))


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize("width", [60, 300])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_not_obeyed_on_a_terminal(
    text: str, width: int, color: Color, terminal: pytest.MonkeyPatch
) -> None:
    """Brackets stay as they are, and what steers a terminal is spelt out, wherever it stands."""
    terminal.setenv("COLUMNS", str(width))
    shown = re.sub(r"\x1b\[[0-9;]*m", "", draw(everywhere(text), ENGLISH, color=color))
    assert STEERING.findall(shown) == []
    seen = re.sub(r"[ \n]", "", shown)
    written, folded = (re.sub(r"[ \n]", "", spelt(each)) for each in (text, fold(text)))
    # Three lines of the page, title, lead and foot; and three cells, whose white space is folded.
    assert seen.count(written) >= 6
    assert seen.count(folded) >= (9 if folded == written else 3)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_not_obeyed_off_a_terminal(text: str) -> None:
    """Off a terminal it reaches no pager and no log either."""
    shown = "\n".join(plain_lines(everywhere(text), ENGLISH))
    assert STEERING.findall(shown.replace("\t", "")) == []
    assert shown.count(spelt(fold(text))) >= 8


def test_hostile_text_of_a_finding_is_shown_in_its_item(example: Assessment) -> None:
    """A note that no ledger may hold is spelt out where it came past the loader."""
    assert example.ledger
    hostile = example.findings[0].model_copy(update={"note": "[red]\x1b[2J\u202e"})
    ledger = example.ledger.model_copy(update={"findings": (hostile,)})
    assessment = example._replace(ledger=ledger)
    page = item_page(score(assessment), item_of(assessment, "policy-funding"), ENGLISH)
    for text in (draw([page], ENGLISH, color="never"), "\n".join(plain_lines([page], ENGLISH))):
        assert "note: [red]\\u{1b}[2J\\u{202e}" in text
        assert STEERING.findall(text) == []


# Colour


def is_coloured(color: Color) -> bool:
    """Say whether a score is drawn with escape codes."""
    return ESCAPE in draw([sheets("en")["score"]], ENGLISH, color=color)


def test_colour_is_shown_on_a_terminal(terminal: pytest.MonkeyPatch) -> None:
    """Unless somebody wishes otherwise."""
    terminal.setenv("NO_COLOR", "")
    assert is_coloured("auto")


@pytest.mark.parametrize(
    ("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", "unknown")]
)
def test_colour_is_left_out_where_it_is_not_wished(
    name: str, value: str, terminal: pytest.MonkeyPatch
) -> None:
    """`NO_COLOR` and a terminal that cannot are honoured, at the width that it has."""
    terminal.setenv(name, value)
    terminal.setenv("COLUMNS", "150")
    assert not is_coloured("auto")
    blocks = [sheets("en")["score"]]
    assert draw(blocks, ENGLISH, color="auto") == draw(blocks, ENGLISH, color="never")


def test_never_is_never(terminal: pytest.MonkeyPatch) -> None:
    """No escape code where every sign asks for colour."""
    terminal.setenv("FORCE_COLOR", "1")
    terminal.setenv("COLORTERM", "truecolor")
    assert not is_coloured("never")


def test_always_is_always(terminal: pytest.MonkeyPatch) -> None:
    """Met is green, short is red: the codes of the sixteen colours."""
    assert is_coloured("always")
    sheet = Sheet("T", (Column("status", "status"),), (("met",), ("not-met",), ("stale",)))
    terminal.setenv("TERM", "xterm")
    assert draw([sheet], ENGLISH, color="always").split("\n") == [
        "\x1b[1mT\x1b[0m",
        "\x1b[1mfound            \x1b[0m",
        "\x1b[32m✓ met\x1b[0m",
        "\x1b[31m✗ not met\x1b[0m",
        "\x1b[2m○ wording changed\x1b[0m",
        "",
    ]


def test_a_bar_has_a_colour_for_each_of_its_parts(terminal: pytest.MonkeyPatch) -> None:
    """Green for met, yellow for open, red for what fell short; the figures have none."""
    terminal.setenv("COLUMNS", "100")
    share = Range(Fraction(3, 11), Fraction(9, 11), Fraction(5, 11))
    sheet = Sheet("T", (Column("range", "range"),), ((share,), (None,)))
    assert draw([sheet], ENGLISH, color="always").split("\n")[2:] == [
        "\x1b[32m██\x1b[0m\x1b[33m▒▒▒▒▒▒▒\x1b[0m\x1b[2;31m·\x1b[0m 27%-82%",
        "",
        "\x1b[2m█ met  ▒ open  · fell short\x1b[0m",
        "",
    ]


@pytest.mark.parametrize(
    ("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", "unknown")]
)
def test_always_outweighs_the_surroundings(
    name: str, value: str, terminal: pytest.MonkeyPatch
) -> None:
    """Who writes `--color always` gets colour, whatever the environment says."""
    terminal.setenv(name, value)
    sheet = Sheet("T", (Column("status", "status"),), (("met",),))
    assert "\x1b[32m✓ met" in draw([sheet], ENGLISH, color="always")


def test_colour_changes_no_character(terminal: pytest.MonkeyPatch) -> None:
    """Without its codes a coloured score is the plain one."""
    for width, name in ((50, "score"), (100, "readings"), (150, "show")):
        terminal.setenv("COLUMNS", str(width))
        blocks = [sheets("en")[name]]
        bare = re.sub(r"\x1b\[[0-9;]*m", "", draw(blocks, ENGLISH, color="always"))
        lines = [line.rstrip() for line in bare.split("\n")]
        assert "\n".join(lines) == draw(blocks, ENGLISH, color="never")


# Terminals with few signs


def symbols(text: str) -> set[str]:
    """Give the characters of a text that are no ASCII."""
    return {character for character in text if not character.isascii()}


def test_every_symbol_has_a_stand_in() -> None:
    """Of all English words, the bars and the quotes of evidence, nothing is lost in ASCII."""
    used = set(chain.from_iterable(map(symbols, EN.values()))) | set("█▒·“”")
    assert sorted(used - {chr(code) for code in ASCII}) == []
    assert [sign for sign in ASCII.values() if not sign.isascii()] == []


def test_each_status_has_a_stand_in_of_its_own() -> None:
    """Without their symbols, statuses are still told apart by one sign; causes share theirs."""
    signs = {name: EN[f"status.{name}"].translate(ASCII)[0] for name in (*STATUSES, *CAUSES)}
    assert signs == {
        "met": "+",
        "partial": "~",
        "not-met": "x",
        "regressed": "v",
        "unknown": "?",
        "not-applicable": "-",
        "withdrawn": "<",
        "not-assessed": "o",
        "stale": "o",
        "carried": "o",
        "claimed": "o",
        "outside": "o",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_poor_terminal_loses_no_word(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Symbols are replaced, accents are taken off, and nothing moves."""
    text = drawn(monkeypatch, 100, sheets(language)["score"], language=language)
    poor = in_ascii(text)
    assert poor.isascii()
    assert poor.count("?") == text.count("?")
    assert [len(line) for line in poor.split("\n")] == [len(line) for line in text.split("\n")]


def test_accents_are_taken_off() -> None:
    """`período` is read as `periodo`."""
    assert in_ascii("✓ cumplida ○ fuera del período – “año”") == (
        '+ cumplida o fuera del periodo - "ano"'
    )
