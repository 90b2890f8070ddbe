"""What a folder holds: checklists by country and year, their ledgers, recorded links.

A file's name and place say what it is, as everywhere; one that has no such name is read to learn
it. Nothing is passed over in silence: what cannot be placed is a problem.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple

from tipcheck.errors import FileError, Problem
from tipcheck.library import Workspace, toml_files
from tipcheck.said import Said
from tipcheck.store.document import open_document
from tipcheck.store.files import read_text
from tipcheck.store.walking import walk

_NAME: Final = re.compile(r"([A-Z]{3}-[0-9]{4})(?:\.([A-Za-z0-9][A-Za-z0-9_-]{0,40}))?")
_LEDGER: Final = re.compile(r"^checklist[ \t]*=", re.MULTILINE)
_ASIDE: Final = frozenset({"tiers", "examples", "schema"})
"""Folders beside the checklists whose files the panel has no use for."""

Kind = Literal["checklist", "ledger", "lineage"]


class Placed(NamedTuple):
    """A file, with what it is of: a checklist's reference, or a country, and perhaps a rater."""

    kind: Kind
    of: str
    rater: str | None
    path: Path


class Folder(NamedTuple):
    """The files of a panel.

    Attributes:
        checklists: By reference, in its order.
        ledgers: By reference, then by rater; None for the first one.
        lineage: Files of recorded links, by country.
        problems: What could not be placed, or claims the place of another file.
        files: How many files were looked at.
    """

    checklists: Mapping[str, Path]
    ledgers: Mapping[str, Mapping[str | None, Path]]
    lineage: Mapping[str, tuple[Path, ...]]
    problems: tuple[Problem, ...]
    files: int

    def paths(self) -> list[Path]:
        """Give every file that is read."""
        ledgers = (path for raters in self.ledgers.values() for path in raters.values())
        links = (path for paths in self.lineage.values() for path in paths)
        return [*self.checklists.values(), *ledgers, *links]


def folder_at(root: Path) -> Folder:
    """Look through a folder and all below it.

    Raises:
        FileError: It is no folder, or holds neither a checklist nor a ledger.
    """
    if not root.is_dir():
        what = Said("is no folder") if root.exists() else Said("does not exist")
        raise FileError([Problem(root, 0, "", what)])
    found, problems = walk(root)
    placed = list(_placed(found))
    faults = [each for each in placed if isinstance(each, Problem)]
    known = [each for each in placed if isinstance(each, Placed)]
    folder = _sorted(known, [*problems, *faults], len(found))
    if not (folder.checklists or folder.ledgers or folder.problems):
        what = Said(
            "holds no checklist and no ledger: name a folder that holds files such as PER-2023.toml"
        )
        raise FileError([Problem(root, 0, "", what)])
    return folder


def folder_of(workspace: Workspace) -> Folder:
    """Give the checklists, ledgers and links of a workspace, the bundled ones among them."""
    lists = [Placed("checklist", of, None, path) for of, path in workspace.references().items()]
    files = toml_files(workspace.assessments)
    ledgers = [
        Placed("ledger", found[1], found[2], path)
        for path in files
        if (found := _NAME.fullmatch(path.stem))
    ]
    links = [
        Placed("lineage", country, None, path)
        for country in workspace.countries_beside()
        for path in workspace.beside("lineage", country)
    ]
    return _sorted([*lists, *ledgers, *links], [], len(lists) + len(files))


def _placed(paths: Iterable[Path]) -> Iterator[Placed | Problem]:
    for path in paths:
        beside = path.parent.name
        if beside in _ASIDE or path.name == "standards.toml":
            continue
        name = _NAME.fullmatch(path.stem)
        if beside == "lineage":
            yield Placed("lineage", path.stem, None, path)
        elif name and (beside == "assessments" or name[2] or _calls_itself_ledger(path, beside)):
            yield Placed("ledger", name[1], name[2], path)
        elif name:
            yield Placed("checklist", name[1], None, path)
        else:
            yield from _read_to_learn(path)


def _calls_itself_ledger(path: Path, beside: str) -> bool:
    """Say whether a file that is named like a checklist is a ledger; one that is broken is not."""
    if beside == "checklists":
        return False
    try:
        return bool(_LEDGER.search(read_text(path).partition("[[")[0]))
    except FileError:
        return False


def _read_to_learn(path: Path) -> Iterator[Placed | Problem]:
    try:
        tree = open_document(path).tree
    except FileError as error:
        yield from error.problems
        return
    of, year = str(tree.get("checklist", "")), tree.get("year")
    if _NAME.fullmatch(of):
        yield Placed("ledger", of, path.stem, path)
    elif "items" in tree and _NAME.fullmatch(f"{tree.get('country')}-{year}"):
        yield Placed("checklist", f"{tree['country']}-{year}", None, path)
    elif "links" not in tree and "years" not in tree and "criteria" not in tree:
        what = Said("is neither a checklist nor a ledger: it names no country and year")
        yield Problem(path, 0, "", what)


def _sorted(placed: Iterable[Placed], problems: Iterable[Problem], files: int) -> Folder:
    """Sort files by what they are of; where two claim one place, neither has it."""
    claims: dict[tuple[Kind, str, str | None], list[Path]] = {}
    lineage: dict[str, tuple[Path, ...]] = {}
    for each in placed:
        if each.kind == "lineage":
            lineage[each.of] = (*lineage.get(each.of, ()), each.path)
        else:
            claims.setdefault((each.kind, each.of, each.rater), []).append(each.path)
    checklists: dict[str, Path] = {}
    ledgers: dict[str, dict[str | None, Path]] = {}
    faults = list(problems)
    for (kind, of, rater), paths in sorted(claims.items(), key=_by_place):
        if len(paths) > 1:
            faults += _rivals(kind, of, paths)
        elif kind == "checklist":
            checklists[of] = paths[0]
        else:
            ledgers.setdefault(of, {})[rater] = paths[0]
    return Folder(checklists, ledgers, lineage, tuple(sorted(faults)), files)


def _by_place(claim: tuple[tuple[Kind, str, str | None], list[Path]]) -> tuple[str, str, str]:
    (kind, of, rater), _ = claim
    return kind, of, rater or ""


def _rivals(kind: str, of: str, paths: list[Path]) -> Iterator[Problem]:
    for path in paths:
        others = ", ".join(str(each) for each in paths if each != path)
        what = (
            Said(
                "is a ledger of {of}, and so is {others}: neither is counted", of=of, others=others
            )
            if kind == "ledger"
            else Said(
                "is a checklist of {of}, and so is {others}: neither is counted",
                of=of,
                others=others,
            )
        )
        yield Problem(path, 0, "", what)
