"""What pydantic found wrong, in the words of somebody who edits the file."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from pydantic import ValidationError

from tipcheck.errors import Problem
from tipcheck.foreign import fault_in
from tipcheck.model import DAY_KEYS, File
from tipcheck.said import Said
from tipcheck.store.document import Document
from tipcheck.store.places import Location
from tipcheck.text import did_you_mean, fold, nearest_or_all, visible

_ECHO: Final = 40
"""How much of a wrong value is repeated: enough to find it, too little to give away a note."""

_MOST_SHOWN: Final = 200
"""How many mistakes are told at once: more of them would hide the first."""

_MOST: Final = 10**_ECHO
"""The largest number that is repeated; Python writes none of more than 4,300 digits."""

_NOUNS: Final = {
    "pillar": Said("a pillar"),
    "status": Said("a status"),
    "kind": Said("a kind"),
    "tier": Said("a tier"),
    "extent": Said("an extent"),
    "wording": Said("a wording"),
}

_SHAPES: Final = {
    "country": Said("three capital letters, such as PER"),
    "checklist": Said("country and year, such as PER-2023"),
    "fingerprint": Said("12 of the digits 0-9 and a-f"),
    "item": Said("an item's id, an item/check, or a criterion"),
    "carried": Said("an item of a checklist, such as PER-2022/prosecution"),
    "from": Said("an item of a checklist, such as PER-2022/prosecution"),
    "to": Said("an item of a checklist, such as PER-2022/prosecution"),
}

_ID_SHAPE: Final = Said("lower-case letters, digits and hyphens, such as victim-services")

_EXPECTED: Final = {
    "string_type": Said('text in "quotes"'),
    "int_type": Said("a whole number without quotes"),
    "bool_type": Said("true or false"),
    "tuple_type": Said('a list, such as ["b1", "b7"]'),
    "date_type": Said("a date without quotes, such as 2023-05-12"),
    "datetime_type": Said("a time such as 2024-07-02T10:12:03Z"),
    "model_type": Said("a table of keys"),
    "timezone_aware": Said("a time with its zone, such as 2024-07-02T10:12:03Z"),
}


def problems_of(document: Document, error: ValidationError, model: type[File]) -> list[Problem]:
    """Translate every error of a validation, in the order of the file's lines."""
    found: dict[Location, Problem] = {}
    details = error.errors(include_url=False)
    for detail in details[:_MOST_SHOWN]:
        location = _in_document(detail["loc"])
        if detail["type"] == "too_short" and _inside_all(document.tree, location):
            continue  # it is short only because its entries are wrong, which is said of each
        what = sentence(detail, model)
        found.setdefault(location, document.problem(location, what))
    problems = sorted(found.values(), key=lambda problem: problem.line)
    if more := len(details[_MOST_SHOWN:]):
        what = Said("and {more:,} more {more:mistake|mistakes}: mend these first", more=more)
        problems.append(Problem(document.path, problems[-1].line, "", what))
    return problems


def _in_document(location: Location) -> Location:
    # Behind a date, a choice between two types, pydantic names the type it tried; it is no key.
    for size, part in enumerate(location, start=1):
        if part in DAY_KEYS and "evidence" in location[:size]:
            return location[:size]
    return location


def _inside_all(tree: Any, location: Location) -> Any:
    for part in location:
        tree = _inside(tree, part)
    return tree


def _inside(tree: Any, part: str | int) -> Any:
    if isinstance(tree, Mapping):
        return tree.get(part)
    return tree[part] if isinstance(tree, list) and isinstance(part, int) else None


def sentence(detail: Any, model: type[File]) -> Said:
    """Say what one error of a validation found wrong, and how to mend it."""
    location = _in_document(detail["loc"])
    key = next((part for part in reversed(location) if isinstance(part, str)), "")
    value = _shown(detail["input"])
    if key in DAY_KEYS and "evidence" in location and detail["type"] != "extra_forbidden":
        return Said(
            '{value} is not a date: write 2023-05-12 without quotes, or "2023-05" or "2023"',
            value=value,
        )
    if maker := _MAKERS.get(detail["type"]):
        return maker(key, value, detail.get("ctx", {}), model)
    if expected := _EXPECTED.get(detail["type"]):
        return Said("{value} is not {expected}", value=value, expected=expected)
    return fault_in(detail)


def _shown(value: Any) -> Said | str:
    if isinstance(value, str):
        return f"'{visible(fold(value[:_ECHO]))}{'...' if len(value) > _ECHO else ''}'"
    if isinstance(value, dict | list):
        return Said("a table") if isinstance(value, dict) else Said("a list")
    if isinstance(value, int) and abs(value) > _MOST:
        return Said("this number")
    return visible(str(value)[:_ECHO])


def _missing(key: str, _value: Said | str, _context: Mapping[str, Any], _model: type[File]) -> Said:
    return Said("is missing: add a line '{key} = ...'", key=key)


def _unknown_key(
    key: str, _value: Said | str, _context: Mapping[str, Any], model: type[File]
) -> Said:
    hint = did_you_mean(key, _keys_of(model) - {key})
    return Said(
        "'{key}' is not a key of this file{hint}", key=visible(fold(key[:_ECHO])), hint=hint
    )


def _not_a_choice(
    key: str, value: Said | str, context: Mapping[str, Any], _model: type[File]
) -> Said:
    choices = re.findall(r"'([^']*)'", context["expected"]) or [context["expected"]]
    hint = nearest_or_all(str(value).strip("'"), choices)
    return Said(
        "{value} is not {noun}{hint}",
        value=value,
        noun=_NOUNS.get(key, Said("known here")),
        hint=hint,
    )


def _wrong_shape(
    key: str, value: Said | str, _context: Mapping[str, Any], _model: type[File]
) -> Said:
    return Said(
        "{value} has the wrong form: write {shape}",
        value=value,
        shape=_SHAPES.get(key, _ID_SHAPE),
    )


def _too_few(
    _key: str, _value: Said | str, _context: Mapping[str, Any], _model: type[File]
) -> Said:
    return Said("is an empty list: at least one is needed")


_MAKERS: Final[dict[str, Callable[[str, Said | str, Mapping[str, Any], type[File]], Said]]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "literal_error": _not_a_choice,
    "string_pattern_mismatch": _wrong_shape,
    "too_short": _too_few,
}


@cache
def _keys_of(model: type[File]) -> set[str]:
    schema = model.model_json_schema()
    tables = [schema, *schema.get("$defs", {}).values()]
    return {key for table in tables for key in table.get("properties", {})}
