"""An API that answers with what a test has written down, a token endpoint beside it, and a client on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx

from emporix_async import Credential, Emporix
from tests.manual_clock import ManualClock

GET = "price.price_lists.get"
PRICE_LIST = {"priceListId": "pl-1"}
SECRET, TOKEN = "cl1ent-s3cret", "be4rer-t0ken"
FILE, FILE_PATH = "media.assets.download", {"assetId": "a-1"}

Step = int | httpx.Response | type[Exception]


class ScriptedAPI:
    """Answers with one of `steps` after the other, then with 200; tokens are given to all who ask.

    `before` is awaited before each answer; where it turns `clock`, time passes.
    """

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.clock = ManualClock()
        self.requests: list[httpx.Request] = []
        self.token_requests: list[httpx.Request] = []
        self.token_steps: list[Step] = []
        self.before: Callable[[], Any] = anyio.lowlevel.checkpoint

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await self.before()
        if request.url.path == "/oauth/token":
            self.token_requests.append(request)
            body = {"access_token": f"{TOKEN}-{len(self.token_requests)}", "expires_in": 1000, "scope": _asked(request)}
            return _answer(self.token_steps, request) or httpx.Response(200, json=body)
        self.requests.append(request)
        return _answer(self.steps, request) or httpx.Response(200, json={"id": "pl-1"})

    def client(self, **settings: Any) -> Emporix:
        """Make a client that calls this API with a credential."""
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return Emporix("acme", Credential("key-1", SECRET), http_client=http_client, clock=self.clock, **settings)

    def correlation_ids(self) -> list[str | None]:
        return [request.headers.get("x-correlation-id") for request in self.requests]


def _answer(steps: list[Step], request: httpx.Request) -> httpx.Response | None:
    if not steps:
        return None
    step = steps.pop(0)
    if isinstance(step, httpx.Response):
        return step
    if isinstance(step, int):
        return httpx.Response(step, json={"message": "no"}, headers={"X-Request-Id": f"r-{step}"})
    raise step("no", request=request)


def _asked(request: httpx.Request) -> str:
    return dict(httpx.QueryParams(request.content.decode())).get("scope", "")


# What `send_secrets` sends, and what it is answered with.
SECRETS = (SECRET, TOKEN, "client_secret", "qu3ry-token", "s4as-token", "pa55word", "hidden@shop.test")


async def send_secrets(emporix: Emporix) -> Any:
    """Make a call with secrets in its query, its headers and its body."""
    return await emporix.call(
        "customer.profiles.upsert",
        path={"customerNumber": "c-1"},
        query={"accessToken": "qu3ry-token"},
        headers={"saas-token": "s4as-token"},
        body={"password": "pa55word", "contactEmail": "hidden@shop.test"},
    )
