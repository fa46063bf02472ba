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

async def main(tenant, url, *key):
    async with Emporix(tenant, Credential(*key), base_url=url) as emporix:
        print(bool(sys.modules.get("aiohttp")))
        await emporix.call("price.price_lists.list")
        print(bool(sys.modules.get("aiohttp")))

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


@pytest.mark.parametrize("fast", [True, False])
def test_the_fast_transport_is_imported_with_the_first_call_where_it_is_there(sandbox: Sandbox, fast: bool) -> None:  # noqa: FBT001
    program = FIRST_CALL if fast else f"import sys; sys.modules['aiohttp'] = None\n{FIRST_CALL}"
    settings = [sandbox.tenant, sandbox.url, sandbox.client_id, sandbox.client_secret]
    command = [sys.executable, "-W", "error", "-c", program, *settings]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert run.stdout.split() == ["False", str(fast)]
