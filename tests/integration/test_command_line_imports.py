"""The command line: imports that are interrupted, killed and resumed, and sources that are not what they should be."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cases import every
from tests.integration.command_line import PROGRAM, in_terminal, product, run, started, until, write_products

UPSERTS = "product.products.upsert_many"


def test_the_command_of_the_readme_imports_and_says_what_became_of_all(here, sandbox) -> None:
    write_products(here / "products.jsonl", 450)
    command = "import product.products products.jsonl --mode upsert --journal run.sqlite --failures failed.jsonl"
    done = run(*command.split())
    assert done.exit_code == 0, done.output
    assert done.stdout == "450 rows: 450 created; 3 requests\n"
    assert not (here / "failed.jsonl").exists()
    again = run(*command.split())
    assert again.exit_code == 0
    assert again.stdout == "450 rows: 450 done before; 0 requests\n"


def test_rows_that_fail_are_told_written_and_make_the_status_1(here) -> None:
    rows = [product(1), {"id": "bad", "name": 5, "productType": "NONE"}, product(2)]
    (here / "rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    (here / "slots.jsonl").write_text('{"name": "no key"}\n{"id": "x"}\n')
    done = run("import", "customer_management.locations", "slots.jsonl", "--failures", "failed.jsonl")
    assert done.exit_code == 1
    assert "line 1 (no key), failed:" in done.stderr
    assert "1 created, 1 failed" in done.stdout
    assert json.loads((here / "failed.jsonl").read_text()) == {"name": "no key"}
    (here / "failed.jsonl").write_text('{"id": "y", "name": "mended"}\n')
    assert run("import", "customer_management.locations", "failed.jsonl").exit_code == 0


def test_the_report_as_json_is_the_only_thing_on_standard_output(here) -> None:
    write_products(here / "products.jsonl", 10, "json")
    done = run("import", "product.products", "products.jsonl", "--json")
    report = json.loads(done.stdout)
    assert (report["total"], report["counts"], report["interrupted"]) == (10, {"created": 10}, False)
    assert done.stderr == ""


def test_a_dry_run_says_what_would_be_sent_and_sends_nothing(here, sandbox) -> None:
    write_products(here / "products.jsonl", 450, "dry")
    before = sandbox.requests
    done = run("import", "product.products", "products.jsonl", "--dry-run", "--failures", "f.jsonl", "--journal", "j")
    assert done.exit_code == 0
    assert done.stdout == "450 rows: 450 would be sent, 0 cannot be sent; 3 requests would be made\n"
    assert "The journal was not read: rows that it has as done count here as well." in done.stderr
    assert sandbox.requests == before
    assert not (here / "f.jsonl").exists()
    assert not (here / "j").exists()


def write_faulty(file: Path) -> None:
    """Write four rows: one as it should be, two that the API would refuse, one that is no row."""
    rows: list[Any] = [product(1), {**product(2), "published": "yes", "publised": 1}, {"id": "x", "code": "y"}]
    file.write_text("".join(f"{json.dumps(row)}\n" for row in [*rows, product(1)]) + "[]\n")


def test_a_dry_run_tells_each_kind_of_fault_with_its_lines_and_the_status_is_1(here, sandbox) -> None:
    write_faulty(here / "rows.jsonl")
    before = sandbox.requests
    done = run("import", "product.products", "rows.jsonl", "--dry-run")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[:-1] == [
        "unreadable\t$\ta row is an object, not list: an array wants format='json' (--format json)\t1\tline 5",
        "violation\t$.published\tis text, not true or false\t1\tline 2",
        "violation\t$.publised\tis not known to product.products.upsert_many; did you mean published?\t1\tline 2",
        "violation\t$.name\tis missing\t1\tline 3",
        "duplicate\t$\thas the key of an earlier row\t1\tline 4",
    ]
    assert done.stdout.splitlines()[-1] == (
        "5 rows: 2 would be sent, 2 cannot be sent, 1 with the key of an earlier row, 1 unreadable; "
        "2 requests would be made"
    )
    assert "The import would stop at line 5, unless it has --on-bad-line skip." in done.stderr
    done = run("import", "product.products", "rows.jsonl", "--dry-run", "--on-bad-line", "skip")
    assert "stop" not in done.stderr
    assert sandbox.requests == before


def test_a_dry_run_as_json_has_all_places(here, sandbox) -> None:
    write_faulty(here / "rows.jsonl")
    done = run("import", "product.products", "rows.jsonl", "--dry-run", "--json")
    report = json.loads(done.stdout)
    assert done.exit_code == 1
    assert (report["total"], report["sendable"], report["failed"], report["bad_lines"]) == (5, 2, 3, 1)
    assert (report["requests"], report["duplicates"]) == (2, 1)
    assert report["notes"] == ["The import would stop at line 5, unless it has --on-bad-line skip."]
    unreadable, violation, *_ = report["findings"]
    assert unreadable["places"] == [{"row": None, "line": 5, "path": "$"}]
    assert violation == {
        "kind": "violation",
        "path": "$.published",
        "words": "is text, not true or false",
        "count": 1,
        "places": [{"row": 2, "line": 2, "path": "$.published"}],
    }


def test_with_validate_rows_fail_unsent_and_with_report_they_are_sent(here, sandbox) -> None:
    before = sandbox.writes.get(UPSERTS, 0)
    rows = [{**product(1), "id": "valid"}, {**product(2), "id": "not", "weight": 1}]
    (here / "rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    done = run("import", "product.products", "rows.jsonl", "--validate", "--failures", "failed.jsonl")
    assert done.exit_code == 1
    assert "line 2 (not), failed: product.products.upsert_many: row 1: $.weight is not known" in done.stderr
    assert done.stdout.endswith("2 rows: 1 created, 1 failed; 1 requests\n")
    assert json.loads((here / "failed.jsonl").read_text()) == rows[1]
    told = run("import", "product.products", "rows.jsonl", "--validate", "report")
    assert told.stdout.splitlines()[0].startswith("violation\t$.weight\tis not known to")
    assert sandbox.writes[UPSERTS] == before + 3
    assert run("import", "product.products", "rows.jsonl", "--validate=nonsense").exit_code == 2


def test_with_verify_what_is_there_is_read_back(here, sandbox) -> None:
    write_products(here / "products.jsonl", 30, "verified")
    before = sandbox.by_operation.get("product.products.list", 0)
    done = run("import", "product.products", "products.jsonl", "--verify")
    assert done.exit_code == 0, done.output
    assert done.stdout == "30 rows: 30 created; 2 requests\n"
    assert sandbox.by_operation["product.products.list"] == before + 1


def test_with_verify_what_the_api_has_not_done_is_told_and_written(here, sandbox) -> None:
    write_products(here / "products.jsonl", 3, "dropped")
    assert run("import", "product.products", "products.jsonl").exit_code == 0
    change = {"id": "dropped-00001", "name": "Set", "productType": "BUNDLE"}
    (here / "changes.jsonl").write_text(json.dumps(change))
    command = ("import", "product.products", "changes.jsonl", "--mode", "update")
    assert run(*command).exit_code == 0
    done = run(*command, "--verify", "--failures", "failed.jsonl")
    assert done.exit_code == 1
    said = "line 1 (dropped-00001), differs: the API answered 204, and what is read back differs in $.productType"
    assert said in done.stderr
    assert done.stdout.splitlines() == [
        "differs\t$.productType\tis not what was sent\t1\tline 1",
        "1 rows: 1 differs; 3 requests",
    ]
    assert json.loads((here / "failed.jsonl").read_text()) == change
    as_json = json.loads(run(*command, "--verify", "--json").stdout)
    assert (as_json["counts"], as_json["failed"]) == ({"differs": 1}, 1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_finishes_what_is_in_flight_and_says_how_to_go_on(slow, reach, tmp_path, number) -> None:
    reach(slow)
    write_products(tmp_path / "products.jsonl", 6000)
    arguments = ("import", "product.products", "products.jsonl", "--journal", "run.sqlite")
    with started(*arguments) as running:
        until(lambda: slow.by_operation.get(UPSERTS, 0) > 0)
        running.interrupt(number)
    assert running.wait() == 130
    assert "To go on: emporix import product.products products.jsonl --journal run.sqlite" in running.stderr
    assert "Traceback" not in running.stderr
    sent = slow.writes[UPSERTS]
    assert 0 < sent < 6000
    assert running.stdout.startswith(f"{sent:,} rows: {sent:,} created")
    slow.latency = 0.0
    done = run(*arguments)
    assert done.exit_code == 0
    assert f"{sent:,} done before" in done.stdout
    assert slow.writes[UPSERTS] == 6000


def test_a_second_interrupt_ends_at_once(slow, reach, tmp_path) -> None:
    reach(slow)
    write_products(tmp_path / "products.jsonl", 6000)
    slow.latency = 3600.0
    with started("import", "product.products", "products.jsonl", "--journal", "run.sqlite") as running:
        until(lambda: slow.requests > 0)
        running.interrupt()
        until(lambda: "Once more" in running.stderr)
        running.interrupt()
        assert running.wait() == 130
    assert "To go on:" in running.stderr


def test_on_a_terminal_a_bar_is_drawn_and_ctrl_c_is_understood(slow, reach, tmp_path) -> None:
    reach(slow)
    write_products(tmp_path / "products.jsonl", 6000)
    status, shown = in_terminal(
        "import",
        "product.products",
        "products.jsonl",
        "--journal",
        "run.sqlite",
        when_shown={"in flight": lambda process: os.kill(process, signal.SIGINT)},
    )
    assert status == 130
    assert "━" in shown
    assert "/s" in shown
    assert "To go on: emporix import" in shown.replace("\r\n", " ")


def test_a_killed_import_is_resumed_and_nothing_is_lost(slow, reach, tmp_path) -> None:
    reach(slow)
    write_products(tmp_path / "products.jsonl", 3000)
    arguments = ("import", "product.products", "products.jsonl", "--journal", "run.sqlite")
    for kills in range(1, 3):
        with started(*arguments) as running:
            until(lambda kills=kills: slow.by_operation.get(UPSERTS, 0) > 3 * kills)
            running.interrupt(signal.SIGKILL)
    slow.latency = 0.0
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("3,000 rows: ")
    total = json.loads(run("call", "product.products.list", "--query", "pageSize=1", "--json").stdout)
    assert len(total) == 1
    listed = run("list", "product.products", "--all", "--page-size", "200").stdout.splitlines()
    assert {json.loads(line)["id"] for line in listed} == {product(number)["id"] for number in range(3000)}


def test_an_interrupt_while_standard_input_says_nothing_ends_all_the_same(here, sandbox) -> None:
    before = sandbox.by_operation.get(UPSERTS, 0)
    with started("import", "product.products", "-", stdin=subprocess.PIPE) as running:
        stdin = running.process.stdin
        assert stdin is not None
        stdin.write("".join(f"{json.dumps(product(number))}\n" for number in range(500)).encode())
        stdin.flush()
        until(lambda: sandbox.by_operation.get(UPSERTS, 0) >= before + 3)
        running.interrupt()
        assert running.wait() == 130  # while the pipe is still open
    assert "with the same input" not in running.stderr  # there is no journal to go on by
    assert "--journal FILE" in running.stderr


def test_standard_input_is_read_to_its_end(here) -> None:
    rows = "".join(f"{json.dumps(product(number))}\n" for number in range(50)).encode()
    done = subprocess.run([*PROGRAM, "import", "product.products", "-"], input=rows, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b"50 rows")


def test_a_journal_of_another_source_is_refused_with_the_reason(here) -> None:
    write_products(here / "one.jsonl", 10, "one")
    write_products(here / "two.jsonl", 10, "two")
    assert run("import", "product.products", "one.jsonl", "--journal", "run.sqlite").exit_code == 0
    done = run("import", "product.products", "two.jsonl", "--journal", "run.sqlite")
    assert done.exit_code == 2
    assert "run.sqlite" in done.stderr
    assert "Traceback" not in done.output


GOOD = [json.dumps(product(number)) for number in range(3)]


@pytest.mark.parametrize(
    ("name", "content", "options", "expected"),
    [
        ("bad.jsonl", "\n".join([GOOD[0], "{nonsense", GOOD[1]]), [], (1, "bad.jsonl, line 2", None)),
        ("bad.jsonl", "\n".join([GOOD[0], "{no", GOOD[1]]), ["--on-bad-line", "skip"], (1, "line 2", "2 created")),
        ("bad.jsonl", "\n".join([GOOD[0], "[1]", GOOD[1]]), ["--on-bad-line", "skip"], (1, "object", "1 unreadable")),
        ("bom.jsonl", b"\xef\xbb\xbf" + GOOD[0].encode(), [], (0, "", "1 created")),
        ("latin.jsonl", GOOD[0].replace("Product", "Stühl").encode("latin-1"), [], (1, "line 1", None)),
        ("latin.jsonl", '{"id": "ü"}'.encode("latin-1"), ["--encoding", "latin-1"], (0, "", "1 ")),
        ("wide.jsonl", GOOD[0].encode("utf-16"), [], (0, "", "1 ")),
        ("wide.jsonl", GOOD[0].encode("utf-16"), ["--encoding", "utf-8"], (1, "this is utf-16, not utf-8", None)),
        ("wide.jsonl", GOOD[0].encode("utf-16"), ["--encoding", "utf-16"], (0, "", "1 ")),
        ("x.jsonl", GOOD[0], ["--encoding", "nonsense"], (2, "no encoding 'nonsense'", None)),
        ("semi.csv", "id;code;name;productType\nc-1;C1;N;BASIC\n", [], (0, "", "1 created")),
        ("tab.csv", "id\tcode\nc-2\tC2\n", ["--delimiter", "\t"], (0, "", "1 created")),
        ("bar.txt", "id|code\nc-3|C3\n", ["--format", "csv"], (0, "", "1 created")),
        ("digits.csv", "id,code\n007,12E34\n", [], (0, "", "1 created")),
        ("typed.csv", 'id,mixins\nc-5,"{""a"": 1}"\n', ["--type", "mixins=json"], (0, "", "1 created")),
        ("typed.csv", "id,mixins\nc-5,{\n", ["--type", "mixins=json"], (1, "line 2: the column 'mixins'", None)),
        ("typed.csv", "id,mixins\nc-5,{\n", ["--type", "mixins=list"], (2, "text, number, boolean, json", None)),
        ("typed.jsonl", '{"id": 7, "code": "7"}', ["--type", "id=text"], (0, "", "1 created")),
        ("typed.csv", "id,published\nt-1,yes\n", [], (1, "line 2: the column 'published' wants true or false", None)),
        ("typed.csv", "id,published\nt-1,yes\nt-2,1\n", ["--on-bad-line", "skip"], (1, "line 2", "1 created")),
        ("dm.csv", "id;mixins.a\nd-1;1.234,5\n", ["--decimal", ",", "--type", "mixins.a=number"], (0, "", "1 created")),
        ("unsure.csv", "id;a, b\n1;2,3\n", [], (1, "the delimiter may be", None)),
        ("tabbed.csv", "id\tcode\nc-6\tC6\n", ["--delimiter", "\\t"], (0, "", "1 created")),
        ("title.csv", "Prices 2026\nid;code\nc-7;C7\n", ["--skip-lines", "1"], (0, "", "1 created")),
        ("null.csv", "id,code,mixins.a\nc-8,C8,\n", ["--empty", "null"], (0, "", "1 created")),
        ("sep.csv", "sep=;\nid;code\nc-9;C9\n;\n", [], (0, "", "1 created")),
        ("in.json", '{"products": [{"id": "c-10", "code": "C"}]}', ["--items", "products"], (0, "", "1 created")),
        ("in.json", '{"products": []}', [], (1, "it has arrays in 'products'", None)),
        ("twice.csv", "id,id,\n1,2,3\n", [], (1, "'id' twice (#1, #2)", None)),
        ("twice.csv", "id,id,\nc-11,2,3\n", ["--ignore-column", "#2", "--ignore-column", ""], (0, "", "1 created")),
        ("map.csv", "id\n1\n", ["--map", "id"], (2, "--map takes COLUMN=VALUE", None)),
        ("map.csv", "id\n1\n", ["--map", "Id=code"], (1, "no column 'Id', which is mapped (near: id)", None)),
        ("map.csv", "id\n1\n", ["--mapping", "map.csv"], (2, "a mapping has a column and its property", None)),
        ("long.csv", "id,code\nc-4\n", [], (1, "line 2", None)),
        ("empty.jsonl", "", [], (0, "", "0 rows: nothing to do; 0 requests")),
        ("blank.jsonl", "\n\n", [], (0, "", "0 rows: nothing to do")),
        ("strange.xyz", GOOD[0], [], (2, "strange.xyz", None)),
    ],
)
def test_a_source_is_read_or_refused_with_its_line(here, name, content, options, expected) -> None:
    status, said, rows = expected
    (here / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    done = run("import", "product.products", name, "--journal", "run.sqlite", *options)
    assert done.exit_code == status, done.output
    assert said in done.stderr
    if rows is not None:
        assert rows.removesuffix("created") in done.stdout
    assert "Traceback" not in done.output


ERP = """\
Sku = ID,EAN,"Name, EN",Weight,Stock
20399x,0004014549320,"Shirt, blue",0.4746,335
,,,,
20400x,null,true,1e5,TRUE
"""


def test_columns_of_other_names_are_mapped_and_text_stays_text(here) -> None:
    (here / "erp.csv").write_text(ERP)
    (here / "columns.csv").write_text('"Name, EN";name.en\nEAN;code\nEAN;mixins.erp.ean\n')
    options = ["--mapping", "columns.csv", "--map", "Sku = ID=id", "--map", "Weight=mixins.erp.weight"]
    options += ["--type", "Weight=number", "--set", "published=true", "--set", "mixins.erp.source=a=b"]
    done = run("import", "product.products", "erp.csv", *options, "--ignore-column", "St*")
    assert done.exit_code == 0, done.output
    assert "2 rows: 2 created" in done.stdout
    found = [json.loads(run("get", "product.products", key).stdout) for key in ("20399x", "20400x")]
    assert [(item["code"], item["name"]["en"], item["published"], item["mixins"]["erp"]) for item in found] == [
        ("0004014549320", "Shirt, blue", True, {"ean": "0004014549320", "weight": 0.4746, "source": "a=b"}),
        ("null", "true", True, {"ean": "null", "weight": 100000.0, "source": "a=b"}),
    ]


def test_progress_counts_rows_and_not_the_lines_of_their_cells(here) -> None:
    cell = "\n".join(["line"] * 50)
    (here / "tall.csv").write_text("id,code,name\n" + "".join(f'tall-{n},T,"{cell}"\n' for n in range(7)))
    done = run("import", "product.products", "tall.csv")
    assert "7 of 7 (100%)" in done.stderr


@pytest.mark.parametrize("options", [[], ["--dry-run"], ["--on-bad-line", "skip"]])
def test_columns_that_are_not_known_are_told_before_anything_is_sent(here, sandbox, options) -> None:
    (here / "erp.csv").write_text(ERP)
    before = sandbox.by_operation.get(UPSERTS, 0)
    done = run("import", "product.products", "erp.csv", "--map", "Sku = ID=id", *options)
    assert done.exit_code == 1
    assert f"line 1: {UPSERTS} has no property for 'EAN', 'Name, EN'" in done.stderr
    assert sandbox.by_operation.get(UPSERTS, 0) == before


def test_the_column_that_names_a_row_in_the_path_is_known(here) -> None:
    (here / "places.csv").write_text("id,name\nplace-1,Here\n")
    done = run("import", "customer_management.locations", "places.csv")
    assert done.exit_code == 0, done.output
    (here / "places.csv").write_text("id,nmae\nplace-1,Here\n")
    assert "'nmae' (near: name)" in run("import", "customer_management.locations", "places.csv").stderr


def test_rows_before_an_unreadable_line_are_imported_and_the_journal_goes_on_from_there(here) -> None:
    file = here / "bad.jsonl"
    file.write_text("\n".join([json.dumps({**product(1), "id": "before"}), "{nonsense"]))
    done = run("import", "product.products", file, "--journal", "run.sqlite")
    assert done.exit_code == 1
    assert "1 rows: 1 created; 1 requests" in done.stderr
    assert "To go on: emporix" in done.stderr
    assert run("get", "product.products", "before").exit_code == 0


@every("name", ["missing.jsonl", "directory.jsonl"])
@every("journal", [[], ["--journal", "run.sqlite"]])
def test_a_missing_file_and_a_directory_are_named(here, name, journal) -> None:
    (here / "directory.jsonl").mkdir(exist_ok=True)
    done = run("import", "product.products", name, *journal)
    assert done.exit_code == 2
    assert name in done.stderr
    assert not (here / "run.sqlite").exists()


def test_a_place_for_failures_that_cannot_be_is_refused_before_anything_is_sent(here, sandbox) -> None:
    write_products(here / "products.jsonl", 1)
    before = sandbox.requests
    done = run("import", "product.products", "products.jsonl", "--failures", "missing/failed.jsonl")
    assert done.exit_code == 2
    assert sandbox.requests == before


@every("used", ["products.jsonl", "run.sqlite"])
def test_failures_do_not_take_the_place_of_any_file_of_the_import(here, sandbox, used) -> None:
    write_products(here / "products.jsonl", 1)
    before = sandbox.requests
    files = ["products.jsonl", "--journal", "run.sqlite"]
    done = run("import", "product.products", *files, "--failures", f"./{used}")
    assert done.exit_code == 2
    assert "file of the import itself" in done.stderr
    assert (here / "products.jsonl").read_bytes().count(b"\n") == 1
    assert sandbox.requests == before


def test_failures_do_not_replace_a_file_of_somebody_elses(here, sandbox) -> None:
    write_products(here / "products.jsonl", 1)
    before = sandbox.requests
    for name in ("notes.jsonl", "failed.errors.jsonl"):
        (here / name).write_text("mine\n")
        done = run("import", "product.products", "products.jsonl", "--failures", name.replace(".errors", ""))
        assert done.exit_code == 2
        assert f"{name} was not written by an import" in done.stderr
        assert (here / name).read_text() == "mine\n"
    os.mkfifo(here / "pipe")
    done = run("import", "product.products", "products.jsonl", "--failures", "pipe")
    assert done.exit_code == 2
    assert (here / "pipe").is_fifo()
    assert sandbox.requests == before


def test_lines_that_cannot_be_read_are_in_the_file_of_failures(here) -> None:
    (here / "rows.jsonl").write_text(f"{GOOD[0]}\n{{no\n")
    options = ["--on-bad-line", "skip", "--failures", "failed.jsonl"]
    done = run("import", "product.products", "rows.jsonl", *options)
    assert (done.exit_code, "1 unreadable" in done.stdout) == (1, True), done.output
    assert (here / "failed.jsonl").read_bytes() == b""
    told = [json.loads(line) for line in (here / "failed.errors.jsonl").read_text().splitlines()[1:]]
    assert [(each["line"], each["source_line"], each["action"]) for each in told] == [(None, 2, "unreadable")]
    assert "rows.jsonl, line 2: this is not JSON" in told[0]["error"]


def test_an_unknown_target_is_wrong_usage_with_near_names(here) -> None:
    write_products(here / "products.jsonl", 1)
    done = run("import", "product.product", "products.jsonl")
    assert done.exit_code == 2
    assert "product.products" in done.stderr


def test_the_same_key_twice_keeps_its_order(here) -> None:
    rows = [{**product(1), "id": "twice", "name": name} for name in ("first", "second", "third")]
    (here / "rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    assert run("import", "product.products", "rows.jsonl").exit_code == 0
    assert json.loads(run("get", "product.products", "twice").stdout)["name"] == "third"


def in_little_room(*arguments: str, room: int) -> subprocess.CompletedProcess[str]:
    """Run the command where no file may grow beyond `room` bytes, as on a disk that is full."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, preexec_fn=limit, check=False)


def test_a_full_disk_is_said_and_the_journal_goes_on_where_there_is_room_again(here) -> None:
    write_products(here / "products.jsonl", 20_000, "full")
    arguments = ("import", "product.products", "products.jsonl", "--journal", "run.sqlite", "--no-token-cache")
    done = in_little_room(*arguments, room=500_000)
    assert done.returncode == 1
    assert "To go on: emporix" in done.stderr
    assert "run.sqlite" in done.stderr
    assert "Traceback" not in done.stderr
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("20,000 rows: ")
    assert "done before" in done.stdout


def test_an_export_to_a_full_disk_is_resumed_where_there_is_room_again(here) -> None:
    write_products(here / "products.jsonl", 3000, "export")
    run("import", "product.products", "products.jsonl")
    arguments = ("export", "product.products", "out.jsonl", "--page-size", "100", "--no-token-cache")
    done = in_little_room(*arguments, "--concurrency", "1", room=100_000)
    assert done.returncode == 1
    assert "--resume" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (here / "out.jsonl").exists()
    done = run(*arguments, "--resume")
    assert done.exit_code == 0, done.output
    ids = [json.loads(line)["id"] for line in (here / "out.jsonl").read_text().splitlines()]
    assert len(ids) == len(set(ids)) >= 3000


def test_a_deletion_wants_yes_where_no_terminal_can_ask(here, sandbox) -> None:
    (here / "gone.jsonl").write_text('{"id": "gone-1"}\n')
    (here / "made.jsonl").write_text(json.dumps({**product(1), "id": "gone-1"}) + "\n")
    assert run("import", "product.products", "made.jsonl").exit_code == 0
    before = sandbox.requests
    for target in (("product.products", "--mode", "delete"), ("product.products.delete",)):
        done = run("import", target[0], "gone.jsonl", *target[1:])
        assert done.exit_code == 2
        assert "--yes is needed to delete what gone.jsonl names" in done.stderr
    assert run("call", "product.products.delete", "--path", "productId=gone-1").exit_code == 2
    assert sandbox.requests == before
    done = run("import", "product.products", "gone.jsonl", "--mode", "delete", "--yes")
    assert done.stdout == "1 rows: 1 deleted; 1 requests\n"


def test_an_export_as_csv_is_imported_again(here, sandbox) -> None:
    write_products(here / "products.jsonl", 12, "csv")
    assert run("import", "product.products", "products.jsonl").exit_code == 0
    assert run("export", "product.products", "products.csv", "--query", "q=id:~csv-").exit_code == 0
    assert "metadata.createdAt" in (here / "products.csv").read_text().splitlines()[0]

    again = run("import", "product.products", "products.csv", "--verify")

    assert again.exit_code == 0, again.output
    assert "12 updated" in again.stdout
