"""Every example of the documents through the committed clients and back, as it is and with things changed in it."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation, encode
from scripts.archive import ROOT, Source, read_archive
from scripts.loading import load
from scripts.operations import is_json
from tests.pipeline.conftest import REAL
from tests.pipeline.recorder import Decode, call

pytestmark = pytest.mark.skipif(not REAL, reason="no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")


@dataclass(frozen=True)
class Example:
    """One example of an answer; `kind` says whether it stands beside its schema or in it."""

    operation: Operation
    kind: str
    value: Any

    def decoded(self, value: Any) -> Any:
        """Decode `value` as this operation's answer; a page by its items, as a listing does."""
        decode = decoder(self.operation)
        if self.operation.paging is None:
            return decode(value)
        items = self.operation.paging.items
        if items and isinstance(value, dict) and isinstance(value.get(items), list):
            return {**value, items: [decode(item) for item in value[items]]}
        return [decode(item) for item in value] if isinstance(value, list) else decode(value)


@cache
def decoder(operation: Operation) -> Decode:
    """Return what decodes the answers of `operation`, or the items of its pages."""
    return call(operation)[1]


def followed(document: dict[str, Any], value: Any) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def examples_of(document: dict[str, Any], operation: Operation) -> Iterator[Example]:
    path = operation.path.removeprefix("/label") if operation.service == "label" else operation.path
    stated = document["paths"].get(path, {}).get(operation.method.lower(), {})
    for status, response in stated.get("responses", {}).items():
        for media, content in followed(document, response).get("content", {}).items():
            if not status.startswith("2") or not is_json(media.replace(":", "/")):
                continue
            for example in content.get("examples", {}).values():
                yield Example(operation, "media", followed(document, example)["value"])
            if "example" in content:
                yield Example(operation, "media", content["example"])
            schema = followed(document, content.get("schema", {}))
            if "example" in schema:
                yield Example(operation, "schema", schema["example"])


@cache
def examples() -> list[Example]:
    """Every example of an answer in the newest archive."""
    source = Source.load(ROOT / "specs" / "sources.toml")
    documents = {document.service: load(document) for document in read_archive(REAL[-1], source)}
    return [
        example
        for operation in OPERATIONS.values()
        if operation.service in documents
        for example in examples_of(documents[operation.service], operation)
    ]


def text(value: Any) -> str:
    """Write a value so that 1, 1.0 and true differ, and the order of properties does not count."""
    return json.dumps(value, sort_keys=True)


def test_every_example_of_an_answer_comes_back_as_it_was() -> None:
    different = [one.operation.key for one in examples() if text(encode(one.decoded(one.value))) != text(one.value)]
    assert different == []


def test_no_example_is_overlooked() -> None:
    if REAL[-1].stem != "api-references-2026-08-21":
        pytest.skip("the numbers are those of another archive")
    kinds = [one.kind for one in examples()]
    assert (kinds.count("media"), kinds.count("schema")) == (502, 31)


SCALARS = [None, True, 0, -1.5, 10**30, "", "NEVER_HEARD_OF", "2026-13-45", [], {}, ["x"], {"x": None}]


def changed(value: Any, chance: random.Random, *, share: float = 0.2) -> Any:
    """Return a copy of `value` in which some values are of another kind, unknown or null, and some are added."""
    if chance.random() < share:
        return deepcopy(chance.choice(SCALARS))
    if isinstance(value, list):
        added = [deepcopy(chance.choice(SCALARS))] if chance.random() < share else []
        return [changed(item, chance, share=share) for item in value] + added
    if isinstance(value, dict):
        kept = {name: changed(item, chance, share=share) for name, item in value.items() if chance.random() > share / 2}
        unknown = {"neverHeardOf": {"deep": [1, None]}, "to_dict": 1, "additional_properties": {"a": 1}, "": 0}
        return {**kept, **({name: item for name, item in unknown.items() if chance.random() < share})}
    return value


def test_nothing_that_a_server_changes_in_an_answer_fails_a_decode_or_gets_lost() -> None:
    chance = random.Random(20260821)
    for example in examples():
        for share in (0.05, 0.3):
            value = changed(example.value, chance, share=share)
            assert text(encode(example.decoded(value))) == text(value), example.operation.key


def test_decoding_leaves_the_answer_as_it_was() -> None:
    for example in examples():
        before = text(example.value)
        example.decoded(example.value)
        assert text(example.value) == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
MODELS = [
    "product.product",
    "cart.cart",
    "ai.native_tool_response",
    "customer.customer",
    "returns.return_",
    "webhook.configuration",
    "price.price_list",
    "schema.custom_instance",
]


@pytest.mark.parametrize("model", MODELS)
@given(data=st.data())
def test_whatever_arrives_is_kept_and_sent_back(model: str, data: st.DataObject) -> None:
    service, _, name = model.partition(".")
    module = importlib.import_module(f"emporix_api.{service}.models.{name}")
    known = sorted(getattr(module, "NAMES", None) or ["id", "type", "productType", "config", "metadata", "apiKey"])
    value = data.draw(st.dictionaries(st.sampled_from(known) | st.text(max_size=8), JSON, max_size=6) | JSON)
    assert text(encode(module.decode(deepcopy(value)))) == text(value)


def unions() -> Iterator[Any]:
    """Yield the module of every union of models."""
    for service in {one.service for one in OPERATIONS.values()}:
        models = importlib.import_module(f"emporix_api.{service}.models")
        for module in pkgutil.iter_modules(models.__path__, f"{models.__name__}."):
            found = importlib.import_module(module.name)
            if hasattr(found, "closest"):
                yield found


def test_the_class_chosen_for_an_example_knows_as_much_of_it_as_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Any, dict[str, Any], Any]] = []
    for module in unions():

        def record(data: Any, module: Any = module, decode: Decode = module.decode) -> Any:
            made = decode(data)
            if type(data) is dict:
                seen.append((module, data, made))
            return made

        monkeypatch.setattr(module, "decode", record)
    decoder.cache_clear()  # what it found before may be one of the functions just replaced
    for example in examples():
        example.decoded(example.value)
    decoder.cache_clear()
    assert seen
    for module, data, made in seen:
        members = [one for one in vars(module).values() if inspect.ismodule(one) or isinstance(one, module.Deferred)]
        unknown = {member.decode.__module__: len(set(data) - member.NAMES) for member in members}
        assert unknown[type(made).__module__] == min(unknown.values()), (module.__name__, sorted(data))


def test_products_are_told_apart_by_their_type_and_keep_their_metadata_and_version() -> None:
    product = importlib.import_module("emporix_api.product.models.product")
    given = [one.value for one in examples() if one.operation.key == "product.products.get"]
    kinds = {value["productType"]: type(product.decode(value)).__name__ for value in given}
    assert kinds == {
        "BASIC": "BasicProduct",
        "BUNDLE": "BundleProduct",
        "PARENT_VARIANT": "ParentVariantProduct",
        "VARIANT": "VariantProduct",
        "DYNAMIC_VARIANT": "DynamicVariantProduct",
    }
    for value in given:
        decoded = product.decode(value)
        assert decoded.id == value["id"]
        assert decoded.metadata.version == value["metadata"]["version"]
        assert type(decoded.metadata).__module__.startswith("emporix_api.product.models.")


@pytest.mark.parametrize(
    ("union", "property_name", "classes"),
    [
        (
            "native_tool_response",
            "type",
            {
                "slack": "SlackNativeToolResponse",
                "rag_custom": "RagCustomNativeToolResponse",
                "rag_emporix": "RagEmporixNativeToolResponse",
                "teams": "TeamsNativeToolResponse",
            },
        ),
        ("mcp_server_response", "type", {"custom": "CustomMcpServerResponse", "dynamic": "DynamicMcpServerResponse"}),
        ("mcp_server_request", "type", {"custom": "CustomMcpServerRequest", "dynamic": "DynamicMcpServerRequest"}),
    ],
)
def test_alternatives_of_equal_properties_are_told_apart_by_what_the_overlays_declare(
    union: str, property_name: str, classes: dict[str, str]
) -> None:
    module = importlib.import_module(f"emporix_api.ai.models.{union}")
    for value, name in classes.items():
        decoded = module.decode({"id": "x", "name": "n", property_name: value, "config": {"anything": 1}})
        assert type(decoded).__name__ == name
        assert encode(decoded) == {"id": "x", "name": "n", property_name: value, "config": {"anything": 1}}
