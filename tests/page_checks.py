"""What is wrong with an HTML page for people who hear it, print it, or must not be harmed by it.

The rules are those that accessibility checkers call serious, held against the parsed page.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from typing import Final, NamedTuple

VOID: Final = frozenset({"meta", "br", "link", "img", "input", "base", "hr"})
EMPTY_IN_SVG: Final = frozenset({"rect"})
FORBIDDEN: Final = frozenset(
    {"script", "iframe", "object", "embed", "form", "input", "link", "base", "img", "noscript"}
)
CHILDREN: Final = {"ul": {"li"}, "dl": {"div", "dt", "dd"}, "tr": {"th", "td"}, "tbody": {"tr"}}
ADDRESS: Final = re.compile(r"#[a-z0-9-]+|https?://[^@]+")


class Element(NamedTuple):
    """An element: its tag, its attributes, the element around it (-1 for none), its own text."""

    tag: str
    attributes: dict[str, str]
    around: int
    text: list[str]


class Page(HTMLParser):
    """The elements of a page in their order."""

    def __init__(self, text: str) -> None:
        """Parse a page."""
        super().__init__()
        self.elements: list[Element] = []
        self.faults: list[str] = []
        self._open: list[int] = []
        self.feed(text)
        self.close()
        self.faults += [f"not closed: {self.elements[n].tag}" for n in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element."""
        around = self._open[-1] if self._open else -1
        self.elements.append(Element(tag, {k: v or "" for k, v in attrs}, around, []))
        if len(dict(attrs)) < len(attrs):
            self.faults.append(f"attribute twice: {tag}")
        if tag not in VOID:
            self._open.append(len(self.elements) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element of a picture that has no inside."""
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leave an element; another one than the innermost is a fault."""
        if not self._open or self.elements[self._open.pop()].tag != tag:
            self.faults.append(f"closed out of order: {tag}")

    def handle_data(self, data: str) -> None:
        """Take text."""
        for position in self._open:
            self.elements[position].text.append(data)

    def named(self, *tags: str) -> list[Element]:
        """Give the elements of some tags."""
        return [each for each in self.elements if each.tag in tags]

    def skeleton(self) -> list[tuple[str, tuple[str, ...]]]:
        """Give tags and names of attributes, without any text."""
        return [(each.tag, tuple(each.attributes)) for each in self.elements]

    def words(self, element: Element) -> str:
        """Give the text inside an element, folded."""
        return " ".join("".join(element.text).split())

    def by_id(self, name: str) -> Element:
        """Give the element of an id."""
        return next(each for each in self.elements if each.attributes.get("id") == name)


def faults_in(text: str) -> list[str]:
    """Give everything that is wrong with a page."""
    page = Page(text)
    rules = (_head, _headings, _pictures, _tables, _links, _lists, _harm)
    return [*page.faults, *(fault for rule in rules for fault in rule(page))]


def _head(page: Page) -> Iterator[str]:
    if [each.attributes.get("lang") for each in page.named("html")] not in (["en"], ["es"]):
        yield "no language"
    for tag in ("title", "main", "h1"):
        count = sum(bool(page.words(each)) for each in page.named(tag) if _top(page, each))
        if count != 1:
            yield f"{count} of {tag}"
    ids = Counter(each.attributes["id"] for each in page.elements if "id" in each.attributes)
    yield from (f"id twice: {name}" for name, count in ids.items() if count > 1)
    for each in page.named("meta"):
        if re.search("user-scalable|maximum-scale", each.attributes.get("content", "")):
            yield "cannot be enlarged"


def _top(page: Page, element: Element) -> bool:
    """Say whether a title is the page's, not a picture's."""
    return page.elements[element.around].tag != "svg"


def _headings(page: Page) -> Iterator[str]:
    headings = page.named("h1", "h2", "h3", "h4", "h5", "h6")
    yield from ("empty heading" for each in headings if not page.words(each))
    levels = [int(each.tag[1]) for each in headings]
    yield from (f"h{a} before h{b}" for a, b in pairwise([0, *levels]) if b > a + 1)


def _pictures(page: Page) -> Iterator[str]:
    for position, each in enumerate(page.elements):
        if each.tag != "svg" or each.attributes.get("aria-hidden") == "true":
            continue
        titles = [t for t in page.named("title") if t.around == position and page.words(t)]
        if each.attributes.get("role") != "img" or not titles:
            yield "picture without words"


def _tables(page: Page) -> Iterator[str]:
    for each in page.named("th"):
        if each.attributes.get("scope") not in {"col", "row"}:
            yield "table header without scope"
    for position, each in enumerate(page.elements):
        heads = [h for h in page.named("th") if position in _around(page, h)]
        if each.tag == "table" and not heads:
            yield "table without headers"


def _around(page: Page, element: Element) -> Iterator[int]:
    while element.around >= 0:
        yield element.around
        element = page.elements[element.around]


def _links(page: Page) -> Iterator[str]:
    ids = {each.attributes.get("id") for each in page.elements}
    for each in page.named("a"):
        address = each.attributes.get("href", "")
        if not page.words(each):
            yield "link without words"
        if not ADDRESS.fullmatch(address) or (address[0] == "#" and address[1:] not in ids):
            yield f"link to nowhere: {address[:40]}"


def _lists(page: Page) -> Iterator[str]:
    for each in page.elements:
        around = page.elements[each.around].tag
        if each.around >= 0 and each.tag not in CHILDREN.get(around, {each.tag}):
            yield f"{each.tag} in {around}"


def _harm(page: Page) -> Iterator[str]:
    for each in page.elements:
        if each.tag in FORBIDDEN:
            yield f"forbidden: {each.tag}"
        for name in each.attributes:
            if name.startswith("on") or name in {"src", "srcset", "style", "action", "xlink:href"}:
                yield f"forbidden: {each.tag} {name}"


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, as `#rrggbb`: 1 for none, 21 for black on white.

    Web Content Accessibility Guidelines 2, relative luminance.
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
