"""Questions that a yes or a no answers, in the words of a language."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from tipcheck.words import Words


def agreed(words: "Words", question: str, *, default: bool = False) -> bool:
    """Ask until it is a yes or a no; Enter alone is the default.

    Raises:
        typer.Abort: Nobody answers any more.
    """
    signs = words("ask.yes-or-no" if default else "ask.no-or-yes")
    yes, no = words("ask.yes").split(), words("ask.no").split()
    while True:
        typed = typer.prompt(f"{question} {signs}", default="", show_default=False, err=True)
        answer = str(typed).strip().casefold()
        if not answer:
            return default
        if answer in {*yes, *no}:
            return answer in yes


def must_agree(words: "Words", question: str) -> None:
    """Ask for leave to go on; Enter alone gives it.

    Raises:
        typer.Abort: It was refused.
    """
    if not agreed(words, question, default=True):
        raise typer.Abort
