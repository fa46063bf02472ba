"""Documents with harmless names that are names of Python or of our own: their clients are whole all the same."""

from __future__ import annotations

import ast
import importlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from scripts.archive import Source
from scripts.generate import Inputs, Tree, generate
from scripts.names import Overrides
from scripts.report import Report
from tests.pipeline import compat
from tests.pipeline.conftest import imported, reference

TEXT = {"type": "string"}
TENANT = {"name": "tenant", "in": "path", "required": True, "schema": TEXT}

SCHEMAS = (
    *("Absent", "Annotations", "ImportModule", "Model", "NAMES", "New", "UNSET", "TypeChecking", "Models"),
    *("AttributeError", "Dict", "GetAttr", "Getattr", "Globals", "List", "Sorted", "Str"),
)
SEGMENTS = (
    *("request", "report", "client", "change", "mapping", "sequence", "literal", "iterable", "event-stream", "any"),
    *(
        "importer",
        "paginator",
        "upload",
        "unset",
        "None",
        "True",
        "cached-property",
        "things:date",
        "things:str",
        "a%20b",
        "{tenant}x",
        "things",
    ),
)
FIELDS = (
    *("attrs", "Any", "any", "UNSET", "unset", "Model", "model", "Maybe", "maybe", "NAMES", "names", "Literal"),
    *("literal", "TYPE_CHECKING", "annotations", "dict", "str", "staticmethod", "decode", "self", "from_dict"),
    *("Part", "part", "additional_properties", "_own", "_extras"),
)
TWINS = ("@type", "type", "$id", "id", "class", "class_", "+1", "-1", "*", "%", " name", "name ", "a-b", "aB", "a_b")


def operation(schema: Any, *parameters: Mapping[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    answer = {"responses": {"200": {"content": content}}}
    return {"parameters": [TENANT, *parameters], "requestBody": {"content": content}, **answer}


def document(paths: Mapping[str, Any], **schemas: Any) -> str:
    whole = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": paths}
    return json.dumps({**whole, "components": {"schemas": schemas}})


def thing(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


def of_schemas(*names: str) -> str:
    paths = {f"/x/{{tenant}}/s{number}": {"post": operation(reference(name))} for number, name in enumerate(names)}
    return document(paths, **{name: thing("id", "other") for name in names})


def of_segments(*segments: str) -> str:
    shared = {"post": operation(reference("Thing"))}
    return document({f"/x/{{tenant}}/{segment}": shared for segment in segments}, Thing=thing("id"))


def of_properties(*names: str) -> str:
    whole = thing(*names)
    whole["properties"] |= {"list": {"type": "array", "items": TEXT}, "z": reference("Part")}
    return document({"/x/{tenant}/things": {"post": operation(reference("Thing"))}}, Thing=whole, Part=thing("id"))


def of_parameters() -> str:
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in ("id", "id_", "page_no", "pageNo", "None")]
    parameters += [{**one, "in": "header"} for one in parameters]
    path = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    return document({"/x/{tenant}/things/{id}": {"get": operation(TEXT, path, *parameters)}})


QUERIES = {
    "/x/{tenant}/jobs?type=full": {"post": operation(TEXT)},
    "/x/{tenant}/jobs?type=delta": {"post": operation(TEXT)},
    "/x/{tenant}/tasks?action=doit": {"post": operation(TEXT)},
    "/x/{tenant}/runs?kind=a": {"post": operation(TEXT)},
    "/x/{tenant}/runs": {"post": operation(TEXT), "get": operation(TEXT)},
}

DOCUMENTS = {
    "schema-names": of_schemas(*SCHEMAS),
    "segments": of_segments(*SEGMENTS),
    "fields": of_properties(*FIELDS),
    "twins": of_properties(*TWINS),
    "parameters": of_parameters(),
    "queries": document(QUERIES),
    "1st": of_segments("things"),
    "client": of_segments("things"),
    "none": of_segments("things"),
}

Made = tuple[Tree, Report]


def run(directory: Path, documents: Mapping[str, str], overrides: Overrides | None = None) -> Made:
    with zipfile.ZipFile(directory / "specs.zip", "w") as file:
        for service, text in documents.items():
            file.writestr(f"some/{service}/api-reference/api.yml", text)
    target = Tree(directory / "out")
    inputs = Inputs(Source("https://example.com/archive.zip", {}), overrides or Overrides(), {})
    return target, generate(directory / "specs.zip", target, inputs=inputs)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return run(tmp_path_factory.mktemp("awkward"), DOCUMENTS)


class Sender:
    """A client that gives the request and its decoder back."""

    async def send(self, request: Any, decode: Any) -> Any:
        return request, decode


def answered(asked: Any) -> Any:
    """Take the answer of a coroutine that waits for nothing."""
    with pytest.raises(StopIteration) as stopped:
        asked.send(None)
    return stopped.value.value


def methods(client: Any) -> Iterator[Any]:
    """Yield every method that a service has for an operation."""
    for name, attribute in vars(type(client)).items():
        if not name.startswith("__"):
            resource = getattr(client, attribute.attrname)
            yield from (getattr(resource, each) for each in vars(type(resource)) if each[0] != "_")


def service_class(package: Any) -> Any:
    return next(one for one in vars(package).values() if isinstance(one, type) and one.__module__ == package.__name__)


def test_every_document_has_a_whole_client(made: Made) -> None:
    _, report = made
    assert (report.failed, report.warnings) == ({}, 0)
    assert report.total("generated") == report.total("operations")


@pytest.mark.parametrize("service", ["schema_names", "segments", "fields", "twins", "n1st", "client", "none"])
def test_every_method_sends_a_request_and_decodes_its_answer(made: Made, service: str) -> None:
    with imported(made[0].package, service) as package:
        types = importlib.import_module(f"{package.__name__.partition('.')[0]}.types")
        found = list(methods(service_class(package)(Sender())))
        assert found
        for method in found:
            request, decode = answered(method(*["x"] * (method.__code__.co_argcount - 2), body={}))
            assert type(request) is types.Request
            model = decode({"id": "1"})
            assert (type(model).__name__, model.to_dict()) == (type(decode({})).__name__, {"id": "1"})


@pytest.mark.parametrize(("service", "names"), [("fields", FIELDS), ("twins", TWINS)])
def test_each_property_is_a_field_of_its_own(made: Made, service: str, names: tuple[str, ...]) -> None:
    data = {**{name: name for name in names}, "z": {"id": "1"}}
    with imported(made[0].package, service) as package:
        module = importlib.import_module(f"{package.__name__}.models.thing")
        model = module.Thing.from_dict(data)
        assert (model.to_dict(), model.additional_properties) == (data, {})
        assert module.Thing(**{one.name: 1 for one in module.Thing.__attrs_attrs__}).z == 1


def test_of_two_properties_the_one_whose_name_is_written_so_has_the_plain_name(made: Made) -> None:
    with imported(made[0].package, "twins") as package:
        models = importlib.import_module(f"{package.__name__}.models")
        model = models.Thing.from_dict({"@type": "A", "type": "B", "$id": "C", "id": "D"})
        assert (model.type__, model.type_, model.id_, model.id) == ("A", "B", "C", "D")


def hidden(text: str) -> set[str]:
    """Return the names that a class has or is, and that stand for something else where it is written."""
    module = ast.parse(text)
    classes = [part for part in module.body if isinstance(part, ast.ClassDef)]
    others = [node for part in module.body if part not in classes for node in ast.walk(part)]
    imports = (node for node in others if isinstance(node, (ast.Import, ast.ImportFrom)))
    known = {name.asname or name.name for node in imports for name in node.names}
    found = {one.name for one in classes} & known
    for part in classes:
        functions = [one for one in part.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))]
        fields = {
            one.target.id for one in part.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }
        read = (
            node
            for one in functions
            for about in (one.args, one.returns, *one.decorator_list)
            if about
            for node in ast.walk(about)
        )
        names = {one.id for one in read if isinstance(one, ast.Name)}
        found |= (fields & known) | (({one.name for one in functions} | fields) & names)
    return found


@pytest.mark.parametrize("service", ["schema_names", "segments", "fields", "twins", "client", "none"])
def test_no_class_hides_what_its_module_reads(made: Made, service: str) -> None:
    files = (made[0].package / service).rglob("*.py")
    assert {file.name: names for file in files if (names := hidden(file.read_text(encoding="utf-8")))} == {}


def test_no_module_of_a_model_hides_what_their_package_reads(made: Made) -> None:
    models = made[0].package / "schema_names" / "models"
    nodes = list(ast.walk(ast.parse((models / "__init__.py").read_text(encoding="utf-8"))))
    read = {node.id for node in nodes if isinstance(node, ast.Name)}
    read |= {name.name for node in nodes if isinstance(node, ast.ImportFrom) and not node.level for name in node.names}
    assert {"globals", "annotations"} < read
    assert not read & {file.stem for file in models.glob("*.py")}
    assert not read & {
        name.name for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 1 for name in node.names
    }


def test_parameters_of_one_python_name_are_all_sent(made: Made) -> None:
    with imported(made[0].package, "parameters") as package:
        (method,) = methods(service_class(package)(Sender()))
        names = method.__code__.co_varnames[2 : method.__code__.co_argcount + method.__code__.co_kwonlyargcount]
        request, _ = answered(method("1", **{name: name for name in names if name != "body"}, body="b"))
        assert request.query.keys() == {"id", "id_", "page_no", "pageNo", "None"}
        values = [*request.query.values(), *request.headers.values()]
        assert len(set(values)) == len(values)


def test_what_the_query_of_a_path_fixes_is_a_parameter(made: Made) -> None:
    def sent(method: Any, **query: str) -> Any:
        return answered(method(body="b", **query))[0].query

    with imported(made[0].package, "queries") as package:
        client = service_class(package)(Sender())
        assert sent(client.jobs.create, type_="delta") == {"type": "delta"}
        assert sent(client.tasks.create, action="doit") == {"action": "doit"}
        with pytest.raises(TypeError, match="type_"):
            client.jobs.create(body="b")
        assert "Literal['a'] | str | Unset" in str(client.runs.create.__annotations__["kind"]).replace('"', "'")
        assert "kind" not in client.runs.get.__annotations__


def test_each_path_with_a_query_is_in_the_report(made: Made) -> None:
    notes = made[1].services["queries"].notes
    told = [note.partition(": ")[0] for note in notes if "a query in the path" in note]
    assert told == [f"/paths/{path.replace('/', '~1')}" for path in QUERIES if "?" in path]
    assert sum("that the document has before" in note for note in notes) == 2


CRUD = document(
    {
        "/x/{tenant}/things": {"post": operation(reference("Thing")), "get": operation(TEXT)},
        "/x/{tenant}/things/{id}": {"get": operation(reference("Thing")), "put": operation(reference("Thing"))},
    },
    Thing=thing("id", "other"),
)


@pytest.mark.parametrize("name", ["modify", "importer", "import_all", "models", "str"])
def test_no_operation_can_be_given_a_name_that_its_class_needs(tmp_path: Path, name: str) -> None:
    (tmp_path / "names.toml").write_text(f'[methods]\n"crud.GET /x/{{tenant}}/things" = "things.{name}"\n')
    with pytest.raises(ValueError, match=rf"names.toml: crud.GET .*: no operation can be called things.{name}"):
        Overrides.load(tmp_path / "names.toml")


def test_an_operation_given_the_name_of_a_method_made_of_several_is_told(tmp_path: Path) -> None:
    addresses = {"GET /x/{tenant}/things/{id}": "get_one", "GET /x/{tenant}/things": "modify_one"}
    overrides = Overrides(methods={f"crud.{address}": f"things.{name}" for address, name in addresses.items()})
    _, report = run(tmp_path, {"crud": CRUD}, overrides)
    (reason,) = report.failed.values()
    assert "crud.things.modify_one is given to GET /x/{tenant}/things in specs/names.toml" in reason


def test_without_an_archive_nothing_is_tried_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EMPORIX_SPECS_DIR", str(tmp_path))
    assert compat.main([]) == 1
    assert capsys.readouterr().err == "error: no archive in $EMPORIX_SPECS_DIR or ../shared/openapi\n"
