"""Copies from one tenant to another: an export that feeds an import, with nothing in between but what is in flight.

report = await copy(source, target, "product.products")
report = await copy(source, target, "price.price_lists.list_prices", path={"priceListId": "summer"})
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final, cast

from emporix_api.types import Operation

from ._calls import generated_operations
from ._client import Emporix
from ._targets import import_operation
from .errors import InvalidCall
from .importing import ImportReport

__all__ = ["copy"]

Change = Callable[[dict[str, Any]], Mapping[str, Any] | None]

# What a tenant's server sets: the URN holds the tenant's name, and a version is that of the tenant's own item, so that
# sending it would be a conflict.
_SET_BY_SERVER: Final = frozenset({"yrn", "metadataCreatedAt", "metadataModifiedAt"})
_SET_IN_METADATA: Final = frozenset({"createdAt", "modifiedAt", "version"})


async def copy(
    source: Emporix,
    target: Emporix,
    resource: str,
    *,
    mode: str = "upsert",
    path: Mapping[str, object] | None = None,
    select: Mapping[str, object] | None = None,
    into: str | None = None,
    change: Change | None = None,
    concurrency: int | None = None,
    **options: Any,
) -> ImportReport:
    """Import every item of `resource`, as `source` lists it, into `target`, and return the counts.

    `resource` is `service.resource`, or the key of a listing, with its `path` parameters. `select` are query parameters
    of the listing (`{"q": "published:true", "pageSize": 200}`). `mode` tells how to import; `into` is the key of the
    operation that does, where names do not tell. Localized properties are read and written in all languages.

    `change` gets each item, and returns what is sent of it: `metadata.version`, `metadata.createdAt`,
    `metadata.modifiedAt` and `yrn`, which are set by the server, are left out before. With None the item is passed
    over. Services that want a version in every update (tax, schema, country, currency, returns, approval) take an item
    that they have already only if `change` gives it the target's.

    `concurrency` pages are in flight and as many imports: that of each client unless given. `options` are those of an
    import. Pages are read as fast as items are taken in; leaving, by an error or a cancellation, ends both sides.

    Raises `InvalidCall` for a resource that cannot be listed or imported, what a listing raises, after all that was
    read before it is imported, and what an import raises.
    """
    listed = source.listing(resource, path=path).operation
    operation = _into(listed, mode, into)
    spoken = {"Accept-Language": "*"} if "Accept-Language" in listed.headers else {}
    if "Content-Language" in operation.headers:
        options["headers"] = {"Content-Language": "*", **options.get("headers", {})}
    if concurrency is not None:
        options["concurrency"] = concurrency
    listing = source.listing(listed.key, path=path, query=select, headers=spoken)
    async with listing.stream(concurrency=concurrency) as items:
        client = target.raw(operation.service)
        report = await client.import_all(operation.key, _changed(items, change), path=path or {}, **options)
        return cast("ImportReport", report)


def _into(listed: Operation, mode: str, into: str | None) -> Operation:
    operations = generated_operations()
    resource = f"{listed.service}.{listed.resource}"
    if into is not None or listed.name == "list":
        return import_operation(operations, into or resource, mode)
    noun = listed.name.removeprefix("list")
    for name in (f"{mode}_many{noun}", f"{mode}{noun}"):
        if listed.name != noun and (operation := operations.get(f"{resource}.{name}")) is not None:
            return operation
    raise InvalidCall(
        f"what {listed.key} lists has no {mode} of its own: choose another mode, or an operation by into="
    )


async def _changed(items: AsyncIterator[dict[str, Any]], change: Change | None) -> AsyncIterator[Mapping[str, Any]]:
    async for item in items:
        sent = portable(item)
        changed = sent if change is None else change(sent)
        if changed is not None:
            yield changed


def portable(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return `item` without what the server of its tenant has set."""
    kept = {name: value for name, value in item.items() if name not in _SET_BY_SERVER}
    metadata = kept.get("metadata")
    if isinstance(metadata, Mapping):
        kept["metadata"] = {name: value for name, value in metadata.items() if name not in _SET_IN_METADATA}
        if not kept["metadata"]:
            del kept["metadata"]
    return kept
