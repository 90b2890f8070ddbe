"""Who finds: the name that stands beside every finding."""

import os
import subprocess

import typer

from tipcheck.cli.session import Session
from tipcheck.errors import UsageError
from tipcheck.said import Said
from tipcheck.text import HIDDEN, fold


def assessor(session: Session, named: str | None) -> str:
    """Give the assessor's name: as told, else from the surroundings, else asked for.

    Raises:
        UsageError: It is nowhere, and there is nobody to ask.
    """
    words = session.words()
    name = named or os.environ.get("TIPCHECK_ASSESSOR") or _from_git()
    if not name and session.can_ask:
        name = str(typer.prompt(words("ask.who"), err=True))
    if not name or not name.strip():
        raise UsageError(Said("who finds this? give --by NAME or set TIPCHECK_ASSESSOR"))
    return on_one_line(name)


def on_one_line(name: str) -> str:
    """Fold a name as a ledger can hold it: it stands on one line of a log, and hides nothing.

    Raises:
        UsageError: It holds a hidden character.
    """
    folded = fold(name)
    if found := HIDDEN.search(folded):
        message = Said(
            "a name cannot hold the hidden character U+{code:04X}: take it out", code=ord(found[0])
        )
        raise UsageError(message)
    return folded


def _from_git() -> str:
    try:
        asked = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
            timeout=5,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.strip()
