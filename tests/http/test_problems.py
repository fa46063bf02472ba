"""Every family of error bodies, and bodies that are none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_async.errors import (
    APIStatusError,
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    ServerError,
)
from emporix_async.http.problems import (
    BODY_LIMIT,
    Problem,
    parse_problem,
    read_problem,
    redact,
    status_error,
)

FAMILIES = [
    (
        {"code": 400, "status": "Bad Request", "message": "Problem", "details": [{"message": "name is empty"}]},
        ("Bad Request", "Problem", "name is empty"),
    ),
    (
        {"code": 400, "status": "Bad Request", "message": "Problem", "details": ["url: not reachable"]},
        ("Bad Request", "Problem", "url: not reachable"),
    ),
    (
        {"code": 400, "status": "Bad Request", "message": "Problem", "errorCode": "PRICE-3"},
        ("PRICE-3", "Problem", None),
    ),
    (
        {
            "status": 400,
            "type": "validation_violation",
            "message": "Problems",
            "moreInfo": "",
            "details": [{"field": "tenant", "message": "size must be less", "type": "invalid_header"}],
        },
        ("validation_violation", "Problems", "tenant: size must be less"),
    ),
    (
        {"status": 409, "type": "application/json", "message": "Not created", "details": [{"field": None}]},
        (None, "Not created", None),
    ),
    (
        {"fault": {"faultstring": "Invalid access token", "detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}},
        ("oauth.v2.InvalidAccessToken", "Invalid access token", None),
    ),
    ({"code": 404, "message": "Gone", "detailInfo": "no product p"}, (None, "Gone", "no product p")),
    ({"code": 404, "timestamp": "2026-01-01T00:00:00Z", "message": "Gone"}, (None, "Gone", None)),
    (
        {"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "Invalid content.", "instance": "/x"},
        ("Bad Request", "Invalid content.", None),
    ),
    (
        {"timestamp": "2026-01-01T00:00:00Z", "status": 500, "error": "Internal Server Error", "path": "/x"},
        ("Internal Server Error", "Internal Server Error", None),
    ),
    (
        {"message": "Bad Request", "_embedded": {"errors": [{"message": "siteCode missing", "path": "/siteCode"}]}},
        (None, "Bad Request", "/siteCode: siteCode missing"),
    ),
    ({"error": "invalid_client", "error_description": "No such key"}, ("invalid_client", "No such key", None)),
    (
        {"Site not found": {"status": 404, "message": "Site not Found", "details": [{"message": "no site s"}]}},
        (None, "Site not Found", "no site s"),
    ),
    ({"status": "409", "message": "Resource already exists."}, (None, "Resource already exists.", None)),
    ({"index": 3, "code": 409, "status": "Conflict", "message": "stale"}, ("Conflict", "stale", None)),
    ([{"message": "first"}, {"message": "second"}], (None, "first", "first")),
    ("just words", (None, "just words", None)),
    ({}, (None, None, None)),
    (None, (None, None, None)),
    (17, (None, None, None)),
    ({"message": None, "details": None, "code": None}, (None, None, None)),
    ({"message": {"en": "odd"}, "details": 5, "status": []}, (None, None, None)),
]


@pytest.mark.parametrize(("body", "expected"), FAMILIES)
def test_every_family_is_read(body, expected) -> None:
    problem = parse_problem(json.dumps(body).encode())
    assert (problem.code, problem.message, problem.detail) == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", None),
        (b"   \n", None),
        (b"upstream connect error", "upstream connect error"),
        (b"<html><head><title>502 Bad &amp; Gateway</title></head><body>x</body></html>", "502 Bad & Gateway"),
        (b"<html><body>no title</body></html>", None),
        (b'{"code": 400, "message": "Name is \\"empty\\"", "details": [{"mes', 'Name is \\"empty\\"'),
        (b'{"fault": {"faultstring": "Invalid acc', "Invalid acc"),
        (b'{"\xff\xfe": ', '{"��":'),
        (b"\xff\xfe\x00b\x00a\x00d", "�� b a d"),
        (b"[" * 5000, "[" * 299 + "…"),
        (b'{"message": "two\\nlines\\u0000"}', "two lines"),
    ],
)
def test_a_body_that_is_no_whole_json_is_read_as_far_as_it_goes(content, message) -> None:
    assert parse_problem(content).message == message


def test_of_a_huge_body_only_the_beginning_is_considered_and_a_long_text_is_shortened() -> None:
    problem = parse_problem(b'{"message": "too much", "details": ["' + b"x" * 10 * BODY_LIMIT)
    assert problem.message == "too much"
    message = read_problem({"message": "x" * 5000}).message
    assert message is not None
    assert len(message) == 300


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_body_at_all_makes_the_reader_fail(content) -> None:
    parse_problem(content)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=10),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["message", "code", "details", "fault", "status", "type", "_embedded", "errors", "detail"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=20,
    )
)
def test_any_json_is_read_without_failing_and_makes_an_error(body) -> None:
    error = status_error(read_problem(body), status=400, method="GET", path="/p")
    assert str(error).startswith("GET /p → 400")


@pytest.mark.parametrize(
    ("status", "kind"),
    [(403, Forbidden), (404, NotFound), (409, Conflict), (429, RateLimited), (500, ServerError), (599, ServerError)],
)
def test_a_status_has_its_class(status, kind) -> None:
    assert type(status_error(Problem(), status=status, method="GET", path="/p")) is kind


@pytest.mark.parametrize("status", [302, 402, 418, 499, 600])
def test_a_status_without_a_class_of_its_own_is_the_general_one(status) -> None:
    assert type(status_error(Problem(), status=status, method="GET", path="/p")) is APIStatusError


@pytest.mark.parametrize(
    ("message", "details"),
    [
        ("Missing required scopes [a.b_manage, c-d.e_view_own]", ()),
        ("Required scope(s): a.b_manage, c-d.e_view_own", ()),
        ("needs `a.b_manage` or `c-d.e_view_own`.", ()),
        ("Not allowed", ("Missing required scopes '[a.b_manage, c-d.e_view_own]'",)),
        ("Not allowed", ({"message": "Required scope(s): [a.b_manage, c-d.e_view_own]"},)),
        ("Not allowed", ({"field": "token", "message": "a.b_manage"}, "or c-d.e_view_own")),
    ],
)
def test_scopes_in_the_texts_are_found(message, details) -> None:
    assert Problem(message=message, details=details).scopes == ("a.b_manage", "c-d.e_view_own")


def test_every_scope_of_the_api_is_recognised() -> None:
    for scope in {scope for entry in OPERATIONS.values() for scope in entry.scopes if "{" not in scope}:
        assert Problem(message=f"Missing required scopes '[{scope}]'").scopes == (scope,)


def test_secrets_are_redacted_wherever_they_are_repeated() -> None:
    body = {"message": "token s3cret is bad", "details": [{"s3cret": "s3cret"}], "code": "s3cret"}
    problem = parse_problem(json.dumps(body).encode(), ["s3cret"])
    assert "s3cret" not in repr(problem)
    assert "s3cret" not in repr(parse_problem(b"<title>s3cret</title>", ["s3cret"]))


def test_redacting_nothing_changes_nothing() -> None:
    body = {"a": ["b", 1, None]}
    assert redact(body, ["", "zzz"]) == body


def test_a_secret_that_a_huge_body_is_cut_off_within_is_not_kept_in_part() -> None:
    cut = b"x" * (BODY_LIMIT - 4) + b"s3cret-and-more"
    assert "s3c" not in parse_problem(cut, ["s3cret-and-more"]).body
    assert len(parse_problem(cut, [""]).body) == BODY_LIMIT
