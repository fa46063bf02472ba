from __future__ import annotations

import contextlib
import json
import math
import signal
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import archive as archive_module
from scripts import generate as generate_module
from scripts import lock, update
from scripts.archive import ROOT
from scripts.generate import Tree
from scripts.names import segments
from scripts.pull_request import MAXIMUM_CHARACTERS
from scripts.time_limit import TimeLimitExceeded
from scripts.update import CHANGED, FAILED, UNCHANGED
from tests.pipeline.conftest import OWN, REAL
from tests.pipeline.publisher import Publisher, publish

PARCEL = "logistics/parcel-service/api-reference/api.yml"
GIFT_CARD = "more services/gift card-service/api-reference/api.yml"
APPROVAL = "companies/approval-service/approval-api-reference/api.yaml"


def documents() -> dict[str, Any]:
    """Read our own documents, those that can be used."""
    return {path: yaml.safe_load((OWN / path).read_bytes()) for path in (PARCEL, GIFT_CARD, APPROVAL)}


def zipped(contents: dict[str, Any]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, document in contents.items():
            archive.writestr(path, document if isinstance(document, str) else yaml.safe_dump(document))
    return buffer.getvalue()


def changed() -> dict[str, Any]:
    """Return our documents, with one operation more in the parcels'."""
    contents = documents()
    answer = {"description": "Done", "content": {"application/json": {"schema": {"type": "string"}}}}
    contents[PARCEL]["paths"]["/{tenant}/labels"] = {"get": {"operationId": "labels", "responses": {"200": answer}}}
    return contents


def contents_of(tree: Tree) -> dict[str, bytes]:
    """Return every file below the tree but what is only kept for later, and Python's own."""
    files = {path.relative_to(tree.directory): path for path in tree.directory.rglob("*") if path.is_file()}
    hidden = {".cache", "__pycache__"}
    return {str(name): path.read_bytes() for name, path in files.items() if not hidden & set(name.parts)}


def names_in(tree: Tree) -> set[str]:
    """Name every file and directory below the tree, those kept for later too."""
    paths = {path.relative_to(tree.directory) for path in tree.directory.rglob("*")}
    return {str(path) for path in paths if "__pycache__" not in path.parts}


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    with publish() as running:
        yield running


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """Make a tree that has no lock to start from, and no overlays."""
    for name in ("sources.toml", "names.toml"):
        (tmp_path / "specs").mkdir(exist_ok=True)
        (tmp_path / "specs" / name).write_bytes((ROOT / "specs" / name).read_bytes())
    inputs = update.Inputs.load(tmp_path / "specs")
    monkeypatch.setattr(update, "ROOT", tmp_path)
    monkeypatch.setattr(update.Inputs, "load", lambda: inputs)
    return Tree(tmp_path)


@pytest.fixture
def run(publisher: Publisher, tree: Tree) -> Callable[[], tuple[int, str]]:
    """Run the command; return its status and its report."""

    def once() -> tuple[int, str]:
        report = tree.directory / ".cache" / "report.md"
        report.unlink(missing_ok=True)
        status = update.main(["--source", publisher.url, "--report-markdown", str(report)])
        return status, report.read_text() if report.exists() else ""

    return once


@pytest.fixture
def updated(publisher: Publisher, run: Callable[[], tuple[int, str]]) -> None:
    """Bring the tree up to a first archive."""
    publisher.archive = zipped(documents())
    assert run()[0] == CHANGED


def test_a_first_run_makes_every_client(publisher, run, tree):
    publisher.archive = zipped(documents())
    status, report = run()
    assert status == CHANGED
    assert "If-None-Match" not in publisher.asked[0]
    assert set(lock.read(tree.lock)) == {"approval", "gift_card", "parcel"}
    assert report.count("service added") == 3


@pytest.mark.parametrize(("etag", "last_modified"), [('"1"', None), (None, "Fri, 21 Aug 2026 08:00:00 GMT")])
def test_an_archive_that_did_not_change_is_not_sent_again(publisher, run, tree, etag, last_modified):
    publisher.archive, publisher.etag, publisher.last_modified = zipped(documents()), etag, last_modified
    assert run()[0] == CHANGED
    before = contents_of(tree)
    publisher.archive = b"would not be read"
    assert run() == (UNCHANGED, "")
    assert publisher.asked[-1].get("If-None-Match") == etag
    assert publisher.asked[-1].get("If-Modified-Since") == last_modified
    assert contents_of(tree) == before


def test_an_archive_without_any_mark_is_compared(publisher, run, tree):
    publisher.archive, publisher.etag = zipped(documents()), None
    assert run()[0] == CHANGED
    before = contents_of(tree)
    assert run() == (UNCHANGED, "")
    assert contents_of(tree) == before


@pytest.mark.usefixtures("updated")
def test_the_same_documents_under_a_new_name_change_nothing(publisher, run, tree):
    before = contents_of(tree)
    publisher.archive, publisher.etag = zipped(dict(reversed(documents().items()))), '"2"'
    publisher.url = publisher.url.replace("archive", "archive-of-another-day")
    assert run() == (UNCHANGED, "")
    after = contents_of(tree)
    state = "specs/source-state.json"
    assert json.loads(after.pop(state))["etag"] == '"2"'
    before.pop(state)
    assert after == before
    assert run() == (UNCHANGED, "")
    assert publisher.asked[-1]["If-None-Match"] == '"2"'


@pytest.mark.usefixtures("updated")
def test_only_what_changed_is_told_and_regenerated(publisher, run, tree):
    before = contents_of(tree)
    publisher.archive, publisher.etag = zipped(changed()), '"2"'
    status, report = run()
    assert status == CHANGED
    assert "# The API changed: 1 service, 0 breaking changes" in report
    assert "`parcel.labels.get`: operation added (`GET /parcel/{tenant}/labels`)" in report
    after = contents_of(tree)
    assert [name for name in before if "/emporix_api/gift_card/" in name and after[name] != before[name]] == []
    assert any("/parcel/api/labels.py" in name for name in after.keys() - before.keys())
    assert run() == (UNCHANGED, "")


@pytest.mark.usefixtures("updated")
def test_a_changed_name_reaches_a_service_whose_document_did_not_change(publisher, run, tree, monkeypatch):
    inputs, before = update.Inputs.load(), contents_of(tree)
    address, key = next(iter(lock.read(tree.lock)["gift_card"].keys.items()))
    methods = {**inputs.overrides.methods, f"gift_card.{address}": "presents.wrap"}
    named = replace(inputs, overrides=replace(inputs.overrides, methods=methods))
    monkeypatch.setattr(update.Inputs, "load", lambda: named)
    status, report = run()
    assert status == CHANGED
    assert f"`{key}`" in report
    assert "`gift_card.presents.wrap`" in report
    after = contents_of(tree)
    assert [name for name in before if "/emporix_api/parcel/" in name and after[name] != before[name]] == []
    assert run() == (UNCHANGED, "")


@pytest.mark.usefixtures("updated")
def test_a_resource_is_renamed_by_an_entry_and_taking_that_away_changes_nothing(publisher, run, tree, monkeypatch):
    inputs, keys = update.Inputs.load(), lock.read(tree.lock)["gift_card"].keys
    address, key = next((address, key) for address, key in keys.items() if key.count(".") == 2)
    segment = segments(address.partition(" ")[2])[0]
    for resources, expected in (({f"gift_card.{segment}": "presents"}, CHANGED), ({}, UNCHANGED)):
        overrides = replace(inputs.overrides, resources={**inputs.overrides.resources, **resources})
        monkeypatch.setattr(update.Inputs, "load", partial(replace, inputs, overrides=overrides))
        status, report = run()
        assert status == expected
        assert lock.read(tree.lock)["gift_card"].keys[address].startswith("gift_card.presents.")
        assert (f"operation renamed, before `{key}`" in report) == (expected == CHANGED)


@pytest.mark.usefixtures("updated")
def test_a_reference_to_nothing_is_told_with_the_changes_of_its_service(publisher, run, capsys):
    contents = changed()
    answer = contents[PARCEL]["paths"]["/{tenant}/labels"]["get"]["responses"]["200"]
    answer["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Nowhere"}
    publisher.archive, publisher.etag = zipped(contents), '"2"'
    status, report = run()
    assert status == CHANGED
    assert "Not taken as written: " in report
    assert "#/components/schemas/Nowhere" in report
    assert "not taken as written: parcel: " in capsys.readouterr().err


@pytest.mark.usefixtures("updated")
def test_two_archives_in_turn_give_what_each_gave(publisher, run, tree):
    first = contents_of(tree)
    publisher.archive, publisher.etag = zipped(changed()), '"2"'
    assert run()[0] == CHANGED
    publisher.archive, publisher.etag = zipped(documents()), '"1"'
    status, report = run()
    assert status == CHANGED
    assert "1 breaking change" in report
    assert "operation removed (`GET /parcel/{tenant}/labels`)" in report
    assert contents_of(tree) == first


@pytest.mark.usefixtures("updated")
def test_a_service_that_disappears_is_told_once(publisher, run, tree):
    contents = documents()
    del contents[GIFT_CARD]
    publisher.archive, publisher.etag = zipped(contents), '"2"'
    status, report = run()
    assert status == CHANGED
    assert "service withdrawn" in report
    assert (tree.package / "gift_card").is_dir()
    publisher.etag = '"3"'
    assert run() == (UNCHANGED, "")
    publisher.archive, publisher.etag = zipped(documents()), '"4"'
    status, report = run()
    assert status == CHANGED
    assert "service is back" in report


@pytest.mark.usefixtures("updated")
def test_a_document_that_moves_is_told(publisher, run):
    contents = documents()
    contents[f"elsewhere/{PARCEL}"] = contents.pop(PARCEL)
    publisher.archive, publisher.etag = zipped(contents), '"2"'
    status, report = run()
    assert status == CHANGED
    assert f"document moved: `elsewhere/{PARCEL}`, before `{PARCEL}`" in report


def truncated(publisher: Publisher) -> None:
    publisher.archive = zipped(changed())[:-100]


def cut_off(publisher: Publisher) -> None:
    publisher.archive, publisher.cut = zipped(changed()), 100


def refused(publisher: Publisher) -> None:
    publisher.status = 503


def vanished(publisher: Publisher) -> None:
    publisher.url = "http://127.0.0.1:1/archive.zip"


def redirected(publisher: Publisher) -> None:
    publisher.status, publisher.location = 302, "http://127.0.0.1:1/archive.zip"


def insecure(publisher: Publisher) -> None:
    publisher.url = "http://example.com/archive.zip"


def nonsense(publisher: Publisher) -> None:
    publisher.url = "https://[/"


def empty(publisher: Publisher) -> None:
    publisher.archive = zipped({"README.md": "nothing"})


@pytest.mark.parametrize(
    "trouble",
    [
        (truncated, "not a ZIP archive, or cut off"),
        (cut_off, "cannot be fetched"),
        (refused, "503"),
        (vanished, "cannot be fetched"),
        (redirected, "by https only"),
        (insecure, "by https only"),
        (nonsense, "cannot be fetched"),
        (empty, "holds no OpenAPI document"),
    ],
)
@pytest.mark.usefixtures("updated")
def test_what_cannot_be_read_touches_nothing(publisher, run, tree, capsys, trouble):
    spoil, message = trouble
    before, url = contents_of(tree), publisher.url
    publisher.etag = '"2"'
    spoil(publisher)
    assert run() == (FAILED, "")
    error = capsys.readouterr().err
    assert message in error
    assert "nothing was changed" in error
    assert contents_of(tree) == before
    publisher.url, publisher.status, publisher.location, publisher.cut = url, 200, None, None
    publisher.archive = zipped(changed())
    assert run()[0] == CHANGED


@pytest.mark.usefixtures("updated")
def test_more_than_the_largest_archive_is_not_fetched(publisher, run, tree, capsys, monkeypatch):
    before = contents_of(tree)
    publisher.etag = '"2"'
    monkeypatch.setattr(archive_module, "MAXIMUM_DOWNLOAD_BYTES", 10)
    assert run() == (FAILED, "")
    assert "this is not the archive" in capsys.readouterr().err
    assert contents_of(tree) == before


class Clock:
    """A clock that the test advances. At the set time it signals the main thread, as the real one does."""

    def __init__(self) -> None:
        self.left = math.inf

    def set(self, seconds: float) -> None:
        self.left = seconds or math.inf

    def advance(self, seconds: float = 1) -> None:
        self.left -= seconds
        if self.left <= 0:
            self.set(0)
            signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)


def late(clock: Clock, function: Callable[..., Any]) -> Callable[..., Any]:
    """Make a function that takes an hour more."""

    def slow(*arguments: Any) -> Any:
        clock.advance(3600)
        return function(*arguments)

    return slow


def unheard(clock: Clock, function: Callable[..., Any]) -> Callable[..., Any]:
    """Make a function that takes an hour more, and loses the exception of the time limit."""

    def deaf(*arguments: Any) -> Any:
        with contextlib.suppress(TimeLimitExceeded):
            clock.advance(3600)
        return function(*arguments)

    return deaf


@pytest.mark.usefixtures("updated")
def test_a_run_past_its_time_limit_changes_nothing(publisher, tree, capsys, monkeypatch):
    handler, before, failures = signal.getsignal(signal.SIGALRM), (contents_of(tree), names_in(tree)), []
    publisher.archive, publisher.etag = zipped(changed()), '"2"'
    for name, make in {
        "header": None,
        "body": None,
        "make_service": late,
        "render_package": late,
        "_format": late,
        "_copy_service": unheard,
    }.items():
        clock = Clock()
        publisher.after_byte, publisher.endless = clock.advance, name if make is None else None
        with monkeypatch.context() as patch:
            if make is not None:
                patch.setattr(generate_module, name, make(clock, getattr(generate_module, name)))
            status = update.main(["--source", publisher.url, "--time-limit", "120"], set_timer=clock.set)
        error = capsys.readouterr().err
        if (status, clock.left) != (FAILED, math.inf) or "after 120 seconds" not in error:
            failures.append(f"{name}: status {status}, {clock.left} seconds left, {error}")
        if (contents_of(tree), names_in(tree)) != before:
            failures.append(f"{name}: left behind: {names_in(tree) - before[1]}")
    assert failures == []
    assert signal.getsignal(signal.SIGALRM) is handler


@pytest.mark.usefixtures("updated")
def test_the_time_limit_does_not_cut_off_the_exchange(publisher, run, tree, monkeypatch):
    clock = Clock()
    publisher.archive, publisher.etag = zipped(changed()), '"2"'
    monkeypatch.setattr(generate_module, "_exchange", late(clock, generate_module._exchange))
    assert update.main(["--source", publisher.url], set_timer=clock.set) == CHANGED
    assert "parcel.labels.get" in lock.read(tree.lock)["parcel"].operations
    assert run() == (UNCHANGED, "")


def test_a_time_limit_is_a_number_of_seconds(capsys):
    for seconds in ("0", "-1", "nan", "inf", "soon"):
        with pytest.raises(SystemExit):
            update.main(["--time-limit", seconds])
        assert "--time-limit" in capsys.readouterr().err


@pytest.mark.usefixtures("updated")
def test_a_bad_document_costs_only_itself_and_is_asked_for_again(publisher, run, tree, capsys):
    contents = changed()
    contents[GIFT_CARD] = "openapi: 3.0.0\npaths: ["
    publisher.archive, publisher.etag = zipped(contents), '"2"'
    status, report = run()
    assert status == FAILED
    assert f"`{GIFT_CARD}`: `" in report
    assert "operation added" in report
    assert "last good client kept" in capsys.readouterr().err
    assert (tree.package / "gift_card").is_dir()
    assert run()[0] == FAILED
    assert "If-None-Match" not in publisher.asked[-1]
    publisher.archive = zipped(changed())
    assert run() == (UNCHANGED, "")


@pytest.mark.usefixtures("updated")
def test_clients_made_of_another_archive_since_are_compared_again(publisher, run, tree):
    entries = lock.read(tree.lock)
    entries["parcel"].sha256 = "another"
    tree.lock.write_text(lock.write(entries))
    assert run()[0] == CHANGED
    assert "If-None-Match" not in publisher.asked[-1]


@pytest.mark.usefixtures("updated")
@pytest.mark.parametrize("text", ["", "[]", '{"unknown": 1}'])
def test_a_broken_state_is_no_state(run, tree, text):
    (tree.directory / "specs" / "source-state.json").write_text(text)
    assert run() == (UNCHANGED, "")


@pytest.mark.skipif(len(REAL) < 2, reason="fewer than two archives in $EMPORIX_SPECS_DIR or ../shared/openapi")
def test_two_real_archives_in_turn(publisher, tmp_path, generated):
    former, target, inputs = generated(REAL[-2])[0], Tree(tmp_path), update.Inputs.load()
    publisher.archive = REAL[-1].read_bytes()
    report = update.update(target, publisher.url, base=former, inputs=inputs)
    assert report is not None
    assert report.failed == {}
    counts = [sum(len(entry.operations) for entry in lock.read(tree.lock).values()) for tree in (former, target)]
    texts = [change.text for change in report.changes]
    pairs = [sum(text.startswith(f"operation {what} ") for text in texts) for what in ("added", "removed")]
    assert counts[1] - counts[0] == pairs[0] - pairs[1]
    assert len(report.markdown()) <= MAXIMUM_CHARACTERS
    if [path.stem[-10:] for path in REAL[-2:]] == ["2026-07-31", "2026-08-21"]:
        assert (counts, pairs) == ([646, 650], [4, 0])
        for name in ("create", "delete", "get"):
            assert f"`customer.password_migration_retention.{name}`: operation added" in report.markdown()
        assert "`POST /customer/{tenant}/customers/import`" in report.markdown()
        assert "- field `HttpConfig.eventsConfiguration`: retyped: `list[EventConfiguration]`" in report.markdown()
    assert update.update(target, publisher.url, inputs=inputs) is None
