"""What operations mean is read from their parameters and types: a service of our own, finder, whose names mislead."""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args

import httpx
import pytest

from emporix_async import Emporix
from scripts import lock
from scripts.archive import ROOT
from scripts.docstrings import LINES
from scripts.generate import Tree, generate
from scripts.operations import read_table
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


LISTINGS: dict[str, dict[str, Any]] = {
    "wrapped": {"number_parameter": "after", "size_parameter": "limit", "items": "data", "next": "nextCursor"},
    "bare": {"number_parameter": "cursor", "size_parameter": "size", "next_header": "X-Next-Cursor"},
    "connected": {
        "number_parameter": "after",
        "size_parameter": "first",
        "items": "edges",
        "next": "pageInfo.endCursor",
        "more": "pageInfo.hasNextPage",
    },
    "described": {"number_parameter": "cursor", "items": "data", "next": "meta.next_cursor", "total": "meta.total"},
    "linked": {"size_parameter": "limit", "items": "_embedded.aliases", "next": "_links.next.href"},
    "headed": {"size_parameter": "limit", "next_header": "Link"},
    "numbered": {"number_parameter": "pageNumber", "size_parameter": "pageSize"},
    "skipped": {
        "number_parameter": "offset",
        "size_parameter": "limit",
        "items": "results",
        "total": "total",
        "by_item": True,
    },
}


def test_how_a_listing_pages_is_known_by_its_parameters_and_its_answer(facts: dict[str, dict[str, Any]]) -> None:
    sizes = {"first_page", "default_size", "maximum_size"}
    found = {kind: facts[f"GET /entries/{kind}"]["paging"] for kind in LISTINGS}
    assert {paging.pop("family") for kind, paging in found.items() if kind in {"numbered", "skipped"}} == {"offset"}
    assert {paging.pop("family") for paging in found.values() if "family" in paging} == {"cursor"}
    assert {kind: {n: v for n, v in paging.items() if n not in sizes} for kind, paging in found.items()} == LISTINGS


def test_a_listing_that_is_a_plain_call_is_in_the_report(
    made: tuple[Tree, Report], facts: dict[str, dict[str, Any]]
) -> None:
    assert [facts[f"GET /entries/{kind}"].get("paging") for kind in ("limited", "endless")] == [None, None]
    notes = [note for note in made[1].services["finder"].notes if "plain call" in note]
    at = "/paths/~1finder~1{tenant}~1entries~1"
    assert notes == [
        f"{at}limited/get: a listing read as a plain call: no parameter takes the next page",
        f"{at}endless/get: a listing read as a plain call: its answer does not lead to the next page",
    ]


STORED = [{"id": f"a-{number}"} for number in range(25)]


def served(request: httpx.Request) -> httpx.Response:
    """Answer the request for a page in the way of its listing. No page has more than eight items."""
    query, kind = request.url.params, request.url.path.rpartition("/")[2]
    parameters = {"connected": "after", "described": "cursor", "skipped": "offset"}
    start = int(query.get(parameters.get(kind, "from"), 0))
    end = start + min(8, int(query.get("limit") or query.get("first") or 8))
    items, more = STORED[start:end], end < len(STORED)
    link = {"href": f"http://10.0.0.1:8080/internal/aliases?from={end}&limit=8"}
    body: Any = {
        # The last page has a cursor, too.
        "connected": {"edges": items, "pageInfo": {"endCursor": str(end), "hasNextPage": more}},
        "described": {"data": items, "meta": {"next_cursor": str(end) if more else None, "total": len(STORED)}},
        "linked": {"_embedded": {"aliases": items}, "_links": {"self": {}, **({"next": link} if more else {})}},
        "headed": items,
        "skipped": {"results": items, "total": len(STORED)},
    }[kind]
    headers = {"Link": f'<{link["href"]}>; rel="next"'} if kind == "headed" and more else {}
    return httpx.Response(200, json=body, headers=headers)


@pytest.mark.parametrize("kind", ["connected", "described", "linked", "headed", "skipped"])
async def test_a_listing_is_followed_as_its_document_says(made: tuple[Tree, Report], finder: Any, kind: str) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return served(request)

    operations = {one.key: one for one in read_table(made[0].package / "operations.py")}
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with Emporix("acme", token="given", http_client=http_client) as emporix:
        emporix._caller = replace(emporix._caller, operations=lambda: operations)
        decode = getattr(finder.entries, f"list_{kind}")()
        listing = emporix.listing(finder._client.request.operation)
        pages = -(-len(STORED) // 8)
        assert [item async for item in listing] == STORED
        assert len(requests) <= pages + (kind == "skipped")
        assert await listing.collect() == STORED
        async with listing.stream(concurrency=3) as items:
            assert [decode(item).id for item in [one async for one in items]] == [item["id"] for item in STORED]
    # The token goes nowhere but to the listing, wherever a link leads.
    addresses = {(one.url.host, one.url.path, one.headers["authorization"]) for one in requests}
    assert addresses == {("api.emporix.io", f"/finder/acme/entries/{kind}", "Bearer given")}


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
        f"{at}/get/responses/200/content/text~1csv: an alternative media type of an answer",
        f"{at}/put/requestBody/content/application~1merge-patch+json: an alternative media type of a request",
        f"{at}/put/requestBody/content/application~1xml: an alternative media type of a request",
    ]
    form = "/paths/~1finder~1{tenant}~1pictures/post/requestBody/content/multipart~1form-data/schema/properties"
    wanted += [
        f"{form}/tags: a list of texts in a multipart body",
        f"{form}/text: a field with a media type that is no file",
    ]
    notes = made[1].services["finder"].notes
    assert [start for start in wanted if not any(note.startswith(start) for note in notes)] == []


def test_every_media_type_of_a_request_can_be_chosen(facts: dict[str, dict[str, Any]], finder: Any) -> None:
    text, json, form = "Upload | FileContent | str", "application/json", "multipart/form-data"
    fields = "application/x-www-form-urlencoded"
    one = "models.Alias | Mapping[str, Any]"
    wanted = {
        finder.exports.replace: (json, ("application/merge-patch+json", "application/xml"), f"{one} | {text}"),
        finder.tables.create: (json, (), f"Sequence[{one}] | Multipart | {text} | Mapping[str, Any]"),
        # One that takes fields and one that takes a file: the fields are a `Multipart`.
        finder.tables.update: ("image/png", ("image/gif", form), f"{text} | Multipart"),
        finder.tables.replace: (form, (fields,), None),
    }
    media = {operation["key"]: operation.get("request_media") for operation in facts.values()}
    for method, (first, others, body) in wanted.items():
        parameters = inspect.signature(method).parameters
        assert media[f"finder.{method.__self__.__class__.__name__.lower()}.{method.__name__}"] == first
        assert (parameters["body"].annotation if body else None) == body
        choice = parameters["content_type"].annotation.removesuffix(" | Unset")
        assert (set(get_args(eval(choice, {"Literal": Literal}))) if others else choice) == (
            {first, *others} if others else "str"
        )
        assert f"Default `{first!r}`" in " ".join(inspect.getdoc(method).split())
        assert len(inspect.getdoc(method).splitlines()) <= LINES


async def test_the_media_type_that_is_chosen_is_sent(finder: Any) -> None:
    await finder.exports.replace("e-1", "<alias/>", content_type="application/xml")
    request = finder._client.request
    assert (request.headers, request.body) == ({"Content-Type": "application/xml"}, "<alias/>")
    await finder.tables.replace("t-1", note="x", content_type="application/x-www-form-urlencoded")
    assert finder._client.request.body.fields["note"] == "x"


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
    assert types == {"tenant": "str", "page": "str", "pageNumber": "int", "pageSize": "int"}
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
