"""Parses search queries of operators into quoted tokens and the query expression of each database."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from inbox.search.conditions import Conditions, take_conditions
from inbox.search.stems import beginning, places, stem, words

LONGEST_QUERY = 200


MOST_TERMS = 12


@dataclass(slots=True)
class Query:
    """A parsed query: words, phrases, excluded words, whether the last word is unfinished, and conditions."""

    terms: list[str] = field(default_factory=list)
    phrases: list[list[str]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    open_end: bool = False
    conditions: Conditions = field(default_factory=Conditions)
    _wanted: set[str] = field(default_factory=set)
    _beginnings: set[str] = field(default_factory=set)
    # Words of result texts that were compared already: one page of results repeats most of them.
    _hits: dict[str, bool] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.terms or self.phrases)

    def for_sqlite(self, channels: Sequence[int]) -> str:
        """Return the FTS5 expression over these channels; every token is quoted."""
        return " OR ".join(f"({self._of_channel(f'c{int(channel)}x')})" for channel in channels)

    def _of_channel(self, mark: str) -> str:
        parts = []
        for place, term in enumerate(self.terms):
            root = stem(term)
            whole = [f'words:"{mark}{one}"' for one in dict.fromkeys((term, root))]
            if self.open_end and place == len(self.terms) - 1:
                whole[0] = f'words:"{mark}{term}"*'  # the prefix also matches the word itself
            options = [*whole, f'stems:"{mark}{root}"']
            parts.append(f"({' OR '.join(options)})")
        parts += ['words:"' + " ".join(mark + word for word in phrase) + '"' for phrase in self.phrases]
        wanted = " AND ".join(parts)
        unwanted = [
            f'(words:"{mark}{one}" OR words:"{mark}{stem(one)}" OR stems:"{mark}{stem(one)}")' for one in self.without
        ]
        return " NOT ".join([f"({wanted})", *unwanted])

    def for_postgres(self, channels: Sequence[int]) -> tuple[str, dict[str, str]]:
        """Return (condition over f.words and f.stems, parameters) over these channels.

        A row has the same words in each of its channels, so each word may be searched in all of them.
        """
        marks = [f"c{int(channel)}x" for channel in channels]
        conditions, params = [], {}

        def any_of(*options: str) -> str:
            return " | ".join(option.replace("~", mark) for mark in marks for option in options)

        for place, term in enumerate(self.terms):
            end = ":*" if self.open_end and place == len(self.terms) - 1 else ""
            params[f"w{place}"] = any_of(f"'~{term}'{end}", f"'~{stem(term)}'")
            params[f"s{place}"] = any_of(f"'~{stem(term)}'")
            conditions.append(
                f"(f.words @@ to_tsquery('simple', :w{place}) or f.stems @@ to_tsquery('simple', :s{place}))"
            )
        for place, phrase in enumerate(self.phrases):
            params[f"p{place}"] = any_of("(" + " <-> ".join(f"'~{word}'" for word in phrase) + ")")
            conditions.append(f"f.words @@ to_tsquery('simple', :p{place})")
        for place, word in enumerate(self.without):
            params[f"n{place}"] = any_of(f"'~{word}'", f"'~{stem(word)}'")
            params[f"m{place}"] = any_of(f"'~{stem(word)}'")
            conditions.append(
                f"not (f.words @@ to_tsquery('simple', :n{place}) or f.stems @@ to_tsquery('simple', :m{place}))"
            )
        return " and ".join(conditions), params

    def marks(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield (start, length) of each match in a text, in order."""
        if not self._wanted:
            roots, whole = {stem(term) for term in self.terms}, {word for phrase in self.phrases for word in phrase}
            self._wanted = roots | whole
            self._beginnings = {beginning(root) for root in roots} | whole | set(self.terms[-1:] * self.open_end)
        hits = self._hits
        for start, length, word in places(text, self._beginnings):
            hit = hits.get(word)
            if hit is None:
                hit = hits[word] = self._matches(word)
            if hit:
                yield start, length

    def _matches(self, word: str) -> bool:
        begun = self.terms[-1] if self.open_end and self.terms else None
        return word in self._wanted or stem(word) in self._wanted or (begun is not None and word.startswith(begun))


def parse(text: str, *, conditions: bool = True) -> Query:
    """Parse a typed query; every text is a valid query. conditions: whether `tag:` and `priority:` are conditions."""
    query = Query()
    text = text[:LONGEST_QUERY]
    if conditions:
        text, query.conditions = take_conditions(text)
    rest = re.sub(r'["«“„]([^"«“„»”\n]*+)["»”]', lambda match: _phrase(query, match.group(1)), text)
    for part in rest.split():
        minus = part.startswith("-") and len(part) > 1
        for word in words(part):
            (query.without if minus else query.terms).append(word)
    query.terms, query.without = query.terms[:MOST_TERMS], query.without[:MOST_TERMS]
    query.open_end = bool(query.terms) and rest[-1:].isalnum() and len(query.terms[-1]) >= 2
    return query


def _phrase(query: Query, inside: str) -> str:
    tokens = words(inside)[:MOST_TERMS]
    if len(tokens) == 1:
        return f" {tokens[0]} "
    if tokens and len(query.phrases) < 4:
        query.phrases.append(tokens)
    return " "
