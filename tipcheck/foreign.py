"""What the libraries say of a mistake, recognised, so that it can be told in each language."""

import re
from functools import cache
from typing import Any, Final

from tipcheck.errors import UnfitError
from tipcheck.said import Said, quoted

_PYDANTIC: Final = (
    Said("Input should be greater than or equal to {least}"),
    Said("Input should be less than or equal to {most}"),
    Said("String should match pattern '{pattern}'"),
    Said("Input should be a valid integer"),
    Said("Input should be a valid string"),
    Said("Input should be a finite number"),
)

_TOML: Final = (
    Said("invalid value"),
    Said("invalid statement"),
    Said("invalid initial character for a key part"),
    Said("invalid date or datetime"),
    Said("invalid hex value"),
    Said("expected '=' after a key in a key/value pair"),
    Said("expected ']' at the end of a table declaration"),
    Said("expected ']]' at the end of an array declaration"),
    Said("expected newline or end of document after a statement"),
    Said("expected {sign}"),
    Said("unterminated string"),
    Said("unclosed array"),
    Said("unclosed inline table"),
    Said("unescaped '\\' in a string"),
    Said("escaped character is not a Unicode scalar value"),
    Said("illegal character {sign}"),
    Said("found invalid character {sign}"),
    Said("cannot overwrite a value"),
    Said("cannot declare {key} twice"),
    Said("cannot mutate immutable namespace {key}"),
    Said("duplicate inline table key {key}"),
)

_JSON_AND_CSV: Final = (
    Said("Expecting value"),
    Said("Expecting property name enclosed in double quotes"),
    Said("Expecting '{sign}' delimiter"),
    Said("Extra data"),
    Said("Unterminated string starting at"),
    Said("Invalid control character at"),
    Said("Invalid \\escape"),
    Said("Illegal trailing comma before end of {what}"),
    Said("object"),
    Said("array"),
    Said("unexpected end of data"),
    Said("'{sign}' expected after '{other}'"),
)

_TYPER: Final = (
    Said("Missing argument '{name}'."),
    Said("Missing option {name}."),
    Said("Missing argument '{name}'. {what}"),
    Said("Missing option {name}. {what}"),
    Said("Missing command."),
    Said("No such command '{name}'. Did you mean {names}?"),
    Said("No such command '{name}'."),
    Said("No such option: {name} (Possible options: {names})"),
    Said("No such option: {name} Did you mean {names}?"),
    Said("No such option: {name}"),
    Said("Option '{name}' requires an argument."),
    Said("Option '{name}' requires {count} arguments."),
    Said("Option '{name}' does not take a value."),
    Said("Argument '{name}' takes {count} values."),
    Said("Got unexpected extra argument ({name})"),
    Said("Got unexpected extra argument(s) ({names})"),
    Said("Got unexpected extra arguments ({names})"),
    Said("Invalid value for {name}: {what}"),
    Said("Invalid value: {what}"),
    Said("Choose from:\n{names}"),
    Said("{value} is not one of {names}."),
    Said("{value} is not a valid integer."),
    Said("{value} is not a valid float."),
    Said("{value} is not a valid range."),
    Said("{value} is not a valid boolean. Recognized values: {names}"),
    Said("{value} is not in the range {range}."),
)

_KNOWN: Final = (*_PYDANTIC, *_TOML, *_JSON_AND_CSV, *_TYPER)
"""Sentences with their gaps; of those that fit, the first one is meant."""


@cache
def _patterns() -> tuple[tuple[Said, re.Pattern[str]], ...]:
    return tuple((said, _pattern(said.template)) for said in _KNOWN)


def _pattern(template: str) -> re.Pattern[str]:
    """Turn a sentence into the pattern of all that it can become."""
    exact = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
    return re.compile(exact, re.DOTALL)


def in_our_words(text: str) -> Said:
    """Give a sentence of a library as one that can be told; one that is not known as it stands."""
    for said, pattern in _patterns():
        if found := pattern.fullmatch(text):
            gaps: dict[str, object] = found.groupdict()
            if "what" in gaps:
                gaps["what"] = in_our_words(found["what"])
            return Said(said.template, **gaps)
    return quoted(text)


def fault_in(detail: Any) -> Said:
    """Give what pydantic found wrong: our own sentence, where a check of ours refused."""
    cause = detail.get("ctx", {}).get("error")
    return cause.said if isinstance(cause, UnfitError) else in_our_words(detail["msg"])
