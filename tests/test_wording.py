"""What changed between two wordings, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from tipcheck.text import fold
from tipcheck.years.wording import changes_text, word_changes

TEXTS = st.lists(st.sampled_from(["Increase", "funding", "for", "all", "victims"]), max_size=8)


def test_words_gone_and_come_are_marked() -> None:
    """In the order of the sentence."""
    pieces = word_changes("Increase overall resources now", "Increase funding right now today")
    assert changes_text(pieces) == (
        "Increase [-overall resources-] {+funding right+} now {+today+}"
    )
    assert changes_text(word_changes("Do it again", "Do it")) == "Do it [-again-]"


@given(TEXTS, TEXTS)
def test_nothing_is_lost(old: list[str], new: list[str]) -> None:
    """What is kept and gone is the old text, what is kept and come the new one."""
    pieces = word_changes(" ".join(old), " ".join(new))
    before = " ".join(piece.text for piece in pieces if piece.kind != "come")
    after = " ".join(piece.text for piece in pieces if piece.kind != "gone")
    assert (fold(before), fold(after)) == (" ".join(old), " ".join(new))
