"""What comes back: lives, fates and kinds of demand, as `diff` and `trace` see them."""

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import Tipcheck
from golden import assert_golden
from land import lineage_text
from making import IN_WINDOW, STANDARDS, assessment
from testland import NEW, OLD, link, listed, year
from universe import Sizes, true_links, universe
from worlds import entries_of, write_world

from tipcheck.assessment import Assessment
from tipcheck.cli.screen import draw
from tipcheck.model import Link
from tipcheck.panel.entries import first_raters
from tipcheck.panel.fates import followed
from tipcheck.panel.lives import Life, edges_of, lives
from tipcheck.panel.recurrence import median, recurrence
from tipcheck.sheets.recurrence import figures_sheet, kinds_sheet, never_met_sheet
from tipcheck.words import Words
from tipcheck.years.country import Country
from tipcheck.years.diff import compare
from tipcheck.years.trace import threads
from tipcheck.years.web import Web, weave

ASKED = {"law": OLD["law"], "data": OLD["data"], "judges": OLD["judges"]}
LATER = {"law": OLD["law"], "shelters": OLD["shelters"], "data": OLD["data"]}


def country(*years: Assessment, links: Sequence[Link] = ()) -> Web:
    """Weave the lists of one country."""
    return weave(Country("XAA", years, tuple(links), {}))


def by_item(web: Web, *, unsure: bool = False) -> dict[str, Life]:
    """Give lives by the item that asks them last."""
    return {life.item.id: life for life in lives(web, unsure=unsure)}


@pytest.fixture(scope="module")
def webs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Web, ...]:
    """Weave the small universe, all of it reviewed or not."""
    folder = write_world(tmp_path_factory.mktemp("recurrence"))
    found: dict[str, list[Assessment]] = {}
    for entry in entries_of(folder):
        found.setdefault(entry.assessment.checklist.country, []).append(entry.assessment)
    return tuple(weave(Country(code, tuple(years), (), {})) for code, years in found.items())


def test_lives_are_the_threads_of_trace(webs: tuple[Web, ...]) -> None:
    """The same years asked, the same streaks, the same findings, in a whole universe."""
    for web in webs:
        lived = {
            (life.last, life.asked, life.streak, life.assessed, life.met) for life in lives(web)
        }
        traced = {
            (each.last.node, each.asked, each.streak, each.assessed, each.met)
            for each in threads(web)
        }
        assert lived == traced


def test_links_are_those_that_diff_proposes(webs: tuple[Web, ...]) -> None:
    """Sure ones alone, or with those that are unsure: from each list to the next."""
    for web in webs:
        for old, new in pairwise(web.country.years):
            pair = old.checklist.year, new.checklist.year
            rows = [row for row in compare(old.checklist, new.checklist, ()) if row.relation]
            for unsure in (False, True):
                proposed = {
                    (first, last)
                    for row in rows
                    if unsure or row.basis == "sure"
                    for first in row.olds
                    for last in row.news
                }
                edges = edges_of(web, unsure=unsure)
                found = {(e.old[1], e.new[1]) for e in edges if (e.old[0], e.new[0]) == pair}
                assert found <= proposed
                assert new.checklist.extent == "excerpt" or found == proposed


def test_the_universe_knows_what_is_true() -> None:
    """And words find nearly all of it: the benchmark prints the same of the large one."""
    lists = [each for each in universe(Sizes(countries=2, years=5)) if each.extent == "whole"]
    truth, found = set(), set()
    for old, new in pairwise(lists):
        if old.country == new.country:
            rows = compare(
                listed(old.year, {name: each.text() for name, each in old.items().items()}),
                listed(new.year, {name: each.text() for name, each in new.items().items()}),
                (),
            )
            truth |= {(link.old, link.new) for link in true_links(old, new)}
            found |= {
                ((old.year, first), (new.year, last))
                for row in rows
                for first in row.olds
                for last in row.news
            }
    assert len(truth & found) / len(found) > 0.97
    assert len(truth & found) / len(truth) > 0.95


def test_an_excerpt_breaks_no_streak_and_counts_in_no_figure() -> None:
    """What it does not show may have been asked; what it alone shows has no known length."""
    excerpt = listed(2023, {"training": NEW["training"]}, extent="excerpt")
    web = country(year(listed(2022, ASKED)), year(excerpt), year(listed(2024, LATER)))
    found = by_item(web)
    assert (found["law"].asked, found["law"].streak) == ((2022, 2024), (2022, 2024))
    assert found["judges"].streak == ()
    assert found["judges"].ended
    figures = recurrence([web])
    assert (figures.lists, figures.excerpts, figures.pairs) == (2, 1, 1)
    assert figures.sure.fates == Counter(verbatim=2, dropped=1)
    assert (figures.sure.ended, sorted(figures.sure.going)) == ((1,), [1, 2, 2])
    alone = recurrence([country(year(excerpt))])
    assert (alone.lists, alone.sure.lives, alone.sure.share("verbatim")) == (0, 0, None)


def test_what_is_unsure_is_the_other_end() -> None:
    """Neither asked nor silent where words leave it open; followed on request."""
    web = country(year(listed(2022, OLD)), year(listed(2023, NEW)))
    assert by_item(web)["screening"].ended is False
    assert by_item(web)["detention"].asked == (2023,)
    assert by_item(web, unsure=True)["detention"].asked == (2022, 2023)
    fates = {(each.fate, each.perhaps) for each in followed(web)}
    assert fates >= {("verbatim", "verbatim"), ("unsure", "reworded"), ("merged", "merged")}


def test_what_is_recorded_comes_first() -> None:
    """A next step is not the same demand; a recorded same with other words is reworded."""
    links = (
        link("succeeded", ["2022/judges"], ["2023/shelters"]),
        link("same", ["2022/data"], ["2023/hotline"]),
        link("unrelated", ["2022/law"], ["2023/law"]),
    )
    later = {"law": OLD["law"], "shelters": OLD["shelters"], "hotline": OLD["hotline"]}
    web = country(year(listed(2022, ASKED)), year(listed(2023, later)), links=links)
    fates = Counter(each.fate for each in followed(web))
    assert fates == Counter(succeeded=1, reworded=1, dropped=1)
    assert by_item(web)["shelters"].asked == (2023,)
    assert by_item(web)["hotline"].asked == (2022, 2023)


def test_what_was_split_and_merged_again_is_one_life() -> None:
    """Found by two ways, and counted once."""
    links = (
        link("split", ["2022/law"], ["2023/data", "2023/judges"]),
        link("merged", ["2023/data", "2023/judges"], ["2024/shelters"]),
    )
    lists = ({"law": OLD["law"]}, {name: OLD[name] for name in ("data", "judges")})
    first, second = (year(listed(2022 + n, texts)) for n, texts in enumerate(lists))
    last = year(listed(2024, {"shelters": OLD["shelters"]}))
    assert by_item(country(first, second, last, links=links))["shelters"].asked == (
        *(2022, 2023),
        2024,
    )


def test_wording_is_not_compared_with_a_paraphrase() -> None:
    """Such lists are followed to no next one."""
    first = year(listed(2022, ASKED, wording="paraphrase"))
    found = recurrence([country(first, year(listed(2023, LATER)))])
    assert (found.pairs, found.sure.fates.total()) == (0, 0)


def test_never_met_needs_somebody_who_looked() -> None:
    """What was found met once is not never met; what nobody assessed is neither."""
    met = {"status": "met", "evidence": [IN_WINDOW]}
    old = assessment(
        listed(2023, ASKED),
        [{"item": "law", "status": "not-met"}, {"item": "data", **met}],
    )
    found = recurrence([country(old, year(listed(2024, LATER)))])
    assert [life.item.id for life in found.never_met()] == ["law"]
    assert [(life.item.id, life.met) for life in found.lives if life.met] == [("data", (2023,))]
    kinds = {(kind.group, kind.name): (kind.assessed, kind.met) for kind in found.kinds}
    assert kinds["pillar", "protection"] == (2, 1)
    assert kinds["verb", "amend"] == (1, 0)


@pytest.mark.parametrize(
    ("values", "middle"),
    [((), None), ((3,), Fraction(3)), ((4, 1), Fraction(5, 2)), ((9, 1, 2), Fraction(2))],
)
def test_the_median_is_exact(values: tuple[int, ...], middle: Fraction | None) -> None:
    """The middle one, or the mean of two."""
    assert median(values) == middle


def test_drafts_and_second_raters_are_left_out(tmp_path: Path) -> None:
    """Each list once; one with a second rater alone counts as not assessed."""
    folder = write_world(tmp_path, Sizes(countries=1, years=3, items=5, ledger_every=1))
    ledger = folder / "assessments" / "XAA-2002.toml"
    ledger.rename(ledger.with_name("XAA-2002.eva.toml"))
    path = folder / "checklists" / "XAA-2003.toml"
    path.write_text(f"reviewed = false\n{path.read_text()}")
    found = first_raters(entries_of(folder))
    assert [(each.checklist.year, each.ledger is None) for each in found] == [
        (2001, False),
        (2002, True),
    ]
    assert found[0].standards == STANDARDS


# The command


def test_recurrence_on_a_terminal(monkeypatch: pytest.MonkeyPatch, webs: tuple[Web, ...]) -> None:
    """Figures at both ends, kinds of demand, the most repeated and never met."""
    words, found = Words("en"), recurrence(webs)
    sheets = (figures_sheet(found, words), kinds_sheet(found, words), never_met_sheet(found, words))
    monkeypatch.setenv("COLUMNS", "130")
    assert_golden("recurrence-130.en.txt", draw(sheets, words, color="never"))


def test_recurrence_for_programs(tipcheck: Tipcheck, surroundings: Path) -> None:
    """One row for each recommendation; JSON has the figures and every kind too."""
    folder = write_world(surroundings)
    command = ("panel", folder, "--recurrence", "--format")
    rows = list(csv.DictReader(io.StringIO(tipcheck(*command, "csv").out)))
    document = json.loads(tipcheck(*command, "json").out)
    assert len(rows) == len(document["recommendations"]) == document["sure"]["recommendations"]
    assert max(int(row["asked_years"]) for row in rows) == 7
    assert document["with_unsure"]["recommendations"] <= len(rows)
    assert document["sure"]["median_life_ended"] >= 1
    assert tipcheck(*command, "jsonl").out.count("\n") == len(rows)


def test_recurrence_without_findings_names_nothing_unmet(tipcheck: Tipcheck) -> None:
    """The bundled lists alone: one whole list, which has no next one."""
    ran = tipcheck("panel", "--recurrence")
    assert ran.code == 0
    assert "There is none: nobody has assessed one" in ran.out
    document = json.loads(tipcheck("panel", "--recurrence", "--format", "json").out)
    assert document["sure"]["median_life_ended"] is None


def test_recorded_links_of_the_folder_are_followed(tipcheck: Tipcheck, surroundings: Path) -> None:
    """A file of links that is broken is listed, and the words are followed without it."""
    sizes = Sizes(countries=1, years=2, items=5, ledger_every=0)
    folder = write_world(surroundings, sizes)
    path = folder / "lineage" / "XAA.toml"
    path.parent.mkdir()
    path.write_text(lineage_text([("XAA-2001/item-1", "XAA-2002/item-2", "succeeded")]))
    command = ("panel", folder, "--recurrence", "--format", "json")
    apart = json.loads(tipcheck(*command).out)
    path.write_text("links = 1\n")
    ran = tipcheck(*command)
    assert ran.code == 1
    assert "lineage/XAA.toml:1: links: 1 is not a list" in ran.err
    assert apart["sure"]["fates"]["succeeded"] == 1
    assert "succeeded" not in json.loads(ran.out)["sure"]["fates"]
    for each in (folder / "checklists").iterdir():
        each.write_text(f"reviewed = false\n{each.read_text()}")
    assert json.loads(tipcheck(*command).out)["whole_lists"] == 0
