"""The guided run on a real terminal."""

import os
import re
import signal
import sys
import time
from pathlib import Path

import pexpect
import pytest
from conftest import ASSESSOR, Tipcheck, measured

from tipcheck.assessment import open_ledger
from tipcheck.model import Finding

LEDGER = Path("assessments/PER-2023.toml")
ASKING = r"q save and quit"


def written() -> tuple[Finding, ...]:
    """Give the findings on the disk."""
    return open_ledger(LEDGER, "PER-2023").findings if LEDGER.exists() else ()


def guided(*more: str, rows: int = 40, columns: int = 100, **env: str) -> "pexpect.spawn[str]":
    """Start a guided run over Peru's list, in a workspace."""
    Path("assessments").mkdir(exist_ok=True)
    surroundings = measured(**{"TERM": "xterm-256color", "TIPCHECK_ASSESSOR": ASSESSOR, **env})
    for name in ("COLUMNS", "VISUAL", *(() if "EDITOR" in env else ("EDITOR",))):
        surroundings.pop(name, None)
    return pexpect.spawn(
        sys.executable,
        ["-m", "tipcheck", "assess", "PER-2023", *more],
        env=surroundings,
        encoding="utf-8",
        dimensions=(rows, columns),
        timeout=30,
    )


def ended(child: "pexpect.spawn[str]") -> tuple[int, str]:
    """Wait until a run has ended; give its exit code and the last it said."""
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus or 0, str(child.before)


def test_all_eleven_items_in_one_sitting_with_an_interruption() -> None:
    """Fewer than three keystrokes a check beyond what is typed as text."""
    typed, text = 0, 0
    child = guided()
    child.expect("item 1 of 11")
    new = ("e", "https://example.org/report", "\r", "9", "2023-04..2024-03", "\r", "\r")
    for part in ("m", *new):
        child.send(part)
        typed += len(part)
        text += len(part) if len(part) > 1 else 0
    child.expect("1 done, 40 left")
    for done in range(2, 21):
        child.send("p1" if done % 2 else "n")
        typed += 2 if done % 2 else 1
        child.expect(f"{done} done, {41 - done} left")
    child.sendcontrol("c")
    assert ended(child)[0] == 0
    assert len(written()) == 20
    child = guided()
    child.expect("20 done, 21 left")
    for done in range(21, 41):
        child.send("m1" if done % 2 else "u")
        typed += 2 if done % 2 else 1
        child.expect(f"{done} done, {41 - done} left")
    child.send("n")
    child.expect("41 done, 0 left")
    child.send("q")
    typed += 2
    code, said = ended(child)
    assert (code, len({finding.item for finding in written()})) == (0, 41)
    assert f"21 answers saved in {LEDGER}" in said
    assert (typed - text) / 41 < 3


def test_keys_typed_ahead_are_all_taken() -> None:
    """Fast typing arrives in one piece, and before the first question is drawn."""
    child = guided()
    child.send("nunun")
    child.expect("5 done, 36 left")
    child.send("unnnunq")
    assert ended(child)[0] == 0
    assert [each.status for each in written()[:3]] == ["not-met", "unknown", "not-met"]
    assert len(written()) == 11


def test_a_pasted_text_is_no_answer() -> None:
    """Where a key is asked for it is left out; where a text is, it is the text."""
    child = guided()
    child.expect(ASKING)
    child.send("\x1b[200~nnnn\x1b[201~")
    child.expect("A pasted text is no answer")
    child.send("x\x1b[200~No Quechua — sí\n\nat all\x1b[201~\r")
    child.expect("1 done")
    child.send("q")
    ended(child)
    assert [each.note for each in written()] == ["No Quechua — sí at all"]


def test_a_slow_paste_is_no_answer_either() -> None:
    """However long its pieces take."""
    child = guided()
    child.expect(ASKING)
    for piece in ("\x1b[200~", "nnn", "nu", "\x1b[201~"):
        child.send(piece)
        time.sleep(0.2)
    child.expect("A pasted text is no answer")
    child.send("\x1bnq")  # Alt and n is no n
    assert "nothing was changed" in ended(child)[1]


def test_ctrl_c_is_the_editors_while_it_runs() -> None:
    """The run goes on, and what was typed for the editor answers nothing."""
    child = guided(EDITOR=f"{sys.executable} -c \"print('EDIT', flush=True); input()\"")
    child.expect(ASKING)
    child.send("t")
    child.expect("EDIT")
    child.send("nun\x03")
    child.expect("The editor failed")
    child.send("\x1b")
    child.expect(ASKING)
    child.send("q")
    assert "nothing was changed" in ended(child)[1]


def test_a_long_paste_comes_whole() -> None:
    """Longer than any one reading of the terminal, and cut inside a letter."""
    child = guided()
    child.expect(ASKING)
    long = "ñandú " * 2_000
    child.send(f"x\x1b[200~{long}\x1b[201~\r")
    child.expect("1 done")
    child.send("q")
    ended(child)
    assert written()[0].note == long.strip()


def test_an_arrow_is_no_escape() -> None:
    """Its signs belong together, even if they come one after the other."""
    child = guided()
    child.expect("1 of 2")
    child.send("\x1b[C")
    child.expect("2 of 2")
    child.send("\x1b")
    child.expect("2 of 2")
    child.send("q")
    ended(child)


def test_a_resize_draws_the_question_anew() -> None:
    """In the new width, and nothing is lost."""
    child = guided()
    child.expect(ASKING)
    child.setwinsize(24, 20)
    child.expect("q quit")
    child.send("g4\r")
    child.expect("prosecute sex")
    child.send("n")
    child.expect("prosecute\\s+labor")
    child.setwinsize(40, 120)
    child.expect("1 done")
    child.send("\x0c")
    child.expect(ASKING)
    child.send("q")
    assert ended(child)[0] == 0
    assert len(written()) == 1


def test_plain_questions_with_enter() -> None:
    """For screen readers: nothing is drawn over, statuses can be named, `<` goes back."""
    child = guided(ACCESSIBLE="1")
    child.expect("Answer \\(\\? for help\\): ")
    for line in ("not met", "m", "<", "bogus", "met", "e", "https://example.org", "9", "2023", ""):
        child.sendline(line)
        child.expect(": ")
    child.expect("2 done, 39 left")
    child.sendline("n")
    child.expect("3 done")
    child.sendline("r")
    child.expect("e a new source; < back")
    child.sendline("<")
    child.expect("3 done")
    child.sendline("?")
    child.expect("Any key goes back")
    child.sendline("")
    child.sendeof()
    code, said = ended(child)
    assert (code, "\x1b[H" in said) == (0, False)
    assert [each.status for each in written()] == ["not-met", "met", "not-met"]


def test_line_mode_can_be_asked_for_and_left_with_ctrl_c() -> None:
    """By a switch, or because the terminal is a poor one."""
    child = guided("--line-mode")
    child.expect("Answer")
    child.sendline("u")
    child.expect("1 done")
    child.sendintr()
    assert ended(child)[0] == 0
    child = guided(TERM="dumb")
    child.expect("Answer")
    child.sendline("q")
    assert ended(child)[0] == 0


def test_the_run_speaks_spanish() -> None:
    """Questions, keys and the last word, which counts what was saved: an answer may be two."""
    child = guided("--lang", "es", "--pillar", "protection")
    child.expect("Financiar y ampliar los servicios")
    child.expect("q guardar y salir")
    child.send("a2/1,3\rnq")
    assert "2 respuestas guardadas en assessments/PER-2023.toml" in ended(child)[1]


def test_the_editor_has_the_terminal_while_it_runs() -> None:
    """It reads a line from it; then the run goes on."""
    code = "import sys; open(sys.argv[1], 'w').write(input('EDIT> '))"
    child = guided(EDITOR=f'{sys.executable} -c "{code}"')
    child.expect(ASKING)
    child.send("t")
    child.expect("EDIT> ")
    child.sendline("Written there")
    child.expect("And the answer")
    child.send("nq")
    ended(child)
    assert written()[0].note == "Written there"


def test_what_was_in_hand_is_told_on_leaving() -> None:
    """As the commands that record it; nothing of it was written."""
    child = guided("--rater", "eva")
    child.expect(ASKING)
    child.send("eeA\r12023\r\reeB\r92023-05-12\r\rtIt's so\r")
    child.expect("And the answer")
    child.sendcontrol("d")
    lines = re.sub(r"\s+", " ", ended(child)[1])
    assert (
        "not recorded: tipcheck set PER-2023 policy-funding/policy STATUS --note 'It'\"'\"'s so'"
        " --source A --kind law --from 2023 --rater eva"
    ) in lines
    assert "--source B --kind report --from 2023-05-12 --add-evidence --rater eva" in lines
    assert not Path("assessments/PER-2023.eva.toml").exists()


def test_where_nothing_can_be_written_the_answer_is_told() -> None:
    """A file stands where the folder of the ledger should be."""
    Path("checklists").mkdir()
    Path("checklists/XAA-2023.toml").write_text("")
    child = guided()
    child.expect(ASKING)
    Path("assessments").rmdir()
    Path("assessments").write_text("in the way")
    child.send("n")
    child.expect("not saved")
    child.send("q")
    code, said = ended(child)
    assert code == 0
    assert "not recorded: tipcheck set PER-2023 policy-funding/policy not-met" in said


def test_a_workspace_is_made_only_with_consent() -> None:
    """Asked before the first question; a no changes nothing."""
    Path("assessments").mkdir()
    child = guided()
    Path("assessments").rmdir()
    child.expect("Begin assessments/PER-2023.toml here\\? \\[Y/n\\]: ")
    child.sendline("n")
    assert ended(child)[0] == 130
    assert list(Path().iterdir()) == []


def test_off_a_terminal_the_scripted_command_is_named(tipcheck: Tipcheck) -> None:
    """At once, and nothing hangs."""
    assert tipcheck("assess", "PER-2023") == (
        2,
        "",
        (
            "tipcheck: assess asks questions and needs a terminal; 'tipcheck next PER-2023' lists"
            " what is open, 'tipcheck set PER-2023 ITEM STATUS' answers it\n"
        ),
    )


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_told_to_end_it_leaves_in_order(name: str) -> None:
    """The terminal is given back as it was, and the exit code says why."""
    child = guided()
    child.expect(ASKING)
    child.send("n")
    child.expect("1 done")
    number = getattr(signal, name)
    os.kill(int(child.pid or 0), number)
    child.expect("\x1b\\[\\?2004l")
    code = ended(child)[0]
    assert code == {"SIGINT": 130}.get(name, 128 + number)
    assert len(written()) == 1
