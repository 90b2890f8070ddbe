"""The text of a ledger: headings, entries, and where a new entry goes.

Nothing that stands in a ledger is ever rewritten: an entry brings its own lines and no others, so
that two people who answer different items merge clean with plain git.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

import tomli_w

from tipcheck.days import stamp
from tipcheck.model import ID, Checklist, Evidence, Finding, Item, Standards
from tipcheck.store.document import END_MARK, MERGE_MARK, Document
from tipcheck.store.scanner import Statement, statements
from tipcheck.text import shorten

WIDTH: Final = 78
_BEYOND: Final = "beyond the recommendations"
_HEADING: Final = re.compile(rf" (?:\d+\. )?({ID}|{_BEYOND}) -{{3,}}\s*")
_END: Final = END_MARK.removeprefix("#")


class Part(NamedTuple):
    """What the findings on one item, or on one criterion beyond them, stand under."""

    id: str
    title: str
    text: str

    def heading(self) -> str:
        """Give the two comment lines of the part."""
        return f"{f'# {self.title} ':-<{WIDTH}}\n# {shorten(self.text, WIDTH - 2)}\n"


BEYOND: Final = Part(_BEYOND, _BEYOND, "What no recommendation covers, by criterion; never scored.")
"""Stands between the items and the criteria, so that a finding on the last item and one on a
criterion do not touch the same lines: git merges them without asking."""


def parts_of_items(items: Sequence[Item]) -> list[Part]:
    """Give the parts of a new ledger: the items in checklist order."""
    return [Part(item.id, f"{n}. {item.id}", item.text) for n, item in enumerate(items, start=1)]


def outline(checklist: Checklist, standards: Standards) -> list[Part]:
    """Give all parts that a ledger can have, in their order: items, then criteria beyond them."""
    criteria = [Part(standard.id, standard.id, standard.title) for standard in standards.all]
    return [*parts_of_items(checklist.items), BEYOND, *criteria]


def skeleton(checklist: Checklist) -> str:
    """Give the text of a ledger without findings."""
    parts = [*parts_of_items(checklist.items), BEYOND]
    headings = "\n".join(part.heading() for part in parts)
    head = "#:schema ./schema/ledger.json\nschema = 1\n"
    return f'{head}checklist = "{checklist.reference}"\n\n{headings}\n{END_MARK}\n'


def render(finding: Finding) -> str:
    """Write a finding as TOML, its evidence beneath it."""
    lines = ["[[findings]]\n", *_keys(finding)]
    for evidence in finding.evidence:
        lines += ["\n[[findings.evidence]]\n", *_keys(evidence)]
    return "".join(lines)


def _keys(noun: Finding | Evidence) -> Iterator[str]:
    for name, field in type(noun).model_fields.items():
        value = getattr(noun, name)
        if name != "evidence" and value is not None and value is not False:
            yield _key(field.alias or name, value)


def _key(key: str, value: Any) -> str:
    if isinstance(value, datetime):
        return f"{key} = {stamp(value)}\n"
    if isinstance(value, str):
        value = value.replace("\r\n", "\n").replace("\r", "\n")
        # A note may quote the marks of a merge, but none may begin a line of the file.
        return tomli_w.dumps({key: value}, multiline_strings=not MERGE_MARK.search(value))
    return tomli_w.dumps({key: value})


def insert(document: Document, finding: Finding, parts: Sequence[Part]) -> str:
    """Give the text of a ledger with one more finding, under its item's heading.

    The entry goes after the later of the item's part and the item's last finding. A heading that is
    missing is made again in its place.
    """
    item, text = _item(finding.item), document.text
    found = list(statements(text))
    headings = [_heading_of(statement, parts) for statement in found]
    end = max(_end_of_part(found, headings, item), _end_of_last(found, document, item))
    entry = "\n" + render(finding)
    if item in headings or all(part.id != item for part in parts):
        # What the checklist no longer has gets no heading: it is taken back where it stands.
        return _put(text, end, entry)
    place = _place_of_heading(found, headings, item, parts)
    heading = next(part.heading() for part in parts if part.id == item)
    if end <= place:
        return _put(text, place, f"{heading}{entry}\n")
    return _put(_put(text, end, entry), place, f"{heading}\n")


def _item(target: str) -> str:
    return target.partition("/")[0]


def _put(text: str, at: int, addition: str) -> str:
    if "\r\n" in text:
        addition = addition.replace("\n", "\r\n")
    return text[:at] + addition + text[at:]


def _heading_of(statement: Statement, parts: Sequence[Part]) -> str | None:
    """Give the id of the part that a comment heads, or the end mark, or None."""
    if statement.kind != "comment":
        return None
    if statement.words[0].rstrip() == _END:
        return END_MARK
    found = _HEADING.fullmatch(statement.words[0])
    return found[1] if found and any(found[1] == part.id for part in parts) else None


def _place_of_heading(
    found: Sequence[Statement], headings: Sequence[str | None], item: str, parts: Sequence[Part]
) -> int:
    """Give where a missing heading belongs: before the next one there is, or the end mark."""
    order = [part.id for part in parts]
    later = {*order[order.index(item) :], END_MARK}
    pairs = zip(found, headings, strict=True)
    return next(statement.start for statement, heading in pairs if heading in later)


def _end_of_part(found: Sequence[Statement], headings: Sequence[str | None], item: str) -> int:
    inside, end = False, 0
    for statement, heading in zip(found, headings, strict=True):
        if heading:
            if inside:
                break
            inside = heading == item
        if inside and statement.kind != "blank":
            end = statement.end
    return end


def _end_of_last(found: Sequence[Statement], document: Document, item: str) -> int:
    rows = document.tree.get("findings", [])
    owner, end, index = None, 0, -1
    for statement in found:
        if statement.kind == "array" and statement.words == ("findings",):
            index += 1
            owner = _item(rows[index]["item"])
        if owner == item and statement.kind in {"array", "table", "key"}:
            end = statement.end
    return end
