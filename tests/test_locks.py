"""One writer at a time, by name, and no answer of two people lost."""

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import Tipcheck, environment
from filelock import FileLock

from tipcheck.errors import NotSavedError
from tipcheck.store import locks
from tipcheck.store.files import replace_file
from tipcheck.store.locks import locked

FILE = Path("PER-2023.toml")
LOCK = Path(".locks/PER-2023.toml.lock")
HOLDER = Path(".locks/PER-2023.toml.holder")

HOLDING = """
import sys
from pathlib import Path
from tipcheck.store.locks import locked
with locked(Path(sys.argv[1]), sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


def _python(program: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def _another(path: Path, holder: str) -> "Iterator[subprocess.Popen[str]]":
    """Let another process hold the lock of a file."""
    with _python(HOLDING, path, holder) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a tenth of a second instead of ten."""
    monkeypatch.setattr(locks, "PATIENCE", 0.1)


def _refusal(path: Path = FILE) -> str:
    with pytest.raises(NotSavedError) as caught, locked(path, "bo"):
        pass
    return str(caught.value)


@pytest.mark.usefixtures("impatient")
def test_a_busy_ledger_names_who_is_writing() -> None:
    """Another process holds it: the message says which, and what to do."""
    with _another(FILE, "ana@ngo.example") as process:
        assert _refusal() == (
            f"PER-2023.toml: busy: ana@ngo.example (process {process.pid}) is writing;"
            " nothing was changed, try again"
        )


@pytest.mark.usefixtures("impatient")
def test_a_thread_waits_for_another_like_a_process() -> None:
    """Within one program the lock holds as well."""
    said: list[str] = []
    with locked(FILE, "ana"):
        other = threading.Thread(target=lambda: said.append(_refusal()))
        other.start()
        other.join()
    who = f"ana (process {os.getpid()})"
    assert said == [f"PER-2023.toml: busy: {who} is writing; nothing was changed, try again"]


@pytest.mark.usefixtures("impatient")
def test_a_link_has_the_lock_of_the_file_it_names() -> None:
    """Two names of one ledger are not two ledgers."""
    link = Path("link.toml")
    link.symlink_to(FILE)
    with locked(FILE, "ana"):
        assert _refusal(link).startswith("link.toml: busy: ana ")


@pytest.mark.usefixtures("impatient")
def test_another_ledger_is_not_locked() -> None:
    """Two raters never wait for each other."""
    with locked(FILE, "ana"), locked(Path("PER-2023.bo.toml"), "bo"):
        assert HOLDER.read_text().startswith("ana ")


def test_a_lock_is_free_again_after_its_block() -> None:
    """Who comes next is named next."""
    with locked(FILE, "ana"):
        pass
    with locked(FILE, "bo"):
        assert HOLDER.read_text() == f"bo (process {os.getpid()})"


@pytest.mark.usefixtures("impatient")
def test_a_lock_is_free_again_after_an_error() -> None:
    """The error is passed on, and does not lock anybody out."""
    with pytest.raises(ZeroDivisionError), locked(FILE, "ana"):
        raise ZeroDivisionError
    with locked(FILE, "bo"):
        assert HOLDER.read_text() == f"bo (process {os.getpid()})"


@pytest.mark.usefixtures("impatient")
def test_a_killed_process_locks_nobody_out() -> None:
    """The operating system lets go for it."""
    with _another(FILE, "ana") as process:
        process.kill()
        process.wait()
        with locked(FILE, "bo"):
            assert HOLDER.read_text() == f"bo (process {os.getpid()})"


def test_the_file_of_a_lock_is_never_deleted() -> None:
    """Who waits for it would else wait for a file that nobody holds."""
    with locked(FILE, "ana"):
        before = LOCK.stat().st_ino
    assert LOCK.stat().st_ino == before
    with locked(FILE, "bo"):
        assert LOCK.stat().st_ino == before


def test_locks_stand_in_a_hidden_folder_that_git_passes_over() -> None:
    """Only the ledger itself is for others to see."""
    with locked(FILE, "ana"):
        assert [path.name for path in Path().iterdir()] == [".locks"]
        names = {path.name for path in Path(".locks").iterdir()}
    assert names == {".gitignore", "PER-2023.toml.lock", "PER-2023.toml.holder"}
    assert Path(".locks/.gitignore").read_bytes() == b"*\n"


def test_what_git_was_told_is_not_told_again() -> None:
    """A file that is there is left as it is."""
    Path(".locks").mkdir()
    Path(".locks/.gitignore").write_text("# mine\n*\n")
    with locked(FILE, "ana"):
        pass
    assert Path(".locks/.gitignore").read_text() == "# mine\n*\n"


def test_what_a_killed_process_told_git_by_half_is_told_again() -> None:
    """An empty file hides nothing."""
    Path(".locks").mkdir()
    Path(".locks/.gitignore").write_text("")
    with locked(FILE, "ana"):
        pass
    assert Path(".locks/.gitignore").read_text() == "*\n"


def test_who_holds_the_lock_sweeps_what_killed_writers_left() -> None:
    """Nobody else can be writing this file now."""
    left = Path(".PER-2023.toml.1.tmp")
    left.write_text("half")
    with locked(FILE, "ana"):
        assert not left.exists()


def test_a_lock_that_cannot_be_let_go_spoils_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was saved under it is saved, and nobody is told otherwise."""

    def fail(_lock: FileLock) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(FileLock, "release", fail)
        with locked(FILE, "ana"):
            replace_file(FILE, "a = 1\n")
    assert FILE.read_text() == "a = 1\n"


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_a_folder_that_takes_no_lock_is_named(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read-only or full disk: nothing was changed."""

    def fail(*_arguments: Any, **_more: Any) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, "mkdir", fail)
    assert _refusal() == f"PER-2023.toml: not saved: {os.strerror(code)}; nothing was changed"


def test_a_file_in_the_place_of_the_locks_is_named() -> None:
    """It is not deleted."""
    Path(".locks").write_text("mine")
    assert _refusal() == (
        f"PER-2023.toml: not saved: {os.strerror(errno.EEXIST)}; nothing was changed"
    )
    assert Path(".locks").read_text() == "mine"


def test_a_lock_that_cannot_be_opened_is_named() -> None:
    """A folder stands in its place."""
    LOCK.mkdir(parents=True)
    assert _refusal() == (
        f"PER-2023.toml: not saved: {os.strerror(errno.EISDIR)}; nothing was changed"
    )


def test_under_the_lock_of_a_link_to_itself_nothing_can_be_written() -> None:
    """It leads nowhere else: the lock is held, and saving is refused."""
    FILE.symlink_to(FILE)
    with locked(FILE, "ana"), pytest.raises(NotSavedError) as caught:
        replace_file(FILE, "a = 1\n")
    assert str(caught.value) == (
        f"PER-2023.toml: not saved: {os.strerror(errno.ELOOP)}; nothing was changed"
    )


def _make_folder() -> None:
    HOLDER.unlink()
    HOLDER.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda: HOLDER.write_bytes(b"\xff\xfe"), id="not UTF-8"),
        pytest.param(lambda: HOLDER.write_bytes(b""), id="empty"),
        pytest.param(HOLDER.unlink, id="missing"),
        pytest.param(_make_folder, id="a folder"),
    ],
)
@pytest.mark.usefixtures("impatient")
def test_a_holder_whose_name_cannot_be_read_is_somebody(spoil: Callable[[], object]) -> None:
    """The message is the same but for the name."""
    with locked(FILE, "ana"):
        spoil()
        assert _refusal() == (
            "PER-2023.toml: busy: somebody is writing; nothing was changed, try again"
        )


def test_a_name_that_cannot_be_written_is_no_reason_to_wait() -> None:
    """The lock is held all the same."""
    HOLDER.mkdir(parents=True)
    entered = False
    with locked(FILE, "ana"):
        entered = True
    assert entered


def test_a_name_with_half_a_character_is_written_as_far_as_it_goes() -> None:
    """A question mark stands for what no file can hold."""
    with locked(FILE, "an\udcffa"):
        assert HOLDER.read_text() == f"an?a (process {os.getpid()})"


def test_who_lets_go_pauses_for_those_who_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than they sleep between two looks: else who writes on at once would always win."""
    slept: list[float] = []
    monkeypatch.setattr(locks, "time", SimpleNamespace(sleep=slept.append))
    with locked(FILE, "ana"):
        assert slept == []
    assert len(slept) == 1
    assert slept[0] > min(look for _share, look in locks.PACE)


def test_the_whole_patience_is_used() -> None:
    """The stretches of waiting, each with its pace, add up to it."""
    assert sum(share for share, _look in locks.PACE) == pytest.approx(1)


def _both_add(lock: Callable[[str], AbstractContextManager[None]]) -> list[str]:
    """Let two threads add a line each, both reading before either writes if nothing stops them."""
    FILE.write_text("")
    meeting = threading.Barrier(2)

    def add(name: str) -> None:
        with lock(name):
            text = FILE.read_text()
            with suppress(threading.BrokenBarrierError):
                meeting.wait(timeout=0.2)
            FILE.write_text(f"{text}{name}\n")

    threads = [threading.Thread(target=add, args=(name,)) for name in ("ana", "bo")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(FILE.read_text().split())


def test_two_writers_at_once_lose_nothing() -> None:
    """Reading, changing and replacing are one step for everybody else."""
    assert _both_add(lambda name: locked(FILE, name)) == ["ana", "bo"]


def test_without_a_lock_two_writers_lose_a_line() -> None:
    """So the test above can fail."""
    assert len(_both_add(lambda _name: nullcontext())) == 1


@pytest.mark.usefixtures("impatient")
def test_who_waits_for_a_writer_is_told_so(tipcheck: Tipcheck) -> None:
    """After a tenth of the patience, on standard error, in the language asked for."""
    tipcheck("start", "PER-2023")
    ledger = Path("assessments/PER-2023.toml")
    with _another(ledger, "luis") as process:
        who = f"luis (process {process.pid})"
        busy = f"tipcheck: {ledger}: busy: {who} is writing; nothing was changed, try again\n"
        line = ("set", "PER-2023", "1", "not-met")
        waiting = f"{who} is writing {ledger}: waiting for the turn\n"
        assert tipcheck(*line) == (4, "", waiting + busy)
        waiting = f"{who} está escribiendo {ledger}: se espera el turno\n"
        told = f"tipcheck: {ledger}: en uso: {who} está escribiendo; no se cambió nada, intente de"
        ran = tipcheck(*line, "--lang", "es")
        assert ran == (4, "", f"{waiting}{told} nuevo\n")
        assert tipcheck(*line, "-q") == (4, "", busy)
