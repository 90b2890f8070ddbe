"""What of an earlier year's findings is brought over, and what is not, with why.

A finding comes over only where what it judged is asked again: the same text, or a link that says
so. It stays open until somebody confirms it with evidence of the new period.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from tipcheck.answers import make_finding
from tipcheck.assessment import Assessment
from tipcheck.errors import UnfitError
from tipcheck.ledger import Entry, standing
from tipcheck.model import Finding, Ledger, Link
from tipcheck.recording import record, start
from tipcheck.said import Said
from tipcheck.years.earlier import Counterparts, Earlier, Obstacle, counterparts

Outcome = Literal["carry", "answered", "several"] | Obstacle
"""What becomes of a finding: it comes over, it is answered already, it has more than one source."""


class Step(NamedTuple):
    """What becomes of one finding of the earlier year."""

    target: str
    earlier: Earlier
    finding: Finding
    outcome: Outcome


def carried_over(assessment: Assessment, target: str, earlier: Earlier, by: str) -> Finding:
    """Make the finding that brings an earlier one over: open until it is confirmed.

    Args:
        assessment: The later year.
        target: The item or check that it is about now.
        earlier: The counterpart, whose obstacle is None.
        by: Who carries it over.
    """
    found = earlier.finding
    if found is None:
        message = Said("{target}: there is nothing to carry over", target=target)
        raise UnfitError(message)
    return make_finding(
        {
            "item": target,
            "status": found.status,
            "by": by,
            "fingerprint": assessment.targets()[target],
            "withheld": found.withheld,
            "carried": earlier.place,
            "note": found.note,
            "evidence": found.evidence,
        }
    )


def plan(
    old: Assessment, new: Assessment, links: Sequence[Link], ledger: Ledger | None
) -> tuple[Step, ...]:
    """Say what becomes of each finding of the earlier year that has a counterpart.

    Args:
        old: The earlier year with its findings.
        new: The later year.
        links: The recorded links of the country.
        ledger: The later year's findings as they are now.
    """
    answered = set(standing(ledger.findings)) if ledger else set()
    return tuple(_steps(counterparts(old, new, links), answered))


def _steps(found: Counterparts, answered: set[str]) -> Iterator[Step]:
    for target, known in found.items():
        own = [(each, each.finding) for each in known if each.finding]
        own = [(each, finding) for each, finding in own if finding.item == each.target]
        ready = [each for each, _ in own if each.obstacle is None]
        for each, finding in own:
            outcome: Outcome = each.obstacle or "carry"
            if outcome == "carry" and len(ready) > 1:
                outcome = "several"
            if outcome == "carry" and is_answered(target, answered):
                outcome = "answered"
            yield Step(target, each, finding, outcome)


def is_answered(target: str, answered: set[str]) -> bool:
    """Say whether a finding stands that speaks for a target, or for a part of it."""
    item = target.partition("/")[0]
    return bool({target, item} & answered) or any(
        each.startswith(f"{target}/") for each in answered
    )


def bring_over(
    old: Assessment, new: Assessment, links: Sequence[Link], by: str, schema: str
) -> list[Entry]:
    """Carry over what can be, into the ledger of the later year, which is begun if there is none.

    Args:
        old: The earlier year with its findings.
        new: The later year.
        links: The recorded links of the country.
        by: Who carries it over.
        schema: The JSON Schema of ledgers, for editors.

    Raises:
        FileError: The ledger is broken; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    start(new, by, schema)

    def make(ledger: Ledger) -> list[Finding]:
        steps = plan(old, new, links, ledger)
        carried = (step for step in steps if step.outcome == "carry")
        return [carried_over(new, step.target, step.earlier, by) for step in carried]

    return record(new, by, make)
