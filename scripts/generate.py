"""Generate the clients: `python -m scripts.generate` (`--help` lists the options).

Nothing that exists is touched before everything new is made; then the new tree takes the old one's place. The normal
form of every document is kept in `specs/normalised/`. A service whose document cannot be used, or that the archive no
longer has, is made of that: it stays as it was, in the shape that all have now.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from scripts import lock
from scripts.archive import ROOT, ArchiveError, Document, Source, find_archive, read_archive
from scripts.audit import audit
from scripts.field_facts import annotate
from scripts.loading import DocumentError, load
from scripts.locating import locate
from scripts.names import RESERVED_RESOURCES, NameCollision, Overrides, name_operations
from scripts.normalise import normalise
from scripts.operations import build_operations, describe, is_json, read_table, render_table
from scripts.overlays import Action, OverlayError, apply, load_overlays
from scripts.pages import note_plain_listings
from scripts.parsing import GenerationError, Service, parse
from scripts.render import RUNTIME, render_package, render_service
from scripts.report import Report, ServiceReport
from scripts.request_schemas import FILE, render_request_schemas
from scripts.scopes import render_scopes
from scripts.tables import render_operations
from scripts.templates.runtime.types import Operation

_RUFF: Final = ("--isolated", "--quiet", "--no-cache", "--line-length=120", "--target-version=py311")


ERRORS: Final = (ArchiveError, OverlayError, GenerationError, OSError, ValueError)
"""What says that a run failed and changed nothing."""

_FORESEEN: Final = (DocumentError, GenerationError, NameCollision, OverlayError)
"""What says what is wrong with a document."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Where generated things lie below `directory`."""

    directory: Path

    @property
    def package(self) -> Path:
        return self.directory / "generated" / "emporix_api"

    @property
    def operations(self) -> Path:
        """The table of all operations, for reading."""
        return self.directory / "generated" / "OPERATIONS.md"

    @property
    def lock(self) -> Path:
        return self.directory / "specs" / "lock.json"

    @property
    def normalised(self) -> Path:
        """The normal form of the document of each service: facts, none of its prose."""
        return self.directory / "specs" / "normalised"


@dataclass(slots=True)
class Made:
    """One service: its normal form, its files, its operations, its entry in the lock and in the report.

    One that is `kept` is that of the former tree, byte by byte.
    """

    document: str
    files: dict[str, str]
    operations: list[Operation]
    entry: lock.Entry
    report: ServiceReport = field(default_factory=ServiceReport)
    stale: list[str] = field(default_factory=list)
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run reads besides the archive."""

    source: Source
    overrides: Overrides
    overlays: Mapping[str, list[Action]]

    @classmethod
    def load(cls, directory: Path = ROOT / "specs") -> Inputs:
        """Read `sources.toml`, `names.toml` and the overlays."""
        return cls(
            Source.load(directory / "sources.toml"),
            Overrides.load(directory / "names.toml"),
            load_overlays(directory / "overlays"),
        )


def generate(
    archive: Path,
    target: Tree,
    *,
    base: Tree | None = None,
    inputs: Inputs | None = None,
    only: Collection[str] = (),
    prune: bool = False,
    before_install: Callable[[], None] = lambda: None,
) -> Report:
    """Generate from `archive` into `target`, and return what was done.

    `base` holds the names already given and the last good documents: by default `target` itself. `only` names the
    services to take from the archive, by default all it has; all others are copied from `base`. `prune` drops the
    services that the archive has no longer. A document that cannot be used is in the report, and its last good client
    stays. `before_install` is called when everything is made and nothing is in its place yet: it may raise to stop the
    run. Raises ArchiveError for an archive that cannot be used, OverlayError and ValueError for inputs that are not
    what they should be, GenerationError where a document that was good no longer is; nothing is changed then.
    """
    inputs = inputs or Inputs.load()
    base = base or target
    previous = lock.read(base.lock)
    documents = read_archive(archive, inputs.source)
    present = {document.service for document in documents}
    if missing := sorted(set(only) - present):
        raise ValueError(f"{archive.name} has no document of {', '.join(missing)}")
    chosen = [document for document in documents if not only or document.service in only]
    report = Report(documents=len(chosen))
    made: dict[str, Made] = {}
    for document in chosen:
        try:
            made[document.service] = make_service(document, inputs, previous.get(document.service))
        except Exception as error:  # noqa: BLE001 - whatever one document does costs its own service only
            report.failed[document.path] = _reason(error, document, inputs)
            if not isinstance(error, _FORESEEN):
                report.unforeseen.append(document.path)
            if document.service not in previous:
                report.without_client.append(document.path)
    report.services = {name: service.report for name, service in made.items()}
    report.stale_overlays = [action for service in made.values() for action in service.stale]
    table = read_table(base.package / "operations.py") if only else []
    for name, entry in previous.items():
        if name not in made:
            withdrawn = entry.withdrawn if only else name not in present
            if not (withdrawn and prune):
                kept = _copy_service(name, entry, base, table) if only else None
                made[name] = kept or _keep_service(name, replace(entry, withdrawn=withdrawn), base, inputs)
    report.withdrawn = sorted(name for name, service in made.items() if service.entry.withdrawn)
    report.pruned = sorted(set(previous) - set(made))
    if not report.without_client:
        report.stale_names = inputs.overrides.stale(
            (one for service in made.values() for one in service.operations),
            (f"{name}.{place}" for name, service in made.items() for place in service.entry.names),
        )
    _install(target, made, before_install)
    return report


def make_service(document: Document, inputs: Inputs, previous: lock.Entry | None) -> Made:
    """Make the client of one document. Raises DocumentError, OverlayError, GenerationError or NameCollision."""
    loaded = load(document)
    stale = apply(loaded, inputs.overlays.get(document.service, []))
    made = _make_of(loaded, document, inputs, previous)
    made.stale = stale
    return made


def _make_of(loaded: dict[str, Any], document: Document, inputs: Inputs, previous: lock.Entry | None) -> Made:
    """Make the client of a document that is loaded and corrected."""
    service = document.service
    if (RUNTIME / f"{service}.py").exists() or service in {"operations", "schemas", "services", *RESERVED_RESOURCES}:
        raise GenerationError(f"{document.path}: a service cannot be called {service!r}; name it in specs/sources.toml")
    previous = previous or lock.Entry("", "")
    overrides = inputs.overrides.models_of(service)
    normalised = normalise(loaded, service=service, names=previous.names, overrides=overrides)
    annotate(loaded, normalised.document)
    entry = replace(
        previous,
        directory=document.directory,
        sha256=document.sha256,
        path=document.path,
        names=normalised.names,
        withdrawn=False,
    )
    made, parsed = _make(service, normalised.document, entry, inputs.overrides)
    if findings := audit(loaded, parsed, made.files):
        raise GenerationError("\n  ".join([f"{document.path}: not what the document describes:", *findings]))
    made.files[FILE] = render_request_schemas(loaded, normalised)
    note_plain_listings(parsed.described, normalised)
    made.report.notes, made.report.kinds = [*normalised.notes], dict(normalised.notes.kinds)
    return made


def _reason(error: Exception, document: Document, inputs: Inputs) -> str:
    """Say what is wrong with a document, and where: as the error says, else at what it no longer fails without."""
    if isinstance(error, DocumentError):
        return f"at {error.pointer or '/'}: {error.reason}"
    reason = str(error).removeprefix(f"{document.path}: ")
    if isinstance(error, OverlayError):
        return reason
    if not isinstance(error, _FORESEEN):
        reason = f"{type(error).__name__}: {reason:.500}"

    def fails(part: dict[str, Any]) -> bool:
        try:
            _make_of({"openapi": "3.0.3", "info": {}, "paths": {}, **part}, document, inputs, None)
        except Exception as other:  # noqa: BLE001 - the same failure or another
            return type(other) is type(error)
        return False

    pointer = ""
    with suppress(Exception):  # the place is worth less than the other services
        loaded = load(document)
        apply(loaded, inputs.overlays.get(document.service, []))
        pointer = locate(loaded, fails)
    return f"at {pointer or '/'}: {reason}"


def _copy_service(service: str, entry: lock.Entry, base: Tree, table: Iterable[Operation]) -> Made | None:
    """Take a service as `base` has it. None where that lacks it.

    It is what the pipeline of now would make, unless that, its names or overlays were changed without a full run.
    """
    directory, document = base.package / service, base.normalised / f"{service}.json"
    if not ((directory / FILE).is_file() and document.is_file()):
        return None
    files = {
        path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8")
        for path in directory.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    operations = [operation for operation in table if operation.service == service]
    return Made(document.read_text(encoding="utf-8"), files, operations, entry, kept=True)


def _keep_service(service: str, entry: lock.Entry, base: Tree, inputs: Inputs) -> Made:
    """Make the client of a service anew, of the last good document in its normal form."""
    path = base.normalised / f"{service}.json"
    try:
        schemas = (base.package / service / FILE).read_text(encoding="utf-8")
        made, _ = _make(service, json.loads(path.read_text(encoding="utf-8")), entry, inputs.overrides)
    except Exception as error:
        advice = f"make it anew of an archive that has the service: --specs ZIP --only {service}"
        raise GenerationError(
            f"{path.name}: the last good form of the document is of no use ({error}); {advice}"
        ) from error
    made.files[FILE] = schemas
    return made


def _make(service: str, document: dict[str, Any], entry: lock.Entry, overrides: Overrides) -> tuple[Made, Service]:
    """Make the client of a normalised document. Names in `entry` stay; what it says of operations is made anew."""
    described = list(describe(document, service))
    keys = name_operations([one.facts for one in described], overrides, entry.keys)
    parsed = parse(document, service, described, keys)
    parsed.given = frozenset(key for address, key in keys.items() if f"{service}.{address}" in overrides.methods)
    operations = build_operations(described, keys, parsed.types)
    if entry.withdrawn:
        operations = [replace(operation, deprecated=True) for operation in operations]
    entry = replace(
        entry,
        operations={
            operation.key: lock.facts(operation, one, parsed)
            for one, operation in zip(described, operations, strict=True)
        },
        schemas=lock.models(parsed, document["components"]["schemas"]),
    )
    files = render_service(parsed, operations) | render_scopes(operations)
    return Made(lock.write_document(document), files, operations, entry, _service_report(parsed)), parsed


def _service_report(service: Service) -> ServiceReport:
    made = [described for described in service.described if described.address in service.endpoints]
    stated, typed = (
        [
            content["schema"]
            for described in chosen
            for response in described.operation["responses"].values()
            for media, content in response.get("content", {}).items()
            if is_json(media)
        ]
        for chosen in (service.described, made)
    )
    return ServiceReport(
        operations=len(service.described),
        generated=len(made),
        json_2xx=len(stated),
        json_2xx_typed=sum(map(bool, typed)),
        warnings=service.warnings,
    )


def _install(target: Tree, made: Mapping[str, Made], before: Callable[[], None]) -> None:
    """Write everything beside `target`, format it, and put it in its place."""
    operations = [operation for service in made.values() for operation in service.operations]
    withdrawn = {name for name, service in made.items() if service.entry.withdrawn}
    target.package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".emporix_api-", dir=target.package.parent) as name:
        new = Tree(Path(name) / "new")
        files = {f"{service}/{path}": text for service, one in made.items() for path, text in one.files.items()}
        files |= render_package(sorted(made), withdrawn) | {"operations.py": render_table(operations)}
        written = {new.package / path: text for path, text in files.items()}
        written |= {new.normalised / f"{name}.json": one.document for name, one in made.items()}
        written[new.operations] = render_operations(operations, withdrawn)
        written[new.lock] = lock.write({name: service.entry for name, service in made.items()})
        for file, text in written.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        new.normalised.mkdir(parents=True, exist_ok=True)
        copied = {name for name, service in made.items() if service.kept}
        _format(path for path in new.package.iterdir() if path.name not in copied)
        before()
        places = ((tree.package, tree.operations, tree.normalised, tree.lock) for tree in (new, target))
        _exchange(dict(zip(*places, strict=True)), Path(name) / "former")


def _format(paths: Iterable[Path]) -> None:
    named = [str(path) for path in paths]
    for command in (("check", "--fix-only", "--select=I,F401"), ("format",)):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *_RUFF, *named],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"ruff {command[0]} failed: {(done.stdout + done.stderr).strip()[:2000]}")


def _exchange(places: Mapping[Path, Path], former: Path) -> None:
    """Move each path to its place and what was there below `former`; put everything back if one cannot be moved."""
    former.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for number, (new, place) in enumerate(places.items()):
            place.parent.mkdir(parents=True, exist_ok=True)
            for source, goal in ((place, former / str(number)), (new, place)):
                if source.exists():
                    source.replace(goal)
                    moved.append((source, goal))
    except BaseException:
        for source, goal in reversed(moved):
            goal.rename(source)
        raise


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0 when every document was generated, else 1."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description="Generate the clients.")
    parser.add_argument("--specs", metavar="ZIP", help="the archive; by default the newest one found, else downloaded")
    parser.add_argument(
        "--only",
        metavar="SERVICE",
        action="append",
        help="make only this one, and copy all others as they are; repeatable",
    )
    parser.add_argument("--prune", action="store_true", help="drop the services that the archive has no longer")
    parser.add_argument("--out", metavar="DIR", help="write below this directory instead of the repository")
    parser.add_argument("--report", metavar="FILE", help="write the figures of the run here, as JSON")
    options = parser.parse_args(arguments)
    repository = Tree(ROOT)
    target = Tree(Path(options.out).resolve()) if options.out else repository
    started = time.perf_counter()
    try:
        archive = find_archive(options.specs, os.environ)
        print(f"reading {archive.name}")
        base = target if target.lock.exists() else repository
        report = generate(archive, target, base=base, only=options.only or (), prune=options.prune)
    except ERRORS as error:
        print(f"error: {error}", file=sys.stderr)
        print("nothing was changed", file=sys.stderr)
        return 1
    if options.report:
        Path(options.report).parent.mkdir(parents=True, exist_ok=True)
        Path(options.report).write_text(report.to_json(), encoding="utf-8")
    for line in report.lines():
        print(line)
    print(f"wrote {target.package} in {time.perf_counter() - started:.1f} s")
    for document, reason in sorted(report.failed.items()):
        kept = "there is no earlier client" if document in report.without_client else "last good client kept"
        print(f"failed, {kept}: {document}: {reason}", file=sys.stderr)
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
