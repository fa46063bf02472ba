"""Generate the clients: `python -m scripts.generate` (`--help` lists the options).

Nothing that exists is touched before everything new is made; then the new tree takes the old one's place. The normal
form of every document is kept in `specs/normalised/`. A service whose document cannot be used, or that the archive no
longer has, is made of that: it stays as it was, in the shape that all have now.
"""

from __future__ import annotations

import argparse
import fcntl
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from scripts import lock
from scripts.archive import ROOT, ArchiveError, Document, find_archive, read_archive
from scripts.making import FORESEEN, Failure, Inputs, Made, make_of_normal, make_service, reason_of
from scripts.operations import read_table, render_table
from scripts.overlays import OverlayError
from scripts.parsing import GenerationError
from scripts.render import render_package
from scripts.report import Report
from scripts.request_schemas import FILE
from scripts.tables import render_operations
from scripts.templates.runtime.types import Operation
from scripts.workers import shared

__all__ = ["ERRORS", "Inputs", "Tree", "generate", "make_service"]

_WORKPLACE: Final = ".emporix_api-"
_RUFF: Final = ("--isolated", "--quiet", "--no-cache", "--line-length=120", "--target-version=py311")


ERRORS: Final = (ArchiveError, OverlayError, GenerationError, OSError, ValueError)
"""What says that a run failed and changed nothing."""


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
    services to take from the archive, by default all it has; all others are copied from `base`, or made anew of their
    last good documents where names or overlays have changed since. `prune` drops the
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
    made = _make_all(chosen, inputs, previous, report)
    report.services = {name: service.report for name, service in made.items()}
    report.stale_overlays = [action for service in made.values() for action in service.stale]
    table = read_table(base.package / "operations.py") if only else []
    for name, entry in previous.items():
        if name not in made:
            withdrawn = entry.withdrawn if only else name not in present
            if not (withdrawn and prune):
                kept = _copy_service(name, entry, base, inputs, table) if only else None
                # One that is withdrawn has no document any more that could be made with other overlays.
                digest = inputs.digest(name) if withdrawn else entry.inputs
                former = replace(entry, withdrawn=withdrawn, inputs=digest)
                made[name] = kept or _keep_service(name, former, base, inputs)
    report.withdrawn = sorted(name for name, service in made.items() if service.entry.withdrawn)
    report.pruned = sorted(set(previous) - set(made))
    if not report.without_client:
        report.stale_names = inputs.overrides.stale(
            (one for service in made.values() for one in service.operations),
            (f"{name}.{place}" for name, service in made.items() for place in service.entry.names),
        )
    _install(target, made, before_install)
    return report


def _make_all(
    documents: Sequence[Document], inputs: Inputs, previous: Mapping[str, lock.Entry], report: Report
) -> dict[str, Made]:
    """Make the clients of `documents`; those that cannot be used are in the report."""

    def attempt(document: Document) -> Made | Failure:
        try:
            return make_service(document, inputs, previous.get(document.service))
        except Exception as error:  # noqa: BLE001 - whatever one document does costs its own service only
            return Failure(reason_of(error, document, inputs), isinstance(error, FORESEEN))

    made = {}
    done = shared(attempt, documents, lambda document: len(document.data))
    for document, result in zip(documents, done, strict=True):
        if isinstance(result, Made):
            made[document.service] = result
            continue
        report.failed[document.path] = result.reason
        if not result.foreseen:
            report.unforeseen.append(document.path)
        if document.service not in previous:
            report.without_client.append(document.path)
    return made


def _copy_service(
    service: str, entry: lock.Entry, base: Tree, inputs: Inputs, table: Iterable[Operation]
) -> Made | None:
    """Take a service as `base` has it. None where that lacks it, or has it made with other names or overlays.

    It is what the pipeline of now would make, unless its code was changed without a full run.
    """
    directory, document = base.package / service, base.normalised / f"{service}.json"
    if entry.inputs != inputs.digest(service) or not ((directory / FILE).is_file() and document.is_file()):
        return None
    operations = [operation for operation in table if operation.service == service]
    return Made(document.read_text(encoding="utf-8"), {}, operations, entry, kept=directory)


def _keep_service(service: str, entry: lock.Entry, base: Tree, inputs: Inputs) -> Made:
    """Make the client of a service anew, of the last good document in its normal form."""
    path = base.normalised / f"{service}.json"
    try:
        schemas = (base.package / service / FILE).read_text(encoding="utf-8")
        made, _ = make_of_normal(service, json.loads(path.read_text(encoding="utf-8")), entry, inputs.overrides)
    except Exception as error:
        advice = f"make it anew of an archive that has the service: --specs ZIP --only {service}"
        raise GenerationError(
            f"{path.name}: the last good form of the document is of no use ({error}); {advice}"
        ) from error
    made.files[FILE] = schemas
    return made


def _install(target: Tree, made: Mapping[str, Made], before: Callable[[], None]) -> None:
    """Write everything beside `target`, format it, and put it in its place."""
    operations = [operation for service in made.values() for operation in service.operations]
    withdrawn = {name for name, service in made.items() if service.entry.withdrawn}
    target.package.parent.mkdir(parents=True, exist_ok=True)
    with _workplace(target.package.parent) as place:
        new = Tree(place / "new")
        files = {f"{service}/{path}": text for service, one in made.items() for path, text in one.files.items()}
        files |= render_package(sorted(made), withdrawn) | {"operations.py": render_table(operations)}
        written = {new.package / path: text for path, text in files.items()}
        written |= {new.normalised / f"{name}.json": one.document for name, one in made.items()}
        written[new.operations] = render_operations(operations, withdrawn)
        written[new.lock] = lock.write({name: service.entry for name, service in made.items()})
        for directory in {file.parent for file in written}:
            directory.mkdir(parents=True, exist_ok=True)
        for file, text in written.items():
            file.write_text(text, encoding="utf-8")
        new.normalised.mkdir(parents=True, exist_ok=True)
        _format(new.package.iterdir())
        former = place / "former"
        places = {new.package: target.package}
        for service, one in made.items():
            if one.kept == target.package / service:
                places[former / "0" / service] = one.kept  # back from where the exchange puts the former package
            elif one.kept:
                shutil.copytree(one.kept, new.package / service, ignore=shutil.ignore_patterns("__pycache__"))
        places |= {new.operations: target.operations, new.normalised: target.normalised, new.lock: target.lock}
        before()
        _exchange(places, former)


@contextmanager
def _workplace(directory: Path) -> Iterator[Path]:
    """Make a directory in `directory` for the block, and in the end remove those that killed runs left there.

    One run at a time has one, so that no other takes it for such a remainder.
    """
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        with tempfile.TemporaryDirectory(prefix=_WORKPLACE, dir=directory) as name:
            yield Path(name)
        for remainder in directory.glob(f"{_WORKPLACE}*"):
            shutil.rmtree(remainder)
    finally:
        os.close(descriptor)


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
    """Move each path to its place and what was there below `former`, called by its number; in order.

    Everything is put back if one cannot be moved.
    """
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
    except KeyboardInterrupt:
        print("error: interrupted", file=sys.stderr)
        return 130
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
    gc.disable()  # a run is short, and what it makes it keeps
    sys.exit(main())
