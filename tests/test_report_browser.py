"""The report in a browser: every size, both languages, hostile texts; nothing is complained of.

Where no browser is found there is nothing to try: the gate's script installs one.
"""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from hostile_texts import HOSTILE_TEXTS
from reporting import corpus, full

from tipcheck.assessment import Assessment
from tipcheck.reports.html import html_text
from tipcheck.reports.report import report_of
from tipcheck.score import score
from tipcheck.words import Words

NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
BROWSERS: Final = [found for name in NAMES if (found := shutil.which(name))][:1]
WIDTHS: Final = (390, 680, 1366)
"""A phone, a sheet of A4 between its margins, a laptop: in pixels of CSS."""
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--allow-file-access-from-files",
    "--enable-logging=stderr",
)
WRAPPER: Final = """<!doctype html><title>frames</title>{frames}<pre id="seen"></pre><script>
onload = () => {{
  const seen = [...document.querySelectorAll("iframe")].map(frame => {{
    const page = frame.contentDocument;
    return [page.title, page.documentElement.scrollWidth - page.documentElement.clientWidth,
            page.querySelectorAll("h4").length];
  }});
  document.getElementById("seen").textContent = JSON.stringify(seen);
}};
</script>"""

pytestmark = [pytest.mark.posix, pytest.mark.parametrize("browser", BROWSERS)]


class Seen(NamedTuple):
    """What a browser made of pages.

    Attributes:
        pages: Of each its title, the pixels by which it is too wide, its recommendations.
        complaints: What stood in the console.
    """

    pages: list[tuple[str, int, int]]
    complaints: list[str]


def look(browser: str, folder: Path, pages: dict[str, str]) -> Seen:
    """Open pages at every width, in one browser."""
    frames = ""
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8", newline="")
        for width in WIDTHS:
            frames += f'<iframe src="{name}.html" style="width:{width}px;height:844px"></iframe>'
    wrapper = folder / "frames.html"
    wrapper.write_text(WRAPPER.format(frames=frames), encoding="utf-8")
    ran = _run(browser, folder, "--dump-dom", wrapper)
    seen = re.search(r'<pre id="seen">(.*?)</pre>', ran.stdout, re.DOTALL)
    assert seen
    found = [tuple(each) for each in json.loads(html.unescape(seen[1]))]
    return Seen(found, [line for line in ran.stderr.splitlines() if "CONSOLE" in line])


def _run(browser: str, folder: Path, wish: str, page: Path) -> subprocess.CompletedProcess[str]:
    profile = f"--user-data-dir={folder / 'profile'}"
    return subprocess.run(
        [browser, *FLAGS, profile, wish, page.as_uri()],
        capture_output=True,
        check=True,
        encoding="utf-8",
        errors="replace",
        timeout=90,
    )


def test_every_page_is_whole_at_every_size(
    browser: str, tmp_path: Path, example: Assessment
) -> None:
    """The example in both languages, and the hostile corpus: not too wide, no complaint."""
    shown = report_of(score(example), None, ())
    pages = {
        "en": html_text(shown, Words("en")),
        "es": html_text(shown, Words("es")),
        "full": html_text(full(), Words("es")),
        "hostile": html_text(corpus(HOSTILE_TEXTS), Words("en")),
    }
    seen = look(browser, tmp_path, pages)
    assert seen.complaints == []
    subtitle = Words("en")("report.subtitle")
    assert seen.pages[0] == (f"Peru 2023: {subtitle}", 0, 11)
    assert [wide for _, wide, _ in seen.pages] == [0] * len(pages) * len(WIDTHS)
    assert seen.pages[-1] == (f"Testland 2023: {subtitle}", 0, len(HOSTILE_TEXTS))


def test_a_page_that_runs_a_script_or_is_too_wide_is_seen(browser: str, tmp_path: Path) -> None:
    """The harness can fail: the page's own rules stop the script, and say so."""
    page = html_text(full(), Words("en"))
    planted = '<script>document.title = "ran"</script><p style="width:5000px">x</p>'
    seen = look(browser, tmp_path, {"bad": page.replace("</footer>", f"{planted}</footer>")})
    assert all("Content Security Policy" in each for each in seen.complaints)
    assert len(seen.complaints) >= len(WIDTHS)
    assert all(wide > 0 and title != "ran" for title, wide, _ in seen.pages)


def test_it_prints(browser: str, tmp_path: Path) -> None:
    """On more than one sheet of A4, as many as it has numbers for."""
    page, sheet = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(html_text(full(), Words("es")), encoding="utf-8")
    _run(browser, tmp_path, f"--print-to-pdf={sheet}", page)
    raw = sheet.read_bytes()
    assert raw.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", raw)) >= 3
    assert set(re.findall(rb"/MediaBox \[([^\]]+)\]", raw)) == {b"0 0 594.95996 841.91998"}
