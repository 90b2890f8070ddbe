"""A narrative read whole: country, year, tier and recommendations, each with where it was found."""

from collections.abc import Iterator, Sequence
from typing import Final

from tipcheck.narratives.blocks import block_of, refuse_other_texts
from tipcheck.narratives.interleaving import refuse_interleaved
from tipcheck.narratives.narrative import Narrative, Note, Wishes
from tipcheck.narratives.origins import country_of, tier_of, year_of
from tipcheck.narratives.pages import lines_of
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sections import Section, section_of, unfolded
from tipcheck.narratives.separators import Split, split
from tipcheck.narratives.sources import decoded
from tipcheck.narratives.verbs import is_demand
from tipcheck.said import Said
from tipcheck.text import shorten

MOST_ITEMS: Final = 100
MOST_OF_ITEM: Final = 4_000
_LONG: Final = 1_000
"""Characters of a recommendation that may be several."""
_MOST_TOLD: Final = 3
_ALLOWED: Final = frozenset({".", "!", "?", "”", '"', ")", "’", ";"})


def read_narrative(raw: bytes, wishes: Wishes) -> Narrative:
    """Read a text or a saved page.

    Raises:
        RefusedError: It is no narrative, or none that can be read without guessing.
    """
    source = decoded(raw)
    page = lines_of(source)
    lines = _without_last_blanks(unfolded(page.lines))
    refuse_interleaved(lines)
    url = wishes.url or page.url
    doubts: list[Note] = [("encoding", source.encoding)] if source.encoding == "cp1252" else []
    block, title = block_of(lines, wishes)
    section = section_of(block)
    refuse_other_texts(block, lines, section)
    country, country_route = country_of(lines, block, title, section, wishes)
    year, year_routes, year_doubts = year_of(lines, title, url, wishes)
    tier, tier_routes, tier_doubts = tier_of(block, title, wishes)
    found = split(section.lines)
    routes = [country_route, *year_routes, *tier_routes, *_found_routes(section, found, block)]
    doubts += [*year_doubts, *tier_doubts, *_doubts(section, found, block)]
    _refuse_floods(found)
    is_cut = _is_cut(found, section, block)
    return Narrative(country, year, tier, found.items, url, is_cut, tuple(routes), tuple(doubts))


def _without_last_blanks(lines: Sequence[str]) -> list[str]:
    last = max((index for index, line in enumerate(lines) if line), default=-1)
    return list(lines[: last + 1])


def _found_routes(section: Section, found: Split, block: Sequence[str]) -> Iterator[Note]:
    yield f"section.{section.route}", ""
    if found.items:
        yield f"items.{found.route}", str(len(found.items))
        before = sum(1 for line in block[: section.start] if line)
        after = sum(1 for line in block[section.end :] if line)
        yield "left-out", f"{before} + {after}"


def _doubts(section: Section, found: Split, block: Sequence[str]) -> Iterator[Note]:
    if section.route == "verdict":
        yield "no-heading", shorten(section.lines[0], 60)
    if found.route in {"glued", "sentences", "single", "lines"} and found.items:
        yield found.route, ""
    for piece in found.left_out[:_MOST_TOLD]:
        yield "short", shorten(piece, 60)
    for item in [item for item in found.items if not is_demand(item)][:_MOST_TOLD]:
        yield "odd", shorten(item, 60)
    for item in [item for item in found.items if len(item) > _LONG][:1]:
        yield "long", shorten(item, 60)
    if _is_cut(found, section, block):
        yield "cut", shorten(found.items[-1], 60)
    elif found.items and section.end >= len(block):
        yield "ends", shorten(found.items[-1], 60)


def _is_cut(found: Split, section: Section, block: Sequence[str]) -> bool:
    at_end = section.end >= len(block)
    return at_end and bool(found.items) and found.items[-1][-1] not in _ALLOWED


def _refuse_floods(found: Split) -> None:
    if len(found.items) > MOST_ITEMS or any(len(item) > MOST_OF_ITEM for item in found.items):
        message = Said(
            "has {n:,} pieces where recommendations should be, or one of more than"
            " {most:,} characters: cut the text down to one country's narrative",
            n=len(found.items),
            most=MOST_OF_ITEM,
        )
        raise RefusedError(message)
