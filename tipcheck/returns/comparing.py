"""Rows held against the ledger: what would be added, what was changed on both sides."""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.dossiers.values import Mark, Values, mark_of, parse_mark, values_of
from tipcheck.errors import Problem, UnfitError
from tipcheck.ledger import Lens, Reading, read
from tipcheck.model import Finding
from tipcheck.returns.findings import Signature, finding_of
from tipcheck.returns.reading import Reader, problems_in
from tipcheck.returns.rows import CHECK, MARK, STATUS, Row, Table
from tipcheck.returns.targets import is_blank, target_in
from tipcheck.said import Said
from tipcheck.stamps import digest
from tipcheck.text import visible

MOST_PROBLEMS: Final = 50
"""After so many the rest of a sheet is not looked at: something else is wrong with it."""

Kind = Literal["addition", "conflict"]


class Change(NamedTuple):
    """A row that says something else than the ledger.

    Attributes:
        kind: Whether it can be added, or was changed in the ledger too since the export.
        place: Where it stands in the file.
        finding: What it says.
        now: What stands in the ledger.
    """

    kind: Kind
    place: str
    finding: Finding
    now: Finding | None


class Outcome(NamedTuple):
    """What a sheet that came back amounts to.

    Attributes:
        problems: What is wrong; then nothing of it may be recorded.
        unchanged: Rows that add nothing.
    """

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    unchanged: int

    def of(self, kind: Kind) -> list[Change]:
        """Give the changes of one kind."""
        return [change for change in self.changes if change.kind == kind]


def compare(assessment: Assessment, table: Table, signature: Signature) -> Outcome:
    """Hold a sheet against an assessment as it is now."""
    judge = _Judge(assessment, table, signature)
    problems, changes, unchanged = list(table.problems), [], 0
    named: dict[str, str] = {}
    for number, row in enumerate(table.rows):
        if len(problems) >= MOST_PROBLEMS:
            rest = Said(
                "rows not looked at, because so much is wrong: {n:,}", n=len(table.rows) - number
            )
            problems.append(Problem(row.path, 0, "", rest))
            break
        if is_blank(row):
            continue
        verdict = list(judge.wrong(row, named)) or judge.verdict(row)
        if isinstance(verdict, Change):
            changes.append(verdict)
        else:
            problems += verdict
            unchanged += not verdict
    return Outcome(tuple(changes), tuple(problems), unchanged)


class _Judge:
    """Judges the rows of one sheet."""

    def __init__(self, assessment: Assessment, table: Table, signature: Signature) -> None:
        self._reference = assessment.checklist.reference
        self._prints = assessment.targets()
        self._readings = {reading.target: reading for reading in read(assessment, Lens())}
        self._touched = {finding.item for finding in assessment.findings}
        self._same = digest(assessment.findings) in table.digests
        self._encoding = table.encoding
        self._signature = signature

    def wrong(self, row: Row, named: dict[str, str]) -> Iterable[Problem]:
        """Name what cannot be understood in a row; a check that is understood joins `named`."""
        try:
            target = target_in(row, self._reference, self._readings)
        except UnfitError as error:
            yield row.problem(CHECK, error.said)
        else:
            if target in named:
                yield row.problem(
                    CHECK,
                    Said(
                        "{target} is there twice, also at {named}",
                        target=target,
                        named=named[target],
                    ),
                )
            named[target] = _place(row)
        yield from problems_in(row)

    def verdict(self, row: Row) -> Change | list[Problem]:
        """Give what a row that is understood would change, or what it lacks; [] for neither."""
        target = target_in(row, self._reference, self._readings)
        reading = self._readings[target]
        now = values_of(reading.finding)
        reader = Reader(row, now, self._encoding)
        values, mark = reader.values(), self._mark(row, reading)
        if values.digest() in {now.digest(), mark.values if mark else ""}:
            return []
        if what := _refusal(mark, reading, values):
            return [row.problem(STATUS if mark else MARK, what)]
        if suspects := [row.problem(field, _suspicion(text)) for field, text in reader.suspects()]:
            return suspects
        finding, lacks = finding_of(reader, target, self._prints[target], self._signature)
        if finding is None:
            return lacks
        moved = mark is not None and mark.values != now.digest()
        return Change("conflict" if moved else "addition", _place(row), finding, reading.finding)

    def _mark(self, row: Row, reading: Reading) -> Mark | None:
        """Give how the row stood when it was exported; without its mark, if that is certain."""
        mark = parse_mark(row.cells.get(MARK, ""))
        certain = self._same or not self._touched & {reading.target, reading.item.id}
        return mark or (mark_of(reading) if certain else None)


def _refusal(mark: Mark | None, reading: Reading, values: Values) -> Said | None:
    """Say why a row that was changed cannot be taken, or None for nothing."""
    if mark is None:
        return Said(
            "nobody can tell who changed this row last: the column of marks that the export had"
            " is missing; export again"
        )
    if mark.text != mark_of(reading).text:
        return Said("the wording of this check has changed since the export: export again")
    if not values.status:
        return Said("the status is empty: choose one; to take a finding back use 'tipcheck undo'")
    return None


def _suspicion(standing: str) -> Said:
    """Say that nobody can tell a person's change from a program's."""
    return Said(
        "'{text}' stands here, and a spreadsheet may have changed it: fill in the .xlsx, or say it"
        " in more words",
        text=visible(standing[:40]),
    )


def _place(row: Row) -> str:
    return f"{row.path.name}:{row.line}" if row.line else row.where(STATUS)
