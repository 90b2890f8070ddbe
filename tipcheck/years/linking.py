"""Links written down: added at the end of a country's lineage file, nothing before it touched."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import tomli_w

from tipcheck.errors import FileError, Problem
from tipcheck.library import Workspace
from tipcheck.model import Lineage, Link
from tipcheck.said import Said
from tipcheck.store.document import open_document, parse
from tipcheck.store.files import SHARED, is_there, make_folder, replace_file
from tipcheck.store.load import to_model
from tipcheck.store.locks import locked

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
    schemas = path.parent.parent / "schema"
    for folder in (path.parent, schemas):
        make_folder(folder)
    with locked(path, by):
        exists = is_there(path) or path.is_symlink()
        document = open_document(path) if exists else parse(path, _HEAD)
        before = to_model(document, Lineage)
        links = tuple(make(before))
        text = _appended(document.text, links)
        after = to_model(parse(path, text), Lineage)
        if after.links != (*before.links, *links):
            what = Said(
                "is written in a way that cannot be added to: let each link stand under [[links]]"
            )
            raise FileError([Problem(path, 0, "", what)])
        if links:
            beside = schemas / "lineage.json"
            if not is_there(beside):
                replace_file(beside, schema, new=SHARED)
            replace_file(path, text, new=SHARED)
    return links


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
