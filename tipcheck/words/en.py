"""English words of the interface."""

from typing import Final

EN: Final = {
    "legend": "█ met  ▒ open  · fell short",
    "count": "{n} {word}",
    "part": "{n} of {of}",
    "yes": "yes",
    "place.workspace": "workspace",
    "place.bundled": "bundled",
    "published": "published {day}",
    "example": "bundled example",
    "excerpt": "excerpt of the list: figures are of the items known",
    # statuses and causes: with a symbol, and plain
    "status.met": "✓ met",
    "status.partial": "◐ partial",
    "status.not-met": "✗ not met",
    "status.regressed": "▼ regressed",
    "status.unknown": "? unknown",
    "status.not-applicable": "– not applicable",
    "status.withdrawn": "↶ withdrawn",
    "status.not-assessed": "○ not assessed",
    "status.stale": "○ wording changed",
    "status.carried": "○ carried over",
    "status.claimed": "○ no evidence",
    "status.outside": "○ outside window",
    "plain.met": "met",
    "plain.partial": "partial",
    "plain.not-met": "not met",
    "plain.regressed": "regressed",
    "plain.unknown": "unknown",
    "plain.not-applicable": "not applicable",
    "plain.withdrawn": "withdrawn",
    "plain.not-assessed": "not assessed",
    "plain.open": "open",
    "why.not-assessed": "nobody has looked yet",
    "why.stale": "found {found}, but the wording has changed since: open until confirmed",
    "why.carried": "found {found} in an earlier year: open until confirmed",
    "why.claimed": "noted as {found} without what that needs: open",
    "why.outside": "found {found}, but no action lies inside the window: open",
    "open.not-assessed": "{n} not assessed",
    "open.stale": "{n} with changed wording",
    "open.carried": "{n} carried over",
    "open.claimed": "{n} claimed without evidence",
    "open.outside": "{n} outside the window",
    "pillar.prosecution": "prosecution",
    "pillar.protection": "protection",
    "pillar.prevention": "prevention",
    "pillar.partnership": "partnership",
    "tier.1": "Tier 1",
    "tier.2": "Tier 2",
    "tier.2-watch-list": "Tier 2 Watch List",
    "tier.3": "Tier 3",
    "tier.special-case": "Special Case",
    "kind.law": "law",
    "kind.enforcement": "enforcement",
    "kind.conviction": "conviction",
    "kind.budget": "budget",
    "kind.training": "training",
    "kind.service": "service",
    "kind.programme": "programme",
    "kind.data": "data",
    "kind.report": "report",
    "kind.statement": "statement",
    # headings
    "column.reference": "checklist",
    "column.country": "country",
    "column.year": "year",
    "column.place": "from",
    "column.ledgers": "ledgers",
    "column.example": "example",
    "column.rank": "#",
    "column.item": "item",
    "column.title": "title",
    "column.pillar": "pillar",
    "column.criteria": "criteria",
    "column.range": "range",
    "column.coverage": "coverage",
    "column.checks": "checks",
    "column.items": "items",
    "column.found": "found",
    "column.id": "id",
    "column.group": "group",
    "column.cite": "citation",
    "column.text": "statement",
    "column.word": "word",
    "column.at": "when (UTC)",
    "column.by": "who",
    "column.target": "about",
    "column.status": "found",
    "column.before": "before",
    "column.sources": "sources",
    "column.note": "note",
    "column.check": "check",
    "column.made_on": "found on",
    "column.low": "low",
    "column.high": "high",
    "column.end": "figure",
    "column.sum": "sum",
    "column.equals": "equals",
    "column.shown": "shown",
    "column.path": "file",
    "column.line": "line",
    "column.what": "what is wrong",
    # look
    "list.title": "Checklists",
    "list.foot": "Shown by 'tipcheck show REFERENCE'; scored by 'tipcheck score REFERENCE'.",
    "items.foot": (
        "A range runs from all open checks not met to all of them met."
        " One item whole: 'tipcheck show REFERENCE ITEM'."
    ),
    "standards.title": "Minimum standards, criteria and factors",
    "standards.foot": (
        "Own words, not the statute's; criteria are numbered as since 2013."
        " Factors bear on significant efforts, not on the minimum standards."
    ),
    "item.pillar": "pillar: {pillar}",
    "item.criteria": "criteria: {criteria}",
    "item.history": "History",
    "item.whole": "found on the whole item: {found}",
    "item.speaks": "from the finding on the whole item {item}",
    "item.withheld": "data were asked for and withheld",
    "item.note": "note: {note}",
    "item.outside": "this action lies outside the window {window}",
    "log.title": "{reference}: findings in the order they were made",
    "log.change": "{found} (before: {before})",
    "log.withdrawn": "taken back: {before}; now {after}",
    # score
    "score.headline": (
        "{range}, {coverage} coverage"
        " ({looked} of {checks} checks looked at, {touched} of {items} items touched)"
    ),
    "score.nothing": "nothing to score: no check is applicable",
    "group.overall": "overall",
    "group.presumed": "presumed",
    "group.pillar": "pillar",
    "group.standard": "standard",
    "group.criterion": "criterion",
    "group.factor": "factor",
    "group.item": "item",
    "title.overall": "all items",
    "title.presumed": "if withheld data count as failure",
    "word.all met": "all met",
    "word.short": "short",
    "word.open": "open",
    "word.n/a": "n/a",
    "word.none": "none",
    "score.untouched": "No recommendation touches: {ids}.",
    "score.open": "Open, counted as not met at the low end and as met at the high end: {causes}.",
    "score.unknown": "Looked at but could not be told: {n}.",
    "score.regressed": "Regressed: {n}.",
    "score.na": "Not applicable: {n} of {of} checks ({share}), left out of every mean.",
    "score.many-na": (
        "Many are not applicable: {n} of {of} checks ({share}), left out of every mean."
    ),
    "score.beyond": "Beyond the recommendations, not scored: {id} {status}. {note}",
    "score.strays": "Not scored, the checklist has no such item: {names}.",
    "score.caveat": "This is an assessor's reading, not a State Department determination.",
    "explain.checks": "What each check counts for",
    "explain.how": (
        "met 1, partial 1/2, not met and regressed 0; unknown and open 0 at the low end, 1 at the"
        " high end; not applicable leaves the mean. Coverage: 1 for what has been looked at."
    ),
    "explain.sums": "How the figures are summed",
    "explain.sums-how": (
        "An item is the mean of its checks, a group the mean of its items; for a criterion an item"
        " stands for those of its checks that map to it. Low ends and coverage are rounded down,"
        " high ends up."
    ),
    "next.score": "next: tipcheck score {reference}{flags}",
    "next.show": "next: tipcheck show {reference}{flags}",
    "next.item": "next: tipcheck show {reference} ITEM{flags}",
    "next.set": "next: tipcheck set {reference} {item} STATUS",
    "next.explain": "next: tipcheck score {reference} --explain{flags}",
    "no-ledger": "{reference} has no findings yet; see the bundled example with --example",
    "no-history": "no findings yet",
    "validate.good": "files checked: {files}; no problems",
    "validate.bad": "files checked: {files}; problems: {problems}",
    "validate.title": "Problems",
    # the guided run
    "run.item": "item {n} of {of}",
    "run.left": "{done} done, {n} left",
    "run.saved": "saved {time}",
    "run.here": "▸ {n} of {of}  {text}",
    "run.whole": (
        "▸ the whole item: one answer for its {n} checks, but for those with one of their own"
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
    "before.unknown": "{year} {relation}: nothing was found",
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
    "elsewhere.keys": "y write mine after theirs   n keep theirs",
    "stuck.what": "Nothing was written. Your answer is kept here:",
    "stuck.keys": "y try again   n give it up   q quit (the command that records it is told)",
    "keys.answers": (
        "m met   p partial   n not met   r regressed   u unknown   h withheld   x not applicable"
    ),
    "keys.gather": (
        "e evidence   t note   i whole item   a several   c carry, confirm   w wording"
    ),
    "keys.move": "z undo   s skip   b back   g go to   / search   q save and quit   ? help",
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
    "run.end": "{n} answers saved in {path}",
    "run.end-none": "nothing was changed",
    "run.unsaved": "not recorded: {command}",
    "run.begin": "Begin {path} here?",
    "run.prompt": "Answer (? for help): ",
    "run.prompt-text": "Text (< goes back): ",
    "column.narrows": "narrows by",
    "column.command": "command",
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
    "change.same": "same",
    "change.moved": "moved",
    "change.reworded": "reworded",
    "change.merged": "merged",
    "change.split": "split",
    "change.succeeded": "succeeded",
    "change.added": "added",
    "change.dropped": "dropped",
    "change.beyond": "beyond the excerpt",
    "basis.recorded": "recorded",
    "basis.sure": "sure",
    "basis.unsure": "unsure",
    "basis.excerpt": "excerpt",
    "column.change": "change",
    "column.earlier": "earlier list",
    "column.later": "later list",
    "column.earlier_range": "found earlier",
    "column.later_range": "found later",
    "column.earlier_found": "earlier checks",
    "column.later_found": "later checks",
    "column.earlier_coverage": "coverage earlier",
    "column.later_coverage": "coverage later",
    "column.basis": "basis",
    "column.why": "why",
    "column.wording": "wording",
    "column.tier": "tier",
    "column.links": "links",
    "column.relation": "against before",
    "column.streak": "streak",
    "column.asked": "asked",
    "column.known": "known",
    "column.years": "asked in",
    "column.assessed": "assessed",
    "column.fulfilled": "found met",
    "column.stayed": "in a row",
    "column.stay": "by the law of that year",
    "column.carried_from": "carried from",
    "column.outcome": "what becomes of it",
    "diff.title": "{country}: from the list of {old} to the list of {new}",
    "diff.tiers": "{old}: {old_tier}. {new}: {new_tier}.",
    "diff.details": "What is recorded, and what changed",
    "diff.standards": "Against the minimum standards: {old} beside {new}",
    "diff.beyond-new": (
        "Not in the part of the {year} list that is known, so not called added: {names}."
    ),
    "diff.beyond-old": (
        "Not in the part of the {year} list that is known, so not called dropped: {names}."
    ),
    "diff.paraphrase": "Wording is not compared: known in paraphrase only: {years}.",
    "diff.unsure": "What is unsure can be confirmed or refused: 'tipcheck link {old} {new}'.",
    "reason.recorded": "recorded by {by} on {on} ({years})",
    "reason.near": "the likest on the other list is {item}: {share} of the words alike",
    "reason.words": "{share} of the words alike; {held} of the shorter text's words in the other",
    "link.nothing": "nothing to confirm: every pair is recorded, or no pair is alike",
    "link.proposal": "{old} and {new}: {relation}?",
    "link.ask": "y yes, n no, s skip, q quit",
    "link.confirmed": "confirmed: {from_} → {to}: {kind}",
    "link.refused": "refused: {from_} → {to}",
    "link.already": "already recorded: {from_} → {to}: {kind}",
    "carry.title": "From {old} to {new}",
    "carry.foot": (
        "What is carried over stays open until 'tipcheck confirm' with evidence inside the window"
        " of the new year."
    ),
    "carry.changed": "Not carried over, the wording changed: what it was, and last time's answer",
    "carry.was": "before: {text}",
    "carry.answer": "last time: {found}, sources: {sources}.",
    "carry.nothing": "nothing to carry over",
    "carry.question": "Carry {n} over?",
    "carry.done": "{target}: {found}, carried over from {place}: open until confirmed",
    "outcome.carry": "carried over",
    "outcome.answered": "not carried: there is a finding already",
    "outcome.several": "not carried: it comes from several places",
    "outcome.nothing-found": "not carried: nothing was found",
    "outcome.wording": "not carried: the wording changed",
    "outcome.stale": "not carried: it was made for another wording",
    "outcome.carried": "not carried: it was carried itself and never confirmed",
    "outcome.claimed": "not carried: it lacks the evidence that it needs",
    "trace.title": "{country}: what was asked, the longest streak first",
    "trace.asked": "Asked in {asked} of {known} known years ({years})",
    "trace.not-assessed": "not assessed in any of them",
    "trace.never-met": "found met in none of the {assessed} assessed",
    "trace.met": "found met in {met} of the {assessed} assessed ({years})",
    "trace.streak": "Streak: {n} known years without a break, since {since}.",
    "trace.unknown": (
        "Not known: {years}. There the list is known in part or not at all, or words leave it"
        " unsure: that breaks no streak and proves none."
    ),
    "trace.silent": "Not asked: {years}.",
    "trace.before": "before it",
    "trace.foot": (
        "Ranges are an assessment of each year's list; a year without a range has not been"
        " assessed."
    ),
    "trace.wording": "Wording",
    "trace.own": "(in own words) {text}",
    "trace.as-in": "as in {year}",
    "trace.heir": "Succeeded in {year} by {item}, which asks the next step.",
    "trace.change": "since {year}: {changes}",
    "trace.perhaps": "perhaps, unsure by its words: {arrow}",
    "trace.lists": "Lists known: {n} ({years}).",
    "trace.excerpts": (
        "Known in part: {years}. What is not seen there breaks no streak and proves none."
    ),
    "trace.unsure": (
        "Unsure by their words, and not followed: {n}. 'tipcheck link OLD NEW' confirms or refuses."
    ),
    "trace.columns": (
        "Streak: known years without a break up to now. Asked, known: years in which it was asked,"
        " of those in which that is known."
    ),
    "clock.title": "{country}: the Watch List clock",
    "clock.stands": "{year} report: {tier}.",
    "clock.in-a-row": "{year} report: {tier}, year {n} in a row.",
    "clock.at-least": (
        "{year} report: {tier}, at least year {n} in a row (what came before is not known)."
    ),
    "clock.foot": "This is what the law says, not a forecast: tipcheck predicts no tier.",
    "next-report.may-stay": (
        "The {year} report may list it on the Tier 2 Watch List again without a waiver."
        " Years left in a row: {left}; by waiver: {waiver} more."
    ),
    "next-report.unless-waived": (
        "If it would stay on the Watch List, the {year} report must list it on Tier 3,"
        " unless this is"
        " waived. Years of waiver left: {waiver}."
    ),
    "next-report.tier-3": (
        "If it would stay on the Watch List, the {year} report must list it on Tier 3: no waiver is"
        " left."
    ),
    "next-report.not-known": (
        "How long it has been on the Watch List is not known here, nor then what the law says of"
        " the {year} report. Years left in a row at most: {left}; by waiver: {waiver} more."
    ),
    "next-report.no-limit": "The law sets no limit for the {year} report.",
    "next-report.no-rule": "No rule is written down for the {year} report.",
    "next-report.off": "It is not on the Tier 2 Watch List: the clock does not run.",
    "next-report.again": (
        "It is not on the Tier 2 Watch List. If it came back it could stay one year only,"
        " for it has"
        " used its years up and been on Tier 3."
    ),
    "next-report.on-tier-3": (
        "On Tier 3 the clock does not run. Nonhumanitarian, nontrade-related assistance is withheld"
        " unless the President waives that (22 U.S.C. 7107(d))."
    ),
    "next-report.no-tier": "It has no tier: the clock does not run.",
    "stay.no-limit": "no limit",
    "stay.within": "year {n} of {of}",
    "stay.waiver": "year {n} of {of}, by waiver",
    "stay.again": "year {n} of {of}, back from Tier 3",
    "stay.past": "year {n}, longer than the {of} that the law allows",
    "stay.no-rule": "no rule is written down",
    "list.tiers-only": "Tiers alone are known of: {names}. See 'tipcheck clock'.",
    "next.trace": "next: tipcheck trace {code} {item}",
    "next.confirm": "next: tipcheck confirm {reference} ITEM --source ... --kind ... --from ...",
    # narratives and drafts
    "draft": "draft, not reviewed",
    "column.draft": "draft",
    "import.title": "{reference} · {name} · {tier}: a draft of {n} recommendations",
    "import.none": (
        "{name} {year} · {tier}: this narrative has no recommendations; there is no checklist"
        " to write"
    ),
    "import.sure": "how sure: {word}",
    "import.look": "look at this: {doubt}",
    "import.foot": (
        "Pillars, criteria, ids, titles and checks are proposed by rules; a person decides: "
        "'tipcheck review {reference}'."
    ),
    "import.hides": "{reference} is bundled too: this one hides it",
    "import.dry": "nothing was written (--dry-run); it would go to {path}",
    "sure.high": "sure of the list",
    "sure.fair": "fairly sure of the list",
    "sure.low": "unsure of the list: compare it with the page",
    "route.country.told": "country: {what}, as told",
    "route.country.title": "country: from the title line, '{what}'",
    "route.country.page-title": "country: from the page's title, '{what}'",
    "route.country.verdict": "country: from the sentence on the minimum standards, '{what}'",
    "route.country.heading": "country: from the heading of the recommendations, '{what}'",
    "route.country.opening": "country: from the opening sentence, '{what}'",
    "route.year.told": "year: {what}, as told",
    "route.year.page-title": "year: {what}, from the page's title",
    "route.year.title": "year: {what}, from the words after the title",
    "route.year.date": "year: {what}, from a line with a date",
    "route.year.url": "year: {what}, from the address",
    "route.tier.told": "tier: {what}, as told",
    "route.tier.title": "tier: {what}, from the title line",
    "route.tier.verdict": "tier: {what}, from the verdict sentence",
    "route.section.heading": "recommendations: under their heading",
    "route.section.verdict": (
        "recommendations: no heading; the block after the verdict that begins with a bare "
        "verb or a mark"
    ),
    "route.section.none": "recommendations: none found",
    "route.items.marks": "taken apart at the marks before them: {what}",
    "route.items.run-in": "taken apart at the marks between them: {what}",
    "route.items.paragraphs": "taken apart at blank lines: {what}",
    "route.items.lines": "taken apart at lines that begin with a bare verb: {what}",
    "route.items.semicolons": "taken apart at semicolons: {what}",
    "route.items.glued": "taken apart at full stops without a space: {what}",
    "route.items.sentences": "taken apart at full stops before a bare verb: {what}",
    "route.items.single": "not taken apart: {what}",
    "route.left-out": "left out, lines before and after the list: {what}",
    "doubt.encoding": "the file is not UTF-8 and was read as Windows-1252 ({what})",
    "doubt.year": "the text also names {what} as the report's year",
    "doubt.tier": "the text also names the tier {what}",
    "doubt.no-heading": "the copy has lost the heading; the list was taken to begin at '{what}'",
    "doubt.glued": (
        "sentences without a space between them were taken for one recommendation each"
    ),
    "doubt.sentences": "nothing sets the recommendations apart but full stops",
    "doubt.single": "there is one recommendation only: is it several?",
    "doubt.lines": "nothing sets the recommendations apart but line ends",
    "doubt.short": "too short for a recommendation, left out: '{what}'",
    "doubt.odd": "it does not begin with a bare verb; is it a recommendation? '{what}'",
    "doubt.long": "very long for one recommendation: '{what}'",
    "doubt.cut": "the last recommendation has no end, so the list is called an excerpt: '{what}'",
    "doubt.ends": "the text ends with the list; is this its last one? '{what}'",
    "review.title": "{reference} · item {rank} of {of} · {state}",
    "review.suggested": "suggested",
    "review.accepted": "accepted",
    "review.checks": "checks proposed: {n}",
    "review.single": "no checks: the item is its own single check",
    "review.left": "{reference}: {n} of {of} items still stand as suggested",
    "review.all": (
        "{reference}: every item is accepted; 'tipcheck review {reference} --done' makes it a"
        " checklist"
    ),
    "review.done": "{reference} is reviewed: {n} items; it is no draft any more",
    "review.keys": (
        "[Enter] accept  p pillar  c criteria  t title  i id  d drop a check  m merge with "
        "the next  s split  r remove  e editor  n next  q quit"
    ),
    "review.ask": "this item",
    "review.ask-pillar": "pillar",
    "review.ask-criteria": "criteria, apart by commas",
    "review.ask-title": "title",
    "review.ask-id": "id",
    "review.ask-check": "check to drop",
    "review.ask-split": "first words of the second part",
    "review.ask-done": "Every item is accepted. Is the draft reviewed",
    "next.review": "next: tipcheck review {reference}",
}
