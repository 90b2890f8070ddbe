"""Names of countries: one table of codes, many names, two languages."""

import pytest
from iso3166 import countries_by_alpha3

from tipcheck.countries import NAMES
from tipcheck.countries.aliases import ALIASES
from tipcheck.countries.names import country_code, country_name, key_of, known_names
from tipcheck.countries.spanish import MORE_SPANISH, SPANISH


def test_every_code_of_every_table_is_one_of_iso_3166() -> None:
    """With Kosovo as `XKX`, a code left to users; Spanish has a name for each."""
    for table in (ALIASES, SPANISH, MORE_SPANISH):
        assert set(table) <= set(NAMES)
        assert [code for code in table if code not in countries_by_alpha3] == []
    assert list(SPANISH) == sorted(NAMES)


def test_the_names_of_iso_3166_lead_to_its_codes() -> None:
    """Where a name of the standard is known here, it is known as the same country."""
    known = {
        code: country_code(entry.name)
        for code, entry in countries_by_alpha3.items()
        if country_code(entry.name)
    }
    assert {code: found for code, found in known.items() if code != found} == {}
    assert len(known) > 160


def test_no_name_leads_to_two_countries() -> None:
    """English or Spanish, of today or of before."""
    rows = [(name, code) for table in (NAMES, SPANISH) for code, name in table.items()]
    for table in (ALIASES, MORE_SPANISH):
        rows += [(name, code) for code, names in table.items() for name in names]
    assert [(name, code) for name, code in rows if country_code(name) != code] == []
    assert len(known_names()) > 300


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Congo, Democratic Republic of the", "COD"),
        ("Congo, Republic of the", "COG"),
        ("Congo", None),
        ("Korea, Republic of", "KOR"),
        ("Korea", None),
        ("corea-del-sur", "KOR"),
        ("Corea del Norte", "PRK"),
        ("Bahamas, The", "BHS"),
        ("Curaçao", "CUW"),
        ("Curazao", "CUW"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d’ Ivoire", "CIV"),
        ("Swaziland", "SWZ"),
        ("Burma (Myanmar)", "MMR"),
        ("Macedonia", "MKD"),
        ("Turkey", "TUR"),
        ("Cape Verde", "CPV"),
        ("Czech Republic", "CZE"),
        ("East Timor", "TLS"),
        ("Kosovo", "XKX"),
        ("St. Lucia", "LCA"),
        ("El Salvador", "SLV"),
        ("Perú", "PER"),
        ("", None),
    ],
)
def test_countries_answer_to_the_names_people_write(name: str, code: str | None) -> None:
    """Comma order, former names, short forms, Spanish; what two share is nobody's."""
    assert country_code(name) == code


def test_names_for_people_are_in_their_language() -> None:
    """A code of one's own stands for itself."""
    assert country_name("PER", "en") == "Peru"
    assert country_name("PER", "es", "Peru") == "Perú"
    assert country_name("XAA", "es") == "XAA"
    assert country_name("XAA", "es", "Testland") == "Testland"
    assert country_name("XAA", "en", "Testland") == "Testland"
    assert key_of("The Gambia") == key_of("gambia")
