"""The report as one HTML file: nothing loaded from outside, no scripts, fit to be printed."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from tipcheck.reports.report import Report
from tipcheck.reports.telling import told
from tipcheck.store.files import read_text
from tipcheck.text import visible
from tipcheck.words import Words


def html_text(report: Report, words: Words) -> str:
    """Write a report as HTML."""
    return _template().render(told=told(report, words))


@cache
def _template() -> Template:
    environment = Environment(
        # A loader of packages would take a file that cannot be read for one that is missing.
        loader=FunctionLoader(lambda name: read_text(Path(__file__).with_name(name))),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.jinja")


def _shown(value: object) -> object:
    """Leave nothing hidden in a text."""
    return visible(value) if type(value) is str else value
