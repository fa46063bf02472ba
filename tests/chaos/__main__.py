"""`make chaos`: many calls, cancellations and killed imports in a bad network, on real sockets.

Fails where anything is lost, done twice or claimed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial

import anyio
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table

from tests.chaos import kill
from tests.chaos.calls import KINDS
from tests.chaos.cancelling import FAULTS, LATENCY, TASKS, Rounds, cancel_many
from tests.chaos.server import server
from tests.chaos.storm import IN_FLIGHT, Figures, storm

MEGABYTE = 1024 * 1024
# Event loop and library: None is the client's own choice, aiohttp on asyncio.
CLIENTS = (("asyncio", None), ("asyncio", "httpx"), ("trio", "httpx"), ("asyncio", "httpx2"), ("trio", "httpx2"))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000, help="for each client")
    parser.add_argument("--rounds", type=int, default=1_000, help="of cancellations, for each client")
    parser.add_argument("--kills", type=int, default=50, help="of imports, for each kind of them")
    parser.add_argument("--faults", default="10%")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    console = Console(width=120)
    findings: list[str] = []
    with Progress(console=console, transient=True) as progress:
        for backend, library in CLIENTS if given.calls else ():
            name = f"{backend}, {library or 'aiohttp'}"
            task = progress.add_task(f"{given.calls:,} calls, {IN_FLIGHT} in flight: {name}", total=given.calls)
            with server(faults=given.faults, seed=given.seed) as running:
                make = partial(storm, running, calls=given.calls, seed=given.seed, library=library)
                figures = anyio.run(partial(make, progress=partial(_advance, progress, task)), backend=backend)
            progress.console.print(_table_of_calls(name, figures, given.faults))
            findings += [f"{name}: {finding}" for finding in figures.findings]
        ended: list[tuple[str, Rounds]] = []
        for backend, library in CLIENTS if given.rounds else ():
            name = f"{backend}, {library or 'aiohttp'}"
            task = progress.add_task(f"{given.rounds:,} rounds of {TASKS} cancellations: {name}", total=given.rounds)
            with server(faults=FAULTS, seed=given.seed, latency=LATENCY) as running:
                advance: Callable[[], None] = partial(progress.advance, task)
                cancel = partial(
                    cancel_many, running, rounds=given.rounds, seed=given.seed, library=library, progress=advance
                )
                ended.append((name, anyio.run(cancel, backend=backend)))
        if ended:
            progress.console.print(_table_of_rounds(ended))
        findings += [f"{name}: {finding}" for name, rounds in ended for finding in rounds.findings]
    for kind in kill.KINDS if given.kills else ():
        text, found = kill.report(kind, kills=given.kills, seed=given.seed)
        console.print(text, markup=False)
        findings += found
    for finding in findings:
        console.print(f"✗ {finding}", style="red", markup=False)
    if findings:
        sys.exit(1)
    console.print("Nothing lost, nothing doubled, nothing left over.", style="green")


def _advance(progress: Progress, task: TaskID, _number: int) -> None:
    progress.advance(task)


def _table_of_calls(client: str, figures: Figures, faults: str) -> Table:
    counts = figures.counts
    assert counts is not None
    injected = sum(counts.injected.values())
    early, late = (f"{size / MEGABYTE:.1f} MB" for size in figures.memory)
    table = Table("", "", title=f"{client}: {figures.calls:,} calls, {IN_FLIGHT} in flight, {faults} faults")
    right = figures.outcomes.get("right answer", 0)
    errors = ", ".join(f"{name} {n:,}" for name, n in sorted(figures.outcomes.items()) if name != "right answer")
    kinds = ", ".join(f"{kind} {sum(figures.by_kind.get(kind, {}).values()):,}" for kind in KINDS)
    for name, value in (
        ("calls", kinds),
        ("right answers", f"{right:,} ({right / figures.calls:.1%})"),
        ("right errors", f"{sum(figures.outcomes.values()) - right:,}: {errors}"),
        ("wrong answers or errors", str(len(figures.violations))),
        ("requests", f"{counts.requests:,}, {counts.token_requests:,} of them for tokens"),
        ("faults met", f"{injected:,}: " + ", ".join(f"{k} {n:,}" for k, n in sorted(counts.injected.items()))),
        ("carried out twice, though not idempotent", str(sum(counts.repeats.values()))),
        ("files cut short by the server's own word", str(figures.deceived)),
        ("left over", ", ".join(f"{n} {name}" for name, n in figures.left_over.items())),
        ("memory at 20% and 100%", f"{early}, {late}"),
        (
            "seconds",
            f"{figures.seconds:.0f}, of the client's CPU {figures.cpu:.0f}; longest call {figures.longest:.1f}",
        ),
    ):
        table.add_row(name, value)
    return table


def _table_of_rounds(ended: list[tuple[str, Rounds]]) -> Table:
    table = Table("", title=f"{TASKS} tasks cancelled at random points")
    for heading in ("rounds", "ended first", "failed first", "findings", "connections left over", "seconds"):
        table.add_column(heading, justify="right")
    for name, rounds in ended:
        done = rounds.ends["done"]
        failed = sum(rounds.ends.values()) - done - rounds.ends["ended"]
        table.add_row(
            name,
            f"{rounds.rounds:,}",
            f"{done:,}",
            f"{failed:,}",
            str(len(rounds.violations)),
            str(rounds.left_over),
            f"{rounds.seconds:.0f}",
        )
    return table


if __name__ == "__main__":
    main()
