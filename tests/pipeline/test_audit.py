"""What the audit finds: on clients broken on purpose, in either direction, and on the committed ones."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import generate as command
from scripts.archive import Document, Source
from scripts.audit import audit
from scripts.generate import Inputs, Made, make_service
from scripts.names import Overrides

INPUTS = Inputs(Source("https://example.com/archive.zip", {}), Overrides(), {})
THING = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        "named": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Part"}},
    },
}
PART = {
    "allOf": [{"properties": {"code": {"type": "string"}}}, {"type": "object", "properties": {"a": {"type": "string"}}}]
}
CONTENT = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/x/{tenant}/things/{thingId}": {
            "parameters": [{"name": "fields", "in": "query", "schema": {"type": "string"}}],
            "put": {
                "parameters": [
                    {"name": "saas-token", "in": "header", "schema": {"type": "string"}},
                    {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": CONTENT,
                "responses": {"200": CONTENT},
            },
        },
        "/x/{tenant}/things": {
            "get": {
                "parameters": [
                    {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "size")
                ],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "content": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                                        "totalElements": {"type": "integer"},
                                    },
                                }
                            }
                        }
                    }
                },
            }
        },
    },
    "components": {"schemas": {"Thing": THING, "Part": PART}},
}

Findings = Callable[..., list[str]]


@pytest.fixture(scope="module")
def made() -> Made:
    """Make the client of the document above."""
    document = Document("thing", "x", "some/x/api-reference/api.yml", yaml.safe_dump(DOCUMENT).encode(), "")
    return make_service(document, INPUTS, None)


@pytest.fixture
def findings(made: Made) -> Findings:
    """Replace text in one file of the client, and audit that."""

    def found(file: str, *replacements: tuple[str, str]) -> list[str]:
        text = made.files[file]
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new)
        return audit(DOCUMENT, made.operations, {**made.files, file: text})

    return found


def test_a_client_that_is_what_the_document_says_passes(findings: Findings) -> None:
    assert findings("models/part.py") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("'code', ", ""),  # not known by name
        ("model.code = data['code']", "pass"),  # not read
        ("model.code = data['code']", "model.code = data['kode']"),
        ("if 'code' in data", "if 'kode' in data"),
        ("data['code'] = value", "pass"),  # not written
        ("data['code'] = value", "data['kode'] = value"),
        ("    code: str", "    kode: str"),  # not annotated
    ],
)
def test_a_property_that_a_model_loses_is_named_with_each_path_to_it(findings: Findings, old: str, new: str) -> None:
    lost = [finding for finding in findings("models/part.py", (old, new)) if "lost" in finding]
    assert lost == [
        "x.things.list: lost content[].parts[].code of the response",
        "x.things.list: lost content[].named.*.code of the response",
        "x.things.list: lost [].parts[].code of the page",
        "x.things.list: lost [].named.*.code of the page",
        "x.things.replace: lost parts[].code of the request",
        "x.things.replace: lost named.*.code of the request",
        "x.things.replace: lost parts[].code of the response",
        "x.things.replace: lost named.*.code of the response",
    ]


def test_a_property_that_a_model_invents_is_named(findings: Findings) -> None:
    invented = findings("models/part.py", ("NAMES = frozenset({", "NAMES = frozenset({'new', "))
    assert "x.things.replace: invented parts[].new of the request" in invented
    assert all(": invented " in finding for finding in invented)


def test_a_type_that_is_forgotten_loses_all_it_holds(findings: Findings) -> None:
    lost = findings(
        "models/thing.py", ("parts: list[Part]", "parts: list[Any]"), ("named: dict[str, Part]", "named: Any")
    )
    assert "x.things.replace: lost parts[].a of the response" in lost
    assert "x.things.replace: lost named.*.code of the response" in lost


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("'fields': fields", "", "x.things.replace: lost the parameter 'fields' (query)"),
        ("'fields': fields", "'field': fields", "x.things.replace: invented the parameter 'field' (query)"),
        ("'saas-token': saas_token", "", "x.things.replace: lost the parameter 'saas-token' (headers)"),
        ("path={'thingId': thing_id}, ", "", "x.things.replace: lost the parameter 'thingId' (path)"),
        ("-> models.Thing", "-> None", "x.things.replace: lost id of the response"),
        ("Paginator[models.Thing]", "Paginator[Any]", "x.things.list: lost [].id of the page"),
        (
            "'x.things.replace'",
            "'x.things.other'",
            "x.things.replace: PUT /x/{tenant}/things/{thingId} is not in the client",
        ),
    ],
)
def test_what_a_method_loses_or_invents_is_named(findings: Findings, old: str, new: str, finding: str) -> None:
    assert finding in findings("api/things.py", (old, new))


def test_an_operation_without_a_document_and_one_without_a_client_are_named(made: Made) -> None:
    less = {**DOCUMENT, "paths": {path: DOCUMENT["paths"][path] for path in list(DOCUMENT["paths"])[:1]}}
    assert audit(less, made.operations, made.files) == ["x.things.list: GET /x/{tenant}/things is not in the document"]
    some = [operation for operation in made.operations if operation.name != "list"]
    assert audit(DOCUMENT, some, made.files) == ["lost GET /x/{tenant}/things"]


def test_a_file_that_is_not_python_is_named(findings: Findings) -> None:
    (finding,) = findings("models/part.py", ("class Part", "class class"))
    assert finding.startswith("models/part.py is not Python")


def test_a_failed_audit_fails_the_command_and_leaves_the_former_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(tmp_path / "specs.zip", "w") as archive:
        archive.writestr("some/x/api-reference/api.yml", yaml.safe_dump(DOCUMENT))
    arguments = ["--specs", str(tmp_path / "specs.zip"), "--out", str(tmp_path / "out")]
    command.generate(tmp_path / "specs.zip", command.Tree(tmp_path / "out"), inputs=INPUTS)
    client = tmp_path / "out" / "generated" / "emporix_api" / "x"
    before = {path: path.read_bytes() for path in client.rglob("*.py")}
    render = command.render_service

    def broken(*given: Any) -> dict[str, str]:
        return {name: text.replace("'code'", "'kode'") for name, text in render(*given).items()}

    monkeypatch.setattr(command, "audit", lambda *given: [*audit(*given), "x.things.list: lost everything"])
    assert command.main(arguments) == 1
    assert {path: path.read_bytes() for path in client.rglob("*.py")} == before
    assert "lost everything" in capsys.readouterr().err
    monkeypatch.setattr(command, "audit", audit)
    monkeypatch.setattr(command, "render_service", broken)
    with pytest.raises(command.GenerationError, match=r"lost parts\[\]\.code"):
        make_service(Document("thing", "x", "x", yaml.safe_dump(DOCUMENT).encode(), ""), INPUTS, None)
