"""Which columns fill which properties, kept in a file."""

from __future__ import annotations

import json
from os import PathLike

from ..errors import SourceError
from .dialects import Records
from .files import path_of
from .texts import Lines


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
    try:
        value = json.loads(content)
    except ValueError as error:
        raise SourceError(name, getattr(error, "lineno", 1), f"this is not JSON: {error}") from None
    if isinstance(value, dict):
        mapping = {column: paths if isinstance(paths, list) else [paths] for column, paths in value.items()}
        if all(isinstance(path, str) and path for paths in mapping.values() for path in paths):
            return mapping
    raise SourceError(name, 1, 'a mapping is an object such as {"Name EN": "name.en", "EAN": ["id", "code"]}')


def _of_csv(lines: Lines) -> dict[str, list[str]]:
    records = Records(lines, None, 0)
    mapping: dict[str, list[str]] = {}
    for line, cells in [(records.header_line, records.header), *records] if records.header else []:
        if not any(cells):
            continue
        if len(cells) != 2 or not all(cells):  # noqa: PLR2004 - a column and its property
            raise records.error(line, "a mapping has a column and its property in each line")
        mapping.setdefault(cells[0].strip(), []).append(cells[1].strip())
    return mapping
