"""Evidence for an answer: a source that is there already with one key, or a new one."""

from typing import Final

from tipcheck.guided.intending import back, evidence_of, intended, sources
from tipcheck.guided.run import Form, Gathering, Intent, Record, Run, Stepped
from tipcheck.model import Evidence
from tipcheck.rules import lack

OFFERED: Final = 9
"""How many of the last sources have a key of their own, 1 to 9."""


def gathering(run: Run, mode: Gathering, key: str) -> Stepped:
    """Take a key while evidence is gathered."""
    intent = mode.intent
    if key == "e":
        return run.now(Form(intent)), None
    if key == "k" and can_keep(run, intent):
        return intended(run, intent._replace(keep=True))
    if key in (offered := offers(run)):
        return given(run, intent, offered[key])
    if key == "enter" and is_whole(run, intent):
        return run, Record(intent)
    if key == "escape":
        return back(run, intent), None
    return run.saying("run.no-key", key=key), None


def offers(run: Run) -> dict[str, Evidence]:
    """Give the sources that can be picked with one key, by that key, the last used first."""
    known = sources(run.assessment)[:OFFERED]
    return {str(place): evidence for place, evidence in enumerate(known, start=1)}


def given(run: Run, intent: Intent, evidence: Evidence, *, warned: bool = False) -> Stepped:
    """Add a source to an answer, unless it is there already.

    Args:
        run: The run.
        intent: The answer.
        evidence: The source.
        warned: Whether it was said already that the action lies outside the window.
    """
    if evidence in evidence_of(run, intent):
        return run.now(Gathering(intent)).saying("need.twice"), None
    intent = intent._replace(evidence=(*intent.evidence, evidence))
    return (run, Record(intent)) if warned and is_whole(run, intent) else intended(run, intent)


def can_keep(run: Run, intent: Intent) -> bool:
    """Say whether evidence stands that the new answer could keep."""
    stands = run.stands
    one = intent.targets in {(), (run.target,)}
    return bool(one and stands and stands.evidence) and not (intent.keep or intent.confirm)


def is_whole(run: Run, intent: Intent) -> bool:
    """Say whether an answer may be written as it is, open though it may stay."""
    if intent.status is None:
        return False
    return lack(intent.status, evidence_of(run, intent), intent.note) is None
