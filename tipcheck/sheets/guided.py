"""The screens of a guided run: a page for each moment of it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from tipcheck.assessment import checks_of
from tipcheck.days import stamp, window
from tipcheck.guided.form import KIND_KEYS, evidence_in, is_typed
from tipcheck.guided.gathering import can_keep, is_whole, offers
from tipcheck.guided.intending import evidence_of
from tipcheck.guided.places import left
from tipcheck.guided.run import (
    NOTHING,
    Asking,
    Comparing,
    Elsewhere,
    Form,
    Gathering,
    Helping,
    Intent,
    Left,
    Mode,
    Run,
    Stuck,
    Writing,
)
from tipcheck.guided.typed import Typed
from tipcheck.model import Evidence
from tipcheck.rules import begins_in
from tipcheck.sheets.pages import dates, evidence_text, finding_lines, is_outside
from tipcheck.sheets.sheet import Line, Page
from tipcheck.text import shorten
from tipcheck.words import Words
from tipcheck.years.wording import changes_text

NEIGHBOUR: Final = 72
"""Characters shown of a check that is not asked about."""

CURSOR: Final = "▏"


LEVELS: Final = 3
"""How many ways there are to show a run, from the fullest to the shortest."""


def run_page(run: Run, words: Words, level: int = 0) -> Page:
    """Show a run: where it is, what is asked, what was found, what can be done.

    Args:
        run: The run.
        words: The language.
        level: 0 shows all; 1 names criteria and shortens what was found; 2 shortens the
            recommendation too, for low terminals.
    """
    lines = [_where(run, words)]
    if isinstance(run.mode, Asking | Elsewhere | Stuck | Left):
        lines += _question(run, words, level)
    elif not isinstance(run.mode, Helping):
        lines += [_title(run, words), *(line for line in _checks(run, words) if line.style)]
    lines.append(Line(""))
    if run.said:
        lines.append(Line(words(run.said.key, **_worded(run.said.values, words)), style="warning"))
    lines += _PARTS[type(run.mode)](run, run.mode, words)
    return Page(tuple(lines))


def _worded(values: Mapping[str, object], words: Words) -> dict[str, object]:
    status = values.get("status")
    return {**values, **({"status": words(f"plain.{status}")} if status else {})}


def _where(run: Run, words: Words) -> Line:
    checklist, reading = run.assessment.checklist, run.reading
    parts = [
        checklist.reference,
        words(f"tier.{checklist.tier}"),
        words("run.item", n=reading.rank, of=len(checklist.items)),
        reading.item.id,
        words("run.left", done=len(run.targets) - left(run), n=left(run)),
    ]
    if not checklist.reviewed:
        parts.insert(1, words("draft"))
    return Line(" · ".join(parts), style="dim")


def _title(run: Run, words: Words) -> Line:
    return Line(f"{run.reading.rank}. {words.of(run.reading.item, 'title')}", style="title")


def _question(run: Run, words: Words, level: int) -> Iterator[Line]:
    reading, standards = run.reading, run.assessment.standards
    text = words.of(reading.item, "text")
    yield _title(run, words)
    yield Line(shorten(text, 2 * NEIGHBOUR) if level > 1 else text, 1)
    yield Line("")
    yield from _checks(run, words)
    for each in (each for each in standards.all if each.id in reading.criteria):
        yield Line(f"{each.id}: {words.of(each, 'title' if level else 'text')}", 1, "dim")
    for line in (*_standing(run, words), *_before(run, words)):
        yield line._replace(text=shorten(line.text, NEIGHBOUR)) if level else line


def _checks(run: Run, words: Words) -> Iterator[Line]:
    """Show the checks of the item, the one at hand in full."""
    item, here = run.reading.item, run.reading.check
    if run.whole:
        yield Line(words("run.whole", n=len(item.checks)), 1, "here")
    for place, check in enumerate(checks_of(item) if item.checks else (), start=1):
        outcome = run.readings[f"{item.id}/{check.id}"].outcome
        text = f"{words(f'status.{outcome}')[0]} {words.of(check, 'text')}"
        if check == here and not run.whole:
            yield Line(words("run.here", n=place, of=len(item.checks), text=text), 1, "here")
        else:
            yield Line(shorten(text, NEIGHBOUR), 2)


def _standing(run: Run, words: Words) -> Iterator[Line]:
    """Show what was found before, and why it counts or not."""
    reading = run.reading
    finding = run.stands if run.whole else reading.finding
    if finding is None:
        return
    found = words(f"status.{finding.status}")
    text = words("run.recorded", found=found, by=finding.by, at=stamp(finding.at)[:10])
    yield Line(text, 1, f"status.{finding.status}")
    if finding.item != reading.target and not run.whole:
        yield Line(words("item.speaks", item=finding.item), 2, "dim")
    if reading.cause and not run.whole:
        plain = words(f"plain.{finding.status}")
        yield Line(words(f"why.{reading.cause}", found=plain), 2, "warning")
    yield from finding_lines(finding, window(run.assessment.checklist.year), words)


def _before(run: Run, words: Words) -> Iterator[Line]:
    """Show what earlier years asked and found in this place."""
    for each in run.before:
        year, relation = each.checklist.year, words(f"change.{each.relation}")
        if each.finding is None:
            yield Line(words("before.unknown", year=year, relation=relation), 1, "dim")
            continue
        found = words(f"status.{each.finding.status}")
        yield Line(words("before.found", year=year, relation=relation, found=found), 1)
        yield from finding_lines(each.finding, window(year), words)


def _in_hand(run: Run, intent: Intent, words: Words) -> Iterator[Line]:
    """Show what was gathered for the answer and is not yet written."""
    if intent.targets not in {(), (run.target,)}:
        yield Line(words("hand.targets", targets=", ".join(intent.targets)), 1, "here")
    if intent.status:
        yield Line(words("hand.status", found=words(f"status.{intent.status}")), 1, "here")
    if intent.note:
        yield Line(words("item.note", note=intent.note), 2)
    for evidence in evidence_of(run, intent):
        yield Line(evidence_text(evidence, words), 2)


def _asking(run: Run, mode: Asking, words: Words) -> Iterator[Line]:
    if mode.intent != NOTHING:
        yield from _in_hand(run, mode.intent, words)
        yield Line(words("hand.what"), 1)
    yield Line(words("keys.answers"), style="keys")
    yield Line(words("keys.gather"), style="keys")
    yield Line(words("keys.move"), style="keys")
    if run.saved:
        yield Line(words("run.saved", time=f"{run.saved:%H:%M}"), style="dim")


def _gathering(run: Run, mode: Gathering, words: Words) -> Iterator[Line]:
    yield from _in_hand(run, mode.intent, words)
    offered = offers(run)
    if offered:
        yield Line(words("gather.again"), 1)
    for key, evidence in offered.items():
        yield Line(shorten(f"{key}  {_offered(evidence, words)}", NEIGHBOUR), 2)
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


def _form(run: Run, form: Form, words: Words) -> Iterator[Line]:
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


def _writing(run: Run, mode: Writing, words: Words) -> Iterator[Line]:
    if mode.purpose == "several":
        for rank, item in enumerate(run.assessment.checklist.items, start=1):
            names = (f"{n} {each.id}" for n, each in enumerate(item.checks, start=1))
            yield Line(f"{rank} {item.id}: {', '.join(names)}", 1, "dim")
    yield from _in_hand(run, mode.intent, words)
    yield Line(words(f"write.{mode.purpose}"), 1)
    yield _typed(mode.line)
    yield Line(words("keys.back"), style="keys")


def _typed(line: Typed) -> Line:
    before, after = line.sides
    return Line(f"{before}{CURSOR}{after}", 1, "typed")


def _elsewhere(run: Run, mode: Elsewhere, words: Words) -> Iterator[Line]:
    yield Line(words("elsewhere.what"), style="warning")
    yield from _in_hand(run, mode.intent, words)
    yield Line(words("elsewhere.keys"), style="keys")


def _stuck(run: Run, mode: Stuck, words: Words) -> Iterator[Line]:
    for line in mode.why.splitlines():
        yield Line(line, style="warning")
    yield Line(words("stuck.what"), 1)
    yield from _in_hand(run, mode.intent, words)
    yield Line(words("stuck.keys"), style="keys")


def _helping(_run: Run, _mode: Helping, words: Words) -> Iterator[Line]:
    for line in words("help.lines").split("\n"):
        yield Line(line, 1)


def _comparing(run: Run, _mode: Comparing, words: Words) -> Iterator[Line]:
    """Show the wording of earlier years, and what changed word by word."""
    for each in run.before:
        relation = words(f"change.{each.relation}")
        yield Line(f"{each.checklist.year} · {each.target} · {relation}", style="title")
        yield Line(each.text, 1)
        if each.wording:
            yield Line(words("before.changes", changes=changes_text(each.wording)), 1)
    yield Line(words("before.back"), style="dim")


def _nothing(_run: Run, _mode: Left, _words: Words) -> Iterator[Line]:
    return iter(())


_PARTS: Final[Mapping[type[Mode], Callable[[Run, Any, Words], Iterator[Line]]]] = {
    Asking: _asking,
    Gathering: _gathering,
    Form: _form,
    Writing: _writing,
    Elsewhere: _elsewhere,
    Stuck: _stuck,
    Helping: _helping,
    Comparing: _comparing,
    Left: _nothing,
}
"""What stands beneath the question, by what the keys mean."""
