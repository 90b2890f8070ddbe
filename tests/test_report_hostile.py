"""Hostile texts in every field: no tag, attribute, link, image or script comes out of data."""

import html
from functools import cache

import pytest
from hostile_texts import HOSTILE_TEXTS
from markdown_it import MarkdownIt
from markdown_it.token import Token
from page_checks import Page, faults_in
from reporting import full

from tipcheck.reports.html import html_text
from tipcheck.reports.markdown import markdown_text
from tipcheck.text import visible
from tipcheck.words import ENGLISH, LANGUAGES, Words

HARMLESS = "plain"
_READER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")


def test_the_corpus_is_large_enough() -> None:
    """Eighty strings and more, each once."""
    assert len(set(HOSTILE_TEXTS)) == len(HOSTILE_TEXTS) >= 80


@cache
def _harmless_page() -> Page:
    return Page(html_text(full(HARMLESS), ENGLISH))


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_html_has_the_elements_of_a_harmless_report(text: str) -> None:
    """The same tags and attributes in the same order, and the text to be read as it is."""
    made = html_text(full(text), ENGLISH)
    page = Page(made)
    assert page.skeleton() == _harmless_page().skeleton()
    assert {each.attributes["href"][0] for each in page.named("a")} == {"#"}
    assert visible(text) in html.unescape(made)


def _structure(text: str) -> list[str]:
    """Give what Markdown becomes, without its texts."""
    return [name for token in _READER.parse(text) for name in _names(token)]


def _names(token: Token) -> list[str]:
    inner = [name for child in token.children or () for name in _names(child)]
    kept = token.type not in {"text", "text_special", "softbreak", "inline"}
    return [*([f"{token.type} {sorted(token.attrs)}"] if kept else []), *inner]


@cache
def _harmless_structure() -> list[str]:
    return _structure(markdown_text(full(HARMLESS), ENGLISH))


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_markdown_has_the_structure_of_a_harmless_report(text: str) -> None:
    """No heading, link, image, code or HTML that the report does not make itself."""
    found = _structure(markdown_text(full(text), ENGLISH))
    assert found == _harmless_structure()
    assert not any(name.startswith(("html", "image", "code", "fence")) for name in found)


@pytest.mark.parametrize("planted", ["<b>", "[x](https://evil.example)"])
def test_a_text_that_is_not_escaped_is_seen(planted: str) -> None:
    """So the tests above can fail."""
    page = html_text(full(HARMLESS), ENGLISH).replace(HARMLESS, planted)
    document = markdown_text(full(HARMLESS), ENGLISH).replace(HARMLESS, planted)
    assert _structure(document) != _harmless_structure()
    assert (Page(page).skeleton() != _harmless_page().skeleton()) == ("<" in planted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_corpus_at_once_has_no_fault(language: str) -> None:
    """In each language."""
    assert faults_in(html_text(full("".join(HOSTILE_TEXTS)), Words(language))) == []
