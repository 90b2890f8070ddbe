"""The README's pictures, drawn by Rich from what the program shows.

`python tests/pictures.py` renews them.
"""

import io
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from tipcheck.library import bundled

FOLDER: Final = Path(__file__).parent.parent / ".github" / "pictures"
WIDTH: Final = 100
ROWS: Final = 34

FORMAT: Final = """\
<svg class="rich-terminal" viewBox="-12 -12 {width} {terminal_height}" role="img" \
xmlns="http://www.w3.org/2000/svg">
<title>TITLE</title>
<style>
.{unique_id}-matrix {{
    font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace;
    font-size: {char_height}px;
    line-height: {line_height}px;
    white-space: pre;
}}
{styles}
</style>
<defs>
{lines}
</defs>
<rect fill="#ffffff" x="-12" y="-12" width="{width}" height="{terminal_height}" rx="6"/>
<g>
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""Rich's picture without its window, and without a typeface from elsewhere."""

LIGHT: Final = TerminalTheme(
    (255, 255, 255),
    (36, 36, 36),
    [
        (36, 36, 36),
        (170, 0, 0),
        (0, 110, 30),
        (140, 90, 0),
        (0, 60, 170),
        (130, 0, 130),
        (0, 110, 120),
        (90, 90, 90),
    ],
)
"""Colours that can be read on white, whatever the reader's own theme."""


def _surroundings() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TIPCHECK")}
    for name in ("NO_COLOR", "ACCESSIBLE", "COLORTERM"):
        kept.pop(name, None)
    more = {"TERM": "xterm-256color", "COLUMNS": str(WIDTH), "LINES": str(ROWS)}
    return {**kept, **more, "PYTHONUTF8": "1", "TIPCHECK_ASSESSOR": "ana@ngo.example"}


def score_screen() -> str:
    """Give what `tipcheck score PER-2023 --example` shows, colours included."""
    command = [sys.executable, "-m", "tipcheck", *("score", "PER-2023", "--example")]
    done = subprocess.run(
        [*command, "--color", "always"], env=_surroundings(), capture_output=True, check=True
    )
    return done.stdout.decode()


def run_screen() -> str:
    """Give the screen of a guided run over the example's findings, at one of its checks."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "assessments" / "PER-2023.toml"
        ledger.parent.mkdir()
        shutil.copy(bundled() / "examples" / "PER-2023.toml", ledger)
        return _last_screen(folder, "gprosecution/officials\r")


def _last_screen(folder: str, keys: str) -> str:
    terminal, other = pty.openpty()
    command = [sys.executable, "-m", "tipcheck", "assess", "PER-2023"]
    with subprocess.Popen(
        command, env=_surroundings(), cwd=folder, stdin=other, stdout=other, stderr=other
    ) as process:
        _screen(terminal)
        os.write(terminal, keys.encode())
        shown = _screen(terminal)
        process.kill()
    os.close(other)
    os.close(terminal)
    return shown


def _screen(terminal: int) -> str:
    """Read until the terminal has been quiet for a while; give what it shows since it cleared."""
    seen, patience = "", 20.0
    while select.select([terminal], [], [], patience)[0]:
        seen += os.read(terminal, 65536).decode()
        patience = 1.0 if "\x1b[J" in seen else 20.0
    return seen.rpartition("\x1b[J")[2].replace("\r\n", "\n")


PICTURES: Final[dict[str, tuple[str, Callable[[], str]]]] = {
    "run": ("tipcheck assess PER-2023: the guided run at one of its 41 checks", run_screen),
    "score": ("tipcheck score PER-2023 --example: range and coverage", score_screen),
}
"""Pictures by name: what they show, and how it is had."""


def drawn(name: str) -> str:
    """Draw a picture anew."""
    title, shown = PICTURES[name]
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, legacy_windows=False
    )
    console.print(Text.from_ansi(shown().rstrip("\n")), soft_wrap=True)
    svg = console.export_svg(
        title=title, theme=LIGHT, code_format=FORMAT.replace("TITLE", title), unique_id=name
    )
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for each in PICTURES:
        (FOLDER / f"{each}.svg").write_text(drawn(each), encoding="utf-8")
