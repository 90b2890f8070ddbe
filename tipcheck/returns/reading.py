"""A row turned into values, and what cannot be understood in it."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from tipcheck.dossiers.form import Field
from tipcheck.dossiers.values import EVIDENCE_KEYS, Values
from tipcheck.errors import Problem, UnfitError
from tipcheck.model import DAY_KEYS
from tipcheck.returns.altered import is_first_of, is_suspect, is_untouched
from tipcheck.returns.rows import NOTE, STATUS, WITHHELD, Row
from tipcheck.returns.understood import day_in, kind_in, status_in, text_in, yes_in

READERS: Final[dict[str, Callable[[str], str]]] = {
    "status": status_in,
    "withheld": yes_in,
    "kind": kind_in,
    **dict.fromkeys(DAY_KEYS, day_in),
}
"""How each column is read; the others hold texts."""


class Piece(NamedTuple):
    """One piece of evidence in a row: its number, and a text for each of `EVIDENCE_KEYS`."""

    number: int
    texts: tuple[str, ...]


def problems_in(row: Row) -> Iterator[Problem]:
    """Name the cells of a row that cannot be understood."""
    for field, text in row.cells.items():
        try:
            _read(field, text)
        except UnfitError as error:
            yield row.problem(field, error.said)


def _read(field: Field, text: str) -> str:
    return READERS.get(field.key, text_in)(text)


class Reader(NamedTuple):
    """Reads a row that has no problems, beside what stands in the ledger.

    Attributes:
        now: What stands: a row without a column for it leaves it as it is.
        encoding: Of the file, if it could not hold every character: what stands is then still
            recognised.
    """

    row: Row
    now: Values
    encoding: str | None = None

    def values(self) -> Values:
        """Give what the row says."""
        return Values(
            self._said(STATUS, self.now.status),
            bool(self._said(WITHHELD, "yes" if self.now.withheld else "")),
            self._said(NOTE, self.now.note),
            tuple(piece.texts for piece in self.pieces()),
        )

    def pieces(self) -> Iterator[Piece]:
        """Give the evidence of the row; columns in which nothing stands are no piece."""
        standing = self.now.evidence
        numbers = {field.piece for field in self.row.cells if field.piece}
        for number in sorted(numbers | set(range(1, len(standing) + 1))):
            known = standing[number - 1] if number <= len(standing) else ("",) * len(EVIDENCE_KEYS)
            pairs = zip(EVIDENCE_KEYS, known, strict=True)
            texts = tuple(self._said(Field(key, number), text) for key, text in pairs)
            if any(texts):
                yield Piece(number, texts)

    def suspects(self) -> Iterator[tuple[Field, str]]:
        """Name the texts that a spreadsheet may have changed, each with what stands."""
        standing = {
            Field(key, number): text
            for number, piece in enumerate(self.now.evidence, start=1)
            for key, text in zip(EVIDENCE_KEYS, piece, strict=True)
        }
        for field, text in {NOTE: self.now.note, **standing}.items():
            said, is_day = self._said(field, text), READERS.get(field.key) is day_in
            is_theirs = is_first_of if is_day else is_suspect
            if field.key != "kind" and said != text and is_theirs(text, said):
                yield field, text

    def _said(self, field: Field, standing: str) -> str:
        if not self.row.has(field):
            return standing
        text = _read(field, self.row.cells.get(field, ""))
        return standing if is_untouched(standing, text, self.encoding) else text
