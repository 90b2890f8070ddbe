"""Evidence as JSON, in a cell or in a file."""

import json
from typing import Any

from tipcheck.dossiers.form import PIECE, Field
from tipcheck.errors import UnfitError
from tipcheck.returns.rows import text_of
from tipcheck.said import Said


def cells_of(evidence: Any) -> dict[Field, str]:
    """Give the cells of a list of evidence.

    Raises:
        UnfitError: It is no list of objects with the keys of evidence, with what is wrong.
    """
    if not isinstance(evidence, list):
        message = Said("is no list of evidence")
        raise UnfitError(message)
    return {
        Field(key, number): text
        for number, piece in enumerate(evidence, start=1)
        for key, text in _texts(piece).items()
    }


def cells_in(text: str) -> dict[Field, str]:
    """Give the cells of a list of evidence that is written as JSON.

    Raises:
        UnfitError: It is not JSON, or no such list.
    """
    if not text.strip():
        return {}
    try:
        evidence = json.loads(text)
    except (ValueError, RecursionError):
        message = Said("is not JSON: write a list such as [{{...}}], or leave the cell as it was")
        raise UnfitError(message) from None
    return cells_of(evidence)


def _texts(piece: Any) -> dict[str, str]:
    known = isinstance(piece, dict) and set(piece) <= set(PIECE)
    if not known or any(isinstance(each, dict | list) for each in piece.values()):
        message = Said(
            "holds something else than evidence: its keys are {keys}", keys=", ".join(PIECE)
        )
        raise UnfitError(message)
    return {key: text_of(each) for key, each in piece.items()}
