"""Modes and links: whatever somebody chose for a file is kept when a command replaces it."""

import shutil
import stat
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from forks import Forks
from writing_commands import LEDGER

pytestmark = pytest.mark.posix


class Place(NamedTuple):
    """Where a file is when a command comes to write it.

    Attributes:
        umask: What the user's shell takes from the modes of new files.
        mode: The mode of the file; None if there is none yet.
        link: Whether its name is a link to a file elsewhere.
    """

    umask: int
    mode: int | None
    link: bool


PLACES = [
    Place(*each)
    for each in product(
        (0o000, 0o022, 0o027, 0o077), (None, 0o600, 0o640, 0o644, 0o664, 0o755), (False, True)
    )
]
"""Forty-eight."""

EXPORT = "out.csv"
COMMANDS = {LEDGER: "set PER-2023 3 not-met", EXPORT: f"score PER-2023 -o {EXPORT} --force"}
START = {LEDGER: "start PER-2023", EXPORT: f"list -o {EXPORT}"}


class Begun(NamedTuple):
    """A folder in which both files stand as they are begun, to be copied."""

    forks: Forks
    folder: Path


@pytest.fixture(scope="module")
def begun(forks: Forks, tmp_path_factory: pytest.TempPathFactory) -> Begun:
    """Begin both files once."""
    folder = tmp_path_factory.mktemp("begun")
    assert [forks.run(folder, line).code for line in START.values()] == [0, 0]
    return Begun(forks, folder)


def _unkept(begun: Begun, folder: Path, name: str, place: Place, planted: str = "") -> list[str]:
    """Let a command write a file in a place, and say what of the place it did not keep."""
    path, real = folder / name, folder / "elsewhere" / f"real{Path(name).suffix}"
    real.parent.mkdir(parents=True)
    path.parent.mkdir(exist_ok=True)
    if place.mode is not None:
        shutil.copytree(begun.folder, folder, dirs_exist_ok=True)
        if place.link:
            path.rename(real)
        (real if place.link else path).chmod(place.mode)
    if place.link:
        path.symlink_to(real)
    run = begun.forks.run(folder, COMMANDS[name], umask=place.umask, planted=planted)
    if place.link and place.mode is None and name == LEDGER:
        return [] if run.code == 3 else [f"{place}: began a ledger behind a link to nowhere"]
    new = 0o600 if name == LEDGER else 0o666 & ~place.umask
    wanted = (0, new if place.mode is None else place.mode, place.link)
    found = (run.code, stat.S_IMODE(path.stat().st_mode), path.is_symlink())
    return [] if found == wanted else [f"{place}: {found}, not {wanted}"]


@pytest.mark.parametrize("name", COMMANDS)
def test_modes_and_links_are_kept_in_forty_eight_cases(
    begun: Begun, tmp_path: Path, name: str
) -> None:
    """A new ledger is its writer's alone, a new export follows the umask."""
    cases = [(tmp_path / str(number), place) for number, place in enumerate(PLACES)]
    unkept = [each for folder, place in cases for each in _unkept(begun, folder, name, place)]
    assert (len(cases), unkept) == (48, [])


def test_a_naive_writer_keeps_few_of_them(begun: Begun, tmp_path: Path) -> None:
    """So the test above can fail: modes are the umask's, links are replaced."""
    some = [place for place in PLACES if place.umask == 0o022]
    unkept = [
        each
        for number, place in enumerate(some)
        for each in _unkept(begun, tmp_path / str(number), LEDGER, place, "no_sync")
    ]
    assert len(unkept) > len(some) // 2


@pytest.mark.parametrize("link", [False, True])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_write_protected_file_is_respected(
    forks: Forks,
    tmp_path: Path,
    name: str,
    link: bool,  # noqa: FBT001 - parametrized
) -> None:
    """Exit 4, nothing changed: its owner said no, and that holds for an administrator too."""
    assert forks.run(tmp_path, START[name]).code == 0
    path, real = tmp_path / name, tmp_path / f"real{Path(name).suffix}"
    if link:
        path.rename(real)
        path.symlink_to(real)
    path.chmod(0o444)
    before = path.read_bytes()
    run = forks.run(tmp_path, COMMANDS[name])
    said = f"tipcheck: {name}: not saved: the file is write-protected; nothing was changed\n"
    assert (run.code, run.err, path.read_bytes()) == (4, said, before)
    assert (stat.S_IMODE(path.stat().st_mode), path.is_symlink()) == (0o444, link)
