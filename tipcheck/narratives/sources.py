"""Bytes of a saved page or a text, told apart and decoded."""

from typing import Final, NamedTuple

from tipcheck.narratives.refusals import RefusedError
from tipcheck.said import Said

MOST_BYTES: Final = 5_000_000

_KINDS: Final = {
    b"PK\x03\x04": Said("a Word, Excel or zip file"),
    b"\xd0\xcf\x11\xe0": Said("an old Word or Excel file"),
    b"\x1f\x8b": Said("a compressed file"),
    b"\x89PNG": Said("an image"),
    b"\xff\xd8\xff": Said("an image"),
    b"GIF8": Said("an image"),
    b"{\\rtf": Said("a rich text file"),
}
"""What a file is by its first bytes."""
_PAGE_MARKS: Final = ("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<h1", "<!--")
_HEAD: Final = 2_000


class Source(NamedTuple):
    """A text as it was decoded.

    Attributes:
        is_page: Whether it is HTML.
        encoding: What it was read as.
    """

    text: str
    is_page: bool
    encoding: str


def decoded(raw: bytes) -> Source:
    """Decode a file: UTF-8, UTF-16 with its mark, or else Windows-1252.

    Raises:
        RefusedError: It is empty, too large, a PDF or another file that is no text.
    """
    if len(raw) > MOST_BYTES:
        message = Said(
            "has more than {most:,} bytes: give one country's page or text",
            most=MOST_BYTES,
        )
        raise RefusedError(message)
    if not raw.strip():
        message = Said("is empty")
        raise RefusedError(message)
    if b"%PDF-" in raw[:1024]:
        message = Said(
            "is a PDF: the report's two columns interleave when it is read; save the country's web"
            " page, or copy its text into a .txt file"
        )
        raise RefusedError(message)
    for start, kind in _KINDS.items():
        if raw.startswith(start):
            raise _no_text(kind)
    text, encoding = _text_of(raw)
    head = text[:_HEAD].lower()
    return Source(text, any(mark in head for mark in _PAGE_MARKS), encoding)


def _text_of(raw: bytes) -> tuple[str, str]:
    wide = raw[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if b"\x00" in raw and not wide:
        raise _no_text(Said("binary"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise _no_text(Said("in no encoding that is known"))


def _no_text(kind: Said) -> RefusedError:
    message = Said(
        "is {kind}, not text or HTML: save the country's web page, or copy its text", kind=kind
    )
    return RefusedError(message)
