"""Links as they are told on the command line, or confirmed one proposal after the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tipcheck.assessment import Assessment
from tipcheck.cli.asking import Choice, chosen
from tipcheck.cli.assessor import assessor
from tipcheck.cli.session import Session
from tipcheck.model import Lineage, Link, Relation
from tipcheck.sheets.difference import named, reasons
from tipcheck.years.diff import Row, compare
from tipcheck.years.lineage import standing_links
from tipcheck.years.linking import add_links, lineage_path
from tipcheck.years.links import make_link

if TYPE_CHECKING:
    from pathlib import Path


def link_as_told(
    session: Session,
    olds: Sequence[str],
    news: Sequence[str],
    kind: Relation,
    note: str | None,
    by: str | None,
) -> None:
    """Write one link, unless it stands already.

    Raises:
        UsageError: The kind does not fit how many there are.
        FileError: The lineage file is broken; nothing was changed.
        NotSavedError: It cannot be written; nothing was changed.
    """
    name = assessor(session, by)
    link = make_link(olds, news, kind, name, note)
    path = _file_of(session, olds[0])
    words = session.words()
    before, after, relation = ", ".join(olds), ", ".join(news), words(f"change.{kind}")
    if not _write(session, path, link):
        session.note(words("link.already", from_=before, to=after, kind=relation))
    elif kind == "unrelated":
        session.tell_done(words("link.refused", from_=before, to=after) + "\n")
    else:
        session.tell_done(words("link.confirmed", from_=before, to=after, kind=relation) + "\n")


def _file_of(session: Session, place: str) -> "Path":
    return lineage_path(session.workspace(), place[: len("PER")])


def _write(session: Session, path: "Path", link: Link) -> bool:
    """Write a link; give whether it was not there already, in this file or in the bundled one."""
    from tipcheck.schemas import schema_text
    from tipcheck.years.lineage import open_lineage

    bundled = open_lineage(session.workspace(), path.stem)

    def make(known: Lineage) -> list[Link]:
        stands = standing_links((*bundled, *known.links))
        pairs = [(old, new) for old in link.since for new in link.to]
        found = [stands.get(pair) for pair in pairs]
        same = all(each and (each.kind, each.since, each.to) == _key(link) for each in found)
        return [] if same else [link]

    return bool(add_links(path, link.by, make, schema_text("lineage")))


def _key(link: Link) -> tuple[Relation, tuple[str, ...], tuple[str, ...]]:
    return link.kind, link.since, link.to


def link_one_by_one(
    session: Session, old: Assessment, new: Assessment, links: Sequence[Link], by: str | None
) -> None:
    """Ask about each pair that only words propose; what is answered is written at once."""
    words = session.words()
    rows = [row for row in compare(old.checklist, new.checklist, links) if _is_open(row)]
    if not rows:
        session.note(words("link.nothing"))
        return
    name = assessor(session, by)
    for row in rows:
        answer = _asked(session, row, old, new)
        if answer == "quit":
            return
        if answer != "skip":
            kind = row.relation if answer == "yes" and row.relation else "unrelated"
            olds = [f"{old.checklist.reference}/{target}" for target in row.olds]
            news = [f"{new.checklist.reference}/{target}" for target in row.news]
            link_as_told(session, olds, news, kind, None, name)


def _is_open(row: Row) -> bool:
    """Say whether a row is a proposal that a person should see: not what is identical."""
    proposed = row.basis in {"sure", "unsure"} and row.relation is not None
    return proposed and not (row.basis == "sure" and row.relation == "same")


def _asked(session: Session, row: Row, old: Assessment, new: Assessment) -> Choice:
    words = session.words()
    sides = (("-", old, row.olds), ("+", new, row.news))
    pairs = [
        (sign, item)
        for sign, year, targets in sides
        for item in year.checklist.items
        if item.id in targets
    ]
    texts = words.of_all([item for _, item in pairs], "text")
    for (sign, _), text in zip(pairs, texts, strict=True):
        session.note(f"{sign} {text}")
    relation = words(f"change.{row.relation}")
    before = f"{old.checklist.year} {named(row.olds, row.ranks_old)}"
    after = f"{new.checklist.year} {named(row.news, row.ranks_new)}"
    session.note("; ".join(reasons(row, words)))
    session.note(words("link.proposal", old=before, new=after, relation=relation))
    return chosen(words, words("link.ask"))
