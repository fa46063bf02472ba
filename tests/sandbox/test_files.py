"""Assets: files in forms, kept, listed, downloaded and deleted."""

from __future__ import annotations

import httpx
import orjson
import pytest

ASSETS = "/media/acme/assets"
CONTENT = bytes(range(256)) + b"\r\n--\r\n\r\n--x"


def form(access: str, content: bytes = CONTENT, **body: object) -> dict[str, tuple[str | None, bytes, str]]:
    asset = orjson.dumps({"type": "BLOB", "access": access, **body})
    return {"file": ("a.png", content, "image/png"), "body": (None, asset, "application/json")}


async def test_a_private_file_is_the_answer(client):
    created = await client.post(ASSETS, files=form("PRIVATE", id="a"))
    assert (created.status_code, created.json()) == (201, {"id": "a"})
    got = await client.get(f"{ASSETS}/a/download")
    assert (got.status_code, got.content, got.headers["content-type"]) == (200, CONTENT, "image/png")
    details = (await client.get(f"{ASSETS}/a")).json()["details"]
    assert (details["filename"], details["mimeType"], details["bytes"]) == ("a.png", "image/png", len(CONTENT))
    assert got.headers["etag"] == f'"{details["etag"]}"'
    assert [asset["id"] for asset in (await client.get(ASSETS)).json()] == ["a"]


async def test_a_public_file_lies_where_no_token_is_needed(app, client):
    await client.post(ASSETS, files=form("PUBLIC", id="a/b %"))
    got = await client.get(f"{ASSETS}/a%2Fb%20%25/download")
    assert got.status_code == 301
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=app.state.sandbox.url) as anonymous:
        assert (await anonymous.get(got.headers["location"])).content == CONTENT
        await client.post(ASSETS, files=form("PRIVATE", id="secret"))
        for path in ("/public/media/acme/assets/secret", "/public/media/acme/assets/other", "/public"):
            assert (await anonymous.get(path)).status_code == 404


async def test_a_link_leads_where_it_says(client):
    await client.post(ASSETS, json={"id": "a", "type": "LINK", "access": "PUBLIC", "url": "https://cdn.test/a"})
    got = await client.get(f"{ASSETS}/a/download")
    assert (got.status_code, got.headers["location"]) == (301, "https://cdn.test/a")


async def test_a_replaced_file_is_another_and_a_deleted_one_is_gone(client):
    await client.post(ASSETS, files=form("PRIVATE", id="a"))
    assert (await client.put(f"{ASSETS}/a", files=form("PRIVATE", b"new"))).status_code == 204
    assert (await client.get(f"{ASSETS}/a/download")).content == b"new"
    await client.delete(f"{ASSETS}/a")
    assert (await client.get(f"{ASSETS}/a/download")).status_code == 404
    await client.post(ASSETS, json={"id": "a", "type": "BLOB"})
    assert (await client.get(f"{ASSETS}/a/download")).status_code == 404


@pytest.mark.parametrize(
    ("headers", "content"),
    [
        ({"Content-Type": "multipart/form-data"}, b""),
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"no form"),
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"--x--"),
        (
            {"Content-Type": "multipart/form-data; boundary=x"},
            b'--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n{\r\n--x--',
        ),
        (
            {"Content-Type": "multipart/form-data; boundary=x"},
            b'--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n{}\r\n--x--',
        ),
    ],
)
async def test_a_form_without_what_belongs_in_it_is_a_400(client, headers, content):
    assert (await client.post(ASSETS, headers=headers, content=content)).status_code == 400


async def test_a_form_is_refused_where_none_is_taken(client):
    assert (await client.post("/product/acme/products", files=form("PRIVATE"))).status_code == 400
