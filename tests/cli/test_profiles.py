"""The command line: where tenant and keys come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from emporix_async import ConfigurationError
from emporix_async.cli._profiles import find_account, profile_file, profile_names, token_file

PROFILES = """
[default]
tenant = "acme"
keys = [{ client_id = "one", client_secret = "s3cret-1" }]

[reading]
tenant = "other"
base_url = "https://emporix.example"
strategy = "service"
[[reading.keys]]
client_id = "reader"
client_secret = "s3cret-2"
scopes = ["price.pricelist_read"]
[[reading.keys]]
client_id = "shop"
kind = "storefront"
"""
ENVIRONMENT = {"EMPORIX_TENANT": "env", "EMPORIX_CLIENT_ID": "two", "EMPORIX_CLIENT_SECRET": "s3cret-3"}


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    environ = {"XDG_CONFIG_HOME": str(tmp_path)}
    write(environ, PROFILES)
    return environ


def write(environ: dict[str, str], text: str, *, mode: int = 0o600) -> Path:
    file = profile_file(environ)
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)
    file.chmod(mode)
    return file


def test_a_profile_names_tenant_address_and_several_keys(environ) -> None:
    account = find_account("reading", environ)
    assert (account.tenant, account.base_url, account.strategy) == ("other", "https://emporix.example", "service")
    reader, shop = account.credentials
    assert (reader.client_id, reader.client_secret, reader.scopes) == ("reader", "s3cret-2", {"price.pricelist_read"})
    assert (shop.client_id, shop.kind) == ("shop", "storefront")


def test_the_option_comes_before_the_variable_the_environment_and_the_default_profile(environ) -> None:
    assert find_account(None, environ | ENVIRONMENT).tenant == "env"
    assert find_account(None, environ).tenant == "acme"
    environ |= ENVIRONMENT | {"EMPORIX_PROFILE": "reading"}
    assert find_account("default", environ).tenant == "acme"
    assert find_account(None, environ).tenant == "other"


def test_a_file_that_others_can_read_is_refused_with_the_command_to_run(environ) -> None:
    file = write(environ, PROFILES, mode=0o640)
    with pytest.raises(ConfigurationError, match=f"chmod 600 {file}"):
        find_account("default", environ)


def test_without_anything_it_says_what_to_set(tmp_path) -> None:
    with pytest.raises(ConfigurationError, match=r"EMPORIX_TENANT.*profiles\.toml"):
        find_account(None, {"XDG_CONFIG_HOME": str(tmp_path)})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[default", "no TOML"),
        ("default = " + "[" * 5000, "no TOML"),
        ("default = " + "9" * 5000, "no TOML"),
        ("default = 1", "no table"),
        ("[default]\nkeys = []", "names no tenant"),
        ('[default]\ntenant = "acme"', "has no keys"),
        ('[default]\ntenat = "acme"', "did you mean tenant"),
        ('[default]\ntenant = 1\nkeys = [{client_id = "a"}]', "tenant of the profile"),
        ('[default]\ntenant = "acme"\nkeys = [{client_id = "a", secret = "5ecret-x"}]', "an entry 'secret'"),
        ('[default]\ntenant = "acme"\nkeys = [{client_id = "a", client_secret = 12345}]', "client_secret of key 1"),
        ('[default]\ntenant = "acme"\nkeys = [{client_id = "a"}]', "needs a client_secret"),
        ('[default]\ntenant = "acme"\nkeys = [{client_id = "a", kind = "admin"}]', "service or storefront"),
        ('[default]\ntenant = "acme"\nkeys = [{client_id = "a", client_secret = "b", scopes = 1}]', "list of texts"),
        ("[other]", "no tenant is known"),
    ],
)
def test_a_profile_that_cannot_work_is_refused_with_the_reason(environ, text, said) -> None:
    write(environ, text)
    with pytest.raises(ConfigurationError, match=said) as caught:
        find_account(None, environ)
    assert "5ecret-x" not in str(caught.value)
    assert "12345" not in str(caught.value)


def test_an_unknown_profile_is_answered_with_those_there_are(environ) -> None:
    with pytest.raises(ConfigurationError, match="there: default, reading"):
        find_account("writing", environ)


def test_a_directory_in_place_of_the_file_is_an_error_that_names_it(environ) -> None:
    file = profile_file(environ)
    file.unlink()
    file.mkdir()
    with pytest.raises(ConfigurationError, match=str(file)):
        find_account("default", environ)


def test_names_of_profiles_are_completed_and_an_unreadable_file_completes_nothing(environ) -> None:
    assert profile_names(environ) == ["default", "reading"]
    write(environ, "[", mode=0o644)
    assert profile_names(environ) == []


def test_relative_directories_are_ignored_as_the_specification_says(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert profile_file({"XDG_CONFIG_HOME": "here"}) == tmp_path / ".config" / "emporix" / "profiles.toml"
    assert token_file({}) == tmp_path / ".cache" / "emporix" / "tokens.json"
