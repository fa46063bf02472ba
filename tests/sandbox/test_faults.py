"""Faults on demand, on real sockets: what each kind does to a client that knows nothing of them."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime

import anyio
import httpx
import pytest
from typer.testing import CliRunner

from emporix_async.cli import app
from emporix_async.sandbox import Fault, Faults, Sandbox, serve
from emporix_async.sandbox._misbehaviour import GARBAGE
from tests.sandbox.conftest import calling, form_of

GET = "product.products.get"
UPSERT = "product.products.upsert"
CREATE = "product.products.create"
TOKEN = "oauth.token.create"
PRODUCT = "/product/acme/products/p1"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve(tenant="acme", faults=Faults(outage=30, slow=0.3)) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Give a client with a token, and a product to ask for."""
    with httpx.Client(base_url=sandbox.url, timeout=30) as client:
        token = client.post("/oauth/token", data=form_of(sandbox)).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        assert client.put(PRODUCT, json={"name": "A chair"}).status_code == 201
        yield client


def written(sandbox: Sandbox, operation: str) -> int:
    return sandbox.writes.get(operation, 0)


def raw(sandbox: Sandbox, client: httpx.Client) -> socket.socket:
    """Ask for the product on a connection of one's own, which is returned unread."""
    connection = socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port), timeout=30)
    request = f"GET {PRODUCT} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: {client.headers['Authorization']}\r\n\r\n"
    connection.sendall(request.encode())
    return connection


def touch(sandbox: Sandbox) -> None:
    """Connect, and wait for something to come."""
    with socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port), timeout=30) as connection:
        connection.recv(1)


def read_to_end(connection: socket.socket) -> tuple[bytes, bytes]:
    """Read until the other side closes; give head and body."""
    content = b""
    while piece := connection.recv(65536):
        content += piece
    head, _, body = content.partition(b"\r\n\r\n")
    return head.lower(), body


def announced(head: bytes) -> int:
    found = re.search(rb"content-length: (\d+)", head)
    assert found is not None
    return int(found[1])


# Answers


def test_a_throttled_request_is_answered_429_without_being_carried_out(sandbox, client):
    sandbox.faults.next(UPSERT, Fault.THROTTLE)
    before = written(sandbox, UPSERT)
    answer = client.put(PRODUCT, json={})
    assert answer.status_code == 429
    assert "retry-after" not in answer.headers
    assert answer.json()["fault"]["detail"]["errorcode"]
    assert written(sandbox, UPSERT) == before


def test_a_throttled_request_may_be_told_how_long_to_wait(sandbox, client):
    sandbox.faults.retry_after = 3
    sandbox.faults.next(GET, Fault.THROTTLE_SECONDS, Fault.THROTTLE_DATE)
    assert client.get(PRODUCT).headers["retry-after"] == "3"
    answer = client.get(PRODUCT)
    asked = parsedate_to_datetime(answer.headers["retry-after"]) - parsedate_to_datetime(answer.headers["date"])
    assert 1 <= asked.total_seconds() <= 5
    assert client.get(PRODUCT).status_code == 200


@pytest.mark.parametrize("fault", [Fault.INTERNAL_ERROR, Fault.UNAVAILABLE])
def test_these_errors_come_before_the_request_is_carried_out(sandbox, client, fault):
    sandbox.faults.next(UPSERT, fault)
    before = written(sandbox, UPSERT)
    answer = client.put(PRODUCT, json={})
    assert answer.status_code == int(fault)
    assert answer.json()["code"] == int(fault)
    assert written(sandbox, UPSERT) == before


@pytest.mark.parametrize("fault", [Fault.BAD_GATEWAY, Fault.GATEWAY_TIMEOUT])
def test_these_errors_come_from_a_gateway_that_lost_the_answer(sandbox, client, fault):
    sandbox.faults.next(UPSERT, fault)
    before = written(sandbox, UPSERT)
    answer = client.put(PRODUCT, json={})
    assert answer.status_code == int(fault)
    assert answer.headers["content-type"] == "text/html"
    assert written(sandbox, UPSERT) == before + 1


def test_garbage_is_a_success_that_cannot_be_read_and_makes_none_of_a_refusal(sandbox, client):
    sandbox.faults.next(GET, Fault.GARBAGE)
    answer = client.get(PRODUCT)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    with pytest.raises(ValueError):
        answer.json()
    sandbox.faults.next(GET, Fault.GARBAGE)
    assert client.get("/product/acme/products/none").status_code == 404


def test_expired_tokens_are_refused_from_the_request_on(sandbox, client):
    sandbox.faults.next(GET, Fault.EXPIRE_TOKENS)
    assert client.get(PRODUCT).status_code == 401
    assert client.get(PRODUCT).status_code == 401


def test_a_slow_token_comes_late(sandbox, client):
    sandbox.faults.next(TOKEN, Fault.SLOW_TOKEN)
    with pytest.raises(httpx.ReadTimeout):
        client.post("/oauth/token", data=form_of(sandbox), timeout=0.05)
    sandbox.faults.next(TOKEN, Fault.SLOW_TOKEN)
    assert client.post("/oauth/token", data=form_of(sandbox)).status_code == 200


# Connections


def test_a_refusing_server_resets_the_request_and_then_has_no_listener(sandbox, client):
    sandbox.faults.next(UPSERT, Fault.REFUSE)
    before = written(sandbox, UPSERT)
    with pytest.raises(httpx.ReadError):
        client.put(PRODUCT, json={})
    with pytest.raises(httpx.ConnectError, match="refused"):
        client.get(PRODUCT)
    assert written(sandbox, UPSERT) == before


def test_a_refusing_server_comes_back(sandbox, client):
    sandbox.faults.outage = 0.1
    sandbox.faults.next(GET, Fault.REFUSE)
    with pytest.raises(httpx.ReadError):
        client.get(PRODUCT)
    assert until_answered(client).status_code == 200


def until_answered(client: httpx.Client) -> httpx.Response:
    while True:
        try:
            return client.get(PRODUCT)
        except httpx.ConnectError:
            time.sleep(0.02)


def test_a_port_is_not_given_to_others_while_nobody_listens(sandbox, client):
    sandbox.faults.next(GET, Fault.REFUSE)
    with pytest.raises(httpx.ReadError):
        client.get(PRODUCT)
    with socket.socket() as other, pytest.raises(OSError):
        other.bind(("127.0.0.1", httpx.URL(sandbox.url).port))


def test_a_connection_may_be_reset_as_soon_as_it_is_accepted(sandbox, client):
    sandbox.faults.next(None, Fault.RESET_CONNECT)
    requests = sandbox.requests
    with pytest.raises(ConnectionResetError):  # while connecting, where the reset is fast
        touch(sandbox)
    assert sandbox.requests == requests
    assert client.get(PRODUCT).status_code == 200


@pytest.mark.parametrize(("fault", "executed"), [(Fault.RESET_BEFORE, 0), (Fault.RESET_AFTER, 1)])
def test_a_reset_comes_before_or_after_the_request_is_carried_out(sandbox, client, fault, executed):
    sandbox.faults.next(UPSERT, fault)
    before = written(sandbox, UPSERT)
    with pytest.raises(httpx.ReadError, match="reset by peer"):
        client.put(PRODUCT, json={})
    assert written(sandbox, UPSERT) == before + executed
    assert client.get(PRODUCT).status_code == 200


def test_stalled_headers_never_come_though_the_request_is_carried_out(sandbox, client):
    sandbox.faults.next(UPSERT, Fault.STALL_HEADERS)
    before = written(sandbox, UPSERT)
    with pytest.raises(httpx.ReadTimeout):
        client.put(PRODUCT, json={}, timeout=0.1)
    assert written(sandbox, UPSERT) == before + 1
    assert client.get(PRODUCT).status_code == 200


def test_a_stalled_body_begins_and_never_ends(sandbox, client):
    sandbox.faults.next(GET, Fault.STALL_BODY)
    with client.stream("GET", PRODUCT, timeout=0.2) as answer:
        assert answer.status_code == 200
        pieces = answer.iter_raw()
        assert 0 < len(next(pieces)) < int(answer.headers["content-length"])
        with pytest.raises(httpx.ReadTimeout):
            next(pieces)


def test_a_truncated_body_is_shorter_than_announced(sandbox, client):
    sandbox.faults.next(GET, Fault.TRUNCATE)
    with raw(sandbox, client) as connection:
        head, body = read_to_end(connection)
    assert head.startswith(b"http/1.1 200")
    assert 0 < len(body) < announced(head)


def test_cut_chunks_end_without_the_last(sandbox, client):
    sandbox.faults.next(GET, Fault.CUT_CHUNKS)
    with raw(sandbox, client) as connection:
        head, body = read_to_end(connection)
    assert b"transfer-encoding: chunked" in head
    assert b"content-length" not in head
    assert body
    assert not body.endswith(b"0\r\n\r\n")
    sandbox.faults.next(GET, Fault.CUT_CHUNKS)
    with pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked read"):
        client.get(PRODUCT)


def test_a_short_length_announces_less_than_comes(sandbox, client):
    sandbox.faults.next(GET, Fault.SHORT_LENGTH)
    with raw(sandbox, client) as connection:
        head, body = read_to_end(connection)
    assert announced(head) < len(body)
    sandbox.faults.next(GET, Fault.SHORT_LENGTH)
    with pytest.raises(ValueError):
        client.get(PRODUCT).json()


@pytest.mark.parametrize("fault", [Fault.TRUNCATE, Fault.CUT_CHUNKS])
def test_where_there_is_no_body_the_head_breaks(sandbox, client, fault):
    sandbox.faults.next(UPSERT, fault)
    with pytest.raises(httpx.RemoteProtocolError):
        client.put(PRODUCT, json={})  # answered with 204


# What waits ends


@pytest.mark.parametrize("fault", [Fault.STALL_HEADERS, Fault.STALL_BODY])
def test_a_stalled_request_ends_with_its_client(sandbox, client, fault):
    before = sandbox.open_connections
    sandbox.faults.next(GET, fault)
    with raw(sandbox, client):
        wait_until(lambda: fault in sandbox.faults.injected)
        assert sandbox.open_connections == before + 1
    wait_until(lambda: sandbox.open_connections == before)


def wait_until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.mark.parametrize("fault", [Fault.STALL_HEADERS, Fault.STALL_BODY, Fault.SLOW_TOKEN])
def test_the_server_stops_at_once_whatever_waits(fault):
    with serve(tenant="acme", faults=Faults(slow=60)) as sandbox:
        connection = socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port), timeout=30)
        sandbox.faults.next(None, fault)
        connection.sendall(b"GET /nowhere HTTP/1.1\r\nHost: sandbox\r\n\r\n")
        wait_until(lambda: fault in sandbox.faults.injected)
        began = time.monotonic()
    # Uvicorn gives requests five seconds to end; these would take longer.
    assert time.monotonic() - began < 4
    with connection, pytest.raises(ConnectionResetError):
        read_to_end(connection)
    assert not [thread for thread in threading.enumerate() if thread.name == "emporix-sandbox"]


def test_a_server_that_refuses_stops_and_leaves_its_port(sandbox, client):
    port = httpx.URL(sandbox.url).port
    with serve(faults=Faults(outage=60)) as other:
        other.faults.next(None, Fault.REFUSE)
        with pytest.raises(httpx.ReadError):
            httpx.get(other.url)
        port = httpx.URL(other.url).port
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", port))


# When they come


def test_ordered_faults_come_in_order_and_only_to_their_operation(sandbox, client):
    sandbox.faults.next(GET, Fault.UNAVAILABLE, Fault.BAD_GATEWAY)
    sandbox.faults.next(None, Fault.GATEWAY_TIMEOUT)
    assert [client.get(PRODUCT).status_code for _ in range(2)] == [503, 502]
    assert client.put(PRODUCT, json={}).status_code == 504
    assert client.get(PRODUCT).status_code == 200
    assert sandbox.faults.injected == {"503": 1, "502": 1, "504": 1}


def drawn(faults: Faults, count: int = 2000) -> list[Fault | None]:
    return [faults.meet(GET, token=False) for _ in range(count)]


def test_the_same_seed_makes_the_same_choices():
    assert drawn(Faults.parse("10%", seed=7)) == drawn(Faults.parse("10%", seed=7))
    assert drawn(Faults.parse("10%", seed=7)) != drawn(Faults.parse("10%", seed=8))


def test_faults_come_at_their_rates():
    faults = Faults.parse("throttle=20%, reset-after=5%", seed=7)
    drawn(faults, 10_000)
    assert set(faults.injected) == {"throttle", "reset-after"}
    assert 1_800 < faults.injected["throttle"] < 2_200
    assert 400 < faults.injected["reset-after"] < 600


def test_a_mix_holds_every_kind():
    faults = Faults.parse("50%", seed=7)
    drawn(faults, 20_000)
    for _ in range(1_000):
        faults.meet(TOKEN, token=True)
        faults.meet_connection()
    assert set(faults.injected) == set(Fault)


def test_by_chance_nothing_comes_while_they_are_not_active():
    faults = Faults.parse("garbage=100%")
    faults.active = False
    faults.next(GET, Fault.TRUNCATE)
    assert drawn(faults, 3) == [Fault.TRUNCATE, None, None]


def test_what_concerns_tokens_meets_only_what_it_can():
    faults = Faults.parse("slow-token=100%")
    assert set(drawn(faults)) == {None}
    assert faults.meet(TOKEN, token=True) is Fault.SLOW_TOKEN
    faults = Faults.parse("expire-tokens=100%")
    assert faults.meet(TOKEN, token=True) is None
    assert set(drawn(faults)) == {Fault.EXPIRE_TOKENS}


@pytest.mark.parametrize(
    ("text", "says"),
    [("ten", "'ten'"), ("throttle=3", "throttle=3"), ("quake=1%", "reset-after"), ("60%,throttle=41%", "above 1")],
)
def test_a_specification_that_makes_no_sense_is_refused(text, says):
    with pytest.raises(ValueError, match=says):
        Faults.parse(text)


# What is counted


def test_what_was_carried_out_twice_is_counted(sandbox, client):
    for body in ({"code": "once"}, {"code": "twice"}, {"code": "twice"}):
        assert client.post("/product/acme/products", json=body).status_code == 201
    for _ in range(2):
        assert client.put(PRODUCT, json={}).status_code == 204  # may be repeated
    assert sandbox.repeats == {CREATE: 1}


# In process


async def test_in_process_answers_can_be_wrong_but_no_connection_can_break(app):
    faults = app.state.sandbox.faults
    async with calling(app) as client:
        faults.next(None, Fault.UNAVAILABLE, Fault.GARBAGE, Fault.RESET_AFTER)
        assert (await client.get(PRODUCT)).status_code == 503
        assert (await client.put(PRODUCT, json={})).content == GARBAGE
        answer = await client.get(PRODUCT)
        assert answer.status_code == 501
        assert "reset-after in process: it needs a socket" in answer.json()["message"]
        assert faults.injected["reset-after"] == 1


async def test_a_cancelled_client_ends_a_stall(sandbox, client):
    before = sandbox.open_connections
    async with httpx.AsyncClient(base_url=sandbox.url, headers=client.headers, timeout=None) as patient:
        sandbox.faults.next(GET, Fault.STALL_HEADERS)
        with anyio.move_on_after(0.1) as scope:
            await patient.get(PRODUCT)
        assert scope.cancelled_caught
        await anyio.to_thread.run_sync(wait_until, lambda: sandbox.open_connections <= before)


# The command


def test_the_command_takes_faults():
    command = [sys.executable, "-c", "from emporix_async.cli import main; main()", "sandbox", "--port", "0"]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, "--faults", "503=100%", "--seed", "7"], stdout=pipe, stderr=pipe) as process:
        url = re.search(r"EMPORIX_BASE_URL=(\S+)", "".join(process.stdout.readline().decode() for _ in range(2)))
        assert httpx.get(url[1]).status_code == 503
        process.kill()


def test_the_command_refuses_faults_that_make_no_sense():
    result = CliRunner().invoke(app, ["sandbox", "--faults", "quake=1%"], env={"COLUMNS": "200"})
    assert result.exit_code == 2
    assert "quake" in result.output
