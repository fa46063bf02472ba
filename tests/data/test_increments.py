"""Increments: what was modified since the last export, each time once, and nothing missed."""

from __future__ import annotations

import json
import re
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from emporix_api.types import Request
from emporix_async.data import increments
from emporix_async.data.exports import ExportReport, export
from emporix_async.errors import BadRequest, CallTimeout, InvalidCall
from tests.fake_sender import Reply

from .test_exports import LIST, Shop, left_in, listing

FILTERED = replace(LIST, query=("pageNumber", "pageSize", "q"))
NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


def at(minutes: float) -> str:
    return (NOON + timedelta(minutes=minutes)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def item(key: str, minutes: float | None = None) -> dict[str, Any]:
    return {"id": key, **({} if minutes is None else {"metadata": {"modifiedAt": at(minutes)}})}


class DatedShop(Shop):
    """Takes a filter by time, or `refuses` it."""

    def __init__(self, stored: list[Any], *, refuses: bool = False):
        super().__init__(stored)
        self.refuses = refuses
        self.queries: list[Any] = []

    def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
        query = request.query.get("q")
        self.queries.append(query)
        if query is None:
            return super().__call__(request, raw_body)
        if self.refuses:
            raise BadRequest("no such property", status=400)
        (since,) = re.findall(r'metadata\.modifiedAt:>="([^"]+)"', query)
        every, self.stored = self.stored, [one for one in self.stored if one["metadata"]["modifiedAt"] >= since]
        try:
            return super().__call__(request, raw_body)
        finally:
            self.stored = every


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """Let exports begin an hour after noon."""
    hands = [(NOON + timedelta(hours=1)).timestamp()]
    monkeypatch.setattr(increments.time, "time", lambda: hands[0])
    return hands


@pytest.fixture
def run(tmp_path):
    """Export what a shop has been given since the last time; return the report and the ids that were written."""

    async def exported(handler: Shop, *, operation=FILTERED, **options: Any) -> tuple[ExportReport, list[str]]:
        path = tmp_path / "out.jsonl"
        source = listing(handler, operation=operation)
        report = await export(source, path, since=tmp_path / "mark.json", **options)
        return report, [json.loads(line)["id"] for line in path.read_text().splitlines()]

    return exported


@pytest.mark.parametrize("operation", [FILTERED, LIST])
async def test_the_first_run_takes_all_and_the_next_what_was_modified(run, operation):
    handler = DatedShop([item("old", -600), item("a", 0), item("b", 10)])
    assert (await run(handler, operation=operation))[1] == ["old", "a", "b"]
    assert (await run(handler, operation=operation))[1] == []
    handler.stored[2] = item("b", 10.1)
    handler.stored += [item("c", 9), item("d", 11)]
    report, ids = await run(handler, operation=operation)
    assert ids == ["b", "c", "d"]
    assert report.drift == ()
    asked = handler.queries[-1]
    assert asked == (None if operation is LIST else f'metadata.modifiedAt:>="{at(5)}"')
    assert bool(report.notes) == (operation is LIST)
    assert report.unchanged == (2 if operation is LIST else 0)


@pytest.mark.parametrize("operation", [FILTERED, LIST])
@pytest.mark.parametrize("served", [True, False])
async def test_a_watermark_of_the_future_is_refused_and_stays_as_it_is(run, tmp_path, operation, served, clock):
    class Server(DatedShop):
        def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
            reply = super().__call__(request, raw_body)
            date = {"date": format_datetime(NOON + timedelta(hours=hours), usegmt=True)} if served else {}
            reply.headers = {**reply.headers, **date}
            return reply

    handler, hours = Server([item("a", 0), item("b", 60 * 24 * 365)]), 24 * 400
    clock[0] = (NOON + timedelta(hours=hours)).timestamp()
    await run(handler, operation=operation)
    mark, hours = (tmp_path / "mark.json").read_bytes(), 1
    clock[0] = clock[0] if served else (NOON + timedelta(hours=hours)).timestamp()  # else this machine's is right
    handler.stored.append(item("c", 30))
    words = r"mark\.json holds a watermark of the future, 2025-05-01T12:00:00\.000Z, and it is 2024-05-01T13:00:00"
    with pytest.raises(InvalidCall, match=words):
        await run(handler, operation=operation)
    assert (tmp_path / "mark.json").read_bytes() == mark
    assert left_in(tmp_path) == {"mark.json", "out.jsonl"}


async def test_a_search_is_filtered_in_its_body(tmp_path):
    def handler(request: Request, raw_body: bytes | None) -> Reply:
        bodies.append(request.body)
        return Reply([item("a", 0)])

    bodies: list[Any] = []
    search = replace(LIST, key="product.products.search", method="POST")
    for _ in range(2):
        source = listing(handler, operation=search)
        source.request = replace(source.request, body={"q": "code:x"})
        await export(source, tmp_path / "a.jsonl", since=tmp_path / "mark.json")
    assert bodies[0] == {"q": "code:x"}
    assert bodies[-1] == {"q": f'code:x metadata.modifiedAt:>="{at(-5)}"'}


@pytest.mark.parametrize(
    ("given", "asked"),
    [("code:x", f'code:x metadata.modifiedAt:>="{at(-5)}"'), ("compoundLogicalQuery:((a:b) OR (c:d))", None)],
)
def test_the_filter_stands_beside_that_of_the_caller(given, asked, tmp_path):
    increment = increments.Increment(tmp_path / "mark.json", {}, 300)
    assert increment.takes(item("a", 0), b"")
    increment.save()
    narrowed = increments.Increment(tmp_path / "mark.json", {}, 300)._narrowed(
        FILTERED, Request("", query={"q": given})
    )
    assert (narrowed and narrowed.query["q"]) == asked


async def test_what_was_written_late_within_the_overlap_is_not_missed(run):
    handler = DatedShop([item("a", 0)])
    await run(handler)
    handler.stored.append(item("late", -4))
    handler.stored.append(item("too late", -6))
    assert (await run(handler))[1] == ["late"]
    assert (await run(handler, overlap=600))[1] == ["too late"]


async def test_the_same_time_and_another_item_is_another(run):
    handler = DatedShop([item("a", 0)])
    await run(handler)
    handler.stored.append(item("b", 0))
    assert (await run(handler))[1] == ["b"]


async def test_an_item_without_a_time_is_always_written_and_then_every_page_is_read(run):
    handler = DatedShop([item("a", 0), item("timeless"), {"id": "odd", "metadata": {"modifiedAt": "yesterday"}}])
    assert (await run(handler))[1] == ["a", "timeless", "odd"]
    report, ids = await run(handler)
    assert ids == ["timeless", "odd"]
    assert handler.queries == [None, None]
    assert "every page was read" in report.notes[0]
    del handler.stored[1:]
    await run(handler)
    assert handler.queries[-1] is None
    await run(handler)
    assert handler.queries[-1] == f'metadata.modifiedAt:>="{at(-5)}"'


async def test_an_item_modified_twice_within_a_millisecond_is_written_twice(run):
    handler = DatedShop([{"id": "a", "metadata": {"modifiedAt": "2024-05-01T12:00:00.0001Z"}}])
    await run(handler)
    handler.stored[0]["metadata"] = {"modifiedAt": "2024-05-01T12:00:00.0002Z"}
    assert (await run(handler))[1] == ["a"]


async def test_where_the_filter_is_refused_every_page_is_read(run):
    handler = DatedShop([item("a", 0)], refuses=True)
    await run(handler)
    handler.stored.append(item("b", 1))
    report, ids = await run(handler)
    assert ids == ["b"]
    assert handler.queries[-1] is None
    assert "the API did not filter" in str(report)


async def test_what_was_read_without_the_filter_is_resumed_without_it(run, monkeypatch):
    handler = DatedShop([item("a", 0)], refuses=True)
    await run(handler)
    handler.stored += [item(f"i{number}", 1) for number in range(12)]
    with monkeypatch.context() as patched:
        patched.setattr("emporix_async.data.spool.Spool.finish", lambda self, write: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            await run(handler)
    handler.queries.clear()
    report, ids = await run(handler, resume=True)
    assert (len(ids), handler.queries, report.unchanged) == (12, [], 1)


async def test_the_watermark_is_not_later_than_the_beginning_of_the_run(run, clock):
    # Pages shift while they are read: what was modified meanwhile may have been missed.
    clock[0] = NOON.timestamp()
    handler = DatedShop([item("a", -30), item("meanwhile", 50)])
    await run(handler)
    handler.stored.append(item("missed", 1))
    clock[0] = (NOON + timedelta(hours=2)).timestamp()
    assert (await run(handler))[1] == ["missed"]


@pytest.mark.parametrize("resumed", [False, True])
async def test_the_beginning_is_by_the_clock_of_the_server_where_it_tells_its_time(run, clock, resumed):
    class Telling(DatedShop):
        """Tells noon with its first page, and a later time with the others."""

        def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
            reply = super().__call__(request, raw_body)
            minutes = int(str(request.query["pageNumber"])) - 1
            reply.headers = {**reply.headers, "date": format_datetime(NOON + timedelta(minutes=minutes), usegmt=True)}
            return reply

    clock[0] = (NOON + timedelta(days=1)).timestamp()  # this machine is ahead
    handler = Telling([*(item(f"a{number}", -30) for number in range(19)), item("meanwhile", 1)])
    if resumed:
        handler.fails_at = 2
        with pytest.raises(CallTimeout):
            await run(handler)
        handler.fails_at = None
    await run(handler, resume=resumed)
    handler.stored.append(item("missed", 0.5))
    assert (await run(handler, overlap=0))[1] == ["missed"]


async def test_the_watermark_is_kept_only_once_the_export_is_in_place(run, tmp_path):
    class Failing(DatedShop):
        def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
            if request.query["pageNumber"] == self.fails_at:
                raise CallTimeout("read", method="GET", path="/products")
            return super().__call__(request, raw_body)

    handler = Failing([item(f"i{number}", number) for number in range(30)])
    handler.fails_at = 3
    with pytest.raises(CallTimeout):
        await run(handler)
    assert left_in(tmp_path) == {"out.jsonl.part", "out.jsonl.part.json"}
    handler.fails_at = None
    _, ids = await run(handler, resume=True)
    assert ids == [f"i{number}" for number in range(30)]
    assert left_in(tmp_path) == {"out.jsonl", "mark.json"}
    assert (await run(handler))[1] == []


async def test_an_interrupted_increment_goes_on_where_it_stopped(run, tmp_path, monkeypatch):
    handler = DatedShop([item("a", 0)])
    await run(handler)
    handler.stored += [item(f"i{number}", 1) for number in range(30)]
    with monkeypatch.context() as patched:
        patched.setattr(increments.Increment, "save", lambda self: 1 / 0)
        patched.setattr("emporix_async.data.spool.Spool.finish", lambda self, write: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            await run(handler)
    handler.queries.clear()
    report, ids = await run(handler, resume=True)
    assert ids == [f"i{number}" for number in range(30)]
    assert (handler.queries, report.unchanged) == ([], 1)
    assert (await run(handler))[1] == []


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda source: setattr(source.caller, "tenant", "other"), "tenant"),
        (lambda source: setattr(source.caller, "base_url", "https://other.test"), "base URL"),
        (lambda source: setattr(source, "request", Request(LIST.key, query={"q": "a:b"})), "query"),
        (lambda source: setattr(source, "request", Request("a.b.c", query={"pageSize": 10})), "operation"),
    ],
)
async def test_the_watermark_of_another_listing_is_refused(change, named, run, tmp_path):
    handler = DatedShop([item("a", 0)])
    await run(handler)
    source = listing(handler, operation=FILTERED)
    change(source)
    with pytest.raises(InvalidCall, match=rf"mark\.json holds the watermark of another {named}"):
        await export(source, tmp_path / "b.jsonl", since=tmp_path / "mark.json")
    assert len(handler.asked) == 1


async def test_pages_of_another_size_are_of_the_same_listing(run, tmp_path):
    handler = DatedShop([item("a", 0)])
    await run(handler)
    report = await export(listing(handler, size=20), tmp_path / "b.jsonl", since=tmp_path / "mark.json")
    assert (report.items, report.unchanged) == (0, 1)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"form": 99}', b'{"form": 1}', b"id,name\n"])
async def test_a_file_that_is_no_watermark_is_refused_and_left_as_it_is(content, run, tmp_path):
    (tmp_path / "mark.json").write_bytes(content)
    with pytest.raises(InvalidCall, match="holds no watermark"):
        await run(DatedShop([]))
    assert (tmp_path / "mark.json").read_bytes() == content


@pytest.mark.parametrize("name", ["out.jsonl", "./out.jsonl", "missing/mark.json"])
async def test_a_place_where_no_watermark_can_be_kept_is_refused_before_anything_is_asked_for(name, tmp_path):
    handler = DatedShop([item("a", 0)])
    with pytest.raises((InvalidCall, FileNotFoundError), match=r"cannot be the target and|missing/mark\.json"):
        await export(listing(handler), tmp_path / "out.jsonl", since=tmp_path / name)
    assert handler.asked == []
    assert left_in(tmp_path) == set()


async def test_an_overlap_is_not_negative(run):
    with pytest.raises(InvalidCall, match="from 0 to 1000000000 seconds, not -1"):
        await run(DatedShop([]), overlap=-1)


async def test_a_link_is_not_followed(run, tmp_path):
    (tmp_path / "mark.json").symlink_to(tmp_path / "other")
    with pytest.raises(InvalidCall, match="is a symbolic link"):
        await run(DatedShop([]))
    assert not (tmp_path / "other").exists()


async def test_only_what_the_next_run_asks_for_is_kept(run, tmp_path, monkeypatch):
    monkeypatch.setattr(increments, "_ROOM", 10)
    handler = DatedShop([item(f"i{number}", number) for number in range(60)])
    await run(handler)
    kept = json.loads((tmp_path / "mark.json").read_bytes())
    assert len(kept["keys"]) == len(kept["times"]) == 64  # six digests of eight bytes
    assert (await run(handler))[1] == []


async def test_an_empty_listing_has_no_watermark(run, tmp_path):
    handler = DatedShop([])
    await run(handler)
    handler.stored.append(item("a", -9999))
    assert (await run(handler))[1] == ["a"]


def test_a_watermark_is_written_in_one_step(tmp_path: Path) -> None:
    increments.Increment(tmp_path / "mark.json", {}, 300).save()
    assert stat.S_ISREG((tmp_path / "mark.json").lstat().st_mode)
    assert left_in(tmp_path) == {"mark.json"}
