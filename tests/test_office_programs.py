"""Exports in spreadsheet programs: opened and saved, they run nothing and say the same.

Where no such program is found there is nothing to try. `TIPCHECK_FAULTS=full` saves as flat ODF
and as CSV too.
"""

import csv
import io
import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from filelock import FileLock
from hostile_texts import HOSTILE_TEXTS
from office import PROGRAMS, Program, cells_of, formulas_in
from returned import Rows, put, resaved, sheets_of, written
from test_workbook import CORPUS, ME, hostile
from writing_commands import FULL
from xlsxwriter import Workbook

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.dossiers.dossier import Dossier, open_dossier
from tipcheck.exports.dossiers.tables import scores_csv
from tipcheck.ledger import Lens
from tipcheck.library import Workspace
from tipcheck.returns.comparing import Outcome, compare
from tipcheck.returns.opening import open_table
from tipcheck.sheets.defusing import defused
from tipcheck.text import HIDDEN
from tipcheck.words import ENGLISH, Words

pytestmark = [
    pytest.mark.posix,
    pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name),
]

IDS: Final = (
    *("1-2", "007", "12345678901234567890", "S/ 5", "1.000,50", "5 %", "1 de mayo de 2024"),
    *("mar-24", "ENE-2024", "24 h", "true", "verdadero", "Perú", "Ñuñoa – «sí» …"),
)
TEXTS: Final = tuple(
    text
    for text in dict.fromkeys((*CORPUS, *HOSTILE_TEXTS, *IDS))
    if text.strip() and not HIDDEN.search(text)
)
VALUES: Final = frozenset(
    {
        *("MAR-2024", "SEP-2023", "2023-05", "2023-05-12", "1/2", "3-4", "1E5", "0042", "TRUE"),
        *("#REF!", "#N/A", "12:30", "1,5", "1-2", "007", "12345678901234567890", "S/ 5"),
        *("1.000,50", "5 %", "1 de mayo de 2024", "mar-24", "ENE-2024", "24 h", "true"),
        *("verdadero", "_x000D_", "_x0041_", "{=1+1}"),
    }
)
"""Those that some program takes for a number, a date or another value in a CSV file."""
ENDINGS: Final = ("xlsx", "csv", "odf") if FULL else ("xlsx",)
LAW: Final = {"fuente_1": "https://example.org/a", "tipo_1": "ley", "desde_1": "2023-05"}
FILLED: Final[dict[str, dict[str, Any]]] = {
    "policy-funding/policy": {"estado": "no cumplida", "nota": "Sin presupuesto: «cero»."},
    "penalties/amended": {"estado": "Cumplida", **LAW, "cita_1": "+1", "título_1": "007"},
    "penalties/commensurate": {"estado": "parcial", **LAW, "fuente_1": "0042"},
    "prosecution/officials": {"estado": "no se sabe", "datos_negados": "sí", "nota": "=1+1"},
    "prosecution/sex": {"estado": "✗ no cumplida", "nota": "MAR-2024"},
    "prosecution/labor": {"estado": "retroceso", **LAW, "desde_1": date(2023, 5, 12)},
    "training/enforcement": {"estado": "no aplica", "nota": "1-2"},
    "operations/transition": {"estado": "PARCIAL", **LAW, "hasta_1": 2024},
    "data/systems": {"estado": "no cumplida", "nota": "'tis\n=1"},
    "outreach/methods": {"estado": "not met", "nota": "2023-05-12"},
}
"""Ten rows as somebody fills them in, in Spanish."""


def with_formula() -> bytes:
    """Make a workbook as XlsxWriter does if it is not told otherwise."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as workbook:
        workbook.add_worksheet().write_column(0, 0, ["=1+1", "https://example.org", "plain"])
    return out.getvalue()


@cache
def texts() -> Dossier:
    """Give a dossier with each text in every place that can hold one."""
    return hostile(TEXTS)


def empty() -> Assessment:
    """Give Peru's list of 2023 without a finding."""
    return open_assessment(Workspace(Path.cwd()), "PER-2023")


def filled() -> bytes:
    """Fill in ten rows of a Spanish workbook."""

    def change(rows: Rows) -> None:
        for check, cells in FILLED.items():
            put(rows, check, **cells)

    return resaved(written("xlsx", open_dossier(empty(), Lens()), Words("es")), change)


EXPORTS: Final[dict[str, Callable[[], bytes]]] = {
    "english.xlsx": lambda: written("xlsx", texts()),
    "spanish.xlsx": lambda: written("xlsx", texts(), Words("es")),
    "checks.csv": lambda: written("csv", texts()),
    "scores.csv": lambda: "".join(scores_csv([texts()], ENGLISH)).encode(),
    "filled.xlsx": filled,
    "careless.csv": lambda: b"check,note\na,=1+1\nb,0042\nc,MAR-2024\nd,plain\n",
    "running.xlsx": with_formula,
}
"""What is opened: exports, and two files that a harness has to be alarmed by."""


class Saved:
    """Exports, and what a program made of them."""

    def __init__(self, folder: Path, program: Program) -> None:
        """Open and save all of them, in one start for each ending."""
        self.program, self.folder = program, folder
        done = folder / "done"
        with FileLock(folder / "lock"):
            if not done.exists():
                self._save()
                done.touch()

    def _save(self) -> None:
        for name, make in EXPORTS.items():
            (self.folder / name).write_bytes(make())
        for ending in ENDINGS:
            into = self.folder / ending
            into.mkdir(exist_ok=True)
            files = [self.folder / name for name in EXPORTS]
            self.program.save(self.program, files, self._suffix(ending), into)

    def before(self, name: str) -> dict[str, Rows]:
        """Read an export."""
        path = self.folder / name
        if path.suffix == ".xlsx":
            return sheets_of(path.read_bytes())
        text = path.read_bytes().decode()
        return {"": list(csv.reader(io.StringIO(text, newline="")))}

    def path(self, name: str, ending: str) -> Path:
        """Say where an export stands after it was saved."""
        return self.folder / ending / f"{Path(name).stem}.{self._suffix(ending)}"

    def _suffix(self, ending: str) -> str:
        return self.program.odf if ending == "odf" else ending

    def pairs(self, name: str, ending: str) -> Iterator[tuple[Any, Any]]:
        """Give each cell of an export beside the one that became of it."""
        before, after = self.before(name), cells_of(self.path(name, ending))
        for (_, rows), (_, now) in zip(before.items(), after.items(), strict=True):
            assert len(now) >= len(rows)
            for row, cells in zip(rows, now, strict=False):
                padded = [*cells, *[""] * (len(row) - len(cells))]
                yield from zip(row, padded, strict=False)


@pytest.fixture
def opened(program: Program, tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """Give the exports as one program saved them: once, whichever process asks first."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / f"office-{program.name}"
    folder.mkdir(exist_ok=True)
    return Saved(folder, program)


def changed(opened: Saved, name: str, ending: str) -> list[tuple[str, Any]]:
    """Name the texts of an export that say something else, or are no texts any more."""
    texts = (pair for pair in opened.pairs(name, ending) if isinstance(pair[0], str))
    return [(cell, now) for cell, now in texts if not _is_kept(opened.program, cell, now)]


def _is_kept(program: Program, cell: str, now: object) -> bool:
    return isinstance(now, str) and program.kept(cell) == program.kept(now)


def outcome_of(held: Assessment, path: Path) -> Outcome:
    """Hold what was saved against what had been exported."""
    return compare(held, open_table(path, held.checklist.reference), ME)


SHAPES: Final = [ending for ending in ENDINGS if ending != "csv"]
"""Endings of files that say of each cell whether it is a text or a formula."""
RETURNING: Final = [ending for ending in ENDINGS if ending != "odf"]
"""Endings of files that come back."""


@pytest.mark.parametrize("ending", SHAPES)
@pytest.mark.parametrize("name", ["english.xlsx", "spanish.xlsx", "filled.xlsx"])
def test_a_workbook_says_the_same_after_it_was_saved(opened: Saved, name: str, ending: str) -> None:
    """Every cell is the text that it was: no formula, no link, no date, no number."""
    assert formulas_in(opened.path(name, ending)) == []
    assert changed(opened, name, ending) == []


@pytest.mark.parametrize("ending", SHAPES)
@pytest.mark.parametrize("name", ["checks.csv", "scores.csv"])
def test_csv_runs_nothing_opened_as_it_is(opened: Saved, name: str, ending: str) -> None:
    """And a text stays one, but for what looks like a number, a date or an error."""
    errors = {"of:=#REF!", "of:=#N/A"}
    assert set(formulas_in(opened.path(name, ending))) <= errors
    lost = {cell for cell, now in changed(opened, name, ending) if not isinstance(now, str)}
    assert lost & set(map(defused, TEXTS)) <= VALUES


@pytest.mark.parametrize("ending", RETURNING)
@pytest.mark.parametrize("name", ["english.xlsx", "spanish.xlsx"])
def test_a_workbook_that_nobody_filled_in_adds_nothing(
    opened: Saved, name: str, ending: str
) -> None:
    """Whatever stands in it, and in whatever it was saved."""
    outcome = outcome_of(texts().assessment, opened.path(name, ending))
    assert (outcome.changes, outcome.problems) == ((), ())
    assert outcome.unchanged == len(TEXTS)


@pytest.mark.parametrize("ending", RETURNING)
def test_csv_that_nobody_filled_in_adds_nothing(opened: Saved, ending: str) -> None:
    """What the program made of a number or a date is told, and never taken for a new finding."""
    outcome = outcome_of(texts().assessment, opened.path("checks.csv", ending))
    assert outcome.changes == ()
    told = {str(problem.what).split("'")[1] for problem in outcome.problems}
    assert told <= VALUES
    assert len(outcome.problems) + outcome.unchanged == len(TEXTS)


@pytest.mark.parametrize("ending", RETURNING)
def test_what_was_filled_in_is_what_comes_back(opened: Saved, ending: str) -> None:
    """Exactly the ten rows, with what was typed; the thirty-one others add nothing.

    In CSV nobody can tell the month of a real date from its day: that is told.
    """
    outcome = outcome_of(empty(), opened.path("filled.xlsx", ending))
    straight = outcome_of(empty(), opened.folder / "filled.xlsx")
    assert straight.problems == ()
    told = [
        each.what for each in outcome.problems if "' is either 2023-05-12" not in str(each.what)
    ]
    assert told == []
    dated = {"prosecution/labor"} if outcome.problems else set()
    assert _said(outcome) == {k: v for k, v in _said(straight).items() if k not in dated}
    assert set(_said(outcome)) | dated == set(FILLED)
    assert outcome.unchanged == 41 - len(FILLED)


def _said(outcome: Outcome) -> dict[str, dict[str, Any]]:
    """Give what each row would add, without the moment."""
    found = (change.finding for change in outcome.of("addition"))
    return {each.item: each.model_dump(exclude={"at"}) for each in found}


@pytest.mark.parametrize("ending", SHAPES)
def test_a_file_that_a_spreadsheet_changes_is_seen(opened: Saved, ending: str) -> None:
    """The harness can fail: a formula is one, and `0042` becomes a number."""
    assert len(formulas_in(opened.path("careless.csv", ending))) == 1
    assert {"=1+1", "0042"} <= {cell for cell, _ in changed(opened, "careless.csv", ending)}
    assert "plain" not in {cell for cell, _ in changed(opened, "careless.csv", ending)}
    assert len(formulas_in(opened.path("running.xlsx", ending))) >= 1
