"""One thing whole: an item with all that is known of it, a standard."""

from collections.abc import Iterator

from tipcheck.days import Period, stamp, window
from tipcheck.ledger import Reading, history
from tipcheck.model import Evidence, Finding, Item, Standard
from tipcheck.rules import is_action, period_of
from tipcheck.score import Score
from tipcheck.sheets.log import change
from tipcheck.sheets.look import heading, names
from tipcheck.sheets.sheet import Line, Page
from tipcheck.words import Words


def item_page(score: Score, item: Item, words: Words) -> Page:
    """Show an item: text, checks, criteria, findings, evidence, history."""
    standards = score.assessment.standards
    period = window(score.assessment.checklist.year)
    rank = score.assessment.checklist.items.index(item) + 1
    lines = [
        Line(heading(score.assessment, words), style="dim"),
        Line(f"{rank}. {words.of(item, 'title')} ({item.id})", style="title"),
        Line(words.of(item, "text"), 1),
        Line(words("item.pillar", pillar=words(f"pillar.{item.pillar}")), 1, "dim"),
    ]
    if item.criteria:
        criteria = names(item.criteria, standards, words)
        lines.append(Line(words("item.criteria", criteria=criteria), 1, "dim"))
    own = [reading for reading in score.readings if reading.item == item]
    whole = next((each.finding for each in own if each.is_found_on_item), None)
    if whole:
        found = words(f"plain.{whole.status}")
        lines.append(Line(words("item.whole", found=found), 1, f"status.{whole.status}"))
        lines += finding_lines(whole, period, words)
    for reading in own:
        lines += _check_lines(reading, score, words)
    entries = list(history(score.assessment.findings, item.id))
    if entries:
        lines.append(Line(words("item.history"), style="title"))
    for entry in entries:
        who = f"{stamp(entry.finding.at)} {entry.finding.by}"
        lines.append(Line(f"{who}: {entry.finding.item}: {change(entry, words)}", 1))
    return Page(tuple(lines))


def _check_lines(reading: Reading, score: Score, words: Words) -> Iterator[Line]:
    outcome = words(f"status.{reading.outcome}")
    yield Line(f"{reading.target}  {outcome}", 1, f"status.{reading.outcome}")
    if reading.item.checks:
        yield Line(words.of(reading.check, "text"), 2)
    if reading.check.criteria:
        criteria = names(reading.check.criteria, score.assessment.standards, words)
        yield Line(words("item.criteria", criteria=criteria), 2, "dim")
    if reading.finding is None:
        return
    period = window(score.assessment.checklist.year)
    if reading.cause:
        found = words(f"plain.{reading.finding.status}")
        yield Line(words(f"why.{reading.cause}", found=found), 2, "warning")
    if reading.is_found_on_item:
        yield Line(words("item.speaks", item=reading.finding.item), 2, "dim")
    else:
        yield from finding_lines(reading.finding, period, words)


def finding_lines(finding: Finding, period: Period, words: Words) -> Iterator[Line]:
    """Show what a finding rests on: note, evidence, quotes; what lies outside the window."""
    if finding.withheld:
        yield Line(words("item.withheld"), 2)
    if finding.note:
        yield Line(words("item.note", note=finding.note), 2)
    for evidence in finding.evidence:
        yield Line(evidence_text(evidence, words), 2)
        if evidence.quote:
            yield Line(f"“{evidence.quote}”", 3)
        if is_outside(evidence, period):
            yield Line(words("item.outside", window=period), 3, "warning")


def is_outside(evidence: Evidence, period: Period) -> bool:
    """Say whether evidence shows an action, but none in the window."""
    return is_action(evidence) and not period_of(evidence).overlaps(period)


def evidence_text(evidence: Evidence, words: Words) -> str:
    """Name a piece of evidence: what it is, and its source."""
    return " · ".join(filter(None, (about_text(evidence, words), evidence.source)))


def about_text(evidence: Evidence, words: Words) -> str:
    """Say what a piece of evidence is: kind, title, date of the action, publication."""
    parts = [words(f"kind.{evidence.kind}"), evidence.title or "", dates(evidence)]
    if evidence.published:
        parts.append(words("published", day=evidence.published))
    return " · ".join(filter(None, parts))


def dates(evidence: Evidence) -> str:
    """Give the dates of an action, as `2023-04..2024-03`."""
    return f"{evidence.since or '?'}" + (f"..{evidence.until}" if evidence.until else "")


def standard_page(standard: Standard, words: Words) -> Page:
    """Show a standard, criterion or factor with its statement."""
    lines = [
        Line(f"{standard.id}  {words.of(standard, 'title')}", style="title"),
        Line(words.of(standard, "text"), 1),
        Line(standard.cite, 1, "dim"),
    ]
    if standard.pillar:
        pillar = words(f"pillar.{standard.pillar}")
        lines.append(Line(words("item.pillar", pillar=pillar), 1, "dim"))
    return Page(tuple(lines))
