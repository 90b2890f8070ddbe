"""Exports: whole, stamped, the same wherever they are made; and what verify says of them."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from conftest import Tipcheck, environment
from hypothesis import given, settings
from hypothesis import strategies as st
from making import BEFORE, IN_WINDOW, SIZES, assessment, checklist, histories
from pydantic import BaseModel

from tipcheck import __version__
from tipcheck.assessment import Assessment
from tipcheck.dossiers.dossier import Dossier, open_dossier
from tipcheck.exports.dossiers import DOSSIERS
from tipcheck.ledger import Lens
from tipcheck.library import Workspace, bundled
from tipcheck.model import Check, Checklist, Evidence, Finding, Item, Noun, Source
from tipcheck.score import score
from tipcheck.stamps import METHOD, digest, parse_stamps, stamp_of
from tipcheck.words import ENGLISH

FOUND: Final = ("set", "PER-2023", "3", "not-met", "--note", "Eight years.")

FULL: Final = checklist(
    1,
    extent="excerpt",
    wording="paraphrase",
    reviewed=False,
    source={"title": "A report", "url": "https://example.org", "retrieved": date(2026, 1, 2)},
    items=[
        {
            "id": "law",
            "title": "Change the law",
            "title_es": "Cambiar la ley",
            "text": "Amend the law.",
            "text_es": "Reformar la ley.",
            "pillar": "prosecution",
            "criteria": ["a2"],
            "suggested": True,
            "checks": [
                {
                    "id": "penalties",
                    "text": "Penalties are equal",
                    "text_es": "Las penas son iguales",
                    "criteria": ["b1", "d"],
                    "presumable": True,
                }
            ],
        }
    ],
)
"""A checklist that states all that can be stated."""

SAID: Final = {
    "item": "law/penalties",
    "status": "unknown",
    "withheld": True,
    "carried": "XAA-2022/law",
    "via": "sheet.xlsx",
    "note": "Asked, refused.",
    "evidence": [
        {
            "source": "https://example.org",
            "title": "A page",
            "kind": "law",
            "from": date(2023, 5, 12),
            "to": "2023-06",
            "published": "2024",
            "quote": "It says so.",
        }
    ],
}
"""A finding that states all that can be stated."""

FULL_DOSSIER: Final = open_dossier(assessment(FULL, [SAID]), Lens())


def text_of(name: str, *dossiers: Dossier, scores: bool = False) -> str:
    """Write dossiers in a format for programs."""
    kind = DOSSIERS[name]
    write = kind.scores if scores else kind.whole
    assert write
    content = write(dossiers, ENGLISH)
    assert not isinstance(content, bytes)
    return "".join(content)


def records_of(text: str) -> list[dict[str, str]]:
    """Read the records of a CSV file."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


# Every field of the model

COLUMNS: Final[dict[type[BaseModel], dict[str, str]]] = {
    Checklist: {
        **{name: name for name in ("country", "name", "year", "tier", "extent", "wording")},
        "reviewed": "reviewed",
        "source": "source_title",
        "items": "item",
        "schema": "stamp",  # always 1; the stamp says by which tipcheck
    },
    Source: {"title": "source_title", "url": "source_url", "retrieved": "source_retrieved"},
    Item: {
        **{name: name for name in ("title", "title_es", "text", "text_es", "pillar", "suggested")},
        "id": "item",
        "criteria": "item_criteria",
        "checks": "check",
    },
    Check: {
        "id": "check",
        "text": "check_text",
        "text_es": "check_text_es",
        "criteria": "criteria",
        "presumable": "presumable",
    },
    Finding: {
        **{name: name for name in ("status", "at", "fingerprint", "withheld", "carried", "via")},
        "item": "found_on",
        "by": "assessor",
        "note": "note",
        "evidence": "evidence",
    },
}
"""The column of each field, by the key that it has in its file."""


def keys_of(model: type[BaseModel]) -> dict[str, str]:
    """Give the key of each field of a model, as its file writes it."""
    return {name: field.alias or name for name, field in model.model_fields.items()}


def missing(noun: Any, tree: Any, place: str = "") -> Iterator[str]:
    """Name what a noun holds and a tree of JSON does not."""
    if isinstance(noun, Noun):
        for name, key in keys_of(type(noun)).items():
            if key not in tree:
                yield f"{place}.{key}"
            else:
                yield from missing(getattr(noun, name), tree[key], f"{place}.{key}")
    elif isinstance(noun, tuple):
        for number, (each, branch) in enumerate(zip(noun, tree, strict=True)):
            yield from missing(each, branch, f"{place}[{number}]")
    elif noun is not None and str(noun).replace(" ", "T").replace("+00:00", "Z") != str(
        tree
    ).replace(" ", "T"):
        yield place


def test_json_holds_every_field_of_the_model(example: Assessment) -> None:
    """Of the checklist, the standards and every finding there ever was."""
    for dossier in (FULL_DOSSIER, open_dossier(example, Lens())):
        tree = json.loads(text_of("json", dossier))["checklists"][0]
        held = dossier.assessment
        assert list(missing(held.checklist, tree["checklist"])) == []
        assert list(missing(held.standards, tree["standards"])) == []
        assert list(missing(held.ledger, tree["ledger"])) == []
        assert len(tree["history"]) == len(held.findings)


def test_a_field_that_json_lacks_is_found() -> None:
    """So the test above can fail."""
    tree = json.loads(text_of("json", FULL_DOSSIER))["checklists"][0]["checklist"]
    del tree["items"][0]["checks"][0]["text_es"]
    tree["name"] = "Elsewhere"
    assert list(missing(FULL, tree)) == [".name", ".items[0].checks[0].text_es"]


def test_csv_has_a_column_for_every_field_of_the_model() -> None:
    """Each field of checklist, items, checks, findings; evidence is JSON with all of its keys."""
    (record,) = records_of(text_of("csv", FULL_DOSSIER))
    for model, columns in COLUMNS.items():
        assert set(keys_of(model).values()) == set(columns)
        assert [column for column in columns.values() if not record[column]] == []
    (piece,) = json.loads(record["evidence"])
    assert list(piece) == list(keys_of(Evidence).values())


def test_csv_is_one_row_a_check_written_whole() -> None:
    """The whole record of a check that states all that can be stated."""
    (record,) = records_of(text_of("csv", FULL_DOSSIER))
    print_ = FULL_DOSSIER.assessment.targets()["law/penalties"]
    assert record.pop("exported").endswith(f"-{print_}")
    assert record == {
        "country": "XAA",
        "name": "Testland",
        "year": "2023",
        "tier": "2",
        "extent": "excerpt",
        "wording": "paraphrase",
        "reviewed": "false",
        "source_title": "A report",
        "source_url": "https://example.org",
        "source_retrieved": "2026-01-02",
        "rank": "1",
        "item": "XAA-2023/law",
        "check": "XAA-2023/law/penalties",
        "pillar": "prosecution",
        "title": "Change the law",
        "title_es": "Cambiar la ley",
        "text": "Amend the law.",
        "text_es": "Reformar la ley.",
        "suggested": "true",
        "check_text": "Penalties are equal",
        "check_text_es": "Las penas son iguales",
        "presumable": "true",
        "criteria": "b1 d",
        "item_criteria": "a2",
        "status": "unknown",
        "open": "carried",
        "low": "0.0",
        "high": "1.0",
        "coverage": "0.0",
        "low_exact": "0",
        "high_exact": "1",
        "coverage_exact": "0",
        "found_on": "law/penalties",
        "assessor": "ana",
        "at": "2024-07-01T10:00:00Z",
        "fingerprint": print_,
        "withheld": "true",
        "carried": "XAA-2022/law",
        "via": "sheet.xlsx",
        "note": "Asked, refused.",
        "evidence_count": "1",
        "evidence": (
            '[{"source": "https://example.org", "title": "A page", "kind": "law",'
            ' "from": "2023-05-12", "to": "2023-06", "published": "2024",'
            ' "quote": "It says so."}]'
        ),
        "stale": "false",
        "stamp": str(FULL_DOSSIER.stamp),
    }


def test_no_reference_stands_alone_in_a_cell() -> None:
    """`MAR-2024` alone would open as a date; a stamp and a place do not."""
    for scores in (False, True):
        for record in records_of(text_of("csv", FULL_DOSSIER, scores=scores)):
            assert "XAA-2023" not in record.values()


def test_a_check_without_a_finding_and_a_list_without_a_source(example: Assessment) -> None:
    """What is not known is an empty cell, the evidence an empty list."""
    bare = example._replace(
        ledger=None, checklist=example.checklist.model_copy(update={"source": None})
    )
    record = records_of(text_of("csv", open_dossier(bare, Lens())))[0]
    assert (record["status"], record["open"], record["evidence"]) == ("", "not-assessed", "[]")
    assert (record["source_title"], record["source_retrieved"], record["at"]) == ("", "", "")
    tree = json.loads(text_of("json", open_dossier(bare, Lens())))["checklists"][0]
    assert (tree["ledger"], tree["history"]) == (None, [])


# The same numbers


@given(SIZES.flatmap(lambda sizes: st.tuples(st.just(sizes), histories(sizes))))
@settings(deadline=None, max_examples=25)
def test_the_figures_are_those_of_the_score(
    drawn: tuple[list[int], list[dict[str, Any]]],
) -> None:
    """In CSV, in JSON, and as exact fractions beside the numbers."""
    sizes, findings = drawn
    held = assessment(checklist(*sizes), findings)
    scored, dossier = score(held), open_dossier(held, Lens())
    tallies = [scored.overall, *scored.pillars, *scored.standards, *scored.criteria]
    tallies += scored.factors
    rows = records_of(text_of("csv", dossier, scores=True))
    json_rows = json.loads(text_of("json", dossier, scores=True))["scores"]
    assert [row["id"] for row in rows] == [tally.id for tally in tallies]
    for row, json_row, tally in zip(rows, json_rows, tallies, strict=True):
        for end in ("low", "high", "coverage"):
            exact = getattr(tally.range, end) if tally.range else None
            assert json_row[end] == (None if exact is None else float(exact))
            assert row[end] == ("" if exact is None else str(float(exact)))
            assert (Fraction(row[f"{end}_exact"]) if row[f"{end}_exact"] else None) == exact
        assert int(row["checks_applicable"]) == tally.checks
        assert int(row["open"]) == sum(tally.causes.values())


def test_a_row_of_scores_is_written_whole(example: Assessment) -> None:
    """The overall row of the bundled example."""
    dossier = open_dossier(example, Lens())
    row = records_of(text_of("csv", dossier, scores=True))[0]
    assert row == {
        "country": "PER",
        "name": "Peru",
        "year": "2023",
        "tier": "2",
        "extent": "whole",
        "group": "overall",
        "id": "overall",
        "low": "0.07954545454545454",
        "high": "0.8522727272727273",
        "coverage": "0.2727272727272727",
        "low_exact": "7/88",
        "high_exact": "75/88",
        "coverage_exact": "3/11",
        "checks_looked_at": "10",
        "checks_applicable": "41",
        "items_looked_at": "8",
        "items_applicable": "11",
        "met": "3",
        "partial": "2",
        "not_met": "4",
        "regressed": "0",
        "unknown": "1",
        "not_applicable": "0",
        "open": "31",
        "not_assessed": "30",
        "stale": "0",
        "carried": "0",
        "claimed": "0",
        "outside": "1",
        "word": "",
        "stamp": str(dossier.stamp),
    }


# The stamp


def test_a_stamp_is_read_back_from_any_text(example: Assessment) -> None:
    """Once, in its order; also where Markdown has escaped it."""
    stamps = [
        stamp_of(example, Lens(date(2024, 7, 2), None, any_date=True)),
        stamp_of(assessment(FULL, [SAID]), Lens()),
        stamp_of(example._replace(example=False, ledger_path=Path("PER-2023.luis.toml")), Lens()),
    ]
    text = f"a{stamps[0]}, {stamps[1]}; {stamps[0]}\n{stamps[2]}"
    assert parse_stamps(text) == stamps
    assert parse_stamps(text.replace("-", "\\-").replace("=", "\\=")) == stamps
    assert [stamp.rater for stamp in stamps] == [None, None, "luis"]
    assert [stamp.findings for stamp in stamps] == ["example", "own", "rater:luis"]
    assert parse_stamps("tipcheck-stamp PER-2023") == parse_stamps("nothing") == []


def test_a_stamp_with_a_day_that_no_calendar_has_fits_nothing(example: Assessment) -> None:
    """It was edited."""
    text = str(stamp_of(example, Lens(date(2024, 7, 2)))).replace("07-02", "13-45")
    (stamp,) = parse_stamps(text)
    assert stamp.as_of == date.min


def test_a_digest_is_of_what_a_file_means(tmp_path: Path, tipcheck: Tipcheck) -> None:
    """Other line endings and a comment change no digest; a word does."""
    source = (bundled() / "PER-2023.toml").read_text(encoding="utf-8")
    path = tmp_path / "checklists" / "PER-2023.toml"
    path.parent.mkdir()
    assert tipcheck("export", "PER-2023", "-o", "a.csv").code == 0
    for text, code in (
        (source.replace("\n", "\r\n") + "# a comment\r\n", 0),
        (source.replace("rape", "theft"), 1),
    ):
        path.write_text(text, encoding="utf-8", newline="")
        assert tipcheck("verify", "a.csv").code == code


def test_a_digest_is_the_same_for_the_same_and_no_other() -> None:
    """Sixty-four digits, known by heart."""
    assert digest([]) == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"
    assert digest([FULL]) != digest([FULL, FULL])


# The command


class Case(NamedTuple):
    """A way to export wrongly, and what is said."""

    line: str
    says: str


@pytest.mark.parametrize(
    "case",
    [
        Case("", "'' is not a format of export; give -o FILE or --format, one of: "),
        Case("PER-2023 -o x.docx", "'docx' is not a format of export"),
        Case("-o x.csv", "name the checklists, as PER-2023, or give --all"),
        Case("PER-2023 --all -o x.csv", "name the checklists, as PER-2023, or give --all"),
        Case("PER-2023 --as-of 2024-13 -o x.csv", "--as-of: '2024-13' is not a day"),
        Case("PER-1999 -o x.csv", "PER-1999"),
        Case("PER-2023 PER-2022 -o x.xlsx", "this format holds one checklist, 2 were named"),
        Case("PER-2023 --scores -o x.xlsx", "--scores goes with csv and json, not with xlsx"),
    ],
)
def test_a_wrong_export_is_one_clear_line(tipcheck: Tipcheck, case: Case) -> None:
    """And no file is made."""
    ran = tipcheck("export", *case.line.split())
    assert (ran.code in {2, 3}, ran.out) == (True, "")
    assert case.says in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not list(Path().glob("x.*"))


def test_an_export_goes_to_a_file_or_to_standard_output(tipcheck: Tipcheck) -> None:
    """The same text; an existing file needs --force, a source is never replaced."""
    printed = tipcheck("export", "per-2023", "--format", "csv").out
    assert tipcheck("export", "PER-2023", "-o", "a.csv").err.startswith("written: a.csv\n")
    assert Path("a.csv").read_bytes().decode() == printed
    assert tipcheck("export", "PER-2023", "-o", "a.csv").code == 2
    assert tipcheck("export", "PER-2023", "-o", "a.csv", "--force").code == 0
    assert tipcheck("export", "PER-2023", "-o", "a.JSON").code == 0
    assert tipcheck(*FOUND).code == 0
    source = "assessments/PER-2023.toml"
    refused = tipcheck("export", "PER-2023", "--format", "csv", "-o", source, "--force")
    assert (refused.code, "was read for this result" in refused.err) == (2, True)


def test_several_checklists_fit_into_one_table(tipcheck: Tipcheck) -> None:
    """As they are named, each once; or all that there are."""
    ran = tipcheck("export", "PER-2023", "PER-2022", "PER-2023", "--scores", "--format", "csv")
    assert list(dict.fromkeys(row["year"] for row in records_of(ran.out))) == ["2023", "2022"]
    every = tipcheck("export", "--all", "--format", "csv")
    years = sorted({row["year"] for row in records_of(every.out)})
    assert years == ["2021", "2022", "2023", "2024", "2025"]


def test_a_draft_is_exported_only_when_asked_for(tipcheck: Tipcheck) -> None:
    """--all leaves it out and says so."""
    text = (bundled() / "PER-2022.toml").read_text(encoding="utf-8")
    Path("checklists").mkdir()
    Path("checklists/PER-2022.toml").write_text(
        text.replace("year = 2022", "year = 2022\nreviewed = false"), encoding="utf-8"
    )
    refused = tipcheck("export", "PER-2022", "--format", "csv")
    assert (refused.code, "--draft" in refused.err) == (2, True)
    assert tipcheck("export", "PER-2022", "--draft", "--format", "csv").code == 0
    every = tipcheck("export", "--all", "--scores", "--format", "json")
    assert every.err == "left out, not reviewed: PER-2022\n"
    assert {row["year"] for row in json.loads(every.out)["scores"]} == {2021, 2023, 2024, 2025}
    whole = tipcheck("export", "--all", "--draft", "--scores", "--format", "json")
    assert (whole.err, '"year": 2022' in whole.out) == ("", True)


def test_an_export_as_of_a_day_stays_the_same(tipcheck: Tipcheck) -> None:
    """What was found later is neither in it nor in its stamp, so that verify still says same."""
    line = ("export", "PER-2023", "--as-of", "2020-01-01", "--format", "json")
    before = tipcheck(*line).out
    assert tipcheck(*FOUND).code == 0
    after = tipcheck(*line).out
    tree = json.loads(after)["checklists"][0]
    assert (tree["ledger"]["findings"], tree["history"]) == ([], [])
    assert tree["stamp"]["as_of"] == tree["score"]["as_of"] == "2020-01-01"
    assert json.loads(before)["checklists"][0]["stamp"] == tree["stamp"]
    assert "not-met" in tipcheck("export", "PER-2023", "--format", "csv").out


def test_any_date_counts_what_lies_outside_the_window() -> None:
    """As in score."""
    held = assessment(checklist(0), [{"item": "i1", "status": "met", "evidence": [BEFORE]}])
    strict, lenient = (open_dossier(held, Lens(any_date=lifted)) for lifted in (False, True))
    rows = [records_of(text_of("csv", each))[0]["low"] for each in (strict, lenient)]
    assert rows == ["0.0", "1.0"]
    assert IN_WINDOW != BEFORE


# What verify says


def test_verify_says_same_or_what_changed(tipcheck: Tipcheck) -> None:
    """Of every checklist in the file: exit 0 or 1."""
    assert tipcheck("export", "PER-2023", "PER-2022", "-o", "a.csv").code == 0
    assert tipcheck("verify", "a.csv") == (0, "PER-2023: same\nPER-2022: same\n", "")
    assert tipcheck(*FOUND).code == 0
    assert tipcheck("verify", "a.csv") == (1, "PER-2023: changed: ledger\nPER-2022: same\n", "")
    spanish = tipcheck("verify", "a.csv", "--lang", "es")
    assert spanish.out == "PER-2023: cambió: evaluación\nPER-2022: igual\n"


@pytest.mark.parametrize("ending", ["csv", "json", "CSV", "bak"])
@pytest.mark.parametrize("scores", [(), ("--scores",)])
def test_verify_sees_a_figure_that_was_edited(
    tipcheck: Tipcheck, ending: str, scores: tuple[str, ...]
) -> None:
    """The sources are the same, the file is not; line endings and a byte order mark are nothing."""
    kind = "csv" if ending == "bak" else ending.lower()
    line = ("export", "PER-2023", "--example", *scores, "--format", kind, "-o", f"a.{ending}")
    assert tipcheck(*line).code == 0
    path = Path(f"a.{ending}")
    raw = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"))
    assert tipcheck("verify", path) == (0, "PER-2023: same\n", "")
    path.write_bytes(
        raw.replace(b"0.5", b"0.9") if not scores else raw.replace(b"0.85227", b"0.95227")
    )
    assert tipcheck("verify", path) == (1, "PER-2023: changed: the file itself\n", "")


@pytest.mark.parametrize("ending", ["html", "md"])
def test_export_writes_the_report_too(tipcheck: Tipcheck, ending: str) -> None:
    """The page to hand over; verify finds its stamp, and sees an edited figure."""
    path, how = Path(f"a.{ending}"), ("PER-2023", "--example", "--lang", "es", "-o")
    assert tipcheck("export", *how, path).code == 0
    assert tipcheck("report", *how, f"b.{ending}").code == 0
    assert path.read_bytes() == Path(f"b.{ending}").read_bytes()
    assert tipcheck("verify", path) == (0, "PER-2023: same\n", "")
    path.write_bytes(path.read_bytes().replace(b"27", b"28", 1))
    assert tipcheck("verify", path).out == "PER-2023: changed: the file itself\n"
    assert tipcheck("export", "PER-2023", "PER-2022", "-o", f"c.{ending}").code == 2


def test_a_report_as_of_a_day_stays_the_same(tipcheck: Tipcheck) -> None:
    """What was found later is not in its history either."""
    assert tipcheck("export", "PER-2023", "--as-of", "2020", "-o", "a.html").code == 0
    assert tipcheck(*FOUND).code == 0
    assert tipcheck("verify", "a.html").out == "PER-2023: same\n"
    assert tipcheck("export", "PER-2023", "--as-of", "2020", "-o", "b.html").code == 0
    assert Path("a.html").read_bytes() == Path("b.html").read_bytes()


def test_all_examples_are_those_there_are(tipcheck: Tipcheck) -> None:
    """The years without one are left out, and named; if none is left there is nothing to write."""
    ran = tipcheck("export", "--all", "--example", "--format", "json")
    found = [each["stamp"]["reference"] for each in json.loads(ran.out)["checklists"]]
    left = [name for name in Workspace(None).references() if name not in found]
    assert (ran.code, found) == (0, ["PER-2023"])
    assert ran.err == f"left out, without an example: {', '.join(left)}\n"
    Path("checklists").mkdir()
    for name in left:
        _write_draft(name)
    ran = tipcheck("export", "--all", "--example", "--format", "json")
    assert (ran.code, ran.err) == (0, f"left out, not reviewed: {', '.join(left)}\n")
    _write_draft("PER-2023")
    for name in left:
        Path(f"checklists/{name}.toml").unlink()
    ran = tipcheck("export", "--all", "--example", "--format", "csv", "--lang", "es")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[-1] == f"tipcheck: omitidas, sin ejemplo: {', '.join(left)}"


def _write_draft(name: str) -> None:
    text = (bundled() / f"{name}.toml").read_text(encoding="utf-8")
    draft = text.replace("tier = ", "reviewed = false\ntier = ", 1)
    Path(f"checklists/{name}.toml").write_text(draft, encoding="utf-8")


LAST_YEAR: Final = ("set", "PER-2022", "3", "not-met")


@pytest.mark.parametrize("ending", ["html", "md"])
def test_a_report_is_stamped_with_the_year_before_too(tipcheck: Tipcheck, ending: str) -> None:
    """It shows what changed since: verify names last year's findings, its list, and the links."""
    path = f"a.{ending}"
    assert tipcheck("report", "PER-2023", "-o", path).code == 0
    assert tipcheck("verify", path) == (0, "PER-2023: same\n", "")
    assert tipcheck(*LAST_YEAR).code == 0
    told = "PER-2023: changed: findings of the year before\n"
    assert tipcheck("verify", path) == (1, told, "")
    assert tipcheck("link", "PER-2022", "PER-2023", "1", "2", "--refuse").code == 0
    told = "PER-2023: changed: findings of the year before, recorded links\n"
    assert tipcheck("verify", path) == (1, told, "")
    mine = Path("checklists/PER-2022.toml")
    text = (bundled() / "PER-2022.toml").read_text(encoding="utf-8")
    mine.write_text(text.replace("tier = ", "# quoted\ntier = ", 1), encoding="utf-8")
    assert tipcheck("verify", path) == (1, told, "")
    mine.write_text(text.replace('tier = "2"', 'tier = "3"', 1), encoding="utf-8")
    told = "cambió: lista del año anterior, evaluación del año anterior, vínculos anotados\n"
    assert tipcheck("verify", path, "--lang", "es") == (1, f"PER-2023: {told}", "")
    assert tipcheck("report", "PER-2023", "-o", path, "--force").code == 0
    assert tipcheck("verify", path) == (0, "PER-2023: same\n", "")


def test_links_of_other_years_do_not_change_a_report(tipcheck: Tipcheck) -> None:
    """Nor do findings made after the day as of which it is; a first year has none before it."""
    assert tipcheck(*LAST_YEAR).code == 0
    assert tipcheck("report", "PER-2023", "--as-of", "2020", "-o", "a.html").code == 0
    assert tipcheck("report", "PER-2021", "-o", "b.html").code == 0
    assert tipcheck("link", "PER-2021", "PER-2022", "1", "2", "--refuse").code == 0
    assert tipcheck("set", "PER-2022", "2", "not-met").code == 0
    assert tipcheck("verify", "a.html") == (0, "PER-2023: same\n", "")
    assert tipcheck("verify", "b.html") == (0, "PER-2021: same\n", "")
    assert "earlier-checklist=none earlier-ledger=none" in Path("b.html").read_text("utf-8")


def test_verify_knows_the_rater_the_day_and_the_window(tipcheck: Tipcheck) -> None:
    """It reads what the export read."""
    assert tipcheck(*FOUND, "--rater", "luis").code == 0
    line = ("export", "PER-2023", "--rater", "luis", "--any-date", "--as-of", "2099")
    assert tipcheck(*line, "-o", "a.json").code == 0
    assert tipcheck("verify", "a.json").out == "PER-2023: same\n"
    assert tipcheck("set", "PER-2023", "3", "unknown", "--rater", "luis").code == 0
    assert tipcheck("verify", "a.json").out == "PER-2023: changed: ledger\n"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("method=1", "method=7", "its figures are computed by method 7, here by method 1"),
        ("PER-2023 f", "PER-1999 f", "PER-1999"),
    ],
)
def test_verify_says_why_it_cannot_compare(
    tipcheck: Tipcheck, old: str, new: str, says: str
) -> None:
    """Another method, or a checklist that is not here: exit 3."""
    assert tipcheck("export", "PER-2023", "-o", "a.csv").code == 0
    text = Path("a.csv").read_text(encoding="utf-8")
    Path("a.csv").write_text(text.replace(old, new), encoding="utf-8")
    ran = tipcheck("verify", "a.csv")
    assert (ran.code, ran.err) == (3, "")
    assert ": not comparable: " in ran.out
    assert says in ran.out
    assert METHOD == 1


def test_a_file_of_another_version_is_compared_by_its_stamp_alone(tipcheck: Tipcheck) -> None:
    """Its columns may be others."""
    assert tipcheck("export", "PER-2023", "-o", "a.csv").code == 0
    text = Path("a.csv").read_text(encoding="utf-8").replace(f"version={__version__}", "version=9")
    Path("a.csv").write_text(text.replace("PER-2023/", "X/"), encoding="utf-8")
    assert tipcheck("verify", "a.csv").out == "PER-2023: same\n"


def test_a_file_without_a_stamp_is_told(tipcheck: Tipcheck) -> None:
    """It is no export."""
    Path("a.csv").write_text("a,b\n", encoding="utf-8")
    says = "holds no stamp of tipcheck: it is no export, or the stamp was taken out"
    assert tipcheck("verify", "a.csv") == (3, "", f"tipcheck: a.csv: {says}\n")
    assert tipcheck("verify", "b.csv").err == "tipcheck: b.csv: does not exist\n"


# The same bytes everywhere

ELSEWHERE: Final = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "es_PE.UTF-8"},
)
WRITE: Final = (
    "import sys; from tipcheck.cli.app import run;"
    "[run(['export', 'PER-2023', '--example', '-o', f'{sys.argv[1]}.{e}']) for e in {endings}]"
)


def test_exports_are_the_same_bytes_everywhere(tmp_path: Path) -> None:
    """Over hash seeds, time zones and locales."""
    code = WRITE.replace("{endings}", repr(list(DOSSIERS)))
    for number, place in enumerate(ELSEWHERE):
        command = [sys.executable, "-c", code, str(number)]
        done = subprocess.run(command, env=environment(**place), cwd=tmp_path, check=False)
        assert done.returncode == 0
    for ending in DOSSIERS:
        one, other = (tmp_path / f"{number}.{ending}" for number in range(len(ELSEWHERE)))
        assert one.read_bytes() == other.read_bytes()
