"""Palabras de la interfaz en español."""

from typing import Final

ES: Final = {
    "legend": "█ cumplido  ▒ abierto  · no cumplido",
    "count": "{word}: {n}",
    "part": "{n} de {of}",
    "yes": "sí",
    "place.workspace": "carpeta propia",
    "place.bundled": "incluida",
    "published": "publicado {day}",
    "example": "ejemplo incluido",
    "excerpt": "extracto de la lista: las cifras son de los puntos conocidos",
    "status.met": "✓ cumplida",
    "status.partial": "◐ parcial",
    "status.not-met": "✗ no cumplida",
    "status.regressed": "▼ retroceso",
    "status.unknown": "? no se sabe",
    "status.not-applicable": "– no aplica",
    "status.withdrawn": "↶ retirada",
    "status.not-assessed": "○ sin evaluar",
    "status.stale": "○ texto cambiado",
    "status.carried": "○ trasladada",
    "status.claimed": "○ sin pruebas",
    "status.outside": "○ fuera del período",
    "plain.met": "cumplida",
    "plain.partial": "parcial",
    "plain.not-met": "no cumplida",
    "plain.regressed": "retroceso",
    "plain.unknown": "no se sabe",
    "plain.not-applicable": "no aplica",
    "plain.withdrawn": "retirada",
    "plain.not-assessed": "sin evaluar",
    "plain.open": "abierta",
    "why.not-assessed": "nadie lo ha revisado todavía",
    "why.stale": "hallada {found}, pero el texto cambió después: abierta hasta confirmarla",
    "why.carried": "hallada {found} en un año anterior: abierta hasta confirmarla",
    "why.claimed": "anotada como {found} sin lo que eso exige: abierta",
    "why.outside": "hallada {found}, pero ninguna acción cae dentro del período: abierta",
    "open.not-assessed": "{n} sin evaluar",
    "open.stale": "{n} con texto cambiado",
    "open.carried": "{n} trasladadas",
    "open.claimed": "{n} afirmadas sin pruebas",
    "open.outside": "{n} fuera del período",
    "pillar.prosecution": "persecución penal",
    "pillar.protection": "protección",
    "pillar.prevention": "prevención",
    "pillar.partnership": "alianzas",
    "tier.1": "Nivel 1",
    "tier.2": "Nivel 2",
    "tier.2-watch-list": "Nivel 2 en lista de vigilancia",
    "tier.3": "Nivel 3",
    "tier.special-case": "Caso especial",
    "kind.law": "ley",
    "kind.enforcement": "operativo",
    "kind.conviction": "condena",
    "kind.budget": "presupuesto",
    "kind.training": "capacitación",
    "kind.service": "servicio",
    "kind.programme": "programa",
    "kind.data": "datos",
    "kind.report": "informe",
    "kind.statement": "declaración",
    "column.reference": "lista",
    "column.country": "país",
    "column.year": "año",
    "column.place": "de",
    "column.ledgers": "evaluaciones",
    "column.example": "ejemplo",
    "column.rank": "#",
    "column.item": "punto",
    "column.title": "título",
    "column.pillar": "pilar",
    "column.criteria": "criterios",
    "column.range": "rango",
    "column.coverage": "cobertura",
    "column.checks": "demandas",
    "column.items": "puntos",
    "column.found": "hallado",
    "column.id": "id",
    "column.group": "grupo",
    "column.cite": "cita legal",
    "column.text": "enunciado",
    "column.word": "palabra",
    "column.at": "cuándo (UTC)",
    "column.by": "quién",
    "column.target": "sobre",
    "column.status": "hallado",
    "column.before": "antes",
    "column.sources": "fuentes",
    "column.note": "nota",
    "column.check": "demanda",
    "column.made_on": "hallado en",
    "column.low": "mínimo",
    "column.high": "máximo",
    "column.end": "cifra",
    "column.sum": "suma",
    "column.equals": "igual a",
    "column.shown": "se muestra",
    "column.path": "archivo",
    "column.line": "línea",
    "column.what": "qué está mal",
    "list.title": "Listas de recomendaciones",
    "list.foot": "Se ven con 'tipcheck show LISTA'; se puntúan con 'tipcheck score LISTA'.",
    "items.foot": (
        "El rango va de que nada de lo abierto se cumpla a que se cumpla todo."
        " Un punto completo: 'tipcheck show LISTA PUNTO'."
    ),
    "standards.title": "Normas mínimas, criterios y factores",
    "standards.foot": (
        "En palabras propias, no las de la ley; los criterios llevan el número que tienen desde"
        " 2013. Los factores atañen a los esfuerzos significativos, no a las normas mínimas."
    ),
    "item.pillar": "pilar: {pillar}",
    "item.criteria": "criterios: {criteria}",
    "item.history": "Historia",
    "item.whole": "hallado para todo el punto: {found}",
    "item.speaks": "según lo hallado para todo el punto {item}",
    "item.withheld": "se pidieron los datos y fueron negados",
    "item.note": "nota: {note}",
    "item.outside": "esta acción cae fuera del período {window}",
    "log.title": "{reference}: lo hallado, en el orden en que se anotó",
    "log.change": "{found} (antes: {before})",
    "log.withdrawn": "se retira: {before}; ahora {after}",
    "score.headline": (
        "{range}, {coverage} de cobertura"
        " ({looked} de {checks} demandas revisadas, {touched} de {items} puntos tocados)"
    ),
    "score.nothing": "nada que puntuar: ninguna demanda es aplicable",
    "group.overall": "total",
    "group.presumed": "presunción",
    "group.pillar": "pilar",
    "group.standard": "norma",
    "group.criterion": "criterio",
    "group.factor": "factor",
    "group.item": "punto",
    "title.overall": "todos los puntos",
    "title.presumed": "si los datos negados cuentan en contra",
    "word.all met": "todo cumplido",
    "word.short": "incompleto",
    "word.open": "abierto",
    "word.n/a": "no aplica",
    "word.none": "ninguna",
    "score.untouched": "Ninguna recomendación toca: {ids}.",
    "score.open": "Abiertas, contadas como no cumplidas abajo y como cumplidas arriba: {causes}.",
    "score.unknown": "Revisadas sin poder saberse: {n}.",
    "score.regressed": "Retrocesos: {n}.",
    "score.na": "No aplican: {n} de {of} demandas ({share}), fuera de todo promedio.",
    "score.many-na": "Muchas no aplican: {n} de {of} demandas ({share}), fuera de todo promedio.",
    "score.beyond": "Más allá de las recomendaciones, sin puntuar: {id} {status}. {note}",
    "score.strays": "Sin puntuar, la lista no tiene tal punto: {names}.",
    "score.caveat": (
        "Esta es la lectura de quien evalúa, no una determinación del Departamento de Estado."
    ),
    "explain.checks": "Cuánto cuenta cada demanda",
    "explain.how": (
        "cumplida 1, parcial 1/2, no cumplida y retroceso 0; lo no sabido y lo abierto 0 en el"
        " mínimo y 1 en el máximo; lo que no aplica sale del promedio. Cobertura: 1 si se revisó."
    ),
    "explain.sums": "Cómo se suman las cifras",
    "explain.sums-how": (
        "Un punto es el promedio de sus demandas; un grupo, el de sus puntos; para un criterio, un"
        " punto vale por sus demandas que lo tocan. El mínimo y la cobertura se redondean hacia"
        " abajo; el máximo, hacia arriba."
    ),
    "next.score": "siguiente: tipcheck score {reference}{flags}",
    "next.show": "siguiente: tipcheck show {reference}{flags}",
    "next.item": "siguiente: tipcheck show {reference} PUNTO{flags}",
    "next.set": "siguiente: tipcheck set {reference} {item} ESTADO",
    "next.explain": "siguiente: tipcheck score {reference} --explain{flags}",
    "no-ledger": "{reference} aún no tiene hallazgos; vea el ejemplo incluido con --example",
    "no-history": "aún no hay hallazgos",
    "validate.good": "archivos revisados: {files}; sin problemas",
    "validate.bad": "archivos revisados: {files}; problemas: {problems}",
    "validate.title": "Problemas",
    "tier.not-in-report": "no figura en el informe",
    "change.same": "igual",
    "change.moved": "cambia de lugar",
    "change.reworded": "reformulada",
    "change.merged": "fusionadas",
    "change.split": "dividida",
    "change.succeeded": "con paso siguiente",
    "change.added": "nueva",
    "change.dropped": "retirada",
    "change.beyond": "fuera del extracto",
    "basis.recorded": "registrado",
    "basis.sure": "seguro",
    "basis.unsure": "inseguro",
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
    "link.ask": "y sí, n no, s saltar, q salir",
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
    "trace.met": "cumplida en {met} de {assessed} evaluados ({years})",
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
