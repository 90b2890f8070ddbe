"""Questions asked on a real terminal."""

import os
import sys
from pathlib import Path

import pexpect
import pytest
from conftest import measured


def _on_a_terminal(*arguments: str, **more: str) -> "pexpect.spawn[str]":
    command = [sys.executable, "-m", "tipcheck", *arguments]
    surroundings = measured(**more)
    surroundings.pop("TIPCHECK_ASSESSOR", None)
    return pexpect.spawn(
        command[0],
        command[1:],
        env=surroundings,
        encoding="utf-8",
        dimensions=(40, 100),
        timeout=30,
    )


NO_GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def test_who_finds_is_asked_on_a_terminal() -> None:
    """Once for this command, when neither flag, environment nor git tells."""
    child = _on_a_terminal("set", "PER-2023", "3", "not-met", **NO_GIT)
    child.expect("Your name or address, to stand beside your findings: ")
    child.sendline("Ana María")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert 'by = "Ana María"' in Path("assessments/PER-2023.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("key", "code"), [("c", 130), ("d", 130)])
def test_leaving_a_question_records_nothing(key: str, code: int) -> None:
    """Ctrl-C and Ctrl-D."""
    child = _on_a_terminal("set", "PER-2023", "3", "not-met", **NO_GIT)
    child.expect("Your name or address")
    child.sendcontrol(key)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == code
    assert not Path("assessments").exists()


def test_no_input_never_asks() -> None:
    """It fails with the flag that answers."""
    child = _on_a_terminal("--no-input", "set", "PER-2023", "3", "not-met", **NO_GIT)
    child.expect("who finds this\\? give --by NAME or set TIPCHECK_ASSESSOR")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 2
