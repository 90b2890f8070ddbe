"""What is done to words: made visible, folded, fingerprinted, guessed."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from tipcheck.said import Said

# Characters that steer a terminal or hide in a text: controls but tab and newline, surrogates,
# line separators, bidirectional overrides, zero-width and tag characters. The marks that Arabic,
# Hebrew and Indic scripts need (LRM, RLM, ALM, ZWJ, ZWNJ) stay.
HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\u200b\u2060-\u2064\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)

_SHORT: Final = 4
"""Letters of a word of which one in three may be wrong and it still be guessed."""


def visible(text: str) -> str:
    r"""Replace each hidden character by its code point, as `\u{1b}`; other text is unchanged."""
    if text.isprintable():
        return text
    return HIDDEN.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", text)


def encodable(text: str) -> str:
    r"""Write halves of characters, as names of files can hold them, as `\udcff`."""
    return text.encode("utf-8", "backslashreplace").decode()


def fold(text: str) -> str:
    """Put a text on one line: each run of white space becomes one space."""
    return " ".join(text.split())


def fingerprint(*texts: str) -> str:
    """Give the first 12 hex digits of SHA-256 over texts (NFC, folded, one a line).

    Spelling of accents and white space do not matter; every other change of wording does.
    """
    joined = "\n".join(fold(unicodedata.normalize("NFC", text)) for text in texts)
    return hashlib.sha256(joined.encode()).hexdigest()[:12]


def plain(text: str) -> str:
    """Give a text for comparing names: lower case, no accents, hyphens between words."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in letters if c.isascii())))


def closest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word that looks most like this one, or None if none is near.

    In a short word one wrong letter weighs more; of a longer one more must be the same.
    """
    from difflib import get_close_matches

    near = get_close_matches(word, sorted(known), n=1, cutoff=0.7 if len(word) > _SHORT else 0.6)
    return near[0] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> Said | None:
    """Give `; did you mean 'x'?`, or None if no known word is near."""
    return if_meant(closest(word, known))


def if_meant(near: str | None) -> Said | None:
    """Ask whether a word was meant that is near; None if there is none."""
    return Said("; did you mean '{near}'?", near=near) if near else None


def nearest_or_all(word: str, known: Iterable[str]) -> Said:
    """Give `; did you mean 'x'?`, or if no known word is near name all of them."""
    names = list(known)
    return did_you_mean(word, names) or Said("; write one of: {names}", names=", ".join(names))


def squeeze(text: str, width: int) -> str:
    """Fold a text and cut out its middle, so that both ends tell it from its like."""
    folded = fold(text)
    if len(folded) <= width:
        return folded
    tail = width // 3
    return f"{folded[: width - tail - 3]}...{folded[-tail:]}"


def shorten(text: str, width: int) -> str:
    """Fold a text and cut it at a word so that it has at most `width` characters."""
    folded = fold(text)
    if len(folded) <= width:
        return folded
    head = folded[: width - 3]
    return (head.rsplit(" ", 1)[0] if " " in head else head[:-1]) + " ..."
