"""The lines of one country's narrative; several countries, tables and news are told apart."""

from collections.abc import Sequence
from typing import Final

from tipcheck.countries import NAMES
from tipcheck.narratives.narrative import Wishes
from tipcheck.narratives.origins import is_about_government
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sections import Section, verdict_lines
from tipcheck.narratives.titles import TOP, Title, page_title_of, title_of
from tipcheck.said import Said

MOST_NAMED: Final = 12
"""Countries of a page that a message names."""


def _titles(lines: Sequence[str]) -> list[tuple[int, Title]]:
    titles = ((index, title_of(line)) for index, line in enumerate(lines))
    found = [(index, title) for index, title in titles if title]
    known = [(index, title) for index, title in found if title.code]
    return known or [(index, title) for index, title in found if index < TOP]


def block_of(lines: Sequence[str], wishes: Wishes) -> tuple[list[str], Title | None]:
    """Give the lines of one country's narrative, and its title.

    Raises:
        RefusedError: The page holds several countries, and it is not known which is meant.
    """
    titles = _titles(lines)
    codes = list(dict.fromkeys(title.code for _, title in titles if title.code))
    if len(codes) > 1 and wishes.country not in codes:
        names = ", ".join(NAMES[code] for code in codes[:MOST_NAMED])
        rest = len(codes) - MOST_NAMED
        more = Said(" and {rest} more", rest=rest) if rest > 0 else None
        which = (
            Said("none is the one asked for")
            if wishes.country
            else Said("say which with --country")
        )
        message = Said(
            "holds {n} countries: {names}{more}; {which}",
            n=len(codes),
            names=names,
            more=more,
            which=which,
        )
        raise RefusedError(message)
    if not titles:
        return list(lines), None
    wanted = wishes.country if len(codes) > 1 else titles[0][1].code
    start, title = next((i, t) for i, t in titles if t.code == wanted)
    later = (i for i, each in titles if i > start and each.code not in {None, wanted})
    end = next(later, len(lines))
    return list(lines[start if len(codes) > 1 else 0 : end]), title


def refuse_other_texts(block: Sequence[str], lines: Sequence[str], section: Section) -> None:
    """Refuse what is no narrative: news about one, a table, any other text.

    Raises:
        RefusedError: With what was looked for.
    """
    if any(title_of(line) for line in block) or section.name or verdict_begins(block):
        return
    if section.route == "heading" and any(page_title_of(line) for line in lines[:TOP]):
        return
    if _is_table(block):
        message = Said("is a table, not a narrative: give the text of one country's narrative")
        raise RefusedError(message)
    message = Said(
        "does not look like a country narrative: it has no title such as 'PERU (Tier 2)', and no"
        " sentence on the minimum standards begins a paragraph"
    )
    raise RefusedError(message)


def verdict_begins(block: Sequence[str]) -> bool:
    """Say whether a paragraph begins by weighing a government, as narratives do and news do not."""
    return any(is_about_government(" ".join(block[n : n + 3])) for n in verdict_lines(block))


def _is_table(lines: Sequence[str]) -> bool:
    rows = [line for line in lines if line][:5]
    counts = {(line.count(","), line.count(";"), line.count("\t")) for line in rows}
    return len(rows) > 1 and len(counts) == 1 and max(counts.pop()) > 0
