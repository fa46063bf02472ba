"""What each fault does to a request: to its answer, and to the connection that it came on.

In process there is no connection. Faults that need one are answered there with 501.
"""

from __future__ import annotations

from collections.abc import Callable
from email.utils import formatdate
from http import HTTPStatus
from time import time
from typing import Final

import anyio
from starlette.types import Receive, Scope, Send

from ._answers import Answer, headers_of, json_answer, not_modelled, problem, reason, reply
from ._connection import WIRE, Wire
from ._faults import Fault
from ._state import Sandbox

GARBAGE: Final = b'{"id": \xff\xfe<html>'
STRAY: Final = b"what nobody announced"
_THROTTLES: Final = frozenset({Fault.THROTTLE, Fault.THROTTLE_SECONDS, Fault.THROTTLE_DATE})
_BEFORE: Final = frozenset({Fault.INTERNAL_ERROR, Fault.UNAVAILABLE})
_AFTER: Final = frozenset({Fault.BAD_GATEWAY, Fault.GATEWAY_TIMEOUT})


async def misbehave(
    fault: Fault, sandbox: Sandbox, scope: Scope, receive: Receive, send: Send, *, answer: Callable[[], Answer]
) -> None:
    """Let `fault` meet a request whose body was read; `answer` carries it out."""
    wire: Wire | None = scope.get("state", {}).get(WIRE)
    if fault in _THROTTLES:
        await reply(scope, send, _throttled(fault, sandbox.faults.retry_after))
    elif fault in _BEFORE:
        await reply(scope, send, problem(int(fault), "The service has a fault, as it was ordered").answer)
    elif fault in _AFTER:
        answer()
        page = f"<html><body><h1>{fault} {reason(int(fault))}</h1></body></html>"
        await reply(scope, send, Answer(int(fault), page.encode(), media=b"text/html"))
    elif fault is Fault.GARBAGE:
        made = answer()
        # A request that was refused must not look like one that was carried out.
        await reply(scope, send, Answer(200, GARBAGE) if made.status < HTTPStatus.MULTIPLE_CHOICES else made)
    elif fault is Fault.EXPIRE_TOKENS:
        sandbox.revoke_tokens()
        await reply(scope, send, answer())
    elif fault is Fault.SLOW_TOKEN:
        with anyio.move_on_after(sandbox.faults.slow):
            await gone(receive, wire)
        if wire is not None:
            wire.held = False
        await reply(scope, send, answer())
    elif wire is None:
        refusal = not_modelled(f"the fault {fault} in process: it needs a socket, which `serve` gives")
        await reply(scope, send, refusal.answer)
    else:
        await _break(fault, sandbox, wire, scope, answer)
        await gone(receive, wire)


async def _break(fault: Fault, sandbox: Sandbox, wire: Wire, scope: Scope, answer: Callable[[], Answer]) -> None:
    """Do what only a connection can."""
    if fault is Fault.REFUSE:
        await wire.go_away(sandbox.faults.outage)
    if fault in (Fault.REFUSE, Fault.RESET_BEFORE):
        wire.reset()
        return
    made = answer()
    if fault is Fault.RESET_AFTER:
        wire.reset()
    elif fault is not Fault.STALL_HEADERS:
        wire.transport.write(_broken(fault, made, b"" if scope["method"] == "HEAD" else made.body))
        if fault is not Fault.STALL_BODY:
            wire.transport.close()


def _broken(fault: Fault, answer: Answer, body: bytes) -> bytes:
    """Give what is sent of `answer`. Where there is no body to break, it is the head that breaks."""
    head = [f"HTTP/1.1 {answer.status} {reason(answer.status)}".encode()]
    chunked = fault is Fault.CUT_CHUNKS and bool(body)
    announced = len(body) // 2 if fault is Fault.SHORT_LENGTH else len(body)
    for name, value in headers_of(answer):
        if name != b"content-length":
            head.append(name + b": " + value)
        elif not chunked:
            head.append(b"content-length: %d" % announced)
    if chunked:
        head.append(b"transfer-encoding: chunked")
    start = b"\r\n".join([*head, b"", b""])
    if fault is Fault.SHORT_LENGTH:
        return start + (body or STRAY)
    if not body:
        return start[: len(start) // 2]
    half = body[: len(body) // 2]
    return start + (b"%x\r\n%b\r\n" % (len(half), half) if chunked and half else half)


async def gone(receive: Receive, wire: Wire | None = None) -> None:
    """Wait until the client has gone; with its `wire`, or the server stops."""
    if wire is not None:
        wire.held = True
    while (await receive())["type"] != "http.disconnect":
        pass


def _throttled(fault: Fault, seconds: int) -> Answer:
    detail = {"errorcode": "policies.ratelimit.QuotaViolation"}
    until = {
        Fault.THROTTLE_SECONDS: str(seconds),
        Fault.THROTTLE_DATE: formatdate(time() + seconds, usegmt=True),
    }.get(fault)
    headers = [] if until is None else [(b"retry-after", until.encode())]
    return json_answer(
        HTTPStatus.TOO_MANY_REQUESTS, {"fault": {"faultstring": "Rate limit exceeded", "detail": detail}}, *headers
    )
