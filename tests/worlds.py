"""Small universes in a folder, for one test or for all of them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from land import checklist_text, ledger_text, write_universe
from making import STANDARDS
from universe import Listed, Sizes, universe

from tipcheck.panel.entries import Entry, entries, references
from tipcheck.panel.folder import Folder, folder_at
from tipcheck.panel.selection import Selection

SMALL: Final = Sizes(countries=4, years=7, items=6, ledger_every=3)
"""Countries XAA to XAD, 2001 to 2007, six recommendations each."""

__all__ = ["SMALL", "checklist_text", "entries_of", "ledger_text", "lists", "write_world"]


@cache
def lists() -> tuple[Listed, ...]:
    """Give the lists of the small universe."""
    return tuple(universe(SMALL))


def write_world(folder: Path, sizes: Sizes = SMALL) -> Path:
    """Write a universe into a folder `world`, and give that."""
    write_universe(folder / "world", sizes)
    return folder / "world"


def entries_of(root: Path | Folder) -> Iterator[Entry]:
    """Give all entries of a folder in which nothing is broken."""
    folder = root if isinstance(root, Folder) else folder_at(root)
    names = references(folder, Selection())
    for found in entries(folder, Selection(), STANDARDS, names):
        for each in found:
            assert isinstance(each, Entry)
            yield each
