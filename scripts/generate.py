"""Generate the clients: `python -m scripts.generate [--specs ZIP] [--out DIR] [--report FILE.json]`.

Nothing that exists is touched before everything new is made; then the new tree takes the old one's place. A document
that cannot be used leaves its service as it was, and so does one that the archive no longer has.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from openapi_python_client.parser.properties import AnyProperty

from scripts import lock
from scripts.archive import ArchiveError, Document, Source, find_archive, read_archive
from scripts.expressions import wire_name
from scripts.loading import DocumentError, load
from scripts.names import NameCollision, Overrides, name_operations
from scripts.normalise import normalise
from scripts.operations import Described, build_operations, describe, is_json, render_table
from scripts.overlays import Overlay, OverlayError, apply, load_overlays
from scripts.render import RUNTIME, GenerationError, Service, parse, render_package, render_service
from scripts.report import Report, ServiceReport
from scripts.scopes import render_scopes
from scripts.templates.runtime.types import Operation

ROOT: Final = Path(__file__).resolve().parent.parent
_RUFF: Final = ("--isolated", "--quiet", "--no-cache", "--line-length=120", "--target-version=py311")


@dataclass(frozen=True, slots=True)
class Tree:
    """Where generated things lie: below `directory`, the package and the lock."""

    directory: Path

    @property
    def package(self) -> Path:
        return self.directory / "generated" / "emporix_api"

    @property
    def lock(self) -> Path:
        return self.directory / "specs" / "lock.json"


@dataclass(slots=True)
class Made:
    """One service, made: its files, its operations, its entry in the lock and in the report."""

    files: dict[str, str]
    operations: list[Operation]
    entry: lock.Entry
    report: ServiceReport
    stale: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run reads besides the archive."""

    source: Source
    overrides: Overrides
    overlays: Mapping[str, list[Overlay]]

    @classmethod
    def load(cls, directory: Path = ROOT / "specs") -> Inputs:
        """Read `sources.toml`, `names.toml` and the overlays."""
        return cls(
            Source.load(directory / "sources.toml"),
            Overrides.load(directory / "names.toml"),
            load_overlays(directory / "overlays"),
        )


def generate(archive: Path, target: Tree, *, base: Tree | None = None, inputs: Inputs | None = None) -> Report:
    """Generate from `archive` into `target`, and return what was done.

    `base` holds the names already given and the last good clients: by default `target` itself. Raises ArchiveError
    for an archive that cannot be used, NameCollision where two operations ask for one name, OverlayError and ValueError
    for inputs that are not what they should be; nothing is changed then.
    """
    inputs = inputs or Inputs.load()
    base = base or target
    previous = lock.read(base.lock)
    documents = read_archive(archive, inputs.source)
    report = Report(documents=len(documents))
    made: dict[str, Made] = {}
    for document in documents:
        try:
            made[document.service] = make_service(document, inputs, previous.get(document.service))
        except (DocumentError, GenerationError, OverlayError) as error:
            report.failed[document.path] = str(error)
    report.services = {name: service.report for name, service in made.items()}
    report.stale_overlays = [action for service in made.values() for action in service.stale]
    report.withdrawn = sorted(set(previous) - {document.service for document in documents})
    kept = {name: entry for name, entry in previous.items() if name not in made and (base.package / name).is_dir()}
    _install(target, made, kept, base)
    return report


def make_service(document: Document, inputs: Inputs, previous: lock.Entry | None) -> Made:
    """Make the client of one document. Raises DocumentError, OverlayError, GenerationError or NameCollision."""
    service = document.service
    if (RUNTIME / f"{service}.py").exists() or service in {"operations", "services"}:
        raise GenerationError(f"{document.path}: a service cannot be called {service!r}; name it in specs/sources.toml")
    loaded = load(document)
    stale = apply(loaded, inputs.overlays.get(service, []))
    normalised = normalise(loaded, service=service)
    described = list(describe(normalised.document, service))
    keys = name_operations(
        (one.facts for one in described), inputs.overrides, previous.keys if previous is not None else {}
    )
    parsed = parse(normalised.document, service, described, keys)
    operations = build_operations(described, keys, parsed.types)
    files = render_service(parsed, operations) | render_scopes(operations)
    for name, text in files.items():
        try:
            ast.parse(text)
        except (SyntaxError, ValueError) as error:
            raise GenerationError(f"{document.path}: made {name}, which is not Python ({error})") from error
    entry = lock.Entry(
        document.directory,
        document.sha256,
        {
            operation.key: lock.facts(operation, one, _parameter_types(parsed, one))
            for one, operation in zip(described, operations, strict=True)
        },
        sorted(normalised.document["components"]["schemas"]),
    )
    return Made(files, operations, entry, _service_report(parsed, normalised.notes), stale)


def _parameter_types(service: Service, described: Described) -> dict[tuple[str, str], str]:
    endpoint = service.endpoints.get(described.address)
    return {
        (str(location.value), wire_name(prop)): service.expressions.annotation(prop)
        for location, prop in (endpoint.iter_all_parameters() if endpoint else ())
    }


def _service_report(service: Service, notes: Sequence[str]) -> ServiceReport:
    report = ServiceReport(
        operations=len(service.described),
        generated=len(service.endpoints),
        warnings=service.warnings,
        notes=list(notes),
    )
    for described in service.described:
        endpoint = service.endpoints.get(described.address)
        typed = {
            response.status_code.pattern
            for response in (endpoint.responses if endpoint else ())
            if response.source["attribute"] == "response.json()" and not isinstance(response.prop, AnyProperty)
        }
        for code, response in described.operation.get("responses", {}).items():
            if str(code).startswith("2") and any(map(is_json, response.get("content", {}))):
                report.json_2xx += 1
                report.json_2xx_typed += str(code) in typed
    return report


def _install(target: Tree, made: Mapping[str, Made], kept: Mapping[str, lock.Entry], base: Tree) -> None:
    """Write everything beside `target`, format it, and put it in its place."""
    entries = {name: service.entry for name, service in made.items()} | dict(kept)
    operations = [operation for service in made.values() for operation in service.operations]
    operations += [lock.operation(key, known) for entry in kept.values() for key, known in entry.operations.items()]
    target.package.parent.mkdir(parents=True, exist_ok=True)
    target.lock.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".emporix_api-", dir=target.package.parent) as name:
        new = Path(name) / "emporix_api"
        for service in kept:
            shutil.copytree(base.package / service, new / service, ignore=shutil.ignore_patterns("__pycache__"))
        files = {f"{service}/{path}": text for service, one in made.items() for path, text in one.files.items()}
        files |= render_package(sorted(entries)) | {"operations.py": render_table(operations)}
        for path, text in files.items():
            file = new / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        _format(new)
        locked = Path(name) / "lock.json"
        locked.write_text(lock.write(entries), encoding="utf-8")
        with _replaced(new, target.package, Path(name) / "former"):
            locked.replace(target.lock)


def _format(directory: Path) -> None:
    for command in (("check", "--fix-only", "--select=I,F401"), ("format",)):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *_RUFF, str(directory)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"ruff {command[0]} failed: {(done.stdout + done.stderr).strip()[:2000]}")


@contextmanager
def _replaced(new: Path, place: Path, former: Path) -> Iterator[None]:
    """Move `new` to `place`, what was there to `former`, and everything back if the body fails."""
    existed = place.exists()
    if existed:
        place.rename(former)
    try:
        new.rename(place)
        yield
    except BaseException:
        if place.exists():
            place.rename(new)
        if existed:
            former.rename(place)
        raise


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0 when every document was generated, else 1."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description="Generate the clients.")
    parser.add_argument("--specs", metavar="ZIP", help="the archive; by default the newest one found, else downloaded")
    parser.add_argument("--out", metavar="DIR", help="write below this directory instead of the repository")
    parser.add_argument("--report", metavar="FILE", help="write the figures of the run here, as JSON")
    options = parser.parse_args(arguments)
    repository = Tree(ROOT)
    target = Tree(Path(options.out).resolve()) if options.out else repository
    started = time.perf_counter()
    try:
        archive = find_archive(options.specs, os.environ)
        print(f"reading {archive.name}")
        report = generate(archive, target, base=target if target.lock.exists() else repository)
    except (ArchiveError, NameCollision, OverlayError, GenerationError, OSError, ValueError) as error:
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
        print(f"failed, last good client kept: {document}: {reason}", file=sys.stderr)
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
