"""The clients made of small documents, imported and used."""

from __future__ import annotations

import copy
import importlib
import inspect
import sys
from collections.abc import Callable
from typing import Any

import pytest
from openapi_python_client.parser import openapi

from scripts.render import render_package
from scripts.templates.runtime import decoding
from scripts.templates.runtime.types import UNSET
from tests.pipeline.conftest import Client, reference


class Recorder:
    """A client that sends nothing: it keeps the request and answers with what it was given to decode."""

    def __init__(self, body: Any = None) -> None:
        self.body = body
        self.request: Any = None

    async def send(self, request: Any, decode: Callable[[Any], Any]) -> Any:
        self.request = request
        return decode(self.body)

    def paginate(self, request: Any, decode: Callable[[Any], Any]) -> Any:
        self.request = request
        return [decode(item) for item in self.body]

    def download(self, request: Any) -> Any:
        self.request = request
        return "download"

    def events(self, request: Any) -> Any:
        self.request = request
        return "events"

    async def modify(self, read: str, write: str, decode: Any, change: Any, **options: Any) -> Any:
        self.request = (read, write, options)
        return change(decode(self.body))

    def importer(self, operations: Any, rows: Any, *, mode: str, path: dict[str, Any], **options: Any) -> Any:
        return mode, operations, rows, path, options


def model(package: Any, name: str) -> Any:
    return getattr(importlib.import_module(f"{package.__name__}.models"), name)


def resource(package: Any, name: str, recorder: Recorder) -> Any:
    return getattr(package.Thing(recorder), name)


def of_strings(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


def answer(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def test_a_model_keeps_everything_it_was_decoded_from(client: Client) -> None:
    thing = model(client({"Thing": of_strings("firstName", "class")}), "Thing")
    data = {"firstName": "a", "class": None, "unknown": {"deep": [1]}}
    decoded = thing.from_dict(data)
    assert (decoded.first_name, decoded.class_, decoded.additional_properties) == (
        "a",
        None,
        {"unknown": {"deep": [1]}},
    )
    assert decoded.to_dict() == data


def test_what_was_never_sent_is_unset_and_not_sent_back(client: Client) -> None:
    decoded = model(client({"Thing": of_strings("a", "b")}), "Thing").from_dict({"a": "1"})
    assert repr(decoded.b) == "UNSET"
    assert decoded.to_dict() == {"a": "1"}


def test_a_value_of_another_type_passes_through_decoding_and_encoding(client: Client) -> None:
    schemas = {
        "Thing": {
            "type": "object",
            "properties": {"inner": reference("Inner"), "list": {"type": "array", "items": reference("Inner")}},
        },
        "Inner": of_strings("a"),
    }
    thing = model(client(schemas), "Thing")
    for data in (
        {"inner": "text", "list": "text"},
        {"inner": ["x"], "list": {"a": 1}},
        {"inner": None, "list": [1, None]},
    ):
        assert thing.from_dict(data).to_dict() == data
    for data in ("text", None, [1]):
        assert thing.from_dict(data) == data


def test_nested_models_lists_and_maps_are_decoded(client: Client) -> None:
    inner = reference("Inner")
    schemas = {
        "Thing": {
            "type": "object",
            "properties": {
                "one": inner,
                "many": {"type": "array", "items": {"type": "array", "items": inner}},
                "named": {"type": "object", "additionalProperties": inner},
            },
        },
        "Inner": of_strings("a"),
    }
    package = client(schemas)
    data = {"one": {"a": "1"}, "many": [[{"a": "2"}]], "named": {"x": {"a": "3"}}}
    decoded = model(package, "Thing").from_dict(data)
    found = [decoded.one, decoded.many[0][0], decoded.named["x"]]
    assert [type(one).__name__ for one in found] == ["Inner"] * 3
    assert decoded.to_dict() == data


def test_models_that_contain_each_other_import_in_any_order(client: Client) -> None:
    schemas = {
        "Parent": {"type": "object", "properties": {"children": {"type": "array", "items": reference("Child")}}},
        "Child": {"type": "object", "properties": {"parent": reference("Parent"), "self": reference("Child")}},
    }
    package = client(schemas)
    data = {"parent": {"children": [{"self": {"self": {}}}]}}
    assert model(package, "Child").from_dict(data).to_dict() == data
    assert model(package, "Parent").from_dict(data["parent"]).children[0].to_dict() == {"self": {"self": {}}}


def test_models_compare_by_value_and_show_what_they_have(client: Client) -> None:
    thing = model(client({"Thing": of_strings("a", "b")}), "Thing")
    assert thing(a="1") == thing.from_dict({"a": "1"})
    assert repr(thing(a="1")) == "Thing(a='1')"


def test_one_model_loads_only_what_it_needs(client: Client) -> None:
    package = client({"Thing": of_strings("a"), "Other": of_strings("b")})
    model(package, "Thing")
    assert f"{package.__name__}.models.thing" in sys.modules
    assert f"{package.__name__}.models.other" not in sys.modules
    with pytest.raises(AttributeError):
        model(package, "Missing")


def either(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"value": {"oneOf": [reference(name) for name in names]}}}


def kind(value: str, *names: str) -> dict[str, Any]:
    schema = of_strings(*names)
    schema["properties"]["kind"] = {"type": "string", "enum": [value]}
    return schema


def test_a_union_is_decoded_by_the_value_that_tells_its_members_apart(client: Client) -> None:
    thing = model(client({"Thing": either("Box", "Tube"), "Box": kind("BOX", "a"), "Tube": kind("TUBE", "a")}), "Thing")
    names = [type(thing.from_dict({"value": {"kind": value, "a": "1"}}).value).__name__ for value in ("BOX", "TUBE")]
    assert names == ["Box", "Tube"]


def test_a_union_without_such_a_value_takes_the_member_that_knows_most(client: Client) -> None:
    schemas = {"Thing": either("Small", "Large"), "Small": of_strings("a"), "Large": of_strings("a", "b", "c")}
    thing = model(client(schemas), "Thing")
    values = [{"a": "1"}, {"a": "1", "b": "2"}, {}, {"z": 1}]
    assert [type(thing.from_dict({"value": value}).value).__name__ for value in values] == [
        "Small",
        "Large",
        "Small",
        "Small",
    ]
    assert [thing.from_dict({"value": value}).to_dict()["value"] for value in values] == values


def test_an_unknown_value_of_the_discriminator_loses_nothing(client: Client) -> None:
    thing = model(client({"Thing": either("Box", "Tube"), "Box": kind("BOX", "a"), "Tube": kind("TUBE", "b")}), "Thing")
    data = {"value": {"kind": "SACK", "b": "1", "c": [2]}}
    decoded = thing.from_dict(data)
    assert type(decoded.value).__name__ == "Tube"
    assert decoded.to_dict() == data


def test_a_union_is_named_after_the_words_its_members_share(client: Client) -> None:
    schemas = {
        "Thing": either("BigBoxUpdate", "SmallBoxUpdate"),
        "BigBoxUpdate": of_strings("a"),
        "SmallBoxUpdate": of_strings("b"),
    }
    assert {"BigBoxUpdate", "SmallBoxUpdate"} == model(client(schemas), "BoxUpdate").MEMBERS


def test_a_model_beside_a_list_of_it_is_decoded_either_way(client: Client) -> None:
    value = {"oneOf": [reference("Inner"), {"type": "array", "items": reference("Inner")}, {"type": "string"}]}
    thing = model(
        client({"Thing": {"type": "object", "properties": {"value": value}}, "Inner": of_strings("a")}), "Thing"
    )
    assert type(thing.from_dict({"value": {"a": "1"}}).value).__name__ == "Inner"
    assert type(thing.from_dict({"value": [{"a": "1"}]}).value[0]).__name__ == "Inner"
    assert thing.from_dict({"value": "text"}).value == "text"


def test_names_that_python_keeps_for_itself_can_be_used(client: Client) -> None:
    names = (
        "class",
        "import",
        "list",
        "to_dict",
        "additional_properties",
        "self",
        "data",
        "value",
        "get",
        'a"); x = ("',
    )
    package = client({"Import": of_strings(*names)})
    data = dict.fromkeys(names, "1") | {"more": 2}
    assert model(package, "Import").from_dict(data).to_dict() == data


def operation(**facts: Any) -> dict[str, Any]:
    return {"responses": {"204": {}}, **facts}


def parameter(name: str, place: str, *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": {"type": "string"}}


async def test_parameters_go_where_the_document_says(client: Client) -> None:
    parameters = [
        parameter("legalInfo.legalName", "query"),
        parameter("from", "query", required=True),
        parameter("saas-token", "header"),
        parameter("Authorization", "header"),
        parameter("X-Total-Count", "header"),
    ]
    package = client(paths={"/thing/{tenant}/things/{thingId}": {"get": operation(parameters=parameters)}})
    recorder = Recorder()
    things = resource(package, "things", recorder)
    await things.get("t-1", from_="a", saas_token="s")
    assert recorder.request.operation == "thing.things.get"
    assert recorder.request.path == {"thingId": "t-1"}
    assert recorder.request.query == {"legalInfo.legalName": UNSET, "from": "a"} or repr(recorder.request.query) == (
        "{'legalInfo.legalName': UNSET, 'from': 'a'}"
    )
    assert recorder.request.headers == {"saas-token": "s"}
    assert list(inspect.signature(things.get).parameters) == [
        "thing_id",
        "from_",
        "legal_info_legal_name",
        "saas_token",
    ]


async def test_bodies_are_models_or_plain_data_and_are_passed_on_as_they_are(client: Client) -> None:
    body = answer(reference("Thing")) | {"required": True}
    paths = {"/thing/{tenant}/things": {"post": operation(requestBody=body)}}
    package = client({"Thing": of_strings("a")}, paths)
    recorder = Recorder()
    things = resource(package, "things", recorder)
    for value in ({"a": "1"}, model(package, "Thing")(a="1")):
        await things.create(value)
        assert recorder.request.body is value


async def test_an_answer_is_decoded_to_its_type(client: Client) -> None:
    paths = {
        "/thing/{tenant}/things/{id}": {"get": {"responses": {"200": answer(reference("Thing"))}}},
        "/thing/{tenant}/things": {
            "get": {"responses": {"200": answer({"type": "array", "items": reference("Thing")})}},
            "put": {"responses": {"201": answer(reference("Thing")), "204": {}}},
            "delete": {"responses": {"204": {}}},
        },
    }
    package = client({"Thing": of_strings("a")}, paths)
    thing = resource(package, "things", Recorder({"a": "1"}))
    assert type(await thing.get("x")).__name__ == "Thing"
    assert type((await resource(package, "things", Recorder([{"a": "1"}])).list())[0]).__name__ == "Thing"
    assert await resource(package, "things", Recorder()).upsert() is None
    assert await resource(package, "things", Recorder("ignored")).delete_all() is None


@pytest.mark.parametrize(
    ("media", "taken"),
    [
        ("application/pdf", "download"),
        ("text/plain", "download"),
        ("application/xml", "download"),
        ("text/event-stream", "events"),
        ("text/event-stream; charset=utf-8", "events"),
    ],
)
def test_what_is_not_json_is_read_while_it_comes(client: Client, media: str, taken: str) -> None:
    content = {media: {"schema": {"type": "string", "format": "binary"}}}
    package = client(paths={"/thing/{tenant}/things/{id}/pdf": {"get": {"responses": {"200": {"content": content}}}}})
    recorder = Recorder()
    assert resource(package, "things", recorder).get_pdf("x") == taken
    assert recorder.request.path == {"id": "x"}


@pytest.mark.parametrize(("header", "answers"), [("Thing-Count", 3), ("ETag", {"Thing-Count": "3"})])
async def test_a_head_request_answers_with_the_total_or_with_its_headers(client: Client, header, answers) -> None:
    stated = {"200": {"headers": {header: {"schema": {"type": "string"}}}}}
    package = client(paths={"/thing/{tenant}/things": {"head": {"responses": stated}}})
    things = resource(package, "things", Recorder({"Thing-Count": "3"}))
    (name,) = [name for name in dir(things) if not name.startswith("_")]
    assert await getattr(things, name)() == answers


@pytest.mark.parametrize("stated", ["", "x", "-1", "1.5", "٣"])
def test_a_total_that_is_no_number_is_none(stated: str) -> None:
    assert decoding.total("Count")({"Count": stated}) is None
    assert decoding.total("Count")({}) is None


FILE = {"type": "string", "format": "binary"}


def taking(**content: Any) -> dict[str, Any]:
    medias = {"json": "application/json", "multipart": "multipart/form-data", "bytes": "image/png"}
    content = {medias[name]: {"schema": schema} for name, schema in content.items()}
    return {"/thing/{tenant}/things": {"post": operation(requestBody={"content": content, "required": True})}}


def form(*required: str, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(required)}


async def test_the_fields_of_a_multipart_body_are_arguments(client: Client) -> None:
    schema = form("file", "body", file=FILE, body=reference("Thing"), note={"type": "string"}, data={"type": "object"})
    package = client({"Thing": of_strings("a")}, taking(multipart=schema))
    recorder = Recorder()
    things = resource(package, "things", recorder)
    thing = model(package, "Thing")(a="1")
    await things.create(thing, file=b"x", note="n")
    fields = recorder.request.body.fields
    assert (fields["file"].content, fields["body"], fields["note"]) == (b"x", thing, "n")
    assert repr(fields["data"]) == "UNSET"
    parameters = inspect.signature(things.create).parameters
    assert [name for name, one in parameters.items() if one.default is one.empty] == ["body", "file"]
    assert [name for name, one in parameters.items() if one.kind is one.KEYWORD_ONLY] == ["file", "note", "data"]


async def test_where_json_or_multipart_is_taken_a_file_makes_the_difference(client: Client) -> None:
    multipart = form("file", "body", file=FILE, body=reference("Blob"))
    schemas = {"Link": of_strings("url"), "Blob": of_strings("name")}
    package = client(schemas, taking(json=reference("Link"), multipart=multipart))
    recorder = Recorder()
    things = resource(package, "things", recorder)
    link, blob = model(package, "Link")(url="u"), model(package, "Blob")(name="n")
    await things.create(link)
    assert recorder.request.body is link
    await things.create(blob, file=b"x")
    assert recorder.request.body.fields["file"].content == b"x"
    assert recorder.request.body.fields["body"] is blob
    body = inspect.signature(things.create).parameters["body"].annotation
    assert body == "models.Link | models.Blob | Mapping[str, Any]"


async def test_where_the_arguments_could_not_tell_the_body_does(client: Client) -> None:
    package = client({"Link": of_strings("url")}, taking(json=reference("Link"), multipart=form(file=FILE)))
    recorder = Recorder()
    things = resource(package, "things", recorder)
    assert list(inspect.signature(things.create).parameters) == ["body"]
    types = importlib.import_module(f"{package.__name__.partition('.')[0]}.types")
    given = types.Multipart({"file": b"x"})
    await things.create(given)
    assert recorder.request.body is given


async def test_a_body_of_another_kind_is_sent_as_it_is(client: Client) -> None:
    recorder = Recorder()
    things = resource(client(paths=taking(bytes=FILE)), "things", recorder)
    await things.create(b"png")
    assert recorder.request.body == b"png"


STYLED = [
    ({"type": "array", "items": {"type": "string"}}, {}, "Sequence[str]", None),
    ({"type": "array", "items": {"type": "string"}}, {"explode": False}, "Sequence[str]", "comma"),
    ({"type": "array", "items": {"type": "integer"}}, {"style": "pipeDelimited"}, "Sequence[int]", "pipe"),
    ({"type": "array", "items": {"type": "string"}}, {"style": "spaceDelimited"}, "Sequence[str]", "space"),
    ({"type": "object"}, {}, "Mapping[str, Any]", "object"),
    ({"properties": {"a": {"type": "string"}}}, {}, "Mapping[str, Any]", "object"),
    ({"type": ["object", "null"]}, {"style": "spaceDelimited", "explode": True}, "Mapping[str, Any]", "object"),
    ({"type": "map"}, {"explode": False}, "Mapping[str, Any]", "comma_object"),
    ({"allOf": [{"$ref": "#/components/schemas/Filter"}]}, {}, "Mapping[str, Any]", "object"),
    ({"type": "object", "additionalProperties": True}, {"style": "deepObject"}, "Mapping[str, Any]", "deep_object"),
    ({"type": "string", "format": "date"}, {}, "date | str", "date"),
    ({"type": "string", "format": "date-time"}, {}, "datetime | date | str", "date_time"),
    ({"type": "boolean"}, {}, "bool", None),
    ({"type": "string", "enum": ["a", "b"]}, {}, "Literal['a', 'b'] | str", None),
]


@pytest.mark.parametrize(("schema", "style", "annotation", "form"), STYLED)
def test_a_query_parameter_takes_and_is_sent_as_what_the_document_says(
    client: Client, schema: Any, style: Any, annotation: str, form: str | None
) -> None:
    parameters = [{"name": "given", "in": "query", "required": True, "schema": schema, **style}]
    paths = {"/thing/{tenant}/things/{id}": {"get": operation(parameters=parameters)}}
    package = client({"Filter": of_strings("a")}, paths)
    get = resource(package, "things", Recorder()).get
    assert inspect.signature(get).parameters["given"].annotation == annotation
    table = importlib.import_module(f"{package.__name__.partition('.')[0]}.operations").OPERATIONS
    assert table["thing.things.get"].query_forms == ((f"given:{form}",) if form else ())


def test_the_services_that_were_withdrawn_are_named() -> None:
    files = render_package(["kept", "gone"], ["gone"])
    namespace: dict[str, Any] = {"__name__": "services"}
    exec(files["services.py"], namespace)  # the relative imports in it are for type checkers
    assert namespace["WITHDRAWN"] == {"gone"}
    assert "Withdrawn" in namespace["Services"].gone.__doc__
    assert "Withdrawn" not in namespace["Services"].kept.__doc__


def test_a_paged_operation_decodes_item_by_item(client: Client) -> None:
    listing = {
        "parameters": [parameter("pageNumber", "query"), parameter("pageSize", "query")],
        "responses": {"200": answer({"type": "array", "items": reference("Thing")})},
    }
    package = client({"Thing": of_strings("a")}, {"/thing/{tenant}/things": {"get": listing}})
    items = resource(package, "things", Recorder([{"a": "1"}, {"a": "2"}])).list(page_size=2)
    assert [item.a for item in items] == ["1", "2"]


def importable() -> dict[str, Any]:
    body = answer(reference("Thing")) | {"required": True}
    many = answer({"type": "array", "items": reference("Thing")}) | {"required": True}
    return {
        "/thing/{tenant}/things": {"post": operation(requestBody=body), "get": operation()},
        "/thing/{tenant}/things/{id}": {"put": {"requestBody": body, "responses": {"201": {}, "204": {}}}},
        "/thing/{tenant}/things/{id}/parts": {"post": operation(requestBody=body), "get": operation()},
        "/thing/{tenant}/things/{id}/parts/bulk": {
            "put": operation(requestBody=many),
            "post": operation(requestBody=many),
        },
    }


def test_a_collection_that_takes_items_has_importers(client: Client) -> None:
    things = resource(client({"Thing": of_strings("a")}, importable()), "things", Recorder())
    modes = {"upsert": "thing.things.upsert", "create": "thing.things.create"}
    assert things.importer([1], concurrency=2) == ("upsert", modes, [1], {}, {"concurrency": 2})
    # Whatever it is: who sends the rows refuses a mode that is none of these.
    assert things.importer([1], mode="delete")[:2] == ("delete", modes)
    modes = {"upsert": "thing.things.upsert_many_parts", "create": "thing.things.create_many_parts"}
    assert things.parts_importer("t-1", [1])[:4] == ("upsert", modes, [1], {"id": "t-1"})


def test_an_action_has_no_importers(client: Client) -> None:
    paths = {"/thing/{tenant}/texts": {"post": operation(requestBody=answer(reference("Thing")))}}
    texts = resource(client({"Thing": of_strings("a")}, paths), "texts", Recorder())
    assert not hasattr(texts, "importer")


def modifiable() -> dict[str, Any]:
    body = answer(reference("Thing")) | {"required": True}
    got, put = {"responses": {"200": answer(reference("Thing"))}}, {"requestBody": body, "responses": {"204": {}}}
    return {
        "/thing/{tenant}/things/{id}": {"get": got, "put": put},
        "/thing/{tenant}/things/{id}/parts/{partId}": {
            "get": got | {"parameters": [header("Accept-Language")]},
            "put": put | {"parameters": [header("Content-Language")]},
        },
        "/thing/{tenant}/things/{id}/labels": {"get": listed_things(), "put": put},
        "/thing/{tenant}/things/{id}/notes/{noteId}": {"get": got, "patch": put},
        "/thing/{tenant}/things/{id}/files/{fileId}": {
            "get": got,
            "put": {"requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}}, "responses": {}},
        },
    }


def header(name: str) -> dict[str, Any]:
    return {"name": name, "in": "header", "schema": {"type": "string"}}


def listed_things() -> dict[str, Any]:
    return {"responses": {"200": answer({"type": "array", "items": reference("Thing")})}}


async def test_what_is_read_and_put_at_one_path_is_modified(client: Client) -> None:
    recorder = Recorder({"a": "1"})
    things = resource(client({"Thing": of_strings("a")}, modifiable()), "things", recorder)
    assert (await things.modify("t-1", lambda thing: thing)).a == "1"
    read, write, options = recorder.request
    assert (read, write) == ("thing.things.get", "thing.things.replace")
    assert options.pop("trim")({"a": "1", "b": "2"}) == {"a": "1"}
    assert options == {"path": {"id": "t-1"}, "attempts": 5}
    await things.modify_part("t-1", "p-1", lambda part: part, attempts=2)
    read, write, options = recorder.request
    assert (read, write) == ("thing.things.get_part", "thing.things.replace_part")
    del options["trim"]
    assert options == {"path": {"id": "t-1", "partId": "p-1"}, "language": "*", "attempts": 2}
    assert [name for name in dir(things) if name.startswith("modify")] == ["modify", "modify_part"]


def variants(**objects: dict[str, Any]) -> dict[str, Any]:
    """Describe a choice of objects, told apart by their `kind`."""
    kinds = {name: {"type": "string", "enum": [name]} for name in objects}
    return {
        "oneOf": [{**one, "properties": {**one["properties"], "kind": kinds[name]}} for name, one in objects.items()]
    }


SHOWN, HIDDEN = form("secret", secret={"type": "string"}), form(name={"type": "string"})
MAP = {"type": "object", "additionalProperties": True}


@pytest.mark.parametrize(
    ("got", "put", "modified"),
    [
        (HIDDEN, form("name", name={"type": "string"}), True),
        (HIDDEN, form(secret={"type": "string"}), False),
        (HIDDEN, SHOWN, False),
        ({**HIDDEN, "additionalProperties": SHOWN}, SHOWN, False),
        (form(metadata=HIDDEN), form(metadata=SHOWN), False),
        (form(other=HIDDEN), form(metadata=SHOWN), False),
        (form(metadata=HIDDEN), form(metadata=form(note={"type": "string"})), True),
        (form(metadata=HIDDEN), form(metadata=form(secretKey={"type": "string"})), False),
        (form(parts={"type": "array", "items": HIDDEN}), form(parts={"type": "array", "items": SHOWN}), False),
        (variants(a=HIDDEN, b=SHOWN), variants(a=HIDDEN, b=SHOWN), True),
        (variants(a=HIDDEN, b=HIDDEN), variants(a=HIDDEN, b=SHOWN), False),
        (HIDDEN, variants(a=SHOWN, b=HIDDEN), False),
        (MAP, MAP, True),
        (MAP, SHOWN, True),
        (SHOWN, {"type": "array", "items": SHOWN}, False),
    ],
)
def test_only_what_can_feed_its_put_is_modified(client: Client, got: Any, put: Any, modified: Any) -> None:
    body = answer(put) | {"required": True}
    path = {"get": {"responses": {"200": answer(got)}}, "put": {"requestBody": body, "responses": {"204": {}}}}
    things = resource(client(paths={"/thing/{tenant}/things/{id}": path}), "things", Recorder())
    assert hasattr(things, "modify") is modified


def test_an_answer_that_refers_to_itself_can_feed_its_put(client: Client) -> None:
    schemas = {"Thing": form("part", part=reference("Thing")), "Sent": form("part", part=reference("Sent"))}
    body = answer(reference("Sent")) | {"required": True}
    path = {
        "get": {"responses": {"200": answer(reference("Thing"))}},
        "put": {"requestBody": body, "responses": {"204": {}}},
    }
    things = resource(client(schemas, {"/thing/{tenant}/things/{id}": path}), "things", Recorder())
    assert hasattr(things, "modify")


def test_foreign_text_cannot_leave_its_string(client: Client) -> None:
    path = '/thing/{tenant}/a"""b\\c'
    package = client({"Thing": of_strings("a")}, {path: {"get": operation(operationId='"""; raise SystemExit')}})
    assert [name for name in dir(package.Thing) if not name.startswith("_")]


def test_a_deprecated_operation_says_so(client: Client) -> None:
    package = client(paths={"/thing/{tenant}/things/{id}": {"get": operation(deprecated=True)}})
    assert "Deprecated." in resource(package, "things", Recorder()).get.__doc__


def test_the_generator_still_copies_by_the_name_that_is_replaced() -> None:
    assert "deepcopy(endpoint)" in inspect.getsource(openapi)
    assert openapi.deepcopy is copy.copy
