"""`emporix demo`: import a small shop, export it again, compare the two, and print what it took."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import anyio
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from emporix_api.types import Importer, Paginator, encode
from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve

Row = Mapping[str, Any]
Advance = Callable[[int], None]

PRODUCTS = 5_000
CUSTOMERS = 500
PRICE_LISTS = 20
PRICES = 5_000
LOCATIONS = 200
PAGE_SIZE = 200  # items
LATENCY = 0.030  # seconds the sandbox waits before each answer
SHOWN_PROBLEMS = 5


class DemoFailed(Exception):  # noqa: N818 - it is what it says
    """Something was refused, is missing, or came back different from what was sent."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one collection of the API, with the calls that import them and list them again."""

    rows: Sequence[Row]
    importer: Callable[[Sequence[Row]], Importer]
    listing: Callable[[], Paginator[Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """What the shop holds of one kind; `key` is the property that identifies a row."""

    name: str
    key: str
    parts: Sequence[Part]

    @property
    def size(self) -> int:
        return sum(len(part.rows) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one import or export took."""

    name: str
    items: int
    requests: int
    token_requests: int
    seconds: float


def shop(emporix: Emporix) -> list[Kind]:
    """Describe the shop: plain rows, and where they go."""
    product, customer = emporix.product.products, emporix.customer.profiles
    price_list, location = emporix.price.price_lists, emporix.customer_management.locations
    list_ids = [f"list-{n:02}" for n in range(PRICE_LISTS)]
    each = PRICES // PRICE_LISTS
    prices = [
        Part(
            [price_row(n) for n in range(position * each, (position + 1) * each)],
            partial(price_list.prices_importer, list_id),
            partial(price_list.list_prices, list_id, page_size=PAGE_SIZE),
        )
        for position, list_id in enumerate(list_ids)
    ]
    return [
        _kind("products", "id", map(product_row, range(PRODUCTS)), product.importer, product.list),
        _kind("customers", "customerNumber", map(customer_row, range(CUSTOMERS)), customer.importer, customer.list),
        _kind("price lists", "id", map(price_list_row, list_ids), price_list.importer, price_list.list),
        Kind("prices", "id", prices),
        _kind("locations", "id", map(location_row, range(LOCATIONS)), location.importer, location.list),
    ]


def _kind(
    name: str,
    key: str,
    rows: Iterable[Row],
    importer: Callable[[Sequence[Row]], Importer],
    listing: Callable[..., Paginator[Any]],
) -> Kind:
    return Kind(name, key, [Part(list(rows), importer, partial(listing, page_size=PAGE_SIZE))])


def product_row(n: int) -> Row:
    return {"id": f"product-{n:05}", "code": f"P{n:05}", "name": f"Product {n}", "productType": "BASIC"}


def customer_row(n: int) -> Row:
    return {"customerNumber": f"C{n:05}", "firstName": "Ada", "lastName": f"Number {n}", "active": n % 2 == 0}


def price_list_row(list_id: str) -> Row:
    return {"id": list_id, "name": {"en": f"Price list {list_id}"}, "siteCode": "main", "currency": "EUR"}


def price_row(n: int) -> Row:
    item = {"itemType": "PRODUCT", "id": f"product-{n:05}"}
    return {"id": f"price-{n:05}", "itemId": item, "priceModelId": "per-piece", "tierValues": [{"priceValue": n / 100}]}


def location_row(n: int) -> Row:
    return {
        "id": f"location-{n:03}",
        "name": f"Warehouse {n}",
        "type": "WAREHOUSE",
        "contactDetails": {"city": "Aachen"},
    }


async def import_part(part: Part, key: str, advance: Advance, problems: list[str]) -> None:
    """Import one part; add a line to `problems` for every row that did not succeed."""
    async with part.importer(part.rows) as outcomes:
        async for outcome in outcomes:
            if outcome.error is not None:
                row = part.rows[outcome.index]
                problems.append(f"{row[key]}: {outcome.action}: {outcome.error}")
            advance(1)


async def export_part(part: Part, key: str, advance: Advance, problems: list[str]) -> None:
    """List one part and compare it with the rows sent; add a line to `problems` for every difference."""
    missing = {row[key]: row for row in part.rows}
    async with part.listing().stream() as items:
        async for item in items:
            received = encode(item)
            sent = missing.pop(received.get(key), None)
            if sent is None:
                problems.append(f"{received.get(key)}: came back unasked, or twice")
            elif not contains(received, sent):
                problems.append(f"{received.get(key)}: sent {sent}, received {received}")
            advance(1)
    problems.extend(f"{identifier}: is missing" for identifier in missing)


def contains(received: Any, sent: Any) -> bool:
    """Tell whether `received` holds all of `sent`; the server may add properties of its own."""
    if isinstance(sent, Mapping):
        return isinstance(received, Mapping) and all(
            name in received and contains(received[name], value) for name, value in sent.items()
        )
    if isinstance(sent, list):
        return (
            isinstance(received, list)
            and len(received) == len(sent)
            and all(contains(*pair) for pair in zip(received, sent, strict=True))
        )
    return bool(received == sent)


async def measure(
    name: str,
    kind: Kind,
    each: Callable[[Part, str, Advance, list[str]], Coroutine[Any, Any, None]],
    sandbox: Sandbox,
    progress: Progress,
) -> Measurement:
    """Do `each` for all parts of `kind` at once; raise `DemoFailed` where rows were refused, are missing or differ."""
    bar = progress.add_task(name, total=kind.size)
    problems: list[str] = []
    requests, token_requests, began = sandbox.requests, sandbox.token_requests, time.perf_counter()
    async with anyio.create_task_group() as tasks:
        for part in kind.parts:
            tasks.start_soon(each, part, kind.key, partial(progress.advance, bar), problems)
    seconds = time.perf_counter() - began
    if problems:
        raise DemoFailed(f"{name}: {len(problems)} problems:\n  " + "\n  ".join(problems[:SHOWN_PROBLEMS]))
    return Measurement(name, kind.size, sandbox.requests - requests, sandbox.token_requests - token_requests, seconds)


async def run(console: Console) -> list[Measurement]:
    """Run the whole job, print and return its figures; raise `DemoFailed` where anything came back different."""
    with serve(latency=LATENCY) as sandbox:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        async with Emporix(sandbox.tenant, credential, base_url=sandbox.url) as emporix:
            kinds = shop(emporix)
            measurements = []
            columns = (TextColumn("{task.description:20}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
            with Progress(*columns, console=console) as progress:
                for direction, each in (("import", import_part), ("export", export_part)):
                    for kind in kinds:
                        name = f"{direction} {kind.name}"
                        measurements.append(await measure(name, kind, each, sandbox, progress))
    console.print(as_table(measurements))
    console.print(f"All {sum(kind.size for kind in kinds):,} items came back as they were sent.")
    return measurements


def as_table(measurements: Sequence[Measurement]) -> Table:
    """Lay out the figures, a line for each import and export and one for all."""
    everything = Measurement(
        "all",
        sum(m.items for m in measurements),
        sum(m.requests for m in measurements),
        sum(m.token_requests for m in measurements),
        sum(m.seconds for m in measurements),
    )
    table = Table("", title=f"through the facade, {LATENCY * 1000:.0f} ms latency")
    for heading in ("items", "requests", "token requests", "seconds", "items/s"):
        table.add_column(heading, justify="right")
    for measured in (*measurements, everything):
        if measured is everything:
            table.add_section()
        table.add_row(
            measured.name,
            f"{measured.items:,}",
            f"{measured.requests:,}",
            f"{measured.token_requests:,}",
            f"{measured.seconds:.2f}",
            f"{measured.items / measured.seconds:,.0f}",
        )
    return table
