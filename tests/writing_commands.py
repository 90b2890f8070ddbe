"""The commands of tipcheck: which write, and on what the harness tries each of them."""

import os
import shlex
from typing import Final, NamedTuple

SOURCE: Final = "--source https://example.org/report --kind report --from 2023-05"
ANSWERED: Final = ("set PER-2023 4 unknown --note before", f"set PER-2023 2 met {SOURCE}")
LEDGER: Final = "assessments/PER-2023.toml"


class Writing(NamedTuple):
    """A command that writes.

    Attributes:
        line: The command, as it is typed.
        before: Commands that were acknowledged earlier.
        part: A command that does a part of it: cut short, it may leave what that one leaves.
        again: What is typed once more after it was cut short.
    """

    line: str
    before: tuple[str, ...] = ()
    part: str = ""
    again: str = "set PER-2023 5 unknown"

    @property
    def words(self) -> list[str]:
        """Give the command as the shell hands it over."""
        return shlex.split(self.line)


def _exporting(line: str) -> Writing:
    """Try a command that looks, with its result in a file that replaces an older one."""
    force = f"{line} --force"
    return Writing(force, (*ANSWERED, "schema lineage -o out.csv"), again=force)


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
    "list -o": _exporting("list -o out.csv"),
    "show -o": _exporting("show PER-2023 -o out.csv"),
    "standards -o": _exporting("standards -o out.csv"),
    "log -o": _exporting("log PER-2023 -o out.csv"),
    "score -o": _exporting("score PER-2023 -o out.csv"),
    "validate -o": _exporting("validate -o out.csv"),
    "schema -o": _exporting("schema ledger -o out.csv"),
}
"""Every command that writes; one more is one row more."""

EVERY_DAY: Final = ("start", "set", "set that begins", "undo", "score -o")
"""Those that are tried every day: each way of writing once."""

FULL: Final = os.environ.get("TIPCHECK_FAULTS") == "full"
"""Whether everything is tried, which takes half an hour."""

TRIED: Final = tuple(WRITING) if FULL else EVERY_DAY
"""The commands that are tried in this run."""

READING: Final = (
    "list",
    "show PER-2023",
    "show PER-2023 3 --lang es",
    "standards b1",
    "log PER-2023",
    "score PER-2023 --explain",
    "score PER-2023 --example --format json",
    "validate",
    "schema",
    "schema ledger",
)
"""Every command that only reads, in one of its forms or more."""
