"""A sandbox on a real socket, and clients for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


@pytest.fixture
def connect(sandbox: Sandbox) -> Callable[..., Emporix]:
    """Make a client for the sandbox; whoever asks for it closes it."""

    def make(**options: Any) -> Emporix:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        return Emporix(sandbox.tenant, credential, base_url=sandbox.url, **options)

    return make
