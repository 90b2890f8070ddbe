"""Files to nouns: a model of each file, or all that is wrong with it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from tipcheck.errors import FileError, Problem
from tipcheck.model import Checklist, File, Ledger, Lineage, Standards, Tiers
from tipcheck.said import Said
from tipcheck.store.document import Document, open_document, open_ledger_document
from tipcheck.store.places import MOST_OF_KEY, Location, place
from tipcheck.text import fold, visible

MOST_SCHEMAS: Final = 1_000_000
"""A larger number is no schema's, and is not repeated."""

AnyFile = TypeVar("AnyFile", bound=File)


def load_checklist(path: Path) -> Checklist:
    """Read a checklist.

    Raises:
        FileError: With every mistake of the file.
    """
    return to_model(open_document(path), Checklist)


def load_standards(path: Path) -> Standards:
    """Read the standards.

    Raises:
        FileError: With every mistake of the file.
    """
    return to_model(open_document(path), Standards)


def load_lineage(path: Path) -> Lineage:
    """Read a country's lineage.

    Raises:
        FileError: With every mistake of the file.
    """
    return to_model(open_document(path), Lineage)


def load_tiers(path: Path) -> Tiers:
    """Read a country's tiers.

    Raises:
        FileError: With every mistake of the file.
    """
    return to_model(open_document(path), Tiers)


def load_ledger(path: Path) -> Ledger:
    """Read a ledger.

    Raises:
        FileError: With every mistake of the file; a ledger that looks cut is one.
    """
    return to_model(open_ledger_document(path), Ledger)


def to_model(document: Document, model: type[AnyFile]) -> AnyFile:
    """Make a model of a parsed file.

    Raises:
        FileError: With every mistake of the file.
    """
    newest = document.tree.get("schema", 1)
    if isinstance(newest, int) and newest > 1:
        number = newest if newest < MOST_SCHEMAS else Said("of this number")
        what = Said(
            "schema {number} is newer than this tipcheck reads (1): update tipcheck", number=number
        )
        raise FileError([document.problem(("schema",), what)])
    try:
        noun = model.model_validate(document.tree)
    except ValidationError as error:
        from tipcheck.store.messages import problems_of

        problems = problems_of(document, error, model)
    else:
        if all(len(ids) == len(set(ids)) for ids in noun.ids()):
            return noun
        problems = []
    problems = [*_repeated_ids(document, document.tree, ()), *problems]
    raise FileError(sorted(problems, key=lambda problem: problem.line))


def _repeated_ids(document: Document, tree: dict[str, Any], base: Location) -> Iterator[Problem]:
    """Find ids given twice in one list of tables, at any depth, in a tree of any shape."""
    for key, rows in tree.items():
        tables = rows if isinstance(rows, list) else []
        seen: dict[str, int] = {}
        for index, table in enumerate(tables):
            if not isinstance(table, dict):
                continue
            name, here = table.get("id"), (*base, key, index)
            shown = visible(fold(str(name)[:MOST_OF_KEY]))
            if isinstance(name, str) and seen.setdefault(name, index) != index:
                yield document.problem(
                    (*here, "id"),
                    Said(
                        "'{shown}' is also the id of {other}",
                        shown=shown,
                        other=place((key, seen[name])),
                    ),
                )
            yield from _repeated_ids(document, table, here)
