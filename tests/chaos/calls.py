"""Calls of mixed kinds that know what is right: the answer, the errors that may come, what the server then keeps."""

from __future__ import annotations

import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable

from emporix_async import (
    CallTimeout,
    ConnectionFailed,
    DecodeError,
    Emporix,
    EmporixError,
    NotFound,
    RateLimited,
    ServerError,
    TokenError,
    TransportError,
    Unauthorized,
)
from emporix_async.sandbox._misbehaviour import GARBAGE
from tests.chaos.server import Product, Server

KINDS = {
    "get": 40,
    "page": 8,
    "listing": 4,
    "create": 14,
    "upsert": 14,
    "update": 6,
    "delete": 6,
    "bulk upsert": 2,
    "download": 4,
    "chosen scope": 2,
}
STATIC_PRODUCTS = 200
LOCATIONS = 100
PAGE_SIZE = 25
BULK_ROWS = 10
FILE = bytes(range(256)) * 128
SCOPES = ("price.pricelist_read", "price.pricelist_manage", "product.product_manage", "media.asset_read")
# What a network with faults may make of a call. Each other error is a wrong one.
EXPECTED = (CallTimeout, ConnectionFailed, DecodeError, RateLimited, ServerError, TokenError, Unauthorized)

NOT_MADE, RIGHT, IN_DOUBT, NOT_CARRIED_OUT = range(4)


class WrongAnswerError(Exception):
    """A call ended in what it may not."""


class Calls:
    """`count` calls, each made by its number. Remembers a few bytes of each."""

    def __init__(self, server: Server, count: int, *, seed: int) -> None:
        chance = random.Random(seed)
        self.kinds = chance.choices(list(KINDS), list(KINDS.values()), k=count)
        self.outcomes = Counter[str]()
        self.by_kind: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.deceived = 0
        """Files for which the server announced another length or another file than it keeps: nobody can know."""
        self._server = server
        self._ends = bytearray(count)
        self._bulk_rows: dict[int, int] = {}
        # Updates and deletions need a product of their own each.
        numbers: defaultdict[str, itertools.count[int]] = defaultdict(itertools.count)
        self._numbers = [next(numbers[kind]) for kind in self.kinds]
        self._makers: dict[str, Callable[[Emporix, int], Awaitable[None]]] = {
            "get": self._get,
            "page": self._page,
            "listing": self._listing,
            "create": self._create,
            "upsert": self._upsert,
            "update": self._update,
            "delete": self._delete,
            "bulk upsert": self._bulk_upsert,
            "download": self._download,
            "chosen scope": self._chosen_scope,
        }
        self._asset = ""

    async def prepare(self, emporix: Emporix) -> None:
        """Put what is read, changed and deleted into the server, which has no faults yet."""
        self._server.fill("static-", STATIC_PRODUCTS)
        self._server.fill("update-", self.kinds.count("update"))
        self._server.fill("delete-", self.kinds.count("delete"))
        rows = [{"id": f"l{number:03}", "name": f"Location {number:03}"} for number in range(LOCATIONS)]
        report = await emporix.customer_management.locations.import_all(rows)
        assert report.succeeded == LOCATIONS
        asset = await emporix.media.assets.create({"type": "BLOB", "access": "PRIVATE"}, file=FILE)
        self._asset = str(asset.id)

    async def make(self, emporix: Emporix, number: int) -> None:
        """Make call `number`. Raises WrongAnswerError, or the error that it ended in where that is a wrong one."""
        kind = self.kinds[number]
        end, name = RIGHT, "right answer"
        try:
            await self._makers[kind](emporix, number)
        except NotFound as error:
            # An attempt whose answer was lost has deleted it.
            if kind != "delete" or error.attempts < 2:
                raise
        except EXPECTED as error:
            end, name = _end_of(error), type(error).__name__
        self._ends[number] = end
        self.outcomes[name] += 1
        self.by_kind[kind][name] += 1

    def _id(self, number: int) -> str:
        return f"{self.kinds[number].partition(' ')[0]}-{self._numbers[number]}"

    async def _get(self, emporix: Emporix, number: int) -> None:
        wanted = f"static-{number % STATIC_PRODUCTS}"
        product = await emporix.product.products.get(wanted)
        expect((product.id, product.code, product.name) == (wanted, wanted, f"Product {wanted}"), "another product")

    async def _page(self, emporix: Emporix, number: int) -> None:
        page = number % (LOCATIONS // PAGE_SIZE)
        listing = emporix.customer_management.locations.list(sort="name", page_size=PAGE_SIZE, page_number=page + 1)
        found = await listing
        wanted = [f"l{n:03}" for n in range(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)]
        expect([location.id for location in found.items] == wanted, "another page")

    async def _listing(self, emporix: Emporix, number: int) -> None:
        async with emporix.customer_management.locations.list(sort="name", page_size=PAGE_SIZE).stream(
            concurrency=4
        ) as locations:
            found = [location.id async for location in locations]
        expect(found == [f"l{n:03}" for n in range(LOCATIONS)], "another listing")

    async def _create(self, emporix: Emporix, number: int) -> None:
        key = self._id(number)
        created = await emporix.product.products.create({"code": key, "name": f"Product {key}"})
        expect(bool(created.id), "no id")

    async def _upsert(self, emporix: Emporix, number: int) -> None:
        key = self._id(number)
        await emporix.product.products.upsert(key, {"code": key, "name": f"Product {key}"})

    async def _update(self, emporix: Emporix, number: int) -> None:
        key = self._id(number)
        await emporix.product.products.update(key, {"name": f"Changed {key}"})

    async def _delete(self, emporix: Emporix, number: int) -> None:
        await emporix.product.products.delete(self._id(number))

    async def _bulk_upsert(self, emporix: Emporix, number: int) -> None:
        prefix = self._id(number)
        keys = [f"{prefix}-{row}" for row in range(BULK_ROWS)]
        rows = [{"id": key, "code": key, "name": f"Product {key}"} for key in keys]
        seen, done = 0, 0
        async with emporix.product.products.importer(rows) as outcomes:
            async for outcome in outcomes:
                expect(outcome.row is rows[outcome.index], "another row")
                seen += 1
                done |= outcome.succeeded << outcome.index
                expect(outcome.succeeded or isinstance(outcome.error, EXPECTED), f"a row ended in {outcome.error!r}")
        self._bulk_rows[number] = done
        expect(seen == BULK_ROWS, "rows without an outcome")

    async def _download(self, emporix: Emporix, number: int) -> None:
        content = await emporix.media.assets.download(self._asset).read()
        if content in (FILE[: len(FILE) // 2], GARBAGE):
            self.deceived += 1
        else:
            expect(content == FILE, "another file")

    async def _chosen_scope(self, emporix: Emporix, number: int) -> None:
        chosen = emporix.scopes(SCOPES[number % len(SCOPES)])
        body = await chosen.call("product.products.get", path={"productId": "static-1"})
        expect(body["code"] == "static-1", "another product")

    def contradictions(self, products: Iterable[Product]) -> list[str]:
        """Name what the server keeps, or not, against what the calls ended in."""
        by_code: defaultdict[str, list[Product]] = defaultdict(list)
        for product in products:
            by_code[product.code].append(product)
        found = []
        for number, kind in enumerate(self.kinds):
            end, key = self._ends[number], self._id(number)
            kept = by_code.get(key, [])
            match kind:
                case "create" | "upsert":
                    fewest, most = end == RIGHT, end != NOT_CARRIED_OUT or kind == "upsert"
                    right = fewest <= len(kept) <= most and all(each.name == f"Product {key}" for each in kept)
                case "update":
                    # Twice would be version 3.
                    versions = {RIGHT: {2}, NOT_CARRIED_OUT: {1}}.get(end, {1, 2})
                    right = len(kept) == 1 and kept[0].version in versions
                    right = right and (kept[0].version == 1 or kept[0].name == f"Changed {key}")
                case "delete":
                    right = end != RIGHT or not kept
                case "bulk upsert":
                    done = self._bulk_rows.get(number, 0)
                    right = all(by_code.get(f"{key}-{row}") for row in range(BULK_ROWS) if done >> row & 1)
                case _:
                    right = True
            if not right:
                found.append(f"{kind} {key} ended in {end}, and the server keeps {kept}")
        return found


def _end_of(error: EmporixError) -> int:
    """Tell what an error says of a request that is not safe to repeat."""
    sent = not (isinstance(error, TransportError) and not error.sent)
    return IN_DOUBT if sent and not isinstance(error, (RateLimited, TokenError, Unauthorized)) else NOT_CARRIED_OUT


def expect(true: bool, what: str) -> None:  # noqa: FBT001 - reads like an assertion
    """Raise WrongAnswerError unless it is `true`."""
    if not true:
        raise WrongAnswerError(what)
