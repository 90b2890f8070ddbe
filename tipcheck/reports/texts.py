"""Texts of files in a report: in the page's language where there is a translation."""

from typing import Final, NamedTuple

from tipcheck.model import Noun
from tipcheck.words import Words

FILES: Final = "en"
"""The language of what files hold beside translations: the report's own."""


class Text(NamedTuple):
    """A text that somebody else wrote; `language` where it is not the page's."""

    text: str
    language: str = ""


def own_text(noun: Noun, field: str, words: Words) -> Text:
    """Give a noun's text, and its language if that is not the page's."""
    translated = words.language == FILES or getattr(noun, f"{field}_{words.language}", None)
    return Text(words.of(noun, field), "" if translated else FILES)


def quoted(text: str, words: Words, *, example: bool) -> Text:
    """Give what an assessor wrote or quoted: nobody knows in which language, but for the example.

    Args:
        text: What was written.
        words: The page's language.
        example: Whether it is of the bundled example, which is in English.
    """
    return Text(text, FILES if example and text and words.language != FILES else "")
