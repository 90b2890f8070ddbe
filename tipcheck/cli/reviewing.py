"""A draft reviewed question by question, with Enter: each decision is on the disk at once."""

import typer

from tipcheck.assessment import Assessment, open_checklist
from tipcheck.cli.asking import agreed
from tipcheck.cli.changes import Wanted, apply, edit_draft
from tipcheck.cli.session import Export, Session
from tipcheck.errors import TipcheckError
from tipcheck.model import Checklist
from tipcheck.narratives.review import open_items
from tipcheck.sheets.drafts import draft_item_page
from tipcheck.sheets.sheet import Result, Sheet

_KEYS = frozenset({"", "a", "p", "c", "t", "i", "d", "s", "m", "r", "e", "n", "q"})
"""What can be typed of an item; anything else does nothing."""

_TYPED = {"p": "pillar", "c": "criteria", "t": "title", "i": "id"}
"""Keys of an item that are asked for, by what is typed."""


def walk(session: Session, assessment: Assessment) -> Checklist:
    """Ask of each item that nobody has accepted; give the draft as it then is."""
    try:
        return _asked_through(session, assessment)
    except typer.Abort:  # Ctrl-C, Ctrl-D: what was decided is on the disk
        return open_checklist(assessment.path, assessment.standards)


def _asked_through(session: Session, assessment: Assessment) -> Checklist:
    words = session.words()
    position = 0
    while True:
        draft = open_checklist(assessment.path, assessment.standards)
        left = open_items(draft.items)[position:]
        if not left:
            break
        name = left[0].id
        page = draft_item_page(draft, left[0], assessment.standards, words)
        session.show(Result((page,), Sheet("", (), ()), dict), Export())
        session.note(words("review.keys"))
        answer = typer.prompt(words("review.ask"), default="", show_default=False, err=True)
        key = answer.strip().lower()
        if key not in _KEYS:
            session.note(words("review.no-key", key=answer.strip()[:20]))
            continue
        if key == "q":
            return draft
        if key == "n":
            position += 1
            continue
        try:
            _decide(session, assessment, draft, name, key)
        except TipcheckError as error:
            session.note(words.tell(error.said))
    if open_items(draft.items) or not agreed(words, words("review.ask-done")):
        return draft
    return apply(assessment, Wanted(done=True))


def _decide(
    session: Session, assessment: Assessment, draft: Checklist, name: str, key: str
) -> None:
    if key == "e":
        edit_draft(assessment)
        return
    wanted = _wanted(session, draft, name, key)
    if wanted:
        apply(assessment, wanted)


def _wanted(session: Session, draft: Checklist, name: str, key: str) -> Wanted | None:
    """Give the change that a typed letter asks for, with what else it needs."""
    if key in {"", "a"}:
        return Wanted(name, accept=True)
    if key in _TYPED:
        return Wanted(name, {_TYPED[key]: _asked(session, _TYPED[key])})
    if key == "d":
        return Wanted(name, drop_check=_asked(session, "check"))
    if key == "s":
        return Wanted(name, split_at=_asked(session, "split"))
    return _agreed_change(session, draft, name, key)


def _agreed_change(session: Session, draft: Checklist, name: str, key: str) -> Wanted | None:
    """Give a removal or a merge, which cannot be taken back, only after a yes."""
    words = session.words()
    if key == "r":
        return Wanted(name, remove=True) if agreed(words, words("review.ask-remove")) else None
    ids = [item.id for item in draft.items]
    following = ids[ids.index(name) + 1 :]
    if not following:
        session.note(words("review.no-next"))
        return None
    asked = words("review.ask-merge", id=following[0])
    return Wanted(name, merge_with=following[0]) if agreed(words, asked) else None


def _asked(session: Session, what: str) -> str:
    words = session.words()
    return str(typer.prompt(words(f"review.ask-{what}"), default="", show_default=False, err=True))
