"""Statuses and kinds as they are typed on a command line, in either language.

The names that files have come first: only for others is more imported.
"""

from tipcheck.errors import UnfitError, UsageError
from tipcheck.model import KINDS, STATUSES, Status
from tipcheck.naming import status_of
from tipcheck.said import placed


def status_typed(text: str) -> Status:
    """Give the status that somebody typed.

    Raises:
        UsageError: It is none, with the nearest one.
    """
    if text in STATUSES:
        return status_of(text)
    from tipcheck.returns.understood import status_in

    try:
        return status_of(status_in(text))
    except UnfitError as error:
        raise UsageError(error.said) from None


def kind_typed(text: str) -> str:
    """Give the kind of evidence that somebody typed; empty for none.

    Raises:
        UsageError: It is none, with the nearest one.
    """
    if text in KINDS:
        return text
    from tipcheck.returns.understood import kind_in

    try:
        return kind_in(text)
    except UnfitError as error:
        raise UsageError(placed("--kind", error.said)) from None
