"""Commands over the years: diff, link, carry, trace, clock, and what people see of them."""

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ASSESSOR, Tipcheck
from golden import assert_golden
from testland import NEW, OLD, link, listed, write_list

from tipcheck.cli.screen import draw
from tipcheck.cli.session import Session
from tipcheck.library import Workspace
from tipcheck.score import score
from tipcheck.sheets.clock import clock_runs
from tipcheck.sheets.diff import diff_blocks
from tipcheck.sheets.difference import Difference
from tipcheck.sheets.sheet import Page, Sheet
from tipcheck.sheets.trace import country_sheet, thread_sheet, wording_page
from tipcheck.words import Words
from tipcheck.years.clock import read_clock
from tipcheck.years.country import open_country, open_pair
from tipcheck.years.diff import compare
from tipcheck.years.lineage import open_lineage
from tipcheck.years.linking import render
from tipcheck.years.trace import thread, threads
from tipcheck.years.web import weave

SOURCE = ("--source", "https://example.org/report", "--kind", "report")
TIERS = Path("checklists/tiers/XAA.toml")
LINEAGE = Path("checklists/lineage/XAA.toml")


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Stand at a terminal that can be asked."""
    monkeypatch.setattr(Session, "can_ask", property(lambda self: not self.no_input))
    return monkeypatch


@pytest.fixture
def testland(surroundings: Path) -> Path:
    """Write the two lists of Testland into the folder at hand."""
    write_list(surroundings, listed(2022, OLD))
    write_list(surroundings, listed(2023, NEW, tier="2-watch-list"))
    return surroundings


def tiers(*codes: str) -> None:
    """Write the tiers of Testland from 2018 on."""
    TIERS.parent.mkdir(parents=True)
    rows = "".join(
        f'\n[[years]]\nyear = {2018 + n}\ntier = "{code}"\nsources = ["A page"]\n'
        for n, code in enumerate(codes)
    )
    TIERS.write_text(f'country = "XAA"\n{rows}', encoding="utf-8")


def drawn(monkeypatch: pytest.MonkeyPatch, width: int, words: Words, *blocks: Page | Sheet) -> str:
    """Draw blocks for a terminal of some columns, without colour."""
    monkeypatch.setenv("COLUMNS", str(width))
    return draw(blocks, words, color="never")


def difference(workspace: Workspace, old: str, new: str, *, example: bool = False) -> Difference:
    """Hold two years against each other."""
    first, last = open_pair(workspace, old, new, example=example)
    links = open_lineage(workspace, first.checklist.country)
    rows = compare(first.checklist, last.checklist, links)
    scores = (score(each) if each.findings else None for each in (first, last))
    return Difference(first, last, rows, *scores)


# What people see


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [50, 80, 120])
def test_a_difference_on_a_terminal(
    width: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Peru from 2022 to 2023: recorded, and nothing called added."""
    words = Words(language)
    blocks = diff_blocks(difference(Workspace(None), "PER-2022", "PER-2023"), words)
    assert_golden(f"years-diff-{width}.{language}.txt", drawn(monkeypatch, width, words, *blocks))


def test_a_difference_with_findings_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges beside the rows, and by standard."""
    words = Words("en")
    shown = difference(Workspace(None), "PER-2023", "PER-2024", example=True)
    text = drawn(monkeypatch, 80, words, *diff_blocks(shown, words))
    assert_golden("years-diff-example-80.en.txt", text)


@pytest.mark.parametrize("width", [50, 80])
def test_a_difference_by_words_on_a_terminal(
    width: int, monkeypatch: pytest.MonkeyPatch, testland: Path
) -> None:
    """Every kind of row, with what changed word by word, and how to confirm what is unsure."""
    words = Words("en")
    shown = difference(Workspace(testland), "XAA-2022", "XAA-2023")
    text = drawn(monkeypatch, width, words, *diff_blocks(shown, words))
    assert_golden(f"years-diff-words-{width}.en.txt", text)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [50, 80, 120])
def test_a_trace_on_a_terminal(width: int, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One recommendation of Peru, with the example's findings."""
    words, peru = Words(language), open_country(Workspace(None), "PER", example=True)
    web = weave(peru)
    found = thread(web, (2025, "penalties"))
    blocks = (thread_sheet(found, peru, words), wording_page(found, web, words))
    assert_golden(f"years-trace-{width}.{language}.txt", drawn(monkeypatch, width, words, *blocks))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_country_on_a_terminal(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The longest streak first."""
    words, peru = Words(language), open_country(Workspace(None), "PER", example=True)
    web = weave(peru)
    sheet = country_sheet(web, threads(web), words)
    assert_golden(f"years-country-80.{language}.txt", drawn(monkeypatch, 80, words, sheet))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [50, 80, 120])
def test_a_clock_on_a_terminal(
    width: int, language: str, monkeypatch: pytest.MonkeyPatch, testland: Path
) -> None:
    """Two years on the Watch List: what the law says of the next report."""
    tiers("2", "2-watch-list", "2-watch-list", "3", "2", "2-watch-list", "2-watch-list")
    words, country = Words(language), open_country(Workspace(testland), "XAA")
    clock = read_clock(country.tiers, country.years[0].standards.clock)
    text = drawn(monkeypatch, width, words, clock_runs("Testland", clock, words))
    assert_golden(f"years-clock-{width}.{language}.txt", text)


def test_wordings_are_traced_word_by_word(tipcheck: Tipcheck, testland: Path) -> None:
    """Where both lists are verbatim; what may go on is named as unsure."""
    assert Path.cwd() == testland
    shelters = tipcheck("trace", "XAA", "shelters").out
    assert (
        "since 2022: Fund shelters for adult survivors in every [-region-] {+province+}" in shelters
    )
    screening = tipcheck("trace", "XAA", "screening").out
    assert "perhaps, unsure by its words: 2022 8 screening > 2023 8 detention" in screening.replace(
        "→", ">"
    )


# diff


def test_diff_can_be_read_by_programs(tipcheck: Tipcheck) -> None:
    """CSV has a row for each row; JSON holds texts, links and reasons."""
    rows = list(
        csv.DictReader(io.StringIO(tipcheck("diff", "PER-2022", "PER-2023", "--format", "csv").out))
    )
    assert rows[1] == {
        "change": "merged",
        "earlier": "2 victim-services-money, 3 services-reach",
        "later": "2 victim-services",
        "title": "Fund and widen victim services",
        "earlier_range_low": "",
        "earlier_range_high": "",
        "later_range_low": "",
        "later_range_high": "",
        "earlier_coverage": "",
        "later_coverage": "",
        "earlier_found": "",
        "later_found": "",
        "basis": "recorded",
        "why": "recorded by tipcheck on 2026-11-23 (2022-2023)",
        "wording": "",
    }
    assert len(rows) == 11
    document = json.loads(tipcheck("diff", "per-2022", "peru-2023", "--format", "json").out)
    assert document["old"]["extent"] == "excerpt"
    first = document["rows"][0]
    assert (first["change"], first["basis"], first["old"][0]["rank"]) == ("reworded", "recorded", 1)
    assert first["links"][0]["kind"] == "reworded"
    assert tipcheck("diff", "PER-2022", "PER-2023", "--format", "md").out.startswith(
        "## Peru\\: from"
    )


def test_diff_as_json_holds_what_was_found(tipcheck: Tipcheck) -> None:
    """Of the year that has findings, by item and by standard, exact."""
    ran = tipcheck("diff", "PER-2023", "PER-2024", "--example", "--format", "json")
    document = json.loads(ran.out)
    assert document["rows"][0]["found_old"][0]["exact"]["low"] == "0"
    assert document["rows"][0]["found_new"] == []
    assert document["standards"]["old"]["b7"]["exact"]["low"] == "1/2"
    assert "new" not in document["standards"]


def test_diff_shows_rows_of_one_kind_and_answers_with_its_exit_code(
    tipcheck: Tipcheck, testland: Path
) -> None:
    """1 if the rows shown hold a difference; the same and what is beyond the excerpt are none."""
    assert testland == Path.cwd()
    assert tipcheck("diff", "XAA-2022", "XAA-2023").code == 0
    assert tipcheck("diff", "XAA-2022", "XAA-2023", "--exit-code").code == 1
    added = tipcheck("diff", "XAA-2022", "XAA-2023", "--only", "added", "--exit-code")
    assert (added.code, added.out.count("\nadded\t")) == (1, 1)
    assert tipcheck("diff", "XAA-2022", "XAA-2023", "--only", "same", "--exit-code").code == 0
    assert tipcheck("diff", "PER-2024", "PER-2025", "--exit-code").code == 0
    wrong = tipcheck("diff", "XAA-2022", "XAA-2023", "--only", "adde")
    assert (wrong.code, wrong.err) == (
        2,
        "tipcheck: --only: 'adde' is no kind of change; did you mean 'added'?\n",
    )


def test_diff_takes_two_years_of_one_country_in_their_order(
    tipcheck: Tipcheck, testland: Path
) -> None:
    """Anything else is told in one line."""
    assert testland == Path.cwd()
    assert tipcheck("diff", "PER-2023", "PER-2022") == (
        2,
        "",
        "tipcheck: PER-2023 is not before PER-2022: name the earlier year first\n",
    )
    for other in ("XAA-2023", "mexico-2019", "checklists/XAA-2023.toml"):
        name = "MEX-2019" if other == "mexico-2019" else "XAA-2023"
        assert tipcheck("diff", "PER-2022", other).err == (
            f"tipcheck: PER-2022 and {name} are of two countries: name one's years\n"
        )


def test_a_broken_lineage_is_told_with_its_line(tipcheck: Tipcheck, testland: Path) -> None:
    """By every command that reads it; `list` goes on without it."""
    assert testland == Path.cwd()
    LINEAGE.parent.mkdir()
    LINEAGE.write_text('[[links]]\nfrom = "x"\n', encoding="utf-8")
    ran = tipcheck("diff", "XAA-2022", "XAA-2023")
    assert ran.code == 3
    assert "tipcheck: checklists/lineage/XAA.toml:2: links[0].from: 'x' is not a list" in ran.err
    assert tipcheck("list").code == 0


# link


def linked(*arguments: str) -> tuple[str, ...]:
    """Give the arguments of a link between the two lists of Testland."""
    return ("link", "XAA-2022", "XAA-2023", *arguments)


def test_a_link_is_recorded_as_told(tipcheck: Tipcheck, testland: Path) -> None:
    """By id or rank; the kind is the one that fits, or the one that is named."""
    assert testland == Path.cwd()
    assert tipcheck(*linked("hotline", "6", "--kind", "succeeded", "--note", "Next step.")) == (
        0,
        "confirmed: XAA-2022/hotline → XAA-2023/protocol: succeeded\n",
        "",
    )
    assert tipcheck(*linked("1,2", "training")).out.endswith("XAA-2023/training: merged\n")
    assert tipcheck(*linked("5", "4,5")).out.endswith(": split\n")
    assert tipcheck(*linked("law", "law")).out.endswith(": same\n")
    assert tipcheck(*linked("shelters", "shelters")).out.endswith(": reworded\n")
    assert tipcheck("validate").code == 0
    text = LINEAGE.read_text(encoding="utf-8")
    assert f'by = "{ASSESSOR}"' in text
    assert 'note = "Next step."' in text


def test_a_link_that_stands_is_not_written_twice(tipcheck: Tipcheck, testland: Path) -> None:
    """Neither one's own nor a bundled one."""
    assert testland == Path.cwd()
    tipcheck(*linked("law", "law"))
    before = LINEAGE.read_bytes()
    ran = tipcheck(*linked("law", "law"))
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("already recorded: XAA-2022/law")
    assert LINEAGE.read_bytes() == before
    peru = tipcheck("link", "PER-2022", "PER-2023", "penalties", "penalties", "--kind", "same")
    assert peru.err.startswith("already recorded: PER-2022/penalties")


def test_a_refusal_is_remembered(tipcheck: Tipcheck, testland: Path) -> None:
    """It is never proposed again, and can be taken back by a link."""
    assert testland == Path.cwd()
    assert "unsure" in tipcheck("diff", "XAA-2022", "XAA-2023").out
    ran = tipcheck(*linked("screening", "detention", "--refuse"))
    assert ran.out == "refused: XAA-2022/screening → XAA-2023/detention\n"
    assert "screening > " not in tipcheck("diff", "XAA-2022", "XAA-2023").out.replace("→", ">")
    tipcheck(*linked("screening", "detention"))
    assert "8 screening\t8 detention" in tipcheck("diff", "XAA-2022", "XAA-2023").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name what is linked: tipcheck link XAA-2022 XAA-2023 FROM TO"),
        (("law",), "name what is linked: tipcheck link XAA-2022 XAA-2023 FROM TO"),
        (("--refuse",), "name what is linked"),
        (("law", "lww"), "XAA-2023 has no item 'lww'; did you mean 'law'?"),
        (("law", "b9"), "'b9' is a criterion: link items, or checks as item/check"),
        (("law", "law", "--kind", "sme"), "--kind: 'sme' is no kind of link; did you mean 'same'?"),
        (("law", "law", "--kind", "zzz"), "write one of: same, reworded, merged, split, succeeded"),
        (("law", "law", "--kind", "merged"), "a merge leads from two or more to one"),
        (("1,2", "1,2"), "several on both sides: link them one by one"),
    ],
)
def test_a_link_that_cannot_be_is_told(
    tipcheck: Tipcheck, testland: Path, arguments: tuple[str, ...], message: str
) -> None:
    """In one line, with how to mend it, and nothing is written."""
    ran = tipcheck(*linked(*arguments))
    assert ran.code == 2
    assert message in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not (testland / LINEAGE).exists()


def test_proposals_are_confirmed_one_after_the_other(
    tipcheck: Tipcheck, testland: Path, typing: pytest.MonkeyPatch
) -> None:
    """Yes, no, skip, quit; both texts and the reason stand before the question."""
    assert testland == Path.cwd()
    typing.setattr(sys, "stdin", io.StringIO("what\ny\nn\ns\nq\n"))
    ran = tipcheck("link", "XAA-2022", "XAA-2023")
    assert ran.code == 0
    assert [line.strip() for line in ran.out.splitlines() if line.strip()] == [
        "confirmed: XAA-2022/police, XAA-2022/judges → XAA-2023/training: merged",
        "refused: XAA-2022/shelters → XAA-2023/shelters",
    ]
    assert "- Train judges and prosecutors on awarding restitution to survivors.\n" in ran.err
    assert "63% of the words alike; 100% of the shorter text's words in the other" in ran.err
    assert "2022 1 police, 2 judges and 2023 2 training: merged?" in ran.err
    typing.setattr(sys, "stdin", io.StringIO("y\ny\n"))
    assert len(tipcheck("link", "XAA-2022", "XAA-2023").out.splitlines()) == 2
    typing.setattr(sys, "stdin", io.StringIO(""))
    assert tipcheck("link", "XAA-2022", "XAA-2023").err == (
        "nothing to confirm: every pair is recorded, or no pair is alike\n"
    )


def test_proposals_stand_in_one_language(
    tipcheck: Tipcheck, testland: Path, typing: pytest.MonkeyPatch
) -> None:
    """Translations only where every text has one; what is confirmed is told in that language."""
    path = testland / "checklists" / "XAA-2022.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\ntext = ", '\ntext_es = "En español."\ntext = '), "utf-8")
    typing.setattr(sys, "stdin", io.StringIO("o\no\nq\n"))
    assert "En español" not in tipcheck("link", "XAA-2022", "XAA-2023", "--lang", "es").err
    said = "XAA-2022/shelters → XAA-2023/shelters: reformulada\n"
    told = ("link", "XAA-2022", "XAA-2023", "shelters", "shelters", "--lang", "es")
    assert tipcheck(*told).out == f"confirmado: {said}"
    assert tipcheck(*told).err == f"ya estaba registrado: {said}"


def test_a_link_without_a_workspace_begins_one(tipcheck: Tipcheck, surroundings: Path) -> None:
    """The folder at hand is found again by its lineage."""
    tipcheck("link", "PER-2022", "PER-2023", "1", "5", "--refuse")
    assert (surroundings / "checklists" / "lineage" / "PER.toml").exists()
    assert (surroundings / "checklists" / "schema" / "lineage.json").exists()
    (surroundings / "deep").mkdir()
    assert tipcheck("validate").out == "files checked: 1; no problems\n"


# carry


def answered(tipcheck: Tipcheck) -> None:
    """Record last year's findings."""
    tipcheck("set", "XAA-2022", "law,hotline", "not-met", "--note", "Seen.")
    tipcheck("set", "XAA-2022", "shelters", "partial", *SOURCE, "--from", "2022-05")
    tipcheck("set", "XAA-2022", "data", "regressed", *SOURCE, "--from", "2022-05")


def test_carry_brings_over_what_is_asked_again(tipcheck: Tipcheck, testland: Path) -> None:
    """Open until confirmed; changed wording is shown with last year's answer."""
    answered(tipcheck)
    ran = tipcheck("carry", "XAA-2022", "XAA-2023", "--yes")
    assert ran.code == 0
    assert ran.out == (
        "about\tcarried from\tfound\twhat becomes of it\tsources\tnote\n"
        "law\tXAA-2022/law\t✗ not met\tcarried over\t0\tSeen.\n"
        "shelters\tXAA-2022/shelters\t◐ partial\tnot carried: the wording changed\t1\t\n"
        "data\tXAA-2022/data\t▼ regressed\tcarried over\t1\t\n"
        "What is carried over stays open until 'tipcheck confirm' with evidence inside the window"
        " of the new year.\n"
        "Not carried over, the wording changed: what it was, and last time's answer\n"
        "  XAA-2022/shelters → shelters\n"
        "    Fund shelters for adult survivors in every [-region-] {+province+} and open them to"
        " men.\n"
        "    last time: partial, sources: 1.\n"
    )
    assert ran.err.splitlines() == [
        "law: not met, carried over from XAA-2022/law: open until confirmed",
        "data: regressed, carried over from XAA-2022/data: open until confirmed",
    ]
    assert 'carried = "XAA-2022/law"' in (testland / "assessments/XAA-2023.toml").read_text("utf-8")
    assert "2 carried over" in tipcheck("score", "XAA-2023").out
    again = tipcheck("carry", "XAA-2022", "XAA-2023", "--yes")
    assert again.err == "nothing to carry over\n"
    assert "not carried: there is a finding already" in again.out


def test_what_was_carried_is_confirmed_for_the_new_year(tipcheck: Tipcheck, testland: Path) -> None:
    """Old evidence alone leaves it open, and that is said; a step back needs new evidence."""
    assert testland == Path.cwd()
    tipcheck("set", "XAA-2022", "law", "met", *SOURCE, "--from", "2022-05")
    tipcheck("set", "XAA-2022", "data", "regressed", *SOURCE, "--from", "2022-05")
    tipcheck("carry", "XAA-2022", "XAA-2023", "--yes")
    ran = tipcheck("confirm", "XAA-2023", "law")
    assert ran.code == 0
    assert "no action lies inside the window 2023-04-01..2024-03-31" in ran.err
    assert "1 outside the window" in tipcheck("score", "XAA-2023").out
    tipcheck("confirm", "XAA-2023", "law", *SOURCE, "--from", "2023-05")
    refused = tipcheck("confirm", "XAA-2023", "data")
    assert (refused.code, refused.err) == (
        2,
        (
            "tipcheck: data: 'regressed' was carried over from XAA-2022/data: to confirm it show an"
            " action inside the window 2023-04-01..2024-03-31\n"
        ),
    )
    assert tipcheck("confirm", "XAA-2023", "data", *SOURCE, "--from", "2023-05").code == 0
    assert "carried" not in tipcheck("score", "XAA-2023").out


def test_carry_says_why_there_is_nothing(tipcheck: Tipcheck, testland: Path) -> None:
    """Nobody found anything, or what was found is not asked again; programs get an empty table."""
    nothing = "nothing to carry over: XAA-2022 has no findings\n"
    assert tipcheck("carry", "XAA-2022", "XAA-2023") == (0, "", nothing)
    assert tipcheck("carry", "XAA-2022", "XAA-2023", "--format", "json").out == "[]\n"
    write_list(testland, listed(2024, NEW))
    tipcheck("set", "XAA-2023", "b9", "not-met")
    assert tipcheck("carry", "XAA-2023", "XAA-2024").err == (
        "nothing to carry over: what was found in XAA-2023 is not asked again in XAA-2024; see"
        " 'tipcheck diff XAA-2023 XAA-2024'\n"
    )


def test_carry_asks_on_a_terminal_and_never_hangs_off_it(
    tipcheck: Tipcheck, testland: Path, typing: pytest.MonkeyPatch
) -> None:
    """Off a terminal, or where nobody sees what it would do, it wants to be told."""
    answered(tipcheck)
    ledger = testland / "assessments" / "XAA-2023.toml"
    dry = tipcheck("carry", "XAA-2022", "XAA-2023", "--dry-run", "--format", "json")
    assert [(each["target"], each["outcome"]) for each in json.loads(dry.out)] == [
        ("law", "carry"),
        ("shelters", "wording"),
        ("data", "carry"),
    ]
    ran = tipcheck("carry", "XAA-2022", "XAA-2023", "--no-input")
    assert (ran.code, ran.err) == (
        2,
        "tipcheck: nobody to ask: give --yes to carry over, or --dry-run to look only\n",
    )
    typing.setattr(sys, "stdin", io.StringIO("y\n"))
    assert tipcheck("carry", "XAA-2022", "XAA-2023") == (2, ran.out, ran.err)
    typing.setattr(Session, "can_talk", True)
    assert tipcheck("carry", "XAA-2022", "XAA-2023", "-o", "out.csv").code == 2
    assert not ledger.exists()
    typing.setattr(sys, "stdin", io.StringIO("n\n"))
    assert tipcheck("carry", "XAA-2022", "XAA-2023").code == 0
    assert not ledger.exists()
    typing.setattr(sys, "stdin", io.StringIO("y\n"))
    ran = tipcheck("carry", "XAA-2022", "XAA-2023")
    assert "Carry 2 over? [y/N]:" in ran.err
    assert ledger.exists()


def test_what_a_note_of_last_year_said_is_shown(tipcheck: Tipcheck) -> None:
    """Between paraphrases the text as it was stands for the change."""
    tipcheck("set", "PER-2022", "1", "not-met", "--note", "No line.")
    assert tipcheck("carry", "PER-2022", "PER-2023", "--dry-run").out.splitlines()[-2:] == [
        (
            "    before: Give more resources overall so that the new national policy is funded, and"
            " give the member bodies of the multisectoral commission budget lines of their own for"
            " it, which the law calls for."
        ),
        "    last time: not met, sources: 0. No line.",
    ]


# trace and clock


def test_trace_can_be_read_by_programs(tipcheck: Tipcheck) -> None:
    """The country's recommendations as a table, one as its appearances."""
    rows = list(csv.DictReader(io.StringIO(tipcheck("trace", "peru", "--format", "csv").out)))
    assert [(row["item"], row["streak"]) for row in rows][:2] == [
        ("policy-funding", "5"),
        ("penalties", "4"),
    ]
    document = json.loads(tipcheck("trace", "PER", "penalties", "--format", "json").out)
    (one,) = document["recommendations"]
    assert (one["asked"], one["not_known"]) == ([2022, 2023, 2024, 2025], [2021])
    assert one["appearances"][1]["continues"] == ["PER-2022/penalties"]
    assert document["tiers"]["2004"] == "2-watch-list"
    assert "\tnational-policy\tbefore it\t" in tipcheck("trace", "PER", "policy-funding").out
    assert "Succeeded in 2022 by policy-funding" in tipcheck("trace", "PER", "2021/2").out


def test_trace_as_json_holds_what_is_unsure(tipcheck: Tipcheck, testland: Path) -> None:
    """As pairs to be judged, apart from what continues."""
    assert testland == Path.cwd()
    tipcheck("set", "XAA-2023", "data", "not-met")
    document = json.loads(tipcheck("trace", "XAA", "--format", "json").out)
    by_item = {each["item"]: each for each in document["recommendations"]}
    assert "Unsure by their words, and not followed: 1. 'tipcheck link OLD NEW'" in (
        tipcheck("trace", "XAA").out
    )
    assert "Not asked: 2023." in tipcheck("trace", "XAA", "hotline").out
    assert by_item["screening"]["perhaps"] == [
        {"old": 2022, "new": 2023, "from": ["screening"], "to": ["detention"]}
    ]
    assert by_item["data"]["appearances"][1]["found"]["low"] == 0.0


def test_clock_of_a_country_on_the_watch_list(tipcheck: Tipcheck, testland: Path) -> None:
    """Where it stands and what the law says, in words and for programs; no forecast."""
    assert testland == Path.cwd()
    tiers("2", "2", "2", "2", "2-watch-list", "2-watch-list")
    text = tipcheck("clock", "xaa").out
    assert text.splitlines()[:3] == [
        "XAA: the Watch List clock",
        "2023 report: Tier 2 Watch List, year 2 in a row.",
        (
            "If it would stay on the Watch List, the 2024 report must list it on Tier 3, unless"
            " this is waived. Years of waiver left: 1."
        ),
    ]
    assert text.endswith("not a forecast: tipcheck predicts no tier.\n")
    document = json.loads(tipcheck("clock", "XAA", "--format", "json").out)
    assert (document["tier"], document["years_in_a_row"]) == ("2-watch-list", 2)
    assert document["next_report"]["state"] == "unless-waived"
    assert document["next_report"]["rule"]["cite"] == "22 U.S.C. 7107(b)(2)(D)-(F)"
    rows = tipcheck("clock", "XAA", "--format", "csv").out.splitlines()
    assert rows[0] == "year,tier,stayed,stay,sources"
    assert rows[-1] == "2023,Tier 2 Watch List,2,year 2 of 2,A page"


def test_a_country_is_followed_by_its_tiers_alone(tipcheck: Tipcheck) -> None:
    """A tiers file makes a workspace; there is nothing to trace in it."""
    TIERS.parent.mkdir(parents=True)
    (TIERS.parent / "MDA.toml").write_text(
        'country = "MDA"\n[[years]]\nyear = 2024\ntier = "2-watch-list"\n', encoding="utf-8"
    )
    assert "at least year 1 in a row" in tipcheck("clock", "moldova").out
    assert "Tiers alone are known of: MDA." in tipcheck("list").out
    traced = tipcheck("trace", "Moldova")
    assert (traced.code, traced.err) == (
        2,
        "tipcheck: there is no checklist of MDA here: see 'tipcheck clock MDA'\n",
    )


def test_a_tier_that_two_files_tell_otherwise_is_said(tipcheck: Tipcheck, testland: Path) -> None:
    """Beside the trace and the clock, which take that of the file of tiers."""
    assert testland == Path.cwd()
    tiers("2", "2", "2", "2", "2-watch-list", "2-watch-list")
    said = (
        "XAA-2022 says Tier 2, the file of tiers says Tier 2 Watch List, which is taken here:"
        " mend one\n"
    )
    for line in ("trace XAA", "trace XAA law", "clock XAA"):
        assert tipcheck(*line.split()).err == said


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("prue", 2, "'prue' is no country of the report; did you mean 'peru'?"),
        ("zzzzzz", 2, "'zzzzzz' is no country of the report; write a code or a name: PER, peru"),
        ("XYZ", 2, "'XYZ' is no country of the report"),
        (
            "Bolivia",
            3,
            (
                "/checklists: there is no checklist of Bolivia and no file of its tiers; 'tipcheck"
                " list' names those there are, 'tipcheck import' makes one of a narrative\n"
            ),
        ),
    ],
)
def test_a_country_that_is_none_is_told(
    tipcheck: Tipcheck, name: str, code: int, message: str
) -> None:
    """A name that is none, and a country of which nothing is known."""
    ran = tipcheck("clock", name)
    assert ran.code == code
    assert message in ran.err


def test_a_recorded_link_that_leads_nowhere_breaks_nothing(
    tipcheck: Tipcheck, testland: Path
) -> None:
    """It says nothing of the lists, and `validate` tells of it."""
    assert testland == Path.cwd()
    LINEAGE.parent.mkdir()
    LINEAGE.write_text(render(link("reworded", ["2022/gone"], ["2023/law"])), encoding="utf-8")
    out: Any = tipcheck("diff", "XAA-2022", "XAA-2023").out
    assert "gone" not in out
    assert tipcheck("diff", "XAA-2022", "XAA-2023", "--format", "json").code == 0
    assert tipcheck("trace", "XAA").code == 0
    assert tipcheck("carry", "XAA-2022", "XAA-2023", "--dry-run").code == 0
    assert tipcheck("validate").code == 1
