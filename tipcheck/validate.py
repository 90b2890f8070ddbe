"""Every mistake of a workspace: of each file alone, and of files against one another."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tipcheck.assessment import (
    Assessment,
    checklist_in,
    in_order,
    ledger_in,
    open_checklist,
    tables_in,
)
from tipcheck.days import window
from tipcheck.errors import FileError, Problem
from tipcheck.ledger import cause_of, standing
from tipcheck.library import REFERENCE_NAME, Workspace, bundled, toml_files
from tipcheck.model import ID, Checklist, Finding, Standards
from tipcheck.rules import faults
from tipcheck.said import Said, placed
from tipcheck.store.document import Document, open_document, open_ledger_document
from tipcheck.store.load import load_standards, to_model
from tipcheck.store.walking import Walk, walk
from tipcheck.years.checking import clock_problems, lineage_problems, tiers_problems

_LEDGER_FOLDERS: Final = frozenset({"assessments", "examples"})


def files_of(workspace: Workspace) -> list[Path]:
    """Give the files of a workspace; the bundled ones where there is none."""
    root = workspace.root
    checklists = root / "checklists" if root else bundled()
    folders = (checklists, checklists / "lineage", checklists / "tiers", workspace.assessments)
    return [path for folder in folders for path in toml_files(folder)]


def files_at(path: Path) -> Walk:
    """Give a file, or the TOML files in a folder and below it, hidden ones left out."""
    return walk(path) if path.is_dir() else Walk((path,), ())


def problems(paths: Sequence[Path], workspace: Workspace) -> Iterator[list[Problem]]:
    """Give the problems of files: for each file all of them, an empty list if there are none.

    Ledgers and links are held against the checklists among these files, else the workspace's.
    """
    try:
        standards = load_standards(workspace.standards())
    except FileError as error:
        yield list(error.problems)
        return
    known = {**workspace.references(), **_references(paths)}
    told: set[Problem] = set()
    for path in paths:
        found: list[Problem] = []
        try:
            found.extend(_problems_of(path, known, standards))
        except FileError as error:
            found.extend(error.problems)
        # A checklist is opened for itself and for each of its ledgers: its mistakes are told once.
        yield [problem for problem in found if problem not in told]
        told.update(found)


def _references(paths: Iterable[Path]) -> dict[str, Path]:
    return {
        path.stem: path
        for path in paths
        if path.parent.name == "checklists" and REFERENCE_NAME.fullmatch(path.stem)
    }


def _problems_of(path: Path, known: Mapping[str, Path], standards: Standards) -> Iterator[Problem]:
    if path.parent.name in _LEDGER_FOLDERS:
        yield from _ledger_problems(path, known, standards)
        return
    document = open_document(path)
    if "checklist" in document.tree or "findings" in document.tree:
        yield from _ledger_problems(path, known, standards)
    elif "links" in document.tree or path.parent.name == "lineage":
        yield from lineage_problems(document, known)
    elif "years" in document.tree or path.parent.name == "tiers":
        yield from tiers_problems(document, known)
    elif "criteria" in document.tree or "factors" in document.tree:
        yield from clock_problems(document, to_model(document, Standards).clock)
    else:
        checklist_in(document, standards)


def _ledger_problems(
    path: Path, known: Mapping[str, Path], standards: Standards
) -> Iterator[Problem]:
    document = open_ledger_document(path)
    reference = str(document.tree.get("checklist", ""))
    is_one = REFERENCE_NAME.fullmatch(reference) is not None
    if is_one:
        yield from _misplaced(document, reference, known)
    checklist_path = known.get(reference)
    try:
        ledger = ledger_in(document, reference)
    except FileError as error:
        # What else is wrong can be told of a checklist that is there and whole.
        checklist = _whole(checklist_path, standards)
        more = _unknown_items(document, checklist, standards) if checklist else ()
        yield from in_order(document, error, more)
        return
    if checklist_path is None:
        return
    checklist = open_checklist(checklist_path, standards)
    assessment = Assessment(checklist, standards, checklist_path, path, ledger)
    yield from _finding_problems(document, assessment)


def _misplaced(document: Document, reference: str, known: Mapping[str, Path]) -> Iterator[Problem]:
    path = document.path
    if path.parent.name in _LEDGER_FOLDERS and path.name.split(".")[0] != reference:
        what = Said(
            "this is a ledger of {reference}, but the file is called {name}: rename it",
            reference=reference,
            name=path.name,
        )
        yield document.problem(("checklist",), what)
    if reference not in known:
        what = Said("there is no checklist {reference}", reference=reference)
        yield document.problem(("checklist",), what)


def _whole(path: Path | None, standards: Standards) -> Checklist | None:
    try:
        return open_checklist(path, standards) if path else None
    except FileError:
        return None


def _unknown_items(
    document: Document, checklist: Checklist, standards: Standards
) -> Iterator[Problem]:
    """Find items that there are not, in a ledger that is no model; what was taken back may be."""
    rows = [(n, row, str(row.get("item"))) for n, row in tables_in(document.tree, "findings")]
    back = {name for _, row, name in rows if row.get("status") == "withdrawn"}
    known = Assessment(checklist, standards, document.path, document.path, None).targets()
    for index, _, name in rows:
        if re.fullmatch(f"{ID}(/{ID})?", name) and name not in {*known, *back}:
            what = _no_such(checklist.reference, name)
            yield document.problem(("findings", index), placed(name, what))


def _no_such(reference: str, item: str) -> Said:
    return Said(
        "{reference} has no such item, check or criterion: mend its 'item', or take it"
        " back: 'tipcheck undo {reference} {item}'",
        reference=reference,
        item=item,
    )


def _finding_problems(document: Document, assessment: Assessment) -> Iterator[Problem]:
    stands = standing(assessment.findings).values()
    depth: dict[str, int] = {}
    for index, finding in enumerate(assessment.findings):
        depth[finding.item] = depth.get(finding.item, 0)
        sentences = list(_of_time(finding))
        if finding.status != "withdrawn":
            depth[finding.item] += 1
        elif depth[finding.item] == 0:
            sentences.append(Said("takes back a finding where none stands"))
        else:
            depth[finding.item] -= 1
        if any(finding is each for each in stands):
            sentences += _of_standing(finding, assessment)
        for sentence in sentences:
            yield document.problem(
                ("findings", index),
                placed(finding.item, sentence),
            )


def _of_time(finding: Finding) -> Iterator[Said]:
    if finding.at > datetime.now(UTC) + timedelta(minutes=5):
        yield Said("was made in the future ({at}): mend its 'at'", at=finding.at.isoformat())


def _of_standing(finding: Finding, assessment: Assessment) -> Iterator[Said]:
    reference, known = assessment.checklist.reference, assessment.targets()
    if finding.item not in known:
        yield _no_such(reference, finding.item)
        return
    yield from faults(finding)
    period = window(assessment.checklist.year)
    cause = cause_of(finding, known[finding.item], period)
    confirm = f"'tipcheck confirm {reference} {finding.item}'"
    if cause == "stale" and finding.fingerprint:
        yield Said(
            "is stale, the wording has changed since: {confirm} if it still holds", confirm=confirm
        )
    if cause == "carried":
        yield Said(
            "is carried over from another year: {confirm} with evidence of this one",
            confirm=confirm,
        )
    if cause == "outside":
        yield Said("has no action inside the window {period}: it counts as open", period=period)
