"""What somebody wants of a draft, done to its file."""

import subprocess
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from tipcheck.assessment import Assessment, open_checklist
from tipcheck.cli.editor import editor
from tipcheck.errors import FileError, Problem, UsageError
from tipcheck.model import Checklist, Item
from tipcheck.naming import item_of, standard_of
from tipcheck.narratives import review
from tipcheck.revising import replaced, revise
from tipcheck.said import Said
from tipcheck.store.files import SHARED, read_text, replace_file


class Wanted(NamedTuple):
    """Changes of a draft, as they were asked for.

    Attributes:
        item: The item they are about.
        keys: New values of its keys, as typed.
    """

    item: str | None = None
    keys: dict[str, str] = {}  # noqa: RUF012 - never changed
    accept: bool = False
    drop_check: str | None = None
    merge_with: str | None = None
    split_at: str | None = None
    remove: bool = False
    accept_all: bool = False
    done: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether no change is asked for."""
        return self._replace(item=None) == Wanted()

    @property
    def is_about_item(self) -> bool:
        """Whether a change needs an item."""
        return self._replace(item=None, accept_all=False, done=False) != Wanted()


def apply(assessment: Assessment, wanted: Wanted) -> Checklist:
    """Change a draft.

    Raises:
        UsageError: The change cannot be made; nothing was changed.
    """
    if wanted.is_about_item and wanted.item is None:
        message = Said("name the item that is meant: its id or its rank")
        raise UsageError(message)
    changes = _values(assessment, wanted.keys)

    def change(items: tuple[Item, ...]) -> tuple[Item, ...]:
        here = assessment._replace(
            checklist=assessment.checklist.model_copy(update={"items": items})
        )
        if wanted.is_about_item:
            items = _item_changed(here, items, wanted, changes)
        if wanted.accept_all:
            items = review.accepted(items, {item.id for item in items})
        if wanted.done and (left := review.open_items(items)):
            names = ", ".join(item.id for item in left)
            message = Said(
                "these items still stand as suggested: {names}; --accept-all accepts them",
                names=names,
            )
            raise UsageError(message)
        return items

    return revise(assessment.path, assessment.standards, change, done=wanted.done)


def _item_changed(
    here: Assessment, items: tuple[Item, ...], wanted: Wanted, changes: dict[str, Any]
) -> tuple[Item, ...]:
    name = item_of(here, wanted.item or "").id
    if wanted.remove:
        return review.removed(items, name)
    if wanted.merge_with:
        items = review.merged(items, name, item_of(here, wanted.merge_with).id)
    if wanted.split_at is not None:
        items = review.divided(items, name, wanted.split_at, here.standards)
    if wanted.drop_check:
        items = review.without_check(items, name, wanted.drop_check)
    items = review.changed(items, name, changes)
    return review.accepted(items, {changes.get("id", name)}) if wanted.accept else items


def _values(assessment: Assessment, keys: dict[str, str]) -> dict[str, Any]:
    """Read what was typed for the keys of an item."""
    values: dict[str, Any] = dict(keys)
    if "pillar" in keys:
        values["pillar"] = review.pillar_named(keys["pillar"])
    if "criteria" in keys:
        names = [name.strip() for name in keys["criteria"].split(",") if name.strip()]
        values["criteria"] = tuple(standard_of(assessment.standards, name).id for name in names)
    if keys.get("id", "") in {standard.id for standard in assessment.standards.all}:
        message = Said("'{id}' names a criterion: give the item another id", id=keys["id"])
        raise UsageError(message)
    return values


def edit_draft(assessment: Assessment) -> Checklist:
    """Let a person edit a draft's file; what they leave replaces it if it can be read.

    Raises:
        UsageError: No editor is named, or it failed; nothing was changed.
        FileError: What was left is broken; nothing was changed, and it is kept apart.
    """
    command = editor()
    if not command:
        message = Said("set VISUAL or EDITOR, or edit {path} by hand", path=assessment.path)
        raise UsageError(message)
    before = read_text(assessment.path)
    with tempfile.TemporaryDirectory(prefix="tipcheck-") as folder:
        copy = Path(folder) / assessment.path.name
        copy.write_bytes(before.encode())
        try:
            subprocess.run([*command, copy], check=True)  # noqa: S603 - the person's own
        except (OSError, subprocess.CalledProcessError) as error:
            message = Said("the editor failed ({why}); nothing was changed", why=error)
            raise UsageError(message) from None
        try:
            open_checklist(copy, assessment.standards)
        except FileError as error:
            raise FileError(
                [_kept(assessment.path, copy, each) for each in error.problems]
            ) from None
        return replaced(assessment.path, assessment.standards, before, read_text(copy))


def _kept(path: Path, copy: Path, problem: Problem) -> Problem:
    """Keep what cannot be read beside the draft, and tell the problem there."""
    beside = path.with_name(f"{path.stem}.edited.toml.txt")
    replace_file(beside, copy.read_bytes(), new=SHARED)
    return problem._replace(path=beside)
