"""The media types of request bodies that a call can choose, in the signatures of the clients and in the report."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from scripts.operations import describe
from scripts.pages import plain_listing
from tests.pipeline.conftest import Client

OBJECT = {"type": "object", "properties": {"op": {"type": "string"}}}


def taking(content: dict[str, Any]) -> dict[str, Any]:
    bodies = {media: {"schema": schema} for media, schema in content.items()}
    return {"/thing/{tenant}/things": {"post": {"requestBody": {"content": bodies}, "responses": {"201": {}}}}}


def annotations(package: Any) -> tuple[str, str]:
    parameters = inspect.signature(package.Thing(None).things.create).parameters
    return parameters["body"].annotation, parameters["content_type"].annotation


@pytest.mark.parametrize("other", ["image/*", "*/*", "application/*"])
def test_a_range_beside_json_takes_files_of_any_media_type_and_is_in_the_report(
    client: Client, normalised: Any, other: str
) -> None:
    content = {"application/json": OBJECT, other: {"type": "string", "format": "binary"}}
    body, media = annotations(client(paths=taking(content)))
    assert "Upload | FileContent" in body
    assert media == "str | Unset"
    stated = {"requestBody": {"content": {kind: {"schema": schema} for kind, schema in content.items()}}}
    pointer = f"/requestBody/content/{other.replace('/', '~1')}: an alternative media type of a request"
    assert any(pointer in note for note in normalised(method="post", **stated).notes)


@pytest.mark.parametrize("alone", ["image/*", "*/*"])
def test_a_range_alone_is_no_choice(client: Client, alone: str) -> None:
    schema = {"type": "string", "format": "binary"} if alone == "image/*" else OBJECT
    create = client(paths=taking({alone: schema})).Thing(None).things.create
    assert "content_type" not in inspect.signature(create).parameters


def test_a_list_beside_another_json_schema_takes_mappings(client: Client) -> None:
    content = {"application/json": OBJECT, "application/json-patch+json": {"type": "array", "items": OBJECT}}
    body, media = annotations(client(paths=taking(content)))
    lists = [part for part in body.split(" | ") if part.startswith("Sequence[")]
    assert len(lists) == 1
    assert " | Mapping[str, Any]]" in body
    assert media == "Literal['application/json', 'application/json-patch+json'] | Unset"


def test_a_multipart_form_among_the_alternatives_can_be_named(client: Client) -> None:
    form = {"type": "object", "properties": {"note": {"type": "string"}}}
    content = {"application/json": OBJECT, "multipart/form-data": form, "text/csv": {"type": "string"}}
    assert "'multipart/form-data'" in annotations(client(paths=taking(content)))[1]


BY_BODY = "a listing read as a plain call: the body of the request states the page"


@pytest.mark.parametrize(
    ("fields", "note"), [({"cursor", "limit"}, BY_BODY), ({"page", "size"}, BY_BODY), ({"page"}, None)]
)
def test_a_listing_whose_body_states_the_page_is_noted(normalised: Any, fields: set[str], note: str | None) -> None:
    names = {name: {"type": "string"} for name in fields}
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": names}}}}
    items = {"items": {"type": "array", "items": OBJECT}, "nextCursor": {"type": "string"}}
    normal = normalised(method="post", requestBody=body, answer={"type": "object", "properties": items})
    (described,) = describe(normal.document, "thing")
    assert plain_listing(described) == note
