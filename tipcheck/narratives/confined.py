"""Reading in a process apart, under limits: no text can hang tipcheck or take its memory.

No parser is safe alone; what a hostile page costs is bounded here, whatever its trick.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from typing import Any, Final, NamedTuple

from tipcheck.narratives.narrative import Narrative, Wishes
from tipcheck.narratives.reading import read_narrative
from tipcheck.narratives.refusals import RefusedError
from tipcheck.said import Said


class Limits(NamedTuple):
    """What reading one text may take: bytes of memory, seconds of processor and of clock."""

    memory: int = 1_000_000_000
    processor: int = 12
    clock: float = 18.0


LIMITS: Final = Limits()
_CODE: Final = "from tipcheck.narratives.confined import answer; answer()"


def read_confined(raw: bytes, wishes: Wishes, limits: Limits = LIMITS) -> Narrative:
    """Read a text or a saved page in a process apart.

    Raises:
        RefusedError: It is no narrative that can be read, or reading takes more than the limits.
    """
    paths = os.pathsep.join(path for path in sys.path if path)
    head = json.dumps([wishes, limits]).encode()
    try:
        done = subprocess.run(  # noqa: S603 - Python itself, with our own code
            [sys.executable, "-P", "-c", _CODE],
            input=head + b"\n" + raw,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": paths},
            timeout=limits.clock,
        )
    except subprocess.TimeoutExpired:
        raise _too_costly(limits) from None
    if done.returncode:
        raise _too_costly(limits)
    told = json.loads(done.stdout)
    if "refused" in told:
        what, line = told["refused"]
        raise RefusedError(_unpacked(what), line)
    parts = told["narrative"]
    for key in ("items", "routes", "doubts"):
        parts[key] = tuple(tuple(each) if isinstance(each, list) else each for each in parts[key])
    return Narrative(**parts)


def _packed(value: Any) -> Any:
    """Give a sentence, with those in its gaps, as JSON can hold it; other values as they are."""
    if isinstance(value, Said):
        return {"said": value.template, "gaps": {k: _packed(v) for k, v in value.values.items()}}
    return value


def _unpacked(value: Any) -> Any:
    """Give back what was packed."""
    if isinstance(value, dict):
        return Said(value["said"], **{k: _unpacked(v) for k, v in value["gaps"].items()})
    return value


def _too_costly(limits: Limits) -> RefusedError:
    message = Said(
        "cannot be read within {clock:.0f} seconds and {memory:,} MB: it is made like no page of"
        " a narrative; copy its text into a .txt file",
        clock=limits.clock,
        memory=limits.memory // 10**6,
    )
    return RefusedError(message)


def answer() -> None:
    """Read, in the process apart, what comes on standard input; answer on standard output."""
    head, _, raw = sys.stdin.buffer.read().partition(b"\n")
    wishes, limits = json.loads(head)
    _restrain(Limits(*limits))
    told: dict[str, Any]
    try:
        told = {"narrative": read_narrative(raw, Wishes(*wishes))._asdict()}
    except RefusedError as refused:
        told = {"refused": [_packed(refused.what), refused.line]}
    sys.stdout.buffer.write(json.dumps(told).encode())


def _restrain(limits: Limits) -> None:
    with suppress(ImportError):  # Windows has no such limits: there the clock alone counts
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_CPU, (limits.processor, limits.processor))
