"""Reading a whole folder for one command: how far it is, what is broken, and how it ends."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tipcheck.cli.progress import with_bar
from tipcheck.cli.session import Session
from tipcheck.errors import FileError, Problem

if TYPE_CHECKING:
    from tipcheck.model import Link, Standards
    from tipcheck.panel.entries import Entry
    from tipcheck.panel.folder import Folder
    from tipcheck.panel.selection import Selection
    from tipcheck.words import Words
    from tipcheck.years.web import Web


@dataclass(slots=True)
class Survey:
    """A folder that is read list by list.

    Attributes:
        strict: Whether the first broken file ends it all.
        bar: Whether a bar may be drawn.
        faults: What was broken so far, in the order in which it was met.
    """

    folder: "Folder"
    selection: "Selection"
    standards: "Standards"
    names: list[str]
    strict: bool
    bar: bool = True
    faults: list[Problem] = field(default_factory=list)

    def entries(self) -> "Iterator[Entry]":
        """Read what is looked at; what is broken is kept apart.

        Raises:
            FileError: A file is broken, and `strict` was asked for.
        """
        from tipcheck.panel.entries import entries

        for problem in self.folder.problems:
            self._broken(FileError([problem]))
        read = entries(self.folder, self.selection, self.standards, self.names)
        for found in with_bar(read, len(self.names), wanted=self.bar):
            for each in found:
                if isinstance(each, FileError):
                    self._broken(each)
                else:
                    yield each

    def webs(self) -> "Iterator[Web]":
        """Read what is looked at country by country, with all that continues in each.

        Drafts are left out, and so are the findings of second raters.

        Raises:
            FileError: A file is broken, and `strict` was asked for.
        """
        from itertools import groupby

        from tipcheck.panel.entries import first_raters
        from tipcheck.years.country import Country
        from tipcheck.years.web import weave

        by_country = groupby(self.entries(), lambda entry: entry.assessment.checklist.country)
        for code, found in by_country:
            years = first_raters(found)
            if years:
                yield weave(Country(code, years, self._links(code), {}))

    def _links(self, code: str) -> "tuple[Link, ...]":
        from tipcheck.store.load import load_lineage

        links: list[Link] = []
        for path in self.folder.lineage.get(code, ()):
            try:
                links += load_lineage(path).links
            except FileError as error:
                self._broken(error)
        return tuple(links)

    def _broken(self, error: FileError) -> None:
        if self.strict:
            raise error
        self.faults += error.problems

    def finish(self, session: Session, words: "Words") -> None:
        """List what was left out, and leave with 1 if there was something.

        Raises:
            Exit: Something was left out.
        """
        for problem in self.faults:
            session.tell(words.tell(problem.said))
        if self.faults:
            broken = len({problem.path for problem in self.faults})
            session.tell(words("panel.broken", n=broken, files=self.folder.files))
            raise typer.Exit(1)


def survey(
    session: Session,
    root: Path | None,
    countries: list[str],
    years: list[str],
    tiers: list[str],
    *,
    strict: bool,
) -> Survey:
    """Look through a folder, or the workspace, for what was asked for.

    Raises:
        UsageError: A filter names nothing that there is.
        FileError: It is no folder, or holds nothing of ours.
    """
    from tipcheck.panel.entries import references
    from tipcheck.panel.folder import folder_at, folder_of
    from tipcheck.panel.selection import selection_of

    folder = folder_at(root) if root else folder_of(session.workspace())
    known = {name.partition("-")[0] for name in (*folder.checklists, *folder.ledgers)}
    selection = selection_of(countries, years, tiers, known)
    standards = session.standards()
    session.read += folder.paths()
    names = references(folder, selection)
    return Survey(folder, selection, standards, names, strict, bar=not session.quiet)
