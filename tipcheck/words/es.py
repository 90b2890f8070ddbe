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
    "run.item": "punto {n} de {of}",
    "run.left": "{done} respondidas, faltan {n}",
    "run.saved": "guardado {time}",
    "run.here": "▸ {n} de {of}  {text}",
    "run.whole": (
        "▸ el punto completo: una respuesta para sus {n} demandas, salvo las que tienen la suya"
    ),
    "run.recorded": "anotado: {found} · {by} · {at}",
    "run.text": "{text}",
    "run.all-done": "Era la última abierta. b y g vuelven a cualquiera, q guarda y sale.",
    "run.first": "Esta es la primera demanda.",
    "run.last": "Esta es la última demanda; g va a cualquier otra, q guarda y sale.",
    "run.not-asked": "{target} no está entre las demandas de este recorrido.",
    "run.found": "'{words}': {n} de {of}; / y Enter va a la siguiente.",
    "run.not-found": "'{words}' no aparece en ninguna demanda de este recorrido.",
    "run.no-key": "'{key}' no significa nada aquí.",
    "run.pasted": "Un texto pegado no es una respuesta; se dejó de lado.",
    "run.in-hand": "Termine primero esta respuesta, o Esc descarta lo reunido.",
    "run.single": "Este punto es una sola demanda: responderla responde el punto.",
    "run.dropped": "Descartado; no se escribió nada.",
    "run.refreshed": "Otra persona cambió el archivo; esto es lo que vale ahora.",
    "need.evidence": "'{status}' exige pruebas: una fuente, y cuándo ocurrió la acción.",
    "need.action": (
        "Una declaración sola es una promesa, y la ley cuenta acciones concretas:"
        " '{status}' exige una."
    ),
    "need.note": "'No aplica' sale de todo promedio, así que exige una razón.",
    "need.window": (
        "Ninguna acción cae en el período {window}: la respuesta se guardaría, pero el puntaje la"
        " cuenta como abierta. Dé otra fuente, o Enter la anota así."
    ),
    "need.twice": "Esta fuente ya está.",
    "note.empty": "Una nota vacía no cambia nada.",
    "note.editor": "El editor falló ({why}); la nota quedó como estaba. Puede escribirla aquí.",
    "carry.none": "Nada que confirmar ni trasladar: ni texto cambiado ni hallazgo de otro año.",
    "carry.brought": "Trasladada de {year}: abierta hasta confirmarla; c de nuevo la confirma.",
    "wording.none": "Ningún año anterior conocido lo pide.",
    "before.unknown": "{year} {relation}: no se halló nada",
    "before.found": "{year} {relation}: {found}",
    "before.changes": "cambió: {changes}",
    "before.back": "Cualquier tecla vuelve.",
    "undo.none": (
        "Este recorrido no ha escrito nada que retirar; 'tipcheck undo' retira lo hallado antes."
    ),
    "undo.done": "Retirada.",
    "undo.overtaken": "No se retiró: alguien respondió lo mismo después.",
    "hand.targets": "para: {targets}",
    "hand.status": "respuesta: {found}",
    "hand.what": "¿Y la respuesta?",
    "gather.again": "Ya usadas; una tecla la da de nuevo:",
    "gather.new": "e fuente nueva",
    "gather.keep": "k conservar las que hay",
    "gather.enter": "Enter anotarla así",
    "form.field": "{name}: {text}",
    "form.source": "fuente",
    "form.kind": "tipo",
    "form.when": "cuándo",
    "form.title": "título",
    "form.published": "publicada",
    "form.quote": "cita",
    "form.ask-source": "¿Dónde está? Una dirección o un título. ↑ trae una fuente ya usada.",
    "form.ask-kind": "¿Qué tipo de prueba es?",
    "form.ask-when": (
        "¿Cuándo ocurrió? 2023, 2023-05, 2023-05-12 o 2023-04..2024-03 (el período es {window})."
    ),
    "form.ask-title": "¿Cómo se llama la fuente?",
    "form.ask-published": "¿Cuándo se publicó? 2023, 2023-05 o 2023-05-12.",
    "form.ask-quote": "¿Qué dice la fuente, palabra por palabra?",
    "form.no-source": "La prueba necesita una fuente: una dirección o el título de un documento.",
    "form.to-come": "Ese día aún no llega: lo que está por venir no es una acción.",
    "form.outside": (
        "Esto cae fuera del período {window}: se guarda, pero 'cumplida' y 'parcial' siguen"
        " abiertas en el puntaje sin una acción dentro."
    ),
    "form.ongoing": (
        "Esto empezó antes del período y cuenta como vigente; si terminó, dé también el final,"
        " como 2022-05..2023-01."
    ),
    "form.promise": "Una declaración es una promesa: sola no sostiene 'cumplida' ni 'parcial'.",
    "form.keys-more": (
        "Enter tomarla   t título   p publicada   q cita   s fuente   k tipo   d fechas   Esc atrás"
    ),
    "write.note": "Nota:",
    "write.go": "Ir a (4, 4/2 o un nombre):",
    "write.search": "Buscar (palabras de una demanda; vacío: lo mismo otra vez):",
    "write.several": (
        "¿Cuáles responder con una sola fuente? Separadas por comas, como 4/2,5,outreach/languages:"
    ),
    "elsewhere.what": (
        "Alguien respondió esto entretanto: lo suyo está arriba, lo de usted abajo."
    ),
    "elsewhere.keys": "y escribir lo mío después   n dejar lo suyo",
    "stuck.what": "No se escribió nada. Su respuesta se conserva aquí:",
    "stuck.keys": "y intentar de nuevo   n renunciar   q salir (se muestra la orden que la anota)",
    "keys.answers": (
        "m cumplida   p parcial   n no cumplida   r retroceso   u no se sabe   h datos negados"
        "   x no aplica"
    ),
    "keys.gather": (
        "e pruebas   t nota   i punto completo   a varias   c trasladar, confirmar   w texto"
    ),
    "keys.move": (
        "z deshacer   s saltar   b atrás   g ir a   / buscar   q guardar y salir   ? ayuda"
    ),
    "keys.back": "Esc atrás",
    "help.lines": (
        "m cumplida, p parcial y r retroceso piden pruebas; n no cumplida y u no se sabe, no.\n"
        "h datos negados: se pidieron los datos y fueron negados. x no aplica pide una razón.\n"
        "e pruebas, t nota: se suman a lo anotado, o se reúnen antes y luego se responde.\n"
        "Una fuente ya usada tiene un número: m 1 es cumplida, según la primera de ellas.\n"
        "i punto completo: una respuesta para sus demandas. a varias: una fuente para muchas.\n"
        "c traslada lo hallado en un año anterior; otra vez, confirma que sigue valiendo.\n"
        "w muestra cómo lo pedían los años anteriores y qué cambió.\n"
        "z deshacer retira la última respuesta; nada se borra, el registro guarda ambas.\n"
        "s saltar, b atrás (también las flechas), g ir a un número, / buscar.\n"
        "q guardar y salir: todo se guarda al instante; Ctrl-C y Ctrl-D no pierden nada.\n"
        "Cualquier tecla vuelve."
    ),
    "run.end": "respuestas guardadas en {path}: {n}",
    "run.end-none": "no se cambió nada",
    "run.unsaved": "sin anotar: {command}",
    "run.begin": "¿Empezar {path} aquí?",
    "run.prompt": "Respuesta (? ayuda): ",
    "run.prompt-text": "Texto (< vuelve atrás): ",
    "column.narrows": "estrecha",
    "column.command": "orden",
    "agenda.foot": (
        "Cuánto más estrecho sería el rango total una vez resuelta la demanda:"
        " 1 / (puntos x demandas de su punto)."
    ),
    "agenda.done": "No queda nada abierto.",
    "agenda.unknown": (
        "Revisadas sin poder saberse: {n}; también ensanchan el rango:"
        " 'tipcheck assess {reference} --only unknown'."
    ),
    "next.assess": "siguiente: tipcheck assess {reference}",
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
    # narrativas y borradores
    "draft": "borrador sin revisar",
    "column.draft": "borrador",
    "import.title": "{reference} · {name} · {tier}: borrador de {n} recomendaciones",
    "import.none": (
        "{name} {year} · {tier}: esta narrativa no trae recomendaciones; no hay lista que escribir"
    ),
    "import.sure": "certeza: {word}",
    "import.look": "revise esto: {doubt}",
    "import.foot": (
        "Pilares, criterios, nombres, títulos y demandas son propuestas de reglas; decide una"
        " persona: 'tipcheck review {reference}'."
    ),
    "import.hides": "{reference} también viene incluida: esta la reemplaza aquí",
    "import.dry": "no se escribió nada (--dry-run); iría a {path}",
    "sure.high": "la lista es segura",
    "sure.fair": "la lista es bastante segura",
    "sure.low": "la lista no es segura: compárela con la página",
    "route.country.told": "país: {what}, según se indicó",
    "route.country.title": "país: de la línea de título, '{what}'",
    "route.country.page-title": "país: del título de la página, '{what}'",
    "route.country.verdict": "país: de la frase sobre los estándares mínimos, '{what}'",
    "route.country.heading": "país: del encabezado de las recomendaciones, '{what}'",
    "route.country.opening": "país: de la primera frase, '{what}'",
    "route.year.told": "año: {what}, según se indicó",
    "route.year.page-title": "año: {what}, del título de la página",
    "route.year.title": "año: {what}, de las palabras tras el título",
    "route.year.date": "año: {what}, de una línea con fecha",
    "route.year.url": "año: {what}, de la dirección",
    "route.tier.told": "nivel: {what}, según se indicó",
    "route.tier.title": "nivel: {what}, de la línea de título",
    "route.tier.verdict": "nivel: {what}, de la frase del veredicto",
    "route.section.heading": "recomendaciones: bajo su encabezado",
    "route.section.verdict": (
        "recomendaciones: sin encabezado; el bloque tras el veredicto que empieza con un "
        "verbo o una marca"
    ),
    "route.section.none": "recomendaciones: ninguna hallada",
    "route.items.marks": "separadas por las marcas que las preceden: {what}",
    "route.items.run-in": "separadas por las marcas entre ellas: {what}",
    "route.items.paragraphs": "separadas por líneas en blanco: {what}",
    "route.items.lines": "separadas por líneas que empiezan con un verbo: {what}",
    "route.items.semicolons": "separadas por punto y coma: {what}",
    "route.items.glued": "separadas por puntos sin espacio: {what}",
    "route.items.sentences": "separadas por puntos ante un verbo: {what}",
    "route.items.single": "sin separar: {what}",
    "route.left-out": "fuera quedan, líneas antes y después de la lista: {what}",
    "doubt.encoding": "el archivo no es UTF-8 y se leyó como Windows-1252 ({what})",
    "doubt.year": "el texto nombra también {what} como año del informe",
    "doubt.tier": "el texto nombra también el nivel {what}",
    "doubt.no-heading": "la copia perdió el encabezado; se tomó que la lista empieza en '{what}'",
    "doubt.glued": "las frases sin espacio entre ellas se tomaron por una recomendación cada una",
    "doubt.sentences": "solo los puntos separan las recomendaciones",
    "doubt.single": "hay una sola recomendación: ¿son varias?",
    "doubt.lines": "solo los finales de línea separan las recomendaciones",
    "doubt.short": "demasiado corto para una recomendación, queda fuera: '{what}'",
    "doubt.odd": "no empieza con un verbo; ¿es una recomendación? '{what}'",
    "doubt.long": "muy largo para una sola recomendación: '{what}'",
    "doubt.cut": (
        "la última recomendación no termina, por eso la lista se llama extracto: '{what}'"
    ),
    "doubt.ends": "el texto termina con la lista; ¿es esta la última? '{what}'",
    "review.title": "{reference} · punto {rank} de {of} · {state}",
    "review.suggested": "propuesto",
    "review.accepted": "aceptado",
    "review.checks": "demandas propuestas: {n}",
    "review.single": "sin demandas aparte: el punto es su única demanda",
    "review.left": "{reference}: {n} de {of} puntos siguen como propuestos",
    "review.all": (
        "{reference}: todos los puntos están aceptados; 'tipcheck review {reference} --done' "
        "cierra la revisión"
    ),
    "review.done": "{reference} está revisada: {n} puntos; ya no es un borrador",
    "review.keys": (
        "[Intro] aceptar  p pilar  c criterios  t título  i nombre  d quitar una demanda  m "
        "unir con el siguiente  s dividir  r quitar  e editor  n siguiente  q salir"
    ),
    "review.ask": "este punto",
    "review.ask-pillar": "pilar",
    "review.ask-criteria": "criterios, separados por comas",
    "review.ask-title": "título",
    "review.ask-id": "nombre",
    "review.ask-check": "demanda que se quita",
    "review.ask-split": "primeras palabras de la segunda parte",
    "review.ask-done": "Todos los puntos están aceptados. ¿Está revisado el borrador",
    "next.review": "siguiente: tipcheck review {reference}",
}
