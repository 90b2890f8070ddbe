"""Where things stand in a TOML text: statements, and the lines of tables and keys."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.library import bundled
from tipcheck.store.places import Location
from tipcheck.store.scanner import line_of, lines_of, statements

CHECKLIST = """\
# Peru
country = "PER"   # the code
"name" = 'Peru'
source.title = "The report"
source . url = "https://example.org/a.b"

[[items]]
id = "one"
text = \"\"\"
[[items]]
id = "two"
\"\"\"
criteria = [
  "b1", # ] no end
  "b7",
]

  [[items.checks]]
  id = "first"

  [[items.checks]]
  id = "second"

[[items]] # the second
id = "two"
checks = [
  { id = "third", text = "x" },
]
[items.source]
title = "y"
[rules."watch list"]
years = 2
"""

LINES: dict[Location, int] = {
    ("country",): 2,
    ("name",): 3,
    ("source",): 4,
    ("source", "title"): 4,
    ("source", "url"): 5,
    ("items",): 7,
    ("items", 0): 7,
    ("items", 0, "id"): 8,
    ("items", 0, "text"): 9,
    ("items", 0, "criteria"): 13,
    ("items", 0, "checks"): 18,
    ("items", 0, "checks", 0): 18,
    ("items", 0, "checks", 0, "id"): 19,
    ("items", 0, "checks", 1): 21,
    ("items", 0, "checks", 1, "id"): 22,
    ("items", 1): 24,
    ("items", 1, "id"): 25,
    ("items", 1, "checks"): 26,
    ("items", 1, "source"): 29,
    ("items", 1, "source", "title"): 30,
    ("rules",): 31,
    ("rules", "watch list"): 31,
    ("rules", "watch list", "years"): 32,
}

pieces = st.sampled_from(
    [
        *('"', "'", '"""', "'''", "[", "]", "[[", "]]", "{", "}", "=", "#", ".", ",", "\\"),
        *("\n", "\r\n", " ", "\t", "a", "b1", "a = 1\n", "[[a]]\n", "[a.b]\n", 'x = """', "\ufeff"),
    ]
)
hostile_text = st.lists(pieces | st.text(max_size=3), max_size=40).map("".join)


@given(hostile_text)
@settings(deadline=None, max_examples=300)
def test_the_statements_of_any_text_are_the_whole_text(text: str) -> None:
    """Nothing stands between them, and only a byte order mark before them."""
    parts = [text[each.start : each.end] for each in statements(text)]
    assert "".join(parts) == text.removeprefix("\ufeff")
    assert all(parts)


@given(hostile_text)
@settings(deadline=None, max_examples=300)
def test_each_statement_knows_its_line(text: str) -> None:
    """It is one more than the line ends before it."""
    found = [(each.line, text.count("\n", 0, each.start) + 1) for each in statements(text)]
    assert [line for line, _ in found] == [line for _, line in found]


def test_a_text_is_told_by_its_statements() -> None:
    """Kinds and names, in order."""
    text = "# a\n\na.b = [\n1]\n[c.\"d.e\"]\n[[f]]\nno TOML\n 'g'=1 # h"
    assert [(each.kind, each.line, each.words) for each in statements(text)] == [
        ("comment", 1, (" a",)),
        ("blank", 2, ()),
        ("key", 3, ("a", "b")),
        ("table", 5, ("c", "d.e")),
        ("array", 6, ("f",)),
        ("other", 7, ()),
        ("key", 8, ("g",)),
    ]


def test_a_last_line_that_no_toml_has_is_other() -> None:
    """It ends where the text ends."""
    assert [(each.kind, each.start, each.end) for each in statements("a = 1\nb")] == [
        ("key", 0, 6),
        ("other", 6, 7),
    ]


@pytest.mark.parametrize(
    "note",
    [
        pytest.param('"""\n[[items]]\nid = "x"\n# 2. b ---\n"""', id="basic"),
        pytest.param("'''\n[[items]]\nid = 'x'\n# 2. b ---\n'''", id="literal"),
        pytest.param('"""\n[[items]]\n\\"""\nid = "x"\n"""', id="escaped quotes"),
        pytest.param('"""\n""\n[[items]]\n"x"""""', id="quotes before the end"),
        pytest.param("'''\n''\n[[items]]\n'x'''''", id="apostrophes before the end"),
        pytest.param('[\n"]",\n# ]\n[ "[[items]]" ],\n\']\', """\n]\n"""\n]', id="nested lists"),
        pytest.param('{ a = "}", b = [\n"}" ] }', id="inline table"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_stands_inside_a_value_is_not_seen(note: str, newline: str) -> None:
    """Headings, keys and comments inside strings and lists are text."""
    text = f"note = {note} # end\nnext = 1\n".replace("\n", newline)
    assert set(tomllib.loads(text)) == {"note", "next"}
    assert [(each.kind, each.words) for each in statements(text)] == [
        ("key", ("note",)),
        ("key", ("next",)),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["PER-2023.toml", "standards.toml", "examples/PER-2023.toml"])
def test_every_line_of_a_toml_file_is_known(name: str, newline: str) -> None:
    """In no file of ours, with either line end, is there a line that no TOML text has."""
    text = (bundled() / name).read_text(encoding="utf-8").replace("\n", newline)
    strange = [each for each in statements(text) if each.kind == "other"]
    assert strange == []


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_blank_lines_are_blank_with_either_line_end(newline: str) -> None:
    """Notepad's line ends change nothing."""
    text = "\n \t\na = 1\n\n# b\n".replace("\n", newline)
    assert [(each.kind, each.words) for each in statements(text)] == [
        ("blank", ()),
        ("blank", ()),
        ("key", ("a",)),
        ("blank", ()),
        ("comment", (" b",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(CHECKLIST, id="plain"),
        pytest.param(CHECKLIST.replace("\n", "\r\n"), id="CRLF"),
        pytest.param("\ufeff" + CHECKLIST, id="byte order mark"),
        pytest.param("\ufeff" + CHECKLIST.replace("\n", "\r\n"), id="both"),
    ],
)
def test_each_table_and_key_has_its_line(text: str) -> None:
    """Nested lists of tables are counted, each within its own."""
    assert lines_of(text) == LINES


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("items", 0, "checks", 1, "id"), 22),
        (("items", 0, "checks", 1, "text"), 21),
        (("items", 0, "criteria", 1), 13),
        (("items", 1, "checks", 0, "id"), 26),
        (("items", 1, "pillar"), 24),
        (("items", 7, "pillar"), 7),
        (("year",), 0),
        ((), 0),
    ],
)
def test_a_location_without_a_line_has_that_of_what_is_around_it(
    location: Location, line: int
) -> None:
    """A missing key is shown at its table; what is missing from the whole file, nowhere."""
    assert line_of(LINES, location) == line


bare = st.text(st.sampled_from("abcxyzABC019_-"), min_size=1, max_size=4)
quoted = st.text(st.sampled_from("aé .#=[]{},/"), max_size=4)
keys = bare | quoted
values = st.integers(-9, 9) | st.booleans() | st.text(st.sampled_from("ab\n\"'[]#=\\"), max_size=8)


def _tables(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    # tomli-w writes short tables of a list on one line; a long value keeps them apart.
    rows = st.lists(inner.map(lambda row: {**row, "long": "x" * 100}), min_size=1, max_size=3)
    return st.dictionaries(keys, values | inner | rows, max_size=4)


trees = st.recursive(st.dictionaries(keys, values, max_size=3), _tables, max_leaves=12)


def _locations(tree: Any, base: Location = ()) -> Iterator[Location]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in pairs:
        yield (*base, key)
        if isinstance(value, dict | list):
            yield from _locations(value, (*base, key))


@given(trees, st.booleans())
@settings(deadline=None, max_examples=200)
def test_every_key_is_found_on_a_line_that_names_it(
    tree: dict[str, Any],
    multiline: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    """Whatever is nested in whatever, the line of a key shows that key."""
    text = tomli_w.dumps(tree, multiline_strings=multiline)
    lines, rows = lines_of(text), text.split("\n")
    places = list(_locations(tomllib.loads(text)))
    wrong = [
        location
        for location in places
        if str(next(part for part in reversed(location) if isinstance(part, str)))
        not in rows[line_of(lines, location) - 1]
    ]
    assert wrong == []


@given(trees)
@settings(deadline=None, max_examples=200)
def test_a_text_from_a_toml_writer_has_only_known_statements(tree: dict[str, Any]) -> None:
    """Each of its lines is blank, a heading, or part of a key."""
    text = tomli_w.dumps(tree, multiline_strings=True)
    assert {each.kind for each in statements(text)} <= {"blank", "table", "array", "key"}
