"""A sandbox on a real socket, and clients for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve
from tests.integration.redis_server import redis_server


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(str(tmp_path_factory.mktemp("redis"))) as url:
        yield url


@pytest.fixture
def connect(sandbox: Sandbox) -> Callable[..., Emporix]:
    """Make a client for the sandbox; whoever asks for it closes it."""

    def make(**options: Any) -> Emporix:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        return Emporix(sandbox.tenant, credential, base_url=sandbox.url, **options)

    return make
