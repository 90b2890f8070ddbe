"""English words: exports, workbooks, and what comes back."""

from typing import Final

WORKBOOK: Final = {
    "verify.same": "{reference}: same",
    "verify.changed": "{reference}: changed: {what}",
    "verify.incomparable": "{reference}: not comparable: {what}",
    "source.checklist": "checklist",
    "source.standards": "standards",
    "source.ledger": "ledger",
    "source.file": "the file itself",
}
