"""The interface's words: the same in each language, all of them there, none idle."""

import ast
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from string import Formatter
from typing import Final, NamedTuple, get_args

import pytest
from making import checklist

import tipcheck
from tipcheck.agenda import agenda
from tipcheck.assessment import Assessment
from tipcheck.dossiers.form import FIELDS
from tipcheck.exports.workbook.reading import STEPS
from tipcheck.guided.run import Purpose, Step
from tipcheck.ledger import CAUSES, Cause
from tipcheck.library import Workspace
from tipcheck.model import KINDS, PILLARS, STATUSES, Item, Kind, Noun, Pillar, Ranking, Source
from tipcheck.narratives.narrative import Narrative
from tipcheck.narratives.notes import DOUBTS, ROUTES
from tipcheck.panel.entries import Entry
from tipcheck.panel.fates import FATES
from tipcheck.panel.means import Means
from tipcheck.panel.recurrence import recurrence
from tipcheck.panel.tallies import tallies
from tipcheck.returns.verdicts import Outcome
from tipcheck.score import Word, score
from tipcheck.sheets.agenda import agenda_sheet
from tipcheck.sheets.carry import carry_sheet
from tipcheck.sheets.clock import clock_sheet
from tipcheck.sheets.diff import diff_sheet
from tipcheck.sheets.difference import Difference
from tipcheck.sheets.drafts import draft_result
from tipcheck.sheets.log import log_sheet
from tipcheck.sheets.look import items_sheet, list_sheet, standards_sheet
from tipcheck.sheets.panel import means_sheet, over_time_sheet, panel_rows, panel_sheet
from tipcheck.sheets.problems import problems_result
from tipcheck.sheets.recurrence import figures_sheet, kinds_sheet, lives_sheet, never_met_sheet
from tipcheck.sheets.scores import readings_sheet, score_sheet, sums_sheet
from tipcheck.sheets.sheet import Sheet
from tipcheck.sheets.standards_beside import standards_beside
from tipcheck.sheets.trace import country_sheet, thread_sheet
from tipcheck.stamps import SOURCES
from tipcheck.words import ENGLISH, LANGUAGES, Words, table_of
from tipcheck.words.en import EN
from tipcheck.years.carrying import plan
from tipcheck.years.clock import NEXTS, STAYS, read_clock
from tipcheck.years.country import open_country
from tipcheck.years.diff import BASES, CHANGES, compare
from tipcheck.years.earlier import Obstacle
from tipcheck.years.trace import thread
from tipcheck.years.web import weave

TIERS: Final = get_args(Ranking)
OUTCOMES: Final = ("carry", "answered", "several", *get_args(Obstacle))
EXPANDED: Final[dict[str, tuple[str, ...]]] = {
    "status.": (*STATUSES, *CAUSES),
    "plain.": (*STATUSES, "not-assessed", "open"),
    "why.": CAUSES,
    "open.": CAUSES,
    "pillar.": PILLARS,
    "tier.": TIERS,
    "kind.": KINDS,
    "change.": (*CHANGES, "unrelated"),
    "basis.": BASES,
    "stay.": STAYS,
    "next-report.": NEXTS,
    "outcome.": OUTCOMES,
    "word.": get_args(Word),
    "verify.": get_args(Outcome),
    "field.": FIELDS,
    "guide.": STEPS,
    "source.": (*SOURCES, "file"),
    "group.": (
        *("overall", "presumed"),
        *("pillar", "standard", "criterion", "factor", "item", "verb"),
    ),
    "extent.": ("whole", "excerpt"),
    "reviewed.": ("reviewed", "draft"),
    "answer.": ("yes", "no"),
    "ask.": ("yes", "no", "skip", "quit"),
    "fate.": FATES,
    "need.": ("evidence", "action"),
    "form.": tuple(step for step in get_args(Step) if step != "more"),
    "form.ask-": tuple(step for step in get_args(Step) if step not in {"kind", "more"}),
    "write.": get_args(Purpose),
    "route.": ROUTES,
    "doubt.": DOUBTS,
    "sure.": ("high", "fair", "low"),
    "report.": ("verbatim", "paraphrase"),
    "review.ask-": ("pillar", "criteria", "title", "id", "check", "split"),
    "column.": tuple(key.removeprefix("column.") for key in EN if key.startswith("column.")),
}
"""What the changing end of a key can be, by its beginning in the source."""

NARRATIVE: Final = Narrative("PER", 2023, "2", (), None, is_cut=False, routes=(), doubts=())


class Call(NamedTuple):
    """One `words(...)` of the source: the keys it can ask for, the values it fills in."""

    keys: tuple[str, ...]
    values: frozenset[str]


@cache
def nodes() -> tuple[ast.AST, ...]:
    """Give every node of every module of the program but the tables themselves."""
    root = Path(tipcheck.__file__).parent
    paths = (path for path in root.rglob("*.py") if root / "words" not in path.parents)
    modules = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    return tuple(chain.from_iterable(map(ast.walk, modules)))


def keys_of(argument: ast.expr) -> tuple[str, ...]:
    """Give the keys that the first argument of a call can be; none for a variable."""
    match argument:
        case ast.Constant(value=str(key)):
            return (key,)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue()]):
            return tuple(f"{start}{end}" for end in EXPANDED[start])
    return ()


def calls() -> Iterator[Call]:
    """Give every call of `words` in the source."""
    for node in nodes():
        match node:
            case ast.Call(
                func=ast.Name(id="words") | ast.Attribute(attr="_words" | "saying"),
                args=[argument],
                keywords=keywords,
            ):
                values = frozenset(each.arg for each in keywords if each.arg)
                yield Call(keys_of(argument), values)


def placeholders(text: str) -> set[str]:
    """Give the names in braces of a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_keys(language: str) -> None:
    """No language lacks a word, none has one too many."""
    assert list(table_of(language)) == list(EN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_placeholders(language: str) -> None:
    """What is filled in for one language is what is filled in for another."""
    expected = {key: placeholders(text) for key, text in EN.items()}
    assert {key: placeholders(text) for key, text in table_of(language).items()} == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty(language: str) -> None:
    """Each key has something to say."""
    assert [key for key, text in table_of(language).items() if not text.strip()] == []


def test_every_key_in_the_source_has_its_words() -> None:
    """No command can ask for words that are not there."""
    asked = set(chain.from_iterable(call.keys for call in calls()))
    assert len(asked) > len(EN) / 2
    assert sorted(asked - EN.keys()) == []


def test_every_call_fills_every_placeholder() -> None:
    """No `{name}` of a text is left without a value."""
    unfilled = [
        (key, placeholders(EN[key]) - call.values)
        for call in calls()
        for key in call.keys
        if not placeholders(EN[key]) <= call.values
    ]
    assert unfilled == []


def test_a_call_with_one_key_fills_nothing_else() -> None:
    """No value is worked out for a text that does not show it."""
    surplus = [
        (call.keys[0], call.values - placeholders(EN[call.keys[0]]))
        for call in calls()
        if len(call.keys) == 1 and call.values - placeholders(EN[call.keys[0]])
    ]
    assert surplus == []


def test_no_words_are_idle() -> None:
    """Each key is asked for, or stands in the source for a variable to take."""
    asked = set(chain.from_iterable(call.keys for call in calls()))
    constants = {node.value for node in nodes() if isinstance(node, ast.Constant)}
    assert [key for key in EN if key not in asked and key not in constants] == []
    assert [key for key in EN if "." not in key and key not in asked] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("status", STATUSES),
        ("status", get_args(Cause)),
        ("plain", STATUSES),
        ("pillar", get_args(Pillar)),
        ("kind", get_args(Kind)),
        ("tier", TIERS),
        ("word", get_args(Word)),
        ("why", get_args(Cause)),
        ("open", get_args(Cause)),
    ],
)
def test_what_the_files_can_hold_has_its_words(
    language: str, family: str, names: tuple[str, ...]
) -> None:
    """Every status, cause, pillar, kind, tier and word can be shown."""
    table = table_of(language)
    assert names
    assert [name for name in names if not table.get(f"{family}.{name}")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_statuses_are_told_apart_by_their_words(language: str) -> None:
    """No two statuses, and no two causes, look the same without their symbol."""
    shown = [table_of(language)[f"status.{name}"] for name in (*STATUSES, *CAUSES)]
    assert len({text.split(" ", 1)[1] for text in shown}) == len(STATUSES) + len(CAUSES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_is_one_symbol_of_one_cell_and_its_words(language: str) -> None:
    """The symbol is the same in each language; every cause shares one."""
    symbols = {name: table_of(language)[f"status.{name}"][:2] for name in (*STATUSES, *CAUSES)}
    causes: dict[str, str] = dict.fromkeys(CAUSES, "○ ")
    assert symbols == {
        "met": "✓ ",
        "partial": "◐ ",
        "not-met": "✗ ",
        "regressed": "▼ ",
        "unknown": "? ",
        "not-applicable": "– ",
        "withdrawn": "↶ ",
        **causes,
    }


def years_sheets(words: Words) -> tuple[Sheet, ...]:
    """Give the sheets over the years, of Peru."""
    peru = open_country(Workspace(None), "PER", example=True)
    old, new = peru.years[2], peru.years[3]
    rows = compare(old.checklist, new.checklist, peru.links)
    difference = Difference(old, new, rows, score(old), score(new))
    web = weave(peru)
    one = thread(web, (2025, "penalties"))
    clock = read_clock(peru.tiers, old.standards.clock)
    return (
        diff_sheet(difference, words),
        standards_beside(difference, words),
        thread_sheet(one, peru, words),
        country_sheet(web, [one], words),
        clock_sheet("Peru", clock, words),
        carry_sheet("", plan(old, new, peru.links, None), words),
    )


def panel_sheets(example: Assessment, words: Words) -> tuple[Sheet, ...]:
    """Give the sheets of many countries and years, of one list."""
    means, entry = Means(), Entry(example)
    means.add(tallies(example, None))
    found = recurrence([weave(open_country(Workspace(None), "PER", example=True))])
    return (
        panel_sheet(tuple(panel_rows(entry, "pillar")), 4, "pillar", words),
        means_sheet(means.all(), words),
        over_time_sheet("Peru", [entry], words),
        figures_sheet(found, words),
        kinds_sheet(found, words),
        never_met_sheet(found, words),
        lives_sheet(found, words),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_of_every_sheet_has_a_heading(language: str, example: Assessment) -> None:
    """And no heading is there for a column that no sheet has."""
    words, scored = Words(language), score(example)
    sheets = (
        score_sheet(scored, None, words),
        readings_sheet(scored, words),
        sums_sheet(scored, None, words),
        items_sheet(scored, words),
        standards_sheet(example.standards, words),
        list_sheet(Workspace(None), words),
        log_sheet("", []),
        agenda_sheet(scored, agenda(scored), words),
        problems_result([], 0, words).table,
        *years_sheets(words),
        draft_result(NARRATIVE, checklist(1), words).table,
        *panel_sheets(example, words),
    )
    keys = {f"column.{column.key}" for sheet in sheets for column in sheet.columns}
    headings = {key for key in table_of(language) if key.startswith("column.")}
    assert keys == headings


def test_words_are_filled_in() -> None:
    """A text is given with its values in their places."""
    assert Words("en")("part", n=2, of=5) == "2 of 5"
    assert Words("es")("part", n=2, of=5) == "2 de 5"


def test_a_value_with_braces_stays_as_it_is() -> None:
    """What a file holds is filled in, never filled in again."""
    assert ENGLISH("item.note", note="{n} {of} {") == "note: {n} {of} {"


@pytest.mark.parametrize(
    ("language", "noun", "text"),
    [
        ("en", {"title": "Data", "title_es": "Datos"}, "Data"),
        ("es", {"title": "Data", "title_es": "Datos"}, "Datos"),
        ("es", {"title": "Data"}, "Data"),
    ],
)
def test_a_noun_speaks_the_language_or_as_it_stands_in_its_file(
    language: str, noun: dict[str, str], text: str
) -> None:
    """A translation that is not there is replaced by the file's own text."""
    item = Item.model_validate({"id": "data", "text": "...", "pillar": "prosecution", **noun})
    assert Words(language).of(item, "title") == text


def test_a_noun_without_translations_speaks_as_it_stands() -> None:
    """A noun that cannot be translated at all is shown too."""
    source: Noun = Source(title="Report")
    assert Words("es").of(source, "title") == "Report"
