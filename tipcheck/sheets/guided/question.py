"""What is asked: the recommendation, its checks, the criteria, what was found."""

from collections.abc import Iterator
from typing import Final

from tipcheck.assessment import checks_of
from tipcheck.days import day_of, window
from tipcheck.guided.run import Run
from tipcheck.sheets.pages import finding_lines
from tipcheck.sheets.sheet import Line
from tipcheck.text import shorten
from tipcheck.words import Words

NEIGHBOUR: Final = 72
"""Characters shown of a check that is not asked about."""


def title_line(run: Run, words: Words) -> Line:
    """Name the recommendation: its place and its title."""
    return Line(f"{run.reading.rank}. {words.of(run.reading.item, 'title')}", style="title")


def question_lines(run: Run, words: Words, level: int) -> Iterator[Line]:
    """Show what is asked, and what was found, now and in earlier years."""
    reading, standards = run.reading, run.assessment.standards
    text = words.of(reading.item, "text")
    yield title_line(run, words)
    yield Line(shorten(text, 2 * NEIGHBOUR) if level > 1 else text, 1)
    yield Line("")
    yield from check_lines(run, words)
    for each in (each for each in standards.all if each.id in reading.criteria):
        yield Line(f"{each.id}: {words.of(each, 'title' if level else 'text')}", 1, "dim")
    for line in (*_standing(run, words), *_before(run, words)):
        yield line._replace(text=shorten(line.text, NEIGHBOUR)) if level else line


def check_lines(run: Run, words: Words) -> Iterator[Line]:
    """Show the checks of the item, the one at hand in full."""
    item, here = run.reading.item, run.reading.check
    if run.whole:
        yield Line(words("run.whole", n=len(item.checks)), 1, "here")
    for place, check in enumerate(checks_of(item) if item.checks else (), start=1):
        outcome = run.readings[f"{item.id}/{check.id}"].outcome
        text = f"{words(f'status.{outcome}')[0]} {words.of(check, 'text')}"
        if check == here and not run.whole:
            yield Line(words("run.here", n=place, of=len(item.checks), text=text), 1, "here")
        else:
            yield Line(shorten(text, NEIGHBOUR), 2)


def _standing(run: Run, words: Words) -> Iterator[Line]:
    """Show what was found before, and why it counts or not."""
    reading = run.reading
    finding = run.stands if run.whole else reading.finding
    if finding is None:
        return
    found = words(f"status.{finding.status}")
    text = words("run.recorded", found=found, by=finding.by, at=day_of(finding.at))
    yield Line(text, 1, f"status.{finding.status}")
    if finding.item != reading.target and not run.whole:
        yield Line(words("item.speaks", item=finding.item), 2, "dim")
    if reading.cause and not run.whole:
        plain = words(f"plain.{finding.status}")
        yield Line(words(f"why.{reading.cause}", found=plain), 2, "warning")
    yield from finding_lines(finding, window(run.assessment.checklist.year), words)


def _before(run: Run, words: Words) -> Iterator[Line]:
    """Show what earlier years asked and found in this place."""
    for each in run.before:
        year, relation = each.checklist.year, words(f"change.{each.relation}")
        if each.finding is None:
            yield Line(words("before.unknown", year=year, relation=relation), 1, "dim")
            continue
        found = words(f"status.{each.finding.status}")
        yield Line(words("before.found", year=year, relation=relation, found=found), 1)
        yield from finding_lines(each.finding, window(year), words)
