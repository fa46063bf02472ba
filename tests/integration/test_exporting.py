"""Exports that are killed, again and again, on real sockets."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve

PRODUCTS = 1_500
PAGES = 75
CONCURRENCY = 4
KILLS = 6
EXPORT = f"""
import sys, anyio
from emporix_async import Emporix
from emporix_async.data.exports import export

async def main():
    async with Emporix.from_env() as emporix:
        listing = emporix.product.products.list(page_size={PRODUCTS // PAGES})
        print(await export(listing, sys.argv[1], resume=True, concurrency={CONCURRENCY}))

anyio.run(main)
"""


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    with serve(latency=0.01) as sandbox:

        async def fill() -> None:
            rows = [{"id": f"p-{n:05}", "code": f"P{n}", "name": {"en": f"Nr. {n}"}} for n in range(PRODUCTS)]
            credential = Credential(sandbox.client_id, sandbox.client_secret)
            async with Emporix(sandbox.tenant, credential, base_url=sandbox.url) as emporix:
                await emporix.product.products.import_all(rows)

        anyio.run(fill)
        yield sandbox


def begin(sandbox: Sandbox, path: Path) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "EMPORIX_TENANT": sandbox.tenant,
        "EMPORIX_CLIENT_ID": sandbox.client_id,
        "EMPORIX_CLIENT_SECRET": sandbox.client_secret,
        "EMPORIX_BASE_URL": sandbox.url,
    }
    return subprocess.Popen([sys.executable, "-c", EXPORT, str(path)], env=environment)


@pytest.mark.parametrize("name", ["products.jsonl", "products.csv"])
def test_an_export_killed_again_and_again_ends_as_if_it_had_not_been(name, shop, tmp_path):
    whole, killed = tmp_path / f"whole-{name}", tmp_path / name
    assert begin(shop, whole).wait(60) == 0
    chance = random.Random(name)
    before = shop.requests
    kills = 0
    while not killed.exists():
        process = begin(shop, killed)
        # At a random request of this run, and from the last kill on, not at all.
        until = shop.requests + chance.randrange(1, 2 * PAGES // KILLS) if kills < KILLS else sys.maxsize
        while process.poll() is None and shop.requests < until:
            time.sleep(0.001)
        if process.poll() is None:
            process.kill()
            kills += 1
        assert process.wait(60) in (0, -9)
    assert kills > 2
    assert killed.read_bytes() == whole.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {name, f"whole-{name}"}
    # A kill costs what was in flight or not yet written: and a token, and a page that is read while one is written.
    assert shop.requests - before <= PAGES + 1 + kills * (2 * CONCURRENCY + 2)
