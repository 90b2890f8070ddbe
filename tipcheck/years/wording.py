"""What changed between two wordings, word by word."""

from difflib import SequenceMatcher
from typing import Literal, NamedTuple


class Piece(NamedTuple):
    """A run of words that both wordings have, or only the old or the new one."""

    kind: Literal["kept", "gone", "come"]
    text: str


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """Give the words of two texts in order: those kept, those gone, those come."""
    before, after = old.split(), new.split()
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, begin, finish in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("kept", " ".join(before[start:end])))
            continue
        if end > start:
            pieces.append(Piece("gone", " ".join(before[start:end])))
        if finish > begin:
            pieces.append(Piece("come", " ".join(after[begin:finish])))
    return tuple(pieces)


def changes_text(pieces: tuple[Piece, ...]) -> str:
    """Write changes on one line: `Increase [-overall resources-] {+funding+}`."""
    marks = {"kept": "{}", "gone": "[-{}-]", "come": "{{+{}+}}"}
    return " ".join(marks[piece.kind].format(piece.text) for piece in pieces)
