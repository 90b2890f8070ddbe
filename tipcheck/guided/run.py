"""The nouns of a guided run: what is asked, what is about to be said, what a key means now.

Modes and wishes are dataclasses: two of the same content are not equal, as named tuples would be.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.guided.typed import EMPTY, Typed
from tipcheck.ledger import Lens, Reading, read, standing
from tipcheck.model import Evidence, Finding, Kind, Ledger, Status
from tipcheck.said import Said
from tipcheck.years.earlier import Earlier

Only = Literal["open", "unknown", "stale", "carried", "not-met", "partial"]
"""Which checks a run asks about."""

Purpose = Literal["note", "go", "search", "several"]
"""What a typed line is for."""

Step = Literal["source", "kind", "when", "more", "title", "published", "quote"]
"""Where a person is in the form of a piece of evidence."""


class Remark(NamedTuple):
    """Something to tell the person: the key of the words, and what is filled in."""

    key: str
    values: Mapping[str, object] = {}


class Intent(NamedTuple):
    """What a person is about to say, while it is gathered.

    Attributes:
        targets: What it is about; empty for what is asked at the moment.
        status: None until it is chosen.
        keep: Whether the evidence that stands is kept, and this added.
        confirm: Whether it says that what stands still holds.
        carry: The earlier year's finding that it brings over; None for an answer of its own.
    """

    targets: tuple[str, ...] = ()
    status: Status | None = None
    withheld: bool = False
    note: str | None = None
    evidence: tuple[Evidence, ...] = ()
    keep: bool = False
    confirm: bool = False
    carry: Earlier | None = None


NOTHING: Final = Intent()


class Deed(NamedTuple):
    """What one answer of this run wrote, and where the person stood: all that undo needs."""

    findings: tuple[Finding, ...]
    at: int
    whole: bool
    answered: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question stands; keys answer it, gather for it, or move on."""

    intent: Intent = NOTHING


@dataclass(frozen=True, slots=True)
class Gathering:
    """An answer needs evidence: one of the sources there are, or a new one."""

    intent: Intent


@dataclass(frozen=True, slots=True)
class Form:
    """A new source is described.

    Attributes:
        texts: What was typed so far, by its step.
        recalled: Which of the sources there are was last recalled, counted from the latest.
    """

    intent: Intent
    step: Step = "source"
    line: Typed = EMPTY
    kind: Kind | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    recalled: int = -1


@dataclass(frozen=True, slots=True)
class Writing:
    """A line is typed: a note, where to go, what to look for, which checks."""

    purpose: Purpose
    intent: Intent
    line: Typed = EMPTY


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody else answered in the meantime: is this answer to stand after theirs?"""

    intent: Intent


@dataclass(frozen=True, slots=True)
class Stuck:
    """An answer could not be written; it is kept until it can be, or is given up.

    Attributes:
        why: What stood in the way, a line each.
    """

    intent: Intent
    why: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Helping:
    """The keys are explained; any key goes back."""

    intent: Intent


@dataclass(frozen=True, slots=True)
class Comparing:
    """The wording of earlier years is shown; any key goes back."""

    intent: Intent


@dataclass(frozen=True, slots=True)
class Left:
    """The run is over; what was not written is told, so that it can be given later.

    Attributes:
        form: A source that was being described; None for none.
    """

    intent: Intent
    form: Form | None = None


Mode = Asking | Gathering | Form | Writing | Elsewhere | Stuck | Helping | Comparing | Left


class Run(NamedTuple):
    """A guided run at one moment.

    Attributes:
        assessment: The checklist with the ledger as it was last seen.
        by: Who answers.
        targets: The checks that are asked about, in order; never empty.
        only: Which checks were chosen by what stands for them; None for all.
        readings: What stands for every check of the checklist, by its name.
        at: Which of the targets is asked about.
        whole: Whether its whole item is asked about instead.
        answered: Targets that were answered in this run.
        deeds: What was written in this run, in order.
        saved: When the last answer was written.
        looked_for: What was last searched for.
        earlier: What earlier years say of an item or check, by its name.
    """

    assessment: Assessment
    by: str
    targets: tuple[str, ...]
    only: Only | None
    readings: Mapping[str, Reading]
    at: int = 0
    whole: bool = False
    answered: frozenset[str] = frozenset()
    deeds: tuple[Deed, ...] = ()
    mode: Mode = Asking()
    said: Remark | None = None
    saved: datetime | None = None
    looked_for: str = ""
    earlier: Mapping[str, tuple[Earlier, ...]] = {}

    @property
    def reading(self) -> Reading:
        """What stands for the check at hand."""
        return self.readings[self.targets[self.at]]

    @property
    def target(self) -> str:
        """What is asked about: the check at hand, or its whole item."""
        return self.reading.item.id if self.whole else self.reading.target

    @property
    def stands(self) -> Finding | None:
        """The finding that was made on just what is asked about, if there is one."""
        return standing(self.assessment.findings).get(self.target)

    @property
    def asked_before(self) -> str:
        """What of the question earlier years asked: the check alone, or else its whole item."""
        return self.target if self.target in self.earlier else self.reading.item.id

    @property
    def before(self) -> tuple[Earlier, ...]:
        """What earlier years say of it."""
        return self.earlier.get(self.asked_before, ())

    def saying(self, words: str, /, **values: object) -> "Run":
        """Give the run with something to tell: the key of the words, and what is filled in."""
        return self._replace(said=Remark(words, values))

    def now(self, mode: Mode) -> "Run":
        """Give the run in another mode."""
        return self._replace(mode=mode)

    def seeing(self, ledger: Ledger | None) -> "Run":
        """Give the run with the ledger as it is now."""
        return with_readings(self, self.assessment._replace(ledger=ledger))


def with_readings(run: Run, assessment: Assessment) -> Run:
    """Give a run with another state of its assessment."""
    return run._replace(assessment=assessment, readings=readings_of(assessment))


def readings_of(assessment: Assessment) -> dict[str, Reading]:
    """Give what stands for every check, by its name."""
    return {reading.target: reading for reading in read(assessment, Lens())}


@dataclass(frozen=True, slots=True)
class Record:
    """The wish to write an answer."""

    intent: Intent


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The wish to take back what the last answer wrote."""

    deed: Deed


@dataclass(frozen=True, slots=True)
class Edit:
    """The wish to write a note in the person's editor, from the note there is."""

    note: str


Wish = Record | TakeBack | Edit
Stepped = tuple[Run, Wish | None]
"""What a key leads to."""
