"""Palabras en español: muchos países y años."""

from typing import Final

PANEL: Final = {
    "column.country": "país",
    "column.extent": "extensión",
    "column.review": "revisión",
    "column.rater": "evaluador",
    "column.listed": "recomendaciones",
    "column.met": "cumplidas",
    "column.partial": "parciales",
    "column.not_met": "no cumplidas",
    "column.regressed": "retrocesos",
    "column.unknown": "no se sabe",
    "column.not_applicable": "no aplica",
    "column.open": "abiertas",
    "column.lists": "listas",
    "extent.whole": "completa",
    "extent.excerpt": "extracto",
    "reviewed.reviewed": "revisada",
    "reviewed.draft": "borrador",
    "answer.yes": "sí",
    "answer.no": "no",
    "panel.title": "Las listas de esta carpeta, puntuadas",
    "panel.more": (
        "{n} filas más no se muestran aquí: acótelas con --country, --year o --tier, o escríbalas"
        " todas con -o ARCHIVO.csv."
    ),
    "panel.means": "Medias de las listas evaluadas, todas por igual",
    "panel.no-means": "No hay ninguna: ninguna lista completa y revisada tiene hallazgos.",
    "panel.left-out-of-means": (
        "Los extractos, los borradores y los segundos evaluadores no cuentan en ninguna media."
    ),
    "panel.broken": "excluidos por estos problemas: {n} de {files} archivos",
}
