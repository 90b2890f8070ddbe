"""Hostile texts and pages: refused in time, in a process apart, with one sentence."""

import gzip
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcheck.narratives.confined import Limits, read_confined
from tipcheck.narratives.narrative import Wishes
from tipcheck.narratives.pages import lines_of
from tipcheck.narratives.reading import read_narrative
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sources import Source, decoded

PAGE = """\
<!DOCTYPE html>
<!-- saved from url=(0070)https://www.state.gov/reports/2022-trafficking-in-persons-report/peru/ -->
<html><head><title>2022 TIP Report: Peru &#8211; Site</title><style>p {}</style></head>
<body><nav>Kenya (Tier 2)</nav><script>var x = "<p>HAITI (Tier 3)</p>";</script>
<article><header><h2>Peru (Tier&nbsp;2)<sup>&dagger;</sup></h2></header>
<p>The Government of Peru does not fully meet the minimum standards
for the elimination of trafficking.</p>
<p><strong>PRIORITIZED RECOMMENDATIONS:</strong></p>
<ul><li>Fund the <em>national</em>
plan.</li><li>Train officials<br>on <a href="https://evil.example">the law</a>.</li></ul>
<h3>PROSECUTION</h3>The government did.<pre>a
b</pre></article><footer>Chile: Tier 1</footer></body></html>
"""


def _refusal(raw: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(RefusedError) as caught:
        read_confined(raw, Wishes(), limits or Limits())
    return str(caught.value)


def test_a_saved_page_is_read_like_its_text() -> None:
    """Menus, scripts and footers are passed over; blocks are lines, list items have marks."""
    found = read_confined(PAGE.encode(), Wishes())
    assert (found.country, found.year, found.tier) == ("PER", 2022, "2")
    assert found.items == ("Fund the national plan.", "Train officials on the law.")
    assert found.url == "https://www.state.gov/reports/2022-trafficking-in-persons-report/peru/"
    assert ("items.marks", "2") in found.routes


def test_the_process_apart_gives_what_reading_here_gives() -> None:
    """Nothing is lost between the two."""
    assert read_confined(PAGE.encode(), Wishes()) == read_narrative(PAGE.encode(), Wishes())


def test_a_page_can_say_where_it_is_from_by_a_link() -> None:
    """If no browser left a remark."""
    page = '<html><head><link rel="canonical" href="https://x.example/p"></head><p>a<p>b</html>'
    read = lines_of(Source(page, is_page=True, encoding="utf-8"))
    assert read.url == "https://x.example/p"
    assert [line for line in read.lines if line] == ["a", "b"]
    assert lines_of(Source("<p>", is_page=True, encoding="utf-8")).url is None


def test_hidden_characters_become_visible() -> None:
    """Soft hyphens and marks of bytes go; what steers a terminal is written out."""
    read = lines_of(decoded(b"\xef\xbb\xbfPE\xc2\xadRU\r\n\x1b[31m\xc2\xa0 x\n"))
    assert read.lines == ("PERU", "\\u{1b}[31m x", "")


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("Perú".encode(), "utf-8-sig"),
        ("Perú".encode("utf-16"), "utf-16"),
        ("Perú – “x”".encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_are_told_apart(raw: bytes, encoding: str) -> None:
    """What was guessed is among the doubts."""
    assert decoded(raw)[0].startswith("Perú")
    assert decoded(raw).encoding == encoding
    title = "CURAÇAO: Tier 2\n2023 TIP Report".encode("cp1252")
    assert read_narrative(title, Wishes()).doubts[0] == ("encoding", "cp1252")


@pytest.mark.parametrize(
    ("raw", "start"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\n%PDF-1.7 ...", "is a PDF: the report's two columns interleave when it is read"),
        (b"PK\x03\x04...", "is a Word, Excel or zip file, not text or HTML"),
        (gzip.compress(b"x", mtime=0), "is a compressed file, not text or HTML"),
        (b"\x89PNG\r\n", "is an image, not text or HTML"),
        (b"{\\rtf1 x}", "is a rich text file, not text or HTML"),
        (b"a\x00b", "is binary, not text or HTML"),
        (b"\x81\x8d\x8f", "is in no encoding that is known, not text or HTML"),
        (b"\xff\xfea", "is in no encoding that is known, not text or HTML"),
        (b"x" * 5_000_001, "has more than 5,000,000 bytes: give one country's page or text"),
        (b"country,year,tier\nPeru,2023,2\nChile,2023,1\n", "is a table, not a narrative"),
        (b"x\n" * 100_001, "has more than 100,000 lines: give the text of one country"),
        (b"<html>" + b"<!--" * 1_000_000, "has more than 60,000 tags"),
        (b"<html>" + b"<div>" * 200_000, "has more than 60,000 tags"),
        (b"<html>" + b"<a " * 1_600_000, "has more than 60,000 tags"),
        (b"<html><a " + b"a " * 2_000_000, "does not look like a country narrative"),
        (b"fully meet the minimum " * 200_000, "mixes two columns"),
    ],
    ids=lambda part: part[:24] if isinstance(part, str) else "bytes",
)
def test_hostile_files_are_refused_in_time(raw: bytes, start: str) -> None:
    """Empty, binary, a table, a page of comments, nested without end: one sentence each."""
    begun = time.monotonic()
    assert _refusal(raw).startswith(start)
    assert time.monotonic() - begun < 15


def test_what_takes_too_much_is_stopped() -> None:
    """Time of the clock, time of the processor, or memory: the sentence is the same."""
    sentence = "cannot be read within"
    slow = b"The Government of Peru fully meets the minimum standards\n" * 80_000
    assert _refusal(slow, Limits(clock=0.4)).startswith(f"{sentence} 0 seconds and 1,000 MB")
    assert _refusal(slow, Limits(processor=1)).startswith(sentence)
    assert _refusal(b"some words\n" * 90_000, Limits(memory=5_000_000)).startswith(sentence)


PIECES = st.sampled_from(
    [
        "PERU (Tier 2)",
        "PRIORITIZED RECOMMENDATIONS:",
        "Recommendations for Peru:",
        "The Government of Peru fully meets the minimum standards",
        "Special Case",
        "• ",
        "; and ",
        "\n",
        " ",
        ".",
        "Fund it",
        "<li>",
        "<html>",
        "-",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5)).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No other error, whatever is put together."""
    try:
        found = read_narrative(text.encode("utf-8", "replace"), Wishes(year=2023)).items
    except RefusedError:
        found = ()
    assert all(len(item) >= 10 for item in found)
