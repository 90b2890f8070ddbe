"""The text of a draft checklist: written whole by `import`, changed item by item by `review`.

What `review` does not touch keeps every byte. An item that it changes is written anew; the comments
that stood inside it are kept, above it.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import tomli_w

from tipcheck.model import Check, Checklist, Item, Noun
from tipcheck.store.document import Document
from tipcheck.store.scanner import STRING, Statement, statements

_SCHEMA: Final = "#:schema ./schema/checklist.json\n"
_ABOUT: Final = (
    "# A draft: what stands as suggested was proposed by rules, not by a person.\n"
    "# 'tipcheck review {reference}' walks through it; a hand edit is as good.\n"
)
_STRING: Final = re.compile(STRING, re.DOTALL)
_UNREVIEWED: Final = re.compile(r"^(\s*reviewed\s*=\s*)false\b", re.MULTILINE)


class Parts(NamedTuple):
    """The text of a checklist: what stands before its items, and each item's own stretch."""

    head: str
    items: tuple[str, ...]


def checklist_text(checklist: Checklist) -> str:
    """Write a checklist as TOML."""
    about = "" if checklist.reviewed else _ABOUT.format(reference=checklist.reference)
    head = _keys(checklist, skipped=("schema_version", "source", "items"))
    parts = [_SCHEMA, about, "schema = 1\n", head]
    if checklist.source:
        parts.append(f"\n[source]\n{_keys(checklist.source)}")
    return "".join(parts) + "".join(f"\n{item_text(item)}" for item in checklist.items)


def item_text(item: Item) -> str:
    """Write an item as TOML, its checks beneath it."""
    text = f"[[items]]\n{_keys(item, skipped=('checks',))}"
    return text + "".join(f"\n{_check_text(check)}" for check in item.checks)


def _check_text(check: Check) -> str:
    lines = f"[[items.checks]]\n{_keys(check)}".splitlines()
    return "".join(f"  {line}\n" for line in lines)


def _keys(noun: Noun, skipped: Sequence[str] = ()) -> str:
    """Write what a noun says beyond its defaults, a line for each key."""
    fields = type(noun).model_fields
    values = {name: getattr(noun, name) for name in fields if name not in skipped}
    shown = {name: value for name, value in values.items() if value != fields[name].default}
    return "".join(_line(name, value) for name, value in shown.items())


def _line(name: str, value: Any) -> str:
    if isinstance(value, tuple):  # ids: tomli-w would give each a line of its own
        return f"{name} = {json.dumps(value)}\n"
    return tomli_w.dumps({name: value})


def rewritten(document: Document, items: Sequence[Item], before: Mapping[str, Item]) -> str:
    """Give the text of a draft with these items, in this order.

    Args:
        document: The file as it is.
        items: What it shall hold.
        before: The items that it holds, by id; one that is the same keeps every byte.
    """
    parts = _parts(document.text)
    stretches = dict(zip(before, parts.items, strict=True))
    pieces = [parts.head]
    for item in items:
        old = stretches.get(item.id, "")
        pieces.append(old if before.get(item.id) == item else _anew(item, old))
    kept = {item.id for item in items}
    gone = [stretches[name] for name in before if name not in kept]
    pieces += [f"{comment}\n" for stretch in gone for comment in _comments(stretch)]
    return _with_line_ends(document.text, "".join(pieces))


def reviewed_text(text: str) -> str:
    """Give the text of a draft that a person has reviewed whole: only that line changes."""
    parts = _parts(text)
    head = _UNREVIEWED.sub(r"\1true", parts.head.replace(_about_in(parts.head), ""), count=1)
    return head + text[len(parts.head) :]


def _about_in(head: str) -> str:
    found = re.search(re.escape(_ABOUT).replace(r"\{reference\}", "[A-Z]{3}-[0-9]{4}"), head)
    return found[0] if found else _ABOUT


def _parts(text: str) -> Parts:
    """Cut a checklist's text before each `[[items]]`."""
    starts = [each.start for each in statements(text) if _begins_item(each)]
    ends = [*starts[1:], len(text)]
    stretches = tuple(text[start:end] for start, end in zip(starts, ends, strict=True))
    return Parts(text[: starts[0]], stretches)


def _begins_item(statement: Statement) -> bool:
    return statement.kind == "array" and statement.words == ("items",)


def _anew(item: Item, old: str) -> str:
    comments = "".join(f"{comment}\n" for comment in _comments(old))
    return f"{comments}{item_text(item)}\n"


def _comments(stretch: str) -> Iterator[str]:
    """Give the comments of a stretch, those at the ends of lines too."""
    tokens = (found[0].rstrip() for found in _STRING.finditer(stretch))
    yield from (token for token in tokens if token.startswith("#"))


def _with_line_ends(old: str, text: str) -> str:
    plain = text.replace("\r\n", "\n").rstrip("\n") + "\n"
    return plain.replace("\n", "\r\n") if "\r\n" in old else plain
