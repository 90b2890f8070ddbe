"""A line of text while it is typed: the keys of every line editor, without the terminal."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from tipcheck.text import HIDDEN, fold

PASTED: Final = "paste:"
"""What a key begins with that stands for a whole pasted text."""


class Typed(NamedTuple):
    """A text and the place of the cursor in it, counted in characters."""

    text: str = ""
    cursor: int = 0

    @property
    def sides(self) -> tuple[str, str]:
        """Give what stands before the cursor, and after it."""
        return self.text[: self.cursor], self.text[self.cursor :]


EMPTY: Final = Typed()


def filled(text: str) -> Typed:
    """Give a text with the cursor at its end."""
    return Typed(text, len(text))


def edited(line: Typed, key: str) -> Typed:
    """Give the line after a key; a key that edits nothing leaves it as it is.

    What is pasted becomes one line, and loses the signs that no file of ours may hold.
    """
    before, after = line.sides
    if key.startswith(PASTED):
        return _split(before + _one_line(key.removeprefix(PASTED)), after)
    if len(key) == 1:
        return _split(before + HIDDEN.sub("", key), after)
    return _KEYS[key](before, after) if key in _KEYS else line


def _split(before: str, after: str) -> Typed:
    return Typed(before + after, len(before))


def _one_line(text: str) -> str:
    inside = HIDDEN.sub("", text.replace("\r", "\n"))
    return fold(inside) if "\n" in inside or "\t" in inside else inside


_KEYS: Final[Mapping[str, Callable[[str, str], Typed]]] = {
    "backspace": lambda before, after: _split(before[:-1], after),
    "delete": lambda before, after: _split(before, after[1:]),
    "left": lambda before, after: _split(before[:-1], before[-1:] + after),
    "right": lambda before, after: _split(before + after[:1], after[1:]),
    "home": lambda before, after: _split("", before + after),
    "end": lambda before, after: _split(before + after, ""),
    "erase": lambda _, after: _split("", after),
    "erase-word": lambda before, after: _split(before.rstrip(" ").rpartition(" ")[0], after),
}
