"""Published narratives read: every layout that was seen, and every trap in them."""

import re
from pathlib import Path

import pytest

from tipcheck.countries.names import country_code
from tipcheck.narratives.narrative import Narrative, Wishes, missing
from tipcheck.narratives.reading import read_narrative
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.separators import Split, split
from tipcheck.narratives.titles import page_title_of, title_of

SAMPLES = Path(__file__).parent / "narratives"
TIERS = {
    "Tier 1": "1",
    "Tier 2": "2",
    "Tier 2 Watch List": "2-watch-list",
    "Tier 3": "3",
    "Special Case": "special-case",
}
TOLD = {
    "haiti_2005_unt.txt": Wishes(country="HTI"),
    "tonga_2015_aassone.txt": Wishes(year=2015),
}
"""What only a person can say: one of several countries; a year that stands nowhere."""
VERDICT = (
    "The Government of Peru does not fully meet the minimum standards for the elimination of"
    " trafficking but is making significant efforts to do so; therefore Peru remained on Tier 2."
)


def _sample(path: Path) -> tuple[dict[str, str], str, bytes]:
    """Give what a sample's head expects, its address, and its body."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    line = re.search(r"# expected: (.*)", head)
    url = re.search(r"# url: (.*)", head)
    assert line is not None
    assert url is not None
    parts = re.split(r",\s+(?=[a-z]+=)", line[1])
    return dict(part.split("=", 1) for part in parts), url[1], body.encode()


def _read(text: str, wishes: Wishes = Wishes(year=2023)) -> Narrative:  # noqa: B008 - frozen
    return read_narrative(text.encode(), wishes)


def _keys(narrative: Narrative) -> list[str]:
    return [key for key, _ in (*narrative.routes, *narrative.doubts)]


def _refusal(text: str, wishes: Wishes = Wishes()) -> str:  # noqa: B008 - frozen
    with pytest.raises(RefusedError) as caught:
        read_narrative(text.encode(), wishes)
    return str(caught.value)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_each_sample_gives_what_its_head_states(path: Path) -> None:
    """Country, year, tier and count of recommendations."""
    expected, url, body = _sample(path)
    wishes = TOLD.get(path.name, Wishes())._replace(url=url)
    if path.name == "denmark_2019_docslib.txt":
        assert _refusal(body.decode(), wishes).startswith("mixes two columns of a printed page")
        return
    found = read_narrative(body, wishes)
    assert found.country == country_code(expected["country"])
    assert found.year == int(expected["year"])
    assert found.tier == TIERS.get(expected["tier"])
    count = expected.get("items", expected["recommendations"])
    assert len(found.items) == int(count)


def test_the_seed_is_read_word_for_word() -> None:
    """Eleven recommendations, no-break spaces folded, dashes and commas as they are."""
    _, _, body = _sample(SAMPLES / "peru_2023_seed.txt")
    found = read_narrative(body, Wishes())
    section = body.decode().partition("Prioritized Recommendations")[2]
    assert list(found.items) == [
        " ".join(line.split()) for line in section.split("\n") if line.strip()
    ]
    assert found.routes == (
        ("country.title", "PERU"),
        ("year.page-title", "2023"),
        ("tier.title", "2"),
        ("section.heading", ""),
        ("items.paragraphs", "11"),
        ("left-out", "3 + 0"),
    )
    assert [key for key, _ in found.doubts] == ["ends"]


@pytest.mark.parametrize(
    ("line", "code", "tier"),
    [
        ("Peru (Tier 2)", "PER", "2"),
        ("PERU (TIER 2)", "PER", "2"),
        ("HAITI (TIER 2 - WATCH LIST)", "HTI", "2-watch-list"),
        ("Peru (Tier 2 Watch List)", "PER", "2-watch-list"),
        (
            "COTE D'IVOIRE (TIER 2 Watch List)   [Extracted from the 2009 Report, June 2009]",
            "CIV",
            "2-watch-list",
        ),
        ("PERU: Tier 2", "PER", "2"),
        ("SWAZILAND: TIER 2 WATCH LIST", "SWZ", "2-watch-list"),
        ("CURAÇAO: Tier 2†", "CUW", "2"),
        ("CURAÇAO: Tier 2 Watch List†", "CUW", "2-watch-list"),
        ("KOREA, REPUBLIC OF: Tier 1", "KOR", "1"),
        ("CONGO, DEMOCRATIC REPUBLIC OF THE: TIER 3", "COD", "3"),
        ("Democratic Republic of the Congo (DRC) (Tier 2 Watch List)", "COD", "2-watch-list"),
        ("THE BAHAMAS (Tier 1)", "BHS", "1"),
        ("SOMALIA: SPECIAL CASE", "SOM", "special-case"),
        ("Somalia (Special Case)", "SOM", "special-case"),
        ("SPECIAL CASE: SOMALIA", "SOM", "special-case"),
        ("Trafficking in Persons Report 2016 - Special Case: SOMALIA", "SOM", "special-case"),
        ("PERU (Tier 2) Extracted in part  from the U.S. State Dept 2023 TIP Report", "PER", "2"),
        ("PERU (Tier 2) – Extracted in", "PER", "2"),
        ("PERU (Tier 2)Extracted in part from the 2023 TIP Report - Peru", "PER", "2"),
        ("Cote d’ Ivoire TIER Ranking: TIER 2 (TIP 2023)", "CIV", "2"),
        ("KOSOVO: Tier 2", "XKX", "2"),
        ("**PERU (Tier 2)**", "PER", "2"),
        ("ATLANTIS (Tier 3)", None, "3"),
    ],
)
def test_titles_of_all_years_are_known(line: str, code: str | None, tier: str) -> None:
    """Hyphens, daggers, comma order, natural order, former names, republishers' own forms."""
    title = title_of(line)
    assert title is not None
    assert (title.code, title.tier) == (code, tier)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "PROSECUTION",
        "Peru (Tier 2) has made progress.",
        "of an otherwise required downgrade to Tier 3",
        "Special Case: nobody knows",
        "x" * 201,
    ],
)
def test_other_lines_are_no_titles(line: str) -> None:
    """Sentences that name a tier among them."""
    assert title_of(line) is None


@pytest.mark.parametrize(
    ("line", "code", "year"),
    [
        ("2024 Trafficking in Persons Report: Peru", "PER", 2024),
        ("Trafficking in Persons Report 2018 - Country Narratives - Peru", "PER", 2018),
        ("2018 Trafficking in Persons Report – Mexico", "MEX", 2018),
        ("U.S. Department of State 2006 Trafficking in Persons Report - Peru", "PER", 2006),
        ("2021 Trafficking in Persons Report: South Korea", "KOR", 2021),
        ("2023 TIP Report", None, 2023),
        ("Trafficking in Persons Reports of 2001 and 2002", None, None),
    ],
)
def test_page_titles_tell_country_and_year(line: str, code: str | None, year: int | None) -> None:
    """In the orders of five sites; two years are none."""
    assert page_title_of(line) == (code, year)
    assert page_title_of(f"{line} {'x' * 200}") is None


SECTIONS = {
    "marks": (["• Fund the plan.", "", "• Train police on", "the new law.", "1. Try cases."], 3),
    "run-in": (["Fund the plan; and go on. • Train the police. * Try more cases."], 3),
    "paragraphs": (["Fund the plan.", "", "Cut delays."], 2),
    "semicolons": (["Fund the plan (now; or soon); train police, and judges; and cut delays."], 3),
    "glued": (["Fund the whole plan.Train the police.Try more cases. Cut delays in court."], 4),
    "lines": (["Fund the plan for the whole", "country.", "Train police. Cut delays now."], 3),
    "sentences": (["Fund the U.S. Etc. No. 5 plan. It helps. Train the police."], 2),
    "single": (["Fund the plan of 2000 for the U.S. and others."], 1),
}


@pytest.mark.parametrize("route", SECTIONS)
def test_each_separator_has_its_route(route: str) -> None:
    """Marks, marks inside, paragraphs, semicolons, glued, lines, sentences, one alone."""
    lines, count = SECTIONS[route]
    found = split(lines)
    assert (found.route, len(found.items)) == (route, count)


def test_one_line_may_hold_two_recommendations_among_others() -> None:
    """Marks at line starts and between: the second is tried inside each piece of the first."""
    found = split(["• Fund it well.", "• Train them all. • Try more cases.", "", "33"])
    assert found == Split("marks", ("Fund it well.", "Train them all.", "Try more cases."))


def test_dashes_and_hyphens_of_broken_lines_are_understood() -> None:
    """A dash before a small letter is a parenthesis; `anti-` keeps its hyphen, others lose it."""
    lines = ["Identify victims", "– particularly among children – with anti-", "trafficking pro-"]
    found = split([*lines, "cedures.", "48 2015 TRAFFICKING IN PERSONS REPORT"])
    assert found.items == (
        "Identify victims – particularly among children – with anti-trafficking procedures.",
    )


def test_what_is_too_short_is_left_out_and_said() -> None:
    """Ten characters are the least; a line that ends in a colon leads in."""
    assert split(["The list:", "• Fund the plan.", "• Go."]) == Split(
        "marks", ("Fund the plan.",), ("The list:", "Go.")
    )
    assert split([]) == Split("single", ())


HEADINGS = (
    "PRIORITIZED RECOMMENDATIONS:",
    "Prioritised Recommendations",
    "## PRIORITIZED RECOMMENDATIONS",
    "RECOMMENDATIONS FOR PERU:",
    "Recommendations for Peru",
    "RECOMMENDATIONS:",
    "The Government of Peru should :",
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_of_all_years_are_known(heading: str) -> None:
    """And the section ends at the next one, or where telling begins."""
    for end in ("PROSECUTION", "Prosecution:", "The government increased its efforts."):
        found = _read(
            f"PERU: Tier 2\n{VERDICT}\n{heading}\n• Fund it all.\n• Try them all.\n\n{end}\n"
        )
        assert found.items == ("Fund it all.", "Try them all.")
        assert _keys(found)[3:] == ["section.heading", "items.marks", "left-out"]


def test_headings_inside_a_flattened_paragraph_are_found() -> None:
    """As copies on one line have them; a title in brackets and broken over lines too."""
    found = _read(
        f"[ Site ] PERU\n(Tier 2)\n{VERDICT} Prioritized Recommendations Fund it all.\n"
        "Try them all. PROSECUTION The government did."
    )
    assert (found.tier, found.items) == ("2", ("Fund it all.", "Try them all."))


@pytest.mark.parametrize(
    "line",
    [
        "Recommendations are few",
        "Prioritized recommendations were made",
        "Recommendations for Peru: ",
        "The government should act.",
    ],
)
def test_sentences_with_the_word_are_no_headings(line: str) -> None:
    """Nor is a heading that nothing follows."""
    found = _read(f"PERU: Tier 2\n{VERDICT}\n\n{line}")
    assert found.items == ()


def test_what_a_site_puts_behind_a_list_is_left_out_or_asked_about() -> None:
    """After marks it ends the list; after plain paragraphs it is shown as doubtful."""
    head = f"PERU: Tier 2\n{VERDICT}\nPRIORITIZED RECOMMENDATIONS:\n"
    assert _read(f"{head}• Fund it all.\n• Try them all.\n\nShare on a network").items == (
        "Fund it all.",
        "Try them all.",
    )
    found = _read(f"{head}Fund it all.\n\nTry them all.\n\nMore from this site!")
    assert ("odd", "More from this site!") in found.doubts


def test_without_a_heading_the_block_after_the_verdict_is_taken_and_said() -> None:
    """It begins with a bare verb, perhaps after an adverb; other paragraphs tell."""
    found = _read(
        f"PERU: Tier 2\n\n{VERDICT}\n\nMore was told.\n\nVigorously try cases.\n\n"
        "Train judges.\n\n\n"
        "The Peruvian government did more in the reporting period.\n"
    )
    assert found.items == ("Vigorously try cases.", "Train judges.")
    assert _keys(found)[3:] == ["section.verdict", "items.paragraphs", "left-out", "no-heading"]


def test_marks_inside_the_paragraph_of_the_verdict_are_no_list_without_a_verb() -> None:
    """A heading of the next section ends the search; so does the end."""
    for rest in ("PROSECUTION\nTry cases.", "It fell. • It rose. • It fell.", "x\n" * 40):
        assert _read(f"PERU: Tier 2\n{VERDICT}\n{rest}").items == ()
    assert len(_read(f"PERU: Tier 2\n{VERDICT}\nTry cases now • Fund the plan.").items) == 2


@pytest.mark.parametrize(
    ("text", "key", "year"),
    [
        ("2022 Trafficking in Persons Report: Peru\nPERU (Tier 2)", "year.page-title", 2022),
        ("PERU (Tier 2) (TIP 2021)", "year.title", 2021),
        ("June 3, 2005\nPERU (Tier 2)", "year.date", 2005),
    ],
)
def test_the_year_is_told_by_titles_or_a_date(text: str, key: str, year: int) -> None:
    """Never by a year in the text."""
    found = _read(f"{text}\n{VERDICT} In 2010 a law passed.", Wishes())
    assert found.year == year
    assert key in _keys(found)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/peru/",
        "https://x.example/trafficking-in-persons-report-2019/",
        "http://www.state.gov/g/tip/rls/tiprpt/2019/46614.htm",
    ],
)
def test_the_address_can_tell_the_year(url: str) -> None:
    """If nothing else does."""
    found = _read(f"PERU (Tier 2)\n{VERDICT}", Wishes(url=url))
    assert (found.year, found.url) == (2019, url)


def test_what_contradicts_is_told() -> None:
    """The best source wins; the other stands among the doubts."""
    text = f"2022 Trafficking in Persons Report: Peru\nJune 2021\nPERU: Tier 3\n{VERDICT}"
    assert _read(text, Wishes()).doubts == (("year", "2021"), ("tier", "2"))
    told = _read(text, Wishes(year=2020, tier="1"))
    assert (told.year, told.tier) == (2020, "1")
    assert told.doubts == (("year", "2022"), ("tier", "3"))
    assert ("year.told", "2020") in told.routes


def test_a_waivers_tier_is_not_the_tier() -> None:
    """The verdict comes after the otherwise required downgrade."""
    found = _read(
        "The Government of Peru does not fully meet the minimum standards. Peru was granted a"
        " waiver of an otherwise required downgrade to Tier 3; therefore Peru remained on Tier 2"
        " Watch List for the third consecutive year.\n"
    )
    assert found.tier == "2-watch-list"
    assert _keys(found)[0] == "country.verdict"
    special = _read("Libya remains a Special Case for the sixth consecutive year.\n")
    assert (special.country, special.tier) == ("LBY", "special-case")


def test_what_is_missing_is_asked_for() -> None:
    """Year and tier; a list where there should be one."""
    found = _read("RECOMMENDATIONS FOR TONGA:\nFund it; train them; and try cases.", Wishes())
    assert str(missing(found)) == "names no year and no tier of the report: give --year and --tier"
    one = [str(missing(found._replace(**known))) for known in ({"tier": "2"}, {"year": 2018})]
    assert one == [f"names no {key} of the report: give --{key}" for key in ("year", "tier")]
    empty = found._replace(year=2018, tier="2", items=())
    assert str(missing(empty)).startswith("has no recommendations that were found")
    assert missing(empty._replace(year=2008)) is None
    assert missing(empty._replace(tier="special-case")) is None
    assert missing(found._replace(year=2015, tier="2")) is None


def test_a_cut_list_is_an_excerpt() -> None:
    """Its last sentence has no end; one that ends the text is only asked about."""
    text = (
        f"PERU: Tier 2\n{VERDICT}\nPRIORITIZED RECOMMENDATIONS:\n• Fund it all.\n• Train those wh"
    )
    found = _read(text)
    assert (found.is_cut, _keys(found)[-1]) == (True, "cut")
    assert _keys(_read(f"{text}o ask."))[-1] == "ends"


def test_a_very_long_piece_is_told() -> None:
    """It may be several."""
    long = (
        f"PERU: Tier 2\nPRIORITIZED RECOMMENDATIONS:\n• Fund {'a lot and ' * 150}more.\nPROSECUTION"
    )
    assert "long" in _keys(_read(long))


COUNTRIES = """\
2004 Trafficking in Persons Report
HAITI (TIER 3)
Haiti is a source country.
HONDURAS (TIER 2)
Honduras is a source country.
"""


def test_several_countries_are_named() -> None:
    """The one that is meant is cut out."""
    assert _refusal(COUNTRIES) == "holds 2 countries: Haiti, Honduras; say which with --country"
    assert _refusal(COUNTRIES, Wishes(country="PER")) == (
        "holds 2 countries: Haiti, Honduras; none is the one asked for"
    )
    found = _read(COUNTRIES, Wishes(country="HND"))
    assert (found.country, found.tier, found.year) == ("HND", "2", 2004)
    first = _read(COUNTRIES, Wishes(country="HTI"))
    assert (first.tier, first.items) == ("3", ())
    codes = ("Peru", "Chile", "Kenya", "Mali", "Niger", "Chad", "Togo", "Benin", "Ghana", "Haiti")
    many = "".join(f"{name}: Tier 2\n" for name in (*codes, "Spain", "Italy", "Egypt", "Libya"))
    assert "holds 14 countries" in _refusal(many)
    assert "and 2 more; say which" in _refusal(many)


def test_another_country_than_asked_is_refused() -> None:
    """Both are named; a country that no table knows must be told."""
    assert _refusal(f"PERU: Tier 2\n{VERDICT}", Wishes(country="HTI")) == (
        "is about Peru, not Haiti: give the other file, or the other --country"
    )
    assert _refusal("ATLANTIS (Tier 3)\nIt sank.") == (
        "names no country that is known ('ATLANTIS' is in no table): give --country, as PER or Peru"
    )
    assert _read("ATLANTIS (Tier 3)\nIt sank.", Wishes(country="GRC")).country == "GRC"
    page = "2023 Trafficking in Persons Report\nPRIORITIZED RECOMMENDATIONS:\nFund it all."
    assert _refusal(page).startswith("names no country that is known: give --country")


def test_a_country_can_be_told_by_the_opening_sentence() -> None:
    """Where neither title nor verdict names it; it does not speak against the one asked for."""
    text = (
        "2010 Trafficking in Persons Report\nPeru is a source country.\nRECOMMENDATIONS:\nFund all."
    )
    assert _read(text, Wishes()).routes[0] == ("country.opening", "Peru")
    assert _read(text, Wishes(country="HTI")).country == "HTI"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Peru stays on Tier 2\n\nThe report said the Government of Peru does not fully meet the"
            " minimum standards for the elimination of trafficking.\n\nIt suggested more trials."
        ),
        "US report praises Peru\n\nRecommendations\n\nFund the plan.",
        "name = 1",
    ],
)
def test_news_about_the_report_are_no_narrative(text: str) -> None:
    """One clear line says what was looked for."""
    assert _refusal(text).startswith("does not look like a country narrative: it has no title")


@pytest.mark.parametrize(
    "line",
    [
        "officers say sham DENMARK DENMARK: TIER 2 fell to two",
        "does not fully meets the minimum one person, where six",
        "of the trade, and sundry Recommendations for Mali: Build more homes and",
        "of the crime PRIORITIZED RECOMMENDATIONS: and drug smuggling",
    ],
)
def test_interleaved_columns_are_refused(line: str) -> None:
    """A sentence that another breaks cannot be mended."""
    assert _refusal(f"PERU: Tier 2\n{line}").startswith("mixes two columns of a printed page")


def test_floods_are_refused() -> None:
    """More pieces than any list has."""
    flood = "PERU: Tier 2\nPRIORITIZED RECOMMENDATIONS:\n" + "• Fund the plan.\n" * 101
    assert _refusal(flood).startswith("has 101 pieces where recommendations should be")
    assert _refusal("Peru, 2\nChile, 3\n") == (
        "is a table, not a narrative: give the text of one country's narrative"
    )
