"""Why the system would not read or write, in sentences that can be told in each language."""

from typing import Final

from tipcheck.said import Said, quoted

_KNOWN: Final = (
    Said("No space left on device"),
    Said("Disk quota exceeded"),
    Said("Permission denied"),
    Said("Operation not permitted"),
    Said("Read-only file system"),
    Said("No such file or directory"),
    Said("Is a directory"),
    Said("Not a directory"),
    Said("File exists"),
    Said("File name too long"),
    Said("Input/output error"),
    Said("Bad file descriptor"),
    Said("Too many levels of symbolic links"),
    Said("Too many open files"),
    Said("Device or resource busy"),
    Said("it is no regular file"),
    Said("the file is write-protected"),
)
"""What systems say most, and what we say ourselves where they say nothing."""
_BY_TEXT: Final = {said.template: said for said in _KNOWN}


def reason(error: OSError) -> Said:
    """Give why a file could not be read or written; a reason that is not known as it stands."""
    text = error.strerror or str(error)
    return _BY_TEXT.get(text, quoted(text))
