"""A TOML text parsed with suspicion: what would hang or crash the parser is refused first.

The scanner is imported only where a message or an entry needs it: most files are whole.
"""

import re
from pathlib import Path
from typing import Any, Final, NamedTuple

from tipcheck.errors import Problem
from tipcheck.said import Said
from tipcheck.store.files import read_text, refuse
from tipcheck.store.places import Location, place
from tipcheck.text import visible

MOST_DOTS: Final = 20
END_MARK: Final = "# end of ledger"
_SHORT_TIME: Final = re.compile(r":(?<!:\d\d:)\d\d(?!:\d)")
_PERHAPS_1_1: Final = re.compile(r"\\[ex]")
"""What TOML 1.1 reads in another way than 1.0: inline tables, two escapes, times without seconds.

The quick parser takes both; where such a mark stands, if only inside a text, the strict one reads.
"""
_MANY_DOTS: Final = b"." * (MOST_DOTS + 1)
_NEITHER: Final = bytes(set(range(256)) - set(b".\n"))
"""What is deleted from a text so that only its dots and line ends are left."""
_NAMED: Final = frozenset({"table", "array", "key"})
"""Statements that give a key its value."""
MERGE_MARK: Final = re.compile(r"^(?:<{7}|>{7})[ \r\n]", re.MULTILINE)


class Document(NamedTuple):
    """A file as it was read.

    Attributes:
        path: The file.
        text: Its content, byte for byte.
        tree: What TOML says it means.
    """

    path: Path
    text: str
    tree: dict[str, Any]

    def problem(self, location: Location, what: Said) -> Problem:
        """Make the problem of a location, with its line."""
        from tipcheck.store.scanner import line_of, lines_of

        line = line_of(lines_of(self.text), location)
        return Problem(self.path, line, place(location), what)


def open_document(path: Path) -> Document:
    """Read and parse a TOML file.

    Raises:
        FileError: It cannot be read, or is not TOML.
    """
    return parse(path, read_text(path))


def open_ledger_document(path: Path) -> Document:
    """Read and parse a ledger, whose last line says that it is whole.

    Raises:
        FileError: As for any file, or the last line is not `# end of ledger`.
    """
    text = read_text(path)
    last = text.rstrip()
    if last.rpartition("\n")[2] == END_MARK and "\n" not in text[len(last) :]:
        refuse(
            path,
            Said("looks cut: the line end after '{mark}' is missing; add one", mark=END_MARK),
        )
    if last.rpartition("\n")[2] != END_MARK:
        _refuse_merge_marks(path, text)
        refuse(
            path,
            Said(
                "looks cut: its last line is not '{mark}'; take it back from git or a backup,"
                " or, if nothing is missing, write that line at its end",
                mark=END_MARK,
            ),
            text.count("\n") + 1,
        )
    return parse(path, text)


def parse(path: Path, text: str) -> Document:
    """Parse a TOML text that was read from a path.

    Raises:
        FileError: It is not TOML, or nested deeper than any file of ours.
    """
    _refuse_merge_marks(path, text)
    _refuse_long_keys(path, text)
    plain = text.removeprefix("\ufeff")
    plain = plain.replace("\r\n", "\n") if "\r" in plain else plain
    return Document(path, text, _parse_quickly(plain) or _parse_strictly(path, plain))


def _parse_quickly(text: str) -> dict[str, Any] | None:
    """Parse a text that means the same in TOML 1.0 and 1.1; None where that is not sure."""
    from rtoml import TomlParsingError, loads

    # Single signs are found ten times as fast as patterns: most files have neither.
    if "{" in text or ("\\" in text and _PERHAPS_1_1.search(text)) or _SHORT_TIME.search(text):
        return None
    try:
        return loads(text)
    except TomlParsingError:
        return None


def _parse_strictly(path: Path, text: str) -> dict[str, Any]:
    """Parse by TOML 1.0, or say what is wrong."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at ")
        found = re.match(r"line (\d+)", where)
        line = int(found[1]) if found else text.count("\n") + 1
        refuse(path, Said("is not TOML here: {what}", what=_plainly(what, text, line)), line)
    except ValueError:
        refuse(path, Said("holds a number of too many digits"))
    except RecursionError:
        refuse(path, Said("is nested too deep"))


def _plainly(what: str, text: str, line: int) -> Said:
    """Say what the parser found, or what that means where it can be told."""
    from tipcheck.foreign import in_our_words

    if what == r"Illegal character '\n'":
        return Said("a quotation mark is not closed on this line")
    key = _key_on(text, line) if what == "Cannot overwrite a value" else None
    if key:
        return Said("'{key}' has a value already: keep one of the two", key=visible(key[:40]))
    return in_our_words(f"{what[0].lower()}{what[1:]}")


def _key_on(text: str, line: int) -> str | None:
    """Give the key whose value ends on a line, if it is a single word."""
    from tipcheck.store.scanner import statements

    upto = [each for each in statements(text) if each.line <= line and each.kind in _NAMED]
    named = upto[-1] if upto else None
    return named.words[0] if named and named.kind == "key" and len(named.words) == 1 else None


def _refuse_merge_marks(path: Path, text: str) -> None:
    perhaps = "<<<<<<<" in text or ">>>>>>>" in text
    if perhaps and (mark := MERGE_MARK.search(text)):
        refuse(
            path,
            Said(
                "holds the marks of a git merge: keep the entries of both sides and delete the"
                " three lines of marks"
            ),
            text.count("\n", 0, mark.start()) + 1,
        )


def _without_strings(text: str) -> str:
    """Take the strings and comments out of a TOML text; its lines keep their numbers."""
    from tipcheck.store.scanner import STRING

    return re.sub(STRING, lambda found: "\n" * found[0].count("\n"), text, flags=re.DOTALL)


def _refuse_long_keys(path: Path, text: str) -> None:
    # The parser needs time that grows with the square of a key's parts.
    if _MANY_DOTS not in text.encode("utf-8", "surrogatepass").translate(None, _NEITHER):
        return
    for number, line in enumerate(_without_strings(text).split("\n"), start=1):
        # What follows a quotation mark here is a string without an end: the parser names that.
        if re.split("[\"']", line)[0].count(".") > MOST_DOTS:
            refuse(path, Said("has a key of more than {most} parts", most=MOST_DOTS), number)
