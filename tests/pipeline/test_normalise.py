"""The whole of the normalisation: on our own archive, on the real ones, and its promises to the generator."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.openapi import GeneratorData

from scripts.archive import ROOT, read_archive
from scripts.loading import DocumentError, load
from scripts.normalise import normalise
from scripts.normalise.walk import METHODS, children, operation_schemas, operations, referred
from scripts.overlays import apply, load_overlays

CONFIG = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, Path("none"), "utf-8", True, None)  # noqa: FBT003 - their signature


def generated(document):
    data = GeneratorData.from_dict(document, config=CONFIG)
    assert isinstance(data, GeneratorData), data
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    return data, [endpoint for collection in collections for endpoint in collection.endpoints], warnings


def schemas_of(document):
    waiting = [schema for _, _, operation in operations(document) for _, _, schema in operation_schemas(operation)]
    waiting += document["components"]["schemas"].values()
    while waiting:
        schema = waiting.pop()
        yield schema
        waiting += [child for _, child in children(schema)]


def property_paths(document, schema, depth=6, prefix=(), seen=frozenset()):
    """Yield the paths of properties, however they are composed: what an answer may hold."""
    followed = set()
    while isinstance(schema.get("$ref"), str) and schema["$ref"] not in followed:
        followed.add(schema["$ref"])
        value = document
        for step in schema["$ref"][2:].split("/"):
            value = value.get(step.replace("~1", "/").replace("~0", "~"), {})
        schema = value
    key = (id(schema), prefix)
    if key in seen or len(prefix) >= depth:
        return
    seen |= {key}
    for name, value in (schema.get("properties") or {}).items():
        yield (*prefix, name)
        yield from property_paths(document, value, depth, (*prefix, name), seen)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from property_paths(document, schema[keyword], depth, (*prefix, "[]"), seen)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(keyword) or ():
            yield from property_paths(document, branch, depth, prefix, seen)


def json_answers(document):
    """Yield the property paths of each JSON answer, by operation id and status."""
    for item in document["paths"].values():
        for method in METHODS:
            for status, answer in item.get(method, {}).get("responses", {}).items():
                while "$ref" in answer:
                    answer = document["components"]["responses"][answer["$ref"].rpartition("/")[2]]  # noqa: PLW2901
                schema = answer.get("content", {}).get("application/json", {}).get("schema")
                identifier = item[method].get("x-emporix-original-id", item[method].get("operationId"))
                if status.startswith("2") and schema and identifier:
                    yield (identifier, status), set(property_paths(document, schema))


@pytest.fixture(scope="session")
def parcel(own_documents):
    return normalise(load(own_documents["parcel"]), service="parcel")


@pytest.mark.parametrize("service", ["approval", "gift_card", "parcel"])
def test_the_generator_takes_every_operation_of_our_archive_without_a_word(own_documents, service):
    stated = load(own_documents[service])
    _, endpoints, warnings = generated(normalise(stated, service=service).document)
    assert warnings == []
    assert len(endpoints) == sum(method in METHODS for item in stated["paths"].values() for method in item)


def test_the_generator_takes_every_operation_of_a_real_archive_without_a_word(real_archive, source):
    overlays = load_overlays(ROOT / "specs" / "overlays")
    lost, said, untyped = [], [], []
    for document in read_archive(real_archive, source):
        stated = load(document)
        apply(stated, overlays.get(document.service, []))
        before = dict(json_answers(stated))
        normal = normalise(stated, service=document.service).document
        data, endpoints, warnings = generated(normal)
        said += warnings
        assert len(endpoints) == sum(method in METHODS for item in stated["paths"].values() for method in item)
        assert {each.class_info.name for each in [*data.models, *data.enums]} == set(normal["components"]["schemas"])
        after = dict(json_answers(normal))
        lost += [(document.service, key, paths - after[key]) for key, paths in before.items() if paths - after[key]]
        untyped += [
            (path, steps)
            for path, _, operation in operations(normal)
            for steps, _, schema in operation_schemas(operation)
            if steps[-1] == "application/json" and not schema
        ]
    assert (lost, said, untyped) == ([], [], [])


def test_the_document_that_is_given_stays_as_it_is(own_documents):
    document = load(own_documents["parcel"])
    before = deepcopy(document)
    normalise(document, service="parcel")
    assert document == before


def test_the_same_document_gives_the_same_result(own_documents, parcel):
    again = normalise(load(own_documents["parcel"]), service="parcel")
    assert repr(again) == repr(parcel)


def test_no_prose_and_no_example_is_left(parcel):
    text = repr(parcel.document)
    assert "prose" not in text
    assert "siblings" not in text


def test_objects_and_enums_stand_in_components_alone(parcel):
    components = list(parcel.document["components"]["schemas"].values())
    for schema in schemas_of(parcel.document):
        if schema.get("type") == "object" or "enum" in schema:
            assert any(schema is component for component in components)
        name = referred(schema)
        assert name is None or name in parcel.document["components"]["schemas"]


def test_what_nothing_reaches_goes_errors_included(parcel):
    assert {"Error", "Unused"}.isdisjoint(parcel.document["components"]["schemas"])


def test_properties_named_like_keywords_are_properties(parcel):
    properties = parcel.document["components"]["schemas"]["Parcel"]["properties"]
    assert {"class", "description", "example", "title", "headers"} <= set(properties)
    headers = parcel.document["components"]["schemas"][referred(properties["headers"])]
    assert set(headers["properties"]) == {"type", "items"}


def test_what_was_repaired_is_noted_with_its_place(parcel):
    assert any(note.startswith("/components/schemas/parcel/properties/depot: the reference") for note in parcel.notes)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"paths": {"/a": []}}, "/paths/~1a"),
        ({"paths": {"a": {}}}, "/paths/a"),
        ({"paths": {"/a": {"get": None}}}, "/paths/~1a/get"),
        ({"paths": {"/a": {"get": {"responses": []}, "parameters": {}}}}, "/paths/~1a/parameters"),
        ({"paths": {"/a": {"get": {"responses": ["x"]}}}}, "/paths/~1a/get/responses"),
        ({"paths": {"/a": {"get": {"parameters": {"x": 1}}}}}, "/paths/~1a/get/parameters"),
        ({"paths": {}, "components": ["x"]}, "/components"),
        ({"paths": {}, "components": {"schemas": [1]}}, "/components/schemas"),
    ],
)
def test_a_document_of_the_wrong_shape_is_refused_with_its_place(change, pointer):
    with pytest.raises(DocumentError) as caught:
        normalise({"openapi": "3.0.0", "info": {}, **change}, service="thing")
    assert caught.value.pointer == pointer
    assert caught.value.document == "thing"
