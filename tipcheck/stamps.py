"""What an export was computed from: digests of its sources, the method, the version.

Digests are over what the files mean, not over their bytes: git may change line endings, and a
comment changes no figure.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from tipcheck import __version__
from tipcheck.assessment import Assessment
from tipcheck.days import parse_day
from tipcheck.ledger import Lens
from tipcheck.model import Link, Noun

METHOD: Final = 1
"""Number of the way in which figures are computed: one more when the same files score otherwise."""

OWN: Final = "own"
EXAMPLE: Final = "example"
_RATER: Final = "rater:"
_NONE: Final = "none"
_MARK: Final = "tipcheck-stamp"
_DIGEST: Final = "([0-9a-f]{64})"
_MAYBE: Final = f"({_NONE}|[0-9a-f]{{64}})"
_SHAPE: Final = re.compile(
    rf"{_MARK} ([A-Z]{{3}}-\d{{4}}) findings=({OWN}|{EXAMPLE}|{_RATER}[A-Za-z0-9_-]+)"
    rf" as-of=({_NONE}|\d{{4}}-\d\d-\d\d) any-date=(yes|no) method=(\d{{1,9}}) version=([\w.+-]+)"
    rf" checklist={_DIGEST} standards={_DIGEST} ledger={_DIGEST}"
    rf"(?: earlier-checklist={_MAYBE} earlier-ledger={_MAYBE} lineage={_DIGEST})?",
    re.ASCII,
)

SOURCES: Final = (
    *("checklist", "standards", "ledger"),
    *("earlier_checklist", "earlier_ledger", "lineage"),
)
"""What a file is computed from: names of the digests in its stamp."""


class Stamp(NamedTuple):
    """What an export was computed from.

    Attributes:
        reference: The checklist, as `PER-2023`.
        findings: Whose: `own`, `example`, or `rater:NAME`.
        as_of: Only findings made until the end of this day; None for all.
        any_date: Whether actions outside the window counted.
        method: Number of the way in which figures are computed.
        version: The tipcheck that made the export.
        checklist: SHA-256 of the checklist, as are the next two of theirs.
        standards: Of the standards.
        ledger: Of the findings made until that day, in the order of the file.
        earlier_checklist: Of the list of the year before, which a report shows too; `none` if there
            is no such list, empty in an export that shows no other year, as are the next two.
        earlier_ledger: Of the findings on that list.
        lineage: Of the recorded links between the two lists.
    """

    reference: str
    findings: str
    as_of: date | None
    any_date: bool
    method: int
    version: str
    checklist: str
    standards: str
    ledger: str
    earlier_checklist: str = ""
    earlier_ledger: str = ""
    lineage: str = ""

    def __str__(self) -> str:
        """Write a stamp on one line, without a sign that CSV, JSON or HTML would write otherwise.

        `parse_stamps` finds it again in any text.
        """
        return (
            f"{_MARK} {self.reference} findings={self.findings} as-of={self.as_of or _NONE}"
            f" any-date={'yes' if self.any_date else 'no'} method={self.method}"
            f" version={self.version} checklist={self.checklist} standards={self.standards}"
            f" ledger={self.ledger}{self._earlier()}"
        )

    def _earlier(self) -> str:
        if not self.lineage:
            return ""
        return (
            f" earlier-checklist={self.earlier_checklist} earlier-ledger={self.earlier_ledger}"
            f" lineage={self.lineage}"
        )

    def as_dict(self) -> dict[str, Any]:
        """Give a stamp as JSON holds it, its line beside its parts."""
        as_of = self.as_of.isoformat() if self.as_of else None
        parts = {name: value for name, value in self._asdict().items() if value != ""}
        return {**parts, "as_of": as_of, "text": str(self)}

    @property
    def rater(self) -> str | None:
        """Name of the rater whose ledger was read; None for the first one."""
        return self.findings.removeprefix(_RATER) if self.findings.startswith(_RATER) else None

    def changed(self, other: "Stamp") -> Iterator[str]:
        """Name the sources that are not the same for another stamp."""
        for name in SOURCES:
            if getattr(self, name) != getattr(other, name):
                yield name


def stamp_of(assessment: Assessment, lens: Lens) -> Stamp:
    """Stamp what is computed from an assessment through a lens."""
    rater = assessment.ledger_path.stem.partition(".")[2]
    own = f"{_RATER}{rater}" if rater else OWN
    return Stamp(
        reference=assessment.checklist.reference,
        findings=EXAMPLE if assessment.example else own,
        as_of=lens.as_of,
        any_date=lens.any_date,
        method=METHOD,
        version=__version__,
        checklist=digest([assessment.checklist]),
        standards=digest([assessment.standards]),
        ledger=digest([each for each in assessment.findings if lens.shows(each)]),
    )


def beside(stamp: Stamp, lens: Lens, before: Assessment | None, links: Sequence[Link]) -> Stamp:
    """Stamp what is computed from the year before too.

    Args:
        stamp: That of the year itself.
        lens: Through which both are looked at.
        before: The year before; None if no list of it is known.
        links: All recorded links of the country; those between the two lists count.
    """
    old = before.checklist.reference if before else _NONE
    between = [link for link in links if _joins(link, old, stamp.reference)]
    seen = [each for each in before.findings if lens.shows(each)] if before else []
    return stamp._replace(
        earlier_checklist=digest([before.checklist]) if before else _NONE,
        earlier_ledger=digest(seen) if before else _NONE,
        lineage=digest(between),
    )


def _joins(link: Link, old: str, new: str) -> bool:
    return any(each.startswith(f"{old}/") for each in link.since) and any(
        each.startswith(f"{new}/") for each in link.to
    )


def digest(nouns: Sequence[Noun]) -> str:
    """Give the SHA-256 of nouns in their order, in 64 hex digits."""
    trees = [noun.model_dump(mode="json", by_alias=True) for noun in nouns]
    text = json.dumps(trees, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def parse_stamps(text: str) -> list[Stamp]:
    """Find the stamps in a text, each once, in their order.

    Markdown puts a backslash before punctuation, which is passed over.
    """
    found = _SHAPE.findall(text.replace("\\", "")) if _MARK in text.replace("\\", "") else []
    return [_stamp(parts) for parts in dict.fromkeys(found)]


def _stamp(parts: tuple[str, ...]) -> Stamp:
    reference, findings, as_of, any_date, method, version, *digests = parts
    try:
        day = None if as_of == _NONE else parse_day(as_of)
    except ValueError:
        day = date.min  # no day of the calendar: an edited stamp, which fits nothing
    until = day if isinstance(day, date) else None
    return Stamp(reference, findings, until, any_date == "yes", int(method), version, *digests)
