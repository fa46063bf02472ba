"""The error tree: what its texts say, and that it survives copying."""

from __future__ import annotations

import copy
import pickle

from emporix_async import errors
from emporix_async.errors import (
    APIStatusError,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    EmporixError,
    Forbidden,
    InvalidCall,
    MissingScope,
    NotFound,
    ScopeError,
    TokenError,
    WrongTokenKind,
)
from tests.cases import every


def public_errors() -> set[str]:
    classes = (value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, EmporixError))
    return {each.__name__ for each in classes if not each.__name__.startswith("_")}


NOT_FOUND = NotFound(
    status=404,
    method="GET",
    path="/price/acme/price-lists/pl-1",
    code="NOT_FOUND",
    message="not there",
    details=({"message": "no list pl-1"},),
    detail="no list pl-1",
    request_id="r-7",
    attempts=2,
)
FORBIDDEN = Forbidden(
    status=403, method="GET", path="/p", scopes_wanted=("a.a_read", "a.a_manage"), scopes_held=frozenset({"b.b_read"})
)
MISSING = MissingScope(
    operation="a.b.c",
    client_ids=("key-1",),
    status=403,
    method="GET",
    path="/p",
    scopes_wanted=("a.a_read",),
    scopes_held=frozenset({"b.b_read"}),
)
EXAMPLES = [
    ConfigurationError("wrong"),
    InvalidCall("wrong"),
    ConnectionFailed("refused", method="GET", path="/p", attempts=3, sent=False),
    DecodeError("no JSON", status=200, method="GET", path="/p", headers={"Content-Type": "text/html"}),
    TokenError("bad client", client_id="key-1", status=401, code="invalid_client"),
    ScopeError(operation="a.b.c", scopes_wanted=["a.a_read"], scopes_held={"x.x_read"}, client_ids=["key-1"]),
    WrongTokenKind(operation="a.b.c", token_kinds=["customer"]),
    NOT_FOUND,
    FORBIDDEN,
    MISSING,
]


def test_a_status_error_says_what_is_known_of_method_path_status_code_detail_request_and_attempts() -> None:
    assert str(NOT_FOUND) == (
        "GET /price/acme/price-lists/pl-1 → 404 NOT_FOUND: no list pl-1 (request id r-7, attempts 2)"
    )
    error = APIStatusError(status=418, method="PUT", path="/p")
    assert str(error) == "PUT /p → 418: the body states no reason (attempts 1)"


def test_a_forbidden_call_names_the_scopes_wanted_and_held() -> None:
    assert "wants any of a.a_read, a.a_manage, the token holds b.b_read" in str(FORBIDDEN)


def test_a_missing_scope_names_operation_scopes_and_credential() -> None:
    text = str(ScopeError(operation="a.b.c", scopes_wanted=["a.a_read"], scopes_held=[], client_ids=["key-1"]))
    for part in ("a.b.c", "a.a_read", "holds none", "'key-1'"):
        assert part in text


def test_a_scope_missed_by_the_api_names_what_one_missed_before_the_call_does_and_what_to_change() -> None:
    assert isinstance(MISSING, ScopeError)
    assert isinstance(MISSING, Forbidden)
    for part in ("a.b.c", "wants a.a_read", "holds b.b_read", "'key-1'", "add a wanted scope to the key"):
        assert part in str(MISSING)


def test_a_wrong_token_kind_says_how_to_get_there() -> None:
    text = str(WrongTokenKind(operation="a.b.c", token_kinds=["customer", "service"], held="anonymous"))
    assert "takes a token of kind customer or service, not anonymous" in text
    assert "guest.login(email, password)" in text
    assert "or on the client itself" in text


@every("error", EXAMPLES)
@every("twin", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_survives_copying_and_pickling(error, twin) -> None:
    other = twin(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert other.__dict__ == error.__dict__


@every("name", sorted(public_errors()))
def test_an_error_can_be_made_without_its_facts_for_the_tests_of_a_program(name) -> None:
    error = getattr(errors, name)()
    assert isinstance(str(error), str)
    assert error.correlation_id is None
    for fact in ("status", "method", "path", "operation", "attempts", "sent", "headers", "scopes_wanted", "client_ids"):
        if any(fact in vars(each).get("__annotations__", {}) for each in type(error).__mro__):
            getattr(error, fact)


def test_an_error_made_without_facts_has_the_status_of_its_kind() -> None:
    assert (NotFound().status, Forbidden().status, MissingScope().status) == (404, 403, 403)
    assert str(ConnectionFailed("refused")) == "→ refused (attempts 1)"


def test_every_error_is_drawn_in_the_module_docstring() -> None:
    names = public_errors()
    assert "EmporixError" in names
    for name in names:
        assert name in errors.__doc__
