"""Validate: every mistake of a workspace, each with file, line and mend."""

import json
import os
from pathlib import Path

import pytest
from conftest import Tipcheck

from tipcheck.library import bundled
from tipcheck.validate import files_at

SOURCE = ("--source", "https://example.org/report", "--kind", "report", "--from", "2023-05")
LEDGER = Path("assessments/PER-2023.toml")

CHECKLIST = """\
country = "XAA"
name = "Testland"
year = 2024
tier = "2"

[[items]]
id = "first"
title = "First"
text = "Do the first thing."
pillar = "protection"
criteria = ["b2"]
"""


def _write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_workspace_has_no_problems(tipcheck: Tipcheck) -> None:
    """Checklists, lineage and ledgers of all raters are looked at."""
    _write("checklists/XAA-2024.toml", CHECKLIST)
    _write("checklists/lineage/XAA.toml", "links = []\n")
    tipcheck("set", "XAA-2024", "first", "not-met")
    tipcheck("set", "XAA-2024", "first", "met", *SOURCE[:4], "--from", "2024-05", "--rater", "eva")
    assert tipcheck("validate") == (0, "files checked: 4; no problems\n", "")


def test_without_a_workspace_the_bundled_files_are_checked(tipcheck: Tipcheck) -> None:
    """They have no problems."""
    assert tipcheck("validate") == (0, "files checked: 8; no problems\n", "")
    assert tipcheck("validate", "--lang", "es").out == "archivos revisados: 8; sin problemas\n"


def test_every_mistake_of_a_file_is_reported_at_once(tipcheck: Tipcheck) -> None:
    """With file, line, place and mend."""
    items = "\n".join(
        CHECKLIST.partition("[[items]]")[2].join(("[[items]]", "")).replace("first", f"item-{n}")
        for n in range(4)
    )
    text = CHECKLIST.partition("[[items]]")[0] + items
    text = text.replace('pillar = "protection"', 'pillar = "preventoin"', 4)
    text = text.replace('pillar = "preventoin"', 'pillar = "protection"', 3)
    _write("checklists/XAA-2024.toml", text.replace('name = "Testland"\n', "nmae = 1\n"))
    ran = tipcheck("validate")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "checklists/XAA-2024.toml: name: is missing: add a line 'name = ...'",
        "checklists/XAA-2024.toml:2: nmae: 'nmae' is not a key of this file; did you mean 'name'?",
        (
            "checklists/XAA-2024.toml:31: items[3].pillar: 'preventoin' is not a pillar;"
            " did you mean 'prevention'?"
        ),
        "files checked: 1; problems: 3",
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            '"b2"]',
            '"b13"]',
            (
                "checklists/XAA-2024.toml:11: items[0].criteria: 'b13' is no standard, criterion or"
                " factor; did you mean 'b3'?"
            ),
        ),
        (
            '"b2"]\n',
            '"b2"]\n[[items.checks]]\nid = "c"\ntext = "x"\ncriteria = ["zz"]\n',
            (
                "checklists/XAA-2024.toml:15: items[0].checks[0].criteria: 'zz' is no standard,"
                " criterion or factor"
            ),
        ),
        (
            'id = "first"',
            'id = "b2"',
            (
                "checklists/XAA-2024.toml:7: items[0].id: 'b2' names a criterion: give the item"
                " another id"
            ),
        ),
        (
            "year = 2024",
            "year = 2023",
            (
                "checklists/XAA-2024.toml:3: year: this is XAA-2023, but the file is called"
                " XAA-2024.toml: rename one"
            ),
        ),
    ],
)
def test_what_a_checklist_cannot_know_alone(
    tipcheck: Tipcheck, old: str, new: str, expected: str
) -> None:
    """Criteria exist, ids are no criteria's, the file is called what it is."""
    _write("checklists/XAA-2024.toml", CHECKLIST.replace(old, new))
    assert tipcheck("validate").out.splitlines()[0] == expected


def test_a_checklists_mistakes_are_told_once(tipcheck: Tipcheck) -> None:
    """However many ledgers are held against it."""
    tipcheck("start", "PER-2023")
    tipcheck("start", "PER-2023", "--rater", "eva")
    peru = (bundled() / "PER-2023.toml").read_text(encoding="utf-8")
    _write("checklists/PER-2023.toml", peru.replace('"b1"', '"b13"', 1))
    found, counted = tipcheck("validate").out.splitlines()
    assert "'b13' is no standard" in found
    assert counted == "files checked: 3; problems: 1"


def test_a_wrong_key_hides_no_unknown_criterion(tipcheck: Tipcheck) -> None:
    """They are looked up whatever else is wrong; in a file of a newer schema nothing is."""
    text = CHECKLIST.replace('"protection"', '"x"').replace('"b2"', '"b22", "B3", 4')
    text += 'checks = ["y", {id = "c", text = "t", criteria = "b9"}]\n'
    _write("checklists/XAA-2024.toml", text)
    ran = tipcheck("validate")
    assert [line.split(": ")[1] for line in ran.out.splitlines()[:-1]] == [
        "items[0].pillar",
        "items[0].criteria[1]",
        "items[0].criteria[2]",
        "items[0].criteria",
        "items[0].checks[0]",
        "items[0].checks[1].criteria",
    ]
    _write("checklists/XAA-2024.toml", f"schema = 2\n{text}")
    assert len(tipcheck("validate").out.splitlines()) == 2
    _write("checklists/XAA-2024.toml", CHECKLIST.partition("[[items]]")[0] + "items = 1\n")
    assert len(tipcheck("validate").out.splitlines()) == 2


def test_a_wrong_status_hides_no_unknown_item(tipcheck: Tipcheck) -> None:
    """Nor does it hide that the ledger is another's; what was taken back is history."""
    row = '[[findings]]\nitem = "{}"\nstatus = "{}"\nat = 2024-07-02T10:12:03Z\nby = "ana"\n'
    rows = [row.format("penalties", "mett"), row.format("b99", "not-met")]
    rows += [row.format("old", "not-met"), row.format("old", "withdrawn"), row.format("A b", "met")]
    text = 'checklist = "PER-2023"\n' + "".join(rows) + "# end of ledger\n"
    _write("assessments/PER-2022.toml", text)
    assert [line.split(": ", 1)[1][:60] for line in tipcheck("validate").out.splitlines()[:-1]] == [
        "checklist: this is a ledger of PER-2023, but the file is cal",
        "findings[0].status: 'mett' is not a status; did you mean 'me",
        "findings[1]: b99: PER-2023 has no such item, check or criter",
        "findings[4].item: 'A b' has the wrong form: write an item's ",
    ]
    _write("assessments/PER-2022.toml", text.replace("PER-2023", "PER-1999"))
    assert "there is no checklist PER-1999" in tipcheck("validate").out
    _write("checklists/PER-2023.toml", "x")
    _write("assessments/PER-2022.toml", text)
    assert "b99" not in tipcheck("validate").out


def _tampered(tipcheck: Tipcheck, old: str, new: str) -> list[str]:
    """Record a finding, change its text by hand, and validate."""
    tipcheck("set", "PER-2023", "penalties", "met", *SOURCE)
    text = LEDGER.read_text(encoding="utf-8")
    assert old in text
    LEDGER.write_text(text.replace(old, new), encoding="utf-8")
    ran = tipcheck("validate")
    assert ran.code == 1
    return ran.out.splitlines()[:-1]


WHERE = "assessments/PER-2023.toml:{line}: findings[0]: "


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'item = "penalties"',
            'item = "gone"',
            (
                "gone: PER-2023 has no such item, check or criterion: mend its 'item', or take it"
                " back: 'tipcheck undo PER-2023 gone'"
            ),
        ),
        (
            'kind = "report"',
            'kind = "statement"',
            "penalties: a statement alone is a promise and cannot carry 'met': show the action",
        ),
        (
            'fingerprint = "',
            'fingerprint = "ffffffffffff" # "',
            (
                "penalties: is stale, the wording has changed since:"
                " 'tipcheck confirm PER-2023 penalties' if it still holds"
            ),
        ),
        (
            'from = "2023-05"',
            'from = "2022-05"',
            "penalties: has no action inside the window 2023-04-01..2024-03-31: it counts as open",
        ),
        (
            'status = "met"',
            'status = "met"\ncarried = "PER-2022/penalties"',
            (
                "penalties: is carried over from another year:"
                " 'tipcheck confirm PER-2023 penalties' with evidence of this one"
            ),
        ),
        (
            'status = "met"',
            'status = "withdrawn"',
            "penalties: takes back a finding where none stands",
        ),
    ],
)
def test_what_a_ledger_cannot_know_alone(
    tipcheck: Tipcheck, old: str, new: str, expected: str
) -> None:
    """The rules of answering, and how each finding fits its checklist."""
    assert _tampered(tipcheck, old, new) == [WHERE.format(line=14) + expected]


def test_a_finding_from_the_future_is_a_problem(tipcheck: Tipcheck) -> None:
    """A clock was wrong."""
    (found,) = _tampered(tipcheck, "\nat = 2", "\nat = 2999-01-01T00:00:00Z # 2")
    assert found.endswith("was made in the future (2999-01-01T00:00:00+00:00): mend its 'at'")


def test_a_finding_without_fingerprint_is_told_once(tipcheck: Tipcheck) -> None:
    """It was written by hand."""
    assert _tampered(tipcheck, "fingerprint = ", "# fingerprint = ") == [
        WHERE.format(line=14) + "penalties: has no fingerprint of the text that was judged:"
        " confirm it"
    ]


def test_what_no_longer_stands_is_history(tipcheck: Tipcheck) -> None:
    """A finding that was superseded or taken back can break no rule any more."""
    _tampered(tipcheck, 'kind = "report"', 'kind = "statement"')
    tipcheck("set", "PER-2023", "penalties", "not-met")
    assert tipcheck("validate").code == 0
    tipcheck("undo", "PER-2023")
    assert tipcheck("validate").code == 1
    tipcheck("undo", "PER-2023")
    assert tipcheck("validate").code == 0


def test_a_ledger_is_held_against_its_checklist(tipcheck: Tipcheck) -> None:
    """One that is missing, and one that belongs to another file's name."""
    text = "checklist = {}\n# end of ledger\n"
    _write("assessments/XAA-2023.toml", text.format('"XAA-2023"'))
    _write("assessments/PER-2022.toml", text.format('"PER-2023"'))
    _write("assessments/PER-2021.toml", text.format("1"))
    assert tipcheck("validate").out.splitlines()[:-1] == [
        'assessments/PER-2021.toml:1: checklist: 1 is not text in "quotes"',
        (
            "assessments/PER-2022.toml:1: checklist: this is a ledger of PER-2023, but the file is"
            " called PER-2022.toml: rename it"
        ),
        "assessments/XAA-2023.toml:1: checklist: there is no checklist XAA-2023",
    ]


def test_files_and_folders_can_be_named(tipcheck: Tipcheck) -> None:
    """A ledger anywhere is known by what it holds; hidden files are passed over."""
    _write("deep/er/XAA-2024.toml", CHECKLIST)
    _write("deep/.hidden/broken.toml", "x")
    _write("deep/standards.toml", (bundled() / "standards.toml").read_text(encoding="utf-8"))
    example = (bundled() / "examples" / "PER-2023.toml").read_text(encoding="utf-8")
    _write("deep/mine.toml", example)
    ran = tipcheck("validate", "deep", "gone.toml")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        (
            "deep/mine.toml:32: findings[1]: policy-funding/budget-lines: has no action inside the"
            " window 2023-04-01..2024-03-31: it counts as open"
        ),
        "gone.toml: does not exist",
        "files checked: 4; problems: 2",
    ]


def test_problems_can_be_read_by_programs(tipcheck: Tipcheck) -> None:
    """Each with path, line, place and what is wrong."""
    _write("bad.toml", "<<<<<<< mine\n")
    ran = tipcheck("validate", "bad.toml", "--format", "json")
    assert (ran.code, json.loads(ran.out)) == (
        1,
        [
            {
                "path": "bad.toml",
                "line": 1,
                "place": "",
                "what": (
                    "holds the marks of a git merge: keep the entries of both sides and delete"
                    " the three lines of marks"
                ),
            }
        ],
    )


def test_of_very_many_mistakes_the_first_are_told(tipcheck: Tipcheck) -> None:
    """And how many more there are."""
    _write("checklists/XAA-2024.toml", "".join(f"[t{n}]\n" for n in range(2000)))
    lines = tipcheck("validate").out.splitlines()
    assert len(lines) == 202
    assert lines[-2].endswith(": and 1,805 more mistakes: mend these first")


def test_broken_standards_are_told_first(tipcheck: Tipcheck) -> None:
    """Nothing else can be held against them."""
    _write("checklists/XAA-2024.toml", CHECKLIST)
    _write("checklists/standards.toml", "standards = 1\n")
    ran = tipcheck("validate")
    assert ran.code == 1
    assert ran.out.splitlines()[0] == (
        "checklists/standards.toml: criteria: is missing: add a line 'criteria = ...'"
    )
    assert tipcheck("show", "XAA-2024").code == 3


LINK = """\
[[links]]
from = [{old}]
to = [{new}]
kind = "{kind}"
by = "ana"
on = 2024-07-01
"""


@pytest.mark.parametrize(
    ("old", "new", "kind", "expected"),
    [
        (
            '"XAA-2024/first"',
            '"XAA-2025/frist"',
            "same",
            "3: links[0].to: XAA-2025 has no item or check 'frist'; did you mean 'first'?",
        ),
        (
            '"XAA-2024/zzz/yyy"',
            '"XAA-2025/first"',
            "same",
            (
                "2: links[0].from: XAA-2024 has no item or check 'zzz/yyy'; see 'tipcheck show"
                " XAA-2024'"
            ),
        ),
        (
            '"XAA-2023/first"',
            '"XAA-2025/first"',
            "same",
            "2: links[0].from: there is no checklist XAA-2023; did you mean 'XAA-2025'?",
        ),
        (
            '"XAA-2025/first"',
            '"XAA-2024/first"',
            "same",
            "1: links[0]: leads back in time: 'from' is the earlier year, 'to' the later one",
        ),
        (
            '"XAA-2024/first"',
            '"XAA-2025/first"',
            "merged",
            (
                "1: links[0]: a merge leads from two or more to one: mend 'from' and 'to', or its"
                " 'kind'"
            ),
        ),
        (
            '"PER-2023/penalties"',
            '"PER-2024/penalties"',
            "same",
            "1: links[0]: is a link of PER, but the file is called XAA.toml: move it",
        ),
        (
            '"PER-2023/penalties"',
            '"XAA-2024/first"',
            "same",
            "1: links[0]: links the lists of two countries: name those of one",
        ),
    ],
)
def test_what_a_lineage_cannot_know_alone(
    tipcheck: Tipcheck, old: str, new: str, kind: str, expected: str
) -> None:
    """That what it names is there, in the order of time, and as many as its kind needs."""
    _write("checklists/XAA-2024.toml", CHECKLIST)
    _write("checklists/XAA-2025.toml", CHECKLIST.replace("2024", "2025"))
    _write("checklists/lineage/XAA.toml", LINK.format(old=old, new=new, kind=kind))
    ran = tipcheck("validate")
    assert (ran.code, ran.out.splitlines()[:-1]) == (
        1,
        [f"checklists/lineage/XAA.toml:{expected}"],
    )


def test_of_a_broken_checklist_no_link_is_blamed(tipcheck: Tipcheck) -> None:
    """What is wrong with the list is said of the list, once."""
    _write("checklists/XAA-2024.toml", "x")
    links = LINK.format(old='"XAA-2024/a", "XAA-2024/b"', new='"XAA-2025/first"', kind="merged")
    _write("checklists/XAA-2025.toml", CHECKLIST.replace("2024", "2025"))
    _write("checklists/lineage/XAA.toml", links)
    (found, _) = tipcheck("validate").out.splitlines()
    assert found.startswith("checklists/XAA-2024.toml:1: is not TOML here")


def test_what_a_tiers_file_cannot_know_alone(tipcheck: Tipcheck) -> None:
    """Its name, its years once each, and what the checklists say of them."""
    _write("checklists/XAA-2024.toml", CHECKLIST)
    rows = "".join(
        f'[[years]]\nyear = {year}\ntier = "{tier}"\n'
        for year, tier in ((2023, "3"), (2024, "3"), (2023, "2"))
    )
    _write("checklists/tiers/XAB.toml", f'country = "XAA"\n{rows}')
    _write("checklists/tiers/XAC.toml", "schema = 1\n")
    assert tipcheck("validate").out.splitlines()[:-1] == [
        (
            "checklists/tiers/XAB.toml:1: country: these are the tiers of XAA, but the file is"
            " called XAB.toml: rename one"
        ),
        "checklists/tiers/XAB.toml:7: years[1].tier: says '3', but XAA-2024 says '2': mend one",
        "checklists/tiers/XAB.toml:9: years[2].year: 2023 stands here twice: keep one of them",
        "checklists/tiers/XAC.toml: country: is missing: add a line 'country = ...'",
        "checklists/tiers/XAC.toml: years: is missing: add a line 'years = ...'",
    ]


def test_tiers_and_lineage_anywhere_are_known_by_what_they_hold(tipcheck: Tipcheck) -> None:
    """Outside their folders their names say nothing."""
    _write("mine.toml", 'country = "PER"\n[[years]]\nyear = 2024\ntier = "3"\n')
    link = LINK.format(old='"PER-2023/penalties"', new='"PER-2024/penalties"', kind="same")
    _write("links.toml", link)
    assert tipcheck("validate", "mine.toml", "links.toml").out.splitlines()[:-1] == [
        "mine.toml:4: years[0].tier: says '3', but PER-2024 says '2': mend one"
    ]


def test_a_closed_folder_has_not_no_problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To pass over it would be to say so."""

    def fail(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", fail)
    what = "is a folder that cannot be read: Permission denied; nothing in it is counted"
    files, problems = files_at(tmp_path)
    assert (files, [str(problem) for problem in problems]) == ((), [f"{tmp_path}: {what}"])


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ("until = 2018", "until = 2020", "clock[2]", "holds for 2019, as clock[1] does"),
        ("until = 2018\n", "", "clock[2]", "holds for 2019, as clock[1] does"),
        ("until = 2018", "until = 2001", "clock[1]", "ends in 2001, before it begins in 2009"),
    ],
)
def test_a_year_has_one_rule_of_the_clock(
    tipcheck: Tipcheck, old: str, new: str, place: str, what: str
) -> None:
    """Rules of the standards' file that overlap, or end before they begin, are named."""
    text = (bundled() / "standards.toml").read_text(encoding="utf-8")
    assert old in text
    _write("checklists/standards.toml", text.replace(old, new, 1))
    ran = tipcheck("validate", "checklists/standards.toml")
    assert ran.code == 1
    assert f": {place}: {what}" in ran.out
