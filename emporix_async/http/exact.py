"""JSON without loss: orjson where it is exact, Python's own decoder and encoder for the rest. Pure.

orjson makes floats of integers beyond 64 bits, and neither reads nor writes lone surrogates. Python does both.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from math import isinf
from typing import Any, Final, NoReturn

import orjson

from ..errors import InvalidCall

_BOM: Final = b"\xef\xbb\xbf"
# Finds long numbers faster than a regular expression does.
_AS_ZEROS: Final = bytes(ord("0") if chr(byte) in "0123456789-." else ord(" ") for byte in range(256))
_LONG_INTEGER: Final = 20  # characters: shorter ones are of 64 bits


def from_json(
    content: bytes, *, longest: int = _LONG_INTEGER - 1, read_float: Callable[[str], float] | None = None
) -> Any:
    """Decode JSON. Raises ValueError for anything else, and for numbers that a float cannot hold.

    `read_float` reads the fractions of a document that has a number with more than `longest` characters.
    """
    refused: ValueError | None = None
    if b"0" * (longest + 1) not in content.translate(_AS_ZEROS):
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError as error:
            refused = error
    try:
        text = content.removeprefix(_BOM).decode("utf-8", "surrogatepass")
        return json.loads(text, parse_float=read_float or _finite, parse_constant=_refuse)
    except RecursionError:
        reason = refused or ValueError("is nested too deeply")
    except ValueError as error:
        reason = refused or error
    raise reason


def to_json(value: Any, *, default: Callable[[Any], Any] | None = None, sort: bool = False) -> bytes:
    """Encode plain data in one line. Raises `InvalidCall` for data that is nested too deeply, TypeError for no data.

    What UTF-8 cannot hold is written as an escape.
    """
    try:
        return orjson.dumps(value, default, orjson.OPT_SORT_KEYS if sort else None)
    except TypeError:
        pass
    try:
        return json.dumps(value, default=default, sort_keys=sort, separators=(",", ":")).encode()
    except RecursionError:
        reason = "is nested too deeply to be written as JSON"
    raise InvalidCall(reason)


def printable(text: str) -> str:
    """Return `text` with escapes for its lone surrogates, which no file or terminal takes."""
    return text.encode("utf-8", "backslashreplace").decode()


def _finite(digits: str) -> float:
    value = float(digits)
    if isinf(value):
        raise ValueError("has a number that is too large for a float")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"has {constant}, which JSON has no form for")
