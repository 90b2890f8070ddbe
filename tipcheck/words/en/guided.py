"""English words: the guided run and what is open."""

from typing import Final

GUIDED: Final = {
    "run.item": "item {n} of {of}",
    "run.left": "{done} done, {n} left",
    "run.saved": "saved {time}",
    "run.here": "▸ {n} of {of}  {text}",
    "run.whole": (
        "▸ the whole item: one answer for its {n} {n:check|checks}, but for those with one of"
        " their own"
    ),
    "run.recorded": "recorded: {found} · {by} · {at}",
    "run.text": "{text}",
    "run.all-done": "That was the last open one. b and g go back to any, q saves and quits.",
    "run.first": "This is the first check.",
    "run.last": "This is the last check; g goes to any other, q saves and quits.",
    "run.not-asked": "{target} is not among the checks of this run.",
    "run.found": "'{words}': {n} of {of}; / and Enter goes to the next.",
    "run.not-found": "'{words}' stands in no check of this run.",
    "run.no-key": "'{key}' has no meaning here.",
    "run.pasted": "A pasted text is no answer; it was left out.",
    "run.in-hand": "First finish this answer, or Esc drops what you gathered.",
    "run.single": "This item is one check: answering it answers the item.",
    "run.dropped": "Dropped; nothing was written.",
    "run.refreshed": "The ledger was changed elsewhere; this is what stands now.",
    "need.evidence": "'{status}' needs evidence: a source, and when the action happened.",
    "need.action": (
        "A statement alone is a promise, and the law counts concrete actions: '{status}' needs one."
    ),
    "need.note": "'Not applicable' leaves every mean, so it needs a reason.",
    "need.window": (
        "No action lies in the window {window}: the answer would be kept, but the score counts it"
        " as open. Give another source, or Enter records it so."
    ),
    "need.twice": "This source is there already.",
    "note.empty": "An empty note changes nothing.",
    "note.editor": "The editor failed ({why}); the note is as it was. It can be typed here.",
    "carry.none": "Nothing to confirm or carry over: no changed wording, no earlier finding.",
    "carry.brought": "Brought over from {year}: open until confirmed; c again confirms it.",
    "wording.none": "No earlier year that is known asks this.",
    "before.unknown": "{year} {relation}: not assessed",
    "before.found": "{year} {relation}: {found}",
    "before.changes": "changed: {changes}",
    "before.back": "Any key goes back.",
    "undo.none": (
        "This run has written nothing that could be taken back;"
        " 'tipcheck undo' takes back what was found before."
    ),
    "undo.done": "Taken back.",
    "undo.overtaken": "Not taken back: somebody has answered the same since.",
    "hand.targets": "for: {targets}",
    "hand.status": "answer: {found}",
    "hand.what": "And the answer?",
    "gather.again": "Used before; one key gives it again:",
    "gather.new": "e a new source",
    "gather.keep": "k keep what stands",
    "gather.enter": "Enter record it so",
    "form.field": "{name}: {text}",
    "form.source": "source",
    "form.kind": "kind",
    "form.when": "when",
    "form.title": "title",
    "form.published": "published",
    "form.quote": "quote",
    "form.ask-source": "Where is it? An address, or a title. ↑ recalls a source used before.",
    "form.ask-kind": "What kind of evidence is it?",
    "form.ask-when": (
        "When did it happen? 2023, 2023-05, 2023-05-12 or 2023-04..2024-03"
        " (the window is {window})."
    ),
    "form.ask-title": "What is the source called?",
    "form.ask-published": "When was it published? 2023, 2023-05 or 2023-05-12.",
    "form.ask-quote": "What does the source say, word for word?",
    "form.no-source": "Evidence needs a source: an address, or the title of a document.",
    "form.to-come": "This day is still to come: what is to come is no action.",
    "form.outside": (
        "This lies outside the window {window}: it is kept, but 'met' and 'partial' stay open in"
        " the score without an action inside."
    ),
    "form.ongoing": (
        "This began before the window and counts as going on; if it ended, give the end too,"
        " as 2022-05..2023-01."
    ),
    "form.promise": "A statement is a promise: alone it carries neither 'met' nor 'partial'.",
    "form.keys-more": (
        "Enter take it   t title   p published   q quote   s source   k kind   d dates   Esc back"
    ),
    "write.note": "Note:",
    "write.go": "Go to (4, 4/2, or a name):",
    "write.search": "Look for (words of a check; empty: the same again):",
    "write.several": "Answer which, with one source? Apart by commas, as 4/2,5,outreach/languages:",
    "elsewhere.what": "Meanwhile somebody answered this: theirs stands above, yours is below.",
    "elsewhere.keys": "y write mine after theirs   d drop mine",
    "stuck.what": "Nothing was written. Your answer is kept here:",
    "stuck.keys": "y try again   d drop it   q quit (the command that records it is told)",
    "keys.answers": (
        "m met   p partial   n not met   r regressed   u unknown   h withheld   x not applicable"
    ),
    "keys.gather": (
        "e evidence   t note   i whole item   a several   c carry, confirm   w wording"
    ),
    "keys.move": "z undo   s skip   b back   g go to   / search   q save and quit   ? help",
    "keys.least": "m met   p part   n not   u ?   s skip   b back   q quit   ? help",
    "keys.back": "Esc back",
    "help.lines": (
        "m met, p partial, r regressed ask for evidence; n not met and u unknown do not.\n"
        "h withheld: data were asked for and refused. x not applicable asks for a reason.\n"
        "e evidence, t note: added to what is recorded, or gathered first, then the answer.\n"
        "A source used before has a number: m 1 is met, by the first of them.\n"
        "i whole item: one answer for all its checks. a several: one source for many checks.\n"
        "c carries over what an earlier year found; again, it confirms that this still holds.\n"
        "w shows how earlier years asked it, and what changed.\n"
        "z undo takes back the last answer of this run; nothing is erased, the log keeps both.\n"
        "s skip, b back (arrows too), g go to a number, / search.\n"
        "q save and quit: each answer is saved at once, so Ctrl-C and Ctrl-D lose nothing.\n"
        "Any key goes back."
    ),
    "run.end": "{n} {n:answer|answers} saved in {path}",
    "run.end-none": "nothing was changed",
    "run.unsaved": "not recorded: {command}",
    "run.begin": "Begin {path} here?",
    "run.as": "as {by}",
    "run.this-key": "this key",
    "run.enter": "Enter",
    "run.prompt-back": "Answer (< goes back): ",
    "run.prompt": "Answer (? for help): ",
    "run.prompt-text": "Text (< goes back): ",
    "column.narrows": "narrows by",
    "column.command": "command",
    "blank.status": "STATUS",
    "blank.kind": "KIND",
    "blank.date": "DATE",
    "agenda.foot": (
        "How much narrower the overall range would be once the check is settled:"
        " 1 / (items x checks of its item)."
    ),
    "agenda.done": "Nothing is open.",
    "agenda.unknown": (
        "Looked at but could not be told: {n}; they widen the range too:"
        " 'tipcheck assess {reference} --only unknown'."
    ),
    "next.assess": "next: tipcheck assess {reference}",
    # years
    "tier.not-in-report": "not in the report",
}
