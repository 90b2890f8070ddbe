"""Oraciones en español: hojas que se llenan y vuelven."""

from typing import Final

RETURNED: Final = {
    (
        "'{text}' stands here, and a spreadsheet may have changed it: fill in the .xlsx, or say it"
        " in more words"
    ): (
        "aquí está '{text}', y una hoja de cálculo puede haberlo cambiado: llene el .xlsx, o dígalo"
        " con más palabras"
    ),
    "'{text}' is either {one} or {other}: write the one you mean": (
        "'{text}' es o bien {one} o bien {other}: escriba la que quiere decir"
    ),
    (
        "nobody can tell who changed this row last: the column of marks that the export had is"
        " missing; export again"
    ): (
        "no se puede saber quién cambió esta fila por último: falta la columna de marcas que"
        " tenía la exportación; exporte de nuevo"
    ),
    "the wording of this check has changed since the export: export again": (
        "el texto de esta demanda cambió desde la exportación: exporte de nuevo"
    ),
    "the status is empty: choose one; to take a finding back use 'tipcheck undo'": (
        "el estado está vacío: elija uno; para retirar un hallazgo use 'tipcheck undo'"
    ),
    "rows not looked at, because so much is wrong: {n:,}": (
        "filas que no se miraron, por haber tanto mal: {n:,}"
    ),
    "{target} is there twice, also at {named}": "{target} está dos veces, también en {named}",
    "evidence needs a source: where it is": "la prueba necesita una fuente: dónde está",
    "evidence needs its kind: law, conviction, budget, report ...": (
        "la prueba necesita su tipo: ley, condena, presupuesto, informe ..."
    ),
    "holds no checks of {reference}: export it again": (
        "no contiene demandas de {reference}: expórtelo de nuevo"
    ),
    "is not UTF-8: JSON always is": "no es UTF-8: JSON siempre lo es",
    "is not JSON here: {what}": "aquí no es JSON: {what}",
    "is nested too deep, or holds a number of too many digits": (
        "está anidado a demasiada profundidad, o contiene un número de demasiadas cifras"
    ),
    "is no object": "no es un objeto",
    "is no text": "no es un texto",
    "is an old or protected Excel file: save it as .xlsx, without a password": (
        "es un archivo de Excel antiguo o protegido: guárdelo como .xlsx, sin contraseña"
    ),
    "is a damaged or protected workbook: save it again, as .xlsx, no password": (
        "es un libro dañado o protegido: guárdelo de nuevo como .xlsx, sin contraseña"
    ),
    "is no workbook: save it as .xlsx": "no es un libro: guárdelo como .xlsx",
    ("unpacks to {size:,} bytes in {parts:,} parts; at most {most:,} in {most_parts:,} are read"): (
        "desempaquetado ocupa {size:,} bytes en {parts:,} partes; se leen como máximo"
        " {most:,} en {most_parts:,}"
    ),
    (
        "has a sheet of {rows:,} rows and {columns:,} columns: delete the empty ones after the"
        " last that is filled in"
    ): (
        "tiene una hoja de {rows:,} filas y {columns:,} columnas: borre las vacías después"
        " de la última que esté llena"
    ),
    "is no list of evidence": "no es una lista de pruebas",
    "holds something else than evidence: its keys are {keys}": (
        "contiene algo que no son pruebas: sus claves son {keys}"
    ),
    "is not JSON: write a list such as [{{...}}], or leave the cell as it was": (
        "no es JSON: escriba una lista como [{{...}}], o deje la celda como estaba"
    ),
    "the ledger was changed meanwhile; nothing was recorded: look at it again": (
        "la evaluación cambió mientras tanto; no se anotó nada: mírela de nuevo"
    ),
    "this column is there twice: delete one": "esta columna está dos veces: borre una",
    "has {n} cells under {headings} headings: put quotes around commas": (
        "tiene {n} celdas bajo {headings} encabezados: ponga entre comillas lo que lleve comas"
    ),
    "has no row of headings with 'check' and 'status': export it again": (
        "no tiene una fila de encabezados con 'demanda' y 'estado': expórtelo de nuevo"
    ),
    "has no sheet with the columns 'check' and 'status': export it again": (
        "no tiene una hoja con las columnas 'demanda' y 'estado': expórtelo de nuevo"
    ),
    "has more than one sheet to fill in: {names}; delete all but one": (
        "tiene más de una hoja para llenar: {names}; deje solo una"
    ),
    "these cells are merged: take them apart and fill in each": (
        "estas celdas están combinadas: sepárelas y llene cada una"
    ),
    "is UTF-16: save it as CSV UTF-8": "es UTF-16: guárdelo como CSV UTF-8",
    "is neither UTF-8 nor Windows-1252: save it as CSV UTF-8": (
        "no es UTF-8 ni Windows-1252: guárdelo como CSV UTF-8"
    ),
    "is no CSV here: {what}": "aquí no es CSV: {what}",
    "no check is named here: leave this column as it was exported": (
        "aquí no se nombra ninguna demanda: deje esta columna como se exportó"
    ),
    "is a sheet of {other}, not of {reference}: use 'tipcheck apply {other} {path}'": (
        "es una hoja de {other}, no de {reference}: use 'tipcheck apply {other} {path}'"
    ),
    "'{shown}' is no check of {reference}{hint}": (
        "'{shown}' no es una demanda de {reference}{hint}"
    ),
    "; name one of: {parts}": "; nombre una de estas: {parts}",
    "'{text}' is not {what}{hint}": "'{text}' no es {what}{hint}",
    "'{text}' is neither yes nor no: leave the cell empty for no": (
        "'{text}' no es sí ni no: para no, deje la celda vacía"
    ),
    "its figures are computed by method {method}, here by method {ours}": (
        "sus cifras se calcularon con el método {method}; aquí, con el método {ours}"
    ),
    "holds no stamp of tipcheck: it is no export, or the stamp was taken out": (
        "no lleva el sello de tipcheck: no es una exportación, o se le quitó el sello"
    ),
    "'{text}' would not come back from a workbook; export as json": (
        "'{text}' no volvería igual de un libro; exporte como json"
    ),
    "a text of {n:,} characters begins '{text}': a cell holds {most:,}; export as json": (
        "un texto de {n:,} caracteres empieza '{text}': en una celda caben {most:,}; exporte"
        " como json"
    ),
    "row {row}, column {column} lies outside a sheet; export as json": (
        "la fila {row}, columna {column} queda fuera de una hoja; exporte como json"
    ),
}
