"""What a sheet that came back would change, for people."""

from collections.abc import Iterator, Sequence

from tipcheck.dossiers.values import EVIDENCE_KEYS, evidence_texts
from tipcheck.ledger import Entry
from tipcheck.model import Finding
from tipcheck.returns.comparing import Change, Outcome
from tipcheck.sheets.log import change
from tipcheck.sheets.sheet import Line, Page
from tipcheck.words import Words


def outcome_page(outcome: Outcome, words: Words) -> Page:
    """Lay out each finding that would be added, then each conflict with both sides of it."""
    added, both = outcome.of("addition"), outcome.of("conflict")
    return Page((*_additions(added, words), *_conflicts(both, words)))


def _additions(changes: Sequence[Change], words: Words) -> Iterator[Line]:
    if changes:
        yield Line(words("apply.additions", n=len(changes)), style="title")
    for each in changes:
        what = change(Entry(each.finding, each.now, each.finding), words)
        yield Line(f"{each.place} {each.finding.item}: {what}")
        yield from _said(each.finding, words)


def _conflicts(changes: Sequence[Change], words: Words) -> Iterator[Line]:
    if changes:
        yield Line(words("apply.conflicts", n=len(changes)), style="title")
    for each in changes:
        yield Line(f"{each.place} {each.finding.item}")
        yield Line(words("apply.theirs", status=words(f"plain.{each.finding.status}")), 1)
        yield from _said(each.finding, words)
        if each.now is None:
            yield Line(words("apply.nothing"), 1)
            continue
        status = words(f"plain.{each.now.status}")
        yield Line(words("apply.ours", status=status, by=each.now.by), 1)
        yield from _said(each.now, words)


def _said(finding: Finding, words: Words) -> Iterator[Line]:
    if finding.withheld:
        yield Line(words("item.withheld"), 2)
    if finding.note:
        yield Line(words("item.note", note=finding.note), 2)
    for evidence in finding.evidence:
        texts = dict(zip(EVIDENCE_KEYS, evidence_texts(evidence), strict=True))
        dates = "..".join(text for text in (texts["from"], texts["to"]) if text)
        told = (words(f"kind.{evidence.kind}"), dates, evidence.source, texts["title"])
        yield Line(" · ".join(text for text in told if text), 2)
