"""Finds checklists, ledgers, standards, lineage and tiers: in the workspace, or bundled."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

from tipcheck.countries import NAMES
from tipcheck.countries.names import country_code, known_names
from tipcheck.errors import FileError, Problem, UsageError
from tipcheck.said import Said, named
from tipcheck.text import closest, if_meant, plain, visible

_FILE: Final = re.compile(r"([A-Z]{3}-[0-9]{4})\.toml")
REFERENCE_NAME: Final = re.compile(r"[A-Z]{3}-[0-9]{4}")
"""How a checklist's file is named, without its ending."""
_COUNTRY: Final = re.compile(r"[A-Z]{3}\.toml")
_BESIDE: Final = ("lineage", "tiers")
"""Folders beside the checklists that hold a file for each country."""
_DRAFT: Final = re.compile(r"^\s*reviewed\s*=\s*false\b", re.MULTILINE)
_TIER: Final = re.compile(
    r"""^\s*tier\s*=\s*["'](1|2|2-watch-list|3|special-case)["']""", re.MULTILINE
)
_RATER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,40}")


def bundled() -> Path:
    """Give the folder of the bundled checklists: in an installed package, or in a checkout."""
    package = Path(__file__).parent
    installed = package / "_checklists"
    return installed if installed.is_dir() else package.parent / "checklists"


class Workspace(NamedTuple):
    """Where files are looked for.

    Attributes:
        root: The folder of `checklists/` and `assessments/`; None where there is none yet.
    """

    root: Path | None

    @property
    def folders(self) -> tuple[Path, ...]:
        """Folders with checklists; what stands in the first hides the same in the next."""
        own = (self.root / "checklists",) if self.root else ()
        return (*own, bundled())

    @property
    def assessments(self) -> Path:
        """Give the folder of the ledgers; `./assessments` before there is a workspace."""
        return (self.root or Path()) / "assessments"

    def references(self) -> dict[str, Path]:
        """Give the checklists that can be named, by reference and in its order."""
        found: dict[str, Path] = {}
        for folder in self.folders:
            for reference, path in _checklists_in(folder):
                found.setdefault(reference, path)
        return dict(sorted(found.items()))

    def standards(self) -> Path:
        """Give the file of the standards: the workspace's own, if it has one."""
        files = [folder / "standards.toml" for folder in self.folders]
        return next((path for path in files if path.exists()), files[-1])

    def beside(self, kind: Literal["lineage", "tiers"], country: str) -> list[Path]:
        """Give the lineage or tiers files of a country: the bundled one, then the workspace's."""
        found = [folder / kind / f"{country}.toml" for folder in reversed(self.folders)]
        return list({path.resolve(): path for path in found if path.exists()}.values())

    def countries_beside(self) -> list[str]:
        """Give the codes of the countries that have a lineage or tiers file."""
        return sorted({path.stem for folder in self.folders for path in _beside(folder)})

    def country(self, name: str) -> str:
        """Give the code of a country that somebody named, by code or by name.

        Raises:
            UsageError: There is no such country, with the nearest one.
        """
        code = name.upper() if len(name) == len("PER") else country_code(name)
        known = {*NAMES, *(reference[:3] for reference in self.references())}
        known.update(self.countries_beside())
        if code in known:
            return str(code)
        near = closest(plain(name), [plain(each) for each in NAMES.values()])
        near = near or closest(name.upper(), known)
        hint = if_meant(near) or Said("; write a code or a name: PER, peru")
        message = Said(
            "'{name}' is no country of the report{hint}", name=visible(name[:60]), hint=hint
        )
        raise UsageError(message)

    def ledger(self, reference: str, rater: str | None = None) -> Path:
        """Give the ledger of a checklist, or that of one more rater of it.

        Raises:
            UsageError: The rater's name cannot be part of a file's name.
        """
        if rater is not None and not _RATER.fullmatch(rater):
            message = Said(
                "'{rater}' cannot name a rater: use letters, digits, - and _",
                rater=visible(rater[:40]),
            )
            raise UsageError(message)
        return self.assessments / f"{reference}{f'.{rater}' if rater else ''}.toml"

    def raters(self, reference: str) -> list[str]:
        """Give those who have a ledger of a checklist apart from the first one."""
        names = [path.stem.partition(".") for path in toml_files(self.assessments)]
        return [rater for of, dot, rater in names if of == reference and dot]

    def example(self, reference: str) -> Path:
        """Give the bundled example ledger of a checklist, if there is one."""
        return bundled() / "examples" / f"{reference}.toml"

    def find(self, name: str) -> Path:
        """Find the checklist that somebody named: `PER-2023`, `peru-2023`, or a path.

        Raises:
            UsageError: The name says no country and year.
            FileError: There is no such checklist.
        """
        if is_path(name):
            return Path(name)
        if path := self._exactly(name.upper()):
            return path
        reference, known = self.reference(name), self.references()
        if reference in known:
            return known[reference]
        hint = (
            Said("; the nearest year is {near}", near=near)
            if (near := _nearest(reference, known))
            else Said("; 'tipcheck list' names those there are")
        )
        what = Said(
            "there is no checklist of {country} for this year{hint}",
            country=named(NAMES.get(reference[:3], reference[:3])),
            hint=hint,
        )
        raise FileError([Problem(self.folders[0] / f"{reference}.toml", 0, "", what)])

    def _exactly(self, reference: str) -> Path | None:
        # Without looking through the folder: thousands of lists may be opened one by one.
        if not REFERENCE_NAME.fullmatch(reference):
            return None
        paths = (folder / f"{reference}.toml" for folder in self.folders)
        return next((path for path in paths if path.exists()), None)

    def reference(self, name: str) -> str:
        """Read a reference as people write it: any case, code or name of the country.

        Raises:
            UsageError: The name says no country and year.
        """
        if self._exactly(name.upper()):
            return name.upper()
        country, _, year = plain(name).rpartition("-")
        known = {*NAMES, *(reference[:3] for reference in self.references())}
        code = country.upper() if country.upper() in known else country_code(country)
        listed = code in known
        if code and listed and len(year) == len("2023") and year.isdecimal():
            return f"{code}-{year}"
        # A year alone is like many names, and is meant for none.
        names = [] if name.isdecimal() else list(self.references())
        if names and len(year) == len("2023") and year.isdecimal():
            names += [f"{plain(each)}-{year}" for each in known_names()]
        near = closest(name.upper(), names) or closest(plain(name), names)
        hint = if_meant(near) or Said("; write it as PER-2023 or peru-2023")
        message = Said(
            "'{name}' names no country and year{hint}", name=visible(name[:60]), hint=hint
        )
        raise UsageError(message)


def _nearest(reference: str, known: Iterable[str]) -> str | None:
    """Give the list of the same country that is nearest in time; of two, the earlier."""
    years = [(abs(int(each[4:]) - int(reference[4:])), each) for each in known]
    return min((pair for pair in years if pair[1][:3] == reference[:3]), default=(0, None))[1]


def is_path(name: str) -> bool:
    """Say whether a checklist is named by its path."""
    return name.endswith(".toml") or "/" in name or os.sep in name


def toml_files(folder: Path) -> list[Path]:
    """Give the TOML files of a folder; none where there is no folder, an error if it is closed."""
    # Path.glob passes over what it may not read, as if nothing were there.
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((path for path in found if path.name.endswith(".toml")), key=_name)


def _name(path: Path) -> str:
    # Names are compared ten times as fast as paths, of which there may be thousands.
    return path.name


def _checklists_in(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in toml_files(folder):
        if found := _FILE.fullmatch(path.name):
            yield found[1], path


def _beside(folder: Path) -> list[Path]:
    found = (path for kind in _BESIDE for path in toml_files(folder / kind))
    return [path for path in found if _COUNTRY.fullmatch(path.name)]


def _is_workspace(folder: Path) -> bool:
    checklists = folder / "checklists"
    return (
        (folder / "assessments").is_dir()
        or any(_checklists_in(checklists))
        or bool(_beside(checklists))
    )


def _is_prepared(checklists: Path) -> bool:
    """Say whether somebody made a folder for checklists that has none yet.

    One that holds other things may belong to another program.
    """
    if not checklists.is_dir():
        return False
    names = {path.name for path in checklists.iterdir() if not path.name.startswith(".")}
    return names <= {"schema"}


def find_workspace(start: Path, named: str | None) -> Workspace:
    """Find the workspace: the folder that was named, else the nearest one upward from `start`.

    At `start` itself an empty `checklists/` makes one: who has just made it means it.

    One that is found is given relative to `start`: paths in messages stay short.

    Raises:
        UsageError: The folder that was named does not exist.
    """
    if named:
        if not Path(named).is_dir():
            message = Said("TIPCHECK_DIR names no folder: {named}", named=visible(named))
            raise UsageError(message)
        return Workspace(Path(named))
    for folder in (start, *start.parents):
        if _is_workspace(folder) or (folder == start and _is_prepared(folder / "checklists")):
            return Workspace(Path(os.path.relpath(folder, start)))
    return Workspace(None)


class Head(NamedTuple):
    """What a checklist's file says of itself before its items; one that is broken says nothing."""

    tier: str | None
    is_draft: bool


def head_of(path: Path) -> Head:
    """Read the head of a checklist's file, and not the rest."""
    from tipcheck.store.files import read_text

    try:
        head = read_text(path).partition("[[items]]")[0]
    except FileError:
        return Head(None, is_draft=False)
    tier = _TIER.search(head)
    return Head(tier and tier[1], bool(_DRAFT.search(head)))
