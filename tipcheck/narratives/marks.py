"""Bullets, asterisks, dashes and numbers that set one recommendation off from the next."""

import re
from collections.abc import Sequence
from typing import Final

_SIGN: Final = re.compile(r"(?:[•·▪●◦‣∙■]\s*|[*+]\s+|\(?\d{1,2}[.)]\s+|[-–—]\s+)(?=\S)")
_DASH: Final = re.compile(r"[-–—]")
_RUN_IN: Final = re.compile(r"\s*[•▪●■]\s*(?=[A-Z“\"'])|\s+[*·]\s+(?=[A-Z“\"'])")


def has_mark(line: str) -> bool:
    """Say whether a line begins with a mark; a dash is one only before a capital."""
    found = _SIGN.match(line)
    if not found:
        return False
    return not _DASH.match(line) or line[found.end()].isupper()


def without_mark(line: str) -> str:
    """Take the mark off the beginning of a line."""
    return _SIGN.sub("", line, count=1) if has_mark(line) else line


def is_run_in(text: str) -> bool:
    """Say whether marks stand inside a text, between recommendations."""
    return len(split_run_in(text)) > 1


def split_run_in(text: str) -> Sequence[str]:
    """Split a text at the marks inside it; an asterisk needs space on both sides."""
    return [part.strip() for part in _RUN_IN.split(text) if part.strip()]
