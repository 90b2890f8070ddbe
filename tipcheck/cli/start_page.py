"""What bare `tipcheck` says: what it is, what is there, the first commands."""

from typing import Final

from tipcheck.words import Words

_EN: Final = """\
tipcheck follows what the Trafficking in Persons Report asks of a government.
Bundled: Peru 2023, eleven recommendations, with an example of findings on them.

  tipcheck show PER-2023               what was asked
  tipcheck score PER-2023 --example    how far the example's findings say it was done
  tipcheck show PER-2023 penalties     one recommendation whole
  tipcheck set PER-2023 penalties not-met --note "..."    a finding of your own

A score is a range: open questions count as not met at its low end, as met at its high end.
All commands: tipcheck --help. En español: tipcheck --lang es
"""

_ES: Final = """\
tipcheck sigue lo que el Informe sobre la Trata de Personas pide a un gobierno.
Incluido: Perú 2023, once recomendaciones, con un ejemplo de hallazgos sobre ellas.

  tipcheck show PER-2023 --lang es               qué se pidió
  tipcheck score PER-2023 --example --lang es    cuánto se cumplió según el ejemplo
  tipcheck show PER-2023 penalties --lang es     una recomendación completa
  tipcheck set PER-2023 penalties not-met --note "..."    un hallazgo propio

El puntaje es un rango: lo abierto cuenta como no cumplido abajo y como cumplido arriba.
Todas las órdenes: tipcheck --help. Siempre en español: TIPCHECK_LANG=es
"""


def start_page(words: Words) -> str:
    """Give the start page in the language at hand."""
    return {"en": _EN, "es": _ES}[words.language]
