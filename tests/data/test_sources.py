"""Rows from files."""

from __future__ import annotations

import csv
import io
import os
import sys
from pathlib import Path

import anyio
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emporix_async import read_rows
from emporix_async.errors import InvalidCall, SourceError

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
    assert str(error).endswith("a.csv, line 3: the column 'price' is of type number, and this cell is no number")
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


@pytest.mark.parametrize(("header", "reason"), [(b"id,id", "'id' twice"), (b"id,,x", "no name")])
async def test_a_header_that_is_no_header_stops_whatever_is_asked(write, header, reason):
    with pytest.raises(SourceError, match=reason):
        await rows_of(write("a.csv", header + b"\n1,2\n"), on_bad_line="skip")


async def test_another_encoding_is_read_if_told_and_said_if_not(write):
    text = "id;name\na;Ärger\n"
    path = write("a.csv", text.encode("cp1252"))
    assert await rows_of(path, encoding="cp1252") == [(2, {"id": "a", "name": "Ärger"})]
    with pytest.raises(SourceError, match="line 2: it holds bytes that are no text"):
        await rows_of(path)
    path = write("b.jsonl", '{"id":"ä"}\n'.encode("utf-16"))
    assert await rows_of(path, encoding="utf-16") == [(1, {"id": "ä"})]
    with pytest.raises(SourceError, match="UTF-16"):
        await rows_of(path)
    with pytest.raises(SourceError, match="not utf-16"):
        await rows_of(write("c.jsonl", b"\xff\xfe{\x00\x00\xd8"), encoding="utf-16")


async def test_a_json_array_is_read(write):
    assert await rows_of(write("a.json", b'[{"id":"a"},\n{"id":"b"}]')) == [(1, {"id": "a"}), (1, {"id": "b"})]
    with pytest.raises(SourceError, match="array"):
        await rows_of(write("a.json", b'{"id":"a"}'))
    with pytest.raises(SourceError, match="line 2"):
        await rows_of(write("a.json", b'[{"id":"a"},\n{"id"]'))
    assert await rows_of(write("a.json", b'[1,{"id":"b"}]'), on_bad_line="skip") == [(1, {"id": "b"})]


@pytest.mark.parametrize(
    ("name", "options", "reason"),
    [
        ("a.parquet", {}, "give one of jsonl, csv, json"),
        ("a.csv", {"delimiter": ";;"}, "one character"),
        ("a.csv", {"encoding": "utf-99"}, "utf-99"),
        ("a.csv", {"on_bad_line": "ignore"}, "stop or skip"),
        ("a.csv", {"types": {"n": "integer"}}, "'n' is one of text, number, boolean, json, not 'integer'"),
        ("a.jsonl", {"types": {"n": "number"}}, "types are for the columns of CSV"),
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
