"""The words by which narratives are read and checks proposed: data, in `vocabulary.toml`."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

PATH: Final = Path(__file__).with_name("vocabulary.toml")


class Hint(NamedTuple):
    """A rule that proposes something for a recommendation.

    Attributes:
        proposes: A pillar, a criterion, or an id.
        any_of: Words or beginnings of words (`prosecut*`), one of which must stand in the text.
        weight: How much it counts beside others.
    """

    proposes: str
    any_of: tuple[str, ...]
    weight: int


class Vocabulary(NamedTuple):
    """Everything that the file holds.

    Attributes:
        opening: Bare verbs that begin a recommendation.
        joining: Those of them that begin a new demand inside a sentence.
        steps: Verbs of steps before a law is in force.
        enacting: Verbs that put a law in force.
        laws: Words for what is put in force.
        groups: Last words of a named group or actor.
        small: Words that an id leaves out.
    """

    opening: frozenset[str]
    joining: frozenset[str]
    steps: frozenset[str]
    enacting: frozenset[str]
    laws: frozenset[str]
    groups: frozenset[str]
    small: frozenset[str]
    pillars: tuple[Hint, ...]
    criteria: tuple[Hint, ...]
    ids: tuple[Hint, ...]


@cache
def vocabulary() -> Vocabulary:
    """Read the vocabulary that ships."""
    tree = tomllib.loads(PATH.read_text(encoding="utf-8"))
    verbs = {key: frozenset(words.split()) for key, words in tree["verbs"].items()}
    words = {key: frozenset(text.split()) for key, text in tree["words"].items()}
    hints = {key: tuple(_hint(row) for row in tree[key]) for key in ("pillars", "criteria", "ids")}
    return Vocabulary(
        opening=verbs["opening"] | verbs["joining"],
        joining=verbs["joining"],
        steps=verbs["steps"],
        enacting=verbs["enacting"],
        laws=words["laws"],
        groups=words["groups"],
        small=words["small"],
        **hints,
    )


def _hint(row: dict[str, str]) -> Hint:
    phrases = tuple(phrase.strip() for phrase in row["any"].split(","))
    return Hint(row["proposes"], phrases, int(row.get("weight", "1")))
