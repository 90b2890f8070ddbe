"""Commands that keep files in order: validate, schema."""

from pathlib import Path
from typing import Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session
from tipcheck.said import Said


def validate_command(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="Files or folders; by default the workspace."),
    ] = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Find every mistake in checklists, ledgers, standards and lineage; exit 1 if there is one."""
    from tipcheck.cli.progress import with_bar
    from tipcheck.sheets.problems import problems_result
    from tipcheck.validate import files_at, files_of, problems

    session: Session = ctx.obj
    export = Export(format_, output, force)
    workspace = session.workspace()
    walks = [files_at(path) for path in paths or ()]
    files = [file for walk in walks for file in walk.files] if paths else files_of(workspace)
    session.read += files
    read = with_bar(problems(files, workspace), len(files), wanted=not session.quiet)
    found = [problem for walk in walks for problem in walk.problems]
    found += [problem for of_file in read for problem in of_file]
    session.show(problems_result(found, len(files), session.words(export)), export)
    if found:
        raise typer.Exit(1)


def schema_command(
    ctx: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="checklist, ledger, standards or lineage."),
    ] = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Print the JSON Schema of a kind of file, or name the kinds there are."""
    from tipcheck.errors import UsageError
    from tipcheck.model import FILES
    from tipcheck.schemas import schema_text
    from tipcheck.text import did_you_mean

    session: Session = ctx.obj
    if name is None:
        session.print("".join(f"{each}\n" for each in FILES))
        return
    if name not in FILES:
        hint = did_you_mean(name, FILES) or Said("; there are: {known}", known=", ".join(FILES))
        message = Said("{name} is no kind of file{hint}", name=ascii(name[:40]), hint=hint)
        raise UsageError(message)
    session.save_or_print(schema_text(name), Export(None, output, force))
