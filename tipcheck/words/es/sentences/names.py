"""Oraciones en español: nombres que no se entienden, y lo que quizá se quiso decir."""

from typing import Final

NAMES: Final = {
    "; did you mean '{near}'?": "; ¿quiso decir '{near}'?",
    "; the nearest year is {near}": "; el año más cercano es {near}",
    "; write one of: {names}": "; escriba uno de estos: {names}",
    "; there are: {known}": "; hay: {known}",
    "; it has: {known}": "; tiene: {known}",
    "; it has items 1 to {n}: {ids}": "; tiene los puntos 1 a {n}: {ids}",
    "; it has none, name the item alone": "; no tiene ninguna, nombre solo el punto",
    "none": "ninguna",
    "{reference} has no item '{name}'{hint}": "{reference} no tiene ningún punto '{name}'{hint}",
    "item {item} has no check '{check}'{hint}": (
        "el punto {item} no tiene ninguna demanda '{check}'{hint}"
    ),
    "met": "cumplida",
    "partial": "parcial",
    "not-met": "no cumplida",
    "regressed": "retroceso",
    "unknown": "no se sabe",
    "not-applicable": "no aplica",
    "law": "ley",
    "enforcement": "operativo",
    "conviction": "condena",
    "budget": "presupuesto",
    "training": "capacitación",
    "service": "servicio",
    "programme": "programa",
    "data": "datos",
    "report": "informe",
    "statement": "declaración",
    "'{name}' is not a status{hint}": "'{name}' no es un estado{hint}",
    "'{name}' is no standard, criterion or factor{hint}": (
        "'{name}' no es norma, criterio ni factor{hint}"
    ),
    "'{name}' is not a pillar{hint}": "'{name}' no es un pilar{hint}",
    "'{name}' is no country of the report{hint}": "'{name}' no es un país del informe{hint}",
    "--country: '{name}' is no country of the report{hint}": (
        "--country: '{name}' no es un país del informe{hint}"
    ),
    "; write a code or a name: PER, peru": "; escriba un código o un nombre: PER, peru",
    "; write it as PER or Peru": "; escríbalo como PER o Perú",
    "'{name}' names no country and year{hint}": "'{name}' no nombra un país y un año{hint}",
    "; write it as PER-2023 or peru-2023": "; escríbalo como PER-2023 o peru-2023",
    "there is no checklist of {country} for this year{hint}": (
        "no hay lista de {country} para este año{hint}"
    ),
    "; 'tipcheck list' names those there are": "; 'tipcheck list' nombra las que hay",
    "'{rater}' cannot name a rater: use letters, digits, - and _": (
        "'{rater}' no puede nombrar a quien evalúa: use letras, cifras, - y _"
    ),
    "TIPCHECK_DIR names no folder: {named}": "TIPCHECK_DIR no nombra ninguna carpeta: {named}",
    "--country: no list here is of '{name}'{hint}": (
        "--country: ninguna lista de aquí es de '{name}'{hint}"
    ),
    "--tier: '{name}' is no tier{hint}": "--tier: '{name}' no es un nivel{hint}",
    "--year: '{text}' is no year; write 2023, or a range as 2015..2020": (
        "--year: '{text}' no es un año; escriba 2023, o un rango como 2015..2020"
    ),
    "'{text}' is not a date: write 2023, 2023-05 or 2023-05-12": (
        "'{text}' no es una fecha: escriba 2023, 2023-05 o 2023-05-12"
    ),
    "'{text}' is not a day of the calendar": "'{text}' no es un día del calendario",
    "{end} lies before {begin}": "{end} es anterior a {begin}",
}
