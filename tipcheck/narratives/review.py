"""What a person does to a draft, item by item: each verb gives the items as they are then."""

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError

from tipcheck.errors import UsageError
from tipcheck.model import PILLARS, Check, Checklist, Item, Standards
from tipcheck.narratives.drafts import proposed_item
from tipcheck.said import Said, placed
from tipcheck.text import did_you_mean, fold, nearest_or_all, visible

Items = tuple[Item, ...]
Part = TypeVar("Part", Item, Check)


def open_items(items: Sequence[Item]) -> list[Item]:
    """Give the items that no person has accepted yet."""
    return [item for item in items if item.suggested]


def accepted(items: Items, names: Collection[str]) -> Items:
    """Confirm items as they are."""
    return tuple(_with(item, suggested=False) if item.id in names else item for item in items)


def changed(items: Items, name: str, changes: dict[str, Any]) -> Items:
    """Change keys of an item.

    Raises:
        UsageError: A value is not one that the key can have.
    """
    new = str(changes.get("id", name))
    if new != name and new in {item.id for item in items}:
        message = Said("there is an item '{new}' already: give another id", new=new)
        raise UsageError(message)
    return tuple(_with(item, **changes) if item.id == name else item for item in items)


def merged(items: Items, name: str, other: str) -> Items:
    """Make one item of two: the first keeps its id, and each brings its demands.

    Raises:
        UsageError: Both are the same item.
    """
    if name == other:
        message = Said("{name} cannot be merged with itself: name another item", name=name)
        raise UsageError(message)
    first, second = _named(items, name), _named(items, other)
    checks: list[Check] = []
    for item in (first, second):
        for check in item.checks or (Check(id=item.id, text=item.text, criteria=item.criteria),):
            taken = {each.id for each in checks}
            free = check.id if check.id not in taken else f"{item.id}-{check.id}"[:64].strip("-")
            checks.append(_with(check, id=free))
    both = {
        "text": f"{first.text} {second.text}",
        "criteria": tuple(dict.fromkeys((*first.criteria, *second.criteria))),
        "checks": tuple(checks),
        "suggested": True,
    }
    rest = tuple(item for item in items if item.id != other)
    return tuple(_with(item, **both) if item.id == name else item for item in rest)


def divided(items: Items, name: str, at: str, standards: Standards) -> Items:
    """Make two items of one: the second begins with the words that are given.

    Raises:
        UsageError: The text does not hold these words, or begins with them.
    """
    item, words = _named(items, name), fold(at)
    place = item.text.find(words) if words else -1
    if place < 1:
        message = Said(
            "{name} does not hold '{words}' after its first word: quote it",
            name=name,
            words=visible(words[:60]),
        )
        raise UsageError(message)
    first, second = item.text[:place].strip(" ,;•*"), item.text[place:]
    second = second.removeprefix("and ")
    taken = {each.id for each in items} | {standard.id for standard in standards.all}
    one = _with(proposed_item(first, taken), id=name)
    two = proposed_item(second[:1].upper() + second[1:], taken)
    pairs = ((one, two) if each.id == name else (each,) for each in items)
    return tuple(each for pair in pairs for each in pair)


def removed(items: Items, name: str) -> Items:
    """Leave out an item that is no recommendation.

    Raises:
        UsageError: It is the last one.
    """
    if len(items) == 1:
        message = Said("{name} is the only item: delete the file instead", name=name)
        raise UsageError(message)
    return tuple(item for item in items if item.id != name)


def without_check(items: Items, name: str, check: str) -> Items:
    """Leave out a check; an item with none, or with one left, is its own single check.

    Raises:
        UsageError: The item has no such check.
    """
    item = _named(items, name)
    known = [each.id for each in item.checks]
    if check not in known:
        hint = did_you_mean(check, known) or Said(
            "; it has: {known}", known=", ".join(known) or Said("none")
        )
        message = Said(
            "item {item} has no check '{check}'{hint}",
            item=name,
            check=visible(check[:60]),
            hint=hint,
        )
        raise UsageError(message)
    left = tuple(each for each in item.checks if each.id != check)
    return changed(items, name, {"checks": left if len(left) > 1 else ()})


def pillar_named(name: str) -> str:
    """Find a pillar by its name.

    Raises:
        UsageError: There is no such pillar.
    """
    if name.lower() in PILLARS:
        return name.lower()
    hint = nearest_or_all(name.lower(), PILLARS)
    message = Said("'{name}' is not a pillar{hint}", name=visible(name[:60]), hint=hint)
    raise UsageError(message)


def _named(items: Items, name: str) -> Item:
    return next(item for item in items if item.id == name)


def _with(noun: Part, **changes: Any) -> Part:
    values = {key: getattr(noun, key) for key in type(noun).model_fields}
    try:
        return type(noun).model_validate({**values, **changes})
    except ValidationError as error:
        from tipcheck.store.messages import sentence

        first = error.errors(include_url=False)[0]
        raise UsageError(placed(first["loc"][0], sentence(first, Checklist))) from None
