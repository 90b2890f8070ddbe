"""A question stands: what each key does."""

from collections.abc import Callable, Mapping
from typing import Final

from tipcheck.guided.intending import dropped, intended
from tipcheck.guided.places import moved
from tipcheck.guided.run import (
    NOTHING,
    Asking,
    Comparing,
    Edit,
    Gathering,
    Helping,
    Intent,
    Left,
    Record,
    Run,
    Stepped,
    TakeBack,
    Writing,
)
from tipcheck.guided.typed import filled
from tipcheck.ledger import standing
from tipcheck.model import Status
from tipcheck.years.carrying import is_answered

ANSWERS: Final[Mapping[str, tuple[Status, bool]]] = {
    "m": ("met", False),
    "p": ("partial", False),
    "n": ("not-met", False),
    "r": ("regressed", False),
    "u": ("unknown", False),
    "h": ("unknown", True),
    "x": ("not-applicable", False),
}
"""The keys that answer: a status, and whether data were withheld."""


def asking(run: Run, mode: Asking, key: str) -> Stepped:
    """Take a key while a question stands."""
    if key in ANSWERS:
        status, withheld = ANSWERS[key]
        return intended(run, mode.intent._replace(status=status, withheld=withheld))
    if key in _GATHER:
        return _GATHER[key](run, mode.intent)
    if mode.intent != NOTHING and key in _LEAVING:
        return run.saying("run.in-hand"), None
    if key in _MOVE:
        return _MOVE[key](run), None
    if key in {"z", "undo"}:
        return (run, TakeBack(run.deeds[-1])) if run.deeds else (run.saying("undo.none"), None)
    return run.saying("run.no-key", key=key), None


def _evidence(run: Run, intent: Intent) -> Stepped:
    return run.now(Gathering(_of_what_stands(run, intent))), None


def _note(run: Run, intent: Intent) -> Stepped:
    intent = _of_what_stands(run, intent)
    note = intent.note or ""
    return run.now(Writing("note", intent, filled(note))), Edit(note)


def _of_what_stands(run: Run, intent: Intent) -> Intent:
    """Let evidence or a note be added to the finding that stands, where nothing new is begun."""
    stands = run.stands
    if intent != NOTHING or stands is None:
        return intent
    return Intent((run.target,), stands.status, stands.withheld, stands.note, keep=True)


def _carry(run: Run, intent: Intent) -> Stepped:
    """Confirm what stands and does not hold of itself, else bring over what an earlier year found.

    What is brought over is open until it is confirmed: the same key again.
    """
    finding = run.reading.finding
    if finding and run.reading.cause in {"stale", "carried"}:
        wish = Intent((finding.item,), finding.status, finding.withheld, finding.note, confirm=True)
        return intended(run, wish)
    if why_not := _obstacle(run, intent):
        return run.saying(why_not), None
    ready = next(each for each in run.before if each.finding)
    return run, Record(Intent((run.asked_before,), carry=ready))


def _obstacle(run: Run, intent: Intent) -> str:
    """Say why nothing can be carried over; empty if it can."""
    obstacles = [each.obstacle for each in run.before if each.finding]
    if not obstacles:
        return "carry.none"
    if intent != NOTHING:
        return "run.in-hand"
    if is_answered(run.asked_before, set(standing(run.assessment.findings))):
        return "outcome.answered"
    if len(obstacles) > 1:
        return "outcome.several"
    return f"outcome.{obstacles[0]}" if obstacles[0] else ""


def _compare(run: Run, intent: Intent) -> Stepped:
    if not run.before:
        return run.saying("wording.none"), None
    return run.now(Comparing(intent)), None


def _whole(run: Run, intent: Intent) -> Stepped:
    if not run.reading.item.checks or intent != NOTHING:
        return run.saying("run.in-hand" if intent != NOTHING else "run.single"), None
    return run.now(Asking())._replace(whole=not run.whole), None


def _drop(run: Run, intent: Intent) -> Stepped:
    return dropped(run).saying("run.dropped") if intent != NOTHING else dropped(run), None


_GATHER: Final[Mapping[str, Callable[[Run, Intent], Stepped]]] = {
    "e": _evidence,
    "t": _note,
    "c": _carry,
    "w": _compare,
    "i": _whole,
    "a": lambda run, intent: (run.now(Writing("several", intent)), None),
    "?": lambda run, intent: (run.now(Helping(intent)), None),
    "escape": _drop,
}
"""The keys that gather for the answer, or keep what was gathered."""

_MOVE: Final[Mapping[str, Callable[[Run], Run]]] = {
    "s": lambda run: moved(run, 1),
    "right": lambda run: moved(run, 1),
    "down": lambda run: moved(run, 1),
    "b": lambda run: moved(run, -1),
    "left": lambda run: moved(run, -1),
    "up": lambda run: moved(run, -1),
    "g": lambda run: run.now(Writing("go", NOTHING)),
    "/": lambda run: run.now(Writing("search", NOTHING)),
    "q": lambda run: run.now(Left(NOTHING)),
}
"""The keys that leave the question."""

_LEAVING: Final = frozenset({*_MOVE, "z", "undo"})
