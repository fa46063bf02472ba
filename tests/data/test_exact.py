"""Numbers beyond 64 bits, lone surrogates and deep nesting: kept as they are, or refused by name, never changed."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.failures import FailureFile
from emporix_async.bulk.importer import Importer
from emporix_async.data.exports import export
from emporix_async.data.sources import Row, read_rows
from emporix_async.errors import CallTimeout, EmporixError, InvalidCall, SourceError
from tests.fake_sender import FakeSender, RawReply, Reply

from .test_exports import left_in, listing

HUGE = [2**64, -(2**63) - 1, 10**30]
UPSERT = OPERATIONS["product.products.upsert_many"]


def nested(depth: int) -> dict[str, Any]:
    return {"in": nested(depth - 1)} if depth else {}


def serving(items: list[Any], *, fails_at: int | None = None):
    def handler(request: Request, body: bytes | None) -> Reply:
        number, size = int(str(request.query["pageNumber"])), int(str(request.query["pageSize"]))
        if number == fails_at:
            raise CallTimeout("read", method="GET", path="/products")
        content = json.dumps(items[(number - 1) * size : number * size]).encode()
        return RawReply(content, headers={"x-total-count": str(len(items))})

    return handler


async def rows_of(path: Path, **options: Any) -> list[Row]:
    return [row async for row in read_rows(path, **options)]


ODD = [
    {"id": "lone", "name": {"en": "half of \ud83d a pair", "de": "\udc00"}},
    {"id": "\ud800"},
    {"id": "huge", "mixins": {"counts": HUGE}},
    {"id": "deep", "in": nested(300)},
    {"id": "usual", "name": "ü", "price": 0.1},
]


async def test_json_lines_hold_what_the_api_sent_and_are_read_back_the_same(tmp_path):
    target = tmp_path / "products.jsonl"
    report = await export(listing(serving(ODD)), target)
    assert report.items == len(ODD)
    assert [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()] == ODD
    assert await rows_of(target) == ODD


async def test_an_interrupted_export_of_such_items_goes_on(tmp_path):
    target = tmp_path / "products.jsonl"
    with pytest.raises(CallTimeout):
        await export(listing(serving(ODD, fails_at=3), size=2, concurrency=1), target)
    await export(listing(serving(ODD), size=2), target, resume=True)
    assert await rows_of(target) == ODD


async def test_a_repeated_item_is_said_in_text_that_can_be_printed(tmp_path):
    report = await export(listing(serving([{"id": "\ud800"}, {"id": "\ud800"}])), tmp_path / "products.jsonl")
    assert b"holds \\ud800, which came before" in str(report).encode()


@pytest.mark.parametrize(
    ("item", "named"),
    [
        ({"id": "p-2", "name": {"en": "\ud83d"}}, r'the item "p-2" has a lone surrogate at \$\.name\.en'),
        ({"id": "\ud83d"}, r'the item "\\ud83d" has a lone surrogate at \$\.id'),
        ({"id": "p-2", "name": {"\ud83d": 1}}, r"the header has a lone surrogate at \$\.name\.\\ud83d"),
        ({"text": "\ud83d"}, r"the item number 3 has a lone surrogate at \$\.text"),
    ],
)
async def test_text_that_a_table_cannot_hold_is_an_error_that_names_the_place(item, named, tmp_path):
    target = tmp_path / "products.csv"
    target.write_bytes(b"what was there")
    items = [{"id": "p-0"}, {"id": "p-1", "name": {"en": "One"}}, item]
    with pytest.raises(InvalidCall, match=f"^product.products.list: {named}: only JSON lines hold it"):
        await export(listing(serving(items)), target)
    assert target.read_bytes() == b"what was there"
    assert left_in(tmp_path) == {target.name, f"{target.name}.part", f"{target.name}.part.json"}
    (tmp_path / f"{target.name}.part").rename(tmp_path / "kept.jsonl")
    assert await rows_of(tmp_path / "kept.jsonl") == items


async def test_parquet_keeps_text_with_lone_surrogates_as_json(tmp_path):
    target = tmp_path / "products.parquet"
    report = await export(listing(serving([{"id": "\ud83d", "name": {"\ud83d": 1}}, {"id": "p-1"}])), target)
    table = pyarrow.parquet.read_table(target).to_pydict()
    assert (table["id"], table["name"]) == ([None, "p-1"], ['{"\\ud83d":1}', None])
    assert table["unstated"] == ['{"id":"\\ud83d"}', None]
    assert "id of" in report.notes[0]


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
async def test_a_column_that_is_not_asked_for_may_hold_anything(suffix, tmp_path):
    target = tmp_path / f"products.{suffix}"
    assert (await export(listing(serving(ODD[:1])), target, columns=["id"])).items == 1


async def test_cells_of_csv_hold_every_integer_and_the_text_within_lists(tmp_path):
    target = tmp_path / "products.csv"
    items = [{"id": "a", "count": HUGE[0], "list": ["\ud83d", *HUGE]}, {"id": "b", "count": HUGE[1], "list": []}]
    await export(listing(serving(items)), target)
    with target.open(newline="", encoding="utf-8") as file:
        assert [row["count"] for row in csv.DictReader(file)] == [str(number) for number in HUGE[:2]]
    assert await rows_of(target, types={"count": "number", "list": "json"}) == items


@pytest.mark.parametrize("number", [*HUGE, -(2**63), 2**63 - 1, 2**63, 2**64 - 1])
async def test_parquet_holds_every_integer(number, tmp_path):
    target = tmp_path / "products.parquet"
    items = [{"id": "a", "template": {"version": number}}, {"id": "b", "template": {"version": 1}}]
    await export(listing(serving(items)), target)
    table = pyarrow.parquet.read_table(target).to_pydict()
    fits = -(2**63) <= number < 2**63
    assert [found["version"] for found in table["template"]] == [number if fits else None, 1]
    assert table["unstated"] == [None if fits else f'{{"template.version":{number}}}', None]


async def test_an_item_nested_deeper_than_can_be_written_is_named(tmp_path):
    deep = b'{"id": "deep", "in": ' + b"[" * 1000 + b"]" * 1000 + b"}"
    handler = lambda request, body: RawReply(b"[" + deep + b"]", headers={"x-total-count": "1"})  # noqa: E731
    with pytest.raises(InvalidCall, match=r"product\.products\.list: the item 'deep' is nested too deeply"):
        await export(listing(handler), tmp_path / "products.jsonl")
    assert left_in(tmp_path) == set()


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.json"])
async def test_a_number_of_a_file_is_read_as_it_is_or_refused_with_its_line(name, tmp_path):
    path = tmp_path / name
    begin, end = ("[", "]") if name.endswith(".json") else ("", "")
    good = f'{{"count": {HUGE[2]}, "price": 0.30000000000000004, "other": 12345678.25}}'
    path.write_text(f"{begin}{good}{end}", encoding="utf-8")
    assert await rows_of(path) == [{"count": HUGE[2], "price": 0.30000000000000004, "other": 12345678.25}]
    for number, read in {
        "0.12345678901234567891": "0.12345678901234568",
        "9007199254740993.0": "9007199254740992.0",
        "12345678901.123456789": "12345678901.123457",
        "1e-400": "0.0",
        "123456789012345e-330": "1.2345679e-316",
        "1E400": "inf",
        "0e99999999999999999999": "0.0",
    }.items():
        path.write_text(f'{begin}{{"price": {number}}}{end}', encoding="utf-8")
        with pytest.raises(SourceError, match=f"line 1: this has a number that would be rounded to {read}$"):
            await rows_of(path)
    path.write_text(f'{begin}{{"price": {"9" * 5000}}}{end}', encoding="utf-8")
    with pytest.raises(SourceError, match="line 1: this has an integer of 5000 digits, which are too many to be read"):
        await rows_of(path)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (2**64, r"Integer exceeds 64-bit range at \$\.mixins\.values\[1\]"),
        (-(2**63) - 1, r"Integer exceeds 64-bit range at \$\.mixins\.values\[1\]"),
        ("\ud800", r"surrogates not allowed at \$\.mixins\.values\[1\]"),
        ({"\ud800": 1}, r"surrogates not allowed at \$\.mixins\.values\[1\]"),
        ({1: 1}, r"Dict key must be str at \$\.mixins\.values\[1\]"),
        (Decimal(10**23 + 1), r"Integer exceeds 64-bit range at \$\.mixins\.values\[1\]"),
        (Decimal(2**64), r"Integer exceeds 64-bit range at \$\.mixins\.values\[1\]"),
        (Decimal("123456789012345678.5"), r"rounded to 1\.2345678901234568e\+17 at \$\.mixins\.values\[1\]"),
        (Decimal("0.1234567890123456789"), r"rounded to 0\.12345678901234568 at \$\.mixins\.values\[1\]"),
        (Decimal("1e-400"), r"rounded to 0\.0 at \$\.mixins\.values\[1\]"),
        (object(), r"no JSON for the type object at \$\.mixins\.values\[1\]"),
    ],
)
async def test_a_row_that_cannot_be_sent_as_it_is_fails_and_its_place_is_named(value, reason, tmp_path):
    bad = {"id": "bad", "mixins": {"values": [0, value]}}
    sender = FakeSender(lambda request, body: Reply([{"index": 0, "id": "good", "code": 201}], 207))
    async with Importer(sender, UPSERT, [bad, {"id": "good"}], path={}, journal=tmp_path / "run.sqlite") as outcomes:
        found = {outcome.key: outcome async for outcome in outcomes}
    assert {key: outcome.action for key, outcome in found.items()} == {"bad": "failed", "good": "created"}
    with pytest.raises(InvalidCall, match=f"product.products.upsert_many: .*{reason}$"):
        raise found["bad"].error


async def test_a_decimal_that_is_an_integer_is_sent_as_it_is():
    values = [Decimal(2**53 + 1), Decimal(-(2**53) - 1), Decimal("19.90"), Decimal("1E+15"), Decimal(0)]
    sender = FakeSender(lambda request, body: Reply([{"index": 0, "id": "good", "code": 201}], 207))
    async with Importer(sender, UPSERT, [{"id": "good", "of": values}, {"of": Decimal(2**64)}], path={}) as outcomes:
        assert [outcome.action async for outcome in outcomes] == ["failed", "created"]
    assert sender.bodies == [b'[{"id":"good","of":[9007199254740993,-9007199254740993,19.9,1000000000000000.0,0.0]}]']


@pytest.mark.parametrize("value", [*HUGE, "\ud800", nested(300)])
async def test_such_a_row_is_kept_among_the_failures(value, tmp_path):
    row = {"id": "\ud800", "value": value}
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(Outcome(0, "\ud800", "failed", None, 0, EmporixError("\ud800 is refused"), row))
    assert await rows_of(tmp_path / "failed.jsonl") == [row]
    entries = [json.loads(line) for line in (tmp_path / "failed.errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (entries[1]["line"], entries[1]["key"], entries[1]["error"]) == (1, "\ud800", "\ud800 is refused")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (Decimal("19.90"), 19.9),
        ([Decimal(2**53 + 1), HUGE[0]], [2**53 + 1, HUGE[0]]),
        (Decimal("0.1234567890123456789"), None),
        (Decimal("NaN"), None),
        ([Decimal("sNaN"), "\ud800"], None),
    ],
)
async def test_a_decimal_is_kept_among_the_failures_as_it_is_sent(value, read, tmp_path):
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(Outcome(0, "a", "failed", 400, 1, EmporixError("refused"), {"id": "a", "value": value}))
    assert await rows_of(tmp_path / "failed.jsonl") == ([] if read is None else [{"id": "a", "value": read}])


@pytest.mark.parametrize(
    "value", [float("nan"), [float("inf"), HUGE[0]], {1: "a"}, {None: HUGE[0]}, {"a": [{"b": {True: "\ud800"}}]}]
)
async def test_a_row_that_json_has_no_form_for_leaves_a_file_of_failures_that_can_be_read(value, tmp_path):
    round_row: dict[str, Any] = {"id": "c"}
    round_row["self"] = round_row
    rows = [{"id": "a", "price": None}, {"id": "b", "value": value, "text": "null"}, round_row, {"id": "d"}]
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        for index, row in enumerate(rows):
            failures.add(Outcome(index, row["id"], "failed", None, 0, EmporixError("refused"), row))
    assert await rows_of(tmp_path / "failed.jsonl") == [rows[0], rows[3]]
    entries = [json.loads(line) for line in (tmp_path / "failed.errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(entry["key"], entry["line"]) for entry in entries[1:]] == [("a", 1), ("b", None), ("c", None), ("d", 2)]


async def test_a_reason_that_no_file_can_hold_ends_no_import_with_a_journal(tmp_path):
    entry = b'[{"index": 0, "id": "p-1", "code": 400, "message": "half of \\ud83d"}]'
    sender = FakeSender(lambda request, body: RawReply(entry, 207))
    for _ in range(2):
        async with Importer(sender, UPSERT, [{"id": "p-1"}], path={}, journal=tmp_path / "run.sqlite") as outcomes:
            (outcome,) = [outcome async for outcome in outcomes]
        assert outcome.action == "failed"
        assert "half of" in str(outcome.error)


async def test_parameters_may_be_integers_of_any_size(tmp_path):
    report = await export(listing(serving(ODD[4:]), query={"limit": 2**70}), tmp_path / "products.jsonl")
    assert report.items == 1
    sender = FakeSender(lambda request, body: Reply([{"index": 0, "id": "p-1", "code": 201}], 207))
    options: dict[str, Any] = {"path": {}, "query": {"limit": 2**70}, "journal": tmp_path / "run.sqlite"}
    async with Importer(sender, UPSERT, [{"id": "p-1"}], **options) as outcomes:
        assert [outcome.action async for outcome in outcomes] == ["created"]
