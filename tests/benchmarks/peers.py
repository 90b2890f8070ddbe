"""Programs that do a like job, each in an environment of its own, on the same content."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import which
from typing import Final
from uuid import UUID

from universe import Listed

PEERS: Final = {"taplo": "taplo", "compliance-trestle": "trestle", "doorstop": "doorstop"}
PEERS_OF_DIFF: Final = {"csv-diff": "csv-diff"}
OSCAP: Final = "oscap"
"""The yardstick in C, from the system's packages."""


def install(folder: Path) -> dict[str, Path]:
    """Make an environment for each peer; give the programs of those that could be installed."""
    found = {}
    for package, program in {**PEERS, **PEERS_OF_DIFF}.items():
        home = folder / package
        path = home / "bin" / program
        if not path.exists():
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
            pip = [str(home / "bin" / "pip"), "install", "-q", package]
            subprocess.run(pip, check=False, capture_output=True)
        if path.exists():
            found[package] = path
    if oscap := which(OSCAP):
        found[OSCAP] = Path(oscap)
    return found


def taplo_rules(folder: Path, schema: Path, checklists: Path) -> Path:
    """Write what taplo needs to hold checklists against the schema made from the models."""
    path = folder / "taplo.toml"
    path.write_text(
        f'include = ["{checklists}/*.toml"]\n[schema]\nenabled = true\npath = "{schema}"\n',
        encoding="utf-8",
    )
    return path


def catalog(folder: Path, lists: Iterable[Listed], trestle: Path) -> list[str]:
    """Write lists as one OSCAL catalog, a control for each item; give the command to check it."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([trestle, "init", "--local"], cwd=folder, check=True, capture_output=True)
    groups = [
        {
            "id": f"g-{each.reference.lower()}",
            "title": each.reference,
            "controls": [
                {
                    "id": f"c-{each.reference.lower()}-{name}",
                    "title": f"Demand {asked.demands[0].number}",
                    "parts": [{"name": "statement", "prose": asked.text()}],
                }
                for name, asked in each.items().items()
            ],
        }
        for each in lists
    ]
    document = {
        "catalog": {
            "uuid": str(UUID(int=1, version=4)),
            "metadata": {
                "title": "Lists",
                "last-modified": "2026-01-31T00:00:00+00:00",
                "version": "1",
                "oscal-version": "1.1.3",
            },
            "groups": groups,
        }
    }
    path = folder / "catalogs" / "world" / "catalog.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")
    return [str(trestle), "validate", "-f", "catalogs/world/catalog.json"]


def benchmark(folder: Path, lists: Iterable[Listed], oscap: Path) -> list[str]:
    """Write lists as one XCCDF benchmark, a rule for each item; give the command to check it."""
    name, groups = "xccdf_org.example", []
    for each in lists:
        rules = "".join(
            f'<Rule id="{name}_rule_{each.reference}-{item}"><title>{item}</title>'
            f"<description>{asked.text()}</description></Rule>"
            for item, asked in each.items().items()
        )
        title = f"<title>{each.reference}</title>"
        groups.append(f'<Group id="{name}_group_{each.reference}">{title}{rules}</Group>')
    path = folder / "benchmark.xml"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<Benchmark xmlns="http://checklists.nist.gov/xccdf/1.2"'
        f' id="{name}_benchmark_world"><status date="2026-01-31">draft</status>'
        f"<title>Lists</title><version>1</version>{''.join(groups)}</Benchmark>\n",
        encoding="utf-8",
    )
    return [str(oscap), "xccdf", "validate", str(path)]


def requirements(folder: Path, lists: Iterable[Listed], doorstop: Path) -> list[str]:
    """Write lists as requirements, a file for each item; give the command that checks them."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    (folder / "reqs").mkdir(exist_ok=True)
    (folder / "reqs" / ".doorstop.yml").write_text(
        "settings:\n  digits: 5\n  prefix: REQ\n  sep: ''\n", encoding="utf-8"
    )
    texts = (asked.text() for each in lists for asked in each.items().values())
    for number, text in enumerate(texts, start=1):
        (folder / "reqs" / f"REQ{number:05}.yml").write_text(
            f"active: true\nderived: false\nheader: ''\nlevel: 1.{number}\nlinks: []\n"
            f"normative: true\nref: ''\nreviewed: null\ntext: |\n  {text}\n",
            encoding="utf-8",
        )
    return [str(doorstop), "--no-reformat", "--no-ref-check", "--no-child-check"]


def csv_lists(folder: Path, texts: Sequence[Sequence[str]]) -> list[str]:
    """Write two lists of texts as CSV with a key each; give the files' names."""
    names = []
    for place, rows in enumerate(texts):
        path = folder / f"list-{place}.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["id", "text"])
            writer.writerows((number, text) for number, text in enumerate(rows))
        names.append(str(path))
    return names
