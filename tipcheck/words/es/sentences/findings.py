"""Oraciones en español: listas, evaluaciones, y lo que a un hallazgo le falta."""

from typing import Final

FINDINGS: Final = {
    "'{status}' needs evidence: a source, its kind and the date of the action": (
        "'{status}' exige pruebas: una fuente, su tipo y la fecha de la acción"
    ),
    "a statement alone is a promise and cannot carry '{status}': show the action": (
        "una declaración sola es una promesa y no sustenta '{status}': muestre la acción"
    ),
    "'{status}' needs a note that says why": "'{status}' exige una nota que diga por qué",
    "'withheld' goes only with 'unknown': data were asked for and refused": (
        "'withheld' solo va con 'unknown': los datos se pidieron y fueron negados"
    ),
    "has no fingerprint of the text that was judged: confirm it": (
        "no tiene la huella (fingerprint) del texto que se juzgó: confírmelo"
    ),
    "the evidence has no date of action": "la prueba no tiene fecha de la acción",
    "evidence needs the date of the action ('from')": (
        "la prueba necesita la fecha de la acción ('from')"
    ),
    "the action ends ({until}) before it begins ({since})": (
        "la acción termina ({until}) antes de empezar ({since})"
    ),
    "the action ({since}) lies after the finding: what is to come is no action": (
        "la acción ({since}) es posterior al hallazgo: lo que está por venir no es una acción"
    ),
    (
        "{target}: 'regressed' was carried over from {carried}: to confirm it show an action"
        " inside the window {period}"
    ): (
        "{target}: 'regressed' se trasladó de {carried}: para confirmarlo muestre una acción"
        " dentro del período {period}"
    ),
    (
        "there is no finding to confirm: 'tipcheck set {reference} {target} STATUS' gives one,"
        " 'tipcheck carry' brings those of another year over"
    ): (
        "no hay ningún hallazgo que confirmar: 'tipcheck set {reference} {target} ESTADO' da uno,"
        " 'tipcheck carry' traslada los de otro año"
    ),
    "there is no finding to take back": "no hay ningún hallazgo que retirar",
    "; there is one on {checks}": "; hay uno sobre {checks}",
    "is a ledger: name its checklist, as country and year": (
        "es una evaluación: nombre su lista, por país y año"
    ),
    "this is {reference}, but the file is called {name}: rename one": (
        "esto es {reference}, pero el archivo se llama {name}: cambie uno de los dos nombres"
    ),
    "'{id}' names a criterion: give the item another id": (
        "'{id}' nombra un criterio: dé al punto otro id"
    ),
    "this is a ledger of {checklist}, not of {reference}": (
        "esta es una evaluación de {checklist}, no de {reference}"
    ),
    "this is a ledger of {reference}, but the file is called {name}: rename it": (
        "esta es una evaluación de {reference}, pero el archivo se llama {name}: cámbiele el nombre"
    ),
    "there is no checklist {reference}": "no hay ninguna lista {reference}",
    "takes back a finding where none stands": "retira un hallazgo donde no hay ninguno en pie",
    "was made in the future ({at}): mend its 'at'": (
        "está fechado en el futuro ({at}): corrija su 'at'"
    ),
    (
        "{reference} has no such item, check or criterion: mend its 'item', or take it back:"
        " 'tipcheck undo {reference} {item}'"
    ): (
        "{reference} no tiene tal punto, demanda ni criterio: corrija su 'item', o retírelo:"
        " 'tipcheck undo {reference} {item}'"
    ),
    "is stale, the wording has changed since: {confirm} if it still holds": (
        "el texto cambió después: {confirm} si sigue siendo válido"
    ),
    "is carried over from another year: {confirm} with evidence of this one": (
        "está trasladado de otro año: {confirm} con pruebas de este"
    ),
    "has no action inside the window {period}: it counts as open": (
        "no tiene ninguna acción dentro del período {period}: cuenta como abierto"
    ),
    (
        "is written in a way that cannot be added to: let each finding stand under its own"
        " [[findings]]"
    ): (
        "está escrito de un modo al que no se puede añadir: ponga cada hallazgo bajo su"
        " propio [[findings]]"
    ),
    (
        "is written in a way that cannot be redacted: let each finding stand under its own"
        " [[findings]], each piece of evidence under [[findings.evidence]]"
    ): (
        "está escrito de un modo en que no se puede quitar nada: ponga cada hallazgo bajo su"
        " propio [[findings]], cada prueba bajo [[findings.evidence]]"
    ),
    "{reference}: no check is left to ask about": (
        "{reference}: no queda ninguna demanda por preguntar"
    ),
    "somebody else changed this meanwhile": "alguien cambió esto mientras tanto",
}
