"""Palabras en español: lo que las órdenes dicen junto al resultado, y lo que preguntan."""

from typing import Final

NOTES: Final = {
    "ask.yes-or-no": "[S/n]",
    "ask.no-or-yes": "[s/N]",
    "ask.yes": "s si sí y yes",
    "ask.no": "n no",
    "ask.skip": "o omitir",
    "ask.quit": "q salir",
    "ask.who": "Su nombre o dirección, que figurará junto a lo que halle",
    "say.there-is-one": "ya hay una evaluación; quedó como estaba",
    "say.begun": "comenzada: {path}",
    "say.left-out": "se dejan fuera, sin revisar: {names}",
    "say.written": "escrito: {path}",
    "say.beyond": "{target}: se guarda más allá de las recomendaciones y nunca se puntúa",
    "say.outside": (
        "{target}: ninguna acción cae dentro del período {window}: lo hallado se guarda, pero al"
        " puntuar cuenta como abierto"
    ),
    "say.ongoing": (
        "{target}: nada de esto empezó dentro del período {window}; cuenta porque una ley, un"
        " presupuesto, un servicio o un programa sigue hasta su --to: indíquelo si ya terminó"
    ),
    "say.nobody-by": "no hay nada hallado por {name}; lo hay por: {makers}",
    "say.no-rater": "{reference} no tiene evaluación de {rater}, ni de nadie más con nombre",
    "say.no-rater-but": "{reference} no tiene evaluación de {rater}; las hay de: {raters}",
    "say.caveat": "la lectura de quien evalúa, no una determinación del Departamento de Estado",
    "say.below": "por debajo de lo pedido con --fail-under o --min-coverage",
    "say.tiers-differ": (
        "{reference} dice {listed}, el archivo de niveles dice {ranked}, que es el que vale aquí:"
        " corrija uno"
    ),
    "say.unseen": "guardado, pero no se puede mostrar: {why}",
    "say.waiting": "{holder} está escribiendo {path}: se espera el turno",
}
