"""Stores: what is kept, what is not believed, and that none can fail a call."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Mapping
from contextlib import asynccontextmanager
from math import inf
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async import Credential, FileStore
from emporix_async.auth import stores
from emporix_async.auth.credentials import Key
from emporix_async.auth.stores import SharedTokens
from emporix_async.auth.tokens import read_stored, timed_token, write_stored
from emporix_async.concurrency import BackgroundTasks
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL, TENANT
from tests.token_endpoint import CREATE, LIST, MANAGE, ORDERS, READ, Endpoint, source

posix = pytest.mark.skipif(os.name != "posix", reason="files have owners and modes on POSIX only")
NAME = f"{BASE_URL} {TENANT} key-1"


class Shelf:
    """A store in memory, with a lock for each field."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, bytes]] = {}
        self.locks: dict[tuple[str, str], anyio.Lock] = {}
        self.loads = 0

    async def load(self, name: str) -> Mapping[str, bytes]:
        self.loads += 1
        await anyio.lowlevel.checkpoint()
        return dict(self.kept.get(name, {}))

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.kept.setdefault(name, {})[field] = content

    def lock(self, name: str, field: str) -> anyio.Lock:
        return self.locks.setdefault((name, field), anyio.Lock())


class Broken:
    """A store that fails whatever it is asked for."""

    async def load(self, name: str) -> Mapping[str, bytes]:
        raise OSError("token-1 s3cret")

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        raise RuntimeError(content.decode())

    @asynccontextmanager
    async def lock(self, name: str, field: str) -> Any:
        raise ValueError
        yield


class Stuck(Broken):
    """A store that never answers."""

    async def load(self, name: str) -> Mapping[str, bytes]:
        await anyio.sleep_forever()
        raise AssertionError

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        await anyio.sleep_forever()

    @asynccontextmanager
    async def lock(self, name: str, field: str) -> Any:
        yield
        await anyio.sleep_forever()


def shared(store: Any, clock: ManualClock, wall: Any = lambda: 5000.0) -> SharedTokens:
    return SharedTokens(store, tenant=TENANT, base_url=BASE_URL, clock=clock, wall_clock=wall)


def process(endpoint: Endpoint, store: Any, clock: ManualClock | None = None, **settings: Any) -> Any:
    """Make the tokens of another process: all it has in common with others is the store."""
    clock = clock or ManualClock()
    return source(endpoint, clock=clock, shared=shared(store, clock), **settings)


def names(directory: Path) -> list[str]:
    return [entry.name for entry in directory.iterdir()]


async def test_a_token_that_another_process_fetched_is_used() -> None:
    endpoint, store = Endpoint(), Shelf()
    first = await process(endpoint, store).token_for(LIST)
    second = await process(endpoint, store, ManualClock(77.0)).token_for(LIST)
    assert (second.value, second.scopes) == (first.value, first.scopes)
    assert second.expires_at - 77.0 == first.expires_at - 1000.0
    assert len(endpoint.requests) == 1


async def test_whatever_was_granted_is_reused_not_only_what_was_asked_for() -> None:
    endpoint, store = Endpoint(), Shelf()
    await process(endpoint, store, strategy="service").token_for(CREATE)
    assert (await process(endpoint, store).token_for(LIST)).scopes > {READ, MANAGE}
    assert len(endpoint.requests) == 1


async def test_what_a_key_lacks_is_learnt_from_the_store() -> None:
    endpoint, store = Endpoint({"key-1": {MANAGE}}), Shelf()
    for _ in range(2):
        assert (await process(endpoint, store).token_for(LIST)).scopes == {MANAGE}
    assert endpoint.scopes == [READ, MANAGE]


async def test_processes_that_start_together_fetch_one_token() -> None:
    endpoint, store = Endpoint(), Shelf()
    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tokens = process(endpoint, store)
            for _ in range(50):
                tasks.start_soon(tokens.token_for, LIST)
    assert len(endpoint.requests) == 1
    assert store.loads <= 16


async def test_another_key_or_tenant_sees_nothing_of_it() -> None:
    endpoint, store, clock = Endpoint(), Shelf(), ManualClock()
    await process(endpoint, store).token_for(LIST)
    await source(endpoint, Credential("key-2", "0ther"), clock=clock, shared=shared(store, clock)).token_for(LIST)
    strange = SharedTokens(store, tenant="other", base_url=BASE_URL, clock=clock)
    await source(endpoint, clock=clock, shared=strange).token_for(LIST)
    assert len(endpoint.requests) == 3
    assert len(store.kept) == 3


async def test_a_token_kept_under_a_name_that_is_not_its_own_is_ignored() -> None:
    endpoint, store = Endpoint(), Shelf()
    await process(endpoint, store).token_for(LIST)
    other = Shelf()
    other.kept[f"{BASE_URL} {TENANT} key-2"] = store.kept[NAME]
    clock = ManualClock()
    await source(endpoint, Credential("key-2", "0ther"), clock=clock, shared=shared(other, clock)).token_for(LIST)
    assert len(endpoint.requests) == 2


async def test_a_refused_token_is_not_taken_from_the_store_again() -> None:
    endpoint, store = Endpoint(), Shelf()
    one, other = process(endpoint, store), process(endpoint, store)
    tokens = [await each.token_for(LIST) for each in (one, other)]
    one.drop(tokens[0], LIST.key)
    assert (await one.token_for(LIST)).value == "token-2"
    other.drop(tokens[1], LIST.key)
    assert (await other.token_for(LIST)).value == "token-2"
    assert len(endpoint.requests) == 2


async def test_a_token_in_the_store_must_be_newer_than_the_refusal() -> None:
    endpoint, store, clock = Endpoint(), Shelf(), ManualClock()
    one, other = (source(endpoint, clock=clock, shared=shared(store, clock, clock.now)) for _ in range(2))
    first = await one.token_for(LIST)
    other.drop(await other.token_for(LIST), LIST.key)
    clock.advance(1)
    # Another process has fetched one meanwhile, and then all are revoked.
    assert (await other.token_for(LIST)).value == "token-2"
    clock.advance(1)
    one.drop(first, LIST.key)
    for made_after in (clock.now(), -inf):
        assert (await one.token_for(LIST, made_after=made_after)).value == "token-3"
    clock.advance(1)
    assert (
        await source(endpoint, clock=clock, shared=shared(store, clock, clock.now)).token_for(LIST)
    ).value == "token-3"


async def test_after_a_pause_what_others_fetched_meanwhile_is_not_believed() -> None:
    endpoint, store, clock = Endpoint(), Shelf(), ManualClock()
    one, other = (
        source(endpoint, clock=clock, shared=shared(store, clock, clock.now), chance=lambda: 1.0) for _ in range(2)
    )
    for _ in range(2):
        one.drop(await one.token_for(LIST), LIST.key)
    clock.advance(0.1)
    assert (await other.token_for(LIST)).value == "token-2"
    other.drop(await other.token_for(LIST), LIST.key)
    assert (await other.token_for(LIST)).value == "token-3"
    assert (await one.token_for(LIST)).value == "token-4"


async def test_a_token_from_the_future_is_not_taken_for_a_new_one() -> None:
    endpoint, store, clock = Endpoint(), Shelf(), ManualClock()
    await source(endpoint, clock=clock, shared=shared(store, clock, lambda: 5060.0)).token_for(LIST)
    clock.advance(10)
    tokens = source(endpoint, clock=clock, shared=shared(store, clock))
    assert (await tokens.token_for(LIST)).value == "token-1"
    assert (await tokens.token_for(LIST, made_after=clock.now())).value == "token-2"


async def test_the_refresh_of_one_process_serves_the_others() -> None:
    endpoint, store, clock = Endpoint(expires_in=1000), Shelf(), ManualClock()
    each = [source(endpoint, clock=clock, shared=shared(store, clock, clock.now)) for _ in range(3)]
    for tokens in each:
        await tokens.token_for(LIST)
    clock.advance(760)
    for tokens in each:
        assert (await tokens.token_for(LIST)).value == "token-1"
    await anyio.wait_all_tasks_blocked()
    for tokens in each:
        assert (await tokens.token_for(LIST)).value == "token-2"
    assert len(endpoint.requests) == 2


@pytest.mark.parametrize("kind", [Broken, Stuck])
@pytest.mark.parametrize(("step", "said"), [("load", "read"), ("lock", "locked"), ("save", "written")])
async def test_a_store_that_fails_at_any_step_fails_no_call(kind, step, said, caplog, monkeypatch) -> None:
    if kind is Stuck:
        for patience in ("PATIENCE", "LOCK_PATIENCE"):
            monkeypatch.setattr(stores, patience, 0.2)
    endpoint, store = Endpoint(), Shelf()
    monkeypatch.setattr(store, step, getattr(kind(), step))
    tokens = process(endpoint, store)
    assert (await tokens.token_for(LIST)).value == "token-1"
    assert (await tokens.token_for(LIST)).value == "token-1"
    assert len(endpoint.requests) == 1
    if (kind, step) != (Stuck, "lock"):
        assert f"the token store could not be {said}" in caplog.text
    assert "token-1" not in caplog.text
    assert "s3cret" not in caplog.text


async def test_a_store_that_has_failed_is_left_alone_for_ten_seconds(monkeypatch) -> None:
    endpoint, store, clock = Endpoint(), Shelf(), ManualClock()
    tokens = process(endpoint, store, clock)
    with monkeypatch.context() as patched:
        patched.setattr(store, "load", Broken().load)
        await tokens.token_for(LIST)
    await tokens.token_for(CREATE)
    assert store.kept == {}
    clock.advance(10)
    await tokens.token_for(ORDERS)
    assert list(store.kept) == [NAME]


async def test_closing_while_the_lock_is_waited_for_leaves_it_free() -> None:
    endpoint, store, background = Endpoint(), Shelf(), BackgroundTasks()
    endpoint.before = anyio.sleep_forever
    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(process(endpoint, store, background=background).token_for, LIST)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    await background.aclose()
    endpoint.before = anyio.lowlevel.checkpoint
    await process(endpoint, store).token_for(LIST)
    assert len(endpoint.requests) == 2


async def test_a_file_keeps_tokens_for_the_next_process(tmp_path: Path) -> None:
    endpoint, path = Endpoint(), tmp_path / "tokens.json"
    for _ in range(2):
        assert (await process(endpoint, FileStore(path)).token_for(LIST)).value == "token-1"
    assert len(endpoint.requests) == 1
    assert names(tmp_path) == ["tokens.json"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_file_drops_what_nobody_wants_any_more(tmp_path: Path) -> None:
    now = [5000.0]
    store = FileStore(tmp_path / "tokens.json", wall_clock=lambda: now[0])
    await store.save("one", "a", b"1", seconds=10)
    await store.save("one", "b", b"2", seconds=100)
    now[0] += 50
    assert await store.load("one") == {"b": b"2"}
    await store.save("two", "c", b"3", seconds=100)
    assert list(json.loads((tmp_path / "tokens.json").read_text())["one"]) == ["b"]


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
async def test_a_file_that_others_can_use_is_ignored_with_a_warning_and_replaced(tmp_path, mode, caplog) -> None:
    endpoint, path = Endpoint(), tmp_path / "tokens.json"
    await process(endpoint, FileStore(path)).token_for(LIST)
    path.chmod(mode)
    caplog.clear()
    assert (await process(endpoint, FileStore(path)).token_for(LIST)).value == "token-2"
    assert "is ignored: others than its owner can use it" in caplog.text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "token-1" not in path.read_text()


@posix
async def test_a_file_that_is_not_ours_is_ignored(tmp_path, monkeypatch, caplog) -> None:
    store = FileStore(tmp_path / "tokens.json")
    await store.save("name", "field", b"content", seconds=1e6)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert await store.load("name") == {}
    assert "is ignored" in caplog.text


@posix
async def test_a_link_is_not_followed(tmp_path, caplog) -> None:
    endpoint = Endpoint()
    await process(endpoint, FileStore(tmp_path / "real.json")).token_for(LIST)
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    assert (await process(endpoint, FileStore(tmp_path / "link.json")).token_for(LIST)).value == "token-2"
    assert "could not be read" in caplog.text


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"a": 1}', '{"a": {"b": {}}}', '{"a": {"b": null}}', "\x00"]
)
async def test_a_file_that_cannot_be_read_is_replaced(tmp_path, content, caplog) -> None:
    endpoint, path = Endpoint(), tmp_path / "tokens.json"
    path.touch(mode=0o600)
    path.write_text(content)
    assert (await process(endpoint, FileStore(path)).token_for(LIST)).value == "token-1"
    assert (await process(endpoint, FileStore(path)).token_for(LIST)).value == "token-1"


async def test_a_directory_that_is_missing_fails_no_call(tmp_path, caplog) -> None:
    assert (await process(Endpoint(), FileStore(tmp_path / "no" / "tokens.json")).token_for(LIST)).value == "token-1"
    assert "could not be written (FileNotFoundError)" in caplog.text


CRASH = """
import functools, os, sys
import anyio
from emporix_async import FileStore

os.fsync = lambda _: os._exit(9)
anyio.run(functools.partial(FileStore(sys.argv[1]).save, "name", "field", b"new", seconds=1e6))
"""


async def test_a_process_killed_in_the_middle_of_writing_leaves_the_former_file(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    await store.save("name", "field", b"former", seconds=1e6)
    command = [sys.executable, "-c", CRASH, str(tmp_path / "tokens.json")]
    assert (await anyio.run_process(command, check=False)).returncode == 9
    assert await store.load("name") == {"field": b"former"}


async def test_a_write_that_fails_leaves_nothing_behind(tmp_path, monkeypatch) -> None:
    def full(_: int) -> None:
        raise OSError("no space left")

    store = FileStore(tmp_path / "tokens.json")
    await store.save("name", "field", b"former", seconds=1e6)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        await store.save("name", "field", b"new", seconds=1e6)
    assert await store.load("name") == {"field": b"former"}
    assert names(tmp_path) == ["tokens.json"]


async def test_writers_in_one_process_lose_nothing(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")

    async def save(number: int) -> None:
        await store.save("name", str(number), b"content", seconds=1e6)

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(save, number)
    assert len(await store.load("name")) == 20


def read(content: bytes, *, name: str = NAME, now: float = 0.0, wall: float = 0.0) -> Any:
    return read_stored(content, name=name, client_id="key-1", now=now, wall=wall)


numbers = st.floats(min_value=0, max_value=4e9)


@given(
    asked=st.none() | st.just(READ),
    held=st.none() | st.frozensets(st.sampled_from([READ, MANAGE])),
    lifetime=st.floats(min_value=1, max_value=86_400),
    now=numbers,
    wall=numbers,
    later=st.floats(min_value=-1e9, max_value=1e9),
)
def test_a_token_comes_back_as_it_was_and_never_lasts_longer(*, asked, held, lifetime, now, wall, later) -> None:
    key = Key("key-1", asked)
    token = timed_token("t0ken", held, key, made_at=now, lifetime=lifetime)
    found = read(write_stored(token, name=NAME, now=now, wall=wall), now=7.0, wall=wall + later)
    if found is None:
        assert later > lifetime - 1e-3
    else:
        assert (found.value, found.scopes, found.key) == ("t0ken", held, key)
        assert 7.0 - 1e-3 <= found.expires_at <= 7.0 + lifetime + 1e-3
        assert found.refresh_at <= found.unusable_at <= found.expires_at


values = st.none() | st.booleans() | st.floats(allow_nan=False) | st.text() | st.lists(st.text())
fields = st.sampled_from(["name", "asked", "access_token", "scope", "expires_at", "lifetime"])


@given(st.binary() | st.dictionaries(fields, values).map(lambda entry: json.dumps(entry).encode()))
def test_whatever_else_a_store_holds_is_no_token(content) -> None:
    assert read(content) is None


@given(
    lifetime=st.floats(min_value=1e-6, max_value=86_400),
    made_at=st.floats(min_value=0, max_value=1e6),
)
def test_a_token_is_refreshed_before_it_is_waited_for_and_waited_for_before_it_ends(lifetime, made_at) -> None:
    token = timed_token("t0ken", None, Key("key-1", None), made_at=made_at, lifetime=lifetime)
    assert token.refresh_at <= token.unusable_at <= token.expires_at
    assert token.expires_at - token.refresh_at <= min(300.0, lifetime / 4) + 1e-6
    assert token.expires_at - token.unusable_at <= 60.0 + 1e-6


class Grouped(Shelf):
    """A store whose lock holds a task group, as one does that extends its lease meanwhile."""

    entered = held = 0

    @asynccontextmanager
    async def lock(self, name: str, field: str) -> Any:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.sleep_forever)
            self.entered += 1
            self.held += 1
            try:
                yield
            finally:
                self.held -= 1
                tasks.cancel_scope.cancel()


async def test_a_lock_may_hold_a_task_group(caplog) -> None:
    endpoint, store = Endpoint(), Grouped()
    assert (await process(endpoint, store).token_for(LIST)).value == "token-1"
    with pytest.raises(LookupError):
        async with shared(store, ManualClock()).lock(Key("key-1", None)):
            raise LookupError
    with anyio.move_on_after(0.01) as scope:
        async with shared(store, ManualClock()).lock(Key("key-1", None)):
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert (store.entered, store.held) == (3, 0)
    assert "could not be" not in caplog.text


async def test_a_lock_that_is_not_had_in_time_is_done_without(monkeypatch, caplog) -> None:
    monkeypatch.setattr(stores, "LOCK_PATIENCE", 0.01)
    endpoint, store = Endpoint(), Shelf()
    async with store.lock(NAME, "test.thing_read"), store.lock(NAME, "*"):
        monkeypatch.setattr(store, "lock", lambda *_: store.locks[NAME, "*"])
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(process(endpoint, store).token_for, LIST)
    assert len(endpoint.requests) == 1
    assert "the token store could not be locked (TimeoutError)" in caplog.text


@posix
async def test_a_pipe_in_the_place_of_the_file_is_ignored_without_waiting(tmp_path, caplog) -> None:
    path = tmp_path / "tokens.json"
    os.mkfifo(path, 0o600)
    with anyio.fail_after(2):
        assert await FileStore(path).load(NAME) == {}
    assert "is ignored" in caplog.text
