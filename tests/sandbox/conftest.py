"""A sandbox in process, and a client that holds a token for it."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace

import httpx
import pytest
from starlette.applications import Starlette

from emporix_api.operations import OPERATIONS
from emporix_async.sandbox import ApiKey, Sandbox, create_app
from tests.manual_clock import ManualClock

RESTRICTED = ApiKey("restricted", "other secret", frozenset({"price.pricelist_read"}))


@pytest.fixture
def anyio_backend() -> str:
    """Run on one event loop: in process, the sandbox waits for nothing."""
    return "asyncio"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def app(clock: ManualClock) -> Starlette:
    numbers = itertools.count(1)
    return create_app(
        tenant="acme",
        keys=[ApiKey("backend", "a secret"), RESTRICTED],
        now=clock.now,
        new_id=lambda: f"new-{next(numbers)}",
    )


@pytest.fixture
def sandbox(app: Starlette) -> Sandbox:
    return app.state.sandbox


def form_of(key: ApiKey | Sandbox) -> dict[str, str]:
    """Give the form by which `key`, or the first one of a sandbox, is given a token."""
    return {"grant_type": "client_credentials", "client_id": key.client_id, "client_secret": key.client_secret}


@asynccontextmanager
async def calling(app: Starlette, key: ApiKey | None = None) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client with a token for `key`, the first one unless given."""
    key = key or app.state.sandbox.keys[0]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=app.state.sandbox.url) as client:
        answer = await client.post("/oauth/token", data=form_of(key))
        client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        yield client


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with calling(app) as client:
        yield client


@pytest.fixture
async def anyone() -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of a sandbox where a service token will do for every operation."""
    operations = [replace(operation, token_kinds=("service",)) for operation in OPERATIONS.values()]
    async with calling(create_app(tenant="acme", operations=operations)) as client:
        yield client


@pytest.fixture
def restricted(app: Starlette) -> Callable[[], AbstractAsyncContextManager[httpx.AsyncClient]]:
    """Give a client with a token of the restricted key."""
    return lambda: calling(app, RESTRICTED)
