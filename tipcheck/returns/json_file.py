"""JSON that comes back: the list `checks` of an export."""

import json
from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from tipcheck.dossiers.form import Field
from tipcheck.errors import Problem, UnfitError
from tipcheck.foreign import in_our_words
from tipcheck.returns.pieces import cells_of
from tipcheck.returns.rows import CHECK, EVIDENCE, MARK, NOTE, STATUS, WITHHELD, Row, Table, text_of
from tipcheck.said import Said
from tipcheck.stamps import parse_stamps
from tipcheck.store.files import refuse

_FIELDS: Final = (CHECK, STATUS, WITHHELD, NOTE, MARK)


def read_json(path: Path, raw: bytes, reference: str) -> Table:
    """Read the checks of a checklist from an export, or from a file of `{"checks": [...]}`.

    Raises:
        FileError: It is not JSON, or holds no such list.
    """
    try:
        text = raw.decode("utf-8-sig")
        tree = json.loads(text)
    except UnicodeDecodeError:
        refuse(path, Said("is not UTF-8: JSON always is"))
    except json.JSONDecodeError as error:
        refuse(path, Said("is not JSON here: {what}", what=in_our_words(error.msg)), error.lineno)
    except (ValueError, RecursionError):
        refuse(path, Said("is nested too deep, or holds a number of too many digits"))
    found = list(_lists(tree, reference))
    if not found:
        refuse(path, Said("holds no checks of {reference}: export it again", reference=reference))
    rows, problems = [], []
    for place, checks in found:
        for number, check in enumerate(checks):
            row, wrong = _row(path, f"{place}checks[{number}]", check)
            rows += [row] if row else []
            problems += wrong
    return Table(rows, problems, frozenset(stamp.ledger for stamp in parse_stamps(text)))


def _lists(tree: Any, reference: str) -> Iterator[tuple[str, list[Any]]]:
    """Find the lists of checks, each with its place."""
    if not isinstance(tree, dict):
        return
    if isinstance(tree.get("checks"), list):
        yield "", tree["checks"]
    documents = tree.get("checklists")
    for number, each in enumerate(documents if isinstance(documents, list) else []):
        stamp = each.get("stamp") if isinstance(each, dict) else None
        ours = isinstance(stamp, dict) and stamp.get("reference") == reference
        if ours and isinstance(each.get("checks"), list):
            yield f"checklists[{number}].", each["checks"]


def _row(path: Path, place: str, check: Any) -> tuple[Row | None, list[Problem]]:
    if not isinstance(check, dict):
        return None, [Problem(path, 0, place, Said("is no object"))]
    nested = [f.key for f in _FIELDS if isinstance(check.get(f.key), dict | list)]
    if nested:
        return None, [Problem(path, 0, f"{place}.{key}", Said("is no text")) for key in nested]
    cells = {field: text_of(check[field.key]) for field in _FIELDS if field.key in check}
    problems: list[Problem] = []
    whole = "evidence" in check
    try:
        cells |= cells_of(check["evidence"]) if whole else {}
    except UnfitError as error:
        problems.append(Problem(path, 0, f"{place}.evidence", error.said))
    known = {*_FIELDS, EVIDENCE, *cells}
    return Row(path, 0, cells, partial(_where, place, known), whole), problems


def _where(place: str, known: Collection[Field], field: Field) -> str:
    return f"{place}.{_key(field)}" if field in known else ""


def _key(field: Field) -> str:
    return f"evidence[{field.piece - 1}].{field.key}" if field.piece else field.key
