"""Runs command lines in children of a process that has all of tipcheck loaded.

A new interpreter for each would need twenty times as long. A child behaves as a process of its own:
its streams are files, it leaves with the exit code of the program, and it can be killed.
"""

import ctypes
import json
import os
import pkgutil
import signal
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import IO, Any, NoReturn

import planted
from shim import Fault, Shim

import tipcheck
from tipcheck.__main__ import main
from tipcheck.cli.app import run
from tipcheck.store import locks

PATIENT = 120.0


def load() -> None:
    """Load everything, and read each kind of file once."""
    for name in ("filelock", "rtoml", "tomli_w", "tomllib", "fcntl"):
        import_module(name)
    for module in pkgutil.walk_packages(tipcheck.__path__, "tipcheck."):
        import_module(module.name)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for line in ("-q set PER-2023 3 unknown", "score PER-2023", "show PER-2023 --format json"):
            run(line.split())
        os.chdir("/")


def give_up_powers() -> None:
    """Let write protection stop the root user too, as it stops everybody else."""
    version = 0x20080522  # _LINUX_CAPABILITY_VERSION_3: two sets of three words
    header, none = (ctypes.c_uint32 * 2)(version, 0), (ctypes.c_uint32 * 6)()
    if ctypes.CDLL(None).capset(header, none) != 0:
        message = "capset"
        raise OSError(message)


def _leave(words: list[str]) -> int:
    """Run a command line; give what the interpreter would leave with."""
    sys.argv = ["tipcheck", *words]
    try:
        main()
        code: Any = 0
    except SystemExit as left:
        code = left.code or 0
    except BaseException:  # noqa: BLE001 - as the interpreter does
        traceback.print_exc()
        code = 1
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        return 120
    return int(code)


def _child(request: dict[str, Any], session: list[list[str]], streams: list[IO[bytes]]) -> NoReturn:
    os.chdir(request["folder"])
    os.umask(request.get("umask", 0o022))
    for number, stream in enumerate(streams[:2], start=1):
        os.dup2(stream.fileno(), number)
    if request.get("powerless") and os.geteuid() == 0:
        give_up_powers()
    if request.get("most_bytes"):
        import resource

        most = request["most_bytes"]
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    locks.PATIENCE = request.get("patience", PATIENT)  # type: ignore[misc]
    shim = Shim(Fault(*request.get("fault", ())))
    if request.get("planted"):
        planted.TWINS[request["planted"]]()
    if "fault" in request:
        shim.install()
    codes = [_leave(words) for words in session]
    shim.leave()
    with shim.muted():
        report = json.dumps({"codes": codes, "calls": shim.calls}).encode()
        streams[2].write(report)
        streams[2].flush()
    os._exit(max(codes))


def _begin(request: dict[str, Any], session: list[list[str]]) -> tuple[int, list[IO[bytes]]]:
    streams: list[IO[bytes]] = [tempfile.TemporaryFile() for _ in range(3)]  # noqa: SIM115 - closed in _end
    pid = os.fork()
    if pid == 0:
        try:
            _child(request, session, streams)
        except BaseException:  # noqa: BLE001 - the harness itself failed
            traceback.print_exc()
            os._exit(99)
    return pid, streams


def _end(pid: int, streams: list[IO[bytes]]) -> dict[str, Any]:
    _, status = os.waitpid(pid, 0)
    texts = []
    for stream in streams:
        stream.seek(0)
        texts.append(stream.read().decode())
        stream.close()
    out, err, report = texts
    told = json.loads(report) if report else {"codes": [], "calls": []}
    return {"code": os.waitstatus_to_exitcode(status), "out": out, "err": err, **told}


def answer(request: dict[str, Any]) -> list[dict[str, Any]]:
    """Run the sessions of a request at the same time; kill them if that is asked for."""
    running = [_begin(request, session) for session in request["sessions"]]
    if request.get("kill_after") is not None:
        time.sleep(request["kill_after"])
        for pid, _ in running:
            os.kill(pid, signal.SIGKILL)
    return [_end(pid, streams) for pid, streams in running]


def serve(asked: IO[str], answered: IO[str]) -> None:
    """Answer requests, one a line."""
    for line in asked:
        answered.write(f"{json.dumps(answer(json.loads(line)))}\n")
        answered.flush()


if __name__ == "__main__":
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    with Path(os.devnull).open("r+b") as nowhere:
        os.dup2(nowhere.fileno(), 0)
        os.dup2(nowhere.fileno(), 1)
    load()
    serve(requests, answers)
