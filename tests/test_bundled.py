"""The bundled files: Peru 2023 word for word, the standards whole, the example honest."""

import re
from pathlib import Path

import pytest
from iso3166 import countries_by_alpha3

from tipcheck.assessment import Assessment, checks_of, criteria_of, open_assessment
from tipcheck.countries import NAMES
from tipcheck.ledger import Lens, read
from tipcheck.library import Workspace, bundled
from tipcheck.model import PILLARS
from tipcheck.rules import faults
from tipcheck.store.entries import skeleton
from tipcheck.store.load import load_standards, load_tiers
from tipcheck.text import fold
from tipcheck.validate import problems

SEED = Path(__file__).parent / "seed" / "peru-2023.txt"


def test_perus_items_are_the_reports_sentences(peru: Assessment) -> None:
    """Eleven texts, word for word and in order; only white space is tidied."""
    _, _, section = SEED.read_text(encoding="utf-8").partition("Prioritized Recommendations")
    wanted = [fold(line) for line in section.splitlines() if line.strip()]
    assert [item.text for item in peru.checklist.items] == wanted
    assert len(wanted) == 11


def test_the_seed_names_the_tier(peru: Assessment) -> None:
    """The tier is quoted, and the list is whole."""
    assert "PERU (Tier 2)" in SEED.read_text(encoding="utf-8")
    kept = peru.checklist
    assert (kept.tier, kept.extent, kept.wording) == ("2", "whole", "verbatim")


def test_every_item_has_two_to_five_checks(peru: Assessment) -> None:
    """About forty demands in all, each with a Spanish text, as has every item."""
    sizes = [len(item.checks) for item in peru.checklist.items]
    assert min(sizes) >= 2
    assert max(sizes) <= 5
    assert sum(sizes) == 41
    for item in peru.checklist.items:
        assert item.title_es
        assert item.text_es
        assert all(check.text_es for check in item.checks)


def test_complicit_officials_are_b7(peru: Assessment) -> None:
    """A check carries its own criteria where they differ from its item's."""
    prosecution = peru.checklist.items[3]
    mapped = {check.id: criteria_of(prosecution, check) for check in checks_of(prosecution)}
    assert mapped["officials"] == ("b7",)
    assert mapped["convictions"] == ("b1",)


def test_only_b1_and_b7_are_presumed(peru: Assessment) -> None:
    """The law presumes failure without data for these two criteria alone."""
    for item in peru.checklist.items:
        for check in item.checks:
            assert not check.presumable or set(criteria_of(item, check)) <= {"b1", "b7"}


def test_standards_are_those_of_the_statute() -> None:
    """Four standards, twelve criteria, three factors, each cited, in two languages."""
    path = bundled() / "standards.toml"
    standards = load_standards(path)
    assert [each.id for each in standards.standards] == ["a1", "a2", "a3", "a4"]
    assert [each.id for each in standards.criteria] == [f"b{n}" for n in range(1, 13)]
    assert [each.id for each in standards.factors] == ["d", "e", "f"]
    cited = [f"22 U.S.C. 7106(a)({n})" for n in range(1, 5)]
    cited += [f"22 U.S.C. 7106(b)({n})" for n in range(1, 13)]
    cited += [f"22 U.S.C. 7107(b)(3)({letter})" for letter in "DEF"]
    assert [each.cite for each in standards.all] == cited
    assert all(each.title_es and each.text_es for each in standards.all)
    assert {each.pillar for each in standards.all} == {*PILLARS, None}
    assert "2013" in path.read_text(encoding="utf-8")


def test_the_example_follows_the_rules(example: Assessment) -> None:
    """Each finding is sourced; one lies outside the window, one beyond the recommendations."""
    assert [list(faults(finding)) for finding in example.findings if list(faults(finding))] == []
    assert all(finding.evidence for finding in example.findings)
    causes = [reading.cause for reading in read(example, Lens())]
    assert causes.count("outside") == 1
    assert {"stale", "carried", "claimed"}.isdisjoint(causes)
    assert "b9" in {finding.item for finding in example.findings}


def test_the_example_leaves_items_open(example: Assessment) -> None:
    """Nothing was read on three items, and nothing is claimed of them."""
    touched = {finding.item.partition("/")[0] for finding in example.findings}
    ids = [item.id for item in example.checklist.items]
    assert [name for name in ids if name not in touched] == [
        "operations",
        "reintegration",
        "facilitating-crimes",
    ]


def test_the_example_quotes_no_report(example: Assessment) -> None:
    """Facts are restated in own words."""
    assert not any(each.quote for finding in example.findings for each in finding.evidence)


def test_the_example_stands_on_a_skeleton(example: Assessment, example_text: str) -> None:
    """Every line of an empty ledger stands in it, in order: it reads like one of the user's."""
    lines = iter(example_text.splitlines())
    wanted = skeleton(example.checklist).replace("./schema", "../schema").splitlines()
    assert all(line in lines for line in wanted)


def test_the_bundled_files_have_no_problems() -> None:
    """`validate` finds nothing in them but the example's one action outside the window."""
    files = sorted(bundled().rglob("*.toml"))
    of_files = problems(files, Workspace(None))
    found = [str(problem.what) for of_file in of_files for problem in of_file]
    assert found == [
        (
            "policy-funding/budget-lines: has no action inside the window 2023-04-01..2024-03-31:"
            " it counts as open"
        )
    ]


def test_country_codes_are_those_of_iso_3166() -> None:
    """Each code of the table exists."""
    assert [code for code in NAMES if code not in countries_by_alpha3] == []
    assert len(set(NAMES.values())) == len(NAMES)
    assert len(NAMES) > 180


def test_no_text_of_the_checklist_has_stray_space(peru: Assessment) -> None:
    """Texts are one line each, without no-break spaces."""
    text = peru.path.read_text(encoding="utf-8")
    assert "\u00a0" not in text
    assert not re.search(r'[ \t]"$', text, re.MULTILINE)


YEARS = (2021, 2022, 2024, 2025)
"""Years of Peru that are known in part."""


@pytest.mark.parametrize("year", YEARS)
def test_the_other_years_of_peru_are_excerpts_in_own_words(year: int) -> None:
    """They say so, name their source, speak Spanish, and are broken into checks."""
    assessment = open_assessment(Workspace(None), f"PER-{year}")
    kept = assessment.checklist
    assert (kept.extent, kept.wording, kept.tier) == ("excerpt", "paraphrase", "2")
    assert kept.source
    assert str(kept.source.url).startswith("https://www.ecoi.net/")
    for item in kept.items:
        assert item.title_es
        assert item.text_es
        assert len(item.checks) >= 2
        assert all(check.text_es for check in item.checks)
        assert all(set(criteria_of(item, c)) <= {"b1", "b7"} for c in item.checks if c.presumable)


def test_no_paraphrase_quotes_the_report(peru: Assessment) -> None:
    """No run of six words stands in the report's sentences of 2023."""

    def runs(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"[a-z0-9+]+", text.lower())
        return {tuple(words[n : n + 6]) for n in range(len(words) - 5)}

    quoted = set[tuple[str, ...]]().union(*(runs(item.text) for item in peru.checklist.items))
    for year in YEARS:
        for item in open_assessment(Workspace(None), f"PER-{year}").checklist.items:
            assert runs(item.text) & quoted == set()


def test_perus_tier_is_known_for_every_year() -> None:
    """From 2001, when it was not in the report, each with its sources."""
    years = load_tiers(bundled() / "tiers" / "PER.toml").years
    assert [each.year for each in years] == list(range(2001, 2026))
    found = {each.year: each.tier for each in years if each.tier != "2"}
    assert found == {
        2001: "not-in-report",
        2002: "not-in-report",
        2003: "not-in-report",
        2004: "2-watch-list",
        2006: "2-watch-list",
    }
    assert all(each.sources for each in years)


def test_the_rules_of_the_clock_follow_one_another() -> None:
    """From the first Watch List of 2004, each with its citation, in two languages."""
    clock = load_standards(bundled() / "standards.toml").clock
    assert [(each.since, each.until, each.years, each.waiver, each.again) for each in clock] == [
        (2004, 2008, None, 0, None),
        (2009, 2018, 2, 2, None),
        (2019, None, 2, 1, 1),
    ]
    assert all(each.cite and each.text_es for each in clock)
