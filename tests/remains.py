"""What commands leave in a folder."""

import re
from pathlib import Path
from typing import Final

_MOMENT: Final = re.compile(r"^(at|on|retrieved) = .*", re.MULTILINE)
Files = dict[str, str]
"""What stands in a folder: visible files by path, with their moments made alike."""


def files_in(folder: Path) -> Files:
    """Read the files of a folder, without hidden ones."""
    return {
        str(path.relative_to(folder)): _MOMENT.sub(
            r"\1 = then", path.read_text(encoding="utf-8", errors="replace")
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part[0] == "." for part in path.relative_to(folder).parts)
    }


def leftovers(folder: Path) -> list[str]:
    """Name the temporary files that nobody took away."""
    return sorted(path.name for path in folder.rglob(".*.tmp"))


def not_whole(found: Files, allowed: tuple[Files, ...]) -> list[str]:
    """Name the files that are as in none of the states that are allowed."""
    names = {name for state in (found, *allowed) for name in state}
    return sorted(
        name for name in names if found.get(name) not in [state.get(name) for state in allowed]
    )
