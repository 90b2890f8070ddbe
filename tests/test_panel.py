"""The panel: every list of a folder scored, streamed, and nothing passed over in silence."""

import csv
import errno
import io
import json
import os
import random
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from agreement import disagreements
from conftest import Tipcheck
from golden import assert_golden
from making import IN_WINDOW, assessment, checklist
from worlds import SMALL, checklist_text, entries_of, ledger_text, lists, write_world

from tipcheck.assessment import Assessment
from tipcheck.cli.screen import draw
from tipcheck.exports.svg import svg_text
from tipcheck.panel.entries import Entry
from tipcheck.panel.means import Means
from tipcheck.panel.selection import selection_of
from tipcheck.panel.tallies import By, Grouped, tallies
from tipcheck.score import Range, score
from tipcheck.sheets.panel import means_sheet, over_time_sheet, panel_rows, panel_sheet
from tipcheck.words import Words

LEDGERS = 10
"""Lists of the small world that somebody assessed."""


@pytest.fixture
def world(surroundings: Path) -> Path:
    """Write the small universe into the folder at hand."""
    return write_world(surroundings).relative_to(surroundings)


def be_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let standard output and standard error be terminals."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)


def csv_rows(text: str) -> list[dict[str, str]]:
    """Read CSV with headings back."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


# Scores


def test_scores_equal_those_of_each_file(tmp_path: Path) -> None:
    """Of every list of a universe, assessed or not, in every grouping and to the last field."""
    found = list(entries_of(write_world(tmp_path)))
    assert len(found) == SMALL.countries * SMALL.years
    assert sum(entry.is_assessed for entry in found) == LEDGERS
    assert list(disagreements(found)) == []


def test_a_panel_that_miscounts_is_found_out(tmp_path: Path) -> None:
    """So the test above can fail: one item too many in one group of one list."""

    def careless(found: Assessment, by: By | None) -> Iterator[Grouped]:
        for group, tally in tallies(found, by):
            wrong = found.checklist.reference == "XAB-2003" and tally.id == "protection"
            yield group, tally._replace(items=tally.items + wrong)

    found = entries_of(write_world(tmp_path))
    assert list(disagreements(found, careless)) == ["XAB-2003 by pillar"]


def test_a_criterion_is_counted_for_each_of_its_checks() -> None:
    """An unassessed list with checks of their own criteria, some of them named twice."""
    listed = checklist(2, 0, criteria=("b1", "a1"))
    item = listed.items[0]
    check = item.checks[0].model_copy(update={"criteria": ("b7", "b7", "b2")})
    mixed = item.model_copy(update={"checks": (check, item.checks[1])})
    bare = assessment(listed.model_copy(update={"items": (mixed, listed.items[1])}))
    whole = score(bare)
    assert [tally for _, tally in tallies(bare, "standard")] == list(whole.standards)
    assert [tally for _, tally in tallies(bare, "criterion")] == [*whole.criteria, *whole.factors]


def test_means_leave_out_excerpts_drafts_second_raters_and_what_nobody_assessed() -> None:
    """And a group that no check of a list touches."""
    met = {"item": "i1", "status": "met", "evidence": [IN_WINDOW]}
    whole = assessment(checklist(0, 0), [met])
    excerpt = assessment(checklist(0, 0, extent="excerpt"), [met])
    draft = assessment(checklist(0, 0, reviewed=False), [met])
    found = (Entry(whole), Entry(whole, "eva"), Entry(excerpt), Entry(draft))
    assert [entry.counts for entry in (*found, Entry(assessment(checklist(1))))] == [
        *(True, False, False, False),
        False,
    ]
    means = Means()
    means.add(tallies(whole, "pillar"))
    means.add(tallies(assessment(checklist(0)), "pillar"))
    assert {key: (mean.lists, mean.range) for key, mean in means.all().items()} == {
        ("pillar", "prosecution"): (2, Range(Fraction(1, 4), Fraction(1), Fraction(1, 4)))
    }


@pytest.mark.parametrize(
    ("written", "tier"),
    [("Tier 2", "2"), ("tier 2 watch list", "2-watch-list"), ("Special Case", "special-case")],
)
def test_a_tier_is_understood_as_reports_write_it(written: str, tier: str) -> None:
    """In words and in any case."""
    assert selection_of([], [], [written], ["XAA"]).tiers == frozenset([tier])


# The command


def test_a_folder_becomes_one_tidy_table(tipcheck: Tipcheck, world: Path) -> None:
    """A row for each list: country, year, tier, items, range, coverage, counts."""
    ran = tipcheck("panel", world, "--format", "csv")
    rows = csv_rows(ran.out)
    assert (ran.code, len(rows)) == (0, 28)
    assert rows[0] == {
        "country": "XAA",
        "year": "2001",
        "tier": "3",
        "extent": "whole",
        "review": "reviewed",
        "rater": "",
        "group": "overall",
        "id": "overall",
        "listed": "8",
        "low": "0.1875",
        "high": "0.8125",
        "coverage": "0.75",
        "checks_looked_at": "9",
        "checks_applicable": "13",
        "items_looked_at": "6",
        "items_applicable": "8",
        "met": "1",
        "partial": "2",
        "not_met": "2",
        "regressed": "0",
        "unknown": "4",
        "not_applicable": "0",
        "open": "4",
        "assessed": "yes",
    }


def test_every_format_holds_the_same_rows(tipcheck: Tipcheck, world: Path) -> None:
    """CSV, tab-separated values, JSON Lines, JSON, Markdown; on the terminal's lines too."""
    by = ("panel", world, "--by", "pillar", "--format")
    rows = csv_rows(tipcheck(*by, "csv").out)
    assert len(rows) == 28 * 4
    lines = [json.loads(line) for line in tipcheck(*by, "jsonl").out.splitlines()]
    assert [line["low"] for line in lines] == [
        float(row["low"]) if row["low"] else None for row in rows
    ]
    assert len(tipcheck(*by, "tsv").out.splitlines()) == 1 + len(rows)
    document = json.loads(tipcheck(*by, "json").out)
    assert [row["low"] for row in document["rows"]] == [line["low"] for line in lines]
    assert document["rows"][0]["name"] == "Land XAA"
    assert tipcheck(*by, "md").out.count("| XA") == len(rows)
    assert tipcheck("panel", world).out.count("XA") == 28


def test_filters_narrow_the_rows(tipcheck: Tipcheck, world: Path) -> None:
    """By country, by year and ranges of years, by tier; none is read that is not wanted."""
    (world / "checklists" / "XAB-2003.toml").write_text("broken")

    def found(*options: str) -> list[tuple[str, str]]:
        ran = tipcheck("panel", world, "--format", "csv", *options)
        assert ran.code == 0
        return [(row["country"], row["year"]) for row in csv_rows(ran.out)]

    assert found("--country", "xaa", "--year", "2002..2003") == [("XAA", "2002"), ("XAA", "2003")]
    assert found("--country", "XAA", "--year", "2006..") == [("XAA", "2006"), ("XAA", "2007")]
    assert found("--country", "XAA", "--year", "..2001", "--year", "2005") == [
        ("XAA", "2001"),
        ("XAA", "2005"),
    ]
    one = [(each.country, str(each.year)) for each in lists() if each.tier == "1"]
    one = [each for each in one if each[0] != "XAB"]
    options = [part for code in ("XAA", "XAC", "XAD") for part in ("--country", code)]
    assert found("--tier", "1", *options) == one


@pytest.mark.parametrize(
    ("option", "name", "sentence"),
    [
        ("--country", "XAZ", "--country: no list here is of 'XAZ'; did you mean 'XAD'?"),
        ("--country", "nowhere", "--country: no list here is of 'nowhere'"),
        (
            "--year",
            "20",
            "--year: '20' is no year; write 2023, or a range as 2015..2020",
        ),
        (
            "--year",
            "2005..2001",
            "--year: '2005..2001' is no year; write 2023, or a range as 2015..2020",
        ),
        ("--tier", "2-watchlist", "--tier: '2-watchlist' is no tier; did you mean '2-watch-list'?"),
        (
            "--tier",
            "x",
            "--tier: 'x' is no tier; write one of: 1, 2, 2-watch-list, 3, special-case",
        ),
    ],
)
def test_a_filter_that_names_nothing_is_one_clear_line(
    tipcheck: Tipcheck, world: Path, option: str, name: str, sentence: str
) -> None:
    """With the nearest name, or how to write it."""
    assert tipcheck("panel", world, option, name) == (2, "", f"tipcheck: {sentence}\n")


def test_a_country_is_found_by_its_name(tipcheck: Tipcheck) -> None:
    """And a name that is nearly right is guessed."""
    assert tipcheck("panel", "--country", "peru").out.count("PER\t") == 5
    assert "did you mean 'peru'" in tipcheck("panel", "--country", "perru").err


def test_the_workspace_is_the_folder_that_is_meant(tipcheck: Tipcheck) -> None:
    """Its own lists and the bundled ones, its ledgers, all raters of them."""
    tipcheck("set", "PER-2023", "3", "not-met")
    tipcheck("set", "PER-2023", "3", "unknown", "--rater", "eva")
    Path("assessments/notes.toml").write_text("")
    rows = csv_rows(tipcheck("panel", "--format", "csv").out)
    assert [(row["year"], row["extent"], row["rater"], row["assessed"]) for row in rows] == [
        ("2021", "excerpt", "", "no"),
        ("2022", "excerpt", "", "no"),
        ("2023", "whole", "", "yes"),
        ("2023", "whole", "eva", "yes"),
        ("2024", "excerpt", "", "no"),
        ("2025", "excerpt", "", "no"),
    ]
    assert "overall\toverall\t1\t0%-91%\t9%" in tipcheck("panel").out


def test_a_file_is_written_row_by_row_and_replaced_whole(tipcheck: Tipcheck, world: Path) -> None:
    """With `--strict` a broken list leaves the older file as it was."""
    out = Path("out.csv")
    assert tipcheck("panel", world, "-o", out) == (0, "", "written: out.csv\n")
    before = out.read_text()
    assert before == tipcheck("panel", world, "--format", "csv").out
    (world / "checklists" / "XAC-2003.toml").write_text("broken")
    stopped = tipcheck("panel", world, "-o", out, "--force", "--strict")
    assert stopped.code == 3
    assert stopped.err.startswith("tipcheck: world/checklists/XAC-2003.toml:1: is not TOML here")
    assert (out.read_text(), sorted(path.name for path in Path().iterdir())) == (
        before,
        ["out.csv", "world"],
    )
    assert tipcheck("panel", world, "-o", world / "checklists" / "XAA-2001.toml").code == 2
    many = tipcheck("panel", world, "--by", "criterion", "--format", "csv").out
    assert len(many.splitlines()) == 1 + 15 * 27


# What people see


def test_a_panel_on_a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What fits: the first rows, how many more there are, and the means."""
    words, means = Words("en"), Means()
    found = list(entries_of(write_world(tmp_path)))
    rows = tuple(row for entry in found for row in panel_rows(entry, None))
    for entry in found:
        if entry.counts:
            means.add(tallies(entry.assessment, None))
    sheets = (panel_sheet(rows[:9], len(rows), None, words), means_sheet(means.all(), words))
    monkeypatch.setenv("COLUMNS", "100")
    assert_golden("panel-100.en.txt", draw(sheets, words, color="never"))


def test_a_long_table_is_capped_on_a_terminal(
    tipcheck: Tipcheck, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """40 rows, and a line that says how many more there are; a bar while it is read."""
    be_at_a_terminal(monkeypatch)
    ran = tipcheck("panel", world, "--by", "pillar")
    assert ran.out.count("XA") == 40
    assert "72 more rows are not shown here" in " ".join(ran.out.split())
    assert "\r···················· 0 / 28" in ran.err
    assert ran.err.endswith(" \r")
    assert tipcheck("-q", "panel", world).err == ""
    assert "/ 28" not in tipcheck("panel", world, "--format", "csv").err
    assert "/ 28" in tipcheck("panel", world, "-o", "out.csv").err


def test_validating_a_folder_shows_how_far_it_is(
    tipcheck: Tipcheck, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, and the result alone on standard output."""
    be_at_a_terminal(monkeypatch)
    ran = tipcheck("validate", world)
    assert ran.out == f"files checked: {28 + LEDGERS}; no problems\n"
    assert f"0 / {28 + LEDGERS}" in ran.err


def test_scores_over_time_on_a_terminal(tipcheck: Tipcheck, world: Path) -> None:
    """Bars by year; a year that nobody assessed has none."""
    text = tipcheck("panel", world, "--scores-over-time", "XAA", "--color", "always").out
    assert text.count("█") + text.count("▒") + text.count("·") >= 20
    document = json.loads(
        tipcheck("panel", world, "--scores-over-time", "xaa", "--format", "json").out
    )
    assert [row["year"] for row in document["rows"]] == list(range(2001, 2008))


def test_scores_over_time_as_a_picture(tipcheck: Tipcheck, world: Path) -> None:
    """One file that loads nothing, and draws what the terminal does."""
    assert tipcheck("panel", world, "--scores-over-time", "XAA", "-o", "out.svg").code == 0
    text = Path("out.svg").read_text(encoding="utf-8")
    assert text.count("<rect") == 1 + 7 + 2 * 3
    assert "http" not in text.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert tipcheck("panel", world, "-o", "other.svg").code == 2


def test_a_picture_whole() -> None:
    """Of two years, one assessed; names cannot break out of it."""
    listed = checklist(0, 0)
    assessed = assessment(listed, [{"item": "i1", "status": "met"}])
    years = [Entry(assessed), Entry(assessment(checklist(0, year=2024, reviewed=False)))]
    assert_golden("over-time.svg", svg_text(over_time_sheet("<Peru>", years, Words("en"))))


# Bad input

KINDS = (
    ("no TOML", lambda text: text + "= 1\n"),
    ("cut", lambda text: text[: len(text) // 2]),
    ("empty", lambda _: ""),
    ("blank", lambda _: "\n \n"),
    ("binary", lambda text: "\x00" + text),
    ("comment alone", lambda _: "# nothing\n"),
    ("merge marks", lambda text: f"<<<<<<< HEAD\n{text}"),
    ("a number for a text", lambda text: text.replace('name = "', 'name = 1 # "')),
    ("no country", lambda text: text.replace("country =", "# country =")),
    ("another country", lambda text: text.replace('country = "XAA"', 'country = "XZZ"')),
    ("another year", lambda text: text.replace("year = 2001", "year = 2002")),
    ("a year as text", lambda text: text.replace("year = 2001", 'year = "2001"')),
    ("a year too early", lambda text: text.replace("year = 2001", "year = 1999")),
    ("an unknown tier", lambda text: text.replace('tier = "', 'tier = "9')),
    ("an unknown key", lambda text: f"colour = 1\n{text}"),
    ("an unknown pillar", lambda text: text.replace('pillar = "', 'pillar = "x')),
    ("an unknown criterion", lambda text: text.replace('criteria = ["', 'criteria = ["z')),
    ("an unknown extent", lambda text: text.replace('extent = "', 'extent = "x')),
    ("an unknown wording", lambda text: text.replace('wording = "', 'wording = "x')),
    ("an empty text", lambda text: text.replace('title = "Demand 0"', 'title = ""')),
    ("a hidden character", lambda text: text.replace("Demand 0", "Demand \\u001b")),
    ("an id twice", lambda text: text.replace('"item-2"', '"item-1"')),
    ("an id of a criterion", lambda text: text.replace('"item-2"', '"b1"')),
    ("an id in capitals", lambda text: text.replace('"item-2"', '"Item"')),
    ("no items", lambda text: text.partition("[[items]]")[0]),
    ("items that are none", lambda text: "items = 1\n" + text.partition("[[items]]")[0]),
    ("a newer schema", lambda text: f"schema = 2\n{text}"),
    ("a ledger's key", lambda text: f'checklist = "XAA-2001"\n{text}'),
    ("a key of many parts", lambda text: f"{'a.' * 30}a = 1\n{text}"),
    ("a key twice", lambda text: f"year = 2001\n{text}"),
)


def test_broken_files_of_30_kinds_are_named_and_counted(tipcheck: Tipcheck, world: Path) -> None:
    """Each of 100 among good ones, on standard error, in order; the good ones have their rows."""
    assert len(KINDS) == 30
    text = checklist_text(lists()[0])
    made = 0
    for number in range(100):
        name, spoil = KINDS[number % 30]
        code = f"Y{chr(65 + number // 26)}{chr(65 + number % 26)}"
        spoilt = spoil(text)
        if name not in {"no country", "another country", "a ledger's key"}:
            spoilt = spoilt.replace('country = "XAA"', f'country = "{code}"')
        assert spoilt != text
        (world / "checklists" / f"{code}-2001.toml").write_text(spoilt, encoding="utf-8")
        made += 1
    ran = tipcheck("panel", world, "--format", "csv")
    *lines, last = ran.err.splitlines()
    named = [line.partition(".toml")[0][-8:] for line in lines]
    assert (ran.code, len(csv_rows(ran.out)), len(set(named))) == (1, 28, made)
    assert named == sorted(named)
    assert last == f"left out because of these problems: 100 of {128 + LEDGERS} files"
    assert "Traceback" not in ran.err
    checked = tipcheck("validate", world).out.splitlines()
    assert len({line.partition(".toml")[0] for line in checked[:-1]}) == made
    assert checked == tipcheck("validate", world).out.splitlines()


def test_two_files_that_claim_the_same_place_are_both_left_out(
    tipcheck: Tipcheck, world: Path
) -> None:
    """Wherever they lie and whatever they are called; nobody can know which one is meant."""
    text = checklist_text(lists()[0])
    (world / "copies").mkdir()
    (world / "copies" / "XAA-2001.toml").write_text(text)
    (world / "copies" / "land.toml").write_text(checklist_text(lists()[1]))
    (world / "copies" / "alone.toml").write_text(text.replace('"XAA"', '"XZZ"'))
    ran = tipcheck("panel", world, "--format", "csv")
    assert (ran.code, len(csv_rows(ran.out))) == (1, 27)
    assert ran.err.splitlines()[:2] == [
        (
            "world/checklists/XAA-2001.toml: is a checklist of XAA-2001, and so is"
            " world/copies/XAA-2001.toml: neither is counted"
        ),
        (
            "world/checklists/XAA-2002.toml: is a checklist of XAA-2002, and so is"
            " world/copies/land.toml: neither is counted"
        ),
    ]
    assert "the ledger is left out" in ran.err


@pytest.mark.posix
def test_links_are_followed_once(tipcheck: Tipcheck, world: Path) -> None:
    """A loop is named, a link out of the folder is followed, one to nowhere holds nothing."""
    (world / "loop").symlink_to(Path(".."))
    (world / "ring").symlink_to(Path())
    (world / "again").symlink_to(Path("checklists"))
    (world / "nowhere").symlink_to(Path("nothing"))
    (world / "checklists" / "XAA-1999.toml").symlink_to(Path("XAA-1999.toml"))
    Path("other").mkdir()
    text = checklist_text(lists()[0]).replace('"XAA"', '"XZZ"')
    Path("other/XZZ-2001.toml").write_text(text)
    (world / "more").symlink_to(Path("../other"))
    ran = tipcheck("panel", world, "--format", "csv")
    assert (ran.code, len(csv_rows(ran.out))) == (1, 29)
    reason = os.strerror(errno.ELOOP)
    assert ran.err.splitlines() == [
        "world/again: is a link to world/checklists, which is read already: not followed",
        "world/loop: is a link to a folder around it: not followed",
        "world/ring: is a link to world, which is read already: not followed",
        f"world/checklists/XAA-1999.toml: cannot be read: {reason}",
        f"left out because of these problems: 4 of {30 + LEDGERS} files",
    ]


def test_a_folder_that_cannot_be_read_is_named(
    tipcheck: Tipcheck, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing in it is counted, and that is said; what lies beside it is read."""
    scan = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("assessments"):
            raise PermissionError(13, os.strerror(13), path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    sentence = (
        "world/assessments: is a folder that cannot be read: Permission denied; nothing in it is"
        " counted"
    )
    ran = tipcheck("panel", world, "--format", "csv")
    assert (ran.code, len(csv_rows(ran.out))) == (1, 28)
    assert ran.err.splitlines()[0] == sentence
    checked = tipcheck("validate", world)
    assert (checked.code, checked.out.splitlines()[0]) == (1, sentence)


def test_a_folder_without_a_list_is_told(tipcheck: Tipcheck, world: Path) -> None:
    """So is one that does not exist, and a file."""
    Path("empty").mkdir()
    assert tipcheck("panel", "empty") == (
        3,
        "",
        (
            "tipcheck: empty: holds no checklist and no ledger: name a folder that holds files such"
            " as PER-2023.toml\n"
        ),
    )
    assert tipcheck("panel", "missing").err == "tipcheck: missing: does not exist\n"
    assert tipcheck("panel", world / "checklists" / "XAA-2001.toml").err.endswith("is no folder\n")


def test_every_kind_of_file_is_placed(tipcheck: Tipcheck, world: Path) -> None:
    """By its name and place; what has no such name is read, and what is neither is named."""
    listed, chance = lists()[1], random.Random(1)  # noqa: S311 - always the same
    for name, text in {
        "XAA-2002.eva.toml": ledger_text(listed, chance),
        "flat/XAB-2002.toml": ledger_text(lists()[8], chance),
        "flat/broken/XZZ-2001.toml": "",
        "notes.toml": "a = 1\n",
        "notes.txt": "no TOML",
        "torn.toml": "a =\n",
        "luis.toml": ledger_text(listed, chance),
        "links.toml": "links = []\n",
        "lineage/XAA.toml": "links = []\n",
        "tiers/XAA.toml": "",
        "standards.toml": "",
        "assessments/XZY-2001.toml": 'checklist = "XZY-2001"\n# end of ledger\n',
        ".hidden.toml": "",
    }.items():
        path = world / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    ran = tipcheck("panel", world, "--format", "csv")
    raters = [(row["country"], row["year"], row["rater"]) for row in csv_rows(ran.out)]
    assert [each for each in raters if each[2]] == [("XAA", "2002", "eva"), ("XAA", "2002", "luis")]
    assert ran.err.splitlines() == [
        "world/notes.toml: is neither a checklist nor a ledger: it names no country and year",
        "world/torn.toml:1: is not TOML here: invalid value",
        (
            "world/assessments/XZY-2001.toml: checklist: there is no whole checklist XZY-2001"
            " in this folder, so that the ledger is left out: put it there, or use 'tipcheck panel'"
            " without a folder, in the workspace"
        ),
        "world/flat/broken/XZZ-2001.toml: is empty",
        f"left out because of these problems: 4 of {39 + LEDGERS} files",
    ]


def test_a_broken_ledger_takes_its_list_along(tipcheck: Tipcheck, world: Path) -> None:
    """A list whose findings are lost is not shown as one without any."""
    (world / "assessments" / "XAA-2001.toml").write_text('checklist = "XAA-2001"\n')
    ran = tipcheck("panel", world, "--format", "csv")
    assert (ran.code, len(csv_rows(ran.out))) == (1, 27)
    assert "looks cut" in ran.err
    assert tipcheck("panel", world, "--strict", "--format", "csv").code == 3
