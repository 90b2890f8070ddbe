"""Palabras en español: narrativas y borradores."""

from typing import Final

DRAFTS: Final = {
    "draft": "borrador sin revisar",
    "column.draft": "borrador",
    "import.title": "{reference} · {name} · {tier}: borrador de {n}"
    " {n:recomendación|recomendaciones}",
    "import.none": (
        "{name} {year} · {tier}: esta narrativa no trae recomendaciones; no hay lista que escribir"
    ),
    "import.sure": "certeza: {word}",
    "import.look": "revise esto: {doubt}",
    "import.foot": (
        "Pilares, criterios, nombres, títulos y demandas son propuestas de reglas; decide una"
        " persona: 'tipcheck review {reference}'."
    ),
    "import.hides": "{reference} también viene incluida: esta la reemplaza aquí",
    "import.dry": "no se escribió nada (--dry-run); iría a {path}",
    "sure.high": "la lista es segura",
    "sure.fair": "la lista es bastante segura",
    "sure.low": "la lista no es segura: compárela con la página",
    "route.country.told": "país: {what}, según se indicó",
    "route.country.title": "país: de la línea de título, '{what}'",
    "route.country.page-title": "país: del título de la página, '{what}'",
    "route.country.verdict": "país: de la frase sobre los estándares mínimos, '{what}'",
    "route.country.heading": "país: del encabezado de las recomendaciones, '{what}'",
    "route.country.opening": "país: de la primera frase, '{what}'",
    "route.year.told": "año: {what}, según se indicó",
    "route.year.page-title": "año: {what}, del título de la página",
    "route.year.title": "año: {what}, de las palabras tras el título",
    "route.year.date": "año: {what}, de una línea con fecha",
    "route.year.url": "año: {what}, de la dirección",
    "route.tier.told": "nivel: {what}, según se indicó",
    "route.tier.title": "nivel: {what}, de la línea de título",
    "route.tier.verdict": "nivel: {what}, de la frase del veredicto",
    "route.section.heading": "recomendaciones: bajo su encabezado",
    "route.section.verdict": (
        "recomendaciones: sin encabezado; el bloque tras el veredicto que empieza con un "
        "verbo o una marca"
    ),
    "route.section.none": "recomendaciones: ninguna hallada",
    "route.items.marks": "separadas por las marcas que las preceden: {what}",
    "route.items.run-in": "separadas por las marcas entre ellas: {what}",
    "route.items.paragraphs": "separadas por líneas en blanco: {what}",
    "route.items.lines": "separadas por líneas que empiezan con un verbo: {what}",
    "route.items.semicolons": "separadas por punto y coma: {what}",
    "route.items.glued": "separadas por puntos sin espacio: {what}",
    "route.items.sentences": "separadas por puntos ante un verbo: {what}",
    "route.items.single": "sin separar: {what}",
    "route.left-out": "fuera quedan, líneas antes y después de la lista: {what}",
    "doubt.encoding": "el archivo no es UTF-8 y se leyó como Windows-1252 ({what})",
    "doubt.year": "el texto nombra también {what} como año del informe",
    "doubt.tier": "el texto nombra también el nivel {what}",
    "doubt.no-heading": "la copia perdió el encabezado; se tomó que la lista empieza en '{what}'",
    "doubt.glued": "las frases sin espacio entre ellas se tomaron por una recomendación cada una",
    "doubt.sentences": "solo los puntos separan las recomendaciones",
    "doubt.single": "hay una sola recomendación: ¿son varias?",
    "doubt.lines": "solo los finales de línea separan las recomendaciones",
    "doubt.short": "demasiado corto para una recomendación, queda fuera: '{what}'",
    "doubt.odd": "no empieza con un verbo; ¿es una recomendación? '{what}'",
    "doubt.long": "muy largo para una sola recomendación: '{what}'",
    "doubt.cut": (
        "la última recomendación no termina, por eso la lista se llama extracto: '{what}'"
    ),
    "doubt.ends": "el texto termina con la lista; ¿es esta la última? '{what}'",
    "review.title": "{reference} · punto {rank} de {of} · {state}",
    "review.suggested": "propuesto",
    "review.accepted": "aceptado",
    "review.checks": "demandas propuestas: {n}",
    "review.single": "sin demandas aparte: el punto es su única demanda",
    "review.left": "{reference}: {n} de {of} {of:punto|puntos} {n:sigue como propuesto|siguen"
    " como propuestos}",
    "review.all": (
        "{reference}: todos los puntos están aceptados; 'tipcheck review {reference} --done' "
        "cierra la revisión"
    ),
    "review.done": "{reference} está revisada: {n} {n:punto|puntos}; ya no es un borrador",
    "review.keys": (
        "[Intro] aceptar  p pilar  c criterios  t título  i nombre  d quitar una demanda  m "
        "unir con el siguiente  s dividir  r quitar  e editor  n siguiente  q salir"
    ),
    "review.ask": "este punto",
    "review.ask-pillar": "pilar",
    "review.ask-criteria": "criterios, separados por comas",
    "review.ask-title": "título",
    "review.ask-id": "nombre",
    "review.ask-check": "demanda que se quita",
    "review.ask-split": "primeras palabras de la segunda parte",
    "review.no-key": "'{key}' no es ninguna de estas teclas; no se hizo nada.",
    "review.no-next": "no hay un punto después con el que unirlo",
    "review.ask-remove": "¿Quitar este punto",
    "review.ask-merge": "¿Unirlo con el siguiente, {id}",
    "review.ask-done": "Todos los puntos están aceptados. ¿Está revisado el borrador",
    "next.review": "siguiente: tipcheck review {reference}",
}
