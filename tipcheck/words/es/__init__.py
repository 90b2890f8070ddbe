"""Palabras de la interfaz en español."""

from typing import Final

from tipcheck.words.es.basics import BASICS
from tipcheck.words.es.drafts import DRAFTS
from tipcheck.words.es.guided import GUIDED
from tipcheck.words.es.notes import NOTES
from tipcheck.words.es.report import REPORT
from tipcheck.words.es.workbook import WORKBOOK
from tipcheck.words.es.years import YEARS

ES: Final = {**BASICS, **GUIDED, **YEARS, **DRAFTS, **NOTES, **REPORT, **WORKBOOK}
