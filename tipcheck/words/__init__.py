"""The interface's words: one table per language."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from tipcheck.model import Noun
from tipcheck.said import Said, Sentences, filled

LANGUAGES: Final = ("en", "es")


class Words:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        """Take the table of a language: `en` or `es`."""
        self.language = language
        self._table = table_of(language)

    def __call__(self, key: str, /, **values: object) -> str:
        """Give the words of a key, with values filled in; sentences are told in this language."""
        return filled(self._table[key], values, sentences_of(self.language))

    def tell(self, said: Said) -> str:
        """Give a sentence that was thrown, or stands in a problem, in this language."""
        return said.told(sentences_of(self.language))

    def of(self, noun: Noun, field: str) -> str:
        """Give a noun's own text in this language, or else as it stands in the file."""
        return getattr(noun, f"{field}_{self.language}", None) or str(getattr(noun, field))

    def of_all(self, nouns: Sequence[Noun], field: str) -> list[str]:
        """Give texts that are compared: all in this language, or else all as in their files."""
        told = [getattr(noun, f"{field}_{self.language}", None) for noun in nouns]
        return [
            str(text if all(told) else getattr(noun, field))
            for noun, text in zip(nouns, told, strict=True)
        ]


def table_of(language: str) -> Mapping[str, str]:
    """Give the words of a language, read only where they are asked for; all have the same keys."""
    if language == "en":
        from tipcheck.words.en import EN

        return EN
    from tipcheck.words.es import ES

    return ES


def sentences_of(language: str) -> Sentences:
    """Give the sentences of a language by the English ones; read only where they are asked for."""
    return {} if language == "en" else _spanish()


@cache
def _spanish() -> Sentences:
    from tipcheck.countries import NAMES
    from tipcheck.countries.spanish import SPANISH
    from tipcheck.words.es.sentences import SENTENCES

    return {name: SPANISH.get(code, name) for code, name in NAMES.items()} | SENTENCES


ENGLISH: Final = Words("en")
