"""Make a transport for tests: connections and retry in one go."""

from __future__ import annotations

from typing import Any

from emporix_async.http.attempts import Transport
from emporix_async.http.connections import Connections


def make_transport(
    *, http_client: Any = None, max_concurrency: int = 16, timeout: Any = None, **settings: Any
) -> Transport:
    connections = Connections(max_concurrency=max_concurrency, http_client=http_client, timeout=timeout)
    return Transport(connections, **settings)
