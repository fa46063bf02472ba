"""Make what sends requests, for tests: connections, pace and retry in one go."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import Any

from emporix_async.http import Attempts, Connections, HTTPRequest, Response
from emporix_async.observe import Observers
from emporix_async.options import CallOptions


def make_attempts(
    *, http_client: Any = None, max_concurrency: int = 16, timeout: Any = None, **settings: Any
) -> Attempts:
    connections = Connections(max_concurrency=max_concurrency, http_client=http_client, timeout=timeout)
    settings.setdefault("observers", Observers(clock=settings["clock"]))
    return Attempts(connections, **settings)


async def send(
    attempts: Attempts,
    request: HTTPRequest,
    *,
    options: CallOptions | None = None,
    deadline: float = inf,
    idempotent: bool = False,
    **settings: Any,
) -> Response:
    """Send `request` as the only one of a call."""
    request, options = replace(request, idempotent=idempotent), options or CallOptions()
    with attempts.call(
        "price.price_lists.list", request.method, "/template", "acme", options=options, deadline=deadline
    ) as call:
        return await attempts.send(request, call, **settings)
