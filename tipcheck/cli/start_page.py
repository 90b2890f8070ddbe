"""What bare `tipcheck` says: what it is, what is there, the first commands."""

from typing import Final

from tipcheck.words import Words

_EN: Final = """\
tipcheck follows what the Trafficking in Persons Report asks of a government.
Bundled: Peru 2023, eleven recommendations, with an example of findings.

  tipcheck show PER-2023               what was asked
  tipcheck score PER-2023 --example    how far it was done, by the example
  tipcheck show PER-2023 penalties     one recommendation whole
  tipcheck assess PER-2023             findings of your own, one after another

A score is a range: what is open counts as not met below and as met above.
All commands: tipcheck --help. En español: tipcheck --lang es
"""

_ES: Final = """\
tipcheck sigue lo que el Informe sobre la Trata de Personas pide a un gobierno.
Incluido: Perú 2023, once recomendaciones, con un ejemplo de hallazgos.

  tipcheck show PER-2023 --lang es               qué se pidió
  tipcheck score PER-2023 --example --lang es    cuánto se cumplió
  tipcheck show PER-2023 penalties --lang es     una recomendación completa
  tipcheck assess PER-2023 --lang es             hallazgos propios, uno a uno

El puntaje es un rango: lo abierto no cuenta abajo y cuenta arriba.
Todas las órdenes: tipcheck --help. Siempre en español: TIPCHECK_LANG=es
"""


def start_page(words: Words) -> str:
    """Give the start page in the language at hand."""
    return {"en": _EN, "es": _ES}[words.language]
