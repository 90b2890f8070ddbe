"""The commands of tipcheck: which write, and on what the harness tries each of them."""

import os
import shlex
from pathlib import Path
from typing import Final, NamedTuple

SOURCE: Final = "--source https://example.org/report --kind report --from 2023-05"
NARRATIVE: Final = Path(__file__).parent / "narratives" / "peru_2022_ecoi.txt"
IMPORT: Final = f"import {shlex.quote(str(NARRATIVE))}"
ANSWERED: Final = ("set PER-2023 4 unknown --note before", f"set PER-2023 2 met {SOURCE}")
LEDGER: Final = "assessments/PER-2023.toml"
FILLED: Final = Path(__file__).parent / "filled" / "peru-2023.csv"
APPLY: Final = f"apply PER-2023 {shlex.quote(str(FILLED))} --yes"
EXPORTED: Final = "export PER-2023 -o sheet.csv"
"""What stands beside the ledger for the commands that read an export."""


LINK: Final = "link PER-2022 PER-2023"
EARLIER: Final = (
    "set PER-2022 3 not-met --note earlier",
    "set PER-2022 1 unknown",
    f"{LINK} 1 1 --kind same",
)
CARRY: Final = "carry PER-2022 PER-2023 --yes"


class Writing(NamedTuple):
    """A command that writes.

    Attributes:
        line: The command, as it is typed.
        before: Commands that were acknowledged earlier.
        part: A command that does a part of it: cut short, it may leave what that one leaves.
        again: What is typed next after it was cut short.
        shows_first: Whether it prints before it writes: only its exit then says that it is done.
        reads_on: Whether it reads on past a file that it cannot read: its result is then another.
    """

    line: str
    before: tuple[str, ...] = ()
    part: str = ""
    again: str = "set PER-2023 5 unknown"
    shows_first: bool = False
    reads_on: bool = False

    @property
    def words(self) -> list[str]:
        """Give the command as the shell hands it over."""
        return shlex.split(self.line)


def _exporting(line: str) -> Writing:
    """Try a command that looks, with its result in a file that replaces an older one."""
    force = f"{line} --force"
    return Writing(force, (*ANSWERED, "schema lineage -o out.csv"), again=force)


def _linking(*before: str) -> Writing:
    return Writing(f"{LINK} 1 2 --refuse", before, again=f"{LINK} 4 5 --refuse")


WRITING: Final = {
    "start": Writing("start PER-2023", again="start PER-2023"),
    "start beside another": Writing(
        "start PER-2023 --rater luis", ANSWERED, again="set PER-2023 5 unknown --rater luis"
    ),
    "set": Writing("set PER-2023 3 not-met --note after", ANSWERED),
    "set of several": Writing(f"set PER-2023 1,11,b9 regressed {SOURCE}", ANSWERED),
    "set that begins": Writing("set PER-2023 3 not-met", part="start PER-2023"),
    "confirm": Writing("confirm PER-2023 2", ANSWERED),
    "undo": Writing("undo PER-2023", ANSWERED),
    "carry": Writing(CARRY, (*ANSWERED, *EARLIER), shows_first=True),
    "carry that begins": Writing(CARRY, EARLIER, part="start PER-2023", shows_first=True),
    "link": _linking(f"{LINK} 3 4 --refuse"),
    "link that begins": _linking(),
    "import": Writing(IMPORT, again=f"{IMPORT} --force", shows_first=True),
    "import over a draft": Writing(
        f"{IMPORT} --force --tier 1", (IMPORT,), again=f"{IMPORT} --force", shows_first=True
    ),
    "import -o": Writing(
        f"{IMPORT} -o mine.toml", again=f"{IMPORT} -o mine.toml --force", shows_first=True
    ),
    "review": Writing(
        "review PER-2022 --accept-all", (IMPORT,), again="review PER-2022 --accept-all"
    ),
    "review, done": Writing(
        "review PER-2022 --accept-all --done",
        (IMPORT,),
        again="review PER-2022 --accept-all --done",
    ),
    "redact": Writing("redact PER-2023 4 --yes", ANSWERED),
    "apply": Writing(APPLY, ANSWERED, shows_first=True),
    "apply that begins": Writing(APPLY, part="start PER-2023", shows_first=True),
    "list -o": _exporting("list -o out.csv")._replace(reads_on=True),
    "show -o": _exporting("show PER-2023 -o out.csv"),
    "standards -o": _exporting("standards -o out.csv"),
    "log -o": _exporting("log PER-2023 -o out.csv"),
    "score -o": _exporting("score PER-2023 -o out.csv"),
    "next -o": _exporting("next PER-2023 -o out.csv"),
    "export -o": _exporting("export PER-2023 -o out.csv"),
    "diff -o": _exporting("diff PER-2022 PER-2023 -o out.csv"),
    "carry -o": Writing(f"{CARRY} -o out.csv", (*ANSWERED, *EARLIER), part=CARRY, shows_first=True),
    "trace -o": _exporting("trace PER -o out.csv"),
    "clock -o": _exporting("clock PER -o out.csv"),
    "report -o": _exporting("report PER-2023 --format html -o out.csv"),
    "validate -o": _exporting("validate -o out.csv")._replace(reads_on=True),
    "schema -o": _exporting("schema ledger -o out.csv"),
}
"""Every command that writes; one more is one row more."""

EVERY_DAY: Final = ("start", "set", "set that begins", "undo", "link", "review", "score -o")
"""Those that are tried every day: each way of writing once."""

FULL: Final = os.environ.get("TIPCHECK_FAULTS") == "full"
"""Whether everything is tried: `TIPCHECK_FAULTS=full pytest --no-cov tests/test_faults_*.py`.

It takes half an hour on two cores; `--junit-xml` keeps the figures.
"""

TRIED: Final = tuple(WRITING) if FULL else EVERY_DAY
"""The commands that are tried in this run."""

GUIDED: Final = {"assess": "test_ways_out.py"}
"""Commands that only a terminal can be used for, and where their ways out are tried."""

READING: Final = (
    "list",
    "next PER-2023",
    "diff PER-2022 PER-2023",
    "trace PER",
    "clock PER",
    "show PER-2023",
    "show PER-2023 3 --lang es",
    "standards b1",
    "log PER-2023",
    "score PER-2023 --explain",
    "score PER-2023 --example --format json",
    "report PER-2023 --example --format html",
    "validate",
    "apply PER-2023 sheet.csv --dry-run",
    "verify sheet.csv",
    "schema",
    "schema ledger",
)
"""Every command that only reads, in one of its forms or more."""
