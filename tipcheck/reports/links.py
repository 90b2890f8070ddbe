"""Which sources of a file may become links: plain addresses of the web, and nothing else."""

import re
from typing import Final
from urllib.parse import urlsplit

LONGEST: Final = 2048
_ADDRESS: Final = re.compile(r"https?://[^\s\"'`<>\[\]{}()\\|^]+", re.IGNORECASE)
_UNSEEN: Final = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]")


def web_address(source: str) -> str | None:
    """Give a source as an address that may be followed; None if it is only to be read.

    Only http and https with a host and without user information; no control, space, sign of
    direction, quotation mark, bracket or backslash; at most 2,048 characters.
    """
    if len(source) > LONGEST or not _ADDRESS.fullmatch(source) or _UNSEEN.search(source):
        return None
    if not source.isprintable():
        return None
    try:
        parts = urlsplit(source)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    is_plain = host and "@" not in parts.netloc and port != 0
    return source if is_plain else None
