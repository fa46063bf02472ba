"""The sandbox on a real socket."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Unpack

import uvicorn

from ._app import app_of
from ._connection import FAULTS, GO_AWAY, Connection
from ._state import Options, Sandbox

BACKLOG = 2048  # connections waiting to be accepted
STOPPING = 5  # seconds that requests in flight get when the server stops


class _Server(uvicorn.Server):
    """Says when it is ready, and when it never will be."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(
            uvicorn.Config(
                app_of(sandbox),
                http=Connection,
                log_config=None,  # logging belongs to the program around it
                log_level="warning",
                access_log=False,
                lifespan="off",
                ws="none",
                server_header=False,
                timeout_graceful_shutdown=STOPPING,
            )
        )
        self.ready = threading.Event()
        self.failure: BaseException | None = None
        self._faults = sandbox.faults
        self._sandbox = sandbox
        sandbox.connections = self.server_state.connections

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.lifespan.state.update({FAULTS: self._faults, GO_AWAY: self.go_away})
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._sandbox.hurry()
        await super().shutdown(sockets)

    async def go_away(self, seconds: float) -> None:
        """Close the listener now, and open it again `seconds` later. Connections that are open stay so."""
        if not self.servers or self.should_exit:
            return
        (server,), self.servers = self.servers, []
        host, port = server.sockets[0].getsockname()[:2]
        server.close()
        self._return = asyncio.get_running_loop().create_task(self._come_back(host, port, seconds))

    async def _come_back(self, host: str, port: int, seconds: float) -> None:
        await asyncio.sleep(seconds)
        if not self.should_exit:
            await super().startup([_listener(host, port)])

    def run_in_thread(self, listener: socket.socket) -> None:
        try:
            self.run([listener])
        except BaseException as failure:  # noqa: BLE001 - raised again in the thread that waits
            self.failure = failure
        finally:
            self.ready.set()


@contextmanager
def serve(*, host: str = "127.0.0.1", port: int = 0, **options: Unpack[Options]) -> Iterator[Sandbox]:
    """Serve a sandbox from a thread of its own, on a free port unless one is given, until the block is left.

    Takes the options of `create_app`. Raises OSError where the port is taken.
    """
    with _listening(host, port) as listener:
        sandbox = Sandbox(**options)
        sandbox.url = _url(listener)
        server = _Server(sandbox)
        thread = threading.Thread(target=server.run_in_thread, args=(listener,), name="emporix-sandbox", daemon=True)
        thread.start()
        try:
            server.ready.wait()
            if server.failure is not None:
                raise server.failure
            yield sandbox
        finally:
            server.should_exit = True
            thread.join()
            sandbox.store.close()


def run(*, host: str, port: int, announce: Callable[[Sandbox], None], **options: Unpack[Options]) -> None:
    """Serve a sandbox from this thread until it is interrupted; `announce` is called once it can be reached.

    Raises OSError where the port is taken.
    """
    with _listening(host, port) as listener:
        sandbox = Sandbox(**options)
        sandbox.url = _url(listener)
        announce(sandbox)
        try:
            _Server(sandbox).run([listener])
        finally:
            sandbox.store.close()


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """Listen at `port`, a free one for 0, which stays reserved until the block is left."""
    with contextlib.ExitStack() as sockets:
        # While nobody listens a free port might go to somebody else. Only Linux lets one socket keep it for another.
        if sys.platform == "linux":
            reserved = sockets.enter_context(_bound(host, port))
            port = reserved.getsockname()[1]
        yield sockets.enter_context(_listener(host, port))


def _listener(host: str, port: int) -> socket.socket:
    listener = _bound(host, port)
    try:
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the protocol is named: without it every answer takes 40 ms.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers share a port
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
