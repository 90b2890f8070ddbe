"""Small checklists, ledgers and assessments, made for one test."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tipcheck.assessment import Assessment
from tipcheck.library import bundled
from tipcheck.model import Checklist, Finding, Ledger
from tipcheck.store.load import load_standards

STANDARDS = load_standards(bundled() / "standards.toml")
START = datetime(2024, 7, 1, 10, tzinfo=UTC)
IN_WINDOW = {"source": "https://example.org", "kind": "report", "from": date(2023, 5, 12)}
BEFORE = {"source": "https://example.org", "kind": "report", "from": date(2022, 5, 12)}


def checklist(
    *sizes: int, criteria: Sequence[str] = ("b1",), pillar: str = "prosecution", **more: Any
) -> Checklist:
    """Make a checklist of items `i1`, `i2`... with that many checks `c1`, `c2`... each."""
    return Checklist.model_validate(
        {
            "country": "XAA",
            "name": "Testland",
            "year": 2023,
            "tier": "2",
            "items": [
                {
                    "id": f"i{rank}",
                    "title": f"Item {rank}",
                    "text": f"Do thing {rank}.",
                    "pillar": pillar,
                    "criteria": list(criteria),
                    "checks": [
                        {"id": f"c{n}", "text": f"Thing {rank}.{n} is done"}
                        for n in range(1, size + 1)
                    ],
                }
                for rank, size in enumerate(sizes, start=1)
            ],
            **more,
        }
    )


def assessment(of: Checklist, findings: Iterable[dict[str, Any]] = ()) -> Assessment:
    """Make an assessment; each finding gets what it does not state, evidence included."""
    bare = Assessment(of, STANDARDS, Path("XAA-2023.toml"), Path("ledger.toml"), None)
    prints = bare.targets()
    made = [
        Finding.model_validate(
            {
                "at": START + timedelta(minutes=position),
                "by": "ana",
                "fingerprint": prints.get(str(parts["item"]), "0" * 12),
                "evidence": [IN_WINDOW] if parts["status"] in {"met", "partial"} else [],
                "note": "No border." if parts["status"] == "not-applicable" else None,
                **parts,
            }
        )
        for position, parts in enumerate(findings)
    ]
    ledger = Ledger.model_validate({"checklist": of.reference})
    return bare._replace(ledger=ledger.model_copy(update={"findings": tuple(made)}))


STATUSES = ("met", "partial", "not-met", "regressed", "unknown", "not-applicable")
SIZES = st.lists(st.integers(0, 4), min_size=1, max_size=5)


@st.composite
def histories(draw: st.DrawFn, sizes: Sequence[int]) -> list[dict[str, Any]]:
    """Draw entries on items and checks of `checklist(*sizes)`, withdrawals among them."""
    targets = [
        name
        for rank, size in enumerate(sizes, start=1)
        for name in (f"i{rank}", *(f"i{rank}/c{n}" for n in range(1, size + 1)))
    ]
    entry = st.fixed_dictionaries(
        {"item": st.sampled_from(targets), "status": st.sampled_from((*STATUSES, "withdrawn"))},
        optional={
            "evidence": st.sampled_from([[], [IN_WINDOW], [BEFORE]]),
            "fingerprint": st.just("f" * 12),
            "carried": st.just("XAA-2022/i1"),
        },
    )
    return draw(st.lists(entry, max_size=12))
