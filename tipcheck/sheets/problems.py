"""Problems laid out."""

from collections.abc import Sequence

from tipcheck.errors import Problem
from tipcheck.sheets.sheet import Column, Line, Page, Result, Sheet
from tipcheck.words import Words


def problems_result(problems: Sequence[Problem], files: int, words: Words) -> Result:
    """Lay out the problems of some files: for people as `path:line: place: what`."""
    columns = (Column("path"), Column("line", "count"), Column("place"), Column("what"))
    rows = tuple(
        (str(each.path), each.line, each.place, words.tell(each.what)) for each in problems
    )
    sheet = Sheet(words("validate.title"), columns, rows)
    key = "validate.bad" if problems else "validate.good"
    last = Line(words(key, files=files, problems=len(problems)))
    page = Page((*(Line(words.tell(problem.said)) for problem in problems), last))
    return Result((page,), sheet, sheet.as_dicts)
