"""What a terminal sends, cut into keys; pasted texts are told apart from typing."""

import re
from typing import Final

from tipcheck.guided.typed import PASTED

PASTE_ON: Final = "\x1b[?2004h"
PASTE_OFF: Final = "\x1b[?2004l"
"""Ask a terminal to put brackets around what is pasted, and to stop it."""

PASTE: Final = "\x1b[200~"
"""What begins a pasted text."""

_SIGNS: Final = {
    "\r": "enter",
    "\n": "enter",
    "\x7f": "backspace",
    "\x08": "backspace",
    "\x03": "leave",
    "\x04": "leave",
    "\x1a": "undo",
    "\x15": "erase",
    "\x17": "erase-word",
    "\x01": "home",
    "\x05": "end",
    "\x0c": "redraw",
    "\x1b": "escape",
}
_SEQUENCES: Final = {
    "A": "up",
    "B": "down",
    "C": "right",
    "D": "left",
    "H": "home",
    "F": "end",
    "1~": "home",
    "7~": "home",
    "4~": "end",
    "8~": "end",
    "3~": "delete",
}
_TOKEN: Final = re.compile(
    r"\x1b\[200~(?P<paste>.*?)\x1b\[201~"
    r"|\x1b[\[O](?P<sequence>[0-9;?]*[@-~])"
    r"|\x1b(?P<alt>[^\x00-\x1f\x7f])"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_UNFINISHED: Final = re.compile(r"\x1b(?:\[200~(?!.*\x1b\[201~).*|[\[O][0-9;?]*)?\Z", re.DOTALL)


def keys_in(text: str, *, more: bool) -> tuple[list[str], str]:
    """Cut what a terminal sent into keys.

    Args:
        text: What was read.
        more: Whether what looks unfinished at the end may still be finished.

    Returns:
        The keys, and the unfinished rest.
    """
    unfinished = _UNFINISHED.search(text) if more else None
    end = unfinished.start() if unfinished else len(text)
    return [_key(found) for found in _TOKEN.finditer(text[:end])], text[end:]


def _key(found: re.Match[str]) -> str:
    if found["paste"] is not None:
        return PASTED + found["paste"]
    if found["sequence"]:
        return _SEQUENCES.get(found["sequence"], "other")
    if found["alt"]:
        return "other"
    sign = found["sign"]
    return _SIGNS.get(sign) or (sign if sign.isprintable() else "other")
