"""What every test can ask for."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.leaks import Watch

# No test depends on how fast the machine is.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(name: str, obj: object) -> None:
    """Let every asynchronous test run on an event loop, without a word of its own."""
    test = obj.hypothesis.inner_test if hasattr(obj, "hypothesis") else obj
    if name.startswith("test_") and inspect.iscoroutinefunction(test):
        pytest.mark.anyio(obj)


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Run asynchronous tests on both event loops."""
    return str(request.param)


@pytest.fixture(scope="session", autouse=True)
def no_secret_is_told() -> Iterator[None]:
    """Look for every secret and token of the suite in all that it logged, and in every error's text."""
    with Watch() as watch:
        yield
    assert not watch.leaks()
