"""From a request to what goes over the wire."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_api.types import UNSET, Request
from emporix_async._requests import FORM, MULTIPART, WireRequest, build
from emporix_async.errors import InvalidCall
from tests.operations import BASE_URL, TENANT, operation

GET = operation(path="/price/{tenant}/price-lists/{priceListId}/prices/{priceId}")
LIST = operation("price.price_lists.list", path="/price/{tenant}/price-lists")
POST = operation("price.price_lists.create", "POST", "/price/{tenant}/price-lists", request_media="application/json")


def made(entry=LIST, *, raw_body: bytes | None = None, **fields: Any) -> WireRequest:
    return build(entry, Request(entry.key, **fields), tenant=TENANT, base_url=BASE_URL, raw_body=raw_body)


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


def test_every_request_says_what_it_accepts_and_for_which_tenant() -> None:
    assert made().headers == {"accept": "application/json", "emporix-tenant": TENANT}


def test_the_media_type_of_the_answer_is_asked_for() -> None:
    entry = operation("invoice.files.get", response_media="application/pdf")
    assert made(entry).headers["accept"] == "application/pdf"


def test_a_header_is_sent_as_text_and_may_replace_ours() -> None:
    headers = made(headers={"X-Flag": True, "Accept": "text/plain", "X-Count": 3}).headers
    assert headers["x-flag"] == "true"
    assert headers["x-count"] == "3"
    assert headers["accept"] == "text/plain"


@pytest.mark.parametrize("value", ["a\r\nHost: evil", "a\nb", "a\x00b", "ünïcode"])
def test_a_header_that_would_break_out_is_refused(value) -> None:
    with pytest.raises(InvalidCall, match="X-Note"):
        made(headers={"X-Note": value})


@pytest.mark.parametrize("name", ["Authorization", "host", "Content-Length", "bad name", "bad\r\nname", ""])
def test_a_header_that_is_not_the_callers_to_give_is_refused(name) -> None:
    with pytest.raises(InvalidCall, match="cannot be given"):
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
    with pytest.raises(InvalidCall, match="cannot be encoded"):
        made(POST, body=body)


def test_no_body_means_no_content_type() -> None:
    wire = made(POST)
    assert wire.content is None
    assert "content-type" not in wire.headers


def test_json_that_is_encoded_already_is_sent_as_it_is() -> None:
    wire = made(POST, raw_body=b'[{"id":1}]')
    assert wire.content == b'[{"id":1}]'
    assert wire.headers["content-type"] == "application/json"


def test_a_form_is_encoded_as_one() -> None:
    entry = operation("oauth.token.create", "POST", "/oauth/token", token_kinds=(), request_media=FORM)
    wire = made(entry, body={"grant_type": "client_credentials", "scope": "a b", "none": None})
    assert wire.content == b"grant_type=client_credentials&scope=a+b"
    assert wire.headers["content-type"] == FORM


def test_the_fields_of_a_multipart_body_become_parts() -> None:
    entry = operation("media.assets.create", "POST", request_media=MULTIPART)
    opened = io.BytesIO(b"data")
    body: Mapping[str, object] = {
        "file": ("a.png", b"png", "image/png"),
        "bytes": b"raw",
        "open": opened,
        "body": {"type": "BLOB"},
        "flag": True,
        "left": UNSET,
    }
    wire = made(entry, body=body)
    assert wire.content is None
    assert "content-type" not in wire.headers
    assert wire.parts == (
        ("file", ("a.png", b"png", "image/png")),
        ("bytes", ("bytes", b"raw", "application/octet-stream")),
        ("open", ("open", opened, "application/octet-stream")),
        ("body", (None, b'{"type":"BLOB"}', "application/json")),
        ("flag", (None, b"true", None)),
    )


def test_a_multipart_body_must_have_fields() -> None:
    with pytest.raises(InvalidCall, match="mapping of field names"):
        made(operation("media.assets.create", "POST", request_media=MULTIPART), body=b"x")


def test_other_media_take_bytes_or_text_only() -> None:
    entry = operation("media.assets.create", "POST", request_media="image/png")
    assert made(entry, body=b"png").content == b"png"
    with pytest.raises(InvalidCall, match="image/png"):
        made(entry, body={"a": 1})


def test_a_request_shows_neither_its_query_nor_its_body() -> None:
    wire = made(POST, query={"accessToken": "s3cret"}, body={"password": "s3cret"}, headers={"saas-token": "s3cret"})
    assert "s3cret" not in repr(wire)
