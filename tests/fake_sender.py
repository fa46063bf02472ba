"""A client whose answers a test decides, and which watches how it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any

import anyio.lowlevel
import orjson

from emporix_api.types import Operation, Request
from emporix_async.http import HTTPRequest, Response
from emporix_async.options import CallOptions
from tests.manual_clock import ManualClock


@dataclass
class FakeCall:
    """The call of a response that no attempts were made for."""

    attempts: int = 1
    unsure: bool = False
    unanswered: bool = False
    streamed: bool = False
    bytes_received: int = 0
    operation: str = "product.products.upsert"
    method: str = "GET"
    path: str = "/"
    correlation_id: str | None = None

    def end(self, error: BaseException | None = None) -> None:
        pass

    def secrets(self) -> set[str]:
        return set()


@dataclass
class Reply:
    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    call: FakeCall = field(default_factory=FakeCall)

    unusable = Response.unusable

    @property
    def content(self) -> bytes:
        return b"" if self.body is None else orjson.dumps(self.body)

    @property
    def request(self) -> HTTPRequest:
        return HTTPRequest("GET", "https://api.emporix.test/", "/")


@dataclass
class RawReply(Reply):
    """A reply whose `body` is the bytes that were received."""

    @property
    def content(self) -> bytes:
        return self.body


class FakeSender:
    """`handler(request, content)` returns a `Reply` or raises, after `turns` turns of the event loop."""

    def __init__(self, handler: Callable[[Request, bytes | None], Reply], *, concurrency: int = 4, turns: int = 2):
        self.handler = handler
        self.concurrency = concurrency
        self.clock = ManualClock()
        self.tenant = "acme"
        self.tokens = None
        self.options = CallOptions()
        self.base_url = "https://api.emporix.test"
        self.table: dict[str, Operation] = {}
        self.turns = turns
        self.requests: list[Request] = []
        self.bodies: list[bytes | None] = []
        self.in_flight = 0
        self.most_in_flight = 0
        self.cancelled = 0
        self.waits: list[float] = []
        self.paused_for = 0.0
        self.blocks: Callable[[Request], bool] = lambda request: False  # whether a request is never answered

    def report_wait(self, operation: str, seconds: float) -> None:
        self.waits.append(seconds)

    def operations(self) -> Mapping[str, Operation]:
        return self.table

    async def response(
        self,
        request: Request,
        *,
        operation: Operation | None = None,
        content: bytes | None = None,
        max_wait: float = inf,
    ):
        number = len(self.requests)
        self.requests.append(request)
        self.bodies.append(content)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            if self.blocks(request):
                await anyio.sleep_forever()
            # Of two requests the later overtakes the earlier: order must not depend on luck.
            for _ in range(self.turns if number % 2 else 3 * self.turns):
                await anyio.lowlevel.checkpoint()
            return self.handler(request, content)
        except BaseException as error:
            if not isinstance(error, Exception):
                self.cancelled += 1
            raise
        finally:
            self.in_flight -= 1
