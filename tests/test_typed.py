"""A line while it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playing import keys

from tipcheck.guided.typed import PASTED, Typed, edited, filled
from tipcheck.text import HIDDEN

KEYS = ("backspace", "delete", "left", "right", "home", "end", "erase", "erase-word", "up", "other")


def typed(text: str, start: str = "") -> Typed:
    """Type keys into a line."""
    line = filled(start)
    for key in keys(text):
        line = edited(line, key)
    return line


@pytest.mark.parametrize(
    ("pressed", "text", "cursor"),
    [
        ("abc", "abc", 3),
        ("abc<left><left>x", "axbc", 2),
        ("abc<home>x<end>y", "xabcy", 5),
        ("abc<backspace>", "ab", 2),
        ("abc<home><delete>", "bc", 0),
        ("abc<left><erase>", "c", 0),
        ("one two  <erase-word>", "one", 3),
        ("one<erase-word>", "", 0),
        ("ab<right><up><other><tab>", "ab", 2),
        ("<backspace><left><delete>", "", 0),
    ],
)
def test_keys_edit_a_line_as_everywhere(pressed: str, text: str, cursor: int) -> None:
    """Signs go in at the cursor; keys that edit nothing change nothing."""
    assert typed(pressed) == Typed(text, cursor)


def test_a_pasted_text_becomes_one_line() -> None:
    """Line ends and tabs become spaces, what no ledger may hold is left out, spaces stay."""
    assert edited(Typed("ab", 1), f"{PASTED}x  y").text == "ax  yb"
    assert edited(Typed(), f"{PASTED}one\r\n two\tthree\x1b[31m\u200b").text == "one two three[31m"


@given(st.lists(st.one_of(st.sampled_from(KEYS), st.characters(), st.text().map(PASTED.__add__))))
def test_whatever_is_typed_the_line_is_whole(pressed: list[str]) -> None:
    """The cursor is inside, the text is on one line, and nothing hides in it."""
    line = Typed()
    for key in pressed:
        line = edited(line, key)
        assert 0 <= line.cursor <= len(line.text)
        assert not HIDDEN.search(line.text)
        assert "".join(line.sides) == line.text
