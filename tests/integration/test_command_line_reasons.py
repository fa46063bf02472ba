"""The command line: what it says of rows that fail, of work that ends early, and of output that nobody reads."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emporix_async.sandbox import ApiKey, Sandbox, serve
from emporix_async.sandbox._store import Store
from tests.integration.command_line import PROGRAM, product, run, write_products


def documents(text: str) -> list[dict[str, object]]:
    return [json.loads(line)["error"] for line in text.splitlines()]


def write_slots(file: Path, bad: int) -> Path:
    """Write rows of which `bad` have no key."""
    file.write_text('{"name": "no key"}\n' * bad + '{"id": "kept"}\n')
    return file


def test_a_failed_row_is_a_document_of_its_own_as_json(here) -> None:
    done = run("import", "customer_management.locations", write_slots(here / "slots.jsonl", 1), "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["failed"] == 1
    (failed,) = documents(done.stderr)
    assert (failed["row"], failed["line"], failed["key"], failed["action"]) == (1, 1, None, "failed")
    assert failed["type"] == "InvalidCall"
    assert "id" in str(failed["message"])
    assert "status" in failed


def test_the_first_failures_are_told_as_json_and_how_many_more_there_are(here) -> None:
    done = run("import", "customer_management.locations", write_slots(here / "slots.jsonl", 13), "--json")
    *told, more = documents(done.stderr)
    assert [each["row"] for each in told] == list(range(1, 11))
    assert (more["type"], more["count"]) == ("FurtherFailures", 3)


def test_a_row_that_the_api_refuses_has_its_status_as_json(here) -> None:
    (here / "rows.jsonl").write_text(json.dumps(product(1)) + "\n")
    command = ("import", "product.products", "rows.jsonl", "--mode", "create", "--json")
    assert run(*command).exit_code in {0, 1}
    (failed,) = documents(run(*command).stderr)
    assert (failed["status"], failed["type"], failed["line"]) == (409, "Conflict", 1)


def test_what_is_read_back_different_is_a_document_as_json(here) -> None:
    write_products(here / "products.jsonl", 2, "other")
    assert run("import", "product.products", "products.jsonl").exit_code == 0
    (here / "changes.jsonl").write_text(json.dumps({"id": "other-00001", "name": "Set", "productType": "BUNDLE"}))
    command = ("import", "product.products", "changes.jsonl", "--mode", "update")
    assert run(*command).exit_code == 0
    (differs,) = documents(run(*command, "--verify", "--json").stderr)
    assert (differs["key"], differs["action"], differs["type"]) == ("other-00001", "differs", "NotApplied")
    assert differs["paths"] == ["$.productType"]


def test_a_line_that_is_skipped_is_a_document_as_json(here) -> None:
    (here / "bad.jsonl").write_text(json.dumps({**product(1), "id": "beside-bad"}) + "\n{nonsense\n")
    done = run("import", "product.products", "bad.jsonl", "--on-bad-line", "skip", "--json")
    (skipped,) = documents(done.stderr)
    assert (skipped["type"], skipped["line"]) == ("SourceError", 2)
    assert json.loads(done.stdout)["bad_lines"] == 1


def test_an_import_that_stops_has_its_counts_as_json_too(here) -> None:
    (here / "bad.jsonl").write_text(json.dumps({**product(1), "id": "before-bad"}) + "\n{nonsense\n")
    done = run("import", "product.products", "bad.jsonl", "--journal", "run.sqlite", "--json")
    assert done.exit_code == 1
    assert documents(done.stderr)[-1]["type"] == "SourceError"
    report = json.loads(done.stdout)
    assert (report["counts"], report["interrupted"]) == ({"created": 1}, False)
    assert report["hint"].startswith("To go on: emporix")


@pytest.fixture
def tenants(here: Path) -> Iterator[tuple[Sandbox, Sandbox]]:
    """Serve two tenants, which two profiles name; the first has products."""
    file = here / "config" / "emporix" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.touch(mode=0o600)
    with (
        serve(tenant="first", keys=[ApiKey("key", "s3cret-of-first")]) as first,
        serve(tenant="second", keys=[ApiKey("key", "s3cret-of-second")]) as second,
    ):
        for each in (first, second):
            key = f'{{ client_id = "key", client_secret = "{each.client_secret}" }}'
            with file.open("a") as profiles:
                profiles.write(f'[{each.tenant}]\ntenant = "{each.tenant}"\nbase_url = "{each.url}"\nkeys = [{key}]\n')
        write_products(here / "products.jsonl", 450)
        assert run("import", "product.products", "products.jsonl", "--profile", "first").exit_code == 0
        yield first, second


@pytest.mark.parametrize("as_json", [False, True])
def test_a_copy_whose_source_fails_says_what_was_copied(tenants, as_json) -> None:
    # Pages of 20 take more calls than there are; what they hold takes few.
    command = ["copy", "product.products", "--from", "first", "--to", "second", "--query", "pageSize=20"]
    done = run(*command, "--max-calls", "10", "--concurrency", "1", *(["--json"] if as_json else []))
    assert done.exit_code == 1
    assert "What was copied stays" in done.stderr
    if as_json:
        report = json.loads(done.stdout)
        copied = report["counts"]["created"]
        assert documents(done.stderr)[-1]["type"] == "CallBudgetExceeded"
    else:
        copied = int(done.stderr.rpartition(" created")[0].split()[-1])
    assert 0 < copied < 450
    assert len(run("list", "product.products", "--all", "--profile", "second").stdout.splitlines()) == copied


@pytest.mark.parametrize(
    "content",
    ["sep=,\nid,code,name\nend-1,E,End\n", "id,code,name\nend-1,E,End\nend-2,E,End", "id,code,name\n\n\nend-1,E,End\n"],
)
@pytest.mark.parametrize("options", [[], ["--dry-run"]])
def test_the_last_line_of_progress_has_the_true_count(here, content, options) -> None:
    (here / "rows.csv").write_text(content)
    done = run("import", "product.products", "rows.csv", *options)
    count = content.count("end-")
    *_, last = [line for line in done.stderr.splitlines() if line.startswith("import product.products: ")]
    assert f": {count} of {count} (100%)," in last
    assert "left" not in last


@pytest.mark.parametrize("arguments", [["--help"], ["export", "--help"], ["--version"], ["operations", "price"]])
def test_output_that_nobody_reads_has_its_status(here, arguments) -> None:
    reader, writer = os.pipe()
    os.close(reader)  # it has gone before anything is written
    done = subprocess.run([*PROGRAM, *arguments], stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


def test_an_export_that_can_never_be_written_so_does_not_say_how_to_go_on(here, monkeypatch) -> None:
    write_products(here / "odd.jsonl", 1, "odd")
    assert run("import", "product.products", "odd.jsonl").exit_code == 0
    page = Store.page

    def odd(*arguments: Any, **named: Any) -> list[bytes]:
        return [body.replace(b"Product 0", b"\\ud800") for body in page(*arguments, **named)]

    monkeypatch.setattr(Store, "page", odd)
    done = run("export", "product.products", "out.csv")
    assert done.exit_code == 1
    assert "only JSON lines hold it" in done.stderr
    assert "To go on:" not in done.stderr
    assert run("export", "product.products", "out.jsonl").exit_code == 0


@pytest.mark.parametrize("overlap", ["inf", "nan", "1e300"])
def test_an_overlap_without_end_is_refused_with_the_range(here, overlap) -> None:
    done = run("export", "product.products", "out.jsonl", "--since", "mark.json", "--overlap", overlap)
    assert done.exit_code == 2
    assert "from 0 to" in done.stderr
