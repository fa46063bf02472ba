"""Which columns fill which properties, kept in a file."""

from __future__ import annotations

import json
from os import PathLike
from typing import Any, Final

from ..errors import SourceError
from .dialects import Records
from .files import path_of
from .texts import Lines, undecoded

_NO_TEXT: Final = "it holds bytes that are no UTF-8: a mapping is in UTF-8"


def read_mapping(path: str | PathLike[str]) -> dict[str, list[str]]:
    """Read the `mapping` of `read_rows` from a file: an object of JSON, or CSV of columns and their properties.

    In JSON a column has one property or a list of them; in CSV, without a header, it may come several times. Raises
    `SourceError` for anything else, OSError.
    """
    place = path_of(path, "a mapping")
    with place.open("rb") as file:
        lines = Lines(str(place), file, None)
        if place.suffix.lower() == ".json":
            return _of_json(str(place), lines.whole())
        return _of_csv(lines)


def _of_json(name: str, content: bytes) -> dict[str, list[str]]:
    if undecoded(content.decode("utf-8", "surrogateescape")):
        raise SourceError(name, 1, _NO_TEXT)
    try:
        value = json.loads(content, object_pairs_hook=_of_pairs)
    except ValueError as error:
        raise SourceError(name, getattr(error, "lineno", 1), f"this is not JSON: {error}") from None
    if isinstance(value, dict) and all(isinstance(path, str) and path for paths in value.values() for path in paths):
        return value
    raise SourceError(name, 1, 'a mapping is an object such as {"Name EN": "name.en", "EAN": ["id", "code"]}')


def _of_pairs(pairs: list[tuple[str, Any]]) -> dict[str, list[Any]]:
    """Return the properties of each column, which may come several times, as in CSV."""
    mapping: dict[str, list[Any]] = {}
    for column, paths in pairs:
        mapping.setdefault(column, []).extend(paths if isinstance(paths, list) else [paths])
    return mapping


def _of_csv(lines: Lines) -> dict[str, list[str]]:
    records = Records(lines, None, 0)
    mapping: dict[str, list[str]] = {}
    for line, cells in [(records.header_line, records.header), *records] if records.header else []:
        if not any(cells):
            continue
        if any(map(undecoded, cells)):
            raise records.error(line, _NO_TEXT)
        if len(cells) != 2 or not all(cells):  # noqa: PLR2004 - a column and its property
            raise records.error(line, "a mapping has a column and its property in each line")
        mapping.setdefault(cells[0].strip(), []).append(cells[1].strip())
    return mapping
