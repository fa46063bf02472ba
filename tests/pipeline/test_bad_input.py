"""What hostile and broken documents do to a whole run: a clear failure of their own, or a client that is sound."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import archive as reading
from scripts import lock
from scripts.archive import ArchiveError, Source
from scripts.generate import Inputs, Tree, generate
from scripts.loading import pointer_to
from scripts.names import Overrides
from scripts.report import Report
from tests.pipeline.conftest import reference

INPUTS = Inputs(Source("https://example.com/archive.zip", {}), Overrides(), {})
BAD, GOOD = "some/bad/api-reference/api.yml", "some/good/api-reference/api.yml"


def document(schemas: Any = None, paths: Any = None, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": paths or {"/x/{tenant}/things": {"get": {"responses": {"200": {"content": content}}}}},
        "components": {"schemas": schemas or {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}},
        **more,
    }


class Run:
    """Generates from archives made of texts, into one tree."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.tree = Tree(directory / "out")

    def __call__(self, documents: Mapping[str, str]) -> Report:
        with zipfile.ZipFile(self.directory / "specs.zip", "w", zipfile.ZIP_DEFLATED) as file:
            for path, text in documents.items():
                file.writestr(path, text)
        return generate(self.directory / "specs.zip", self.tree, inputs=INPUTS)

    def one(self, bad: dict[str, Any]) -> Report:
        return self({BAD: yaml.safe_dump(bad), GOOD: yaml.safe_dump(document())})

    def files(self) -> dict[str, bytes]:
        """Read every file of the tree."""
        files = (path for path in self.tree.directory.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(self.tree.directory).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


@pytest.fixture
def client(run: Run) -> Iterator[Callable[..., Any]]:
    """Generate one document, see that all of it went well, and import every module of its client."""

    def make(bad: dict[str, Any]) -> Any:
        report = run.one(bad)
        assert (report.failed, report.warnings) == ({}, 0)
        assert report.total("generated") == report.total("operations")
        package = run.tree.package.rename(run.directory / "hostile_api")
        sys.path.insert(0, str(run.directory))
        for path in sorted(package.rglob("*.py")):
            ast.parse(path.read_text())
            importlib.import_module(".".join(path.relative_to(run.directory).with_suffix("").parts))
        return importlib.import_module("hostile_api.bad")

    yield make
    if str(run.directory) in sys.path:
        sys.path.remove(str(run.directory))
    for name in [name for name in sys.modules if name.partition(".")[0] == "hostile_api"]:
        del sys.modules[name]


def answer(schema: Any) -> dict[str, Any]:
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


def test_dangling_references_become_any_value_and_are_noted_with_their_place(run: Run) -> None:
    operation = {
        "parameters": [
            {"$ref": "#/components/parameters/none"},
            {"name": "q", "in": "query", "schema": reference("none")},
        ],
        "requestBody": {"$ref": "#/components/requestBodies/none"},
        "responses": {
            "200": {"$ref": "#/components/responses/none"},
            "201": answer(reference("Thing"))["responses"]["200"],
        },
    }
    thing = {"type": "object", "properties": {"id": {"type": "string"}, "gone": reference("none")}}
    report = run.one(document({"Thing": thing}, {"/x/{tenant}/things": {"post": operation}}))
    assert report.failed == {}
    notes = "\n".join(report.services["bad"].notes)
    for place in (
        "/paths/~1x~1{tenant}~1things/post/parameters/0: ",
        "/paths/~1x~1{tenant}~1things/post/parameters/1: ",
        "/paths/~1x~1{tenant}~1things/post/requestBody: ",
        "/paths/~1x~1{tenant}~1things/post/responses/200: ",
        "/components/schemas/Thing/properties/gone: ",
    ):
        assert place in notes


@pytest.mark.parametrize(
    "schemas",
    [
        {"Thing": reference("Thing")},
        {"Thing": reference("Other"), "Other": reference("Thing")},
        {"Thing": {"allOf": [reference("Thing"), {"type": "object", "properties": {"a": {"type": "string"}}}]}},
        {"Thing": {"oneOf": [reference("Thing"), {"type": "string"}]}},
        {"Thing": {"type": "array", "items": reference("Thing")}},
        {"Thing": {"type": "object", "additionalProperties": reference("Thing")}},
        {
            "Thing": {"type": "object", "properties": {"a": reference("Other")}},
            "Other": {"allOf": [reference("Thing")]},
        },
        {"Thing": {"type": "object", "properties": {"a": {"allOf": [reference("Thing"), {"properties": {"b": {}}}]}}}},
        {
            "Thing": {"anyOf": [reference("Other"), reference("Thing")]},
            "Other": {"oneOf": [reference("Thing"), {"$ref": "#"}]},
        },
    ],
)
def test_circular_schemas_make_a_client_that_imports(client: Callable[..., Any], schemas: dict[str, Any]) -> None:
    client(document(schemas))


def test_circular_references_outside_of_schemas_are_noted(run: Run) -> None:
    bad = document(paths={"/x/{tenant}/things": {"get": {"responses": {"200": {"$ref": "#/components/responses/a"}}}}})
    bad["components"]["responses"] = {
        "a": {"$ref": "#/components/responses/b"},
        "b": {"$ref": "#/components/responses/a"},
    }
    assert any("leads back to itself" in note for note in run.one(bad).services["bad"].notes)


def test_duplicate_operation_ids_and_undeclared_path_parameters_make_methods_of_their_own(
    client: Callable[..., Any],
) -> None:
    operation = {"operationId": "same", **answer(reference("Thing"))}
    paths = {"/x/{tenant}/things/{thingId}": {"get": operation}, "/x/{tenant}/parts/{partId}": {"get": operation}}
    package = client(document(paths=paths))
    assert list(inspect.signature(package.Bad(None).things.get).parameters) == ["thing_id"]
    assert list(inspect.signature(package.Bad(None).parts.get).parameters) == ["part_id"]


ODD_PATHS = {
    "/x/{tenant}/files/{name}.{ext}": "/x/{tenant}/files/{name}.{ext}",
    "/x/v{version}": "/x/v{version}",
    "/x/{tenant}/things:{action}": "/x/{tenant}/things:{action}",
    "/x/{tenant}/parts/{{a}}": "/x/{tenant}/parts/{a}",
    "/x/{tenant}/open/{a": "/x/{tenant}/open/%7Ba",
    "/{a}": "/{a}",
    "/": "/",
}


def test_methods_and_paths_that_no_rule_foresees_make_clients_or_lines_of_the_report(run: Run) -> None:
    operation = answer(reference("Thing"))
    item = {"get": operation, "put": operation, "post": operation, "options": operation, "trace": operation}
    bad = document(paths={**dict.fromkeys(ODD_PATHS, item), "/x/{tenant}/shared": {"$ref": "#/x-items/shared"}})
    report = run.one({**bad, "x-items": {"shared": {"get": operation}}})
    assert report.failed == {}
    made = {(one["method"], one["path"]) for one in lock.read(run.tree.lock)["bad"].operations.values()}
    wanted = {(method, path) for path in ODD_PATHS.values() for method in ("GET", "PUT", "POST")}
    assert made == wanted | {("GET", "/x/{tenant}/shared")}
    notes = "\n".join(report.services["bad"].notes)
    for path in ODD_PATHS:
        for method in ("options", "trace"):
            assert f"{pointer_to('paths', path, method)}: no method of a client" in notes


def test_whatever_fails_on_a_document_costs_its_own_service_and_is_named_with_its_place(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.one(document())
    before = run.files()
    thing = {"type": "object", "properties": {"id": {"type": "string"}, "parts": {"type": "array", "items": {}}}}
    bad = document({"Thing": thing}, servers=[{"url": "https://example.com"}])
    bad["paths"]["/x/{tenant}/others"] = {"get": {"operationId": "odd", **answer({"type": "string"})}}
    for name, within, place in (
        ("scripts.normalise.cleaning.Cleaner._array", "", "/components/schemas/Thing: "),
        ("scripts.operations._is_idempotent", "others", "/paths/~1x~1{tenant}~1others: "),
        ("scripts.names.snake", "others", "/paths/~1x~1{tenant}~1others: "),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(name, exploding(within, pkgutil.resolve_name(name)))
            report = run.one(bad)
        assert report.failed.keys() == {BAD}, name
        assert report.failed[BAD].startswith(f"at {place}"), name
        assert "ZeroDivisionError: unforeseen" in report.failed[BAD]
        assert report.services.keys() == {"good"}
        assert run.files() == before


def exploding(within: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def explode(*values: Any) -> Any:
        if within in str(getattr(values[0], "path", values[0])):
            raise ZeroDivisionError("unforeseen")
        return original(*values)

    return explode


def test_parameters_may_be_called_as_what_methods_use_themselves(client: Callable[..., Any]) -> None:
    paths = {}
    for name in "attempts body change declared language list mode models options rows self total upload".split():
        sent = {"requestBody": answer(reference("Thing"))["responses"]["200"], "responses": {"201": {}, "204": {}}}
        query = [{"name": name, "in": "query", "schema": {"type": "string"}}]
        paths[f"/x/{{tenant}}/{name}s/{{{name}}}"] = {"get": answer(reference("Thing")), "put": sent}
        paths[f"/x/{{tenant}}/parts/{{{name}}}/{name}"] = {"get": {"parameters": query, **answer(reference("Thing"))}}
    package = client(document(paths=paths))
    assert list(inspect.signature(package.Bad(None).uploads.get).parameters) == ["upload_"]


HOSTILE = [
    "class",
    "None",
    "__class__",
    "mro",
    "print",
    "self",
    "",
    " ",
    "0",
    "\\",
    "'",
    '"',
    '"""',
    "'''",
    "\n",
    "a\nb",
    "\r",
    "\x00",
    "\u2028",
    "\N{SNOWMAN}",
    "\\N{SNOWMAN}",
    "{name}",
    "{{ 7 * 7 }}",
    "{% raise %}",
    "#",
    '"); sys.exit(); ("',
    '"""\nimport sys\nsys.hostile_api_was_here = True\n"""',
    "'\nimport sys; sys.hostile_api_was_here = True #",
    '\\"""\nimport sys; sys.hostile_api_was_here = True\n',
    "x: __import__('sys').__dict__.update(hostile_api_was_here=1)",
    "a/../../../b",
    "é",
    "a" * 300,
]


@pytest.fixture
def untouched() -> Iterator[None]:
    assert not hasattr(sys, "hostile_api_was_here")
    yield
    assert not hasattr(sys, "hostile_api_was_here")


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_document_gets_out_of_its_string(client: Callable[..., Any], text: str) -> None:
    kinds = {
        "One": {"type": "object", "properties": {"kind": {"type": "string", "enum": [text]}, text: {"type": "string"}}},
        "Two": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["other"]}, "b": {}}},
    }
    thing = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {"type": "object", "properties": {text: {"enum": [text, f"{text}2"], "type": "string"}}},
            "union": {
                "oneOf": [reference("One"), reference("Two")],
                "discriminator": {"propertyName": "kind", "mapping": {text: "#/components/schemas/One"}},
            },
        },
    }
    parameters = [
        {
            "name": text,
            "in": place,
            "description": text,
            "schema": {"type": "string", "enum": [text, "b"], "default": text},
        }
        for place in ("query", "header")
    ]
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "parameters": parameters,
        "security": [{text: [text]}],
        "requestBody": {
            "content": {"application/json": {"schema": reference("Thing")}, text: {"schema": reference(text)}}
        },
        "responses": {
            "200": {
                "description": text,
                "headers": {text: {}},
                "content": {"application/json": {"schema": reference("Thing")}, text: {}},
            }
        },
    }
    segment = text.replace("/", "").replace("{", "").replace("}", "")
    paths = {
        f"/x/{{tenant}}/things/{{{segment}}}/{segment}/a{segment}": {"post": operation},
        f"/x/{{tenant}}/others/{segment}?{segment}": {"get": {**operation, "requestBody": None, "deprecated": True}},
    }
    bad = document({"Thing": thing, text: thing, **kinds}, paths, servers=[{"url": text}], tags=[{"name": text}])
    bad["components"]["securitySchemes"] = {text: {"type": "oauth2", "flows": {"x": {"scopes": {text: text}}}}}
    package = client(bad)
    models = importlib.import_module("hostile_api.bad.models")
    value = {text: {text: text, "more": 1}, "union": {"kind": text, text: "1"}}
    decoded = models.Thing.from_dict(value)
    assert decoded.to_dict() == value
    assert repr(decoded)
    assert package.Bad(None)


DEEP = "{openapi: 3.0.0, info: {}, paths: {}, x: " + "[" * 10_000 + "]" * 10_000 + "}"
BOMB = "openapi: 3.0.0\ninfo: {}\npaths: {}\nx0: &x0 [" + ", ".join(["aaaaaaaa"] * 10) + "]\n"
BOMB += "".join(f"x{n}: &x{n} [" + ", ".join([f"*x{n - 1}"] * 10) + "]\n" for n in range(1, 9))

DOUBLED = {
    f"S{n}": {"oneOf": [reference(f"S{n + 1}"), {"type": "array", "items": reference(f"S{n + 1}")}]} for n in range(25)
}
EXPLODING = yaml.safe_dump(document({"Thing": reference("S0"), **DOUBLED, "S25": {"type": "string"}}))


@pytest.mark.parametrize(
    ("text", "pointer", "reason"),
    [
        (EXPLODING, "/paths/~1x~1{tenant}~1things/get/responses/200/", "more than 50,000 schemas"),
        (DEEP, "/x/0/0/0", "nested more than 100 deep"),
        (BOMB, "/x5", "more than 1,000,000 values"),
        ("openapi: 3.0.0\ninfo: {}\npaths: {/a: {get: []}}", "/paths/~1a/get", "expected a mapping"),
        ("openapi: 3.0.0\ninfo: {}\npaths: {a: {}}", "/paths/a", "must begin with a slash"),
        ("openapi: 3.0.0\ninfo: {}\npaths: {/a: !!python/object/apply:sys.exit []}", "/paths/~1a", "not allowed"),
    ],
)
def test_a_document_of_no_use_is_named_with_its_place_and_costs_nothing_but_its_news(
    run: Run, text: str, pointer: str, reason: str
) -> None:
    run.one(document())
    before = run.files()
    report = run({BAD: text, GOOD: yaml.safe_dump(document())})
    assert list(report.failed) == [BAD]
    assert f"at {pointer}" in report.failed[BAD]
    assert reason in report.failed[BAD]
    assert len(report.failed[BAD]) < 500 + len(BAD)
    assert {name: data for name, data in run.files().items() if "lock" not in name} == {
        name: data for name, data in before.items() if "lock" not in name
    }


def test_an_archive_with_a_document_of_200_mb_is_refused_before_it_is_unpacked(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.one(document())
    before = run.files()
    monkeypatch.setattr(reading, "_contents", None)  # nothing of it is to be read
    with pytest.raises(ArchiveError, match="MB unpacked"):
        run({BAD: "a: &a [x]\n" + "b: *a\n" * (200 * 1024 * 1024 // 6), GOOD: yaml.safe_dump(document())})
    assert run.files() == before
