"""What a document states of properties stays with the fields of the models, and what models are for with the models."""

from __future__ import annotations

import ast
import inspect
import itertools
from importlib import import_module
from typing import Any

import emporix_api
from scripts.archive import ROOT
from scripts.facts import FACTS
from scripts.field_facts import annotate
from scripts.model_docstrings import ModelWords
from scripts.normalise import normalise
from tests.pipeline.conftest import reference


def answer(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def document(schemas: Any, request: Any, response: Any) -> dict[str, Any]:
    put = {"requestBody": answer(request), "responses": {"200": answer(response)}}
    return {
        "openapi": "3.0.3",
        "info": {},
        "paths": {"/x/{tenant}/things/{id}": {"put": put}},
        "components": {"schemas": schemas},
    }


def facts(stated: dict[str, Any]) -> dict[str, Any]:
    normalised = normalise(stated, service="x")
    annotate(stated, normalised)
    return {name: schema.get(FACTS, {}) for name, schema in normalised.document["components"]["schemas"].items()}


def thing(**facts_of_code: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"code": {"type": "string", **facts_of_code}}}


def test_facts_are_found_behind_references_compositions_lists_and_maps() -> None:
    code = {"type": "string", "maxLength": 8}
    part = {"type": "object", "properties": {"size": {"type": "integer", "minimum": 1, "default": 2}}}
    base = {"type": "object", "properties": {"code": {"allOf": [reference("Code"), {"pattern": "^a"}]}}}
    holder = {
        "allOf": [
            reference("Base"),
            {"type": "object", "properties": {"parts": {"type": "array", "items": reference("Part")}}},
        ]
    }
    schemas = {"Code": code, "Part": part, "Base": base, "Thing": holder}
    found = facts(document(schemas, reference("Thing"), {"type": "object", "additionalProperties": reference("Part")}))
    assert {name: each for name, each in found.items() if each} == {
        "Thing": {"code": {"maxLength": 8, "pattern": "^a"}},
        "Part": {"size": {"default": 2, "minimum": 1}},
    }


def test_a_class_made_of_several_schemas_keeps_what_all_of_them_state() -> None:
    holders = {"type": "object", "properties": {"a": thing(maxLength=8, pattern="^a"), "b": thing(maxLength=8)}}
    found = facts(document({}, holders, {"type": "array", "items": {"type": "string"}}))
    assert [each for each in found.values() if each] == [{"code": {"maxLength": 8}}]


def test_facts_change_no_class() -> None:
    plain, limited = ({"Thing": thing(), "Other": thing(**more)} for more in ({}, {"maxLength": 3}))
    names = [facts(document(schemas, reference("Thing"), reference("Other"))).keys() for schemas in (plain, limited)]
    assert names[0] == names[1]


def test_a_schema_within_itself_ends() -> None:
    node = {"type": "object", "properties": {"code": {"type": "string", "maxLength": 1}, "next": reference("Node")}}
    assert facts(document({"Node": node}, reference("Node"), reference("Node"))) == {"Node": {"code": {"maxLength": 1}}}


def test_a_model_says_what_it_is_used_for_and_a_field_what_is_required_of_it() -> None:
    schemas = {
        "Thing": {**thing(readOnly=True), "required": ["code"]},
        "Listing": {"type": "object", "properties": {"items": {"type": "array", "items": reference("Thing")}}},
    }
    stated = document(schemas, reference("Thing"), reference("Listing"))
    normalised = normalise(stated, service="x")
    annotate(stated, normalised)
    words = ModelWords(normalised.document, {"PUT /x/{tenant}/things/{id}": "x.things.replace"})
    assert words.model("Listing", {"items": ""}) == "Response of `things.replace`."
    said = words.field("Thing", "code")
    assert said == "Read-only; required in requests."
    assert words.model("Thing", {"code": said}).splitlines() == [
        "Request of `things.replace`; part of `Listing`.",
        "",
        "Attributes:",
        "    code: Read-only; required in requests.",
    ]


def test_a_field_that_a_request_must_have_says_so_and_only_what_fits_its_type() -> None:
    properties = {
        "names": {"type": "object", "minItems": 1, "additionalProperties": {"type": "string"}},
        "marks": {"type": "array", "minimum": 0, "maximum": 9, "maxItems": 4, "items": {"type": "string"}},
        "state": {"type": "string", "pattern": "^[A-Z]+$", "enum": ["A\nB", "C"]},
        "note": {"type": "string"},
    }
    thing = {"type": "object", "required": ["names", "marks"], "properties": properties}
    stated = document({"Thing": thing}, reference("Thing"), {"type": "string"})
    normalised = normalise(stated, service="x")
    annotate(stated, normalised)
    words = ModelWords(normalised.document, {"PUT /x/{tenant}/things/{id}": "x.things.replace"})
    assert {name: words.field("Thing", name) for name in properties} == {
        "names": "Required.",
        "marks": "At most 4 items; required.",
        "state": "One of `'A\\nB'`, `'C'`.",
        "note": "",
    }


def field_docstrings(module: str, name: str) -> dict[str, str]:
    tree = ast.parse((ROOT / "generated" / "emporix_api" / module).read_text(encoding="utf-8"))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    return {
        field.target.id: text.value.value
        for field, text in itertools.pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr)
    }


def test_the_fields_of_a_model_are_described_by_this_text() -> None:
    assert field_docstrings("product/models/basic_product_creation.py", "BasicProductCreation") == {
        "code": "1 or more characters.",
        "published": "Default `False`.",
        "id": "At most 32 characters.",
        "product_type": "Only `'BASIC'`.",
    }


CREATION = """\
Request of `products.create` and `products.create_many`.

Attributes:
    code: 1 or more characters.
    published: Default `False`.
    id: At most 32 characters.
    product_type: Only `'BASIC'`."""


def test_every_model_has_a_docstring_and_none_costs_a_field_at_run_time() -> None:
    modules = (ROOT / "generated" / "emporix_api").glob("*/models/[!_]*.py")
    classes = [
        node
        for path in modules
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    ]
    assert len(classes) > 1000
    assert all(ast.get_docstring(node) for node in classes)
    creation = import_module(f"{emporix_api.__name__}.product.models").BasicProductCreation
    assert inspect.getdoc(creation) == CREATION
    assert "code" in creation.__slots__
