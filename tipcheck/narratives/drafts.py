"""A narrative made into a draft checklist: every item stands as suggested."""

from collections.abc import Collection

from tipcheck.countries import NAMES
from tipcheck.model import Check, Checklist, Item, Standards
from tipcheck.narratives.demands import demands_of
from tipcheck.narratives.narrative import Narrative
from tipcheck.narratives.proposals import criteria_of, id_of, pillar_of, title_of


def draft_of(
    narrative: Narrative, standards: Standards, *, name: str = "", wording: str = "verbatim"
) -> Checklist:
    """Make the draft of a narrative with a year, a tier and at least one recommendation."""
    reserved = {standard.id for standard in standards.all}
    items: list[Item] = []
    for text in narrative.items:
        items.append(proposed_item(text, reserved | {item.id for item in items}))
    title = f"{narrative.year} Trafficking in Persons Report: {NAMES[narrative.country]}"
    return Checklist.model_validate(
        {
            "country": narrative.country,
            "name": name or NAMES[narrative.country],
            "year": narrative.year,
            "tier": narrative.tier,
            "extent": "excerpt" if narrative.is_cut else "whole",
            "wording": wording,
            "reviewed": False,
            "source": {"title": title, "url": narrative.url or None},
            "items": tuple(items),
        }
    )


def proposed_item(text: str, taken: Collection[str]) -> Item:
    """Propose an item for a recommendation: id, title, pillar, criteria and checks."""
    criteria = criteria_of(text)
    return Item.model_validate(
        {
            "id": id_of(text, taken),
            "title": title_of(text),
            "text": text,
            "pillar": pillar_of(text),
            "criteria": criteria,
            "suggested": True,
            "checks": proposed_checks(text, criteria),
        }
    )


def proposed_checks(text: str, criteria: tuple[str, ...]) -> tuple[Check, ...]:
    """Propose the checks of a compound recommendation; a check has criteria if they are its own."""
    checks: list[Check] = []
    for demand in demands_of(text):
        about = demand.rpartition(", including ")[2]  # the group that it names, if it names one
        own = criteria_of(about)
        name = id_of(about, [check.id for check in checks])
        checks.append(Check(id=name, text=demand, criteria=own if own != criteria else ()))
    return tuple(checks)
