"""The section with the recommendations: where it begins, and where it ends.

Its heading is looked for first. Many copies have lost it: then the section is what follows the
verdict paragraphs and begins with a bare verb, or with bullets. The route is always told.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from tipcheck.narratives.marks import has_mark
from tipcheck.narratives.tiers import is_verdict
from tipcheck.narratives.verbs import is_demand

_HEADING: Final = re.compile(
    r"[#*_ ]*(?P<head>prioriti[sz]ed\s+recommendations"
    r"|recommendations\s+(?:for|to)\s+(?:the\s+)?(?P<name>[^.:;]{2,80}?)(?=[*_ ]*(?::|$))"
    r"|the\s+[^.:;]{2,60}\s+should"
    r"|recommendations)[*_ ]*(?P<colon>\s*:)?[*_ ]*(?P<rest>.*)",
    re.IGNORECASE,
)
_INSIDE: Final = re.compile(
    r"(?<=[.!?”\")])\s*(?=PRIORITI[SZ]ED RECOMMENDATIONS\b"
    r"|Prioriti[sz]ed Recommendations:? [A-Z]"
    r"|R(?:ecommendations for|ECOMMENDATIONS FOR) [A-Z][^.:;]{2,60}:"
    r"|(?:PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE:?)\s+[A-Z])"
)
"""Headings that a flattened copy runs into a paragraph."""
_BROKEN: Final = re.compile(r"\((?:tier [123]|special case)[^)]{0,15}\)", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"^\[[^\]]{0,80}\]\s*")
_STOP: Final = re.compile(
    r"[#*_ ]*(?:prosecution|protection|prevention|partnerships?|trafficking\s+(?:profile|routes)"
    r"|government\s+efforts|scope\s+and\s+magnitude|law\s+enforcement(?:\s+efforts)?"
    r"|efforts\s+to\s+combat\s+trafficking)\s*[:*_]*",
    re.IGNORECASE,
)
_RUN_IN_STOP: Final = re.compile(r"(?:PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE)\b")
_NARRATION: Final = re.compile(
    r"(?:(?:The|This|These|There|It|Its|An?|As|Although|During|Despite|While|Over|Since)\b"
    r"|[A-Z][\w’'-]+(?:['’]s)?\s+(?:\d{4}\s+)?(?:government|law|authorities|officials|continued|is"
    r"|remained|made|prohibits|criminalizes|has|did)\b|©|Copyright\b|Source:|ecoi\.net\b"
    r"|Share this\b|Tags\b|U\.S\. Department of State\b|You are here\b)"
)
"""What tells instead of asking: it never begins a recommendation."""
_AHEAD: Final = 25
"""Lines after the verdict in which a section without heading is looked for."""
_JOINED: Final = 3
"""Lines that a broken sentence can take up to the words that tell it."""


class Section(NamedTuple):
    """The lines of the recommendations.

    Attributes:
        route: How they were found: `heading`, `verdict`, or `none`.
        start: Index of the first line.
        end: Index after the last line.
        lines: Their text; what stood behind the heading on its line comes first.
        name: The country that the heading names, if it names one.
    """

    route: str
    start: int
    end: int
    lines: tuple[str, ...]
    name: str = ""


def unfolded(lines: Sequence[str]) -> list[str]:
    """Give headings inside a paragraph lines of their own, and a broken title one line."""
    whole: list[str] = []
    for line in lines:
        if whole and whole[-1] and _BROKEN.match(line):
            whole[-1] = f"{_BRACKETED.sub('', whole[-1])} {line}"
        else:
            whole.append(line)
    return [part for line in whole for part in _INSIDE.split(line)]


def section_of(lines: Sequence[str]) -> Section:
    """Find the recommendations of one country's narrative."""
    return _headed(lines) or _unheaded(lines) or Section("none", len(lines), len(lines), ())


def verdict_lines(lines: Sequence[str]) -> list[int]:
    """Give the indices of lines at which a verdict sentence begins, or is."""
    found = []
    for index, line in enumerate(lines):
        joined = " ".join(lines[index : index + _JOINED]) if line else ""
        if is_verdict(line) or (
            is_verdict(joined) and not is_verdict(" ".join(joined.split()[len(line.split()) :]))
        ):
            found.append(index)
    return found


def _headed(lines: Sequence[str]) -> Section | None:
    for index, line in enumerate(lines):
        found = _HEADING.fullmatch(line) if len(line) > len("should") else None
        if not found or not _is_heading(found):
            continue
        rest = found["rest"].strip()
        end = _end(lines, index + 1)
        kept = (rest, *lines[index + 1 : end]) if rest else tuple(lines[index + 1 : end])
        if any(kept):
            return Section("heading", index, end, kept, (found["name"] or "").strip())
    return None


def _is_heading(found: re.Match[str]) -> bool:
    head, rest = found["head"].lower(), found["rest"].strip()
    if head == "recommendations":
        return not rest
    bare = not rest or bool(found["colon"])
    if found["name"] or head.endswith("should"):
        return bare
    return bare or rest[0].isupper() or has_mark(rest)


def _unheaded(lines: Sequence[str]) -> Section | None:
    verdicts = verdict_lines(lines)
    if not verdicts:
        return None
    first = verdicts[0] + 1
    for index in range(first, min(first + _AHEAD, len(lines))):
        line, before = lines[index], lines[index - 1]
        if _is_stop(line):
            return None
        begins = not before or before.endswith((".", "!", "”", '"'))
        if begins and not _NARRATION.match(line) and (is_demand(line) or has_mark(line)):
            end = _end(lines, index)
            return Section("verdict", index, end, tuple(lines[index:end]))
    return None


def _end(lines: Sequence[str], start: int) -> int:
    marked = False
    for index in range(start, len(lines)):
        line = lines[index]
        marked = marked or has_mark(line)
        if _is_stop(line):
            return _without_blanks(lines, start, index)
        if not line or has_mark(line):
            continue
        apart = index == start or not lines[index - 1] or lines[index - 1].endswith(".")
        if apart and _NARRATION.match(line) and not is_demand(line):
            return _without_blanks(lines, start, index)
        if marked and not lines[index - 1]:
            return _without_blanks(lines, start, index)
    return _without_blanks(lines, start, len(lines))


def _without_blanks(lines: Sequence[str], start: int, end: int) -> int:
    while end > start and not lines[end - 1]:
        end -= 1
    return end


def _is_stop(line: str) -> bool:
    return bool(_STOP.fullmatch(line) or _RUN_IN_STOP.match(line))
