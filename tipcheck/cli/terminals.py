"""The two ways to ask: a screen and single keys, or plain lines with Enter."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from shutil import get_terminal_size
from typing import Any, Final, Protocol

from tipcheck.cli.keyboard import Keyboard
from tipcheck.cli.output import wrapped
from tipcheck.cli.session import Session
from tipcheck.guided.asking import ANSWERS
from tipcheck.guided.run import Asking, Run
from tipcheck.guided.step import takes_text
from tipcheck.guided.typed import PASTED
from tipcheck.sheets.guided.page import LEVELS, run_page
from tipcheck.sheets.sheet import Line, Page
from tipcheck.text import plain
from tipcheck.words import LANGUAGES, Words, table_of

CLEAR: Final = "\x1b[H\x1b[J"
BACK: Final = "<"
"""What stands for Esc where lines are typed."""


class Terminal(Protocol):
    """What shows a run and takes the keys of a person."""

    @property
    def is_ahead(self) -> bool:
        """Whether keys were typed that have not been taken yet."""

    def forget(self) -> None:
        """Drop what was typed ahead."""

    def key(self, run: Run) -> str:
        """Show the run, and give the next key."""

    def aside(self) -> Any:
        """Give the terminal to another program for a while."""


class KeyTerminal:
    """A screen that is drawn anew for each key."""

    def __init__(self, session: Session, words: Words) -> None:
        """Draw in the language at hand."""
        self._session, self._words = session, words
        self._keyboard = Keyboard()
        self._opened = ExitStack()

    @contextmanager
    def open(self) -> Iterator["KeyTerminal"]:
        """Take the terminal, and give it back."""
        with self._opened:
            self._opened.enter_context(self._keyboard.open())
            yield self

    @property
    def ended(self) -> int:
        """The signal that told the program to end; 0 for none."""
        return self._keyboard.ended

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Give the terminal to another program for a while."""
        self._opened.close()
        try:
            yield
        finally:
            self._opened.enter_context(self._keyboard.open())
            self._keyboard.flush()

    @property
    def is_ahead(self) -> bool:
        """Whether keys were typed that have not been taken yet."""
        return self._keyboard.is_ahead

    def forget(self) -> None:
        """Drop what was typed ahead."""
        self._keyboard.forget()

    def key(self, run: Run) -> str:
        """Draw the run unless more keys wait, and give the next key."""
        key = "redraw"
        while key == "redraw":
            if not self.is_ahead:
                self._draw(run)
            key = self._keyboard.key()
        return key

    def _draw(self, run: Run) -> None:
        """Draw the run, as fully as the terminal is high."""
        from tipcheck.cli.screen import draw

        height = get_terminal_size().lines
        drawn = (
            draw([run_page(run, self._words, level)], self._words, color=self._session.color)
            for level in range(LEVELS)
        )
        text = next(drawn)
        while text.count("\n") >= height and (less := next(drawn, None)):
            text = less
        self._session.print(CLEAR + text)


class LineTerminal:
    """Plain questions with Enter, for screen readers and for poor terminals."""

    def __init__(self, session: Session, words: Words) -> None:
        """Ask in the language at hand."""
        self.ended = 0
        self._session, self._words = session, words
        self._keys: list[str] = []

    @contextmanager
    def open(self) -> Iterator["LineTerminal"]:
        """Nothing needs to be taken."""
        yield self

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Nothing needs to be given away."""
        yield

    @property
    def is_ahead(self) -> bool:
        """Whether keys were typed that have not been taken yet."""
        return bool(self._keys)

    def forget(self) -> None:
        """Drop what was typed ahead."""
        self._keys.clear()

    def key(self, run: Run) -> str:
        """Say the run and ask, unless more keys wait; give the next key."""
        try:
            while not self._keys:
                self._say(run)
                self._keys = keys_of_line(input(), text=takes_text(run))
        except (EOFError, KeyboardInterrupt):
            return "leave"
        return self._keys.pop(0)

    def _say(self, run: Run) -> None:
        from tipcheck.views.plain import plain_lines

        page = run_page(run, self._words)
        lines = tuple(_typed(line) for line in page.lines if self._is_said(line, run))
        text = "".join(f"{line}\n" for line in ("", *plain_lines([Page(lines)], self._words)))
        prompt = self._words("run.prompt-text" if takes_text(run) else _prompt(run))
        self._session.print(wrapped(text) + prompt)

    def _is_said(self, line: Line, run: Run) -> bool:
        """Leave out what only a screen needs: the cursor, and keys that the prompt or `?` names."""
        if line.style == "keys":
            return not (isinstance(run.mode, Asking) or takes_text(run))
        return line.style != "typed"


def _prompt(run: Run) -> str:
    return "run.prompt" if isinstance(run.mode, Asking) else "run.prompt-back"


def _typed(line: Line) -> Line:
    """Name the key for back as it is typed, in what the program says of itself."""
    own = line.style in {"keys", "warning"}
    return line._replace(text=line.text.replace("Esc ", f"{BACK} ")) if own else line


def keys_of_line(line: str, *, text: bool) -> list[str]:
    """Give the keys that a typed line stands for.

    Args:
        line: What was typed before Enter.
        text: Whether the line is the text that was asked for, not a key or a status by name.
    """
    said = line.strip()
    if said.lower() in {BACK, "esc"}:
        return ["escape"]
    if text:
        return ["erase", PASTED + line, "enter"] if said else ["enter"]
    return [_STATUSES.get(plain(said), said.lower()) or "enter"]


_STATUSES: Final = {
    plain(table[f"plain.{status}"]): key
    for table in map(table_of, LANGUAGES)
    for key, (status, withheld) in ANSWERS.items()
    if not withheld
}
"""The statuses by name, in every language."""
