"""The journal of an import: a run that was ended goes on, once, and only with the same import."""

from __future__ import annotations

import asyncio
import contextlib
import random
import shutil
import sqlite3
import stat
import threading
from collections import Counter
from typing import Any

import anyio
import orjson
import pytest

from emporix_api.types import Bulk, Operation
from emporix_async import read_rows
from emporix_async.bulk.importer import Importer
from emporix_async.bulk.journal import Journal
from emporix_async.bulk.report import import_all
from emporix_async.errors import BadRequest, CallTimeout, ConnectionFailed, JournalError, NotFound
from tests.fake_sender import FakeSender, Reply

from .test_importer import CALL, CREATE, UPSERT, entries, ids, keys_into, multi_status, rows

BULK_PATH = "/product/{tenant}/products/bulk"
OWN_KEYS = Operation(
    "product.products.create_many", "product", "products", "create_many", "x", "POST", BULK_PATH,
    bulk=Bulk("multi_status", 200), key_field="id", own_key=True,
)  # fmt: skip
GET = Operation(
    "product.products.get", "product", "products", "get", "x", "GET", "/product/{tenant}/products/{productId}",
    idempotent=True, key_field="id", headers=("Accept-Language",),
)  # fmt: skip


@pytest.fixture
def journal(tmp_path):
    return tmp_path / "run.sqlite"


class Store:
    """A store of products that creates each once, and answers as often as a test wants."""

    def __init__(self) -> None:
        self.items: dict[str, Any] = {}
        self.sent: list[str] = []
        self.lose: set[int] = set()  # answers that get lost, by the number of the request that writes

    def __call__(self, request, body):
        if body is None:
            key = request.path["productId"]
            if key not in self.items:
                raise NotFound(status=404, method="GET", path=f"/products/{key}")
            return Reply(self.items[key])
        number = len(self.sent)
        found = orjson.loads(body)
        self.sent += [row.get("id") for row in found]
        codes = []
        for row in found:
            codes.append(409 if row["id"] in self.items else 201)
            self.items.setdefault(row["id"], row)
        if number in self.lose:
            raise CallTimeout("read", **CALL)
        return Reply([{"index": n, "id": row["id"], "code": codes[n]} for n, row in enumerate(found)], 207)


def sender_of(handler, **options) -> FakeSender:
    sender = FakeSender(handler, **options)
    sender.table = {one.key: one for one in (OWN_KEYS, GET, UPSERT)}
    return sender


async def run(handler, listed, kind: Operation = UPSERT, **options):
    """Import the rows `listed`; return outcomes by key, and the sender."""
    sender = sender_of(handler)
    async with Importer(sender, kind, listed, path={}, chance=lambda: 0.5, **options) as outcomes:
        found = {outcome.key: outcome.action async for outcome in outcomes}
    return found, sender


async def ended_after(count: int, handler, listed, **options) -> None:
    """Import the rows `listed`, and leave when `count` outcomes have come, whatever is in flight."""
    async with Importer(sender_of(handler, concurrency=1), UPSERT, listed, path={}, **options) as outcomes:
        for _ in range(count):
            await anext(outcomes)


async def ended_in_flight(listed, kind: Operation, journal) -> None:
    """Import the rows `listed` until they are sent, and leave before there is an answer."""
    sender = sender_of(multi_status)
    sent = anyio.Event()
    sender.blocks = lambda request: not sent.set()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(keys_into, [], Importer(sender, kind, listed, path={}, journal=journal))
        await sent.wait()
        tasks.cancel_scope.cancel()
    assert actions_in(journal) == {"sent": len(listed)}


def actions_in(journal) -> dict[str, int]:
    with sqlite3.connect(journal) as connection:
        found = dict(connection.execute("SELECT action, count(*) FROM item GROUP BY action"))
    connection.close()
    return found


async def test_a_run_that_ended_early_goes_on_with_what_is_not_settled(journal):
    await ended_after(4, multi_status, rows(20), journal=journal, batch_items=2)
    settled = actions_in(journal)["created"]
    assert settled >= 4
    found, sender = await run(multi_status, rows(20), journal=journal, batch_items=2)
    assert set(found) == {f"p-{n}" for n in range(settled, 20)}
    assert sum(len(ids(body)) for body in sender.bodies) == 20 - settled
    assert actions_in(journal) == {"created": 20}


async def test_a_run_that_ended_is_not_repeated(journal):
    await run(multi_status, rows(5), journal=journal)
    sender = sender_of(multi_status)
    report = await import_all(sender, UPSERT, rows(5), path={}, journal=journal)
    assert (report.total, report.resumed, sender.requests) == (0, 5, [])
    assert "5 done before" in str(report)


async def test_rows_are_noted_as_sent_before_their_request_leaves_and_settled_before_their_outcome(journal, tmp_path):
    seen = []

    def copied() -> dict[str, int]:
        for ending in ("", "-wal"):
            if (tmp_path / f"run.sqlite{ending}").exists():
                shutil.copy(tmp_path / f"run.sqlite{ending}", tmp_path / f"copy.sqlite{ending}")
        return actions_in(tmp_path / "copy.sqlite")

    def handler(request, body):
        seen.append(copied())
        return multi_status(request, body)

    async with Importer(FakeSender(handler), UPSERT, rows(3), path={}, journal=journal) as outcomes:
        async for _ in outcomes:
            seen.append(copied())  # noqa: PERF401 - at that moment
    assert seen == [{"sent": 3}, {"created": 3}, {"created": 3}, {"created": 3}]


async def test_failures_of_an_earlier_run_are_handed_out_again_and_not_sent(journal):
    def handler(request, body):
        return Reply(entries(body, lambda key: 400 if key == "p-1" else 201), 207)

    await run(handler, rows(3), journal=journal)
    sender = sender_of(multi_status)
    report = await import_all(sender, UPSERT, rows(3), path={}, journal=journal)
    (failure,) = report.failures
    assert (failure.key, failure.action, failure.status, failure.attempts) == ("p-1", "failed", 400, 1)
    assert "400" in str(failure.error)
    assert failure.row == rows(3)[1]
    assert sender.requests == []


async def test_what_was_sent_and_not_answered_is_sent_again_where_that_does_no_harm(journal):
    await ended_in_flight(rows(3), UPSERT, journal)
    found, _ = await run(multi_status, rows(3), journal=journal)
    assert found == {"p-0": "created", "p-1": "created", "p-2": "created"}


async def test_what_may_have_been_created_is_looked_up_and_sent_only_if_it_is_not_there(journal):
    await ended_in_flight(rows(3), OWN_KEYS, journal)
    store = Store()
    store.items["p-1"] = {"id": "p-1", "name": 1, "metadata": {"version": 1}}
    found, _ = await run(store, rows(3), OWN_KEYS, journal=journal)
    assert found == {"p-0": "created", "p-1": "created", "p-2": "created"}
    assert store.sent == ["p-0", "p-2"]


async def test_what_cannot_be_looked_up_is_in_doubt_and_not_sent_again(journal):
    source = [{"name": "without a key"}, {"id": "a", "name": "with one"}]
    for kind, expected in (
        (CREATE, {None: "in_doubt", "a": "in_doubt"}),
        (OWN_KEYS, {None: "in_doubt", "a": "created"}),
    ):
        journal.unlink(missing_ok=True)
        await ended_in_flight(source, kind, journal)
        found, _ = await run(Store(), source, kind, journal=journal)
        assert found == expected
        found, sender_again = await run(Store(), source, kind, journal=journal)
        assert found == {key: action for key, action in expected.items() if action == "in_doubt"}
        assert sender_again.requests == []


async def test_a_creation_whose_answer_is_lost_is_looked_up_in_the_same_run():
    store = Store()
    store.lose = {0}
    found, _ = await run(store, rows(3), OWN_KEYS)
    assert found == {"p-0": "created", "p-1": "created", "p-2": "created"}
    assert store.sent == ["p-0", "p-1", "p-2"]


@pytest.mark.parametrize(
    "there",
    [
        {"id": "p-0", "name": "another's", "mixins": {"size": {"width": 1}}, "tags": ["a"]},
        {"id": "p-0", "name": "Chair", "mixins": {"size": {"width": 2}}, "tags": ["a"]},
        {"id": "p-0", "name": "Chair", "mixins": {"size": {"width": 1}}, "tags": ["a", "b"]},
        {"id": "p-0", "name": "Chair", "mixins": {"size": {"width": 1}}},
        {"id": "P-0", "name": "Chair", "mixins": {"size": {"width": 1}}, "tags": ["a"]},
        {"id": {"en": "p-0"}, "name": "Chair", "mixins": {"size": {"width": 1}}, "tags": ["a"]},
        {},
        [],
        [{"id": "p-0", "name": "Chair", "mixins": {"size": {"width": 1}}, "tags": ["a"]}],
        None,
        "p-0",
    ],
)
async def test_what_is_found_under_the_key_but_is_something_else_is_in_doubt(there):
    store = Store()
    store.items["p-0"] = there
    store.lose = {0}
    row = {"id": "p-0", "name": "Chair", "mixins": {"size": {"width": 1}}, "tags": ["a"]}
    found, _ = await run(store, [row, *rows(2)[1:]], OWN_KEYS)
    assert found == {"p-0": "in_doubt", "p-1": "created"}
    assert store.sent == ["p-0", "p-1"]


async def test_a_creation_is_proven_by_its_whole_row_whatever_the_api_adds():
    store = Store()
    store.items["p-0"] = {"id": "p-0", "name": {"en": "Chair"}, "price": 1.0, "metadata": {"version": 1}}
    store.lose = {0}
    found, sender = await run(store, [{"id": "p-0", "name": "Chair", "price": 1}], OWN_KEYS)
    assert found == {"p-0": "created"}
    # In all languages: of several texts that were sent, one would prove nothing.
    assert sender.requests[-1].headers == {"Accept-Language": "*"}


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"description": None}, {}),
        ({"password": "pa55word"}, {}),
        ({"yrn": "urn:yaas:acme:p-0"}, {"yrn": "urn:yaas:other:p-0"}),
        ({"metadata": {"version": 3, "createdAt": "2020-01-01T00:00:00Z"}}, {"metadata": {"version": 1}}),
    ],
)
async def test_a_creation_is_proven_though_the_server_sets_some_of_the_row_and_shows_not_all_of_it(sent, kept):
    store = Store()
    store.items["p-0"] = {"id": "p-0", "name": "Chair", **kept}
    store.lose = {0}
    found, _ = await run(store, [{"id": "p-0", "name": "Chair", **sent}], OWN_KEYS)
    assert found == {"p-0": "created"}


async def test_an_old_text_in_another_language_proves_no_creation():
    store = Store()
    store.items["p-0"] = {"id": "p-0", "name": {"en": "Table", "de": "Chair"}}
    store.lose = {0}
    found, _ = await run(store, [{"id": "p-0", "name": "Chair"}], OWN_KEYS)
    assert found == {"p-0": "in_doubt"}


async def test_a_key_that_was_taken_before_is_a_failure():
    store = Store()
    store.items["p-0"] = {"id": "p-0", "name": 0}
    found, _ = await run(store, rows(2), OWN_KEYS)
    assert found == {"p-0": "failed", "p-1": "created"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"tenant": "other"}, "another tenant"),
        ({"base_url": "https://elsewhere.test"}, "another base URL"),
        ({"kind": CREATE}, "another operation"),
        ({"query": {"partial": True}}, "another path and query"),
        ({"headers": {"Content-Language": "*"}}, "another set of headers"),
        ({"key": "name"}, "another key"),
        ({"source": "a table"}, "another source"),
    ],
)
async def test_the_journal_of_another_import_is_refused(journal, change, reason):
    kind = Operation(
        "product.products.other", "product", "products", "other", "x", "PUT", UPSERT.path, bulk=UPSERT.bulk
    )
    await run(multi_status, rows(3), journal=journal)
    sender, change = FakeSender(multi_status), dict(change)
    sender.tenant = change.pop("tenant", sender.tenant)
    sender.base_url = change.pop("base_url", sender.base_url)
    used = kind if change.pop("kind", None) else UPSERT
    with pytest.raises(JournalError, match=reason):
        await keys_into([], Importer(sender, used, rows(3), path={}, journal=journal, **change))
    assert sender.requests == []


async def test_a_file_with_other_content_is_refused_before_anything_is_sent(journal, tmp_path):
    source = tmp_path / "a.jsonl"
    source.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows(3)))
    await run(multi_status, read_rows(source), journal=journal)
    found, _ = await run(multi_status, read_rows(source), journal=journal)
    assert found == {}
    source.write_bytes(b'{"id":"new"}\n')
    with pytest.raises(JournalError, match="another source"):
        await run(multi_status, read_rows(source), journal=journal)


async def test_rows_that_are_fewer_or_not_what_they_were_are_refused_by_their_number(journal):
    await run(multi_status, rows(3), journal=journal)
    changed = [*rows(2), {"id": "p-2", "name": "changed"}, {"id": "p-3"}]
    sender = FakeSender(multi_status)
    with pytest.raises(JournalError, match="row 2"):
        await keys_into([], Importer(sender, UPSERT, changed, path={}, journal=journal))
    assert sender.requests == []
    with pytest.raises(JournalError, match="ends after 1 row"):
        await run(multi_status, rows(1), journal=journal)


async def test_two_imports_on_one_journal_are_refused(journal):
    async with Importer(FakeSender(multi_status), UPSERT, rows(3), path={}, journal=journal):
        with pytest.raises(JournalError, match="another import is using it"):
            await run(multi_status, rows(3), journal=journal)
    await run(multi_status, rows(3), journal=journal)


async def test_a_file_that_is_no_journal_is_refused_and_left_alone(journal):
    journal.write_bytes(b"rows, rows, rows, and more of them " * 100)
    with pytest.raises(JournalError, match="not a database"):
        await run(multi_status, rows(3), journal=journal)
    assert journal.read_bytes().startswith(b"rows")
    journal.unlink()
    with sqlite3.connect(journal) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    with pytest.raises(JournalError, match="no journal of an import"):
        await run(multi_status, rows(3), journal=journal)
    with pytest.raises(JournalError, match="No such file"):
        await run(multi_status, rows(3), journal=journal.parent / "nowhere" / "run.sqlite")


@pytest.mark.parametrize("statement", ["CREATE TABLE mine (x)", "PRAGMA application_id = 77"])
async def test_the_database_of_another_application_is_refused_unchanged(journal, statement):
    with sqlite3.connect(journal) as connection:
        connection.execute(statement)
    connection.close()
    journal.chmod(0o644)
    before = journal.read_bytes()
    with pytest.raises(JournalError, match="no journal of an import"):
        await run(multi_status, rows(3), journal=journal)
    assert journal.read_bytes() == before
    assert stat.S_IMODE(journal.stat().st_mode) == 0o644
    assert list(journal.parent.iterdir()) == [journal]


async def test_the_journal_of_another_import_is_refused_unchanged(journal):
    await run(multi_status, rows(3), journal=journal)
    before = journal.read_bytes()
    with pytest.raises(JournalError, match="another key"):
        await run(multi_status, rows(3), journal=journal, key="name")
    assert journal.read_bytes() == before


async def test_a_file_that_others_could_read_is_private_before_anything_is_written(journal):
    journal.touch()
    for mode in (0o644, 0o640):
        journal.chmod(mode)
        async with Importer(sender_of(multi_status), UPSERT, rows(2), path={}, journal=journal):
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in journal.parent.iterdir()}
        assert modes == {"run.sqlite": 0o600, "run.sqlite-wal": 0o600}


async def test_a_full_disk_ends_the_import_with_the_reason_and_it_goes_on_later(journal):
    importer = Importer(FakeSender(multi_status), UPSERT, rows(5000), path={}, journal=journal)
    seen: list[str | None] = []

    async def fill() -> None:
        async with importer as outcomes:
            # What SQLite says of a file that may not grow is what it says of a disk that is full.
            importer._intake.journal._connection.execute("PRAGMA max_page_count = 20")
            async for outcome in outcomes:
                seen.append(outcome.key)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(JournalError, match="full"):
        await fill()
    assert 0 < len(seen) < 5000
    noted = actions_in(journal)["created"]
    # What is known is handed out all the same, those rows too that the journal could not note.
    assert noted <= len(seen) == len(set(seen))
    found, _ = await run(multi_status, rows(5000), journal=journal)
    assert len(found) == 5000 - noted
    assert {*seen, *found} == {row["id"] for row in rows(5000)}
    assert actions_in(journal) == {"created": 5000}


async def test_what_is_known_is_handed_out_once_though_the_journal_cannot_note_it(journal, monkeypatch):
    async def full(self: Journal, outcomes: object, **_: object) -> None:
        raise JournalError("the disk is full")

    monkeypatch.setattr(Journal, "settled", full)
    seen: list[tuple[str | None, str]] = []

    async def fill() -> None:
        async with Importer(FakeSender(multi_status), UPSERT, rows(3), path={}, journal=journal) as outcomes:
            async for outcome in outcomes:
                seen.append((outcome.key, outcome.action))  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(JournalError, match="the disk is full"):
        await fill()
    assert seen == [(f"p-{number}", "created") for number in range(3)]
    assert actions_in(journal) == {"sent": 3}


async def test_stopping_lets_what_is_in_flight_finish_and_the_rest_for_later(journal):
    importer = Importer(FakeSender(multi_status), UPSERT, rows(1000), path={}, batch_items=10, journal=journal)
    seen = []
    async with importer as outcomes:
        async for outcome in outcomes:
            seen.append(outcome.key)
            if len(seen) == 50:
                importer.stop()
        assert importer.in_flight == 0
    assert 50 <= len(seen) < 200
    assert actions_in(journal) == {"created": len(seen)}
    found, _ = await run(multi_status, rows(1000), journal=journal)
    assert len(found) == 1000 - len(seen)


async def test_stopping_ends_the_wait_for_a_slow_source():
    async def source():
        yield {"id": "a"}
        await anyio.sleep_forever()

    importer = Importer(FakeSender(multi_status), UPSERT, source(), path={}, batch_items=1)
    with anyio.fail_after(10):
        async with importer as outcomes:
            assert (await anext(outcomes)).key == "a"
            importer.stop()
            assert [outcome async for outcome in outcomes] == []


async def test_a_batch_that_a_slow_source_began_is_sent_after_a_while():
    send, receive = anyio.create_memory_object_stream[dict[str, Any]](10)
    sender = FakeSender(multi_status)
    async with send, receive, Importer(sender, UPSERT, receive, path={}) as outcomes:
        with anyio.fail_after(10):
            for row in rows(2):
                await send.send(row)
                assert (await anext(outcomes)).key == row["id"]
    assert sender.clock.slept == [1.0, 1.0]


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_cancelled_at_any_moment_leaves_a_journal_that_goes_on(journal, monkeypatch):
    async def in_turn(function, *arguments, limiter):
        # A thread would make the moments depend on its speed. It, too, can be cancelled before and, in vain, after.
        await asyncio.sleep(0)
        function(*arguments)
        await asyncio.sleep(0)

    monkeypatch.setattr("anyio.to_thread.run_sync", in_turn)
    store = Store()
    for turns in range(80):
        importer = Importer(
            sender_of(store, concurrency=2), OWN_KEYS, rows(60), path={}, journal=journal, batch_items=2
        )
        task = asyncio.ensure_future(keys_into([], importer))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):  # the last ones may have come to their end
            await task
    await run(store, rows(60), OWN_KEYS, journal=journal)
    assert actions_in(journal) == {"created": 60}
    assert sorted(store.items) == sorted(row["id"] for row in rows(60))


@pytest.mark.parametrize("kind", [UPSERT, CREATE])
async def test_rows_that_certainly_were_not_sent_are_sent_when_the_api_can_be_reached_again(journal, kind):
    def handler(request, body):
        raise ConnectionFailed("refused", sent=False, **CALL)

    with pytest.raises(ConnectionFailed):
        await run(handler, rows(500), kind, journal=journal)
    assert actions_in(journal) == {}
    found, _ = await run(multi_status, rows(500), kind, journal=journal)
    assert list(found.values()) == ["created"] * 500


async def test_what_cannot_be_looked_up_for_now_is_looked_up_by_the_next_run(journal):
    await ended_in_flight(rows(4), OWN_KEYS, journal)

    def handler(request, body):
        raise ConnectionFailed("refused", sent=False, **CALL)

    with contextlib.suppress(ConnectionFailed):
        await run(handler, rows(4), OWN_KEYS, journal=journal)
    assert actions_in(journal)["sent"] >= 2
    found, _ = await run(Store(), rows(4), OWN_KEYS, journal=journal)
    assert list(found.values()).count("created") >= 2


async def test_an_error_of_every_request_leaves_a_journal_that_goes_on(journal):
    def refuse(request, body):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await run(refuse, rows(3), journal=journal)
    found, _ = await run(multi_status, rows(3), journal=journal)
    assert set(found.values()) == {"created"}


async def test_neither_headers_nor_keys_are_kept_in_the_journal_which_only_its_owner_can_read(journal):
    source = [{"id": "somebody@example.test", "name": "a very secret name"}]
    sender = sender_of(multi_status)
    secret = {"saas-token": "a very secret value"}
    async with Importer(sender, UPSERT, source, path={}, journal=journal, headers=secret) as outcomes:
        assert [outcome.key async for outcome in outcomes] == ["somebody@example.test"]
        files = list(journal.parent.iterdir())
        assert {file.name for file in files} >= {"run.sqlite", "run.sqlite-wal"}
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        written = b"".join(file.read_bytes() for file in files)
    assert b"secret" not in written
    assert b"somebody" not in written
    journal.chmod(0o644)
    await run(multi_status, source, journal=journal, headers=secret)
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


async def test_the_journal_is_never_used_in_the_event_loop(journal, monkeypatch):
    used: set[int] = set()
    connect = sqlite3.connect

    class Watched(sqlite3.Connection):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            used.add(threading.get_ident())
            return super().execute(*arguments)

        def executemany(self, *arguments: Any) -> sqlite3.Cursor:
            used.add(threading.get_ident())
            return super().executemany(*arguments)

        def close(self) -> None:
            used.add(threading.get_ident())
            super().close()

    monkeypatch.setattr("sqlite3.connect", lambda *where, **how: connect(*where, factory=Watched, **how))
    await ended_after(4, multi_status, rows(20), journal=journal, batch_items=2)
    await run(multi_status, rows(20), journal=journal)
    assert used
    assert threading.get_ident() not in used


async def test_a_source_that_raises_midway_can_be_continued(journal):
    def source():
        yield from rows(3)
        raise BadRequest(status=400, **CALL)

    with pytest.raises(BadRequest):
        await run(multi_status, source(), journal=journal)
    found, _ = await run(multi_status, rows(5), journal=journal)
    assert list(found) == ["p-3", "p-4"]


@pytest.mark.parametrize("seed", range(5))
async def test_the_order_of_a_key_is_kept_over_retries_and_runs(journal, seed):
    chance = random.Random(seed)
    held: Counter[str] = Counter()
    done: dict[str, list[int]] = {}

    class Watched(FakeSender):
        async def response(self, request, *, operation=None, content=None, **_):
            found = orjson.loads(content)
            keys = [row["id"] for row in found]
            held.update(keys)
            assert max(held.values()) == 1
            try:
                return await super().response(request, operation=operation, content=content)
            finally:
                held.subtract(keys)

    def handler(request, body):
        told = []
        for index, row in enumerate(orjson.loads(body)):
            code = chance.choice([201, 204, 429, 503])
            if code < 300:
                done.setdefault(row["id"], []).append(row["turn"])
            told.append({"index": index, "id": row["id"], "code": code})
        return Reply(told, 207)

    source = [{"id": f"k{chance.randrange(20)}", "turn": turn} for turn in range(200)]
    settled = 0
    while settled < len(source):
        importer = Importer(Watched(handler), UPSERT, source, path={}, batch_items=3, max_attempts=99, journal=journal)
        async with importer as outcomes:
            async for _ in outcomes:
                settled += 1
                if chance.random() < 0.05:
                    break
        held.clear()
        settled = actions_in(journal).get("created", 0) + actions_in(journal).get("updated", 0)
    for turns in done.values():
        # What was done and not noted is done once more: never before what was done after it.
        assert turns == sorted(turns)
    assert {turn for turns in done.values() for turn in turns} == set(range(200))


async def test_a_journal_is_a_file_and_no_link_to_one(journal, tmp_path):
    other = tmp_path / "other.sqlite"
    await run(multi_status, rows(2), journal=other)
    before = other.read_bytes()
    journal.symlink_to(other)
    with pytest.raises(JournalError, match=r"run\.sqlite is a symbolic link: give the path of a file"):
        await run(multi_status, rows(2), journal=journal)
    assert other.read_bytes() == before
