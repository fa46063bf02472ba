"""Files: taken from multipart bodies, kept beside the item they belong to, and given back.

A file of a private item is the answer itself; that of a public one lies at an address that needs no token, to which the
download redirects, and a link leads wherever it says.
"""

from __future__ import annotations

import hashlib
from email import message_from_bytes
from email.message import Message
from typing import Any, NamedTuple

import orjson

from ._answers import Answer, json_answer, problem
from ._resources import Call, Resources, absent, join, kind_of
from ._routes import escape

PUBLIC = "/public"
CONTENT = "content"  # what the file of an item is kept under


class File(NamedTuple):
    """A file as it was sent."""

    name: str
    media: str
    content: bytes


def submitted(call: Call) -> tuple[dict[str, Any], File | None]:
    """Give the item that was sent, as JSON or in a form with a file. Raises a 400 where it is neither."""
    media = call.headers.get(b"content-type", b"").decode("latin-1")
    if not media.startswith("multipart/form-data") or not call.route.operation.multipart:
        return call.json_object(), None
    body: Any = None
    file: File | None = None
    for head, content in _parts(media, call.body):
        name = head.get_param("name", header="content-disposition")
        if name == "body":
            try:
                body = orjson.loads(content)
            except orjson.JSONDecodeError as error:
                raise problem(400, "The field body is not valid JSON", str(error)) from None
        elif name == "file":
            file = File(head.get_filename() or "", head.get_content_type(), content)
    if not isinstance(body, dict) or file is None:
        raise problem(400, f"A form has a file, and a body that is an object, not {kind_of(body)}")
    details = body.get("details")
    body["details"] = {
        "filename": file.name,
        "mimeType": file.media,
        **(details if isinstance(details, dict) else {}),
        "bytes": len(file.content),
        "etag": hashlib.sha256(file.content).hexdigest(),
    }
    return body, file


def keep(resources: Resources, call: Call, key: tuple[str, ...], file: File | None) -> None:
    """Keep `file` with the item it was sent with; without one, the item keeps the file it has."""
    if file is not None:
        resources.store.write(_place(call.collection, join(key)), CONTENT, 1, file.content)


def download(resources: Resources, call: Call) -> Answer:
    """Give the file of an item, or say where it is."""
    key = join(call.key)
    item = _item(resources, call.collection, key)
    if isinstance(item.get("url"), str):
        return _redirect(item["url"])
    if item.get("access") == "PUBLIC":
        return _redirect(f"{PUBLIC}{call.collection}/{key}")
    return _file(resources, call.collection, key, item)


def public_file(resources: Resources, segments: list[str]) -> Answer | None:
    """Give the file of a public item by its address, split and without `PUBLIC`; None where there is none."""
    collection, key = "".join(f"/{escape(segment)}" for segment in segments[:-1]), escape(segments[-1])
    item = resources.store.get(collection, key)
    body = orjson.loads(item.body) if item is not None else {}
    return _file(resources, collection, key, body) if body.get("access") == "PUBLIC" else None


def _redirect(location: str) -> Answer:
    return json_answer(301, {"location": location}, (b"location", location.encode("utf-8")))


def _item(resources: Resources, collection: str, key: str) -> dict[str, Any]:
    found = resources.store.get(collection, key)
    if found is None:
        raise absent((key,))
    item: dict[str, Any] = orjson.loads(found.body)
    return item


def _file(resources: Resources, collection: str, key: str, item: dict[str, Any]) -> Answer:
    found = resources.store.get(_place(collection, key), CONTENT)
    if found is None:
        raise problem(404, f"The item with the key {key} has no file")
    details = item.get("details") or {}
    headers = [(b"etag", f'"{details.get("etag", "")}"'.encode())]
    return Answer(200, found.body, headers, str(details.get("mimeType") or "application/octet-stream").encode())


def _place(collection: str, key: str) -> str:
    return f"{collection}/{key}/{CONTENT}"


def _parts(media: str, body: bytes) -> list[tuple[Message, bytes]]:
    """Split a multipart body into heads and contents. Raises a 400 where it is none."""
    boundary = message_from_bytes(f"Content-Type: {media}\r\n\r\n".encode("latin-1")).get_boundary()
    first, *parts = (b"\r\n" + body).split(b"\r\n--" + (boundary or "").encode("latin-1"))
    if not boundary or first or not parts or not parts[-1].startswith(b"--"):
        raise problem(400, "The body is not the form it is said to be")
    split = (part.partition(b"\r\n\r\n") for part in parts[:-1])
    return [(message_from_bytes(head.lstrip() + b"\r\n\r\n"), content) for head, _, content in split]
