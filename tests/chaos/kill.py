"""An import that is killed again and again, and begun again, until it has ended: nothing lost, doubled or claimed.

    python -m tests.chaos.kill [kills] [seed]

The import runs in a process of its own, which SIGKILL ends at random points. The server that it writes to lives on, and
keeps a store of its own: what it did is compared with what the journal says.
"""

from __future__ import annotations

import contextlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import orjson

from emporix_async import Emporix, read_rows
from tests.chaos.store import Store, serving

BATCH = 5  # items, few, so that there are many points to be killed at
LONGEST_LIFE = 0.35  # seconds that a run has at most, from its first request on
SHARE = 0.03  # of the requests, and of the entries of a batch, that meet a fault
MOST_IN_DOUBT = 0.05  # of the rows that have a key: those that met fault after fault
TIME_LIMIT = 600.0  # seconds
# The operation of each kind, and whether its rows have a key.
KINDS = {
    "upsert": ("product.products.upsert_many", True),
    "create": ("product.products.create_many", True),
    "create without keys": ("product.products.create_many", False),
    "upsert one by one": ("product.products.upsert", True),
    "create one by one": ("product.products.create", True),
    "create without keys one by one": ("product.products.create", False),
}


@dataclass(frozen=True, slots=True)
class Ended:
    """What is left when it is over: the action of each row as the journal has it, and the server's store."""

    kills: int
    settled: dict[int, str]
    store: Store


def rows(count: int, *, keys: bool) -> Iterator[dict[str, Any]]:
    for number in range(count):
        row = {"code": f"c{number}", "name": f"Product {number}", "productType": "BASIC"}
        yield {"id": f"p{number}", **row} if keys else row


async def import_rows(url: str, operation: str, source: str, journal: str) -> None:
    """Import once, in the process that may be killed."""
    async with Emporix("acme", token="chaos", base_url=url) as emporix:
        importer = emporix.importer(operation, read_rows(source), journal=journal, batch_items=BATCH)
        print("begun", flush=True)  # noqa: T201 - what the other process waits for
        async with importer as outcomes:
            async for _ in outcomes:
                pass


def run(kind: str, *, count: int, kills: int, seed: int, directory: Path) -> Ended:
    """Import `count` rows, killing the process up to `kills` times; a run that is not killed is the last."""
    chance = random.Random(seed)
    operation, keys = KINDS[kind]
    source, journal = directory / "rows.jsonl", directory / "run.sqlite"
    source.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows(count, keys=keys)))
    killed, store = 0, Store(share=SHARE, seed=seed)
    with serving(store) as url:
        command = [sys.executable, "-m", "tests.chaos.kill", "import", url, operation, str(source), str(journal)]
        while True:
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                process.stdout.readline()
                if killed < kills:
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(chance.random() * LONGEST_LIFE)
                    process.send_signal(signal.SIGKILL)
                status = process.wait(TIME_LIMIT)
            if status == 0:
                break
            if status != -signal.SIGKILL:
                raise RuntimeError(f"the import ended with status {status}")
            killed += 1
    with contextlib.closing(sqlite3.connect(journal)) as connection:
        settled = dict(connection.execute("SELECT position, action FROM item"))
    return Ended(killed, settled, store)


def findings(kind: str, count: int, ended: Ended) -> list[str]:
    """Say what was lost, done twice or claimed."""
    made, actions = ended.store.made, Counter(ended.settled.values())
    found = [f"{code} was made {times} times" for code, times in made.items() if times > 1]
    found += [f"row {row} is lost" for row in range(count) if row not in ended.settled]
    for row, action in ended.settled.items():
        there = made[f"c{row}"] > 0
        if action == "sent" or (action in {"created", "updated", "succeeded"} and not there):
            found.append(f"row {row} is {action}, and {'there' if there else 'not there'}")
        if action == "failed":  # none of the rows is to be refused
            found.append(f"row {row} failed, and is {'there' if there else 'not there'}")
    if KINDS[kind][1] and actions["in_doubt"] > MOST_IN_DOUBT * count:
        found.append(f"{actions['in_doubt']} of {count} rows are in doubt")
    return [f"{kind}: {finding}" for finding in found]


def rows_for(kind: str, kills: int) -> int:
    """Return how many rows outlast `kills`."""
    return kills * (80 if kind.endswith("one by one") else 250)


def report(kind: str, *, kills: int, seed: int) -> tuple[str, list[str]]:
    """Run one kind; return what happened, and what was found."""
    count, began = rows_for(kind, kills), time.perf_counter()
    with tempfile.TemporaryDirectory() as directory:
        ended = run(kind, count=count, kills=kills, seed=seed, directory=Path(directory))
    told = ", ".join(f"{number:,} {action}" for action, number in sorted(Counter(ended.settled.values()).items()))
    faults = sum(ended.store.faults.values())
    text = (
        f"{kind}: killed {ended.kills} times (seed {seed}), {faults:,} faults, {count:,} rows: {told}; "
        f"{len(ended.store.made):,} stored; {time.perf_counter() - began:.0f} s"
    )
    return text, findings(kind, count, ended)


def main(kills: int, seed: int) -> None:
    wrong = []
    for kind in KINDS:
        text, found = report(kind, kills=kills, seed=seed)
        print(text, *found[:20], sep="\n  ", flush=True)  # noqa: T201
        wrong += found
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    if sys.argv[1:2] == ["import"]:
        anyio.run(import_rows, *sys.argv[2:])
    else:
        numbers = [int(argument) for argument in sys.argv[1:]]
        main(*(numbers + [50, 1][len(numbers) :]))
