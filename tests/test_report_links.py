"""Which sources may become links."""

import pytest
from hostile_texts import HOSTILE_TEXTS
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.reports.links import web_address


@pytest.mark.parametrize(
    "source",
    [
        "https://www.state.gov/reports/2023-trafficking-in-persons-report/peru/",
        "http://example.org",
        "HTTPS://Example.org:8443/a?b=c&d=%20#e",
        "https://munozñ.example/ley-número-1",
        "https://example.org/" + "a" * 2028,
    ],
)
def test_plain_addresses_of_the_web_are_links(source: str) -> None:
    """As they are, to the letter."""
    assert web_address(source) == source


@pytest.mark.parametrize("source", HOSTILE_TEXTS)
def test_nothing_of_the_corpus_is_a_link(source: str) -> None:
    """It is shown as the text that it is."""
    assert web_address(source) is None


@pytest.mark.parametrize(
    "source",
    ["Archive, box 3", "ftp://example.org", "https://example.org:0/", "https://example.org:99999/"],
)
def test_what_is_no_address_of_the_web_is_text(source: str) -> None:
    """Nor is one with a port that no host has."""
    assert web_address(source) is None


@settings(max_examples=40)
@given(st.text(max_size=30))
def test_no_address_is_changed(text: str) -> None:
    """What is not given back as it was is not given back at all."""
    for source in (text, f"https://{text}", f"https://example.org/{text}"):
        assert web_address(source) in {None, source}
