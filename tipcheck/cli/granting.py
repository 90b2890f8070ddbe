"""What a guided run wishes, done: answers written or taken back, notes edited."""

from datetime import datetime

from tipcheck.assessment import open_ledger
from tipcheck.cli.editor import EditorError, edited_note, editor
from tipcheck.cli.findings import begin
from tipcheck.cli.terminals import Terminal
from tipcheck.errors import TipcheckError
from tipcheck.guided.outcomes import (
    ChangedElsewhereError,
    findings_of,
    overtaken,
    recorded,
    refused,
    withdrawals_of,
    withdrawn,
)
from tipcheck.guided.run import Asking, Edit, Left, Record, Run, TakeBack, Wish, Writing
from tipcheck.guided.step import step
from tipcheck.guided.writing import noted
from tipcheck.model import Finding, Ledger
from tipcheck.reasons import reason
from tipcheck.recording import record

State = tuple[int, int, int] | None
"""What tells one state of a file from the next: its number, size and time of change."""


class Conversation:
    """A guided run at work: each answer is on the disk before the next question."""

    def __init__(self, terminal: Terminal, run: Run) -> None:
        """Begin with a run, whose ledger is as it was just read."""
        self._terminal = terminal
        self._run = run
        self._seen = self._state()

    def hold(self) -> Run:
        """Ask until the person leaves; give the run as it then is."""
        while not isinstance(self._run.mode, Left):
            if not self._terminal.is_ahead:
                self._look_again()
            self._run, wish = step(self._run, self._terminal.key(self._run))
            while wish is not None:
                self._run, wish = self._granted(wish)
        return self._run

    def _state(self) -> State:
        try:
            state = self._run.assessment.ledger_path.stat()
        except OSError:
            return None
        return state.st_ino, state.st_size, state.st_mtime_ns

    def _look_again(self) -> None:
        """See what somebody else, or an editor, made of the ledger since the last question.

        Not while an answer is being gathered: what it is held against is what its question showed.
        """
        if self._run.mode != Asking():
            return
        if (state := self._state()) == self._seen:
            return
        self._seen = state
        assessment = self._run.assessment
        try:
            ledger = open_ledger(assessment.ledger_path, assessment.checklist.reference)
        except TipcheckError as error:
            self._run = self._run.saying("run.text", text=error.said)
        else:
            self._run = self._run.seeing(ledger).saying("run.refreshed")

    def _granted(self, wish: Wish) -> tuple[Run, Wish | None]:
        if isinstance(wish, Edit):
            return self._edited(wish)
        run = self._run
        try:
            written, now = self._written(wish)
        except ChangedElsewhereError as error:
            self._terminal.forget()  # what was typed ahead was meant for another question
            return overtaken(run, wish, error.ledger), None
        except TipcheckError as error:
            self._terminal.forget()
            return refused(run, wish, error.lines), None
        except OSError as error:
            self._terminal.forget()
            return refused(run, wish, [reason(error)]), None
        self._seen = self._state()
        at = datetime.now().astimezone()
        if isinstance(wish, Record):
            return recorded(run, wish.intent, written, now, at), None
        return withdrawn(run, wish.deed, now, at), None

    def _written(self, wish: Record | TakeBack) -> tuple[tuple[Finding, ...], Ledger]:
        """Write what is wished, and give it with the ledger as it then is."""
        run, before = self._run, list[Ledger]()

        def make(ledger: Ledger) -> list[Finding]:
            before.append(ledger)
            if isinstance(wish, Record):
                return findings_of(run, wish.intent, ledger)
            return withdrawals_of(run, wish.deed, ledger)

        if run.assessment.ledger is None:
            begin(run.assessment, run.by)
        entries = record(run.assessment, run.by, make)
        added = tuple(entry.finding for entry in entries)
        findings = (*before[-1].findings, *added)
        return added, before[-1].model_copy(update={"findings": findings})

    def _edited(self, wish: Edit) -> tuple[Run, Wish | None]:
        """Let the note be written in the editor, if there is one; else it is typed here."""
        run = self._run
        if not editor() or not isinstance(run.mode, Writing):
            return run, None
        try:
            with self._terminal.aside():
                text = edited_note(wish.note)
        except EditorError as error:
            return run.saying("note.editor", why=error.said), None
        return noted(run, run.mode, text)
