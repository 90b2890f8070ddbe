"""The entries of a panel: every list with the findings on it, one after the other."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tipcheck.assessment import Assessment, open_checklist, open_ledger
from tipcheck.errors import FileError, Problem
from tipcheck.model import Standards
from tipcheck.panel.folder import Folder
from tipcheck.panel.selection import Selection
from tipcheck.said import Said


class Entry(NamedTuple):
    """A list with the findings of one rater; None for the first one, or for none."""

    assessment: Assessment
    rater: str | None = None

    @property
    def is_assessed(self) -> bool:
        """Say whether somebody has found anything."""
        return bool(self.assessment.findings)

    @property
    def counts(self) -> bool:
        """Say whether it counts in means: whole, reviewed, assessed, and by its first rater."""
        checklist = self.assessment.checklist
        whole = checklist.extent == "whole" and checklist.reviewed
        return whole and self.is_assessed and self.rater is None


def references(folder: Folder, selection: Selection) -> list[str]:
    """Give country and year of what is looked at, in order."""
    names = {*folder.checklists, *folder.ledgers}
    return sorted(name for name in names if selection.takes(name))


def entries(
    folder: Folder, selection: Selection, standards: Standards, names: list[str]
) -> Iterator[list[Entry | FileError]]:
    """Read lists and ledgers, and give for each reference its entries, or what is broken."""
    for name in names:
        yield list(_of(name, folder, selection, standards))


def _of(
    name: str, folder: Folder, selection: Selection, standards: Standards
) -> Iterator[Entry | FileError]:
    ledgers = folder.ledgers.get(name, {})
    path = folder.checklists.get(name)
    if path is None:
        yield FileError([Problem(each, 0, "checklist", _lost(name)) for each in ledgers.values()])
        return
    try:
        checklist = open_checklist(path, standards)
    except FileError as error:
        yield error
        return
    if selection.tiers and checklist.tier not in selection.tiers:
        return
    bare = Assessment(checklist, standards, path, Path(f"{name}.toml"), None)
    for rater, ledger in ledgers.items():
        try:
            found = open_ledger(ledger, name)
        except FileError as error:
            yield error
        else:
            yield Entry(bare._replace(ledger_path=ledger, ledger=found), rater)
    if not ledgers:
        yield Entry(bare)


def _lost(name: str) -> Said:
    return Said(
        "there is no whole checklist {name} in this folder, so that the ledger is left out: put it"
        " there, or use 'tipcheck panel' without a folder, in the workspace",
        name=name,
    )


def first_raters(entries: Iterable[Entry]) -> tuple[Assessment, ...]:
    """Give the reviewed lists of one country, each once, with its first rater's findings alone."""
    found: dict[str, Assessment] = {}
    for entry in entries:
        checklist = entry.assessment.checklist
        if not checklist.reviewed:
            continue
        if entry.rater is None:
            found[checklist.reference] = entry.assessment
        else:
            found.setdefault(checklist.reference, entry.assessment._replace(ledger=None))
    return tuple(found.values())
