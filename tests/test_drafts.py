"""Drafts: what rules propose, how a draft is written, and what a person makes of it."""

from pathlib import Path
from typing import Any

import pytest
from drafting import COMMENTED, put
from hypothesis import given
from hypothesis import strategies as st
from making import STANDARDS

from tipcheck.assessment import Assessment
from tipcheck.errors import FileError, UsageError
from tipcheck.model import Checklist, Item
from tipcheck.narratives import review
from tipcheck.narratives.demands import demands_of
from tipcheck.narratives.drafts import draft_of, proposed_item
from tipcheck.narratives.narrative import Narrative, Wishes
from tipcheck.narratives.proposals import criteria_of, id_of, pillar_of, title_of
from tipcheck.narratives.reading import read_narrative
from tipcheck.narratives.vocabulary import vocabulary
from tipcheck.revising import revise
from tipcheck.store.document import parse
from tipcheck.store.drafts import checklist_text, reviewed_text, rewritten
from tipcheck.store.load import to_model

SEED = Path(__file__).parent / "seed" / "peru-2023.txt"


@pytest.mark.parametrize(
    ("text", "demands"),
    [
        (
            "Convict and punish traffickers, including complicit officials, and seek prison terms.",
            (
                "Convict and punish traffickers",
                "Convict and punish traffickers, including complicit officials",
                "Seek prison terms",
            ),
        ),
        (
            "Screen groups at risk, such as children and migrants, and refer victims to care.",
            (
                "Screen groups at risk, such as children and migrants",
                "Refer victims to care",
            ),
        ),
        (
            "Identify victims – particularly among children – and proactively refer them to care.",
            (
                "Identify victims – particularly among children",
                "Proactively refer them to care",
            ),
        ),
        (
            "Widen all services, including for boys, men and LGBTQI+ persons, in all regions.",
            (
                "Widen all services",
                "Widen all services, including boys",
                "Widen all services, including men",
                "Widen all services, including LGBTQI+ persons",
            ),
        ),
        ("Widen all services, including shelter and legal aid.", ()),
        ("Improve systems to collect and report data.", ()),
        ("Strengthen and institutionalize training.", ()),
        ("Fund care (train staff, and ensure access to shelter) for all.", ()),
        (
            "Draft and enact a law on trafficking; ensure victims are heard.",
            ("Enact a law on trafficking", "Ensure victims are heard"),
        ),
        (
            "Draft a bill on trafficking, and increase funds for care.",
            ("Enact a bill on trafficking", "Increase funds for care"),
        ),
        ("Finalize, and introduce, a draft law.", ("Enact a draft law",)),
        ("Draft laws.", ("Enact laws",)),
        ("Draft", ()),
        ("Try all cases; " + "; ".join(["ensure care for all"] * 8), ()),
    ],
)
def test_compound_sentences_become_demands(text: str, demands: tuple[str, ...]) -> None:
    """Examples stay, groups and actors stand alone, steps before a law are none."""
    assert demands_of(text) == demands


@given(st.text())
def test_any_text_has_demands_or_none(text: str) -> None:
    """Never more than eight, and none that is the text itself."""
    assert len(demands_of(text)) <= 8
    assert text.rstrip(".") not in demands_of(text)


@pytest.fixture(scope="module")
def seed() -> Narrative:
    """Give the seed as it is read."""
    return read_narrative(SEED.read_bytes(), Wishes())


@pytest.fixture
def draft(seed: Narrative) -> Checklist:
    """Give the seed's draft."""
    return draft_of(seed, STANDARDS)


def test_most_proposals_agree_with_the_curated_list(draft: Checklist, peru: Assessment) -> None:
    """Ten of eleven pillars; a criterion in common for each item."""
    pairs = list(zip(draft.items, peru.checklist.items, strict=True))
    assert sum(new.pillar == old.pillar for new, old in pairs) == 10
    assert all(set(new.criteria) & set(old.criteria) for new, old in pairs)
    assert [new.text for new, _ in pairs] == [old.text for _, old in pairs]


def test_a_draft_calls_itself_one(draft: Checklist) -> None:
    """Each item stands as suggested; ids are free of one another and of criteria."""
    assert not draft.reviewed
    assert all(item.suggested for item in draft.items)
    ids = [item.id for item in draft.items]
    assert len(set(ids)) == len(ids) == 11
    assert (draft.extent, draft.wording) == ("whole", "verbatim")
    assert draft.source is not None
    assert draft.source.title == "2023 Trafficking in Persons Report: Peru"


def test_where_a_text_is_from_is_kept(seed: Narrative) -> None:
    """And that its list is cut."""
    kept = draft_of(seed._replace(url="https://x.example", is_cut=True), STANDARDS)
    assert kept.source is not None
    assert (kept.source.url, kept.extent) == ("https://x.example", "excerpt")


def test_rules_name_ids_and_titles() -> None:
    """By what is asked often, else by the telling words; numbered when all are taken."""
    assert id_of("Train the police.", []) == "training"
    assert id_of("Build more green apple trees.", []) == "green-apple-trees"
    assert id_of("Build more green apple trees.", ["green-apple-trees"]) == "green-apple-trees-2"
    assert id_of("Train for all.", ["training"]) == "train-for-all"
    assert id_of("…", []) == "item"
    assert title_of("Fund the plan, and go on.") == "Fund the plan"
    assert title_of("Fund " + "the very long plan " * 9).endswith("the very long")


def test_rules_propose_pillars_and_criteria() -> None:
    """The heaviest words win; nothing touched is prevention without criteria."""
    assert pillar_of("Prosecute and convict traffickers.") == "prosecution"
    assert pillar_of("Accede to the 2000 UN TIP Protocol.") == "partnership"
    assert (pillar_of("Plant trees."), criteria_of("Plant trees.")) == ("prevention", ())
    assert criteria_of("Prosecute complicit officials.") == ("b1", "b7")
    known = {standard.id for standard in STANDARDS.all}
    assert {hint.proposes for hint in vocabulary().criteria} <= known


def test_a_draft_is_written_and_read_back(draft: Checklist) -> None:
    """Comments say what it is; every key comes back."""
    text = checklist_text(draft)
    assert text.startswith("#:schema ./schema/checklist.json\n# A draft: ")
    assert '\nschema = 1\ncountry = "PER"\n' in text
    assert to_model(parse(Path("x.toml"), text), Checklist) == draft
    done = draft.model_copy(update={"reviewed": True, "source": None})
    assert "# A draft" not in checklist_text(done)


def _items(text: str = COMMENTED) -> tuple[Item, ...]:
    return to_model(parse(Path("x.toml"), text), Checklist).items


def _rewritten(items: tuple[Item, ...], text: str = COMMENTED) -> str:
    before = {item.id: item for item in _items(text)}
    return rewritten(parse(Path("x.toml"), text), items, before)


def test_what_is_not_changed_keeps_every_byte() -> None:
    """And what is changed keeps its comments, those at the ends of lines too."""
    text = _rewritten(review.accepted(_items(), {"one"}))
    assert text == COMMENTED.replace(
        '[[items]]\nid = "one"  # first\n', '# first\n# after one\n[[items]]\nid = "one"\n'
    ).replace('"prevention"\nsuggested = true\n# after one\n', '"prevention"\n')
    assert _rewritten(_items()) == COMMENTED


ACTIONS = st.sampled_from(["accept", "remove", "merge", "title", "split"])


@given(st.lists(st.tuples(ACTIONS, st.integers(0, 9)), max_size=6))
def test_whatever_is_done_the_text_says_the_same_as_the_items(deeds: list[tuple[str, int]]) -> None:
    """And every comment of a person stays."""
    items = _items()
    for action, number in deeds:
        name = items[number % len(items)].id
        if action == "accept":
            items = review.accepted(items, {name})
        elif action == "title":
            items = review.changed(items, name, {"title": f'Say "#{number}" \\'})
        elif action == "remove" and len(items) > 1:
            items = review.removed(items, name)
        elif action == "merge" and len(items) > 1:
            items = review.merged(items, name, items[(number + 1) % len(items)].id)
        elif action == "split" and "and try" in items[number % len(items)].text:
            items = review.divided(items, name, "and try", STANDARDS)
    text = _rewritten(items)
    assert to_model(parse(Path("x.toml"), text), Checklist).items == items
    for comment in ("# mine", "# not yet", "# first", "# after one", "# within two"):
        assert text.count(comment) == 1


def test_comments_of_items_that_go_are_kept_at_the_end() -> None:
    """Nothing that a person wrote is lost; line ends stay as they are."""
    assert _rewritten(review.removed(_items(), "two")).endswith("# after one\n\n# within two\n")
    windows = COMMENTED.replace("\n", "\r\n")
    assert "\r\n" in _rewritten(review.accepted(_items(), {"two"}), windows)
    assert "\n" not in _rewritten(review.accepted(_items(), {"two"}), windows).replace("\r\n", "")


def test_a_reviewed_draft_loses_the_word_and_nothing_else(draft: Checklist) -> None:
    """The line says true, the comment on it stays."""
    assert reviewed_text(COMMENTED) == COMMENTED.replace("reviewed = false", "reviewed = true")
    text = reviewed_text(checklist_text(draft))
    assert "# A draft" not in text
    assert "reviewed = true" in text


def test_two_items_become_one() -> None:
    """Each brings its demands; an item without checks is its own."""
    (one,) = review.merged(_items(), "one", "two")
    assert (one.id, one.text) == ("one", "Fund it all. Train them; and try cases.")
    assert [check.id for check in one.checks] == ["one", "train", "try"]
    assert (one.criteria, one.suggested) == (("b2",), True)
    again = review.merged((*_items(), _items()[1].model_copy(update={"id": "x"})), "two", "x")
    assert [check.id for check in again[1].checks] == ["train", "try", "x-train", "x-try"]


def test_one_item_becomes_two() -> None:
    """The second begins with the words that are given; both are proposals again."""
    items = review.divided(_items(), "two", "and try", STANDARDS)
    assert [(item.id, item.text) for item in items] == [
        ("one", "Fund it all."),
        ("two", "Train them"),
        ("cases", "Try cases."),
    ]
    assert all(item.suggested for item in items)


def test_checks_can_be_left_out() -> None:
    """A single one that is left is the item itself."""
    assert review.without_check(_items(), "two", "try")[1].checks == ()
    (one,) = review.merged(_items(), "one", "two")
    assert [each.id for each in review.without_check((one,), "one", "try")[0].checks] == [
        "one",
        "train",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda items: review.merged(items, "one", "one"), "one cannot be merged with itself"),
        (
            lambda items: review.divided(items, "one", "nowhere", STANDARDS),
            "one does not hold 'nowhere' after its first word: quote it",
        ),
        (lambda items: review.divided(items, "one", "", STANDARDS), "one does not hold ''"),
        (lambda items: review.removed(items[:1], "one"), "one is the only item"),
        (
            lambda items: review.without_check(items, "two", "tyr"),
            "item two has no check 'tyr'; did you mean 'try'?",
        ),
        (
            lambda items: review.without_check(items, "one", "x"),
            "item one has no check 'x'; it has: none",
        ),
        (lambda items: review.changed(items, "one", {"id": "two"}), "there is an item 'two'"),
        (
            lambda items: review.changed(items, "one", {"id": "A b"}),
            (
                "id: 'A b' has the wrong form: write lower-case letters, digits and hyphens, such"
                " as victim-services"
            ),
        ),
        (lambda items: review.changed(items, "one", {"title": ""}), "title: is empty"),
        (lambda _: review.pillar_named("preventoin"), "'preventoin' is not a pillar; did you mean"),
        (lambda _: review.pillar_named("x"), "'x' is not a pillar; write one of: prosecution"),
    ],
)
def test_changes_that_cannot_be_made_are_refused(change: Any, message: str) -> None:
    """With what to do instead."""
    with pytest.raises(UsageError) as caught:
        change(_items())
    assert str(caught.value).startswith(message)


def test_an_item_is_changed_by_its_keys() -> None:
    """Any case will do for a pillar."""
    items = review.changed(
        _items(), "one", {"id": "uno", "pillar": review.pillar_named("Protection")}
    )
    assert next((item.id, item.pillar) for item in items) == ("uno", "protection")
    assert review.open_items(review.accepted(items, {"uno"})) == [items[1]]


def test_a_change_that_would_not_come_back_is_refused() -> None:
    """A text that is written in another way than ours is left alone."""
    path = put(COMMENTED.replace("reviewed = false", "'reviewed' = false"))
    with pytest.raises(FileError, match="cannot be changed: edit it by hand"):
        revise(path, STANDARDS, lambda items: items, done=True)
    assert path.read_bytes() == COMMENTED.replace("reviewed = false", "'reviewed' = false").encode()


def test_a_proposed_item_is_free_of_the_ids_that_are_taken() -> None:
    """The next name is tried."""
    assert proposed_item("Train and refer all victims.", {"training"}).id != "training"
