"""Redaction: personal data go, who found what and when stays, and so does every other byte."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import ASSESSOR, Tipcheck
from hypothesis import given, settings
from hypothesis import strategies as st
from making import START, assessment, checklist

from tipcheck.assessment import Assessment
from tipcheck.cli.session import Session
from tipcheck.errors import FileError, UsageError
from tipcheck.model import Finding
from tipcheck.redacting import mark, redact, redactions
from tipcheck.store.blanking import blanked
from tipcheck.store.document import parse
from tipcheck.store.entries import insert, outline, skeleton

LEDGER = Path("assessments/PER-2023.toml")
HEAD = 'checklist = "PER-2023"\n\n'
TEXT = (
    HEAD
    + '''# 4. prosecution ---
# Ana Quispe told us on the phone.

[[findings]] # by hand
item = "prosecution/officials"
status = "not-applicable"
at = 2024-07-02T10:12:03Z
by = "ana"
fingerprint = "53c76b761886"
"note"   =   """
Ana Quispe, 16,
of Puno = [x]
"""   # kept
[[findings.evidence]]
source = "https://example.org/note"
kind = "statement"
from = 2023-05-01
quote = 'Ana # "Quispe"'
[[findings.evidence]]
source = "Archive"
kind = "statement"
from = 2023-05-01

[[findings]]
item = "prosecution"
status = "unknown"
at = 2024-07-02T10:13:03Z
by = "ana"
fingerprint = "f5697eb50d4a"

[[findings]]
item = "penalties"
status = "not-met"
at = 2024-07-02T10:14:03Z
by = "ana"
fingerprint = "f02e396f7ebc"
note = "Another item."

# end of ledger
'''
)


def today() -> str:
    """Give what stands in the place of what was taken out."""
    return mark(ASSESSOR, datetime.now(UTC).date())


@pytest.fixture
def ledger(surroundings: Path) -> Path:
    """Write a ledger, some of it by hand."""
    path = surroundings / LEDGER
    path.parent.mkdir()
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    return path


def test_it_changes_notes_and_quotes_of_the_item_and_no_other_byte(
    tipcheck: Tipcheck, ledger: Path
) -> None:
    """Keys, spaces, comments and line ends stay, in a ledger with those of Windows too."""
    ran = tipcheck("redact", "PER-2023", "4", "--yes")
    line = "2024-07-02T10:12:03Z ana: prosecution/officials: not applicable: the note, quotes: 1\n"
    assert (ran.code, ran.out) == (0, line)
    assert ran.err == (
        "taken out of findings: 1; what git, backups and exported files hold keeps the old text\n"
    )
    wanted = (
        TEXT.replace('"""\nAna Quispe, 16,\nof Puno = [x]\n"""', f'"{today()}"')
        .replace("'Ana # \"Quispe\"'", f'"{today()}"')
        .replace("\n", "\r\n")
    )
    assert ledger.read_bytes().decode() == wanted


def test_the_score_stays(tipcheck: Tipcheck, ledger: Path) -> None:
    """What was not applicable keeps a note, so it is still left out of every mean."""
    assert ledger.exists()
    before = json.loads(tipcheck("score", "PER-2023", "--explain", "--format", "json").out)
    assert before["counts"]["not-applicable"] == 1
    for item in ("prosecution", "penalties"):
        assert tipcheck("redact", "PER-2023", item, "--yes").code == 0
    after = json.loads(tipcheck("score", "PER-2023", "--explain", "--format", "json").out)
    assert after == before
    assert tipcheck("validate").code == 0


def test_what_was_taken_out_stays_as_it_is(tipcheck: Tipcheck, ledger: Path) -> None:
    """The second time there is nothing to do; who did it first stays named."""
    assert tipcheck("redact", "PER-2023", "prosecution/officials", "--yes").code == 0
    before = ledger.read_bytes()
    again = tipcheck("redact", "PER-2023", "prosecution/officials", "--yes", "--by", "luis")
    assert again == (0, "", "nothing to take out of what was found on prosecution/officials\n")
    assert ledger.read_bytes() == before


def test_nothing_is_written_where_somebody_else_was_quicker(ledger: Path, peru: Assessment) -> None:
    """What is meant is looked for again once the lock is held."""
    before = ledger.stat().st_mtime_ns
    assert redact(peru, "b9", "ana") == ()
    assert ledger.stat().st_mtime_ns == before


def test_a_dry_run_names_what_it_would_change_and_changes_nothing(
    tipcheck: Tipcheck, ledger: Path
) -> None:
    """It never shows the texts themselves."""
    before = ledger.read_bytes()
    ran = tipcheck("redact", "PER-2023", "4", "--dry-run", "--lang", "es")
    line = "2024-07-02T10:12:03Z ana: prosecution/officials: no aplica: la nota, citas: 1\n"
    assert ran == (0, line, "")
    assert ledger.read_bytes() == before


def test_off_a_terminal_it_needs_a_yes(tipcheck: Tipcheck, ledger: Path) -> None:
    """Exit 2, in the language asked for; nothing is changed."""
    before = ledger.read_bytes()
    message = "tipcheck: nobody to ask: give --yes to take it out, or --dry-run to look only\n"
    assert tipcheck("redact", "PER-2023", "4") == (2, "", message)
    assert ledger.read_bytes() == before


@pytest.mark.parametrize(("answer", "changed"), [(True, True), (False, False)])
def test_it_asks_first(
    tipcheck: Tipcheck,
    ledger: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: bool,  # noqa: FBT001 - a parameter
    changed: bool,  # noqa: FBT001 - a parameter
) -> None:
    """With the entries before the question; a no changes nothing."""
    monkeypatch.setattr(Session, "can_ask", property(lambda _: True))
    asked: list[str] = []

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        return "y" if answer else ""

    monkeypatch.setattr("typer.prompt", prompt)
    before = ledger.read_bytes()
    ran = tipcheck("redact", "PER-2023", "4")
    assert ran.code == 0
    assert ran.err.startswith("2024-07-02T10:12:03Z ana: prosecution/officials: not applicable")
    assert asked == ["Take this out of 1 finding? It cannot be undone [y/N]"]
    assert (ledger.read_bytes() != before) == changed


def test_a_criterion_and_what_the_list_no_longer_has_can_be_redacted(tipcheck: Tipcheck) -> None:
    """Whatever a finding can be about."""
    assert tipcheck("set", "PER-2023", "b9", "unknown", "--note", "Ana said so.").code == 0
    assert tipcheck("redact", "PER-2023", "b9", "--yes").code == 0
    text = LEDGER.read_text(encoding="utf-8")
    LEDGER.write_text(text.replace('"b9"', '"gone"').replace(today(), "Ana"), encoding="utf-8")
    assert tipcheck("redact", "PER-2023", "gone", "--yes").code == 0
    assert today() in LEDGER.read_text(encoding="utf-8")


def test_without_a_ledger_there_is_nothing_to_take_out(tipcheck: Tipcheck) -> None:
    """And none is begun."""
    ran = tipcheck("redact", "PER-2023", "4", "--yes")
    assert ran == (0, "", "nothing to take out of what was found on prosecution\n")
    assert not LEDGER.exists()


def test_a_name_that_no_ledger_can_hold_is_refused(
    tipcheck: Tipcheck, ledger: Path, peru: Assessment
) -> None:
    """Before anything is changed."""
    before = ledger.read_bytes()
    ran = tipcheck("redact", "PER-2023", "4", "--yes", "--by", "a\u202eb")
    assert (ran.code, ran.out) == (2, "")
    assert ledger.read_bytes() == before
    with pytest.raises(UsageError, match="hidden character"):
        redact(peru, "prosecution", "a\u202eb")


INLINE = (
    HEAD
    + """findings = [{item="b9", status="unknown", at=2024-07-02T10:12:03Z, by="ana", note="Ana"}]
# end of ledger
"""
)


def test_a_ledger_that_is_written_in_another_way_is_left_alone(
    tipcheck: Tipcheck, surroundings: Path, peru: Assessment
) -> None:
    """With a clear line: what was meant could not be done whole."""
    path = surroundings / LEDGER
    path.parent.mkdir()
    path.write_text(INLINE, encoding="utf-8")
    ran = tipcheck("redact", "PER-2023", "b9", "--yes")
    assert (ran.code, ran.out) == (3, "")
    assert "is written in a way that cannot be redacted" in ran.err
    assert path.read_text(encoding="utf-8") == INLINE
    with pytest.raises(FileError):
        redact(peru, "b9", "ana")


TEXTS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
NOTES = st.builds("\n".join, st.lists(TEXTS, min_size=1, max_size=3))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(["i1", "i2", "i1/c1"]), NOTES, NOTES), max_size=5))
def test_whatever_the_texts_are_only_those_meant_change(rows: list[tuple[str, str, str]]) -> None:
    """Quotation marks, hashes, brackets, lines: what is read back is what was meant."""
    of = assessment(checklist(1, 1))
    parts, path = outline(of.checklist, of.standards), Path("ledger.toml")
    document = parse(path, skeleton(of.checklist))
    for target, note, quote in rows:
        tree = {"source": note, "kind": "data", "title": quote, "quote": quote}
        entry = {"item": target, "status": "unknown", "at": START, "by": note, "note": note}
        finding = Finding.model_validate({**entry, "evidence": [tree]})
        document = parse(path, insert(document, finding, parts))
    findings = [Finding.model_validate(each) for each in document.tree.get("findings", [])]
    places = {place for each in redactions(findings, "i1") for place in each.places}
    after = parse(path, blanked(document.text, places, "gone"))
    for finding, raw in zip(findings, after.tree.get("findings", []), strict=True):
        meant = finding.item.startswith("i1")
        evidence = finding.evidence[0]
        assert raw["note"] == ("gone" if meant else finding.note)
        assert raw["evidence"][0]["quote"] == ("gone" if meant else evidence.quote)
        assert (raw["by"], raw["evidence"][0]["title"]) == (finding.by, evidence.title)


def test_a_redaction_by_lines_alone_would_spoil_the_ledger() -> None:
    """The law above can fail: a note of several lines is more than the line of its key."""
    naive = re.sub(r'(?m)^"?note"? *= *.*$', 'note = "gone"', TEXT)
    with pytest.raises(FileError):
        parse(LEDGER, naive)
