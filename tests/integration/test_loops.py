"""A client and the event loops it is used on."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable

import pytest

from emporix_async import Emporix, InvalidCall
from emporix_async.sandbox import Sandbox

Connect = Callable[..., Emporix]

FIRST_CALL = """
import asyncio, sys
from emporix_async import Credential, Emporix

def loaded():
    return [name for name in ("aiohttp", "httpx2", "httpx") if sys.modules.get(name)]

async def main(tenant, url, *key):
    async with Emporix(tenant, Credential(*key), base_url=url) as emporix:
        print(*loaded() or ["none"])
        await emporix.call("price.price_lists.list")
        print(*loaded())

asyncio.run(main(*sys.argv[1:]))
"""


def test_a_client_belongs_to_the_event_loop_that_it_was_first_used_on(connect: Connect) -> None:
    async def used_and_closed(emporix: Emporix) -> None:
        async with emporix:
            await emporix.call("price.price_lists.list")

    async def used(emporix: Emporix) -> None:
        await emporix.call("price.price_lists.list")

    emporix = connect()
    with asyncio.Runner() as runner:
        runner.run(used(emporix))
        with pytest.raises(InvalidCall, match="another event loop"):
            asyncio.run(used(emporix))
        runner.run(emporix.aclose())
    for _ in range(2):
        asyncio.run(used_and_closed(connect()))


@pytest.mark.parametrize("installed", [["aiohttp", "httpx2", "httpx"], ["httpx2", "httpx"], ["httpx"]])
def test_the_best_library_that_is_installed_is_imported_with_the_first_call(
    sandbox: Sandbox, installed: list[str]
) -> None:
    absent = [name for name in ("aiohttp", "httpx2") if name not in installed]
    program = "import sys\n" + "".join(f"sys.modules[{name!r}] = None\n" for name in absent) + FIRST_CALL
    settings = [sandbox.tenant, sandbox.url, sandbox.client_id, sandbox.client_secret]
    command = [sys.executable, "-W", "error", "-c", program, *settings]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert run.stdout.split() == ["none", installed[0]]
