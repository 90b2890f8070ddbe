"""Ranges over the years as a picture: a bar for each row, nothing loaded from outside."""

from collections.abc import Iterator
from html import escape
from typing import Final

from tipcheck.figures import percent_down, range_text
from tipcheck.score import Range
from tipcheck.sheets.sheet import Sheet
from tipcheck.text import encodable, fold, visible

_LEFT: Final = 60
_WIDTH: Final = 400
_STEP: Final = 24
_TOP: Final = 64
_RIGHT: Final = 200
"""Sizes in pixels: of the years' column, the bars, a row, the heading, the figures' column."""


def svg_text(sheet: Sheet) -> str:
    """Draw the rows of a sheet of years: year, tier, range, coverage.

    From the left a bar shows what is met, what is open, and what fell short, as on a terminal.
    """
    height = _TOP + _STEP * (len(sheet.rows) + len(sheet.foot)) + _STEP
    width = _LEFT + _WIDTH + _RIGHT
    lines = "".join(f"  {line}\n" for line in _lines(sheet))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">\n'
        f'  <rect width="{width}" height="{height}" fill="#ffffff"/>\n{lines}</svg>\n'
    )


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"<title>{_plain(sheet.title)}</title>"
    yield f'<text x="12" y="24" font-size="15" font-weight="bold">{_plain(sheet.title)}</text>'
    for share in (0, 25, 50, 75, 100):
        place = _LEFT + _WIDTH * share / 100
        yield f'<text x="{place:g}" y="50" text-anchor="middle" fill="#555555">{share}%</text>'
    for place, (year, tier, share, *_) in enumerate(sheet.rows):
        yield from _row(_TOP + _STEP * place, year, tier, share)
    below = _TOP + _STEP * len(sheet.rows) + _STEP
    for place, line in enumerate(sheet.foot):
        yield f'<text x="12" y="{below + _STEP * place}" fill="#555555">{_plain(line)}</text>'


def _row(top: int, year: int, tier: str, share: Range | None) -> Iterator[str]:
    beside = _LEFT + _WIDTH + 12
    yield f'<text x="12" y="{top + 14}">{year}</text>'
    yield f'<rect x="{_LEFT}" y="{top}" width="{_WIDTH}" height="18" fill="#eeeeee"/>'
    if share is None:
        yield f'<text x="{beside}" y="{top + 14}" fill="#555555">{_plain(tier)}</text>'
        return
    low, high = float(share.low) * _WIDTH, float(share.high) * _WIDTH
    yield f'<rect x="{_LEFT}" y="{top}" width="{low:.2f}" height="18" fill="#2e7d32"/>'
    opened = f'x="{_LEFT + low:.2f}" y="{top}" width="{high - low:.2f}" height="18"'
    yield f'<rect {opened} fill="#f2c14e"/>'
    figures = f"{range_text(share)} ({percent_down(share.coverage)}) · {tier}"
    yield f'<text x="{beside}" y="{top + 14}">{_plain(figures)}</text>'


def _plain(text: str) -> str:
    return escape(encodable(visible(fold(text))))
