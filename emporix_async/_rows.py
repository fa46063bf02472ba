"""Rows of an import: models or mappings, made the bytes that are sent. Pure."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from emporix_api.types import encode

from ._chunks import Item
from ._requests import encode_json
from .errors import InvalidCall


def read_row(
    index: int,
    row: object,
    *,
    operation: str,
    fields: Sequence[str],
    key_needed: bool,
    bare_keys: bool,
    most_bytes: int,
) -> Item:
    """Encode `row`: a model, a mapping or, where `bare_keys` are taken, as some bulk deletions do, a text.

    Its key is the first of `fields` that it has. Raises `InvalidCall` for what cannot be sent as it is: no JSON,
    longer than `most_bytes`, or without a key where one is needed.
    """
    data, encoded = _encoded(index, row, operation)
    if not isinstance(data, Mapping) and not (bare_keys and isinstance(data, str)):
        raise InvalidCall(f"{operation}: row {index} is of type {type(row).__name__}, neither a model nor a mapping")
    # The encoder writes nan and infinity as null, which would empty a field without a word.
    if b"null" in encoded and not _finite(data):
        raise InvalidCall(f"{operation}: row {index} holds nan or infinity, which JSON has no form for")
    if len(encoded) > most_bytes:
        raise InvalidCall(f"{operation}: row {index} is {len(encoded)} bytes, and a request takes {most_bytes}")
    key = data if isinstance(data, str) else _key(data, fields)
    if key is None and key_needed:
        raise InvalidCall(f"{operation}: row {index} has no {' or '.join(fields)} to name it in the path by")
    return Item(index, row, key, encoded)


def _encoded(index: int, row: object, operation: str) -> tuple[Any, bytes]:
    if isinstance(row, dict):
        # Mostly plain data, which need not be copied first. Unset values and the like are dropped by the copy.
        try:
            return row, encode_json(row, operation)
        except InvalidCall:
            pass
    try:
        data = encode(row)
    except RecursionError:
        raise InvalidCall(f"{operation}: row {index} holds itself") from None
    return data, encode_json(data, operation)


def content_hash(encoded: bytes) -> bytes:
    """Return what tells the content of a row from another."""
    return hashlib.blake2b(encoded, digest_size=16).digest()


def row_key(row: object, fields: Sequence[str]) -> str | None:
    """Find the key of a row that cannot be encoded, to report it by."""
    return _key(row, fields) if isinstance(row, Mapping) else None


def _key(data: Mapping[str, Any], fields: Sequence[str]) -> str | None:
    return next((key for field in fields if (key := _joined(data, field)) is not None), None)


def _joined(data: Mapping[str, Any], field: str) -> str | None:
    """Read one field, or, as in `site:productId`, several that identify a row together."""
    values = [data.get(name) for name in field.split(":")]
    if any(not isinstance(value, (str, int)) or isinstance(value, bool) or value == "" for value in values):
        return None
    return ":".join(map(str, values))


def _finite(value: Any) -> bool:
    if isinstance(value, (float, Decimal)):
        return math.isfinite(value)
    if isinstance(value, Mapping):
        return all(map(_finite, value.values()))
    if isinstance(value, (list, tuple)):
        return all(map(_finite, value))
    return True
