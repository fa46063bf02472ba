"""The command line: what is printed, and how errors are told."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys

import pytest
import typer
from typer.testing import CliRunner

from emporix_api.operations import OPERATIONS
from emporix_async import InvalidCall, NotFound, ScopeError
from emporix_async.cli import app
from emporix_async.cli._commands import Settings, command
from emporix_async.cli._operations import described, search
from emporix_async.cli._output import columns_of, printable, to_json
from emporix_async.cli._parameters import (
    complete_item,
    complete_listing,
    complete_operation,
    complete_writable,
    pairs,
    read_body,
    repeated_pairs,
)


def failing(error: BaseException, *arguments: str):
    program = typer.Typer()

    def fail(settings: Settings) -> None:
        raise error

    command(program, "fail", fail)
    command(program, "other", fail)
    return CliRunner().invoke(program, ["fail", *arguments])


NOT_FOUND = NotFound(status=404, method="GET", path="/x", code="gone", message="no \x1b[31mx", request_id="r-1")


def test_an_expected_error_is_one_line_without_a_traceback() -> None:
    done = failing(NOT_FOUND)
    assert done.exit_code == 1
    assert done.stderr == "GET /x → 404 gone: no \N{REPLACEMENT CHARACTER}[31mx (request id r-1, attempts 1)\n"
    assert not done.stdout


def test_an_error_as_json_has_its_fields() -> None:
    error = json.loads(failing(NOT_FOUND, "--json").stderr)["error"]
    assert (error["type"], error["status"], error["code"], error["request_id"]) == ("NotFound", 404, "gone", "r-1")
    lacking = ScopeError(operation="a.b.c", scopes_wanted=["x"], scopes_held={"z", "y"}, client_ids=["k"])
    assert json.loads(failing(lacking, "--json").stderr)["error"]["scopes_held"] == ["y", "z"]


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (InvalidCall("no such thing"), 2, "no such thing"),
        (KeyboardInterrupt(), 130, "Interrupted."),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "rows.jsonl"), 1, "rows.jsonl: No such file"),
        (OSError(errno.ENOSPC, "No space left on device"), 1, "No space left"),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 141, ""),
    ],
)
def test_the_status_says_what_kind_of_failure_it_was(error, status, said) -> None:
    done = failing(error)
    assert done.exit_code == status
    assert said in done.stderr
    assert "Traceback" not in done.output


def test_an_unexpected_error_shows_its_type_and_asks_for_debug() -> None:
    done = failing(ZeroDivisionError("a 5ecret"))
    assert done.exit_code == 1
    assert done.stderr == "Unexpected ZeroDivisionError: a mistake of this program. --debug shows where it happened.\n"
    assert isinstance(failing(ZeroDivisionError(), "--debug").exception, ZeroDivisionError)


def test_operations_are_found_by_words_that_all_match() -> None:
    found = search(OPERATIONS.values(), ["PRICE-LISTS", "pricelist_read", "get"])
    assert "price.price_lists.get" in [operation.key for operation in found]
    assert all("price-lists" in operation.path for operation in found)
    assert search(OPERATIONS.values(), ["price", "no-such-word"]) == []


def test_an_operation_is_described_by_scopes_paging_and_bulk() -> None:
    listing = described(OPERATIONS["price.price_lists.list"])
    assert (listing["method"], listing["paging"]) == ("GET", "offset 60")
    assert listing["scopes"].startswith("price.pricelist_")
    assert described(OPERATIONS["product.products.upsert_many"])["bulk"] == "200, each answered"


def test_the_command_prints_lines_to_a_pipe_and_json_if_asked() -> None:
    done = CliRunner().invoke(app, ["operations", "price_lists.get", "/price-lists/"])
    assert done.stdout.splitlines()[0].split("\t")[:2] == ["price.price_lists.get", "GET"]
    done = CliRunner().invoke(app, ["operations", "price_lists.get", "--json"])
    assert json.loads(done.stdout.splitlines()[0])["key"] == "price.price_lists.get"
    done = CliRunner().invoke(app, ["operations", "no-such-word"])
    assert (done.exit_code, done.stdout) == (1, "")


def test_columns_begin_with_what_names_an_item_and_end_with_what_is_nested() -> None:
    items = [{"meta": {}, "active": True, "name": "N", "id": "1"}, {"id": "2", "extra": 1}]
    assert columns_of(items) == ["id", "name", "active", "extra", "meta"]
    assert len(columns_of([{str(number): number for number in range(50)}])) == 7


def test_nothing_that_a_terminal_would_obey_is_printed() -> None:
    assert printable("a\x1b[2Jb\nc\x07") == "a\N{REPLACEMENT CHARACTER}[2Jb\nc\N{REPLACEMENT CHARACTER}"
    assert b"\x1b" not in to_json({"a": "\x1b[2J"})


def test_any_json_that_was_received_is_printed() -> None:
    deep = json.loads("[" * 500 + "]" * 500)
    for received in ({"number": 2**70}, {"text": "\ud800"}, deep):
        assert json.loads(to_json(received)) == received


def test_parameters_are_read_by_name() -> None:
    assert pairs(["a=1", "b=x=y"], "--path") == {"a": "1", "b": "x=y"}
    assert repeated_pairs(["a=1", "b=2", "a=3"], "--query") == {"a": ["1", "3"], "b": "2"}
    for wrong in (["a"], ["=1"], ["a=1", "a=2"]):
        with pytest.raises(typer.BadParameter, match="--path"):
            pairs(wrong, "--path")


def test_a_body_is_a_text_or_a_file(tmp_path) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"a": "ä"}', encoding="utf-8")
    assert read_body(f"@{file}") == read_body('{"a": "ä"}') == {"a": "ä"}
    file.write_bytes(b'{"a": "\xff"}')
    for wrong in ("{", f"@{file}"):
        with pytest.raises(typer.BadParameter, match="no JSON"):
            read_body(wrong)


def test_operations_and_resources_are_completed() -> None:
    assert complete_operation("price.price_lists.ge") == ["price.price_lists.get", "price.price_lists.get_price"]
    assert "product.products" in complete_listing("product.")
    assert "product.products" in complete_item("product.p")
    assert "product.products" in complete_writable("product.p")
    assert complete_operation("nothing-like-it") == []


def test_help_loads_no_generated_client_no_server_and_no_file_format() -> None:
    program = (
        "import sys\nfrom emporix_async.cli import app\n"
        "app(['--help'], standalone_mode=False)\n"
        "print(*sorted(sys.modules), sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    names = set(done.stderr.split())
    assert "Usage" in done.stdout
    assert not names & {"emporix_api.operations", "uvicorn", "starlette", "pyarrow", "sqlite3", "aiohttp", "tomllib"}
    assert len(names) < 700


def test_the_version_is_printed() -> None:
    assert CliRunner().invoke(app, ["--version"]).stdout.startswith("emporix-async ")


def completed(*words: str) -> list[str]:
    """Complete the last of `words` as bash asks for it."""
    environment = {
        **os.environ,
        "_EMPORIX_COMPLETE": "complete_bash",
        "COMP_WORDS": " ".join(("emporix", *words)),
        "COMP_CWORD": str(len(words)),
    }
    program = [sys.executable, "-m", "emporix_async"]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_shell_completes_commands_operations_and_resources() -> None:
    assert completed("im") == ["import"]
    assert completed("call", "price.price_lists.get") == ["price.price_lists.get", "price.price_lists.get_price"]
    assert "product.products" in completed("list", "product.p")
