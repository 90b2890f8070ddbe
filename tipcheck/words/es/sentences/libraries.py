"""Oraciones en español: lo que dicen el sistema y las bibliotecas."""

from typing import Final

LIBRARIES: Final = {
    "No space left on device": "no queda espacio en el disco",
    "Disk quota exceeded": "se superó la cuota de disco",
    "Permission denied": "permiso denegado",
    "Operation not permitted": "operación no permitida",
    "Read-only file system": "el sistema de archivos es de solo lectura",
    "No such file or directory": "no existe tal archivo o carpeta",
    "Is a directory": "es una carpeta",
    "Not a directory": "no es una carpeta",
    "File exists": "el archivo ya existe",
    "File name too long": "el nombre del archivo es demasiado largo",
    "Input/output error": "error de entrada o salida",
    "Bad file descriptor": "descriptor de archivo inválido",
    "Too many levels of symbolic links": "demasiados enlaces simbólicos seguidos",
    "Too many open files": "demasiados archivos abiertos",
    "Device or resource busy": "el dispositivo está en uso",
    "it is no regular file": "no es un archivo regular",
    "the file is write-protected": "el archivo está protegido contra escritura",
    "invalid value": "valor inválido",
    "invalid statement": "línea inválida",
    "invalid initial character for a key part": "una clave no puede empezar con este carácter",
    "invalid date or datetime": "fecha u hora inválida",
    "invalid hex value": "valor hexadecimal inválido",
    "expected '=' after a key in a key/value pair": "se esperaba '=' después de una clave",
    "expected ']' at the end of a table declaration": (
        "se esperaba ']' al final del nombre de una tabla"
    ),
    "expected ']]' at the end of an array declaration": (
        "se esperaba ']]' al final del nombre de una lista de tablas"
    ),
    "expected newline or end of document after a statement": (
        "se esperaba un fin de línea después del valor"
    ),
    "expected {sign}": "se esperaba {sign}",
    "unterminated string": "un texto sin comillas de cierre",
    "unclosed array": "una lista sin cerrar",
    "unclosed inline table": "una tabla en línea sin cerrar",
    "unescaped '\\' in a string": "un '\\' suelto en un texto",
    "escaped character is not a Unicode scalar value": "el carácter escapado no es de Unicode",
    "illegal character {sign}": "carácter no permitido {sign}",
    "found invalid character {sign}": "carácter inválido {sign}",
    "cannot overwrite a value": "no se puede dar un valor dos veces",
    "cannot declare {key} twice": "no se puede declarar {key} dos veces",
    "cannot mutate immutable namespace {key}": "no se puede cambiar {key}, que ya está cerrado",
    "duplicate inline table key {key}": "la clave {key} está dos veces en una tabla en línea",
    "Expecting value": "se esperaba un valor",
    "Expecting property name enclosed in double quotes": (
        "se esperaba un nombre entre comillas dobles"
    ),
    "Expecting '{sign}' delimiter": "se esperaba '{sign}'",
    "Extra data": "sobra texto al final",
    "Unterminated string starting at": "un texto sin comillas de cierre",
    "Invalid control character at": "un carácter de control no permitido",
    "Invalid \\escape": "una secuencia con '\\' inválida",
    "Illegal trailing comma before end of {what}": "sobra una coma antes del final de {what}",
    "object": "un objeto",
    "array": "una lista",
    "unexpected end of data": "el archivo se acaba antes de tiempo",
    "'{sign}' expected after '{other}'": "se esperaba '{sign}' después de '{other}'",
    "Missing argument '{name}'.": "Falta el argumento '{name}'.",
    "Missing option {name}.": "Falta la opción {name}.",
    "Missing argument '{name}'. {what}": "Falta el argumento '{name}'. {what}",
    "Missing option {name}. {what}": "Falta la opción {name}. {what}",
    "Missing command.": "Falta la orden.",
    "No such command '{name}'. Did you mean {names}?": (
        "No hay ninguna orden '{name}'. ¿Quiso decir {names}?"
    ),
    "No such command '{name}'.": "No hay ninguna orden '{name}'.",
    "No such option: {name} (Possible options: {names})": (
        "No hay ninguna opción {name} (opciones posibles: {names})"
    ),
    "No such option: {name} Did you mean {names}?": (
        "No hay ninguna opción {name} ¿Quiso decir {names}?"
    ),
    "No such option: {name}": "No hay ninguna opción {name}",
    "Option '{name}' requires an argument.": "La opción '{name}' necesita un valor.",
    "Option '{name}' requires {count} arguments.": "La opción '{name}' necesita {count} valores.",
    "Option '{name}' does not take a value.": "La opción '{name}' no lleva ningún valor.",
    "Argument '{name}' takes {count} values.": "El argumento '{name}' lleva {count} valores.",
    "Got unexpected extra argument ({name})": "Argumento que sobra: {name}",
    "Got unexpected extra argument(s) ({names})": "Argumentos que sobran: {names}",
    "Got unexpected extra arguments ({names})": "Argumentos que sobran: {names}",
    "Invalid value for {name}: {what}": "Valor inválido para {name}: {what}",
    "Invalid value: {what}": "Valor inválido: {what}",
    "Choose from:\n{names}": "Elija entre:\n{names}",
    "{value} is not one of {names}.": "{value} no es ninguno de estos: {names}.",
    "{value} is not a valid integer.": "{value} no es un número entero.",
    "{value} is not a valid float.": "{value} no es un número.",
    "{value} is not a valid range.": "{value} no es un rango.",
    "{value} is not a valid boolean. Recognized values: {names}": (
        "{value} no es sí ni no. Se entienden: {names}"
    ),
    "{value} is not in the range {range}.": "{value} está fuera del rango {range}.",
}
