"""What is said to people: an English sentence with its gaps, put into a language at the edge.

A sentence stands in English where it is thrown, so that the source can be read. Its gaps are filled
when it is shown, and only then is it known in which language: a table of sentences, keyed by the
English ones, gives the others (as message catalogues do).
"""

from collections.abc import Mapping

Sentences = Mapping[str, str]
"""Sentences of a language, with their gaps, by the English ones."""


class Count(int):
    """A number in a sentence, which says which form its noun takes: `{n} {n:row|rows}`."""

    def __format__(self, form: str) -> str:
        """Give the form before the bar for one, the form after it for any other number."""
        one, bar, many = form.partition("|")
        return (one if self == 1 else many) if bar else super().__format__(form)


class Said:
    """A sentence, or a part of one, and what fills its gaps.

    Attributes:
        template: The English sentence, with gaps as `{name}`.
        values: What fills them; parts that are `Said` themselves are told in the same language.
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str, /, **values: object) -> None:
        """Take a sentence that stands in the source, word for word, with what fills its gaps."""
        self.template = template
        self.values = values

    def __str__(self) -> str:
        """Give the sentence in English."""
        return self.told({})

    def __repr__(self) -> str:
        """Give what made it."""
        return f"Said({self.template!r}, **{self.values!r})"

    def __eq__(self, other: object) -> bool:
        """Say whether two say the same of the same."""
        mine = (self.template, self.values)
        return isinstance(other, Said) and mine == (other.template, other.values)

    def __hash__(self) -> int:
        """Give the same number for what says the same."""
        return hash(self.template)

    def __lt__(self, other: "Said") -> bool:
        """Put sentences in the order of their English."""
        return str(self) < str(other)

    def told(self, sentences: Sentences) -> str:
        """Give the sentence in a language; what that does not have stays English."""
        return filled(sentences.get(self.template, self.template), self.values, sentences)


def filled(template: str, values: Mapping[str, object], sentences: Sentences) -> str:
    """Fill the gaps of a template: parts in its language, nothing for None, numbers as counts."""
    return template.format_map({name: _part(value, sentences) for name, value in values.items()})


def _part(value: object, sentences: Sentences) -> object:
    if value is None:
        return ""
    if isinstance(value, Said):
        return value.told(sentences)
    return Count(value) if type(value) is int else value


def joined(between: str, *parts: object) -> Said:
    """Put parts in a row; those that are empty are left out."""
    values = {f"p{n}": part for n, part in enumerate(part for part in parts if part)}
    return Said(between.join(f"{{{name}}}" for name in values), **values)


def placed(*parts: object) -> Said:
    """Say something of a place, which stands before it: `PER-2023.toml:4: items[0]: is empty`."""
    return joined(": ", *parts)


def named(name: str) -> Said:
    """Say a name, such as a country's, that each language may write in its own way."""
    return Said(name)


def quoted(text: str) -> Said:
    """Say what somebody else said, as it is."""
    return Said("{text}", text=text)
