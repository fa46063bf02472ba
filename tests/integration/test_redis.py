"""Tokens shared through a real Redis server."""

from __future__ import annotations

import logging
import subprocess
import sys
import uuid
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
import redis
from cryptography.fernet import Fernet

from emporix_async import CallTimeout, Credential, Emporix, RedisStore
from emporix_async.sandbox import Sandbox, serve
from tests.manual_clock import ManualClock

KEY = Fernet.generate_key()
PROCESSES = 8
PROCESS = """
import sys, anyio
from emporix_async import Credential, Emporix, RedisStore

url, client_id, client_secret, redis_url, key, prefix = sys.argv[1:]

async def main():
    store = RedisStore(redis_url, key=key, prefix=prefix)
    async with store, Emporix("sandbox", Credential(client_id, client_secret), base_url=url, store=store) as emporix:
        print("ready", flush=True)
        sys.stdin.readline()
        async with anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(emporix.call, "price.price_lists.list")

anyio.run(main, backend="asyncio")
"""


class Hands(ManualClock):
    """A clock whose first sleep ends when `passed` is set, and whose next never does."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.passed, self.asked_again = anyio.Event(), anyio.Event(), anyio.Event()
        self.seconds = 0.0

    async def sleep(self, seconds: float) -> None:
        self.seconds = seconds
        if self.asked.is_set():
            self.asked_again.set()
            await anyio.sleep_forever()
        self.asked.set()
        await self.passed.wait()


@pytest.fixture
def prefix() -> str:
    """Name the keys of one test, in a server that may be anybody's."""
    return f"emporix-test-{uuid.uuid4().hex}"


@pytest.fixture
def server(redis_url: str, prefix: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(redis_url) as connection:
        yield connection
        for name in connection.scan_iter(f"{prefix}:*"):
            connection.delete(name)


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    with serve(latency=0.05) as running:
        yield running


def client(sandbox: Sandbox, store: RedisStore) -> Emporix:
    credential = Credential(sandbox.client_id, sandbox.client_secret)
    return Emporix(sandbox.tenant, credential, base_url=sandbox.url, store=store)


def test_eight_processes_ask_for_one_token(slow: Sandbox, redis_url: str, server: Any, prefix: str) -> None:
    arguments = [slow.url, slow.client_id, slow.client_secret, redis_url, KEY.decode(), prefix]
    command = [sys.executable, "-W", "error", "-c", PROCESS, *arguments]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = [subprocess.Popen(command, text=True, **pipes) for _ in range(PROCESSES)]
    for process in running:
        assert process.stdout.readline() == "ready\n", process.stderr.read()
    for process in running:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in running:
        _, said = process.communicate(timeout=60)
        assert (process.returncode, said) == (0, "")
    assert slow.by_operation["price.price_lists.list"] == PROCESSES * 20
    assert slow.token_requests == 1


async def test_a_token_is_found_by_the_next_client_and_nobody_can_read_it(
    sandbox: Sandbox, redis_url: str, server: Any, prefix: str
) -> None:
    async with RedisStore(redis_url, key=KEY, prefix=prefix) as store:
        before = sandbox.token_requests
        values = []
        for _ in range(2):
            async with client(sandbox, store) as emporix:
                await emporix.call("price.price_lists.list")
                values += [state.token.value for state in emporix._tokens._states.values()]
        assert sandbox.token_requests - before == 1
    assert values[0] == values[1]
    (name,) = server.scan_iter(f"{prefix}:*")
    kept = b"".join(server.hgetall(name).values())
    assert values[0].encode() not in kept
    assert values[0] in Fernet(KEY).decrypt(kept).decode()
    assert server.ttl(name) > 0


async def test_a_refused_token_is_replaced_by_a_newer_one_which_is_there_for_others(
    sandbox: Sandbox, redis_url: str, server: Any, prefix: str
) -> None:
    async with (
        RedisStore(redis_url, key=KEY, prefix=prefix) as store,
        client(sandbox, store) as one,
        client(sandbox, store) as other,
    ):
        for emporix in (one, other):
            await emporix.call("price.price_lists.list")
        sandbox.revoke_tokens()
        before = sandbox.token_requests
        # The token that the first fetched was made before the second was refused: it may be revoked as well.
        for emporix in (one, other):
            await emporix.call("price.price_lists.list")
        assert sandbox.token_requests - before == 2
        async with client(sandbox, store) as third:
            await third.call("price.price_lists.list")
        assert sandbox.token_requests - before == 2


async def test_a_key_may_be_changed_while_the_former_one_is_still_given(
    redis_url: str, server: Any, prefix: str, caplog: pytest.LogCaptureFixture
) -> None:
    new = Fernet.generate_key()
    await RedisStore(redis_url, key=KEY, prefix=prefix).save("name", "field", b"content", seconds=100)
    assert await RedisStore(redis_url, key=(new, KEY), prefix=prefix).load("name") == {"field": b"content"}
    assert "another key" not in caplog.text
    assert await RedisStore(redis_url, key=new, prefix=prefix).load("name") == {}
    assert "another key" in caplog.text


async def test_one_at_a_time_holds_a_lock_and_cancelling_gives_it_back(
    redis_url: str, server: Any, prefix: str
) -> None:
    store = RedisStore(redis_url, key=KEY, prefix=prefix, clock=ManualClock())
    inside = most = 0

    async def hold() -> None:
        nonlocal inside, most
        async with store.lock("name", "field"):
            inside += 1
            most = max(most, inside)
            await anyio.lowlevel.checkpoint()
            inside -= 1

    with anyio.CancelScope() as scope:
        async with store.lock("name", "field"):
            scope.cancel()
            await anyio.lowlevel.checkpoint()
    for _ in range(3):
        await hold()
    async with store.lock("name", "other field"):
        await hold()
    assert most == 1
    assert not list(server.scan_iter(f"{prefix}:lock:*"))


async def test_the_lock_of_a_process_that_dies_is_free_after_three_seconds(
    redis_url: str, server: Any, prefix: str
) -> None:
    async with RedisStore(redis_url, key=KEY, prefix=prefix, clock=Hands()).lock("name", "field"):
        assert 0 < server.pttl(f"{prefix}:lock:name field") <= 3_000


async def test_who_works_for_long_keeps_the_lock(redis_url: str, server: Any, prefix: str) -> None:
    clock = Hands()
    store = RedisStore(redis_url, key=KEY, prefix=prefix, clock=clock)
    name = f"{prefix}:lock:name field"
    async with store.lock("name", "field"):
        with anyio.fail_after(10):
            await clock.asked.wait()
            assert clock.seconds < store.LOCK_SECONDS / 2
            server.pexpire(name, 60_000)
            clock.passed.set()
            await clock.asked_again.wait()
        assert 0 < server.pttl(name) <= 3_000
    assert server.get(name) is None


async def test_a_lock_that_is_never_given_back_holds_nobody_up_for_ever(
    redis_url: str, server: Any, prefix: str
) -> None:
    clock = ManualClock()
    store = RedisStore(redis_url, key=KEY, prefix=prefix, clock=clock)
    server.set(f"{prefix}:lock:name field", "somebody", px=60_000)
    before = clock.now()
    async with store.lock("name", "field"):
        assert clock.now() - before >= 30
    assert server.get(f"{prefix}:lock:name field") == b"somebody"


async def test_a_call_with_a_deadline_does_not_wait_for_a_lock_beyond_it(
    sandbox: Sandbox, redis_url: str, server: Any, prefix: str
) -> None:
    async with RedisStore(redis_url, key=KEY, prefix=prefix) as store, client(sandbox, store) as emporix:
        field = f"{sandbox.url} {sandbox.tenant} {sandbox.client_id} price.pricelist_read"
        server.set(f"{prefix}:lock:{field}", "somebody", px=60_000)
        with anyio.fail_after(5), pytest.raises(CallTimeout):
            await emporix.options(deadline=0.2).call("price.price_lists.list")


async def test_a_server_that_is_gone_fails_no_call(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    store = RedisStore("redis://:pa55word@127.0.0.1:1/0", key=KEY)
    before = sandbox.token_requests
    with caplog.at_level(logging.WARNING):
        async with client(sandbox, store) as emporix:
            await emporix.call("price.price_lists.list")
    assert sandbox.token_requests - before == 1
    assert "could not be read (ConnectionError)" in caplog.text
    assert "pa55word" not in caplog.text
