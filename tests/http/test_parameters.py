"""What generated methods put on the wire: parameters as the documents write them, and bodies in the media they take."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta, timezone
from email import message_from_bytes

import httpx
import pytest

from emporix_api.media.models import AssetCreateBlob
from emporix_async import Emporix, Multipart, Upload
from tests.manual_clock import ManualClock

Call = Callable[[Emporix], Awaitable[object]]


@pytest.fixture
def sent() -> list[httpx.Request]:
    """Give the requests that went out."""
    return []


@pytest.fixture
def emporix(sent: list[httpx.Request]) -> Emporix:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if request.method == "PUT":
            return httpx.Response(204)
        return httpx.Response(200, json=[] if request.method == "GET" else {}, headers={"X-Total-Count": "12"})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return Emporix("acme", token="given", http_client=http_client, clock=ManualClock())


CALLS: list[tuple[Call, str]] = [
    # Its own documents say that `params` is no parameter, but stands for any property.
    (lambda e: e.currency.currencies.list(params={"name.en": "Eur", "code": "EUR"}), "name.en=Eur&code=EUR"),
    (lambda e: e.unit.units.list(params={"type": "WEIGHT"}), "type=WEIGHT"),
    (
        lambda e: e.customer_management.legal_entities.list(legal_info_legal_name="A & B"),
        "legalInfo.legalName=A%20%26%20B",
    ),
    (
        lambda e: e.customer_management.contact_assignments.list(legal_entity_id="l", customer_id="c"),
        "legalEntity.id=l&customer.id=c",
    ),
    (
        lambda e: e.category.category_trees.list(show_unpublished=True, category_ids=["a,b", "c"]),
        "showUnpublished=true&categoryIds=a%2Cb&categoryIds=c",
    ),
    (lambda e: e.category.category_trees.list(show_unpublished=False, category_ids=[]), "showUnpublished=false"),
    (
        lambda e: e.catalog.catalogs.list(
            visibility_from=date(2026, 1, 2),
            visibility_to=datetime(2026, 1, 3, 1, tzinfo=timezone(timedelta(hours=2))),
            metadata_updated_at="2026-01-04",
        ),
        "visibilityFrom=2026-01-02&visibilityTo=2026-01-02&metadataUpdatedAt=2026-01-04",
    ),
    (
        lambda e: e.price.price_lists.list(effective_date=datetime(2026, 1, 2, 3, tzinfo=UTC)),
        "effectiveDate=2026-01-02T03%3A00%3A00Z",
    ),
    (lambda e: e.price.prices.list(effective_date=date(2026, 1, 2)), "effectiveDate=2026-01-02T00%3A00%3A00Z"),
    (lambda e: e.iam.groups.list(metadata_modified_at=date(2026, 1, 2)), "metadataModifiedAt=2026-01-02"),
    (lambda e: e.ai.agents.list(expand="oauth"), "expand=oauth"),
    (lambda e: e.product.products.upsert("p", {}, do_index=False), "doIndex=false"),
]


@pytest.mark.parametrize(("call", "query"), CALLS, ids=[query for _, query in CALLS])
async def test_query_parameters(emporix: Emporix, sent: list[httpx.Request], call: Call, query: str) -> None:
    await call(emporix)
    paging = ("pageNumber=", "pageSize=")
    stated = sent[0].url.query.decode().split("&")
    assert "&".join(pair for pair in stated if not pair.startswith(paging)) == query


async def test_header_parameters(emporix: Emporix, sent: list[httpx.Request]) -> None:
    await emporix.pick_pack.orders.finish("o", saas_token="s4as")
    await emporix.cart.carts.create({}, session_id="s")
    await emporix.price.price_lists.get("pl-1", accept_language="*")
    assert sent[0].headers["saas-token"] == "s4as"
    assert "saas-token" not in sent[1].headers
    assert sent[1].headers["session-id"] == "s"
    assert sent[2].headers["accept-language"] == "*"
    assert {request.headers["emporix-tenant"] for request in sent} == {"acme"}


async def test_a_total_is_asked_for_with_a_head_request(emporix: Emporix, sent: list[httpx.Request]) -> None:
    assert await emporix.order.sales_orders.count(q="status:CREATED") == 12
    assert (sent[0].method, sent[0].url.query) == ("HEAD", b"q=status%3ACREATED")


async def pieces() -> AsyncIterator[bytes]:
    yield b"fi"
    yield b"le"


def parts(request: httpx.Request) -> list[tuple[str | None, str | None, str, str]]:
    """Read the parts of a multipart body as any server would: name, file name, media type, content."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = message_from_bytes(head + request.content)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            str(part.get_payload()),
        )
        for part in message.walk()
        if part is not message
    ]


async def test_an_asset_is_a_link_in_json_or_a_file_in_a_form(emporix: Emporix, sent: list[httpx.Request]) -> None:
    await emporix.media.assets.create({"type": "LINK", "access": "PUBLIC", "url": "https://cdn.test/a.png"})
    assert sent[0].headers["content-type"] == "application/json"
    assert sent[0].content == b'{"type":"LINK","access":"PUBLIC","url":"https://cdn.test/a.png"}'
    blob = AssetCreateBlob(type_="BLOB", access="PRIVATE")
    await emporix.media.assets.create(blob, file=Upload(pieces(), "a.png"))
    await emporix.media.assets.replace("a", blob, file=io.BytesIO(b"file"))
    assert [request.method for request in sent] == ["POST", "POST", "PUT"]
    for request, name, media in ((sent[1], "a.png", "image/png"), (sent[2], "file", "application/octet-stream")):
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        file, body = parts(request)
        assert file == ("file", name, media, "file")
        assert body[:3] == ("body", None, "application/json")
        assert json.loads(body[3]) == {"type": "BLOB", "access": "PRIVATE"}


async def test_operations_that_take_forms_only(emporix: Emporix, sent: list[httpx.Request], tmp_path) -> None:
    path = tmp_path / "schema.json"
    path.write_bytes(b"{}")
    await emporix.ai.agents.upload_attachment("a", attachment=Upload(b"%PDF", "a.pdf"), session_id="s")
    await emporix.schema.schemas.parse_file(file=path, id="s-1")
    await emporix.schema.references.create({"name": "n"}, file=path, content_language="en")
    await emporix.call("schema.schemas.parse_file", body={"file": path})
    await emporix.call("media.assets.create", body=Multipart({"file": b"x", "body": {"type": "BLOB"}}))
    assert [parts(request) for request in sent] == [
        [("attachment", "a.pdf", "application/pdf", "%PDF")],
        [("file", "schema.json", "application/json", "{}"), ("id", None, "text/plain", "s-1")],
        [("file", "schema.json", "application/json", "{}"), ("body", None, "application/json", '{"name":"n"}')],
        [("file", "schema.json", "application/json", "{}")],
        [("file", "file", "application/octet-stream", "x"), ("body", None, "application/json", '{"type":"BLOB"}')],
    ]
    assert sent[0].headers["session-id"] == "s"
    assert sent[2].headers["content-language"] == "en"


@pytest.mark.parametrize(
    ("chosen", "body", "content"),
    [
        ({}, {"deliveryWindowId": "d"}, b'{"deliveryWindowId":"d"}'),
        ({"content_type": "application/json"}, {"deliveryWindowId": "d"}, b'{"deliveryWindowId":"d"}'),
        ({"content_type": "application/xml"}, "<window/>", b"<window/>"),
        ({"content_type": "application/xml"}, Upload(b"<window/>", "w.xml"), b"<window/>"),
    ],
)
async def test_a_body_is_sent_in_the_media_type_that_is_chosen(emporix, sent, chosen, body, content) -> None:
    await emporix.shipping.delivery_windows.increment_counter(body, **chosen)
    assert sent[0].headers["content-type"] == chosen.get("content_type", "application/json")
    assert sent[0].content == content
