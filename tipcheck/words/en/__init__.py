"""English words of the interface."""

from typing import Final

from tipcheck.words.en.basics import BASICS
from tipcheck.words.en.drafts import DRAFTS
from tipcheck.words.en.guided import GUIDED
from tipcheck.words.en.notes import NOTES
from tipcheck.words.en.report import REPORT
from tipcheck.words.en.workbook import WORKBOOK
from tipcheck.words.en.years import YEARS

EN: Final = {**BASICS, **GUIDED, **YEARS, **DRAFTS, **NOTES, **REPORT, **WORKBOOK}
