"""Manners: terminals and pipes, poor encodings, closed streams, Tab, what leaves no trace."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Ran, Tipcheck, measured
from drafting import put

from tipcheck import __main__, __version__
from tipcheck.cli import session
from tipcheck.cli.app import run

SOURCE = ("--source", "https://example.org/report", "--kind", "report", "--from", "2023-05")


def _process(*arguments: str, **settings: object) -> subprocess.CompletedProcess[bytes]:
    """Run tipcheck as a process of its own."""
    command = [sys.executable, "-m", "tipcheck", *arguments]
    options = {"env": measured(), "capture_output": True, **settings}
    return subprocess.run(command, check=False, **options)  # type: ignore[call-overload,no-any-return]


def _be_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let standard output, as it is while it is captured, be a terminal."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)


def test_on_a_terminal_the_next_command_is_named(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, so that it is no part of the result; `-q` silences it."""
    _be_a_terminal(monkeypatch)
    assert tipcheck("list").err == "next: tipcheck show PER-2023\n"
    assert tipcheck("show", "PER-2023").err == "next: tipcheck show PER-2023 ITEM\n"
    assert tipcheck("show", "PER-2023", "3").err == "next: tipcheck set PER-2023 penalties STATUS\n"
    assert tipcheck("score", "PER-2023", "--example").err == (
        "next: tipcheck score PER-2023 --explain --example\n"
    )
    assert tipcheck("log", "PER-2023", "--example").err == (
        "next: tipcheck score PER-2023 --example\n"
    )
    assert tipcheck("set", "PER-2023", "3", "not-met", "--rater", "eva").err.splitlines()[1:] == [
        "next: tipcheck score PER-2023 --rater eva"
    ]
    assert tipcheck("-q", "list").err == tipcheck("list", "--quiet").err == ""


def test_of_a_draft_the_next_command_is_its_review(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others would refuse it."""
    put()
    _be_a_terminal(monkeypatch)
    for command in ("show PER-2022", "show PER-2022 1", "set PER-2022 1 not-met", "log PER-2022"):
        ran = tipcheck(*command.split())
        assert ran.err.splitlines()[-1] == "next: tipcheck review PER-2022"


def test_accessible_means_plain_lines(tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader gets no table drawn with spaces."""
    _be_a_terminal(monkeypatch)
    drawn = tipcheck("show", "PER-2023").out
    monkeypatch.setenv("ACCESSIBLE", "1")
    plain = tipcheck("show", "PER-2023").out
    assert "\t" not in drawn
    assert plain.splitlines()[1].startswith("1\tpolicy-funding\t")


def test_colour_can_be_had_through_a_pipe(tipcheck: Tipcheck) -> None:
    """For a pager; `never` has none even on a terminal."""
    assert "\x1b[" in tipcheck("show", "PER-2023", "--color", "always").out
    assert "\x1b[" not in tipcheck("show", "PER-2023", "--color", "auto").out
    assert tipcheck("show", "PER-2023", "--color", "purple").code == 2


@pytest.mark.parametrize("name", ["scoer", "Show", "\x1b[31m"])
def test_a_wrong_command_is_one_clear_line(tipcheck: Tipcheck, name: str) -> None:
    """With the nearest one, and where help is; nothing of it reaches the terminal raw."""
    ran = tipcheck(name)
    assert (ran.code, ran.out) == (2, "")
    assert "\x1b" not in ran.err
    assert ran.err.splitlines()[1] == "See 'tipcheck --help'."


def test_a_wrong_option_names_the_command(tipcheck: Tipcheck) -> None:
    """And the option that was meant."""
    ran = tipcheck("score", "PER-2023", "--exmaple")
    assert ran == (
        2,
        "",
        (
            "tipcheck: No such option: --exmaple (Possible options: --example, --explain)\n"
            "See 'tipcheck score --help'.\n"
        ),
    )
    assert tipcheck("score").err.startswith("tipcheck: Missing argument 'REFERENCE'.")


def test_debug_shows_where_a_failure_arose(tipcheck: Tipcheck) -> None:
    """For developers alone."""
    from tipcheck.errors import UsageError

    with pytest.raises(UsageError):
        tipcheck("--debug", "show", "nowhere")
    assert "Traceback" not in tipcheck("show", "nowhere").err


def test_a_poor_terminal_gets_ascii() -> None:
    """Symbols have stand-ins, accents are dropped, nothing fails."""
    done = _process(
        *("show", "PER-2023", "4", "--example", "--lang", "es"),
        env=measured(PYTHONIOENCODING="ascii"),
    )
    lines = done.stdout.decode("ascii").splitlines()
    assert lines[0] == "PER-2023 . Peru . Nivel 2 . ejemplo incluido"
    assert "  criterios: b1 Persecucion penal y sentencias" in lines
    assert "  prosecution/convictions + cumplida" in lines
    cp1252 = _process("show", "PER-2023", "--lang", "es", env=measured(PYTHONIOENCODING="cp1252"))
    assert cp1252.returncode == 0
    assert "prevención" in cp1252.stdout.decode("cp1252")
    latin = _process("score", "PER-2023", "--lang", "es", env=measured(PYTHONIOENCODING="cp1252"))
    assert "persecución" in latin.stdout.decode("cp1252")


def test_formats_for_programs_are_utf_8_wherever_they_go() -> None:
    """Whatever the terminal can show."""
    done = _process(
        *("show", "PER-2023", "--format", "json"), env=measured(PYTHONIOENCODING="ascii")
    )
    assert "Política Nacional" in done.stdout.decode()


@pytest.mark.posix
def test_a_reader_that_goes_away_is_no_failure_to_tell() -> None:
    """As `tipcheck show | head -1`: quiet, and the shell sees a broken pipe."""
    reading, writing = os.pipe()
    os.close(reading)
    done = _process("show", "PER-2023", capture_output=False, stdout=writing, stderr=-1)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.posix
def test_a_full_device_is_told() -> None:
    """Standard output could not be written."""
    with Path("/dev/full").open("wb") as full:
        done = _process("show", "PER-2023", capture_output=False, stdout=full, stderr=-1)
    assert done.returncode == 4
    assert done.stderr == b"tipcheck: standard output: No space left on device\n"
    with Path("/dev/full").open("wb") as full:
        helped = _process("--help", capture_output=False, stdout=full, stderr=-1)
    assert (helped.returncode, helped.stderr) == (4, done.stderr)


@pytest.mark.posix
def test_what_was_saved_is_saved_even_if_nobody_can_see_it() -> None:
    """A script that reads the exit code records nothing twice."""
    line = ("set", "PER-2023", "1", "not-met", "-q")
    with Path("/dev/full").open("wb") as full:
        done = _process(*line, capture_output=False, stdout=full, stderr=-1)
    said = b"saved, but it cannot be shown: standard output: No space left on device\n"
    assert (done.returncode, done.stderr) == (0, said)
    assert b'item = "policy-funding"' in Path("assessments/PER-2023.toml").read_bytes()


class _Failing(io.TextIOWrapper):
    """A stream on a device that fails."""

    def __init__(self, error: OSError, number: int) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8")
        self.error, self.number = error, number

    def flush(self) -> None:
        raise self.error

    def fileno(self) -> int:
        return self.number


@pytest.mark.parametrize(
    ("error", "code"), [(BrokenPipeError(), 141), (OSError(28, "No space left on device"), 4)]
)
def test_a_stream_that_fails_is_left_quietly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: OSError, code: int
) -> None:
    """Python must not complain again when it closes the stream."""
    with (tmp_path / "device").open("w", encoding="utf-8") as device, monkeypatch.context() as m:
        m.setattr(sys, "stdout", _Failing(error, device.fileno()))
        try:
            left = run(["list"])
        except SystemExit as leaving:
            left = int(str(leaving.code))
    assert left == code


def test_closed_streams_are_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python leaves None in their place."""
    with monkeypatch.context() as patched:
        for name in ("stdin", "stdout", "stderr"):
            patched.setattr(sys, name, None)
        assert run(["list"]) == 0


def test_the_version_needs_no_libraries(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is answered before any is imported."""
    monkeypatch.setattr(sys, "argv", ["tipcheck", "-V"])
    __main__.main()
    assert capsys.readouterr().out == f"tipcheck {__version__}\n"


def test_the_programs_exit_code_is_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Interrupted is 130."""
    monkeypatch.setattr(sys, "argv", ["tipcheck", "show", "nowhere"])
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert left.value.code == 2

    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("tipcheck.cli.app.run", interrupt)
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert left.value.code == 130


def test_python_m_tipcheck_is_tipcheck() -> None:
    """The same program by another name."""
    assert _process("--version").stdout.decode().split() == ["tipcheck", __version__]


def test_a_question_off_a_terminal_does_not_hang(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is there to answer."""
    monkeypatch.delenv("TIPCHECK_ASSESSOR")
    monkeypatch.setattr("tipcheck.cli.assessor._from_git", lambda: "")
    assert tipcheck("set", "PER-2023", "3", "not-met").code == 2


def test_an_answer_of_nothing_is_no_name(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who types a space is told what is missing."""
    monkeypatch.delenv("TIPCHECK_ASSESSOR")
    monkeypatch.setattr("tipcheck.cli.assessor._from_git", lambda: "")
    monkeypatch.setattr(session.Session, "can_ask", True)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: " ")
    assert tipcheck("set", "PER-2023", "3", "not-met").code == 2


def _tab(*words: str) -> list[str]:
    """Press Tab after the last of the words, in Bash."""
    line = " ".join(("tipcheck", *words))
    done = _process(
        env=measured(
            _TIPCHECK_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words))
        )
    )
    return done.stdout.decode().split()


def test_tab_completes_commands_references_items_and_statuses() -> None:
    """In the order in which one would type them."""
    assert _tab("val") == ["validate"]
    assert _tab("score", "P") == [f"PER-{year}" for year in range(2021, 2026)]
    assert _tab("score", "p") == [f"per-{year}" for year in range(2021, 2026)]
    assert _tab("trace", "P") == ["PER"]
    assert _tab("score", "X") == []
    assert _tab("set", "PER-2023", "pe") == ["penalties"]
    assert _tab("set", "PER-2023", "penalties/") == ["penalties/amended", "penalties/commensurate"]
    assert _tab("set", "PER-2023", "3", "not") == ["not-met", "not-applicable"]
    assert _tab("show", "PER-2023", "--format", "j") == ["json", "jsonl"]
    assert _tab("set", "NOWHERE", "x") == []


HOSTILE = {
    "empty": b"",
    "truncated": b'checklist = "PER-2023"\n\n[[findings]]\nitem = "pen',
    "binary": bytes(range(256)),
    "utf-16": 'checklist = "PER-2023"\n'.encode("utf-16"),
    "cp1252": 'checklist = "PER-2023" # Perú\n'.encode("cp1252"),
    "6 MB": b"# " + b"x" * 6_000_000 + b"\n",
    "nested": b"x = " + b"[" * 500 + b"]" * 500 + b"\n# end of ledger\n",
    "dots": b"a" + b".a" * 50_000 + b" = 1\n# end of ledger\n",
    "other": b'checklist = "BOL-2023"\n# end of ledger\n',
    "merge": b'checklist = "PER-2023"\n<<<<<<< a\n=======\n>>>>>>> b\n# end of ledger\n',
}


def _one_clear_line(ran: Ran, place: str) -> None:
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"tipcheck: {place}")
    assert len(ran.err.splitlines()) == 1
    assert len(ran.err) < 300


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_ledger_is_one_clear_line(tipcheck: Tipcheck, kind: str) -> None:
    """Exit 3 on reading and on writing, and the file stays as it is."""
    path = Path("assessments/PER-2023.toml")
    path.parent.mkdir()
    path.write_bytes(HOSTILE[kind])
    _one_clear_line(tipcheck("score", "PER-2023"), str(path))
    _one_clear_line(tipcheck("set", "PER-2023", "3", "not-met"), str(path))
    assert path.read_bytes() == HOSTILE[kind]


@pytest.mark.parametrize("kind", [kind for kind in HOSTILE if kind not in {"other", "merge"}])
def test_a_hostile_checklist_is_one_clear_line(tipcheck: Tipcheck, kind: str) -> None:
    """However it is named."""
    path = Path("checklists/XAA-2023.toml")
    path.parent.mkdir()
    path.write_bytes(HOSTILE[kind])
    _one_clear_line(tipcheck("show", "XAA-2023"), str(path))
    _one_clear_line(tipcheck("show", "checklists/XAA-2023.toml"), str(path))


@pytest.mark.posix
def test_what_is_no_file_is_said(tipcheck: Tipcheck, surroundings: Path) -> None:
    """A link to nowhere, a folder, a pipe that nobody writes to, nothing."""
    Path("nowhere.toml").symlink_to("gone")
    Path("folder.toml").mkdir()
    os.mkfifo(surroundings / "pipe.toml")
    for name, what in (
        ("nowhere", "is a link to nowhere"),
        ("folder", "is a folder; a TOML file was expected"),
        ("pipe", "is no regular file; a TOML file was expected"),
        ("gone", "does not exist"),
    ):
        assert tipcheck("show", f"{name}.toml") == (3, "", f"tipcheck: {name}.toml: {what}\n")
    Path("assessments").mkdir()
    Path("assessments/PER-2023.toml").symlink_to("gone")
    _one_clear_line(
        tipcheck("score", "PER-2023"), "assessments/PER-2023.toml: is a link to nowhere"
    )


@pytest.mark.posix
def test_a_name_that_no_file_can_have_is_said(tipcheck: Tipcheck) -> None:
    """Cut, for it may be very long."""
    ran = tipcheck("validate", "a" * 5000)
    assert ran == (3, "", f"tipcheck: {'a' * 80}: File name too long\n")


def test_a_ledger_is_no_checklist(tipcheck: Tipcheck) -> None:
    """Naming it says what to name instead."""
    tipcheck("set", "PER-2023", "3", "not-met")
    _one_clear_line(
        tipcheck("score", "assessments/PER-2023.toml"),
        "assessments/PER-2023.toml:3: checklist: is a ledger: name its checklist, as country and",
    )


def test_a_secret_in_a_note_appears_in_no_message(tipcheck: Tipcheck) -> None:
    """Nor in the name of a file."""
    secret = "the-witness-is-x"  # noqa: S105 - what must not leak
    tipcheck("set", "PER-2023", "3", "not-met", "--note", secret)
    path = Path("assessments/PER-2023.toml")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'note = "{secret}"', f'note = ["{secret}"]'), encoding="utf-8")
    for command in (["score", "PER-2023"], ["validate"], ["set", "PER-2023", "4", "not-met"]):
        ran = tipcheck(*command)
        assert secret not in ran.out + ran.err
    assert not any(secret in str(each) for each in Path.cwd().rglob("*"))


def test_a_folder_of_ones_own_can_be_named(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """From anywhere; one that does not exist is a mistake."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("TIPCHECK_DIR", str(home))
    assert tipcheck("start", "PER-2023").out == f"{home}/assessments/PER-2023.toml\n"
    monkeypatch.setenv("TIPCHECK_DIR", "gone")
    assert tipcheck("list").err == "tipcheck: TIPCHECK_DIR names no folder: gone\n"
