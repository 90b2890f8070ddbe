"""Which check a row is about."""

from collections.abc import Collection, Iterable
from typing import Final

from tipcheck.dossiers.form import FILLED
from tipcheck.errors import UnfitError
from tipcheck.library import REFERENCE_NAME
from tipcheck.returns.rows import CHECK, Row
from tipcheck.said import Said
from tipcheck.text import did_you_mean, visible

_SHOWN: Final = 60


def is_blank(row: Row) -> bool:
    """Say whether a row names no check and answers nothing: somebody's line of their own."""
    said = (field for field in row.cells if field.piece or field.key in FILLED)
    return not row.cells.get(CHECK, "").strip() and not any(row.cells[f].strip() for f in said)


def other_list(rows: Iterable[Row], reference: str) -> str | None:
    """Give the one list that all rows name, if it is another one."""
    names = {row.cells.get(CHECK, "").strip().partition("/")[0] for row in rows}
    names -= {""}
    only = names.pop().upper() if len(names) == 1 else reference
    return only if REFERENCE_NAME.fullmatch(only) and only != reference else None


def target_in(row: Row, reference: str, known: Collection[str]) -> str:
    """Give the check that a row names, with the list's reference or without.

    Raises:
        UnfitError: It names none of this list.
    """
    name = row.cells.get(CHECK, "").strip()
    before, _, rest = name.partition("/")
    if not name:
        message = Said("no check is named here: leave this column as it was exported")
        raise UnfitError(message)
    if before.upper() == reference:
        name = rest
    if name.lower() in known:
        return name.lower()
    shown = visible(row.cells[CHECK].strip()[:_SHOWN])
    parts = [each for each in known if each.startswith(f"{name.lower()}/")]
    hint = (
        Said("; name one of: {parts}", parts=", ".join(parts))
        if parts
        else did_you_mean(name[:_SHOWN], known)
    )
    message = Said(
        "'{shown}' is no check of {reference}{hint}", shown=shown, reference=reference, hint=hint
    )
    raise UnfitError(message)
