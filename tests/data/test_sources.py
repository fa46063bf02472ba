"""Rows from files."""

from __future__ import annotations

import asyncio
import csv
import io
import os
import queue
import re
import sys
import threading
from pathlib import Path

import anyio
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_async import read_rows
from emporix_async.bulk.importer import Importer
from emporix_async.data import readers, sources
from emporix_async.errors import InvalidCall, SourceError
from tests.fake_sender import FakeSender, Reply

LOOKALIKES = st.sampled_from(
    [
        "90.750",
        "12E34",
        "1e5",
        "null",
        "true",
        "007",
        "4006381333931",
        '"12"',
        "[1]",
        "{}",
        "=1",
        " 1 ",
        "\r\n",
        ",",
        ";",
    ]
)


@pytest.fixture
def write(tmp_path):
    def written(name: str, content: bytes):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return written


async def rows_of(path, **options):
    return [(row.line, dict(row)) async for row in read_rows(path, **options)]


async def before_the_error(path, **options):
    seen = []

    async def read() -> None:
        async for row in read_rows(path, **options):
            seen.append(dict(row))  # noqa: PERF401 - what was seen before the error counts

    with pytest.raises(SourceError) as raised:
        await read()
    return seen, raised.value


async def test_json_lines_come_with_their_line_numbers(write):
    path = write("a.jsonl", b'\xef\xbb\xbf{"id":"a"}\r\n\n  \n{"id":"b\\u00e4"}\n{"id":"c"}')
    assert await rows_of(path) == [(1, {"id": "a"}), (4, {"id": "bä"}), (5, {"id": "c"})]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.json"])
async def test_an_empty_file_has_no_rows(write, name):
    assert await rows_of(write(name, b"")) == []
    assert await rows_of(write(name, b"\n\n")) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [(b'{"id":', "line 2: this is not JSON"), (b"[1]", "not list"), (b'{"id":"\xff"}', r"no UTF-8 \(column 8\)")],
)
async def test_a_line_that_cannot_be_read_stops_after_the_rows_before_it(write, line, reason):
    path = write("a.jsonl", b'{"id":"a"}\n' + line + b'\n{"id":"b"}\n')
    seen, error = await before_the_error(path)
    assert seen == [{"id": "a"}]
    assert error.line == 2
    with pytest.raises(SourceError, match=reason):
        raise error


async def test_a_line_that_cannot_be_read_is_left_out_if_asked(write):
    path = write("a.jsonl", b'{"id":"a"}\nnot\n{"id":"b"}\n7\n')
    skipped = []
    rows = await rows_of(path, on_bad_line="skip", on_skipped=lambda line, error: skipped.append((line, str(error))))
    assert [line for line, _ in rows] == [1, 3]
    assert [line for line, _ in skipped] == [2, 4]
    assert "a.jsonl, line 2" in skipped[0][1]


async def test_rows_that_span_what_is_read_at_once_are_whole(write):
    path = write("a.jsonl", b"".join(b'{"n":%d,"x":"%s"}\n' % (n, "ü".encode() * 997) for n in range(300)))
    rows = await rows_of(path)
    assert [row["n"] for _, row in rows] == list(range(300))
    assert {row["x"] for _, row in rows} == {"ü" * 997}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
async def test_csv_is_read_with_whatever_delimits_it(write, delimiter):
    text = 'id,name.en,"note, long",n\na,"one\ntwo, three",,12\n\n"b",x,y,"""12"""\n'
    if delimiter != ",":
        text = (
            text.replace('"note, long"', "note").replace(",", delimiter).replace(f"two{delimiter} three", "two, three")
        )
    note = "note, long" if delimiter == "," else "note"
    assert await rows_of(write("a.csv", text.encode())) == [
        (2, {"id": "a", "name": {"en": "one\ntwo, three"}, "n": "12"}),
        (5, {"id": "b", "name": {"en": "x"}, note: "y", "n": '"12"'}),
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1) | LOOKALIKES, min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_every_cell_is_exactly_the_text_in_the_file(tmp_path, texts):
    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "text"], *(["x", text] for text in texts)])
    assert [row["text"] for _, row in await rows_of(path)] == texts


async def test_columns_have_the_types_that_are_named(write):
    path = write("a.csv", b'id,price.net,active,tags,size\n007,90.750,true,"[""a""]",null\n8,,,,\n')
    types = {"price.net": "number", "active": "boolean", "tags": "json"}
    assert await rows_of(path, types=types) == [
        (2, {"id": "007", "price": {"net": 90.75}, "active": True, "tags": ["a"], "size": "null"}),
        (3, {"id": "8"}),
    ]


async def test_a_cell_that_is_not_of_its_columns_type_is_a_bad_line(write):
    path = write("a.csv", b"id,price\na,1\nb,1.5 EUR\nc,2\n")
    seen, error = await before_the_error(path, types={"price": "number"})
    assert seen == [{"id": "a", "price": 1}]
    assert str(error).endswith("a.csv, line 3: the column 'price' wants a number")
    assert [line for line, _ in await rows_of(path, types={"price": "number"}, on_bad_line="skip")] == [2, 4]


async def test_a_type_for_a_column_that_is_not_there_stops_whatever_is_asked(write):
    with pytest.raises(SourceError, match="line 1: the header has no column 'prize'"):
        await rows_of(write("a.csv", b"id,price\na,1\n"), types={"prize": "number"}, on_bad_line="skip")


async def test_csv_rows_of_another_length_and_columns_that_contradict_each_other_are_bad_lines(write):
    path = write("a.csv", b"id,name\na\nb,c\nd,e,f\n")
    skipped = []
    assert await rows_of(path, on_bad_line="skip", on_skipped=lambda line, error: skipped.append(line)) == [
        (3, {"id": "b", "name": "c"})
    ]
    assert skipped == [2, 4]
    _, error = await before_the_error(write("a.csv", b"a,a.b\n1,2\n"))
    assert error.line == 2


@pytest.mark.parametrize(("header", "reason"), [(b"id,id", "'id' twice"), (b"id,,x", "without a name: column #2")])
async def test_a_header_that_is_no_header_stops_whatever_is_asked(write, header, reason):
    with pytest.raises(SourceError, match=reason):
        await rows_of(write("a.csv", header + b"\n1,2\n"), on_bad_line="skip")


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
async def test_unicode_is_read_in_any_form_with_any_line_ends(write, encoding, end):
    table = write("a.csv", f'id;name{end}a;"Ärger{end}daheim"{end}b;x\u2028y'.encode(encoding))
    lines = write("a.jsonl", f'{{"id":"ä"}}\n{end}{{"id":"b"}}'.encode(encoding))
    for stated in (None, encoding):
        found = await rows_of(table, encoding=stated)
        assert found == [(2, {"id": "a", "name": f"Ärger{end}daheim"}), (4, {"id": "b", "name": "x\u2028y"})]
        if end != "\r":
            assert await rows_of(lines, encoding=stated) == [(1, {"id": "ä"}), (3, {"id": "b"})]


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2), min_size=1),
    st.sampled_from(["utf-8", "utf-16", "utf-32-be"]),
    st.sampled_from(",;\t|"),
    st.integers(1, 40),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
async def test_what_a_spreadsheet_writes_is_read_back(tmp_path, rows, encoding, delimiter, size):
    path = tmp_path / "a.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([["a", "b"], *rows])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("emporix_async.data.texts._CHUNK", size)
        found = [[row.get("a", ""), row.get("b", "")] for _, row in await rows_of(path, delimiter=delimiter)]
    assert found == [row for row in rows if any(row)]


async def test_another_encoding_is_read_if_told_and_said_if_not(write):
    path = write("a.csv", "id;name\na;Ärger\nb;x\n".encode("cp1252"))
    assert await rows_of(path, encoding="windows-1252") == [
        (2, {"id": "a", "name": "Ärger"}),
        (3, {"id": "b", "name": "x"}),
    ]
    with pytest.raises(SourceError, match="line 2: it holds bytes that are no text in utf-8: state encoding= "):
        await rows_of(path)
    assert [line for line, _ in await rows_of(path, on_bad_line="skip")] == [3]
    with pytest.raises(SourceError, match="not utf-16"):
        await rows_of(write("c.jsonl", b"\xff\xfe{\x00\x00\xd8"), encoding="utf-16")


@pytest.mark.parametrize(
    ("written", "stated"), [("utf-16", "utf-8"), ("utf-16-be", "utf-8"), ("utf-8-sig", "cp1252"), ("utf-32", "utf-16")]
)
async def test_an_encoding_that_the_file_contradicts_is_refused(write, written, stated):
    path = write("a.csv", "id,name\na,ä\n".encode(written))
    with pytest.raises(SourceError, match=f"line 1: this is utf-.*, not {stated}: leave encoding= .* out"):
        await rows_of(path, encoding=stated)


@pytest.mark.parametrize(
    ("content", "options", "rows"),
    [
        ("sep=;\nid;a\n1;x,y\n", {}, [(3, {"id": "1", "a": "x,y"})]),
        ('"sep=\t"\r\nid\ta\r\n1\tx\r\n', {}, [(3, {"id": "1", "a": "x"})]),
        ("Prices;2026\n\nid;a\n1;x\n", {"skip_lines": 2}, [(4, {"id": "1", "a": "x"})]),
        ("sep=|\nPrices\nid|a\n1|x\n", {"skip_lines": 2}, [(4, {"id": "1", "a": "x"})]),
        (
            "id;price, net\n1;2,5\n2;3\n",
            {},
            [(2, {"id": "1", "price, net": "2,5"}), (3, {"id": "2", "price, net": "3"})],
        ),
        ('id,"a;b|c"\n1,2\n', {}, [(2, {"id": "1", "a;b|c": "2"})]),
        ("id\nx\ny\n", {}, [(2, {"id": "x"}), (3, {"id": "y"})]),
        ("id\nx, y\n", {"delimiter": ";"}, [(2, {"id": "x, y"})]),
        ("id,a\n,\n,,\n\n1,2,\n", {}, [(5, {"id": "1", "a": "2"})]),
        ("id,a\n1,\n", {"empty": "null"}, [(2, {"id": "1", "a": None})]),
        ("sep=;", {}, []),
    ],
)
async def test_tables_as_people_have_them(write, content, options, rows):
    assert await rows_of(write("a.csv", content.encode()), **options) == rows


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("id;price, net\n1;2,5\n", r"may be ',' \(2 columns\) or ';' \(2 columns\): state delimiter= \(--delimiter\)$"),
        ("id;price, net\n", "may be ',' .* or ';'"),
        (
            "Price list\nid;a\n1;x\n",
            r"may be ';' \(2 columns\): state .*; if this is not the header, skip .* with skip_lines=",
        ),
        ('"id,a\n1,2\n', "no header of CSV"),
    ],
)
async def test_a_delimiter_that_is_not_certain_is_refused_with_those_that_may_be(write, content, reason):
    with pytest.raises(SourceError, match=reason):
        await rows_of(write("a.csv", content.encode()), on_bad_line="skip")


async def test_a_delimiter_is_certain_after_as_many_lines_as_it_takes(write, monkeypatch):
    monkeypatch.setattr("emporix_async.data.texts._CHUNK", 7)
    rows = "".join(f"{number};1,5\n" for number in range(50)) + "50;2\n"
    assert len(await rows_of(write("a.csv", f"id;a, b\n{rows}".encode()))) == 51


@pytest.mark.parametrize("amiss", [b'1,"5" nails\n2,many"\n', b'1,"x"y\n', b'1,"x\n2,b\n'])
async def test_a_quote_amiss_ends_the_rows_because_it_is_not_certain_where_the_next_one_begins(write, amiss):
    path = write("a.csv", b"id,a\n0,z\n" + amiss + b"3,c\n")
    seen, error = await before_the_error(path, on_bad_line="skip")
    assert (seen, error.line) == ([{"id": "0", "a": "z"}], 3)
    assert "where the next row begins is not certain" in str(error)


async def test_a_long_cell_is_read_and_the_limit_of_this_process_stays(write):
    limit = csv.field_size_limit()
    long, tall = "y" * 200_000, "z\n" * 100_000
    path = write("a.csv", f'id,a\n1,{long}\n2,"{tall}"\n3,c\n4,"x\ny"\n5,d\n'.encode())
    rows = await rows_of(path)
    assert [(line, row["id"], len(row["a"])) for line, row in rows] == [
        (2, "1", 200_000), (3, "2", 200_000), (100_004, "3", 1), (100_005, "4", 3), (100_007, "5", 1),
    ]  # fmt: skip
    assert csv.field_size_limit() == limit


async def test_items_are_found_in_an_object(write):
    path = write("a.json", b'{"data": {"products": [{"id": "a"}, 3, {"id": "b"}]}}')
    assert await rows_of(path, items="data.products", on_bad_line="skip") == [(1, {"id": "a"}), (1, {"id": "b"})]
    with pytest.raises(SourceError, match="no array of items in 'products'"):
        await rows_of(path, items="products")
    with pytest.raises(SourceError, match="it has arrays in 'products': state one by items= "):
        await rows_of(write("b.json", b'{"products": [], "total": 0}'))
    pages = write("a.jsonl", b'{"items": [{"id": "a"}, {"id": "b"}]}\n{"items": []}\n{}\n{"items": [{"id": "c"}]}\n')
    skipped = []
    rows = await rows_of(pages, items="items", on_bad_line="skip", on_skipped=lambda line, error: skipped.append(line))
    assert rows == [(1, {"id": "a"}), (1, {"id": "b"}), (4, {"id": "c"})]
    assert skipped == [3]


async def test_properties_of_json_are_renamed_as_columns_are(write):
    path = write(
        "a.jsonl", b'{"id": 7, "title": "A", "tags": ["x"], "rating": 4.5, "gone": 1}\n{"id": "b", "n": "x"}\n'
    )
    rows = await rows_of(
        path,
        mapping={"title": ["name.en", "mixins.own.list[0].title"]},
        constants={"mixins.own.kind": "toy"},
        types={"id": "text", "n": "number"},
        ignore_columns=["g*", "rating"],
        on_bad_line="skip",
    )
    own = {"list": [{"title": "A"}], "kind": "toy"}
    assert rows == [(1, {"id": "7", "name": {"en": "A"}, "mixins": {"own": own}, "tags": ["x"]})]
    with pytest.raises(SourceError, match="line 1: name is filled twice"):
        await rows_of(write("b.jsonl", b'{"name": "A", "title": "B"}'), mapping={"title": "name"})
    with pytest.raises(SourceError, match=r"line 1: name\.en contradicts what is there"):
        await rows_of(write("b.jsonl", b'{"name": "A", "title": "B"}'), mapping={"title": "name.en"})


async def test_constants_of_json_have_the_types_of_the_operation(write):
    options = {"operation": "product.products.upsert_many", "types": {"mixins.own.weight": "number"}}
    constants = {"published": "true", "metadata.version": "3", "mixins.own.weight": "1.5", "code": "007"}
    rows = await rows_of(write("a.jsonl", b'{"id": "a"}'), constants=constants, **options)
    made = {"published": True, "metadata": {"version": 3}, "mixins": {"own": {"weight": 1.5}}, "code": "007"}
    assert rows == [(1, {"id": "a", **made})]
    assert await rows_of(write("a.json", b'[{"id": "a"}]'), constants=constants, **options) == rows
    with pytest.raises(SourceError, match="line 1: the property 'published' wants true or false"):
        await rows_of(write("a.jsonl", b'{"id": "a"}'), constants={"published": "ja"}, operation=options["operation"])


async def test_a_row_of_json_of_which_nothing_is_left_is_left_out(write):
    path = write("a.jsonl", b'{"id": "a"}\n{"id": "b", "n": 1}\n')
    assert await rows_of(path, ignore_columns=["*"]) == []
    assert await rows_of(path, ignore_columns=["i*"], constants={"code": "C"}) == [(2, {"n": 1, "code": "C"})]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"types": {"mixins.a.w": "number"}}, "no row has the property 'mixins.a.w', which has a type"),
        ({"ignore_columns": ["nope"]}, "no row has the property 'nope', which is ignored"),
        ({"mapping": {"Id": "code"}}, r"no row has the property 'Id', which is mapped \(near: id\)"),
    ],
)
async def test_what_is_said_of_a_property_that_no_row_has_is_refused(write, name, options, reason):
    some, many = ([f'{{"id": "{number}"}}' for number in range(count)] for count in (3, 1500))
    for lines, before in ((some, 0), (many, 1500)):
        joined = f"[{','.join(lines)}]" if name == "a.json" else "\n".join(lines)
        rows, error = await before_the_error(write(name, joined.encode()), **options)
        assert len(rows) == before
        assert re.search(reason, str(error))
    good = write("b.jsonl", b'{"id": "a"}\n' * 1500 + b'{"Id": "b", "mixins.a.w": "1", "nope": 1}\n')
    assert len(await rows_of(good, **options)) == 1501
    assert await rows_of(write("c.jsonl", b""), **options) == []


async def test_rows_before_a_line_that_ends_the_reading_come_first_though_they_are_renamed(write):
    path = write("a.jsonl", b'{"id": "a"}\n' + b'{"id": "' + b"x" * 10_100_000)
    rows, error = await before_the_error(path, constants={"code": "C"})
    assert rows == [{"id": "a", "code": "C"}]
    assert "line 2" in str(error)


async def test_lines_that_are_skipped_leave_a_header(write):
    for content in (b"id\nx\n", b"", b"id\n\n"):
        with pytest.raises(SourceError, match="no header behind the lines that are skipped: 9"):
            await rows_of(write("a.csv", content), skip_lines=9)


async def test_a_wide_table_is_no_work_of_hours_and_what_is_not_known_of_it_is_told_in_short(write):
    names = ",".join(f"c{number}" for number in range(5000))
    ((_, row),) = await rows_of(write("a.csv", f"{names}\n{'1,' * 4999}1\n".encode()))
    assert len(row) == 5000
    with pytest.raises(SourceError, match=r"5,000 in all") as raised:
        await rows_of(write("a.csv", f"{names}\n".encode()), operation="product.products.upsert_many")
    assert len(str(raised.value)) < 10_000


async def test_a_json_array_is_read(write):
    assert await rows_of(write("a.json", b'[{"id":"a"},\n{"id":"b"}]')) == [(1, {"id": "a"}), (1, {"id": "b"})]
    with pytest.raises(SourceError, match=r"array of objects, not dict$"):
        await rows_of(write("a.json", b'{"id":"a"}'))
    with pytest.raises(SourceError, match="line 2"):
        await rows_of(write("a.json", b'[{"id":"a"},\n{"id"]'))
    for encoding in ("utf-8", "utf-16"):
        with pytest.raises(SourceError, match="line 3"):
            await rows_of(write("a.json", '[{"id":"a"},\r\n\r\n{"id"]'.encode(encoding)))
    assert await rows_of(write("a.json", b'[1,{"id":"b"}]'), on_bad_line="skip") == [(1, {"id": "b"})]


@pytest.mark.parametrize(
    ("name", "options", "reason"),
    [
        ("a.parquet", {}, "state format= .*, one of jsonl, csv, json"),
        ("a.csv", {"delimiter": ";;"}, "one character"),
        ("a.csv", {"encoding": "utf-99"}, "utf-99"),
        ("a.csv", {"on_bad_line": "ignore"}, "stop or skip"),
        ("a.csv", {"types": {"n": "integer"}}, "'n' is one of text, number, boolean, json, not 'integer'"),
        ("a.csv", {"items": "products"}, "items are for JSON"),
        ("a.csv", {"decimal": ";"}, "decimal is . or ,, not ';'"),
        ("a.csv", {"empty": ""}, "empty is absent or null, not ''"),
        ("a.csv", {"skip_lines": -1}, "at least 0"),
        ("a.jsonl", {"skip_lines": 1}, "are for CSV, not for jsonl"),
        ("a.json", {"delimiter": ";"}, "are for CSV, not for json"),
        ("a.jsonl", {"empty": "null"}, "are for CSV, not for jsonl"),
        ("a.csv", {"mapping": {"a": ""}}, "the name of a property"),
    ],
)
def test_what_cannot_be_done_is_said_at_once(name, options, reason):
    with pytest.raises(InvalidCall, match=reason):
        read_rows(name, **options)


async def test_a_line_longer_than_many_readings_is_one_row_and_the_next_begins_after_it(write):
    long = "y" * 1_000_000
    file = write("a.jsonl", orjson.dumps({"x": long}) + b"\n" + b'{"id":"b"}')
    assert await rows_of(file) == [(1, {"x": long}), (2, {"id": "b"})]


async def test_a_file_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        await rows_of(tmp_path / "nowhere.jsonl")


async def test_standard_input_hands_over_a_row_as_soon_as_it_is_there(monkeypatch):
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as pipe, os.fdopen(writing, "wb", buffering=0) as out:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(pipe))
        rows = read_rows("-")
        assert await rows.fingerprint() is None
        out.write(b'{"id":"a"}\n')
        with anyio.fail_after(10):
            assert await anext(rows) == {"id": "a"}
        out.write(b'{"id":"b"}\n{"id"')
        with anyio.fail_after(10):
            assert await anext(rows) == {"id": "b"}
        # The thread that waits for more ends with the pipe.
        with anyio.move_on_after(0.01):
            await anext(rows)
        await rows.aclose()


class Feed:
    """A pipe that says when it is waited for."""

    def __init__(self) -> None:
        self.waited_for = threading.Event()
        self.pieces: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def read(self, size: int) -> bytes:
        self.waited_for.set()
        return self.pieces.get()


async def test_what_a_pipe_gives_after_a_timeout_is_read_next(monkeypatch):
    feed = Feed()
    monkeypatch.setattr(sources, "standard_input", lambda: feed)
    rows = read_rows("-")
    async with anyio.create_task_group() as group:
        group.start_soon(rows.__anext__)
        await anyio.to_thread.run_sync(feed.waited_for.wait, abandon_on_cancel=True)
        group.cancel_scope.cancel()
    feed.pieces.put(b'{"id":"a"}\n{"id":"b"}\n')
    with anyio.fail_after(10):
        assert [await anext(rows), await anext(rows)] == [{"id": "a"}, {"id": "b"}]
    feed.pieces.put(b"")
    assert await anext(rows, None) is None


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_rows_that_are_read_for_a_cancelled_task_come_next(write, monkeypatch):
    path = write("a.jsonl", b"".join(b'{"id":%d}\n' % number for number in range(500)))
    reading, go_on = threading.Event(), threading.Event()
    row = readers._row

    def held(item, line):
        reading.set()
        go_on.wait()
        return row(item, line)

    monkeypatch.setattr(readers, "_row", held)
    rows = read_rows(path)
    task = asyncio.ensure_future(anext(rows))
    await anyio.to_thread.run_sync(reading.wait, abandon_on_cancel=True)
    task.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [row["id"] async for row in rows] == list(range(500))


async def test_rows_before_an_error_of_any_kind_come_first(write, monkeypatch):
    row = readers._row

    def failing(item, line):
        if line == 3:
            raise MemoryError
        return row(item, line)

    monkeypatch.setattr(readers, "_row", failing)
    rows = read_rows(write("a.jsonl", b'{"id":"a"}\n' * 5))
    assert [await anext(rows), await anext(rows)] == [{"id": "a"}, {"id": "a"}]
    with pytest.raises(MemoryError):
        await anext(rows)


async def test_many_empty_lines_do_not_end_the_rows(write, monkeypatch):
    monkeypatch.setattr("emporix_async.data.texts._CHUNK", 4)
    path = write("a.jsonl", b'{"id":"a"}\n' + b"\n" * 4_000 + b'{"id":"b"}\n')
    assert [row["id"] async for row in read_rows(path)] == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "start", "reason"),
    [
        (
            "a.jsonl",
            b'{"id":"a"}\n [{"id"',
            r"line 2: it is longer .*: an array wants format='json' \(--format json\)$",
        ),
        ("a.jsonl", b'{"id":"a"}\n{"id"', r"line 2: it is longer than a row can be \(10,000,000 characters\)$"),
        ("a.csv", b'id,a\na,b\n"', "line 3: it is longer"),
    ],
)
async def test_a_line_that_is_no_row_is_refused_before_all_of_it_is_read(write, name, start, reason):
    path = write(name, start)
    os.truncate(path, 1 << 40)  # more than fits into memory
    with pytest.raises(SourceError, match=reason):
        await rows_of(path)


async def test_an_array_on_a_line_is_told_how_it_is_read(write):
    with pytest.raises(SourceError, match=r"an object, not list: an array wants format='json'"):
        await rows_of(write("a.jsonl", b'[{"id":"a"}]'))


async def test_a_fingerprint_tells_contents_apart_wherever_they_lie(write):
    one, same, other = write("a.jsonl", b"{}"), write("b.jsonl", b"{}"), write("c.jsonl", b"[]")
    prints = [await read_rows(path).fingerprint() for path in (one, same, other)]
    assert prints[0] == prints[1] != prints[2]
    assert "2 bytes" in prints[0]


async def test_a_file_left_early_is_closed(write):
    path = write("a.jsonl", b'{"id":"a"}\n' * 5000)
    rows = read_rows(path)
    await anext(rows)
    await rows.aclose()
    await rows.aclose()
    assert await anext(rows, None) is None


async def test_rows_that_were_read_or_closed_are_not_read_as_none(write):
    path = write("a.jsonl", b'{"id":"a"}\n')
    rows, closed = read_rows(path), read_rows(path)
    assert [row async for row in rows] == [{"id": "a"}]
    await closed.aclose()
    for again in (rows, closed):
        with pytest.raises(InvalidCall, match=r"the rows of .*a\.jsonl are read once"):
            aiter(again)


@pytest.mark.parametrize("path", [io.BytesIO(), io.StringIO(), b"rows.jsonl", None, 3])
def test_what_is_no_path_is_no_file_of_rows(path):
    with pytest.raises(InvalidCall, match="a file of rows is given by its path, not by an object of type"):
        read_rows(path, format="jsonl")


def a_file(mode: str, *, closed: bool = False) -> io.TextIOBase:
    file = Path(os.devnull).open(mode)  # noqa: SIM115 - the test closes it
    if closed:
        file.close()
    return file


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        (lambda: None, "standard input is closed"),
        (lambda: a_file("r", closed=True), "standard input is closed"),
        (lambda: a_file("w"), "standard input is not readable"),
        (lambda: io.StringIO("{}"), "standard input is an object of type StringIO, which gives text"),
    ],
)
async def test_a_standard_input_that_cannot_be_read_says_so(monkeypatch, stream, reason):
    monkeypatch.setattr("sys.stdin", stream())
    with pytest.raises(InvalidCall, match=reason):
        [row async for row in read_rows("-")]
    if sys.stdin is not None:
        sys.stdin.close()


async def test_rows_that_were_read_as_text_have_no_types_any_more(write):
    rows = read_rows(write("a.csv", b"id,published\na,true\nb,true\n"))
    await anext(rows)
    with pytest.raises(InvalidCall, match="were read already, as text"):
        rows.bind(OPERATIONS["product.products.upsert_many"])


async def test_rows_that_go_through_a_generator_have_the_types_of_a_stated_operation(write):
    path = write("a.csv", b"id,code,published\n7,1e5,true\n")
    bodies = []

    def handler(request, body):
        bodies.append(body)
        return Reply([{"index": 0, "id": "7", "code": 201}], 207)

    async def changed(rows):
        async for row in rows:
            yield {**row, "code": row["code"].upper()}

    upsert = OPERATIONS["product.products.upsert_many"]
    rows = read_rows(path, operation=upsert.key)
    async with Importer(FakeSender(handler), upsert, changed(rows), path={}) as outcomes:
        assert [outcome.action async for outcome in outcomes] == ["created"]
    assert bodies == [b'[{"id":"7","code":"1E5","published":true}]']
    update = write("b.csv", b"productId,published\n7,true\n")
    assert await rows_of(update, operation="product.products.update") == [(2, {"productId": "7", "published": True})]
    with pytest.raises(
        InvalidCall, match=r"no operation 'product.products.upsertmany' \(near: product.products.upsert_"
    ):
        read_rows(path, operation="product.products.upsertmany")


async def test_rows_of_an_operation_without_a_body_are_text(write):
    rows = read_rows(write("a.csv", b"id,any\n1,2\n"))
    rows.bind(OPERATIONS["product.products.delete"])
    assert [dict(row) async for row in rows] == [{"id": "1", "any": "2"}]


async def test_an_importer_tells_the_types_of_the_columns_of_its_file(write):
    path = write("a.csv", b"id,code,published,labelIds\n7,1e5,1,[]\n8,2,x,[]\n")
    bodies = []

    def handler(request, body):
        bodies.append(body)
        return Reply([{"index": 0, "id": "7", "code": 201}], 207)

    rows = read_rows(path, on_bad_line="skip")
    async with Importer(FakeSender(handler), OPERATIONS["product.products.upsert_many"], rows, path={}) as outcomes:
        assert [outcome.row.line async for outcome in outcomes] == [2]
    assert bodies == [b'[{"id":"7","code":"1e5","published":true,"labelIds":[]}]']
