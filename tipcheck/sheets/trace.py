"""A recommendation through the years laid out, and all recommendations of a country."""

from collections.abc import Iterator, Sequence

from tipcheck.countries.names import country_name
from tipcheck.score import Range
from tipcheck.sheets.difference import named
from tipcheck.sheets.look import drafts_text, found_text
from tipcheck.sheets.sheet import Column, Line, Page, Sheet
from tipcheck.words import Words
from tipcheck.years.country import Country
from tipcheck.years.trace import Appearance, Thread
from tipcheck.years.web import Web
from tipcheck.years.wording import changes_text, word_changes


def years_text(years: Sequence[int]) -> str:
    """Write years as people do: `2021-2023, 2025`."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def sentence(thread: Thread, words: Words) -> str:
    """Say how often something was asked and found met, claiming no more than is known."""
    asked = words(
        "trace.asked",
        asked=len(thread.asked),
        known=len(thread.asked) + len(thread.silent),
        years=years_text(thread.asked),
    )
    return f"{asked}; {_found(thread, words)}."


def _found(thread: Thread, words: Words) -> str:
    if not thread.assessed:
        return words("trace.not-assessed")
    if not thread.met:
        return words("trace.never-met", assessed=len(thread.assessed))
    years = years_text(thread.met)
    return words("trace.met", met=len(thread.met), assessed=len(thread.assessed), years=years)


def thread_sheet(thread: Thread, country: Country, words: Words) -> Sheet:
    """Lay out one recommendation, a row for each time it stands in a list."""
    columns = (
        Column("year", "count"),
        Column("tier", least=7),
        Column("rank", "count"),
        Column("item", "id"),
        Column("relation", least=9),
        Column("basis", extra=True, least=8),
        Column("range", "range"),
        Column("found", least=10),
        Column("title", extra=True, least=16),
    )
    rows = tuple(_cells(each, country, words) for each in thread.appearances)
    last = thread.last
    name = country_name(country.code, words.language, last.assessment.checklist.name)
    title = f"{name}: {words.of(last.item, 'title')} ({last.item.id})"
    return Sheet(title, columns, rows, tuple(_lead(thread, words)), tuple(_foot(words)))


def _cells(each: Appearance, country: Country, words: Words) -> tuple[object, ...]:
    ranked = country.tiers.get(each.year)
    return (
        each.year,
        words(f"tier.{ranked.tier}") if ranked else None,
        each.rank,
        each.item.id,
        _relation(each, words),
        words(f"basis.{each.basis}") if each.basis else None,
        each.tally.range if each.tally else None,
        found_text(each.tally, words) if each.tally else None,
        words.of(each.item, "title"),
    )


def _relation(each: Appearance, words: Words) -> str | None:
    if not each.asked:
        return words("trace.before")
    return words(f"change.{each.relation}") if each.relation else None


def _lead(thread: Thread, words: Words) -> Iterator[str]:
    yield sentence(thread, words)
    if thread.streak:
        yield words("trace.streak", n=len(thread.streak), since=thread.streak[0])
    if thread.unknown:
        yield words("trace.unknown", years=years_text(thread.unknown))
    if thread.silent:
        yield words("trace.silent", years=years_text(thread.silent))
    for year, item in thread.heirs:
        yield words("trace.heir", year=year, item=item)


def _foot(words: Words) -> Iterator[str]:
    yield words("trace.foot")
    yield words("score.caveat")


def wording_page(thread: Thread, web: Web, words: Words) -> Page:
    """Show each wording, and what changed since the one before where both are word for word."""
    lines = [Line(words("trace.wording"), style="title")]
    by_node = {each.node: each for each in thread.appearances}
    for each in thread.appearances:
        befores = [by_node[node] for node in each.since] if len(each.since) == 1 else []
        lines.append(Line(f"{each.year}, {each.rank} {each.item.id}", 1))
        lines += [Line(text, 2) for text in _wordings(each, befores, words)]
    for old, new, row in web.perhaps_of(thread.nodes):
        arrow = f"{old} {named(row.olds, row.ranks_old)} → {new} {named(row.news, row.ranks_new)}"
        lines.append(Line(words("trace.perhaps", arrow=arrow), 1, "warning"))
    return Page(tuple(lines))


def _wordings(each: Appearance, befores: Sequence[Appearance], words: Words) -> Iterator[str]:
    verbatim, text = each.is_verbatim, words.of(each.item, "text")
    if each.relation == "same" and befores and not verbatim:
        yield words("trace.as-in", year=befores[0].year)
        return
    yield text if verbatim else words("trace.own", text=text)
    for before in befores:
        if verbatim and before.is_verbatim and before.item.text != each.item.text:
            changes = changes_text(word_changes(before.item.text, each.item.text))
            yield words("trace.change", year=before.year, changes=changes)


def country_sheet(web: Web, threads: Sequence[Thread], words: Words) -> Sheet:
    """Lay out all recommendations of a country, the longest streak first."""
    columns = (
        Column("item", "id"),
        Column("title", least=20),
        Column("streak", "count"),
        Column("asked", "count"),
        Column("known", "count"),
        Column("years", least=9),
        Column("rank", "count", extra=True),
        Column("assessed", "count", extra=True),
        Column("fulfilled", "count", extra=True),
        Column("range", "range", extra=True),
    )
    rows = tuple(
        (
            thread.last.item.id,
            words.of(thread.last.item, "title"),
            len(thread.streak),
            len(thread.asked),
            len(thread.asked) + len(thread.silent),
            years_text(thread.asked),
            thread.last.rank,
            len(thread.assessed),
            len(thread.met),
            _latest_range(thread),
        )
        for thread in threads
    )
    lists = [each.checklist for each in web.country.years]
    known = words("trace.lists", n=len(lists), years=years_text([each.year for each in lists]))
    parts = [each.year for each in lists if each.extent == "excerpt"]
    lead = (known, words("trace.excerpts", years=years_text(parts))) if parts else (known,)
    name = country_name(web.country.code, words.language, lists[-1].name)
    title = words("trace.title", country=name) + drafts_text(lists, words)
    unsure = sum(bool(row.olds and row.news) for _, _, row in web.perhaps)
    foot = (words("trace.unsure", n=unsure),) if unsure else ()
    return Sheet(title, columns, rows, lead, (*foot, words("trace.columns"), *_foot(words)))


def _latest_range(thread: Thread) -> Range | None:
    found = [each.tally.range for each in thread.appearances if each.asked and each.tally]
    return found[-1] if found else None
