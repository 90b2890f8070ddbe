"""Words: what hides is shown, what is the same has one fingerprint, what is near is guessed."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.text import (
    HIDDEN,
    closest,
    did_you_mean,
    encodable,
    fingerprint,
    fold,
    plain,
    shorten,
    visible,
)

PILLARS = ("prosecution", "protection", "prevention", "partnership")

any_text = st.text(st.characters(exclude_categories=[]))
words = st.text(st.characters(categories=("L", "N", "P")), min_size=1)
white = st.text(" \t\n\r\u00a0", min_size=1)


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        pytest.param("a\x00b", r"a\u{0}b", id="NUL"),
        pytest.param("\x1b[31mred", r"\u{1b}[31mred", id="ESC"),
        pytest.param("over\rwritten", r"over\u{d}written", id="carriage return"),
        pytest.param("rub\x7fout", r"rub\u{7f}out", id="DEL"),
        pytest.param("\x9b31mred", r"\u{9b}31mred", id="C1 control"),
        pytest.param("one\u2028two\u2029three", r"one\u{2028}two\u{2029}three", id="line ends"),
        pytest.param("a\u202egnp.exe", r"a\u{202e}gnp.exe", id="right-to-left override"),
        pytest.param("\u2066x\u2069", r"\u{2066}x\u{2069}", id="isolates"),
        pytest.param("vic\u200btim", r"vic\u{200b}tim", id="zero-width space"),
        pytest.param("vic\u2060tim", r"vic\u{2060}tim", id="word joiner"),
        pytest.param("\ufeffa", r"\u{feff}a", id="byte order mark"),
        pytest.param("a\U000e0041b", r"a\u{e0041}b", id="tag character"),
        pytest.param("a\ud800b", r"a\u{d800}b", id="lone surrogate"),
    ],
)
def test_a_hidden_character_is_shown_as_its_code_point(hidden: str, shown: str) -> None:
    """What steers a terminal or hides in a text becomes plain signs."""
    assert visible(hidden) == shown


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("tab\tand\nnewline", id="white space"),
        pytest.param("\u200e123\u200f \u061c4", id="LRM, RLM, ALM"),
        pytest.param("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", id="ZWNJ in Persian"),
        pytest.param("\u0915\u094d\u200d\u0937", id="ZWJ in Devanagari"),
        pytest.param("niñez [art. 5] \\u{1b}", id="ordinary signs"),
    ],
)
def test_what_scripts_need_stays_as_it_is(text: str) -> None:
    """The marks of Arabic, Hebrew and Indic scripts and ordinary white space are not hidden."""
    assert visible(text) == text


@given(any_text)
@settings(deadline=None)
def test_a_text_made_visible_hides_nothing_and_can_be_written(text: str) -> None:
    """No hidden character is left, and the text can be encoded."""
    shown = visible(text)
    assert not HIDDEN.search(shown)
    assert shown.encode().decode() == shown


@given(any_text)
@settings(deadline=None)
def test_every_control_surrogate_and_override_is_hidden(text: str) -> None:
    """By Unicode's own classes, the only controls left are tab and newline."""
    left = {c for c in visible(text) if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}}
    assert left <= {"\t", "\n"}
    assert not {unicodedata.bidirectional(c) for c in visible(text)} & {
        *("LRE", "RLE", "LRO", "RLO", "PDF"),
        *("LRI", "RLI", "FSI", "PDI"),
    }


def test_half_a_character_is_written_as_its_code_point() -> None:
    """Names of files can hold what no text can; whole characters stay as they are."""
    assert encodable("ni\xf1ez\udcff.toml") == "ni\xf1ez\\udcff.toml"


@given(any_text)
@settings(deadline=None)
def test_whatever_is_made_encodable_can_be_written(text: str) -> None:
    """And a text that could be written before is unchanged."""
    written = encodable(text).encode().decode()
    halved = any("\ud800" <= sign <= "\udfff" for sign in text)
    assert (written != text) is halved


def test_folding_puts_a_text_on_one_line() -> None:
    """Each run of white space becomes one space; none is left at the ends."""
    assert fold("  Train\tthe \r\n\n police\u00a0 ") == "Train the police"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Train police."], "b5a02a3628cd"),
        (["Proteger la niñez."], "992afc19814c"),
        (["a", "b"], "7e18f737311b"),
    ],
)
def test_a_fingerprint_is_twelve_hex_digits_of_sha256(texts: list[str], expected: str) -> None:
    """Anyone can redo it: `printf 'Train police.' | sha256sum | cut -c1-12`."""
    assert fingerprint(*texts) == expected


def test_the_spelling_of_accents_leaves_the_fingerprint() -> None:
    """A letter with its accent is the same as the letter and then the accent."""
    assert fingerprint("nin\u0303ez") == fingerprint("ni\u00f1ez")


def test_a_changed_word_changes_the_fingerprint() -> None:
    """A finding on another wording is not a finding on this one."""
    assert fingerprint("Train all police.") != fingerprint("Train police.")


def test_capital_letters_and_points_change_the_fingerprint() -> None:
    """Only accents' spelling and white space are forgiven."""
    assert (
        len({fingerprint(text) for text in ("Train police.", "train police.", "Train police")}) == 3
    )


def test_texts_do_not_run_together_in_a_fingerprint() -> None:
    """An item's text and its check's are kept apart."""
    assert fingerprint("a", "b") != fingerprint("a b")


@given(st.lists(words, min_size=1), white, white, white)
@settings(deadline=None)
def test_white_space_leaves_the_fingerprint(
    parts: list[str], between: str, before: str, after: str
) -> None:
    """A sentence may be wrapped, indented or spaced otherwise."""
    assert fingerprint(before + between.join(parts) + after) == fingerprint(" ".join(parts))


@given(st.text(st.characters(exclude_categories=["Cs"])))
@settings(deadline=None)
def test_a_fingerprint_has_one_form_for_every_text(text: str) -> None:
    """It is always twelve digits, and both normal forms of a text share it."""
    forms = {fingerprint(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert forms == {fingerprint(text)}
    assert re.fullmatch("[0-9a-f]{12}", fingerprint(text))


@given(st.lists(words, min_size=1, unique=True), st.data())
@settings(deadline=None)
def test_the_order_and_number_of_texts_count(texts: list[str], data: st.DataObject) -> None:
    """No other row of the same words has the same fingerprint."""
    other = data.draw(st.permutations(texts)) + data.draw(st.lists(words, max_size=1))
    same = [unicodedata.normalize("NFC", text) for text in texts] == [
        unicodedata.normalize("NFC", text) for text in other
    ]
    assert (fingerprint(*other) == fingerprint(*texts)) is same


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Peru", "peru"),
        ("Côte d’Ivoire", "cote-d-ivoire"),
        ("TÜRKİYE", "turkiye"),
        ("  São Tomé & Príncipe ", "sao-tome-principe"),
        ("Victim_services (2)", "victim-services-2"),
        ("\uff30\uff45\uff52\uff55", "peru"),
        ("—", ""),
    ],
)
def test_a_plain_name_has_lower_case_letters_digits_and_hyphens(name: str, expected: str) -> None:
    """Names are compared without case, accents and signs."""
    assert plain(name) == expected


@given(any_text)
@settings(deadline=None)
def test_a_plain_name_is_already_plain(text: str) -> None:
    """Doing it twice changes nothing."""
    assert plain(plain(text)) == plain(text)


def test_the_closest_word_is_the_one_that_was_meant() -> None:
    """A typo finds its word among its neighbours."""
    assert closest("preventoin", PILLARS) == "prevention"


def test_no_word_is_closest_when_none_is_near() -> None:
    """A guess that helps nobody is not made."""
    assert closest("zebra", PILLARS) is None


def test_a_hint_names_the_word_that_was_meant() -> None:
    """It can be put at the end of any message."""
    assert str(did_you_mean("preventoin", iter(PILLARS))) == "; did you mean 'prevention'?"
    assert did_you_mean("norma", ["informe", "ley"]) is None
    assert str(did_you_mean("lww", ["law"])) == "; did you mean 'law'?"


def test_there_is_no_hint_without_a_near_word() -> None:
    """Then the message stands alone."""
    assert did_you_mean("zebra", PILLARS) is None


def test_a_text_that_fits_is_only_folded() -> None:
    """Nothing is cut that need not be."""
    assert shorten("Train\n  police.", 13) == "Train police."


def test_a_long_text_is_cut_at_a_word() -> None:
    """Three points say that more was there."""
    assert shorten("Train the police and the courts.", 20) == "Train the police ..."


def test_a_long_word_is_cut_to_the_width() -> None:
    """A word that has no place to break is broken all the same."""
    assert shorten("a" * 30, 12) == "aaaaaaaa ..."


@given(st.text(min_size=6), st.integers(min_value=8, max_value=20))
@settings(deadline=None)
def test_a_shortened_text_is_never_wider_than_asked(text: str, width: int) -> None:
    """Whatever the words, columns stay straight."""
    assert len(shorten(text, width)) <= width


@given(st.text(st.sampled_from("ab \n"), max_size=60), st.integers(min_value=8, max_value=40))
@settings(deadline=None)
def test_a_shortened_text_is_whole_or_says_that_it_was_cut(text: str, width: int) -> None:
    """It is the folded text, or a beginning of it and three points."""
    short = shorten(text, width)
    if len(fold(text)) <= width:
        assert short == fold(text)
    else:
        assert fold(text).startswith(short.removesuffix(" ..."))
        assert short.endswith(" ...")
