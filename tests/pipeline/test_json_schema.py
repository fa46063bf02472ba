"""OpenAPI schemas become JSON Schema 2020-12: the facts stay, closed compositions close as a whole, nothing else."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from scripts.json_schema import JsonSchemas
from scripts.loading import DocumentError
from scripts.normalise.structure import References
from scripts.normalise.walk import Notes
from tests.pipeline.conftest import reference


def written(schema: Any, name: str = "", left_out: Notes | None = None, **components: Any) -> dict[str, Any]:
    """Write `schema` in a document of these components; its definitions are under `$defs` if there are any."""
    references = References({"paths": {}, "components": {"schemas": components}}, Notes())
    schemas = JsonSchemas(references, Notes() if left_out is None else left_out)
    result = schemas.write(schema, name)
    definitions = schemas.definitions()
    result |= {"$defs": definitions} if definitions else {}
    jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **result})
    return result


def is_valid(schema: dict[str, Any], value: Any) -> bool:
    return jsonschema_rs.Draft202012Validator(schema).is_valid(value)


TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"type": ["string", "integer"]}, {"type": ["string", "integer"]}),
        ({"type": "null"}, {"type": "null"}),
        ({"nullable": True}, {}),
        (
            {"type": "string", "enum": ["a", "b"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", "b", None]},
        ),
        ({"nullable": True, "oneOf": [TEXT, {"items": TEXT}]}, {"anyOf": [TEXT, LIST, {"type": "null"}]}),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 1}),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": False}, {"type": "number", "minimum": 1}),
        ({"type": "number", "exclusiveMaximum": 5}, {"type": "number", "exclusiveMaximum": 5}),
        ({"type": "string", "enum": [1, 2.5, "c"]}, {"type": "string", "enum": ["1", "2.5", "c"]}),
        ({"type": "string", "enum": [1, 2, True]}, {"type": "string", "enum": ["1", "2", "true"]}),
        ({"type": ["string", "null"], "enum": ["x", "y"]}, {"type": "string", "enum": ["x", "y"]}),
        ({"type": ["string", "null"], "enum": ["x", None]}, {"type": ["string", "null"], "enum": ["x", None]}),
        ({"type": ["string", "null"], "const": "x"}, {"type": "string", "enum": ["x"]}),
        ({"type": ["string", "null"], "const": None}, {"type": "null"}),
        ({"type": "string", "enum": ["x", None]}, {"type": "string", "enum": ["x"]}),
        ({"enum": ["x", None]}, {"enum": ["x", None]}),
        ({"enum": [None]}, {"type": "null"}),
        ({"type": "string", "nullable": True, "const": "x"}, {"type": ["string", "null"], "enum": ["x", None]}),
        ({"type": "integer", "enum": ["a"]}, {"type": "integer"}),
        ({"const": "A"}, {"enum": ["A"]}),
        ({"type": "string", "default": 5}, {"type": "string"}),
        ({"type": "boolean", "default": False}, {"type": "boolean", "default": False}),
        ({"properties": {"a": TEXT}}, {"type": "object", "properties": {"a": TEXT}}),
        ({"items": TEXT, "maxItems": 3}, {"type": "array", "maxItems": 3, "items": TEXT}),
        ({"type": "object", "additionalProperties": True}, {"type": "object"}),
        ({"oneOf": [TEXT, TEXT]}, {"type": "string"}),
        ({"type": "object", "oneOf": [TEXT, {"type": "integer"}]}, {"anyOf": [TEXT, {"type": "integer"}]}),
        ({**TEXT, "writeOnly": True, "deprecated": True}, {**TEXT, "writeOnly": True, "deprecated": True}),
    ],
)  # fmt: skip
def test_both_versions_of_openapi_are_written_alike(stated: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert written(stated) == wanted


def test_prose_is_left_out() -> None:
    stated = {"type": "string", "title": "T", "description": "D", "example": "E", "examples": ["E"], "externalDocs": {}}
    assert written(stated) == TEXT


@pytest.mark.parametrize(
    "stated",
    [
        {"type": "string", "maxLength": "ten", "minLength": -1, "pattern": "(", "format": 5},
        {"type": "string", "minimum": float("nan"), "multipleOf": 0, "enum": "a", "readOnly": "yes"},
        {"type": "string", "allOf": [], "anyOf": 5, "required": "a", "properties": [], "uniqueItems": False},
    ],
)
def test_keywords_with_impossible_values_are_left_out(stated: dict[str, Any]) -> None:
    assert written(stated) == TEXT


def test_an_enumeration_with_placeholders_is_a_pattern() -> None:
    schema = written({"type": "string", "enum": ["/a.b", "/items/{id}/price", "/details*"]})
    assert [value for value in ("/a.b", "/axb", "/items/5/price", "/items//price", "/details", "/details/x", "/detail")
            if is_valid(schema, value)] == ["/a.b", "/items/5/price", "/details", "/details/x"]  # fmt: skip


A = reference("A")
REF_A = {"$ref": "#/$defs/A"}


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ({"type": "array", "prefixItems": [A, TEXT]}, {"type": "array", "prefixItems": [REF_A, TEXT]}),
        (
            {"type": "array", "prefixItems": [A], "items": False, "unevaluatedItems": False},
            {"type": "array", "prefixItems": [REF_A], "items": {"not": {}}, "unevaluatedItems": False},
        ),
        (
            {"type": "array", "contains": A, "minContains": 2, "maxContains": 3},
            {"type": "array", "contains": REF_A, "minContains": 2, "maxContains": 3},
        ),
        (
            {"type": "object", "unevaluatedProperties": False, "properties": {"a": A}},
            {"type": "object", "unevaluatedProperties": False, "properties": {"a": REF_A}},
        ),
        ({"type": "object", "unevaluatedProperties": A}, {"type": "object", "unevaluatedProperties": REF_A}),
        ({"if": A, "then": {"maxLength": 3}, "else": A}, {"if": REF_A, "then": {"maxLength": 3}, "else": REF_A}),
        ({"type": "object", "propertyNames": A}, {"type": "object", "propertyNames": REF_A}),
        (
            {"type": "object", "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": A}},
            {"type": "object", "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": REF_A}},
        ),
        (
            {**TEXT, "contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": A},
            {**TEXT, "contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": REF_A},
        ),
        ({"properties": {"a": A, "b": False}}, {"type": "object", "properties": {"a": REF_A, "b": {"not": {}}}}),
    ],
)
def test_what_only_the_later_version_has_is_kept(stated: dict[str, Any], wanted: dict[str, Any]) -> None:
    components = {"A": TEXT} if "A" in str(stated) else {}
    left_out = Notes()
    assert written(stated, left_out=left_out, **components) == wanted | ({"$defs": components} if components else {})
    assert left_out == []


def test_a_part_with_a_condition_is_kept_beside_what_is_merged() -> None:
    needs = {"type": "object", "dependentRequired": {"a": ["b"]}}
    schema = written({"allOf": [{"properties": {"a": TEXT, "b": TEXT}}, needs]})
    assert [is_valid(schema, value) for value in ({"a": "", "b": ""}, {"b": ""}, {"a": ""})] == [True, True, False]


def test_what_a_part_says_of_the_number_and_names_of_properties_is_merged() -> None:
    part = {"type": "object", "minProperties": 1, "maxProperties": 3, "patternProperties": {"^n": {"type": "integer"}}}
    other = {"type": "object", "minProperties": 2, "properties": {"a": TEXT}}
    assert written({"allOf": [part, other]}) == {
        "type": "object", "minProperties": 2, "maxProperties": 3,
        "properties": {"a": TEXT}, "patternProperties": {"^n": {"type": "integer"}},
    }  # fmt: skip


def test_what_is_left_out_is_noted_where_it_stands() -> None:
    left_out = Notes()
    component = {"type": "integer", "enum": [1, "a"], "dependencies": {}, "contains": 5}
    assert written(A, left_out=left_out, A=component)["$defs"] == {"A": {"type": "integer", "enum": [1]}}
    keyword = "a keyword that the schemas of requests do not take; left out"
    value = "a value of an enumeration that is not of its type; left out"
    assert left_out.kinds == {keyword: 2, value: 1}
    assert all(note.startswith("/components/schemas/A: ") for note in left_out)


@pytest.mark.parametrize(
    ("components", "valid"),
    [
        ({"A": reference("B"), "B": reference("A")}, [1, "x", None]),
        ({"A": {**reference("A"), "description": "Itself."}}, [1, "x", None]),
        ({"A": {"anyOf": [reference("B"), TEXT]}, "B": {"oneOf": [reference("A"), {"type": "null"}]}}, ["x", None]),
        ({"A": {"not": reference("B")}, "B": {"allOf": [reference("A"), reference("C")]}, "C": TEXT}, [1, None]),
        ({"A": {"if": reference("A"), "then": TEXT}}, [1, "x", None]),
        ({"A": {"dependentSchemas": {"a": reference("A")}}}, [1, "x", None]),
    ],
)
def test_references_that_lead_back_with_no_value_between_are_cut(components: dict[str, Any], valid: list[Any]) -> None:
    left_out = Notes()
    schema = written(A, left_out=left_out, **components)
    assert [value for value in (1, "x", None) if is_valid(schema, value)] == valid
    assert left_out.kinds == {"a schema that contains itself without an object between; any value is taken": 1}


def test_references_that_lead_back_through_a_value_stay() -> None:
    left_out = Notes()
    tree = {"anyOf": [TEXT, {"type": "array", "items": A}]}
    schema = written(A, left_out=left_out, A=tree)
    assert [is_valid(schema, value) for value in (["x", ["y"]], ["x", [1]])] == [True, False]
    assert left_out == []


def test_a_long_chain_of_references_ends() -> None:
    chain = {f"A{number}": reference(f"A{number + 1}") for number in range(2000)}
    assert is_valid(written(reference("A0"), **chain, A2000=reference("A0")), 1)


BASE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id"],
    "properties": {"id": TEXT, "meta": reference("Meta")},
}
META = {"type": "object", "additionalProperties": False, "properties": {"note": TEXT}}


def test_a_composition_is_closed_to_what_no_part_has_at_any_depth() -> None:
    versioned = {"type": "object", "properties": {"version": {"type": "integer"}}}
    more = {"properties": {"size": {"type": "integer"}, "meta": {"allOf": [reference("Meta"), versioned]}}}
    schema = written({"allOf": [reference("Base"), more]}, Base=BASE, Meta=META)
    assert is_valid(schema, {"id": "1", "size": 2, "meta": {"note": "n", "version": 1}})
    assert not is_valid(schema, {"size": 2})
    assert not is_valid(schema, {"id": "1", "colour": "red"})
    assert not is_valid(schema, {"id": "1", "meta": {"colour": "red"}})


def test_a_closed_object_with_alternatives_is_closed_as_a_whole() -> None:
    stated = {
        **META,
        "oneOf": [{"type": "object", "properties": {"a": TEXT}}, {"type": "object", "properties": {"b": TEXT}}],
    }
    schema = written(stated)
    assert is_valid(schema, {"note": "n", "b": "x"})
    assert not is_valid(schema, {"c": "x"})


def test_parts_that_contradict_each_other_on_a_property_allow_either() -> None:
    schema = written({"allOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"type": "integer"}}}]})
    assert [is_valid(schema, {"a": value}) for value in ("x", 1, None)] == [True, True, False]


def test_parts_that_narrow_a_property_both_hold() -> None:
    first, second = {"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["b"]}
    schema = written({"allOf": [{"properties": {"a": first}}, {"properties": {"a": second}}]})
    assert [is_valid(schema, {"a": value}) for value in ("a", "b")] == [False, True]


def test_a_reference_in_a_composition_alone_stays_a_reference() -> None:
    stated = {"type": "object", "allOf": [reference("Meta"), {"type": "object", "description": "About it."}]}
    assert written(stated, Meta=META) == {"$ref": "#/$defs/Meta", "$defs": {"Meta": META}}


def test_what_is_beside_a_reference_counts_but_its_type() -> None:
    stated = {**reference("Meta"), "type": "array", "required": ["note"], "readOnly": True}
    assert written(stated, Meta=META) == {
        "$ref": "#/$defs/Meta", "required": ["note"], "readOnly": True, "$defs": {"Meta": META}
    }  # fmt: skip


def test_objects_may_hold_themselves_and_extensions_of_themselves() -> None:
    child = {"allOf": [reference("Node"), {"properties": {"depth": {"type": "integer"}}}]}
    node = {"type": "object", "required": ["id"], "properties": {"id": TEXT, "child": child, "next": reference("Node")}}
    schema = written(reference("Node"), Node=node)
    assert is_valid(schema, {"id": "1", "child": {"id": "2", "depth": 1, "next": {"id": "3"}}})
    assert not is_valid(schema, {"id": "1", "child": {"id": "2", "depth": 1, "child": {"depth": 1}}})


def test_a_schema_that_is_part_of_itself_ends() -> None:
    assert is_valid(written(reference("A"), A={"allOf": [reference("A"), {"properties": {"a": TEXT}}]}), {"a": "x"})


def test_compositions_that_explode_are_refused() -> None:
    components = {
        f"A{number}": {"allOf": [reference(f"A{number + 1}"), reference(f"A{number + 1}"), {"properties": {"a": TEXT}}]}
        for number in range(30)
    }
    components["A30"] = META
    with pytest.raises(DocumentError, match="more than"):
        written({"allOf": [reference("A0"), {"properties": {"b": TEXT}}]}, **components)


def test_what_only_the_server_sets_is_marked_and_not_required() -> None:
    properties = {
        "id": {"type": "string", "readOnly": True},
        "stamp": reference("Stamp"),
        "uses": {"type": "integer", "description": "How often it was used (read-only)."},
        "name": {"type": "string", "description": "Whether it is read-only depends."},
    }
    schema = written({"required": [*properties], "properties": properties}, Stamp={"type": "string", "readOnly": True})
    assert schema["required"] == ["name"]
    assert {name for name, one in schema["properties"].items() if one.get("readOnly")} == {"id", "uses"}
    assert schema["$defs"]["Stamp"]["readOnly"] is True


MAP = {"type": "object", "additionalProperties": TEXT}


@pytest.mark.parametrize(
    ("stated", "name", "localized"),
    [
        ({"oneOf": [TEXT, MAP]}, "title", True),
        (MAP, "localizedName", True),
        ({**MAP, "description": "Given as a map of translations."}, "name", True),
        ({"type": "object", "description": "Localized name."}, "name", True),
        ({**TEXT, "description": "A text in the language of Content-Language."}, "name", True),
        (MAP, "mixins", False),
        ({"oneOf": [TEXT, {"type": "object"}]}, "value", False),
        ({"type": "boolean", "description": "Whether it is localized."}, "localized", False),
        ({"type": "object", "properties": {"a": TEXT}, "description": "Localized."}, "name", False),
        ({**TEXT, "enum": ["a"], "description": "Localized."}, "name", False),
    ],
)
def test_texts_in_several_languages_are_marked(stated: dict[str, Any], name: str, localized: bool) -> None:  # noqa: FBT001
    schema = written(stated, name)
    assert schema.get("x-emporix-localized", False) is localized
    assert not any("x-emporix-localized" in branch for branch in schema.get("anyOf", ()))


def test_names_that_no_pointer_can_have_as_they_are_can_be_referred_to() -> None:
    schema = written({"$ref": "#/components/schemas/a~1b%20%25"}, **{"a/b %": {"type": "integer"}})
    assert [is_valid(schema, value) for value in (1, "x")] == [True, False]
