"""What is open, laid out."""

from collections.abc import Sequence

from tipcheck.agenda import Task
from tipcheck.score import Score
from tipcheck.sheets.look import heading
from tipcheck.sheets.scores import headline
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words


def agenda_sheet(score: Score, tasks: Sequence[Task], words: Words) -> Sheet:
    """Lay out the open checks, each with what it would bring and the command that answers it."""
    rows = tuple(
        (
            task.reading.target,
            task.cause,
            words.of(task.reading.check, "text"),
            task.narrows,
            _told(task.command, words),
        )
        for task in tasks
    )
    columns = (
        Column("check", "id"),
        Column("status", "status", extra=True),
        Column("text", extra=True, least=30),
        Column("narrows", "share"),
        Column("command", least=max((24, *map(_longest, rows)))),
    )
    foot = [words("agenda.foot" if tasks else "agenda.done")]
    if unknown := score.overall.counts["unknown"]:
        reference = score.assessment.checklist.reference
        foot.append(words("agenda.unknown", n=unknown, reference=reference))
    lead = (headline(score.overall, words),)
    return Sheet(heading(score.assessment, words), columns, rows, lead, tuple(foot))


def _told(command: str, words: Words) -> str:
    """Name what is to be filled in, in the language of the sheet."""
    blanks = {
        "STATUS": words("blank.status"),
        "KIND": words("blank.kind"),
        "DATE": words("blank.date"),
    }
    return " ".join(blanks.get(part, part) for part in command.split(" "))


def _longest(row: Sequence[object]) -> int:
    """Give the room that a command needs so that it is broken at spaces alone."""
    return max(map(len, str(row[-1]).split(" ")))
