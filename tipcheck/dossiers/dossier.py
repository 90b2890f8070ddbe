"""A dossier: an assessment, its score and its stamp, from which every export is written."""

from typing import NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.ledger import Lens
from tipcheck.score import Score, score
from tipcheck.stamps import Stamp, stamp_of


class Dossier(NamedTuple):
    """What an export holds of one checklist.

    Attributes:
        score: The figures; through it the checklist, the standards and the findings.
        stamp: What they were computed from.
    """

    score: Score
    stamp: Stamp

    @property
    def assessment(self) -> Assessment:
        """Give the checklist with its findings, as far as they are looked at."""
        return self.score.assessment


def open_dossier(assessment: Assessment, lens: Lens) -> Dossier:
    """Compute all that an export holds; findings that the lens does not show are left out."""
    stamp = stamp_of(assessment, lens)
    if assessment.ledger:
        shown = tuple(filter(lens.shows, assessment.findings))
        ledger = assessment.ledger.model_copy(update={"findings": shown})
        assessment = assessment._replace(ledger=ledger)
    return Dossier(score(assessment, lens), stamp)
