"""Reads what clients write about: requests by tag, and the words whose share rose most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from inbox.access import Actor
from inbox.search.stems import fold, stem, words
from inbox.store import Reader, Store
from reports.filters import ReportFilter, Selection, final_tags, select
from reports.metrics import BY_ID
from reports.statements import NOTHING, RANKS, rows_of

MOST_TITLES = 5_000  # of a period whose words are counted, the newest ones
MOST_WORDS = 20
FEWEST_REQUESTS = 3  # a word of fewer requests is chance
SHORTEST_WORD = 4
# Words that say nothing about the matter.
_COMMON = frozenset(
    word
    for line in (
        "здравствуйте добрый день вечер утро привет пожалуйста спасибо можно нужно есть если только этот меня",
        "подскажите скажите хочу могу вопрос когда очень будет было",
        "hello good morning evening please thank thanks with from this that have when where what your would could",
        "about there want need help question",
    )
    for word in line.split()
)


async def topics(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return requests by tag with those of the period before, and the words whose share rose most."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        before = selection.of_period(wanted.period.before)
        return {
            **await _tags(reader, selection, before),
            "words": _risen(
                list((await _titles(reader, selection)).values()), list((await _titles(reader, before)).values())
            ),
        }

    return await store.read(ask)


async def _tags(reader: Reader, selection: Selection, before: Selection) -> dict[str, Any]:
    now, past = await _by_tag(reader, selection), await _by_tag(reader, before)
    total, untagged = await _totals(reader, selection)
    first = await _first_responses(reader, selection)
    return {
        "tags": [
            {
                "tag_id": tag_id,
                "requests": number,
                "previous": past.get(tag_id, 0) if selection.wanted.compare else None,
                "share": number / total,
                "first_median": first.get(tag_id, NOTHING.value),
            }
            for tag_id, number in sorted(now.items(), key=lambda found: (-found[1], found[0]))
        ],
        "untagged": untagged,
    }


def _tagged(replaced: dict[int, int]) -> str:
    """Return SQL of the tag that counts: the one that replaced a merged tag."""
    merged = {tag_id: last for tag_id, last in replaced.items() if tag_id != last}
    cases = " ".join(f"when {int(tag_id)} then {int(last)}" for tag_id, last in sorted(merged.items()))
    return f"case x.tag_id {cases} else x.tag_id end" if cases else "x.tag_id"


async def _by_tag(reader: Reader, selection: Selection) -> dict[int, int]:
    metric = BY_ID["requests"]
    condition = selection.condition(metric.source)
    rows = await reader.rows(
        f"select {_tagged(await final_tags(reader))} as tag, count(distinct f.episode_id)"
        f" {rows_of(metric, condition.sql).replace('where', _JOINED, 1)} group by 1",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    return {int(tag): int(number) for tag, number in rows}


_JOINED = "join fact_episode_tag x on x.episode_id = f.episode_id where"
_EPISODES = "join episode e on e.id = f.episode_id where"


async def _totals(reader: Reader, selection: Selection) -> tuple[int, int]:
    metric = BY_ID["requests"]
    condition = selection.condition(metric.source)
    rows = await reader.rows(
        f"select count(*), sum(case when f.tagged = 0 then 1 else 0 end) {rows_of(metric, condition.sql)}",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    [(total, untagged)] = rows
    return int(total), int(untagged or 0)


async def _first_responses(reader: Reader, selection: Selection) -> dict[int, int]:
    metric = BY_ID["first_response_median"]
    assert metric.value is not None
    condition = selection.condition(metric.source)
    value = metric.value[0 if selection.wanted.hours == "work" else 1]
    rows = await reader.rows(
        f"select tag, max(case when r = {RANKS['median']} then v end) from (select tag, v, row_number() over"
        " (partition by tag order by v) as r, count(*) over (partition by tag) as n from (select distinct"
        f" {_tagged(await final_tags(reader))} as tag, f.wait_id, {value} as v"
        f" {rows_of(metric, condition.sql).replace('where', _JOINED, 1)}) as q) as ranked group by tag",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    return {int(tag): int(median) for tag, median in rows}


async def _titles(reader: Reader, selection: Selection) -> dict[int, str]:
    """Return the titles of the newest requests by their episodes."""
    metric = BY_ID["requests"]
    condition = selection.condition(metric.source)
    rows = await reader.rows(
        f"select f.episode_id, e.title {rows_of(metric, condition.sql).replace('where', _EPISODES, 1)}"
        f" order by f.opened_at desc, f.episode_id desc limit {MOST_TITLES}",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    return {int(episode_id): title for episode_id, title in rows}


async def episodes_with(reader: Reader, selection: Selection, word: str) -> list[int]:
    """Return the episodes that a risen word counts: those with any of its forms in their title."""
    root = stem(fold(word))
    return [
        episode_id
        for episode_id, title in (await _titles(reader, selection)).items()
        if any(stem(one) == root for one in words(title))
    ]


def _risen(now: list[str], before: list[str]) -> list[dict[str, Any]]:
    """Return the words whose share of requests rose most, each in its commonest form."""
    counts, forms = _count_words(now)
    past, _ = _count_words(before)
    found = []
    for root, number in counts.items():
        share = number / len(now)
        former = past[root] / len(before) if before else 0.0
        if number >= FEWEST_REQUESTS and share > former:
            found.append((share - former, root, number, share, former))
    found.sort(key=lambda row: (-row[0], row[1]))
    return [
        {"word": forms[root].most_common(1)[0][0], "requests": number, "share": share, "previous_share": former}
        for _, root, number, share, former in found[:MOST_WORDS]
    ]


def _count_words(titles: Iterable[str]) -> tuple[Counter[str], dict[str, Counter[str]]]:
    """Count in how many titles each stem occurs, and its forms."""
    counts: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    for title in titles:
        seen = set()
        for word in words(title):
            if len(word) < SHORTEST_WORD or word in _COMMON or word.isdecimal():
                continue
            root = stem(word)
            forms.setdefault(root, Counter())[word] += 1
            seen.add(root)
        counts.update(seen)
    return counts, forms
