"""Commands that look: list, show, standards, and how their results are exported."""

import csv
import io
import json
import os
import stat
from pathlib import Path

import pytest
from conftest import Tipcheck

from tipcheck import __version__
from tipcheck.assessment import Assessment
from tipcheck.store.entries import skeleton


def test_the_start_page_names_the_first_commands(tipcheck: Tipcheck) -> None:
    """Bare `tipcheck` says what it is, what is bundled and what to type."""
    ran = tipcheck()
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 10
    assert max(map(len, ran.out.splitlines())) < 80
    assert max(map(len, tipcheck("--lang", "es").out.splitlines())) < 80
    for command in ("show PER-2023", "score PER-2023 --example", "assess PER-2023"):
        assert f"tipcheck {command}" in ran.out
    assert "Bundled: Peru 2023, eleven recommendations" in ran.out
    assert "Incluido: Perú 2023, once recomendaciones" in tipcheck("--lang", "es").out


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_told(tipcheck: Tipcheck, flag: str) -> None:
    """In the words that scripts expect, beside other switches too."""
    assert tipcheck("--quiet", flag).out == f"tipcheck {__version__}\n"


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_leads_with_examples_and_groups_commands(tipcheck: Tipcheck, flag: str) -> None:
    """Every command stands under its family, with what it does."""
    text = tipcheck(flag).out
    assert text.index("tipcheck show PER-2023") < text.index("Options:")
    order = ["Look:", "list", "Findings:", "set", "Scores:", "score"]
    order += ["Years:", "diff", "link", "carry", "trace", "clock", "Upkeep:", "validate"]
    places = [text.index(f"\n{word}" if word.endswith(":") else f"\n  {word}") for word in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "name",
    [
        *("list", "show", "standards", "start", "set", "confirm", "undo", "log"),
        *("score", "validate", "schema"),
        *("diff", "link", "carry", "trace", "clock"),
    ],
)
def test_each_command_has_help(tipcheck: Tipcheck, name: str) -> None:
    """It begins with how to call it and knows the program's switches."""
    ran = tipcheck(name, "-h")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: tipcheck {name} [OPTIONS]")
    assert "--lang" in ran.out


def test_list_names_the_checklists(tipcheck: Tipcheck, surroundings: Path) -> None:
    """One's own first in folder, then bundled; ledgers of all raters beside them."""
    (surroundings / "checklists").mkdir()
    (surroundings / "checklists" / "BOL-2023.toml").write_text("x = 1\n", encoding="utf-8")
    (surroundings / "assessments").mkdir()
    for name in ("PER-2023.toml", "PER-2023.luis.toml"):
        (surroundings / "assessments" / name).write_text("x = 1\n", encoding="utf-8")
    listed = tipcheck("list", "--format", "csv").out.splitlines()
    assert [line for line in listed if "PER" not in line or "PER-2023" in line] == [
        "reference,country,year,tier,place,draft,ledgers,links,example",
        "BOL-2023,Bolivia,2023,,workspace,,,,",
        'PER-2023,Peru,2023,Tier 2,bundled,,"PER-2023.toml, PER-2023.luis.toml",7,yes',
    ]


def test_off_a_terminal_a_table_is_lines_with_tabs(tipcheck: Tipcheck) -> None:
    """Whole, greppable, without colour."""
    lines = tipcheck("show", "PER-2023").out.splitlines()
    assert lines[0].split("\t")[:3] == ["#", "item", "title"]
    assert lines[4].split("\t")[:3] == ["4", "prosecution", "Prosecute, convict, sentence"]


def test_show_as_json_holds_everything_of_the_model(
    tipcheck: Tipcheck, example: Assessment
) -> None:
    """Items with ids, texts, checks; each check with what stands for it."""
    document = json.loads(tipcheck("show", "PER-2023", "--example", "--format", "json").out)
    assert [item["text"] for item in document["items"]] == [
        item.text for item in example.checklist.items
    ]
    assert document["reference"] == "PER-2023"
    assert document["findings_from"] == "bundled example"
    prosecution = document["items"][3]
    assert prosecution["id"] == "prosecution"
    officials = prosecution["checks"][3]
    assert (officials["id"], officials["criteria"], officials["status"]) == (
        "officials",
        ["b7"],
        "partial",
    )
    assert officials["finding"]["evidence"][0]["from"] == "2023-04-01"
    assert officials["exact"] == {"low": "1/2", "high": "1/2", "coverage": "1"}


def test_show_an_item_whole(tipcheck: Tipcheck) -> None:
    """By rank or id; a check's name shows its item."""
    by_rank = tipcheck("show", "PER-2023", "4", "--example").out
    assert by_rank == tipcheck("show", "PER-2023", "prosecution/officials", "--example").out
    assert "prosecution/officials ◐ partial" in by_rank
    assert "criteria: b7 Complicity of officials" in by_rank
    rows = list(
        csv.DictReader(
            io.StringIO(tipcheck("show", "PER-2023", "4", "--example", "--format", "csv").out)
        )
    )
    assert [row["check"] for row in rows][3] == "prosecution/officials"
    item = json.loads(tipcheck("show", "PER-2023", "4", "--format", "json").out)
    assert (item["rank"], item["open_by_cause"]["not-assessed"]) == (4, 5)


def test_standards_are_shown_in_own_words(tipcheck: Tipcheck) -> None:
    """All in a row, or one whole."""
    rows = list(csv.DictReader(io.StringIO(tipcheck("standards", "--format", "csv").out)))
    assert len(rows) == 19
    assert rows[0]["cite"] == "22 U.S.C. 7106(a)(1)"
    one = tipcheck("standards", "B7", "--format", "csv").out
    assert [row["id"] for row in csv.DictReader(io.StringIO(one))] == ["b7"]
    assert "22 U.S.C. 7106(b)(7)" in tipcheck("standards", "b7", "--lang", "es").out
    assert json.loads(tipcheck("standards", "b7", "--format", "json").out)["id"] == "b7"
    assert set(json.loads(tipcheck("standards", "--format", "json").out)) == {
        "schema",
        "standards",
        "criteria",
        "factors",
        "clock",
    }
    assert tipcheck("standards", "a4").out.count("pillar") == 0


def test_spanish_is_for_people_and_english_for_programs(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--lang` before or after the command, or the environment; files keep English keys."""
    spanish = tipcheck("show", "PER-2023", "--lang", "es").out
    assert spanish == tipcheck("--lang", "es", "show", "PER-2023").out
    assert "Procesar, condenar, sentenciar" in spanish
    english = tipcheck("show", "PER-2023", "--format", "csv").out
    monkeypatch.setenv("TIPCHECK_LANG", "es_PE.UTF-8")
    assert tipcheck("show", "PER-2023").out == spanish
    assert tipcheck("show", "PER-2023", "--format", "csv").out == english
    assert tipcheck("show", "PER-2023", "--lang", "en").out != spanish
    assert "Procesar" in tipcheck("show", "PER-2023", "--format", "md").out
    monkeypatch.setenv("TIPCHECK_LANG", "quechua")
    assert "Prosecute" in tipcheck("show", "PER-2023").out


def test_a_language_that_is_none_is_refused(tipcheck: Tipcheck) -> None:
    """Asked for by name it is a mistake."""
    ran = tipcheck("show", "PER-2023", "--lang", "fr")
    assert (ran.code, ran.err) == (
        2,
        "tipcheck: 'fr' is no language of tipcheck; write en or es\n",
    )


@pytest.mark.parametrize("ending", ["csv", "json", "md", "tsv"])
def test_a_files_ending_says_its_format(tipcheck: Tipcheck, ending: str) -> None:
    """The file holds what the format prints, and its mode is the user's own."""
    os.umask(0o022)
    file = Path(f"out.{ending}")
    ran = tipcheck("show", "PER-2023", "-o", file)
    assert (ran.code, ran.out, ran.err) == (0, "", f"written: out.{ending}\n")
    assert file.read_bytes().decode() == tipcheck("show", "PER-2023", "--format", ending).out
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


def test_a_file_that_exists_is_replaced_only_by_force(tipcheck: Tipcheck) -> None:
    """Nothing of one's own is overwritten unasked."""
    Path("out.csv").write_text("mine", encoding="utf-8")
    ran = tipcheck("list", "-o", "out.csv")
    assert (ran.code, ran.err) == (
        2,
        "tipcheck: out.csv exists: give --force to replace it, or another name\n",
    )
    assert Path("out.csv").read_text(encoding="utf-8") == "mine"
    assert tipcheck("-q", "list", "-o", "out.csv", "--force") == (0, "", "")
    assert Path("out.csv").read_text(encoding="utf-8").startswith("reference,")


def test_what_was_read_is_never_written_over(tipcheck: Tipcheck, peru: Assessment) -> None:
    """Not even by force, and not through a link."""
    Path("assessments").mkdir()
    ledger = Path("assessments/PER-2023.toml")
    ledger.write_text(skeleton(peru.checklist), encoding="utf-8")
    Path("link.csv").symlink_to(ledger)
    for name in ("assessments/PER-2023.toml", "link.csv"):
        ran = tipcheck("score", "PER-2023", "--format", "csv", "-o", name, "--force")
        assert (ran.code, ran.err) == (
            2,
            f"tipcheck: {name} was read for this result: write to another file\n",
        )
    assert ledger.read_text(encoding="utf-8") == skeleton(peru.checklist)


def test_a_format_that_is_none_is_refused(tipcheck: Tipcheck) -> None:
    """By name or by ending."""
    known = "give --format one of: csv, json, jsonl, md, tsv\n"
    assert tipcheck("list", "--format", "xml").err == f"tipcheck: 'xml' is not a format; {known}"
    assert tipcheck("list", "-o", "out.xls").err == f"tipcheck: 'xls' is not a format; {known}"
    assert tipcheck("list", "-o", "out").code == 2


@pytest.mark.parametrize(
    "line",
    [
        "list -o here",
        "score PER-2023 --example --format csv -o here --force",
        "schema ledger -o here --force",
        "export PER-2023 -o here",
        "export PER-2023 --format csv -o here --force",
        "report PER-2023 -o here",
    ],
)
def test_a_folder_is_no_file_to_write(tipcheck: Tipcheck, line: str) -> None:
    """It says what to name instead, and nothing is written."""
    Path("here").mkdir()
    said = "tipcheck: here is a folder: name a file in it, as here/result.csv\n"
    assert tipcheck(*line.split()) == (2, "", said)
    assert list(Path("here").iterdir()) == []


def test_the_case_of_a_language_or_a_format_does_not_matter(tipcheck: Tipcheck) -> None:
    """Codes are often written in capitals."""
    assert tipcheck("list", "--lang", "ES") == tipcheck("list", "--lang", "es")
    assert tipcheck("list", "--format", "CSV") == tipcheck("list", "--format", "csv")


def test_schemas_are_named_and_printed(tipcheck: Tipcheck) -> None:
    """Each kind of file has one."""
    assert tipcheck("schema").out.split() == [
        *("checklist", "ledger", "standards", "lineage", "tiers"),
    ]
    assert json.loads(tipcheck("schema", "ledger").out)["title"] == "Ledger"
    assert tipcheck("schema", "leger").err == (
        "tipcheck: 'leger' is no kind of file; did you mean 'ledger'?\n"
    )
    assert tipcheck("schema", "x").err == (
        "tipcheck: 'x' is no kind of file; there are: checklist, ledger, standards, lineage,"
        " tiers\n"
    )
    tipcheck("schema", "ledger", "-o", "ledger.json")
    assert Path("ledger.json").read_text(encoding="utf-8") == tipcheck("schema", "ledger").out
