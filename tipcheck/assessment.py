"""A checklist, the standards it is read by, and the findings on it: what most commands work on."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tipcheck.errors import FileError, Problem
from tipcheck.library import Workspace
from tipcheck.model import ID, Check, Checklist, Finding, Item, Ledger, Standards
from tipcheck.said import Said
from tipcheck.store.document import Document, open_document, open_ledger_document
from tipcheck.store.load import load_standards, to_model
from tipcheck.store.places import Location
from tipcheck.text import did_you_mean, fingerprint


class Assessment(NamedTuple):
    """A checklist with its standards and its ledger.

    Attributes:
        path: The checklist's file.
        ledger_path: The ledger's file; it need not exist yet.
        ledger: Its findings; None while there is no such file.
        example: Whether the findings are those of the bundled example.
    """

    checklist: Checklist
    standards: Standards
    path: Path
    ledger_path: Path
    ledger: Ledger | None
    example: bool = False

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give the findings, in the order of the file."""
        return self.ledger.findings if self.ledger else ()

    def targets(self) -> dict[str, str]:
        """Give the fingerprint of every text that a finding can judge, by its name."""
        found = {standard.id: fingerprint(standard.text) for standard in self.standards.all}
        for item in self.checklist.items:
            found[item.id] = fingerprint(item.text, *(check.text for check in item.checks))
            found |= {f"{item.id}/{check.id}": fingerprint(check.text) for check in item.checks}
        return found


def checks_of(item: Item) -> tuple[Check, ...]:
    """Give an item's checks; an item without any is its own single check."""
    return item.checks or (Check(id=item.id, text=item.text, text_es=item.text_es),)


def criteria_of(item: Item, check: Check) -> tuple[str, ...]:
    """Give the criteria, standards or factors of a check: its own, else its item's."""
    return check.criteria or item.criteria


def open_assessment(
    workspace: Workspace,
    name: str,
    standards: Standards | None = None,
    *,
    rater: str | None = None,
    example: bool = False,
) -> Assessment:
    """Load the checklist that somebody named, its ledger and, unless they are given, its standards.

    Raises:
        UsageError: The name or the rater cannot be understood.
        FileError: A file is missing or broken, with every mistake of it.
    """
    path = workspace.find(name)
    standards = standards or load_standards(workspace.standards())
    checklist = open_checklist(path, standards)
    reference = checklist.reference
    own = workspace.ledger(reference, rater)
    ledger_path = workspace.example(reference) if example else own
    exists = ledger_path.exists() or ledger_path.is_symlink() or example
    ledger = open_ledger(ledger_path, reference) if exists else None
    return Assessment(checklist, standards, path, ledger_path, ledger, example)


def open_checklist(path: Path, standards: Standards) -> Checklist:
    """Load a checklist whose criteria the standards know.

    Raises:
        FileError: With every mistake of the file.
    """
    return checklist_in(open_document(path), standards)


def checklist_in(document: Document, standards: Standards) -> Checklist:
    """Take a checklist whose criteria the standards know from a file that was read.

    Raises:
        FileError: With every mistake of the file.
    """
    path = document.path
    if "checklist" in document.tree:
        what = Said("is a ledger: name its checklist, as country and year")
        raise FileError([document.problem(("checklist",), what)])
    known = [standard.id for standard in standards.all]
    try:
        checklist = to_model(document, Checklist)
    except FileError as error:
        raise FileError(in_order(document, error, _unknown_criteria(document, known))) from None
    problems = []
    if not _all_known(checklist.items, frozenset(known)):
        problems = list(_unknown_criteria(document, known))
    if path.stem != checklist.reference and _looks_like_reference(path):
        what = Said(
            "this is {reference}, but the file is called {name}: rename one",
            reference=checklist.reference,
            name=path.name,
        )
        problems.append(document.problem(("year",), what))
    if problems:
        raise FileError(problems)
    return checklist


def _looks_like_reference(path: Path) -> bool:
    return len(path.stem) == len("PER-2023") and path.stem[3] == "-" and path.stem[4:].isdigit()


def _all_known(items: tuple[Item, ...], known: frozenset[str]) -> bool:
    """Say at once whether there is nothing to mend, as in nearly all lists."""
    named = {name for item in items for name in item.criteria}
    named.update(name for item in items for check in item.checks for name in check.criteria)
    return named <= known and known.isdisjoint(item.id for item in items)


def in_order(document: Document, error: FileError, more: Iterable[Problem]) -> list[Problem]:
    """Put what a file's model found wrong beside what can be looked up all the same.

    A file of a newer schema may mean something else: of it no more is said.
    """
    if document.tree.get("schema", 1) != 1:
        return list(error.problems)
    return sorted((*error.problems, *more), key=lambda problem: problem.line)


def _unknown_criteria(document: Document, known: list[str]) -> Iterator[Problem]:
    """Find names that the standards do not know, in a tree of any shape."""
    for index, item in tables_in(document.tree, "items"):
        places: list[tuple[Location, dict[str, Any]]] = [(("items", index), item)]
        places += [
            (("items", index, "checks", number), check)
            for number, check in tables_in(item, "checks")
        ]
        for place, table in places:
            for name in _criteria_in(table):
                if name not in known:
                    yield document.problem((*place, "criteria"), _unknown(name, known))
        if item.get("id") in known:
            what = Said("'{id}' names a criterion: give the item another id", id=item["id"])
            yield document.problem(("items", index, "id"), what)


def tables_in(tree: dict[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the tables of a list, each with its place, in a tree of any shape."""
    rows = tree.get(key)
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, dict):
            yield index, row


def _criteria_in(table: dict[str, Any]) -> Iterator[str]:
    """Give the criteria that a table names; the model tells of those that can be none's name."""
    names = table.get("criteria")
    for name in names if isinstance(names, list) else ():
        if isinstance(name, str) and re.fullmatch(ID, name):
            yield name


def _unknown(name: str, known: list[str]) -> Said:
    hint = did_you_mean(name, known)
    return Said("'{name}' is no standard, criterion or factor{hint}", name=name, hint=hint)


def open_ledger(path: Path, reference: str) -> Ledger:
    """Load the ledger of a checklist.

    Raises:
        FileError: With every mistake of the file, or it is the ledger of another checklist.
    """
    return ledger_in(open_ledger_document(path), reference)


def ledger_in(document: Document, reference: str) -> Ledger:
    """Take the ledger of a checklist from a file that was read.

    Raises:
        FileError: With every mistake of the file, or it is the ledger of another checklist.
    """
    ledger = to_model(document, Ledger)
    if ledger.checklist != reference:
        what = Said(
            "this is a ledger of {checklist}, not of {reference}",
            checklist=ledger.checklist,
            reference=reference,
        )
        raise FileError([document.problem(("checklist",), what)])
    return ledger
