"""Oraciones en español: órdenes que no se pueden cumplir."""

from typing import Final

COMMANDS: Final = {
    "{path} may hold findings or recommendations: write to another file": (
        "{path} puede contener hallazgos o recomendaciones: escriba en otro archivo"
    ),
    "left out, without an example: {names}": "omitidas, sin ejemplo: {names}",
    "a name cannot hold the hidden character U+{code:04X}: take it out": (
        "un nombre no puede contener el carácter oculto U+{code:04X}: quítelo"
    ),
    "nobody to ask: give --yes to record this, or --dry-run to look only": (
        "nadie a quien preguntar: con --yes se anota; con --dry-run solo se mira"
    ),
    "evidence needs --source: where it is": "la prueba necesita --source: dónde está",
    "evidence needs --kind: one of: {kinds}": "la prueba necesita --kind: uno de estos: {kinds}",
    "give --note or --note-file, not both": "escriba --note o --note-file, no ambos",
    "--note-file -: standard input is not UTF-8": "--note-file -: la entrada estándar no es UTF-8",
    "{name} is not a format of export; give -o FILE or --format, one of: {known}": (
        "{name} no es un formato de export; escriba -o ARCHIVO o --format, uno de estos: {known}"
    ),
    "a report is on one checklist, and whole: name one, without --all or --scores": (
        "un informe es sobre una lista, y entera: nombre una, sin --all ni --scores"
    ),
    "name the checklists, as PER-2023, or give --all": (
        "nombre las listas, como PER-2023, o escriba --all"
    ),
    "this format holds one checklist, {n} were named: use csv or json": (
        "en este formato cabe una lista y se nombraron {n}: use csv o json"
    ),
    "--scores goes with csv and json, not with {name}": "--scores va con csv y json, no con {name}",
    "{flag}: write a percentage from 0 to 100": "{flag}: escriba un porcentaje de 0 a 100",
    "{name} is not a format; give --format one of: {formats}": (
        "{name} no es un formato; escriba --format con uno de estos: {formats}"
    ),
    "{lang} is no language of tipcheck; write en or es": (
        "{lang} no es un idioma de tipcheck; escriba en o es"
    ),
    "{name} is no kind of file{hint}": "{name} no es un tipo de archivo{hint}",
    "See '{path} --help'.": "Vea '{path} --help'.",
    "{path} was read for this result: write to another file": (
        "{path} se leyó para este resultado: escriba en otro archivo"
    ),
    "{path} exists: give --force to replace it, or another name": (
        "{path} ya existe: con --force se reemplaza; o use otro nombre"
    ),
    "who finds this? give --by NAME or set TIPCHECK_ASSESSOR": (
        "¿quién lo halla? escriba --by NOMBRE o fije TIPCHECK_ASSESSOR"
    ),
    (
        "{reference} is a draft that nobody has reviewed: 'tipcheck review {reference}' does"
        " that; --draft takes it as it is"
    ): (
        "{reference} es un borrador que nadie ha revisado: 'tipcheck review {reference}' lo"
        " revisa; --draft lo toma como está"
    ),
    "nobody to ask: give --yes to take it out, or --dry-run to look only": (
        "nadie a quien preguntar: con --yes se quita; con --dry-run solo se mira"
    ),
    "give -o report.html or -o report.md: the ending says what it becomes": (
        "escriba -o informe.html o -o informe.md: la terminación dice qué será"
    ),
    (
        "review asks questions and needs a terminal; 'tipcheck review {reference} ITEM"
        " --accept' or 'tipcheck review {reference} --accept-all --done' does the same"
    ): (
        "review hace preguntas y necesita una terminal; 'tipcheck review {reference} PUNTO"
        " --accept' o 'tipcheck review {reference} --accept-all --done' hace lo mismo"
    ),
    (
        "name what is linked: tipcheck link {old} {new} FROM TO [--kind reworded] [--note"
        " ...], or --refuse"
    ): (
        "diga qué se enlaza: tipcheck link {old} {new} DE A [--kind reworded] [--note ...],"
        " o --refuse"
    ),
    "nobody to ask: give --yes to carry over, or --dry-run to look only": (
        "nadie a quien preguntar: con --yes se traslada; con --dry-run solo se mira"
    ),
    (
        "assess asks questions and needs a terminal; 'tipcheck next {reference}' lists what is"
        " open, 'tipcheck set {reference} ITEM STATUS' answers it"
    ): (
        "assess hace preguntas y necesita una terminal; 'tipcheck next {reference}' muestra"
        " lo abierto, 'tipcheck set {reference} PUNTO ESTADO' lo responde"
    ),
}
