"""The whole of the normalisation on our own archive, and its promises to the generator."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.openapi import GeneratorData

from scripts.loading import DocumentError, load
from scripts.normalise import normalise
from scripts.normalise.walk import METHODS, every_schema, referred

CONFIG = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, Path("none"), "utf-8", True, None)  # noqa: FBT003 - their signature


def generated(document):
    data = GeneratorData.from_dict(document, config=CONFIG)
    assert isinstance(data, GeneratorData), data
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    return data, [endpoint for collection in collections for endpoint in collection.endpoints], warnings


@pytest.fixture(scope="session")
def parcel(own_documents):
    return normalise(load(own_documents["parcel"]), service="parcel")


@pytest.mark.parametrize("service", ["approval", "gift_card", "parcel"])
def test_the_generator_takes_every_operation_of_our_archive_without_a_word(own_documents, service):
    stated = load(own_documents[service])
    normal = normalise(stated, service=service).document
    data, endpoints, warnings = generated(normal)
    assert warnings == []
    assert {each.class_info.name for each in [*data.models, *data.enums]} == set(normal["components"]["schemas"])
    assert len(endpoints) == sum(method in METHODS for item in stated["paths"].values() for method in item)


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
    for schema in every_schema(parcel.document):
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
    assert any(note.startswith("/components/schemas/parcel/properties/depot: a reference") for note in parcel.notes)


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
