"""Reports made for tests: one that says all that one can say, and the same with other texts."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from making import IN_WINDOW, STANDARDS, assessment
from testland import link

from tipcheck.assessment import Assessment
from tipcheck.ledger import Lens
from tipcheck.model import Checklist, Ledger, Link, Noun
from tipcheck.reports.report import Report, report_of
from tipcheck.score import score

Some = TypeVar("Some", bound=Noun)
NAMES: Final = frozenset(
    {
        *("id", "item", "pillar", "criteria", "country", "tier", "extent", "wording", "status"),
        *("kind", "fingerprint", "carried", "checklist", "since", "until", "published", "to", "on"),
    }
)
"""Fields that hold a word of a small set or a name, never a text."""
FEW: Final = STANDARDS.model_copy(
    update={
        "standards": STANDARDS.standards[:2],
        "criteria": tuple(each for each in STANDARDS.criteria if each.id in {"b1", "b2", "b9"}),
        "factors": STANDARDS.factors[:1],
        "clock": (),
    }
)
"""Enough standards to have one in every place: a hundred reports are made quickly."""
FINDINGS: Final[tuple[dict[str, Any], ...]] = (
    {"item": "law/passed", "status": "partial", "evidence": [IN_WINDOW]},
    {"item": "law/passed", "status": "withdrawn"},
    {
        "item": "law/passed",
        "status": "met",
        "note": "In force.\nSince May.",
        "via": "sheet.xlsx",
        "evidence": [
            {
                "source": "https://example.org/law",
                "title": "Official gazette",
                "kind": "law",
                "from": date(2023, 5, 12),
                "published": date(2023, 5, 13),
                "quote": "Article 1.",
            },
            {"source": "Archive, box 3", "kind": "report", "from": "2022", "to": "2022-05"},
        ],
    },
    {"item": "law/applied", "status": "unknown", "withheld": True},
    {"item": "shelters", "status": "not-met", "note": "None of them opened."},
    {"item": "shelters/men", "status": "regressed", "evidence": [IN_WINDOW]},
    {"item": "data", "status": "met", "fingerprint": "0" * 12},
    {"item": "b9", "status": "regressed", "note": "The commission fell silent."},
    {"item": "gone", "status": "not-met"},
    {"item": "sea", "status": "not-applicable"},
)
ITEMS: Final[tuple[dict[str, Any], ...]] = (
    {
        "id": "law",
        "title": "Pass the law",
        "title_es": "Aprobar la ley",
        "text": "Pass the law and apply it at land borders.",
        "text_es": "Aprobar la ley y aplicarla en las fronteras.",
        "pillar": "prosecution",
        "criteria": ["a1"],
        "checks": [
            {"id": "passed", "text": "The law is in force", "text_es": "La ley está en vigor"},
            {"id": "applied", "text": "The law is applied", "criteria": ["b1", "d"]},
        ],
    },
    {
        "id": "shelters",
        "title": "Open shelters",
        "text": "Open shelters for women and men.",
        "pillar": "protection",
        "criteria": ["b2"],
        "checks": [
            {"id": "women", "text": "Shelters take women"},
            {"id": "men", "text": "Shelters take men"},
        ],
    },
    {"id": "data", "title": "Keep data", "text": "Keep statistics.", "pillar": "prevention"},
    {"id": "sea", "title": "Guard the sea", "text": "Guard the sea.", "pillar": "prevention"},
)


def listed(year: int, *, items: Iterable[dict[str, Any]] = ITEMS, **more: Any) -> Checklist:
    """Make a list of Testland that says all that a list can say."""
    tree = {"country": "XAA", "name": "Testland", "year": year, "tier": "2", "items": list(items)}
    source = {"title": "Report", "url": "https://example.org/report", "retrieved": date(2024, 1, 2)}
    return Checklist.model_validate(tree | {"source": source} | more)


def poisoned(noun: Some, text: str) -> Some:
    """Give a noun with this text in every field that can hold one, unchecked as no file is."""

    def changed(name: str, value: Any) -> Any:
        if isinstance(value, Noun):
            return poisoned(value, text)
        if isinstance(value, tuple):
            return tuple(changed(name, each) for each in value)
        return text if isinstance(value, str) and name not in NAMES else value

    fields = {name: changed(name, getattr(noun, name)) for name in type(noun).model_fields}
    return noun.model_copy(update=fields)


def _demanding(item: dict[str, Any]) -> dict[str, Any]:
    """Give an item a check: its own text would be held against the rules of files once more."""
    return {"checks": [{"id": "all", "text": item["text"]}], **item}


def full(text: str | None = None, lens: Lens | None = None) -> Report:
    """Make a report that says all that one can say, with one text in every place if given."""
    items = ITEMS if text is None else [_demanding(item) for item in ITEMS]

    def told(noun: Some) -> Some:
        return noun if text is None else poisoned(noun, text)

    def year(of: Checklist, findings: Iterable[dict[str, Any]]) -> Assessment:
        made = assessment(of, findings)
        ledger = told(made.ledger or Ledger(checklist=of.reference))
        of, standards = told(of), STANDARDS if text is None else told(FEW)
        kept = made._replace(checklist=of, ledger=ledger, standards=standards)
        return _fitting(kept, made)

    earlier = [{**item, "text": f"{item['text']} Soon."} for item in items[1:3]]
    before = year(
        listed(2022, items=earlier, extent="excerpt"), [{"item": "data", "status": "not-met"}]
    )
    now = year(listed(2023, items=items, reviewed=False, extent="excerpt"), FINDINGS)
    links: tuple[Link, ...] = (told(link("reworded", ["2022/data"], ["2023/data"], "Told apart.")),)
    stamp = (("checklist", text or "sha256:0"),)
    return report_of(score(now, lens or Lens()), before, links, stamp)


def _fitting(poisoned_year: Assessment, plain_year: Assessment) -> Assessment:
    """Let findings judge the poisoned texts as they judged the plain ones."""
    was, now = plain_year.targets(), poisoned_year.targets()
    ledger = poisoned_year.ledger or Ledger(checklist="XAA-2023")
    findings = tuple(
        each.model_copy(update={"fingerprint": now[each.item]})
        if each.fingerprint == was.get(each.item)
        else each
        for each in ledger.findings
    )
    return poisoned_year._replace(ledger=ledger.model_copy(update={"findings": findings}))


def corpus(texts: Iterable[str]) -> Report:
    """Make a report of one item for each text, with the text in every field."""
    items = [
        _demanding({"id": f"i{n}", "title": "t", "text": "t", "pillar": "protection"})
        for n, _ in enumerate(texts)
    ]
    findings = [
        {
            "item": item["id"],
            "status": "met",
            "note": "t",
            "evidence": [{**IN_WINDOW, "source": "t", "title": "t", "quote": "t"}],
        }
        for item in items
    ]
    made = assessment(listed(2023, items=items), findings)
    ledger = made.ledger or Ledger(checklist="XAA-2023")
    pairs = list(zip(made.checklist.items, ledger.findings, texts, strict=True))
    list_ = made.checklist.model_copy(
        update={"items": tuple(poisoned(item, text) for item, _, text in pairs)}
    )
    moved = ledger.model_copy(
        update={"findings": tuple(poisoned(found, text) for _, found, text in pairs)}
    )
    kept = made._replace(checklist=list_, ledger=moved)
    return report_of(score(_fitting(kept, made)), None, ())


def day(text: str) -> date:
    """Give a day of the calendar."""
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
