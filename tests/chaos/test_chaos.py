"""The shorter form of `make chaos`: a bad network, and cancellation at random points, on real sockets."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.chaos.cancelling import FAULTS, LATENCY, cancel_many
from tests.chaos.server import server
from tests.chaos.storm import storm

CLIENTS = pytest.mark.parametrize(
    ("anyio_backend", "library"),
    [("asyncio", None), ("asyncio", "httpx"), ("trio", "httpx"), ("asyncio", "httpx2"), ("trio", "httpx2")],
)

CALLS = 1_000
ROUNDS = 24


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep the libraries beneath from being logged, which takes as long as what is tested, and much memory."""
    loggers = [logging.getLogger(name) for name in ("asyncio", "httpcore", "httpx", "httpcore2", "httpx2")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.WARNING)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@CLIENTS
async def test_every_call_through_a_bad_network_ends_right_and_leaves_nothing_over(library: str | None) -> None:
    with server(faults="10%", seed=1) as running:
        figures = await storm(running, calls=CALLS, seed=1, library=library)
    assert figures.findings == []
    assert figures.counts is not None
    # It was a bad network.
    assert sum(figures.counts.injected.values()) > CALLS * 0.05
    # A machine that is busy otherwise lets many calls run out of time.
    assert figures.outcomes["right answer"] > 0


@CLIENTS
async def test_tasks_cancelled_at_random_points_leave_the_client_whole(library: str | None) -> None:
    with server(faults=FAULTS, seed=1, latency=LATENCY) as running:
        rounds = await cancel_many(running, rounds=ROUNDS, seed=1, library=library)
    assert rounds.findings == []
    assert rounds.ends["done"] > 0
