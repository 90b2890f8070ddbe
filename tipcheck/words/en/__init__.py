"""English words of the interface."""

from typing import Final

from tipcheck.words.en.basics import BASICS
from tipcheck.words.en.drafts import DRAFTS
from tipcheck.words.en.guided import GUIDED
from tipcheck.words.en.panel import PANEL
from tipcheck.words.en.years import YEARS

EN: Final = {**BASICS, **GUIDED, **YEARS, **DRAFTS, **PANEL}
