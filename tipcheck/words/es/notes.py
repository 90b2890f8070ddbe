"""Palabras en español: lo que las órdenes dicen junto al resultado, y lo que preguntan."""

from typing import Final

NOTES: Final = {
    "ask.yes-or-no": "[S/n]",
    "ask.no-or-yes": "[s/N]",
    "ask.yes": "s si sí y yes",
    "ask.no": "n no",
    "ask.who": "Su nombre o dirección, que figurará junto a lo que halle",
    "say.who": "¿quién lo halla? escriba --by NOMBRE o fije TIPCHECK_ASSESSOR",
    "say.there-is-one": "ya hay una evaluación; quedó como estaba",
    "say.begun": "comenzada: {path}",
    "say.written": "escrito: {path}",
    "say.beyond": "{target}: se guarda más allá de las recomendaciones y nunca se puntúa",
    "say.outside": (
        "{target}: ninguna acción cae dentro del período {window}: lo hallado se guarda, pero al"
        " puntuar cuenta como abierto"
    ),
    "say.nobody-by": "no hay nada hallado por {name}; lo hay por: {makers}",
    "say.caveat": "la lectura de quien evalúa, no una determinación del Departamento de Estado",
    "say.below": "por debajo de lo pedido con --fail-under o --min-coverage",
    "say.is-draft": (
        "{reference} es un borrador que nadie ha revisado: 'tipcheck review {reference}' lo"
        " revisa; --draft lo toma como está"
    ),
    "say.is-source": "{path} puede contener hallazgos o recomendaciones: escriba en otro archivo",
    "say.was-read": "{path} se leyó para este resultado: escriba en otro archivo",
    "say.exists": "{path} ya existe: con --force se reemplaza; o use otro nombre",
    "say.assess-asks": (
        "assess hace preguntas y necesita una terminal; 'tipcheck next {reference}' muestra lo"
        " abierto, 'tipcheck set {reference} PUNTO ESTADO' lo responde"
    ),
    "say.review-asks": (
        "review hace preguntas y necesita una terminal; 'tipcheck review {reference} PUNTO"
        " --accept' o 'tipcheck review {reference} --accept-all --done' hace lo mismo"
    ),
    "say.link-asks": (
        "diga qué se enlaza: tipcheck link {old} {new} DE A [--kind reworded] [--note ...], o"
        " --refuse"
    ),
    "say.carry-asks": (
        "nadie a quien preguntar: con --yes se traslada; con --dry-run solo se mira"
    ),
    "say.tiers-differ": (
        "{reference} dice {listed}, el archivo de niveles dice {ranked}, que es el que vale aquí:"
        " corrija uno"
    ),
    "say.unseen": "guardado, pero no se puede mostrar: {why}",
    "say.waiting": "{holder} está escribiendo {path}: se espera el turno",
}
