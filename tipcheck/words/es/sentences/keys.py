"""Oraciones en español: claves y valores que no caben en un archivo."""

from typing import Final

KEYS: Final = {
    "is missing: add a line '{key} = ...'": "falta: añada una línea '{key} = ...'",
    "'{key}' is not a key of this file{hint}": "'{key}' no es una clave de este archivo{hint}",
    "{value} is not {noun}{hint}": "{value} no es {noun}{hint}",
    "{value} is not {expected}": "{value} no es {expected}",
    "{value} has the wrong form: write {shape}": (
        "{value} no tiene la forma debida: escriba {shape}"
    ),
    '{value} is not a date: write 2023-05-12 without quotes, or "2023-05" or "2023"': (
        '{value} no es una fecha: escriba 2023-05-12 sin comillas, o "2023-05" o "2023"'
    ),
    "is an empty list: at least one is needed": "es una lista vacía: hace falta al menos uno",
    "and {more:,} more {more:mistake|mistakes}: mend these first": (
        "y {more:,} {more:error|errores} más: corrija primero estos"
    ),
    "this number": "este número",
    "a table": "una tabla",
    "a list": "una lista",
    "known here": "conocido aquí",
    "a pillar": "un pilar",
    "a status": "un estado",
    "a kind": "un tipo",
    "a kind of evidence": "un tipo de prueba",
    "a tier": "un nivel",
    "an extent": "un alcance (extent)",
    "a wording": "una forma del texto (wording)",
    "three capital letters, such as PER": "tres letras mayúsculas, como PER",
    "country and year, such as PER-2023": "país y año, como PER-2023",
    "12 of the digits 0-9 and a-f": "12 de las cifras 0-9 y a-f",
    "an item's id, an item/check, or a criterion": (
        "el id de un punto, punto/demanda, o un criterio"
    ),
    "an item of a checklist, such as PER-2022/prosecution": (
        "un punto de una lista, como PER-2022/prosecution"
    ),
    "lower-case letters, digits and hyphens, such as victim-services": (
        "letras minúsculas, cifras y guiones, como victim-services"
    ),
    'text in "quotes"': 'un texto entre "comillas"',
    "a whole number without quotes": "un número entero sin comillas",
    "true or false": "true o false",
    'a list, such as ["b1", "b7"]': 'una lista, como ["b1", "b7"]',
    "a date without quotes, such as 2023-05-12": "una fecha sin comillas, como 2023-05-12",
    "a time such as 2024-07-02T10:12:03Z": "una hora como 2024-07-02T10:12:03Z",
    "a table of keys": "una tabla de claves",
    "a time with its zone, such as 2024-07-02T10:12:03Z": (
        "una hora con su zona, como 2024-07-02T10:12:03Z"
    ),
    "holds the hidden character U+{found:04X}: take it out": (
        "contiene el carácter oculto U+{found:04X}: quítelo"
    ),
    "is empty: write the text or take the key out": "está vacío: escriba el texto o quite la clave",
    "'{text}' is a whole date: write it without quotes": (
        "'{text}' es una fecha completa: escríbala sin comillas"
    ),
    "is no time that UTC has: write a time such as 2024-07-02T10:12:03Z": (
        "no es una hora que exista en UTC: escriba una como 2024-07-02T10:12:03Z"
    ),
    "Input should be greater than or equal to {least}": "debe ser mayor o igual que {least}",
    "Input should be less than or equal to {most}": "debe ser menor o igual que {most}",
    "String should match pattern '{pattern}'": "el texto debe tener la forma '{pattern}'",
    "Input should be a valid integer": "debe ser un número entero",
    "Input should be a valid string": "debe ser un texto",
    "Input should be a finite number": "debe ser un número finito",
}
