"""What stands beside the checklists: tiers and recorded links, country by country."""

from contextlib import suppress
from typing import NamedTuple

from tipcheck.errors import FileError
from tipcheck.library import Workspace
from tipcheck.model import Ranking
from tipcheck.store.load import load_tiers
from tipcheck.years.lineage import open_lineage, standing_links


class Beside(NamedTuple):
    """Tiers and links by reference.

    Attributes:
        listed: References that have a checklist.
    """

    listed: frozenset[str]
    tiers: dict[str, Ranking]
    links: dict[str, int]

    def of(self, reference: str) -> tuple[Ranking | None, int]:
        """Give the tier of a year as a tiers file has it, and how many links name its list."""
        return self.tiers.get(reference), self.links.get(reference, 0)

    def without_lists(self) -> list[str]:
        """Give the countries of which only the tiers are known."""
        countries = {reference[:3] for reference in self.listed}
        return sorted({each[:3] for each in self.tiers} - countries)


def look_beside(workspace: Workspace) -> Beside:
    """Look through the tiers and lineage files; one that is broken says nothing here."""
    tiers: dict[str, Ranking] = {}
    links: dict[str, int] = {}
    for code in workspace.countries_beside():
        with suppress(FileError):
            for path in workspace.beside("tiers", code):
                tiers |= {f"{code}-{each.year}": each.tier for each in load_tiers(path).years}
        with suppress(FileError):
            stands = standing_links(open_lineage(workspace, code))
            for link in {id(each): each for each in stands.values()}.values():
                for reference in {place[:8] for place in (*link.since, *link.to)}:
                    links[reference] = links.get(reference, 0) + 1
    return Beside(frozenset(workspace.references()), tiers, links)
