"""The README says what happens: its console blocks are run, its commands are the gate's."""

import os
import re
import shlex
import sys
from pathlib import Path

import pytest
from conftest import Tipcheck

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)


def _session(block: str, tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the commands of a block; give it with what they say now."""
    lines = []
    for line in block.splitlines():
        if not line.startswith("$ "):
            continue
        lines.append(line)
        command = shlex.split(line.removeprefix("$ "))
        if command[0] == "export":
            monkeypatch.setenv(*command[1].split("=", 1))
            continue
        assert command[0] == "tipcheck"
        ran = tipcheck(*command[1:])
        assert ran.code == 0
        lines += (ran.out + ran.err).splitlines()
    return "".join(f"{line}\n" for line in lines)


def test_the_console_blocks_happen_as_printed(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One session, top to bottom, on a terminal of 100 columns, beside a narrative to import."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    sample = (ROOT / "tests" / "narratives" / "mexico_2019_state.txt").read_text(encoding="utf-8")
    Path("mexico-2019.txt").write_text(sample.partition("\n---\n")[2], encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    now = BLOCK.sub(lambda found: _session(found[0], tipcheck, monkeypatch), text)
    if os.environ.get("TIPCHECK_GOLDEN") == "write":
        README.write_text(now, encoding="utf-8")
    assert now == README.read_text(encoding="utf-8")
    assert text.count("```console") == 9


def test_the_first_screen_says_what_the_range_means() -> None:
    """In one plain sentence."""
    head = " ".join(README.read_text(encoding="utf-8").splitlines()[:20])
    assert "counts every open question as not met, its high end counts every one as met" in head


def test_the_gate_calls_the_readmes_test_command() -> None:
    """It takes the line from the README itself, and there is exactly one."""
    command = "python3 -m venv .venv-tests && .venv-tests/bin/pip install"
    lines = README.read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.startswith(command)]) == 1
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "/^python3 -m venv \\.venv-tests /p" in gate


def test_the_exit_codes_are_those_of_the_program() -> None:
    """The README's table and the exceptions agree."""
    from tipcheck.errors import FileError, NotSavedError, UsageError

    text = README.read_text(encoding="utf-8")
    for code, words in (
        (UsageError.exit_code, "usage, or nobody to ask"),
        (FileError.exit_code, "a file is missing or broken"),
        (NotSavedError.exit_code, "busy, disk full or read-only: nothing was changed"),
    ):
        assert f"| {code} | {words} |" in text
