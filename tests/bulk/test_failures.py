"""Failed rows, in a file that can be imported again."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import anyio
import orjson
import pytest

from emporix_async import FailureFile, read_rows
from emporix_async.bulk.answers import Outcome
from emporix_async.errors import InvalidCall, SourceError


def failed(index: int, row: object) -> Outcome:
    return Outcome(index, f"k{index}", "failed", 400, 1, InvalidCall("no"), row)


async def test_failed_rows_are_written_as_they_were_given_and_their_reasons_beside_them(tmp_path):
    target = tmp_path / "failed.jsonl"
    with FailureFile(target) as failures:
        failures.add(failed(0, {"id": "a", "n": 1}))
        failures.add(Outcome(1, "b", "created", 201, 1, None, {"id": "b"}))
        failures.add(failed(2, object()))
        failures.add(Outcome(3, "c", "in_doubt", None, 3, None, {"id": "c"}))
        assert list(tmp_path.glob("failed*")) == []  # nothing is in place yet
    assert failures.count == 3
    assert [dict(row) async for row in read_rows(target)] == [{"id": "a", "n": 1}, {"id": "c"}]
    mark, *told = [orjson.loads(line) for line in (tmp_path / "failed.errors.jsonl").read_bytes().splitlines()]
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert mark == {"emporix-async": "failures", "rows": "failed.jsonl", "sha256": digest}
    assert told == [
        {
            "line": 1,
            "source_line": None,
            "index": 0,
            "key": "k0",
            "action": "failed",
            "status": 400,
            "attempts": 1,
            "error": "no",
        },
        {
            "line": None,
            "source_line": None,
            "index": 2,
            "key": "k2",
            "action": "failed",
            "status": 400,
            "attempts": 1,
            "error": "no",
        },
        {
            "line": 2,
            "source_line": None,
            "index": 3,
            "key": "c",
            "action": "in_doubt",
            "status": None,
            "attempts": 3,
            "error": None,
        },
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["failed.errors.jsonl", "failed.jsonl"]


def test_without_a_failure_nothing_is_written_and_what_an_earlier_run_wrote_is_gone(tmp_path):
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(Outcome(1, "b", "updated", None, 1, None, {"id": "b"}))
    assert list(tmp_path.iterdir()) == []
    for fails in (True, False):
        with FailureFile(tmp_path / "failed.jsonl") as failures:
            if fails:
                failures.add(failed(0, {"id": "a"}))
    assert list(tmp_path.iterdir()) == []


def test_an_import_that_breaks_off_writes_what_failed_or_leaves_the_failures_of_an_earlier_run(tmp_path):
    failures = FailureFile(tmp_path / "failed.jsonl").__enter__()
    failures.add(failed(0, {"id": "a"}))
    failures.__exit__(KeyError, KeyError(), None)
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"a"}\n'
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(failed(0, {"id": "a"}))
    again = FailureFile(tmp_path / "failed.jsonl").__enter__()
    again.__exit__(KeyError, KeyError(), None)
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"a"}\n'


async def test_lines_that_could_not_be_read_are_failures_with_their_reasons(tmp_path):
    source = tmp_path / "rows.jsonl"
    source.write_text('{"id": "a"}\n{no\n{"id": "c"}\n')
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        rows = read_rows(source, on_bad_line="skip", on_skipped=failures.add_unreadable)
        taken = [row async for row in rows]
        failures.add(failed(1, taken[1]))
    assert failures.count == 2
    assert [dict(row) async for row in read_rows(tmp_path / "failed.jsonl")] == [{"id": "c"}]
    told = [orjson.loads(line) for line in (tmp_path / "failed.errors.jsonl").read_bytes().splitlines()[1:]]
    assert [(each["line"], each["source_line"], each["action"]) for each in told] == [
        (None, 2, "unreadable"),
        (1, 3, "failed"),
    ]
    assert told[0]["error"].startswith(f"{source}, line 2: this is not JSON")
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add_unreadable(2, SourceError("rows.jsonl", 2, "this is not JSON"))
    assert names_in(tmp_path) == ["failed.errors.jsonl", "failed.jsonl", "rows.jsonl"]
    with pytest.raises(InvalidCall, match="in its `with` block"):
        failures.add_unreadable(2, SourceError("rows.jsonl", 2, "this is not JSON"))


def test_standard_output_is_no_place_for_failures(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidCall, match="'-' is no name for"):
        FailureFile("-")


def run(path, *rows, **options):
    with FailureFile(path, **options) as failures:
        for index, row in enumerate(rows):
            failures.add(failed(index, row))


def names_in(directory):
    return sorted(path.name for path in directory.iterdir())


def refuse(path, reason, **options):
    """Expect that `path` is refused before a row is added, and that nothing in its directory is changed."""
    before = names_in(path.parent)
    with pytest.raises(InvalidCall, match=reason):
        run(path, {"id": "a"}, **options)
    with pytest.raises(InvalidCall, match=reason):
        run(path, **options)
    assert names_in(path.parent) == before


def test_a_run_replaces_what_the_one_before_it_wrote(tmp_path):
    run(tmp_path / "failed.jsonl", {"id": "a"}, {"id": "b"})
    run(tmp_path / "failed.jsonl", {"id": "b"})
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"b"}\n'
    assert names_in(tmp_path) == ["failed.errors.jsonl", "failed.jsonl"]


@pytest.mark.parametrize("name", ["failed.jsonl", "failed.errors.jsonl"])
@pytest.mark.parametrize("content", ["", "mine\n", '{"line":1,"index":0,"key":"k0","error":"no"}\n', "[1]\n"])
def test_a_file_that_no_import_wrote_is_left_as_it_is(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    refuse(tmp_path / "failed.jsonl", f"{name} was not written by an import.*: move it away, or give another place")
    assert (tmp_path / name).read_text() == content


def test_rows_that_were_edited_since_are_left_as_they_are(tmp_path):
    run(tmp_path / "failed.jsonl", {"id": "a"})
    (tmp_path / "failed.jsonl").write_text('{"id":"mended"}\n')
    refuse(tmp_path / "failed.jsonl", r"failed\.jsonl was changed since")
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"mended"}\n'


def test_the_errors_of_an_import_to_another_file_are_left(tmp_path):
    run(tmp_path / "failed.jsonl", {"id": "a"})
    refuse(tmp_path / "failed.json", r"failed\.errors\.jsonl was not written by an import to failed\.json:")


@pytest.mark.parametrize("name", ["failed.jsonl", "failed.errors.jsonl"])
def test_a_link_is_not_followed_nor_replaced(tmp_path, name):
    run(tmp_path / "other.jsonl", {"id": "a"})
    (tmp_path / name).symlink_to(tmp_path / name.replace("failed", "other"))
    refuse(tmp_path / "failed.jsonl", "is a symbolic link")
    (tmp_path / name).unlink()
    (tmp_path / name).symlink_to(tmp_path / "nowhere")
    refuse(tmp_path / "failed.jsonl", "is a symbolic link")
    assert (tmp_path / name).is_symlink()


@pytest.mark.parametrize("name", ["failed.jsonl", "failed.errors.jsonl"])
def test_neither_a_directory_nor_a_pipe_is_replaced(tmp_path, name):
    (tmp_path / name).mkdir()
    refuse(tmp_path / "failed.jsonl", "is a directory")
    (tmp_path / name).rmdir()
    os.mkfifo(tmp_path / name)
    refuse(tmp_path / "failed.jsonl", "is a pipe")
    assert (tmp_path / name).is_fifo()


def test_a_place_that_cannot_be_written_to_is_said_before_a_row_fails(tmp_path):
    with pytest.raises(InvalidCall, match=r"nowhere.*No such file or directory; give another place"):
        FailureFile(tmp_path / "nowhere" / "failed.jsonl").__enter__()


def test_a_file_that_the_import_uses_is_refused_by_whatever_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run(tmp_path / "failed.jsonl", {"id": "a"})
    for used in ("failed.jsonl", "failed.errors.jsonl"):
        refuse(tmp_path / "failed.jsonl", "is a file of the import itself", reads=["products.jsonl", used])


def test_what_was_put_in_its_place_meanwhile_stays_and_what_failed_is_kept_beside_it(tmp_path):
    failures = FailureFile(tmp_path / "failed.jsonl").__enter__()
    failures.add(failed(0, {"id": "a"}))
    (tmp_path / "failed.jsonl").write_text("mine")
    with pytest.raises(InvalidCall, match="was not written by an import") as caught:
        failures.__exit__(None, None, None)
    (note,) = caught.value.__notes__
    (kept,) = tmp_path.glob(".failed.jsonl.*")
    assert str(kept) in note
    assert kept.read_text() == '{"id":"a"}\n'
    assert (tmp_path / "failed.jsonl").read_text() == "mine"


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_half_written(tmp_path, monkeypatch):
    failures = FailureFile(tmp_path / "failed.jsonl").__enter__()
    failures.add(failed(0, {}))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        failures.__exit__(None, None, None)
    assert names_in(tmp_path) == []


def test_a_row_is_added_in_the_block_only(tmp_path):
    with pytest.raises(InvalidCall, match="in its `with` block"):
        FailureFile(tmp_path / "failed.jsonl").add(failed(0, {}))


def test_a_row_is_not_added_after_the_block(tmp_path):
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(failed(0, {"id": "a"}))
    with pytest.raises(InvalidCall, match="in its `with` block"):
        failures.add(failed(1, {"id": "b"}))


def test_a_file_that_is_entered_again_holds_what_failed_since(tmp_path):
    failures = FailureFile(tmp_path / "failed.jsonl")
    for name in "ab":
        with failures:
            failures.add(failed(0, {"id": name}))
            with pytest.raises(InvalidCall, match="entered already"):
                failures.__enter__()
        assert failures.count == 1
        assert (tmp_path / "failed.jsonl").read_text() == f'{{"id":"{name}"}}\n'
    assert names_in(tmp_path) == ["failed.errors.jsonl", "failed.jsonl"]


def test_what_was_put_in_its_place_meanwhile_leaves_nothing_half_written_where_nothing_failed(tmp_path):
    failures = FailureFile(tmp_path / "failed.jsonl").__enter__()
    (tmp_path / "failed.jsonl").write_text("mine")
    with pytest.raises(InvalidCall, match="was not written by an import"):
        failures.__exit__(None, None, None)
    assert names_in(tmp_path) == ["failed.jsonl"]


@pytest.mark.parametrize("given", [b"failed.jsonl", None, io.BytesIO()])
def test_what_is_no_path_is_refused(given):
    with pytest.raises(InvalidCall, match="a file of failures is given by its path"):
        FailureFile(given)


KILLED = """
import os, signal, sys
from emporix_async import FailureFile, Outcome
failures = FailureFile(sys.argv[1]).__enter__()
failures.add(Outcome(0, "a", "failed", 400, 1, None, {"id": "a"}))
print("entered", flush=True)
os.kill(os.getpid(), signal.SIGKILL) if sys.argv[2] == "die" else sys.stdin.read()
"""


def test_what_a_killed_run_left_is_removed_by_the_next_and_what_another_run_writes_is_not(tmp_path):
    target = tmp_path / "failed.jsonl"
    strangers = [tmp_path / ".failed.jsonl.notes", tmp_path / ".other.jsonl.abcdefgh.unfinished"]
    for stranger in strangers:
        stranger.write_text("somebody else's")
    killed = [sys.executable, "-c", KILLED, str(target)]
    subprocess.run([*killed, "die"], check=False, stdout=subprocess.DEVNULL)
    assert len(list(tmp_path.glob(".failed.*.unfinished"))) == 2
    (tmp_path / ".failed.jsonl.abcdefgh.unfinished").symlink_to(strangers[0])
    with subprocess.Popen([*killed, "live"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        running.stdout.readline()
        assert len(list(tmp_path.glob(".failed.*.unfinished"))) == 3  # its own, and a link
        with FailureFile(target) as failures:
            failures.add(failed(0, {"id": "b"}))
        assert target.read_text() == '{"id":"b"}\n'
        assert len(list(tmp_path.glob(".failed.*.unfinished"))) == 3
        running.kill()
    with FailureFile(target):
        pass
    assert [stranger.read_text() for stranger in strangers] == ["somebody else's"] * 2
    assert not target.exists()


async def test_files_of_an_earlier_run_are_compared_once_and_not_in_the_event_loop(tmp_path, monkeypatch):
    path = tmp_path / "failed.jsonl"
    with FailureFile(path) as failures:
        failures.add(failed(1, {"id": "p-1"}))
    digest, threads = hashlib.file_digest, list[int]()

    def watched(*arguments: Any) -> Any:
        threads.append(threading.get_ident())
        return digest(*arguments)

    monkeypatch.setattr("hashlib.file_digest", watched)
    async with FailureFile(path) as failures:
        failures.add(failed(2, {"id": "p-2"}))
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    assert [orjson.loads(line)["id"] for line in path.read_text().splitlines()] == ["p-2"]


async def test_a_block_that_is_cancelled_writes_what_failed(tmp_path):
    path = tmp_path / "failed.jsonl"
    with anyio.CancelScope() as scope:
        async with FailureFile(path) as failures:
            failures.add(failed(1, {"id": "p-1"}))
            scope.cancel()
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert sorted(each.name for each in tmp_path.iterdir()) == ["failed.errors.jsonl", "failed.jsonl"]
