"""Two years held against each other: recorded links first, then words, nothing claimed too much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from testland import NEW, OLD, link, listed

from tipcheck.errors import UsageError
from tipcheck.library import Workspace
from tipcheck.model import Checklist, Link
from tipcheck.store.load import load_checklist
from tipcheck.years.diff import Row, compare, only_kind
from tipcheck.years.lineage import open_lineage, recorded, standing_links


def brief(row: Row) -> str:
    """Write a row on one line: `4 penalties > 3 penalties: moved, recorded`."""
    sides = (zip(row.ranks_old, row.olds, strict=True), zip(row.ranks_new, row.news, strict=True))
    before, after = ("+".join(f"{rank} {name}" for rank, name in side) or "-" for side in sides)
    return f"{before} > {after}: {row.change}, {row.basis}"


def compared(old: Checklist, new: Checklist, *links: Link) -> list[str]:
    """Compare two lists, a line for each row."""
    return [brief(row) for row in compare(old, new, links)]


def test_every_kind_of_row_comes_from_words_alone() -> None:
    """Two whole lists without a lineage file; that one succeeds another only a person sees."""
    assert compared(listed(2022, OLD), listed(2023, NEW)) == [
        "3 law > 1 law: moved, sure",
        "1 police+2 judges > 2 training: merged, sure",
        "4 shelters > 3 shelters: reworded, sure",
        "5 inspection > 4 inspectors+5 companies: split, sure",
        "- > 6 protocol: added, sure",
        "7 data > 7 data: same, sure",
        "8 screening > 8 detention: reworded, unsure",
        "6 hotline > -: dropped, sure",
    ]


def test_against_an_excerpt_nothing_is_added_or_dropped() -> None:
    """What the unknown part could hold is beyond the excerpt, on either side."""
    old, new = {"law": OLD["law"]}, {"protocol": NEW["protocol"]}
    part = {"extent": "excerpt"}
    assert compared(listed(2022, old, **part), listed(2023, new, **part)) == [
        "- > 1 protocol: beyond, excerpt",
        "1 law > -: beyond, excerpt",
    ]
    assert compared(listed(2022, old), listed(2023, new, **part)) == [
        "- > 1 protocol: added, sure",
        "1 law > -: beyond, excerpt",
    ]


def test_between_paraphrases_no_proposal_is_sure() -> None:
    """The words are somebody's own, and prove little."""
    own = {"wording": "paraphrase"}
    rows = compared(listed(2022, OLD, **own), listed(2023, NEW))
    assert rows[0] == "3 law > 1 law: moved, unsure"
    assert [row for row in rows if "sure" in row and "unsure" not in row] == []


def test_what_has_a_neighbour_is_dropped_or_added_only_perhaps() -> None:
    """The likest item is named, so that a person can look."""
    old = {"aid": "Fund legal aid for survivors in court, in all regions of the country."}
    new = {"aid": "Fund interpreters in court and guards at the doors of witnesses."}
    rows = compare(listed(2022, old), listed(2023, new), ())
    assert [(row.change, row.basis, row.near) for row in rows] == [
        ("added", "unsure", "aid"),
        ("dropped", "unsure", "aid"),
    ]


def test_a_recorded_link_stands_over_words() -> None:
    """Whatever the words say, and whether or not they say anything."""
    old, new = listed(2022, OLD), listed(2023, NEW)
    rows = compared(
        old,
        new,
        link("succeeded", ["2022/hotline"], ["2023/protocol"]),
        link("same", ["2022/shelters"], ["2023/shelters"]),
    )
    assert "6 hotline > 6 protocol: succeeded, recorded" in rows
    assert "4 shelters > 3 shelters: moved, recorded" in rows


def test_a_refusal_is_never_proposed_again() -> None:
    """It takes back what was linked before, too."""
    old, new = listed(2022, OLD), listed(2023, NEW)
    no = link("unrelated", ["2022/shelters"], ["2023/shelters"])
    rows = compared(old, new, link("reworded", ["2022/shelters"], ["2023/shelters"]), no)
    assert "- > 3 shelters: added, sure" in rows
    assert "4 shelters > -: dropped, sure" in rows
    other = link("unrelated", ["2021/x"], ["2022/y"])
    gone = link("unrelated", ["2022/gone"], ["2023/law"])
    assert compared(old, new, other, gone) == compared(old, new)


def test_one_refused_part_leaves_the_rest_of_a_merge() -> None:
    """Of two that were merged one was read wrongly: the other was reworded."""
    both = link("merged", ["2022/police", "2022/judges"], ["2023/training"])
    no = link("unrelated", ["2022/judges"], ["2023/training"])
    rows = compared(listed(2022, OLD), listed(2023, NEW), both, no)
    assert "1 police > 2 training: reworded, recorded" in rows


def test_links_over_the_years_between_are_followed() -> None:
    """The way is called by what says most; a merge gathers what went into it."""
    links = standing_links(
        (
            link("reworded", ["2021/a"], ["2022/a"]),
            link("same", ["2021/b"], ["2022/b"]),
            link("merged", ["2022/a", "2022/b"], ["2023/c"]),
            link("same", ["2021/d"], ["2022/d"]),
            link("split", ["2022/d"], ["2023/e", "2023/f"]),
            link("same", ["2021/g"], ["2022/g"]),
            link("same", ["2022/g"], ["2023/g"]),
            link("same", ["2021/h"], ["2022/h"]),
            link("same", ["2022/h"], ["2023/h"]),
            link("unrelated", ["2021/h"], ["2023/h"]),
            link("same", ["2022/z"], ["2021/z"]),
        )
    )
    assert [
        (each.relation, each.olds, each.news, len(each.links))
        for each in recorded(links, "XAA-2021", "XAA-2023")
    ] == [
        ("merged", ("a", "b"), ("c",), 2),
        ("split", ("d",), ("e", "f"), 2),
        ("same", ("g",), ("g",), 2),
    ]


def test_a_link_between_checks_settles_their_items() -> None:
    """The rest of the item is neither added nor dropped; the check is named."""
    old, new = listed(2022, {"a": "Do this."}), listed(2023, {"b": "Do that."})
    assert compared(old, new, link("same", ["2022/a/x"], ["2023/b/y"])) == [
        "1 a/x > 1 b/y: same, recorded"
    ]


def test_a_link_to_what_the_list_does_not_have_says_nothing() -> None:
    """A list of one's own may stand where the linked one was: it is compared by its words."""
    old, new = listed(2022, {"a": "Do this."}), listed(2023, {"b": "Do that."})
    links = (link("same", ["2022/gone"], ["2023/b"]),)
    assert compare(old, new, links) == compare(old, new, ())


def test_rows_of_one_kind_can_be_asked_for() -> None:
    """A kind that is none is told with the nearest."""
    rows = compare(listed(2022, OLD), listed(2023, NEW), ())
    assert [brief(row) for row in only_kind(rows, "added")] == ["- > 6 protocol: added, sure"]
    assert only_kind(rows, None) == rows
    with pytest.raises(UsageError, match="'add' is no kind of change; did you mean 'added'"):
        only_kind(rows, "add")
    with pytest.raises(UsageError, match="write one of: same, moved, reworded"):
        only_kind(rows, "zzz")


TEXTS = st.dictionaries(
    st.sampled_from([f"i{n}" for n in range(9)]),
    st.sampled_from(sorted({*OLD.values(), *NEW.values()})),
    min_size=1,
)


@given(TEXTS, TEXTS)
def test_every_item_of_both_lists_stands_in_one_row(
    old: dict[str, str], new: dict[str, str]
) -> None:
    """Nothing is left out, nothing is counted twice, whatever the words."""
    rows = compare(listed(2022, old), listed(2023, new), ())
    assert sorted(name for row in rows for name in row.olds) == sorted(old)
    assert sorted(name for row in rows for name in row.news) == sorted(new)


@given(TEXTS)
def test_a_list_held_against_itself_is_the_same(texts: dict[str, str]) -> None:
    """Row by row, and sure."""
    texts = {name: f"{text} {name}" for name, text in texts.items()}
    rows = compare(listed(2022, texts), listed(2023, texts), ())
    assert {(row.change, row.basis) for row in rows} == {("same", "sure")}


@pytest.mark.parametrize(
    ("years", "rows"),
    [
        (
            (2021, 2022),
            [
                "1 policy-funding > 1 policy-funding: reworded, recorded",
                "2 national-policy > 1 policy-funding: succeeded, recorded",
            ],
        ),
        ((2021, 2023), ["3 prosecution > 4 prosecution: reworded, recorded"]),
        (
            (2022, 2023),
            [
                "1 policy-funding > 1 policy-funding: reworded, recorded",
                "2 victim-services-money+3 services-reach > 2 victim-services: merged, recorded",
                "4 penalties > 3 penalties: moved, recorded",
            ],
        ),
        (
            (2023, 2024),
            [
                "3 penalties > 1 penalties: moved, recorded",
                "1 policy-funding > 2 policy-funding: reworded, recorded",
            ],
        ),
        ((2023, 2025), ["4 prosecution > 3 prosecution: reworded, recorded"]),
        (
            (2024, 2025),
            [
                "1 penalties > 1 penalties: same, recorded",
                "2 policy-funding > 2 policy-funding: same, recorded",
            ],
        ),
    ],
)
def test_every_link_of_perus_lineage_comes_out(years: tuple[int, int], rows: list[str]) -> None:
    """With the years that it joins, and nothing is called added or dropped."""
    workspace = Workspace(None)
    lists = [load_checklist(workspace.references()[f"PER-{year}"]) for year in years]
    found = compared(lists[0], lists[1], *open_lineage(workspace, "PER"))
    assert [row for row in found if row in rows] == rows
    assert all(
        row in rows or "beyond" in row or "2021" in str(years[0]) or years == (2023, 2025)
        for row in found
    )
    assert [row for row in found if "added" in row or "dropped" in row] == []
