"""Which token will do, and which to ask for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.auth.credentials import Credential, Key
from emporix_async.auth.scopes import candidates, canonical, fill_scopes, reusable, satisfies
from emporix_async.auth.tokens import Token, parse_scopes

READ = "customer.customer_read"
READ_OWN = "customer.customer_read_own"
MANAGE = "customer.customer_manage"

scopes = st.builds(
    "{}.{}_{}{}".format,
    st.sampled_from(["price", "customer", "order"]),
    st.sampled_from(["list", "item"]),
    st.sampled_from(["read", "view", "manage", "update"]),
    st.sampled_from(["", "_own", "_by_vendor"]),
)
scope_lists = st.lists(scopes, min_size=1, max_size=5, unique=True)
credentials = st.lists(
    st.builds(
        Credential,
        st.uuids().map(str),
        st.just("secret"),
        st.none() | st.frozensets(scopes, max_size=6),
    ),
    min_size=1,
    max_size=4,
)


def token(granted: frozenset[str] | None) -> Token:
    return Token("t0ken", granted)


def key(client_id: str = "key", held: set[str] | None = None) -> Credential:
    return Credential(client_id, "secret", held)


def asked(wanted: list[str], *keys: Credential) -> list[Key]:
    return candidates(wanted, keys)


def test_plain_scopes_come_before_own_and_vendor_ones_and_reading_before_managing() -> None:
    assert asked([READ_OWN, MANAGE, READ], key()) == [("key", READ), ("key", MANAGE), ("key", READ_OWN)]
    assert asked(["product.product_manage_by_vendor", "product.product_manage"], key())[0] == (
        "key",
        "product.product_manage",
    )


def test_a_restricted_key_comes_before_the_backend_key_unless_its_scope_is_an_own_one() -> None:
    assert asked([READ], key("backend"), key("wide", {READ, MANAGE}), key("narrow", {READ})) == [
        ("narrow", READ),
        ("wide", READ),
        ("backend", READ),
    ]
    assert asked([READ_OWN, READ], key("backend"), key("narrow", {READ_OWN}))[0] == ("backend", READ)


def test_a_key_is_not_asked_for_what_it_is_known_to_lack() -> None:
    assert asked([READ], key("other", {MANAGE})) == []
    found = candidates([READ, MANAGE], [key()], lambda client_id, scope: (client_id, scope) == ("key", READ))
    assert [candidate.scope for candidate in found] == [MANAGE]


def test_a_scope_is_asked_for_as_the_key_spells_it() -> None:
    assert asked(["stock.stock_view"], key("key", {"stock.stock_read"})) == [("key", "stock.stock_read")]


def test_an_operation_without_scopes_asks_for_none() -> None:
    assert asked([], key()) == [("key", None)]


def test_read_and_view_mean_the_same_but_own_does_not_stand_for_plain() -> None:
    assert canonical("a.stock_view") == canonical("a.stock_read")
    assert canonical("a.stock_view_own") == canonical("a.stock_read_own")
    assert canonical("a.stock_viewer") == "a.stock_viewer"
    assert satisfies({"a.stock_view"}, ["a.stock_read"])
    assert not satisfies({READ_OWN}, [READ])


def test_the_scopes_of_a_custom_entity_name_its_type_in_lower_case() -> None:
    wanted = ("schema.custominstance_read", "custom.{lowerCaseType}_read")
    assert fill_scopes(wanted, {"type": "Car"}) == ("schema.custominstance_read", "custom.car_read")
    assert fill_scopes(wanted, {"type": "a b.c_manage"}) == ("schema.custominstance_read",)
    assert fill_scopes(wanted, {}) == ("schema.custominstance_read",)
    assert fill_scopes(wanted[:1], {"type": "Car"}) == wanted[:1]


def test_the_cached_token_with_the_fewest_scopes_is_reused() -> None:
    narrow, wide, unknown = token(frozenset({READ})), token(frozenset({READ, MANAGE})), token(None)
    assert reusable([unknown, wide, narrow], [READ]) is narrow
    assert reusable([unknown, wide], [READ]) is wide
    assert reusable([unknown], [READ]) is unknown
    assert reusable([narrow], [MANAGE]) is None


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("a.b_read tenant=acme", {"a.b_read"}),
        ("tenant=acme", set()),
        ("", set()),
        (["a.b_read", 3, "tenant=x"], {"a.b_read"}),
        (None, None),
        (7, None),
    ],
)
def test_granted_scopes_are_read_without_the_tenant(stated, expected) -> None:
    assert parse_scopes(stated) == expected


@given(scope_lists, credentials)
def test_every_candidate_asks_for_a_wanted_scope_that_its_key_may_hold(wanted, keys) -> None:
    for candidate in candidates(wanted, keys):
        assert satisfies([candidate.scope], wanted)
        held = next(each.scopes for each in keys if each.client_id == candidate.client_id)
        assert held is None or candidate.scope in held


@given(scope_lists, credentials)
def test_a_candidate_is_found_whenever_some_key_may_hold_a_wanted_scope(wanted, keys) -> None:
    assert bool(candidates(wanted, keys)) == any(satisfies(entry.scopes, wanted) for entry in keys)


@given(scope_lists, credentials)
def test_restricted_scopes_never_come_before_plain_ones(wanted, keys) -> None:
    own = [candidate.scope.endswith(("_own", "_by_vendor")) for candidate in candidates(wanted, keys)]
    assert own == sorted(own)


@given(scope_lists, credentials, st.randoms(use_true_random=False))
def test_refusals_only_ever_shorten_the_list(wanted, keys, chance) -> None:
    everything = candidates(wanted, keys)
    gone = {entry for entry in everything if chance.random() < 0.5}
    left = candidates(wanted, keys, lambda client_id, scope: (client_id, scope) in gone)
    assert left == [entry for entry in everything if entry not in gone]


@given(st.lists(st.builds(token, st.none() | st.frozensets(scopes, max_size=5)), max_size=6), scope_lists)
def test_a_token_is_reused_exactly_if_one_satisfies(tokens, wanted) -> None:
    found = reusable(tokens, wanted)
    assert (found is not None) == any(satisfies(token.scopes, wanted) for token in tokens)
    if found is not None:
        assert satisfies(found.scopes, wanted)
