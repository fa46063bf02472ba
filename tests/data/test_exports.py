"""Exports: what the file holds, how an interrupted one goes on, and what is said of a listing that changes."""

from __future__ import annotations

import asyncio
import errno
import io
import os
import stat
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import anyio
import orjson
import pytest

from emporix_api.types import UNSET, Operation, Paging, Request
from emporix_async.data import spool, tables
from emporix_async.data.drift import Seen
from emporix_async.data.exports import export
from emporix_async.data.sources import read_rows
from emporix_async.data.spool import Spool
from emporix_async.errors import CallTimeout, ConfigurationError, InvalidCall, PagingDrift
from emporix_async.options import CallOptions
from emporix_async.paging.paginator import Paginator
from tests.fake_sender import FakeSender, Reply

from .test_sources import a_file

TOTALS = Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count")
LIST = Operation(
    "product.products.list", "product", "products", "list", "GET-p", "GET", "/products", paging=TOTALS,
    response_media="application/json",
)  # fmt: skip


def product(number: int) -> dict[str, object]:
    return {
        "zeta": number / 3,
        "id": f"p-{number}",
        "name": {"en": f"Nr. {number}", "de": "12" if number % 2 else ""},
        "tags": ["a", {"b": None}][: number % 3],
        "unknown": None if number % 5 == 0 else {},
        "big": 2**60 + number,
        "mixed": number if number % 2 else "7",
        "price": 1 if number % 2 else 1.5,
    }


TYPES = {"zeta": "number", "tags": "json", "unknown": "json", "big": "number", "price": "number"}


def as_cells(item: dict[str, object]) -> dict[str, object]:
    """Return what a CSV file holds of a product: its column of mixed types is text; null and empty text are absent."""
    names = {language: name for language, name in item["name"].items() if name}
    kept = {name: value for name, value in item.items() if value is not None}
    return {**kept, "name": names, "mixed": str(item["mixed"])}


class Shop:
    """Answers pages of what `stored` is at the time; `fails_at` is a page that cannot be read."""

    def __init__(self, stored: list[object], *, fails_at: int | None = None):
        self.stored = stored
        self.fails_at = fails_at
        self.asked: list[int] = []
        self.changes = {}  # what happens before a page is given

    def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
        number, size = int(str(request.query["pageNumber"])), int(str(request.query["pageSize"]))
        self.asked.append(number)
        if number == self.fails_at:
            raise CallTimeout("read", method="GET", path="/products")
        self.changes.pop(number, lambda: None)()
        items = self.stored[(number - 1) * size : number * size]
        asked = request.headers.get("X-Total-Count") == "true"
        return Reply(items, headers={"x-total-count": str(len(self.stored))} if asked else {})


def listing(handler, *, size: int = 10, concurrency: int = 4, query=None, operation: Operation = LIST) -> Paginator:
    sender = FakeSender(handler, concurrency=concurrency)
    request = Request(operation.key, query={"pageSize": size, **(query or {})})
    return Paginator(sender, operation, request, lambda item: 1 / 0)


def shop(count: int = 95, **options) -> Shop:
    return Shop([product(number) for number in range(count)], **options)


def lines(items) -> bytes:
    return b"".join(orjson.dumps(item) + b"\n" for item in items)


def left_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


async def interrupted(path: Path, *, fails_at: int = 7, **options) -> Shop:
    handler = shop(fails_at=fails_at)
    with pytest.raises(CallTimeout):
        await export(listing(handler, **options), path)
    handler.fails_at = None
    handler.asked.clear()
    return handler


IN_LANGUAGES = replace(LIST, headers=("Accept-Language",))


@pytest.mark.parametrize(
    ("operation", "of_client", "of_listing", "sent"),
    [
        (IN_LANGUAGES, {}, {}, "*"),
        (IN_LANGUAGES, {}, {"Accept-Language": UNSET}, "*"),
        (IN_LANGUAGES, {}, {"accept-language": "de"}, "de"),
        (IN_LANGUAGES, {"Accept-Language": "de"}, {}, None),  # the client sends its own
        (LIST, {}, {}, None),
    ],
)
async def test_texts_are_exported_in_all_languages_unless_one_was_asked_for(
    tmp_path, operation, of_client, of_listing, sent
):
    products = listing(shop(3), operation=operation)
    products.request = replace(products.request, headers=of_listing)
    products.caller.options = CallOptions(headers=of_client)
    await export(products, tmp_path / "a.jsonl")
    headers = {name.lower(): value for name, value in products.caller.requests[0].headers.items()}
    assert headers.get("accept-language") == sent
    assert dict(products.request.headers) == of_listing


@pytest.mark.parametrize("count", [0, 1, 10, 95])
async def test_json_lines_are_the_items_as_the_api_sent_them_in_order(count, tmp_path):
    path = tmp_path / "products.jsonl"
    report = await export(listing(shop(count)), path)
    assert path.read_bytes() == lines(map(product, range(count)))
    assert (report.items, report.pages) == (count, max(1, -(-count // 10)))
    assert report.bytes == path.stat().st_size
    assert report.drift == ()
    assert left_in(tmp_path) == {"products.jsonl"}


async def test_pages_are_fetched_concurrently_and_the_total_with_the_first_and_the_last(tmp_path):
    source = listing(shop())
    await export(source, tmp_path / "a.jsonl")
    assert source.caller.most_in_flight == 4
    asked = [r.query["pageNumber"] for r in source.caller.requests if r.headers.get("X-Total-Count")]
    assert asked == [1, 10]


async def test_text_that_was_exported_as_csv_is_imported_as_it_was(tmp_path):
    texts = ["12", "007", "90.750", "null", "true", '"12"', "[1]", "{}", 'a;b,"c"\r\nd', "=1+1", "\ufeff", " "]
    items = [{"id": f"p{number}", "texts": {"a.b": text}} for number, text in enumerate(texts)]
    await export(listing(Shop(items)), tmp_path / "a.csv")
    assert [dict(row) async for row in read_rows(tmp_path / "a.csv")] == items


async def test_what_was_exported_as_csv_can_be_imported_with_its_types(tmp_path):
    await export(listing(shop()), tmp_path / "a.csv")
    rows = [dict(row) async for row in read_rows(tmp_path / "a.csv", types=TYPES)]
    assert rows == [as_cells(product(number)) for number in range(95)]
    header = (tmp_path / "a.csv").read_text().splitlines()[0]
    assert header.startswith("name,code,description,vendor.id,")
    assert header.endswith(",big,mixed,name.de,name.en,price,tags,unknown,zeta")
    assert left_in(tmp_path) == {"a.csv"}


async def test_what_was_exported_as_json_lines_can_be_imported(tmp_path):
    name = "products.jsonl"
    tricky = [{"id": "12", "code": "007", "text": 'a;b,"c"\r\nd', "lines": ["\n"], "x": "=1+1", "y": "\ufeff"}]
    tricky += [{"id": "p", "texts": {"a.b": {"c\\": "true"}}, "code": ""}, {"id": "only"}]
    for items in (tricky, [product(number) for number in range(95)]):
        await export(listing(Shop(items)), tmp_path / name)
        assert [dict(row) async for row in read_rows(tmp_path / name)] == items


async def test_columns_can_be_chosen(tmp_path):
    path = tmp_path / "products.csv"
    await export(listing(shop(2)), path, columns=["id", "name.en", "metadata.version"])
    assert path.read_bytes() == b"id,name.en,metadata.version\r\np-0,Nr. 0,\r\np-1,Nr. 1,\r\n"


async def test_parquet_without_its_library_says_what_to_install_before_anything_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    handler = shop()
    with pytest.raises(ConfigurationError, match=r"emporix-async\[parquet\]"):
        await export(listing(handler), tmp_path / "a.parquet")
    assert handler.asked == []


async def test_an_existing_target_is_replaced_at_the_end_and_not_before(tmp_path):
    path = tmp_path / "products.jsonl"
    path.write_bytes(b"old")
    path.chmod(0o600)
    handler = await interrupted(path)
    assert path.read_bytes() == b"old"
    assert stat.S_IMODE((tmp_path / "products.jsonl.part").stat().st_mode) == 0o600
    await export(listing(handler), path)
    assert path.read_bytes() == lines(handler.stored)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["products.jsonl", "products.csv"])
async def test_an_interrupted_export_goes_on_with_the_page_it_needs(name, tmp_path):
    path = tmp_path / name
    handler = await interrupted(path)
    assert left_in(tmp_path) == {f"{name}.part", f"{name}.part.json"}
    report = await export(listing(handler), path, resume=True)
    assert sorted(handler.asked) == [7, 8, 9, 10]
    assert (report.items, report.pages) == (95, 10)
    await export(listing(shop()), tmp_path / f"whole-{name}")
    assert path.read_bytes() == (tmp_path / f"whole-{name}").read_bytes()
    assert left_in(tmp_path) == {name, f"whole-{name}"}


async def test_an_interrupted_export_says_how_to_go_on(tmp_path):
    with pytest.raises(CallTimeout) as caught:
        await export(listing(shop(fails_at=7)), tmp_path / "a.jsonl")
    assert f"kept in {tmp_path / 'a.jsonl.part'}: resume=True" in caught.value.__notes__[0]


async def test_an_export_that_failed_on_its_first_page_leaves_nothing(tmp_path):
    with pytest.raises(CallTimeout):
        await export(listing(shop(fails_at=1)), tmp_path / "a.jsonl")
    assert left_in(tmp_path) == set()


async def test_resuming_with_nothing_to_go_on_from_begins(tmp_path):
    await export(listing(shop()), tmp_path / "a.jsonl", resume=True)
    assert (tmp_path / "a.jsonl").read_bytes() == lines(map(product, range(95)))


async def test_a_cancelled_export_keeps_what_it_has(tmp_path):
    path = tmp_path / "a.jsonl"
    handler = shop()
    source = listing(handler)
    source.caller.blocks = lambda request: request.query["pageNumber"] >= 7
    sixth = anyio.Event()

    async def run() -> None:
        await export(source, path, on_page=lambda pages, items, total: sixth.set() if pages == 6 else None)

    async with anyio.create_task_group() as group:
        group.start_soon(run)
        await sixth.wait()
        await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()
    assert source.caller.in_flight == 0
    handler.asked.clear()
    await export(listing(handler), path, resume=True)
    assert min(handler.asked) == 7
    assert path.read_bytes() == lines(handler.stored)


class Held:
    """Stands for `function`, and keeps its first call in a thread until it is released."""

    def __init__(self, function) -> None:
        self.function = function
        self.called, self.released = threading.Event(), threading.Event()
        self.ended = False

    def __call__(self, *arguments: object, **options: object) -> object:
        self.called.set()
        self.released.wait(10)
        self.ended = True
        return self.function(*arguments, **options)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("held", [(os, "fsync"), (tables, "_write_csv"), (spool, "_locked")])
async def test_an_export_whose_task_is_cancelled_ends_after_its_thread(held, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    handler = shop()
    with monkeypatch.context() as patched:
        hold = Held(getattr(*held))
        patched.setattr(*held, hold)
        task = asyncio.ensure_future(export(listing(handler), path))
        await anyio.to_thread.run_sync(hold.called.wait, abandon_on_cancel=True)
        task.cancel()
        await anyio.wait_all_tasks_blocked()
        assert not task.done()
        hold.released.set()
        with pytest.raises(asyncio.CancelledError):
            await task
    left = left_in(tmp_path)
    await export(listing(handler), path, resume=True)
    assert left == {"a.csv.part"} if held[1] == "_locked" else {"a.csv.part", "a.csv.part.json"}
    await export(listing(shop()), tmp_path / "whole.csv")
    assert path.read_bytes() == (tmp_path / "whole.csv").read_bytes()


@pytest.mark.parametrize("format", ["jsonl", "csv"])
async def test_an_export_does_not_wait_for_a_reader_once_it_is_cancelled(format, tmp_path, monkeypatch):
    hold = Held(lambda *arguments: None)
    monkeypatch.setattr(spool.StandardOutput, "append", hold)
    with (tmp_path / "out").open("w") as file:
        monkeypatch.setattr("sys.stdout", file)
        async with anyio.create_task_group() as group:
            group.start_soon(lambda: export(listing(shop()), "-", format=format))
            await anyio.to_thread.run_sync(hold.called.wait, abandon_on_cancel=True)
            group.cancel_scope.cancel()
        assert not hold.ended
        hold.released.set()


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
async def test_no_file_beside_a_private_target_is_ever_readable_by_others(name, tmp_path, monkeypatch):
    (tmp_path / name).touch(0o600)
    modes = set[int]()
    sync = os.fsync

    def noted(descriptor: int) -> None:
        modes.update(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir())
        sync(descriptor)

    made = Spool(tmp_path / name, {})
    modes.add(stat.S_IMODE(made.path.stat().st_mode))
    made.close()
    made.path.unlink()
    monkeypatch.setattr(os, "fsync", noted)
    await export(listing(shop()), tmp_path / name)
    assert modes == {0o600}


async def test_no_file_is_written_on_the_event_loop(tmp_path, monkeypatch):
    threads = set[threading.Thread]()
    sync = os.fsync

    def noted(descriptor: int) -> None:
        threads.add(threading.current_thread())
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    await interrupted(tmp_path / "a.jsonl")
    assert threads
    assert threading.main_thread() not in threads


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
async def test_a_cursor_export_interrupted_after_its_last_page_writes_no_page_twice(name, tmp_path, monkeypatch):
    def handler(request: Request, raw_body: bytes | None) -> Reply:
        at = int(request.query.get("next", "0"))
        asked.append(at)
        return Reply([{"id": f"i-{at}"}], headers={"x-next-cursor": str(at + 1)} if at < 3 else {})

    def fail(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    asked: list[int] = []
    source = listing(handler, operation=replace(LIST, paging=Paging("cursor")), concurrency=1)
    path = tmp_path / name
    with monkeypatch.context() as patched:
        patched.setattr(Spool, "finish", fail)
        with pytest.raises(OSError, match="No space left"):
            await export(source, path)
    await export(source, path, resume=True)
    assert asked == [0, 1, 2, 3]
    assert [row["id"] async for row in read_rows(path)] == ["i-0", "i-1", "i-2", "i-3"]


async def test_files_that_a_killed_run_left_are_gone_after_the_next(tmp_path):
    for ending in (".part", ".part.json"):
        (tmp_path / f"a.csv{ending}").write_bytes(b'{"half')
    for name in (".a.csv.abcdefgh.unfinished", ".a.csv.part.json.abcdefgh.unfinished"):
        (tmp_path / name).write_bytes(b'{"half')
    await export(listing(shop()), tmp_path / "a.csv")
    assert left_in(tmp_path) == {"a.csv"}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda source: setattr(source.caller, "tenant", "other"), "tenant"),
        (lambda source: setattr(source.caller, "base_url", "https://other.test"), "base URL"),
        (lambda source: setattr(source, "request", Request(LIST.key, query={"pageSize": 20})), "query"),
        (lambda source: setattr(source, "request", Request(LIST.key, {"a": 1}, {"pageSize": 10})), "path"),
        (lambda source: setattr(source, "request", Request(LIST.key, {}, {"pageSize": 10}, {"A": "b"})), "headers"),
        (lambda source: setattr(source, "request", Request(LIST.key, {}, {"pageSize": 10}, {}, {})), "search"),
        (lambda source: setattr(source, "request", Request("a.b.c", {}, {"pageSize": 10})), "operation"),
    ],
)
async def test_the_state_of_another_export_is_refused_with_the_reason(change, named, tmp_path):
    path = tmp_path / "a.jsonl"
    handler = await interrupted(path)
    kept = (tmp_path / "a.jsonl.part").read_bytes()
    source = listing(handler)
    change(source)
    with pytest.raises(InvalidCall, match=f"of another .*{named}.*a.jsonl.part.json"):
        await export(source, path, resume=True)
    assert handler.asked == []
    assert (tmp_path / "a.jsonl.part").read_bytes() == kept
    await export(listing(handler), path, resume=True)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"form": 99}'])
async def test_a_state_that_cannot_be_read_is_refused(content, tmp_path):
    path = tmp_path / "a.jsonl"
    handler = await interrupted(path)
    (tmp_path / "a.jsonl.part.json").write_bytes(content)
    with pytest.raises(InvalidCall, match="cannot be read"):
        await export(listing(handler), path, resume=True)


@pytest.mark.parametrize("resume", [False, True])
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
async def test_a_file_of_somebody_elses_is_not_written_over(tmp_path, name, resume):
    part = tmp_path / f"{name}.part"
    part.write_text("mine\n")
    handler = shop()
    with pytest.raises(InvalidCall, match=r"\.part was not written by an export: move it away"):
        await export(listing(handler), tmp_path / name, resume=resume)
    assert part.read_text() == "mine\n"
    assert (left_in(tmp_path), handler.asked) == ({part.name}, [])


@pytest.mark.parametrize("resume", [False, True])
async def test_an_export_that_was_killed_between_its_first_lines_and_its_state_is_begun_anew(
    tmp_path, monkeypatch, resume
):
    path = tmp_path / "a.jsonl"
    kept: dict[str, bytes] = {}

    def fsync(_descriptor: int) -> None:
        found = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
        if found.get("a.jsonl.part") and not kept:
            kept.update(found)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fsync)
        await export(listing(shop()), path)
    assert set(kept) == {"a.jsonl.part", "a.jsonl.part.json"}
    path.unlink()
    for name, content in kept.items():
        (tmp_path / name).write_bytes(content)
    handler = shop()
    await export(listing(handler), path, resume=resume)
    assert path.read_bytes() == lines(handler.stored)
    assert left_in(tmp_path) == {"a.jsonl"}


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("a.csv", {"decimal": ";"}, "decimal is . or ,, not ';'"),
        ("a.jsonl", {"decimal": ";"}, "decimal is . or ,, not ';'"),
        ("a.jsonl", {"on_drift": "x"}, "on_drift is note or raise, not 'x'"),
        ("a.csv", {"columns": [1]}, r"columns are a list of names, not \[1\]"),
        ("a.csv", {"columns": "id"}, "columns are a list of names, not 'id'"),
        ("a\0.csv", {}, "the target of an export has a NUL"),
        ("a.csv", {"since": "a\0"}, "the watermark of an export has a NUL"),
    ],
)
async def test_options_that_cannot_be_are_refused_before_anything_is_asked_for(tmp_path, name, options, words):
    handler = shop()
    with pytest.raises(InvalidCall, match=words):
        await export(listing(handler), f"{tmp_path}/{name}", **options)
    assert (handler.asked, left_in(tmp_path)) == ([], set())


async def test_lines_that_were_lost_are_noticed(tmp_path):
    path = tmp_path / "a.jsonl"
    handler = await interrupted(path)
    os.truncate(tmp_path / "a.jsonl.part", 100)
    with pytest.raises(InvalidCall, match="lost what it had written"):
        await export(listing(handler), path, resume=True)


async def test_what_was_written_past_the_state_does_not_count(tmp_path):
    path = tmp_path / "a.jsonl"
    handler = await interrupted(path)
    with (tmp_path / "a.jsonl.part").open("ab") as file:
        file.write(b'{"half": "a li')
    await export(listing(handler), path, resume=True)
    assert path.read_bytes() == lines(handler.stored)


async def test_an_export_interrupted_at_its_conversion_asks_for_nothing_more(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    handler = shop()

    def fail(*arguments: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(tables, "_write_csv", fail)
        with pytest.raises(OSError, match=r"No space left on device: .*a\.csv"):
            await export(listing(handler), path)
    assert left_in(tmp_path) == {"a.csv.part", "a.csv.part.json"}
    handler.asked.clear()
    await export(listing(handler), path, resume=True)
    assert handler.asked == []
    assert left_in(tmp_path) == {"a.csv"}


@pytest.mark.parametrize("written", [0, 50, 5000])
async def test_a_full_disk_names_the_file_and_leaves_what_can_be_resumed(written, tmp_path, monkeypatch):
    path = tmp_path / "a.jsonl"
    handler = shop()
    left = [12_000 if written else 0]
    write = spool._write_all

    def limited(into, content: bytes) -> None:
        def some(view: memoryview) -> int:
            if left[0] <= 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            done = into(view[: min(left[0], written)])
            left[0] -= done
            return done

        write(some, content)

    with monkeypatch.context() as patched:
        patched.setattr(spool, "_write_all", limited)
        with pytest.raises(OSError, match=r"No space left on device: .*a\.jsonl\.part") as caught:
            await export(listing(handler), path)
    assert caught.value.errno == errno.ENOSPC
    assert left_in(tmp_path) == ({"a.jsonl.part", "a.jsonl.part.json"} if written else set())
    await export(listing(handler), path, resume=True)
    assert path.read_bytes() == lines(handler.stored)


@pytest.mark.parametrize("name", ["a.csv.part", "a.csv.part.json"])
@pytest.mark.parametrize("there", [True, False])
async def test_a_link_with_the_name_of_a_file_of_an_export_is_neither_followed_nor_replaced(name, there, tmp_path):
    other = tmp_path / "other"
    if there:
        other.write_text("mine")
    (tmp_path / name).symlink_to(other)
    handler = shop()
    for resume in (False, True):
        with pytest.raises(InvalidCall, match=rf"{name} is a symbolic link, .*: move it away"):
            await export(listing(handler), tmp_path / "a.csv", resume=resume)
    assert handler.asked == []
    assert left_in(tmp_path) == {name, "other"} if there else {name}
    assert not there or other.read_text() == "mine"


@pytest.mark.parametrize("target", ["missing/a.jsonl", "a.txt", "", "directory.jsonl"])
async def test_a_target_that_cannot_be_is_refused_before_anything_is_asked_for(target, tmp_path):
    (tmp_path / "directory.jsonl").mkdir()
    handler = shop()
    with pytest.raises((OSError, InvalidCall), match=r"missing|does not tell its format|no file"):
        await export(listing(handler), str(tmp_path / target) if target else "")
    assert handler.asked == []
    assert left_in(tmp_path) == {"directory.jsonl"}


async def test_a_directory_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    def refuse(path: Path, *arguments: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    handler = shop()
    with monkeypatch.context() as patched:  # the suite may run as root, to whom everything is writable
        patched.setattr(os, "open", refuse)
        with pytest.raises(PermissionError, match=str(tmp_path)):
            await export(listing(handler), tmp_path / "a.jsonl")
    assert handler.asked == []


async def test_two_exports_to_one_target_do_not_mix(tmp_path):
    held = Spool(tmp_path / "a.jsonl", {})
    with pytest.raises(InvalidCall, match="another export is writing"):
        await export(listing(shop()), tmp_path / "a.jsonl")
    held.close()
    await export(listing(shop()), tmp_path / "a.jsonl")


async def test_a_target_that_is_a_link_is_written_through_it(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "inner" / "real.jsonl")
    await export(listing(shop(3)), tmp_path / "link.jsonl")
    assert (tmp_path / "link.jsonl").is_symlink()
    assert (tmp_path / "inner" / "real.jsonl").read_bytes() == lines(map(product, range(3)))


@pytest.mark.parametrize("format", ["jsonl", "csv"])
async def test_a_hyphen_is_standard_output(format, capfd, tmp_path):
    await export(listing(shop()), "-", format=format)
    await export(listing(shop()), tmp_path / f"a.{format}")
    assert capfd.readouterr().out.encode() == (tmp_path / f"a.{format}").read_bytes()


@pytest.mark.parametrize("format", ["csv", "parquet"])
async def test_a_table_for_standard_output_has_no_file_that_a_kill_could_leave(
    format, capfdbinary, tmp_path, monkeypatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[set[str]] = []
    report = await export(listing(shop()), "-", format=format, on_page=lambda *page: seen.append(left_in(tmp_path)))
    assert seen == [set()] * 10
    assert report.bytes == len(capfdbinary.readouterr().out) > 1000


async def test_a_closed_pipe_ends_the_export_and_names_it(monkeypatch):
    reader, writer = os.pipe()
    os.close(reader)
    handler = shop(5000)
    with io.FileIO(writer, "w") as pipe:
        monkeypatch.setattr("sys.stdout", pipe)
        with pytest.raises(BrokenPipeError, match="standard output"):
            await export(listing(handler), "-")
    assert len(handler.asked) < 20


@pytest.mark.parametrize("format", ["jsonl", "csv"])
@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        (lambda: None, "standard output is closed"),
        (lambda: a_file("w", closed=True), "standard output is closed"),
        (lambda: a_file("r"), "standard output is not writable"),
        (io.StringIO, "standard output is an object of type StringIO, without a file"),
    ],
)
async def test_a_standard_output_that_cannot_be_written_is_refused_before_anything_is_asked_for(
    monkeypatch, stream, reason, format
):
    handler = shop()
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", stream())
        with pytest.raises(InvalidCall, match=reason):
            await export(listing(handler), "-", format=format)
        if sys.stdout is not None:
            sys.stdout.close()
    assert handler.asked == []


async def test_a_standard_output_that_is_closed_meanwhile_is_named(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", a_file("w"))
        with pytest.raises(InvalidCall, match="standard output is closed"):
            await export(listing(shop()), "-", on_page=lambda *page: sys.stdout.close())


@pytest.mark.parametrize("target", [io.BytesIO(), io.StringIO(), b"a.jsonl", None])
async def test_a_target_that_is_no_path_is_refused(target):
    with pytest.raises(InvalidCall, match="the target of an export is given by its path, not by an object of type"):
        await export(listing(shop()), target, format="jsonl")


async def test_each_page_is_reported(tmp_path):
    seen: list[tuple[int, int, int | None]] = []
    await export(listing(shop(25)), tmp_path / "a.jsonl", on_page=lambda *page: seen.append(page))
    assert seen == [(1, 10, 25), (2, 20, 25), (3, 25, 25)]


async def test_an_item_that_came_before_is_said_and_left_out_if_asked(tmp_path):
    def shifting() -> Shop:
        handler = shop(30)
        handler.changes[2] = lambda: handler.stored.insert(0, product(99))
        return handler

    report = await export(listing(shifting(), concurrency=1), tmp_path / "a.jsonl")
    assert report.drift == ("page 2 holds p-9, which came before", "the total was 30 and is 31 on page 3")
    assert report.items == 31
    assert report.removed == 0
    report = await export(listing(shifting(), concurrency=1), tmp_path / "a.jsonl", dedupe_by="id")
    assert (report.items, report.removed) == (30, 1)
    assert (tmp_path / "a.jsonl").read_bytes() == lines(map(product, range(30)))


async def test_items_added_while_paging_are_exported_too(tmp_path):
    handler = shop(30)
    handler.changes[3] = lambda: handler.stored.extend(product(n) for n in range(30, 45))
    report = await export(listing(handler), tmp_path / "a.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == lines(map(product, range(45)))
    assert report.drift == ("the total was 30 and is 45 on page 3",)


async def test_items_deleted_while_paging_are_said_to_be_missing(tmp_path):
    handler = shop(40)
    handler.changes[3] = lambda: handler.stored.__delitem__(slice(5))
    report = await export(listing(handler, concurrency=1), tmp_path / "a.jsonl")
    assert report.drift == ("the total was 40 and is 35 on page 4",)
    handler = shop(40)
    handler.changes[2] = lambda: handler.stored.__delitem__(slice(25))
    report = await export(listing(handler, concurrency=1), tmp_path / "a.jsonl")
    assert report.drift == ("the API counted 40 items and gave 15",)


@pytest.mark.parametrize(
    ("lengths", "total", "drift"),
    [
        ([10, 4, 10], None, ("page 2 holds 4 items, not 10",)),
        ([10, 0, 10, 0, 3], None, ("page 2 holds 0 items, not 10; so 2 times in all",)),
        ([10, 10, 7], 12, ("the API counted 12 items and gave 27",)),
        ([10, 10], 25, ("the API counted 25 items and gave 20",)),
        ([4, 4, 4], None, ()),  # the maximum of the server
        ([10, 7], None, ()),
    ],
)
async def test_short_pages_before_the_end_and_wrong_totals_are_said(lengths, total, drift, tmp_path):
    def handler(request: Request, raw_body: bytes | None) -> Reply:
        number = int(str(request.query["pageNumber"]))
        length = lengths[number - 1] if number <= len(lengths) else 0
        headers = {} if total is None else {"x-total-count": str(total)}
        return Reply([{"id": 100 * number + n} for n in range(length)], headers=headers)

    report = await export(listing(handler), tmp_path / "a.jsonl")
    assert report.items == sum(lengths)
    assert report.drift == drift


async def test_drift_can_be_an_error(tmp_path):
    handler = shop(30)
    handler.changes[2] = lambda: handler.stored.insert(0, product(99))
    with pytest.raises(PagingDrift, match=r"product\.products\.list changed .* p-9"):
        await export(listing(handler, concurrency=1), tmp_path / "a.jsonl", on_drift="raise")
    assert not (tmp_path / "a.jsonl").exists()


@pytest.mark.parametrize("page", [2, 3])
async def test_what_ended_an_export_is_not_counted_twice_once_it_goes_on(tmp_path, page):
    path = tmp_path / "a.jsonl"
    handler = shop(30)
    handler.changes[page] = lambda: handler.stored.insert(0, product(99))
    with pytest.raises(PagingDrift):
        await export(listing(handler, concurrency=2), path, on_drift="raise")
    report = await export(listing(handler, concurrency=2), path, resume=True)
    assert report.items == 31
    assert f"page {page} holds p-{10 * page - 11}, which came before" in report.drift
    assert not any("times in all" in note for note in report.drift)


async def test_a_count_that_is_wrong_is_told_once_after_an_interruption(tmp_path):
    def handler(request: Request, raw_body: bytes | None) -> Reply:
        return Reply([{"id": 1}] if request.query["pageNumber"] == 1 else [], headers={"x-total-count": "2"})

    with pytest.raises(PagingDrift, match="counted 2 items and gave 1"):
        await export(listing(handler), tmp_path / "a.jsonl", on_drift="raise")
    report = await export(listing(handler), tmp_path / "a.jsonl", resume=True)
    assert report.drift == ("the API counted 2 items and gave 1",)


async def test_repeats_are_noticed_across_an_interruption(tmp_path):
    path = tmp_path / "a.jsonl"
    handler = await interrupted(path)
    handler.stored.insert(0, product(99))
    report = await export(listing(handler), path, resume=True, dedupe_by=None)
    assert report.drift == ("page 7 holds p-59, which came before", "the total was 95 and is 96 on page 10")


async def test_items_without_what_tells_them_apart_are_told_apart_as_a_whole_or_kept_and_said(tmp_path):
    stored = [{"code": "a"}, {"code": "b"}, {"code": "a"}]
    report = await export(listing(Shop(stored), size=2), tmp_path / "a.jsonl")
    assert report.drift == ("page 2 holds an item, which came before",)
    stored = [{"metadata": {"key": 1}}, {"metadata": {"key": 1}}, {"code": "b"}, {"code": "b"}]
    report = await export(listing(Shop(stored)), tmp_path / "a.jsonl", dedupe_by="metadata.key")
    assert (report.items, report.removed) == (3, 1)
    assert "without 'metadata.key'" in report.drift[1]


async def test_another_object_than_a_listing_is_refused(tmp_path):
    with pytest.raises(InvalidCall, match="wants a listing"):
        await export([1, 2], tmp_path / "a.jsonl")


def test_no_two_items_are_the_same_among_many():
    seen = Seen()
    assert all(seen.add(f"p-{number}") for number in range(20_000))
    assert not any(seen.add(f"p-{number}") for number in range(20_000))
    assert "p-19999" in seen
    assert "p-20000" not in seen
    assert sum(map(len, seen._buckets.values())) == 6 * 20_000
