"""JSON without loss: orjson where it is exact, Python's own decoder and encoder for the rest. Pure.

orjson makes floats of integers beyond 64 bits, rounds, and neither reads nor writes lone surrogates. Python reads and
writes all of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from math import isfinite, isinf
from numbers import Real
from typing import Any, Final, NoReturn

import orjson

from ..errors import InvalidCall

_BOM: Final = b"\xef\xbb\xbf"
# Digits become "0", the letter of an exponent "e", all else a space. Searching that is much faster than a regular
# expression.
_DIGITS: Final = bytes(ord("0") if chr(byte) in "0123456789" else ord(" ") for byte in range(256))
_PARTS: Final = bytes(
    ord("0") if chr(byte) in "0123456789." else ord("e") if chr(byte) in "eE" else ord(" ") for byte in range(256)
)
_LONG_INTEGER: Final = 19  # digits: shorter ones are of 64 bits
_LONG_FLOAT: Final = 16  # digits and a point: of shorter ones, without an exponent, a float is written as they were
_BEFORE_NUMBER: Final = b"[:, \t\n\r\xbf"  # and the last byte of a byte order mark


def from_json(content: bytes, *, exact: bool = False) -> Any:
    """Decode JSON. Raises ValueError for anything else, and for numbers that are too large for a float.

    With `exact`, every number that would be rounded is refused.
    """
    refused: ValueError | None = None
    if not (_may_be_rounded(content) if exact else _has_long_integer(content)):
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError as error:
            refused = error
    try:
        return read_json(content.removeprefix(_BOM).decode("utf-8", "surrogatepass"), exact=exact)
    except ValueError as error:
        reason = refused or error
    raise reason


def read_json(text: str, *, exact: bool) -> Any:
    """Decode JSON as `from_json` does, without orjson. The text of an error about a number is a predicate."""
    read_float = _exact_float if exact else _finite_float
    try:
        return json.loads(text, parse_float=read_float, parse_int=_integer, parse_constant=_refuse)
    except RecursionError:
        reason = "is nested too deeply"
    raise ValueError(reason)


def to_json(
    value: Any, *, default: Callable[[Any], Any] | None = None, sort: bool = False, finite: bool = False
) -> bytes:
    """Encode plain data in one line; what UTF-8 cannot hold is written as an escape.

    NaN is written as null, unless it is to be `finite`. Raises `InvalidCall` for data that is nested too deeply or
    contains itself, TypeError for what JSON has no form for.
    """
    try:
        encoded = orjson.dumps(value, default, orjson.OPT_SORT_KEYS if sort else None)
    except TypeError:
        encoded = _plain_json(value, default, sort=sort)
    else:
        if not finite or b"null" not in encoded:
            return encoded
    _check(value)
    return encoded


def _plain_json(value: Any, default: Callable[[Any], Any] | None, *, sort: bool) -> bytes:
    try:
        return json.dumps(value, default=default, sort_keys=sort, separators=(",", ":")).encode()
    except RecursionError:
        reason = "is nested too deeply to be written as JSON"
    except ValueError:
        reason = "contains itself, which JSON has no form for"
    raise InvalidCall(reason)


def is_finite(number: Decimal | Real | float) -> bool:
    """Whether `number` is neither NaN nor infinite."""
    return number.is_finite() if isinstance(number, Decimal) else isfinite(number)


def printable(text: str) -> str:
    """Return `text` with escapes for its lone surrogates, which no file or terminal takes."""
    return text.encode("utf-8", "backslashreplace").decode()


def _has_long_integer(content: bytes) -> bool:
    digits, long = content.translate(_DIGITS), b"0" * _LONG_INTEGER
    # `rfind` takes half the time of `find`, and seldom is there more to do.
    return digits.rfind(long) >= 0 and _in_number(content, digits, long)


def _may_be_rounded(content: bytes) -> bool:
    parts = content.translate(_PARTS)
    return _in_number(content, parts, b"0" * _LONG_FLOAT) or _in_number(content, parts, b"0e")


def _in_number(content: bytes, parts: bytes, wanted: bytes) -> bool:
    """Whether `wanted` is found among the `parts` of a number of `content`, or of a text that reads as if it were."""
    place = parts.find(wanted)
    while place >= 0:
        before = content[max(place - _LONG_FLOAT, 0) : place].rstrip(b"0123456789.-")
        # Where all of them are digits, this is the rest of what was found before.
        if before[-1:] in _BEFORE_NUMBER if before else place <= _LONG_FLOAT:
            return True
        place = parts.find(wanted, place + len(wanted))
    return False


def _check(value: Any) -> None:
    """Refuse NaN, and names of properties that are no text: Python's encoder makes a word and text of them."""
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            if others := {type(name).__name__ for name in part if not isinstance(name, str)}:
                raise TypeError(f"it has a property whose name is no text but {min(others)}")
            pending += part.values()
        elif isinstance(part, list | tuple):
            pending += part
        elif isinstance(part, float | Decimal) and not is_finite(part):
            raise TypeError("it has a number that is NaN or infinite, which JSON has no form for")


def _exact_float(digits: str) -> float:
    value = float(digits)
    try:
        if Decimal(repr(value)) == Decimal(digits):
            return value
    except InvalidOperation:  # of an exponent that no Decimal has
        pass
    raise ValueError(f"has a number that would be rounded to {value!r}")


def _finite_float(digits: str) -> float:
    value = float(digits)
    if isinf(value):
        raise ValueError("has a number that is too large for a float")
    return value


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:
        raise ValueError(f"has an integer of {len(digits)} digits, which are too many to be read") from None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"has {constant}, which JSON has no form for")
