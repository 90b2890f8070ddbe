"""Texts that people see, kept in files: compared whole, rewritten only when asked for."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_golden(name: str, text: str) -> None:
    """Compare a text with its golden file; TIPCHECK_GOLDEN=write renews the file instead."""
    path = FOLDER / name
    if os.environ.get("TIPCHECK_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_bytes().decode()
