"""Matching: which sentences of two lists belong together, by their words alone."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcheck.years.bags import bag_of, containment, contrast, likeness
from tipcheck.years.matching import Match, Neighbour, match

SEED = Path(__file__).parent / "seed" / "peru-2023.txt"
POLICE = "Train police officers to recognize indicators of trafficking at land borders."
JUDGES = "Train judges and prosecutors on awarding restitution to survivors."
BOTH = f"{POLICE[:-1]}, and {JUDGES[0].lower()}{JUDGES[1:]}"


def seed() -> list[str]:
    """Give the eleven sentences to Peru of 2023."""
    section = SEED.read_text(encoding="utf-8").partition("Prioritized Recommendations")[2]
    return [line.strip() for line in section.splitlines() if line.strip()]


def test_words_that_say_nothing_are_left_out_and_forms_are_one() -> None:
    """A word counts by its first letters, without accents of case."""
    assert bag_of("The Prosecutors and prosecuting of the\nPROSECUTION") == {"prosec"}
    assert bag_of("") == frozenset()


def test_likeness_and_containment() -> None:
    """Dice on sets of words; the share of the smaller set that the other has."""
    one, other = frozenset("abcd"), frozenset("abef")
    assert (likeness(one, other), containment(one, frozenset("abcdefgh"))) == (0.5, 1.0)
    assert (likeness(frozenset(), frozenset()), containment(one, frozenset())) == (0.0, 0.0)


@given(st.frozensets(st.characters()), st.frozensets(st.characters()))
def test_both_measures_are_symmetric_shares(one: frozenset[str], other: frozenset[str]) -> None:
    """From 0 to 1, and never smaller contained than alike."""
    assert 0 <= likeness(one, other) <= containment(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)


def test_the_same_sentence_is_found_wherever_it_stands() -> None:
    """Place in the list plays no part, white space neither."""
    found = match(["Do this.", "Do that."], ["Do  that.", "Do this."])
    assert [(each.relation, each.olds, each.news, each.sure) for each in found.matches] == [
        ("same", (0,), (1,), True),
        ("same", (1,), (0,), True),
    ]


def test_a_sentence_that_stands_twice_is_paired_once_each() -> None:
    """Many-to-many never comes from repetition."""
    found = match(["Do this.", "Do this."], ["Do this.", "Do this."])
    assert [(each.olds, each.news) for each in found.matches] == [((0,), (0,)), ((1,), (1,))]
    assert match(["Do this.", "Do this."], ["Do this."]).matches[1:] == ()


def test_two_sentences_in_one_are_a_merge_and_one_in_two_a_split() -> None:
    """Containment betrays both."""
    merged, split = match([POLICE, JUDGES], [BOTH]), match([BOTH], [JUDGES, POLICE])
    assert [(each.relation, each.olds, each.news, each.sure) for each in merged.matches] == [
        ("merged", (0, 1), (0,), True)
    ]
    assert [(each.relation, each.olds, each.news, each.sure) for each in split.matches] == [
        ("split", (0,), (0, 1), True)
    ]


def test_a_sentence_that_only_resembles_a_part_is_no_merge() -> None:
    """What it shares with the whole, its fellow has already."""
    twin = "Train police officers to recognize indicators at borders."
    found = match([POLICE, twin], [POLICE.replace("land", "sea")])
    assert [(each.relation, each.olds) for each in found.matches] == [("reworded", (0,))]
    assert found.near_old[1].position == 0
    back = match([POLICE.replace("land", "sea")], [POLICE, twin])
    assert [(each.relation, each.news) for each in back.matches] == [("reworded", (0,))]


def test_two_readings_that_are_near_are_unsure() -> None:
    """Nobody can tell which of two likes is meant."""
    old = "Fund shelters for adult survivors in every region of the country."
    new = [
        "Fund shelters for adult survivors in every region and city.",
        "Fund shelters for adult survivors in every region and port.",
    ]
    found = match([old], new)
    assert [each.sure for each in found.matches] == [False]


def test_another_demand_in_the_same_words_is_unsure() -> None:
    """Sex and labor trafficking are told apart by one word of many."""
    old = "Investigate sex trafficking crimes in the northern provinces with more vigor."
    new = old.replace("sex", "labor")
    assert contrast(bag_of(old), bag_of(new))
    assert [each.sure for each in match([old], [new]).matches] == [False]


def test_a_pair_is_unsure_if_a_leftover_explains_what_changed() -> None:
    """Money came in from a sentence that has no counterpart of its own: perhaps a merge."""
    money = "Increase funding for comprehensive help in every region, with training of all staff."
    reach = "Increase availability of services for adults, boys and persons with disabilities."
    both = f"Increase funding, including {reach.removeprefix('Increase ')}"
    found = match([money, reach], [both])
    assert [(each.olds, each.sure) for each in found.matches] == [((1,), False)]
    assert found.near_old[0].position == 0
    back = match([both], [money, reach])
    assert [(each.news, each.sure) for each in back.matches] == [((1,), False)]


def test_what_is_settled_or_refused_is_not_proposed() -> None:
    """A settled text can still be somebody's neighbour, a refused one not."""
    near = POLICE.replace("land borders", "sea ports")
    assert len(match([POLICE], [near]).matches) == 1
    refused = match([POLICE], [near], refused={(0, 0), (0, 5)})
    assert refused == ((), {}, {})
    settled = match([POLICE], [near], settled_new={0})
    assert settled.matches == ()
    assert settled.near_old[0].position == 0
    assert match([POLICE], [POLICE], refused={(0, 0)}).matches == ()
    assert match([POLICE], [POLICE], settled_old={0}).matches == ()
    assert match([POLICE], [POLICE], settled_new={0}).matches == ()


def test_what_is_not_like_enough_is_named_as_a_neighbour() -> None:
    """It is no proposal, but a person should know of it."""
    old, new = (
        "Fund shelters for men, boys in the warm far south.",
        "Fund a hotline, boys, day and night.",
    )
    found = match([old], [new])
    near = Neighbour(0, 4 / 12)
    assert found == ((), {0: near}, {0: near})


def test_texts_of_few_words_are_compared_only_whole() -> None:
    """Two words in common prove nothing."""
    assert match(["Fund shelters."], ["Fund shelters now."]).matches == ()


def test_the_seed_matches_itself_and_nothing_else() -> None:
    """Eleven sentences of one report: no two of them are taken for one another."""
    texts = seed()
    assert [each.news for each in match(texts, texts).matches] == [(n,) for n in range(11)]
    for position in range(11):
        others = [text for n, text in enumerate(texts) if n != position]
        assert match([texts[position]], others).matches == ()


@pytest.mark.parametrize("position", range(11))
def test_a_light_change_of_a_seed_sentence_is_found(position: int) -> None:
    """A word in six taken out, all sentences in another order: still itself, never another."""
    texts = seed()
    words = texts[position].split()
    lighter = " ".join(word for n, word in enumerate(words) if n % 6 != 5)
    new = [lighter, *reversed([text for n, text in enumerate(texts) if n != position])]
    (found,) = [each for each in match(texts, new).matches if each.relation != "same"]
    assert (found.olds, found.news, found.relation) == ((position,), (0,), "reworded")


def test_two_lists_of_a_thousand_are_matched_quickly() -> None:
    """A tenth reworded: exact matches first, then only what is left is compared."""
    old = [
        f"Open shelter {n} in district {n * 7} for group {n * 13}, with staff." for n in range(1000)
    ]
    new = [
        text.replace("staff", "trained staff") if n % 10 == 0 else text
        for n, text in enumerate(old)
    ]
    begun = time.perf_counter()
    found = match(old, new)
    assert time.perf_counter() - begun < 2
    assert sum(each.relation == "same" for each in found.matches) == 900
    assert all(each.olds == each.news for each in found.matches)
    assert isinstance(found.matches[0], Match)
