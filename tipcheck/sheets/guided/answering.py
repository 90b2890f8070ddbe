"""An answer while it is gathered: its sources, the form of a new one, a line that is typed."""

from collections.abc import Iterator
from typing import Final

from tipcheck.days import window
from tipcheck.guided.form import KIND_KEYS, evidence_in, is_typed
from tipcheck.guided.gathering import can_keep, is_whole, offers
from tipcheck.guided.intending import evidence_of
from tipcheck.guided.run import (
    Form,
    Gathering,
    Intent,
    Run,
    Writing,
)
from tipcheck.guided.typed import Typed
from tipcheck.model import Evidence
from tipcheck.rules import begins_in
from tipcheck.sheets.guided.question import NEIGHBOUR
from tipcheck.sheets.pages import dates, evidence_text, is_outside
from tipcheck.sheets.sheet import Line
from tipcheck.text import squeeze
from tipcheck.words import Words

CURSOR: Final = "▏"


def in_hand(run: Run, intent: Intent, words: Words) -> Iterator[Line]:
    """Show what was gathered for the answer and is not yet written."""
    if intent.targets not in {(), (run.target,)}:
        yield Line(words("hand.targets", targets=", ".join(intent.targets)), 1, "here")
    if intent.status:
        yield Line(words("hand.status", found=words(f"status.{intent.status}")), 1, "here")
    if intent.note:
        yield Line(words("item.note", note=intent.note), 2)
    for evidence in evidence_of(run, intent):
        yield Line(evidence_text(evidence, words), 2)


def gathering_lines(run: Run, mode: Gathering, words: Words) -> Iterator[Line]:
    """Show what an answer has so far, the sources that can be given again, and the ways on."""
    yield from in_hand(run, mode.intent, words)
    offered = offers(run)
    if offered:
        yield Line(words("gather.again"), 1)
    for key, evidence in offered.items():
        yield Line(squeeze(f"{key}  {_offered(evidence, words)}", NEIGHBOUR), 2)
    keys = [words("gather.new")]
    if can_keep(run, mode.intent):
        keys.append(words("gather.keep"))
    if is_whole(run, mode.intent):
        keys.append(words("gather.enter"))
    yield Line("   ".join([*keys, words("keys.back")]), style="keys")


def _offered(evidence: Evidence, words: Words) -> str:
    """Name a source on one line: what tells it from its like comes first."""
    parts = (words(f"kind.{evidence.kind}"), dates(evidence), evidence.title or evidence.source)
    return " · ".join(parts)


def form_lines(run: Run, form: Form, words: Words) -> Iterator[Line]:
    """Show what is known of a new source, and ask for what comes next."""
    shown = {"source": form.texts.get("source"), "kind": form.kind and words(f"kind.{form.kind}")}
    for step, text in {**shown, **form.texts}.items():
        if text and step != form.step:
            yield Line(words("form.field", name=words(f"form.{step}"), text=text), 1)
    if is_typed(form):
        period = window(run.assessment.checklist.year)
        yield Line(words(f"form.ask-{form.step}", window=period), 1)
        yield _typed(form.line)
    elif form.step == "kind":
        kinds = (f"{key} {words(f'kind.{kind}')}" for key, kind in KIND_KEYS.items())
        yield Line(words("form.ask-kind"), 1)
        yield Line("   ".join(kinds), style="keys")
    else:
        yield from _summary(run, form, words)
    yield Line(words("form.keys-more" if form.step == "more" else "keys.back"), style="keys")


def _summary(run: Run, form: Form, words: Words) -> Iterator[Line]:
    """Say at once what kind and dates mean for the score."""
    period, evidence = window(run.assessment.checklist.year), evidence_in(form)
    if form.kind == "statement":
        yield Line(words("form.promise"), 1, "warning")
    elif is_outside(evidence, period):
        yield Line(words("form.outside", window=period), 1, "warning")
    elif evidence.until is None and not begins_in(evidence, period):
        yield Line(words("form.ongoing"), 1, "warning")


def writing_lines(run: Run, mode: Writing, words: Words) -> Iterator[Line]:
    """Show what is typed, and what for."""
    if mode.purpose == "several":
        for rank, item in enumerate(run.assessment.checklist.items, start=1):
            names = (f"{n} {each.id}" for n, each in enumerate(item.checks, start=1))
            yield Line(": ".join(filter(None, (f"{rank} {item.id}", ", ".join(names)))), 1, "dim")
    yield from in_hand(run, mode.intent, words)
    yield Line(words(f"write.{mode.purpose}"), 1)
    yield _typed(mode.line)
    yield Line(words("keys.back"), style="keys")


def _typed(line: Typed) -> Line:
    before, after = line.sides
    return Line(f"{before}{CURSOR}{after}", 1, "typed")
