"""Tables: columns and types are those of the documents, and nothing is lost that they do not state."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

from emporix_api.operations import OPERATIONS
from emporix_async.data import tables
from emporix_async.data.exports import export
from emporix_async.data.layout import Layout, _fitted, moment
from emporix_async.data.sources import read_rows
from emporix_async.errors import InvalidCall
from tests.pipeline.test_request_schemas import needs_archive, real_examples

from .test_exports import Shop, listing

PRODUCTS = OPERATIONS["product.products.list"]
LISTINGS = {key: operation for key, operation in OPERATIONS.items() if operation.paging}


def product(number: int, **changes: Any) -> dict[str, Any]:
    return {
        "id": f"p-{number}",
        "code": f"00{number}",
        "name": {"en": f"Product {number}", "de": "=1+1"},
        "published": number % 2 == 0,
        "template": {"id": "t", "version": number},
        "labelIds": ["new", "sale"],
        "relatedItems": [{"refId": "p-0", "type": "UPSELL"}],
        "mixins": {"own": {"weight": 1.5, "unit": "kg"}},
        "metadata": {"version": 3, "createdAt": "2024-02-29T10:00:00.123Z", "modifiedAt": "2024-03-01T10:00:00+01:00"},
        **changes,
    }


def shop(count: int) -> Shop:
    return Shop([product(number) for number in range(count)])


def kinds_of(table: pa.Table) -> dict[str, str]:
    return {field.name: str(field.type) for field in table.schema}


@pytest.mark.parametrize("flat", [False, True])
async def test_two_exports_to_parquet_and_an_empty_one_have_the_same_columns_and_types(flat, tmp_path):
    schemas = []
    others = [{"id": "x", "mixins": {"other": 1}, "name": "plain", "extension": {"a": 1}}, {"code": 7}, {"id": "y"}]
    for number, items in enumerate(([], [product(1)], others)):
        path = tmp_path / f"{number}.parquet"
        await export(listing(Shop(items)), path, flat=flat)
        schemas.append(pyarrow.parquet.read_schema(path))
    assert schemas[0].equals(schemas[1], check_metadata=True)
    assert schemas[0].equals(schemas[2], check_metadata=True)
    assert len(schemas[0]) > 30


async def test_two_exports_to_csv_and_an_empty_one_begin_with_the_same_columns(tmp_path):
    headers = []
    for number, items in enumerate(([], [product(1)], [{"id": "x", "b": 1, "a": 1}, {"name": {"fr": "un"}}])):
        path = tmp_path / f"{number}.csv"
        await export(listing(Shop(items)), path)
        headers.append(path.read_text().splitlines()[0].split(","))
    stated = [column for column in Layout(PRODUCTS, None, flat=True).columns if column != "unstated"]
    assert headers[0] == stated
    assert headers[1] == [*stated, "mixins.own.unit", "mixins.own.weight", "name.de", "name.en"]
    assert headers[2] == [*stated, "a", "b", "name.fr"]


@pytest.mark.parametrize("name", ["a.csv", "b.csv"])
async def test_columns_that_are_named_are_the_same_whatever_the_items_hold(name, tmp_path):
    columns = ["id", "name.en", "mixins.own.weight", "metadata"]
    items = [] if name == "a.csv" else [product(1)]
    await export(listing(Shop(items)), tmp_path / name, columns=columns)
    header, *rows = (tmp_path / name).read_text().splitlines()
    assert header == ",".join(columns)
    assert [row[:16] for row in rows] == ["p-1,Product 1,1."][: len(items)]


async def test_parquet_has_times_numbers_structs_and_lists(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "_ROWS", 10)
    monkeypatch.setattr(tables, "_ROW_GROUP", 1)
    path = tmp_path / "a.parquet"
    report = await export(listing(shop(35)), path)
    assert report.notes == ()
    assert pyarrow.parquet.ParquetFile(path).num_row_groups == 4
    table = pyarrow.parquet.read_table(path)
    kinds = kinds_of(table)
    assert kinds["published"] == "bool"
    assert kinds["template"] == "struct<id: string, version: int64>"
    assert kinds["labelIds"].startswith("list<")
    assert kinds["mixins"] == "string"
    assert table.schema.field("mixins").metadata == {b"emporix": b"json"}
    row = table.to_pylist()[1]
    assert row["relatedItems"] == [{"refId": "p-0", "type": "UPSELL"}]
    assert row["metadata"]["createdAt"] == datetime(2024, 2, 29, 10, 0, 0, 123_000, tzinfo=UTC)
    assert row["metadata"]["modifiedAt"] == datetime(2024, 3, 1, 9, tzinfo=UTC)
    assert json.loads(row["mixins"]) == product(1)["mixins"]
    assert json.loads(row["name"]) == product(1)["name"]
    assert (row["code"], row["unstated"]) == ("001", None)


async def test_a_group_of_rows_is_bounded_by_its_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "_LINES", 1000)
    monkeypatch.setattr(tables, "_ROW_GROUP", 1)
    await export(listing(shop(20)), tmp_path / "a.parquet")
    assert pyarrow.parquet.ParquetFile(tmp_path / "a.parquet").num_row_groups > 3
    monkeypatch.setattr(tables, "_ROW_GROUP", 100_000)
    await export(listing(shop(20)), tmp_path / "a.parquet")
    file = pyarrow.parquet.ParquetFile(tmp_path / "a.parquet")
    assert (file.num_row_groups, file.metadata.num_rows) == (1, 20)


async def test_flat_parquet_has_a_column_for_each_property_and_json_for_lists(tmp_path):
    path = tmp_path / "a.parquet"
    await export(listing(shop(2)), path, flat=True)
    table = pyarrow.parquet.read_table(path)
    kinds = kinds_of(table)
    assert (kinds["template.version"], kinds["metadata.createdAt"]) == ("int64", "timestamp[us, tz=UTC]")
    assert json.loads(table["labelIds"][0].as_py()) == ["new", "sale"]
    assert table["template.version"].to_pylist() == [0, 1]


async def test_columns_of_parquet_are_chosen_with_their_types(tmp_path):
    path = tmp_path / "a.parquet"
    await export(listing(shop(2)), path, columns=["id", "metadata.version", "template", "name.en", "mixins.own.weight"])
    assert pyarrow.parquet.read_table(path).to_pylist()[1] == {
        "id": "p-1",
        "metadata.version": 3.0,
        "template": {"id": "t", "version": 1},
        "name.en": "Product 1",
        "mixins.own.weight": "1.5",
    }


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize(
    ("changes", "unstated"),
    [
        ({"extension": {"a": [1]}}, {"extension": {"a": [1]}}),
        ({"code": 7}, {"code": 7}),
        ({"published": "yes"}, {"published": "yes"}),
        ({"template": "none"}, {"template": "none"}),
        ({"template": {"id": "t", "version": 1.5}}, {"template.version": 1.5}),
        ({"metadata": {"createdAt": "yesterday", "version": 2**60}}, {"metadata.createdAt": "yesterday"}),
        ({"metadata": {"extra": 1}}, {"metadata.extra": 1}),
    ],
)
async def test_what_is_not_stated_or_not_of_its_type_is_kept_and_said(flat, changes, unstated, tmp_path):
    path = tmp_path / "a.parquet"
    report = await export(listing(Shop([product(1, **changes), product(2)])), path, flat=flat)
    table = pyarrow.parquet.read_table(path)
    kept = [json.loads(text) if text else None for text in table["unstated"].to_pylist()]
    assert kept[1] is None
    assert kept[0].items() >= unstated.items()
    (note,) = report.notes
    assert note == f'1 item is not as documented, such as {next(iter(kept[0]))} of "p-1": kept'
    assert note in str(report)


@pytest.mark.parametrize("flat", [False, True])
async def test_places_of_what_is_not_stated_are_written_as_headers_are(flat, tmp_path):
    changes = {"metadata": {"extra": 1, "a.b": 2, "7": 3}, "metadata.extra": 4, "tags[0]": 5, "unstated": 6}
    await export(listing(Shop([product(1, **changes)])), tmp_path / "a.parquet", flat=flat)
    kept = json.loads(pyarrow.parquet.read_table(tmp_path / "a.parquet")["unstated"][0].as_py())
    assert kept == {
        "metadata.extra": 1,
        r"metadata.a\.b": 2,
        r"metadata.\7": 3,
        r"metadata\.extra": 4,
        r"tags\[0]": 5,
        "unstated": 6,
    }


async def test_a_property_called_as_the_column_of_what_is_not_stated_is_a_column_of_csv(tmp_path):
    await export(listing(Shop([product(1, unstated="own", extra=1)])), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["unstated"], row["extra"]) == ("own", "1")


async def test_what_is_not_of_its_type_in_a_list_is_kept_by_its_place(tmp_path):
    items = [product(1, relatedItems=[{"refId": "a"}, {"refId": 7, "more": 1}, "b"], labelIds="new")]
    await export(listing(Shop(items)), tmp_path / "a.parquet")
    row = pyarrow.parquet.read_table(tmp_path / "a.parquet").to_pylist()[0]
    assert row["relatedItems"] == [{"refId": "a", "type": None}, {"refId": None, "type": None}, None]
    assert json.loads(row["unstated"]) == {
        "relatedItems[1].refId": 7,
        "relatedItems[1].more": 1,
        "relatedItems[2]": "b",
        "labelIds": "new",
    }


async def test_a_chosen_column_that_does_not_fit_is_said_to_be_left_out(tmp_path):
    report = await export(listing(Shop([product(1, code=7)])), tmp_path / "a.parquet", columns=["code"])
    assert "code of \"p-1\": left out, and kept by the column 'unstated'" in report.notes[0]
    report = await export(listing(Shop([product(1, code=7)])), tmp_path / "a.parquet", columns=["code", "unstated"])
    kept = pyarrow.parquet.read_table(tmp_path / "a.parquet")["unstated"][0].as_py()
    assert json.loads(kept)["code"] == 7


@pytest.mark.parametrize(
    ("column", "near"),
    [
        ("metadata.versoin", "metadata.version"),
        ("identifier", "some are: name, code"),
        ("vendor.name.en", "vendor.name"),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.parquet"])
async def test_an_unknown_column_is_refused_before_anything_is_asked_for(column, near, name, tmp_path):
    handler = shop(1)
    with pytest.raises(InvalidCall, match=f"no column '{column}'; .*{near}"):
        await export(listing(handler), tmp_path / name, columns=["id", column])
    assert handler.asked == []


async def test_csv_for_a_spreadsheet(tmp_path):
    texts = ["=1+1", "+49", "-5", "@x", "\tx", "\rx", "ok;", 'say "hi"', "5"]
    items = [product(number, code=text) for number, text in enumerate(texts)]
    columns = ["code", "metadata.version", "published", "labelIds"]
    await export(listing(Shop(items)), tmp_path / "a.csv", columns=columns, excel=True)
    content = (tmp_path / "a.csv").read_bytes().decode("utf-8-sig")
    rows = content.split("\r\n")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfcode;metadata.version;published;labelIds\r\n")
    assert rows[1] == '\'=1+1;3;true;"[""new"",""sale""]"'
    assert [row.partition(";")[0] for row in rows[2:5]] == ["'+49", "'-5", "'@x"]
    assert '"\'\rx";3' in content
    assert '\r\n"ok;";3' in content
    assert rows[-2].startswith("5;3;true")


async def test_numbers_have_a_comma_where_the_spreadsheet_wants_it(tmp_path):
    items = [product(1, mixins={"a": -1.5, "b": [1.5], "c": "1.5", "d": 2})]
    columns = [f"mixins.{name}" for name in "abcd"]
    await export(listing(Shop(items)), tmp_path / "a.csv", columns=columns, decimal=",")
    assert (tmp_path / "a.csv").read_text().splitlines()[1] == "-1,5;[1.5];1.5;2"


@pytest.mark.parametrize(
    ("name", "options"), [("a.jsonl", {"excel": True}), ("a.parquet", {"excel": True}), ("a.parquet", {"decimal": ","})]
)
async def test_what_is_no_csv_is_not_for_a_spreadsheet(name, options, tmp_path):
    with pytest.raises(InvalidCall, match="only CSV"):
        await export(listing(shop(1)), tmp_path / name, **options)


@pytest.mark.parametrize(("name", "options"), [("a.jsonl", {"columns": ["id"]}), ("a.jsonl", {"flat": True})])
async def test_json_lines_have_no_columns(name, options, tmp_path):
    with pytest.raises(InvalidCall, match="no columns"):
        await export(listing(shop(1)), tmp_path / name, **options)


async def test_csv_of_products_is_imported_as_it_was(tmp_path):
    await export(listing(shop(3)), tmp_path / "a.csv")
    types = {
        **dict.fromkeys(("metadata.version", "template.version", "mixins.own.weight"), "number"),
        **dict.fromkeys(("labelIds", "relatedItems"), "json"),
        "published": "boolean",
    }
    rows = [dict(row) async for row in read_rows(tmp_path / "a.csv", types=types)]
    assert rows == [product(number) for number in range(3)]


async def test_items_that_are_no_objects_are_one_column(tmp_path):
    codes = LISTINGS["site_settings.sites.list_codes"]
    await export(listing(Shop(["main", "12"]), operation=codes), tmp_path / "codes.csv")
    assert (tmp_path / "codes.csv").read_bytes() == b"value\r\nmain\r\n12\r\n"
    await export(listing(Shop(["main"]), operation=codes), tmp_path / "codes.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "codes.parquet").to_pylist() == [{"value": "main", "unstated": None}]


@pytest.mark.parametrize(
    ("text", "read"), [("2024-02-29", date(2024, 2, 29)), ("2024-02-30", None), ("29.2.2024", None)]
)
def test_dates_are_dates(text, read):
    shape = {"due": "date"}
    strays: dict[str, Any] = {}
    assert _fitted({"due": text}, shape, "x", strays) == {"due": read}
    assert strays == ({} if read else {"x.due": text})


@pytest.mark.parametrize(
    ("value", "kind", "fitted"),
    [
        (1.0, "integer", 1),
        (True, "integer", None),
        (True, "number", None),
        (2**53 + 1, "number", None),
        (1, "number", 1.0),
        (1, "boolean", None),
        ("2024-01-01 10:00:00Z", "date-time", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("2024-01-01T10:00:00", "date-time", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        (1704103200, "date-time", None),
        ("0001-01-01T00:00:00+10:00", "date-time", None),
    ],
)
def test_a_value_fits_where_nothing_of_it_is_lost(value, kind, fitted):
    strays: dict[str, Any] = {}
    assert _fitted(value, kind, "x", strays) == fitted
    assert strays == ({} if fitted is not None else {"x": value})


@pytest.mark.parametrize("flat", [False, True])
def test_every_listing_has_columns_that_parquet_takes(flat):
    for key, operation in LISTINGS.items():
        layout = Layout(operation, None, flat=flat)
        fields = [tables._field(pa, name, shape) for name, shape in layout.columns.items()]
        assert len(pa.schema(fields)) > 1, key
        assert layout.known, key


@needs_archive
@pytest.mark.parametrize("flat", [False, True])
def test_no_text_of_a_documented_answer_is_lost(flat):
    rows = 0
    for example in real_examples():
        paging = OPERATIONS[example.key].paging
        if example.part != "answer" or paging is None:
            continue
        layout = Layout(OPERATIONS[example.key], None, flat=flat)
        schema = pa.schema([tables._field(pa, name, shape) for name, shape in layout.columns.items()])
        for item in example.value if isinstance(example.value, list) else example.value[paging.items]:
            row = layout.row(item)
            written = json.dumps(pa.Table.from_pylist([row], schema=schema).to_pylist(), default=str)
            lost = [text for text in texts_of(item) if json.dumps(json.dumps(text))[3:-3] not in written]
            assert [text for text in lost if moment(text) is None and json.dumps(text)[1:-1] not in written] == []
            rows += 1
    assert rows > 150


def texts_of(value: Any) -> Iterator[str]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from texts_of(each)
    if isinstance(value, str):
        yield value
