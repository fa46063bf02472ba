"""An import that is killed again and again, and begun again, until it has ended: nothing lost, nothing done twice.

    python -m tests.chaos.kill [kills] [seed]

The import runs in a process of its own, which SIGKILL ends at random points; the sandbox it writes to lives on.
"""

from __future__ import annotations

import contextlib
import os
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

from emporix_async import Credential, Emporix, read_rows
from emporix_async.sandbox import Sandbox, serve

LATENCY = 0.01  # seconds the sandbox waits before each answer
BATCH = 5  # items, few, so that there are many points to be killed at
LONGEST_LIFE = 0.35  # seconds that a run has at most, from its first request on
KINDS = {"upsert": "upsert", "create": "create", "without keys": "create"}
TIME_LIMIT = 600.0  # seconds


@dataclass(frozen=True, slots=True)
class Ended:
    """What is left when it is over: settled rows by action, and how often each row is in the sandbox, by its code."""

    kills: int
    settled: Counter[str]
    stored: Counter[str]


def rows(kind: str, count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        row = {"code": f"c{number}", "name": f"Product {number}", "productType": "BASIC"}
        yield row if kind == "without keys" else {"id": f"p{number}", **row}


async def import_rows(kind: str, source: str, journal: str) -> None:
    """Import once, in the process that may be killed."""
    async with Emporix.from_env() as emporix:
        importer = emporix.importer(
            "product.products", read_rows(source), mode=KINDS[kind], journal=journal, batch_items=BATCH
        )
        print("begun", flush=True)  # noqa: T201 - what the other process waits for
        async with importer as outcomes:
            async for _ in outcomes:
                pass


async def stored(sandbox: Sandbox) -> Counter[str]:
    credential = Credential(sandbox.client_id, sandbox.client_secret)
    async with (
        Emporix(sandbox.tenant, credential, base_url=sandbox.url) as emporix,
        emporix.product.products.list(page_size=500).stream() as products,
    ):
        return Counter([str(product.code) async for product in products])


def run(kind: str, *, count: int, kills: int, seed: int, directory: Path) -> Ended:
    """Import `count` rows, killing the process up to `kills` times; a run that is not killed is the last."""
    chance = random.Random(seed)
    source, journal = directory / "rows.jsonl", directory / "run.sqlite"
    source.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows(kind, count)))
    killed = 0
    with serve(latency=LATENCY) as sandbox:
        environment = {
            **os.environ,
            "EMPORIX_TENANT": sandbox.tenant,
            "EMPORIX_CLIENT_ID": sandbox.client_id,
            "EMPORIX_CLIENT_SECRET": sandbox.client_secret,
            "EMPORIX_BASE_URL": sandbox.url,
        }
        command = [sys.executable, "-m", "tests.chaos.kill", "import", kind, str(source), str(journal)]
        while True:
            with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
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
        found = anyio.run(stored, sandbox)
    with contextlib.closing(sqlite3.connect(journal)) as connection:
        settled = Counter(dict(connection.execute("SELECT action, count(*) FROM item GROUP BY action")))
    return Ended(killed, settled, found)


def check(kind: str, count: int, ended: Ended) -> None:
    """Raise AssertionError unless every row is settled, and in the sandbox as its outcome says, never twice."""
    assert sum(ended.settled.values()) == count, ended.settled
    assert ended.settled["sent"] == ended.settled["failed"] == 0, ended.settled
    assert max(ended.stored.values()) == 1
    if kind == "without keys":
        # Of what was in flight when the process died nothing can be known: it is in doubt, and not sent again.
        created = ended.settled["created"]
        assert created <= len(ended.stored) <= created + ended.settled["in_doubt"] == count, ended.settled
    else:
        assert ended.settled["in_doubt"] == 0, ended.settled
        assert ended.stored == Counter(row["code"] for row in rows(kind, count))


def main(kills: int, seed: int) -> None:
    for kind in KINDS:
        count = kills * 250
        began = time.perf_counter()
        with tempfile.TemporaryDirectory() as directory:
            ended = run(kind, count=count, kills=kills, seed=seed, directory=Path(directory))
        check(kind, count, ended)
        told = ", ".join(f"{number} {action}" for action, number in sorted(ended.settled.items()))
        seconds = time.perf_counter() - began
        print(  # noqa: T201
            f"{kind}: killed {ended.kills} times (seed {seed}), {count} rows settled: {told}; "
            f"{len(ended.stored)} stored, none twice; {seconds:.0f} s"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["import"]:
        anyio.run(import_rows, *sys.argv[2:])
    else:
        numbers = [int(argument) for argument in sys.argv[1:]]
        main(*(numbers + [50, 1][len(numbers) :]))
