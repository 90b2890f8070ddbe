"""Texts that nobody changed, and that a spreadsheet gave back as others.

Opened as it is, a CSV file loses what looks like a number or a date, and its letters are read in
another encoding. Where that can be undone, nothing was changed; where it can only be suspected, a
person says it again.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from tipcheck.sheets.defusing import armed, defused
from tipcheck.text import fold

_BY_NUMBER: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MONTH: Final = re.compile(r"\d{4}-\d\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_MONTHS: Final = re.compile(
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|set|fév|avr|mai|aoû|déc"
    "|fev|out|dez|mär|okt|gen|mag|giu|lug|ott"
)
_SWITCHES: Final = frozenset(
    ["true", "false", "verdadero", "falso", "vrai", "faux", "wahr", "falsch", "vero", "verdadeiro"]
)
_ONE_BYTE: Final = ("cp1252", "latin-1", "mac_roman")
"""Encodings in which a file is read that does not say its own."""
_SHORT: Final = frozenset(["am", "pm", "de"])
"""Words that stand in times and dates; so may single letters: `S/ 5`, `24 h`, `1E5`."""
_MOST_WORDS: Final = 3
"""Of a date: `1 de mayo de 2024` has as many; a text with more is no value."""


def is_untouched(standing: str, text: str, encoding: str | None) -> bool:
    """Say whether a text is the one that stands, but for what was lost on its way.

    Args:
        standing: The text that was exported.
        text: What came back.
        encoding: Of the file, if it could not hold every character.
    """
    if text == standing:
        return True
    if fold(text) == fold(_spelled(standing)) or _spelled(text) == standing:
        return True
    return any(_is_left(form, text, encoding) for form in _forms(standing))


def _forms(text: str) -> Iterator[str]:
    """Give a text as programs pass it on: some show the apostrophe, some take it for theirs."""
    yield from (text, str(defused(text)), armed(text), _spelled(text))


def _spelled(text: str) -> str:
    """Put signs for their numbers: workbooks write some as `_x000D_`, and not all read them."""
    return _BY_NUMBER.sub(lambda found: chr(int(found[1], 16)), text)


def _is_left(form: str, text: str, encoding: str | None) -> bool:
    if encoding is None:
        return text == form or _garbled(form).fullmatch(text) is not None
    back = text.encode(encoding, "replace")
    # Some write a question mark for what an encoding lacks, some the nearest letter.
    nearest = unicodedata.normalize("NFKC", form)
    return back in {each.encode(encoding, "replace") for each in (form, nearest)}


def _garbled(text: str) -> re.Pattern[str]:
    """Give the pattern of a text in UTF-8 that was read as one letter a byte."""
    return re.compile("".join(map(_read_wrongly, text)), re.DOTALL)


def _read_wrongly(letter: str) -> str:
    if letter.isascii():
        return re.escape(letter)
    return "".join(map(_read_as, letter.encode("utf-8", "surrogatepass")))


def _read_as(byte: int) -> str:
    read = [bytes([byte]).decode(name, "ignore") for name in _ONE_BYTE]
    # What Windows-1252 does not know, each program shows in its own way.
    return f"[{re.escape(''.join(read))}]" if all(read) else r"[^\x00-\x7f]"


def is_suspect(standing: str, text: str) -> bool:
    """Say whether another text could be what a spreadsheet made of the one that stands."""
    if standing.startswith("#"):
        return not text.strip() or text.startswith("#")
    return (_is_value(standing) and _is_value(text)) or any(_remains(standing, text))


def is_first_of(standing: str, text: str) -> bool:
    """Say whether a day is the first of the month that stands, as a spreadsheet makes of it."""
    return _MONTH.fullmatch(standing) is not None and text == f"{standing}-01"


def _is_value(text: str) -> bool:
    """Say whether some spreadsheet takes a text for a number, a date, a time, true or false."""
    words = [word.casefold() for word in _LETTERS.findall(text)]
    if not any(sign.isdigit() for sign in text):
        return len(words) == 1 and words[0] in _SWITCHES
    return len(words) <= _MOST_WORDS and all(
        len(word) == 1 or word in _SHORT or _MONTHS.match(word) for word in words
    )


def _remains(standing: str, text: str) -> Iterator[bool]:
    """Look for letters of a text that were read wrongly, in a text that was changed since."""
    for letter in {each for each in standing if not each.isascii()}:
        pattern = _garbled(letter)
        yield pattern.search(text) is not None and pattern.search(standing) is None
