"""The command line: exports, and copies between tenants."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet
import pytest

from emporix_async.sandbox import ApiKey, Sandbox, serve
from tests.integration.command_line import PROGRAM, in_terminal, product, run, started, until, write_products

LISTS = "product.products.list"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Serve a sandbox for each test: what one has written is no other's."""
    with serve() as running:
        yield running


@pytest.fixture
def shop(here: Path) -> Path:
    """Fill the sandbox with products; the directory in which the command runs."""
    assert run("import", "product.products", write_products(here / "products.jsonl", 450)).exit_code == 0
    return here


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.parquet"])
def test_everything_is_exported_in_the_format_that_the_name_tells(shop, name) -> None:
    done = run("export", "product.products", name, "--page-size", "100", "--query", "sort=id")
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    assert "450 items on 5 pages" in done.stderr
    if name.endswith("jsonl"):
        ids = [json.loads(line)["id"] for line in Path(name).read_text().splitlines()]
    elif name.endswith("csv"):
        with Path(name).open(newline="", encoding="utf-8") as file:
            ids = [row["id"] for row in csv.DictReader(file)]
    else:
        ids = pyarrow.parquet.read_table(name)["id"].to_pylist()
    assert ids == [product(number)["id"] for number in range(450)]
    assert not [file.name for file in shop.iterdir() if ".part" in file.name]


def test_the_report_can_be_a_document(shop) -> None:
    done = run("export", "product.products", "out.jsonl", "--json")
    report = json.loads(done.stdout)
    assert (report["items"], report["target"], done.stderr) == (450, "out.jsonl", "")


def test_columns_are_chosen(shop) -> None:
    run("export", "product.products", "out.csv", "--column", "code", "--column", "id")
    assert Path("out.csv").read_text().splitlines()[0] == "code,id"


def test_a_spreadsheet_gets_semicolons_and_no_formula(shop) -> None:
    (shop / "odd.jsonl").write_text('{"id": "odd", "code": "=1+1", "name": {"en": "Umlaut ä"}}\n', encoding="utf-8")
    assert run("import", "product.products", "odd.jsonl").exit_code == 0
    arguments = ("--excel", "--column", "code", "--column", "name.en", "--query", "q=id:odd")
    assert run("export", "product.products", "out.csv", *arguments).exit_code == 0
    assert Path("out.csv").read_bytes() == "\ufeffcode;name.en\r\n'=1+1;Umlaut ä\r\n".encode()


def test_a_column_that_is_not_there_is_refused_with_those_near_it(shop) -> None:
    done = run("export", "product.products", "out.csv", "--column", "metadata.versoin")
    assert done.exit_code == 2
    assert "metadata.version" in done.stderr
    assert not Path("out.csv").exists()


def test_an_increment_holds_what_was_modified_since_the_last_one(shop, sandbox) -> None:
    export = ("export", "product.products", "out.jsonl", "--since", "mark.json")
    assert "450 items" in run(*export).stderr
    again = run(*export)
    assert "0 items" in again.stderr
    assert "450 unchanged ones left out" in again.stderr
    run("import", "product.products", write_products(shop / "more.jsonl", 3, "more"))
    assert "3 items" in run(*export).stderr
    assert len(Path("out.jsonl").read_text().splitlines()) == 3
    asked = sandbox.requests
    done = run("export", "product.products", "out.jsonl", "--since", "mark.json", "--query", "q=published:true")
    assert (done.exit_code, sandbox.requests) == (2, asked)
    assert "mark.json holds the watermark of another query" in done.stderr


def test_standard_output_gets_the_items_alone(shop) -> None:
    done = subprocess.run([*PROGRAM, "export", "product.products", "-"], capture_output=True, text=True, check=True)
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 450
    assert "450 items" in done.stderr
    done = subprocess.run(
        [*PROGRAM, "export", "product.products", "-", "--format", "csv", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(done.stdout.splitlines()) == 451


def test_a_closed_pipe_ends_it_quietly(shop) -> None:
    write_products(shop / "more.jsonl", 6000, "more")
    run("import", "product.products", "more.jsonl")
    command = " ".join([*PROGRAM, "export", "product.products", "-", "--page-size", "20", "| head -1"])
    shell = ["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"]
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert done.returncode == 141
    assert len(done.stdout.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_an_export_is_interrupted_and_resumed_by_the_command_that_it_says(slow, reach, tmp_path) -> None:
    reach(slow)
    slow.latency = 0.0
    run("import", "product.products", write_products(tmp_path / "products.jsonl", 400))
    slow.latency = 0.2
    arguments = ("export", "product.products", "out.jsonl", "--page-size", "20", "--concurrency", "1")
    with started(*arguments) as running:
        until(lambda: slow.by_operation.get(LISTS, 0) >= 4)
        running.interrupt()
    assert running.wait() == 130
    assert f"To go on: emporix {' '.join(arguments)} --resume" in running.stderr
    assert not Path("out.jsonl").exists()
    asked, slow.latency = slow.by_operation[LISTS], 0.0
    done = run(*arguments, "--resume")
    assert done.exit_code == 0, done.output
    assert slow.by_operation[LISTS] - asked < 20
    assert len({json.loads(line)["id"] for line in Path("out.jsonl").read_text().splitlines()}) == 400


def test_on_a_terminal_a_bar_is_drawn(shop) -> None:
    status, shown = in_terminal("export", "product.products", "out.jsonl")
    assert status == 0
    assert "━" in shown
    assert "450 items" in shown


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["product.products", "out.xyz"], 2, "out.xyz"),
        (["product.product", "out.jsonl"], 2, "product.products"),
        (["product.products", "missing/out.jsonl"], 1, "missing/out.jsonl"),
        (["product.products", "."], 2, "'.'"),
        (["product.products", "-", "--resume"], 2, "standard output"),
        (["product.products", "out.jsonl", "--concurrency", "0"], 2, "concurrency"),
    ],
)
def test_what_cannot_be_exported_is_refused_with_the_reason(here, arguments, status, said) -> None:
    done = run("export", *arguments)
    assert done.exit_code == status, done.output
    assert said in done.stderr
    assert "Traceback" not in done.output


@pytest.fixture
def tenants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Sandbox, Sandbox]]:
    """Serve two tenants, which two profiles name, and none besides."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("EMPORIX_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    file = tmp_path / "config" / "emporix" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.touch(mode=0o600)
    with (
        serve(tenant="first", keys=[ApiKey("key", "s3cret-of-first")]) as first,
        serve(tenant="second", keys=[ApiKey("key", "s3cret-of-second")]) as second,
    ):
        for sandbox in (first, second):
            with file.open("a") as profiles:
                name, url = sandbox.tenant, sandbox.url
                key = f'client_id = "key", client_secret = "{sandbox.client_secret}"'
                profiles.write(f'[{name}]\ntenant = "{name}"\nbase_url = "{url}"\nkeys = [{{ {key} }}]\n')
        yield first, second


def test_a_resource_is_copied_from_one_profile_to_another(tenants, tmp_path) -> None:
    write_products(tmp_path / "products.jsonl", 450)
    assert run("import", "product.products", "products.jsonl", "--profile", "first").exit_code == 0
    done = run("copy", "product.products", "--from", "first", "--to", "second", "--query", "pageSize=200")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("450 rows: 450 created")
    assert "450 of 450 (100%)" in done.stderr
    assert len(run("list", "product.products", "--all", "--profile", "second").stdout.splitlines()) == 450
    again = run("copy", "product.products", "--from", "first", "--to", "second", "--json")
    assert json.loads(again.stdout)["counts"] == {"updated": 450}


def test_a_copy_onto_itself_and_of_what_cannot_be_listed_is_wrong_usage(tenants) -> None:
    assert run("copy", "product.products", "--from", "first", "--to", "first").exit_code == 2
    assert run("copy", "product.product", "--from", "first", "--to", "second").exit_code == 2
    assert run("copy", "product.products", "--from", "first", "--to", "third").exit_code == 2


def test_a_budget_of_calls_is_kept_and_the_journal_goes_on_from_there(shop, sandbox) -> None:
    write_products(shop / "budget.jsonl", 3000, "budget")
    arguments = ("import", "product.products", "budget.jsonl", "--journal", "run.sqlite")
    before = sandbox.requests
    done = run(*arguments, "--max-calls", "5")
    assert done.exit_code == 1
    assert "To go on: emporix" in done.stderr
    assert sandbox.requests - before <= 5
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    assert "done before" in done.stdout


def test_an_interrupted_copy_says_that_what_was_copied_stays(tenants, tmp_path) -> None:
    write_products(tmp_path / "products.jsonl", 450)
    run("import", "product.products", "products.jsonl", "--profile", "first")
    tenants[0].latency = 3600.0
    before = tenants[0].requests
    with started("copy", "product.products", "--from", "first", "--to", "second") as running:
        until(lambda: tenants[0].requests > before)
        running.interrupt(signal.SIGTERM)
    assert running.wait() == 130
    assert "What was copied stays" in running.stderr
