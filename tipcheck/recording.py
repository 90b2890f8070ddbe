"""New findings, written under a lock and checked before the file is replaced."""

from collections.abc import Callable, Iterable, Sequence

from tipcheck.assessment import Assessment
from tipcheck.errors import FileError, Problem
from tipcheck.ledger import Entry, history, standing
from tipcheck.model import Finding, Ledger
from tipcheck.said import Said
from tipcheck.store.document import Document, open_ledger_document, parse
from tipcheck.store.entries import insert, outline, skeleton
from tipcheck.store.files import is_there, make_folder, replace_file
from tipcheck.store.load import to_model
from tipcheck.store.locks import locked

Maker = Callable[[Ledger], Sequence[Finding]]
"""Makes findings from the ledger as it is once the lock is held."""


def start(assessment: Assessment, by: str, schema: str) -> bool:
    """Write the empty ledger of a checklist, and its schema beside it.

    Args:
        assessment: Says which checklist, and where its ledger belongs.
        by: Who writes, for those who wait.
        schema: The JSON Schema of ledgers, for editors.

    Returns:
        Whether it was written; False if there is one already, which is left alone.

    Raises:
        NotSavedError: It cannot be written.
    """
    path = assessment.ledger_path
    make_folder(path.parent / "schema")
    with locked(path, by):
        if is_there(path):
            return False
        beside = path.parent / "schema" / "ledger.json"
        if not is_there(beside):
            replace_file(beside, schema)
        replace_file(path, skeleton(assessment.checklist))
    return True


def record(assessment: Assessment, by: str, make: Maker) -> list[Entry]:
    """Add findings to a ledger that exists.

    Args:
        assessment: Says which ledger, and what it can be about.
        by: Who writes, for those who wait.
        make: Called once the lock is held, with the ledger as it then is.

    Returns:
        The entries that are now on the disk, each with what stood before it.

    Raises:
        FileError: The ledger is broken; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    path = assessment.ledger_path
    parts = outline(assessment.checklist, assessment.standards)
    with locked(path, by):
        document = open_ledger_document(path)
        before = to_model(document, Ledger)
        findings = tuple(make(before))
        for finding in findings:
            document = parse(path, insert(document, finding, parts))
        _verify(document, before, findings)
        replace_file(path, document.text)
    entries = history((*before.findings, *findings))
    return [entry for entry in entries if any(entry.finding is each for each in findings)]


def _verify(document: Document, before: Ledger, added: Sequence[Finding]) -> None:
    """Hold what is about to be written, read back, against what was meant: entries and state."""
    after = to_model(document, Ledger)
    wanted, found = (*before.findings, *added), after.findings
    if _by_item(wanted) != _by_item(found) or standing(wanted) != standing(found):
        what = Said(
            "is written in a way that cannot be added to: let each finding stand under its own"
            " [[findings]]"
        )
        raise FileError([Problem(document.path, 0, "", what)])


def _by_item(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.item.partition("/")[0], []).append(finding)
    return grouped
