"""The command that says whether an export is still what would be exported now."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from tipcheck.cli.session import Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipcheck.dossiers.dossier import Dossier
    from tipcheck.exports.dossiers import Content
    from tipcheck.reports.report import Report
    from tipcheck.returns.verdicts import Verdict
    from tipcheck.stamps import Stamp

_CODES: Final = {"same": 0, "changed": 1, "incomparable": 3}


def verify_command(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What tipcheck exported.")],
) -> None:
    """Say whether an export is the same as it would be now, what changed, or why nobody can tell.

    Its stamp is computed anew from the checklist, the standards and the findings until its date.
    If they are the same, the file is written anew and compared as well. Exit 0 same, 1 changed, 3
    not comparable.
    """
    from tipcheck.returns.archives import MOST_BYTES
    from tipcheck.returns.verdicts import stamps_in
    from tipcheck.store.files import read_raw

    session: Session = ctx.obj
    words = session.words()
    raw = read_raw(file, Said("an export"), MOST_BYTES)
    verdicts = _verdicts(session, file, raw, stamps_in(file, raw))
    for each in verdicts:
        what = each.why or ", ".join(words(f"source.{name}") for name in each.changed)
        session.print(f"{words(f'verify.{each.outcome}', reference=each.reference, what=what)}\n")
    if code := max(_CODES[each.outcome] for each in verdicts):
        raise typer.Exit(code)


def _verdicts(
    session: Session, file: Path, raw: bytes, stamps: "Sequence[Stamp]"
) -> "list[Verdict]":
    from tipcheck import __version__
    from tipcheck.errors import TipcheckError
    from tipcheck.returns.verdicts import Verdict, verdict

    found, dossiers = [], []
    for stamp in stamps:
        try:
            dossier = _dossier(session, stamp)
            now = _stamp(session, dossier) if stamp.lineage else dossier.stamp
        except TipcheckError as error:
            found.append(Verdict(stamp.reference, "incomparable", why=error.lines[0]))
            continue
        dossiers.append(dossier)
        found.append(verdict(stamp, now))
    whole = all(each.outcome == "same" for each in found)
    comparable = whole and all(stamp.version == __version__ for stamp in stamps)
    if comparable and not _is_written_so(session, file, raw, dossiers):
        found = [each._replace(outcome="changed", changed=("file",)) for each in found]
    return found


def _dossier(session: Session, stamp: "Stamp") -> "Dossier":
    from tipcheck.dossiers.dossier import open_dossier
    from tipcheck.ledger import Lens
    from tipcheck.stamps import EXAMPLE

    assessment = session.open(stamp.reference, rater=stamp.rater, example=stamp.findings == EXAMPLE)
    return open_dossier(assessment, Lens(stamp.as_of, None, stamp.any_date))


def _is_written_so(session: Session, file: Path, raw: bytes, dossiers: "Sequence[Dossier]") -> bool:
    """Say whether the export, written anew in one of its ways, is the file byte for byte.

    Line endings and a byte order mark do not count.
    """
    from tipcheck.exports.dossiers import DOSSIERS
    from tipcheck.reports.formats import REPORTS
    from tipcheck.words import LANGUAGES, Words

    name, plain = file.suffix.removeprefix(".").lower(), _plain(raw)
    if name in REPORTS:
        return any(_plain(each) == plain for each in _reports(session, name, dossiers[0]))
    kinds = [DOSSIERS[name]] if name in DOSSIERS else list(DOSSIERS.values())
    writers = [write for each in kinds for write in (each.whole, each.scores) if write]
    return any(
        _plain(write(dossiers, Words(language))) == plain
        for write in writers
        for language in LANGUAGES
    )


def _reports(session: Session, name: str, dossier: "Dossier") -> "Iterator[str]":
    from tipcheck.reports.formats import REPORTS
    from tipcheck.words import LANGUAGES, Words

    report = _report(session, dossier)
    for language in LANGUAGES:
        yield REPORTS[name](report, Words(language))


def _report(session: Session, dossier: "Dossier") -> "Report":
    from tipcheck.cli.reports import report_for
    from tipcheck.stamps import EXAMPLE

    stamp = dossier.stamp
    example = stamp.findings == EXAMPLE
    return report_for(session, dossier.score, rater=stamp.rater, example=example)


def _stamp(session: Session, dossier: "Dossier") -> "Stamp":
    """Give the stamp that a report would get now, which covers the year before too."""
    from tipcheck.stamps import parse_stamps

    ((_, text),) = _report(session, dossier).stamp
    return parse_stamps(text)[0]


def _plain(content: "str | Content") -> bytes:
    raw = content if isinstance(content, bytes) else "".join(content).encode()
    return raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
