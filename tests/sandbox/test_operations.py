"""Every operation of the table has an answer."""

from __future__ import annotations

import re
from dataclasses import replace

import httpx
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation
from emporix_async.sandbox import create_app
from emporix_async.sandbox._routes import Routes
from tests.cases import every
from tests.sandbox.conftest import calling

# For the answer, it does not matter whose token it is.
SERVICE = [replace(operation, token_kinds=("service",)) for operation in OPERATIONS.values()]
MODELLED = {route.operation.key: route.kind for route in Routes(OPERATIONS.values()).all}


async def ask(client: httpx.AsyncClient, operation: Operation) -> httpx.Response:
    path = operation.path.replace("{tenant}", "acme")
    path = re.sub(r"\{[^}]+\}", "some-key", path)
    body = None
    if operation.bulk is not None:
        body = {operation.bulk.items: []} if operation.bulk.items else []
    elif operation.request_media == "application/json":
        body = {}
    return await client.request(operation.method, path, json=body)


APP = create_app(tenant="acme", operations=SERVICE)


@every("operation", SERVICE)
async def test_every_operation_has_an_answer(operation):
    async with calling(APP) as client:
        answer = await ask(client, operation)
    if MODELLED[operation.key] == "unmodelled":
        assert answer.status_code == 501
        assert operation.key in answer.json()["message"]
    elif answer.is_success:
        assert answer.status_code in operation.statuses
    else:
        assert answer.status_code in (400, 404)
        assert "There is no such path" not in answer.text


def test_what_the_services_of_the_first_release_do_is_modelled():
    promised = {"list", "get", "create", "upsert", "update", "delete", "search", "create_many", "upsert_many"}
    services = {"price", "product", "customer", "customer_management"}
    missing = [
        operation.key
        for operation in OPERATIONS.values()
        if operation.service in services and operation.name in promised and MODELLED[operation.key] == "unmodelled"
    ]
    # The password retention is a setting, not a collection.
    assert [key for key in missing if "password_migration_retention" not in key] == []


def operation(method: str, path: str, name: str, **facts) -> Operation:
    return Operation(f"s.r.{name}", "s", "r", name, name, method, path, **facts)


def kind_of(*operations: Operation) -> str:
    return Routes(operations).all[0].kind


LIST = operation("GET", "/s/{tenant}/things", "list")
CREATE = operation("POST", "/s/{tenant}/things", "create", statuses=(201,))


def test_a_collection_that_nothing_fills_is_not_modelled():
    assert kind_of(LIST) == "unmodelled"
    assert kind_of(LIST, CREATE) == "list"


def test_a_creation_of_what_cannot_be_read_is_an_action():
    assert kind_of(CREATE) == "unmodelled"
    assert kind_of(CREATE, LIST) == "create"


def test_an_action_is_not_modelled():
    action = operation("POST", "/s/{tenant}/things/{id}/activate", "activate", statuses=(201,))
    assert kind_of(action, LIST, CREATE) == "unmodelled"


@every("facts", [{"request_media": "multipart/form-data"}, {"response_media": "text/event-stream"}])
def test_media_other_than_json_are_not_modelled(facts):
    assert kind_of(operation("PUT", "/s/{tenant}/things/{id}", "upsert", statuses=(201,), **facts)) == "unmodelled"


def test_a_fixed_segment_wins_over_a_parameter():
    routes = Routes([operation("GET", "/s/{tenant}/{any}", "get"), operation("GET", "/s/{tenant}/me", "get_me")])
    found = routes.find(["s", "acme", "me"])
    assert found is not None
    assert (found[0]["GET"].operation.name, found[1]) == ("get_me", ["acme"])


def test_a_fixed_segment_that_leads_nowhere_gives_way_to_the_parameter():
    routes = Routes([operation("GET", "/s/me/x", "get_x"), operation("GET", "/s/{tenant}/y", "get_y")])
    found = routes.find(["s", "me", "y"])
    assert found is not None
    assert (found[0]["GET"].operation.name, found[1]) == ("get_y", ["me"])


def test_two_operations_on_one_path_and_method_are_refused():
    with pytest.raises(ValueError, match="two operations"):
        Routes([LIST, replace(LIST, path="/s/{tenant}/things")])
