"""What is wrong, in Spanish: the mistakes that are made most, each beside its whole line."""

from pathlib import Path
from typing import Final

import pytest
from conftest import Tipcheck
from testland import NEW, OLD, listed, write_list

from tipcheck.cli.session import Session

CHECKLIST: Final = """\
country = "PER"
name = "Perú"
year = "2023"
teir = "2"

[[items]]
id = "Ley"
title = "Ley"
text = ""
pillar = "prosecutoin"
"""
LEDGER: Final = """\
checklist = "PER-2023"

[[findings]]
item = "penalties"
status = "met"
at = 2024-07-02T10:12:03Z
by = "ana"
note = "Hecho."

[[findings]]
item = "penaltis"
status = "not-met"
at = 2024-07-02T10:12:03Z
by = "ana"
fingerprint = "000000000000"
# end of ledger
"""
SHEET: Final = """\
demanda,estado,fuente,tipo,desde,nota
penalties/amended,cumplidaa,,,,
penalties/commensurate,cumplida,https://example.org,ley,ayer,
penalti,no cumplida,,,,
operations/cooperation,no aplica,,,,
"""


def _written(path: str, text: str | bytes) -> str:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_broken_checklist(tipcheck: Tipcheck) -> None:
    """Each mistake with its line, what it is and how to mend it; keys and values stay as typed."""
    path = _written("checklists/PER-2023.toml", CHECKLIST)
    ran = tipcheck("validate", path, "--lang", "es")
    assert (ran.code, ran.out.splitlines()) == (
        1,
        [
            f"{path}: tier: falta: añada una línea 'tier = ...'",
            f"{path}:3: year: '2023' no es un número entero sin comillas",
            f"{path}:4: teir: 'teir' no es una clave de este archivo; ¿quiso decir 'tier'?",
            (
                f"{path}:7: items[0].id: 'Ley' no tiene la forma debida: escriba letras minúsculas,"
                " cifras y guiones, como victim-services"
            ),
            f"{path}:9: items[0].text: está vacío: escriba el texto o quite la clave",
            (
                f"{path}:10: items[0].pillar: 'prosecutoin' no es un pilar; ¿quiso decir"
                " 'prosecution'?"
            ),
            "archivos revisados: 1; problemas: 6",
        ],
    )


def test_a_broken_ledger(tipcheck: Tipcheck) -> None:
    """What a finding lacks, and one on an item that is not there."""
    path = _written("assessments/PER-2023.toml", LEDGER)
    assert tipcheck("--lang", "es", "validate").out.splitlines() == [
        (
            f"{path}:3: findings[0]: penalties: 'met' exige pruebas: una fuente, su tipo y la fecha"
            " de la acción"
        ),
        (
            f"{path}:3: findings[0]: penalties: no tiene la huella (fingerprint) del texto que se"
            " juzgó: confírmelo"
        ),
        (
            f"{path}:10: findings[1]: penaltis: PER-2023 no tiene tal punto, demanda ni criterio:"
            " corrija su 'item', o retírelo: 'tipcheck undo PER-2023 penaltis'"
        ),
        "archivos revisados: 1; problemas: 3",
    ]


def test_what_programs_read_stays_english(tipcheck: Tipcheck) -> None:
    """As all that is made for them."""
    _written("assessments/PER-2023.toml", LEDGER.replace('note = "Hecho."', "note = 5"))
    ran = tipcheck("validate", "--format", "csv", "--lang", "es")
    assert ran.out.splitlines()[1].endswith('findings[0].note,"5 is not text in ""quotes"""')


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("set PER-2023 3 mett", 2, "'mett' no es un estado; ¿quiso decir 'met'?"),
        (
            "set PER-2023 3 zz",
            2,
            (
                "'zz' no es un estado; escriba uno de estos: cumplida, parcial, no cumplida,"
                " retroceso, no se sabe, no aplica"
            ),
        ),
        (
            "set PER-2023 3,4 partial",
            2,
            ("penalties: 'partial' exige pruebas: una fuente, su tipo y la fecha de la acción"),
        ),
        (
            "set PER-2023 3 met --source x --kind statement --from 2023",
            2,
            (
                "penalties: una declaración sola es una promesa y no sustenta 'met': muestre la"
                " acción"
            ),
        ),
        (
            "set PER-2023 3 met --source x --kind law --from ayer",
            2,
            "--from: 'ayer' no es una fecha: escriba 2023, 2023-05 o 2023-05-12",
        ),
        (
            "set PER-2023 3 met --source x --from 2023",
            2,
            (
                "la prueba necesita --kind: uno de estos: ley, operativo, condena, presupuesto,"
                " capacitación, servicio, programa, datos, informe, declaración"
            ),
        ),
        ("show PRE-2023", 2, "'PRE-2023' no nombra un país y un año; ¿quiso decir 'PER-2023'?"),
        (
            "show PER-2019",
            3,
            (
                f"{Path('BUNDLED')}/PER-2019.toml: no hay lista de Perú para este año; el año más"
                " cercano es PER-2021"
            ),
        ),
        ("show PER-2023 penaltis", 2, "PER-2023 no tiene ningún punto 'penaltis'; ¿quiso decir"),
        ("undo PER-2023", 2, "PER-2023: no hay ningún hallazgo que retirar"),
        ("list --format xls", 2, "'xls' no es un formato; escriba --format con uno de estos: csv"),
        ("diff PER-2023 PER-2022", 2, "PER-2023 no es anterior a PER-2022: nombre primero el"),
        ("report PER-2023", 2, "escriba -o informe.html o -o informe.md: la terminación dice"),
        ("trace haiti", 3, "checklists: no hay lista de Haití ni archivo de sus niveles;"),
        ("panel nowhere", 3, "nowhere: no existe"),
    ],
)
def test_a_command_that_cannot_be_done(tipcheck: Tipcheck, line: str, code: int, told: str) -> None:
    """One clear line; the code words that must be typed are left as they are."""
    ran = tipcheck(*line.split(), "--lang", "es")
    assert ran.code == code
    assert told.replace("BUNDLED/", "") in ran.err


def test_statuses_and_kinds_are_typed_in_spanish_too(tipcheck: Tipcheck) -> None:
    """And kept as files have them."""
    source = ("--source", "https://example.org", "--kind", "Presupuesto", "--from", "2023-05")
    assert tipcheck("set", "PER-2023", "3", "No cumplida").code == 0
    assert tipcheck("set", "PER-2023", "4", "cumplida", *source, "--lang", "es").code == 0
    written = Path("assessments/PER-2023.toml").read_text(encoding="utf-8")
    assert [f'"{name}"' in written for name in ("not-met", "met", "budget")] == [True] * 3


def test_a_sheet_that_came_back_wrong(tipcheck: Tipcheck) -> None:
    """Cell by cell."""
    path = _written("hoja.csv", SHEET)
    ran = tipcheck("apply", "PER-2023", path, "--lang", "es")
    assert (ran.code, ran.err.splitlines()) == (
        3,
        [
            "filas sin cambios: 0",
            "algo está mal; no se anotó nada",
            "tipcheck: hoja.csv:2: estado: 'cumplidaa' no es un estado; ¿quiso decir 'cumplida'?",
            (
                "tipcheck: hoja.csv:3: desde: 'ayer' no es una fecha: escriba 2023, 2023-05 o"
                " 2023-05-12"
            ),
            "tipcheck: hoja.csv:4: demanda: 'penalti' no es una demanda de PER-2023",
            "tipcheck: hoja.csv:5: estado: 'no aplica' exige una nota que diga por qué",
        ],
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("--lang es scor", ["No hay ninguna orden 'scor'. ¿Quiso decir 'score'?", "tipcheck"]),
        ("score --lang=es", ["Falta el argumento 'REFERENCE'.", "tipcheck score"]),
        ("score PER-2023 --bogus --lang es", ["No hay ninguna opción --bogus", "tipcheck score"]),
        ("--lang en list --lang es --x", ["No hay ninguna opción --x", "tipcheck list"]),
        ("list a --lang es", ["Argumentos que sobran: a", "tipcheck list"]),
        ("list a --lang ES", ["Argumentos que sobran: a", "tipcheck list"]),
    ],
)
def test_a_command_line_that_cannot_be_read(tipcheck: Tipcheck, line: str, told: list[str]) -> None:
    """The language counts wherever it stands, even after what could not be read."""
    ran = tipcheck(*line.split())
    assert ran.err.splitlines() == [f"tipcheck: {told[0]}", f"Vea '{told[1]} --help'."]
    assert ran.code == 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("scor", "No hay ninguna orden 'scor'. ¿Quiso decir 'score'?"),
        ("--lang en scor", "No such command 'scor'. Did you mean 'score'?"),
        ("--lang fr list", "'fr' no es un idioma de tipcheck; escriba en o es"),
        ("list --lang", "La opción '--lang' necesita un valor."),
    ],
)
def test_the_environment_says_the_language(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch, line: str, told: str
) -> None:
    """Where the command line does not."""
    monkeypatch.setenv("TIPCHECK_LANG", "es")
    assert tipcheck(*line.split()).err.splitlines()[0] == f"tipcheck: {told}"


def test_a_file_that_is_no_narrative(tipcheck: Tipcheck) -> None:
    """What is found in the process apart is told here, its parts too."""
    image = _written("pagina.html", b"\x89PNG and more")
    assert tipcheck("import", image, "--lang", "es").err == (
        "tipcheck: pagina.html: es una imagen, no texto ni HTML: guarde la página web del país, o"
        " copie su texto\n"
    )


def test_a_folder_with_a_broken_file(tipcheck: Tipcheck) -> None:
    """It is left out, and why is told."""
    _written("listas/PER-2022.toml", 'country = "PER"\nyear = \n')
    ran = tipcheck("panel", "listas", "--lang", "es")
    assert ran.code == 1
    assert ran.err.splitlines() == [
        "listas/PER-2022.toml:2: aquí no es TOML: valor inválido",
        "excluidos por estos problemas: 1 de 1 archivo",
    ]


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [(["y", "q"], 1), (["s", "q"], 1), (["SÍ", "q"], 1), (["o", "q"], 0), (["", "y sí", "q"], 0)],
)
def test_links_are_confirmed_in_spanish(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch, typed: list[str], kinds: int
) -> None:
    """`s` is a yes and `o` passes over; the question says so."""
    asked: list[str] = []

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        return typed[len(asked) - 1]

    monkeypatch.setattr(Session, "can_ask", property(lambda _: True))
    monkeypatch.setattr("typer.prompt", prompt)
    for year, texts in ((2022, OLD), (2023, NEW)):
        write_list(Path(), listed(year, texts))
    ran = tipcheck("link", "XAA-2022", "XAA-2023", "--lang", "es")
    assert set(asked) == {"s sí, n no, o omitir, q salir"}
    assert ran.out.count("confirmado") == kinds
