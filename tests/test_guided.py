"""The guided run as a machine: what each key does, and the laws that hold for any."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import BEFORE, IN_WINDOW, assessment, checklist
from playing import REPORT, played, told

from tipcheck.errors import UsageError
from tipcheck.guided.asking import ANSWERS
from tipcheck.guided.intending import sources
from tipcheck.guided.outcomes import overtaken, refused
from tipcheck.guided.places import begin, left
from tipcheck.guided.run import (
    Asking,
    Comparing,
    Elsewhere,
    Form,
    Gathering,
    Helping,
    Intent,
    Left,
    Record,
    Run,
    Stuck,
)
from tipcheck.guided.step import step, takes_text
from tipcheck.ledger import standing
from tipcheck.said import Said
from tipcheck.years.earlier import Earlier
from tipcheck.years.wording import word_changes

SIZES = (2, 0, 3)
"""Three items: of two checks, of itself, of three checks."""


def run_on(*findings: dict[str, Any], **chosen: Any) -> Run:
    """Begin a run on the small checklist."""
    return begin(assessment(checklist(*SIZES), findings), "eva", **chosen)


def where(run: Run) -> str:
    """Name what is asked about."""
    return run.target


def said(run: Run) -> str:
    """Give the key of what the run says."""
    return run.said.key if run.said else ""


NEW = "ehttps://example.org/report<enter>9"
"""A new source, a report, up to its date."""


def test_one_key_answers_what_needs_no_evidence() -> None:
    """The next open check is asked at once; a whole pass needs a key a check."""
    run = played(run_on(), "nunun")
    assert told(run) == [
        ("i1/c1", "not-met"),
        ("i1/c2", "unknown"),
        ("i2", "not-met"),
        ("i3/c1", "unknown"),
        ("i3/c2", "not-met"),
    ]
    assert where(run) == "i3/c3"
    assert left(run) == 1
    run = played(run, "h")
    assert (run.assessment.findings[-1].withheld, said(run)) == (True, "run.all-done")


def test_met_asks_for_evidence_with_the_reason() -> None:
    """Nothing is written before it is there."""
    run = played(run_on(), "m")
    assert run.mode == Gathering(Intent(("i1/c1",), "met"))
    assert run.said
    assert (run.said.key, run.said.values) == ("need.evidence", {"status": "met"})
    assert told(run) == []


def test_a_new_source_is_three_fields_and_enter() -> None:
    """Where, what kind, when; the rest only for who wants it."""
    run = played(run_on(), f"m{NEW}2023-05-12<enter><enter>")
    assert told(run) == [("i1/c1", "met")]
    assert run.assessment.findings[0].evidence == (REPORT,)


def test_a_source_used_before_is_one_key() -> None:
    """So one report answers a dozen checks at two keys each; its quote is not repeated."""
    quoted = {**IN_WINDOW, "quote": "Q"}
    run = played(run_on({"item": "i1/c1", "status": "met", "evidence": [quoted]}), "m1p1r1")
    assert told(run)[1:] == [("i1/c2", "met"), ("i2", "partial"), ("i3/c1", "regressed")]
    assert {each.evidence[0].quote for each in run.assessment.findings[1:]} == {None}
    assert len(sources(run.assessment)) == 1


def test_the_last_source_used_comes_first() -> None:
    """Nine of them have a key; older ones are recalled with the arrow."""
    found = [
        {"item": "i3/c3", "status": "met", "evidence": [{**IN_WINDOW, "source": f"s{n}"}]}
        for n in range(12)
    ]
    run = played(run_on(*found), "m1m9")
    assert [each.evidence[0].source for each in run.assessment.findings[-2:]] == ["s11", "s3"]
    form = played(run_on(*found), "me<up><up><up><down><down><down>").mode
    assert isinstance(form, Form)
    assert form.line.text == "s11"
    form = played(run_on(*found), "me" + "<up>" * 20).mode
    assert isinstance(form, Form)
    assert form.line.text == "s0"


def test_a_recalled_source_brings_its_title_and_publication() -> None:
    """Kind and date are those of the new action."""
    known = {**IN_WINDOW, "title": "T", "published": "2024"}
    run = played(
        run_on({"item": "i3/c3", "status": "met", "evidence": [known]}),
        "me<up><enter>32023-06<enter><enter>",
    )
    assert run.assessment.findings[-1].evidence[0].model_dump(exclude_none=True) == {
        "source": "https://example.org",
        "title": "T",
        "kind": "conviction",
        "since": "2023-06",
        "published": "2024",
    }


def test_every_field_can_be_added_and_mended() -> None:
    """From the summary, by key; a span of dates, an empty text takes one away again."""
    run = played(
        run_on(),
        f"m{NEW}2023-05<enter>tT<enter>p2024<enter>qQ<enter>d<erase>2023-04..2024-03<enter>"
        "k2s!<enter>t<erase><enter><enter>",
    )
    assert run.assessment.findings[0].evidence[0].model_dump(exclude_none=True) == {
        "source": "https://example.org/report!",
        "kind": "enforcement",
        "since": "2023-04",
        "until": "2024-03",
        "published": "2024",
        "quote": "Q",
    }


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("me<enter>", "form.no-source"),
        ("mes<enter>m", "run.no-key"),
        (f"m{NEW}soon<enter>", "run.text"),
        (f"m{NEW}2024-03..2023-04<enter>", "run.text"),
        (f"m{NEW}2999<enter>", "form.to-come"),
        (f"m{NEW}2023<enter>pMay<enter>", "run.text"),
        (f"m{NEW}2023<enter>x", "run.no-key"),
        ("mx", "run.no-key"),
        ("m1", "run.no-key"),
        ("mk", "run.no-key"),
        ("m<enter>", "run.no-key"),
        ("j", "run.no-key"),
        ("z", "undo.none"),
        ("b", "run.first"),
        ("c", "carry.none"),
        ("w", "wording.none"),
        ("sssss" + "s", "run.last"),
        ("g99<enter>", "run.text"),
        ("/unicorn<enter>", "run.not-found"),
        ("/i3<enter>", "run.found"),
        ("a99<enter>", "run.text"),
        ("t<enter>", "note.empty"),
        ("ssi", "run.single"),
        ("tA note<enter>s", "run.in-hand"),
        ("tA note<enter>i", "run.in-hand"),
        ("tA note<enter><escape>", "run.dropped"),
        ("<paste:met>", "run.pasted"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_written(typed: str, key: str) -> None:
    """Each with the way on."""
    run = played(run_on(), typed)
    assert (said(run), told(run)) == (key, [])


def test_a_statement_alone_carries_neither_met_nor_partial() -> None:
    """It is kept, and an action asked for beside it."""
    run = played(run_on(), "meA speech<enter>02023-05<enter><enter>")
    assert (said(run), told(run)) == ("need.action", [])
    run = played(run, f"{NEW}2023-05-12<enter><enter>")
    assert [each.kind for each in run.assessment.findings[0].evidence] == ["statement", "report"]


def test_a_source_outside_the_window_is_said_before_it_is_written() -> None:
    """Enter records it all the same, open as it stays; another source mends it."""
    before = {"item": "i3/c3", "status": "not-met", "evidence": [BEFORE]}
    run = played(run_on(before), "m1")
    assert (said(run), len(told(run))) == ("need.window", 1)
    kept = played(run, "<enter>")
    assert told(kept)[1:] == [("i1/c1", "met")]
    assert kept.readings["i1/c1"].cause == "outside"
    mended = played(run, f"{NEW}2023-05-12<enter><enter>")
    assert mended.readings["i1/c1"].cause is None
    typed = played(run_on(), f"m{NEW}2022-05-12<enter><enter>")
    assert typed.readings["i1/c1"].cause == "outside"  # it was said while it was typed


def test_a_source_is_given_once() -> None:
    """The same again is no second source."""
    run = played(run_on({"item": "i3/c3", "status": "met", "evidence": [BEFORE]}), "m11")
    assert said(run) == "need.twice"


def test_not_applicable_asks_for_its_reason() -> None:
    """It is written once the reason is there."""
    run = played(run_on(), "x")
    assert (said(run), takes_text(run)) == ("need.note", True)
    run = played(run, "No border.<enter>")
    assert (told(run), run.assessment.findings[0].note) == (
        [("i1/c1", "not-applicable")],
        "No border.",
    )


def test_what_is_gathered_first_waits_for_the_answer() -> None:
    """Two sources and a note, then the status."""
    one = f"{NEW}2023-05-12<enter><enter>"
    other = "eOther<enter>12023<enter><enter>"
    run = played(run_on(), f"e{one}{'e'}{other}tWhy<enter>m")
    finding = run.assessment.findings[0]
    assert [each.source for each in finding.evidence] == ["https://example.org/report", "Other"]
    assert (finding.status, finding.note) == ("met", "Why")


def test_evidence_and_a_note_are_added_to_what_stands() -> None:
    """The status stays, nothing that was there is dropped, and the history keeps both."""
    found = {"item": "i1/c1", "status": "met", "evidence": [IN_WINDOW], "note": "N"}
    run = played(run_on(found), f"be{NEW}2023-05-12<enter><enter>")
    last = run.assessment.findings[-1]
    assert (last.status, last.note, len(last.evidence)) == ("met", "N", 2)
    run = played(run_on(found), "bt<erase>M<enter>")
    last = run.assessment.findings[-1]
    assert (last.status, last.note, len(last.evidence)) == ("met", "M", 1)


def test_evidence_that_stands_can_be_kept_for_a_new_answer() -> None:
    """Partial becomes met on the same sources: two keys."""
    found = {"item": "i1/c1", "status": "partial", "evidence": [IN_WINDOW]}
    run = played(run_on(found), "bmk")
    assert (told(run)[-1], len(run.assessment.findings[-1].evidence)) == (("i1/c1", "met"), 1)


def test_a_whole_item_is_answered_at_once() -> None:
    """`i`, then the answer; the next item comes after it."""
    run = played(run_on(), "in")
    assert (told(run), where(run)) == ([("i1", "not-met")], "i2")
    assert [run.readings[f"i1/c{n}"].outcome for n in (1, 2)] == ["not-met", "not-met"]
    assert where(played(run_on(), "ii")) == "i1/c1"
    assert where(played(run_on(), "is")) == "i2"
    assert where(played(run_on(), "ssssib")) == "i2"


def test_one_source_answers_several() -> None:
    """Chosen by number or name, apart by commas: all or none."""
    run = played(run_on(), f"a1/2,i2,3<enter>e{NEW}2023-05<enter><enter>p")
    assert told(run) == [("i1/c2", "partial"), ("i2", "partial"), ("i3", "partial")]
    assert played(run_on(), "a<enter>").mode == Asking()
    undone = played(run, "z")
    assert told(undone)[3:] == [("i1/c2", "withdrawn"), ("i2", "withdrawn"), ("i3", "withdrawn")]


def test_what_stands_is_confirmed_with_one_key() -> None:
    """For wording that changed; what was carried over needs evidence of its own year."""
    stale = {"item": "i1/c1", "status": "not-met", "fingerprint": "f" * 12}
    run = played(run_on(stale), "c")
    assert (told(run)[1:], run.readings["i1/c1"].cause) == ([("i1/c1", "not-met")], None)
    carried = {"item": "i1", "status": "met", "carried": "XAA-2022/i1", "evidence": [BEFORE]}
    run = played(run_on(carried), "c")
    assert said(run) == "need.window"
    run = played(run, f"{NEW}2023-05-12<enter><enter>")
    assert [each.source for each in run.assessment.findings[-1].evidence] == [
        "https://example.org",
        "https://example.org/report",
    ]
    assert (run.assessment.findings[-1].carried, run.readings["i1/c2"].cause) == (None, None)


def test_a_run_can_be_about_a_part() -> None:
    """An item, a check, a pillar, or what stands."""
    found: list[dict[str, Any]] = [
        {"item": "i1/c1", "status": "unknown"},
        {"item": "i1/c2", "status": "not-met"},
        {"item": "i2", "status": "partial"},
        {"item": "i3/c1", "status": "met", "fingerprint": "f" * 12},
        {"item": "i3/c2", "status": "met", "carried": "XAA-2022/i1"},
    ]
    assert run_on(*found).targets == ("i1/c1", "i1/c2", "i2", "i3/c1", "i3/c2", "i3/c3")
    assert run_on(*found, item="3").targets == ("i3/c1", "i3/c2", "i3/c3")
    assert run_on(*found, item="3/2").targets == ("i3/c2",)
    assert run_on(*found, only="open").targets == ("i3/c1", "i3/c2", "i3/c3")
    assert run_on(*found, only="unknown").targets == ("i1/c1",)
    assert run_on(*found, only="not-met").targets == ("i1/c2",)
    assert run_on(*found, only="partial").targets == ("i2",)
    assert run_on(*found, only="stale").targets == ("i3/c1",)
    assert run_on(*found, only="carried").targets == ("i3/c2",)
    assert run_on(*found, pillar="prosecution").targets == run_on(*found).targets
    with pytest.raises(UsageError, match=r"^XAA-2023: no check is left to ask about$"):
        run_on(*found, pillar="protection")
    assert said(played(run_on(*found, only="open"), "g1<enter>")) == "run.not-asked"
    assert where(played(run_on(*found), "g3/2<enter>")) == "i3/c2"
    assert where(played(run_on(*found), "gi2<enter>")) == "i2"


def test_a_run_over_settled_checks_asks_each_once() -> None:
    """Answered the same again or not, it is done."""
    found = [{"item": f"i3/c{n}", "status": "not-met"} for n in (1, 2, 3)]
    run = run_on(*found, only="not-met")
    assert left(run) == 3
    run = played(run, "nsn")
    assert (left(run), where(run)) == (1, "i3/c2")


def test_a_search_goes_on_from_hit_to_hit() -> None:
    """An empty one looks for the same again; in any spelling, and around the end."""
    run = played(run_on(), "/THING 3<enter>")
    assert (where(run), run.said and run.said.values) == (
        "i3/c1",
        {"n": 1, "of": 3, "words": "THING 3"},
    )
    assert [where(played(run, "/<enter>" * n)) for n in (1, 2, 3)] == ["i3/c2", "i3/c3", "i3/c1"]
    assert played(run_on(), "/<enter>").mode == played(run_on(), "g<enter>").mode == Asking()


def earlier(target: str, *, obstacle: str | None = None, **found: Any) -> Earlier:
    """Make what the year before says of an item."""
    old = checklist(*SIZES, year=2022)
    finding = assessment(old, [{"item": target, **found}]).findings[0] if found else None
    item = old.items[int(target[1]) - 1]
    was = item.model_copy(update={"text": "Do thing one."})
    return Earlier(
        old,
        target,
        1,
        "reworded",
        "recorded",
        was.text,
        (was, item),
        finding,
        word_changes(was.text, item.text),
        obstacle,  # type: ignore[arg-type]
    )


def test_what_an_earlier_year_found_is_carried_over_and_then_confirmed() -> None:
    """The same key twice: brought over it is open, and asks for evidence of its own year."""
    before = earlier("i1", status="met", evidence=[BEFORE])
    run = played(run_on()._replace(earlier={"i1": (before,)}), "c")
    assert (told(run), where(run), said(run)) == ([("i1", "met")], "i1/c1", "carry.brought")
    assert run.assessment.findings[0].carried == "XAA-2022/i1"
    assert run.reading.cause == "carried"
    assert standing(played(run, "z").assessment.findings) == {}
    run = played(run, f"c{NEW}2023-05-12<enter><enter>")
    assert (where(run), run.assessment.findings[-1].carried) == ("i2", None)


@pytest.mark.parametrize(
    ("known", "findings", "pressed", "key"),
    [
        ((earlier("i1"),), (), "c", "carry.none"),
        ((earlier("i1", status="met", obstacle="wording"),), (), "c", "outcome.wording"),
        ((earlier("i1", status="met"), earlier("i2", status="met")), (), "c", "outcome.several"),
        ((earlier("i1", status="met"),), ("i1/c2",), "c", "outcome.answered"),
        ((earlier("i1", status="met"),), (), "tA<enter>c", "run.in-hand"),
    ],
)
def test_what_cannot_be_carried_over_is_said(
    known: tuple[Earlier, ...], findings: tuple[str, ...], pressed: str, key: str
) -> None:
    """No finding, another wording, several places, an answer of this year."""
    found = ({"item": each, "status": "unknown"} for each in findings)
    run = played(run_on(*found)._replace(earlier={"i1": known}), pressed)
    assert (said(run), len(told(run))) == (key, len(findings))


def test_the_wording_of_earlier_years_comes_and_goes() -> None:
    """Any key goes back to what was in hand."""
    run = played(run_on()._replace(earlier={"i1": (earlier("i1"),)}), "tA<enter>w")
    assert run.mode == Comparing(Intent(note="A"))
    assert played(run, "m").mode == Asking(Intent(note="A"))


@pytest.mark.parametrize(
    ("opened", "mode"),
    [
        ("m", Asking()),
        ("me", Gathering(Intent(("i1/c1",), "met"))),
        ("x", Asking()),
        ("g", Asking()),
        ("/", Asking()),
        ("a1,2<enter>m", Asking(Intent(("i1", "i2")))),
        ("tA<enter>m", Asking(Intent(note="A"))),
        ("tA<enter>tB", Asking(Intent(note="A"))),
    ],
)
def test_escape_goes_one_step_back(opened: str, mode: object) -> None:
    """What was gathered stays in hand, the status does not."""
    assert played(run_on(), f"{opened}<escape>").mode == mode


def test_escape_goes_back_through_the_form() -> None:
    """From the date to the kind to the source, and out; from what is mended to the summary."""
    run = played(run_on(), f"m{NEW}2023")
    steps = []
    while isinstance(run.mode, Form):
        steps.append(run.mode.step)
        run = played(run, "<escape>")
    assert steps == ["when", "kind", "source"]
    form = played(run_on(), f"m{NEW}2023<enter>t<escape>").mode
    assert isinstance(form, Form)
    assert form.step == "more"
    form = played(run_on(), f"m{NEW}2023<enter><escape>").mode
    assert isinstance(form, Form)
    assert (form.step, form.line.text) == ("when", "2023")
    assert isinstance(played(run_on(), f"m{NEW}2023<enter>" + "<escape>" * 4).mode, Gathering)
    assert played(run_on({"item": "i1/c1", "status": "unknown"}), "be<escape>").mode == Asking()


def test_help_comes_and_goes() -> None:
    """Any key goes back to what was in hand."""
    run = played(run_on(), "tA<enter>?")
    assert run.mode == Helping(Intent(note="A"))
    assert played(run, "m").mode == Asking(Intent(note="A"))


def test_leaving_keeps_what_was_half_typed() -> None:
    """A source that was being described, and a note."""
    left = played(run_on(), f"m{NEW}2023-0<leave>").mode
    assert isinstance(left, Left)
    assert left.form
    assert left.form.texts == {"source": "https://example.org/report", "when": "2023-0"}
    assert played(run_on(), "me<leave>").mode == Left(Intent(("i1/c1",), "met"))
    assert played(run_on(), "tSo far<leave>").mode == Left(Intent(note="So far"))
    assert played(run_on(), "/So far<leave>").mode == Left(Intent())


def test_leaving_keeps_what_was_in_hand_to_be_told() -> None:
    """Ctrl-C and Ctrl-D leave from anywhere, q from a question."""
    assert played(run_on(), "q").mode == Left(Intent())
    assert played(run_on(), "m<leave>").mode == Left(Intent(("i1/c1",), "met"))
    assert played(run_on(), "m<leave>n").mode == Left(Intent(("i1/c1",), "met"))


def _answered_elsewhere(run: Run, target: str, status: str) -> Run:
    """Let somebody else answer a check: give their ledger to a run that has not seen it."""
    other = played(run._replace(by="luis"), f"g{target}<enter>{status}")
    wish = step(run, "n")[1]
    assert isinstance(wish, Record)
    return overtaken(run, wish, other.assessment.ledger) if other.assessment.ledger else run


def test_what_somebody_else_answered_is_shown_and_asked_about() -> None:
    """Theirs stands; mine goes after it if I say so, and is dropped if not."""
    run = _answered_elsewhere(run_on(), "1/1", "u")
    assert run.mode == Elsewhere(Intent(("i1/c1",), "not-met"))
    assert run.reading.outcome == "unknown"
    assert told(played(run, "y")) == [("i1/c1", "unknown"), ("i1/c1", "not-met")]
    assert told(played(run, "d")) == [("i1/c1", "unknown")]
    assert said(played(run, "x")) == "run.no-key"
    assert played(run, "q").mode == Left(Intent(("i1/c1",), "not-met"))


def test_an_answer_that_cannot_be_written_stays_in_hand() -> None:
    """Until it can be, or is given up."""
    wish = step(run_on(), "n")[1]
    assert isinstance(wish, Record)
    run = refused(run_on(), wish, [Said("disk full")])
    assert run.mode == Stuck(Intent(("i1/c1",), "not-met"), (Said("disk full"),))
    assert told(played(run, "<enter>")) == [("i1/c1", "not-met")]
    assert told(played(run, "<escape>")) == []


def test_undo_takes_back_only_ones_own_and_only_what_still_stands() -> None:
    """Answer after answer; a later one of somebody else is not touched."""
    run = played(run_on(), "nun")
    back = played(run, "zz<undo>")
    assert (where(back), standing(back.assessment.findings)) == ("i1/c1", {})
    assert said(played(back, "z")) == "undo.none"
    theirs = played(run._replace(by="luis", deeds=()), "g2<enter>u").assessment.ledger
    run = played(run.seeing(theirs), "z")
    assert (said(run), len(told(run))) == ("undo.overtaken", 4)
    wish = step(played(run_on(), "n"), "z")[1]
    assert wish
    assert said(refused(run_on(), wish, [Said("disk full")])) == "run.text"  # type: ignore[arg-type]


KEYS = st.lists(
    st.one_of(
        st.sampled_from([*ANSWERS, *"etiac?zsbg/qk12349", "enter", "escape", "up", "undo"]),
        st.sampled_from(["2", "0", "2", "3", "-", "0", "5", "backspace", "erase", "left"]),
        st.sampled_from(["paste:2023-05", "paste:i3", "paste:1/1,2", "paste:https://example.org"]),
    ),
    max_size=30,
)


@given(KEYS, st.sampled_from("nu"))
@settings(deadline=None)
def test_any_keys_then_an_answer_and_undo_give_the_earlier_state(
    pressed: list[str], answer: str
) -> None:
    """Where the person stood, what was done, and what stands."""
    before = played(run_on(), pressed)
    if before.mode != Asking():
        return
    after = played(before, [answer, "z"])
    assert (after.at, after.whole, after.mode, after.answered, after.deeds) == (
        before.at,
        before.whole,
        before.mode,
        before.answered,
        before.deeds,
    )
    assert standing(after.assessment.findings) == standing(before.assessment.findings)


@given(KEYS)
@settings(deadline=None)
def test_any_keys_then_undo_to_the_end_leave_nothing_standing(pressed: list[str]) -> None:
    """Each answer is taken back, and none of them is erased."""
    run = played(run_on(), pressed)
    end = played(run, ["escape"] * 5 + ["z"] * len(run.deeds))
    if isinstance(end.mode, Asking):
        assert standing(end.assessment.findings) == {}
        assert end.assessment.findings[: len(run.assessment.findings)] == run.assessment.findings


@given(KEYS)
@settings(deadline=None)
def test_whatever_is_pressed_every_finding_obeys_the_rules(pressed: list[str]) -> None:
    """The run writes nothing that `validate` would call a problem but a date outside."""
    from tipcheck.rules import faults

    run = played(run_on(), pressed)
    assert [fault for each in run.assessment.findings for fault in faults(each)] == []


def test_the_laws_can_fail() -> None:
    """An undo that forgets one of several findings leaves it standing."""
    run = played(run_on(), "a1,2<enter>n")
    short = run._replace(deeds=(run.deeds[0]._replace(findings=run.deeds[0].findings[:1]),))
    assert standing(played(short, "z").assessment.findings) != {}
