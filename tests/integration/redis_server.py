"""A Redis server for tests: the one that `REDIS_URL` names, else one started for them on a free port."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def redis_server(directory: str) -> Iterator[str]:
    """Give the address of a server; skip where there is none and none can be started."""
    if url := os.environ.get("REDIS_URL"):
        yield url
        return
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("REDIS_URL is not set, and there is no redis-server to start")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory]
    with subprocess.Popen([program, *settings], stdout=subprocess.PIPE, text=True) as server:
        try:
            # It says so once it can be reached, and ends its output where it cannot start.
            assert server.stdout is not None
            assert any("ready to accept connections" in line.lower() for line in server.stdout)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
