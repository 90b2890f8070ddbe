"""English words: exports, workbooks, and what comes back."""

from typing import Final

WORKBOOK: Final = {
    "verify.same": "{reference}: same",
    "verify.changed": "{reference}: changed: {what}",
    "verify.incomparable": "{reference}: not comparable: {what}",
    "export.no-example": "left out, without an example: {names}",
    "source.checklist": "checklist",
    "source.standards": "standards",
    "source.ledger": "ledger",
    "source.earlier_checklist": "list of the year before",
    "source.earlier_ledger": "findings of the year before",
    "source.lineage": "recorded links",
    "source.file": "the file itself",
    "sheet.title": "Assessment of the recommendations of a Trafficking in Persons Report",
    "sheet.assess": "Assess",
    "sheet.scores": "Scores",
    "sheet.sources": "Sources",
    "sheet.guide": "How to fill it in",
    "sheet.choose": "Choose one of the list, or leave the cell empty.",
    "field.check": "check",
    "field.rank": "number",
    "field.pillar": "pillar",
    "field.text": "recommendation",
    "field.check_text": "what is asked",
    "field.criteria": "criteria",
    "field.status": "status",
    "field.withheld": "data withheld",
    "field.note": "note",
    "field.source": "source",
    "field.kind": "kind",
    "field.from": "from",
    "field.to": "to",
    "field.published": "published",
    "field.quote": "quote",
    "field.title": "title",
    "field.open": "open because",
    "field.found_on": "found on",
    "field.assessor": "assessor",
    "field.at": "when (UTC)",
    "field.exported": "as exported",
    "guide.fill": (
        "On the first sheet fill in the brown columns of the checks that you have looked at. "
        "Leave the others as they are: a row that does not change records nothing."
    ),
    "guide.status": (
        "Status: choose from the list. Met and partial need evidence of a dated action; "
        "regressed needs evidence; not applicable needs a note that says why. Unknown: you "
        "looked and could not tell; 'data withheld' then says that the data were asked for and "
        "refused."
    ),
    "guide.evidence": (
        "Evidence: a source (an address or the name of a document), its kind, and from when "
        "the action dates. A statement alone is a promise and carries neither met nor partial."
    ),
    "guide.dates": (
        "Dates: 2023, 2023-05 or 2023-05-12, as exact as they are known. 'From' and 'to' say "
        "when the action happened, 'published' when the source came out."
    ),
    "guide.note": "Note: what you found, in your words. Nothing in a cell is ever run or opened.",
    "guide.change": (
        "A row that already has a status can be changed: a new finding is added and the old "
        "one stays in the history. To take one back use: tipcheck undo."
    ),
    "guide.back": (
        "Save, as a workbook (.xlsx) or as CSV, and bring it back: tipcheck apply REFERENCE "
        "FILE. It first shows what would be recorded, and every cell that is wrong."
    ),
    "guide.figures": (
        "The other sheets show how things stood when this workbook was made; they are not "
        "read. The figures are an assessor's reading, not a State Department determination."
    ),
    "apply.additions": "would be added: {n}",
    "apply.conflicts": "changed on both sides since the export: {n}",
    "apply.theirs": "the sheet says: {status}",
    "apply.ours": "the ledger says: {status} ({by})",
    "apply.nothing": "the ledger says nothing any more",
    "apply.unchanged": "unchanged rows: {n}",
    "apply.wrong": "something is wrong; nothing was recorded",
    "apply.both": (
        "settle the conflicts first: "
        "take the ledger's values over in the sheet, or export again; nothing was recorded"
    ),
    "apply.question": "Record {n} {n:finding|findings}?",
    "apply.done": "recorded: {n}",
}
