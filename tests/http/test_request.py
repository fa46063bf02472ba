"""From a request to what goes over the wire."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from email import message_from_bytes
from email.message import Message
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.customer_account.models import Address
from emporix_api.operations import OPERATIONS
from emporix_api.types import UNSET, Multipart, Request, Upload
from emporix_async import Emporix
from emporix_async.errors import InvalidCall
from emporix_async.http.bodies import Body, Source
from emporix_async.http.request import FORM, MULTIPART, HTTPRequest, build, redirected
from tests.operations import BASE_URL, TENANT, operation

GET = operation(path="/price/{tenant}/price-lists/{priceListId}/prices/{priceId}")
LIST = operation("price.price_lists.list", path="/price/{tenant}/price-lists")
UPLOAD = operation("media.assets.create", "POST", request_media=MULTIPART)
POST = operation("price.price_lists.create", "POST", "/price/{tenant}/price-lists", request_media="application/json")


def made(entry=LIST, *, content: bytes | None = None, **fields: Any) -> HTTPRequest:
    return build(entry, Request(entry.key, **fields), tenant=TENANT, base_url=BASE_URL, content=content)


def queried(**query: object) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(made(query=query).url).query, keep_blank_values=True)


def test_every_operation_of_the_table_can_be_built() -> None:
    for entry in OPERATIONS.values():
        names = [name for name in re.findall(r"\{([^{}]+)\}", entry.path) if name != "tenant"]
        wire = made(entry, path=dict.fromkeys(names, "x"))
        assert wire.path.startswith("/")
        assert "{" not in wire.path


def test_the_path_is_filled_with_the_tenant_and_quoted_parameters() -> None:
    wire = made(GET, path={"priceListId": "a/b c", "priceId": "ü%?#"})
    assert wire.path == "/price/acme/price-lists/a%2Fb%20c/prices/%C3%BC%25%3F%23"
    assert wire.url == BASE_URL + wire.path


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_a_path_parameter_that_would_change_the_path_is_refused(value) -> None:
    with pytest.raises(InvalidCall, match="priceId"):
        made(GET, path={"priceListId": "a", "priceId": value})


def test_a_missing_and_an_unknown_path_parameter_are_named() -> None:
    with pytest.raises(InvalidCall, match=r"'pricelistId' is not one of them, 'priceListId' is missing") as caught:
        made(GET, path={"pricelistId": "a", "priceId": "b"})
    assert "path parameters are priceListId, priceId" in str(caught.value)


def test_a_request_shows_neither_its_parameters_nor_its_body() -> None:
    request = Request("a.b.c", path={"id": "1"}, query={"token": "s3cret"}, headers={"x": "s3cret"}, body="s3cret")
    assert repr(request) == "Request(operation='a.b.c', path={'id': '1'})"
    wire = made(POST, query={"accessToken": "s3cret"}, body={"password": "s3cret"}, headers={"saas-token": "s3cret"})
    assert "s3cret" not in repr(wire)


def test_the_tenant_is_not_a_parameter() -> None:
    with pytest.raises(InvalidCall, match="tenant"):
        made(LIST, path={"tenant": "other"})


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."} and text.isprintable()))
def test_any_other_path_parameter_arrives_as_it_was(value) -> None:
    wire = made(GET, path={"priceListId": value, "priceId": "x"})
    assert wire.path.count("/") == 6
    assert unquote(wire.path.split("/")[4]) == value


def test_values_that_were_never_given_are_not_sent() -> None:
    assert (
        made(query={"q": UNSET, "sort": None}, headers={"X-Version": UNSET}).url == f"{BASE_URL}/price/acme/price-lists"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, ["true"]),
        (False, ["false"]),
        (0, ["0"]),
        ("", [""]),
        ("name:(a & b)", ["name:(a & b)"]),
        (Decimal("1.50"), ["1.50"]),
        (date(2026, 1, 2), ["2026-01-02"]),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), ["2026-01-02T03:04:05Z"]),
        (datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))), ["2026-01-02T01:00:00Z"]),
        (datetime(2026, 1, 2), ["2026-01-02T00:00:00Z"]),  # noqa: DTZ001 - callers do that
        (["a", 2, None, True], ["a", "2", "true"]),
        ((), []),
    ],
)
def test_a_query_parameter_is_written_as_the_api_reads_it(value, expected) -> None:
    assert queried(name=value) == [("name", text) for text in expected]


def test_query_names_are_quoted_as_well() -> None:
    assert made(query={"a.b": 1, "c&d": 2}).url.endswith("?a.b=1&c%26d=2")


def test_every_request_says_for_which_tenant_it_is_and_asks_for_the_media_type_of_its_answer() -> None:
    assert made().headers == {"accept": "application/json", "emporix-tenant": TENANT}
    entry = operation("invoice.files.get", response_media="application/pdf")
    assert made(entry).headers["accept"] == "application/pdf"


def test_a_header_is_sent_as_text_and_may_replace_ours() -> None:
    headers = made(headers={"X-Flag": True, "Accept": "text/plain", "X-Count": 3}).headers
    assert headers["x-flag"] == "true"
    assert headers["x-count"] == "3"
    assert headers["accept"] == "text/plain"


@pytest.mark.parametrize("value", ["a\r\nHost: evil", "a\nb", "a\x00b", "a\x7f", "a\x1b[0m", "ünïcode"])
def test_a_header_that_would_break_out_is_refused(value) -> None:
    with pytest.raises(InvalidCall, match="X-Note"):
        made(headers={"X-Note": value})


@pytest.mark.parametrize("name", ["Authorization", "host", "Content-Length", "bad name", "bad\r\nname", ""])
def test_a_header_that_is_not_the_callers_to_give_is_refused(name) -> None:
    with pytest.raises(InvalidCall, match="cannot be set"):
        made(headers={name: "x"})


class Model:
    def to_dict(self) -> dict[str, object]:
        return {"id": "m"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"id": "a", "n": None}, {"id": "a", "n": None}),
        ([1, "two"], [1, "two"]),
        (Model(), {"id": "m"}),
        ([Model(), {"inner": Model()}], [{"id": "m"}, {"inner": {"id": "m"}}]),
        (MappingProxyType({"a": 1}), {"a": 1}),
        ({"id": "a", "name": UNSET, "inner": [{"x": UNSET}]}, {"id": "a", "inner": [{}]}),
        ({"price": Decimal("19.99")}, {"price": 19.99}),
        ({"codes": {"b", "a"}}, {"codes": ["a", "b"]}),
        ({"at": datetime(2026, 1, 2, tzinfo=UTC)}, {"at": "2026-01-02T00:00:00Z"}),
        (None, None),
        (False, False),
    ],
)
def test_a_json_body_may_be_plain_data_or_models(body, expected) -> None:
    wire = made(POST, body=body)
    assert wire.content is not None
    assert orjson.loads(wire.content) == expected
    assert wire.headers["content-type"] == "application/json"


@pytest.mark.parametrize("body", [{"x": object()}, {"x": 2**70}, {1: "x"}, {"x": "\ud800"}])
def test_a_body_that_json_cannot_carry_is_refused(body) -> None:
    with pytest.raises(InvalidCall, match=r"price\.price_lists\.create"):
        made(POST, body=body)


def test_a_body_that_holds_itself_is_refused() -> None:
    body: dict[str, Any] = {}
    body["self"] = body
    with pytest.raises(InvalidCall, match="contains itself"):
        made(POST, body=body)


NAN, INFINITY = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (NAN, r"\$"),
        ({"a": [1.5, {"price": NAN}], "b": None}, r"\$\.a\[1\]\.price"),
        ({"weight": -INFINITY}, r"\$\.weight"),
        ([Decimal("NaN")], r"\$\[0\]"),
        ({"left": UNSET, "price": INFINITY}, r"\$\.price"),
        ({"prices": MappingProxyType({"net": NAN})}, r"\$\.prices\.net"),
        ({"sizes": (1, NAN)}, r"\$\.sizes\[1\]"),
    ],
)
def test_a_number_that_json_does_not_have_is_refused_by_its_place(body, place) -> None:
    with pytest.raises(InvalidCall, match=rf"price\.price_lists\.create: {place} is NaN or infinite"):
        made(POST, body=body)
    if body is not NAN:
        with pytest.raises(InvalidCall, match=f"{place} is NaN or infinite"):
            made(UPLOAD, body={"body": body})


class Size(Enum):
    SMALL = "s"
    ODD = NAN


class Colour(str, Enum):  # noqa: UP042 - whose str() is not its value
    RED = "red"


@dataclass
class Box:
    width: object
    _hidden: object = NAN


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"box": Box(NAN)}, r"\$\.box\.width"),
        ({"boxes": [Box({"deep": Box(INFINITY)})]}, r"\$\.boxes\[0\]\.width\.deep\.width"),
        ({"a": {1.0, NAN}}, r"\$\.a\[\]"),
        ({"a": frozenset({NAN})}, r"\$\.a\[\]"),
        ({"a": Size.ODD}, r"\$\.a"),
        ({"a": {"b": Decimal("-Infinity")}}, r"\$\.a\.b"),
        ({"a": {"b": Decimal("sNaN")}}, r"\$\.a\.b"),
    ],
)
def test_whatever_is_encoded_is_searched_for_nan(body, place) -> None:
    with pytest.raises(InvalidCall, match=rf"{place} is NaN or infinite"):
        made(POST, body=body)


def test_what_is_null_in_a_dataclass_or_an_enum_is_sent() -> None:
    assert made(POST, body={"a": Box(None), "b": Size.SMALL, "c": {None}}).content == (
        b'{"a":{"width":null},"b":"s","c":[null]}'
    )


@pytest.mark.parametrize("value", [NAN, INFINITY, Decimal("NaN"), Decimal("-Infinity"), [1.5, NAN], Size.ODD])
def test_nan_and_infinity_are_no_parameters(value) -> None:
    for part in ({"query": {"q": value}}, {"headers": {"x-a": value}}):
        with pytest.raises(InvalidCall, match="NaN or infinite"):
            made(**part)
    with pytest.raises(InvalidCall, match="NaN or infinite"):
        made(GET, path={"priceListId": "a", "priceId": value})


@pytest.mark.parametrize("value", [object(), Box(1), timedelta(1), Exception("x")])
def test_an_object_without_a_text_of_its_own_is_no_parameter(value) -> None:
    for part in ({"query": {"q": value}}, {"query": {"q": [value]}}, {"headers": {"x-a": value}}):
        with pytest.raises(InvalidCall, match=f"takes text, not {type(value).__name__}"):
            made(**part)


def test_an_enum_is_sent_by_its_value() -> None:
    assert queried(size=Size.SMALL, colours=[Colour.RED, Size.SMALL]) == [
        ("size", "s"),
        ("colours", "red"),
        ("colours", "s"),
    ]
    assert made(GET, path={"priceListId": Colour.RED, "priceId": UUID(int=1)}).path.endswith(
        "/red/prices/00000000-0000-0000-0000-000000000001"
    )


@pytest.mark.parametrize("body", [{"a": None}, {"text": "null NaN"}, [None, 1.5]])
def test_null_is_no_such_number(body) -> None:
    assert orjson.loads(made(POST, body=body).content or b"") == body


async def test_an_import_refuses_a_number_that_json_does_not_have_by_the_same_rule() -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    emporix = Emporix("acme", token="t", http_client=http_client)
    rows = [{"id": "p-1", "mixins": {"size": [NAN]}}, {"id": "p-2", "weight": Decimal("Infinity")}]
    async with emporix.importer("product.products", rows) as outcomes:
        errors = [str(outcome.error) async for outcome in outcomes]
    assert "$.mixins.size[0] is NaN or infinite" in errors[0]
    assert "$.weight is NaN or infinite" in errors[1]


@pytest.mark.parametrize("depth", [300, 700, 1000, 5000])
def test_a_body_nested_too_deep_is_refused(depth) -> None:
    objects: Any = {}
    lists: Any = []
    for _ in range(depth):
        objects, lists = {"a": objects}, [lists]
    for body in (objects, lists, {"price": NAN, "a": objects}, {"left": UNSET, "a": lists}):
        with pytest.raises(InvalidCall):
            made(POST, body=body)
        with pytest.raises(InvalidCall):
            made(UPLOAD, body={"body": body})


SURROGATE = "a\ud800"


@pytest.mark.parametrize(
    "fields",
    [
        {"path": {"priceListId": SURROGATE, "priceId": "x"}},
        {"query": {"q": SURROGATE}},
        {"query": {SURROGATE: "q"}},
        {"query": {"q": ["x", SURROGATE]}},
        {"headers": {"X-Note": SURROGATE}},
        {"headers": {SURROGATE: "x"}},
        {"body": {"name": SURROGATE}},
        {"body": {SURROGATE: 1}},
    ],
    ids=str,
)
def test_text_that_utf_8_cannot_encode_is_refused(fields) -> None:
    entry = replace(GET, request_media="application/json")
    with pytest.raises(InvalidCall) as caught:
        made(entry, **{"path": {"priceListId": "x", "priceId": "x"}, **fields})
    str(caught.value).encode()
    assert not isinstance(caught.value.__context__, UnicodeEncodeError)


@pytest.mark.parametrize(
    "body",
    [
        {"file": Upload(b"x", SURROGATE)},
        {SURROGATE: b"x"},
        {"note": SURROGATE},
        {"file": Upload(b"x", "x", media_type=f"text/{SURROGATE}")},
    ],
    ids=str,
)
def test_a_form_of_text_that_utf_8_cannot_encode_is_refused(body) -> None:
    with pytest.raises(InvalidCall) as caught:
        made(UPLOAD, body=body)
    str(caught.value).encode()
    assert not isinstance(caught.value.__context__, UnicodeEncodeError)


def test_no_body_means_no_content_type() -> None:
    wire = made(POST)
    assert wire.content is None
    assert "content-type" not in wire.headers


def test_a_form_is_encoded_as_one() -> None:
    entry = operation("oauth.token.create", "POST", "/oauth/token", token_kinds=(), request_media=FORM)
    wire = made(entry, body={"grant_type": "client_credentials", "scope": "a b", "none": None})
    assert wire.content == b"grant_type=client_credentials&scope=a+b"
    assert wire.headers["content-type"] == FORM


def sent(wire: HTTPRequest) -> bytes:
    """Put together what is sent of a body that is in memory already."""
    assert isinstance(wire.content, Body)
    segments = [part if isinstance(part, bytes) else part.content.read() for part in wire.content.segments]
    return b"".join(segments)


def fields_of(wire: HTTPRequest) -> dict[str, Message]:
    """Read a multipart body as any server would."""
    parsed = message_from_bytes(b"Content-Type: " + wire.headers["content-type"].encode() + b"\r\n\r\n" + sent(wire))
    assert parsed.is_multipart()
    assert not parsed.defects
    parts = [part for part in parsed.walk() if part is not parsed]
    return {str(part.get_param("name", header="content-disposition")): part for part in parts}


EITHER = operation("media.assets.create", "POST", request_media="application/json", multipart=True)


def test_the_fields_of_a_multipart_body_are_files_json_and_text() -> None:
    body: Mapping[str, object] = {
        "file": Upload(b"png", "a.png"),
        "bytes": b"raw",
        "open": io.BytesIO(b"data"),
        "body": Model(),
        "flag": True,
        "tags": ["a", "b"],
        "left": UNSET,
        "null": None,
    }
    found = fields_of(made(UPLOAD, body=body))
    assert {
        name: (part.get_content_type(), part.get_filename(), part.get_payload()) for name, part in found.items()
    } == {
        "file": ("image/png", "a.png", "png"),
        "bytes": ("application/octet-stream", "bytes", "raw"),
        "open": ("application/octet-stream", "open", "data"),
        "body": ("application/json", None, '{"id":"m"}'),
        "flag": ("text/plain", None, "true"),
        "tags": ("application/json", None, '["a","b"]'),
    }


def test_several_files_can_go_under_one_name() -> None:
    wire = made(UPLOAD, body={"files": [b"a", Upload(b"b", "b.txt")]})
    assert sent(wire).count(b'name="files"; filename=') == 2


def test_the_media_type_of_a_multipart_body_names_its_boundary_whatever_the_caller_says() -> None:
    wires = [made(UPLOAD, body={"a": b"x"}, headers={"Content-Type": MULTIPART}) for _ in range(2)]
    boundaries = {wire.headers["content-type"].partition("boundary=")[2] for wire in wires}
    assert len(boundaries) == 2
    assert all(f"--{boundary}--" for boundary in boundaries)


def test_names_cannot_end_the_header_they_stand_in() -> None:
    body = {'a"\r\nX: y': Upload(b"", 'b"\r\nX: ü')}
    assert b'name="a%22%0D%0AX: y"; filename="b%22%0D%0AX: \xc3\xbc"\r\n' in sent(made(UPLOAD, body=body))


@pytest.mark.parametrize("media", ["text/plain\r\nX: y", "text", "", "text/plain; charset=\n"])
def test_a_media_type_that_is_none_is_refused(media) -> None:
    if media == "":
        assert b"Content-Type: application/octet-stream" in sent(
            made(UPLOAD, body={"a": Upload(b"", media_type=media)})
        )
        return
    with pytest.raises(InvalidCall, match="no media type"):
        made(UPLOAD, body={"a": Upload(b"", media_type=media)})


def test_where_json_and_multipart_are_taken_the_body_decides() -> None:
    assert made(EITHER, body={"type": "LINK"}).content == b'{"type":"LINK"}'
    wire = made(EITHER, body=Multipart({"file": Upload(b"x"), "body": {"type": "BLOB"}}))
    assert wire.headers["content-type"].startswith(f"{MULTIPART}; boundary=")
    assert set(fields_of(wire)) == {"file", "body"}


CHOSEN = replace(POST, headers=("Content-Type",))


@pytest.mark.parametrize(
    ("media", "body", "content"),
    [
        (None, {"id": "m"}, b'{"id":"m"}'),
        ("application/merge-patch+json", {"id": "m"}, b'{"id":"m"}'),
        ("text/csv", "id;n\n1;2", b"id;n\n1;2"),
        ("application/xml", Upload(b"<a/>", media_type="text/xml"), b"<a/>"),
        ("application/x-ndjson", '{"a":1}\n', b'{"a":1}\n'),
        ("application/jsonl", b'{"a":1}\n', b'{"a":1}\n'),
        ("application/json-seq", Upload(b'\x1e{"a":1}'), b'\x1e{"a":1}'),
        ("application/vnd.thing+json; v=1", {"id": "m"}, b'{"id":"m"}'),
        (FORM, {"id": "m", "n": 1, "none": None}, b"id=m&n=1"),
        (
            FORM,
            {"meta": {"a": 1}, "l": [1, {"b": 2}], "at": date(2026, 1, 2)},
            b"meta=%7B%22a%22%3A1%7D&l=1&l=%7B%22b%22%3A2%7D&at=2026-01-02",
        ),
        (FORM, Address(city="m"), b"city=m"),
    ],
)
def test_where_the_media_type_can_be_chosen_the_body_is_sent_in_it(media, body, content) -> None:
    wire = made(CHOSEN, body=body, headers={"Content-Type": UNSET if media is None else media})
    assert (wire.headers["content-type"], wire.content) == (media or "application/json", content)


@pytest.mark.parametrize("body", [b"png", Upload(b"png"), Path("photo.png"), io.BytesIO(b"png")])
def test_a_file_is_not_sent_as_json_where_another_media_type_may_be_meant(body, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("photo.png").write_bytes(b"png")
    with pytest.raises(InvalidCall, match="give content_type="):
        made(CHOSEN, body=body)
    wire = made(CHOSEN, body=body, headers={"Content-Type": "image/png"})
    assert (wire.headers["content-type"], wire.size) == ("image/png", 3)
    if isinstance(body, bytes):
        assert made(POST, body=body).content == body  # JSON that is encoded already
    else:
        with pytest.raises(InvalidCall, match="takes application/json: its body cannot be of type"):
            made(POST, body=body)


def test_a_model_with_a_property_that_is_called_as_a_file_s_method_is_json() -> None:
    @dataclass
    class Rights:
        read: bool

    for entry in (POST, CHOSEN):
        assert made(entry, body=Rights(read=True)).content == b'{"read":true}'


def test_a_form_and_a_multipart_form_can_be_chosen_instead_of_each_other() -> None:
    body = Multipart({"note": "a b", "left": UNSET})
    wire = made(replace(CHOSEN, request_media=MULTIPART), body=body, headers={"Content-Type": FORM})
    assert (wire.headers["content-type"], wire.content) == (FORM, b"note=a+b")
    wire = made(replace(CHOSEN, request_media=FORM), body={"note": "a b"}, headers={"Content-Type": MULTIPART})
    assert fields_of(wire)["note"].get_payload() == "a b"


def test_a_body_that_the_chosen_media_type_does_not_take_is_refused() -> None:
    with pytest.raises(InvalidCall, match="text/csv"):
        made(CHOSEN, body={"a": 1}, headers={"Content-Type": "text/csv"})
    with pytest.raises(InvalidCall, match="takes application/x-www-form-urlencoded, and no multipart"):
        made(CHOSEN, body=Multipart({}), headers={"Content-Type": FORM})
    # Where there is nothing to choose, the operation's own decides how a body is written.
    assert made(POST, body={"a": 1}, headers={"Content-Type": "text/csv"}).content == b'{"a":1}'


def test_a_multipart_body_that_cannot_be_is_refused() -> None:
    with pytest.raises(InvalidCall, match=r"takes application/json, and no multipart"):
        made(POST, body=Multipart({}))
    with pytest.raises(InvalidCall, match="mapping of field names"):
        made(UPLOAD, body=b"x")
    with pytest.raises(InvalidCall, match="has 3 bytes, not 4"):
        made(UPLOAD, body={"file": Upload(b"abc", "a", length=4)})


def test_a_file_is_named_after_its_path_and_measured_unread(tmp_path) -> None:
    path = tmp_path / "photo.jpeg"
    path.write_bytes(b"12345")
    with path.open("rb") as file:
        file.seek(2)
        for content, length, start in ((path, 5, 0), (file, 3, 2)):
            wire = made(UPLOAD, body={"file": content})
            assert isinstance(wire.content, Body)
            head, source, _ = wire.content.segments
            assert isinstance(head, bytes)
            assert b'filename="photo.jpeg"\r\nContent-Type: image/jpeg' in head
            assert isinstance(source, Source)
            assert (source.length, source.start) == (length, start)
        assert file.tell() == 2


def test_a_file_that_is_not_there_is_said_to_be_before_anything_is_sent(tmp_path) -> None:
    with pytest.raises(FileNotFoundError):
        made(UPLOAD, body={"file": tmp_path / "missing"})


@pytest.mark.parametrize(
    ("content", "says"), [(io.StringIO("x"), "binary mode"), (5, "of type int"), ("x", "of type str")]
)
def test_what_is_no_file_is_refused(content, says) -> None:
    with pytest.raises(InvalidCall, match=says):
        made(UPLOAD, body={"file": Upload(content)})


def test_other_media_take_files_and_text() -> None:
    entry = operation("media.assets.create", "POST", request_media="image/png")
    assert made(entry, body=b"png").content == b"png"
    assert made(entry, body="text").content == b"text"
    assert sent(made(entry, body=io.BytesIO(b"png"))) == b"png"
    assert made(entry, body=Upload(b"gif", media_type="image/gif")).headers["content-type"] == "image/gif"
    with pytest.raises(InvalidCall, match="image/png"):
        made(entry, body={"a": 1})


FORMS = operation(
    "price.price_lists.list",
    path="/price/{tenant}/price-lists",
    query_forms=(
        "comma:comma",
        "a:b:pipe",
        "space:space",
        "joined:pipe_object",
        "deep:deep_object",
        "any:object",
        "date:date",
        "at:date_time",
    ),
)


@pytest.mark.parametrize(
    ("name", "value", "query"),
    [
        ("comma", ["a", 2, None, True], "comma=a%2C2%2Ctrue"),
        ("comma", "a,b", "comma=a%2Cb"),
        ("comma", [], ""),
        ("comma", {"a": 1}, "comma=a%2C1"),
        ("a:b", ("a", "b"), "a%3Ab=a%7Cb"),
        ("space", ["a", "b"], "space=a%20b"),
        ("joined", {"a": 1, "b": None}, "joined=a%7C1%7Cb"),
        ("deep", {"a": 1, "b": UNSET}, "deep%5Ba%5D=1"),
        ("date", date(2026, 1, 2), "date=2026-01-02"),
        ("date", datetime(2026, 1, 2, 1, tzinfo=timezone(timedelta(hours=2))), "date=2026-01-01"),
        ("date", "2026-01", "date=2026-01"),
        ("at", date(2026, 1, 2), "at=2026-01-02T00%3A00%3A00Z"),
        ("at", datetime(2026, 1, 2, 1, 2, 3, 4000, tzinfo=UTC), "at=2026-01-02T01%3A02%3A03.004000Z"),
        ("other", ["a", "b"], "other=a&other=b"),
        ("any", {"name.en": "Eur", "x": True}, "name.en=Eur&x=true"),
    ],
)
def test_a_query_parameter_has_the_form_that_the_documents_state(name, value, query) -> None:
    assert urlsplit(made(FORMS, query={name: value}).url).query == query


@pytest.mark.parametrize(("name", "value"), [("any", {"name": {"en": "Eur"}}), ("other", {"en": "Eur"})])
def test_a_query_parameter_takes_no_mapping_where_the_documents_state_none(name, value) -> None:
    with pytest.raises(InvalidCall, match="takes text, not a mapping"):
        made(FORMS, query={name: value})


def test_lists_in_paths_and_headers_are_joined_by_commas() -> None:
    wire = made(GET, path={"priceListId": ["a", "b"], "priceId": "x"}, headers={"X-List": ("a", 1, True)})
    assert wire.path == "/price/acme/price-lists/a%2Cb/prices/x"
    assert wire.headers["x-list"] == "a,1,true"


DOWNLOAD = HTTPRequest(
    "GET", f"{BASE_URL}/media/acme/assets/a/download", "/media/acme/assets/a/download", {"x": "s3cret"}
)


@pytest.mark.parametrize(
    ("location", "base_url", "url"),
    [
        ("https://cdn.test/a?signature=s", BASE_URL, "https://cdn.test/a?signature=s"),
        ("/files/a", BASE_URL, f"{BASE_URL}/files/a"),
        ("//cdn.test/a", BASE_URL, "https://cdn.test/a"),
        ("http://127.0.0.1:8/a", "http://localhost:9", "http://127.0.0.1:8/a"),
    ],
)
def test_a_redirect_carries_nothing_of_the_caller_s(location, base_url, url) -> None:
    wire = redirected(DOWNLOAD, location, base_url=base_url)
    assert wire is not None
    assert (wire.url, wire.headers, wire.foreign) == (url, {"accept": "*/*"}, True)
    assert "signature" not in wire.path


@pytest.mark.parametrize(
    ("location", "base_url"),
    [
        ("http://cdn.test/a", BASE_URL),
        ("http://cdn.test/a", "http://localhost:9"),
        ("http://127.0.0.1/a", BASE_URL),
        ("ftp://cdn.test/a", BASE_URL),
        ("file:///etc/passwd", BASE_URL),
        ("https://user:password@cdn.test/a", BASE_URL),
        ("https:///\x7f", BASE_URL),
        ("https://cdn.test:x/a", BASE_URL),
        ("https://[x/a", BASE_URL),
        ("https://cdn.test/\x00", BASE_URL),
        ("https://cdn..test/a", BASE_URL),
        (f"https://{'a' * 64}.test/a", BASE_URL),
        ("https://xn--/a", BASE_URL),
    ],
)
def test_a_redirect_to_where_it_is_not_safe_is_not_followed(location, base_url) -> None:
    assert redirected(DOWNLOAD, location, base_url=base_url) is None
