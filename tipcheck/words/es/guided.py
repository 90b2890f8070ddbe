"""Palabras en español: el recorrido guiado y lo que queda abierto."""

from typing import Final

GUIDED: Final = {
    "run.item": "punto {n} de {of}",
    "run.left": "{done} {done:respondida|respondidas}, {n:falta|faltan} {n}",
    "run.saved": "guardado {time}",
    "run.here": "▸ {n} de {of}  {text}",
    "run.whole": (
        "▸ el punto completo: una respuesta para {n:su|sus} {n} {n:demanda|demandas}, salvo las"
        " que tienen la suya"
    ),
    "run.recorded": "anotado: {found} · {by} · {at}",
    "run.text": "{text}",
    "run.all-done": "Era la última abierta. b y g vuelven a cualquiera, q guarda y sale.",
    "run.first": "Esta es la primera demanda.",
    "run.last": "Esta es la última demanda; g va a cualquier otra, q guarda y sale.",
    "run.not-asked": "{target} no está entre las demandas de este recorrido.",
    "run.found": "'{words}': {n} de {of}; / y Intro va a la siguiente.",
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
        " cuenta como abierta. Dé otra fuente, o Intro la anota así."
    ),
    "need.twice": "Esta fuente ya está.",
    "note.empty": "Una nota vacía no cambia nada.",
    "note.editor": "El editor falló ({why}); la nota quedó como estaba. Puede escribirla aquí.",
    "carry.none": "Nada que confirmar ni trasladar: ni texto cambiado ni hallazgo de otro año.",
    "carry.brought": "Trasladada de {year}: abierta hasta confirmarla; c de nuevo la confirma.",
    "wording.none": "Ningún año anterior conocido lo pide.",
    "before.unknown": "{year} {relation}: sin evaluar",
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
    "gather.enter": "Intro anotarla así",
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
        "Intro tomarla   t título   p publicada   q cita   s fuente   k tipo   d fechas   Esc atrás"
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
    "elsewhere.keys": "Intro escribir lo mío después   d descartar lo mío",
    "stuck.what": "No se escribió nada. Su respuesta se conserva aquí:",
    "stuck.keys": "Intro intentar de nuevo   d descartarla   q salir (se da la orden que la anota)",
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
    "keys.least": "m sí   p parte   n no   u ?   s saltar   b atrás   q salir   ? ayuda",
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
    "run.end": "{n} {n:respuesta guardada|respuestas guardadas} en {path}",
    "run.end-none": "no se cambió nada",
    "run.unsaved": "sin anotar: {command}",
    "run.begin": "¿Empezar {path} aquí?",
    "run.as": "como {by}",
    "run.this-key": "esta tecla",
    "run.enter": "Intro",
    "run.prompt-back": "Respuesta (< vuelve atrás): ",
    "run.prompt": "Respuesta (? ayuda): ",
    "run.prompt-text": "Texto (< vuelve atrás): ",
    "column.narrows": "estrecha",
    "column.command": "orden",
    "blank.status": "ESTADO",
    "blank.kind": "TIPO",
    "blank.date": "FECHA",
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
}
