"""What people call an item, a check or a status, turned into its one name."""

from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.model import STATUSES, Item, Standard, Standards, Status
from tipcheck.said import Said
from tipcheck.text import did_you_mean, nearest_or_all, visible


def item_of(assessment: Assessment, name: str) -> Item:
    """Find an item by its id or its rank.

    Raises:
        UsageError: There is none, with the nearest one.
    """
    items = assessment.checklist.items
    if name.isdecimal() and 1 <= int(name) <= len(items):
        return items[int(name) - 1]
    ids = [item.id for item in items]
    if name.lower() in ids:
        return items[ids.index(name.lower())]
    reference = assessment.checklist.reference
    hint = did_you_mean(name, ids) or Said(
        "; it has items 1 to {n}: {ids}", n=len(items), ids=", ".join(ids)
    )
    message = Said(
        "{reference} has no item '{name}'{hint}",
        reference=reference,
        name=visible(name[:60]),
        hint=hint,
    )
    raise UsageError(message)


def target_of(assessment: Assessment, name: str) -> str:
    """Find what a finding can be about: an item, `item/check`, or a criterion.

    Raises:
        UsageError: There is none, with the nearest one.
    """
    first, slash, last = name.partition("/")
    if not slash and first.lower() in {each.id for each in assessment.standards.all}:
        return first.lower()
    item = item_of(assessment, first)
    if not slash:
        return item.id
    checks = [check.id for check in item.checks]
    if last.isdecimal() and 1 <= int(last) <= len(checks):
        return f"{item.id}/{checks[int(last) - 1]}"
    if last.lower() in checks:
        return f"{item.id}/{last.lower()}"
    known = Said("; it has: {known}", known=", ".join(checks))
    none = Said("; it has none, name the item alone")
    hint = did_you_mean(last, checks) or (known if checks else none)
    message = Said(
        "item {item} has no check '{check}'{hint}",
        item=item.id,
        check=visible(last[:60]),
        hint=hint,
    )
    raise UsageError(message)


def targets_of(assessment: Assessment, names: str) -> list[str]:
    """Find several targets, apart by commas; each counts once.

    Raises:
        UsageError: One of them does not exist.
    """
    found = [target_of(assessment, name.strip()) for name in names.split(",")]
    return list(dict.fromkeys(found))


def status_of(name: str) -> Status:
    """Find a status that can be given; taking back is what `undo` is for.

    Raises:
        UsageError: There is no such status, with the nearest one.
    """
    known = {status: status for status in STATUSES if status != "withdrawn"}
    word = name.lower().replace(" ", "-").replace("_", "-")
    if word in known:
        return known[word]
    hint = nearest_or_all(word, known)
    message = Said("'{name}' is not a status{hint}", name=visible(name[:60]), hint=hint)
    raise UsageError(message)


def standard_of(standards: Standards, name: str) -> Standard:
    """Find a standard, criterion or factor by its id.

    Raises:
        UsageError: There is none, with the nearest one.
    """
    known = {each.id: each for each in standards.all}
    if name.lower() in known:
        return known[name.lower()]
    hint = did_you_mean(name.lower(), known) or Said("; there are: {known}", known=", ".join(known))
    message = Said(
        "'{name}' is no standard, criterion or factor{hint}", name=visible(name[:60]), hint=hint
    )
    raise UsageError(message)
