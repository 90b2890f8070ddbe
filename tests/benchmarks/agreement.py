"""Whether the panel says of every list of a universe what `score` says of it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from tipcheck.assessment import Assessment
from tipcheck.library import bundled
from tipcheck.panel.entries import Entry, entries, references
from tipcheck.panel.folder import folder_at
from tipcheck.panel.selection import Selection
from tipcheck.panel.tallies import By, Grouped, tallies
from tipcheck.score import Score, score
from tipcheck.store.load import load_standards

GROUPINGS: Final[tuple[By | None, ...]] = (None, "pillar", "standard", "criterion")
Panel = Callable[[Assessment, By | None], Iterable[Grouped]]


def tallies_of(scored: Score, by: By | None) -> list[Grouped]:
    """Give what `score` has for a grouping, as the panel names it."""
    return {
        None: [("overall", scored.overall)],
        "pillar": [("pillar", each) for each in scored.pillars],
        "standard": [("standard", each) for each in scored.standards],
        "criterion": [
            *(("criterion", each) for each in scored.criteria),
            *(("factor", each) for each in scored.factors),
        ],
    }[by]


def disagreements(found: Iterable[Entry], panel: Panel = tallies) -> Iterator[str]:
    """Give each list and grouping in which the panel differs from `score`, in any field."""
    for entry in found:
        scored = score(entry.assessment)
        for by in GROUPINGS:
            if list(panel(entry.assessment, by)) != tallies_of(scored, by):
                yield f"{entry.assessment.checklist.reference} by {by or 'nothing'}"


def print_agreement(root: Path) -> None:
    """Print of how many lists of a folder the panel agrees with `score`, in every grouping."""
    folder, selection = folder_at(root), Selection()
    standards = load_standards(bundled() / "standards.toml")
    names = references(folder, selection)
    parts = (each for found in entries(folder, selection, standards, names) for each in found)
    size, assessed = 0, 0
    wrong: list[str] = []
    for each in parts:
        if isinstance(each, Entry):
            size += 1
            assessed += each.is_assessed
            wrong += disagreements([each])
    print(f"panel and score: {size:,} lists, {assessed:,} assessed, {len(wrong)} disagreements")
    print("".join(f"  {line}\n" for line in wrong[:20]), end="")
