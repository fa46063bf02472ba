"""The command line against a sandbox on a real socket."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import Result

from emporix_async.sandbox import ApiKey, Sandbox, serve
from tests.integration.command_line import PROGRAM, in_terminal, run, started, until

PRODUCTS = [{"id": f"p-{n:03}", "code": f"P{n:03}", "name": f"Product {n}", "productType": "BASIC"} for n in range(150)]


@pytest.fixture
def products(here: Path) -> list[dict[str, str]]:
    for start in range(0, len(PRODUCTS), 100):
        body = json.dumps(PRODUCTS[start : start + 100])
        run("call", "product.products.upsert_many", "--body", "-", stdin=body)
    return PRODUCTS


def lines(done: Result) -> list[dict]:
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_an_operation_is_called_by_its_key(here) -> None:
    body = '{"id": "called", "name": {"en": "N"}, "siteCode": "main"}'
    assert lines(run("call", "price.price_lists.create", "--body", body)) == [{"id": "called"}]
    (found,) = lines(run("call", "price.price_lists.get", "--path", "priceListId=called"))
    assert found["name"] == {"en": "N"}
    assert run("call", "price.price_lists.delete", "--path", "priceListId=called", "--yes").exit_code == 0
    assert run("get", "price.price_lists", "called").exit_code == 1


def test_an_unknown_operation_and_a_missing_parameter_are_wrong_usage(here) -> None:
    done = run("call", "price.price_list.get")
    assert done.exit_code == 2
    assert "did you mean price.price_lists.get" in done.stderr
    done = run("call", "price.price_lists.get", "--json")
    assert done.exit_code == 2
    assert "priceListId" in json.loads(done.stderr)["error"]["message"]


def test_items_are_got_by_their_keys_and_one_that_is_missing_fails_alone(products) -> None:
    done = run("get", "product.products", "p-001", "nope", "p-002")
    assert done.exit_code == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["p-001", "p-002"]
    assert "404" in done.stderr


def test_keys_fill_a_path_of_several_parameters(here) -> None:
    run("call", "price.price_lists.create", "--body", '{"id": "nested", "name": {"en": "N"}, "siteCode": "main"}')
    price = '{"id": "one", "itemId": {"itemType": "PRODUCT", "id": "p"}, "tierValues": [{"priceValue": 1}]}'
    run("call", "price.price_lists.create_price", "--path", "priceListId=nested", "--body", price)
    (found,) = lines(run("get", "price.price_lists.get_price", "nested", "one"))
    assert found["id"] == "one"
    assert lines(run("get", "price.price_lists.get_price", "one", "--path", "priceListId=nested")) == [found]
    assert run("get", "price.price_lists.get_price", "nested", "one", "two").exit_code == 2


def test_a_list_is_one_page_unless_told_more(products, sandbox) -> None:
    assert len(lines(run("list", "product.products"))) == 60
    assert [item["id"] for item in lines(run("list", "product.products", "--all", "--page-size", "40"))] == [
        product["id"] for product in products
    ]
    before = sandbox.by_operation["product.products.list"]
    assert len(lines(run("list", "product.products", "--limit", "70"))) == 70
    assert sandbox.by_operation["product.products.list"] == before + 2
    assert run("list", "product.products", "--limit", "5", "--all").exit_code == 2


def test_a_list_takes_parameters_and_says_which_operations_do_not_page(products) -> None:
    assert [item["code"] for item in lines(run("list", "product.products", "--query", "q=code:P007"))] == ["P007"]
    done = run("list", "price.price_lists.get")
    assert done.exit_code == 2
    assert "price.price_lists.get" in done.stderr


def test_a_closed_pipe_ends_it_quietly(products) -> None:
    command = f"{sys.executable} -m emporix_async list product.products --all | head -1"
    shell = ["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"]
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 141}  # the last line may have been written before head ended
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_a_token_costs_one_request_for_many_commands(products, sandbox) -> None:
    run("list", "price.price_lists")
    before = sandbox.token_requests
    assert run("list", "price.price_lists").exit_code == 0
    assert sandbox.token_requests == before
    run("list", "price.price_lists", "--no-token-cache")
    assert sandbox.token_requests == before + 1


def test_the_token_file_is_for_its_owner_alone(here) -> None:
    run("list", "price.price_lists")
    file = here / "cache" / "emporix" / "tokens.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_token_is_shown_only_if_asked(here) -> None:
    token = run("token", "--show").stdout.strip()
    assert len(token) > 20
    for arguments in (["token"], ["token", "--json"], ["token", "--operation", "price.price_lists.list"]):
        done = run(*arguments)
        assert done.exit_code == 0
        assert token not in done.output
        assert "price.pricelist_read" in done.stdout
        assert os.environ["EMPORIX_CLIENT_SECRET"] not in done.output
    (chosen,) = lines(run("token", "--scope", "price.pricelist_manage", "--json", "--show"))
    assert chosen["scopes"] == ["price.pricelist_manage"]
    assert len(chosen["token"]) > 20


def test_an_unexpected_secret_in_the_arguments_is_no_option(here) -> None:
    assert run("token", "--client-secret", "x").exit_code == 2


def test_the_doctor_finds_all_in_order(here) -> None:
    done = run("doctor")
    assert "fast transport: aiohttp 3" in done.stdout
    assert done.exit_code == 0, done.output
    assert "reachability" in done.stdout
    assert "failed" not in done.stdout


def test_the_doctor_tells_a_wrong_secret_from_an_address_where_nobody_is(here, monkeypatch) -> None:
    monkeypatch.setenv("EMPORIX_CLIENT_SECRET", "wr0ng-secret")
    done = run("doctor", "--json")
    assert done.exit_code == 1
    states = {finding["check"]: finding for finding in map(json.loads, done.stdout.splitlines())}
    assert states["reachability"]["state"] == "ok"
    assert states["key sandbox"]["state"] == "failed"
    assert states["key sandbox"]["remedy"]
    assert "wr0ng" not in done.output
    monkeypatch.setenv("EMPORIX_BASE_URL", "http://127.0.0.1:9")
    done = run("doctor", "--json")
    states = {finding["check"]: finding["state"] for finding in map(json.loads, done.stdout.splitlines())}
    assert (done.exit_code, states["reachability"], states["key sandbox"]) == (1, "failed", "skipped")


def test_the_doctor_says_what_to_set_where_nothing_is(here, monkeypatch) -> None:
    monkeypatch.delenv("EMPORIX_TENANT")
    done = run("doctor")
    assert done.exit_code == 1
    assert "EMPORIX_CLIENT_SECRET" in done.stdout


@pytest.fixture
def two_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Serve a sandbox whose key has one scope, and a profile that says more of it than it holds."""
    keys = [ApiKey("reader", "s3cret-of-reader", frozenset({"price.pricelist_read"}))]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    file = tmp_path / "emporix" / "profiles.toml"
    file.parent.mkdir()
    with serve(keys=keys) as sandbox:
        file.write_text(
            f'[reading]\ntenant = "{sandbox.tenant}"\nbase_url = "{sandbox.url}"\n'
            '[[reading.keys]]\nclient_id = "reader"\nclient_secret = "s3cret-of-reader"\n'
            'scopes = ["price.pricelist_read", "product.product_manage"]\n'
        )
        file.chmod(0o600)
        yield sandbox


def test_the_doctor_names_scopes_that_a_key_lacks_and_services_that_it_can_do_anything_with(two_keys) -> None:
    done = run("doctor", "--profile", "reading")
    assert done.exit_code == 1
    assert "it lacks product.product_manage" in done.stdout
    file = Path(os.environ["XDG_CONFIG_HOME"], "emporix", "profiles.toml")
    file.write_text(file.read_text().replace(', "product.product_manage"', ""))
    done = run("doctor", "--profile", "reading")
    assert done.exit_code == 0
    assert re.search(r"1 scopes, enough for \d+ of \d+ operations, of price\n", done.stdout)


def test_a_scope_that_no_key_holds_is_named(two_keys) -> None:
    done = run("token", "--scope", "product.product_manage", "--profile", "reading")
    assert done.exit_code == 1
    assert done.stderr.startswith("this token wants product.product_manage; the credential 'reader' holds")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_was_closed_beforehand_is_done_without(products, closed) -> None:
    command = shlex.join([*PROGRAM, "list", "product.products", "--limit", "1"])
    done = subprocess.run(["sh", "-c", f"{command} {closed}"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("import product.products - <&-", "standard input is closed"),
        ("export product.products - >&-", "standard output is closed"),
        ("export product.products - --format csv >&-", "standard output is closed"),
    ],
)
def test_a_stream_that_was_closed_beforehand_is_no_file_of_rows(products, command, said) -> None:
    line = f"{shlex.join(PROGRAM)} {command}"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_profile_is_chosen_by_name(two_keys) -> None:
    assert run("list", "price.price_lists", "--profile", "reading").exit_code == 0
    done = run("list", "product.products", "--profile", "reading")
    assert done.exit_code == 0, done.output
    assert run("list", "price.price_lists", "--profile", "writing").exit_code == 2


def test_on_a_terminal_a_list_is_a_table_and_an_item_is_laid_out(products) -> None:
    status, shown = in_terminal("list", "product.products", "--limit", "2")
    assert status == 0
    assert "p-001" in shown
    assert "┃" in shown
    status, shown = in_terminal("get", "product.products", "p-001")
    assert status == 0
    assert "\n" in shown.strip()


def test_a_deletion_on_a_terminal_asks_first(products, sandbox) -> None:
    arguments = ("call", "product.products.delete", "--path", "productId=p-149")
    status, shown = in_terminal(*arguments, typed=b"n\n")
    assert (status, "Aborted" in shown) == (1, True)
    assert f"Really delete /product/{sandbox.tenant}/products/p-149?" in shown
    assert run("get", "product.products", "p-149").exit_code == 0
    status, _ = in_terminal(*arguments, typed=b"y\n")
    assert status == 0
    assert run("get", "product.products", "p-149").exit_code == 1


def test_wrong_usage_as_json_is_a_document_on_standard_error() -> None:
    done = subprocess.run([*PROGRAM, "list", "--json", "--nonsense"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert json.loads(done.stderr)["error"]["type"] == "WrongUsage"
    assert done.stdout == ""


def test_a_file_is_uploaded_and_downloaded(here) -> None:
    Path("photo.png").write_bytes(b"\x89PNG \xff\x00 ...")
    fields = '{"body": {"type": "BLOB", "access": "PRIVATE"}}'
    (made,) = lines(run("call", "media.assets.create", "--body", fields, "--file", "file=photo.png"))
    done = run("call", "media.assets.download", "--path", f"assetId={made['id']}")
    assert (done.exit_code, done.stdout_bytes) == (0, b"\x89PNG \xff\x00 ...")
    status, shown = in_terminal("call", "media.assets.download", "--path", f"assetId={made['id']}")
    assert status == 2
    assert "send it to a file" in shown.replace("\r\n", " ")
    assert run("call", "media.assets.create", "--file", "file=missing.png").exit_code == 2


def test_a_head_request_prints_its_headers(products) -> None:
    (headers,) = lines(run("call", "order.sales_orders.count"))
    assert isinstance(headers, dict)


def test_an_interrupted_list_ends_without_a_traceback(slow, reach) -> None:
    reach(slow)
    slow.latency = 3600.0
    with started("list", "product.products") as running:
        until(lambda: slow.requests > 0)
        running.interrupt()
    assert (running.wait(), running.stderr) == (130, "Interrupted.\n")
