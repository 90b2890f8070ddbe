"""Palabras en español: los años."""

from typing import Final

YEARS: Final = {
    "change.same": "igual",
    "change.moved": "cambia de lugar",
    "change.reworded": "reformulada",
    "change.merged": "fusionada",
    "change.split": "dividida",
    "change.succeeded": "con paso siguiente",
    "change.added": "nueva",
    "change.dropped": "retirada",
    "change.unrelated": "sin relación",
    "change.beyond": "fuera del extracto",
    "basis.recorded": "registrada",
    "basis.sure": "segura",
    "basis.unsure": "insegura",
    "basis.excerpt": "extracto",
    "column.change": "cambio",
    "column.earlier": "lista anterior",
    "column.later": "lista posterior",
    "column.earlier_range": "hallado antes",
    "column.later_range": "hallado después",
    "column.earlier_found": "demandas antes",
    "column.later_found": "demandas después",
    "column.earlier_coverage": "cobertura antes",
    "column.later_coverage": "cobertura después",
    "column.basis": "base",
    "column.why": "por qué",
    "column.wording": "redacción",
    "column.tier": "nivel",
    "column.links": "vínculos",
    "column.relation": "frente a lo anterior",
    "column.streak": "racha",
    "column.asked": "pedida",
    "column.known": "conocidos",
    "column.years": "pedida en",
    "column.assessed": "evaluada",
    "column.fulfilled": "cumplida",
    "column.stayed": "seguidos",
    "column.stay": "según la ley de ese año",
    "column.carried_from": "trasladado de",
    "column.outcome": "qué pasa con ello",
    "diff.title": "{country}: de la lista de {old} a la lista de {new}",
    "diff.tiers": "{old}: {old_tier}. {new}: {new_tier}.",
    "diff.details": "Qué está registrado y qué cambió",
    "diff.standards": "Frente a las normas mínimas: {old} junto a {new}",
    "diff.beyond-new": (
        "No están en la parte conocida de la lista de {year}, así que no se llaman nuevas: {names}."
    ),
    "diff.beyond-old": (
        "No están en la parte conocida de la lista de {year}, así que no se llaman retiradas:"
        " {names}."
    ),
    "diff.paraphrase": "La redacción no se compara; solo se conoce en otras palabras: {years}.",
    "diff.unsure": "Lo inseguro se confirma o se rechaza con 'tipcheck link {old} {new}'.",
    "reason.recorded": "registrado por {by} el {on} ({years})",
    "reason.near": "lo más parecido en la otra lista es {item}: {share} de las palabras iguales",
    "reason.words": (
        "{share} de las palabras iguales; {held} de las del texto más corto están en el otro"
    ),
    "link.nothing": "nada que confirmar: todo par está registrado, o ninguno se parece",
    "link.proposal": "{old} y {new}: ¿{relation}?",
    "link.ask": "s sí, n no, o omitir, q salir",
    "link.confirmed": "confirmado: {from_} → {to}: {kind}",
    "link.refused": "rechazado: {from_} → {to}",
    "link.already": "ya estaba registrado: {from_} → {to}: {kind}",
    "carry.title": "De {old} a {new}",
    "carry.foot": (
        "Lo trasladado queda abierto hasta 'tipcheck confirm' con pruebas dentro del período"
        " del año"
        " nuevo."
    ),
    "carry.changed": "No se traslada, cambió la redacción: cómo era y qué se respondió",
    "carry.was": "antes: {text}",
    "carry.answer": "la vez anterior: {found}, fuentes: {sources}.",
    "carry.nothing": "nada que trasladar",
    "carry.unassessed": "nada que trasladar: {old} no tiene hallazgos",
    "carry.unasked": (
        "nada que trasladar: lo hallado en {old} no se vuelve a pedir en {new}; vea"
        " 'tipcheck diff {old} {new}'"
    ),
    "carry.question": "¿Trasladar {n}?",
    "carry.done": "{target}: {found}, trasladada de {place}: abierta hasta confirmarla",
    "outcome.carry": "se traslada",
    "outcome.answered": "no se traslada: ya hay un hallazgo",
    "outcome.several": "no se traslada: viene de varios lugares",
    "outcome.nothing-found": "no se traslada: no se halló nada",
    "outcome.wording": "no se traslada: cambió la redacción",
    "outcome.stale": "no se traslada: se hizo para otra redacción",
    "outcome.carried": "no se traslada: ya venía trasladada y nadie la confirmó",
    "outcome.claimed": "no se traslada: le faltan las pruebas que exige",
    "trace.title": "{country}: lo pedido, de la racha más larga a la más corta",
    "trace.asked": "Pedida en {asked} de {known} años conocidos ({years})",
    "trace.not-assessed": "en ninguno se ha evaluado",
    "trace.never-met": "cumplida en ninguno de los evaluados ({assessed})",
    "trace.met": "cumplida en {met} de {assessed} {assessed:evaluado|evaluados} ({years})",
    "trace.streak": "Racha: {n} años conocidos sin interrupción, desde {since}.",
    "trace.unknown": (
        "No se sabe: {years}. La lista se conoce solo en parte o no se conoce, o las palabras no"
        " dan certeza: eso no corta ninguna racha ni prueba ninguna."
    ),
    "trace.silent": "No pedida: {years}.",
    "trace.before": "paso anterior",
    "trace.foot": (
        "Los rangos son la evaluación de la lista de cada año; un año sin rango no se ha evaluado."
    ),
    "trace.wording": "Redacción",
    "trace.own": "(en otras palabras) {text}",
    "trace.as-in": "como en {year}",
    "trace.heir": "En {year} le sigue {item}, que pide el paso siguiente.",
    "trace.change": "desde {year}: {changes}",
    "trace.perhaps": "quizá, las palabras no dan certeza: {arrow}",
    "trace.lists": "Listas conocidas: {n} ({years}).",
    "trace.excerpts": (
        "Conocidas en parte: {years}. Lo que allí no se ve no corta ninguna racha ni prueba"
        " ninguna."
    ),
    "trace.unsure": (
        "Inseguros por sus palabras, y no seguidos: {n}. Se confirman o se rechazan con 'tipcheck"
        " link ANTES DESPUÉS'."
    ),
    "trace.columns": (
        "Racha: años conocidos sin interrupción hasta hoy. Pedida, conocidos: años en que se pidió,"
        " de aquellos en que se sabe."
    ),
    "clock.title": "{country}: el plazo de la lista de vigilancia",
    "clock.stands": "Informe de {year}: {tier}.",
    "clock.in-a-row": "Informe de {year}: {tier}, año {n} seguido.",
    "clock.at-least": (
        "Informe de {year}: {tier}, al menos año {n} seguido (lo anterior no se conoce)."
    ),
    "clock.foot": "Esto es lo que dice la ley, no un pronóstico: tipcheck no predice ningún nivel.",
    "next-report.may-stay": (
        "El informe de {year} puede mantenerlo en la lista de vigilancia del Nivel 2 sin dispensa."
        " Años seguidos que quedan: {left}; con dispensa: {waiver} más."
    ),
    "next-report.unless-waived": (
        "Si hubiera de seguir en la lista de vigilancia, el informe de {year} debe ubicarlo en el"
        " Nivel 3, salvo dispensa. Años de dispensa que quedan: {waiver}."
    ),
    "next-report.tier-3": (
        "Si hubiera de seguir en la lista de vigilancia, el informe de {year} debe ubicarlo en el"
        " Nivel 3: no queda dispensa."
    ),
    "next-report.not-known": (
        "No se sabe aquí cuánto lleva en la lista de vigilancia, ni por tanto qué dice la ley del"
        " informe de {year}. Años seguidos que quedan, a lo sumo: {left}; con dispensa:"
        " {waiver} más."
    ),
    "next-report.no-limit": "La ley no fija límite para el informe de {year}.",
    "next-report.no-rule": "No hay regla anotada para el informe de {year}.",
    "next-report.off": "No está en la lista de vigilancia del Nivel 2: el plazo no corre.",
    "next-report.again": (
        "No está en la lista de vigilancia del Nivel 2. Si volviera podría quedarse un solo año,"
        " pues agotó sus años y estuvo en el Nivel 3."
    ),
    "next-report.on-tier-3": (
        "En el Nivel 3 el plazo no corre. Se retiene la ayuda que no sea humanitaria ni comercial,"
        " salvo que el Presidente lo dispense (22 U.S.C. 7107(d))."
    ),
    "next-report.no-tier": "No tiene nivel: el plazo no corre.",
    "stay.no-limit": "sin límite",
    "stay.within": "año {n} de {of}",
    "stay.waiver": "año {n} de {of}, con dispensa",
    "stay.again": "año {n} de {of}, de vuelta del Nivel 3",
    "stay.past": "año {n}, más que los {of} que la ley permite",
    "stay.no-rule": "no hay regla anotada",
    "list.tiers-only": "Solo se conoce el nivel de: {names}. Vea 'tipcheck clock'.",
    "next.trace": "siguiente: tipcheck trace {code} {item}",
    "next.confirm": (
        "siguiente: tipcheck confirm {reference} PUNTO --source ... --kind ... --from ..."
    ),
}
