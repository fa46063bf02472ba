"""Rows of an import: models or mappings, made the bytes that are sent. Pure."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from emporix_api.types import encode, own_properties

from ..errors import InvalidCall
from ..http.request import encode_json
from .batches import Item


class RowReader:
    """Reads the rows for one operation: models, mappings or, where `bare_keys` are taken, texts.

    The key of a row is the first of `fields` that it has.
    """

    __slots__ = ("_bare_keys", "_fields", "_key_needed", "_most_bytes", "_operation")

    def __init__(
        self, operation: str, fields: Sequence[str], *, key_needed: bool, bare_keys: bool, most_bytes: int
    ) -> None:
        self._operation = operation
        self._fields = fields
        self._key_needed = key_needed
        self._bare_keys = bare_keys
        self._most_bytes = most_bytes

    def read(self, index: int, row: object) -> Item:
        """Encode `row`.

        Raises `InvalidCall` for what cannot be sent as it is: no JSON, longer than `most_bytes`, or without a key where
        one is needed.
        """
        data: Any = row if isinstance(row, dict) else own_properties(row)
        if data is None:
            data = self._copied(index, row)
        try:
            # Mostly plain data or models of it, which need not be copied first.
            encoded = encode_json(data, self._operation)
        except InvalidCall:
            data = self._copied(index, row)
            encoded = encode_json(data, self._operation)
        if type(data) is not dict and not isinstance(data, Mapping) and not (self._bare_keys and isinstance(data, str)):
            raise self._refusal(index, f"is of type {type(row).__name__}, neither a model nor a mapping")
        # The encoder writes nan and infinity as null, which would empty a field without a word. Looking for null from
        # the end takes a third of the time.
        if encoded.rfind(b"null") >= 0 and not _finite(encode(data)):
            raise self._refusal(index, "holds nan or infinity, which JSON has no form for")
        if len(encoded) > self._most_bytes:
            raise self._refusal(index, f"is {len(encoded)} bytes, and a request takes {self._most_bytes}")
        key = data if isinstance(data, str) else _key(data, self._fields)
        if key is None and self._key_needed:
            raise self._refusal(index, f"has no {' or '.join(self._fields)} to name it in the path by")
        return Item(index, row, key, encoded)

    def _copied(self, index: int, row: object) -> Any:
        try:
            return encode(row)
        except RecursionError:
            raise self._refusal(index, "holds itself") from None

    def _refusal(self, index: int, reason: str) -> InvalidCall:
        return InvalidCall(f"{self._operation}: row {index} {reason}")


def content_hash(encoded: bytes) -> bytes:
    """Return what tells the content of a row from another."""
    return hashlib.blake2b(encoded, digest_size=16).digest()


def row_key(row: object, fields: Sequence[str]) -> str | None:
    """Find the key of a row that cannot be encoded, to report it by."""
    return _key(row, fields) if isinstance(row, Mapping) else None


def _key(data: Mapping[str, Any], fields: Sequence[str]) -> str | None:
    for field in fields:
        key = _joined(data, field)
        if key is not None:
            return key
    return None


def _joined(data: Mapping[str, Any], field: str) -> str | None:
    """Read one field, or, as in `site:productId`, several that identify a row together."""
    value = data.get(field)
    if type(value) is str and value:
        return value
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
