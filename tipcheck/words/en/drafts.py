"""English words: narratives and drafts."""

from typing import Final

DRAFTS: Final = {
    "draft": "draft, not reviewed",
    "column.draft": "draft",
    "import.title": "{reference} · {name} · {tier}: a draft of {n}"
    " {n:recommendation|recommendations}",
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
    "review.left": "{reference}: {n} of {of} {of:item|items} still {n:stands|stand} as suggested",
    "review.all": (
        "{reference}: every item is accepted; 'tipcheck review {reference} --done' makes it a"
        " checklist"
    ),
    "review.done": "{reference} is reviewed: {n} {n:item|items}; it is no draft any more",
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
    "review.no-key": "'{key}' is none of these keys; nothing was done.",
    "review.no-next": "there is no item after it to merge with",
    "review.ask-remove": "Remove this item",
    "review.ask-merge": "Merge it with the next one, {id}",
    "review.ask-done": "Every item is accepted. Is the draft reviewed",
    "next.review": "next: tipcheck review {reference}",
}
