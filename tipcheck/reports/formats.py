"""What a report can become, by the ending of its file."""

from collections.abc import Callable
from typing import Final

from tipcheck.reports.html import html_text
from tipcheck.reports.markdown import markdown_text
from tipcheck.reports.report import Report
from tipcheck.words import Words

REPORTS: Final[dict[str, Callable[[Report, Words], str]]] = {
    "html": html_text,
    "md": markdown_text,
}
"""Text of a report, by the name of the format, which is also a file's ending."""
