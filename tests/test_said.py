"""What is wrong, told in each language: every sentence has its Spanish, none is bare text."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Final

import pytest

import tipcheck
from tipcheck.errors import FileError, Problem, UsageError
from tipcheck.foreign import in_our_words
from tipcheck.said import Said, joined, placed, quoted
from tipcheck.words import LANGUAGES, Words, sentences_of, table_of
from tipcheck.words.es.sentences import SENTENCES

THROWN: Final = frozenset(
    {"UsageError", "NotSavedError", "UnfitError", "RefusedError", "EditorError", "Said"}
)
"""What is made of a sentence, as its first argument."""
PROBLEMS: Final[Mapping[str, int]] = {"Problem": 3, "problem": 1, "refuse": 1}
"""What is made of a sentence that stands further back, and where."""


def _modules() -> Iterator[tuple[str, ast.Module]]:
    root = Path(tipcheck.__file__).parent
    for path in sorted(root.rglob("*.py")):
        yield str(path.relative_to(root)), ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Give every call of a name or a method, with that name."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                yield name, node


def templates(trees: Iterable[ast.Module]) -> set[str]:
    """Give every template that stands in the source; what says nothing of itself needs no other."""
    calls = (call for tree in trees for name, call in _calls(tree) if name == "Said")
    found = (call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant))
    return {text for text in map(str, found) if re.search("[A-Za-z]", re.sub(r"\{.*?\}", "", text))}


def gaps(template: str) -> set[str]:
    """Give the names of the gaps of a template, with how a number is written in them."""
    fields = (each for each in Formatter().parse(template) if each[1] is not None)
    return {f"{name}:{'' if '|' in (form or '') else form}" for _, name, form, _ in fields}


def lacking(needed: set[str], table: Mapping[str, str]) -> list[str]:
    """Give what is wrong with a table of sentences: what lacks, what is idle, what differs."""
    differ = [text for text, told in table.items() if gaps(text) != gaps(told)]
    return sorted((needed - table.keys()) | (table.keys() - needed)) + differ


def bare(tree: ast.Module) -> list[int]:
    """Give the lines on which a mistake is made of a bare text, or of one put together."""
    found = []
    for name, call in _calls(tree):
        place = 0 if name in THROWN else PROBLEMS.get(name, len(call.args))
        first = call.args[place] if len(call.args) > place else None
        text = isinstance(first, ast.JoinedStr | ast.BinOp)
        text = text or (name != "Said" and isinstance(first, ast.Constant))
        if text or (name == "ValueError" and call.args):
            found.append(call.lineno)
    return found


def test_every_sentence_has_its_spanish() -> None:
    """None lacks, none is idle, and each has the same gaps."""
    needed = templates(tree for _, tree in _modules())
    assert len(needed) > 300
    assert lacking(needed, SENTENCES) == []


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ({"is empty": "está vacío"}, ["has {n} cells"]),
        ({"is empty": "está vacío", "has {n} cells": "tiene {m} celdas"}, ["has {n} cells"]),
        (
            {"is empty": "está vacío", "has {n} cells": "tiene {n} celdas", "is full": "lleno"},
            ["is full"],
        ),
        ({"is empty": "está vacío", "has {n} cells": "tiene {n:,} celdas"}, ["has {n} cells"]),
        ({"is empty": "está vacío", "has {n} cells": "{n:tiene|tienen} {n}"}, []),
    ],
)
def test_a_broken_table_is_found(table: Mapping[str, str], wrong: list[str]) -> None:
    """One that lacks a sentence, has an idle one, or fills another gap; not one with more forms."""
    source = 'Said("is empty"), Said("has {n} cells", n=3), Said("{what}", what=1), Said(other)'
    assert lacking(templates([ast.parse(source)]), table) == wrong


def test_no_mistake_is_made_of_bare_text() -> None:
    """Every error and problem can be told in each language."""
    found = [f"{name}:{line}" for name, tree in _modules() for line in bare(tree)]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'UsageError("no")',
        'errors.UsageError(f"no {name}")',
        'Said(f"no {name}")',
        'Said("no " + name)',
        'Problem(path, 0, "", "is empty")',
        'document.problem(("year",), f"is {year}")',
        'refuse(path, "is empty")',
        'ValueError("is empty")',
    ],
)
def test_bare_text_is_found(source: str) -> None:
    """Whoever makes a mistake of it is named, by line."""
    assert bare(ast.parse(source)) == [1]


def test_templates_that_stand_nowhere_are_few() -> None:
    """A sentence that is looked up must stand in the source, but for those put together of such."""
    odd = {
        name
        for name, tree in _modules()
        for called, call in _calls(tree)
        if called == "Said" and not isinstance(call.args[0], ast.Constant)
    }
    assert odd == {"foreign.py", "narratives/confined.py", "said.py"}


SPANISH: Final = Words("es")


def test_a_sentence_is_told_with_the_parts_in_its_gaps() -> None:
    """Hints too; a part that is not there leaves nothing."""
    hint = Said("; did you mean '{near}'?", near="met")
    said = Said("'{name}' is not a status{hint}", name="mett", hint=hint)
    assert str(said) == "'mett' is not a status; did you mean 'met'?"
    assert SPANISH.tell(said) == "'mett' no es un estado; ¿quiso decir 'met'?"
    bare_said = Said("'{name}' is not a status{hint}", name="x", hint=None)
    assert SPANISH.tell(bare_said) == "'x' no es un estado"


@pytest.mark.parametrize(
    ("n", "english", "spanish"),
    [
        (1, "and 1 more mistake: mend these first", "y 1 error más: corrija primero estos"),
        (1_200, "and 1,200 more mistakes: mend these first", "y 1,200 errores más: corrija pri"),
    ],
)
def test_a_noun_goes_with_its_number(n: int, english: str, spanish: str) -> None:
    """One mistake, two mistakes."""
    said = Said("and {more:,} more {more:mistake|mistakes}: mend these first", more=n)
    assert str(said) == english
    assert SPANISH.tell(said).startswith(spanish)


@pytest.mark.parametrize(
    ("key", "n", "english", "spanish"),
    [
        ("run.end", 1, "1 answer saved in x", "1 respuesta guardada en x"),
        ("run.end", 2, "2 answers saved in x", "2 respuestas guardadas en x"),
        ("apply.question", 1, "Record 1 finding?", "¿Anotar 1 hallazgo?"),
        ("apply.question", 0, "Record 0 findings?", "¿Anotar 0 hallazgos?"),
    ],
)
def test_words_go_with_their_numbers(key: str, n: int, english: str, spanish: str) -> None:
    """In every table."""
    values = {"n": n, "path": "x"}
    assert [Words(language)(key, **values) for language in ("en", "es")] == [english, spanish]


COUNTED: Final = re.compile(r"\{(\w+)\}(?: more| más)? (?!has |is |más)[a-záéíóú]+s\b")
"""A number and a word in the plural after it."""
NOT_COUNTED: Final = frozenset({"reference", "country", "year", "path", "name", "target", "what"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_noun_is_left_in_the_plural(language: str) -> None:
    """Where a number stands before a noun, the noun has both its forms."""
    found = [
        key
        for key, text in table_of(language).items()
        for name in COUNTED.findall(text)
        if name not in NOT_COUNTED
    ]
    assert found == []


def test_english_needs_no_table() -> None:
    """It stands in the source."""
    assert sentences_of("en") == {}


def test_sentences_that_say_the_same_are_equal() -> None:
    """Two mistakes can be compared, sorted and kept in a set."""
    one, other = Said("is {kind}", kind="a"), Said("is {kind}", kind="b")
    assert (one == Said("is {kind}", kind="a"), one == other, one == "is a") == (True, False, False)
    assert len({one, other, Said("is {kind}", kind="a")}) == 2
    assert sorted([other, one]) == [one, other]
    assert repr(one) == "Said('is {kind}', **{'kind': 'a'})"


def test_an_error_has_a_line_for_each_sentence() -> None:
    """In each language."""
    error = UsageError(placed("b9", Said("is empty")), quoted("as it is"))
    assert str(error) == "b9: is empty\nas it is"
    assert SPANISH.tell(error.said) == "b9: está vacío\nas it is"


def test_a_problem_is_told_where_it_stands() -> None:
    """Path, line and place are the same in each language."""
    problem = Problem(Path("a.toml"), 3, "year", Said("does not exist"))
    assert SPANISH.tell(problem.said) == "a.toml:3: year: no existe"
    assert SPANISH.tell(FileError([problem, problem]).said).count("no existe") == 2


def test_nothing_in_a_row_is_nothing() -> None:
    """Parts that are empty leave no mark between them."""
    assert (str(joined(", ", "", "a", None, "b")), str(joined(", "))) == ("a, b", "")


@pytest.mark.parametrize(
    ("told", "spanish"),
    [
        ("Missing argument 'REFERENCE'.", "Falta el argumento 'REFERENCE'."),
        ("Missing option '--by'.", "Falta la opción '--by'."),
        ("No such option: --bogus", "No hay ninguna opción --bogus"),
        ("No such command 'scor'.", "No hay ninguna orden 'scor'."),
        (
            "Invalid value for '--fail-under': 'x' is not a valid float.",
            "Valor inválido para '--fail-under': 'x' no es un número.",
        ),
        ("expected '=' after a key in a key/value pair", "se esperaba '=' después de una clave"),
        ("Expecting ',' delimiter", "se esperaba ','"),
        ("Input should be greater than or equal to 2001", "debe ser mayor o igual que 2001"),
        ("Something new went wrong", "Something new went wrong"),
    ],
)
def test_what_libraries_say_is_recognised(told: str, spanish: str) -> None:
    """What is not known is passed on as it is, never lost."""
    said = in_our_words(told)
    assert (str(said), SPANISH.tell(said)) == (told, spanish)
