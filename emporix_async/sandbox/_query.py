"""The `q` and `sort` parameters: read them, and apply them to plain data. Nothing here knows of HTTP.

The forms of `q` are those that the parameter's descriptions in the API's documents name:
`field:value`, `field:"value"`, `field:(a,b)`, `field:in(a,b)`, `field:(a OR b)`, `field:>5`, `field:(>=1 AND <=5)`,
`field:~text`, `field:~(two words)`, `field:(~two words)`, `field:null`, `field:missing`, `field:exists`; several,
separated by blanks, must all hold. Every other form raises `UnknownFormError`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Test = Callable[[Sequence[Any]], bool]

CONDITION = re.compile(r"""\s*(?P<field>[\w.-]+):(?P<value>(?:[^\s"()]|"[^"]*"|\((?:[^"()]|"[^"]*")*\))+)(?=\s|$)""")
COMPARISON = re.compile(r'(?P<sign>>=|<=|>|<)\s*(?P<operand>"[^"]*"|[^\s"(),<>]+)')
SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
DIRECTIONS = {"asc": False, "desc": True}
WORDS: Mapping[str, Test] = {
    "exists": lambda values: any(found is not None for found in values),
    "missing": lambda values: all(found is None for found in values),
    "null": lambda values: all(found in (None, "") for found in values),
}


class UnknownFormError(ValueError):
    """A part of a query whose meaning is not known here; the message is that part."""


class MalformedError(ValueError):
    """A part of a query that cannot be meant as it stands; the message says why."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: `test` gets every value found at `path`, through lists."""

    path: tuple[str, ...]
    test: Test

    def holds(self, item: Any) -> bool:
        return self.test(list(values_at(item, self.path)))


@dataclass(frozen=True, slots=True)
class Order:
    """One property to sort by."""

    path: tuple[str, ...]
    descending: bool


def values_at(item: Any, path: Sequence[str]) -> Iterator[Any]:
    """Give every value at `path`. A list on the way, or at its end, stands for each of its elements."""
    if isinstance(item, list):
        for element in item:
            yield from values_at(element, path)
    elif not path:
        yield item
    elif isinstance(item, dict) and path[0] in item:
        yield from values_at(item[path[0]], path[1:])


def parse_query(text: str) -> list[Condition]:
    """Read `q`. Raises UnknownFormError and MalformedError."""
    conditions: list[Condition] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = CONDITION.match(text, position)
        if match is None:
            raise UnknownFormError(text[position:].strip())
        conditions.append(Condition(tuple(match["field"].split(".")), _test(match["value"])))
        position = match.end()
    return conditions


def equals(field: str, value: str) -> Condition:
    """Make the condition that `field` is exactly this value, whatever characters are in it."""
    word, number = value.lower(), _number(value)

    def equal(found: Any) -> bool:
        if isinstance(found, bool):
            return str(found).lower() == word
        return found == value or (number is not None and isinstance(found, (int, float)) and found == number)

    return Condition(tuple(field.split(".")), lambda values: any(map(equal, values)))


def parse_sort(text: str) -> tuple[Order, ...]:
    """Read `sort`: `name`, `name:desc`, `-name`, several separated by commas. Raises MalformedError."""
    orders = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, direction = part.partition(":")
        descending = DIRECTIONS.get((direction or "asc").strip().lower())
        if descending is None or not name.strip("-"):
            raise MalformedError(f"{part!r} is no property to sort by")
        orders.append(Order(tuple(name.lstrip("-").strip().split(".")), descending or name.startswith("-")))
    return tuple(orders)


def choose(
    rows: Iterable[tuple[int, Any]], conditions: Sequence[Condition], orders: Sequence[Order]
) -> list[tuple[int, Any]]:
    """Keep the rows whose item meets every condition, sorted by `orders`, otherwise in the order they came in."""
    kept = [row for row in rows if all(condition.holds(row[1]) for condition in conditions)]
    for order in reversed(orders):
        kept.sort(key=lambda row, path=order.path: _rank(row[1], path), reverse=order.descending)  # type: ignore[misc]
    return kept


def _rank(item: Any, path: Sequence[str]) -> tuple[int, Any]:
    """Compare values of different types by type: absent, numbers, text, anything else."""
    value = next(values_at(item, path), None)
    if value is None:
        return (0, 0)
    if isinstance(value, (bool, int, float)):
        return (1, value)
    if isinstance(value, str):
        return (2, value)
    return (3, 0)


def _test(value: str) -> Test:
    """Read what stands after the colon of a condition."""
    word = WORDS.get(value.lower())
    if word is not None:
        return word
    inner = value.removeprefix("in") if value.startswith("in(") else value
    if inner.startswith("~"):
        return _contains(_without_brackets(inner[1:]))
    if inner.startswith("(") and inner.endswith(")"):
        return _group(inner[1:-1].strip())
    return _compare([inner]) if inner.startswith(("<", ">")) else _any_of([inner])


def _group(inner: str) -> Test:
    """Read the inside of brackets: a text to find, a range, or values any of which will do."""
    if inner.startswith("~"):
        if "~" in inner[1:]:
            raise UnknownFormError(inner)
        return _contains(inner[1:])
    if inner.startswith(("<", ">")):
        return _compare([part.strip() for part in inner.split(" AND ")])
    return _any_of([part.strip() for part in re.split(r""" OR |,(?=(?:[^"]*"[^"]*")*[^"]*$)""", inner)])


def _without_brackets(text: str) -> str:
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1]
    return text[1:-1] if len(text) > 1 and text.startswith('"') and text.endswith('"') else text


def _contains(text: str) -> Test:
    """Find `text` in a value. The documents call it a regular expression; what looks like one is taken as one."""
    if not text:
        raise MalformedError("nothing stands after '~'")
    if not set(text) & set(r"\^$*+?[]{}|"):
        return lambda values: any(isinstance(found, str) and text in found for found in values)
    try:
        pattern = re.compile(text)
    except re.error as error:
        raise MalformedError(f"{text!r} is no regular expression: {error}") from None
    return lambda values: any(isinstance(found, str) and pattern.search(found) is not None for found in values)


def _any_of(literals: Sequence[str]) -> Test:
    """Match values equal to one of `literals`; what stands in quotes equals only text."""
    texts, numbers, words = set[str](), set[float](), set[str]()
    for literal in literals:
        if len(literal) > 1 and literal.startswith('"') and literal.endswith('"'):
            texts.add(literal[1:-1])
            continue
        if not literal or re.search(r"""^[~<>]|["()\s]""", literal):
            raise UnknownFormError(literal)
        texts.add(literal)
        words.add(literal.lower())
        number = _number(literal)
        if number is not None:
            numbers.add(number)

    def equal(found: Any) -> bool:
        if isinstance(found, str):
            return found in texts
        if isinstance(found, bool):
            return str(found).lower() in words
        return isinstance(found, (int, float)) and found in numbers

    return lambda values: any(map(equal, values))


def _compare(parts: Sequence[str]) -> Test:
    """Match values that meet every comparison: numbers with numbers, text (and so dates) with text."""
    comparisons: list[tuple[Callable[[Any, Any], bool], float | str]] = []
    for part in parts:
        match = COMPARISON.fullmatch(part)
        if match is None:
            raise UnknownFormError(part)
        operand = match["operand"]
        number = _number(operand)
        comparisons.append((SIGNS[match["sign"]], operand.strip('"') if number is None else number))

    def meets(found: Any) -> bool:
        if isinstance(found, bool) or not isinstance(found, (int, float, str)):
            return False
        return all(
            isinstance(found, str) == isinstance(operand, str) and sign(found, operand) for sign, operand in comparisons
        )

    return lambda values: any(map(meets, values))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
