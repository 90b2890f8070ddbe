"""Results of every command: never over a file that people write, the same bytes everywhere."""

import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from conftest import ASSESSOR, Tipcheck, environment
from writing_commands import ANSWERED, EARLIER, FULL, READING, WRITING

from tipcheck.cli.output import complain
from tipcheck.library import bundled

NAMES: Final = tuple(name for name, row in WRITING.items() if " -o " in row.line)
"""Every command that writes a result into a file."""
SOURCES: Final = (
    "assessments/PER-2023.toml",
    "assessments/PER-2022.toml",
    "checklists/PER-2023.toml",
    "checklists/PER-2022.toml",
    "checklists/lineage/PER.toml",
)


@pytest.fixture
def workspace(tipcheck: Tipcheck, tmp_path: Path) -> Path:
    """Give a folder with checklists, ledgers and links of its own."""
    (tmp_path / "checklists").mkdir()
    for name in ("PER-2022", "PER-2023"):
        raw = (bundled() / f"{name}.toml").read_bytes()
        (tmp_path / "checklists" / f"{name}.toml").write_bytes(raw)
    for line in (*ANSWERED, *EARLIER):
        assert tipcheck(*shlex.split(line)).code == 0
    return tmp_path


def into(name: str, output: str) -> list[str]:
    """Give a command line that replaces a file, if it may."""
    words = [word for word in WRITING[name].words if word != "--force"]
    words[words.index("-o") + 1] = output
    shaped = words[0] not in {"import", "schema"} and "--format" not in words
    return [*words, "--force", *(("--format", "csv") if shaped else ())]


@pytest.mark.posix
@pytest.mark.parametrize("name", NAMES)
def test_a_result_is_never_written_over_a_file_that_people_write(
    tipcheck: Tipcheck, workspace: Path, name: str
) -> None:
    """Not even with --force, and whether the command has read it or not: one clear line, exit 2."""
    before = {each: (workspace / each).read_bytes() for each in SOURCES}
    (workspace / "link.csv").symlink_to(workspace / SOURCES[1])
    for output in (*SOURCES, "./checklists/../assessments/PER-2022.toml", "link.csv"):
        ran = tipcheck(*into(name, output))
        assert (ran.code, "Traceback" in ran.err) == (2, False)
        assert {each: (workspace / each).read_bytes() for each in SOURCES} == before


@pytest.mark.parametrize("name", NAMES)
def test_a_result_is_written_over_another_one(
    tipcheck: Tipcheck, workspace: Path, name: str
) -> None:
    """So the test above can fail; what is refused is told in the language at hand."""
    output = workspace / ("old.toml" if name == "import -o" else "old.csv")
    if name != "import -o":
        output.write_text("old", encoding="utf-8")
    assert tipcheck(*into(name, str(output))).code == 0
    assert output.read_text(encoding="utf-8") != "old"
    ran = tipcheck("list", "-o", SOURCES[1], "--format", "csv", "--lang", "es", "--force")
    says = f"{SOURCES[1]} puede contener hallazgos o recomendaciones: escriba en otro archivo"
    assert ran.err == f"tipcheck: {says}\n"


FORMATS: Final = ("csv", "json", "jsonl", "md", "tsv") if FULL else ("json", "md")
SHAPED: Final = [line for line in READING if line.split()[0] not in {"apply", "verify", "schema"}]
ELSEWHERE: Final = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "es_PE.UTF-8"},
)
RUN: Final = """
import shlex, sys
from tipcheck.cli.app import run
for line in sys.stdin.read().splitlines():
    try:
        print(line, flush=True)
        print(run(shlex.split(line)), flush=True)
    except SystemExit as left:
        print(left.code, flush=True)
"""


def _lines() -> list[str]:
    bare = [line.partition(" --format")[0] for line in SHAPED if not line.startswith("report")]
    shaped = [f"{line} --format {name}" for line in bare for name in FORMATS]
    return [*shaped, *(f"{line} --lang es" for line in bare)]


def _run_in(folder: Path, lines: list[str], code: str = RUN, **surroundings: str) -> bytes:
    """Run commands in one process, and give all that they printed."""
    env = environment(TIPCHECK_ASSESSOR=ASSESSOR, **surroundings)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        input="\n".join(lines).encode(),
        cwd=folder,
        env=env,
        capture_output=True,
        check=True,
    )
    return ran.stdout


@pytest.mark.usefixtures("workspace")
def test_every_result_is_the_same_bytes_everywhere(tmp_path: Path) -> None:
    """Over hash seeds, time zones and locales: each command, each format, both languages."""
    one, other = (_run_in(tmp_path, _lines(), **place) for place in ELSEWHERE)
    assert one == other
    assert len(one.splitlines()) > 10 * len(_lines())
    assert one.splitlines().count(b"0") == len(_lines())


def test_a_result_in_no_order_is_seen(tmp_path: Path) -> None:
    """So the test above can fail."""
    careless = f"{RUN}print({{'met', 'partial', 'regressed', 'unknown', 'withdrawn'}})"
    one, other = (_run_in(tmp_path, [], careless, **place) for place in ELSEWHERE)
    assert one != other


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (False, "Cambió\ndespués:\nabierta hasta\n\n  tipcheck\n  set\n  PER-2023/operations\n"),
        (True, "Cambió después: abierta hasta\n\n  tipcheck set PER-2023/operations\n"),
    ],
)
def test_on_a_terminal_lines_are_broken_at_spaces_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], told: str, *, whole: bool
) -> None:
    """A word that is wider than the terminal stays whole, and so does what is to be copied."""
    monkeypatch.setenv("COLUMNS", "13")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    complain("Cambió después: abierta hasta\n\n  tipcheck set PER-2023/operations", whole=whole)
    assert capsys.readouterr().err == told
