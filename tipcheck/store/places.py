"""Places in a document."""

Location = tuple[str | int, ...]
"""A place as pydantic writes it: keys, and positions in lists."""


def place(location: Location) -> str:
    """Write a location as people do: `items[3].pillar`."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
    return "".join(parts).lstrip(".")
