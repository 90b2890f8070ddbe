"""What a terminal sends, cut into keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcheck.cli.keys import keys_in


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ("mpn", ["m", "p", "n"]),
        ("ñ¿", ["ñ", "¿"]),
        ("\r\n", ["enter", "enter"]),
        ("\x1b[A\x1bOB\x1b[C\x1b[D", ["up", "down", "right", "left"]),
        ("\x1b[H\x1b[4~\x1b[3~\x1b[1;5C", ["home", "end", "delete", "other"]),
        ("\x7f\x08\x15\x17", ["backspace", "backspace", "erase", "erase-word"]),
        ("\x03\x04\x1a\x0c", ["leave", "leave", "undo", "redraw"]),
        ("\x1bn\x1b\x1bm", ["other", "escape", "other"]),
        ("\x00\x02", ["other", "other"]),
        ("\x1b[200~one\r\x1b[Atwo\x1b[201~n", ["paste:one\r\x1b[Atwo", "n"]),
        ("\x1b[200~\x1b[201~", ["paste:"]),
    ],
)
def test_each_key_has_its_name(sent: str, keys: list[str]) -> None:
    """Signs are themselves; what several signs stand for is one key; a paste is one too."""
    assert keys_in(sent, more=True) == (keys, "")


@pytest.mark.parametrize(
    "rest", ["\x1b", "\x1b[", "\x1b[3", "\x1bO", "\x1b[200~half", "\x1b[200~\x1b"]
)
def test_what_is_unfinished_waits_for_its_rest(rest: str) -> None:
    """An arrow, or a long paste, comes in pieces."""
    assert keys_in(f"m{rest}", more=True) == (["m"], rest)


def test_an_escape_that_nothing_follows_is_one() -> None:
    """After a moment without more, what is there is all."""
    assert keys_in("\x1b", more=False) == (["escape"], "")
    assert keys_in("\x1b[", more=False) == (["other"], "")


@given(st.lists(st.sampled_from(["m", "\x1b[A", "\x1b[200~x\ny\x1b[201~", "é", "\r"])), st.data())
def test_keys_are_the_same_however_they_arrive(sent: list[str], data: st.DataObject) -> None:
    """Cut anywhere, the pieces give the keys of the whole."""
    text = "".join(sent)
    cut = data.draw(st.integers(0, len(text)))
    keys, rest = keys_in(text[:cut], more=True)
    more, left = keys_in(rest + text[cut:], more=True)
    assert (keys + more, left) == keys_in(text, more=True)
