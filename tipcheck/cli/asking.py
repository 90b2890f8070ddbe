"""Questions that a yes or a no answers, in the words of a language."""

from typing import TYPE_CHECKING, Literal

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipcheck.words import Words

Choice = Literal["yes", "no", "skip", "quit"]
"""What a question can be answered with that is one of many."""


def agreed(words: "Words", question: str, *, default: bool = False) -> bool:
    """Ask until it is a yes or a no; Enter alone is the default.

    Raises:
        typer.Abort: Nobody answers any more.
    """
    signs = words("ask.yes-or-no" if default else "ask.no-or-yes")
    answers: dict[str, Choice] = {**_typed(words, "yes", "no"), "": "yes" if default else "no"}
    return _asked(f"{question} {signs}", answers) == "yes"


def chosen(words: "Words", question: str) -> Choice:
    """Ask until it is a yes or a no, or the question is passed over, or all questions are ended.

    Raises:
        typer.Abort: Nobody answers any more.
    """
    return _asked(question, _typed(words, "yes", "no", "skip", "quit"))


def _typed(words: "Words", *choices: Choice) -> "dict[str, Choice]":
    """Give what each answer is by what can be typed for it in a language: a letter, or a word."""
    return {typed: each for each in choices for typed in words(f"ask.{each}").split()}


def _asked(question: str, answers: "Mapping[str, Choice]") -> Choice:
    while True:
        typed = typer.prompt(question, default="", show_default=False, err=True)
        answer = str(typed).strip().casefold()
        if answer in answers:
            return answers[answer]


def must_agree(words: "Words", question: str) -> None:
    """Ask for leave to go on; Enter alone gives it.

    Raises:
        typer.Abort: It was refused.
    """
    if not agreed(words, question, default=True):
        raise typer.Abort
