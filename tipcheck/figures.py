"""Fractions drawn so that they never overstate: low ends rounded down, high ends up."""

import math
from fractions import Fraction

from tipcheck.score import Range


def percent_down(share: Fraction) -> str:
    """Draw a low end or a coverage: rounded down, `<1%` for what is not quite nothing."""
    return "<1%" if 0 < share < Fraction(1, 100) else f"{math.floor(share * 100)}%"


def percent_up(share: Fraction) -> str:
    """Draw a high end: rounded up, `99%+` for what is not quite everything."""
    return "99%+" if Fraction(99, 100) < share < 1 else f"{math.ceil(share * 100)}%"


def range_text(low_high: Range) -> str:
    """Draw both ends, as `27%-82%`, or the one figure if they are the same."""
    low, high = percent_down(low_high.low), percent_up(low_high.high)
    return low if low == high else f"{low}-{high}"


def bar_cells(low_high: Range, width: int) -> tuple[int, int, int]:
    """Divide a bar into what is met, what is open and what fell short, in cells.

    What is met is rounded down and what fell short too, so that neither looks more certain.
    """
    low = math.floor(low_high.low * width)
    high = math.ceil(low_high.high * width)
    return low, high - low, width - high
