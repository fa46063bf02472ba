"""What the audit finds where one step from a document to its client loses or invents something."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import generate as command
from scripts import making
from scripts.archive import Document, Source
from scripts.audit import audit
from scripts.generate import Inputs, make_service
from scripts.names import Overrides, name_operations
from scripts.normalise import normalise
from scripts.operations import describe
from scripts.parsing import Service, parse

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


NORMALISED = normalise(DOCUMENT, service="x")
ORIGINS = NORMALISED.origins


@pytest.fixture(scope="module")
def service() -> Service:
    """Parse the normal form of the document above."""
    normal = NORMALISED.document
    described = list(describe(normal, "x"))
    return parse(normal, "x", described, name_operations([one.facts for one in described], Overrides()))


@pytest.fixture
def findings(service: Service) -> Callable[..., list[str]]:
    """Audit the client of a document that was changed at some place after its normal form was made."""

    def found(place: str, **changes: Any) -> list[str]:
        changed = copy.deepcopy(DOCUMENT)
        inner = changed
        for step in place.split():
            inner = inner[int(step) if isinstance(inner, list) else step.replace("~", "/x/{tenant}/things")]
        inner.update(changes)
        for name in [name for name, value in changes.items() if value is None]:
            del inner[name]
        return audit(changed, ORIGINS, service, {})

    return found


def test_a_client_that_is_what_the_document_says_passes(service: Service) -> None:
    assert audit(DOCUMENT, ORIGINS, service, {"models/part.py": "class Part: ..."}) == []


def test_a_property_that_is_lost_is_named_with_each_path_to_it(findings: Any) -> None:
    assert findings("components schemas Part allOf 0 properties", new={"type": "string"}) == [
        "x.things.replace: lost parts[].new of the request",
        "x.things.replace: lost named.*.new of the request",
        "x.things.replace: lost parts[].new of the response",
        "x.things.replace: lost named.*.new of the response",
        "x.things.list: lost content[].parts[].new of the response",
        "x.things.list: lost content[].named.*.new of the response",
    ]


def test_a_property_that_is_invented_is_named(findings: Any) -> None:
    invented = findings("components schemas Part allOf 0 properties", code=None)
    assert "x.things.replace: invented parts[].code of the request" in invented
    assert all(": invented " in finding for finding in invented)


def test_a_type_that_is_forgotten_loses_all_it_holds(findings: Any) -> None:
    lost = findings("components schemas Thing properties id", type="object", properties={"deep": {"type": "string"}})
    assert "x.things.replace: lost id.deep of the response" in lost


@pytest.mark.parametrize(
    ("place", "changes", "finding"),
    [
        ("paths ~/{thingId} parameters 0", {"name": "field"}, "lost the parameter 'field' (query)"),
        ("paths ~/{thingId} parameters 0", {"name": "field"}, "invented the parameter 'fields' (query)"),
        ("paths ~/{thingId} put parameters 0", {"name": "x-token"}, "lost the parameter 'x-token' (header)"),
        ("paths ~/{thingId} put", {"responses": {}}, "invented id of the response"),
        ("paths ~/{thingId} put", {"requestBody": {}}, "invented id of the request"),
    ],
)
def test_what_a_request_or_an_answer_loses_or_invents_is_named(findings: Any, place: str, changes: Any, finding: str):
    found = findings(place, **changes)
    assert f"x.things.replace: {finding}" in found


def test_what_the_generator_loses_of_the_normal_form_is_named(service: Service) -> None:
    part = next(model for model in service.models if str(model.class_info.name) == "Part")
    poorer = copy.copy(part)
    poorer.optional_properties = [prop for prop in part.optional_properties or () if prop.name != "code"]
    others = [poorer if model is part else model for model in service.models]
    assert audit(DOCUMENT, ORIGINS, replace(service, models=others), {}) == ["lost Part.code"]
    without = [model for model in service.models if model is not part]
    assert audit(DOCUMENT, ORIGINS, replace(service, models=without), {}) == ["lost the model Part"]
    endpoints = {address: one for address, one in service.endpoints.items() if not address.startswith("PUT")}
    assert audit(DOCUMENT, ORIGINS, replace(service, endpoints=endpoints), {}) == [
        "x.things.replace: PUT /x/{tenant}/things/{thingId} is not in the client",
        "lost PUT /x/{tenant}/things/{thingId}",
    ]


def test_operations_that_one_side_lacks_are_named(findings: Any, service: Service) -> None:
    assert findings("paths", **{"/x/{tenant}/things": None}) == [
        "x.things.list: GET /x/{tenant}/things is not in the document"
    ]
    assert findings("paths ~", delete={"responses": {}}) == ["lost DELETE /x/{tenant}/things"]


@pytest.mark.parametrize(
    ("path", "text"),
    [("models/part.py", "class class"), ("models/part.py", "def f(a, a): ..."), (f"models/{'p' * 250}.py", "")],
)
def test_a_file_that_is_not_python_is_named(service: Service, path: str, text: str) -> None:
    (finding,) = audit(DOCUMENT, ORIGINS, service, {path: text})
    assert finding.startswith(f"{path} is not Python" if text else "models/pppp")


def test_a_failed_audit_fails_the_command_and_leaves_the_former_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(tmp_path / "specs.zip", "w") as archive:
        archive.writestr("some/x/api-reference/api.yml", yaml.safe_dump(DOCUMENT))
    arguments = ["--specs", str(tmp_path / "specs.zip"), "--out", str(tmp_path / "out")]
    command.generate(tmp_path / "specs.zip", command.Tree(tmp_path / "out"), inputs=INPUTS)
    client = tmp_path / "out" / "generated" / "emporix_api" / "x"
    before = {path: path.read_bytes() for path in client.rglob("*.py")}
    render = making.render_service

    def broken(*given: Any) -> dict[str, str]:
        return {name: text.replace("class Part", "class class") for name, text in render(*given).items()}

    monkeypatch.setattr(making, "audit", lambda *given: [*audit(*given), "x.things.list: lost everything"])
    assert command.main(arguments) == 1
    assert {path: path.read_bytes() for path in client.rglob("*.py")} == before
    assert "lost everything" in capsys.readouterr().err
    monkeypatch.setattr(making, "audit", audit)
    monkeypatch.setattr(making, "render_service", broken)
    with pytest.raises(making.GenerationError, match=r"part\.py is not Python"):
        make_service(Document("thing", "x", "x", yaml.safe_dump(DOCUMENT).encode(), ""), INPUTS, None)
