"""The command that scores: figures that can be redone by hand, in every form."""

import csv
import io
import json
import re
from fractions import Fraction
from pathlib import Path

import pytest
from conftest import Tipcheck

from tipcheck.ledger import CAUSES
from tipcheck.model import STATUSES

SOURCE = ("--source", "https://example.org/report", "--kind", "report", "--from", "2023-05")
CAVEAT = "an assessor's reading, not a State Department determination"
HEADLINE = "27%-82%, 45% coverage (19 of 41 checks looked at, 5 of 11 items touched)"


def _assess(tipcheck: Tipcheck) -> None:
    """Two met, two partial, one not met of eleven."""
    tipcheck("set", "PER-2023", "1,2", "met", *SOURCE)
    tipcheck("set", "PER-2023", "3,4", "partial", *SOURCE)
    tipcheck("set", "PER-2023", "5", "not-met")


def test_the_line_of_the_method(tipcheck: Tipcheck) -> None:
    """Two of eleven met, two partial, one not met, six not assessed."""
    _assess(tipcheck)
    lines = tipcheck("score", "PER-2023").out.splitlines()
    assert lines[:2] == ["PER-2023 · Peru · Tier 2", HEADLINE]
    assert lines[-1] == "This is an assessor's reading, not a State Department determination."


def test_nothing_assessed_is_nothing_known(tipcheck: Tipcheck) -> None:
    """The denominator is the checklist; the bundled example is pointed at."""
    ran = tipcheck("score", "PER-2023")
    assert "\n0%-100%, 0% coverage (0 of 41 checks looked at, 0 of 11 items" in ran.out
    assert ran.err == ("PER-2023 has no findings yet; see the bundled example with --example\n")


def test_the_example_is_never_mixed_with_ones_own(tipcheck: Tipcheck) -> None:
    """It is named in what programs read, and one's own ledger plays no part in it."""
    before = tipcheck("score", "PER-2023", "--example").out
    _assess(tipcheck)
    assert tipcheck("score", "PER-2023", "--example").out == before
    example = json.loads(tipcheck("score", "PER-2023", "--example", "--format", "json").out)
    own = json.loads(tipcheck("score", "PER-2023", "--format", "json").out)
    assert (example["findings_from"], own["findings_from"]) == ("bundled example", "PER-2023.toml")


def test_json_holds_numbers_fractions_and_counts(tipcheck: Tipcheck) -> None:
    """Overall, and the same for each pillar, standard, criterion, factor and item."""
    _assess(tipcheck)
    document = json.loads(tipcheck("score", "PER-2023", "--format", "json").out)
    assert document["checklist"] == "PER-2023"
    assert document["note"] == CAVEAT
    assert document["exact"] == {"low": "3/11", "high": "9/11", "coverage": "5/11"}
    sizes = {
        name: len(document[name])
        for name in ("pillars", "standards", "criteria", "factors", "items")
    }
    assert sizes == {"pillars": 4, "standards": 4, "criteria": 12, "factors": 3, "items": 11}
    for tally in (document, *(each for name in sizes for each in document[name])):
        assert set(tally["counts"]) == {*STATUSES[:-1], "open"}
        assert set(tally["open_by_cause"]) == set(CAUSES)
        if tally["exact"]:
            for end in ("low", "high", "coverage"):
                assert tally[end] == float(Fraction(tally["exact"][end]))
        else:
            assert (tally["low"], tally["high"], tally["coverage"]) == (None, None, None)


def test_csv_holds_every_group_and_the_caveat_goes_beside(tipcheck: Tipcheck) -> None:
    """One tidy table; what no recommendation touches has empty figures."""
    ran = tipcheck("score", "PER-2023", "--example", "--format", "csv")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(ran.out))}
    assert len(rows) == 1 + 4 + 4 + 12 + 3
    assert (rows["b9"]["low"], rows["b9"]["word"]) == ("", "none")
    assert ran.err == f"{CAVEAT}\n"


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("pillar", {"overall", "pillar"}),
        ("criterion", {"overall", "standard", "criterion", "factor"}),
        ("item", {"overall", "item"}),
    ],
)
def test_one_grouping_can_be_asked_for(tipcheck: Tipcheck, by: str, groups: set[str]) -> None:
    """The overall figure always leads."""
    text = tipcheck("score", "PER-2023", "--by", by, "--format", "csv").out
    assert {row["group"] for row in csv.DictReader(io.StringIO(text))} == groups


def test_explain_can_be_redone_by_hand(tipcheck: Tipcheck) -> None:
    """Each printed sum gives the printed fraction; the overall one is the score's."""
    _assess(tipcheck)
    text = tipcheck("score", "PER-2023", "--explain", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        terms, count = re.fullmatch(r"\((.*)\) / (\d+)", row["sum"]).groups()  # type: ignore[union-attr]
        shares = [Fraction(term.split(" ")[0]) for term in terms.split(" + ")]
        assert len(shares) == int(count)
        assert sum(shares) / int(count) == Fraction(row["equals"])
    overall = {row["end"]: row["equals"] for row in rows if row["id"] == "overall"}
    assert overall == {"low": "3/11", "high": "9/11", "coverage": "5/11"}
    lines = tipcheck("score", "PER-2023", "--explain").out.splitlines()
    assert "4\tprosecution/officials\tb7\t◐ partial\tprosecution\t1/2\t1/2\t1" in lines
    document = json.loads(tipcheck("score", "PER-2023", "--explain", "--format", "json").out)
    assert len(document["contributions"]) == 41
    assert document["sums"]["criteria"]["b7"] == {
        "prosecution": {"low": "1/2", "high": "1/2", "coverage": "1"}
    }


def test_as_of_scores_what_was_found_by_then(tipcheck: Tipcheck) -> None:
    """A month means its last day; a date that is none is refused."""
    scored = tipcheck("score", "PER-2023", "--example", "--as-of", "2024-07-02").out
    assert "\n2%-89%, 19% coverage (6 of 41 checks looked at" in scored
    july = tipcheck("score", "PER-2023", "--example", "--as-of", "2024-07").out
    assert july == tipcheck("score", "PER-2023", "--example").out
    june = json.loads(
        tipcheck("score", "PER-2023", "--example", "--as-of", "2024-06", "--format", "json").out
    )
    assert (june["coverage"], june["as_of"]) == (0.0, "2024-06-30")
    assert tipcheck("score", "PER-2023", "--as-of", "soon").err == (
        "tipcheck: --as-of: 'soon' is not a date: write 2023, 2023-05 or 2023-05-12\n"
    )


def test_a_rater_without_a_ledger_is_told(tipcheck: Tipcheck) -> None:
    """With those who have one: a name is easily misspelled."""
    ran = tipcheck("score", "PER-2023", "--rater", "ana")
    assert "PER-2023 has no ledger of ana, nor of any other named rater" in ran.err
    tipcheck("set", "PER-2023", "2", "not-met", "--rater", "eva")
    tipcheck("set", "PER-2024", "2", "not-met", "--rater", "luis")
    tipcheck("set", "PER-2023", "2", "not-met")
    assert tipcheck("score", "PER-2023", "--rater", "ana").err.splitlines()[-1] == (
        "PER-2023 has no ledger of ana; there are those of: eva"
    )


def test_findings_can_be_seen_by_assessor_and_by_rater(tipcheck: Tipcheck) -> None:
    """One person's findings alone, or a ledger apart."""
    tipcheck("set", "PER-2023", "1", "met", *SOURCE, "--by", "luis")
    tipcheck("set", "PER-2023", "1", "not-met", "--by", "ana")
    tipcheck("set", "PER-2023", "2", "not-met", "--rater", "eva")

    def overall(*flags: str) -> dict[str, str]:
        text = tipcheck("score", "PER-2023", "--format", "json", *flags).out
        exact: dict[str, str] = json.loads(text)["exact"]
        return exact

    assert overall() == {"low": "0", "high": "10/11", "coverage": "1/11"}
    assert overall("--by-assessor", "luis") == {"low": "1/11", "high": "1", "coverage": "1/11"}
    assert overall("--by-assessor", "nobody") == {"low": "0", "high": "1", "coverage": "0"}
    assert tipcheck("score", "PER-2023", "--by-assessor", "Ana").err == (
        "no findings by 'Ana'; there are some by: ana, luis\n"
    )
    assert overall("--rater", "eva") == {"low": "0", "high": "10/11", "coverage": "1/11"}


def test_the_window_can_be_lifted(tipcheck: Tipcheck) -> None:
    """What lies outside then counts, and nothing is listed as outside."""
    plain = tipcheck("score", "PER-2023", "--example").out
    lifted = tipcheck("score", "PER-2023", "--example", "--any-date").out
    assert "1 outside the window" in plain
    assert "outside" not in lifted
    assert "\n10%-83%, 31% coverage (11 of 41" in lifted


def test_presumption_adds_a_line(tipcheck: Tipcheck) -> None:
    """It never replaces the range."""
    tipcheck("set", "PER-2023", "4/sex", "unknown", "--withheld")
    plain = tipcheck("score", "PER-2023").out.splitlines()
    presumed = tipcheck("score", "PER-2023", "--presume").out.splitlines()
    assert [line for line in presumed if line not in plain] == [
        "presumed\tpresumed\tif withheld data count as failure\t0%-99%\t1%\t1 of 41\t1 of 11\t"
    ]
    document = json.loads(tipcheck("score", "PER-2023", "--presume", "--format", "json").out)
    assert document["presumed"]["exact"] == {"low": "0", "high": "54/55", "coverage": "1/55"}


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        (["--fail-under", "27"], 0),
        (["--fail-under", "27.3"], 1),
        (["--min-coverage", "45"], 0),
        (["--min-coverage", "45.5"], 1),
        (["--fail-under", "27", "--min-coverage", "99"], 1),
    ],
)
def test_thresholds_are_exact(tipcheck: Tipcheck, flags: list[str], code: int) -> None:
    """3/11 is 27.27 percent: at least 27, not 27.3."""
    _assess(tipcheck)
    assert tipcheck("score", "PER-2023", *flags).code == code


def test_nothing_to_score_meets_no_threshold(tipcheck: Tipcheck) -> None:
    """It is said in words, not as 0 %."""
    everything = ",".join(str(rank) for rank in range(1, 12))
    tipcheck("set", "PER-2023", everything, "not-applicable", "--note", "No.")
    ran = tipcheck("score", "PER-2023", "--fail-under", "0")
    assert ran.code == 1
    assert "\nnothing to score: no check is applicable\n" in ran.out
    assert "Many are not applicable: 41 of 41 checks (100%)" in ran.out
    assert json.loads(tipcheck("score", "PER-2023", "--format", "json").out)["exact"] is None


def test_findings_on_items_that_are_gone_are_named(tipcheck: Tipcheck) -> None:
    """They stay in the ledger, and the score says that they do not count."""
    tipcheck("set", "PER-2023", "3", "not-met")
    ledger = Path("assessments/PER-2023.toml")
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(text.replace('item = "penalties"', 'item = "gone"'), encoding="utf-8")
    assert "Not scored, the checklist has no such item: gone." in tipcheck("score", "PER-2023").out


@pytest.mark.parametrize("share", ["nan", "inf", "-1", "100.5"])
@pytest.mark.parametrize("flag", ["--fail-under", "--min-coverage"])
def test_a_percentage_is_from_0_to_100(tipcheck: Tipcheck, flag: str, share: str) -> None:
    """Anything else is no question that can be answered."""
    ran = tipcheck("score", "PER-2023", "--example", f"{flag}={share}")
    assert (ran.code, ran.err) == (
        2,
        f"tipcheck: {flag}: write a percentage from 0 to 100\n",
    )
