"""The sandbox as an ASGI application: checks every request as the API does, then does what its route says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Unpack
from urllib.parse import parse_qsl, unquote

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from ._answers import Answer, AnswerError, not_modelled, problem, reply
from ._facts import BODY_LIMIT, SCOPE_PLACEHOLDERS, URL_LIMIT
from ._files import PUBLIC, public_file
from ._handlers import HANDLERS
from ._misbehaviour import gone, misbehave
from ._resources import Call
from ._routes import Found, Route
from ._state import Options, Sandbox
from ._tokens import Grant


def create_app(**options: Unpack[Options]) -> Starlette:
    """Make a sandbox to be called in process, for instance by `httpx.ASGITransport`, on asyncio or trio.

    The `Sandbox` is `app.state.sandbox`.
    """
    return app_of(Sandbox(**options))


def app_of(sandbox: Sandbox) -> Starlette:
    """Make the application that answers for `sandbox`."""
    app = Starlette(routes=[Mount("/", app=Endpoint(sandbox))])
    app.state.sandbox = sandbox
    return app


class Endpoint:
    """Answers every request. A plain ASGI application: one dispatch by path, nothing wrapped around it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._sandbox.count_request()
        try:
            body = await read_body(receive)
        except ClientDisconnect:
            return
        if self._sandbox.latency:
            await self._sandbox.wait(partial(gone, receive))
        path: bytes = scope.get("raw_path") or scope["path"].encode()
        segments = [unquote(segment) for segment in path.decode("latin-1")[1:].split("/")]
        found = self._sandbox.routes.find(segments)
        route = found[0].get(scope["method"]) if found else None
        fault = self._sandbox.faults.meet(
            route.operation.key if route else None, token=route is not None and route.kind == "token"
        )

        def answer() -> Answer:
            try:
                return self._answer(scope, body, path, segments, found)
            except AnswerError as error:
                return error.answer

        if fault is None:
            await reply(scope, send, answer())
        else:
            await misbehave(fault, self._sandbox, scope, receive, send, answer=answer)

    def _answer(
        self, scope: Scope, body: bytes | None, path: bytes, segments: list[str], found: Found | None
    ) -> Answer:
        """Check the request as the gateway and the services do, in their order, and answer it."""
        query_string: bytes = scope["query_string"]
        if len(path) + len(query_string) > URL_LIMIT:
            raise problem(400, f"The URL is longer than {URL_LIMIT} bytes")
        if found is None:
            public = scope["method"] == "GET" and f"/{segments[0]}" == PUBLIC and len(segments) > 1
            file = public_file(self._sandbox.resources, segments[1:]) if public else None
            if file is None:
                raise problem(404, "There is no such path")
            return file
        methods, parameters = found
        route = methods.get(scope["method"])
        if route is None:
            allowed = ", ".join(sorted(methods))
            raise problem(405, f"This path takes {allowed}", headers=[(b"allow", allowed.encode())])
        self._sandbox.count_operation(route.operation, token=route.kind == "token")
        if body is None:
            raise problem(400, f"The body is longer than {BODY_LIMIT} bytes")
        if route.kind == "token":
            return self._sandbox.tokens.issue(body)
        headers: dict[bytes, bytes] = dict(scope["headers"])
        grant = self._authorize(route, parameters, headers)
        if route.kind == "unmodelled":
            raise not_modelled(f"{route.operation.key}: {route.why}")
        query = dict(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True)) if query_string else {}
        collection, key = route.fill(parameters)
        call = self._sandbox.people.own(Call(route, collection, key, query, headers, body), grant)
        if route.kind == "person":
            answer, written = self._sandbox.people.answer(call, grant)
        else:
            answer, written = HANDLERS[route.kind](self._sandbox.resources, call)
        if written:
            self._sandbox.count_writes(route.operation, written, path + b"?" + query_string + b"\n" + body)
        return answer

    def _authorize(self, route: Route, parameters: Sequence[str], headers: Mapping[bytes, bytes]) -> Grant | None:
        """Check token, tenant and scopes, and give what the token allows. Any one of an operation's scopes suffices.

        The scopes are those of service tokens. An operation that names none takes any token.
        """
        operation = route.operation
        grant: Grant | None = None
        if operation.token_kinds:
            grant = self._sandbox.tokens.grant(headers.get(b"authorization", b"").decode("latin-1"))
        if route.tenant_at is not None and parameters[route.tenant_at] != self._sandbox.tenant:
            raise problem(403, f"The token is not for the tenant {parameters[route.tenant_at]}")
        if grant is None:
            return None
        public = "service" in operation.token_kinds and not operation.scopes
        if grant.kind not in operation.token_kinds and not public:
            if grant.kind == "customer" and not grant.scopes.isdisjoint(operation.scopes):
                raise not_modelled("which of the items here are the customer's own")
            kinds = " or ".join(operation.token_kinds)
            raise problem(403, "Permission denied", f"Required token: {kinds}")
        wanted = scopes_of(route, parameters)
        if grant.kind == "service" and wanted and grant.scopes.isdisjoint(wanted):
            raise problem(403, "Permission denied", f"Required scope(s): {', '.join(wanted)}")
        return grant


async def read_body(receive: Receive) -> bytes | None:
    """Read the body, all of it, so that the client can read the answer; None where it is longer than allowed.

    Raises ClientDisconnect where it ends early: half a request is none.
    """
    parts: list[bytes] = []
    length = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        part: bytes = message.get("body", b"")
        length += len(part)
        if length <= BODY_LIMIT:
            parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts) if length <= BODY_LIMIT else None


def scopes_of(route: Route, parameters: Sequence[str]) -> Sequence[str]:
    """Give the scopes any of which suffices. Those of custom entities bear the type that stands in the path."""
    scopes = route.operation.scopes
    for placeholder, name in SCOPE_PLACEHOLDERS.items():
        if name in route.parameters:
            value = parameters[route.parameters.index(name)].lower()
            scopes = tuple(scope.replace(placeholder, value) for scope in scopes)
    return scopes
