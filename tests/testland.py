"""A made-up country with two whole lists, word for word, and no lineage file."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from making import STANDARDS

from tipcheck.assessment import Assessment
from tipcheck.model import Checklist, Link, RankedYear, Ranking

OLD = {
    "police": "Train police officers to recognize indicators of trafficking at land borders.",
    "judges": "Train judges and prosecutors on awarding restitution to survivors.",
    "law": "Amend the penal code so that trafficking needs no movement across a border.",
    "shelters": "Fund shelters for adult survivors in every region and open them to men.",
    "inspection": (
        "Hire labor inspectors for the fishing ports and board vessels with them, and publish the"
        " names of companies sanctioned for forced labor."
    ),
    "hotline": "Operate a telephone hotline day and night in local languages.",
    "data": "Collect harmonized statistics on convictions.",
    "screening": "Screen migrants, asylum seekers and domestic workers for exploitation.",
}
NEW = {
    "law": "Amend the penal code so that trafficking needs no movement across a border.",
    "training": (
        "Train police officers to recognize indicators of trafficking at land borders, and judges"
        " and prosecutors on awarding restitution to survivors."
    ),
    "shelters": "Fund shelters for adult survivors in every province and open them to men.",
    "inspectors": "Hire labor inspectors for the fishing ports and board vessels with them.",
    "companies": "Publish the names of companies sanctioned for forced labor.",
    "protocol": "Ratify the international convention on seafarers.",
    "data": "Collect harmonized statistics on convictions.",
    "detention": "Screen people held in detention, migrants and asylum seekers first of all.",
}


def listed(year: int, texts: Mapping[str, str], **more: Any) -> Checklist:
    """Make a checklist of Testland with an item for each text."""
    items = [
        {
            "id": name,
            "title": name.capitalize(),
            "text": text,
            "pillar": "protection",
            "criteria": ["b2"],
        }
        for name, text in texts.items()
    ]
    return Checklist.model_validate(
        {
            "country": "XAA",
            "name": "Testland",
            "year": year,
            "tier": "2",
            "items": items,
            **more,
        }
    )


def year(checklist: Checklist) -> Assessment:
    """Give a checklist without findings."""
    path = Path(f"checklists/{checklist.reference}.toml")
    ledger = Path(f"assessments/{checklist.reference}.toml")
    return Assessment(checklist, STANDARDS, path, ledger, None)


def link(kind: str, olds: Iterable[str], news: Iterable[str], note: str | None = None) -> Link:
    """Make a recorded link, as `link("same", ["2022/law"], ["2023/law"])`."""
    return Link.model_validate(
        {
            "from": [f"XAA-{place}" for place in olds],
            "to": [f"XAA-{place}" for place in news],
            "kind": kind,
            "by": "ana",
            "on": date(2024, 7, 1),
            "note": note,
        }
    )


def ranked(tiers: Mapping[int, Ranking]) -> dict[int, RankedYear]:
    """Give tiers by year, without sources."""
    return {year: RankedYear(year=year, tier=tier) for year, tier in tiers.items()}


def write_list(folder: Path, checklist: Checklist) -> None:
    """Write a checklist of a workspace."""
    import tomli_w

    path = folder / "checklists" / f"{checklist.reference}.toml"
    path.parent.mkdir(exist_ok=True)
    tree = checklist.model_dump(mode="python", by_alias=True, exclude_none=True)
    path.write_text(tomli_w.dumps(tree), encoding="utf-8")
