"""Oraciones en español: enlaces, niveles y años."""

from typing import Final

YEARS: Final = {
    "ends in {until}, before it begins in {since}: mend one": (
        "termina en {until}, antes de empezar en {since}: corrija uno"
    ),
    "holds for {first}, as clock[{number}] does: a year has one rule, mend one": (
        "rige para {first}, igual que clock[{number}]: un año tiene una sola regla, corrija una"
    ),
    "{reference} has no item or check '{target}'{hint}": (
        "{reference} no tiene ningún punto ni demanda '{target}'{hint}"
    ),
    "there is no checklist {reference}{hint}": "no hay ninguna lista {reference}{hint}",
    "; see 'tipcheck show {reference}'": "; vea 'tipcheck show {reference}'",
    "links the lists of two countries: name those of one": (
        "enlaza listas de dos países: nombre las de uno"
    ),
    "is a link of {country}, but the file is called {name}: move it": (
        "es un enlace de {country}, pero el archivo se llama {name}: muévalo"
    ),
    "leads back in time: 'from' is the earlier year, 'to' the later one": (
        "va hacia atrás en el tiempo: 'from' es el año anterior, 'to' el posterior"
    ),
    "these are the tiers of {country}, but the file is called {name}: rename one": (
        "estos son los niveles de {country}, pero el archivo se llama {name}: cambie uno de"
        " los dos nombres"
    ),
    "says '{tier}', but {reference} says '{other}': mend one": (
        "dice '{tier}', pero {reference} dice '{other}': corrija uno"
    ),
    "{year} stands here twice: keep one of them": "{year} está aquí dos veces: deje solo uno",
    "{target}: there is nothing to carry over": "{target}: no hay nada que trasladar",
    (
        "there is no checklist of {country} and no file of its tiers; 'tipcheck list' names those"
        " there are, 'tipcheck import' makes one of a narrative"
    ): (
        "no hay lista de {country} ni archivo de sus niveles; 'tipcheck list' nombra las que hay,"
        " 'tipcheck import' hace una de una narrativa"
    ),
    "there is no checklist of {code} here: see 'tipcheck clock {code}'": (
        "aquí no hay lista de {code}: vea 'tipcheck clock {code}'"
    ),
    "{reference} and {other} are of two countries: name one's years": (
        "{reference} y {other} son de dos países: nombre años de uno solo"
    ),
    "{reference} is not before {other}: name the earlier year first": (
        "{reference} no es anterior a {other}: nombre primero el año anterior"
    ),
    "--only: '{kind}' is no kind of change{hint}": "--only: '{kind}' no es un tipo de cambio{hint}",
    "is written in a way that cannot be added to: let each link stand under [[links]]": (
        "está escrito de un modo al que no se puede añadir: ponga cada enlace bajo [[links]]"
    ),
    "--kind: '{name}' is no kind of link{hint}": "--kind: '{name}' no es un tipo de enlace{hint}",
    "a merge leads from two or more to one: mend 'from' and 'to', or its 'kind'": (
        "una fusión (merged) va de dos o más a uno: corrija 'from' y 'to', o su 'kind'"
    ),
    "a split leads from one to two or more: mend 'from' and 'to', or its 'kind'": (
        "una división (split) va de uno a dos o más: corrija 'from' y 'to', o su 'kind'"
    ),
    "'{kind}' leads from one to one: mend 'from' and 'to', or its 'kind'": (
        "'{kind}' va de uno a uno: corrija 'from' y 'to', o su 'kind'"
    ),
    "'{named}' is a criterion: link items, or checks as item/check": (
        "'{named}' es un criterio: enlace puntos, o demandas como punto/demanda"
    ),
    "several on both sides: link them one by one, or give --kind succeeded": (
        "hay varios en ambos lados: enlácelos uno por uno, o escriba --kind succeeded"
    ),
}
