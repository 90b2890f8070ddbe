"""The report: every figure is the score's, the page is whole, clean and fit for everybody."""

import html
import json
import re
import subprocess
import sys
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest
from conftest import Tipcheck, environment
from golden import assert_golden
from making import assessment, checklist
from page_checks import Page, contrast, faults_in
from reporting import ITEMS, day, full

from tipcheck.assessment import Assessment
from tipcheck.figures import percent_down, range_text
from tipcheck.ledger import Lens
from tipcheck.reports.formats import REPORTS
from tipcheck.reports.html import html_text
from tipcheck.reports.markdown import markdown_text
from tipcheck.reports.report import Report, report_of
from tipcheck.score import Range, score
from tipcheck.words import ENGLISH, LANGUAGES, Words

CSS = files("tipcheck.reports").joinpath("page.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", REPORTS)
def test_a_report_with_all_that_it_can_say(language: str, ending: str) -> None:
    """Whole, as it is handed over."""
    text = REPORTS[ending](full(), Words(language))
    assert_golden(f"report.{language}.{ending}", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_example_has_no_fault(tipcheck: Tipcheck, language: str) -> None:
    """One heading at the top, none skipped, headers with scope, words for pictures, no harm."""
    ran = tipcheck("report", "PER-2023", "--example", "--format", "html", "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    assert faults_in(ran.out) == []
    assert faults_in(html_text(full(), Words(language))) == []


@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        ('<html lang="en">', "<html>", "no language"),
        ("<h2>", "<h3>", "h1 before h3"),
        ("<h1>", "<h1></h1><h1>", "empty heading"),
        ('scope="col"', "", "table header without scope"),
        ('role="img"', "", "picture without words"),
        ("<ul", "<script></script><ul", "forbidden: script"),
        ('rel="noopener', 'onclick="x" rel="noopener', "forbidden: a onclick"),
        ('href="#recommendations"', 'href="#nowhere"', "link to nowhere: #nowhere"),
        ("https://example.org/law", "javascript:x", "link to nowhere: javascript:x"),
        ("<header>", '<header id="item-law">', "id twice: item-law"),
        ("</header>", "", "closed out of order: html"),
        ("initial-scale=1", "maximum-scale=1", "cannot be enlarged"),
        ('<ul class="demands">', '<ul class="demands"><p></p>', "p in ul"),
        ("<header>", '<header><a href="#item-law"></a>', "link without words"),
        ("<header>", "<header><table></table>", "table without headers"),
        ("<header>", '<header id="a" id="b">', "attribute twice: header"),
    ],
)
def test_a_page_with_a_fault_is_told(was: str, becomes: str, fault: str) -> None:
    """So the checks above can fail."""
    page = html_text(full(), ENGLISH)
    assert was in page
    assert fault in faults_in(page.replace(was, becomes))


def test_every_figure_is_the_scores(tipcheck: Tipcheck) -> None:
    """Of the whole and each of its parts: exact in the page, and as it is drawn."""
    wanted = json.loads(tipcheck("score", "PER-2023", "--example", "--format", "json").out)
    page = Page(tipcheck("report", "PER-2023", "--example", "--format", "html").out)
    groups = ("pillars", "standards", "criteria", "factors")
    rows = {f"figure-{each['id']}": each for name in groups for each in wanted[name]}
    rows |= {f"item-{each['id']}": each for each in wanted["items"]}
    rows["figure-overall"] = {**wanted, "id": "overall"}
    touched = {name: row for name, row in rows.items() if any(row["counts"].values())}
    assert len(touched) == 1 + 3 + 2 + 6 + 2 + 11
    for name, row in touched.items():
        holder = page.by_id(name)
        text = page.words(holder)
        shown = next(each for each in page.named("data") if _is_in(page, each, name))
        exact = Range(*(Fraction(row["exact"][end]) for end in ("low", "high", "coverage")))
        assert shown.attributes["value"] == " ".join(map(str, exact))
        assert page.words(shown) == range_text(exact)
        assert percent_down(exact.coverage) in text
        if name != "figure-overall":
            assert f"{row['checks_looked_at']} of {row['checks_applicable']}" in text
            if not name.startswith("item-"):
                items = [page.words(each) for each in page.named("td") if _is_in(page, each, name)]
                assert f"{row['items_looked_at']} of {row['items_applicable']}" in items
    counts = {key: int(page.words(page.by_id(f"count-{key}"))) for key in wanted["counts"]}
    assert counts == wanted["counts"]
    headline = page.words(page.by_id("headline"))
    assert headline == "10 of 41 checks looked at, 8 of 11 items touched."


def _is_in(page: Page, element: object, name: str) -> bool:
    found = next(each for each in page.elements if each is element)
    while found.around >= 0:
        found = page.elements[found.around]
        if found.attributes.get("id") == name:
            return True
    return False


def test_the_figures_are_those_of_the_lens() -> None:
    """What was found later is not in them, nor in the history; the page says so."""
    early = full(lens=Lens(as_of=day("2024-06-30"), any_date=True))
    text = html_text(early, ENGLISH)
    assert "As of 2024-06-30: only what was found until the end of that day, UTC." in text
    assert "Actions outside the window count too." in text
    assert '<dd id="count-open">6</dd>' in text
    assert ">History<" not in text


def test_the_first_screen_says_it_all() -> None:
    """Country, year, tier, range and coverage, counts, caveat and what limits them come first."""
    page = html_text(full(), ENGLISH)
    first = page[page.index("<h1>") : page.index("<h2>")]
    for words in (
        "Testland 2023",
        "Tier 2 in the report of 2023",
        "<title>From 0% to 100%: ",
        "This is an assessor&#39;s reading, not a State Department determination.",
        "A draft: nobody has reviewed this list of recommendations yet.",
        "excerpt of the list: figures are of the items known",
        "Regressed: 1.",
        "Many are not applicable: 1 of 6 checks (17%), left out of every mean.",
    ):
        assert words in first


def test_nothing_to_score_is_said_and_nothing_is_drawn() -> None:
    """No picture of a range that there is none of; no list before it, no history, no stamp."""
    nothing = assessment(checklist(0, criteria=()), [{"item": "i1", "status": "not-applicable"}])
    for write in REPORTS.values():
        text = _read(write(report_of(score(nothing), None, ()), ENGLISH))
        assert "nothing to score: no check is applicable" in text
        assert "nothing applicable" in text
        assert "Stamp" not in text
        assert "What changed since" not in text
    assert 'role="img"' not in html_text(Report(score(nothing)), ENGLISH)


def test_a_list_that_did_not_change_has_no_table_of_changes() -> None:
    """Where all that is known lies beyond the excerpt, the foot alone says so."""
    report = full()
    assert report.since is not None
    beyond = tuple(row for row in report.since.rows if row.change == "beyond")
    bare = report._replace(since=report.since._replace(rows=beyond))
    for write in REPORTS.values():
        text = write(bare, ENGLISH)
        assert "What changed since 2022" in text
        assert "reworded" not in text.partition("What changed since 2022")[2]


def test_every_standard_that_nothing_touches_is_named_and_none_if_all_are() -> None:
    """A figure that is not there has a reason."""
    ids = [each.id for each in full().score.assessment.standards.all]
    of = checklist(*(0 for _ in ids)).model_copy()
    items = tuple(
        item.model_copy(update={"criteria": tuple(ids), "pillar": pillar})
        for item, pillar in zip(
            of.items, ("prosecution", "protection", "prevention", "partnership") * 5, strict=False
        )
    )
    touched = assessment(of.model_copy(update={"items": items}))
    for write in REPORTS.values():
        assert "No recommendation touches" not in write(Report(score(touched)), ENGLISH)
        assert "No recommendation touches" in write(full(), ENGLISH)


PAPER = ("--paper", "--wash")
WARNING = (("--warn-ink", "--warn"), ("--partial", "--warn"))


def test_every_colour_of_a_text_can_be_read() -> None:
    """At least 4.5 to 1 on every ground that it stands on (WCAG 2, level AA)."""
    known = dict(re.findall(r"(--[a-z-]+): (#[0-9a-f]{6});", CSS))
    inks = set(re.findall(r"[^-]color: var\((--[a-z-]+)\)", CSS)) - {"--warn-ink"}
    assert len(inks) >= 8
    pairs = [(ink, ground) for ink in inks for ground in PAPER] + list(WARNING)
    assert [pair for pair in pairs if contrast(*(known[name] for name in pair)) < 4.5] == []
    assert contrast(known["--line"], known["--paper"]) < 4.5  # a colour that no text has
    assert re.findall(r"color: (?!var|inherit)([^;]+);", CSS) == []


def test_the_style_loads_nothing() -> None:
    """No address, no import, no font file."""
    assert re.findall(r"url\(|@import|@font-face|expression", CSS) == []


def test_the_bytes_are_the_same_wherever_it_is_made() -> None:
    """Hash seeds, time zones and locales change nothing."""
    code = (
        "from tipcheck.cli.app import run\n"
        "for each in ('html', 'md'):\n"
        "    run(['report', 'PER-2023', '--example', '--lang', 'es', '--format', each])"
    )
    made = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("77", "Asia/Tokyo", "es_PE.UTF-8")):
        surroundings = environment(PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale)
        command = [sys.executable, "-c", code]
        ran = subprocess.run(command, env=surroundings, check=True, capture_output=True)
        made.add(ran.stdout)
    assert len(made) == 1


def _read(text: str) -> str:
    """Give Markdown as people read it: without the signs that take the meaning from others."""
    return re.sub(r"\\(.)", r"\1", text)


def test_the_markdown_says_what_the_page_says() -> None:
    """The same words, figures and sources in the same order."""
    text = _read(markdown_text(full(), ENGLISH))
    order = [
        "# Testland 2023",
        "**16%-67%**, coverage 66%",
        "> A draft: nobody has reviewed",
        "## What is met, what is not, what is open",
        "## By pillar and standard",
        "| a1 | Ban and punish trafficking |",
        "#### 1. Pass the law (law)",
        "- **✓ met** The law is in force (law/passed)",
        "<https://example.org/law>",
        "## What changed since 2022",
        "## How this was reckoned",
        "## Stamp",
    ]
    places = [text.index(each) for each in order]
    assert places == sorted(places)


def test_it_asks_what_it_is_to_become(tipcheck: Tipcheck) -> None:
    """No file and no format, or one that is no report: exit 2, in the language asked for."""
    message = "tipcheck: give -o report.html or -o report.md: the ending says what it becomes\n"
    assert tipcheck("report", "PER-2023") == (2, "", message)
    ran = tipcheck("report", "PER-2023", "-o", "report.pdf", "--lang", "es")
    assert ran.err.startswith("tipcheck: escriba -o informe.html o -o informe.md")
    assert not Path("report.pdf").exists()


def test_it_writes_a_file_once_and_over_no_source(tipcheck: Tipcheck, peru: object) -> None:
    """A file that exists needs --force; what was read is never replaced."""
    assert peru
    assert tipcheck("report", "PER-2023", "--example", "-o", "r.html").code == 0
    again = tipcheck("report", "PER-2023", "--example", "-o", "r.html")
    assert (again.code, "exists: give --force" in again.err) == (2, True)
    assert tipcheck("report", "PER-2023", "--example", "-o", "r.html", "--force").code == 0
    assert tipcheck("start", "PER-2022").code == 0
    assert tipcheck("start", "PER-2023").code == 0
    ledger = Path("assessments/PER-2022.toml")
    before = ledger.read_bytes()
    ran = tipcheck("report", "PER-2023", "--format", "md", "-o", ledger, "--force")
    assert (ran.code, "was read for this result" in ran.err) == (2, True)
    assert ledger.read_bytes() == before


def test_without_findings_it_says_so_beside_the_page(tipcheck: Tipcheck) -> None:
    """On standard error; the page shows all that is open. The first year has none before it."""
    ran = tipcheck("report", "PER-2021", "--format", "md")
    assert ran.err == "PER-2021 has no findings yet; see the bundled example with --example\n"
    assert "**0%-100%**" in _read(ran.out)
    assert "What changed since" not in ran.out


def test_a_draft_is_refused_unless_it_is_wanted(tipcheck: Tipcheck, surroundings: Path) -> None:
    """And then the page says that nobody has reviewed it."""
    import tomli_w

    path = surroundings / "checklists" / "XAA-2023.toml"
    path.parent.mkdir()
    draft = checklist(1, reviewed=False).model_dump(by_alias=True, exclude_none=True)
    path.write_text(tomli_w.dumps(draft), encoding="utf-8")
    assert tipcheck("report", "XAA-2023", "--format", "md").code == 2
    ran = tipcheck("report", "XAA-2023", "--format", "md", "--draft", "--any-date")
    assert "A draft: nobody has reviewed this list" in _read(ran.out)


@pytest.mark.parametrize("ending", REPORTS)
def test_its_stamp_says_what_it_was_made_from(tipcheck: Tipcheck, ending: str) -> None:
    """`verify` finds it, and says whether that is still the same."""
    assert tipcheck("set", "PER-2023", "3", "not-met").code == 0
    assert tipcheck("report", "PER-2023", "-o", f"r.{ending}", "--as-of", "2100").code == 0
    assert tipcheck("verify", f"r.{ending}").code == 0
    path = Path(f"r.{ending}")
    path.write_text(path.read_text("utf-8").replace("Peru", "Peruu"), encoding="utf-8")
    assert tipcheck("verify", path).code == 1
    assert tipcheck("report", "PER-2023", "-o", path, "--force", "--lang", "es").code == 0
    assert tipcheck("verify", path).code == 0
    assert tipcheck("set", "PER-2023", "4", "not-met").code == 0
    assert tipcheck("verify", f"r.{ending}").code == 1


# In which language


SPAN: Final = re.compile(r'<(\w+)[^>]*? lang="(\w+)"[^>]*>(.*?)</\1>', re.DOTALL)


def spoken(page: str) -> set[tuple[str, str]]:
    """Give the texts of a page that are said to be in another language, each with it."""
    body = page.partition("<body>")[2]
    return {(language, html.unescape(text)) for _, language, text in SPAN.findall(body)}


def test_what_has_no_translation_says_its_language() -> None:
    """So that a screen reader reads it as English: WCAG 2.2, 3.1.2."""
    said = spoken(html_text(full(), Words("es")))
    assert {language for language, _ in said} == {"en"}
    texts = {text for _, text in said}
    items = [item for item in ITEMS if "text_es" not in item]
    assert texts >= {item[field] for item in items for field in ("title", "text")}
    checks = [check for item in ITEMS for check in item.get("checks", ())]
    assert texts >= {check["text"] for check in checks if "text_es" not in check}
    assert not texts & {each for item in ITEMS for key, each in item.items() if key[-3:] == "_es"}
    assert any("Soon." in text for text in texts)  # how the wording changed
    assert not texts & {"In force.\nSince May.", "“Article 1.”"}  # nobody knows in which


def test_the_example_is_quoted_in_its_language(example: Assessment) -> None:
    """Its notes and quotes are English; in an English page nothing is said."""
    said = {text for _, text in spoken(html_text(report_of(score(example), None, ()), Words("es")))}
    notes = {finding.note for finding in example.findings if finding.note}
    assert len(notes & said) > 3
    for report in (full(), report_of(score(example), None, ())):
        assert spoken(html_text(report, ENGLISH)) == set()


def test_a_page_that_says_no_language_is_seen() -> None:
    """So that the tests above can fail."""
    page = html_text(full(), Words("es")).replace(' lang="en"', "")
    assert spoken(page) == set()
