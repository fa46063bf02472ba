"""Copies from one tenant to another: an export that feeds an import, with nothing in between but what is in flight.

report = await copy(source, target, "product.products")
report = await copy(source, target, "price.price_lists.list_prices", path={"priceListId": "summer"})
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from emporix_api.types import Client, Operation

from ..calls import generated_operations
from ..errors import InvalidCall
from ..paging import Page, Paginator
from .comparison import portable
from .findings import ImportReport
from .targets import Mode, import_operation

__all__ = ["copy"]


class Tenant(Protocol):
    """A client or a session, as far as a copy uses it."""

    def listing(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
    ) -> Paginator[Any]: ...

    def raw(self, service: str) -> Client: ...


Change = Callable[[dict[str, Any]], Mapping[str, Any] | None]


async def copy(
    source: Tenant,
    target: Tenant,
    resource: str,
    *,
    mode: Mode | None = None,
    path: Mapping[str, object] | None = None,
    select: Mapping[str, object] | None = None,
    into: str | None = None,
    change: Change | None = None,
    concurrency: int | None = None,
    **options: Any,
) -> ImportReport:
    """Import every item of `resource`, as `source` lists it, into `target`, and return the counts.

    `resource` is `service.resource`, or the key of a listing, with its `path` parameters. `select` are query parameters
    of the listing (`{"q": "published:true", "pageSize": 200}`). `mode` says how to import, `upsert` unless given;
    `into` is the key of the operation that does, where its name does not follow from that. Localized properties are
    read and written in all languages.

    `change` gets each item, and returns what is sent of it: `metadata.version`, `metadata.createdAt`,
    `metadata.modifiedAt` and `yrn`, which are set by the server, are left out before. With None the item is passed
    over. Services that want a version in every update (tax, schema, country, currency, returns, approval) take an item
    that they have already only if `change` gives it the target's.

    `concurrency` pages are in flight and as many imports: that of each client unless given. `options` are those of an
    import. Pages are read as fast as items are taken in; leaving, by an error or a cancellation, ends both sides.

    Raises `InvalidCall` for a resource that cannot be listed or imported, what a listing raises, after all that was
    read before it is imported, and what an import raises.
    """
    if concurrency is not None:
        options["concurrency"] = concurrency
    prepared = prepare(source, resource, mode=mode, path=path, select=select, into=into, change=change, **options)
    async with prepared.listing.raw_pages(concurrency=concurrency) as pages:
        client = target.raw(prepared.operation.split(".")[0])
        report = await client.import_all(
            {"upsert": prepared.operation}, prepared.rows(pages), mode="upsert", **prepared.options
        )
        return cast("ImportReport", report)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy not yet begun: the `listing` read, the key of the `operation` that takes the items in, its `options`."""

    listing: Paginator[Any]
    operation: str
    options: dict[str, Any]
    change: Change | None = None

    async def rows(self, pages: AsyncIterator[Page[Any]]) -> AsyncIterator[Mapping[str, Any]]:
        """Yield what is sent of the items of `pages`."""
        async for page in pages:
            for item in page.items:
                if not isinstance(item, Mapping):
                    raise InvalidCall(f"what is no object cannot be copied: the listing has the item {repr(item)[:60]}")
                sent = portable(item)
                changed = sent if self.change is None else self.change(sent)
                if changed is not None:
                    yield changed


def prepare(
    source: Tenant,
    resource: str,
    *,
    mode: Mode | None = None,
    path: Mapping[str, object] | None = None,
    select: Mapping[str, object] | None = None,
    into: str | None = None,
    change: Change | None = None,
    **options: Any,
) -> Prepared:
    """Work out a copy, as `copy` does, which sends nothing yet. Raises `InvalidCall` as that does."""
    listed = source.listing(resource, path=path).operation
    operation = _into(listed, mode, into)
    spoken = {"Accept-Language": "*"} if "Accept-Language" in listed.headers else {}
    listing = source.listing(listed.key, path=path, query=select, headers=spoken)
    return Prepared(listing, operation.key, {**options, "path": path or {}}, change)


def _into(listed: Operation, mode: Mode | None, into: str | None) -> Operation:
    operations = generated_operations()
    resource = f"{listed.service}.{listed.resource}"
    if into is not None or listed.name == "list":
        return import_operation(operations, into or resource, mode)
    mode = mode or "upsert"
    noun = listed.name.removeprefix("list")
    for name in (f"{mode}_many{noun}", f"{mode}{noun}"):
        if listed.name != noun and (operation := operations.get(f"{resource}.{name}")) is not None:
            return operation
    raise InvalidCall(
        f"what {listed.key} lists has no {mode} of its own: choose another mode, or an operation by into="
    )
