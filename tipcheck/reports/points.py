"""The recommendations as a report tells them: checks, evidence, history."""

from collections.abc import Iterator

from tipcheck.days import Period, day_of, stamp, window
from tipcheck.ledger import Reading, history
from tipcheck.model import Evidence, Finding, Item
from tipcheck.reports.figures import figure
from tipcheck.reports.links import web_address
from tipcheck.reports.texts import Text, own_text, quoted
from tipcheck.reports.told import Basis, Demand, Moment, Point, Source
from tipcheck.score import Score
from tipcheck.sheets.log import change
from tipcheck.sheets.look import names
from tipcheck.sheets.pages import about_text, is_outside
from tipcheck.words import Words


def point(scored: Score, rank: int, words: Words) -> Point:
    """Tell one recommendation whole.

    Args:
        scored: What was found.
        rank: Its place in the list, from 1.
        words: The language.
    """
    item = scored.assessment.checklist.items[rank - 1]
    own = [reading for reading in scored.readings if reading.item == item]
    whole = next((each.finding for each in own if each.is_found_on_item), None)
    standards = scored.assessment.standards
    title = own_text(item, "title", words)
    return Point(
        id=item.id,
        rank=rank,
        title=title,
        text=own_text(item, "text", words),
        criteria=words("item.criteria", criteria=names(item.criteria, standards, words))
        if item.criteria
        else "",
        figure=figure(scored.items[rank - 1], title.text, words),
        whole=_whole(whole, scored, words) if whole else None,
        demands=tuple(demand(reading, scored, words) for reading in own),
        history=tuple(moments(scored, item, words)),
    )


def demand(reading: Reading, scored: Score, words: Words) -> Demand:
    """Tell one check, and what stands for it."""
    own = None if reading.is_found_on_item else reading.finding
    return Demand(
        target=reading.target,
        text=own_text(reading.check, "text", words) if reading.item.checks else None,
        status=reading.outcome,
        label=words(f"status.{reading.outcome}"),
        remarks=tuple(_remarks(reading, scored, words)),
        basis=basis(own, scored, words) if own else None,
    )


def _remarks(reading: Reading, scored: Score, words: Words) -> Iterator[str]:
    if reading.check.criteria:
        named = names(reading.check.criteria, scored.assessment.standards, words)
        yield words("item.criteria", criteria=named)
    if reading.finding is None:
        return
    if reading.cause:
        found = words(f"plain.{reading.finding.status}")
        yield words(f"why.{reading.cause}", found=found)
    if reading.is_found_on_item:
        yield words("item.speaks", item=reading.finding.item)


def _whole(finding: Finding, scored: Score, words: Words) -> Demand:
    told = beyond(finding, scored, words)
    found = words(f"plain.{finding.status}")
    return told._replace(label=words("item.whole", found=found))


def beyond(finding: Finding, scored: Score, words: Words) -> Demand:
    """Tell a finding that no check carries: on a whole item, or on a criterion."""
    standards = scored.assessment.standards.all
    titles = {each.id: own_text(each, "title", words) for each in standards}
    return Demand(
        target=finding.item,
        text=titles.get(finding.item),
        status=finding.status,
        label=words(f"status.{finding.status}"),
        remarks=(),
        basis=basis(finding, scored, words),
    )


def basis(finding: Finding, scored: Score, words: Words) -> Basis:
    """Tell what a finding rests on."""
    period = window(scored.assessment.checklist.year)
    example = scored.assessment.example
    notes = [quoted(finding.note, words, example=example)] if finding.note else []
    if finding.withheld:
        notes.insert(0, Text(words("item.withheld")))
    made = words("report.made", by=finding.by, at=day_of(finding.at))
    sources = tuple(_source(each, period, words, example=example) for each in finding.evidence)
    return Basis(made, tuple(notes), sources)


def _source(evidence: Evidence, period: Period, words: Words, *, example: bool) -> Source:
    return Source(
        about=about_text(evidence, words),
        source=evidence.source,
        url=web_address(evidence.source),
        quote=quoted(evidence.quote or "", words, example=example),
        outside=words("item.outside", window=period) if is_outside(evidence, period) else "",
    )


def moments(scored: Score, item: Item, words: Words) -> Iterator[Moment]:
    """Tell an item's history, as far as it is looked at."""
    findings = filter(scored.lens.shows, scored.assessment.findings)
    for entry in history(findings, item.id):
        found = entry.finding
        yield Moment(stamp(found.at), found.by, found.item, change(entry, words))
