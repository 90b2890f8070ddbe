"""The TOML files in a folder and below it: each once, and what could not be entered is named."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tipcheck.errors import Problem
from tipcheck.reasons import reason
from tipcheck.said import Said


class Walk(NamedTuple):
    """What was found below a folder.

    Attributes:
        files: Paths of TOML files, sorted; hidden ones are left out.
        problems: Folders that could not be read, and links that lead to what is read already.
    """

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]


def walk(folder: Path) -> Walk:
    """Find the TOML files in a folder and below it; links are followed, each folder read once."""
    root = Path(os.path.realpath(folder))
    files: list[str] = []
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    ahead, links = [str(folder)], list[str]()
    while ahead or links:
        # Links come last: what can be reached without one keeps its own path.
        here = ahead.pop() if ahead else links.pop(0)
        real = os.path.realpath(here)
        if real in seen or Path(real) in root.parents:
            way = (
                Said("{path}, which is read already", path=seen[real])
                if real in seen
                else Said("a folder around it")
            )
            problems.append(
                Problem(Path(here), 0, "", Said("is a link to {way}: not followed", way=way))
            )
            continue
        seen[real] = here
        try:
            entries = sorted(_entries(here))
        except OSError as error:
            what = Said(
                "is a folder that cannot be read: {reason}; nothing in it is counted",
                reason=reason(error),
            )
            problems.append(Problem(Path(here), 0, "", what))
            continue
        sorts = {"folder": ahead, "link": links, "file": files}
        for path, kind in entries:
            sorts[kind].append(path)
    return Walk(tuple(map(Path, sorted(files))), tuple(sorted(problems)))


def _entries(folder: str) -> Iterator[tuple[str, str]]:
    """Give the paths that matter in a folder, each with what it is: folder, link or file."""
    with os.scandir(folder) as found:
        for entry in found:
            if entry.name.startswith("."):
                continue
            if entry.name.endswith(".toml"):
                yield entry.path, "file"
            elif entry.is_symlink():
                if Path(entry.path).is_dir():
                    yield entry.path, "link"
            elif entry.is_dir():
                yield entry.path, "folder"
