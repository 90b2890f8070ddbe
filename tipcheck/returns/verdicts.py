"""Whether an export is still what would be exported now."""

from pathlib import Path
from typing import Literal, NamedTuple

from tipcheck.returns.archives import is_archive, texts_of
from tipcheck.said import Said
from tipcheck.stamps import METHOD, Stamp, parse_stamps
from tipcheck.store.files import refuse

Outcome = Literal["same", "changed", "incomparable"]


class Verdict(NamedTuple):
    """What became of the sources of an export.

    Attributes:
        reference: The checklist.
        changed: What changed: some of `stamps.SOURCES`, or the `file` alone.
        why: Why nothing can be said.
    """

    reference: str
    outcome: Outcome
    changed: tuple[str, ...] = ()
    why: Said | None = None


def stamps_in(path: Path, raw: bytes) -> list[Stamp]:
    """Find the stamps of an export of any kind.

    Raises:
        FileError: There is none, or it is a workbook that cannot be unpacked.
    """
    texts = texts_of(path, raw) if is_archive(raw) else iter([raw.decode("utf-8", "replace")])
    found = [stamp for text in texts for stamp in parse_stamps(text)]
    if not found:
        refuse(
            path, Said("holds no stamp of tipcheck: it is no export, or the stamp was taken out")
        )
    return list(dict.fromkeys(found))


def verdict(then: Stamp, now: Stamp) -> Verdict:
    """Hold the stamp of an export against the one that it would get now."""
    if then.method != METHOD:
        why = Said(
            "its figures are computed by method {method}, here by method {ours}",
            method=then.method,
            ours=METHOD,
        )
        return Verdict(then.reference, "incomparable", why=why)
    changed = tuple(then.changed(now))
    return Verdict(then.reference, "changed" if changed else "same", changed)
