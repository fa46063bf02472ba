"""Rows are checked before they are sent, and all of them without a request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import anyio
import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.product.models import BasicProductBulkUpdate
from emporix_api.types import Request
from emporix_async.bulk import FailureFile, Finding, ImportReport
from emporix_async.bulk.findings import FINDINGS_KEPT, PLACES_KEPT, Findings
from emporix_async.bulk.importer import Importer
from emporix_async.bulk.report import import_all
from emporix_async.data import read_rows
from emporix_async.errors import InvalidCall, SourceError
from tests.fake_sender import FakeSender, Reply

UPSERT = OPERATIONS["product.products.upsert_many"]
CREATE = OPERATIONS["product.products.create_many"]
GROUP = OPERATIONS["iam.groups.upsert"]
SINGLE = OPERATIONS["price.price_lists.upsert"]


def product(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"p-{number}", "code": f"C-{number}", "name": "Chair", "productType": "BASIC", **more}


def done(request: Request, body: bytes | None) -> Reply:
    assert body is not None
    return Reply([{"index": index, "id": row["id"], "code": 201} for index, row in enumerate(orjson.loads(body))], 207)


async def checked(rows: Any, operation: Any = UPSERT, **options: Any) -> ImportReport:
    """Return the report of a dry run, in which every request is an error."""
    sender = FakeSender(lambda request, body: pytest.fail("a dry run sends nothing"))
    return await import_all(sender, operation, rows, path={}, dry_run=True, **options)


def said(report: ImportReport) -> dict[tuple[str, str], Finding]:
    return {(finding.kind, finding.path): finding for finding in report.findings}


async def test_a_dry_run_counts_what_would_be_sent():
    report = await checked(product(number) for number in range(450))
    assert (report.total, report.sendable, report.failed, report.requests) == (450, 450, 0, 3)
    assert report.findings == ()
    assert str(report).startswith("450 rows in 0.0 s: 450 could be sent in 3 requests, 0 could not")


async def test_a_dry_run_of_no_rows_has_its_words_too():
    assert str(await checked([])).startswith("0 rows in 0.0 s: 0 could be sent in 0 requests")


async def test_rows_that_the_api_would_refuse_are_failures_with_the_place():
    report = await checked([product(0), product(1, published="yes"), product(2, name={"en": 5})])
    assert (report.sendable, report.failed, report.requests) == (1, 2, 1)
    assert [(failure.index, failure.key, failure.action, failure.status) for failure in report.failures] == [
        (1, "p-1", "failed", None),
        (2, "p-2", "failed", None),
    ]
    assert str(report.failures[0].error) == (
        "product.products.upsert_many: row 1: $.published is text, not true or false"
    )
    finding = said(report)["violation", "$.published"]
    assert (finding.words, finding.count, [str(place) for place in finding.places]) == (
        "is text, not true or false", 1, ["row 2"],
    )  # fmt: skip


async def test_places_in_lists_are_counted_together_and_told_one_by_one():
    price = {"id": "x", "itemId": {"itemType": "PRODUCT", "id": "y"}, "currency": "EUR"}
    rows = [{**price, "id": "a", "tierValues": [{"priceValue": 1}, {"priceValue": "1"}]}]
    rows += [{**price, "id": "b", "tierValues": [{"priceValue": "2"}]}]
    report = await checked(rows, OPERATIONS["price.prices.upsert_many"])
    finding = said(report)["violation", "$.tierValues[*].priceValue"]
    assert finding.count == 2
    assert [place.path for place in finding.places] == ["$.tierValues[1].priceValue", "$.tierValues[0].priceValue"]


async def test_duplicates_are_counted_and_seal_their_batch():
    report = await checked([product(1), product(1), product(2), product(1)])
    assert (report.duplicates, report.sendable, report.requests) == (2, 4, 3)
    assert [str(place) for place in said(report)["duplicate", "$"].places] == ["row 2", "row 4"]
    assert "2 with the key of another" in str(report)


async def test_rows_without_a_key_fail_where_it_is_part_of_the_path():
    report = await checked([{"name": {"en": "Sale"}}], SINGLE, headers={"Content-Language": "*"})
    assert (report.sendable, report.failed) == (0, 1)
    finding = said(report)["no_key", "$"]
    assert "which is needed to name it in the path" in finding.words


async def test_rows_without_a_key_are_told_where_the_api_gives_one():
    row = product(1)
    del row["id"]
    report = await checked([row], CREATE)
    assert (report.sendable, report.failed) == (1, 0)
    assert said(report)["no_key", "$"].words == "has no id: the API gives it one"


async def test_unknown_properties_are_told_with_names_that_are_near():
    rows = [{"id": "p", "code": "c", "name": "n", "publised": True} for _ in range(3)]
    finding = said(await checked(rows))["unknown", "$.publised"]
    assert finding.count == 3
    assert "did you mean published?" in finding.words


async def test_what_cannot_be_encoded_is_refused():
    report = await checked([product(1, weight=object()), "text", {"id": "p" * 10_000_000}])
    assert (report.sendable, report.failed) == (0, 3)
    assert {kind for kind, _ in said(report)} == {"refused"}


async def test_rows_are_checked_as_they_are_sent():
    class Text(str):
        __slots__ = ()

    rows = [
        {**product(0), "name": {"en": Text("Chair")}},
        {**product(1), "code": date(2026, 1, 31), "weight": {"x": 1}},
    ]
    report = await checked(rows, headers={"Content-Language": "*"})
    assert [(finding.kind, finding.path) for finding in report.findings] == [
        ("violation", "$.weight"),
        ("language", "$.name"),
    ]


async def test_models_are_checked():
    created = await checked([BasicProductBulkUpdate(id="p", code="", name="Chair")])
    assert [str(finding) for finding in created.findings] == ["$.code is empty: row 1"]


async def test_lines_of_files_are_told(tmp_path):
    file = tmp_path / "rows.jsonl"
    file.write_text('\n{"id": "a"}\n\n{"id": "b"}\n')
    report = await checked(read_rows(file))
    finding = said(report)["violation", "$.name"]
    assert [(place.row, place.line, str(place)) for place in finding.places] == [(1, 2, "line 2"), (2, 4, "line 4")]
    assert "$.name is missing: line 2, line 4" in map(str, report.findings)


async def test_the_content_language_of_the_import_counts():
    rows = [product(1, name={"en": "Chair"})]
    assert (await checked(rows, headers={"content-language": "en"})).failed == 1
    assert (await checked(rows, headers={"Content-Language": "*"})).failed == 0


async def test_a_check_takes_either_form_of_texts_and_counts_a_request_for_each():
    rows = [product(0, name={"en": "Chair"}), product(1), product(2), product(3, name={"de": "Stuhl"})]
    report = await checked(rows)
    assert (report.sendable, report.requests, report.findings) == (4, 3, ())


@pytest.mark.parametrize("validate", [False, True, "report"])
async def test_a_row_that_mixes_both_forms_is_refused_by_checks_only(validate: Any):
    rows = [product(0, description={"en": "Wood"}), product(1, name={"en": "Chair"})]
    sender = FakeSender(done)
    report = await import_all(sender, UPSERT, rows, path={}, validate=validate)
    assert (report.failed, report.succeeded) == ((1, 1) if validate is True else (0, 2))
    assert [request.headers for request in sender.requests] == [{"Content-Language": "*"}]
    report = await checked(rows)
    assert (report.failed, report.sendable) == (1, 1)
    assert said(report)["language", "$.name"].words.startswith("is one text, and others of the row are by language")


async def test_parameters_are_checked_too_and_a_source_may_fail():
    with pytest.raises(InvalidCall, match="priceListId must be given in path"):
        await checked([product(1)], OPERATIONS["price.price_lists.upsert_many_prices"])

    async def source() -> AsyncIterator[dict[str, Any]]:
        yield product(1)
        raise SourceError("file", 7, "broken")

    with pytest.raises(SourceError, match="line 7"):
        await checked(source())


async def test_a_check_can_be_stopped_and_tells_what_it_has_read():
    importer = Importer(FakeSender(done), UPSERT, [], path={})

    async def source() -> AsyncIterator[dict[str, Any]]:
        for number in range(1000):
            if number == 500:
                assert importer.checked == 500
                importer.stop()
            yield product(number)

    importer._rows = source()
    report = await importer.check()
    assert 500 <= report.sendable < 1000
    with pytest.raises(InvalidCall, match="entered once"):
        await importer.check()


def test_an_importer_is_no_dry_run():
    with pytest.raises(InvalidCall, match="check"):
        Importer(FakeSender(done), UPSERT, [], path={}, dry_run=True)


class Generating:
    """An iterable whose iterators are generators, and which knows whether one was closed."""

    def __init__(self) -> None:
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        try:
            while True:
                yield product(0)
        finally:
            self.closed = True


class GeneratingNow(Generating):
    __aiter__ = None  # type: ignore[assignment]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        try:
            while True:
                yield product(0)
        finally:
            self.closed = True


@pytest.mark.parametrize("kind", [Generating, GeneratingNow])
async def test_a_check_that_is_cancelled_closes_what_iterates_over_its_rows(kind):
    source = kind()
    importer = Importer(FakeSender(done), UPSERT, source, path={})
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(importer.check)
        while not importer.checked:
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    assert source.closed


async def test_rows_of_a_file_are_bound_to_the_operation_that_takes_them_only(tmp_path):
    file = tmp_path / "rows.csv"
    file.write_text("id,published,name\np,true,n\n")
    rows = read_rows(file)
    with pytest.raises(InvalidCall, match="validate"):
        Importer(FakeSender(done), UPSERT, rows, path={}, validate="raise")  # type: ignore[arg-type]
    Importer(FakeSender(done), UPSERT, rows, path={})
    assert [dict(row) async for row in rows] == [{"id": "p", "published": "true", "name": "n"}]


async def test_many_findings_stay_few():
    findings = Findings()
    for number in range(3 * FINDINGS_KEPT):
        findings.add("unknown", "is not known", number, {}, (f"column {number}",))
    for number in range(1000):
        findings.add("duplicate", "has the key of an earlier row", number, {})
    kept = list(findings)
    assert len(kept) == FINDINGS_KEPT + 2
    assert sum(finding.count for finding in kept) == 3 * FINDINGS_KEPT + 1000
    assert max(len(finding.places) for finding in kept) == PLACES_KEPT
    assert str(kept[-1]).endswith("row 19, row 20, … (1,000 in all)")


async def test_with_validate_rows_fail_by_themselves_unsent(tmp_path):
    sender = FakeSender(done)
    rows = [product(0), product(1, published="yes"), product(2)]
    report = await import_all(sender, UPSERT, rows, path={}, validate=True)
    assert (report.counts, report.requests) == ({"created": 2, "failed": 1}, 1)
    assert [row["id"] for row in orjson.loads(sender.bodies[0])] == ["p-0", "p-2"]
    (failure,) = report.failures
    assert (failure.attempts, failure.status, type(failure.error)) == (0, None, InvalidCall)
    assert "row 1: $.published is text" in str(failure.error)
    assert [finding.kind for finding in report.findings] == ["violation"]
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(failure)
    assert orjson.loads((tmp_path / "failed.jsonl").read_text()) == rows[1]


async def test_an_error_names_the_first_places_of_many():
    row = {"id": "p", "productType": "BASIC", **{f"wrong{number}": 1 for number in range(8)}}
    report = await import_all(FakeSender(done), UPSERT, [row], path={}, validate=True)
    assert str(report.failures[0].error).endswith(" and 5 more")


async def test_with_report_rows_are_sent_and_told():
    rows = [product(0), product(1, published="yes")]
    report = await import_all(FakeSender(done), UPSERT, rows, path={}, validate="report")
    assert report.counts == {"created": 2}
    assert [(finding.kind, finding.path) for finding in report.findings] == [("violation", "$.published")]


async def test_without_validate_nothing_is_checked_and_anything_else_is_refused():
    report = await import_all(FakeSender(done), UPSERT, [product(1, published="yes")], path={})
    assert (report.counts, report.findings) == ({"created": 1}, ())
    with pytest.raises(InvalidCall, match="validate"):
        Importer(FakeSender(done), UPSERT, [], path={}, validate="raise")  # type: ignore[arg-type]


async def test_a_row_that_an_earlier_run_sent_is_not_kept_back(tmp_path):
    rows = [product(0, published="yes")]
    journal = tmp_path / "run.sqlite"
    await import_all(FakeSender(done), UPSERT, rows, path={}, journal=journal)
    report = await import_all(FakeSender(done), UPSERT, rows, path={}, journal=journal, validate=True)
    assert (report.counts, report.resumed) == ({}, 1)


@pytest.mark.parametrize("key", [".", ".."])
async def test_a_key_that_cannot_stand_in_a_path_is_refused_before_anything_is_sent(key: str):
    rows = [{"id": key, "name": {"en": "Buyers"}}, {"id": "...", "name": {"en": "Sellers"}}]
    report = await checked(rows, GROUP)
    assert (report.sendable, report.failed, report.requests) == (1, 1, 1)
    assert said(report)["refused", "$"].words == f"has the key {key!r}, which cannot stand in a path"
    sender = FakeSender(lambda request, body: Reply(None, 204))
    sent = await import_all(sender, GROUP, rows, path={})
    assert (sent.failed, sent.succeeded, len(sender.requests)) == (1, 1, 1)


async def test_a_key_that_no_row_can_have_is_refused_with_names_that_are_near():
    with pytest.raises(InvalidCall, match=r"no property of product.products.upsert_many 'cod'; did you mean code"):
        await checked([], key="cod")
    with pytest.raises(InvalidCall, match="'nope'"):
        await checked([], key="code:nope")
    assert (await checked([product(1)], key="code:mixins")).failed == 0
    # The row of one that the path names may have it besides.
    assert (await checked([{"sku": "a", "name": {"en": "Buyers"}}], GROUP, key="sku")).sendable == 1


@pytest.mark.parametrize("dry_run", [True, False])
async def test_columns_that_are_text_for_want_of_a_type_are_told_once(tmp_path: Path, dry_run: bool):  # noqa: FBT001
    file = tmp_path / "rows.csv"
    header = "id,code,name.en,published,mixins.own.weight,mixins.own.size,mixins.own.note"
    file.write_text(f"{header}\n" + "".join(f"p-{n},C,Chair,true,90.75,2,x\n" for n in range(3)))
    rows = read_rows(file, types={"mixins.own.size": "number", "mixins.own.note": "text"})
    report = await import_all(FakeSender(done), UPSERT, rows, path={}, dry_run=dry_run)
    [finding] = report.findings
    assert (finding.kind, finding.path, finding.count) == ("text", "$.mixins.own.weight", 1)
    assert str(finding) == (
        "$.mixins.own.weight is read as text, since nothing states its type: types (--type) can: line 1"
    )


async def test_rows_of_json_have_types_and_are_not_told(tmp_path: Path):
    file = tmp_path / "rows.jsonl"
    file.write_text('{"id": "a", "code": "A", "name": "One", "mixins": {"own": {"weight": "1"}}}\n')
    assert (await checked(read_rows(file))).findings == ()
