"""Personal data taken out of a ledger: notes and quotes blanked, everything else as it was.

The one thing that changes entries of a ledger. Who found what, when, and on which sources stays, so
that the score stays too.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from tipcheck.answers import make_finding
from tipcheck.assessment import Assessment
from tipcheck.errors import FileError, Problem
from tipcheck.model import Finding, Ledger
from tipcheck.said import Said
from tipcheck.store.blanking import Place, blanked
from tipcheck.store.document import open_ledger_document, parse
from tipcheck.store.files import replace_file
from tipcheck.store.load import to_model
from tipcheck.store.locks import locked

_DONE: Final = re.compile(r"\[redacted by .* on \d{4}-\d\d-\d\d\]", re.DOTALL)


class Redaction(NamedTuple):
    """One entry that holds texts to take out.

    Attributes:
        position: Its place in the ledger, from 0.
        note: Whether its note is taken out.
        quotes: Which of its pieces of evidence lose their quote.
    """

    position: int
    finding: Finding
    note: bool
    quotes: tuple[int, ...]

    @property
    def places(self) -> list[Place]:
        """Give where in the file the texts stand."""
        note: list[Place] = [(self.position, None)] if self.note else []
        return [*note, *((self.position, each) for each in self.quotes)]


def redactions(findings: Sequence[Finding], target: str) -> tuple[Redaction, ...]:
    """Give the entries on an item (its checks too), a check or a criterion that hold texts.

    What was taken out before is left as it is.
    """
    found = []
    for position, finding in enumerate(findings):
        if finding.item != target and not finding.item.startswith(f"{target}/"):
            continue
        quotes = tuple(n for n, each in enumerate(finding.evidence) if _holds(each.quote))
        if quotes or _holds(finding.note):
            found.append(Redaction(position, finding, _holds(finding.note), quotes))
    return tuple(found)


def _holds(text: str | None) -> bool:
    return text is not None and not _DONE.fullmatch(text)


def redact(assessment: Assessment, target: str, by: str) -> tuple[Redaction, ...]:
    """Take notes and quotes out of all that was ever found on a target.

    Args:
        assessment: Says which ledger.
        target: An item, a check or a criterion.
        by: Who takes them out; it is named in their place.

    Returns:
        The entries that were changed, as they were before.

    Raises:
        UsageError: The name cannot stand in a ledger; nothing was changed.
        FileError: The ledger is broken, or written in another way than ours; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    make_finding({"item": target, "status": "unknown", "by": by})
    path, instead = assessment.ledger_path, mark(by, datetime.now(UTC).date())
    with locked(path, by):
        document = open_ledger_document(path)
        before = to_model(document, Ledger)
        meant = redactions(before.findings, target)
        places = {place for each in meant for place in each.places}
        text = blanked(document.text, places, instead)
        after = to_model(parse(path, text), Ledger)
        if after.findings != _wanted(before, meant, instead):
            what = Said(
                "is written in a way that cannot be redacted: let each finding stand under its"
                " own [[findings]], each piece of evidence under [[findings.evidence]]"
            )
            raise FileError([Problem(path, 0, "", what)])
        if meant:
            replace_file(path, text)
    return meant


def mark(by: str, day: date) -> str:
    """Give what stands in the place of a text that was taken out."""
    return f"[redacted by {by} on {day}]"


def _wanted(ledger: Ledger, meant: Sequence[Redaction], instead: str) -> tuple[Finding, ...]:
    findings = list(ledger.findings)
    for each in meant:
        evidence = tuple(
            piece.model_copy(update={"quote": instead}) if n in each.quotes else piece
            for n, piece in enumerate(each.finding.evidence)
        )
        note = instead if each.note else each.finding.note
        findings[each.position] = each.finding.model_copy(
            update={"note": note, "evidence": evidence}
        )
    return tuple(findings)
