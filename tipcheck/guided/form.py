"""The form of a new source: where, what kind, when; more only for those who want it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from tipcheck.days import first_day, parse_day, parse_span
from tipcheck.errors import UnfitError
from tipcheck.guided.gathering import given
from tipcheck.guided.intending import sources
from tipcheck.guided.run import Form, Gathering, Run, Step, Stepped
from tipcheck.guided.typed import edited, filled
from tipcheck.model import KINDS, Evidence

KIND_KEYS: Final = dict(zip("1234567890", KINDS, strict=True))
"""The keys of the kinds of evidence."""

MORE: Final[Mapping[str, Step]] = {
    "s": "source",
    "k": "kind",
    "d": "when",
    "t": "title",
    "p": "published",
    "q": "quote",
}
"""What can be added or mended once a source is described, by key."""

_NEEDED: Final[tuple[Step, ...]] = ("source", "kind", "when")
_RECALLS: Final = {"up": 1, "down": -1}


def is_typed(form: Form) -> bool:
    """Say whether the form stands at a line of text."""
    return form.step not in {"kind", "more"}


def filling(run: Run, form: Form, key: str) -> Stepped:
    """Take a key while a new source is described."""
    if key == "escape":
        return run.now(_before(form)), None
    if not is_typed(form):
        return (_kind if form.step == "kind" else _more)(run, form, key)
    if form.step == "source" and key in _RECALLS:
        return run.now(_recalled(run, form, form.recalled + _RECALLS[key])), None
    if key == "enter":
        return _entered(run, form), None
    return run.now(replace(form, line=edited(form.line, key))), None


def _before(form: Form) -> Form | Gathering:
    """Go one step back: from what is mended to the summary, from there and from the first out."""
    if form.step == "more":  # the date becomes a line again, and is no longer known
        rest = {key: text for key, text in form.texts.items() if key != "when"}
        return replace(_at(form, "when"), texts=rest)
    if _is_whole(form):
        return _at(form, "more")
    if form.step == "source":
        return Gathering(form.intent)
    return _at(form, _NEEDED[_NEEDED.index(form.step) - 1])


def _is_whole(form: Form) -> bool:
    return bool(form.kind and form.texts.get("source") and form.texts.get("when"))


def _at(form: Form, step: Step) -> Form:
    return replace(form, step=step, line=filled(form.texts.get(step, "")))


def _onward(form: Form) -> Form:
    """Go to what is still needed, in its order."""
    has = {"kind": form.kind, **form.texts}
    return _at(form, next((step for step in _NEEDED if not has.get(step)), "more"))


def _recalled(run: Run, form: Form, place: int) -> Form:
    """Put one of the known sources into the line, with its title and its date of publication."""
    known = list({each.source: each for each in sources(run.assessment)}.values())
    if not 0 <= place < len(known):
        return form
    found = known[place]
    texts = {"title": found.title or "", "published": str(found.published or "")}
    return replace(form, recalled=place, line=filled(found.source), texts={**form.texts, **texts})


def _kind(run: Run, form: Form, key: str) -> Stepped:
    if key not in KIND_KEYS:
        return run.saying("run.no-key", key=key), None
    return run.now(_onward(replace(form, kind=KIND_KEYS[key]))), None


def _more(run: Run, form: Form, key: str) -> Stepped:
    if key in MORE:
        return run.now(_at(form, MORE[key])), None
    if key != "enter":
        return run.saying("run.no-key", key=key), None
    return given(run, form.intent, evidence_in(form), warned=True)


def _entered(run: Run, form: Form) -> Run:
    """Take the line that was typed, if it can be what it is meant to be."""
    text = form.line.text.strip()
    if form.step == "source" and not text:
        return run.saying("form.no-source")
    try:
        _CHECKS.get(form.step, str)(text)
    except UnfitError as error:
        return run.saying("run.text", text=error.said)
    if form.step == "when" and _is_to_come(text):
        return run.saying("form.to-come")
    return run.now(_onward(replace(form, texts={**form.texts, form.step: text})))


def _is_to_come(text: str) -> bool:
    # A day's grace: it may already be tomorrow where the assessor is.
    return (first_day(parse_span(text)[0]) - datetime.now(UTC).date()).days > 1


_CHECKS: Final[Mapping[str, Callable[[str], object]]] = {
    "when": parse_span,
    "published": lambda text: text and parse_day(text),
}


def evidence_in(form: Form) -> Evidence:
    """Make the evidence that a whole form describes."""
    texts = {key: text for key, text in form.texts.items() if text}
    since, until = parse_span(texts.pop("when"))
    days = {key: parse_day(texts[key]) for key in ("published",) if key in texts}
    return Evidence.model_validate({**texts, **days, "kind": form.kind, "from": since, "to": until})
