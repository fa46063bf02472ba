"""What an import does with its rows, worked out before the first one is read: of a run, and of a check without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from emporix_api.types import Operation, Request

from ..calls import Caller, unknown
from ..data import localized_texts, row_schema
from ..errors import InvalidCall
from ..http import JSON, build
from ..options import merged_headers
from .batches import BODY_LIMIT, Batch, Batcher
from .rows import RowReader
from .targets import find_lookup, row_parameter

# An availability is identified by two properties, and named so in the answers. By the product alone, those of one
# product at several sites would have to wait for each other.
_JOINT_KEYS: Final = {"availability": "site:productId"}


class ImportPlan:
    """The `operation` of an import, its `request` without a body, and how rows are read and put into batches.

    `parameter` is the path parameter that the key of a row fills where each row is a request of its own. `lookup` finds
    out what became of an item whose creation was not answered. `fields` are the properties that identify a row, the
    first that it has, `named_by` those that a row may have besides what the body has. `headers` are those of all calls,
    `texts` the localized texts of rows where the import states their form itself. `reader` encodes rows, `batcher` cuts
    them into batches.

    Raises `InvalidCall` for parameters that no request takes.
    """

    def __init__(
        self,
        caller: Caller,
        operation: Operation,
        *,
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        key: str | None = None,
        batch_items: int | None = None,
        batch_bytes: int | None = None,
    ) -> None:
        for name, number in (("batch_items", batch_items), ("batch_bytes", batch_bytes)):
            if number is not None and number < 1:
                raise InvalidCall(f"{name} is at least 1, not {number}")
        if operation.method in {"GET", "HEAD"} or (operation.request_media or JSON) != JSON:
            takes = "no rows" if operation.request_media is None else f"{operation.request_media}, not rows"
            raise InvalidCall(f"{operation.key} takes {takes}: import with an operation that takes JSON")
        self.operation, bulk = operation, operation.bulk
        self.request = Request(operation.key, path=path, query=query or {}, headers=headers or {})
        self.headers = merged_headers(self.request.headers, caller.options.headers)
        stated = any(name.lower() == "content-language" for name in self.headers)
        self.texts = None if stated else localized_texts(operation)
        self._by_language = replace(self.request, headers={**self.request.headers, "Content-Language": "*"})
        self.parameter = row_parameter(operation, path)
        named = {self.parameter: "key"} if self.parameter else {}
        sample = replace(self.request, path={**path, **named})
        build(operation, sample, tenant=caller.tenant, base_url=caller.base_url)
        self.lookup = find_lookup(caller.operations(), operation) if key in (None, operation.key_field) else None
        joint = _JOINT_KEYS.get(operation.service) if bulk else None
        names: tuple[str | None, ...] = (joint, operation.key_field, self.parameter, "id")
        if key is not None or self.lookup is not None:
            # An item can be looked up by its key only, not by what would do to distinguish it.
            names = (key or operation.key_field,)
        if key is not None and self.parameter is None:
            _check_key(operation, key)
        self.fields = tuple(dict.fromkeys(name for name in names if name is not None))
        named_by = self.fields if self.parameter is not None or key is not None else ()
        self.named_by = tuple(name for field in named_by for name in field.split(":"))
        limit = bulk.limit if bulk else 1
        self.batcher = Batcher(
            limit if batch_items is None else min(batch_items, limit),
            BODY_LIMIT if batch_bytes is None else min(batch_bytes, BODY_LIMIT),
            bulk.items if bulk else None,
        )
        self.reader = RowReader(
            operation.key,
            self.fields,
            key_needed=self.parameter is not None,
            # Deletions of prices and recalculations of products take a list of keys.
            bare_keys=operation.method == "DELETE" or (bulk is not None and bulk.family == "plain"),
            max_bytes=self.batcher.max_item_bytes,
            texts=self.texts,
        )

    def request_of(self, batch: Batch) -> Request:
        """Return the request of `batch`, whose header says in which form its localized texts are."""
        return self._by_language if any(item.by_language for item in batch) else self.request


def _check_key(operation: Operation, key: str) -> None:
    """Raise `InvalidCall` if no row of `operation` has the property `key`, so that each would count as having none."""
    schema = row_schema(operation)
    names = set() if schema is None else schema.names()
    for name in key.split(":"):
        if schema is not None and names and name not in {operation.key_field, "id"} and not schema.knows((name,)):
            raise unknown(f"property of {operation.key}", name, names)
