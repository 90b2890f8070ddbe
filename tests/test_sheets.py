"""What commands have to show, compared whole as it stands off a terminal."""

import re
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from golden import assert_golden
from hypothesis import given, settings
from hypothesis import strategies as st
from making import STANDARDS, START, assessment, checklist

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.errors import Problem
from tipcheck.figures import percent_down, percent_up
from tipcheck.ledger import CAUSES, Cause, Lens, history
from tipcheck.library import Workspace
from tipcheck.model import STATUSES, Checklist, Evidence
from tipcheck.naming import item_of, standard_of
from tipcheck.said import Said
from tipcheck.score import Range, Score, score
from tipcheck.sheets.log import change, log_sheet
from tipcheck.sheets.look import items_sheet, list_sheet, standards_sheet
from tipcheck.sheets.pages import evidence_text, item_page, standard_page
from tipcheck.sheets.problems import problems_result
from tipcheck.sheets.scores import By, headline, readings_sheet, score_sheet, sums_sheet
from tipcheck.sheets.sheet import Column, Kind, Page, Result, Sheet, cell_text
from tipcheck.views.plain import plain_lines
from tipcheck.words import ENGLISH, LANGUAGES, Words

LAW: Final = {"source": "https://example.org/law", "kind": "law", "from": date(2023, 9, 1)}
"""An action inside the window of 2023."""

SMALL: Final = Checklist.model_validate(
    {
        "country": "PER",
        "name": "Peru",
        "year": 2023,
        "tier": "2",
        "items": [
            {
                "id": "law",
                "title": "Amend the law",
                "title_es": "Modificar la ley",
                "text": "Amend the law.",
                "pillar": "prosecution",
                "criteria": ["b1"],
            },
            {
                "id": "shelters",
                "title": "Fund shelters",
                "text": "Fund shelters, and open them to men.",
                "pillar": "protection",
                "criteria": ["b2"],
                "checks": [
                    {"id": "money", "text": "Shelters have money", "criteria": ["e"]},
                    {"id": "men", "text": "Shelters are open to men", "presumable": True},
                ],
            },
        ],
    }
)
"""One item that is its own check, and one with two."""


def found(item: str, status: str, **parts: Any) -> dict[str, Any]:
    """Give the keys of a finding."""
    return {"item": item, "status": status, **parts}


def assessed(*findings: dict[str, Any]) -> Assessment:
    """Give the small list with findings on it."""
    return assessment(SMALL, findings)


def plain(*blocks: Page | Sheet, language: str = "en") -> str:
    """Give blocks as they stand off a terminal."""
    return "".join(f"{line}\n" for line in plain_lines(blocks, Words(language)))


def lines(*texts: str) -> str:
    """Write lines, with ` | ` for a tab."""
    return "".join(f"{text}\n".replace(" | ", "\t") for text in texts)


def page_of(assessment: Assessment, item: str, language: str = "en") -> str:
    """Give the page of an item as it stands off a terminal."""
    page = item_page(score(assessment), item_of(assessment, item), Words(language))
    return plain(page, language=language)


# The parts of a sheet


@pytest.mark.parametrize(
    ("column", "cell", "records", "text"),
    [
        (Column("note"), "two\n words", ["two\n words"], "two words"),
        (Column("note"), "\x1b[2J", ["\x1b[2J"], "\\u{1b}[2J"),
        (Column("note"), None, [None], ""),
        (Column("rank", "count"), 4, [4], "4"),
        (Column("rank", "count"), 0, [0], "0"),
        (Column("id", "id"), "a4", ["a4"], "a4"),
        (Column("status", "status"), "not-met", ["not-met"], "✗ not met"),
        (Column("status", "status"), "outside", ["outside"], "○ outside window"),
        (
            Column("range", "range"),
            Range(Fraction(1, 4), Fraction(1, 3), Fraction(1, 2)),
            [0.25, 1 / 3],
            "25%-34%",
        ),
        (Column("range", "range"), None, [None, None], ""),
        (Column("coverage", "share"), Fraction(1, 200), [0.005], "<1%"),
        (Column("checks", "part"), (2, 5), [2, 5], "2 of 5"),
        (Column("checks", "part"), None, [None, None], ""),
        (
            Column("at", "time"),
            datetime(2024, 7, 1, 22, 30, 15, tzinfo=timezone(timedelta(hours=-3))),
            ["2024-07-02T01:30:15Z"],
            "2024-07-02 01:30",
        ),
    ],
)
def test_a_cell_is_exact_for_programs_and_drawn_for_people(
    column: Column, cell: Any, records: list[Any], text: str
) -> None:
    """Programs get words, numbers and nothing; people one line without hidden characters."""
    assert list(Sheet("", (column,), ((cell,),)).records()) == [records]
    assert cell_text(column, cell, ENGLISH) == text


def test_a_moment_is_drawn_in_utc_wherever_one_is() -> None:
    """The clock of the machine plays no part."""
    set_zone = getattr(time, "tzset", bool)
    with pytest.MonkeyPatch.context() as lima:
        lima.setenv("TZ", "America/Lima")
        set_zone()
        moment = datetime(2024, 7, 1, 22, 30, tzinfo=UTC)
        drawn = cell_text(Column("at", "time"), moment, ENGLISH)
    set_zone()
    assert drawn == "2024-07-01 22:30"


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("text", ("checks",)),
        ("share", ("checks",)),
        ("range", ("checks_low", "checks_high")),
        ("part", ("checks_looked_at", "checks_applicable")),
    ],
)
def test_a_column_becomes_one_or_two_for_programs(kind: Kind, names: tuple[str, ...]) -> None:
    """A range has two ends, a part has two counts."""
    assert Column("checks", kind).names == names
    assert Column("range", "range").names == ("low", "high")


def test_a_sheet_gives_its_rows_by_the_names_of_its_columns() -> None:
    """Rows for programs carry every name, in the order of the columns."""
    sheet = Sheet(
        "", (Column("id", "id"), Column("checks", "part")), (("a1", (1, 2)), ("a2", None))
    )
    assert sheet.names() == ["id", "checks_looked_at", "checks_applicable"]
    assert sheet.as_dicts() == [
        {"id": "a1", "checks_looked_at": 1, "checks_applicable": 2},
        {"id": "a2", "checks_looked_at": None, "checks_applicable": None},
    ]


def test_a_sheet_can_be_cut_to_one_row() -> None:
    """The rows that remain are those whose first cell is the one asked for."""
    sheet = Sheet("Title", (Column("id", "id"),), (("a1",), ("a2",)), ("lead",), ("foot",))
    assert sheet.only("a2") == Sheet(
        "Title", (Column("id", "id"),), (("a2",),), ("lead",), ("foot",)
    )


# Scores


def test_a_small_score_is_shown_whole() -> None:
    """One check met, one unknown, one not assessed: the whole text."""
    scored = score(assessed(found("law", "met", evidence=[LAW]), found("shelters/men", "unknown")))
    assert plain(score_sheet(scored, None, ENGLISH)) == lines(
        "PER-2023 · Peru · Tier 2",
        "50%-100%, 75% coverage (2 of 3 checks looked at, 2 of 2 items touched)",
        "group | id | title | range | coverage | checks | items | word",
        "overall | overall | all items | 50%-100% | 75% | 2 of 3 | 2 of 2 | ",
        "pillar | prosecution | prosecution | 100% | 100% | 1 of 1 | 1 of 1 | ",
        "pillar | protection | protection | 0%-100% | 50% | 1 of 2 | 1 of 1 | ",
        "standard | a4 | Serious and sustained efforts | 50%-100% | 100% | 2 of 2 | 2 of 2 | ",
        "criterion | b1 | Prosecution and sentences | 100% | 100% | 1 of 1 | 1 of 1 | all met",
        "criterion | b2 | Victim protection | 0%-100% | 100% | 1 of 1 | 1 of 1 | open",
        "factor | e | Budget for protection and prevention | 0%-100% | 0% | 0 of 1 | 0 of 1 | open",
        "No recommendation touches: prevention, partnership, a1, a2, a3, b3, b4, b5, b6, b7, b8,"
        " b9, b10, b11, b12, d, f.",
        "Open, counted as not met at the low end and as met at the high end: 1 not assessed.",
        "Looked at but could not be told: 1.",
        "This is an assessor's reading, not a State Department determination.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by", [None, "pillar", "criterion", "item"])
def test_the_score_of_the_example(example: Assessment, by: By | None, language: str) -> None:
    """In each language and grouping, the whole text."""
    sheet = score_sheet(score(example), by, Words(language))
    assert_golden(f"score-{by or 'all'}.{language}.txt", plain(sheet, language=language))


def test_the_score_for_files_keeps_what_no_recommendation_touches(example: Assessment) -> None:
    """The whole sheet has a row for every pillar, standard, criterion and factor."""
    sheet = score_sheet(score(example), None, ENGLISH, whole=True)
    assert_golden("score-whole.en.txt", plain(sheet))
    assert [row[1] for row in sheet.rows] == [
        "overall",
        *("prosecution", "protection", "prevention", "partnership"),
        *("a1", "a2", "a3", "a4"),
        *(f"b{n}" for n in range(1, 13)),
        *("d", "e", "f"),
    ]


def test_a_list_without_findings_is_all_open(peru: Assessment) -> None:
    """Nobody has looked: from nothing to everything, with no coverage."""
    assert_golden("score-no-findings.en.txt", plain(score_sheet(score(peru), None, ENGLISH)))


def test_withheld_data_add_a_second_range_when_presumed() -> None:
    """The range stays; under it stands the one in which withheld data count as failure."""
    withheld = assessed(found("shelters/men", "unknown", withheld=True))
    sheet = score_sheet(score(withheld, presume=True), "pillar", ENGLISH)
    assert plain(sheet) == lines(
        "PER-2023 · Peru · Tier 2",
        "0%-100%, 25% coverage (1 of 3 checks looked at, 1 of 2 items touched)",
        "group | id | title | range | coverage | checks | items | word",
        "overall | overall | all items | 0%-100% | 25% | 1 of 3 | 1 of 2 | ",
        "presumed | presumed | if withheld data count as failure | 0%-75% | 25% | 1 of 3 | 1 of 2"
        " | ",
        "pillar | prosecution | prosecution | 0%-100% | 0% | 0 of 1 | 0 of 1 | ",
        "pillar | protection | protection | 0%-100% | 50% | 1 of 2 | 1 of 1 | ",
        "No recommendation touches: prevention, partnership.",
        "Open, counted as not met at the low end and as met at the high end: 2 not assessed.",
        "Looked at but could not be told: 1.",
        "This is an assessor's reading, not a State Department determination.",
    )


CAUSED: Final[dict[Cause, tuple[dict[str, Any], ...]]] = {
    "not-assessed": (),
    "stale": (found("law", "met", evidence=[LAW], fingerprint="0" * 12),),
    "carried": (found("law", "met", evidence=[LAW], carried="PER-2022/law"),),
    "claimed": (found("law", "met", evidence=[]),),
    "outside": (found("law", "met", evidence=[{**LAW, "kind": "training", "from": "2022"}]),),
}
"""Findings that leave `law` open, by the cause."""


@pytest.mark.parametrize(
    ("cause", "named"),
    [
        ("not-assessed", "3 not assessed"),
        ("stale", "2 not assessed, 1 with changed wording"),
        ("carried", "2 not assessed, 1 carried over"),
        ("claimed", "2 not assessed, 1 claimed without evidence"),
        ("outside", "2 not assessed, 1 outside the window"),
    ],
)
def test_a_score_says_why_checks_are_open(cause: Cause, named: str) -> None:
    """Each cause is counted under the figures; the range takes none of them as settled."""
    sheet = score_sheet(score(assessed(*CAUSED[cause])), "pillar", ENGLISH)
    assert plain(sheet) == lines(
        "PER-2023 · Peru · Tier 2",
        "0%-100%, 0% coverage (0 of 3 checks looked at, 0 of 2 items touched)",
        "group | id | title | range | coverage | checks | items | word",
        "overall | overall | all items | 0%-100% | 0% | 0 of 3 | 0 of 2 | ",
        "pillar | prosecution | prosecution | 0%-100% | 0% | 0 of 1 | 0 of 1 | ",
        "pillar | protection | protection | 0%-100% | 0% | 0 of 2 | 0 of 1 | ",
        "No recommendation touches: prevention, partnership.",
        f"Open, counted as not met at the low end and as met at the high end: {named}.",
        "This is an assessor's reading, not a State Department determination.",
    )


def test_every_cause_has_its_example_here() -> None:
    """What is said of causes in this file is said of all of them."""
    assert tuple(CAUSED) == CAUSES
    scored = {cause: score(assessed(*findings)) for cause, findings in CAUSED.items()}
    assert {cause: each.readings[0].cause for cause, each in scored.items()} == dict(
        zip(CAUSES, CAUSES, strict=True)
    )


def test_nothing_to_score_is_said_in_place_of_figures() -> None:
    """If no check is applicable there is no range, and no percentage of it."""
    none = [found(item, "not-applicable", note="No such cases.") for item in ("law", "shelters")]
    assert plain(score_sheet(score(assessed(*none)), None, ENGLISH)) == lines(
        "PER-2023 · Peru · Tier 2",
        "nothing to score: no check is applicable",
        "group | id | title | range | coverage | checks | items | word",
        "overall | overall | all items |  |  | 0 of 0 | 0 of 0 | ",
        "pillar | prosecution | prosecution |  |  | 0 of 0 | 0 of 0 | ",
        "pillar | protection | protection |  |  | 0 of 0 | 0 of 0 | ",
        "standard | a4 | Serious and sustained efforts |  |  | 0 of 0 | 0 of 0 | ",
        "criterion | b1 | Prosecution and sentences |  |  | 0 of 0 | 0 of 0 | n/a",
        "criterion | b2 | Victim protection |  |  | 0 of 0 | 0 of 0 | n/a",
        "factor | e | Budget for protection and prevention |  |  | 0 of 0 | 0 of 0 | n/a",
        "No recommendation touches: prevention, partnership, a1, a2, a3, b3, b4, b5, b6, b7, b8,"
        " b9, b10, b11, b12, d, f.",
        "Many are not applicable: 3 of 3 checks (100%), left out of every mean.",
        "This is an assessor's reading, not a State Department determination.",
    )


@pytest.mark.parametrize(
    ("away", "checks", "said"),
    [
        (1, 11, "Not applicable: 1 of 11 checks (10%), left out of every mean."),
        (1, 10, "Not applicable: 1 of 10 checks (10%), left out of every mean."),
        (1, 9, "Many are not applicable: 1 of 9 checks (12%), left out of every mean."),
        (2, 3, "Many are not applicable: 2 of 3 checks (67%), left out of every mean."),
    ],
)
def test_not_applicable_is_counted_and_flagged_above_a_tenth(
    away: int, checks: int, said: str
) -> None:
    """Exactly a tenth is not flagged; a little more is."""
    none = [found(f"i{n}", "not-applicable", note="No such.") for n in range(1, away + 1)]
    sheet = score_sheet(
        score(assessment(checklist(*[0] * checks, pillar="prevention"), none)), "pillar", ENGLISH
    )
    rest = checks - away
    s = "" if rest == 1 else "s"
    assert plain(sheet) == lines(
        "XAA-2023 · Testland · Tier 2",
        f"0%-100%, 0% coverage (0 of {rest} check{s} looked at, 0 of {rest} item{s} touched)",
        "group | id | title | range | coverage | checks | items | word",
        f"overall | overall | all items | 0%-100% | 0% | 0 of {rest} | 0 of {rest} | ",
        f"pillar | prevention | prevention | 0%-100% | 0% | 0 of {rest} | 0 of {rest} | ",
        "No recommendation touches: prosecution, protection, partnership.",
        f"Open, counted as not met at the low end and as met at the high end: {rest} not assessed.",
        said,
        "This is an assessor's reading, not a State Department determination.",
    )


def test_a_score_names_what_regressed_what_lies_beyond_and_what_strays() -> None:
    """What regressed counts as not met; what lies beyond and what strays counts for nothing."""
    scored = score(
        assessed(
            found("law", "regressed", evidence=[LAW]),
            found("b9", "met", evidence=[LAW], note="A council\nmet."),
            found("f", "unknown"),
            found("roads/paved", "met", evidence=[LAW]),
            found("bridges", "met", evidence=[LAW]),
            found("roads/paved", "withdrawn"),
        )
    )
    assert plain(score_sheet(scored, "pillar", ENGLISH)) == lines(
        "PER-2023 · Peru · Tier 2",
        "0%-50%, 50% coverage (1 of 3 checks looked at, 1 of 2 items touched)",
        "group | id | title | range | coverage | checks | items | word",
        "overall | overall | all items | 0%-50% | 50% | 1 of 3 | 1 of 2 | ",
        "pillar | prosecution | prosecution | 0% | 100% | 1 of 1 | 1 of 1 | ",
        "pillar | protection | protection | 0%-100% | 0% | 0 of 2 | 0 of 1 | ",
        "No recommendation touches: prevention, partnership.",
        "Open, counted as not met at the low end and as met at the high end: 2 not assessed.",
        "Regressed: 1.",
        "Beyond the recommendations, not scored: b9 ✓ met. A council met.",
        "Beyond the recommendations, not scored: f ? unknown.",
        "Not scored, the checklist has no such item: bridges.",
        "This is an assessor's reading, not a State Department determination.",
    )


def test_the_headline_is_the_score_in_one_line() -> None:
    """Two of eleven met, two partial, one not met, six not assessed."""
    statuses = ("met", "met", "partial", "partial", "not-met")
    findings = [found(f"i{n}", each, evidence=[LAW]) for n, each in enumerate(statuses, 1)]
    overall = score(assessment(checklist(*[0] * 11), findings)).overall
    assert headline(overall, ENGLISH) == (
        "27%-82%, 45% coverage (5 of 11 checks looked at, 5 of 11 items touched)"
    )


def test_a_score_off_a_terminal_names_its_checklist(example: Assessment) -> None:
    """Who reads it in a file or a pipe sees the country, the year, and whose findings count."""
    shown = plain(score_sheet(score(example), None, ENGLISH))
    assert "PER-2023 · Peru · Tier 2 · bundled example" in shown


def test_a_score_of_an_excerpt_is_of_the_items_known() -> None:
    """Off a terminal too, figures of a list that is known in part say so."""
    part = SMALL.model_copy(update={"extent": "excerpt"})
    sheet = score_sheet(score(assessment(part)), None, ENGLISH)
    known = "excerpt of the list: figures are of the items known"
    assert sheet.title == f"PER-2023 · Peru · Tier 2 · {known}"
    assert known in plain(sheet)


# Every contribution


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_each_check_of_the_example_counts_for(example: Assessment, language: str) -> None:
    """The whole text: a line for every check."""
    sheet = readings_sheet(score(example), Words(language))
    assert_golden(f"explain-checks.{language}.txt", plain(sheet, language=language))


def test_what_each_check_counts_for_by_its_status() -> None:
    """Every status and cause beside its three figures; what is not applicable has none."""
    findings = [
        found("i1", "met", evidence=[LAW]),
        found("i2", "partial", evidence=[LAW]),
        found("i3", "not-met"),
        found("i4", "regressed", evidence=[LAW]),
        found("i5", "unknown"),
        found("i6", "not-applicable", note="No such."),
        found("i7", "met", evidence=[LAW]),
        found("i7", "withdrawn"),
        found("i8", "met", evidence=[]),
    ]
    sheet = readings_sheet(score(assessment(checklist(*[0] * 8), findings)), ENGLISH)
    assert plain(sheet._replace(foot=())) == lines(
        "# | check | criteria | found | found on | low | high | coverage",
        "1 | i1 | b1 | ✓ met | i1 | 1 | 1 | 1",
        "2 | i2 | b1 | ◐ partial | i2 | 1/2 | 1/2 | 1",
        "3 | i3 | b1 | ✗ not met | i3 | 0 | 0 | 1",
        "4 | i4 | b1 | ▼ regressed | i4 | 0 | 0 | 1",
        "5 | i5 | b1 | ? unknown | i5 | 0 | 1 | 1",
        "6 | i6 | b1 | – not applicable | i6 |  |  | ",
        "7 | i7 | b1 | ○ not assessed |  | 0 | 1 | 0",
        "8 | i8 | b1 | ○ no evidence | i8 | 0 | 1 | 0",
    )


def test_what_the_checks_of_one_item_count_for() -> None:
    """The same sheet with the lines of that item alone."""
    scored = score(assessed(found("shelters", "not-met"), found("shelters/men", "unknown")))
    assert plain(readings_sheet(scored, ENGLISH, SMALL.items[1])) == lines(
        "# | check | criteria | found | found on | low | high | coverage",
        "2 | shelters/money | e | ✗ not met | shelters | 0 | 0 | 1",
        "2 | shelters/men | b2 | ? unknown | shelters/men | 0 | 1 | 1",
        "met 1, partial 1/2, not met and regressed 0; unknown and open 0 at the low end, 1 at the"
        " high end; not applicable leaves the mean. Coverage: 1 for what has been looked at.",
    )


@pytest.mark.parametrize("by", [None, "pillar", "criterion", "item"])
def test_how_the_figures_of_the_example_are_summed(example: Assessment, by: By | None) -> None:
    """The whole text for each grouping."""
    sheet = sums_sheet(score(example), by, ENGLISH)
    assert_golden(f"explain-sums-{by or 'all'}.en.txt", plain(sheet))


def test_how_a_small_score_is_summed() -> None:
    """Items from their checks, then everything from its items; what has no range has no sum."""
    findings = (
        found("law", "not-applicable", note="No such."),
        found("shelters/money", "partial", evidence=[LAW]),
    )
    assert plain(sums_sheet(score(assessed(*findings)), "pillar", ENGLISH)) == lines(
        "group | id | figure | sum | equals | shown",
        "item | shelters | low | (1/2 money + 0 men) / 2 | 1/4 | 25%",
        "item | shelters | high | (1/2 money + 1 men) / 2 | 3/4 | 75%",
        "item | shelters | coverage | (1 money + 0 men) / 2 | 1/2 | 50%",
        "overall | overall | low | (1/4 shelters) / 1 | 1/4 | 25%",
        "overall | overall | high | (3/4 shelters) / 1 | 3/4 | 75%",
        "overall | overall | coverage | (1/2 shelters) / 1 | 1/2 | 50%",
        "pillar | protection | low | (1/4 shelters) / 1 | 1/4 | 25%",
        "pillar | protection | high | (3/4 shelters) / 1 | 3/4 | 75%",
        "pillar | protection | coverage | (1/2 shelters) / 1 | 1/2 | 50%",
        "An item is the mean of its checks, a group the mean of its items; for a criterion an item"
        " stands for those of its checks that map to it. Low ends and coverage are rounded down,"
        " high ends up.",
    )


def test_a_presumed_score_is_summed_too() -> None:
    """The second range can be redone by hand like the first."""
    withheld = assessed(found("shelters/men", "unknown", withheld=True))
    sheet = sums_sheet(score(withheld, presume=True), "pillar", ENGLISH)
    assert [row for row in sheet.rows if row[0] == "presumed"] == [
        ("presumed", "presumed", "low", "(0 law + 0 shelters) / 2", "0", "0%"),
        ("presumed", "presumed", "high", "(1 law + 1/2 shelters) / 2", "3/4", "75%"),
        ("presumed", "presumed", "coverage", "(0 law + 1/2 shelters) / 2", "1/4", "25%"),
    ]


def recomputed(sheet: Sheet) -> None:
    """Work out each sum that a sheet prints, and hold it against what it says it equals."""
    draws = {"low": percent_down, "high": percent_up, "coverage": percent_down}
    for line in plain(sheet._replace(foot=())).splitlines()[1:]:
        _, _, end, text, equals, shown = line.split("\t")
        match = re.fullmatch(r"\((.+)\) / (\d+)", text)
        assert match
        terms = [term.split(" ") for term in match[1].split(" + ")]
        assert len({name for _, name in terms}) == len(terms) == int(match[2])
        total = sum((Fraction(number) for number, _ in terms), Fraction(0)) / len(terms)
        assert total == Fraction(equals)
        assert draws[end](total) == shown


def named_figures(scored: Score, sheet: Sheet) -> None:
    """Hold the figures of a sums sheet against those of the score, tally by tally."""
    groups = (scored.pillars, scored.standards, scored.criteria, scored.factors)
    tallies = [*scored.items, scored.overall, *(each for group in groups for each in group)]
    expected = [
        (end, str(getattr(tally.range, end)))
        for tally in tallies
        if tally.range
        for end in ("low", "high", "coverage")
    ]
    assert [(row[2], row[4]) for row in sheet.rows] == expected


def test_each_sum_has_a_name_of_its_own(example: Assessment) -> None:
    """An item that is called like a pillar is told apart from it."""
    sheet = sums_sheet(score(example), None, ENGLISH)
    names = [tuple(row[:-3]) for row in sheet.rows]
    assert [name for name in dict.fromkeys(names) if names.count(name) > 1] == []


def test_the_sums_of_the_example_can_be_redone_by_hand(example: Assessment) -> None:
    """Each printed sum comes to the fraction and the percentage that stand beside it."""
    scored = score(example)
    sheet = sums_sheet(scored, None, ENGLISH)
    named_figures(scored, sheet)
    recomputed(sheet)


@cache
def listed() -> Assessment:
    """Give Peru's list of 2023 for ledgers that are made up."""
    return open_assessment(Workspace(None), "PER-2023", example=True)


@st.composite
def entries(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Draw findings on Peru's list of 2023: any status on any target, hand edits among them."""
    targets = listed().targets()
    finding = st.fixed_dictionaries(
        {"item": st.sampled_from(sorted(targets)), "status": st.sampled_from(STATUSES)},
        optional={
            "evidence": st.sampled_from(([LAW], [{**LAW, "to": date(2023, 9, 2), "from": "2022"}])),
            "note": st.just("A note."),
            "fingerprint": st.just("0" * 12),
            "carried": st.just("PER-2022/law"),
            "withheld": st.booleans(),
            "by": st.sampled_from(("ana", "ben")),
        },
    )
    return draw(st.lists(finding, max_size=40))


@given(entries())
@settings(deadline=None)
def test_the_sums_of_any_ledger_can_be_redone_by_hand(findings: list[dict[str, Any]]) -> None:
    """Whatever was found, each printed sum comes to what stands beside it."""
    scored = score(assessment(listed().checklist, findings))
    sheet = sums_sheet(scored, None, ENGLISH)
    named_figures(scored, sheet)
    recomputed(sheet)


@given(entries())
@settings(deadline=None)
def test_a_check_counts_for_the_same_in_both_explanations(findings: list[dict[str, Any]]) -> None:
    """What a check counts for by itself is what it brings into the sum of its item."""
    scored = score(assessment(listed().checklist, findings))
    alone = {row[1]: row[5:] for row in readings_sheet(scored, ENGLISH).rows if row[5] is not None}
    brought = {
        (f"{row[1]}/{name}", row[2]): number
        for row in sums_sheet(scored, "item", ENGLISH).rows
        if row[0] == "item"
        for number, name in [term.split(" ") for term in row[3].split(") / ")[0][1:].split(" + ")]
    }
    ends = ("low", "high", "coverage")
    expected = {
        (target, end): figure
        for target, figures in alone.items()
        for end, figure in zip(ends, figures, strict=True)
    }
    assert brought == expected


# The items


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_items_of_the_example(example: Assessment, language: str) -> None:
    """A line for each item, with its range and what was found."""
    sheet = items_sheet(score(example), Words(language))
    assert_golden(f"items.{language}.txt", plain(sheet, language=language))


def test_a_small_list_is_shown_whole() -> None:
    """An item's own range, how many of its checks were looked at, and what was found."""
    findings = (
        found("law", "not-applicable", note="No such."),
        found("shelters/men", "partial", evidence=[LAW]),
    )
    assert plain(items_sheet(score(assessed(*findings)), ENGLISH)) == lines(
        "# | item | title | pillar | criteria | range | checks | found",
        "1 | law | Amend the law | prosecution | b1 |  | 0 of 0 | 1 not applicable",
        "2 | shelters | Fund shelters | protection | b2 | 25%-75% | 1 of 2 | 1 partial, 1 open",
        "A range runs from all open checks not met to all of them met."
        " One item whole: 'tipcheck show REFERENCE ITEM'.",
        "This is an assessor's reading, not a State Department determination.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "item", ["policy-funding", "penalties", "prosecution", "operations", "identification"]
)
def test_a_page_of_an_item_of_the_example(example: Assessment, item: str, language: str) -> None:
    """Outside evidence, a finding that speaks for its checks, several, none, and one."""
    assert_golden(f"item-{item}.{language}.txt", page_of(example, item, language))


def test_an_item_that_is_its_own_check_is_shown_with_all_that_is_known() -> None:
    """Finding, note, every piece of evidence with its quote, and the history."""
    evidence = [
        {
            "source": "El Peruano, 1 September 2023",
            "title": "Law 31 900",
            "kind": "law",
            "from": date(2023, 9, 1),
            "published": date(2023, 9, 2),
            "quote": "The law is amended as follows.",
        },
        {"source": "https://example.org/plan", "kind": "statement"},
        {"source": "https://example.org/old", "kind": "training", "from": "2022", "to": "2022-06"},
    ]
    assessment = assessed(
        found("law", "not-met", by="ben"),
        found("law", "withdrawn", by="ben"),
        found("law", "met", evidence=evidence, note="In force\nsince 2 September."),
    )
    assert page_of(assessment, "law") == lines(
        "PER-2023 · Peru · Tier 2",
        "1. Amend the law (law)",
        "  Amend the law.",
        "  pillar: prosecution",
        "  criteria: b1 Prosecution and sentences",
        "  law ✓ met",
        "    note: In force since 2 September.",
        "    law · Law 31 900 · 2023-09-01 · published 2023-09-02 · El Peruano, 1 September 2023",
        "      “The law is amended as follows.”",
        "    statement · ? · https://example.org/plan",
        "    training · 2022..2022-06 · https://example.org/old",
        "      this action lies outside the window 2023-04-01..2024-03-31",
        "History",
        "  2024-07-01T10:00:00Z ben: law: not met (before: not assessed)",
        "  2024-07-01T10:01:00Z ben: law: taken back: not met; now not assessed",
        "  2024-07-01T10:02:00Z ana: law: met (before: not assessed)",
    )


@pytest.mark.parametrize(
    ("cause", "status", "why"),
    [
        (
            "stale",
            "○ wording changed",
            "found met, but the wording has changed since: open until confirmed",
        ),
        ("carried", "○ carried over", "found met in an earlier year: open until confirmed"),
        ("claimed", "○ no evidence", "noted as met without what that needs: open"),
        (
            "outside",
            "○ outside window",
            "found met, but no action lies inside the window: open",
        ),
    ],
)
def test_a_page_says_why_a_check_is_open(cause: Cause, status: str, why: str) -> None:
    """The cause stands as the status, and in words beneath."""
    shown = page_of(assessed(*CAUSED[cause]), "law")
    start = "PER-2023 · Peru · Tier 2\n1. Amend the law (law)\n  Amend the law.\n"
    criteria = "  pillar: prosecution\n  criteria: b1 Prosecution and sentences\n"
    source = {
        "claimed": "",
        "outside": "    training · 2022 · https://example.org/law\n"
        "      this action lies outside the window 2023-04-01..2024-03-31\n",
    }.get(cause, "    law · 2023-09-01 · https://example.org/law\n")
    found_then = "met, carried over and open" if cause == "carried" else "met"
    history_of_it = (
        f"History\n  2024-07-01T10:00:00Z ana: law: {found_then} (before: not assessed)\n"
    )
    assert shown == (f"{start}{criteria}  law {status}\n    {why}\n{source}{history_of_it}")


def test_a_page_says_that_data_were_withheld_and_whose_finding_speaks() -> None:
    """A finding on the whole item speaks for the checks that have none of their own."""
    assessment = assessed(
        found("shelters", "unknown", withheld=True),
        found("shelters/men", "not-met", note="Women only."),
    )
    assert page_of(assessment, "shelters", "es") == lines(
        "PER-2023 · Perú · Nivel 2",
        "2. Fund shelters (shelters)",
        "  Fund shelters, and open them to men.",
        "  pilar: protección",
        "  criterios: b2 Protección de las víctimas",
        "  hallado para todo el punto: no se sabe",
        "    se pidieron los datos y fueron negados",
        "  shelters/money ? no se sabe",
        "    Shelters have money",
        "    criterios: e Presupuesto para la protección y la prevención",
        "    según lo hallado para todo el punto shelters",
        "  shelters/men ✗ no cumplida",
        "    Shelters are open to men",
        "    nota: Women only.",
        "Historia",
        "  2024-07-01T10:00:00Z ana: shelters: no se sabe (antes: sin evaluar)",
        "  2024-07-01T10:01:00Z ana: shelters/men: no cumplida (antes: no se sabe, por el punto)",
    )


def test_an_item_without_criteria_of_its_own_has_no_line_for_them() -> None:
    """Criteria can all be those of the checks."""
    shown = page_of(assessment(checklist(0, criteria=())), "i1")
    assert shown == lines(
        "XAA-2023 · Testland · Tier 2",
        "1. Item 1 (i1)",
        "  Do thing 1.",
        "  pillar: prosecution",
        "  i1 ○ not assessed",
    )


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({}, "law · ? · El Peruano"),
        ({"from": "2023"}, "law · 2023 · El Peruano"),
        ({"from": "2023-05", "to": date(2023, 6, 1)}, "law · 2023-05..2023-06-01 · El Peruano"),
        (
            {"title": "A law", "from": date(2023, 5, 1), "published": "2023"},
            "law · A law · 2023-05-01 · published 2023 · El Peruano",
        ),
    ],
)
def test_evidence_is_named_in_one_line(parts: dict[str, Any], text: str) -> None:
    """Kind, title, date of the action, publication, source: those that are known."""
    evidence = Evidence.model_validate({"source": "El Peruano", "kind": "law", **parts})
    assert evidence_text(evidence, ENGLISH) == text


# The standards


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_standards(language: str) -> None:
    """Standards, criteria and factors with their statements."""
    sheet = standards_sheet(STANDARDS, Words(language))
    assert_golden(f"standards.{language}.txt", plain(sheet, language=language))


@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        (
            "b12",
            "en",
            (
                "b12 Demand\n"
                "  The government makes serious and sustained efforts to reduce the demand for"
                " commercial sex acts and for international sex tourism by its nationals.\n"
                "  22 U.S.C. 7106(b)(12)\n"
                "  pillar: prevention\n"
            ),
        ),
        (
            "b8",
            "es",
            (
                "b8 Proporción de víctimas extranjeras\n"
                "  La proporción de víctimas que no son nacionales del país es insignificante. Es"
                " un dato sobre los casos, no una acción del gobierno.\n"
                "  22 U.S.C. 7106(b)(8)\n"
            ),
        ),
    ],
)
def test_a_page_of_a_standard(name: str, language: str, text: str) -> None:
    """Its title, statement, place in the law, and its pillar if it has one."""
    page = standard_page(standard_of(STANDARDS, name), Words(language))
    assert plain(page, language=language) == text


# What was done, and what there is


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_of_the_example(example: Assessment, language: str) -> None:
    """A line for each entry, in the order of time."""
    words = Words(language)
    title = words("log.title", reference="PER-2023")
    sheet = log_sheet(title, list(history(example.findings)))
    assert sheet.title == title
    assert_golden(f"log.{language}.txt", plain(sheet, language=language))


def test_a_small_log_is_shown_whole() -> None:
    """What was found, what stood before, on how many sources, with the note on one line."""
    assessment = assessed(
        found("law", "met", evidence=[LAW, LAW], note="In force,\nall of it."),
        found("law", "withdrawn"),
        found("shelters", "not-met", by="ben", note="Closed."),
        found("b9", "unknown"),
        found("shelters", "regressed", evidence=[LAW], by="ben"),
    )
    assert plain(log_sheet("", list(history(assessment.findings)))) == lines(
        "when (UTC) | who | about | found | before | sources | note",
        "2024-07-01 10:00 | ana | law | ✓ met | ○ not assessed | 2 | In force, all of it.",
        "2024-07-01 10:01 | ana | law | ↶ withdrawn | ✓ met | 0 | ",
        "2024-07-01 10:02 | ben | shelters | ✗ not met | ○ not assessed | 0 | Closed.",
        "2024-07-01 10:03 | ana | b9 | ? unknown | ○ not assessed | 0 | ",
        "2024-07-01 10:04 | ben | shelters | ▼ regressed | ✗ not met | 1 | ",
    )


def test_an_entry_of_the_log_is_a_record_for_programs() -> None:
    """Statuses as they stand in the file, the moment in UTC, and null for what is not there."""
    entries = list(history(assessed(found("law", "not-met")).findings))
    assert log_sheet("", entries).as_dicts() == [
        {
            "at": "2024-07-01T10:00:00Z",
            "by": "ana",
            "target": "law",
            "status": "not-met",
            "before": "not-assessed",
            "sources": 0,
            "note": None,
        }
    ]


def test_a_note_is_whole_in_the_log() -> None:
    """Off a terminal and in files nothing that somebody wrote is cut."""
    note = " ".join(f"word {n}" for n in range(100))
    assessment = assessed(found("law", "not-met", note=note))
    sheet = log_sheet("", list(history(assessment.findings)))
    assert plain(sheet).splitlines()[1].endswith(f"\t{note}")
    assert sheet.as_dicts()[0]["note"] == note


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (("met",), "met (before: not assessed)"),
        (("not-met", "met"), "met (before: not met)"),
        (("met", "withdrawn"), "taken back: met; now not assessed"),
        (("not-met", "met", "withdrawn"), "taken back: met; now not met"),
        (("withdrawn",), "taken back: not assessed; now not assessed"),
    ],
)
def test_a_change_is_said_in_words(statuses: Sequence[str], said: str) -> None:
    """What an entry found and what stood before, or what it took back and what stands now."""
    assessment = assessed(*(found("law", status) for status in statuses))
    assert change(list(history(assessment.findings))[-1], ENGLISH) == said


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            [
                "partial, carried over and open (before: not assessed)",
                "partial (before: partial, carried over and open)",
                "not met (before: partial, by the item)",
                "taken back: not met; now partial, by the item",
                "taken back: not assessed; now partial, by the item",
            ],
        ),
        (
            "es",
            [
                "parcial, trasladada y abierta (antes: sin evaluar)",
                "parcial (antes: parcial, trasladada y abierta)",
                "no cumplida (antes: parcial, por el punto)",
                "se retira: no cumplida; ahora parcial, por el punto",
                "se retira: sin evaluar; ahora parcial, por el punto",
            ],
        ),
    ],
)
def test_a_change_says_what_really_stood(language: str, told: Sequence[str]) -> None:
    """Found on the item, where the check had nothing of its own; carried over, and so open."""
    made = assessed(
        found("shelters", "partial", carried="XAA-2022/shelters"),
        found("shelters", "partial"),
        found("shelters/men", "not-met"),
        found("shelters/men", "withdrawn"),
        found("shelters/men", "withdrawn"),
    )
    assert [change(each, Words(language)) for each in history(made.findings)] == told


OTHER_YEARS: Final = frozenset(f"PER-{year}" for year in (2021, 2022, 2024, 2025))
"""Bundled checklists beside the one of 2023."""


def test_the_bundled_checklists_are_listed() -> None:
    """Without a workspace there are those that come with the program."""
    assert plain(list_sheet(Workspace(None), ENGLISH)) == lines(
        "checklist | country | year | tier | from | draft | ledgers | links | example",
        "PER-2021 | Peru | 2021 | Tier 2 | bundled |  |  | 3 | ",
        "PER-2022 | Peru | 2022 | Tier 2 | bundled |  |  | 5 | ",
        "PER-2023 | Peru | 2023 | Tier 2 | bundled |  |  | 7 | yes",
        "PER-2024 | Peru | 2024 | Tier 2 | bundled |  |  | 4 | ",
        "PER-2025 | Peru | 2025 | Tier 2 | bundled |  |  | 3 | ",
        "Shown by 'tipcheck show REFERENCE'; scored by 'tipcheck score REFERENCE'.",
    )


def test_the_checklists_of_a_workspace_are_listed_with_their_ledgers(surroundings: Path) -> None:
    """Its own and the bundled ones, each with the ledgers of all raters; unknown codes as such."""
    for name in (
        *("checklists/ECU-2024.toml", "checklists/ZZZ-2020.toml", "checklists/notes.toml"),
        *("assessments/PER-2023.toml", "assessments/PER-2023.ben.toml"),
        *("assessments/PER-2023.ana.toml", "assessments/ECU-2024.ana.toml"),
    ):
        path = surroundings / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    shown = plain(list_sheet(Workspace(surroundings), ENGLISH)).splitlines(keepends=True)
    assert "".join(line for line in shown if line[:8] not in OTHER_YEARS) == lines(
        "checklist | country | year | tier | from | draft | ledgers | links | example",
        "ECU-2024 | Ecuador | 2024 |  | workspace |  | ECU-2024.ana.toml |  | ",
        "PER-2023 | Peru | 2023 | Tier 2 | bundled | "
        " | PER-2023.toml, PER-2023.ana.toml, PER-2023.ben.toml | 7 | yes",
        "ZZZ-2020 | ZZZ | 2020 |  | workspace |  |  |  | ",
        "Shown by 'tipcheck show REFERENCE'; scored by 'tipcheck score REFERENCE'.",
    )


def test_a_country_of_which_only_the_tiers_are_known_is_named(surroundings: Path) -> None:
    """It has no checklist to list; a file that is broken names none."""
    folder = surroundings / "checklists" / "tiers"
    folder.mkdir(parents=True)
    text = 'country = "MDA"\n[[years]]\nyear = 2024\ntier = "2"\n'
    (folder / "MDA.toml").write_text(text, encoding="utf-8")
    (folder / "BOL.toml").write_text("x", encoding="utf-8")
    foot = list_sheet(Workspace(surroundings), ENGLISH).foot
    assert foot[0] == "Tiers alone are known of: MDA. See 'tipcheck clock'."


def test_a_checklist_of_ones_own_stands_before_the_bundled_one(surroundings: Path) -> None:
    """The same reference is listed once, from the workspace."""
    (surroundings / "checklists").mkdir()
    (surroundings / "checklists" / "PER-2023.toml").touch()
    rows = list_sheet(Workspace(surroundings), ENGLISH).rows
    assert [row for row in rows if row[0] == "PER-2023"] == [
        ("PER-2023", "Peru", 2023, "Tier 2", "workspace", None, None, 7, "yes")
    ]


PROBLEMS: Final = (
    Problem(Path("PER-2023.toml"), 12, "items[3].pillar", Said("'prevntion' is no pillar")),
    Problem(Path("assessments/PER-2023.toml"), 0, "", Said("looks cut: its last line is missing")),
)


@pytest.mark.parametrize(
    ("problems", "language", "text"),
    [
        (
            PROBLEMS,
            "en",
            (
                "PER-2023.toml:12: items[3].pillar: 'prevntion' is no pillar\n"
                "assessments/PER-2023.toml: looks cut: its last line is missing\n"
                "files checked: 3; problems: 2\n"
            ),
        ),
        ((), "en", "files checked: 3; no problems\n"),
        ((), "es", "archivos revisados: 3; sin problemas\n"),
    ],
)
def test_problems_are_lines_that_say_where(
    problems: Sequence[Problem], language: str, text: str
) -> None:
    """One line for each, and a last one that counts."""
    result = problems_result(problems, 3, Words(language))
    assert plain(*result.blocks, language=language) == text


def test_problems_are_records_for_programs() -> None:
    """The same problems with a name for each part."""
    result = problems_result(PROBLEMS, 3, ENGLISH)
    assert isinstance(result, Result)
    assert result.document() == [
        {
            "path": "PER-2023.toml",
            "line": 12,
            "place": "items[3].pillar",
            "what": "'prevntion' is no pillar",
        },
        {
            "path": "assessments/PER-2023.toml",
            "line": 0,
            "place": "",
            "what": "looks cut: its last line is missing",
        },
    ]
    assert plain(result.table) == lines(
        "file | line | from | what is wrong",
        "PER-2023.toml | 12 | items[3].pillar | 'prevntion' is no pillar",
        "assessments/PER-2023.toml | 0 |  | looks cut: its last line is missing",
    )


# Spanish


def test_in_spanish_the_standards_are_grouped_in_spanish() -> None:
    """Group and pillar are words of the interface, shown in its language."""
    sheet = standards_sheet(STANDARDS, Words("es"))
    assert {row[1] for row in sheet.rows} == {"norma", "criterio", "factor"}
    assert {row[4] for row in sheet.rows} == {
        *("persecución penal", "protección", "prevención", "alianzas"),
        None,
    }


def test_in_spanish_the_figures_of_a_sum_are_named_in_spanish(example: Assessment) -> None:
    """Both ends and the coverage have the names that stand over them elsewhere."""
    sheet = sums_sheet(score(example), None, Words("es"))
    assert {row[2] for row in sheet.rows} == {"mínimo", "máximo", "cobertura"}


def test_in_spanish_the_list_speaks_no_english() -> None:
    """Where a checklist comes from, and whether it has an example, is said in Spanish."""
    row = list_sheet(Workspace(None), Words("es")).rows[2]
    assert row == ("PER-2023", "Perú", 2023, "Nivel 2", "incluida", None, None, 7, "sí")


def test_the_lens_narrows_what_is_shown() -> None:
    """By one assessor, until one day: what others found or found later is not looked at."""
    assessment = assessed(
        found("law", "met", evidence=[LAW]),
        found("shelters", "not-met", by="ben"),
        found("law", "not-met", at=START + timedelta(days=1)),
    )
    scored = score(assessment, Lens(as_of=START.date(), by="ana"))
    assert plain(score_sheet(scored, "item", ENGLISH)).splitlines()[:6] == [
        "PER-2023 · Peru · Tier 2",
        "50%-100%, 50% coverage (1 of 3 checks looked at, 1 of 2 items touched)",
        "group\tid\ttitle\trange\tcoverage\tchecks\titems\tword",
        "overall\toverall\tall items\t50%-100%\t50%\t1 of 3\t1 of 2\t",
        "item\tlaw\tAmend the law\t100%\t100%\t1 of 1\t1 of 1\t",
        "item\tshelters\tFund shelters\t0%-100%\t0%\t0 of 2\t0 of 1\t",
    ]
