from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import lock
from scripts.generate import Tree, generate


@pytest.fixture
def target(own_archive: Path, tmp_path: Path) -> Tree:
    target = Tree(tmp_path)
    generate(own_archive, target)
    return target


def test_the_lock_has_one_operation_a_line(target: Tree) -> None:
    lines = target.lock.read_text().splitlines()
    operations = json.loads(target.lock.read_text())["operations"]
    assert all(sum(f'"{key}": {{' in line for line in lines) == 1 for key in operations)
    assert list(operations) == sorted(operations)
    parameter = operations["parcel.parcels.list"]["parameters"][1]
    assert parameter == {"in": "query", "name": "pageSize", "required": False, "type": "int"}


def test_what_is_written_is_read_back(target: Tree) -> None:
    entries = lock.read(target.lock)
    assert lock.write(entries) == target.lock.read_text()
    entries["parcel"].withdrawn = True
    target.lock.write_text(lock.write(entries))
    assert lock.read(target.lock) == entries


def test_a_lock_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert lock.read(tmp_path / "lock.json") == {}


def test_a_normalised_document_is_written_one_path_and_one_schema_a_line_in_its_order() -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "0"},
        "paths": {"/b": {"get": {}}, "/a": {}},
        "components": {"schemas": {"B": {"properties": {"z": {}, "a": {}}}, "A": {}}},
    }
    text = lock.write_document(document)
    assert json.dumps(json.loads(text)) == json.dumps(document)
    assert [line for line in text.splitlines() if '"z"' in line] == ['  "B": {"properties": {"z": {}, "a": {}}},']


def test_a_normalised_document_without_anything_in_it_is_one_too() -> None:
    document = {"openapi": "3.0.3", "info": {}, "paths": {}, "components": {"schemas": {}}}
    assert json.loads(lock.write_document(document)) == document
