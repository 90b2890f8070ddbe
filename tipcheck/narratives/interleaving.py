"""Two columns of a printed page, flattened row by row: nothing can put them back in order."""

import re
from collections.abc import Sequence
from typing import Final

from tipcheck.narratives.refusals import RefusedError
from tipcheck.said import Said

_SIGNS: Final = (
    # a running head between two halves of a sentence
    re.compile(r"[a-z,] (?P<head>[A-Z][A-Z' ]{3,40}) (?P=head): ?(?:TIER|SPECIAL)"),
    # a sentence that everybody knows, broken by another
    re.compile(
        r"fully (?:meets?|compl(?:y|ies) with) the minimum (?!standards?\b|requirements?\b)"
        r"[a-z]+,? [a-z]+"
    ),
    re.compile(r"[a-z]{3,} Recommendations for (?:the )?[A-Z][A-Za-z' ]{2,40}: ?[A-Z]"),
    re.compile(r"[a-z]{3,} PRIORITIZED RECOMMENDATIONS:? [a-z]"),
)
_MOST: Final = 5_000
"""A sign is looked for in stretches of a line."""


def refuse_interleaved(lines: Sequence[str]) -> None:
    """Refuse a text in which a sentence is broken by another.

    Raises:
        RefusedError: With the line that shows it.
    """
    for number, line in enumerate(lines, start=1):
        for start in range(0, len(line), _MOST):
            stretch = line[start : start + _MOST + 200]
            if any(sign.search(stretch) for sign in _SIGNS):
                message = Said(
                    "mixes two columns of a printed page, sentence by sentence, and cannot be put"
                    " back in order: take the country's web page instead"
                )
                raise RefusedError(message, number)
