"""What people call a country, turned into its code and back."""

from functools import cache

from tipcheck.countries import NAMES
from tipcheck.text import plain


def key_of(name: str) -> str:
    """Give a name for comparing: lower case, no accents, no leading article, `saint` whole."""
    words = plain(name).split("-")
    if words[0] in {"the", "las", "los", "el", "la"} and len(words) > 1:
        bare = words[1:]
        words = words if words == ["el", "salvador"] else bare
    return "-".join("saint" if word == "st" else word for word in words)


def country_code(name: str) -> str | None:
    """Give the code of a country by any of its names, English or Spanish; None if unknown.

    The Report's own names are tried first: the other tables are read only where they do not do.
    """
    wanted = key_of(name)
    codes = (code for code, each in NAMES.items() if key_of(each) == wanted)
    return next(codes, None) or known_names().get(wanted)


@cache
def known_names() -> dict[str, str]:
    """Give the code of every name there is, by the key that compares it."""
    from tipcheck.countries.aliases import ALIASES
    from tipcheck.countries.spanish import MORE_SPANISH, SPANISH

    rows = [(name, code) for code, name in (*NAMES.items(), *SPANISH.items())]
    for table in (ALIASES, MORE_SPANISH):
        rows += [(name, code) for code, names in table.items() for name in names]
    return {key_of(name): code for name, code in rows}


def country_name(code: str, language: str, default: str | None = None) -> str:
    """Give a country's name for people, in a language of tipcheck.

    Args:
        code: ISO 3166-1 alpha-3, or `XKX`.
        language: `en` or `es`.
        default: The name in English where the table is not to be asked.
    """
    if language == "es":
        from tipcheck.countries.spanish import SPANISH

        return SPANISH.get(code, default or code)
    return default or NAMES.get(code, code)
