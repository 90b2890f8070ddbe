"""Files to nouns: a model of each file, or every mistake in it, with its line."""

import tomllib
from collections.abc import Sequence
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.errors import FileError, NotSavedError, Problem, TipcheckError, UsageError
from tipcheck.library import bundled
from tipcheck.model import (
    FILES,
    Check,
    Checklist,
    Evidence,
    File,
    Finding,
    Item,
    Ledger,
    Lineage,
    Link,
    Source,
    Standard,
    Standards,
    Tiers,
)
from tipcheck.said import Said
from tipcheck.store.document import Document
from tipcheck.store.load import (
    load_checklist,
    load_ledger,
    load_lineage,
    load_standards,
    to_model,
)

CHECKLIST = """\
#:schema ./schema/checklist.json
schema = 1
country = "PER"
name = "Peru"
year = 2023
tier = "2-watch-list"
extent = "excerpt"
wording = "paraphrase"
reviewed = false

[source]
title = "The report"
url = "https://example.org"
retrieved = 2026-11-23

[[items]]
id = "train"
title = "Train"
title_es = "Capacitar"
text = "Train the police."
text_es = "Capacitar a la policía."
pillar = "prevention"
criteria = ["b1", "d"]
suggested = true

  [[items.checks]]
  id = "police"
  text = "Police are trained"
  text_es = "La policía está capacitada"
  criteria = ["b7"]
  presumable = true
"""

LEDGER = """\
checklist = "PER-2023"

[[findings]]
item = "train/police"
status = "unknown"
at = 2024-07-02T10:12:03Z
by = "ana@ngo.example"
fingerprint = "0123456789ab"
withheld = true
carried = "PER-2022/train"
via = "sheet.xlsx"
note = "Asked, refused."

[[findings.evidence]]
source = "https://example.org"
title = "A report"
kind = "training"
from = 2023-04-01
to = "2023"
published = "2024-06"
quote = "None was."

# end of ledger
"""

LINEAGE = """\
[[links]]
from = ["PER-2022/train", "PER-2022/services/adults"]
to = ["PER-2023/train"]
kind = "merged"
by = "ana"
on = 2024-07-02
note = "One sentence now."
"""

STANDARDS = """\
[[standards]]
id = "a1"
cite = "22 U.S.C. 7106(a)(1)"
title = "Ban"
title_es = "Prohibir"
text = "The law forbids it."
text_es = "La ley lo prohíbe."
pillar = "prosecution"

[[criteria]]
id = "b1"
cite = "22 U.S.C. 7106(b)(1)"
title = "Investigate"
text = "Acts are investigated."

[[factors]]
id = "d"
cite = "22 U.S.C. 7107(b)(3)(D)"
title = "Budget"
text = "There is money."
"""


PILLARS = "write one of: prosecution, protection, prevention, partnership"
ID = "write lower-case letters, digits and hyphens, such as victim-services"
DATE = 'write 2023-05-12 without quotes, or "2023-05" or "2023"'
TIME = "a time such as 2024-07-02T10:12:03Z"
PLACE = "write an item of a checklist, such as PER-2022/prosecution"


def _write(text: str) -> Path:
    path = Path("a.toml")
    path.write_bytes(text.encode())
    return path


def _problems(text: str, kind: str = "checklist") -> list[str]:
    """Give all problems of a file, one a line as the user sees them."""
    load: Any = {
        "checklist": load_checklist,
        "ledger": load_ledger,
        "lineage": load_lineage,
        "standards": load_standards,
    }[kind]
    with pytest.raises(FileError) as caught:
        load(_write(text))
    assert [str(problem) for problem in caught.value.problems] == str(caught.value).split("\n")
    return str(caught.value).split("\n")


def _of_finding(*lines: str, evidence: str = "") -> list[str]:
    """Give the problems of a finding with these lines more, or in the place of those it has."""
    good = ['item = "train"', 'status = "unknown"', "at = 2024-07-02T10:12:03Z", 'by = "ana"']
    keys = [line.partition(" =")[0] for line in lines]
    kept = [line for line in good if line.partition(" =")[0] not in keys]
    head = ['checklist = "PER-2023"', "[[findings]]", *lines, *kept]
    return _problems("\n".join([*head, evidence, "# end of ledger\n"]), "ledger")


def test_a_problem_says_where_what_and_how_to_mend() -> None:
    """File and line, place in the document, one sentence."""
    problem = Problem(Path("a.toml"), 7, "items[3].pillar", Said("is missing"))
    assert str(problem) == "a.toml:7: items[3].pillar: is missing"


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (Problem(Path("a.toml"), 0, "", Said("is empty")), "a.toml: is empty"),
        (Problem(Path("a.toml"), 3, "", Said("is cut")), "a.toml:3: is cut"),
        (Problem(Path("a.toml"), 0, "year", Said("is missing")), "a.toml: year: is missing"),
    ],
)
def test_a_problem_leaves_out_what_is_not_known(problem: Problem, expected: str) -> None:
    """No line 0, no empty place."""
    assert str(problem) == expected


def test_an_error_of_files_tells_all_problems() -> None:
    """One a line, in the order they were found."""
    problems = [Problem(Path("a"), 1, "", Said("one")), Problem(Path("b"), 2, "", Said("two"))]
    error = FileError(problems)
    assert (str(error), error.problems) == ("a:1: one\nb:2: two", tuple(problems))


def test_each_kind_of_error_has_its_exit_code() -> None:
    """The shell tells them apart."""
    kinds = (TipcheckError, UsageError, FileError, NotSavedError)
    assert [kind.exit_code for kind in kinds] == [1, 2, 3, 4]


def test_a_checklist_is_loaded_whole() -> None:
    """Every key that a checklist can have."""
    check = Check(
        id="police",
        text="Police are trained",
        text_es="La policía está capacitada",
        criteria=("b7",),
        presumable=True,
    )
    item = Item(
        id="train",
        title="Train",
        title_es="Capacitar",
        text="Train the police.",
        text_es="Capacitar a la policía.",
        pillar="prevention",
        criteria=("b1", "d"),
        suggested=True,
        checks=(check,),
    )
    checklist = load_checklist(_write(CHECKLIST))
    assert checklist == Checklist(
        schema=1,
        country="PER",
        name="Peru",
        year=2023,
        tier="2-watch-list",
        extent="excerpt",
        wording="paraphrase",
        reviewed=False,
        source=Source(title="The report", url="https://example.org", retrieved=date(2026, 11, 23)),
        items=(item,),
    )
    assert checklist.reference == "PER-2023"


def test_a_ledger_is_loaded_whole() -> None:
    """Every key that a finding and its evidence can have."""
    evidence = Evidence.model_validate(
        {
            "source": "https://example.org",
            "title": "A report",
            "kind": "training",
            "from": date(2023, 4, 1),
            "to": "2023",
            "published": "2024-06",
            "quote": "None was.",
        }
    )
    finding = Finding(
        item="train/police",
        status="unknown",
        at=datetime(2024, 7, 2, 10, 12, 3, tzinfo=UTC),
        by="ana@ngo.example",
        fingerprint="0123456789ab",
        withheld=True,
        carried="PER-2022/train",
        via="sheet.xlsx",
        note="Asked, refused.",
        evidence=(evidence,),
    )
    assert load_ledger(_write(LEDGER)) == Ledger(checklist="PER-2023", findings=(finding,))


def test_a_lineage_is_loaded_whole() -> None:
    """Items and checks of two years, and how they go together."""
    link = Link.model_validate(
        {
            "from": ["PER-2022/train", "PER-2022/services/adults"],
            "to": ["PER-2023/train"],
            "kind": "merged",
            "by": "ana",
            "on": date(2024, 7, 2),
            "note": "One sentence now.",
        }
    )
    assert load_lineage(_write(LINEAGE)) == Lineage(links=(link,))


def test_standards_are_loaded_whole() -> None:
    """Standards, criteria and factors, in one row if asked."""
    ban = Standard(
        id="a1",
        cite="22 U.S.C. 7106(a)(1)",
        title="Ban",
        title_es="Prohibir",
        text="The law forbids it.",
        text_es="La ley lo prohíbe.",
        pillar="prosecution",
    )
    investigate = Standard(
        id="b1", cite="22 U.S.C. 7106(b)(1)", title="Investigate", text="Acts are investigated."
    )
    budget = Standard(
        id="d", cite="22 U.S.C. 7107(b)(3)(D)", title="Budget", text="There is money."
    )
    standards = load_standards(_write(STANDARDS))
    assert standards == Standards(standards=(ban,), criteria=(investigate,), factors=(budget,))
    assert standards.all == (ban, investigate, budget)


def test_every_kind_of_file_has_its_model() -> None:
    """The name of a schema finds it."""
    names = ["checklist", "ledger", "standards", "lineage", "tiers"]
    assert [FILES[name] for name in names] == [Checklist, Ledger, Standards, Lineage, Tiers]
    assert sorted(FILES) == sorted(names)


def test_all_mistakes_of_a_checklist_come_at_once() -> None:
    """Each with its line, its place, what is wrong and how to mend it."""
    text = """\
country = "Peru"
name = ""
year = "2023"
tier = 2
extend = "whole"
reviewed = "no"

[source]
title = 7
retrieved = "2026-11-23"

[[items]]
id = "Train"
title = "Train"
text = "Train\\u202Eecilop"
pillar = "preventoin"
criteria = "b1"

[[items]]
id = "train"
text = "Train."
pillar = "police"
criteria = ["b1", "B 7", 2]

  [[items.checks]]
  id = "police"
  text = "Police are trained"

  [[items.checks]]
  id = "police"
  text = \"\"\"
[[items]]
\"\"\"
  criteria = []
  presumeable = true

[[items]]
id = "train"
title = "Train"
text = "Train."
pillar = 3
checks = 4
"""
    presumable = "'presumeable' is not a key of this file; did you mean 'presumable'?"
    retrieved = "'2026-11-23' is not a date without quotes, such as 2023-05-12"
    assert _problems(text) == [
        "a.toml:1: country: 'Peru' has the wrong form: write three capital letters, such as PER",
        "a.toml:2: name: is empty: write the text or take the key out",
        "a.toml:3: year: '2023' is not a whole number without quotes",
        "a.toml:4: tier: 2 is not a tier; did you mean '2'?",
        "a.toml:5: extend: 'extend' is not a key of this file; did you mean 'extent'?",
        "a.toml:6: reviewed: 'no' is not true or false",
        'a.toml:9: source.title: 7 is not text in "quotes"',
        f"a.toml:10: source.retrieved: {retrieved}",
        f"a.toml:13: items[0].id: 'Train' has the wrong form: {ID}",
        "a.toml:15: items[0].text: holds the hidden character U+202E: take it out",
        "a.toml:16: items[0].pillar: 'preventoin' is not a pillar; did you mean 'prevention'?",
        'a.toml:17: items[0].criteria: \'b1\' is not a list, such as ["b1", "b7"]',
        "a.toml:19: items[1].title: is missing: add a line 'title = ...'",
        f"a.toml:22: items[1].pillar: 'police' is not a pillar; {PILLARS}",
        f"a.toml:23: items[1].criteria[1]: 'B 7' has the wrong form: {ID}",
        'a.toml:23: items[1].criteria[2]: 2 is not text in "quotes"',
        "a.toml:30: items[1].checks[1].id: 'police' is also the id of checks[0]",
        f"a.toml:35: items[1].checks[1].presumeable: {presumable}",
        "a.toml:38: items[2].id: 'train' is also the id of items[1]",
        f"a.toml:41: items[2].pillar: 3 is not a pillar; {PILLARS}",
        'a.toml:42: items[2].checks: 4 is not a list, such as ["b1", "b7"]',
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('item = "Train"', "item: 'Train' has the wrong form: write {target}"),
        ('item = "train/police/x"', "item: 'train/police/x' has the wrong form: write {target}"),
        ('status = "done"', "status: 'done' is not a status; write one of: {statuses}"),
        ('status = "not met"', "status: 'not met' is not a status; did you mean 'not-met'?"),
        ('at = "2024-07-02"', "at: '2024-07-02' is not {time}"),
        ("at = 2024-07-02", "at: 2024-07-02 is not {time}"),
        ("at = 10:12:03", "at: 10:12:03 is not {time}"),
        (
            "at = 2024-07-02T10:12:03",
            "at: 2024-07-02 10:12:03 is not a time with its zone, such as 2024-07-02T10:12:03Z",
        ),
        ('by = " "', "by: is empty: write the text or take the key out"),
        ('by = "ana\\u001b[2J"', "by: holds the hidden character U+001B: take it out"),
        (
            'fingerprint = "0123456789AB"',
            "fingerprint: '0123456789AB' has the wrong form: write 12 of the digits 0-9 and a-f",
        ),
        ('withheld = "yes"', "withheld: 'yes' is not true or false"),
        (
            'carried = "PER-2022"',
            "carried: 'PER-2022' has the wrong form: {place}",
        ),
        ('evidence = "x"', 'evidence: \'x\' is not a list, such as ["b1", "b7"]'),
        ('evidence = ["x"]', "evidence[0]: 'x' is not a table of keys"),
        ("note = []", 'note: a list is not text in "quotes"'),
        ("note = {}", 'note: a table is not text in "quotes"'),
        ('notes = "x"', "notes: 'notes' is not a key of this file; did you mean 'note'?"),
        ("xyzzy = 1", "xyzzy: 'xyzzy' is not a key of this file"),
    ],
)
def test_a_mistake_in_a_finding_says_how_to_mend_it(line: str, expected: str) -> None:
    """Every key that a person may have got wrong."""
    message = expected.format(
        target="an item's id, an item/check, or a criterion",
        statuses="met, partial, not-met, regressed, unknown, not-applicable, withdrawn",
        time=TIME,
        place=PLACE,
    )
    assert _of_finding(line) == [f"a.toml:3: findings[0].{message}"]


@pytest.mark.parametrize("key", ["from", "to", "published"])
@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param('"2023-05-12"', "'2023-05-12'", id="whole date in quotes"),
        pytest.param('"May 2023"', "'May 2023'", id="words"),
        pytest.param('"2023-13"', "'2023-13'", id="no such month"),
        pytest.param('"2023-00"', "'2023-00'", id="month 0"),
        pytest.param("2023", "2023", id="year without quotes"),
        pytest.param("2023-05-12T10:00:00Z", "2023-05-12 10:00:00+00:00", id="time"),
        pytest.param('["2023"]', "a list", id="list"),
        pytest.param("{}", "a table", id="empty table"),
        pytest.param("{ date = 2023 }", "a table", id="table"),
    ],
)
def test_a_wrong_date_shows_the_three_ways_to_write_one(key: str, value: str, shown: str) -> None:
    """A whole date has no quotes, a month or year has."""
    evidence = f'[[findings.evidence]]\nsource = "x"\nkind = "law"\n{key} = {value}'
    assert _of_finding(evidence=evidence) == [
        f"a.toml:10: findings[0].evidence[0].{key}: {shown} is not a date: {DATE}"
    ]


@pytest.mark.parametrize(
    ("line", "hint"),
    [("published = 2023-05-12", ""), ('quote = "x"', "")],
)
def test_a_key_of_evidence_is_no_key_of_a_finding(line: str, hint: str) -> None:
    """However good the date; and nobody is told to write the key that was written."""
    key = line.split(maxsplit=1)[0]
    assert _of_finding(line) == [
        f"a.toml:3: findings[0].{key}: '{key}' is not a key of this file{hint}"
    ]


def test_mistakes_in_a_lineage_are_told_in_its_words() -> None:
    """`from` and `to` name items here, not days."""
    text = """\
[[links]]
from = ["PER-2022"]
to = []
kind = "joined"
by = "ana"
on = "2024"

[[links]]
to = "PER-2023/train"
kind = "same"
by = "ana"
on = 2024-07-02
"""
    kinds = "same, reworded, merged, split, succeeded, unrelated"
    assert _problems(text, "lineage") == [
        f"a.toml:2: links[0].from[0]: 'PER-2022' has the wrong form: {PLACE}",
        "a.toml:3: links[0].to: is an empty list: at least one is needed",
        f"a.toml:4: links[0].kind: 'joined' is not a kind; write one of: {kinds}",
        "a.toml:6: links[0].on: '2024' is not a date without quotes, such as 2023-05-12",
        "a.toml:8: links[1].from: is missing: add a line 'from = ...'",
        'a.toml:9: links[1].to: \'PER-2023/train\' is not a list, such as ["b1", "b7"]',
    ]


def test_mistakes_in_standards_are_told_too() -> None:
    """What is missing from the file as a whole has no line."""
    text = '[[standards]]\nid = "a1"\ncite = "x"\ntitle = "x"\n[[factors]]\n'
    assert _problems(text, "standards") == [
        "a.toml: criteria: is missing: add a line 'criteria = ...'",
        "a.toml:1: standards[0].text: is missing: add a line 'text = ...'",
        *(
            f"a.toml:5: factors[0].{key}: is missing: add a line '{key} = ...'"
            for key in ("id", "cite", "title", "text")
        ),
    ]


def test_a_checklist_has_at_least_one_item() -> None:
    """Nothing asked is nothing to score."""
    text = 'country = "PER"\nname = "Peru"\nyear = 2023\ntier = "2"\nitems = []\n'
    assert _problems(text) == ["a.toml:5: items: is an empty list: at least one is needed"]


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        ("2000", "Input should be greater than or equal to 2001"),
        ("2101", "Input should be less than or equal to 2100"),
        ("2023.0", "2023.0 is not a whole number without quotes"),
    ],
)
def test_a_year_without_a_report_is_refused(year: str, expected: str) -> None:
    """The first report came out in 2001."""
    text = CHECKLIST.replace("year = 2023", f"year = {year}")
    assert _problems(text) == [f"a.toml:5: year: {expected}"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [(CHECKLIST, "checklist"), (LEDGER, "ledger"), (LINEAGE, "lineage"), (STANDARDS, "standards")],
)
def test_a_newer_schema_is_refused_in_plain_words(text: str, kind: str) -> None:
    """Nothing else of the file is judged by the rules of today."""
    newer = "schema = 2\nunheard_of = true\n" + text.replace("schema = 1\n", "")
    assert _problems(newer, kind) == [
        "a.toml:1: schema: schema 2 is newer than this tipcheck reads (1): update tipcheck"
    ]


@pytest.mark.parametrize(("value", "shown"), [('"x"', "'x'"), ("0", "0"), ("[1]", "a list")])
def test_a_schema_that_never_was_is_refused(value: str, shown: str) -> None:
    """The message names the one there is."""
    assert _problems(f"schema = {value}\n{LINEAGE}", "lineage") == [
        f"a.toml:1: schema: {shown} is not known here; write one of: 1"
    ]


def test_the_same_id_in_two_items_checks_is_no_mistake() -> None:
    """A check is named together with its item."""
    check = '  [[items.checks]]\n  id = "a"\n  text = "x"\n'
    items = "".join(
        f'[[items]]\nid = "{name}"\ntitle = "x"\ntext = "x"\npillar = "prevention"\n{check}'
        for name in ("a", "b")
    )
    text = f'country = "PER"\nname = "Peru"\nyear = 2023\ntier = "2"\n{items}'
    assert [item.checks[0].id for item in load_checklist(_write(text)).items] == ["a", "a"]


def test_an_id_given_twice_is_a_mistake_by_itself() -> None:
    """Nothing else need be wrong with the file."""
    item = CHECKLIST[CHECKLIST.index("[[items]]") :]
    assert _problems(CHECKLIST + item) == [
        "a.toml:33: items[1].id: 'train' is also the id of items[0]"
    ]


def test_an_id_given_three_times_is_told_twice() -> None:
    """Each names the first."""
    link = '[[links]]\nid = "a"\n'
    told = [each for each in _problems(link * 3, "lineage") if "also the id" in each]
    assert told == [
        "a.toml:4: links[1].id: 'a' is also the id of links[0]",
        "a.toml:6: links[2].id: 'a' is also the id of links[0]",
    ]


def test_a_long_wrong_value_is_not_repeated_whole() -> None:
    """A note in the wrong place may be a secret."""
    secret = "s" * 10_000
    text = CHECKLIST.replace('"prevention"', f'"{secret}"')
    assert _problems(text) == [
        f"a.toml:22: items[0].pillar: '{'s' * 40}...' is not a pillar; {PILLARS}"
    ]


def test_a_long_wrong_key_is_not_repeated_whole() -> None:
    """A text whose key was forgotten is no longer than any wrong value."""
    assert _of_finding(f"{'s' * 10_000} = 1") == [
        f"a.toml:3: findings[0].{'s' * 64}: '{'s' * 40}' is not a key of this file"
    ]


def test_a_long_id_given_twice_is_not_repeated_whole() -> None:
    """Nor is that, nor the key of its list."""
    text = f'[[{"s" * 10_000}]]\nid = "{"s" * 10_000}"\n' * 2
    assert max(len(each) for each in _problems(text, "lineage")) < 300


def test_a_key_of_two_lines_makes_a_problem_of_one() -> None:
    """A key cannot write a message of its own into the list."""
    assert len(_of_finding('"a\\nb.toml:1: all is well" = 1')) == 1


def test_an_id_of_two_lines_makes_a_problem_of_one() -> None:
    """Nor can an id that is given twice, or the key of its list."""
    text = '[["x\\ny"]]\nid = "a\\nb.toml:1: all is well"\n' * 2
    assert len(_problems(text, "lineage")) == 2


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("schema", "schema of this number is newer than this tipcheck reads (1): update tipcheck"),
        ("links", 'this number is not a list, such as ["b1", "b7"]'),
    ],
)
def test_a_number_of_thousands_of_digits_is_a_problem(key: str, expected: str) -> None:
    """Python cannot even print it."""
    assert _problems(f"{key} = 0x{'f' * 5_000}\n", "lineage") == [f"a.toml:1: {key}: {expected}"]


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])
def test_a_time_that_utc_does_not_have_is_a_problem(at: str) -> None:
    """It could be neither shown nor compared."""
    assert _of_finding(f"at = {at}") == [
        f"a.toml:3: findings[0].at: is no time that UTC has: write {TIME}"
    ]


@pytest.mark.parametrize(
    "path", sorted(bundled().glob("*-[0-9]*.toml")), ids=lambda path: path.name
)
def test_every_bundled_checklist_loads(path: Path) -> None:
    """Its name says what it holds."""
    assert load_checklist(path).reference == path.stem


def test_the_bundled_standards_and_example_load() -> None:
    """Four standards, twelve criteria, three factors; a ledger of its checklist."""
    standards = load_standards(bundled() / "standards.toml")
    counts = [len(part) for part in (standards.standards, standards.criteria, standards.factors)]
    assert counts == [4, 12, 3]
    ledger = load_ledger(bundled() / "examples" / "PER-2023.toml")
    assert ledger.checklist == "PER-2023"
    assert ledger.findings


GOOD: list[tuple[dict[str, Any], type[File]]] = [
    (tomllib.loads(CHECKLIST), Checklist),
    (tomllib.loads(LEDGER), Ledger),
    (tomllib.loads(LINEAGE), Lineage),
    (tomllib.loads(STANDARDS), Standards),
]
KEYS = sorted({key for _, model in GOOD for key in model.model_json_schema()["properties"]})

leaves = st.one_of(
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=50),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.none() | st.just(UTC)),
    st.sampled_from(["met", "prevention", "PER", "PER-2023", "a1", "2023", "2023-00", "law"]),
)
names = st.sampled_from([*KEYS, "id", "item", "at", "from", "evidence", "checks"]) | st.text(
    max_size=9
)
trees = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=5),
    max_leaves=15,
)


def _all_problems(tree: dict[str, Any], model: type[File]) -> Sequence[Problem]:
    try:
        noun = to_model(Document(Path("a.toml"), "", tree), model)
    except FileError as error:
        return error.problems or [Problem(Path(), 0, "", Said("an error without problems"))]
    return [] if type(noun) is model else [Problem(Path(), 0, "", Said("another model"))]


@given(st.dictionaries(names, trees, max_size=6), st.sampled_from(sorted(FILES)))
@settings(deadline=None)
def test_any_tree_is_a_model_or_a_list_of_problems(tree: dict[str, Any], kind: str) -> None:
    """Nothing that TOML can say ends in a traceback."""
    assert {problem.path for problem in _all_problems(tree, FILES[kind])} <= {Path("a.toml")}


def _branches(tree: Any) -> list[Any]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    nested = [
        each for _, value in pairs if isinstance(value, dict | list) for each in _branches(value)
    ]
    return [tree, *nested]


@given(st.sampled_from(GOOD), st.data())
@settings(deadline=None, max_examples=200)
def test_any_change_to_a_good_file_leaves_a_model_or_a_list_of_problems(
    good: tuple[dict[str, Any], type[File]], data: st.DataObject
) -> None:
    """Wherever it is, a table, a list or a value in its place."""
    tree = deepcopy(good[0])
    branch = data.draw(st.sampled_from(_branches(tree)))
    if isinstance(branch, dict):
        branch[data.draw(st.sampled_from(sorted(branch)) | names)] = data.draw(trees)
    else:
        branch[data.draw(st.integers(0, len(branch) - 1))] = data.draw(trees)
    assert {problem.path for problem in _all_problems(tree, good[1])} <= {Path("a.toml")}
