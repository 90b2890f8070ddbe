"""Palabras en español: exportaciones, hojas de cálculo y lo que vuelve de ellas."""

from typing import Final

WORKBOOK: Final = {
    "verify.same": "{reference}: igual",
    "verify.changed": "{reference}: cambió: {what}",
    "verify.incomparable": "{reference}: no se puede comparar: {what}",
    "source.checklist": "lista de recomendaciones",
    "source.standards": "normas",
    "source.ledger": "evaluación",
    "source.file": "el archivo mismo",
}
