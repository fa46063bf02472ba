from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

import pytest
import yaml

from scripts import generate as command
from scripts import lock
from scripts.archive import ROOT, ArchiveError, Source, read_archive
from scripts.generate import Inputs, Tree, generate
from scripts.names import Overrides
from scripts.parsing import GenerationError
from scripts.report import Report
from tests.pipeline.conftest import REAL

Archive = Callable[..., Path]
Generated = Callable[[Path], tuple[Tree, Report]]


def contents(tree: Tree) -> dict[str, bytes]:
    """Every file below the tree, but Python's own."""
    files = (path for path in tree.directory.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(tree.directory).as_posix(): path.read_bytes() for path in files}


def document(*properties: str, path: str = "/things/{thingId}") -> str:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in properties or ("id",)}}
    answer = {"200": {"content": {"application/json": {"schema": schema}}}}
    return yaml.safe_dump(
        {
            "openapi": "3.0.0",
            "info": {"title": "t", "version": "1"},
            "paths": {f"/x/{{tenant}}{path}": {"get": {"responses": answer}}},
        }
    )


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Write an archive of documents, by service."""

    def make(documents: Mapping[str, str], name: str = "specs.zip") -> Path:
        with zipfile.ZipFile(tmp_path / name, "w") as file:
            for service, text in documents.items():
                file.writestr(f"some/{service}/api-reference/api.yml", text)
        return tmp_path / name

    return make


@pytest.fixture
def repository(own_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """Let the command take a small tree, with the clients of our own archive, for the repository."""
    tree = Tree(tmp_path / "repository")
    generate(own_archive, tree)
    monkeypatch.setattr(command, "ROOT", tree.directory)
    return tree


@pytest.fixture
def target(tmp_path: Path) -> Tree:
    return Tree(tmp_path / "out")


@pytest.fixture
def inputs() -> Inputs:
    return Inputs(Source("https://example.com/archive.zip", {}), Overrides(), {})


def test_our_own_archive_is_generated_as_far_as_it_goes(own_archive: Path, target: Tree) -> None:
    report = generate(own_archive, target)
    assert (report.total("generated"), report.warnings) == (report.total("operations"), 0)
    assert report.total("json_2xx_typed") == report.total("json_2xx") > 0
    assert set(report.failed) == {"broken/blank/api-reference/api.yml", "broken/ledger/api-reference/api.yml"}
    assert {path.name for path in target.package.iterdir() if path.is_dir()} == {
        "approval",
        "finder",
        "gift_card",
        "parcel",
    }
    assert set(lock.read(target.lock)) == {"approval", "finder", "gift_card", "parcel"}
    lines = "\n".join(report.lines())
    for service, one in report.services.items():
        assert sum(one.kinds.values()) == len(one.notes), service
        assert all(f" x {kind}" in lines for kind in one.kinds), service


def test_generating_twice_changes_nothing(own_archive: Path, target: Tree) -> None:
    generate(own_archive, target)
    first = contents(target)
    generate(own_archive, target)
    assert contents(target) == first


def test_every_real_archive_is_generated_completely(real_archive: Path, generated: Generated) -> None:
    _, report = generated(real_archive)
    assert report.failed == {}
    assert report.warnings == 0
    assert report.total("generated") == report.total("operations") > 0
    assert report.total("json_2xx_typed") == report.total("json_2xx") > 0


@pytest.mark.skipif(not REAL, reason="no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")
def test_the_committed_clients_are_what_the_newest_archive_gives(generated: Generated, target: Tree) -> None:
    documents = {document.service: document.sha256 for document in read_archive(REAL[-1], Inputs.load().source)}
    if documents.items() - {(name, entry.sha256) for name, entry in lock.read(Tree(ROOT).lock).items()}:
        pytest.skip("not the archive that the committed clients were generated from")
    made = contents(generated(REAL[-1])[0])
    names = ("generated/", "specs/lock.json", "specs/normalised/")
    committed = {name: data for name, data in contents(Tree(ROOT)).items() if name.startswith(names)}
    assert sorted(made) == sorted(committed)
    assert [name for name in made if made[name] != committed[name]] == []
    # All services but the one taken are copied.
    generate(REAL[-1], target, base=Tree(ROOT), only=["brand"])
    assert contents(target) == made


def test_the_committed_clients_are_small() -> None:
    sizes = [path.stat().st_size for path in (ROOT / "generated").rglob("*") if "__pycache__" not in path.parts]
    assert len(sizes) <= 2_000
    assert sum(sizes) <= 6_000_000


def test_what_is_kept_of_the_documents_are_names_and_values_but_no_sentences() -> None:
    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (dict, list)):
            yield from (text for one in value for text in texts(one))
            yield from (text for one in (value.values() if isinstance(value, dict) else ()) for text in texts(one))

    for path in Tree(ROOT).normalised.iterdir():
        assert [text for text in texts(json.loads(path.read_text())) if len(text.split()) > 3] == []


def test_a_bad_document_keeps_its_last_good_client(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"good": document(), "bad": document("first")}), target, inputs=inputs)
    before = contents(target)
    report = generate(
        archive({"good": document("id", "other"), "bad": "openapi: 3.0.0\npaths: ["}), target, inputs=inputs
    )
    after = contents(target)
    assert list(report.failed) == ["some/bad/api-reference/api.yml"]
    assert "YAML" in report.failed["some/bad/api-reference/api.yml"]
    kept = [name for name in before if "/bad/" in name]
    assert kept
    assert all(after[name] == before[name] for name in kept)
    assert any(after[name] != before[name] for name in before if "/good/" in name)
    assert b"bad.things.get" in after["generated/emporix_api/operations.py"]
    assert lock.read(target.lock)["bad"].operations.keys() == {"bad.things.get"}


def test_a_document_that_was_never_good_is_left_out(archive: Archive, target: Tree, inputs: Inputs) -> None:
    report = generate(archive({"good": document(), "bad": "- nonsense"}), target, inputs=inputs)
    assert list(report.failed) == report.without_client == ["some/bad/api-reference/api.yml"]
    assert set(lock.read(target.lock)) == {"good"}


def test_a_bad_document_keeps_its_names_too(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"x": document()}), target, inputs=inputs)
    before = lock.read(target.lock)
    report = generate(archive({"x": "openapi: ["}), target, inputs=inputs)
    assert (list(report.failed), report.without_client) == (["some/x/api-reference/api.yml"], [])
    assert lock.read(target.lock) == before
    generate(archive({"x": document("more")}), target, inputs=inputs)
    assert lock.read(target.lock)["x"].names == before["x"].names


def test_a_service_that_disappears_is_kept_and_deprecated(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"stays": document(), "goes": document()}), target, inputs=inputs)
    for _ in range(2):
        report = generate(archive({"stays": document()}), target, inputs=inputs)
        assert report.withdrawn == ["goes"]
        assert (target.package / "goes" / "api" / "things.py").exists()
        entries = lock.read(target.lock)
        assert {name: entry.withdrawn for name, entry in entries.items()} == {"stays": False, "goes": True}
        assert entries["goes"].operations["goes.things.get"]["deprecated"] is True
        assert "deprecated" not in entries["stays"].operations["stays.things.get"]
        assert b"goes.things.get" in (target.package / "operations.py").read_bytes()
        assert "## goes\n\nWithdrawn" in target.operations.read_text()


def test_a_service_that_comes_back_is_as_it_was(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"stays": document(), "goes": document()}), target, inputs=inputs)
    before = contents(target)
    generate(archive({"stays": document()}), target, inputs=inputs)
    generate(archive({"stays": document(), "goes": document()}), target, inputs=inputs)
    assert contents(target) == before


def test_what_is_kept_is_written_by_the_templates_of_today(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"goes": document(), "bad": document(), "stays": document()}), target, inputs=inputs)
    models = [target.package / service / "models" / "id_response.py" for service in ("goes", "bad")]
    written = [path.read_text() for path in models]
    for path in models:
        path.write_text("written by a template of long ago")
    generate(archive({"bad": "", "stays": document()}), target, inputs=inputs)
    assert [path.read_text() for path in models] == written


def test_a_service_whose_facts_are_lost_is_not_dropped_silently(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"stays": document(), "goes": document()}), target, inputs=inputs)
    (target.normalised / "goes.json").unlink()
    before = contents(target)
    with pytest.raises(GenerationError, match="--only goes"):
        generate(archive({"stays": document()}), target, inputs=inputs)
    assert contents(target) == before


def test_only_pruning_drops_a_service(archive: Archive, target: Tree, inputs: Inputs) -> None:
    both = archive({"stays": document(), "goes": document()}, "both.zip")
    generate(archive({"stays": document()}), target, inputs=inputs)
    before = contents(target)
    generate(both, target, inputs=inputs)
    assert generate(both, target, inputs=inputs, prune=True).pruned == []
    report = generate(archive({"stays": document()}), target, inputs=inputs, prune=True)
    assert (report.pruned, report.withdrawn) == (["goes"], [])
    assert contents(target) == before


def test_pruning_drops_no_service_whose_document_is_bad(archive: Archive, target: Tree, inputs: Inputs) -> None:
    generate(archive({"bad": document()}), target, inputs=inputs)
    report = generate(archive({"bad": ""}), target, inputs=inputs, prune=True)
    assert report.pruned == []
    assert set(lock.read(target.lock)) == {"bad"}


def test_one_service_can_be_taken_from_an_old_archive(archive: Archive, target: Tree, inputs: Inputs) -> None:
    old = archive({"goes": document(), "stays": document("old")}, "old.zip")
    new = archive({"stays": document("new"), "other": document()}, "new.zip")
    generate(new, target, inputs=inputs)
    before = contents(target)
    report = generate(old, target, inputs=inputs, only=["goes"])
    after = contents(target)
    assert (report.documents, list(report.services), report.withdrawn) == (1, ["goes"], [])
    services = ("/stays", "/other")
    assert all(after[name] == before[name] for name in before if any(service in name for service in services))
    assert generate(new, target, inputs=inputs).withdrawn == ["goes"]
    with pytest.raises(ValueError, match="nobody"):
        generate(new, target, inputs=inputs, only=["nobody"])


def test_names_that_match_nothing_are_reported(archive: Archive, target: Tree, inputs: Inputs) -> None:
    overrides = Overrides(
        {"x.things": "articles", "x.gone": "went"},
        {"x.GET /x/{tenant}/things/{thingId}": "articles.fetch", "x.GET /x/{tenant}/gone": "went.get"},
        {"x.GetThing.Response": "Article", "x.#gone": "Went"},
    )
    report = generate(archive({"x": document()}), target, inputs=replace(inputs, overrides=overrides))
    assert report.stale_names == ["x.gone", "x.GET /x/{tenant}/gone", "x.#gone"]
    assert "names.toml: x.gone matches nothing any longer" in "\n".join(report.lines())


def test_no_name_is_called_stale_for_a_document_that_cannot_be_read(
    archive: Archive, target: Tree, inputs: Inputs
) -> None:
    overrides = Overrides({"x.things": "articles"})
    assert generate(archive({"x": ""}), target, inputs=replace(inputs, overrides=overrides)).stale_names == []


def test_names_stay_when_the_document_changes(archive: Archive, target: Tree, inputs: Inputs) -> None:
    renamed = Inputs(inputs.source, Overrides(methods={"x.GET /x/{tenant}/things/{thingId}": "things.fetch"}), {})
    generate(archive({"x": document()}), target, inputs=renamed)
    generate(archive({"x": document("more")}), target, inputs=inputs)
    assert lock.read(target.lock)["x"].operations.keys() == {"x.things.fetch"}


def test_a_name_asked_for_twice_costs_its_own_service_only(archive: Archive, target: Tree, inputs: Inputs) -> None:
    first, second = (
        {"paths": yaml.safe_load(document(path=path))["paths"]} for path in ("/things/{id}", "/other/{id}")
    )
    named = replace(
        inputs,
        overrides=Overrides(methods={f"x.GET {path}": "same.get" for one in (first, second) for path in one["paths"]}),
    )
    generate(archive({"x": document(path="/things/{id}"), "y": document()}), target, inputs=named)
    before = contents(target)
    both = yaml.safe_load(document()) | {"paths": first["paths"] | second["paths"]}
    report = generate(archive({"x": yaml.safe_dump(both), "y": document()}), target, inputs=named)
    assert "same.get is asked for by" in report.failed["some/x/api-reference/api.yml"]
    assert contents(target) == before


def test_a_bad_archive_changes_nothing(archive: Archive, target: Tree, inputs: Inputs, tmp_path: Path) -> None:
    generate(archive({"x": document()}), target, inputs=inputs)
    before = contents(target)
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(ArchiveError):
        generate(tmp_path / "bad.zip", target, inputs=inputs)
    assert contents(target) == before


@pytest.mark.parametrize("name", ["emporix_api", "OPERATIONS.md", "normalised", "lock.json"])
def test_a_failure_while_installing_brings_the_former_tree_back(
    name: str, archive: Archive, target: Tree, inputs: Inputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(archive({"x": document()}), target, inputs=inputs)
    before = contents(target)

    move = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if self.name == name:
            raise OSError("no space left on device")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        generate(archive({"x": document("more")}), target, inputs=inputs)
    assert contents(target) == before


def test_a_service_cannot_take_the_place_of_a_shared_module(archive: Archive, target: Tree, inputs: Inputs) -> None:
    report = generate(archive({"operations": document(), "types": document()}), target, inputs=inputs)
    assert len(report.failed) == 2


def test_what_the_generator_cannot_bear_is_that_documents_failure(
    archive: Archive, target: Tree, inputs: Inputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(*_: Any, **__: Any) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("scripts.parsing.GeneratorData.from_dict", explode)
    report = generate(archive({"x": document()}), target, inputs=inputs)
    assert "RecursionError" in report.failed["some/x/api-reference/api.yml"]


def test_a_lock_of_another_kind_is_refused(target: Tree, own_archive: Path) -> None:
    target.lock.parent.mkdir(parents=True)
    target.lock.write_text('{"version": 9}')
    with pytest.raises(ValueError, match="delete it"):
        generate(own_archive, target)


def test_the_command_writes_below_out_and_leaves_the_repository_alone(
    archive: Archive, repository: Tree, target: Tree, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(repository)
    specs = archive({"brand-service": document()})
    status = command.main(["--specs", str(specs), "--out", str(target.directory), "--report", str(tmp_path / "r.json")])
    assert status == 0
    assert (target.package / "brand" / "api" / "things.py").exists()
    assert target.lock.exists()
    assert contents(repository) == before
    figures = json.loads((tmp_path / "r.json").read_text())
    wanted = {
        "documents": 1,
        "operations": 1,
        "generated": 1,
        "warnings": 0,
        "json_2xx": 1,
        "json_2xx_typed": 1,
        "failed": {},
        "withdrawn": ["approval", "finder", "gift_card", "parcel"],
    }
    assert {name: figures[name] for name in wanted} == wanted
    assert "1 of 1 operations generated" in capsys.readouterr().out


@pytest.mark.usefixtures("repository")
def test_the_command_names_the_bad_document_and_fails(
    archive: Archive, target: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--specs", str(archive({"brand": document()})), "--out", str(target.directory)]) == 0
    before = contents(target)
    assert command.main(["--specs", str(archive({"brand": "swagger: '2.0'"})), "--out", str(target.directory)]) == 1
    said = capsys.readouterr().err
    assert "last good client kept: some/brand/api-reference/api.yml: at /openapi: not an OpenAPI 3" in said
    assert contents(target) == before


@pytest.mark.usefixtures("repository")
def test_the_command_says_that_there_never_was_a_client(
    archive: Archive, target: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = archive({"novelty": "swagger: '2.0'"})
    assert command.main(["--specs", str(specs), "--out", str(target.directory), "--prune"]) == 1
    said = capsys.readouterr()
    assert "there is no earlier client: some/novelty/api-reference/api.yml" in said.err
    assert "client dropped: approval," in said.out


def test_the_command_says_why_an_archive_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.zip").write_text("not a zip")
    assert command.main(["--specs", str(tmp_path / "bad.zip"), "--out", str(tmp_path / "out")]) == 1
    assert "not a ZIP archive" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_a_killed_run_left_is_removed_by_the_next_and_git_ignores_it(own_archive: Path, target: Tree) -> None:
    remainder = target.package.parent / ".emporix_api-killed"
    (remainder / "former" / "0").mkdir(parents=True)
    generate(own_archive, target)
    assert not [path.name for path in target.package.parent.iterdir() if path.name.startswith(".")]
    ignored = (ROOT / ".gitignore").read_text().split()
    assert any(PurePath("generated", remainder.name, "").match(pattern.rstrip("/")) for pattern in ignored)


def test_an_interrupted_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], own_archive: Path
) -> None:
    def interrupt(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "generate", interrupt)
    assert command.main(["--specs", str(own_archive), "--out", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "error: interrupted\n"
