"""Commands that exchange with others: import and review come in, the report goes out."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tipcheck.cli.applying import apply_command
from tipcheck.cli.exporting import export_command
from tipcheck.cli.redaction import redact_command
from tipcheck.cli.reports import report_command
from tipcheck.cli.review import review_command
from tipcheck.cli.session import Export, Session
from tipcheck.cli.verifying import verify_command
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.model import Checklist
    from tipcheck.narratives.narrative import Narrative, Wishes
    from tipcheck.sheets.sheet import Page

__all__ = [
    "apply_command",
    "export_command",
    "import_command",
    "redact_command",
    "report_command",
    "review_command",
    "verify_command",
]

Tier = Literal["1", "2", "2-watch-list", "3", "special-case"]


def import_command(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(metavar="FILE|-", help="A text or a saved web page; - reads a pipe."),
    ],
    country: Annotated[
        str | None,
        typer.Option("--country", metavar="NAME", help="The country: PER, Peru, Perú."),
    ] = None,
    year: Annotated[
        int | None, typer.Option("--year", metavar="YEAR", min=2001, max=2100, help="The report's.")
    ] = None,
    tier: Annotated[Tier | None, typer.Option("--tier", help="The tier it states.")] = None,
    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="Where the text is from; kept.")
    ] = None,
    paraphrase: Annotated[
        bool, typer.Option("--paraphrase", help="The text restates the report in other words.")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="By default its place in checklists/."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the draft, write none.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a draft that exists.")] = False,
) -> None:
    """Turn a published country narrative into a draft checklist, for a person to review.

    Nothing is fetched: save the country's page from your browser, or copy its text into a file.

    \b
    tipcheck import peru-2022.html
    tipcheck import narrative.txt --country Haiti --year 2005 --dry-run
    """
    from tipcheck.narratives.narrative import Wishes

    session: Session = ctx.obj
    wishes = Wishes(_code(country) if country else None, year, tier, url)
    path, raw = _raw(file)
    narrative = _narrative(path, raw, wishes)
    if not narrative.items:
        from tipcheck.sheets.drafts import empty_page

        _show_page(session, empty_page(narrative, session.words()))
        return
    _keep(session, narrative, output, paraphrase=paraphrase, dry_run=dry_run, force=force)


def _raw(file: str) -> tuple[Path, bytes]:
    from tipcheck.errors import UsageError
    from tipcheck.narratives.sources import MOST_BYTES
    from tipcheck.store.files import read_raw

    if "://" in file:
        message = Said(
            "nothing is fetched: save the page from your browser, and give the file's name"
        )
        raise UsageError(message)
    if file == "-":
        return Path("-"), sys.stdin.buffer.read(MOST_BYTES + 1)
    return Path(file), read_raw(Path(file), Said("a text or a saved page"))


def _code(name: str) -> str:
    from tipcheck.countries import NAMES
    from tipcheck.countries.names import country_code, known_names
    from tipcheck.errors import UsageError
    from tipcheck.text import did_you_mean, plain, visible

    code = name.upper() if name.upper() in NAMES else country_code(name)
    if code:
        return code
    hint = did_you_mean(plain(name), known_names()) or Said("; write it as PER or Peru")
    message = Said(
        "--country: '{name}' is no country of the report{hint}", name=visible(name[:60]), hint=hint
    )
    raise UsageError(message)


def _narrative(path: Path, raw: bytes, wishes: "Wishes") -> "Narrative":
    from tipcheck.narratives.confined import read_confined
    from tipcheck.narratives.narrative import missing
    from tipcheck.narratives.refusals import RefusedError
    from tipcheck.store.files import refuse

    try:
        narrative = read_confined(raw, wishes)
    except RefusedError as refused:
        refuse(path, refused.what, refused.line)
    if lacking := missing(narrative):
        refuse(path, lacking)
    return narrative


def _keep(
    session: Session,
    narrative: "Narrative",
    output: Path | None,
    *,
    paraphrase: bool,
    dry_run: bool,
    force: bool,
) -> None:
    """Show a draft, and write it unless it is only to be shown."""
    from tipcheck.narratives.drafts import draft_of
    from tipcheck.revising import refuse_replacing, save_draft
    from tipcheck.schemas import schema_text
    from tipcheck.sheets.drafts import draft_result

    words, wording = session.words(), "paraphrase" if paraphrase else "verbatim"
    draft = draft_of(narrative, session.standards(), wording=wording)
    path = output or _place_of(session, draft)
    if not dry_run:
        refuse_replacing(path, force=force)
    session.show(draft_result(narrative, draft, words), Export())
    if dry_run:
        session.note(words("import.dry", path=path))
        return
    save_draft(path, draft, schema_text("checklist"), force=force)
    session.note(words("say.written", path=path))
    _tell_next(session, draft, output)


def _place_of(session: Session, draft: "Checklist") -> Path:
    return (session.workspace().root or Path()) / "checklists" / f"{draft.reference}.toml"


def _tell_next(session: Session, draft: "Checklist", output: Path | None) -> None:
    from tipcheck.library import bundled

    words, reference = session.words(), draft.reference
    if output is None and (bundled() / f"{reference}.toml").exists():
        session.note(words("import.hides", reference=reference))
    session.hint(words("next.review", reference=output or reference))


def _show_page(session: Session, page: "Page") -> None:
    from tipcheck.sheets.sheet import Result, Sheet

    session.show(Result((page,), Sheet("", (), ()), dict), Export())
