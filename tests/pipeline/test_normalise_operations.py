from __future__ import annotations

import pytest

from scripts.loading import load
from scripts.normalise import normalise
from scripts.normalise.media import kind_of

TEXT = {"type": "string"}


@pytest.fixture(scope="session")
def paths(own_documents):
    return normalise(load(own_documents["parcel"]), service="parcel").document["paths"]


@pytest.fixture
def operation(normalised):
    def make(method="get", **stated):
        return normalised(method=method, **stated).document["paths"]["/thing/{tenant}/things"][method]

    return make


def names(operation, place):
    return [parameter["name"] for parameter in operation["parameters"] if parameter["in"] == place]


def test_the_servers_path_is_part_of_every_path(paths):
    assert list(paths) == [
        "/parcel/{tenant}/parcels",
        "/parcel/{tenant}/parcels/{parcelId}/items/{item-id}",
        "/parcel/{tenant}/parcels/{parcelId}/label",
    ]


def test_parameters_of_the_path_are_those_of_its_operations_and_the_operations_own_come_first(paths):
    (size,) = (each for each in paths["/parcel/{tenant}/parcels"]["get"]["parameters"] if each["name"] == "pageSize")
    assert size["schema"] == {"type": "integer", "x-emporix-default": 60, "x-emporix-maximum": 200}


def test_path_parameters_are_declared_in_their_order_whoever_forgot_them(paths):
    assert names(paths["/parcel/{tenant}/parcels/{parcelId}/items/{item-id}"]["get"], "path") == [
        "tenant",
        "parcelId",
        "item-id",
    ]
    assert names(paths["/parcel/{tenant}/parcels/{parcelId}/label"]["get"], "path") == ["tenant", "parcelId"]


def test_a_header_stands_there_once_and_those_of_the_protocol_not_at_all(paths):
    assert names(paths["/parcel/{tenant}/parcels"]["get"], "header") == ["X-Total-Count"]
    assert names(paths["/parcel/{tenant}/parcels/{parcelId}/label"]["get"], "header") == []


def test_a_date_in_the_query_stays_a_date(paths):
    (one,) = (each for each in paths["/parcel/{tenant}/parcels"]["get"]["parameters"] if each["name"] == "from")
    assert one["schema"] == {"type": "string", "format": "date-time"}


def test_security_is_told_with_its_alternatives(paths):
    collection, label = paths["/parcel/{tenant}/parcels"], paths["/parcel/{tenant}/parcels/{parcelId}/label"]
    assert collection["get"]["x-emporix-security"] == [{"type": "oauth2", "scopes": ["parcel.parcel_read"]}]
    assert collection["post"]["x-emporix-security"] == [
        {"type": "oauth2", "scopes": ["parcel.parcel_manage"]},
        {"type": "customer", "scopes": []},
    ]
    assert label["get"]["x-emporix-security"] == [{"type": "http", "scopes": []}]


def test_an_undefined_security_scheme_is_judged_by_its_scopes_and_name(operation):
    assert operation(security=[{"CustomerAccessToken": ["a.b_read"]}])["x-emporix-security"] == [
        {"type": "oauth2", "scopes": ["a.b_read"]},
        {"type": "customer", "scopes": ["a.b_read"]},
    ]


def test_a_security_scheme_that_says_so_is_for_guests_too(own_documents):
    document = load(own_documents["parcel"])
    document["components"]["securitySchemes"]["CustomerAccessToken"]["description"] = "Customer or anonymous. See there"
    collection = normalise(document, service="parcel").document["paths"]["/parcel/{tenant}/parcels"]
    assert [each["type"] for each in collection["post"]["x-emporix-security"]] == ["oauth2", "customer", "anonymous"]


def test_a_missing_operation_id_is_made_of_method_and_path_and_a_duplicate_one_replaced(paths):
    post = paths["/parcel/{tenant}/parcels"]["post"]
    assert (post["operationId"], post["x-emporix-original-id"]) == ("post-parcel-tenant-parcels", None)
    second = paths["/parcel/{tenant}/parcels/{parcelId}/items/{item-id}"]["get"]
    assert second["operationId"] == "get-parcel-tenant-parcels-parcelId-items-item-id"
    assert second["x-emporix-original-id"] == "GET-parcels"


def test_errors_go_and_successes_are_told(paths):
    operation = paths["/parcel/{tenant}/parcels"]["get"]
    assert list(operation["responses"]) == ["200"]
    assert operation["x-emporix-statuses"] == [200]
    assert operation["x-emporix-response-headers"] == ["X-Total-Count"]


def test_request_bodies_are_required(paths):
    assert paths["/parcel/{tenant}/parcels"]["post"]["requestBody"]["required"] is True


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("application/json", "application/json"),
        ("application/json; charset=utf-8", "application/json"),
        ("application:json", "application/json"),
        ("application/merge-patch+json", "application/json"),
        ("*/*", "application/json"),
        ("multipart/form-data", "multipart/form-data"),
        ("application/x-www-form-urlencoded", "application/x-www-form-urlencoded"),
        ("application/pdf", "application/octet-stream"),
        ("text/event-stream", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_a_media_type_is_handled_as_one_of_four(media, kind):
    assert kind_of(media) == kind


def test_json_is_kept_where_an_alternative_stands_beside_it_and_a_form_with_it(paths):
    answer = paths["/parcel/{tenant}/parcels/{parcelId}/items/{item-id}"]["get"]["responses"]["200"]
    assert list(answer["content"]) == ["application/json"]
    body = paths["/parcel/{tenant}/parcels/{parcelId}/label"]["put"]["requestBody"]
    assert list(body["content"]) == ["application/json", "multipart/form-data"]


def test_a_download_is_bytes_and_keeps_its_media_type(paths):
    operation = paths["/parcel/{tenant}/parcels/{parcelId}/label"]["get"]
    assert operation["responses"]["200"]["content"] == {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }
    assert operation["x-emporix-response-media"] == "application/pdf"


def test_without_a_success_the_default_answer_is_taken_else_an_empty_one(operation):
    content = {"content": {"application/json": {"schema": TEXT}}}
    assert operation(responses={"default": content})["responses"]["200"]["content"] == {
        "application/json": {"schema": TEXT}
    }
    assert operation(responses={"404": content})["responses"] == {"200": {"description": ""}}


@pytest.mark.parametrize(
    "parameter",
    [{"name": "a"}, {"in": "query"}, {"name": "a", "in": "cookie"}, {"$ref": "#/components/parameters/none"}, 5],
)
def test_a_parameter_that_says_too_little_is_left_out_and_noted(normalised, parameter):
    normal = normalised(parameters=[parameter])
    assert any("/parameters/0: " in note for note in normal.notes)


@pytest.mark.parametrize("schema", [{"type": "object"}, {}, {"type": "array", "items": {"type": "object"}}])
def test_a_parameter_that_cannot_be_written_is_text(operation, schema):
    parameters = operation(parameters=[{"name": "a", "in": "header", "schema": schema}])["parameters"]
    assert parameters[-1]["schema"] == TEXT


def test_a_path_is_tidied_and_its_parameters_get_names_that_can_be_identifiers():
    document = {"openapi": "3.0.0", "info": {}, "paths": {'/a/{x.y}/{1"}/{id}/b/{id}': {"get": {"responses": {}}}}}
    (path,) = normalise(document, service="thing").document["paths"]
    assert path == "/a/{x_y}/{value_1}/{id}/b/{id2}"
    document = {"openapi": "3.0.0", "info": {}, "paths": {"/a /b?c=d": {"get": {"responses": {}}}}}
    assert list(normalise(document, service="thing").document["paths"]) == ["/a/b"]
