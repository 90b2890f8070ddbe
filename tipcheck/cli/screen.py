"""Rich's console, set up so that nothing in the data is taken for markup."""

import io
import os
from collections.abc import Sequence

from rich.console import Console

from tipcheck.cli.output import Color
from tipcheck.sheets.sheet import Page, Sheet
from tipcheck.views.screen import views
from tipcheck.words import Words


def draw(blocks: Sequence[Page | Sheet], words: Words, *, color: Color) -> str:
    """Draw pages and sheets for the terminal at hand."""
    plain = color == "never" or (color == "auto" and _wants_no_color())
    console = Console(
        file=io.StringIO(),
        force_terminal=not plain,
        color_system=None if plain else ("standard" if color == "always" else "auto"),
        no_color=plain,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        for view in views(blocks, words, console.width):
            console.print(view)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().split("\n")[:-1])


def _wants_no_color() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") in {"dumb", "unknown"}
