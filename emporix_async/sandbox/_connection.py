"""The connection that a request came on, beneath HTTP: what an ASGI application cannot reach by itself."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Final

from uvicorn.protocols.http.h11_impl import H11Protocol

from ._faults import Faults

WIRE: Final = "wire"
FAULTS: Final = "faults"
GO_AWAY: Final = "go_away"
"""What is found under these names in the state that uvicorn gives each request."""

# On, and for no time: what was not sent is thrown away, and the other side gets a reset instead of an end.
_NO_LINGERING: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Wire:
    """One connection. `go_away` closes the listener for some seconds."""

    def __init__(self, transport: asyncio.Transport, go_away: Callable[[float], Awaitable[None]]) -> None:
        self.held = False
        """Whether it waits for the client to go, and may be cut off when the server stops."""
        self.go_away = go_away
        self.transport = transport

    def reset(self) -> None:
        """Break the connection off: the client sees a reset, unless it has gone already."""
        if self.transport.is_closing():
            return
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGERING)
        self.transport.abort()


class Connection(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with the connection itself within the application's reach."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        """Take a connection, or reset it at once where that is the fault it meets."""
        faults: Faults = self.app_state[FAULTS]
        self._wire = Wire(transport, self.app_state[GO_AWAY])
        self.app_state = {**self.app_state, WIRE: self._wire}
        super().connection_made(transport)
        if faults.meet_connection() is not None:
            self._wire.reset()

    def shutdown(self) -> None:
        """End the connection as the server stops; one that waits for its client ends at once."""
        if self._wire.held:
            self._wire.reset()
        else:
            super().shutdown()
