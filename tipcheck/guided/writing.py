"""A line is typed for a purpose; with Enter it is put to use."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from tipcheck.errors import UsageError
from tipcheck.guided.intending import back, dropped, intended
from tipcheck.guided.places import gone_to, searched
from tipcheck.guided.run import Purpose, Run, Stepped, Writing
from tipcheck.guided.typed import edited
from tipcheck.naming import targets_of


def writing(run: Run, mode: Writing, key: str) -> Stepped:
    """Take a key while a line is typed."""
    if key == "escape":
        return back(run, mode.intent), None
    if key != "enter":
        return run.now(replace(mode, line=edited(mode.line, key))), None
    return _USES[mode.purpose](run, mode, mode.line.text.strip())


def noted(run: Run, mode: Writing, text: str) -> Stepped:
    """Put a note to the answer; to one that stands already, it is written at once."""
    if not text:
        return back(run, mode.intent).saying("note.empty"), None
    return intended(run, mode.intent._replace(note=text))


def _gone(run: Run, _mode: Writing, text: str) -> Stepped:
    return (gone_to(dropped(run), text) if text else dropped(run)), None


def _searched(run: Run, _mode: Writing, text: str) -> Stepped:
    words = text or run.looked_for
    return (searched(dropped(run), words) if words else dropped(run)), None


def _several(run: Run, mode: Writing, text: str) -> Stepped:
    """Let the answer be about several items or checks at once."""
    if not text:
        return back(run, mode.intent), None
    try:
        targets = tuple(targets_of(run.assessment, text))
    except UsageError as error:
        return run.saying("run.text", text=error.said), None
    return intended(run, mode.intent._replace(targets=targets))


_USES: Final[Mapping[Purpose, Callable[[Run, Writing, str], Stepped]]] = {
    "note": noted,
    "go": _gone,
    "search": _searched,
    "several": _several,
}
