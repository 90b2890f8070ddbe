"""A narrative read whole: country, year, tier and recommendations, each with where it was found."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tipcheck.countries import NAMES
from tipcheck.countries.names import country_code
from tipcheck.narratives.interleaving import refuse_interleaved
from tipcheck.narratives.pages import lines_of
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sections import Section, section_of, unfolded, verdict_lines
from tipcheck.narratives.separators import Split, split
from tipcheck.narratives.sources import decoded
from tipcheck.narratives.tiers import tier_in
from tipcheck.narratives.titles import Title, page_title_of, title_of
from tipcheck.narratives.years import years_of
from tipcheck.text import shorten

MOST_ITEMS: Final = 100
MOST_OF_ITEM: Final = 4_000
FIRST_WITH_SECTION: Final = 2009
"""The first report whose narratives have a section of recommendations."""

_TOP: Final = 60
_GOVERNMENT: Final = re.compile(
    r"(?:The\s+)?(?:\w+\s+)?Government\s+of\s+(?P<name>(?:the\s+)?[^.;:()]{2,60}?)\s*"
    r"(?:\([^)]*\)\s*)?(?:does|do|fully|did|has|is|made)\b"
)
_OPENING: Final = re.compile(
    r"(?P<name>(?:The\s+)?[A-Z][^.;:()]{2,50}?)\s+(?:\([^)]*\)\s+)?(?:is\s+(?:a|an|primarily|mainly)"
    r"|remain(?:s|ed)\s+a)\s+(?:special|source|country|destination|transit)"
)
_ALLOWED: Final = frozenset({".", "!", "?", "”", '"', ")", "’", ";"})


class Wishes(NamedTuple):
    """What a person says of a narrative, which goes before what is found.

    Attributes:
        country: A code.
        tier: As a checklist writes it.
        url: Where the text is from.
    """

    country: str | None = None
    year: int | None = None
    tier: str | None = None
    url: str | None = None


Note = tuple[str, str]
"""A key of the interface's words, and what it speaks of."""


class Narrative(NamedTuple):
    """What a text holds.

    Attributes:
        country: Its code.
        year: The report's year; None if nothing tells it.
        tier: As a checklist writes it; None if nothing tells it.
        items: The recommendations, in their order.
        url: Where the text says, or is said, to be from.
        is_cut: Whether the last recommendation has no end.
        routes: How each of these was found.
        doubts: What a person should look at.
    """

    country: str
    year: int | None
    tier: str | None
    items: tuple[str, ...]
    url: str | None
    is_cut: bool
    routes: tuple[Note, ...]
    doubts: tuple[Note, ...]


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
    block, title = _block(lines, wishes)
    section = section_of(block)
    _refuse_other_texts(block, lines, title, section)
    country, country_route = _country(lines, block, title, section, wishes)
    year, year_notes = _year(lines, title, url, wishes)
    tier, tier_notes = _tier(block, title, wishes)
    found = split(section.lines)
    routes = [country_route, *year_notes[0], *tier_notes[0], *_found_routes(section, found, block)]
    doubts += [*year_notes[1], *tier_notes[1]]
    doubts += _doubts(section, found, block, title, country)
    _refuse_floods(found)
    items, is_cut = found.items, bool(found.items) and _is_cut(found, section, block)
    return Narrative(country, year, tier, items, url, is_cut, tuple(routes), tuple(doubts))


def _without_last_blanks(lines: Sequence[str]) -> list[str]:
    last = max((index for index, line in enumerate(lines) if line), default=-1)
    return list(lines[: last + 1])


def _titles(lines: Sequence[str]) -> list[tuple[int, Title]]:
    titles = ((index, title_of(line)) for index, line in enumerate(lines))
    found = [(index, title) for index, title in titles if title]
    known = [(index, title) for index, title in found if title.code]
    return known or [(index, title) for index, title in found if index < _TOP]


def _block(lines: Sequence[str], wishes: Wishes) -> tuple[list[str], Title | None]:
    """Give the lines of one country's narrative, and its title."""
    titles = _titles(lines)
    codes = list(dict.fromkeys(title.code for _, title in titles if title.code))
    if len(codes) > 1 and wishes.country not in codes:
        names = ", ".join(NAMES[code] for code in codes[:12])
        more = f" and {len(codes) - 12} more" if len(codes) > 12 else ""  # noqa: PLR2004
        which = "none is the one asked for" if wishes.country else "say which with --country"
        message = f"holds {len(codes)} countries: {names}{more}; {which}"
        raise RefusedError(message)
    if not titles:
        return list(lines), None
    wanted = wishes.country if len(codes) > 1 else (titles[0][1].code)
    start, title = next((i, t) for i, t in titles if t.code == wanted)
    later = (i for i, each in titles if i > start and each.code not in {None, wanted})
    end = next(later, len(lines))
    return list(lines[start if len(codes) > 1 else 0 : end]), title


def _refuse_other_texts(
    block: Sequence[str], lines: Sequence[str], title: Title | None, section: Section
) -> None:
    if any(title_of(line) for line in block) or section.name or verdict_begins(block):
        return
    if section.route == "heading" and any(page_title_of(line) for line in lines[:_TOP]):
        return
    if _is_table(block):
        message = "is a table, not a narrative: give the text of one country's narrative"
        raise RefusedError(message)
    assert title is None  # noqa: S101 - a title would have been seen above
    message = (
        "does not look like a country narrative: it has no title such as 'PERU (Tier 2)', and no"
        " sentence on the minimum standards begins a paragraph"
    )
    raise RefusedError(message)


def verdict_begins(block: Sequence[str]) -> bool:
    """Say whether a paragraph begins by weighing a government, as narratives do and news do not."""
    for index in verdict_lines(block):
        joined = " ".join(block[index : index + 3])
        if _GOVERNMENT.match(joined) or _OPENING.match(joined):
            return True
    return False


def _is_table(lines: Sequence[str]) -> bool:
    rows = [line for line in lines if line][:5]
    counts = {(line.count(","), line.count(";"), line.count("\t")) for line in rows}
    return len(rows) > 1 and len(counts) == 1 and max(counts.pop()) > 0


def _country(
    lines: Sequence[str],
    block: Sequence[str],
    title: Title | None,
    section: Section,
    wishes: Wishes,
) -> tuple[str, Note]:
    found = list(_countries(lines, block, title, section))
    known = [(code, route) for code, route in found if code]
    if wishes.country:
        others = [code for code, route in known if route[0] != "country.opening"]
        if known and wishes.country not in [code for code, _ in known] and others:
            message = (
                f"is about {NAMES[others[0]]}, not {NAMES.get(wishes.country, wishes.country)}:"
                " give the other file, or the other --country"
            )
            raise RefusedError(message)
        return wishes.country, ("country.told", NAMES.get(wishes.country, wishes.country))
    if known:
        code, route = known[0]
        return code, route
    printed = f" ('{shorten(title.name, 40)}' is in no table)" if title else ""
    message = f"names no country that is known{printed}: give --country, as PER or Peru"
    raise RefusedError(message)


def _countries(
    lines: Sequence[str], block: Sequence[str], title: Title | None, section: Section
) -> Iterator[tuple[str | None, Note]]:
    if title:
        yield title.code, ("country.title", title.name)
    for line in lines[:_TOP]:
        if page := page_title_of(line):
            yield page.code, ("country.page-title", shorten(line, 60))
    for index in verdict_lines(block):
        joined = " ".join(block[index : index + 3])
        for found in (_GOVERNMENT.search(joined), _OPENING.match(joined)):
            if found:
                yield country_code(found["name"]), ("country.verdict", found["name"])
    if section.name:
        yield country_code(section.name), ("country.heading", section.name)
    for line in block:
        if opening := _OPENING.match(line):
            yield country_code(opening["name"]), ("country.opening", opening["name"])


def _year(
    lines: Sequence[str], title: Title | None, url: str | None, wishes: Wishes
) -> tuple[int | None, tuple[list[Note], list[Note]]]:
    found = years_of(lines, title, url)
    if wishes.year:
        others = [("year", str(each.year)) for each in found if each.year != wishes.year]
        return wishes.year, ([("year.told", str(wishes.year))], others[:1])
    if not found:
        return None, ([], [])
    first = found[0]
    others = [("year", str(each.year)) for each in found if each.year != first.year]
    return first.year, ([(f"year.{first.source}", str(first.year))], others[:1])


def _tier(
    block: Sequence[str], title: Title | None, wishes: Wishes
) -> tuple[str | None, tuple[list[Note], list[Note]]]:
    found: list[tuple[str, Note]] = [(title.tier, ("tier.title", title.tier))] if title else []
    for index in verdict_lines(block):
        paragraph = " ".join(_paragraph(block, index))
        if tier := tier_in(paragraph):
            found.append((tier, ("tier.verdict", tier)))
    if wishes.tier:
        others = [("tier", tier) for tier, _ in found if tier != wishes.tier]
        return wishes.tier, ([("tier.told", wishes.tier)], others[:1])
    if not found:
        return None, ([], [])
    tier, route = found[0]
    return tier, ([route], [("tier", other) for other, _ in found if other != tier][:1])


def _paragraph(block: Sequence[str], index: int) -> Iterator[str]:
    for line in block[index:]:
        if not line:
            return
        yield line


def _found_routes(section: Section, found: Split, block: Sequence[str]) -> Iterator[Note]:
    yield f"section.{section.route}", ""
    if found.items:
        yield f"items.{found.route}", str(len(found.items))
    before = sum(1 for line in block[: section.start] if line)
    after = sum(1 for line in block[section.end :] if line)
    if found.items:
        yield "left-out", f"{before} + {after}"


def _doubts(
    section: Section,
    found: Split,
    block: Sequence[str],
    title: Title | None,
    country: str,
) -> Iterator[Note]:
    if title and title.code and title.code != country:
        yield "country", title.name
    if section.route == "verdict":
        yield "no-heading", shorten(section.lines[0], 60)
    if found.route in {"glued", "sentences", "single", "lines"} and found.items:
        yield found.route, ""
    for piece in found.left_out:
        yield "short", shorten(piece, 60)
    odd = [item for item in found.items if len(item) > 1_000]  # noqa: PLR2004 - characters
    if odd:
        yield "long", shorten(odd[0], 60)
    if found.items and _is_cut(found, section, block):
        yield "cut", shorten(found.items[-1], 60)
    elif found.items and section.end >= len(block):
        yield "ends", shorten(found.items[-1], 60)


def _is_cut(found: Split, section: Section, block: Sequence[str]) -> bool:
    at_end = section.end >= len(block)
    return at_end and found.items[-1][-1] not in _ALLOWED


def _refuse_floods(found: Split) -> None:
    if len(found.items) > MOST_ITEMS or any(len(item) > MOST_OF_ITEM for item in found.items):
        message = (
            f"has {len(found.items):,} pieces where recommendations should be, or one of more than"
            f" {MOST_OF_ITEM:,} characters: cut the text down to one country's narrative"
        )
        raise RefusedError(message)
