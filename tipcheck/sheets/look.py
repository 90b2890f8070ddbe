"""What there is: checklists, the items of one, the standards."""

from collections.abc import Iterable, Sequence

from tipcheck.assessment import Assessment
from tipcheck.countries.names import country_name
from tipcheck.library import Workspace, head_of, toml_files
from tipcheck.model import Checklist, Standards
from tipcheck.score import Score, Tally
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words

_LISTED = (
    Column("reference", "id"),
    Column("country"),
    Column("year"),
    Column("tier", least=7),
    Column("place", least=9),
    Column("draft", least=5),
    Column("ledgers"),
    Column("links", "count", extra=True),
    Column("example", least=7),
)


def list_sheet(workspace: Workspace, words: Words) -> Sheet:
    """Lay out the checklists of a workspace and the bundled ones."""
    from tipcheck.years.beside import look_beside  # no other sheet waits for it

    own = workspace.folders[0] if workspace.root else None
    files = (path.name for path in toml_files(workspace.assessments))
    ledgers = sorted(files, key=lambda name: (name.count("."), name))
    rows: list[tuple[object, ...]] = []
    beside = look_beside(workspace)
    for reference, path in workspace.references().items():
        place = words("place.workspace" if path.parent == own else "place.bundled")
        raters = ", ".join(each for each in ledgers if each.split(".")[0] == reference)
        name = country_name(reference[:3], words.language)
        example = words("yes") if workspace.example(reference).exists() else None
        ranked, links = beside.of(reference)
        head = head_of(path)
        draft, tier = words("yes") if head.is_draft else None, head.tier or ranked
        cells = (reference, name, int(reference[4:]), tier and words(f"tier.{tier}"), place, draft)
        rows.append((*cells, raters or None, links or None, example))
    alone = beside.without_lists()
    foot = (words("list.tiers-only", names=", ".join(alone)),) if alone else ()
    return Sheet(words("list.title"), _LISTED, tuple(rows), foot=(*foot, words("list.foot")))


def items_sheet(score: Score, words: Words) -> Sheet:
    """Lay out the items of a checklist, with what was found for their checks."""
    checklist = score.assessment.checklist
    rows = tuple(
        (
            rank,
            item.id,
            words.of(item, "title"),
            words(f"pillar.{item.pillar}"),
            ", ".join(item.criteria),
            tally.range,
            (tally.looked, tally.checks),
            found_text(tally, words),
        )
        for rank, (item, tally) in enumerate(zip(checklist.items, score.items, strict=True), 1)
    )
    columns = (
        Column("rank", "count"),
        Column("item", "id"),
        Column("title"),
        Column("pillar", extra=True),
        Column("criteria", extra=True, least=6),
        Column("range", "range"),
        Column("checks", "part", extra=True),
        Column("found", least=12),
    )
    excerpt = (words("excerpt"),) if checklist.extent == "excerpt" else ()
    foot = (words("items.foot"), words("score.caveat"))
    return Sheet(heading(score.assessment, words), columns, rows, excerpt, foot)


def heading(assessment: Assessment, words: Words) -> str:
    """Name a checklist and whose findings are looked at."""
    checklist = assessment.checklist
    name = country_name(checklist.country, words.language, checklist.name)
    parts = [checklist.reference, name, words(f"tier.{checklist.tier}")]
    if not checklist.reviewed:
        parts.append(words("draft"))
    if assessment.example:
        parts.append(words("example"))
    if checklist.extent == "excerpt":
        parts.append(words("excerpt"))
    return " · ".join(parts)


def drafts_text(lists: Iterable[Checklist], words: Words) -> str:
    """Name the lists that are drafts, as ` · PER-2022: draft, not reviewed`; nothing for none."""
    drafts = (each for each in lists if not each.reviewed)
    return "".join(f" · {each.reference}: {words('draft')}" for each in drafts)


def found_text(tally: Tally, words: Words) -> str:
    """Count an item's checks by what was found, as `1 met, 2 open`."""
    counts = ((count, words(f"plain.{key}")) for key, count in tally.counts.items() if count)
    return ", ".join(words("count", n=count, word=word) for count, word in counts)


def standards_sheet(standards: Standards, words: Words) -> Sheet:
    """Lay out the standards, criteria and factors."""
    groups = (
        ("standard", standards.standards),
        ("criterion", standards.criteria),
        ("factor", standards.factors),
    )
    rows = tuple(
        (
            each.id,
            words(f"group.{group}"),
            each.cite,
            words.of(each, "title"),
            words(f"pillar.{each.pillar}") if each.pillar else None,
            words.of(each, "text"),
        )
        for group, nouns in groups
        for each in nouns
    )
    columns = (
        Column("id", "id"),
        Column("group", least=9),
        Column("cite"),
        Column("title", least=30),
        Column("pillar", extra=True),
        Column("text", extra=True, least=70),
    )
    return Sheet(words("standards.title"), columns, rows, foot=(words("standards.foot"),))


def names(ids: Sequence[str], standards: Standards, words: Words) -> str:
    """Name criteria in words, as `b7 Complicity of officials`."""
    titles = {each.id: words.of(each, "title") for each in standards.all}
    return "; ".join(f"{each} {titles[each]}" for each in ids)
