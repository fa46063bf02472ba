"""Imports from a store that fails as it pleases: one outcome for every row, whatever happens."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import anyio
import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from emporix_api.types import Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.errors import BadRequest, CallTimeout, EmporixError, ServerError
from tests.fake_sender import FakeSender, Reply

from .test_importer import CALL, CREATE, REFUSED, UPSERT


class Faults:
    """A store that fails as it pleases, is never away twice in a row, and never says that it did what it did not."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        self.applied: Counter[int] = Counter()
        self.refused = False

    def __call__(self, request: Request, body: bytes | None) -> Reply:
        sent = orjson.loads(body)
        fault = self.chance.random()
        if fault < 0.1:
            raise ServerError(status=503, **CALL)
        if fault < 0.2:
            raise BadRequest(status=400, **CALL)
        self.refused = 0.2 <= fault < 0.25 and not self.refused
        if self.refused:
            raise REFUSED
        told = []
        for index, row in enumerate(sent):
            code = self.chance.choice([201, 201, 204, 400, 409, 429, 500, 503])
            if code < 300:
                self.applied[row["name"]] += 1
            told.append({"index": index, "id": row.get("id"), "code": code})
        if fault < 0.35:
            raise CallTimeout("read", **CALL)
        self.chance.shuffle(told)
        if fault < 0.5:
            told = [entry for entry in told if self.chance.random() < 0.7]
        elif fault < 0.6 and told:
            told.append(self.chance.choice(told))
        return Reply(told, 207)


@given(
    seed=st.integers(0, 10_000),
    keys=st.lists(st.none() | st.integers(0, 12), max_size=50),
    create=st.booleans(),
    concurrency=st.integers(1, 5),
    options=st.fixed_dictionaries({"batch_items": st.integers(1, 9), "max_attempts": st.integers(1, 3)}),
)
@settings(max_examples=60, deadline=None)
def test_whatever_fails_every_row_gets_one_outcome_and_no_false_success(seed, keys, create, concurrency, options):
    faults = Faults(seed)
    source: list[Any] = [{"name": n} if key is None else {"name": n, "id": f"k{key}"} for n, key in enumerate(keys)]
    source.append(object())

    async def run() -> list[Outcome]:
        importer = Importer(
            FakeSender(faults, concurrency=concurrency), CREATE if create else UPSERT, source, path={}, **options
        )
        async with importer as outcomes:
            return [outcome async for outcome in outcomes]

    outcomes = anyio.run(run)
    assert sorted(outcome.index for outcome in outcomes) == list(range(len(source)))
    for outcome in outcomes:
        assert outcome.attempts <= options["max_attempts"]
        assert outcome.succeeded == (outcome.error is None)
        assert outcome.error is None or isinstance(outcome.error, EmporixError)
        applied = faults.applied[outcome.index]
        if outcome.succeeded:
            assert applied >= 1
        elif outcome.action == "failed" and create:
            assert applied == 0
        if create:
            assert applied <= 1
