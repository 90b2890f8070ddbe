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
        "{n} {n:fila|filas} más no se {n:muestra|muestran} aquí: acote con --country, --year o"
        " --tier, o escriba"
        " todas las filas con -o ARCHIVO.csv."
    ),
    "panel.means": "Medias de las listas evaluadas, todas por igual",
    "panel.no-means": "No hay ninguna: ninguna lista completa y revisada tiene hallazgos.",
    "panel.left-out-of-means": (
        "Los extractos, los borradores y los segundos evaluadores no cuentan en ninguna media."
    ),
    "panel.broken": "excluidos por estos problemas: {n} de {files} {files:archivo|archivos}",
    "column.figure": "cifra",
    "column.sure": "seguro",
    "column.perhaps": "con lo dudoso",
    "column.demand": "tipo de exigencia",
    "column.followed": "seguidas",
    "column.verbatim": "textual",
    "column.reworded": "reformulada",
    "column.merged": "fusionada",
    "column.split": "dividida",
    "column.succeeded": "sucedida",
    "column.unsure": "dudosa",
    "column.dropped": "retirada",
    "column.assessed_items": "evaluadas",
    "column.asked_years": "años pedida",
    "column.first": "primero",
    "column.last": "último",
    "column.assessed_years": "años evaluada",
    "column.met_years": "años cumplida",
    "column.ended": "terminada",
    "column.verb": "verbo",
    "group.verb": "verbo",
    "fate.verbatim": "repetidas palabra por palabra",
    "fate.reworded": "reformuladas",
    "fate.merged": "fusionadas con otra",
    "fate.split": "divididas",
    "fate.succeeded": "sucedidas por su paso siguiente",
    "fate.unsure": "dudosas por sus palabras",
    "fate.dropped": "retiradas",
    "recurrence.title": "Lo que vuelve",
    "recurrence.lists": (
        "Listas completas: {n}, de las cuales {pairs} se siguen palabra por palabra hasta la"
        " siguiente. Extractos, que no cuentan en ninguna cifra: {excerpts}. Los borradores quedan"
        " fuera."
    ),
    "recurrence.followed": "recomendaciones seguidas hasta la siguiente lista completa",
    "recurrence.lives": "recomendaciones, cada una a través de todos sus años",
    "recurrence.ended": "de ellas, ya no pedidas",
    "recurrence.median-ended": "su vida mediana, en listas completas",
    "recurrence.going": "aún pedidas, o de fin no conocido",
    "recurrence.median-going": "su vida mediana hasta ahora",
    "recurrence.how": (
        "Seguro: lo registrado y lo que las palabras aseguran, como lo sigue 'tipcheck trace'. La"
        " otra columna sigue también lo que 'tipcheck diff' llama dudoso."
    ),
    "recurrence.first": (
        "Lo que pide la primera lista de un país puede ser más antiguo de lo que aquí parece."
    ),
    "recurrence.kinds": (
        "Qué pasa con cada tipo de exigencia en la siguiente lista completa (solo lo seguro)"
    ),
    "recurrence.more-kinds": "{n} {n:tipo|tipos} más no se {n:muestra|muestran} aquí: --format"
    " json los tiene todos.",
    "recurrence.never-met": "Lo más repetido y nunca cumplido",
    "recurrence.never-met-how": (
        "Evaluado al menos un año, y en ninguno hallado cumplido. Lo que nadie ha evaluado no se"
        " llama incumplido."
    ),
    "recurrence.more": "{n} más no se {n:muestra|muestran} aquí: -o ARCHIVO.csv tiene cada"
    " recomendación.",
    "recurrence.none-assessed": (
        "No hay ninguna: nadie ha evaluado una que no se hallara cumplida."
    ),
    "panel.over-time": "{country}: puntuación a lo largo del tiempo",
    "panel.not-assessed": "Un año sin barra no se ha evaluado.",
}
