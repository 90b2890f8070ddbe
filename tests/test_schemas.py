"""JSON Schemas of the files: up to date, valid, and as strict as the models."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from tipcheck.library import bundled
from tipcheck.model import FILES
from tipcheck.schemas import schema_text

BUNDLED: Final = {
    "checklist": "PER-2023.toml",
    "standards": "standards.toml",
    "ledger": "examples/PER-2023.toml",
    "lineage": "lineage/PER.toml",
    "tiers": "tiers/PER.toml",
}
"""A file of each kind that comes with the program."""

LINK: Final = {
    "from": ["PER-2022/services"],
    "to": ["PER-2023/victim-services"],
    "kind": "merged",
    "by": "ana",
    "on": "2024-07-01",
}


def validator(name: str) -> Draft202012Validator:
    """Give what holds documents against the schema of a kind of file."""
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(json.loads(schema_text(name)), format_checker=checker)


def document(name: str) -> dict[str, Any]:
    """Give a bundled file as JSON holds it, its dates as text."""
    tree = tomllib.loads((bundled() / BUNDLED[name]).read_text(encoding="utf-8"))
    loaded: dict[str, Any] = json.loads(json.dumps(tree, default=lambda day: day.isoformat()))
    return loaded


def wrong_places(name: str, tree: dict[str, Any]) -> list[str]:
    """Give the places of a document that break the schema."""
    return list(dict.fromkeys(error.json_path for error in validator(name).iter_errors(tree)))


def test_there_is_a_schema_of_every_kind_of_file() -> None:
    """Beside the bundled checklists there is one for each, and no other."""
    files = {path.name for path in (bundled() / "schema").iterdir()}
    assert files == {f"{name}.json" for name in FILES}


@pytest.mark.parametrize("name", FILES)
def test_the_bundled_schema_is_up_to_date(name: str) -> None:
    """It is what `tipcheck schema` prints, to the byte."""
    path = bundled() / "schema" / f"{name}.json"
    assert path.read_bytes().decode() == schema_text(name)


@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_valid_json_schema(name: str) -> None:
    """By the rules of the draft that it names."""
    schema = json.loads(schema_text(name))
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["title"] == FILES[name].__name__


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_file_fits_its_schema(name: str) -> None:
    """What tipcheck reads, an editor takes as well."""
    assert wrong_places(name, document(name)) == []


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_file_fits_its_model_as_json_too(name: str) -> None:
    """What fits the schema fits the model in the same notation."""
    assert FILES[name].model_validate_json(json.dumps(document(name)))


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_file_names_its_schema(name: str) -> None:
    """Its first line leads an editor to the schema beside it."""
    path = bundled() / BUNDLED[name]
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = Path(path.parent, first.removeprefix("#:schema "))
    assert named.resolve() == (bundled() / "schema" / f"{name}.json").resolve()


def test_a_lineage_fits_its_schema() -> None:
    """Links with the keys of the file, `from` and `to` among them."""
    assert wrong_places("lineage", {"schema": 1, "links": [LINK]}) == []
    assert wrong_places("lineage", {"links": [{**LINK, "kind": "grown"}]}) == ["$.links[0].kind"]


Mistake = Callable[[dict[str, Any]], Any]

MISTAKES: Final[dict[str, tuple[str, Mistake, str]]] = {
    "a pillar that is none": (
        "checklist",
        lambda tree: tree["items"][0].update(pillar="preventoin"),
        "$.items[0].pillar",
    ),
    "an unknown key": ("checklist", lambda tree: tree.update(nmae="Peru"), "$"),
    "an unknown key of an item": (
        "checklist",
        lambda tree: tree["items"][1].update(titel="Services"),
        "$.items[1]",
    ),
    "a tier that is a number": ("checklist", lambda tree: tree.update(tier=2), "$.tier"),
    "an id with a capital": (
        "checklist",
        lambda tree: tree["items"][2].update(id="Penalties"),
        "$.items[2].id",
    ),
    "no items": ("checklist", lambda tree: tree.update(items=[]), "$.items"),
    "no country": ("checklist", lambda tree: tree.pop("country"), "$"),
    "a day that no calendar has": (
        "checklist",
        lambda tree: tree["source"].update(retrieved="2026-02-30"),
        "$.source",
    ),
    "a newer schema": ("checklist", lambda tree: tree.update(schema=2), "$.schema"),
    "a status that is none": (
        "ledger",
        lambda tree: tree["findings"][0].update(status="done"),
        "$.findings[0].status",
    ),
    "a fingerprint that is too short": (
        "ledger",
        lambda tree: tree["findings"][0].update(fingerprint="9f1c"),
        "$.findings[0].fingerprint",
    ),
    "a kind of evidence that is none": (
        "ledger",
        lambda tree: tree["findings"][0]["evidence"][0].update(kind="rumour"),
        "$.findings[0].evidence[0].kind",
    ),
    "an unknown key of evidence": (
        "ledger",
        lambda tree: tree["findings"][0]["evidence"][0].update(since="2023"),
        "$.findings[0].evidence[0]",
    ),
    "a finding without an author": (
        "ledger",
        lambda tree: tree["findings"][0].pop("by"),
        "$.findings[0]",
    ),
    "a standard without a citation": (
        "standards",
        lambda tree: tree["standards"][0].pop("cite"),
        "$.standards[0]",
    ),
}
"""Mistakes that people make, each with the kind of file, and the place that is marked."""


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_marked_by_schema_and_model_alike(mistake: str) -> None:
    """What an editor lets pass, tipcheck would refuse; so no mistake passes."""
    name, plant, place = MISTAKES[mistake]
    tree = document(name)
    plant(tree)
    assert wrong_places(name, tree) == [place]
    with pytest.raises(ValidationError):
        FILES[name].model_validate_json(json.dumps(tree))
