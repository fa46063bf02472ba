from __future__ import annotations

import pytest

from scripts.names import singular
from scripts.normalise import normalise
from scripts.normalise.cleaning import Cleaner
from scripts.normalise.naming import Names, class_name, plain_name
from scripts.normalise.structure import References
from scripts.normalise.walk import Notes

TEXT = {"type": "string"}


def cleaned(schema):
    document = {"components": {"schemas": {"a": {}}}}
    return Cleaner(References(document, Notes()), Notes()).clean(schema, "/here")


def thing(**properties):
    return {"type": "object", "properties": properties}


def component(normal, name="Thing"):
    return normal.document["components"]["schemas"][name]


def answer(normal):
    return normal.document["paths"]["/thing/{tenant}/things"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        (
            {"title": "T", "description": "d", "example": 1, "default": 1, "type": "integer", "maximum": "many"},
            {"type": "integer"},
        ),
        ({"type": "string", "format": "date-time", "nullable": True, "pattern": "x"}, TEXT),
        ({"type": ["string", "null"]}, TEXT),
        ({"type": ["string", "integer"]}, {"oneOf": [TEXT, {"type": "integer"}]}),
        ({"type": "String"}, TEXT),
        ({"type": "int64"}, {"type": "integer"}),
        ({"type": "wibble"}, {}),
        ({"properties": {"a": TEXT}}, thing(a=TEXT)),
        ({"type": "string", "properties": {"a": TEXT}}, thing(a=TEXT)),
        ({"items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "object", "items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "array", "properties": {"a": TEXT}}, {"type": "array", "items": thing(a=TEXT)}),
        (
            {"type": "array", "items": [TEXT, {"type": "integer"}]},
            {"type": "array", "items": {"oneOf": [TEXT, {"type": "integer"}]}},
        ),
        (
            {"type": "array", "items": TEXT, "maxItems": 200, "minItems": 1},
            {"type": "array", "items": TEXT, "maxItems": 200},
        ),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({"additionalProperties": TEXT}, {"type": "object", "additionalProperties": TEXT}),
        ({"patternProperties": {".*": TEXT}}, {"type": "object", "additionalProperties": TEXT}),
        ({"enum": ["a", None, "b", "a"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"type": "string", "enum": [1, "a", True]}, {"type": "string", "enum": ["1", "a", "true"]}),
        ({"type": "number", "enum": [0.5, 1]}, {"type": "number"}),
        ({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"enum": [True]}, {"type": "boolean"}),
        ({"enum": ["a", 1]}, {}),
        ({"enum": []}, {}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"type": "object", "format": "binary"}, {"type": "string", "format": "binary"}),
        ({"$ref": "#/components/schemas/a", "description": "d"}, {"$ref": "#/components/schemas/a"}),
        (True, {}),
        (None, {}),
    ],
)
def test_a_schema_comes_down_to_its_shape(stated, meant):
    assert cleaned(stated) == meant


def test_properties_are_told_from_keywords():
    properties = dict.fromkeys(("type", "items", "enum", "properties", "$ref", "allOf", "title", "required"), TEXT)
    assert cleaned({"type": "object", "properties": properties, "required": ["type", "nothing", "type"]}) == {
        **thing(**properties),
        "required": ["type"],
    }


def test_what_is_inherited_and_what_stands_beside_it_are_one_object(normalised):
    base = {**thing(id=TEXT), "required": ["id"]}
    normal = normalised({"Base": base, "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"}, thing(name=TEXT)]}})
    merged = {**thing(id=TEXT, name=TEXT), "x-emporix-required": ["id"]}
    assert normal.document["components"]["schemas"] == {"Thing": merged}
    normal = normalised({"Thing": {"allOf": [thing(a=TEXT)], **thing(b=TEXT)}})
    assert component(normal) == thing(a=TEXT, b=TEXT)


def test_a_part_alone_is_what_it_refers_to(normalised):
    parent = {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"description": "prose"}]}
    assert component(normalised({"Thing": thing(parent=parent)})) == thing(
        parent={"$ref": "#/components/schemas/Thing"}
    )


def test_parts_that_disagree_on_a_property_make_a_union_of_it(normalised):
    normal = normalised({"Thing": {"allOf": [thing(a=TEXT), thing(a={"type": "integer"})]}})
    assert component(normal) == thing(a={"oneOf": [TEXT, {"type": "integer"}]})


def test_parts_that_each_say_something_of_an_object_join_it(normalised):
    normal = normalised({"Thing": {"allOf": [thing(a=thing(b=TEXT)), thing(a=thing(c=TEXT))]}})
    assert component(normal, "ThingA") == thing(b=TEXT, c=TEXT)


def test_a_named_object_that_covers_the_other_keeps_its_name(normalised):
    schemas = {
        "Core": thing(a=TEXT),
        "Wide": {"allOf": [{"$ref": "#/components/schemas/Core"}, thing(b=TEXT)]},
        "Thing": {
            "allOf": [thing(m={"$ref": "#/components/schemas/Core"}), thing(m={"$ref": "#/components/schemas/Wide"})]
        },
    }
    assert component(normalised(schemas)) == thing(m={"$ref": "#/components/schemas/Wide"})


def test_all_of_a_union_is_a_union_of_all(normalised):
    schemas = {
        "A": thing(a=TEXT),
        "B": thing(b=TEXT),
        "Either": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        "Thing": {"allOf": [{"$ref": "#/components/schemas/Either"}, thing(id=TEXT)]},
    }
    normal = normalised(schemas)
    branches = [{"$ref": f"#/components/schemas/ThingResponse{x}"} for x in "AB"]
    assert answer(normal) == {"oneOf": branches, "x-emporix-hint": "Thing"}
    assert component(normal, "ThingResponseB") == thing(b=TEXT, id=TEXT)


def test_alternatives_that_only_require_something_are_none(normalised):
    normal = normalised({"Thing": {**thing(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}})
    assert component(normal) == thing(a=TEXT, b=TEXT)


def test_all_of_different_types_is_a_union_and_noted(normalised):
    normal = normalised(answer={"allOf": [TEXT, {"type": "integer"}]})
    assert answer(normal) == {"oneOf": [TEXT, {"type": "integer"}]}
    assert any("allOf of different types" in note for note in normal.notes)


@pytest.mark.parametrize(
    "schemas",
    [
        {"Thing": {"$ref": "#/components/schemas/Thing"}},
        {"Thing": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/Thing"}},
        {"Thing": {"allOf": [{"$ref": "#/components/schemas/Thing"}, thing(a=TEXT)]}},
        {"Thing": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
        {"Thing": {"oneOf": [TEXT, {"$ref": "#/components/schemas/Thing"}]}},
        {"Thing": {"oneOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}]}},
        {"Thing": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Thing"}}},
    ],
)
def test_circles_end(normalised, schemas):
    normalised(schemas)


def test_an_object_may_hold_extensions_of_itself(normalised):
    child = {"allOf": [{"$ref": "#/components/schemas/Thing"}, thing(extra=TEXT)]}
    normal = normalised({"Thing": thing(id=TEXT, child=child)})
    assert component(normal) == thing(id=TEXT, child={"$ref": "#/components/schemas/ThingChild"})
    assert set(component(normal, "ThingChild")["properties"]) == {"id", "child", "extra"}


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        ({"oneOf": [TEXT]}, TEXT),
        ({"oneOf": [TEXT, {"type": "null"}]}, TEXT),
        ({"anyOf": [TEXT, {"type": "string", "enum": ["a"]}]}, TEXT),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "number"}),
        ({"oneOf": [TEXT, {"oneOf": [{"type": "boolean"}, TEXT]}]}, {"oneOf": [TEXT, {"type": "boolean"}]}),
        (
            {"oneOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "integer"}}]},
            {"type": "array", "items": {"oneOf": [TEXT, {"type": "integer"}]}},
        ),
        ({"oneOf": [TEXT, {}]}, {}),
    ],
)
def test_a_union_comes_to_its_simplest_form(normalised, stated, meant):
    assert answer(normalised(answer=stated)) == meant


def test_a_name_for_a_list_or_a_scalar_is_replaced_by_what_it_names(normalised):
    schemas = {"Thing": thing(tags={"$ref": "#/components/schemas/Tags"}), "Tags": {"type": "array", "items": TEXT}}
    assert component(normalised(schemas)) == thing(tags={"type": "array", "items": TEXT})


def test_a_dangling_reference_takes_anything_and_is_noted(normalised):
    normal = normalised({"Thing": thing(a={"$ref": "#/components/schemas/Gone"}, b={"$ref": "other.yml#/x"})})
    assert component(normal) == thing(a={}, b={})
    assert len([note for note in normal.notes if "leads nowhere" in note]) == 2


def test_a_reference_to_somewhere_inside_becomes_a_component(normalised):
    normal = normalised(
        {"Thing": thing(a=thing(x=TEXT), b={"$ref": "#/components/schemas/Thing/properties/a"}, c={"$ref": "#/info"})}
    )
    assert component(normal)["properties"]["b"] == {"$ref": "#/components/schemas/ThingA"}


def test_an_inline_object_is_named_after_what_holds_it_or_answers_with_it(normalised):
    normal = normalised({"Thing": thing(lines={"type": "array", "items": thing(price=thing(net=TEXT))})})
    assert set(normal.document["components"]["schemas"]) == {"Thing", "ThingLine", "ThingLinePrice"}
    normal = normalised(answer={"type": "array", "items": thing(id=TEXT)})
    assert answer(normal) == {"type": "array", "items": {"$ref": "#/components/schemas/ThingItem"}}


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("approver", {"B", "Approver", "ApproverMixins", "Thing"}),
        ("metadata", {"B", "BMetadata", "BMetadataMixins", "Thing"}),
    ],
)
def test_identical_inline_objects_under_one_property_name_are_one_of_that_name_unless_it_is_vague(
    normalised, stated, names
):
    one = thing(version={"type": "integer"}, mixins={"type": "object"})
    normal = normalised(
        {"Thing": thing(**{stated: one}, other={"$ref": "#/components/schemas/B"}), "B": thing(**{stated: one})}
    )
    assert set(normal.document["components"]["schemas"]) == names


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("getShoppingList", "ShoppingList"),
        ("requestCheckout", "CheckoutRequest"),
        ("SiteDto", "Site"),
        ("TaxRetrieval", "Tax"),
        ("AccessControlMetadataQueryDocument", "AccessControlMetadata"),
        ("SessionContext_GET", "SessionContext"),
        ("MetadataGet", "ThingMetadata"),
        ("metaData", "ThingMetadata"),
        ("Match", "ThingMatch"),
        ("Getaway", "Getaway"),
        ("Dto", "Dto"),
        ("RequestedItem", "RequestedItem"),
        ("Response", "ThingResponse"),
    ],
)
def test_a_named_component_is_called_what_it_is_and_not_how_it_is_used(stated, name):
    assert plain_name(stated, "thing") == name


def test_a_plainer_name_is_not_taken_from_the_component_that_has_it(normalised):
    normal = normalised(
        {
            "Thing": thing(a={"$ref": "#/components/schemas/Site"}, b={"$ref": "#/components/schemas/SiteDto"}),
            "SiteDto": thing(a=TEXT),
            "Site": thing(b=TEXT),
        }
    )
    assert set(normal.document["components"]["schemas"]) == {"Site", "SiteDto", "Thing"}
    assert component(normal, "Site") == thing(b=TEXT)


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        (thing(id=TEXT), "IdResponse"),
        ({"type": "array", "items": thing(index=TEXT, status=TEXT, more=TEXT)}, "BulkResponseItem"),
        (thing(id=TEXT, more=TEXT), "ThingResponse"),
    ],
)
def test_an_answer_of_a_common_shape_is_called_what_the_documents_call_it(normalised, shape, name):
    normal = normalised(answer=shape)
    assert set(normal.document["components"]["schemas"]) == {name}


def test_a_union_is_called_what_the_documents_or_names_toml_call_it_and_keeps_its_name_with_another_member():
    def normal(names, **more):
        either = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("A", "B", *more)]}
        parts = {"A": thing(a=TEXT), "B": thing(b=TEXT), **more, "EitherDto": either}
        schemas = {"Thing": thing(one={"$ref": "#/components/schemas/EitherDto"}, other=either), **parts}
        answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
        document = {
            "openapi": "3.0.3",
            "paths": {"/thing/{tenant}/things": {"get": {"responses": {"200": {"content": answer}}}}},
            "components": {"schemas": schemas},
        }
        return normalise(document, service="thing", **names)

    def called(normal):
        return [one.get("x-emporix-hint") for one in component(normal)["properties"].values()]

    assert called(normal({})) == ["Either", "Either"]
    overridden = normal({"overrides": {"Thing.other.oneOf": "Choice"}})
    assert called(overridden) == ["Choice", "Choice"]
    assert called(normal({"names": overridden.names}, C=thing(c=TEXT))) == ["Choice", "Choice"]


def test_names_toml_has_precedence_over_a_name_given_before():
    document = {
        "openapi": "3.0.3",
        "paths": {
            "/thing/{tenant}/things": {
                "get": {
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/getThing"}}}}
                    }
                }
            }
        },
        "components": {"schemas": {"getThing": thing(parts={"type": "array", "items": thing(a=TEXT)})}},
    }
    before = normalise(document, service="thing").names
    assert before["#getThing"] == "Thing"
    overrides = {"#getThing": "Article", "Article.part": "Component"}
    names = normalise(document, service="thing", names=before, overrides=overrides).names
    assert names == overrides


def test_named_components_and_maps_are_never_merged(normalised):
    text_map = {"type": "object", "additionalProperties": TEXT}
    schemas = {
        "Thing": thing(
            a={"$ref": "#/components/schemas/A"}, b={"$ref": "#/components/schemas/B"}, c=text_map, d=text_map
        ),
        "A": thing(x=TEXT),
        "B": thing(x=TEXT),
    }
    assert set(normalised(schemas).document["components"]["schemas"]) == {"A", "B", "Thing", "ThingC", "ThingD"}


def test_names_that_would_collide_as_class_or_module_are_numbered(normalised):
    schemas = {
        "thing": thing(a=TEXT),
        "Thing": thing(b={"$ref": "#/components/schemas/thing"}),
        "thing-": thing(c=TEXT),
    }
    schemas["Thing"]["properties"]["c"] = {"$ref": "#/components/schemas/thing-"}
    assert set(normalised(schemas).document["components"]["schemas"]) == {"Thing", "Thing2", "Thing3"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("priceDTO", "PriceDTO"),
        ("class", "Class"),
        ("None", "NoneModel"),
        ("Request", "RequestModel"),
        ("1st", "Model1St"),
        ('x"; import os #', "Ximportos"),
        ("../../etc", "Etc"),
        ("\n", "ModelModel"),
        ("größe", "Gre"),
    ],
)
def test_any_text_becomes_a_harmless_class_name(text, name):
    assert class_name(text).casefold() == name.casefold()
    assert class_name(class_name(text)) == class_name(text)


def test_names_are_told_apart_whatever_their_case():
    names = Names()
    assert [names.take(text) for text in ("Foo", "foo", "FOO", "Foo2")] == ["Foo", "Foo2", "FOO3", "Foo22"]


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("entries", "entry"),
        ("lines", "line"),
        ("addresses", "address"),
        ("status", "status"),
        ("boxes", "box"),
        ("is", "is"),
    ],
)
def test_words_are_put_in_the_singular(word, one):
    assert singular(word) == one


def test_what_an_answer_holds_requires_nothing_and_a_request_does(normalised):
    schemas = {"Thing": {**thing(id=TEXT), "required": ["id"]}, "Sent": {**thing(id=TEXT), "required": ["id"]}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    normal = normalised(schemas, requestBody=body)
    assert "required" not in component(normal)
    assert component(normal, "Sent")["required"] == ["id"]


def union(**kinds):
    schemas = {name: value for name, value in kinds.items() if name != "discriminator"}
    schemas["Thing"] = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas]}
    if "discriminator" in kinds:
        schemas["Thing"]["discriminator"] = kinds["discriminator"]
    return schemas


def test_a_constant_tells_alternatives_apart(normalised):
    one = {"type": "string", "enum": ["one"]}
    normal = normalised(union(A=thing(x=TEXT, kind=one), B=thing(x=TEXT, kind={"const": "two"})))
    assert answer(normal)["x-emporix-discriminator"] == {"property": "kind", "mapping": {"one": "A", "two": "B"}}


def test_a_declared_discriminator_is_taken_with_the_names_of_today(normalised):
    stated = {"propertyName": "kind", "mapping": {"one": "#/components/schemas/a", "two": "b"}}
    normal = normalised(union(a=thing(kind=TEXT), b=thing(kind=TEXT), discriminator=stated))
    assert answer(normal)["x-emporix-discriminator"] == {"property": "kind", "mapping": {"one": "A", "two": "B"}}


def test_values_that_overlap_tell_nothing_apart(normalised):
    kind = {"type": "string", "enum": ["one", "two"]}
    assert "x-emporix-discriminator" not in answer(
        normalised(union(A=thing(kind=kind, a=TEXT), B=thing(kind=kind, b=TEXT)))
    )
