"""Oraciones en español sobre lo que está mal, por la oración en inglés que se lanza."""

from typing import Final

from tipcheck.words.es.sentences.commands import COMMANDS
from tipcheck.words.es.sentences.files import FILES
from tipcheck.words.es.sentences.findings import FINDINGS
from tipcheck.words.es.sentences.keys import KEYS
from tipcheck.words.es.sentences.libraries import LIBRARIES
from tipcheck.words.es.sentences.names import NAMES
from tipcheck.words.es.sentences.narratives import NARRATIVES
from tipcheck.words.es.sentences.returned import RETURNED
from tipcheck.words.es.sentences.years import YEARS

SENTENCES: Final[dict[str, str]] = {
    **NAMES,
    **FILES,
    **KEYS,
    **FINDINGS,
    **RETURNED,
    **YEARS,
    **NARRATIVES,
    **COMMANDS,
    **LIBRARIES,
}
