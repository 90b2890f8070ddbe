"""The program as Typer sees it: its switches, and its commands by family.

A command's module is imported when the command is called, so that none waits for another's
libraries. Typer's help is plain text: the Rich one would swallow what stands in brackets.
"""

import sys
from collections.abc import Sequence
from copy import copy
from importlib import import_module
from io import BytesIO, TextIOWrapper
from typing import Annotated, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from tipcheck import __version__
from tipcheck.cli.complaining import Complaints
from tipcheck.cli.output import Color, give_up_output
from tipcheck.cli.session import Session
from tipcheck.errors import FileError, NotSavedError, TipcheckError
from tipcheck.reasons import reason
from tipcheck.said import Said, placed
from tipcheck.store.waiting import HEARERS

FAMILIES: Final[dict[str, dict[str, str]]] = {
    "look": {
        "list": "Name the checklists there are.",
        "show": "Show a checklist, or one item whole.",
        "standards": "Show the minimum standards, criteria and factors.",
    },
    "assess": {
        "assess": "Answer question after question, in the terminal.",
        "next": "List what is open, first what would narrow the score most.",
    },
    "findings": {
        "start": "Begin the ledger of a checklist.",
        "set": "Record what you found, with its evidence.",
        "confirm": "Say that a finding still holds for changed wording or a new year.",
        "undo": "Take back the last finding; the one before stands again.",
        "log": "Show who found what, when, and what it was before.",
    },
    "scores": {
        "score": "Score progress on the recommendations: a range and its coverage.",
    },
    "years": {
        "diff": "Hold two years of a country against each other.",
        "link": "Confirm or refuse how recommendations continue.",
        "carry": "Bring last year's findings over, open until confirmed.",
        "trace": "Follow what was asked through all years that are known.",
        "clock": "Say where a country stands on the Watch List clock.",
    },
    "exchange": {
        "import": "Turn a published narrative into a draft checklist.",
        "review": "Walk through a draft: accept, edit, merge, split.",
        "export": "Hand everything over: a table, JSON, a workbook, the report.",
        "apply": "Take back an export that was filled in.",
        "verify": "Say whether an export is still what it would be now.",
        "redact": "Take personal data out of notes and quotes.",
        "report": "Write the page to hand over: HTML or Markdown.",
    },
    "panel": {
        "panel": "Score every list of a folder: one tidy table.",
    },
    "upkeep": {
        "validate": "Find every mistake in checklists and ledgers.",
        "schema": "Print the JSON Schema of a kind of file.",
    },
}
"""Commands and what they do, by the module that holds their family."""

_SUMMARIES: Final = {name: text for family in FAMILIES.values() for name, text in family.items()}
_MODULES: Final = {name: family for family, names in FAMILIES.items() for name in names}
_EXAMPLES: Final = """\b
tipcheck show PER-2023              the eleven recommendations to Peru of 2023
tipcheck score PER-2023 --example   how a score looks, from the bundled example
tipcheck assess PER-2023            findings of your own, question by question
"""


class Families(TyperGroup):
    """A group of commands that loads each one when it is called for."""

    def __init__(self, **attributes: Any) -> None:
        """Know the commands by name and summary, which is all that Tab and a typo need."""
        super().__init__(**attributes)
        self.commands = {
            name: TyperCommand(name, help=text, rich_markup_mode=None)
            for name, text in _SUMMARIES.items()
        }

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the command that is called, and load it."""
        name, known, rest = super().resolve_command(ctx, args)
        return name, self._load(name) if name and known else None, rest

    def _load(self, name: str) -> Any:
        """Make a command, which takes the program's switches too, before or after its name."""
        module = import_module(f"tipcheck.cli.{_MODULES[name]}")
        single = _typer(add_completion=False)
        single.command(name)(getattr(module, f"{name}_command"))
        command = typer.main.get_command(single)
        command.params += [_shared(param) for param in self.params if param.name in _SWITCHES]
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - Typer's signature
        """Write the commands of each family under its name."""
        for family, commands in FAMILIES.items():
            with formatter.section(family.capitalize()):
                formatter.write_dl(list(commands.items()))


_SWITCHES: Final = ("quiet", "no_input", "color", "lang", "debug")


def _shared(param: Any) -> Any:
    """Copy a switch of the program for a command, where it overrides the program's."""
    clone = copy(param)
    clone.expose_value = False
    clone.callback = _override
    return clone


def _override(ctx: Any, param: TyperOption, value: Any) -> Any:
    if isinstance(ctx.obj, Session) and value not in {None, False, "auto"}:
        setattr(ctx.obj, str(param.name), value)
    return value


def _typer(**settings: Any) -> typer.Typer:
    return typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        **settings,
    )


def _tell_version(wanted: bool) -> None:  # noqa: FBT001 - Typer's signature
    if wanted:
        sys.stdout.write(f"tipcheck {__version__}\n")
        raise typer.Exit


app = _typer(cls=Families, invoke_without_command=True)


@app.callback()
def tipcheck(
    ctx: typer.Context,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="Say nothing beside the result.")
    ] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask, fail instead.")] = False,
    color: Annotated[
        Color, typer.Option("--color", help="Colour: on a terminal, always or never.")
    ] = "auto",
    lang: Annotated[
        str | None,
        typer.Option("--lang", metavar="en|es", help="Language for people; else $TIPCHECK_LANG."),
    ] = None,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where in the program a failure arose.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - answered by its callback
        bool,
        typer.Option(
            "-V", "--version", callback=_tell_version, is_eager=True, help="Tell the version."
        ),
    ] = False,
) -> None:
    """Take the switches of the program; without a command, show the start page."""
    session: Session = ctx.obj
    session.quiet, session.no_input, session.color = quiet, no_input, color
    session.lang, session.debug = lang, debug
    HEARERS[:] = [session.tell_waiting]
    if ctx.invoked_subcommand is None:
        from tipcheck.cli.start_page import start_page

        session.print(start_page(session.words()))


tipcheck.__doc__ = f"""Follow what the Trafficking in Persons Report asks of a government.

    {_EXAMPLES}
    """


def run(arguments: Sequence[str]) -> int:
    """Run one command line.

    Returns:
        The exit code: 0 done, 1 the answer is no, 2 usage, 3 a file is missing or broken, 4 busy
        or not writable and nothing changed, 130 interrupted, 141 the reader of a pipe went away.
    """
    # A stream that was closed before the start is None: what goes there is lost, as was wished.
    sys.stdin = sys.stdin or TextIOWrapper(BytesIO(), encoding="utf-8")
    sys.stdout = sys.stdout or TextIOWrapper(BytesIO(), encoding="utf-8")
    sys.stderr = sys.stderr or TextIOWrapper(BytesIO(), encoding="utf-8")
    session = Session()
    complaints = Complaints(session, arguments)
    try:
        code = app(list(arguments), prog_name="tipcheck", standalone_mode=False, obj=session)
    except TipcheckError as error:
        if "--debug" in arguments:
            raise
        complaints.tell(error.lines)
        return error.exit_code
    except typer.TyperException as error:
        complaints.tell_usage(error)
        return error.exit_code
    except typer.Abort:
        return 130
    except OSError as error:
        if error.filename is not None:  # a name that no file can have, a folder that is closed
            complaints.tell([placed(str(error.filename)[:80], reason(error))])
            return FileError.exit_code
        give_up_output()  # what Typer prints itself; what we print is told where it happens
        complaints.tell([Said("standard output: {reason}", reason=reason(error))])
        return NotSavedError.exit_code
    return code if isinstance(code, int) else 0
