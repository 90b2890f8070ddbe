"""What is about to be said, held against what stands and against the rules of answering."""

from tipcheck.assessment import Assessment
from tipcheck.days import window
from tipcheck.guided.run import (
    Asking,
    Gathering,
    Intent,
    Record,
    Run,
    Stepped,
    Writing,
)
from tipcheck.ledger import standing
from tipcheck.model import Evidence, Ledger
from tipcheck.rules import NEED_ACTION, is_action, lack, period_of


def intended(run: Run, intent: Intent) -> Stepped:
    """Ask for what an answer is short of; wish it written if it is whole.

    Evidence outside the window is said before anything is written: it would leave the check open.
    """
    status = intent.status
    if status is None:
        return run.now(Asking(intent)), None
    intent = intent if intent.targets else intent._replace(targets=(run.target,))
    missing = lack(status, evidence_of(run, intent), intent.note)
    if missing == "note":
        return run.saying("need.note").now(Writing("note", intent)), None
    if missing:
        return run.saying(f"need.{missing}", status=status).now(Gathering(intent)), None
    if is_outside(run, intent):
        period = window(run.assessment.checklist.year)
        return run.saying("need.window", window=period).now(Gathering(intent)), None
    return run, Record(intent)


def evidence_of(run: Run, intent: Intent) -> tuple[Evidence, ...]:
    """Give all evidence that an answer would have: what is kept, then what was gathered."""
    return (*kept(run, intent), *intent.evidence)


def kept(run: Run, intent: Intent) -> tuple[Evidence, ...]:
    """Give the evidence that stands and would stay."""
    before = standing(run.assessment.findings).get(intent.targets[0] if intent.targets else "")
    return before.evidence if before and (intent.keep or intent.confirm) else ()


def is_outside(run: Run, intent: Intent) -> bool:
    """Say whether an answer would stay open because no action lies in the window."""
    actions = [period_of(each) for each in evidence_of(run, intent) if is_action(each)]
    period = window(run.assessment.checklist.year)
    return intent.status in NEED_ACTION and not any(each.overlaps(period) for each in actions)


def dropped(run: Run) -> Run:
    """Forget what was about to be said, and ask again."""
    return run.now(Asking())


def back(run: Run, intent: Intent) -> Run:
    """Go back to the question with what was gathered, but without the status.

    What only adds to a finding that stands is forgotten whole.
    """
    if intent.keep or intent.confirm:
        return dropped(run)
    targets = () if intent.targets == (run.target,) else intent.targets
    return run.now(Asking(intent._replace(targets=targets, status=None, withheld=False)))


def sources(assessment: Assessment) -> list[Evidence]:
    """Give the sources of a ledger, the last used first, each once; quotes belong to one check."""
    found = [
        evidence.model_copy(update={"quote": None})
        for finding in sorted(assessment.findings, key=lambda each: each.at)
        for evidence in finding.evidence
    ]
    return list({_key(evidence): evidence for evidence in reversed(found)}.values())


def _key(evidence: Evidence) -> tuple[object, ...]:
    return tuple(getattr(evidence, name) for name in type(evidence).model_fields)


def differs(seen: Ledger | None, now: Ledger, targets: tuple[str, ...]) -> bool:
    """Say whether somebody else changed what stands for targets, or for their items."""
    before, after = standing(seen.findings if seen else ()), standing(now.findings)
    names = {name for target in targets for name in (target, target.partition("/")[0])}
    return any(before.get(name) != after.get(name) for name in names)
