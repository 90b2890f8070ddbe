"""The screens of the guided run, as people see them."""

from collections.abc import Callable

import pytest
from golden import assert_golden
from hypothesis import given, settings
from hypothesis import strategies as st
from making import assessment, checklist
from playing import played
from rich.cells import cell_len
from test_guided import KEYS, earlier
from test_guided import run_on as small_run

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.cli.screen import draw
from tipcheck.guided.outcomes import overtaken, refused
from tipcheck.guided.places import begin
from tipcheck.guided.run import Record, Run
from tipcheck.guided.step import step
from tipcheck.library import Workspace
from tipcheck.said import Said
from tipcheck.sheets.guided.page import run_page
from tipcheck.words import Words

NEW = "ehttps://example.org/report<enter>9"

MOMENTS = {
    "asking": "",
    "answered": "nn",
    "recorded": "gdata/victim-care<enter>",
    "whole": "g4<enter>i",
    "spoken-for": "g6<enter>ing6<enter>",
    "whole-found": "g6<enter>ing6<enter>i",
    "in-hand": f"g4<enter>e{NEW}2023-05<enter><enter>tWhat was seen.<enter>",
    "gathering": "g4<enter>m",
    "keeping": "gprosecution/officials<enter>m",
    "outside": f"m{NEW}2022-05-12<enter>",
    "outside-picked": "g4<enter>m7",
    "ongoing": "meLaw<enter>12020<enter>",
    "promise": "meSpeech<enter>02023-05<enter>",
    "source": "me",
    "kind": "meLaw<enter>",
    "when": f"m{NEW}2023-<left>",
    "several": "a",
    "several-in-hand": "a3,4/2<enter>m",
    "reason": "x",
    "found": "/quechua<enter>",
    "help": "?",
    "no-key": "j",
    "said": "g99<enter>",
    "left": "q",
}
"""What leads to each kind of screen, from the bundled example."""


def moment(name: str) -> Run:
    """Give the run of the bundled example at one moment."""
    assessment = open_assessment(Workspace(None), "PER-2023", example=True)
    return played(begin(assessment, "eva"), MOMENTS[name])


def drawn(run: Run, language: str, width: int, monkeypatch: pytest.MonkeyPatch) -> str:
    """Draw a run on a terminal."""
    monkeypatch.setenv("COLUMNS", str(width))
    words = Words(language)
    return draw([run_page(run, words)], words, color="never")


def test_an_item_without_checks_stands_alone_in_the_list_of_all_checks() -> None:
    """Nothing follows its name, so no colon either."""
    run = played(begin(assessment(checklist(0, 2)), "eva"), "a")
    lines = [line.text for line in run_page(run, Words("en")).lines if line.style == "dim"]
    assert lines[1:] == ["1 i1", "2 i2: 1 c1, 2 c2"]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", MOMENTS)
def test_each_moment_has_its_screen(
    name: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In both languages, on the usual terminal."""
    run = moment(name)
    text = drawn(run, language, 80, monkeypatch)
    today = f"{run.assessment.findings[-1].at:%Y-%m-%d}"
    assert_golden(f"run-{name}.{language}.txt", text.replace(today, "2024-07-04"))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("keys", ["", "w", "c"])
def test_what_an_earlier_year_asked_and_found_stands_beside(
    keys: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its answer and evidence, its wording, and what became of it."""
    run = small_run()
    known = {"i1": (earlier("i1", status="met", note="N"), earlier("i2")._replace(wording=()))}
    text = drawn(played(run._replace(earlier=known), keys), language, 80, monkeypatch)
    assert_golden(f"run-earlier-{keys or 'asking'}.{language}.txt", text)


@pytest.mark.parametrize(("language", "named"), [("en", "'Enter'"), ("es", "'Intro'")])
def test_the_key_that_ends_a_line_has_one_name(language: str, named: str) -> None:
    """Also where it means nothing."""
    lines = run_page(played(small_run(), "<enter>"), Words(language)).lines
    assert next(line.text for line in lines if line.style == "warning").startswith(named)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_low_terminal_gets_less(level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Criteria by title, what was found in a line each; then the recommendation too."""
    monkeypatch.setenv("COLUMNS", "80")
    run, words = moment("recorded"), Words("en")
    text = draw([run_page(run, words, level)], words, color="never")
    assert_golden(f"run-low-{level}.en.txt", text)


def test_the_lowest_terminal_names_an_item_that_is_its_own_check() -> None:
    """It has no checks that could be shown in its place."""
    page = run_page(played(small_run(), "g2<enter>"), Words("en"), 3)
    assert page.lines[0].text == "2. Item 2"


@pytest.mark.parametrize("width", [20, 50, 120])
def test_the_question_fits_other_terminals(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Narrow and wide."""
    assert_golden(f"run-asking-{width}.en.txt", drawn(moment("asking"), "en", width, monkeypatch))


def _answer_elsewhere(run: Run) -> Run:
    other = played(run._replace(by="luis@ngo.example"), "u")
    wish = step(run, "n")[1]
    assert isinstance(wish, Record)
    assert other.assessment.ledger
    return overtaken(run, wish, other.assessment.ledger)


def _answer_stuck(run: Run) -> Run:
    wish = step(run, "n")[1]
    assert isinstance(wish, Record)
    why = Said(
        "{path}: not saved: {reason}; nothing was changed",
        path="assessments/PER-2023.toml",
        reason=Said("No space left on device"),
    )
    return refused(run, wish, [why])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("happens", [_answer_elsewhere, _answer_stuck])
def test_what_comes_from_outside_has_its_screen(
    happens: Callable[[Run], Run], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another person's answer, a full disk."""
    run = happens(moment("asking"))
    name = "stuck" if happens is _answer_stuck else "elsewhere"
    found = drawn(run, language, 80, monkeypatch).replace(
        f"{run.assessment.findings[-1].at:%Y-%m-%d}", "2024-07-04"
    )
    assert_golden(f"run-{name}.{language}.txt", found)


@given(KEYS, st.sampled_from(["en", "es"]), st.sampled_from([20, 40, 80, 120]))
@settings(deadline=None, max_examples=50)
def test_no_screen_is_wider_than_its_terminal(
    pressed: list[str], language: str, width: int
) -> None:
    """Whatever was pressed; and each can be drawn."""
    with pytest.MonkeyPatch.context() as patch:
        text = drawn(played(moment("asking"), pressed), language, width, patch)
    assert max(map(cell_len, text.splitlines())) <= width


def test_brackets_and_control_codes_stay_text(peru: Assessment) -> None:
    """In what is typed as in what was found."""
    run = played(begin(peru, "eva"), ["t", *"[/red] [art. 5]", "paste:\x1b[31m"])
    shown = run_page(run, Words("en"))
    assert "[/red] [art. 5][31m▏" in [line.text for line in shown.lines]
