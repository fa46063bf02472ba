"""What operations mean is read from their parameters and types: a service of our own, finder, whose names mislead."""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts import lock
from scripts.archive import ROOT
from scripts.generate import Tree, generate
from scripts.report import Report
from tests.pipeline.conftest import imported
from tests.pipeline.recorder import Recorder


@pytest.fixture(scope="module")
def made(own_archive: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Tree, Report]:
    tree = Tree(tmp_path_factory.mktemp("meanings"))
    return tree, generate(own_archive, tree)


@pytest.fixture(scope="module")
def facts(made: tuple[Tree, Report]) -> dict[str, dict[str, Any]]:
    """Return what is known of the operations of finder, by address below the tenant."""
    known = lock.read(made[0].lock)["finder"].operations
    return {
        f"{one['method']} {one['path'].removeprefix('/finder/{tenant}')}": {"key": key, **one}
        for key, one in known.items()
    }


@pytest.fixture(scope="module")
def finder(made: tuple[Tree, Report]) -> Iterator[Any]:
    with imported(made[0].package, "finder") as package:
        yield package.Finder(Recorder())


def test_what_a_resource_has_follows_from_what_its_operations_take_and_answer(finder: Any) -> None:
    wanted = {
        "logs": {"list"},
        "indexes": {"list", "search", "get", "replace"},
        "aliases": {
            *("list", "create", "get", "upsert", "modify", "importer", "import_all", "match", "publish"),
            "set_order",
        },
        "synonyms": {"get", "upsert", "importer", "import_all"},
        "rebuilds": {"list", "create"},
        "marks": {"delete", "get", "upsert"},
    }
    found = {
        resource: {name for name, _ in inspect.getmembers(getattr(finder, resource), inspect.ismethod)}
        for resource in wanted
    }
    assert {resource: names - {"__init__"} for resource, names in found.items()} == wanted


def test_a_delete_takes_no_body_that_says_nothing_and_deprecated_parameters_are_named(finder: Any) -> None:
    method = finder.marks.delete
    assert list(inspect.signature(method).parameters) == ["mark_id", "why", "force", "x_why"]
    assert inspect.getdoc(method).endswith("Args:\n    why: Deprecated.\n    x_why: Deprecated.")


async def test_a_deprecated_parameter_that_is_given_is_warned_of_where_the_method_is_called(finder: Any) -> None:
    with pytest.warns(DeprecationWarning, match="the parameter 'x_why' is deprecated") as seen:
        await finder.marks.delete("m-1", x_why="so")
    assert [Path(one.filename).name for one in seen] == [Path(__file__).name]
    with warnings.catch_warnings(record=True) as seen:
        await finder.marks.delete("m-1", force=True)
    assert seen == []


def test_where_the_outcome_of_an_accepted_request_will_be_is_said(finder: Any) -> None:
    assert "`Location`" in inspect.getdoc(finder.rebuilds.create)
    assert "`Location`" not in inspect.getdoc(finder.indexes.replace)


def test_pages_are_counted_as_stated(facts: dict[str, dict[str, Any]]) -> None:
    paging = facts["GET /logs"]["paging"]
    assert (paging["first_page"], paging["default_size"], paging["maximum_size"]) == (1, 20, 100)


def test_a_cursor_is_known_by_the_parameter_that_takes_it_and_the_answer_that_has_it(
    facts: dict[str, dict[str, Any]],
) -> None:
    names = ("family", "number_parameter", "size_parameter", "items", "next_header", "next", "maximum_size")
    found = {
        kind: [facts[f"GET /entries/{kind}"]["paging"].get(name) for name in names]
        for kind in ("wrapped", "bare", "numbered")
    }
    assert found == {
        "wrapped": ["cursor", "after", "limit", "data", None, "nextCursor", 500],
        "bare": ["cursor", "cursor", "size", None, "X-Next-Cursor", None, None],
        "numbered": ["offset", "pageNumber", "pageSize", None, None, None, None],
    }


def test_any_media_type_is_json_unless_its_schema_is_text(facts: dict[str, dict[str, Any]]) -> None:
    names = ("request_media", "response_media", "response_type")
    found = {
        method: [facts[f"{method} /exports/{{exportId}}"].get(name) for name in names] for method in ("GET", "POST")
    }
    assert found == {
        "GET": [None, "application/json", "Alias"],
        "POST": ["application/octet-stream", "*/*", None],
    }


def test_what_no_client_has_is_in_the_report(made: tuple[Tree, Report]) -> None:
    at = f"/paths/{'/finder/{tenant}/exports/{exportId}'.replace('/', '~1')}"
    wanted = [
        "/webhooks: requests that the API makes",
        f"{at}/post/callbacks: requests that the API makes",
        f"{at}/get/responses/200/content/text~1csv: an alternative media type",
        f"{at}/put/requestBody/content/application~1merge-patch+json: an alternative media type",
        f"{at}/put/requestBody/content/application~1xml: an alternative media type",
    ]
    form = "/paths/~1finder~1{tenant}~1pictures/post/requestBody/content/multipart~1form-data/schema/properties"
    wanted += [
        f"{form}/tags: a list of texts in a multipart body",
        f"{form}/text: a field with a media type that is no file",
    ]
    notes = made[1].services["finder"].notes
    assert [start for start in wanted if not any(note.startswith(start) for note in notes)] == []


@pytest.mark.anyio
async def test_files_and_json_go_as_the_document_says(finder: Any) -> None:
    recorder = finder._client
    types = importlib.import_module(f"{type(finder).__module__.rpartition('.')[0]}.types")
    await finder.pictures.create(files=[b"a", types.Upload(b"b", name="b.png")], table=b"1;2", note="x")
    fields = recorder.request.body.fields
    assert [(file.content, file.name, file.media_type) for file in fields["files"]] == [
        (b"a", None, None),
        (b"b", "b.png", None),
    ]
    assert (fields["table"].media_type, fields["note"]) == ("text/csv", "x")
    await finder.pictures.list(filter_={"of": ["é", 1]})
    assert recorder.request.query == {"filter": '{"of":["\\u00e9",1]}'}


@pytest.mark.anyio
async def test_answers_and_values_of_maps_that_may_be_null_say_so(finder: Any, made: tuple[Tree, Report]) -> None:
    assert inspect.signature(finder.notes.get).return_annotation == "models.Note | None"
    fields = lock.read(made[0].lock)["finder"].schemas["Note"]["fields"]
    assert fields == {
        "texts": "dict[str, str | None]",
        "parts": "dict[str, Alias | None]",
        "kinds": "dict[str, str]",
    }
    note = (await finder.notes.get("n"))({"parts": {"a": {"id": "1"}, "b": None}})
    assert (note.parts["a"].id, note.parts["b"]) == ("1", None)


def test_page_numbers_and_sizes_are_whole_numbers_whatever_type_they_have(
    facts: dict[str, dict[str, Any]], made: tuple[Tree, Report]
) -> None:
    types = {one["name"]: one["type"] for one in facts["GET /shirts"]["parameters"]}
    assert types.pop("size").startswith("Literal['L', 'M', 'S']")
    assert types == {"tenant": "str", "page": "int", "pageNumber": "int", "pageSize": "int"}
    noted = [note for note in made[1].services["finder"].notes if "no integer" in note]
    assert len(noted) == 3


def test_every_page_number_and_size_of_the_committed_clients_is_a_whole_number() -> None:
    wrong = [
        f"{key} {one['name']}: {one['type']}"
        for entry in lock.read(Tree(ROOT).lock).values()
        for key, known in entry.operations.items()
        for one in known["parameters"]
        if one["name"] in ("pageNumber", "pageSize") and one["type"] != "int"
    ]
    assert wrong == []
