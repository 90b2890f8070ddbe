"""The text of a ledger: a new entry brings its own lines, and touches no other."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.model import Checklist, Finding, Ledger, Standards
from tipcheck.store import entries
from tipcheck.store.document import parse
from tipcheck.store.entries import Part, insert, outline, parts_of_items, render, skeleton
from tipcheck.store.load import to_model
from tipcheck.text import HIDDEN

FILE = Path("PER-2023.toml")


def _item(name: str, text: str) -> dict[str, Any]:
    return {"id": name, "title": name, "text": text, "pillar": "prevention"}


CHECKLIST = Checklist.model_validate(
    {
        "country": "PER",
        "name": "Peru",
        "year": 2023,
        "tier": "2",
        "items": [_item("train", "Train the police."), _item("fund", "Fund the shelters.")],
    }
)
STANDARDS = Standards.model_validate(
    {
        "standards": [{"id": "a1", "cite": "x", "title": "Ban trafficking", "text": "x"}],
        "criteria": [{"id": "b9", "cite": "x", "title": "Watch the borders", "text": "x"}],
        "factors": [],
    }
)
PARTS = outline(CHECKLIST, STANDARDS)

TRAIN = """\
# 1. train -------------------------------------------------------------------
# Train the police.
"""
FUND = """\
# 2. fund --------------------------------------------------------------------
# Fund the shelters.
"""
BEYOND = """\
# beyond the recommendations -------------------------------------------------
# What no recommendation covers, by criterion; never scored.
"""
BORDERS = """\
# b9 -------------------------------------------------------------------------
# Watch the borders
"""
HEAD = '#:schema ./schema/ledger.json\nschema = 1\nchecklist = "PER-2023"\n'
END = "# end of ledger\n"
EMPTY = f"{HEAD}\n{TRAIN}\n{FUND}\n{BEYOND}\n{END}"

MERGE_MARKS = ("<<<<<<< HEAD", ">>>>>>> theirs")


def finding(item: str, **more: Any) -> Finding:
    """Make a finding that nobody could make out."""
    return Finding.model_validate(
        {
            "item": item,
            "status": "unknown",
            "at": datetime(2024, 7, 2, 10, 12, 3, tzinfo=UTC),
            "by": "ana",
            **more,
        }
    )


def entry(item: str) -> str:
    """Give the text of such a finding."""
    return (
        f'[[findings]]\nitem = "{item}"\nstatus = "unknown"\nat = 2024-07-02T10:12:03Z\n'
        'by = "ana"\n'
    )


def added(text: str, *findings: Finding, parts: Sequence[Part] = PARTS) -> str:
    """Give a ledger with findings more, each added to what was there before it."""
    for each in findings:
        text = insert(parse(FILE, text), each, parts)
    return text


def findings_in(text: str) -> tuple[Finding, ...]:
    """Give the findings of a ledger."""
    return to_model(parse(FILE, text), Ledger).findings


def test_a_new_ledger_has_a_heading_for_each_item() -> None:
    """In checklist order, with the text that is asked for; one for what lies beyond; its end."""
    assert skeleton(CHECKLIST) == EMPTY
    assert to_model(parse(FILE, EMPTY), Ledger) == Ledger(schema=1, checklist="PER-2023")


def test_the_parts_of_a_ledger_are_items_then_criteria() -> None:
    """A fact that no recommendation covers stands after all of them."""
    assert outline(CHECKLIST, STANDARDS) == [
        Part("train", "1. train", "Train the police."),
        Part("fund", "2. fund", "Fund the shelters."),
        entries.BEYOND,
        Part("a1", "a1", "Ban trafficking"),
        Part("b9", "b9", "Watch the borders"),
    ]
    assert PARTS[:2] == parts_of_items(CHECKLIST.items)


def test_a_heading_is_two_lines_of_at_most_78_characters() -> None:
    """A long text is cut at a word, and written on one line."""
    part = Part("train", "12. train", "Train all\nthe police. " * 9)
    assert part.heading() == (
        "# 12. train ------------------------------------------------------------------\n"
        "# Train all the police. Train all the police. Train all the police. Train ...\n"
    )


def test_the_heading_of_the_longest_id_is_known_again() -> None:
    """Its rule is short, but there."""
    longest = "x" * 64
    parts = [Part(longest, f"999. {longest}", "x")]
    text = f"{HEAD}\n{parts[0].heading()}\n{END}"
    assert added(text, finding(longest), parts=parts).count("# 999.") == 1


def test_a_finding_is_written_with_all_its_keys() -> None:
    """Ours are the headings, tomli-w's the keys; a text of two lines is written on two."""
    whole = finding(
        "train/police",
        fingerprint="0123456789ab",
        withheld=True,
        carried="PER-2022/train",
        via="sheet.xlsx",
        note='Asked "twice",\nrefused \\ twice.',
        at=datetime(2024, 7, 2, 10, 12, 3, 45_000, tzinfo=UTC),
        evidence=[
            {
                "source": "https://example.org",
                "title": "A report",
                "kind": "training",
                "from": date(2023, 4, 1),
                "to": "2023",
                "published": "2024-06",
                "quote": "Ninguna [art. 5].",
            },
            {"source": "Ministry, by letter", "kind": "statement"},
        ],
    )
    assert (
        render(whole)
        == """\
[[findings]]
item = "train/police"
status = "unknown"
at = 2024-07-02T10:12:03.045Z
by = "ana"
fingerprint = "0123456789ab"
withheld = true
carried = "PER-2022/train"
via = "sheet.xlsx"
note = \"\"\"
Asked \\"twice\\",
refused \\\\ twice.\"\"\"

[[findings.evidence]]
source = "https://example.org"
title = "A report"
kind = "training"
from = 2023-04-01
to = "2023"
published = "2024-06"
quote = "Ninguna [art. 5]."

[[findings.evidence]]
source = "Ministry, by letter"
kind = "statement"
"""
    )


def test_a_finding_is_written_with_no_key_it_does_not_need() -> None:
    """What is false or not there is left out."""
    assert render(finding("train")) == entry("train")


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_foreign_line_ends_in_a_text_are_written_as_ours(newline: str) -> None:
    """A note from Windows is the same note."""
    foreign = finding("train").model_copy(update={"note": f"one{newline}two"})
    assert render(foreign) == f'{entry("train")}note = """\none\ntwo"""\n'


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("train", [TRAIN, entry("train"), FUND, BEYOND]),
        ("train/police", [TRAIN, entry("train/police"), FUND, BEYOND]),
        ("fund", [TRAIN, FUND, entry("fund"), BEYOND]),
        ("b9", [TRAIN, FUND, BEYOND, BORDERS, entry("b9")]),
    ],
)
def test_the_first_finding_stands_under_its_heading(item: str, expected: list[str]) -> None:
    """An item's heading is there; that of a criterion is made when it is needed."""
    assert added(EMPTY, finding(item)) == "\n".join([HEAD, *expected, END])


@pytest.mark.parametrize("item", ["fund", "b9"])
def test_a_ledger_without_the_heading_of_what_lies_beyond_gets_none(item: str) -> None:
    """It was begun before there was one, and is added to as before."""
    old = EMPTY.replace(f"{BEYOND}\n", "")
    assert added(old, finding(item)) == added(EMPTY, finding(item)).replace(f"{BEYOND}\n", "")


def test_findings_of_one_item_stand_in_the_order_they_were_made() -> None:
    """A later one goes after the earlier, whatever was answered between them."""
    made = [finding(item) for item in ("train", "fund", "train/police", "b9", "train")]
    assert added(EMPTY, *made) == "\n".join(
        [
            *(HEAD, TRAIN, entry("train"), entry("train/police"), entry("train")),
            *(FUND, entry("fund"), BEYOND, BORDERS, entry("b9"), END),
        ]
    )


def test_evidence_stays_with_its_finding() -> None:
    """The next finding goes after all of it."""
    evidence = {"source": "x", "kind": "law"}
    text = added(EMPTY, finding("train", evidence=[evidence]), finding("train"))
    assert text == "\n".join(
        [
            *(HEAD, TRAIN, entry("train"), '[[findings.evidence]]\nsource = "x"\nkind = "law"\n'),
            *(entry("train"), FUND, BEYOND, END),
        ]
    )


def test_a_finding_goes_after_the_last_of_its_item_even_elsewhere() -> None:
    """Somebody moved one under another heading: the order of the two still holds."""
    moved = f"{HEAD}\n{TRAIN}\n{FUND}\n{entry('train')}\n{entry('fund')}\n{END}"
    assert added(moved, finding("train/police")) == "\n".join(
        [
            *(HEAD, TRAIN, FUND, entry("train"), entry("train/police")),
            *(entry("fund"), END),
        ]
    )


def test_a_finding_stands_under_its_heading_when_the_last_stands_before() -> None:
    """Of the two places the later one is taken."""
    moved = f"{HEAD}\n{TRAIN}\n{entry('fund')}\n{FUND}\n{END}"
    assert added(moved, finding("fund")) == "\n".join(
        [HEAD, TRAIN, entry("fund"), FUND, entry("fund"), END]
    )


@pytest.mark.parametrize(
    ("text", "item", "expected"),
    [
        pytest.param(
            f"{HEAD}\n{FUND}\n{END}",
            "train",
            f"{HEAD}\n{TRAIN}\n{entry('train')}\n{FUND}\n{END}",
            id="before the next",
        ),
        pytest.param(
            f"{HEAD}\n{TRAIN}\n{END}",
            "fund",
            f"{HEAD}\n{TRAIN}\n{FUND}\n{entry('fund')}\n{END}",
            id="at the end",
        ),
        pytest.param(
            f"{HEAD}\n{TRAIN}\n{BORDERS}\n{END}",
            "fund",
            f"{HEAD}\n{TRAIN}\n{FUND}\n{entry('fund')}\n{BORDERS}\n{END}",
            id="before a criterion",
        ),
        pytest.param(
            f"{HEAD}\n{END}",
            "train",
            f"{HEAD}\n{TRAIN}\n{entry('train')}\n{END}",
            id="alone",
        ),
        pytest.param(
            f"{HEAD}\n{TRAIN}\n{BEYOND}\n{BORDERS}\n{END}",
            "fund",
            f"{HEAD}\n{TRAIN}\n{FUND}\n{entry('fund')}\n{BEYOND}\n{BORDERS}\n{END}",
            id="before what lies beyond",
        ),
        pytest.param(
            f"{HEAD}\n{entry('train')}\n{FUND}\n{END}",
            "train",
            f"{HEAD}\n{entry('train')}\n{TRAIN}\n{entry('train')}\n{FUND}\n{END}",
            id="after a finding that has none",
        ),
        pytest.param(
            f"{HEAD}\n{FUND}\n{entry('train')}\n{END}",
            "train",
            f"{HEAD}\n{TRAIN}\n{FUND}\n{entry('train')}\n{entry('train')}\n{END}",
            id="before a finding that stands elsewhere",
        ),
    ],
)
def test_a_missing_heading_is_made_again_in_its_order(text: str, item: str, expected: str) -> None:
    """Somebody deleted it; the entries of others stay where they are."""
    assert added(text, finding(item)) == expected


@pytest.mark.parametrize("item", ["train", "fund"])
def test_a_heading_out_of_order_is_not_made_again(item: str) -> None:
    """It is known by its id, wherever it stands."""
    turned = f"{HEAD}\n{FUND}\n{TRAIN}\n{END}"
    assert added(turned, finding(item)) == turned.replace(
        {"train": TRAIN, "fund": FUND}[item],
        {"train": TRAIN, "fund": FUND}[item] + "\n" + entry(item),
    )


def test_a_heading_is_known_by_its_id_not_its_rank_or_text() -> None:
    """The list was mended since: the old heading still serves."""
    old = EMPTY.replace("# 1. train", "# 7. train").replace("Train the police", "Teach them")
    assert added(old, finding("train")) == old.replace(
        "# Teach them.\n", f"# Teach them.\n\n{entry('train')}"
    )


@pytest.mark.parametrize(
    "note",
    [
        pytest.param(f"see\n{FUND}", id="heading"),
        pytest.param(f"see\n{END}", id="end mark"),
        pytest.param('see\n[[findings]]\nitem = "fund"', id="finding"),
    ],
)
def test_what_looks_like_a_heading_inside_a_note_is_none(note: str) -> None:
    """A note may quote a ledger."""
    noted = finding("train", note=note)
    assert added(EMPTY, noted, finding("train"), finding("fund")) == "\n".join(
        [HEAD, TRAIN, render(noted), entry("train"), FUND, entry("fund"), BEYOND, END]
    )


@pytest.mark.parametrize("mark", MERGE_MARKS)
def test_a_note_that_quotes_the_marks_of_a_merge_can_be_read_back(mark: str) -> None:
    """What can be written down can be saved."""
    noted = finding("train", note=f"They wrote:\n{mark}\nand no more.")
    assert findings_in(added(EMPTY, noted)) == (noted,)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_byte_order_mark_of_a_file_stay(newline: str, mark: str) -> None:
    """The entry is written with the line ends of the file it comes into."""
    made = [finding("train", note="one\ntwo"), finding("b9"), finding("train"), finding("fund")]
    unix = added(EMPTY, *made)
    assert added(mark + EMPTY.replace("\n", newline), *made) == mark + unix.replace("\n", newline)


def test_hand_edits_stay_where_they_are() -> None:
    """Comments, spacing, keys in another order or another style."""
    edited = f"""\
# my file
checklist   = 'PER-2023'   # Peru


{TRAIN}# ask the ministry again in May

[[ findings ]]
status='unknown' # why?
item = "train"
  by = "ana"
at = 2024-07-02 10:12:03+00:00

# really ask


{FUND}{END}

"""
    assert added(edited, finding("train"), finding("fund")) == edited.replace(
        "# really ask\n", f"# really ask\n\n{entry('train')}"
    ).replace(END, f"\n{entry('fund')}{END}")


texts = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("\n\n\"\"''\\\\#[]=- a"),
    min_size=1,
    max_size=40,
).filter(lambda text: bool(text.strip()) and not HIDDEN.search(text))
notes = st.builds(
    "".join,
    st.lists(
        texts | st.sampled_from([FUND, TRAIN, END, "\n[[findings]]\n", 'item = "fund"\n', '"""']),
        min_size=1,
        max_size=3,
    ),
)
evidence = st.fixed_dictionaries(
    {"source": notes, "kind": st.sampled_from(["law", "training"])},
    optional={"quote": notes, "from": st.dates() | st.just("2023-05"), "title": texts},
)
made = st.builds(
    finding,
    st.sampled_from(["train", "train/police", "fund", "fund/shelters", "b9", "a1"]),
    at=st.datetimes(
        datetime(1900, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
        datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    ).map(lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)),
    note=notes,
    evidence=st.lists(evidence, max_size=2),
)
spoiled: Sequence[Callable[[str], str]] = [
    str,
    lambda text: text.replace("\n", "\r\n"),
    lambda text: f"\ufeff{text}",
    lambda text: text.replace(FUND, ""),
    lambda text: text.replace(TRAIN, "").replace(FUND, FUND + "\n" + TRAIN),
    lambda text: re.sub(r"(?m)^$", "\n# by hand\n\n", text),
]


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n")


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Count how many lines or letters two texts share before they part."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _is_whole(old: str, new: str) -> bool:
    """Say whether the new text is the old one with something added in one place."""
    at = _common(old, new)
    return new[:at] + new[at + len(new) - len(old) :] == old


def _of(item: str, findings: Sequence[Finding]) -> list[Finding]:
    return [each for each in findings if each.item.partition("/")[0] == item]


@given(st.sampled_from(spoiled), st.lists(made, max_size=5))
@settings(deadline=None)
def test_an_entry_adds_its_lines_and_changes_none(
    spoil: Callable[[str], str], findings: list[Finding]
) -> None:
    """Whatever is written, in whatever order, into whatever a person made of the file."""
    text = spoil(EMPTY)
    for count, each in enumerate(findings, start=1):
        before, text = text, added(text, each)
        assert _is_whole(before, text)
        assert _unix(text).count(render(each)) > _unix(before).count(render(each))
        found = findings_in(text)
        for part in PARTS:
            assert _of(part.id, found) == _of(part.id, findings[:count])


@given(made)
@settings(deadline=None)
def test_a_finding_is_read_back_as_it_was_written(each: Finding) -> None:
    """Nothing of it is lost or changed."""
    assert findings_in(f"{HEAD}\n{render(each)}") == (each,)


def _lines_touched(text: str, each: Finding, parts: Sequence[Part]) -> range:
    """Give the lines before which an entry may be said to stand, however one compares."""
    new = added(text, each, parts=parts)
    old_lines, new_lines = text.splitlines(), new.splitlines()
    same_tail = _common(old_lines[::-1], new_lines[::-1])
    return range(len(old_lines) - same_tail, _common(old_lines, new_lines) + 1)


def test_answers_to_different_items_touch_different_lines() -> None:
    """Between them stands a line that neither touches, so that git merges them without asking."""
    parts = [Part(name, name, f"Do {name}.") for name in ("a", "b", "c", "d")]
    bare = f"{HEAD}\n" + "\n".join(part.heading() for part in parts) + f"\n{END}"
    answered = added(bare, *(finding(part.id) for part in parts), parts=parts)
    for text in (bare, answered):
        touched = [
            _lines_touched(text, finding(part.id, note=f"on {part.id}"), parts) for part in parts
        ]
        assert all(one.stop <= other.start for one, other in pairwise(touched))
