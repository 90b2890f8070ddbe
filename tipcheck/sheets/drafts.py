"""A draft laid out: how a narrative was read, what it became, and one item to decide on."""

from collections.abc import Iterator

from tipcheck.countries.names import country_name
from tipcheck.model import Checklist, Item, Standards
from tipcheck.narratives.narrative import Narrative
from tipcheck.narratives.notes import WEAK
from tipcheck.sheets.look import names
from tipcheck.sheets.sheet import Column, Line, Page, Result, Sheet
from tipcheck.words import Words

_COLUMNS = (
    Column("rank", "count"),
    Column("item", "id"),
    Column("pillar", least=10),
    Column("criteria", least=8),
    Column("checks", "count", extra=True),
    Column("text", least=20),
)


def draft_result(narrative: Narrative, draft: Checklist, words: Words) -> Result:
    """Lay out a narrative that was read, and the draft that was made of it."""
    name = country_name(draft.country, words.language, draft.name)
    title = words(
        "import.title",
        reference=draft.reference,
        name=name,
        tier=words(f"tier.{draft.tier}"),
        n=len(draft.items),
    )
    page = Page((Line(title, style="title"), *_telling(narrative, words)))
    rows = tuple(
        (
            rank,
            item.id,
            words(f"pillar.{item.pillar}"),
            ", ".join(item.criteria),
            max(1, len(item.checks)),
            item.text,
        )
        for rank, item in enumerate(draft.items, start=1)
    )
    foot = (words("import.foot", reference=draft.reference),)
    sheet = Sheet(words("draft"), _COLUMNS, rows, foot=foot)
    return Result((page, sheet), sheet, sheet.as_dicts)


def empty_page(narrative: Narrative, words: Words) -> Page:
    """Say that a narrative has no recommendations, as is right for it."""
    name = country_name(narrative.country, words.language)
    tier = words(f"tier.{narrative.tier}")
    title = words("import.none", name=name, year=narrative.year, tier=tier)
    return Page((Line(title, style="title"), *_telling(narrative, words)))


def _telling(narrative: Narrative, words: Words) -> Iterator[Line]:
    for key, what in narrative.routes:
        shown = words(f"tier.{what}") if key.startswith("tier.") else what
        yield Line(words(f"route.{key}", what=shown), 1, "dim")
    for key, what in narrative.doubts:
        shown = words(f"tier.{what}") if key == "tier" else what
        doubt = words(f"doubt.{key}", what=shown)
        yield Line(words("import.look", doubt=doubt), 1, "warning")
    if narrative.items:
        yield Line(words("import.sure", word=words(f"sure.{sureness(narrative)}")), 1)


def sureness(narrative: Narrative) -> str:
    """Say how sure the list is: `high`, `fair` or `low`."""
    keys = {key for key, _ in narrative.doubts}
    if keys & WEAK:
        return "low"
    return "fair" if keys else "high"


def draft_item_page(draft: Checklist, item: Item, standards: Standards, words: Words) -> Page:
    """Show an item of a draft as it would be accepted."""
    state = words("review.suggested" if item.suggested else "review.accepted")
    rank, of = draft.items.index(item) + 1, len(draft.items)
    where = words("review.title", reference=draft.reference, rank=rank, of=of, state=state)
    pillar = words("item.pillar", pillar=words(f"pillar.{item.pillar}"))
    lines = [
        Line(where, style="dim"),
        Line(f"{rank}. {words.of(item, 'title')} ({item.id})", style="title"),
        Line(words.of(item, "text"), 1),
        Line(pillar, 1, "dim"),
    ]
    if item.criteria:
        criteria = names(item.criteria, standards, words)
        lines.append(Line(words("item.criteria", criteria=criteria), 1, "dim"))
    if not item.checks:
        lines.append(Line(words("review.single"), 1, "dim"))
        return Page(tuple(lines))
    lines.append(Line(words("review.checks", n=len(item.checks)), 1, "dim"))
    for check in item.checks:
        own = f" ({', '.join(check.criteria)})" if check.criteria else ""
        lines.append(Line(f"{check.id}: {words.of(check, 'text')}{own}", 2))
    return Page(tuple(lines))


def left_line(draft: Checklist, words: Words) -> str:
    """Say how much of a draft nobody has accepted yet."""
    reference, of = draft.reference, len(draft.items)
    if draft.reviewed:
        return words("review.done", reference=reference, n=of)
    if n := sum(item.suggested for item in draft.items):
        return words("review.left", reference=reference, n=n, of=of)
    return words("review.all", reference=reference)
