"""Arguments and options that several commands share, with what Tab offers for them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.words import Words

Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="csv|json|jsonl|md|tsv",
        help="Write for a program instead of for people.",
        autocompletion=lambda: ["csv", "json", "jsonl", "md", "tsv"],
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "-o", "--output", metavar="FILE", help="Write a file; its ending says the format."
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that exists.")]
Rater = Annotated[
    str | None,
    typer.Option("--rater", metavar="NAME", help="Use the ledger of this rater, a file apart."),
]
Example = Annotated[
    bool, typer.Option("--example", help="Use the bundled example instead of your own findings.")
]
By = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar="NAME",
        help="Who finds this; else $TIPCHECK_ASSESSOR, else git's user.name.",
    ),
]
Grouping = Literal["pillar", "criterion", "item"]


def references(incomplete: str) -> Iterator[str]:
    """Offer the checklists that can be named."""
    from tipcheck.cli.session import Session

    for reference in Session().workspace().references():
        if reference.startswith(incomplete.upper()):
            yield reference.lower() if incomplete.islower() else reference


def countries(incomplete: str) -> list[str]:
    """Offer the countries that have a checklist."""
    return list(dict.fromkeys(each[:3] for each in references(incomplete[:3])))


def items(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Offer the items of the checklist that was named before, or the checks of an item."""
    from tipcheck.cli.session import Session
    from tipcheck.errors import TipcheckError
    from tipcheck.store.files import read_text

    try:
        text = read_text(Session().workspace().find(ctx.params["reference"]))
    except TipcheckError:
        return
    # The file is not parsed: a Tab must be quick, and offering a name needs no more than this.
    item = ""
    for line in text.splitlines():
        if line.strip() == "[[items]]":
            item = ""
        found = re.match(r'\s*id\s*=\s*"([a-z0-9-]+)"', line)
        if found:
            name = f"{item}/{found[1]}" if item else found[1]
            item = item or found[1]
            if name.startswith(incomplete) and ("/" in name) <= ("/" in incomplete):
                yield name


def statuses(incomplete: str) -> Iterator[str]:
    """Offer the statuses that can be given."""
    known = ("met", "partial", "not-met", "regressed", "unknown", "not-applicable")
    yield from (status for status in known if status.startswith(incomplete))


Reference = Annotated[
    str,
    typer.Argument(
        metavar="REFERENCE",
        help="Country and year, as PER-2023 or peru-2023, or a checklist's path.",
        autocompletion=references,
    ),
]
Old = Annotated[
    str,
    typer.Argument(metavar="OLD", help="The earlier year, as PER-2022.", autocompletion=references),
]
New = Annotated[
    str,
    typer.Argument(metavar="NEW", help="The later year, as PER-2023.", autocompletion=references),
]
Country = Annotated[
    str,
    typer.Argument(
        metavar="COUNTRY", help="A country's code or name, as PER.", autocompletion=countries
    ),
]
Item = Annotated[
    str,
    typer.Argument(
        metavar="ITEM",
        help="An item's id or rank, a check as item/check, or a criterion as b9.",
        autocompletion=items,
    ),
]
MaybeItem = Annotated[
    str | None,
    typer.Argument(
        metavar="[ITEM]",
        help="An item's id or rank, or a check as item/check.",
        autocompletion=items,
    ),
]
Status = Annotated[
    str,
    typer.Argument(
        metavar="STATUS",
        help="met, partial, not-met, regressed, unknown or not-applicable.",
        autocompletion=statuses,
    ),
]


def unless_draft(assessment: "Assessment", named: str, words: "Words", hint: str) -> str:
    """Name the next command: of a draft it is `review`, for no other would take it as it is."""
    if assessment.checklist.reviewed:
        return hint
    return words("next.review", reference=named)


def rater_flag(ledger: Path) -> str:
    """Give the flag that names the rater of a ledger again; nothing for the first one."""
    rater = ledger.stem.partition(".")[2]
    return f" --rater {rater}" if rater else ""
