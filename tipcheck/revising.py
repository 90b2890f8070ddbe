"""Draft checklists, written and changed under a lock: the only checklists that tipcheck writes."""

from collections.abc import Callable
from pathlib import Path

from tipcheck.assessment import open_checklist
from tipcheck.errors import FileError, Problem, UsageError
from tipcheck.model import Checklist, Item, Standards
from tipcheck.said import Said
from tipcheck.store.document import open_document, parse
from tipcheck.store.drafts import checklist_text, reviewed_text, rewritten
from tipcheck.store.files import SHARED, is_folder, is_there, make_folder, read_text, replace_file
from tipcheck.store.load import load_checklist, to_model
from tipcheck.store.locks import locked

Change = Callable[[tuple[Item, ...]], tuple[Item, ...]]
"""Gives the items of a draft as a person wants them, from those it has."""


def save_draft(path: Path, draft: Checklist, schema: str, *, force: bool) -> None:
    """Write a new draft, and its schema beside it.

    Args:
        path: Where it belongs.
        draft: What it holds.
        schema: The JSON Schema of checklists, for editors.
        force: Whether a draft that exists may be replaced.

    Raises:
        UsageError: There is such a file, and it may not be replaced.
        NotSavedError: It cannot be written.
    """
    beside = path.parent / "schema" / "checklist.json"
    make_folder(beside.parent)
    with locked(path, "tipcheck import"):
        refuse_replacing(path, force=force)
        if not is_there(beside):
            replace_file(beside, schema, new=SHARED)
        text = checklist_text(draft)
        to_model(parse(path, text), Checklist)
        replace_file(path, text, new=SHARED)


def refuse_replacing(path: Path, *, force: bool) -> None:
    """Refuse to write over a file: over a draft unasked, over any other at all.

    Raises:
        UsageError: With what to do instead.
    """
    if not is_there(path):
        return
    if is_folder(path):
        message = Said(
            "{path} is a folder: name a file in it, as {example}",
            path=path,
            example=path / "PER-2023.toml",
        )
        raise UsageError(message)
    try:
        is_draft = not load_checklist(path).reviewed
    except FileError:
        is_draft = False
    if not is_draft:
        message = Said(
            "{path} exists and is no draft: it is never written over; move it away first", path=path
        )
        raise UsageError(message)
    if not force:
        message = Said(
            "{path} exists: give --force to replace this draft, or another name with -o", path=path
        )
        raise UsageError(message)


def revise(path: Path, standards: Standards, change: Change, *, done: bool = False) -> Checklist:
    """Change the items of a draft; what is not changed keeps every byte.

    Args:
        path: The draft.
        standards: What its criteria are held against.
        change: Called once the lock is held, with the items as they then are.
        done: Whether the draft is then a checklist like others.

    Returns:
        The checklist that is now on the disk.

    Raises:
        FileError: The file is broken; nothing was changed.
        UsageError: It is no draft, or the change cannot be made; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    with locked(path, "tipcheck review"):
        before = open_checklist(path, standards)
        refuse_reviewed(before)
        document = open_document(path)
        items = change(before.items)
        text = document.text
        if items != before.items:
            text = rewritten(document, items, {item.id: item for item in before.items})
        if done:
            text = reviewed_text(text)
        after = to_model(parse(path, text), Checklist)
        if after.items != items or after.reviewed != done:
            what = Said("is written in a way that cannot be changed: edit it by hand")
            raise FileError([Problem(path, 0, "", what)])
        replace_file(path, text)
    return after


def refuse_reviewed(checklist: Checklist) -> None:
    """Refuse to change a checklist that is no draft.

    Raises:
        UsageError: It has been reviewed, or never was a draft.
    """
    if checklist.reviewed:
        message = Said(
            "{reference} is no draft: a checklist is changed by hand alone",
            reference=checklist.reference,
        )
        raise UsageError(message)


def replaced(path: Path, standards: Standards, before: str, text: str) -> Checklist:
    """Put an edited text in the place of a draft.

    Args:
        path: The draft.
        standards: What its criteria are held against.
        before: The text that was edited.
        text: What it became; it has been read whole.

    Raises:
        UsageError: The file was changed in the meantime; nothing was changed.
        NotSavedError: It is busy or cannot be written; nothing was changed.
    """
    with locked(path, "tipcheck review"):
        if read_text(path) != before:
            message = Said(
                "{path} was changed while you edited: nothing was written, edit it again", path=path
            )
            raise UsageError(message)
        replace_file(path, text)
    return open_checklist(path, standards)
