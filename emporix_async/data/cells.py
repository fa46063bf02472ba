"""Cells of a table, read as what a column is: text as it is, numbers, booleans, dates and JSON in their forms. Pure.

What reads a cell raises ValueError for one that is not of its form. The text of the error is a predicate, and does not
repeat the cell: rows contain personal data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from json import JSONDecodeError
from typing import Any, Final, Literal, get_args

from ..http import from_json, read_json
from .times import is_date_time, read_date

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
_BEGINS_WITH_ZERO: Final = re.compile(r"[+-]?0[0-9.\u00a0\u202f ]").match
_BETWEEN_THOUSANDS: Final = {ord(sign): None for sign in ".\u00a0\u202f "} | {ord(","): "."}
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
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


def _number(cell: str) -> int | float:
    if len(cell) <= _PLAIN_DIGITS and _PLAIN(cell):
        return float(cell) if "." in cell else int(cell)
    match = _FULL(cell.strip())
    if match is None or not match[2] or match[2][0] in "eE":
        comma = " (decimal=',' or --decimal , reads decimal commas)" if "," in cell else ""
        raise ValueError(f"wants a number{comma}")
    digits = f"0{match[2]}" if match[2][0] == "." else match[2]
    value: int | float = read_json(f"{match[1].removeprefix('+')}{digits}", exact=True)
    return value


def _comma_number(cell: str) -> int | float:
    text = cell.strip()
    # Thousands do not begin with a zero: it is a decimal point, then.
    if not text.strip("+-") or not _COMMA(text) or _BEGINS_WITH_ZERO(text):
        raise ValueError("wants a number with a decimal comma, such as 1.234,50")
    return _number(text.translate(_BETWEEN_THOUSANDS))


def _whole(number: Callable[[str], int | float]) -> Read:
    def read(cell: str) -> int:
        value = number(cell)
        if not isinstance(value, int) and not value.is_integer():
            raise ValueError("wants a whole number")
        return int(value)

    return read


def _boolean(cell: str) -> bool:
    value = _BOOLEANS.get(cell)
    if value is None:
        value = _BOOLEANS.get(cell.strip().lower())
        if value is None:
            raise ValueError("wants true or false (also 1 or 0)")
    return value


def _date(cell: str) -> str:
    if read_date(cell) is None:
        raise ValueError("wants a date such as 2026-01-31")
    return cell


def _time(cell: str) -> str:
    if not is_date_time(cell):
        raise ValueError("wants a date with a time and a zone, such as 2026-01-31T08:30:00Z")
    return cell


def _json(cell: str) -> Any:
    try:
        return from_json(cell.encode(), exact=True)
    except JSONDecodeError:
        raise ValueError("wants JSON") from None


def _json_of(kinds: frozenset[str]) -> Read:
    form = " or ".join(_WORDS.get(kind, f"a JSON {kind}") for kind in sorted(kinds))

    def read(cell: str) -> Any:
        try:
            value = from_json(cell.encode(), exact=True)
        except JSONDecodeError:
            raise ValueError(f"wants {form}") from None
        if kinds.isdisjoint(_KINDS[type(value)]):
            raise ValueError(f"wants {form}")
        return value

    return read
