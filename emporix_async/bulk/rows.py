"""Rows of an import: models or mappings, made the bytes that are sent. Pure."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from emporix_api.types import encode, own_properties

from ..data import LocalizedTexts, Row, Rows, described
from ..errors import InvalidCall
from ..http import NO_SEGMENTS, encode_json, from_json
from .batches import Item

HASH_BYTES: Final = 16


class EncodedRow(NamedTuple):
    """A row of a file on its way: bytes take a quarter of the memory, and the collector does not look at them."""

    encoded: bytes
    line: int

    def decoded(self) -> Row:
        """Return the row."""
        row = Row.__new__(Row)
        row.update(from_json(self.encoded))
        row.line = self.line
        return row


class RowReader:
    """Reads the rows for one operation: models, mappings or, where `bare_keys` are taken, texts.

    The key of a row is the first of `fields` that it has. `texts` tell in which form it has localized texts.
    """

    __slots__ = ("_bare_keys", "_key_needed", "_max_bytes", "_operation", "_texts", "fields")

    def __init__(
        self,
        operation: str,
        fields: Sequence[str],
        *,
        key_needed: bool,
        bare_keys: bool,
        max_bytes: int,
        texts: LocalizedTexts | None = None,
    ) -> None:
        self._operation = operation
        self.fields = fields
        self._key_needed = key_needed
        self._bare_keys = bare_keys
        self._max_bytes = max_bytes
        self._texts = texts

    def read(self, index: int, row: object) -> Item:
        """Encode `row`.

        Raises `InvalidCall` for what cannot be sent as it is: no JSON, longer than `max_bytes`, or without a key where
        one is needed.
        """
        try:
            # Mostly plain data or models of it, which need not be copied first.
            data: Any = row if isinstance(row, dict) else own_properties(row)
            data = encode(row) if data is None else data
        except RecursionError:
            raise self._refusal(index, "contains itself") from None
        encoded = encode_json(data, self._operation)
        if len(encoded) > self._max_bytes:
            raise self._refusal(index, f"is {len(encoded)} bytes, and a request takes {self._max_bytes}")
        if isinstance(data, dict) or isinstance(data, Mapping):  # noqa: SIM101 - the first takes a tenth of the time
            key = data.get(self.fields[0]) if self.fields else None
            if type(key) is not str or not key:
                key = _key(data, self.fields)
        elif self._bare_keys and isinstance(data, str):
            key = data
        else:
            raise self._refusal(index, f"is of type {type(row).__name__}, neither a model nor a mapping")
        if self._key_needed:
            if key is None:
                raise self._refusal(index, f"has no {' or '.join(self.fields)} to name it in the path by")
            if key in NO_SEGMENTS:
                raise self._refusal(index, f"has the key {key!r}, which cannot stand in a path")
        by_language = None if self._texts is None else self._texts.by_language(data)
        return Item(index, EncodedRow(encoded, row.line) if type(row) is Row else row, key, encoded, by_language)

    def _refusal(self, index: int, reason: str) -> InvalidCall:
        return InvalidCall(f"{self._operation}: row {index} {reason}")


def source_of(rows: Any) -> Any:
    """Return `rows` if they can be iterated as rows. Raises `InvalidCall`, with what to give instead, for others."""
    if isinstance(rows, str | bytes | os.PathLike) or hasattr(rows, "read"):
        remedy = "read_rows reads a file"
    elif isinstance(rows, Mapping):
        remedy = "give [row] for a single row"
    elif hasattr(rows, "columns"):  # of pandas, polars or Arrow: it iterates over its columns
        remedy = "give its rows: frame.to_dict('records'), frame.iter_rows(named=True) or table.to_pylist()"
    elif isinstance(rows, AsyncIterable | Iterable):
        return rows
    else:
        remedy = "give an iterable of models or mappings"
    raise InvalidCall(f"rows are an iterable of models or mappings, not {described(rows)}: {remedy}")


async def each(rows: AsyncIterable[Any] | Iterable[Any]) -> AsyncGenerator[Any]:
    """Yield `rows`, and close what iterates over them: a generator written into a call has no other owner."""
    if isinstance(rows, AsyncIterable):
        source = aiter(rows)
        try:
            async for row in source:
                yield row
        finally:
            if isinstance(source, AsyncGenerator | Rows):
                await source.aclose()
    else:
        iterator = iter(rows)
        try:
            for row in iterator:
                yield row
        finally:
            if isinstance(iterator, Generator):
                iterator.close()


def content_hash(encoded: bytes) -> bytes:
    """Return what distinguishes the content of a row from another."""
    return hashlib.sha256(encoded).digest()[:HASH_BYTES]  # which processors do by themselves


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
