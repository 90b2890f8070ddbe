"""Oraciones en español: archivos que no se pueden leer o escribir."""

from typing import Final

FILES: Final = {
    "{path} is a folder: name a file in it, as {example}": (
        "{path} es una carpeta: nombre un archivo en ella, como {example}"
    ),
    "a TOML file": "un archivo TOML",
    "a text or a saved page": "un texto o una página guardada",
    "an export": "una exportación",
    "a workbook, CSV or JSON": "un libro, CSV o JSON",
    "a folder": "una carpeta",
    "no regular file": "algo que no es un archivo regular",
    "is {kind}; {expected} was expected": "es {kind}; se esperaba {expected}",
    "has {size:,} bytes; at most {most:,} are read": (
        "tiene {size:,} bytes; se leen como máximo {most:,}"
    ),
    "cannot be read: {reason}": "no se puede leer: {reason}",
    "does not exist": "no existe",
    "is a link to nowhere": "es un enlace que no lleva a nada",
    "is empty": "está vacío",
    "is UTF-16: save it as UTF-8": "es UTF-16: guárdelo como UTF-8",
    "is binary, not text": "es binario, no texto",
    "is not UTF-8 (perhaps Windows-1252): save it as UTF-8": (
        "no es UTF-8 (quizá Windows-1252): guárdelo como UTF-8"
    ),
    "not saved: the text holds bytes that are not UTF-8": (
        "no se guardó: el texto contiene bytes que no son UTF-8"
    ),
    "{path}: not saved: {reason}; nothing was changed": (
        "{path}: no se guardó: {reason}; no se cambió nada"
    ),
    "{folder}: not saved: {reason}": "{folder}: no se guardó: {reason}",
    "{path}: written, but a power cut could still undo it: {reason}": (
        "{path}: se escribió, pero un corte de luz aún podría deshacerlo: {reason}"
    ),
    "{path}: busy: {holder} is writing; nothing was changed, try again": (
        "{path}: en uso: {holder} está escribiendo; no se cambió nada, intente de nuevo"
    ),
    "somebody": "alguien",
    "looks cut: the line end after '{mark}' is missing; add one": (
        "parece cortado: falta el fin de línea después de '{mark}'; añádalo"
    ),
    (
        "looks cut: its last line is not '{mark}'; take it back from git or a backup, or, if"
        " nothing is missing, write that line at its end"
    ): (
        "parece cortado: su última línea no es '{mark}'; recupérelo de git o de una copia o,"
        " si no falta nada, escriba esa línea al final"
    ),
    (
        "holds the marks of a git merge: keep the entries of both sides and delete the three"
        " lines of marks"
    ): (
        "contiene las marcas de una fusión de git: conserve las entradas de ambos lados y"
        " borre las tres líneas de marcas"
    ),
    "is not TOML here: {what}": "aquí no es TOML: {what}",
    "holds a number of too many digits": "contiene un número de demasiadas cifras",
    "is nested too deep": "está anidado a demasiada profundidad",
    "has a key of more than {most} parts": "tiene una clave de más de {most} partes",
    "schema {number} is newer than this tipcheck reads (1): update tipcheck": (
        "el esquema {number} es más nuevo que el que lee este tipcheck (1): actualice tipcheck"
    ),
    "of this number": "de este número",
    "'{shown}' is also the id of {other}": "'{shown}' es también el id de {other}",
    "{path}, which is read already": "{path}, que ya se lee",
    "a folder around it": "una carpeta que la contiene",
    "is a link to {way}: not followed": "es un enlace a {way}: no se sigue",
    "is a folder that cannot be read: {reason}; nothing in it is counted": (
        "es una carpeta que no se puede leer: {reason}; nada de ella se cuenta"
    ),
    "is no folder": "no es una carpeta",
    "holds no checklist and no ledger: name a folder that holds files such as PER-2023.toml": (
        "no contiene listas ni evaluaciones: nombre una carpeta que tenga archivos como"
        " PER-2023.toml"
    ),
    "is a ledger of {of}, and so is {others}: neither is counted": (
        "es una evaluación de {of}, y también lo es {others}: ninguna se cuenta"
    ),
    "is a checklist of {of}, and so is {others}: neither is counted": (
        "es una lista de {of}, y también lo es {others}: ninguna se cuenta"
    ),
    "is neither a checklist nor a ledger: it names no country and year": (
        "no es lista ni evaluación: no nombra un país y un año"
    ),
    (
        "there is no whole checklist {name} in this folder, so that the ledger is left out: put it"
        " there, or use 'tipcheck panel' without a folder, in the workspace"
    ): (
        "no hay una lista {name} íntegra en esta carpeta, y la evaluación se deja fuera: ponga la"
        " lista ahí, o use 'tipcheck panel' sin carpeta, en el espacio de trabajo"
    ),
    "a quotation mark is not closed on this line": "en esta línea no se cierran unas comillas",
    "'{key}' has a value already: keep one of the two": (
        "'{key}' ya tiene un valor: deje uno de los dos"
    ),
    "standard output: {reason}": "salida estándar: {reason}",
}
