"""Where checklists, ledgers and standards are found, and what they can be called."""

from pathlib import Path

import pytest

from tipcheck import library
from tipcheck.countries import NAMES
from tipcheck.countries.names import country_code
from tipcheck.errors import FileError, UsageError
from tipcheck.library import Workspace, bundled, find_workspace, toml_files


def _write(path: Path, text: str = "x = 1\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_workspace_is_the_nearest_folder_with_assessments(tmp_path: Path) -> None:
    """From a folder deep inside, the nearest one upward is taken."""
    (tmp_path / "assessments").mkdir()
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert find_workspace(deep, None) == Workspace(Path("../.."))


def test_a_folder_of_checklists_makes_a_workspace(tmp_path: Path) -> None:
    """It needs a checklist in it: a folder that only has the name is none."""
    (tmp_path / "checklists").mkdir()
    (tmp_path / "checklists" / "moving-house.md").touch()
    assert find_workspace(tmp_path, None) == Workspace(None)
    _write(tmp_path / "checklists" / "BOL-2023.toml")
    assert find_workspace(tmp_path, None) == Workspace(Path())


def test_the_folder_that_is_named_wins(tmp_path: Path) -> None:
    """`$TIPCHECK_DIR` is not searched for; it must exist."""
    (tmp_path / "assessments").mkdir()
    other = tmp_path / "other"
    other.mkdir()
    assert find_workspace(tmp_path, str(other)) == Workspace(other)
    with pytest.raises(UsageError, match=r"^TIPCHECK_DIR names no folder: nowhere$"):
        find_workspace(tmp_path, "nowhere")


def test_without_a_workspace_ledgers_go_to_the_folder_at_hand(tmp_path: Path) -> None:
    """The bundled checklists can still be read."""
    lost = Workspace(None)
    assert find_workspace(tmp_path, None) == lost
    assert lost.ledger("PER-2023") == Path("assessments/PER-2023.toml")
    assert list(lost.references()) == [f"PER-{year}" for year in range(2021, 2026)]


def test_own_checklists_hide_bundled_ones_of_the_same_name(tmp_path: Path) -> None:
    """References come in order, each with the file that counts."""
    own = _write(tmp_path / "checklists" / "PER-2023.toml")
    bolivia = _write(tmp_path / "checklists" / "BOL-2023.toml")
    _write(tmp_path / "checklists" / "notes.toml")
    found = Workspace(tmp_path).references()
    assert list(found) == ["BOL-2023", *(f"PER-{year}" for year in range(2021, 2026))]
    assert (found["BOL-2023"], found["PER-2023"]) == (bolivia, own)
    assert Workspace(tmp_path).standards() == bundled() / "standards.toml"
    mine = _write(tmp_path / "checklists" / "standards.toml")
    assert Workspace(tmp_path).standards() == mine


def test_an_empty_folder_for_checklists_makes_a_workspace_where_one_stands(tmp_path: Path) -> None:
    """Who has just made it means it; one above, or with other things in it, is somebody else's."""
    here = tmp_path / "project" / "mine"
    (here / "checklists" / "schema").mkdir(parents=True)
    (here / "checklists" / ".gitkeep").touch()
    (tmp_path / "project" / "assessments").mkdir()
    assert find_workspace(here, None) == Workspace(Path())
    (here / "below").mkdir()
    assert find_workspace(here / "below", None) == Workspace(Path("../.."))
    (here / "checklists" / "moving-house.md").touch()
    assert find_workspace(here, None) == Workspace(Path(".."))


@pytest.mark.parametrize(
    "name", ["PER-2023", "per-2023", "Peru-2023", "perú-2023", "PERU 2023", "peru_2023"]
)
def test_a_checklist_answers_to_many_spellings(name: str) -> None:
    """Code or name, any case, with or without accents."""
    assert Workspace(None).find(name) == bundled() / "PER-2023.toml"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Dominican Republic", "DOM"),
        ("the-gambia", "GMB"),
        ("Gambia", "GMB"),
        ("cote d'ivoire", "CIV"),
        ("Curacao", "CUW"),
        ("kosovo", "XKX"),
        ("atlantis", None),
    ],
)
def test_countries_are_known_by_the_reports_names(name: str, code: str | None) -> None:
    """Articles, accents and marks do not matter."""
    assert country_code(name) == code


def test_every_country_answers_to_its_own_name() -> None:
    """No two names of the table are taken for one another."""
    assert {code: country_code(name) for code, name in NAMES.items()} == {c: c for c in NAMES}


def test_a_path_is_taken_as_it_is() -> None:
    """With a separator or the ending of TOML it is no reference."""
    assert Workspace(None).find("./here") == Path("here")
    assert Workspace(None).find("PER-2024.toml") == Path("PER-2024.toml")


def test_a_country_of_ones_own_can_be_named(tmp_path: Path) -> None:
    """Codes that ISO leaves to users work once a checklist has one."""
    own = _write(tmp_path / "checklists" / "XAA-2023.toml")
    assert Workspace(tmp_path).find("xaa-2023") == own


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("per-2032", "there is no checklist of Peru for this year; the nearest year is PER-2025"),
        ("mexico-2023", "there is no checklist of Mexico for this year; 'tipcheck list' names"),
        ("bolivia-1999", "there is no checklist of Bolivia for this year; 'tipcheck list' names"),
    ],
)
def test_a_year_without_checklist_is_a_missing_file(name: str, message: str) -> None:
    """The country is known: it is the file that is missing."""
    with pytest.raises(FileError) as caught:
        Workspace(None).find(name)
    assert str(caught.value.problems[0].what).startswith(message)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("2023", "'2023' names no country and year; write it as PER-2023 or peru-2023"),
        ("preu-2023", "'preu-2023' names no country and year; did you mean 'PER-2023'?"),
        ("PRE-2023", "'PRE-2023' names no country and year; did you mean 'PER-2023'?"),
        ("peru", "'peru' names no country and year; write it as PER-2023 or peru-2023"),
        ("peru-23", "'peru-23' names no country and year; did you mean 'PER-2023'?"),
        ("\x1b[31m", "'\\u{1b}[31m' names no country and year; write it as PER-2023 or peru-2023"),
        ("", "'' names no country and year; write it as PER-2023 or peru-2023"),
    ],
)
def test_a_name_that_is_none_says_what_was_meant(name: str, message: str) -> None:
    """The nearest checklist or country is offered."""
    with pytest.raises(UsageError) as caught:
        Workspace(None).find(name)
    assert str(caught.value) == message


def test_a_second_rater_has_a_ledger_apart(tmp_path: Path) -> None:
    """The rater's name stands in the file's, so it must be one that a file can have."""
    workspace = Workspace(tmp_path)
    assert workspace.ledger("PER-2023", "luis").name == "PER-2023.luis.toml"
    for name in ("../luis", "", "a.b", "-x", "x" * 42):
        with pytest.raises(UsageError, match="cannot name a rater"):
            workspace.ledger("PER-2023", name)


def test_installed_checklists_come_before_those_of_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed package carries them inside, a checkout has them beside it."""
    monkeypatch.setattr(library, "__file__", str(tmp_path / "tipcheck" / "library.py"))
    assert bundled() == tmp_path / "checklists"
    (tmp_path / "tipcheck" / "_checklists").mkdir(parents=True)
    assert bundled() == tmp_path / "tipcheck" / "_checklists"


def test_a_closed_folder_is_not_taken_for_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in it cannot be told, and that is said."""
    assert toml_files(tmp_path / "gone") == []

    def fail(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", fail)
    with pytest.raises(PermissionError):
        toml_files(tmp_path)
