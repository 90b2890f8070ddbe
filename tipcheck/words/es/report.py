"""Palabras en español: el informe, y lo que se quita antes de entregarlo."""

from typing import Final

REPORT: Final = {
    "report.subtitle": (
        "Avance en las recomendaciones priorizadas del Informe sobre la trata de personas"
    ),
    "report.tier": "{tier} en el informe de {year}",
    "report.looked": (
        "{looked} de {checks} {checks:demanda revisada|demandas revisadas}, {touched} de {items}"
        " {items:punto tocado|puntos tocados}."
    ),
    "report.meaning": (
        "El mínimo cuenta toda pregunta abierta como no cumplida y el máximo la cuenta como"
        " cumplida; la cobertura dice cuánto se ha revisado."
    ),
    "report.picture": "De 0% a 100%: {range}; se ha revisado el {coverage}.",
    "report.low": "cuenta como cumplido",
    "report.between": "sigue abierto",
    "report.short": "no se cumplió",
    "report.draft": "Borrador: nadie ha revisado todavía esta lista de recomendaciones.",
    "report.example": "Lo hallado es del ejemplo incluido, no de una evaluación.",
    "report.as-of": "Al {day}: solo lo hallado hasta el fin de ese día, UTC.",
    "report.any-date": "También cuentan las acciones fuera del período.",
    "report.open": "○ abierta",
    "report.skip": "Ir a las recomendaciones",
    "report.counts": "Lo hallado, en demandas",
    "report.glance": "Qué se cumple, qué no, qué sigue abierto",
    "report.figures": "Por pilar y norma",
    "report.picture-of": "gráfico",
    "report.pillars": "Pilares",
    "report.standards": "Normas mínimas",
    "report.criteria": "Criterios de los esfuerzos serios y sostenidos",
    "report.factors": "Factores de los esfuerzos significativos",
    "report.recommendations": "Las recomendaciones, una por una",
    "report.made": "hallado por {by} el {at}",
    "report.about": "sobre",
    "report.change": "qué cambió",
    "report.beyond": "Más allá de las recomendaciones, sin puntuar",
    "report.since": "Qué cambió desde {year}",
    "report.method": "Cómo se calculó",
    "report.stamp": "Sello",
    "report.nothing": "nada aplicable",
    "report.window": (
        "Una recomendación se juzga por lo hecho en el período {window}; una acción fuera de él"
        " deja abierta su demanda."
    ),
    "report.source": "Las recomendaciones provienen de: {source}.",
    "report.verbatim": "Figuran aquí palabra por palabra; las traducciones son de tipcheck.",
    "report.paraphrase": "Figuran aquí con otras palabras que las del informe.",
    "report.last": "Último hallazgo: {day} (UTC).",
    "report.by": "Hecho con tipcheck {version}.",
    "redact.nothing": "nada que quitar de lo hallado sobre {target}",
    "redact.note": "la nota",
    "redact.quotes": "citas: {n}",
    "redact.question": "¿Quitarlo de {n} {n:hallazgo|hallazgos}? No se puede deshacer",
    "redact.done": (
        "quitado de hallazgos: {n}; lo que guarden git, las copias y los archivos exportados"
        " conserva el texto anterior"
    ),
}
