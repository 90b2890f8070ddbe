"""Palabras en español: exportaciones, hojas de cálculo y lo que vuelve de ellas."""

from typing import Final

WORKBOOK: Final = {
    "verify.same": "{reference}: igual",
    "verify.changed": "{reference}: cambió: {what}",
    "verify.incomparable": "{reference}: no se puede comparar: {what}",
    "export.no-example": "omitidas, sin ejemplo: {names}",
    "source.checklist": "lista de recomendaciones",
    "source.standards": "normas",
    "source.ledger": "evaluación",
    "source.earlier_checklist": "lista del año anterior",
    "source.earlier_ledger": "evaluación del año anterior",
    "source.lineage": "vínculos anotados",
    "source.file": "el archivo mismo",
    "sheet.title": "Evaluación de las recomendaciones de un Informe sobre la Trata de Personas",
    "sheet.assess": "Evaluar",
    "sheet.scores": "Puntaje",
    "sheet.sources": "Fuentes",
    "sheet.guide": "Cómo llenarlo",
    "sheet.choose": "Elija una opción de la lista o deje la celda vacía.",
    "field.check": "demanda",
    "field.rank": "número",
    "field.pillar": "pilar",
    "field.text": "recomendación",
    "field.check_text": "qué se pide",
    "field.criteria": "criterios",
    "field.status": "estado",
    "field.withheld": "datos negados",
    "field.note": "nota",
    "field.source": "fuente",
    "field.kind": "tipo",
    "field.from": "desde",
    "field.to": "hasta",
    "field.published": "publicado",
    "field.quote": "cita",
    "field.title": "título",
    "field.open": "abierta porque",
    "field.found_on": "hallado en",
    "field.assessor": "quién evaluó",
    "field.at": "cuándo (UTC)",
    "field.exported": "al exportar",
    "guide.fill": (
        "En la primera hoja llene las columnas marrones de las demandas que haya revisado. "
        "Deje las demás como están: una fila que no cambia no anota nada."
    ),
    "guide.status": (
        "Estado: elija de la lista. Cumplida y parcial exigen pruebas de una acción con fecha; "
        "retroceso exige pruebas; no aplica exige una nota que diga por qué. No se sabe: lo "
        "revisó y no pudo saberse; 'datos negados' dice entonces que los datos se pidieron y "
        "fueron negados."
    ),
    "guide.evidence": (
        "Pruebas: una fuente (una dirección o el nombre de un documento), su tipo y desde "
        "cuándo data la acción. Una declaración sola es una promesa y no sustenta ni cumplida "
        "ni parcial."
    ),
    "guide.dates": (
        "Fechas: 2023, 2023-05 o 2023-05-12, tan exactas como se conozcan. 'Desde' y 'hasta' "
        "dicen cuándo ocurrió la acción; 'publicado', cuándo salió la fuente."
    ),
    "guide.note": (
        "Nota: lo que halló, en sus palabras. Nada de lo que hay en una celda se ejecuta ni se "
        "abre."
    ),
    "guide.change": (
        "Una fila que ya tiene estado puede cambiarse: se añade un hallazgo nuevo y el "
        "anterior queda en la historia. Para retirar uno use: tipcheck undo."
    ),
    "guide.back": (
        "Guarde como libro (.xlsx) o como CSV y tráigalo de vuelta: tipcheck apply LISTA "
        "ARCHIVO. Primero muestra qué se anotaría y cada celda que esté mal."
    ),
    "guide.figures": (
        "Las otras hojas muestran cómo estaba todo cuando se hizo este libro; no se leen. Las "
        "cifras son la lectura de quien evalúa, no una determinación del Departamento de "
        "Estado."
    ),
    "apply.additions": "se añadirían: {n}",
    "apply.conflicts": "cambiadas en ambos lados desde la exportación: {n}",
    "apply.theirs": "la hoja dice: {status}",
    "apply.ours": "la evaluación dice: {status} ({by})",
    "apply.nothing": "la evaluación ya no dice nada",
    "apply.unchanged": "filas sin cambios: {n}",
    "apply.wrong": "algo está mal; no se anotó nada",
    "apply.both": (
        "resuelva primero los conflictos: "
        "ponga en la hoja lo que dice la evaluación, o exporte de nuevo; no se anotó nada"
    ),
    "apply.question": "¿Anotar {n} {n:hallazgo|hallazgos}?",
    "apply.done": "anotados: {n}",
}
