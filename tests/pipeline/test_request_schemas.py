"""What requests and answers may hold ships as data, and the documents' own examples are valid against it."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import emporix_api
from emporix_api import answer_schema, request_schema
from emporix_api.operations import OPERATIONS
from emporix_async.data import validator_of
from scripts.archive import ROOT, Document, read_archive
from scripts.generate import Inputs, Tree, generate, make_service
from scripts.json_schema import JsonSchemas
from scripts.loading import find, load
from scripts.normalise import normalise
from scripts.normalise.media import JSON, kind_of
from scripts.normalise.structure import References
from scripts.normalise.walk import Notes, operations
from scripts.overlays import apply
from scripts.request_schemas import FILE, render_request_schemas
from tests.cases import Cases
from tests.pipeline.conftest import REAL, imported

PARTS = ("body", "form", "path", "query", "header")
FACTS = {
    *("$schema", "$ref", "$defs", "type", "enum", "properties", "required", "additionalProperties", "items", "format"),
    *("anyOf", "allOf", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "minItems"),
    *("maxItems", "uniqueItems", "minProperties", "default", "readOnly", "writeOnly", "deprecated"),
    *("patternProperties", "unevaluatedProperties", "exclusiveMaximum", "maxProperties", "multipleOf", "not"),
    *("prefixItems", "x-emporix-localized"),
}

Schemas = Callable[..., Any]


@dataclass(frozen=True)
class Example:
    """An example of a body (`name` is empty) or of a parameter."""

    key: str
    part: str
    name: str
    value: Any


@pytest.fixture(scope="module")
def own(own_archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Schemas]:
    """Yield the function of our own archive."""
    tree = Tree(tmp_path_factory.mktemp("own"))
    generate(own_archive, tree)
    with imported(tree.package, "gift_card") as service:
        yield importlib.import_module(service.__name__.partition(".")[0]).request_schema


@pytest.fixture
def own_answers(own: Schemas) -> Schemas:
    """Return the function of answers beside that of requests."""
    answers: Schemas = sys.modules[own.__module__].answer_schema
    return answers


def examples_of(document: Document, keys: dict[str, str], inputs: Inputs) -> Iterator[Example]:
    """Yield the examples of the requests in a document with its overlays applied; `keys` are those of its addresses."""
    loaded = load(document)
    apply(loaded, inputs.overlays.get(document.service, []))
    origins = normalise(loaded, service=document.service).origins
    references = References(loaded, Notes())

    def shown(holder: dict[str, Any]) -> Iterator[Any]:
        for example in holder.get("examples", {}).values():
            yield (references.follow(example, "") or {})["value"]
        if "example" in holder:
            yield holder["example"]
        schema = references.follow(holder.get("schema", {}), "") or {}
        if "example" in schema:
            yield schema["example"]

    for address, origin in origins.items():
        key, operation = keys[address], find(loaded, f"#{origin}")
        body = references.follow(operation.get("requestBody", {}), "") or {}
        for media, content in body.get("content", {}).items():
            part = "body" if kind_of(media) == JSON else "form"
            yield from (Example(key, part, "", value) for value in shown(content))
        for status, stated in operation["responses"].items():
            content = (references.follow(stated, "") or {}).get("content") or {}
            values = (held for media, held in content.items() if status.startswith("2") and kind_of(media) == JSON)
            yield from (Example(key, "answer", "", value) for held in values for value in shown(held))
        for stated in operation.get("parameters", ()):
            one = references.follow(stated, "") or {}
            yield from (Example(key, one["in"], one["name"], value) for value in shown(one))


def faults_of(schemas: Schemas, example: Example) -> list[str]:
    """Validate an example, formats included; parameters that the client sets have no schema."""
    schema = schemas(example.key, example.part)
    value = {example.name: example.value} if example.name else example.value
    schema.pop("required", None) if example.name else None
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    return [f"{error.instance_path} {error.message:.200}" for error in validator.iter_errors(value)]


@cache
def real_examples() -> list[Example]:
    inputs = Inputs.load()
    keys = {f"{one.method} {one.path}": one.key for one in OPERATIONS.values()}
    documents = read_archive(REAL[-1], inputs.source)
    return [example for document in documents for example in examples_of(document, keys, inputs)]


needs_archive = pytest.mark.skipif(not REAL, reason="no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")


@needs_archive
def test_every_example_of_a_request_is_valid() -> None:
    with Cases() as cases:
        for example in real_examples():
            if example.part != "answer":
                with cases.case(example.key, example.part, example.name):
                    assert faults_of(request_schema, example) == []


CONTRADICTED = {
    # Examples that leave out what is required, with the properties that they lack.
    *("ai required nativeTools", "category required", "category required subcategories", "cart required"),
    *("cart required elements", "order required", "order required entries"),
    # Values that are not of their type: null for what did not happen yet, a number as text, a blank in a time.
    *(f"product type {name}" for name in ("error", "finishedAt", "processingStartedAt")),
    *("import_service type finishedAt", "import_service type message", "price type version"),
    *("iam format createdAt", "iam format modifiedAt"),
    # Products that are of no kind: with a property that their closed metadata lacks, or an id that is too long.
    *("product additionalProperties metadata", "product enum productType", "product maxLength id"),
}
"""Where the documents' own examples contradict their schemas of answers: service, keyword, last property."""


def contradictions(error: Any) -> Iterator[tuple[str, str]]:
    """Yield keyword and last property of an error; of alternatives, those of the one that comes nearest."""
    branches = getattr(error.kind, "context", None)
    if branches:
        for inner in min(branches, key=len):
            yield from contradictions(inner)
    else:
        names = [step for step in error.instance_path if isinstance(step, str)]
        yield error.kind.name, names[-1] if names else ""


@needs_archive
def test_every_example_of_an_answer_is_valid_but_for_what_the_documents_contradict() -> None:
    found, count = set[str](), 0
    for example in real_examples():
        if example.part == "answer":
            count += 1
            validator = jsonschema_rs.Draft202012Validator(answer_schema(example.key), validate_formats=True)
            for error in validator.iter_errors(example.value):
                service = example.key.partition(".")[0]
                found |= {" ".join(filter(None, (service, *one))) for one in contradictions(error)}
    assert found == CONTRADICTED
    assert count > 500


def rows_of(example: Example) -> list[Any]:
    bulk = OPERATIONS[example.key].bulk
    if bulk is None:
        return [example.value]
    rows: list[Any] = example.value if bulk.items is None else example.value[bulk.items]
    return rows


@needs_archive
def test_no_example_of_a_row_is_refused_but_for_its_language() -> None:
    with Cases() as cases:
        for example in real_examples():
            validator = validator_of(OPERATIONS[example.key]) if example.part == "body" else None
            for row in rows_of(example) if validator is not None else ():
                with cases.case(example.key):
                    assert validator is not None
                    found = [remark for remark in validator.check(row) if remark.kind == "violation"]
                    assert not [str(remark) for remark in found if "Content-Language" not in remark.words]


def values_of(schema: Any, references: References, seen: set[int]) -> Iterator[dict[str, Any]]:
    """Yield every schema of a value inside of `schema` that has an example."""
    if not isinstance(schema, dict) or id(schema) in seen:
        return
    seen.add(id(schema))
    if "example" in schema:
        yield schema
    inner = [schema.get("items"), schema.get("additionalProperties"), *schema.get("properties", {}).values()]
    inner += [branch for keyword in ("allOf", "anyOf", "oneOf") for branch in schema.get(keyword, ())]
    inner += [references.target(schema["$ref"])] if "$ref" in schema else []
    for one in inner:
        yield from values_of(one, references, seen)


@needs_archive
def test_every_example_of_a_value_in_a_request_is_valid() -> None:
    inputs, count = Inputs.load(), 0
    with Cases() as cases:
        for document in read_archive(REAL[-1], inputs.source):
            loaded, seen = load(document), set[int]()
            apply(loaded, inputs.overlays.get(document.service, []))
            references = References(loaded, Notes())
            writer = JsonSchemas(references, Notes())
            for _, _, operation in operations(loaded):
                body = references.follow(operation.get("requestBody", {}), "") or {}
                holders = [*body.get("content", {}).values(), *operation.get("parameters", ())]
                for holder in holders:
                    stated = (references.follow(holder, "") or {}).get("schema")
                    for value in values_of(stated, references, seen):
                        count += 1
                        with cases.case(document.service, value["example"]):
                            schema = {**writer.write(value), "$defs": writer.definitions()}
                            jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(value["example"])
    assert count > 400


@needs_archive
def test_no_example_is_overlooked() -> None:
    if REAL[-1].stem != "api-references-2026-08-21":
        pytest.skip("the numbers are those of another archive")
    counts = Counter(example.part for example in real_examples())
    assert (counts["body"], counts["form"]) == (436, 8)
    assert counts["path"] + counts["query"] + counts["header"] > 350


def test_every_schema_is_one_and_holds_no_prose() -> None:
    for key in OPERATIONS:
        for part in PARTS:
            schema = request_schema(key, part)
            assert (schema is None) <= (part in {"body", "form"})
            if schema is not None:
                jsonschema_rs.meta.validate(schema)
                jsonschema_rs.Draft202012Validator(schema)  # every reference leads somewhere
                assert keywords(schema) <= FACTS, key


def keywords(schema: Any) -> set[str]:
    """Return the keywords used in a schema: names of properties and definitions are none, nor what a value holds."""
    if isinstance(schema, list):
        return {keyword for one in schema for keyword in keywords(one)}
    if not isinstance(schema, dict):
        return set()
    found = set(schema)
    for keyword, value in schema.items():
        if keyword in {"properties", "patternProperties", "$defs"}:
            found |= {inner for one in value.values() for inner in keywords(one)}
        elif keyword not in {"enum", "default"}:
            found |= keywords(value)
    return found


def test_every_json_answer_has_a_schema_without_prose() -> None:
    for key, operation in OPERATIONS.items():
        schema = answer_schema(key)
        if operation.service != "delivery_provider":  # withdrawn before answers had schemas
            assert (schema is None) == (operation.response_type is None), key
        if schema is not None:
            jsonschema_rs.Draft202012Validator(schema)
            assert keywords(schema) <= FACTS, key


def test_an_answer_has_what_only_the_server_sets(own_answers: Schemas) -> None:
    listed = own_answers("gift_card.cards.list")
    assert (listed["type"], listed["items"]) == ("array", {"$ref": "#/$defs/Card"})
    assert listed["$defs"]["Card"]["properties"]["createdAt"]["format"] == "date-time"
    assert own_answers("gift_card.cards.delete") is None


def test_what_the_documents_require_of_a_body_is_required() -> None:
    schema = request_schema("price.price_lists.create")
    assert schema is not None
    assert schema["$defs"]["priceListCreation"]["required"] == ["siteCode", "name"]
    product = jsonschema_rs.Draft202012Validator(request_schema("product.products.create"))
    assert product.is_valid({"name": "Book", "code": "B1", "productType": "BASIC"})
    assert not product.is_valid({"code": "B1", "productType": "BASIC"})
    assert not product.is_valid({"name": "Book", "colour": "red"})


def test_our_own_examples_are_valid(own: Schemas, own_documents: dict[str, Document]) -> None:
    inputs = Inputs.load()
    made = make_service(own_documents["gift_card"], inputs, None)
    keys = {f"{one.method} {one.path}": one.key for one in made.operations}
    examples = list(examples_of(own_documents["gift_card"], keys, inputs))
    assert Counter(example.part for example in examples) == {"body": 4, "form": 1, "query": 1}
    assert {example.key: faults for example in examples if (faults := faults_of(own, example))} == {}


def test_a_schema_holds_the_facts_and_only_what_it_reaches(own: Schemas) -> None:
    schema = own("gift_card.cards.create")
    assert list(schema) == ["$schema", "anyOf", "$defs"]
    assert list(schema["$defs"]) == ["Card", "Code", "Holder", "Localized", "Voucher"]
    assert schema["$defs"]["Code"] == {"type": "string", "pattern": "^[A-Z0-9]+$", "minLength": 2, "maxLength": 8}
    card = schema["$defs"]["Card"]
    assert (card["required"], card["additionalProperties"]) == (["code", "amount", "holder"], False)
    assert card["properties"]["createdAt"] == {"type": "string", "format": "date-time", "readOnly": True}
    assert card["properties"]["uses"] == {"type": "integer", "readOnly": True}
    assert card["properties"]["amount"] == {"type": "number", "exclusiveMinimum": 0}
    assert card["properties"]["kind"] == {"type": "string", "enum": ["GIFT", "REFUND"], "default": "GIFT"}
    assert card["properties"]["note"] == {"type": ["string", "null"]}
    assert card["properties"]["labels"]["x-emporix-localized"] is True
    assert card["properties"]["holder"]["required"] == ["email"]
    assert schema["$defs"]["Localized"]["x-emporix-localized"] is True


@pytest.mark.parametrize(
    "change",
    [
        {"code": "a"},
        {"amount": 0},
        {"kind": "OTHER"},
        {"colour": "red"},
        {"holder": {"name": "Ada"}},
        {"name": 5},
        {"note": 5},
    ],
)
def test_what_the_document_excludes_is_not_valid(own: Schemas, change: dict[str, Any]) -> None:
    validator = jsonschema_rs.Draft202012Validator(own("gift_card.cards.create"))
    card = {"code": "ABC1", "amount": 1, "holder": {"email": "ada@example.com"}}
    assert validator.is_valid(card)
    assert not validator.is_valid(card | change)


def test_parameters_are_objects_without_those_that_the_client_sets(own: Schemas) -> None:
    query = own("gift_card.cards.list", "query")
    assert query["required"] == ["codes"]
    assert query["properties"] == {
        "size": {"type": "integer", "minimum": 1, "maximum": 100, "default": 60},
        "codes": {"type": "array", "items": {"$ref": "#/$defs/Code"}},
        "filter": {"type": "object", "additionalProperties": {"type": "string"}},
    }
    assert list(query["$defs"]) == ["Code"]
    header = own("gift_card.cards.list", "header")
    assert (header["properties"], header["required"]) == (
        {"Content-Language": {"type": "string"}},
        ["Content-Language"],
    )
    assert own("gift_card.cards.list", "path")["properties"] == {}
    assert own("gift_card.cards.delete", "path")["required"] == ["code"]


def test_a_path_parameter_that_is_not_declared_is_text(own: Schemas) -> None:
    assert own("gift_card.cards.replace_picture", "path")["properties"] == {"code": {"type": "string"}}


def test_an_operation_that_takes_json_or_a_form_has_a_schema_of_each(own: Schemas) -> None:
    assert own("gift_card.cards.replace_picture")["required"] == ["url"]
    assert own("gift_card.cards.replace_picture", "form")["properties"]["alt"] == {"type": "string", "maxLength": 20}


def test_what_a_schema_leaves_out_is_among_the_notes_of_the_run() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "dependencies": {}}}}}
    stated = {"openapi": "3.1.0", "info": {}, "paths": {"/x/{tenant}/y": {"post": {"requestBody": body}}}}
    normalised = normalise(stated, service="x")
    before = len(normalised.notes)
    render_request_schemas(stated, normalised)
    kind = "a keyword that the schemas of requests do not take; left out"
    assert normalised.notes[before:] == [f"/paths/~1x~1{{tenant}}~1y/post: {kind} ('dependencies')"]


def test_an_operation_without_a_body_has_no_schema_of_one(own: Schemas) -> None:
    assert (own("gift_card.cards.delete"), own("gift_card.cards.delete", "form")) == (None, None)


def test_an_unknown_operation_is_reported_with_similar_names() -> None:
    with pytest.raises(
        LookupError, match=r"no operation 'price\.price_list\.create'; did you mean price\.price_lists\."
    ):
        request_schema("price.price_list.create")
    with pytest.raises(LookupError, match=r"no operation '§'$"):
        request_schema("§")


def test_an_unknown_part_is_an_error() -> None:
    with pytest.raises(ValueError, match="no part 'cookie' of a request"):
        request_schema("price.price_lists.create", "cookie")


def test_what_a_caller_changes_in_a_schema_is_its_own() -> None:
    first = request_schema("price.price_lists.create")
    assert first is not None
    first["$defs"]["priceListCreation"]["properties"].clear()
    assert request_schema("price.price_lists.create") != first


def test_only_the_service_asked_for_is_read() -> None:
    code = (
        "import sys, emporix_api\n"
        "assert 'emporix_api.operations' not in sys.modules\n"
        "read = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and read.append(str(args[0])))\n"
        "for _ in range(2):\n"
        "    emporix_api.request_schema('price.price_lists.create')\n"
        "print(*(path for path in read if path.endswith('schemas.json')), sep='\\n')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [Path(path).parts[-2:] for path in done.stdout.split()] == [("price", "schemas.json")]


def test_a_service_that_the_archive_has_no_longer_keeps_its_schemas(own_archive: Path, tmp_path: Path) -> None:
    tree = Tree(tmp_path / "tree")
    generate(own_archive, tree)
    before = (tree.package / "gift_card" / FILE).read_bytes()
    less = tmp_path / "api-references-2020-02-01.zip"
    with zipfile.ZipFile(own_archive) as old, zipfile.ZipFile(less, "w") as new:
        for name in old.namelist():
            if "gift card" not in name:
                new.writestr(name, old.read(name))
    assert generate(less, tree).withdrawn == ["gift_card"]
    assert (tree.package / "gift_card" / FILE).read_bytes() == before


def test_the_wheel_has_the_schemas_of_every_service_and_stays_small(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < 2_500_000
    package = Path(emporix_api.__path__[0])
    services = {path.parent.name for path in package.glob("*/models")}
    with zipfile.ZipFile(wheel) as archive:
        held = {Path(name).parent.name: archive.read(name) for name in archive.namelist() if name.endswith(FILE)}
    assert held.keys() == services
    assert all(json.loads(data).keys() == {"operations", "$defs"} for data in held.values())
