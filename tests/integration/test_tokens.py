"""Tokens against the sandbox: an expiry in the middle of work, and what each strategy costs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from emporix_async import Credential, Emporix
from emporix_async.sandbox import ApiKey, serve
from tests.manual_clock import ManualClock

LIFETIME = 14_399.0


@pytest.mark.parametrize("known", [True, False], ids=["the client knows", "only the server knows"])
async def test_a_token_that_expires_in_the_middle_of_an_import_costs_one_refresh_and_no_row(known) -> None:
    server, own = ManualClock(), ManualClock()

    def rows() -> Iterator[dict[str, str]]:
        for number in range(2_000):
            if number == 1_000:
                for clock in (server, own) if known else (server,):
                    clock.advance(LIFETIME + 1)
            yield {"id": f"p{number}", "code": f"P{number}", "name": f"Product {number}", "productType": "BASIC"}

    with serve(now=server.now) as sandbox:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        async with Emporix(sandbox.tenant, credential, base_url=sandbox.url, clock=own) as emporix:
            report = await emporix.product.products.import_all(rows(), batch_items=50)
            page = await emporix.product.products.list(page_size=1)
        assert (report.succeeded, report.failed, report.in_doubt) == (2_000, 0, 0)
        assert page.total == 2_000
        # One to begin with, one after the expiry, one for reading.
        assert sandbox.token_requests <= 3
        assert sandbox.writes["product.products.upsert_many"] == 2_000


@pytest.mark.parametrize(("strategy", "requests"), [("least", 4), ("service", 2), ("all", 1)])
async def test_the_tokens_that_each_strategy_asks_for(strategy, requests) -> None:
    with serve() as sandbox:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        async with Emporix(sandbox.tenant, credential, base_url=sandbox.url, strategy=strategy) as emporix:
            for _ in range(3):
                await emporix.price.price_lists.create({"name": {"en": "x"}, "siteCode": "main", "currency": "EUR"})
                await emporix.price.price_lists.list()
                await emporix.product.product_templates.list()
                await emporix.product.products.create({"code": "a", "name": "A", "productType": "BASIC"})
        assert sandbox.token_requests == requests


async def test_a_restricted_key_does_what_it_can_and_the_backend_key_the_rest() -> None:
    narrow = ApiKey("narrow", "n4rrow-secret", frozenset({"price.pricelist_read"}))
    with serve(keys=[ApiKey("backend", "b4ckend-secret"), narrow]) as sandbox:
        keys = [
            Credential("backend", "b4ckend-secret"),
            Credential("narrow", "n4rrow-secret", ["price.pricelist_read", "price.pricelist_manage"]),
        ]
        async with Emporix(sandbox.tenant, keys, base_url=sandbox.url) as emporix:
            for _ in range(3):
                await emporix.price.price_lists.list()
                await emporix.price.price_lists.create({"name": {"en": "x"}, "siteCode": "main", "currency": "EUR"})
            assert emporix.explain("price.price_lists.list").client_id == "narrow"
            assert emporix.explain("price.price_lists.create").client_id == "backend"
        # That the restricted key lacks what it was said to hold is learnt once.
        assert sandbox.token_requests == 3
