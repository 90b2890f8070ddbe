"""Lines of a text or of a saved HTML page, tidied: what the rest of the family reads."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sources import Source
from tipcheck.said import Said
from tipcheck.text import fold, visible

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_TAGS: Final = 60_000
"""More `<` than any page of narratives has; parsing grows with the square of their depth."""
MOST_LINES: Final = 100_000
"""The whole report has fewer."""
BULLET: Final = "•"

_SKIPPED: Final = frozenset(
    re.findall(
        r"\w+", "script style nav footer aside form button noscript svg template select iframe"
    )
)
_BLOCKS: Final = frozenset(
    re.findall(
        r"\w+",
        "address article blockquote body br center dd div dl dt fieldset figcaption figure h1 h2"
        " h3 h4 h5 h6 header hr html li main ol p pre section table tbody td th tr title ul",
    )
)
_SOFT: Final = str.maketrans({"\u00ad": None, "\u200b": None, "\ufeff": None, "\r": None})
_SAVED_FROM: Final = re.compile(r"<!-- saved from url=\(\d+\)(\S{8,500}) -->")


class Lines(NamedTuple):
    """A text as lines, white space folded; an empty line stands between paragraphs.

    Attributes:
        url: Where the page says it is from.
    """

    lines: tuple[str, ...]
    url: str | None = None


def lines_of(source: Source) -> Lines:
    """Give the lines of a text or a page.

    Raises:
        RefusedError: It has more lines, or the page more tags, than any narrative.
    """
    if source.text.count("\n") > MOST_LINES:
        message = Said(
            "has more than {most:,} lines: give the text of one country",
            most=MOST_LINES,
        )
        raise RefusedError(message)
    if not source.is_page:
        return Lines(tuple(_tidy(source.text.split("\n"))))
    if source.text.count("<") > MOST_TAGS:
        message = Said("has more than {most:,} tags: give the page of one country", most=MOST_TAGS)
        raise RefusedError(message)
    return _of_page(source.text)


def _tidy(lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield fold(visible(line.translate(_SOFT)))


def _of_page(text: str) -> Lines:
    # The standard library's parser hangs on a page of comments, and knows no tree to skip parts of.
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    pieces = list(_pieces(tree.root)) if tree.root else []
    lines = tuple(_tidy("".join(pieces).split("\n")))
    link = tree.css_first("link[rel=canonical]")
    saved = _SAVED_FROM.search(text[:2_000])
    url = saved[1] if saved else (link.attributes.get("href") if link else None)
    return Lines(lines, url)


def _pieces(root: "LexborNode") -> Iterator[str]:
    """Walk a tree without recursion: a block begins and ends on a line of its own."""
    node: LexborNode | None = root
    while node is not None:
        skipped = node.tag in _SKIPPED
        yield from () if skipped else _opening(node)
        if node.child is not None and not skipped:
            node = node.child
            continue
        while node is not None and node.next is None:
            yield from _closing(node)
            node = node.parent
        if node is not None:
            yield from _closing(node)
            node = node.next


def _opening(node: "LexborNode") -> Iterator[str]:
    if node.tag == "-text":
        parent = node.parent
        text = node.text(deep=False)
        yield text if parent is not None and parent.tag == "pre" else _one_line(text)
    elif node.tag in _BLOCKS:
        yield f"\n{BULLET} " if node.tag == "li" else "\n"


def _closing(node: "LexborNode") -> Iterator[str]:
    if node.tag in _BLOCKS and node.tag != "br":
        yield "\n\n" if node.tag != "li" else "\n"


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
