"""Formats of the command `export`: one file each, one dict of them all.

A format turns dossiers into the content of a file: pieces of a text, or bytes. One more is one
more file and one more row here.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from tipcheck.dossiers.dossier import Dossier
from tipcheck.exports.dossiers.tables import checks_csv, checks_json, scores_csv, scores_json
from tipcheck.exports.workbook import workbook_bytes
from tipcheck.words import Words

Content = bytes | Iterator[str]
"""What a file holds: whole, or in pieces that are made while they are written."""
Writer = Callable[[Iterable[Dossier], Words], Content]
"""Makes the content of a file from at least one dossier."""


class Format(NamedTuple):
    """How a file of one kind is written.

    Attributes:
        whole: Writes all that the kind can hold.
        scores: Writes the figures alone, for `--scores`; None if the kind has no such table.
        many: Whether several checklists fit into one file.
    """

    whole: Writer
    scores: Writer | None = None
    many: bool = False


DOSSIERS: Final[dict[str, Format]] = {
    "csv": Format(checks_csv, scores_csv, many=True),
    "json": Format(checks_json, scores_json, many=True),
    "xlsx": Format(workbook_bytes),
}
"""Formats by their name, which is also the ending of their files."""
