"""Links written down: added at the end of a country's lineage file, nothing before it touched."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import tomli_w
from pydantic import ValidationError

from tipcheck.answers import plain_errors
from tipcheck.assessment import Assessment
from tipcheck.errors import FileError, NotSavedError, Problem, UsageError
from tipcheck.library import Workspace
from tipcheck.model import RELATIONS, Lineage, Link, Relation
from tipcheck.naming import targets_of
from tipcheck.store.document import open_document, parse
from tipcheck.store.files import SHARED, replace_file
from tipcheck.store.load import to_model
from tipcheck.store.locks import locked
from tipcheck.text import did_you_mean, visible

_HEAD: Final = "#:schema ../schema/lineage.json\nschema = 1\n"

Maker = Callable[[Lineage], Sequence[Link]]
"""Makes links from the lineage as it is once the lock is held."""


def lineage_path(workspace: Workspace, country: str) -> Path:
    """Give the lineage file of a country in the workspace; it need not exist yet."""
    return (workspace.root or Path()) / "checklists" / "lineage" / f"{country}.toml"


def add_links(path: Path, by: str, make: Maker, schema: str) -> tuple[Link, ...]:
    """Add links to a lineage file, which is made if there is none.

    Args:
        path: The file.
        by: Who writes, for those who wait.
        make: Called once the lock is held, with the lineage as it then is.
        schema: The JSON Schema of lineage, for editors.

    Returns:
        The links that are now on the disk.

    Raises:
        FileError: The file is broken, or cannot be added to; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    _make_folders(path)
    with locked(path, by):
        exists = path.exists() or path.is_symlink()
        document = open_document(path) if exists else parse(path, _HEAD)
        before = to_model(document, Lineage)
        links = tuple(make(before))
        text = _appended(document.text, links)
        after = to_model(parse(path, text), Lineage)
        if after.links != (*before.links, *links):
            what = (
                "is written in a way that cannot be added to: let each link stand under [[links]]"
            )
            raise FileError([Problem(path, 0, "", what)])
        if links:
            beside = path.parent.parent / "schema" / "lineage.json"
            if not beside.exists():
                replace_file(beside, schema, new=SHARED)
            replace_file(path, text, new=SHARED)
    return links


def _make_folders(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent.parent / "schema").mkdir(exist_ok=True)
    except OSError as error:
        message = f"{path.parent}: not saved: {error.strerror}"
        raise NotSavedError(message) from error


def _appended(text: str, links: Sequence[Link]) -> str:
    addition = "".join(f"\n{render(link)}" for link in links)
    if text and not text.endswith("\n"):
        addition = f"\n{addition}"
    return text + (addition.replace("\n", "\r\n") if "\r\n" in text else addition)


def render(link: Link) -> str:
    """Write a link as TOML."""
    lines = ["[[links]]", f"from = {_list(link.since)}", f"to = {_list(link.to)}"]
    lines += [f'kind = "{link.kind}"', tomli_w.dumps({"by": link.by}).rstrip()]
    lines.append(f"on = {link.on.isoformat()}")
    if link.note:
        lines.append(tomli_w.dumps({"note": link.note}).rstrip())
    return "".join(f"{line}\n" for line in lines)


def _list(places: Sequence[str]) -> str:
    quoted = (f'"{place}"' for place in places)
    return f"[{', '.join(quoted)}]"


def make_link(
    olds: Sequence[str], news: Sequence[str], kind: Relation, by: str, note: str | None
) -> Link:
    """Make a link of today between places, as `PER-2022/penalties`.

    Raises:
        UsageError: The kind does not fit how many there are, or a text cannot be written.
    """
    if fault := fault_of(kind, len(olds), len(news)):
        raise UsageError(fault)
    today = datetime.now(UTC).date()
    parts = {"from": olds, "to": news, "kind": kind, "by": by, "on": today, "note": note}
    try:
        return Link.model_validate(parts)
    except ValidationError as error:
        raise UsageError(plain_errors(error)) from None


def fault_of(kind: Relation, olds: int, news: int) -> str | None:
    """Say what is wrong with a link of that many places on each side; None if nothing is."""
    if kind == "merged" and (olds < 2 or news != 1):  # noqa: PLR2004 - several into one
        return "a merge leads from two or more to one: mend 'from' and 'to', or its 'kind'"
    if kind == "split" and (olds != 1 or news < 2):  # noqa: PLR2004 - one into several
        return "a split leads from one to two or more: mend 'from' and 'to', or its 'kind'"
    if kind in {"same", "reworded"} and (olds != 1 or news != 1):
        return f"'{kind}' leads from one to one: mend 'from' and 'to', or its 'kind'"
    return None


def places_of(assessment: Assessment, names: str) -> tuple[str, ...]:
    """Name the places of items or checks that somebody named, apart by commas.

    Raises:
        UsageError: One of them does not exist, or is a criterion.
    """
    criteria = {standard.id for standard in assessment.standards.all}
    targets = targets_of(assessment, names)
    if named := criteria.intersection(targets):
        message = f"'{min(named)}' is a criterion: link items, or checks as item/check"
        raise UsageError(message)
    return tuple(f"{assessment.checklist.reference}/{target}" for target in targets)


def kind_named(
    name: str | None, olds: Sequence[str], news: Sequence[str], *years: Assessment
) -> Relation:
    """Give the kind of link that somebody named, or the one that fits.

    Args:
        name: What was named; None for nothing.
        olds: Places in the earlier list.
        news: Places in the later list.
        years: Both years, whose texts say whether anything was reworded.

    Raises:
        UsageError: There is no such kind, or none is named and several are on both sides.
    """
    known = {kind: kind for kind in RELATIONS if kind != "unrelated"}
    if name is None:
        return _kind_for(olds, news, years)
    if name in known:
        return known[name]
    hint = did_you_mean(name, known) or f"; write one of: {', '.join(known)}"
    message = f"--kind: '{visible(name[:40])}' is no kind of link{hint}"
    raise UsageError(message)


def _kind_for(olds: Sequence[str], news: Sequence[str], years: Sequence[Assessment]) -> Relation:
    if len(olds) > 1 and len(news) > 1:
        message = "several on both sides: link them one by one, or give --kind succeeded"
        raise UsageError(message)
    if len(olds) > 1:
        return "merged"
    if len(news) > 1:
        return "split"
    prints = {each.checklist.reference: each.targets() for each in years}
    before, after = (prints[place[:8]][place[9:]] for place in (olds[0], news[0]))
    return "same" if before == after else "reworded"
