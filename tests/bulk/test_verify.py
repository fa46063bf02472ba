"""What was sent is read back: the API drops some changes, and answers with success."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from typing import Any

import anyio
import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation, Request
from emporix_async.bulk import FailureFile, ImportReport
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.bulk.report import import_all
from emporix_async.errors import (
    BadRequest,
    Forbidden,
    InvalidCall,
    MissingScope,
    NotApplied,
    NotFound,
    RateLimited,
    ServerError,
    TokenError,
    Unauthorized,
)
from tests.fake_sender import FakeSender, Reply

from .test_journal import actions_in
from .test_patience import throttled

UPSERT = OPERATIONS["product.products.upsert_many"]
CREATE = OPERATIONS["product.products.create"]
UPDATE = OPERATIONS["product.products.update"]
DELETE = OPERATIONS["product.products.delete"]
GET, LIST = "product.products.get", "product.products.list"
MISSING = NotFound(status=404, method="GET", path="/p")


class Shop:
    """A server that keeps what it is sent, apart from the properties that it `drops`."""

    def __init__(self, *, drops: Callable[[str], Collection[str]] = lambda key: (), listing: bool = True) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.drops = drops
        self.listing = listing
        self.calls: Counter[str] = Counter()
        self.ids = 0
        self.reads: list[Callable[[str], Reply]] = []

    def sender(self, **options: Any) -> FakeSender:
        sender = FakeSender(self, **options)
        sender.table = dict(OPERATIONS)
        return sender

    def keep(self, key: str, row: Mapping[str, Any]) -> int:
        status = 204 if key in self.items else 201
        kept = {name: value for name, value in row.items() if name not in self.drops(key)}
        self.items[key] = {**self.items.get(key, {"id": key, "yrn": f"urn:{key}"}), **kept}
        self.items[key]["metadata"] = {"version": self.items[key].get("metadata", {}).get("version", 0) + 1}
        return status

    def __call__(self, request: Request, body: bytes | None) -> Reply:
        self.calls[request.operation] += 1
        operation = OPERATIONS[request.operation]
        key = str(request.path.get("productId"))
        if request.operation == LIST:
            return self.list(str(request.query["q"]))
        if operation.method == "GET":
            if self.reads:
                return self.reads.pop(0)(key)
            if key not in self.items:
                raise MISSING
            return Reply(self.items[key])
        if operation.method == "DELETE":
            if "delete" not in self.drops(key):
                del self.items[key]
            return Reply(status=204)
        sent = orjson.loads(body or b"")
        if operation.bulk:
            codes = [self.keep(row["id"], row) for row in sent]
            return Reply([{"index": i, "id": sent[i]["id"], "code": code} for i, code in enumerate(codes)], 207)
        if operation.method == "POST":
            self.ids += 1
            key = sent.get("id", f"made-{self.ids}")
        status = self.keep(key, sent)
        return Reply({"id": key} if status == 201 else None, status)

    def list(self, query: str) -> Reply:
        if not self.listing:
            raise BadRequest(status=400, method="GET", path="/p")
        match = re.fullmatch(r"id:\((.*)\)", query)
        assert match
        return Reply([self.items[key] for key in match[1].split(",") if key in self.items])


def rows(count: int, **more: Any) -> list[dict[str, Any]]:
    return [{"id": f"p-{n}", "code": f"C-{n}", "name": "Chair", **more} for n in range(count)]


async def outcomes_of(shop: Shop, operation: Operation, source: Any, **options: Any) -> tuple[list[Outcome], Importer]:
    sender = shop.sender()
    importer = Importer(sender, operation, source, path={}, verify=True, chance=lambda: 0.5, **options)
    async with importer as outcomes:
        found = [outcome async for outcome in outcomes]
    assert sender.in_flight == 0
    return sorted(found, key=lambda outcome: outcome.index), importer


async def report_of(shop: Shop, operation: Operation, source: Any, **options: Any) -> ImportReport:
    sender = shop.sender()
    return await import_all(sender, operation, source, path={}, verify=True, **options)


async def test_what_is_there_as_it_was_sent_keeps_its_outcome():
    shop = Shop()
    outcomes, importer = await outcomes_of(shop, UPSERT, rows(250))
    assert {outcome.action for outcome in outcomes} == {"created"}
    # 200 and 50 items, of which a listing finds a hundred at once.
    assert shop.calls == {UPSERT.key: 2, LIST: 3}
    assert importer.requests == 5
    assert importer.findings == ()


async def test_a_patch_that_drops_a_property_with_204_differs(tmp_path):
    shop = Shop(drops=lambda key: {"productType"} if key == "p-1" else ())
    shop.items = {row["id"]: dict(row) for row in rows(3)}
    source = [{"id": f"p-{n}", "name": "Stuhl", "productType": "BUNDLE"} for n in range(3)]
    outcomes, importer = await outcomes_of(shop, UPDATE, source)
    assert [(one.action, one.status) for one in outcomes] == [("updated", 204), ("differs", 204), ("updated", 204)]
    error = outcomes[1].error
    assert isinstance(error, NotApplied)
    assert error.paths == ("$.productType",)
    assert str(error) == "the API answered 204, and what is read back differs in $.productType"
    assert not outcomes[1].succeeded
    (finding,) = importer.findings
    assert (finding.kind, finding.path, finding.count) == ("differs", "$.productType", 1)
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        for outcome in outcomes:
            failures.add(outcome)
    assert orjson.loads((tmp_path / "failed.jsonl").read_text()) == source[1]
    told = (tmp_path / "failed.errors.jsonl").read_text()
    assert '"action":"differs"' in told
    assert "$.productType" in told


async def test_the_report_counts_what_differs():
    shop = Shop(drops=lambda key: {"code"})
    report = await report_of(shop, UPSERT, rows(2))
    assert (report.counts, report.differs, report.succeeded) == ({"differs": 2}, 2, 0)
    assert len(report.failures) == 2
    assert "2 differ" in str(report)


async def test_a_property_that_equals_the_key_is_compared_too():
    shop = Shop(drops=lambda key: {"code"})
    outcomes, _ = await outcomes_of(shop, UPSERT, [{"id": "A", "code": "A"}])
    assert outcomes[0].error.paths == ("$.code",)


async def test_an_item_that_is_not_there_differs():
    shop = Shop()
    shop.keep = lambda key, row: 201  # type: ignore[method-assign]
    outcomes, _ = await outcomes_of(shop, UPSERT, rows(2))
    assert [str(one.error) for one in outcomes] == ["the API answered 201, and what is read back is not there"] * 2


async def test_deletions_are_read_back_too():
    shop = Shop(drops=lambda key: {"delete"} if key == "p-1" else ())
    shop.items = {row["id"]: dict(row) for row in rows(3)}
    outcomes, _ = await outcomes_of(shop, DELETE, [{"id": f"p-{n}"} for n in range(3)])
    assert [one.action for one in outcomes] == ["deleted", "differs", "deleted"]
    assert str(outcomes[1].error) == "the API answered 204, and what is read back is still there"


async def test_an_item_is_read_by_the_id_that_the_api_gave_it():
    shop = Shop(drops=lambda key: {"name"} if key == "made-2" else ())
    outcomes, _ = await outcomes_of(
        shop, CREATE, [{"code": "a", "name": "x"}, {"code": "b", "name": "y"}], concurrency=1
    )
    assert [(one.key, one.action) for one in outcomes] == [("made-1", "created"), ("made-2", "differs")]


async def test_what_the_server_sets_secrets_and_null_do_not_differ():
    shop = Shop(drops=lambda key: {"accessToken", "description"})
    source = rows(1, accessToken="s3cret", description=None, metadata={"version": 7}, yrn="urn:other")
    outcomes, _ = await outcomes_of(shop, UPSERT, source)
    assert [one.action for one in outcomes] == ["created"]


async def test_null_that_did_not_remove_differs():
    shop = Shop(drops=lambda key: {"description"})
    shop.items = {"p-0": {"id": "p-0", "description": "old"}}
    outcomes, _ = await outcomes_of(shop, UPDATE, [{"id": "p-0", "description": None}])
    assert outcomes[0].error.paths == ("$.description",)


async def test_texts_and_moments_in_another_form_do_not_differ():
    shop = Shop()
    stored = {"name": {"en": "Chair"}, "from": "2026-01-31T12:00:00.000Z", "price": 90.75}
    shop.reads = [lambda key: Reply({"id": key, **stored})]
    row = {"id": "p-0", "name": "Chair", "from": "2026-01-31T13:00:00+01:00", "price": 90.750}
    outcomes, _ = await outcomes_of(shop, UPSERT, [row])
    assert [one.action for one in outcomes] == ["created"]


async def test_what_is_stale_is_read_once_more_after_a_while():
    shop = Shop()
    shop.reads = [lambda key: Reply({"id": key, "name": "old"})]
    outcomes, _ = await outcomes_of(shop, UPSERT, rows(1))
    assert [one.action for one in outcomes] == ["created"]
    assert shop.calls[GET] == 2


async def test_a_listing_that_takes_no_such_query_is_asked_once():
    shop = Shop(listing=False)
    outcomes, _ = await outcomes_of(shop, UPSERT, rows(500), concurrency=1)
    assert {one.action for one in outcomes} == {"created"}
    assert (shop.calls[LIST], shop.calls[GET]) == (1, 500)


async def test_keys_that_a_query_would_misread_are_asked_for_by_themselves():
    shop = Shop()
    source = [{"id": key, "name": "x"} for key in ("a,b", "c d", "e)", "f", "g")]
    outcomes, _ = await outcomes_of(shop, UPSERT, source)
    assert {one.action for one in outcomes} == {"created"}
    assert (shop.calls[LIST], shop.calls[GET]) == (1, 3)


async def test_what_cannot_be_read_is_in_doubt_and_the_import_goes_on():
    shop = Shop(listing=False)

    def broken(key: str) -> Reply:
        raise ServerError(status=500, method="GET", path="/p")

    shop.reads = [broken]
    outcomes, _ = await outcomes_of(shop, UPSERT, rows(3), concurrency=1)
    assert Counter(one.action for one in outcomes) == {"created": 2, "in_doubt": 1}
    (doubt,) = [one for one in outcomes if one.action == "in_doubt"]
    assert str(doubt.error).startswith("created, the API said; reading it back: ")


def raising(error: Exception) -> Callable[[str], Reply]:
    def read(_: str) -> Reply:
        raise error

    return read


NOT_ALLOWED: dict[str, Any] = {"status": 403, "method": "GET", "path": "/p"}


@pytest.mark.parametrize(
    "error",
    [
        throttled(2000),
        TokenError("refused"),
        Unauthorized(status=401, method="GET", path="/p"),
        Forbidden(**NOT_ALLOWED),
        MissingScope(client_ids=("key-1",), scopes_wanted=("product.read",), operation=GET, **NOT_ALLOWED),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("listing", [True, False])
async def test_an_error_of_every_reading_ends_the_import_and_no_row_loses_its_success(tmp_path, error, listing):
    shop = Shop(listing=False)
    shop.reads = [raising(error)] * 1000
    if listing:
        shop.list = raising(error)  # type: ignore[method-assign]
    journal = tmp_path / "run.sqlite"
    found: list[Outcome] = []

    async def run() -> None:
        importer = Importer(shop.sender(), UPSERT, rows(400), path={}, verify=True, journal=journal, concurrency=1)
        async with importer as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(type(error)):
        await run()
    assert Counter(one.action for one in found) == {"created": 200}
    assert actions_in(journal) == {"created": 200}
    assert shop.calls[GET] <= 4
    report = await import_all(shop.sender(), UPSERT, rows(400), path={}, journal=journal)
    assert (report.resumed, report.counts) == (200, {"created": 200})


async def test_what_was_read_before_the_reading_ended_keeps_what_was_found(tmp_path):
    shop = Shop(listing=False, drops=lambda key: {"code"})
    journal = tmp_path / "run.sqlite"
    read = [lambda key: Reply(shop.items[key])] * 2
    shop.reads = [*read, *[raising(throttled(2000))] * 10]
    found: list[Outcome] = []

    async def run() -> None:
        importer = Importer(shop.sender(), UPSERT, rows(3), path={}, verify=True, journal=journal, concurrency=1)
        async with importer as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(RateLimited):
        await run()
    assert len(found) == 3
    assert sum(actions_in(journal).values()) == 3
    assert actions_in(journal) == Counter(one.action for one in found)


async def test_stopping_while_it_waits_to_read_back_leaves_the_successes(tmp_path):
    shop = Shop(listing=False)
    shop.reads = [raising(throttled(90))] * 100
    sender = shop.sender()

    async def never(seconds: float) -> None:
        asleep.set()
        await anyio.sleep_forever()

    asleep = anyio.Event()
    sender.clock.sleep = never
    journal = tmp_path / "run.sqlite"
    importer = Importer(sender, UPSERT, rows(10), path={}, verify=True, journal=journal)
    with anyio.fail_after(10):
        async with importer as outcomes:
            await asleep.wait()
            importer.stop()
            assert Counter([one.action async for one in outcomes]) == {"created": 10}
    assert actions_in(journal) == {"created": 10}


async def test_a_row_that_alone_cannot_be_read_is_in_doubt_and_done_in_the_journal(tmp_path):
    shop = Shop(listing=False)
    shop.reads = [raising(ServerError(status=500, method="GET", path="/p"))]
    journal = tmp_path / "run.sqlite"
    found, _ = await outcomes_of(shop, UPSERT, rows(2), journal=journal)
    assert Counter(one.action for one in found) == {"in_doubt": 1, "created": 1}
    assert actions_in(journal) == {"created": 2}


async def test_one_bad_gateway_does_not_end_the_use_of_listings():
    shop = Shop()
    whole = shop.list
    errors = [ServerError(status=502, method="GET", path="/p")]

    def once(query: str) -> Reply:
        if errors:
            raise errors.pop()
        return whole(query)

    shop.list = once  # type: ignore[method-assign]
    outcomes, _ = await outcomes_of(shop, UPSERT, rows(600), concurrency=1)
    assert {one.action for one in outcomes} == {"created"}
    # The first batch is read one by one, the others by listings of a hundred.
    assert (shop.calls[LIST], shop.calls[GET]) == (5, 200)


async def test_a_text_that_one_of_several_languages_has_is_in_doubt_unless_its_language_is_stated():
    stored = {"id": "p-0", "name": {"en": "old", "de": "Stuhl"}}
    row = {"id": "p-0", "name": "Stuhl"}
    for language, action in ((None, "in_doubt"), ("de", "created"), ("en", "differs")):
        shop = Shop()
        shop.reads = [lambda key: Reply(stored)] * 2
        headers = {} if language is None else {"Content-Language": language}
        (outcome,), _ = await outcomes_of(shop, UPSERT, [row], headers=headers)
        assert outcome.action == action
        assert ("Content-Language" in str(outcome.error)) == (language is None)


async def test_all_languages_are_asked_for():
    shop = Shop(listing=False)
    sender = shop.sender()
    await import_all(sender, UPSERT, rows(2), path={}, verify=True)
    asked = [request for request in sender.requests if OPERATIONS[request.operation].method == "GET"]
    assert len(asked) == 3
    wanted = {key: OPERATIONS[key].headers for key in (GET, LIST)}
    for request in asked:
        expected = {"Accept-Language": "*"} if "Accept-Language" in wanted[request.operation] else {}
        assert dict(request.headers) == expected


async def test_reading_back_keeps_to_the_requests_in_flight():
    shop = Shop(listing=False)
    sender = shop.sender()
    await import_all(sender, UPSERT, rows(1000), path={}, verify=True, concurrency=3, batch_items=50)
    assert sender.most_in_flight <= 6


async def test_items_of_two_keys_are_read_by_both():
    operation = OPERATIONS["availability.availabilities.upsert_many"]
    asked: list[dict[str, object]] = []

    def handler(request: Request, body: bytes | None) -> Reply:
        if body is None:
            asked.append(dict(request.path))
            return Reply({"productId": "p", "site": "main", "stockLevel": 1})
        return Reply([{"index": 0, "code": 201, "productId": "p", "site": "main"}], 207)

    sender = FakeSender(handler)
    sender.table = dict(OPERATIONS)
    row = {"productId": "p", "site": "main", "stockLevel": 3}
    report = await import_all(sender, operation, [row], path={}, verify=True)
    assert report.counts == {"differs": 1}
    assert asked[0] == {"productId": "p", "site": "main"}


@pytest.mark.parametrize(
    ("key", "options", "words"),
    [
        ("customer.profiles.import_many", {}, "no operation gets one of its items"),
        (UPSERT.key, {"key": "code"}, "cannot be verified by code: id names items"),
    ],
)
def test_what_cannot_be_verified_is_refused_before_a_row_is_read(key, options, words):
    with pytest.raises(InvalidCall, match=words):
        Importer(Shop().sender(), OPERATIONS[key], [], path={}, verify=True, **options)


async def test_what_differs_is_in_the_journal_and_told_again(tmp_path):
    shop = Shop(drops=lambda key: {"code"} if key == "p-1" else ())
    journal = tmp_path / "run.sqlite"
    first, _ = await outcomes_of(shop, UPSERT, rows(3), journal=journal)
    assert [one.action for one in first] == ["created", "differs", "created"]
    second, importer = await outcomes_of(shop, UPSERT, rows(3), journal=journal)
    assert [(one.index, one.action) for one in second] == [(1, "differs")]
    assert importer.resumed == 2
    assert shop.calls[UPSERT.key] == 1


async def test_an_import_that_is_left_while_it_reads_back_leaves_nothing_running_and_the_journal_knows(tmp_path):
    shop = Shop(listing=False)
    sender = shop.sender()
    sender.blocks = lambda request: request.operation == GET
    journal = tmp_path / "run.sqlite"
    with anyio.CancelScope() as scope:
        importer = Importer(sender, UPSERT, rows(5), path={}, verify=True, journal=journal)
        async with importer as outcomes, anyio.create_task_group() as tasks:
            tasks.start_soon(cancel_when, lambda: shop.calls[LIST] and sender.in_flight, scope)
            async for _ in outcomes:
                pytest.fail("nothing is handed out before it is verified")
    assert scope.cancelled_caught
    assert sender.in_flight == 0
    report = await import_all(shop.sender(), UPSERT, rows(5), path={}, journal=journal)
    assert (report.resumed, report.counts) == (5, {})


async def cancel_when(condition: Callable[[], Any], scope: anyio.CancelScope) -> None:
    while not condition():
        await anyio.lowlevel.checkpoint()
    scope.cancel()
