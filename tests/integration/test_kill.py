"""An import that is killed goes on where it was: the short form of `python -m tests.chaos.kill`."""

from __future__ import annotations

import subprocess
import sys

import anyio
import pytest

from emporix_async import Emporix
from tests.chaos.kill import KINDS, findings, rows_for, run


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("kind", KINDS)
def test_an_import_that_is_killed_again_and_again_loses_nothing_does_nothing_twice_and_claims_nothing(kind, tmp_path):
    count = rows_for(kind, 2)
    ended = run(kind, count=count, kills=2, seed=3, directory=tmp_path)
    assert ended.kills >= 1
    assert sum(ended.store.faults.values()) > 0
    assert findings(kind, count, ended) == []


async def test_a_journal_that_another_process_uses_is_refused(tmp_path):
    journal = tmp_path / "run.sqlite"
    source = tmp_path / "rows.jsonl"
    source.touch()
    arguments = ["http://127.0.0.1:9", "product.products.upsert_many", str(source), str(journal)]
    command = [sys.executable, "-m", "tests.chaos.kill", "import", *arguments]

    async def other() -> subprocess.CompletedProcess[bytes]:
        return await anyio.run_process(command, check=False)

    async with Emporix("acme", token="token") as emporix:
        async with emporix.product.products.importer([], journal=journal):
            refused = await other()
        assert refused.returncode == 1
        assert b"another import is using it" in refused.stderr
