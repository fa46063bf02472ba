"""The sandbox on a real socket."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Unpack

import uvicorn
from starlette.applications import Starlette

from ._app import app_of
from ._state import Options, Sandbox

BACKLOG = 2048  # connections waiting to be accepted
STOPPING = 5  # seconds that requests in flight get when the server stops


class _Server(uvicorn.Server):
    """Says when it is ready, and when it never will be."""

    def __init__(self, app: Starlette) -> None:
        super().__init__(
            uvicorn.Config(
                app,
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

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

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
        server = _Server(app_of(sandbox))
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
            _Server(app_of(sandbox)).run([listener])
        finally:
            sandbox.store.close()


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the protocol is named: without it every answer takes 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        if os.name == "posix":  # elsewhere it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
        yield listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
