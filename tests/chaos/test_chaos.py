"""The shorter form of `make chaos`: a bad network, and cancellation at random points, on real sockets."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.chaos.cancelling import FAULTS, LATENCY, cancel_many
from tests.chaos.server import server
from tests.chaos.storm import storm

pytestmark = pytest.mark.anyio

CALLS = 3_000
ROUNDS = 40


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep the libraries beneath from being logged, which takes as long as what is tested, and much memory."""
    loggers = [logging.getLogger(name) for name in ("asyncio", "httpcore", "httpx")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.WARNING)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


async def test_every_call_through_a_bad_network_ends_right_and_leaves_nothing_over(anyio_backend_name: str) -> None:
    with server(faults="10%", seed=1) as running:
        figures = await storm(running, calls=CALLS, seed=1, stock=anyio_backend_name == "trio")
    assert figures.findings == []
    assert figures.counts is not None
    # It was a bad network.
    assert sum(figures.counts.injected.values()) > CALLS * 0.05
    # A machine that is busy otherwise lets many calls run out of time.
    assert figures.outcomes["right answer"] > 0


@pytest.mark.parametrize("stock", [False, True], ids=["", "httpx's own transport"])
async def test_tasks_cancelled_at_random_points_leave_the_client_whole(stock) -> None:
    with server(faults=FAULTS, seed=1, latency=LATENCY) as running:
        rounds = await cancel_many(running, rounds=ROUNDS, seed=1, stock=stock)
    assert rounds.findings == []
    assert rounds.ends["done"] > 0
