"""The sandbox on a real socket, its file, and its command."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time

import anyio
import httpx
import pytest
from typer.testing import CliRunner

from emporix_async.cli import app
from emporix_async.cli._sandbox import duration
from emporix_async.sandbox import ApiKey, Sandbox, serve
from tests.sandbox.conftest import form_of

KEY = ApiKey("backend", "a secret")


def token_of(sandbox: Sandbox) -> dict[str, str]:
    answer = httpx.post(f"{sandbox.url}/oauth/token", data=form_of(sandbox))
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def test_it_answers_on_a_real_socket_and_counts():
    with serve(tenant="acme") as sandbox:
        headers = token_of(sandbox)
        put = httpx.put(f"{sandbox.url}/product/acme/products/p1", json={}, headers=headers)
        assert put.status_code == 201
        assert (sandbox.requests, sandbox.token_requests) == (2, 1)
        assert sandbox.by_operation["product.products.upsert"] == 1


def test_it_leaves_no_thread_and_no_listener_behind():
    with serve() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
    assert not [thread for thread in threading.enumerate() if thread.name == "emporix-sandbox"]
    with socket.socket() as attempt:
        assert attempt.connect_ex(("127.0.0.1", port)) != 0


def test_it_stops_with_connections_open():
    with httpx.Client() as client, serve() as sandbox:
        assert client.get(f"{sandbox.url}/nothing").status_code == 404


def test_a_taken_port_is_an_os_error():
    with serve() as sandbox, pytest.raises(OSError, match="in use"):
        serve(port=int(sandbox.url.rpartition(":")[2])).__enter__()


def test_two_sandboxes_share_nothing():
    with serve(tenant="acme") as first, serve(tenant="acme") as second:
        headers = token_of(first)
        assert first.client_secret != second.client_secret
        assert httpx.get(f"{second.url}/product/acme/products", headers=headers).status_code == 401


async def test_it_serves_many_connections_at_once():
    with serve(tenant="acme") as sandbox:
        headers = token_of(sandbox)
        async with (
            httpx.AsyncClient(base_url=sandbox.url, headers=headers) as client,
            anyio.create_task_group() as tasks,
        ):
            for number in range(40):
                tasks.start_soon(put_product, client, number)
        assert sandbox.writes == {"product.products.upsert": 40}


async def put_product(client: httpx.AsyncClient, number: int) -> None:
    answer = await client.put(f"/product/acme/products/p{number}", json={})
    assert answer.status_code == 201


def test_a_large_body_is_refused_with_an_answer_that_can_be_read():
    with serve(tenant="acme") as sandbox:
        body = b'"' + b"x" * 12 * 1024 * 1024 + b'"'
        answer = httpx.put(f"{sandbox.url}/product/acme/products/p1", content=body, headers=token_of(sandbox))
        assert answer.status_code == 400


def test_a_file_keeps_what_was_written(tmp_path):
    path = tmp_path / "data.sqlite"
    for expected in (201, 204):
        with serve(tenant="acme", keys=[KEY], data=path) as sandbox:
            put = httpx.put(f"{sandbox.url}/product/acme/products/p1", json={}, headers=token_of(sandbox))
            assert put.status_code == expected


@pytest.fixture
def command():
    """Run the command in a process of its own."""
    arguments = [sys.executable, "-c", "from emporix_async.cli import main; main()", "sandbox", "--port", "0"]
    environment = os.environ | {"EMPORIX_SANDBOX_CLIENT_SECRET": "from outside"}
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdout=pipe, stderr=pipe, text=True, env=environment) as process:
        yield process
        process.kill()


def test_the_command_prints_how_to_reach_it_and_stops_when_interrupted(command):
    lines = [command.stdout.readline() for _ in range(4)]
    settings = dict(shlex.split(line)[1].split("=", 1) for line in lines)
    assert httpx.get(f"{settings['EMPORIX_BASE_URL']}/nothing").status_code == 404
    assert settings["EMPORIX_CLIENT_SECRET"] == "from outside"
    command.send_signal(signal.SIGINT)
    assert command.wait(timeout=30) == 0


def test_the_command_names_a_taken_port():
    with serve() as sandbox:
        port = sandbox.url.rpartition(":")[2]
        result = CliRunner().invoke(app, ["sandbox", "--port", port])
    assert result.exit_code == 1
    assert port in result.output


@pytest.mark.parametrize(("text", "seconds"), [("50ms", 0.05), ("0.2s", 0.2), (" 1s ", 1.0)])
def test_a_duration_has_a_unit(text, seconds):
    assert duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize("text", ["50", "ms", "-1s", "1h"])
def test_a_duration_without_a_known_unit_is_refused(text):
    result = CliRunner().invoke(app, ["sandbox", "--latency", text])
    assert result.exit_code == 2


def test_help_loads_neither_the_server_nor_the_operations():
    code = (
        "import sys; from emporix_async.cli import app; app(['--help'], standalone_mode=False);"
        "assert not {'uvicorn', 'starlette', 'emporix_api.operations'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_a_server_that_stops_lets_nobody_wait_for_the_latency() -> None:
    with socket.socket() as client:
        with serve(latency=3600.0) as sandbox:
            client.connect(("127.0.0.1", int(sandbox.url.rpartition(":")[2])))
            client.sendall(b"GET /nothing HTTP/1.1\r\nHost: sandbox\r\n\r\n")
            while not sandbox.requests:
                time.sleep(0.01)
        assert client.recv(100).startswith(b"HTTP/1.1 404")
