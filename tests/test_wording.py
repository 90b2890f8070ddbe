"""What changed between two wordings, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_guided import earlier

from tipcheck.model import Check
from tipcheck.sheets.difference import told_before
from tipcheck.text import fold
from tipcheck.words import Words
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


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("Haga eso.", "Haga esto.", ("Haga eso.", "Haga [-eso.-] {+esto.+}")),
        ("Haga eso.", "Haga eso.", ("Do this.", "Do [-this.-] {+that.+}")),
        ("Haga eso.", None, ("Do this.", "Do [-this.-] {+that.+}")),
    ],
)
def test_translations_are_compared_where_both_texts_have_one_that_shows_the_change(
    before: str, after: str | None, shown: tuple[str, str]
) -> None:
    """Else the texts of the files, so that a language never stands against another."""
    old, new = (
        Check(id="c", text="Do this.", text_es=before),
        Check(id="c", text="Do that.", text_es=after),
    )
    known = earlier("i1")._replace(
        text=old.text, nouns=(old, new), wording=word_changes(old.text, new.text)
    )
    text, pieces = told_before(known, Words("es"))
    assert (text, changes_text(pieces)) == shown
    assert told_before(known._replace(wording=()), Words("en")) == ("Do this.", ())
