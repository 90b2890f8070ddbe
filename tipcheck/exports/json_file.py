"""JSON: the lossless format."""

import json

from tipcheck.sheets.sheet import Result
from tipcheck.text import encodable
from tipcheck.words import Words


def json_text(result: Result, _words: Words) -> str:
    """Write the document of a result, every character as it is."""
    text = json.dumps(result.document(), ensure_ascii=False, indent=2, allow_nan=False)
    return encodable(text) + "\n"
