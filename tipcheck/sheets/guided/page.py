"""The page of a guided run at any moment."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from tipcheck.guided.places import left
from tipcheck.guided.run import (
    NOTHING,
    Asking,
    Comparing,
    Elsewhere,
    Form,
    Gathering,
    Helping,
    Left,
    Mode,
    Run,
    Stuck,
    Writing,
)
from tipcheck.sheets.difference import told_before
from tipcheck.sheets.guided.answering import form_lines, gathering_lines, in_hand, writing_lines
from tipcheck.sheets.guided.question import check_lines, question_lines, title_line
from tipcheck.sheets.sheet import Line, Page
from tipcheck.words import Words
from tipcheck.years.wording import changes_text

LEVELS: Final = 4
"""How many ways there are to show a run, from the fullest to the shortest."""


def run_page(run: Run, words: Words, level: int = 0) -> Page:
    """Show a run: where it is, what is asked, what was found, what can be done.

    Args:
        run: The run.
        words: The language.
        level: 0 shows all; 1 names criteria and shortens what was found; 2 shortens the
            recommendation too; 3 shows the check alone, for the lowest of terminals.
    """
    if level == LEVELS - 1 and isinstance(run.mode, Asking) and run.mode.intent == NOTHING:
        return Page(tuple(_least(run, words)))
    lines = [_where(run, words)]
    if isinstance(run.mode, Asking | Elsewhere | Stuck | Left):
        lines += question_lines(run, words, level)
    elif not isinstance(run.mode, Helping):
        lines += [title_line(run, words), *(line for line in check_lines(run, words) if line.style)]
    lines.append(Line(""))
    lines += _said(run, words)
    lines += _PARTS[type(run.mode)](run, run.mode, words)
    return Page(tuple(lines))


def _least(run: Run, words: Words) -> Iterator[Line]:
    """Show no more than the check, what stands for it, and the keys that answer."""
    yield from (line for line in check_lines(run, words) if line.style)
    if not run.reading.item.checks:
        yield title_line(run, words)
    yield from _said(run, words)
    yield Line(words("keys.least"), style="keys")


def _said(run: Run, words: Words) -> Iterator[Line]:
    if run.said:
        yield Line(words(run.said.key, **_worded(run.said.values, words)), style="warning")


def _worded(values: Mapping[str, object], words: Words) -> dict[str, object]:
    status, key = values.get("status"), str(values.get("key", ""))
    named = {"status": words(f"plain.{status}")} if status else {}
    keys = {"other": "run.this-key", "enter": "run.enter"}
    renamed = {"key": words(keys[key])} if key in keys else {}
    return {**values, **named, **renamed}


def _where(run: Run, words: Words) -> Line:
    checklist, reading = run.assessment.checklist, run.reading
    parts = [
        checklist.reference,
        words(f"tier.{checklist.tier}"),
        words("run.item", n=reading.rank, of=len(checklist.items)),
        reading.item.id,
        words("run.left", done=len(run.targets) - left(run), n=left(run)),
        words("run.as", by=run.by),
    ]
    if not checklist.reviewed:
        parts.insert(1, words("draft"))
    return Line(" · ".join(parts), style="dim")


def _asking(run: Run, mode: Asking, words: Words) -> Iterator[Line]:
    if mode.intent != NOTHING:
        yield from in_hand(run, mode.intent, words)
        yield Line(words("hand.what"), 1)
    yield Line(words("keys.answers"), style="keys")
    yield Line(words("keys.gather"), style="keys")
    yield Line(words("keys.move"), style="keys")
    if run.saved:
        yield Line(words("run.saved", time=f"{run.saved:%H:%M}"), style="dim")


def _elsewhere(run: Run, mode: Elsewhere, words: Words) -> Iterator[Line]:
    yield Line(words("elsewhere.what"), style="warning")
    yield from in_hand(run, mode.intent, words)
    yield Line(words("elsewhere.keys"), style="keys")


def _stuck(run: Run, mode: Stuck, words: Words) -> Iterator[Line]:
    for line in mode.why:
        yield Line(words.tell(line), style="warning")
    yield Line(words("stuck.what"), 1)
    yield from in_hand(run, mode.intent, words)
    yield Line(words("stuck.keys"), style="keys")


def _helping(_run: Run, _mode: Helping, words: Words) -> Iterator[Line]:
    for line in words("help.lines").split("\n"):
        yield Line(line, 1)


def _comparing(run: Run, _mode: Comparing, words: Words) -> Iterator[Line]:
    """Show the wording of earlier years, and what changed word by word."""
    for each in run.before:
        relation = words(f"change.{each.relation}")
        yield Line(f"{each.checklist.year} · {each.target} · {relation}", style="title")
        text, pieces = told_before(each, words)
        yield Line(text, 1)
        if pieces:
            yield Line(words("before.changes", changes=changes_text(pieces)), 1)
    yield Line(words("before.back"), style="dim")


def _nothing(_run: Run, _mode: Left, _words: Words) -> Iterator[Line]:
    return iter(())


_PARTS: Final[Mapping[type[Mode], Callable[[Run, Any, Words], Iterator[Line]]]] = {
    Asking: _asking,
    Gathering: gathering_lines,
    Form: form_lines,
    Writing: writing_lines,
    Elsewhere: _elsewhere,
    Stuck: _stuck,
    Helping: _helping,
    Comparing: _comparing,
    Left: _nothing,
}
"""What stands beneath the question, by what the keys mean."""
