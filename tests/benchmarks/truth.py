"""How well links by words agree with what is true of a universe."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby, pairwise
from pathlib import Path

from universe import Listed, Sizes, true_links, universe

from tipcheck.assessment import Assessment
from tipcheck.library import bundled
from tipcheck.model import Checklist
from tipcheck.panel.fates import FATES
from tipcheck.panel.recurrence import Figures, median, recurrence
from tipcheck.store.load import load_standards
from tipcheck.years.country import Country
from tipcheck.years.diff import Row, compare
from tipcheck.years.web import Edge, Web, weave


def checklist_of(listed: Listed) -> Checklist:
    """Make the checklist of a list, its texts alone."""
    items = [
        {"id": name, "title": name, "text": asked.text(), "pillar": asked.demands[0].pillar}
        for name, asked in listed.items().items()
    ]
    head = {"country": listed.country, "name": "Land", "year": listed.year, "tier": listed.tier}
    return Checklist.model_validate({**head, "items": items, "extent": listed.extent})


def pairs_of(sizes: Sizes) -> Iterator[tuple[Listed, Listed]]:
    """Give each whole list with the next year's, where that is whole too."""
    for old, new in pairwise(universe(sizes)):
        if old.country == new.country and old.extent == new.extent == "whole":
            yield old, new


def print_truth(sizes: Sizes) -> None:
    """Print precision and recall of what `diff` proposes, all of it and what is sure alone."""
    counts: Counter[tuple[str, str]] = Counter()
    truth: Counter[str] = Counter()
    for old, new in pairs_of(sizes):
        links = {(each.old[1], each.new[1]): each.relation for each in true_links(old, new)}
        truth.update(links.values())
        rows = compare(checklist_of(old), checklist_of(new), ())
        _count(counts, rows, links)
    for reading in ("all", "sure"):
        right = counts[reading, "right"]
        precision = right / (right + counts[reading, "wrong"])
        recall = right / truth.total()
        print(f"links, {reading}: precision {precision:.4f}, recall {recall:.4f}")
    for relation, size in truth.items():
        print(f"  {relation}: {counts['all', relation] / size:.4f} found of {size:,}")


def true_web(lists: tuple[Listed, ...], country: Country) -> Web:
    """Give what truly continues in a country, as far as the next whole list."""
    edges = []
    for place, old in enumerate(lists):
        for new in lists[place + 1 :]:
            edges += [
                Edge(each.old, each.new, each.relation, "sure") for each in true_links(old, new)
            ]
            if new.extent == "whole":
                break
    return Web(country, tuple(edges), (), {})


def print_figures(sizes: Sizes) -> None:
    """Print the figures of `panel --recurrence`, sure and with what is unsure, beside true ones."""
    standards, webs, true = load_standards(bundled() / "standards.toml"), [], []
    for code, group in groupby(universe(sizes), lambda each: each.country):
        lists = tuple(each for each in group if each.reviewed)
        years = tuple(
            Assessment(checklist_of(each), standards, Path(each.reference), Path(), None)
            for each in lists
        )
        country = Country(code, years, (), {})
        webs.append(weave(country))
        true.append(true_web(lists, country))
    found, known = recurrence(webs), recurrence(true).sure
    print(f"{'':24}{'sure':>9}{'all':>9}{'true':>9}")
    for name, *figures in zip(*map(_lines, (found.sure, found.perhaps, known)), strict=True):
        print(f"{name[0]:24}{name[1]:>9}{figures[0][1]:>9}{figures[1][1]:>9}")


def _lines(of: Figures) -> Iterator[tuple[str, str]]:
    for fate in FATES:
        yield fate, f"{float(of.share(fate) or 0):.3f}"
    yield "recommendations", f"{of.lives}"
    yield "median life, ended", f"{float(median(of.ended) or 0):g}"
    yield "median life, still asked", f"{float(median(of.going) or 0):g}"


def _count(
    counts: Counter[tuple[str, str]], rows: tuple[Row, ...], links: Mapping[tuple[str, str], str]
) -> None:
    for row in rows:
        for pair in ((first, last) for first in row.olds for last in row.news):
            for reading in ("all", "sure") if row.basis == "sure" else ("all",):
                counts[reading, "right" if pair in links else "wrong"] += 1
                counts[reading, links.get(pair, "none")] += 1
