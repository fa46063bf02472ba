"""The command line: what it explains."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from emporix_async.cli import app

ENVIRONMENT = {"EMPORIX_TENANT": "acme", "EMPORIX_CLIENT_ID": "key-1", "EMPORIX_CLIENT_SECRET": "s3cret"}
NOTHING = {**dict.fromkeys(ENVIRONMENT, ""), "XDG_CONFIG_HOME": "/nonexistent"}


def run(*arguments: str, environment: dict[str, str] | None = None):
    return CliRunner().invoke(
        app, ["explain", *arguments], env={"XDG_CACHE_HOME": "/nonexistent", **(environment or ENVIRONMENT)}
    )


def test_a_call_is_explained_without_being_made() -> None:
    done = run("price.price_lists.list")
    assert done.exit_code == 0
    for part in ("GET /price/{tenant}/price-lists", "price.pricelist_read", "key-1", "a new one is asked for"):
        assert part in done.stdout
    assert "s3cret" not in done.output


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["--strategy", "all"], "all scopes of the key"),
        (["--scope", "a.b_read", "--scope", "c.d_read"], "a.b_read, c.d_read"),
    ],
)
def test_strategy_and_scopes_may_be_chosen(arguments, asked) -> None:
    assert f"asked for   {asked}" in run("price.price_lists.list", *arguments).stdout


def test_a_scope_about_a_type_is_filled_in() -> None:
    assert "custom.car_read" in run("schema.custom_entities.list_instances", "--path", "type=Car").stdout


def test_what_cannot_be_explained_is_said_in_one_line_with_what_would_help() -> None:
    done = run("price.price_list.list")
    assert done.exit_code == 2
    assert "did you mean" in done.stderr
    done = run("price.price_lists.list", environment=NOTHING)
    assert done.exit_code == 2
    assert "EMPORIX_CLIENT_SECRET" in done.stderr
    assert "/nonexistent/emporix/profiles.toml" in done.stderr


def test_an_explanation_can_be_a_document() -> None:
    explained = json.loads(run("price.price_lists.list", "--json").stdout)
    assert (explained["action"], explained["client_id"]) == ("ask", "key-1")
    assert explained["scopes_wanted"]
