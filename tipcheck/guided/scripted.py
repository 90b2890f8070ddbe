"""An answer as the command that records it."""

import shlex
from collections.abc import Iterator

from tipcheck.guided.run import Form, Left, Run
from tipcheck.model import Evidence


def commands(run: Run, left: Left) -> Iterator[str]:
    """Give the commands that record an answer: one, and one more for each further source.

    What was not chosen or typed yet stands in capitals; what was to be carried over is carried with
    its list.
    """
    intent = left.intent
    if intent.carry:
        old, new = intent.carry.checklist.reference, run.assessment.checklist.reference
        yield shlex.join(["tipcheck", "carry", old, new])
        return
    targets = ",".join(intent.targets or (run.target,))
    rater = run.assessment.ledger_path.stem.partition(".")[2]
    whose = ["--rater", rater] if rater else []
    verb = ["confirm"] if intent.confirm else ["set"]
    head = ["tipcheck", *verb, run.assessment.checklist.reference, targets]
    if not intent.confirm:
        head.append(intent.status or "STATUS")
        head += ["--withheld"] if intent.withheld else []
        head += ["--note", intent.note] if intent.note else []
    sources = [_flags(each) for each in intent.evidence] or [[]]
    if left.form:
        sources = [*(each for each in sources if each), _flags_of(left.form)]
    for place, flags in enumerate(sources):
        more = ["--add-evidence"] if (place or intent.keep) and not intent.confirm else []
        yield shlex.join([*head, *flags, *more, *whose])


def _flags(evidence: Evidence) -> list[str]:
    return [
        part
        for name, field in type(evidence).model_fields.items()
        if (value := getattr(evidence, name)) is not None
        for part in (f"--{field.alias or name}", str(value))
    ]


def _flags_of(form: Form) -> list[str]:
    """Give the flags of a source that was being described, whole or not."""
    when = form.texts.get("when") or "DATE"
    since, dots, until = when.partition("..")
    needed = ["--source", form.texts.get("source") or "URL", "--kind", form.kind or "KIND"]
    until_flags = ["--to", until] if dots else []
    more = [
        part
        for name in ("title", "published", "quote")
        if (text := form.texts.get(name))
        for part in (f"--{name}", text)
    ]
    return [*needed, "--from", since, *until_flags, *more]
