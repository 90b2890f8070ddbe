"""What changed since last year, as a report tells it."""

from tipcheck.reports.told import Change, Changes
from tipcheck.sheets.diff import diff_sheet
from tipcheck.sheets.difference import Difference, wording_of
from tipcheck.sheets.sheet import cell_text
from tipcheck.words import Words
from tipcheck.years.wording import changes_text

_SHOWN = ("change", "earlier", "later", "title", "earlier_range", "later_range", "basis")


def changes(since: Difference, words: Words) -> Changes:
    """Tell what became of each recommendation; what is beyond an excerpt stands at the foot."""
    known = since._replace(rows=tuple(row for row in since.rows if row.change != "beyond"))
    sides = (("earlier_range", since.old_score), ("later_range", since.new_score))
    bare = {key for key, scored in sides if scored is None}
    table = diff_sheet(known, words)
    hidden = [each.key for each in table.columns if each.key not in _SHOWN or each.key in bare]
    shown = table.without(*hidden)
    texts = (
        tuple(cell_text(*pair, words) for pair in zip(shown.columns, row, strict=True))
        for row in shown.rows
    )
    wordings = (changes_text(wording_of(row, *since.lists)) for row in known.rows)
    foot = tuple(line for line in diff_sheet(since, words).foot if line != words("score.caveat"))
    return Changes(
        title=words("report.since", year=since.old.checklist.year),
        lead=shown.lead,
        headings=tuple(words(f"column.{column.key}") for column in shown.columns),
        rows=tuple(Change(*pair) for pair in zip(texts, wordings, strict=True)),
        foot=foot,
    )
