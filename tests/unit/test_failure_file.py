"""Failed rows, in a file that can be imported again."""

from __future__ import annotations

import orjson
import pytest

from emporix_async import FailureFile, read_rows
from emporix_async.errors import InvalidCall
from emporix_async.importing import Outcome

pytestmark = pytest.mark.anyio


def failed(index: int, row: object) -> Outcome:
    return Outcome(index, f"k{index}", "failed", 400, 1, InvalidCall("no"), row)


async def test_failed_rows_are_written_as_they_were_given_and_their_reasons_beside_them(tmp_path):
    target = tmp_path / "failed.jsonl"
    with FailureFile(target) as failures:
        failures.add(failed(0, {"id": "a", "n": 1}))
        failures.add(Outcome(1, "b", "created", 201, 1, None, {"id": "b"}))
        failures.add(failed(2, object()))
        failures.add(Outcome(3, "c", "in_doubt", None, 3, None, {"id": "c"}))
        assert list(tmp_path.glob("failed*")) == []
    assert failures.count == 3
    assert [dict(row) async for row in read_rows(target)] == [{"id": "a", "n": 1}, {"id": "c"}]
    told = [orjson.loads(line) for line in (tmp_path / "failed.errors.jsonl").read_bytes().splitlines()]
    assert told == [
        {"line": 1, "index": 0, "key": "k0", "action": "failed", "status": 400, "attempts": 1, "error": "no"},
        {"line": None, "index": 2, "key": "k2", "action": "failed", "status": 400, "attempts": 1, "error": "no"},
        {"line": 2, "index": 3, "key": "c", "action": "in_doubt", "status": None, "attempts": 3, "error": None},
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["failed.errors.jsonl", "failed.jsonl"]


def test_without_a_failure_nothing_is_written(tmp_path):
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(Outcome(1, "b", "skipped", None, 0, None, {"id": "b"}))
    assert list(tmp_path.iterdir()) == []


def test_the_failures_of_an_earlier_run_are_gone_when_nothing_fails_any_more(tmp_path):
    for fails in (True, False):
        with FailureFile(tmp_path / "failed.jsonl") as failures:
            if fails:
                failures.add(failed(0, {"id": "a"}))
    assert list(tmp_path.iterdir()) == []


def test_an_import_that_breaks_off_before_a_row_failed_leaves_the_failures_of_an_earlier_run(tmp_path):
    with FailureFile(tmp_path / "failed.jsonl") as failures:
        failures.add(failed(0, {"id": "a"}))
    again = FailureFile(tmp_path / "failed.jsonl").__enter__()
    again.__exit__(KeyError, KeyError(), None)
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"a"}\n'


def test_what_is_known_is_written_when_the_import_breaks_off(tmp_path):
    failures = FailureFile(tmp_path / "failed.jsonl").__enter__()
    failures.add(failed(0, {"id": "a"}))
    failures.__exit__(KeyError, KeyError(), None)
    assert (tmp_path / "failed.jsonl").read_text() == '{"id":"a"}\n'


def test_a_place_that_cannot_be_written_to_is_said(tmp_path):
    with FailureFile(tmp_path / "nowhere" / "failed.jsonl") as failures, pytest.raises(OSError, match="nowhere"):
        failures.add(failed(0, {}))


def test_a_target_that_cannot_be_replaced_leaves_nothing_half_written(tmp_path):
    (tmp_path / "failed.jsonl").mkdir()
    failures = FailureFile(tmp_path / "failed.jsonl")
    failures.add(failed(0, {}))
    with pytest.raises(OSError, match="failed"):
        failures.__exit__(None, None, None)
    assert [path.name for path in tmp_path.iterdir()] == ["failed.jsonl"]
