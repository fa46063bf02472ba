"""Credentials and the environment."""

from __future__ import annotations

import pytest

from emporix_async.auth.credentials import Credential, check_tenant, read_environment
from emporix_async.auth.tokens import GivenToken
from emporix_async.errors import ConfigurationError

FULL = {
    "EMPORIX_TENANT": "acme",
    "EMPORIX_CLIENT_ID": "key-1",
    "EMPORIX_CLIENT_SECRET": "s3cret",
    "EMPORIX_STOREFRONT_CLIENT_ID": "shop-1",
    "EMPORIX_BASE_URL": "https://api.emporix.test",
    "PATH": "/bin",
}


def test_the_secret_is_not_shown() -> None:
    assert "s3cret" not in repr(Credential("key-1", "s3cret"))


@pytest.mark.parametrize("scopes", ["a.b_read c.d_read", ["a.b_read", "c.d_read"], {"a.b_read", "c.d_read"}])
def test_scopes_may_be_given_as_a_text_or_any_collection(scopes) -> None:
    credential = Credential("key-1", "s3cret", scopes)
    assert credential.scopes == frozenset({"a.b_read", "c.d_read"})
    assert hash(credential) == hash(Credential("key-1", "s3cret", scopes))


@pytest.mark.parametrize("scopes", [5, ["a.b_read", 5], {"a.b_read": None}.values()])
def test_scopes_that_are_no_names_are_refused(scopes) -> None:
    with pytest.raises(ConfigurationError, match="names of scopes"):
        Credential("key-1", "s3cret", scopes)


@pytest.mark.parametrize("arguments", [("", "s3cret"), ("key-1",), ("key-1", "")])
def test_a_service_credential_needs_id_and_secret(arguments) -> None:
    with pytest.raises(ConfigurationError, match="needs a client_"):
        Credential(*arguments)


def test_a_storefront_credential_needs_no_secret() -> None:
    assert Credential("shop-1", kind="storefront").client_secret == ""


def test_the_environment_is_read_and_what_is_optional_in_it_may_be_missing() -> None:
    found = read_environment(FULL)
    assert found.tenant == "acme"
    assert [(key.client_id, key.kind) for key in found.credentials] == [("key-1", "service"), ("shop-1", "storefront")]
    assert found.base_url == "https://api.emporix.test"
    found = read_environment({name: FULL[name] for name in list(FULL)[:3]})
    assert len(found.credentials) == 1
    assert found.base_url is None
    assert read_environment({"EMPORIX_TENANT": "acme"}, with_token=True).credentials == ()


@pytest.mark.parametrize("name", ["EMPORIX_TENANT", "EMPORIX_CLIENT_ID", "EMPORIX_CLIENT_SECRET"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_variable_is_named(name, value) -> None:
    environ = {**FULL, name: value} if value is not None else {key: FULL[key] for key in FULL if key != name}
    with pytest.raises(ConfigurationError, match=name) as caught:
        read_environment(environ)
    assert "s3cret" not in str(caught.value)


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(ConfigurationError, match="EMPORIX_TENANT and EMPORIX_CLIENT_ID and EMPORIX_CLIENT_SECRET"):
        read_environment({})


@pytest.mark.parametrize("tenant", ["abc", "acme2", "a" * 16])
def test_a_tenant_is_accepted(tenant) -> None:
    assert check_tenant(tenant) == tenant


@pytest.mark.parametrize("tenant", ["", "ab", "Acme", "1acme", "ac me", "acme\n", "ac-me", "a" * 17, "../acme", "äcme"])
def test_what_is_no_tenant_is_refused(tenant) -> None:
    with pytest.raises(ConfigurationError, match="not a tenant"):
        check_tenant(tenant)


@pytest.mark.parametrize("token", ["", "to ken", "tok\r\nen", "tökén", "Bearer token"])
def test_a_token_that_no_header_can_carry_is_refused_without_showing_it(token) -> None:
    with pytest.raises(ConfigurationError) as caught:
        GivenToken(token)
    assert not token or token not in str(caught.value)
