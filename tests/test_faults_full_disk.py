"""A disk that is really full: what was acknowledged stays, and work goes on once there is room."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from forks import Forks
from remains import leftovers
from writing_commands import LEDGER

from tipcheck.assessment import open_ledger

pytestmark = pytest.mark.posix

MOUNTING = 'mount -t tmpfs -o size=64k,mode=0777 tmpfs "$0" && exec "$@"'
ALONE = ("unshare", "--user", "--map-root-user", "--mount")
"""A mount that only one process and its children see, and that ends with them."""


class Disk(NamedTuple):
    """A small disk.

    Attributes:
        folder: Where commands find it.
        seen: Where we find it.
        limit: How a run is told of its size.
        full: What the system says when it is full.
    """

    forks: Forks
    folder: Path
    seen: Path
    limit: dict[str, Any]
    full: str


def _kinds() -> list[str]:
    """Give the kinds of small disks there are here: a mount, where that works, and a limit."""
    if not shutil.which("unshare"):
        return ["limit"]
    probe = [*ALONE, "sh", "-c", MOUNTING, "/mnt", "true"]
    mounts = subprocess.run(probe, check=False, capture_output=True).returncode == 0
    return ["limit", "mount"] if mounts else ["limit"]


@pytest.fixture(params=_kinds())
def disk(request: Any, tmp_path: Path) -> Iterator[Disk]:
    """Give a small disk."""
    if request.param == "limit":
        forks = Forks()
        limit: dict[str, Any] = {"most_bytes": 20_000}
        yield Disk(forks, tmp_path, tmp_path, limit, "File too large")
    else:
        forks = Forks([*ALONE, "sh", "-c", MOUNTING, str(tmp_path)])
        seen = Path(f"/proc/{forks.process}/root{tmp_path}")
        yield Disk(forks, tmp_path, seen, {}, "No space left on device")
    forks.close()


def _fill(disk: Disk, planted: str = "") -> tuple[list[str], str]:
    """Answer until the disk is full; give the notes that were acknowledged, and what was said."""
    disk.forks.run(disk.folder, "start PER-2023")
    (disk.seen / "ballast").write_bytes(b"x" * 8_192)
    acknowledged: list[str] = []
    for number in range(60):
        note = f"{number} {'x' * 2_000}"
        line = f"set PER-2023 {number % 11 + 1} not-met --note '{note}'"
        run = disk.forks.run(disk.folder, line, planted=planted, **disk.limit)
        if run.code != 0:
            return acknowledged, run.err
        acknowledged.append(note)
    return acknowledged, "not full"


def _notes(disk: Disk) -> list[str]:
    findings = open_ledger(disk.seen / LEDGER, "PER-2023").findings
    return sorted(str(finding.note) for finding in findings)


def test_on_a_full_disk_nothing_acknowledged_is_lost(disk: Disk) -> None:
    """What does not fit is refused, reading goes on, and with more room so does writing."""
    acknowledged, said = _fill(disk)
    assert said == f"tipcheck: {LEDGER}: not saved: {disk.full}; nothing was changed\n"
    assert (_notes(disk), leftovers(disk.seen)) == (sorted(acknowledged), [])
    assert disk.forks.run(disk.folder, "score PER-2023", **disk.limit).code == 0
    (disk.seen / "ballast").unlink()
    assert disk.forks.run(disk.folder, "set PER-2023 b9 not-met --note more").code == 0
    assert _notes(disk) == sorted([*acknowledged, "more"])


def test_on_a_full_disk_a_naive_writer_loses_the_ledger(disk: Disk) -> None:
    """So the test above can fail."""
    _fill(disk, "open_w")
    assert disk.forks.run(disk.folder, "score PER-2023").code == 3
