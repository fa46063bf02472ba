"""The demo: it compares what came back with what was sent, and fails where they differ."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from rich.console import Console
from typer.testing import CliRunner

from emporix_async.cli import app, demo

SENT = [{"id": "a", "name": {"en": "A"}, "tags": [1, 2]}, {"id": "b", "name": {"en": "B"}, "tags": []}]


class Listing:
    """A listing that gives what it was made with."""

    def __init__(self, items: Sequence[Any]) -> None:
        self._items = items

    @asynccontextmanager
    async def stream(self) -> AsyncIterator[AsyncIterator[Any]]:
        async def items() -> AsyncIterator[Any]:
            for item in self._items:
                yield item

        yield items()


async def compare(received: Sequence[Any]) -> list[str]:
    problems: list[str] = []
    part = demo.Part(SENT, importer=lambda rows: pytest.fail("nothing is imported"), listing=lambda: Listing(received))
    await demo.export_part(part, "id", lambda _: None, problems)
    return problems


def test_what_the_server_adds_is_no_difference() -> None:
    assert anyio.run(compare, [{**row, "metadata": {"version": 1}} for row in SENT]) == []


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (SENT[:1], "b: is missing"),
        ([*SENT, SENT[0]], "a: came back unasked, or twice"),
        ([*SENT, {"id": "c"}], "c: came back unasked, or twice"),
        ([SENT[0], {**SENT[1], "name": {"en": "C"}}], "b: sent"),
        ([SENT[0], {**SENT[1], "name": None}], "b: sent"),
        ([{**SENT[0], "tags": [1]}, SENT[1]], "a: sent"),
    ],
)
def test_every_difference_is_named(received: list[Any], said: str) -> None:
    (problem,) = anyio.run(compare, received)
    assert problem.startswith(said)


def test_the_whole_job_runs_and_prints_its_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in {"PRODUCTS": 450, "CUSTOMERS": 5, "PRICE_LISTS": 2, "PRICES": 10, "LOCATIONS": 3}.items():
        monkeypatch.setattr(demo, name, size)
    monkeypatch.setattr(demo, "LATENCY", 0.0)
    output = io.StringIO()
    anyio.run(demo.run, Console(file=output, width=120))
    assert "All 470 items came back as they were sent." in output.getvalue()
    assert "items/s" in output.getvalue()


def test_the_command_fails_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run(console: Console) -> None:
        raise demo.DemoFailed("export prices: 1 problems:\n  price-1: is missing")

    monkeypatch.setattr(demo, "run", run)
    result = CliRunner().invoke(app, ["demo"])
    assert result.exit_code == 1
    assert "price-1: is missing" in result.output
