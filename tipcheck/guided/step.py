"""The machine: a run and a key give a run, and perhaps a wish that only the world can grant."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from tipcheck.guided.asking import asking
from tipcheck.guided.form import filling, is_typed
from tipcheck.guided.gathering import gathering
from tipcheck.guided.intending import dropped
from tipcheck.guided.run import (
    Asking,
    Comparing,
    Elsewhere,
    Form,
    Gathering,
    Helping,
    Left,
    Mode,
    Record,
    Run,
    Stepped,
    Stuck,
    Writing,
)
from tipcheck.guided.typed import PASTED
from tipcheck.guided.writing import writing


def takes_text(run: Run) -> bool:
    """Say whether the next keys are a line of text."""
    return isinstance(run.mode, Writing) or (isinstance(run.mode, Form) and is_typed(run.mode))


def step(run: Run, key: str) -> Stepped:
    """Take one key.

    Args:
        run: The run as it is.
        key: A sign, or the name of a key: `enter`, `escape`, `leave` (Ctrl-C, Ctrl-D), `undo`
            (Ctrl-Z), `backspace`, `delete`, `erase`, `erase-word`, `left`, `right`, `up`, `down`,
            `home`, `end`; or `paste:` with a pasted text.
    """
    run = run._replace(said=None)
    if key.startswith(PASTED) and not takes_text(run):
        # A pasted text is no answer, whatever its letters may mean as keys.
        return run.saying("run.pasted"), None
    if key == "leave":
        return run.now(_left(run)), None
    return _MODES[type(run.mode)](run, run.mode, key)


def _left(run: Run) -> Left:
    """Leave with all that was typed: a half-described source, a half-written note."""
    mode, intent = run.mode, run.mode.intent
    if isinstance(mode, Form):
        texts = {**mode.texts, mode.step: mode.line.text} if is_typed(mode) else mode.texts
        begun = bool(mode.kind or any(texts.values()))
        return Left(intent, replace(mode, texts=texts) if begun else None)
    if isinstance(mode, Writing) and mode.purpose == "note" and mode.line.text.strip():
        return Left(intent._replace(note=mode.line.text.strip()))
    return Left(intent)


_AGAIN: Final = frozenset({"y", "enter"})


def _answer_in_hand(run: Run, mode: Elsewhere | Stuck, key: str) -> Stepped:
    """Take a key while an answer waits for a word: write it now, or give it up."""
    if key in _AGAIN:
        return run, Record(mode.intent)
    if key in {"d", "escape"}:
        return dropped(run).saying("run.dropped"), None
    if key == "q":
        return run.now(Left(mode.intent)), None
    return run.saying("run.no-key", key=key), None


def _reading(run: Run, mode: Helping | Comparing, _key: str) -> Stepped:
    return run.now(Asking(mode.intent)), None


_MODES: Final[Mapping[type[Mode], Callable[[Run, Any, str], Stepped]]] = {
    Asking: asking,
    Gathering: gathering,
    Form: filling,
    Writing: writing,
    Elsewhere: _answer_in_hand,
    Stuck: _answer_in_hand,
    Helping: _reading,
    Comparing: _reading,
    Left: lambda run, _mode, _key: (run, None),
}
"""What takes the keys, by what they mean."""
