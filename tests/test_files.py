"""Bytes on the disk: replaced whole or not at all, whatever goes wrong."""

import errno
import io
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from conftest import Tipcheck
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.errors import NotSavedError
from tipcheck.store import files
from tipcheck.store.files import (
    PRIVATE,
    SHARED,
    encode,
    is_folder,
    is_there,
    make_folder,
    read_text,
    replace_file,
    sweep,
)

FILE = Path("PER-2023.toml")
OLD, NEW = "old = 1\n", "new = 1\r\nname = 'Perú'\r\n"
Writer = Callable[[Path, str], None]

CODES = [
    pytest.param(getattr(errno, name), id=name)
    for name in ("ENOSPC", "EIO", "EDQUOT", "EACCES", "EROFS", "EMFILE")
]
BEFORE = ("open", "write", "flush", "fsync", "chmod", "replace")
"""Calls of a replacement, up to the rename itself."""
AFTER = ("open folder", "fsync folder")
"""Calls that make the rename last."""


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _is_folder(descriptor: int) -> bool:
    return stat.S_ISDIR(os.fstat(descriptor).st_mode)


class Disk:
    """Sees every call of a replacement, and lets one of them fail.

    Attributes:
        calls: The calls so far, in order.
    """

    def __init__(self, fails: str, error: BaseException) -> None:
        """Say which call fails, and how."""
        self.calls: list[str] = []
        self._fails = fails
        self._error = error

    def mend(self) -> None:
        """Let nothing fail any more."""
        self._fails = ""

    def fails(self, name: str) -> bool:
        """Say whether this call is the one that fails."""
        return name == self._fails

    def call(self, name: str) -> None:
        """Take note of a call, and let it fail if it is the one."""
        self.calls.append(name)
        if self.fails(name):
            raise self._error

    def stand_before(self, patch: pytest.MonkeyPatch) -> None:
        """Stand between the writers and the operating system."""
        for name in ("chmod", "replace"):
            patch.setattr(os, name, self._calling(name, getattr(os, name)))
        real_open, real_fsync = os.open, os.fsync

        def open_descriptor(path: Any, *rest: Any) -> int:
            self.call("open folder" if Path(path).is_dir() else "open")
            return real_open(path, *rest)

        def fsync(descriptor: int) -> None:
            self.call("fsync folder" if _is_folder(descriptor) else "fsync")
            real_fsync(descriptor)

        def open_file(file: Any, mode: str, encoding: str = "") -> Any:
            out = Out(io.FileIO(file, mode[0]), self)
            return io.TextIOWrapper(out, encoding) if encoding else out

        patch.setattr(os, "open", open_descriptor)
        patch.setattr(os, "fsync", fsync)
        patch.setattr(files, "open", open_file, raising=False)
        patch.setattr(sys.modules[__name__], "open", open_file, raising=False)

    def _calling(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            self.call(name)
            return real(*arguments, **more)

        return call


class Out(io.BufferedWriter):
    """A file that is written on a watched disk; of a write that fails, half is written."""

    def __init__(self, raw: io.FileIO, disk: Disk) -> None:
        """Write to a raw file."""
        super().__init__(raw)
        self._disk = disk

    def write(self, content: Any) -> int:
        """Write, unless this is what fails."""
        if self._disk.fails("write"):
            self.raw.write(content[: len(content) // 2])
        self._disk.call("write")
        return super().write(content)

    def flush(self) -> None:
        """Flush, unless this is what fails."""
        if not self.closed:
            self._disk.call("flush")
        super().flush()


@contextmanager
def disk(fails: str = "", error: BaseException | None = None) -> Iterator[Disk]:
    """Watch the disk for a while."""
    watched = Disk(fails, error or RuntimeError("unused"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "RETRIES", (0, 0, 0))
        watched.stand_before(patch)
        yield watched


def naive(path: Path, content: str) -> None:
    """Write as most programs do: the file is empty before its new content is there."""
    with open(path, "w", encoding="utf-8") as out:  # noqa: PTH123 - the harness stands there
        out.write(content)


def what_is_left(write: Writer, fails: str, code: int) -> tuple[str, list[str], str]:
    """Let a writer fail, and give what it said, the files there are, and the old one's content."""
    FILE.write_text(OLD, encoding="utf-8")
    said = "saved"
    with disk(fails, OSError(code, os.strerror(code))):
        try:
            write(FILE, NEW)
        except (NotSavedError, OSError) as error:
            said = str(error)
    names = sorted(path.name for path in Path().iterdir())
    return said, names, FILE.read_bytes().decode()


@pytest.mark.parametrize("content", ["", "a = 1\n", NEW, "\ufeffa = 1\n", "x" * 1_000_000])
def test_a_new_file_holds_exactly_what_was_given(content: str) -> None:
    """Line ends are not changed, and nothing else is left in the folder."""
    replace_file(FILE, content)
    assert FILE.read_bytes() == content.encode()
    assert list(Path().iterdir()) == [FILE]


def test_a_file_that_exists_is_replaced() -> None:
    """Of the old content nothing remains, even if it was longer."""
    FILE.write_text(OLD * 100)
    replace_file(FILE, NEW)
    assert FILE.read_bytes() == NEW.encode()
    assert list(Path().iterdir()) == [FILE]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
@settings(deadline=None, max_examples=50)
def test_what_was_written_is_read_back(text: str) -> None:
    """Every text that a file can hold comes back the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.toml"
        replace_file(path, f"#{text}")
        assert read_text(path) == f"#{text}"


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o027, 0o077])
@pytest.mark.parametrize(("new", "most"), [(PRIVATE, 0o600), (SHARED, 0o666)])
def test_a_new_file_has_the_mode_that_was_asked(new: int, most: int, umask: int) -> None:
    """A ledger is its writer's alone; an export follows the user's umask."""
    before = os.umask(umask)
    try:
        replace_file(FILE, NEW, new=new)
    finally:
        os.umask(before)
    assert _mode(FILE) == most & ~umask


def test_a_new_file_is_private_unless_asked_otherwise() -> None:
    """Whoever forgets to say gives nothing away."""
    before = os.umask(0)
    try:
        replace_file(FILE, NEW)
    finally:
        os.umask(before)
    assert _mode(FILE) == 0o600


def test_what_replaces_a_private_file_is_never_open_to_others() -> None:
    """Not even for the moment between writing and renaming."""
    FILE.write_text(OLD)
    FILE.chmod(0o600)
    modes = []
    with pytest.MonkeyPatch.context() as patch:
        real = os.fsync

        def look(descriptor: int) -> None:
            if not _is_folder(descriptor):
                modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
            real(descriptor)

        patch.setattr(os, "fsync", look)
        before = os.umask(0)
        try:
            replace_file(FILE, NEW, new=SHARED)
        finally:
            os.umask(before)
    assert modes == [0o600]


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_link_is_followed_and_kept(mode: int) -> None:
    """The file that is meant is replaced where it is, with its mode."""
    folder = Path("shared")
    folder.mkdir()
    (folder / "real.toml").write_text(OLD)
    (folder / "real.toml").chmod(mode)
    FILE.symlink_to("shared/real.toml")
    replace_file(FILE, NEW)
    assert (FILE.readlink(), FILE.read_bytes()) == (Path("shared/real.toml"), NEW.encode())
    assert _mode(folder / "real.toml") == mode
    assert sorted(folder.iterdir()) == [folder / "real.toml"]


def test_a_link_to_nowhere_is_filled() -> None:
    """What it names comes to be, and the link stays."""
    FILE.symlink_to("real.toml")
    replace_file(FILE, NEW)
    assert (FILE.is_symlink(), Path("real.toml").read_bytes()) == (True, NEW.encode())


def test_a_link_to_itself_cannot_be_written() -> None:
    """It is refused like any file that cannot be saved."""
    FILE.symlink_to(FILE)
    with pytest.raises(NotSavedError) as caught:
        replace_file(FILE, NEW)
    assert str(caught.value) == (
        f"{FILE}: not saved: {os.strerror(errno.ELOOP)}; nothing was changed"
    )


@pytest.mark.parametrize("through_link", [False, True])
def test_a_write_protected_file_is_respected(through_link: bool) -> None:  # noqa: FBT001 - parametrized
    """Its owner said no, and that holds for an administrator too."""
    FILE.write_text(OLD)
    FILE.chmod(0o444)
    path = FILE
    if through_link:
        path = Path("link.toml")
        path.symlink_to(FILE)
    with pytest.raises(NotSavedError) as caught:
        replace_file(path, NEW)
    assert str(caught.value) == (
        f"{path}: not saved: the file is write-protected; nothing was changed"
    )
    assert (_mode(FILE), FILE.read_text()) == (0o444, OLD)
    assert sorted(Path().iterdir()) == sorted({FILE, path})


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_only_a_regular_file_is_replaced(make: Callable[[Path], None]) -> None:
    """A rename would put a file in the place of a pipe, or of /dev/null."""
    make(FILE)
    before = FILE.stat()
    with pytest.raises(NotSavedError) as caught:
        replace_file(FILE, NEW)
    assert str(caught.value) == (f"{FILE}: not saved: it is no regular file; nothing was changed")
    after = FILE.stat()
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)
    assert list(Path().iterdir()) == [FILE]


def test_the_top_folder_is_not_replaced() -> None:
    """It has no name of its own, and is refused like any other."""
    top = Path(Path.cwd().anchor)
    with pytest.raises(NotSavedError) as caught:
        replace_file(top, NEW)
    assert str(caught.value) == f"{top}: not saved: it is no regular file; nothing was changed"


def test_a_missing_folder_is_named() -> None:
    """It is not made in silence."""
    path = Path("gone") / "a.toml"
    with pytest.raises(NotSavedError) as caught:
        replace_file(path, NEW)
    assert str(caught.value) == (
        f"{path}: not saved: {os.strerror(errno.ENOENT)}; nothing was changed"
    )


def test_half_a_character_never_reaches_the_disk() -> None:
    r"""A `\xff` in the arguments is refused before any file is touched."""
    FILE.write_text(OLD)
    with disk() as seen, pytest.raises(NotSavedError) as caught:
        replace_file(FILE, "note = 'a\udcffb'\n")
    assert str(caught.value) == "not saved: the text holds bytes that are not UTF-8"
    assert (seen.calls, FILE.read_text()) == ([], OLD)


@given(st.text(st.characters(exclude_categories=[])))
@settings(deadline=None)
def test_any_text_is_encoded_whole_or_refused(text: str) -> None:
    """Only a lone surrogate is in the way."""
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        with pytest.raises(NotSavedError):
            encode(text)
    else:
        assert encode(text).decode() == text


def test_content_and_name_are_on_the_disk_before_it_counts_as_saved() -> None:
    """The file is synced before the rename, the folder after it."""
    FILE.write_text(OLD)
    with disk() as seen:
        replace_file(FILE, NEW)
    lasting = [call for call in seen.calls if call.startswith(("fsync", "replace"))]
    assert lasting == ["fsync", "replace", "fsync folder"]


def test_the_disk_is_watched() -> None:
    """So the test above can fail: a naive writer syncs nothing."""
    with disk() as seen:
        naive(FILE, NEW)
    assert [call for call in seen.calls if call != "flush"] == ["write"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fails", BEFORE)
def test_after_any_error_the_old_file_stands(fails: str, code: int) -> None:
    """Full disk, broken disk, quota, no right, read-only, too many files: nothing was changed."""
    assert what_is_left(replace_file, fails, code) == (
        f"{FILE}: not saved: {os.strerror(code)}; nothing was changed",
        [FILE.name],
        OLD,
    )


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fails", [call for call in BEFORE if call != "chmod"])
def test_after_any_error_there_is_no_new_file(fails: str, code: int) -> None:
    """Where there was none, none is left behind."""
    with (
        disk(fails, OSError(code, os.strerror(code))),
        pytest.raises(NotSavedError) as caught,
    ):
        replace_file(FILE, NEW)
    assert str(caught.value) == f"{FILE}: not saved: {os.strerror(code)}; nothing was changed"
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fails", AFTER)
def test_an_error_after_the_rename_is_told_truly(fails: str, code: int) -> None:
    """The new content is there, and nobody is told that nothing was changed."""
    said = f"{FILE}: written, but a power cut could still undo it: {os.strerror(code)}"
    if code == errno.EACCES:  # a folder that cannot be opened, as on Windows
        said = "saved"
    assert what_is_left(replace_file, fails, code) == (said, [FILE.name], NEW)


@pytest.mark.parametrize("fails", ["write", "flush"])
def test_a_naive_writer_loses_the_file(fails: str) -> None:
    """So the tests above can fail: the same error leaves garbage, or nothing."""
    said, _, content = what_is_left(naive, fails, errno.ENOSPC)
    assert said == str(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert content not in {OLD, NEW}


def test_a_mode_that_cannot_be_read_stops_the_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without knowing the old mode a new one would be a guess."""
    FILE.write_text(OLD)
    real = os.stat

    def fail(path: Any, **more: Any) -> os.stat_result:
        if Path(path).name == FILE.name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", fail)
        with pytest.raises(NotSavedError) as caught:
            replace_file(FILE, NEW)
    assert str(caught.value) == (
        f"{FILE}: not saved: {os.strerror(errno.EACCES)}; nothing was changed"
    )
    assert (list(Path().iterdir()), FILE.read_text()) == ([FILE], OLD)


@pytest.mark.parametrize("fails", BEFORE)
def test_an_interruption_leaves_the_old_file(fails: str) -> None:
    """Ctrl-C is passed on, and no other file is left."""
    FILE.write_text(OLD)
    with disk(fails, KeyboardInterrupt()), pytest.raises(KeyboardInterrupt):
        replace_file(FILE, NEW)
    assert (list(Path().iterdir()), FILE.read_text()) == ([FILE], OLD)


def _held(monkeypatch: pytest.MonkeyPatch, times: int) -> list[Path]:
    """Let the first renames fail, as if another program held the file."""
    real, tries = os.replace, []

    def replace(path: Path, target: Path) -> None:
        tries.append(path)
        if len(tries) <= times:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        real(path, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(files, "RETRIES", (0, 0, 0))
    return tries


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_file_that_is_held_for_a_moment_is_replaced_all_the_same(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner on Windows lets go soon."""
    FILE.write_text(OLD)
    tries = _held(monkeypatch, times)
    replace_file(FILE, NEW)
    assert (len(tries), FILE.read_bytes()) == (times + 1, NEW.encode())
    assert list(Path().iterdir()) == [FILE]


def test_a_file_that_is_held_for_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """After four tries the old file stands."""
    FILE.write_text(OLD)
    tries = _held(monkeypatch, 100)
    with pytest.raises(NotSavedError) as caught:
        replace_file(FILE, NEW)
    assert str(caught.value) == (
        f"{FILE}: not saved: {os.strerror(errno.EACCES)}; nothing was changed"
    )
    assert (len(tries), FILE.read_text()) == (4, OLD)
    assert list(Path().iterdir()) == [FILE]


def test_only_a_held_file_is_tried_again() -> None:
    """A full disk does not become empty by waiting."""
    FILE.write_text(OLD)
    with disk("replace", OSError(errno.ENOSPC, "full")) as seen, pytest.raises(NotSavedError):
        replace_file(FILE, NEW)
    assert seen.calls.count("replace") == 1


def test_what_a_killed_process_left_is_in_nobodys_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """A later process of the same number writes as if it were not there."""
    FILE.write_text(OLD)
    real = os.unlink

    def unlink(path: Path) -> None:
        if path.exists():
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(path)

    with disk("fsync", OSError(errno.EIO, os.strerror(errno.EIO))), monkeypatch.context() as patch:
        patch.setattr(os, "unlink", unlink)
        with pytest.raises(NotSavedError):
            replace_file(FILE, NEW)
    assert (len(list(Path().iterdir())), FILE.read_text()) == (2, OLD)
    replace_file(FILE, NEW)
    assert (list(Path().iterdir()), FILE.read_bytes()) == ([FILE], NEW.encode())


def test_a_link_put_in_the_way_is_not_written_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody can turn a save into the overwriting of another file."""
    victim = Path("victim.txt")
    victim.write_text(OLD)
    real, planted = os.unlink, list[Path]()

    def plant(path: Path) -> None:
        if planted:
            real(path)
        else:
            planted.append(path)
            path.symlink_to(victim)

    monkeypatch.setattr(os, "unlink", plant)
    with pytest.raises(NotSavedError) as caught:
        replace_file(FILE, NEW)
    assert str(caught.value) == (
        f"{FILE}: not saved: {os.strerror(errno.EEXIST)}; nothing was changed"
    )
    assert (list(Path().iterdir()), victim.read_text()) == ([victim], OLD)


def test_a_new_folder_outlasts_a_power_cut() -> None:
    """Its name and that of the folder above it are synced, even if they were there already."""
    for _ in range(2):
        with disk() as seen:
            make_folder(Path("assessments/schema"))
        assert seen.calls == ["open folder", "fsync folder"] * 2
    assert Path("assessments/schema").is_dir()


def test_a_folder_that_cannot_be_made_is_named() -> None:
    """A file stands in its place."""
    FILE.write_text(OLD)
    with pytest.raises(NotSavedError) as caught:
        make_folder(FILE)
    assert str(caught.value) == f"{FILE}: not saved: {os.strerror(errno.EEXIST)}"


def test_a_file_is_there_or_not() -> None:
    """A link to nowhere leads to none."""
    assert not is_there(FILE)
    Path("link.toml").symlink_to(FILE)
    assert not is_there(Path("link.toml"))
    FILE.write_text(OLD)
    assert is_there(Path("link.toml"))


def test_a_file_that_cannot_be_seen_is_not_taken_for_missing() -> None:
    """Else it would be begun anew, and what it holds be lost."""
    FILE.symlink_to(FILE)
    with pytest.raises(NotSavedError) as caught:
        is_there(FILE)
    assert str(caught.value) == (
        f"{FILE}: not saved: {os.strerror(errno.ELOOP)}; nothing was changed"
    )


def test_leftovers_of_killed_writers_are_swept() -> None:
    """Those of this file, and nothing else."""
    others = [".PER-2023.bo.toml.7.tmp", ".PER-2023.toml.tmp", "PER-2023.toml.7.tmp", FILE.name]
    for name in (*others, ".PER-2023.toml.7.tmp", ".PER-2023.toml.4194304.tmp"):
        Path(name).write_text(OLD)
    sweep(FILE)
    assert sorted(path.name for path in Path().iterdir()) == sorted(others)


def test_what_cannot_be_swept_stays() -> None:
    """It is in nobody's way."""
    left = Path(".PER-2023.toml.7.tmp")
    left.mkdir()
    sweep(FILE)
    assert left.is_dir()


def test_what_killed_writers_of_an_export_left_goes_after_an_hour(tipcheck: Tipcheck) -> None:
    """Earlier it may be the work of somebody who is still writing, perhaps on another machine."""
    old, new = Path(".out.csv.1.tmp"), Path(".out.csv.2.tmp")
    for path in (old, new, Path(".mine.csv.1.tmp")):
        path.touch()
    os.utime(old, (1_700_000_000, 1_700_000_000))
    os.utime(".mine.csv.1.tmp", (1_700_000_000, 1_700_000_000))
    assert tipcheck("list", "-o", "out.csv").code == 0
    assert sorted(path.name for path in Path().iterdir()) == [
        *(".mine.csv.1.tmp", ".out.csv.2.tmp", "out.csv"),
    ]


def test_a_name_too_long_is_no_folder_and_no_file(tipcheck: Tipcheck) -> None:
    """What cannot be told is told by whoever tries to write there."""
    name = f"{'x' * 300}.csv"
    assert not is_folder(Path(name))
    ran = tipcheck("list", "-o", name)
    assert (ran.code, ran.err) == (
        4,
        f"tipcheck: {name}: not saved: File name too long; nothing was changed\n",
    )
