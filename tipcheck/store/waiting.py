"""Who hears that a writer waits for another one: whoever has the terminal, if somebody has."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tipcheck.said import Said

Hearer = Callable[[Path, Said | str], None]
"""Takes the file that is waited for, and who is writing it."""

HEARERS: Final[list[Hearer]] = []


def tell_waiting(path: Path, holder: Said | str) -> None:
    """Tell everybody who wants to hear it."""
    for hear in HEARERS:
        hear(path, holder)
