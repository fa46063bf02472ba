"""A sandbox on a real socket, and clients for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve
from tests.integration.redis_server import redis_server
from tests.integration.wires import WIRES, use


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests that use `wire` on each transport, others on each event loop."""
    if "wire" in metafunc.fixturenames:
        metafunc.parametrize(("anyio_backend", "wire"), WIRES, indirect=True)
    elif "anyio_backend" in metafunc.fixturenames:
        metafunc.parametrize("anyio_backend", ["asyncio", "trio"], indirect=True)


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Choose the transport of clients that make their own."""
    use(request.param, monkeypatch)
    return str(request.param)


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


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    """Serve a sandbox whose answers take long enough for a signal to come before them."""
    with serve(latency=0.3) as sandbox:
        yield sandbox


@pytest.fixture
def reach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Sandbox], None]:
    """Let the command reach a sandbox, from a directory of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("EMPORIX_PROFILE", raising=False)

    def set_environment(sandbox: Sandbox) -> None:
        monkeypatch.setenv("EMPORIX_TENANT", sandbox.tenant)
        monkeypatch.setenv("EMPORIX_CLIENT_ID", sandbox.client_id)
        monkeypatch.setenv("EMPORIX_CLIENT_SECRET", sandbox.client_secret)
        monkeypatch.setenv("EMPORIX_BASE_URL", sandbox.url)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    return set_environment


@pytest.fixture
def here(sandbox: Sandbox, reach: Callable[[Sandbox], None], tmp_path: Path) -> Path:
    """Reach the sandbox that answers at once; the directory in which the command runs."""
    reach(sandbox)
    return tmp_path
