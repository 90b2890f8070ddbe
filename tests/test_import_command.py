"""Import: a published narrative becomes a draft checklist, or one clear line says why not."""

import io
import json
import sys
from pathlib import Path

import pytest
from conftest import Tipcheck
from golden import assert_golden

from tipcheck.assessment import open_assessment
from tipcheck.guided.places import begin
from tipcheck.library import Workspace, bundled
from tipcheck.sheets.guided.page import run_page
from tipcheck.store.load import load_checklist
from tipcheck.words import Words

SAMPLES = Path(__file__).parent / "narratives"
DRAFT = Path("checklists/PER-2022.toml")


def _narrative(name: str) -> Path:
    """Put the body of a sample in the folder at hand."""
    body = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8").partition("\n---\n")[2]
    path = Path(f"{name.split('_', maxsplit=1)[0]}.txt")
    path.write_text(body, encoding="utf-8")
    return path


def test_a_narrative_becomes_a_draft(tipcheck: Tipcheck) -> None:
    """It is shown, with the route that was taken, and written with its schema beside it."""
    ran = tipcheck("import", _narrative("peru_2022_ecoi"))
    hides = "PER-2022 is bundled too: this one hides it\n"
    assert (ran.code, ran.err) == (0, f"written: {DRAFT}\n{hides}")
    assert_golden("import.txt", ran.out)
    assert_golden("draft.toml", DRAFT.read_text(encoding="utf-8"))
    schema = (bundled() / "schema" / "checklist.json").read_text(encoding="utf-8")
    assert Path("checklists/schema/checklist.json").read_text(encoding="utf-8") == schema
    assert tipcheck("validate").code == 0


def test_a_dry_run_writes_nothing(tipcheck: Tipcheck) -> None:
    """It says where the draft would go; people may read Spanish."""
    ran = tipcheck("import", _narrative("peru_2022_ecoi"), "--dry-run", "--lang", "es")
    assert (ran.code, ran.err) == (
        0,
        f"no se escribió nada (--dry-run); iría a {DRAFT}\n",
    )
    assert_golden("import-es.txt", ran.out)
    assert not Path("checklists").exists()


def test_a_draft_is_called_one_wherever_it_appears(tipcheck: Tipcheck) -> None:
    """List, show, score, the guided run's heading, JSON; score wants --draft."""
    tipcheck("import", _narrative("peru_2022_ecoi"))
    assert "PER-2022\tPeru\t2022\tTier 2\tworkspace\tyes\t\t5\t\n" in tipcheck("list").out
    spanish = tipcheck("list", "--lang", "es").out
    assert "PER-2022\tPerú\t2022\tNivel 2\tcarpeta propia\tsí\t\t5\t\n" in spanish
    heading = "PER-2022 · Peru · Tier 2 · draft, not reviewed"
    assert tipcheck("show", "PER-2022", "1").out.startswith(f"{heading}\n")
    assert json.loads(tipcheck("show", "PER-2022", "--format", "json").out)["reviewed"] is False
    ran = tipcheck("score", "PER-2022")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        (
            "tipcheck: PER-2022 is a draft that nobody has reviewed: 'tipcheck review PER-2022'"
            " does that; --draft takes it as it is\n"
        ),
    )
    assert tipcheck("score", "PER-2022", "--draft").out.startswith(f"{heading}\n")
    scored = tipcheck("score", "PER-2022", "--draft", "--format", "json").out
    assert json.loads(scored)["reviewed"] is False
    run = begin(open_assessment(Workspace(Path()), "PER-2022"), "ana")
    assert run_page(run, Words("en")).lines[0].text.startswith("PER-2022 · draft, not reviewed · ")
    Path("checklists/BOL-2022.toml").write_text("", encoding="utf-8")
    listed = tipcheck("list").out
    assert "PER-2022\tPeru\t2022\tTier 2\tworkspace\tyes\t" in listed
    assert "BOL-2022\tBolivia\t2022\t\tworkspace\t\t\t\t\n" in listed
    Path("checklists/TON-2015.toml").write_text("tier = '2-watch-list'\n", encoding="utf-8")
    assert "TON-2015\tTonga\t2015\tTier 2 Watch List\tworkspace\t" in tipcheck("list").out


def test_an_address_is_not_fetched(tipcheck: Tipcheck) -> None:
    """Nothing ever is: the page has to be saved first."""
    assert tipcheck("import", "https://example.org/peru") == (
        2,
        "",
        "tipcheck: nothing is fetched: save the page from your browser, and give the file's name\n",
    )


def test_a_pipe_is_read_too(tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `-`; what it says is told by switches where the text does not."""
    text = "RECOMMENDATIONS FOR TONGA:\nFund it all; train them; and try more cases.\nPROSECUTION\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    ran = tipcheck("import", "-", "--year", "2015", "--tier", "2-watch-list", "--paraphrase")
    assert ran.code == 0
    kept = load_checklist(Path("checklists/TON-2015.toml"))
    assert (kept.tier, kept.wording, len(kept.items)) == ("2-watch-list", "paraphrase", 3)


def test_the_address_is_kept_and_tells_the_year(tipcheck: Tipcheck) -> None:
    """A draft can be written anywhere; a workspace's own is the default."""
    url = "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/mexico/"
    file = _narrative("mexico_2019_state")
    Path("here").mkdir()
    assert tipcheck("import", file, "--url", url, "-o", "here", "--force").err == (
        "tipcheck: here is a folder: name a file in it, as here/PER-2023.toml\n"
    )
    assert tipcheck("import", file, "--url", url, "-o", "mine.toml").code == 0
    source = load_checklist(Path("mine.toml")).source
    assert source is not None
    assert source.url == url


def test_importing_again_needs_force_and_spares_what_is_reviewed(tipcheck: Tipcheck) -> None:
    """A draft is replaced when told so; nothing else ever is."""
    file = _narrative("peru_2022_ecoi")
    tipcheck("import", file)
    ran = tipcheck("import", file)
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        f"tipcheck: {DRAFT} exists: give --force to replace this draft, or another name with -o\n",
    )
    assert tipcheck("import", file, "--force").code == 0
    sentence = "exists and is no draft: it is never written over; move it away first\n"
    tipcheck("review", "PER-2022", "--accept-all", "--done")
    assert tipcheck("import", file, "--force").err == f"tipcheck: {DRAFT} {sentence}"
    DRAFT.write_text("broken", encoding="utf-8")
    assert tipcheck("import", file, "--force").err == f"tipcheck: {DRAFT} {sentence}"


def test_a_bundled_checklist_is_only_hidden(tipcheck: Tipcheck) -> None:
    """The draft in the workspace goes before it, and that is said."""
    ran = tipcheck("import", _narrative("peru_2023_seed"))
    assert ran.err.endswith("PER-2023 is bundled too: this one hides it\n")


def test_a_special_case_without_recommendations_is_a_result(tipcheck: Tipcheck) -> None:
    """So are the reports before 2009; nothing is written."""
    assert tipcheck("import", _narrative("somalia_2022_ecoi")) == (
        0,
        (
            "Somalia 2022 · Special Case: this narrative has no recommendations; there is no"
            " checklist to write\n"
            "  country: from the title line, 'Somalia'\n"
            "  year: 2022, from the page's title\n"
            "  tier: Special Case, from the title line\n"
            "  recommendations: none found\n"
        ),
        "",
    )
    ran = tipcheck("import", _narrative("haiti_2005_unt"), "--country", "Haití")
    assert (ran.code, ran.out.splitlines()[1]) == (0, "  country: Haiti, as told")
    assert not Path("checklists").exists()


@pytest.mark.parametrize(
    ("content", "flags", "message"),
    [
        (b"", (), "is empty"),
        (b"Peru stays on Tier 2, says a report.\n", (), "does not look like a country narrative"),
        (b"PERU: Tier 2\n", (), "names no year of the report: give --year"),
        (b"PERU: Tier 2\n", ("--year", "2020"), "has no recommendations that were found"),
        (b"PERU: Tier 2\n", ("--country", "Haiti"), "is about Peru, not Haiti"),
        (b"%PDF-1.4", (), "is a PDF"),
    ],
)
def test_what_cannot_be_imported_is_one_clear_line(
    tipcheck: Tipcheck, content: bytes, flags: tuple[str, ...], message: str
) -> None:
    """The file, what is wrong, how to mend it."""
    Path("x.txt").write_bytes(content)
    ran = tipcheck("import", "x.txt", *flags)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"tipcheck: x.txt: {message}")
    assert ran.err.count("\n") == 1


def test_a_line_is_named_where_one_shows_it(tipcheck: Tipcheck) -> None:
    """As in every file."""
    assert tipcheck("import", _narrative("denmark_2019_docslib")).err.startswith(
        "tipcheck: denmark.txt:1: mixes two columns"
    )
    assert tipcheck("import", "nowhere.txt").err == "tipcheck: nowhere.txt: does not exist\n"
    assert (
        tipcheck("import", ".").err
        == "tipcheck: .: is a folder; a text or a saved page was expected\n"
    )


def test_a_country_that_is_none_is_refused(tipcheck: Tipcheck) -> None:
    """With the nearest one."""
    assert tipcheck("import", "x", "--country", "Perru").err == (
        "tipcheck: --country: 'Perru' is no country of the report; did you mean 'peru'?\n"
    )
    assert tipcheck("import", "x", "--country", "?").err == (
        "tipcheck: --country: '?' is no country of the report; write it as PER or Peru\n"
    )


def test_a_folder_that_cannot_be_made_is_told(tipcheck: Tipcheck) -> None:
    """Nothing is written."""
    Path("checklists").write_text("a file", encoding="utf-8")
    ran = tipcheck("import", _narrative("peru_2022_ecoi"))
    assert ran.code == 4
    assert ran.err.startswith(f"tipcheck: {DRAFT}: not saved: ")


def test_the_next_command_is_named_on_a_terminal(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By reference, or by the path of a draft that lies elsewhere."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    file = _narrative("peru_2022_ecoi")
    assert tipcheck("import", file).err.endswith("next: tipcheck review PER-2022\n")
    assert tipcheck("import", file, "-o", "x.toml").err.endswith("next: tipcheck review x.toml\n")


@pytest.mark.parametrize("name", ["import", "review"])
def test_each_command_has_help(tipcheck: Tipcheck, name: str) -> None:
    """With an example, and the family it belongs to."""
    assert f"tipcheck {name} " in tipcheck(name, "--help").out
    help_text = tipcheck("--help").out
    assert help_text.index("Exchange:") < help_text.index(f"\n  {name}")
