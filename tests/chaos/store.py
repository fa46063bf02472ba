"""A server of products whose store the test owns: what it did is known, whatever it answered.

Of its answers some get lost, are cut off, are pages of a gateway, or say 5xx of a request or of an entry, with the work
done or not.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import orjson

FAULTS: Final = ("lost", "cut off", "page", "500 after", "503 before")
LATENCY: Final = 0.005  # seconds before each answer
_PAGE: Final = b"<!doctype html><title>Welcome</title>"


class Store:
    """Products by their id, and how often each was made, by its code. `share` of the requests meet a fault."""

    def __init__(self, *, share: float, seed: int) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.made: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self._share = share
        self._chance = random.Random(seed)

    def fault(self, *kinds: str) -> str | None:
        """Choose a fault, or none."""
        if self._chance.random() >= self._share:
            return None
        kind = self._chance.choice(kinds)
        self.faults[kind] += 1
        return kind

    def write(self, method: str, row: dict[str, Any], key: str | None) -> int:
        """Create or replace a product; return the status."""
        known = key is not None and key in self.items
        if known and method == "POST":
            return 409
        if not known:
            self.made[row["code"]] += 1
        self.items[key or f"made-{len(self.items)}"] = row
        return 204 if known else 201

    def entry(self, index: int, method: str, row: dict[str, Any]) -> dict[str, Any]:
        """Return the entry of a 207 for `row`, perhaps a failure of something that was done."""
        key = row.get("id")
        fault = self.fault("entry 500 after", "entry 503 before")
        code = 503 if fault == "entry 503 before" else self.write(method, row, key)
        return {"index": index, "id": key, "code": 500 if fault == "entry 500 after" else code}

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes, bool]:
        """Return the status and the body of an answer, and whether all of it arrives."""
        *_, last = path.split("/")
        if method == "GET":
            found = self.items.get(last)
            return (404, b'{"message":"none"}', True) if found is None else (200, orjson.dumps(found), True)
        fault = self.fault(*FAULTS)
        if fault == "page":
            return 200, _PAGE, True
        if fault == "503 before":
            return 503, b'{"message":"busy"}', True
        if last == "bulk":
            entries = [self.entry(index, method, row) for index, row in enumerate(orjson.loads(body))]
            status, content = 207, orjson.dumps(entries)
        else:
            row = orjson.loads(body)
            status = self.write(method, row, last if method == "PUT" else row.get("id"))
            content = b"" if status == 204 else orjson.dumps({"id": row.get("id", "made")})
        if fault == "500 after":
            return 500, b'{"message":"failed"}', True
        return status, b"" if fault == "lost" else content, fault not in {"lost", "cut off"}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii")
                method, path, _ = head.split(" ", 2)
                length = head.lower().partition("content-length:")[2].partition("\r\n")[0].strip() or "0"
                body = await reader.readexactly(int(length))
                await asyncio.sleep(LATENCY)
                status, content, whole = self.answer(method, path.partition("?")[0], body)
                if whole or content:
                    media = "text/html" if content == _PAGE else "application/json"
                    stated = f"content-type: {media}\r\ncontent-length: {len(content)}\r\n"
                    writer.write(f"HTTP/1.1 {status} X\r\n{stated if content else ''}".encode())
                    writer.write(b"\r\n" if content or status == 204 else b"content-length: 0\r\n\r\n")
                    writer.write(content if whole else content[: len(content) // 2])
                if not whole:
                    return
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


@contextmanager
def serving(store: Store) -> Iterator[str]:
    """Serve `store` from a thread of its own; yields its address."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def begin() -> asyncio.Server:
        return await asyncio.start_server(store.serve, "127.0.0.1")

    async def end(server: asyncio.Server) -> None:
        server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    server = asyncio.run_coroutine_threadsafe(begin(), loop).result()
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        asyncio.run_coroutine_threadsafe(end(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
