"""Places in a document."""

from typing import Final

from tipcheck.text import fold, visible

MOST_OF_KEY: Final = 64
"""How much of a key is shown: no key of ours is longer."""

Location = tuple[str | int, ...]
"""A place as pydantic writes it: keys, and positions in lists."""


def place(location: Location) -> str:
    """Write a location as people do: `items[3].pillar`."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{_key(part)}" for part in location)
    return "".join(parts).lstrip(".")


def _key(key: str) -> str:
    return visible(fold(key[:MOST_OF_KEY]))
