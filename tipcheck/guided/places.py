"""Where a guided run goes: which checks it asks about, and which comes next."""

from collections.abc import Iterator

from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.guided.run import Only, Run, readings_of
from tipcheck.ledger import Reading
from tipcheck.naming import target_of
from tipcheck.said import Said
from tipcheck.text import plain


def begin(
    assessment: Assessment,
    by: str,
    *,
    item: str | None = None,
    only: Only | None = None,
    pillar: str | None = None,
) -> Run:
    """Begin a run at the first check that is open.

    Args:
        assessment: The checklist and the findings on it.
        by: Who answers.
        item: Only the checks of this item, or this one check.
        only: Only the checks for which this stands.
        pillar: Only the items of this pillar.

    Raises:
        UsageError: No check is left to ask about, or the item does not exist.
    """
    readings = readings_of(assessment)
    name = target_of(assessment, item) if item else None
    targets = tuple(
        target
        for target, reading in readings.items()
        if name in {None, target, reading.item.id}
        and pillar in {None, reading.item.pillar}
        and only in {None, _kind_of(reading), reading.outcome}
    )
    if not targets:
        message = Said(
            "{reference}: no check is left to ask about", reference=assessment.checklist.reference
        )
        raise UsageError(message)
    run = Run(assessment, by, targets, only, readings)
    return run._replace(at=next(_left(run), 0))


def _kind_of(reading: Reading) -> str:
    return "open" if reading.cause else reading.outcome


def left(run: Run) -> int:
    """Count the checks that are still to be answered."""
    return len(list(_left(run)))


def _left(run: Run) -> Iterator[int]:
    """Give the checks that are still to be answered: once answered they are, however it fell."""
    for index, target in enumerate(run.targets):
        settled = run.only in {None, "open"} and run.readings[target].cause is None
        if target not in run.answered and not settled:
            yield index


def onward(run: Run) -> Run:
    """Go to the next check that is left, or the first one; stay where none is."""
    rest = list(_left(run))
    later = [index for index in rest if index > run.at]
    if not rest:
        return run.saying("run.all-done")._replace(whole=False)
    return run._replace(at=(later or rest)[0], whole=False)


def moved(run: Run, steps: int) -> Run:
    """Go to a neighbour; from a whole item, to the neighbour of the item."""
    at, item = run.at + steps, run.reading.item.id
    while run.whole and 0 <= at < len(run.targets) and _item(run, at) == item:
        at += steps
    if not 0 <= at < len(run.targets):
        return run.saying("run.first" if steps < 0 else "run.last")
    return run._replace(at=at, whole=False)


def _item(run: Run, at: int) -> str:
    return run.readings[run.targets[at]].item.id


def gone_to(run: Run, name: str) -> Run:
    """Go to the item or check that somebody named; of an item, to its first check."""
    try:
        target = target_of(run.assessment, name)
    except UsageError as error:
        return run.saying("run.text", text=error.said)
    places = (
        index for index, each in enumerate(run.targets) if target in {each, _item(run, index)}
    )
    at = next(places, None)
    if at is None:
        return run.saying("run.not-asked", target=target)
    return run._replace(at=at, whole=False)


def searched(run: Run, words: str) -> Run:
    """Go to the next check that holds all these words, in either language."""
    wanted = plain(words).split("-")
    hits = [
        index
        for index, target in enumerate(run.targets)
        if all(word in _searchable(run.readings[target]) for word in wanted)
    ]
    run = run._replace(looked_for=words)
    if not hits:
        return run.saying("run.not-found", words=words)
    at = next((index for index in hits if index > run.at), hits[0])
    return run.saying("run.found", n=hits.index(at) + 1, of=len(hits), words=words)._replace(
        at=at, whole=False
    )


def _searchable(reading: Reading) -> str:
    item, check = reading.item, reading.check
    texts = (item.title, item.text, item.title_es, item.text_es, check.text, check.text_es)
    return plain(" ".join([reading.target, *(text for text in texts if text)]))
