"""Spanish all through: what people are told and asked with --lang es."""

import re
from pathlib import Path
from typing import Final

import pytest
import typer
from conftest import Tipcheck
from golden import assert_golden
from making import checklist
from testland import write_list

from tipcheck.cli.asking import agreed, must_agree
from tipcheck.cli.session import Session
from tipcheck.words import Words

SOURCE: Final = "--source https://example.org --kind report --from"
LINES: Final = (
    "start PER-2023",
    "start PER-2023",
    "set PER-2022 penalties not-met --note Nada.",
    f"set PER-2023 2/adults partial {SOURCE} 2023-05",
    f"set PER-2023 2/boys met {SOURCE} 2021",
    "set PER-2023 b9 unknown --note Voto.",
    f"confirm PER-2023 2/adults {SOURCE} 2023-06",
    "undo PER-2023 2/boys",
    "carry PER-2022 PER-2023",
    "carry PER-2022 PER-2023 --yes",
    "log PER-2023",
    "show PER-2023 2",
    "score PER-2023 --by pillar",
    "score PER-2023 --by item --fail-under 50 --by-assessor luis",
    "next PER-2023",
    "diff PER-2022 PER-2023",
    "trace PER penalties",
    "trace PER",
    "clock PER",
    "link PER-2022 PER-2023",
    "assess PER-2023",
    "validate",
    "list",
    "standards b7",
    "score PER-2023 --format csv -o notas.csv",
    "score PER-2023 --format csv -o notas.csv",
    "score PER-2023 --format csv -o assessments/PER-2023.toml --force",
    "report XAA-2023 -o informe.html",
    "redact PER-2023 b9",
    "redact PER-2023 b9 --yes",
)
ENGLISH: Final = re.compile(
    r"(?i)\b(the|of|and|is|was|there|nothing|give|not|with|an?d?other|found|finding|from|by|which)\b"
)


def _shown(text: str) -> str:
    """Make times alike, and leave out switches, commands and the names of files."""
    return re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?Z)?", "MOMENT", text)


def test_a_session_in_spanish(
    tipcheck: Tipcheck, surroundings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command, whole: results, notes, hints and refusals."""
    monkeypatch.setenv("TIPCHECK_LANG", "es")
    write_list(surroundings, checklist(1, reviewed=False))
    told = ""
    for line in LINES:
        ran = tipcheck(*line.split())
        told += f"$ tipcheck {line}\n{ran.out}{ran.err}"
    told = _shown(told).replace(str(surroundings), "")
    today = re.compile(r"\[redacted by .*? on [-0-9]+\]")
    assert_golden("session.es.txt", today.sub("[redacted]", told))


def test_nothing_english_is_left_in_it() -> None:
    """But for commands, and the names of files."""
    path = Path(__file__).parent / "golden" / "session.es.txt"
    own = [
        line
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("$ ") and ENGLISH.search(re.sub(r"'tipcheck .*?'|--\S+", "", line))
    ]
    assert own == []


@pytest.mark.parametrize(
    ("language", "typed", "default", "answer"),
    [
        ("es", ["s"], False, True),
        ("es", ["SÍ"], False, True),
        ("es", ["y"], False, True),
        ("es", [""], False, False),
        ("es", [""], True, True),
        ("es", ["quizás", "n"], True, False),
        ("en", ["s", "yes"], False, True),
    ],
)
def test_a_yes_is_a_yes_in_each_language(
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    typed: list[str],
    default: bool,  # noqa: FBT001 - a parameter
    answer: bool,  # noqa: FBT001 - a parameter
) -> None:
    """Enter alone is what stands in capitals; anything else is asked again."""
    asked: list[str] = []

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        return typed[len(asked) - 1]

    monkeypatch.setattr("typer.prompt", prompt)
    assert agreed(Words(language), "¿Sí?", default=default) == answer
    assert len(asked) == len(typed)
    signs = {("es", False): "[s/N]", ("es", True): "[S/n]", ("en", False): "[y/N]"}
    assert asked[0] == f"¿Sí? {signs[language, default]}"


def test_without_leave_there_is_no_going_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enter alone gives it, a no takes it back."""
    monkeypatch.setattr("typer.prompt", lambda *_, **__: "")
    must_agree(Words("es"), "¿Comenzar?")
    monkeypatch.setattr("typer.prompt", lambda *_, **__: "no")
    with pytest.raises(typer.Abort):
        must_agree(Words("es"), "¿Comenzar?")


def test_who_finds_is_asked_in_spanish(tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing names the assessor."""
    asked: list[str] = []
    monkeypatch.delenv("TIPCHECK_ASSESSOR")
    monkeypatch.setattr("tipcheck.cli.assessor._from_git", str)
    monkeypatch.setattr(Session, "can_ask", property(lambda _: True))

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        return "rosa"

    monkeypatch.setattr("typer.prompt", prompt)
    assert tipcheck("set", "PER-2023", "3", "unknown", "--lang", "es").code == 0
    assert asked == ["Su nombre o dirección, que figurará junto a lo que halle"]
