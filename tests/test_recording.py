"""Writing: nothing is lost, whoever writes and whatever stands there already."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making import assessment, checklist, histories

from tipcheck.assessment import Assessment, open_ledger
from tipcheck.errors import FileError, NotSavedError
from tipcheck.ledger import standing
from tipcheck.model import Finding
from tipcheck.recording import record, start
from tipcheck.store.entries import skeleton


def _ready(of: Assessment, folder: Path) -> Assessment:
    ready = of._replace(ledger_path=folder / "ledger.toml", ledger=None)
    start(ready, "ana", "{}")
    return ready


def test_a_ledger_that_is_there_is_left_alone(peru: Assessment) -> None:
    """`start` writes the skeleton and the schema once."""
    assert start(peru, "ana", "{}\n")
    assert peru.ledger_path.read_text(encoding="utf-8") == skeleton(peru.checklist)
    schema = peru.ledger_path.parent / "schema" / "ledger.json"
    assert schema.read_text(encoding="utf-8") == "{}\n"
    peru.ledger_path.write_text("mine", encoding="utf-8")
    assert not start(peru, "ana", "{}")
    assert peru.ledger_path.read_text(encoding="utf-8") == "mine"


def test_a_schema_that_is_there_is_left_alone(peru: Assessment) -> None:
    """A second ledger shares the schema of the first."""
    start(peru, "ana", "first")
    other = peru._replace(ledger_path=peru.ledger_path.with_name("PER-2023.luis.toml"))
    assert start(other, "luis", "second")
    schema = peru.ledger_path.parent / "schema" / "ledger.json"
    assert schema.read_text(encoding="utf-8") == "first"


def test_a_folder_that_cannot_be_made_is_said(peru: Assessment) -> None:
    """A file stands where the folder should be."""
    Path("assessments").write_text("a file", encoding="utf-8")
    with pytest.raises(NotSavedError, match=r"assessments.*: not saved: "):
        start(peru, "ana", "{}")


def _finding(**parts: Any) -> Finding:
    of = assessment(checklist(2), [{"item": "i1", "status": "not-met", **parts}])
    return of.findings[0]


def test_record_tells_what_stood_before(tmp_path: Path) -> None:
    """The entries come back as they are on the disk, in the order made; an item speaks for all."""
    ready = _ready(assessment(checklist(2)), tmp_path)
    record(ready, "ana", lambda _: [_finding()])
    entries = record(ready, "ana", lambda _: [_finding(status="unknown"), _finding(item="i1/c1")])
    told = [(entry.finding.item, entry.before and entry.before.status) for entry in entries]
    assert told == [("i1", "not-met"), ("i1/c1", "unknown")]


def test_a_ledger_written_inline_is_refused_and_kept(tmp_path: Path) -> None:
    """What cannot be added to without rewriting is not touched."""
    ready = _ready(assessment(checklist(2)), tmp_path)
    inline = 'checklist = "XAA-2023"\nfindings = []\n# end of ledger\n'
    ready.ledger_path.write_text(inline, encoding="utf-8")
    with pytest.raises(FileError):
        record(ready, "ana", lambda _: [_finding()])
    assert ready.ledger_path.read_text(encoding="utf-8") == inline


def test_what_would_not_read_back_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake in placing an entry is found before the file is replaced."""
    ready = _ready(assessment(checklist(2)), tmp_path)
    before = ready.ledger_path.read_text(encoding="utf-8")
    monkeypatch.setattr("tipcheck.recording.insert", lambda document, *_: document.text)
    with pytest.raises(FileError, match=r"is written in a way that cannot be added to: let each"):
        record(ready, "ana", lambda _: [_finding()])
    assert ready.ledger_path.read_text(encoding="utf-8") == before


def test_nothing_is_written_if_making_the_findings_fails(tmp_path: Path) -> None:
    """The lock is let go and the file stands."""
    ready = _ready(assessment(checklist(2)), tmp_path)
    before = ready.ledger_path.read_text(encoding="utf-8")

    def fail(_: object) -> list[Finding]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        record(ready, "ana", fail)
    assert ready.ledger_path.read_text(encoding="utf-8") == before
    assert record(ready, "ana", lambda _: [_finding()])


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_nothing_written_is_lost(tmp_path: Path, data: st.DataObject) -> None:
    """Law: entries made one by one come back, per item in their order, and so does what stands."""
    sizes = data.draw(st.lists(st.integers(0, 3), min_size=1, max_size=4))
    of = assessment(checklist(*sizes), data.draw(histories(sizes)))
    (tmp_path / "ledger.toml").unlink(missing_ok=True)
    ready = _ready(of, tmp_path)
    for finding in of.findings:
        record(ready, "ana", lambda _, each=finding: [each])  # type: ignore[misc]
    found = open_ledger(ready.ledger_path, "XAA-2023").findings
    for rank in range(1, len(sizes) + 1):
        mine = [each for each in of.findings if each.item.split("/")[0] == f"i{rank}"]
        assert [each for each in found if each.item.split("/")[0] == f"i{rank}"] == mine
    assert standing(found) == standing(of.findings)
