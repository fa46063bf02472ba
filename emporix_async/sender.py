"""What paging and importing need of the client beneath them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from emporix_api.types import Operation, Request

from .concurrency.clock import Clock


class Reply(Protocol):
    """A decoded answer. `headers` are looked up without regard to case."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def body(self) -> Any: ...
    @property
    def attempts(self) -> int: ...
    @property
    def unsure(self) -> bool: ...


class Sender(Protocol):
    """Sends one request, retrying and waiting its turn as the client is set up to, and raises for an error status."""

    @property
    def concurrency(self) -> int: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def tenant(self) -> str: ...
    @property
    def base_url(self) -> str: ...
    def operations(self) -> Mapping[str, Operation]: ...
    async def answer(
        self, request: Request, *, operation: Operation | None = None, raw_body: bytes | None = None
    ) -> Reply: ...
