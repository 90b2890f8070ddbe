"""Oraciones en español: narrativas y borradores."""

from typing import Final

NARRATIVES: Final = {
    (
        "does not look like a country narrative: it has no title such as 'PERU (Tier 2)', and"
        " no sentence on the minimum standards begins a paragraph"
    ): (
        "no parece la narrativa de un país: no tiene un título como 'PERU (Tier 2)', y"
        " ningún párrafo empieza con una oración sobre las normas mínimas"
    ),
    "holds {n} countries: {names}{more}; {which}": "contiene {n} países: {names}{more}; {which}",
    " and {rest} more": " y {rest} más",
    "none is the one asked for": "ninguno es el que se pide",
    "say which with --country": "diga cuál con --country",
    "is a table, not a narrative: give the text of one country's narrative": (
        "es una tabla, no una narrativa: dé el texto de la narrativa de un país"
    ),
    (
        "cannot be read within {clock:.0f} seconds and {memory:,} MB: it is made like no page"
        " of a narrative; copy its text into a .txt file"
    ): (
        "no se puede leer en {clock:.0f} segundos y {memory:,} MB: ninguna página de una"
        " narrativa está hecha así; copie su texto a un archivo .txt"
    ),
    (
        "mixes two columns of a printed page, sentence by sentence, and cannot be put back in"
        " order: take the country's web page instead"
    ): (
        "mezcla dos columnas de una página impresa, oración por oración, y no se puede"
        " ordenar: use la página web del país"
    ),
    (
        "has no recommendations that were found, though the reports since 2009 have them: the"
        " copy is cut, or its layout is not known; put 'PRIORITIZED RECOMMENDATIONS:' on a"
        " line before them"
    ): (
        "no se le hallaron recomendaciones, aunque los informes las traen desde 2009: la"
        " copia está cortada, o su disposición no se conoce; ponga 'PRIORITIZED"
        " RECOMMENDATIONS:' en una línea antes de ellas"
    ),
    "names no year and no tier of the report: give --year and --tier": (
        "no dice el año ni el nivel del informe: escriba --year y --tier"
    ),
    "names no year of the report: give --year": "no dice el año del informe: escriba --year",
    "names no tier of the report: give --tier": "no dice el nivel del informe: escriba --tier",
    "names no country that is known{printed}: give --country, as PER or Peru": (
        "no nombra ningún país conocido{printed}: escriba --country, como PER o Perú"
    ),
    " ('{name}' is in no table)": " ('{name}' no está en ninguna tabla)",
    "is about {found}, not {asked}: give the other file, or the other --country": (
        "trata de {found}, no de {asked}: dé el otro archivo, o el otro --country"
    ),
    "has more than {most:,} lines: give the text of one country": (
        "tiene más de {most:,} líneas: dé el texto de un país"
    ),
    "has more than {most:,} tags: give the page of one country": (
        "tiene más de {most:,} etiquetas: dé la página de un país"
    ),
    "has more than {most:,} bytes: give one country's page or text": (
        "tiene más de {most:,} bytes: dé la página o el texto de un país"
    ),
    (
        "has {n:,} pieces where recommendations should be, or one of more than {most:,}"
        " characters: cut the text down to one country's narrative"
    ): (
        "tiene {n:,} partes donde debería haber recomendaciones, o una de más de {most:,}"
        " caracteres: reduzca el texto a la narrativa de un país"
    ),
    "a Word, Excel or zip file": "un archivo de Word, de Excel o zip",
    "an old Word or Excel file": "un archivo antiguo de Word o de Excel",
    "a compressed file": "un archivo comprimido",
    "an image": "una imagen",
    "a rich text file": "un archivo de texto enriquecido",
    "binary": "binario",
    "in no encoding that is known": "de una codificación desconocida",
    "is {kind}, not text or HTML: save the country's web page, or copy its text": (
        "es {kind}, no texto ni HTML: guarde la página web del país, o copie su texto"
    ),
    (
        "is a PDF: the report's two columns interleave when it is read; save the country's web"
        " page, or copy its text into a .txt file"
    ): (
        "es un PDF: las dos columnas del informe se mezclan al leerlo; guarde la página web"
        " del país, o copie su texto a un archivo .txt"
    ),
    "nothing is fetched: save the page from your browser, and give the file's name": (
        "nada se descarga: guarde la página desde su navegador, y dé el nombre del archivo"
    ),
    "there is an item '{new}' already: give another id": "ya hay un punto '{new}': dé otro id",
    "{name} cannot be merged with itself: name another item": (
        "{name} no se puede unir consigo mismo: nombre otro punto"
    ),
    "{name} does not hold '{words}' after its first word: quote it": (
        "{name} no contiene '{words}' después de su primera palabra: cítelo tal cual"
    ),
    "{name} is the only item: delete the file instead": (
        "{name} es el único punto: borre más bien el archivo"
    ),
    "name the item that is meant: its id or its rank": "nombre el punto: su id o su número",
    "these items still stand as suggested: {names}; --accept-all accepts them": (
        "estos puntos siguen como se propusieron: {names}; --accept-all los acepta"
    ),
    "set VISUAL or EDITOR, or edit {path} by hand": "fije VISUAL o EDITOR, o edite {path} a mano",
    "the editor failed ({why}); nothing was changed": "el editor falló ({why}); no se cambió nada",
    "it ended with {code}": "terminó con {code}",
    "what it left is not UTF-8": "lo que dejó no es UTF-8",
    "{path} exists and is no draft: it is never written over; move it away first": (
        "{path} ya existe y no es un borrador: nunca se sobrescribe; muévalo antes"
    ),
    "{path} exists: give --force to replace this draft, or another name with -o": (
        "{path} ya existe: con --force se reemplaza este borrador; o dé otro nombre con -o"
    ),
    "{reference} is no draft: a checklist is changed by hand alone": (
        "{reference} no es un borrador: una lista solo se cambia a mano"
    ),
    "is written in a way that cannot be changed: edit it by hand": (
        "está escrito de un modo que no se puede cambiar: edítelo a mano"
    ),
    "{path} was changed while you edited: nothing was written, edit it again": (
        "{path} cambió mientras usted editaba: no se escribió nada, edítelo de nuevo"
    ),
}
