"""A token endpoint that tests look into, operations, and the tokens fetched from it."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx

from emporix_async.auth import Credential, ServiceTokens
from emporix_async.concurrency import BackgroundTasks
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL, TENANT, operation, table
from tests.transports import make_attempts

READ, MANAGE = "price.price_read", "price.price_manage"
LIST = operation("price.prices.list", scopes=(MANAGE, READ))
CREATE = operation("price.prices.create", "POST", scopes=(MANAGE,))
ORDERS = operation("order.orders.list", scopes=("order.order_read",))
OPEN = operation("brand.brands.list", scopes=())
OWN = operation("price.prices.mine", scopes=("price.price_read_own",))


class Endpoint:
    """A token endpoint that grants what its keys hold, and counts."""

    def __init__(self, held: dict[str, set[str]] | None = None, expires_in: Any = 14399) -> None:
        self.held = held
        self.expires_in = expires_in
        self.requests: list[dict[str, str]] = []
        self.answers: list[httpx.Response | type[Exception]] = []
        self.before: Any = anyio.lowlevel.checkpoint

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        self.requests.append(form)
        number = len(self.requests)
        await self.before()
        if self.answers:
            answer = self.answers.pop(0)
            if not isinstance(answer, httpx.Response):
                raise answer("down", request=request)
            return answer
        asked = set(form.get("scope", "").split()) - {f"tenant={TENANT}"}
        held = self.held[form["client_id"]] if self.held is not None else asked or {READ, MANAGE}
        granted = (held & asked) if asked else held
        body = {"access_token": f"token-{number}", "scope": " ".join([*sorted(granted), f"tenant={TENANT}"])}
        if self.expires_in is not None:
            body["expires_in"] = self.expires_in
        return httpx.Response(200, json=body)

    @property
    def scopes(self) -> list[str | None]:
        return [form.get("scope", "").replace(f"tenant={TENANT} ", "") or None for form in self.requests]


def source(
    endpoint: Endpoint,
    *credentials: Credential,
    clock: ManualClock | None = None,
    background: BackgroundTasks | None = None,
    max_concurrency: int = 16,
    **settings: Any,
) -> ServiceTokens:
    clock = clock or ManualClock()
    client = httpx.AsyncClient(transport=httpx.MockTransport(endpoint))
    attempts = make_attempts(clock=clock, http_client=client, chance=lambda: 0.0, max_concurrency=max_concurrency)
    background = background or BackgroundTasks()
    settings.setdefault("chance", lambda: 0.0)
    return ServiceTokens(
        credentials or (Credential("key-1", "s3cret"),),
        attempts,
        tenant=TENANT,
        base_url=BASE_URL,
        clock=clock,
        background=background,
        operations=lambda: table(LIST, CREATE, ORDERS, OPEN, OWN),
        **settings,
    )
