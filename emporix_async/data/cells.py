"""Cells of a table, read as what a column is: text as it is, numbers, booleans, dates and JSON in their forms. Pure.

What reads a cell raises ValueError for one that is not of its form; the text of the error is a predicate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import datetime
from json import JSONDecodeError
from typing import Any, Final, Literal, get_args

from ..http import from_json, read_json

CellType = Literal["text", "number", "boolean", "json"]
Decimal = Literal[".", ","]
Read = Callable[[str], Any]

CELL_TYPES: Final[tuple[CellType, ...]] = get_args(CellType)
DECIMALS: Final[tuple[Decimal, ...]] = get_args(Decimal)

_PLAIN: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?").fullmatch
_PLAIN_DIGITS: Final = 16  # with a sign or a point: a float is written as they were
_FULL: Final = re.compile(r"([+-]?)((?:0|[1-9][0-9]*)?(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)").fullmatch
_COMMA: Final = re.compile(
    r"[+-]?(?:[0-9]{1,3}(?:(?P<by>[.\u00a0\u202f ])[0-9]{3})(?:(?P=by)[0-9]{3})*|[0-9]*)(?:,[0-9]+)?"
).fullmatch
_BETWEEN_THOUSANDS: Final = {ord(sign): None for sign in ".\u00a0\u202f "} | {ord(","): "."}
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_TIME: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
).fullmatch
_SHOWN: Final = 40  # characters of a cell in an error
_KINDS: Final = {
    dict: {"object"}, list: {"array"}, str: {"string"}, bool: {"boolean"}, int: {"integer", "number"},
    float: {"number"}, type(None): {"null"},
}  # fmt: skip
_WORDS: Final = {"object": 'an object as JSON, such as {"en": "A"}', "array": 'a list as JSON, such as ["a", "b"]'}


def read_as(kind: CellType, decimal: Decimal = ".") -> Read | None:
    """Return what reads a cell as `kind`; None for text, which is taken as it is."""
    if kind == "number":
        return _number if decimal == "." else _comma_number
    return {"text": None, "boolean": _boolean, "json": _json}[kind]


def read_as_any(types: Collection[str], formats: Collection[str | None], decimal: Decimal = ".") -> Read | None:
    """Return what reads a cell that may be of JSON Schema's `types`, its text of one of `formats`; None for text.

    Where text is allowed in any form, it is text, and so it is where nothing is said.
    """
    kinds = frozenset(types) - {"null"}
    read: Read | None
    if not kinds:
        return None
    if "string" in kinds:
        forms = {"date": _date, "date-time": _time}
        read = forms.get(next(iter(formats)) or "") if kinds == {"string"} and len(formats) == 1 else None
    elif kinds <= {"integer", "number"}:
        number = _number if decimal == "." else _comma_number
        read = number if "number" in kinds else _whole(number)
    else:
        read = _boolean if kinds == {"boolean"} else _json_of(kinds)
    if read is None or "null" not in types:
        return read
    return lambda cell: None if cell == "null" else read(cell)


def wants(form: str, cell: str) -> ValueError:
    """Return the error for a cell that is not of the `form`."""
    shown = cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"
    return ValueError(f"wants {form}, not {shown!r}")


def _number(cell: str) -> int | float:
    if len(cell) <= _PLAIN_DIGITS and _PLAIN(cell):
        return float(cell) if "." in cell else int(cell)
    match = _FULL(cell.strip())
    if match is None or not match[2] or match[2][0] in "eE":
        comma = " (of decimal commas, the reader must be told)" if "," in cell else ""
        raise wants(f"a number{comma}", cell)
    digits = f"0{match[2]}" if match[2][0] == "." else match[2]
    value: int | float = read_json(f"{match[1].removeprefix('+')}{digits}", exact=True)
    return value


def _comma_number(cell: str) -> int | float:
    text = cell.strip()
    if not text.strip("+-") or not _COMMA(text):
        raise wants("a number with a decimal comma, such as 1.234,50", cell)
    return _number(text.translate(_BETWEEN_THOUSANDS))


def _whole(number: Callable[[str], int | float]) -> Read:
    def read(cell: str) -> int:
        value = number(cell)
        if not isinstance(value, int) and not value.is_integer():
            raise wants("a whole number", cell)
        return int(value)

    return read


def _boolean(cell: str) -> bool:
    value = _BOOLEANS.get(cell)
    if value is None:
        value = _BOOLEANS.get(cell.strip().lower())
        if value is None:
            raise wants("true or false (also 1 or 0)", cell)
    return value


def _date(cell: str) -> str:
    return _checked(cell, cell if _DATE(cell) else "", "a date such as 2026-01-31")


def _time(cell: str) -> str:
    match = _TIME(cell)
    return _checked(cell, f"{match[1]}T{match[2]}" if match else "", "a time such as 2026-01-31T08:30:00Z")


def _checked(cell: str, moment: str, form: str) -> str:
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        raise wants(form, cell) from None
    return cell


def _json(cell: str) -> Any:
    try:
        return from_json(cell.encode(), exact=True)
    except JSONDecodeError:
        raise wants("JSON", cell) from None


def _json_of(kinds: frozenset[str]) -> Read:
    form = " or ".join(_WORDS.get(kind, f"a JSON {kind}") for kind in sorted(kinds))

    def read(cell: str) -> Any:
        try:
            value = from_json(cell.encode(), exact=True)
        except JSONDecodeError:
            raise wants(form, cell) from None
        if kinds.isdisjoint(_KINDS[type(value)]):
            raise wants(form, cell)
        return value

    return read
