"""Regenerate the clients where the published archive changed: `python -m scripts.update` (`--help` lists the options).

Exit status: 0 nothing changed, 10 changed, 1 failed. What cannot be fetched or read changes nothing. Where a document
cannot be used the others are regenerated, the status is 1, and the next run asks for the archive again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import httpx

from scripts import lock
from scripts.archive import ROOT, Document, fetch, read_archive
from scripts.change_report import ChangeReport
from scripts.changes import compare, largest
from scripts.compatibility import counted
from scripts.generate import ERRORS, Inputs, Tree, generate

UNCHANGED: Final = 0
FAILED: Final = 1
CHANGED: Final = 10


@dataclass(frozen=True, slots=True)
class State:
    """What the source said of the archive when it was last read, and which documents (a digest) the clients have.

    It is worth nothing for another address, or when the clients were made of another archive since.
    """

    url: str = ""
    etag: str | None = None
    last_modified: str | None = None
    documents: str = ""

    @classmethod
    def read(cls, path: Path) -> State:
        """Read the state at `path`; the empty one where there is none that can be read."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, TypeError, ValueError):
            return cls()

    def write(self, path: Path) -> None:
        """Write the state to `path`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    def conditions(self, url: str, documents: str) -> dict[str, str]:
        """Return the headers that ask `url` for something new only."""
        if (url, documents) != (self.url, self.documents):
            return {}
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value}


def update(target: Tree, url: str, *, base: Tree | None = None, inputs: Inputs | None = None) -> ChangeReport | None:
    """Bring `target` up to what `url` serves, and return what changed; None where nothing did.

    `base` holds the lock and the documents to start from: by default `target` itself. The archive is kept below
    `.cache/published/`. Raises what `generate` raises, and `httpx.HTTPError`; nothing is changed then.
    """
    inputs, base = inputs or Inputs.load(), base or target
    locked = lock.read(base.lock)
    place = target.directory / "specs" / "source-state.json"
    kept = target.directory / ".cache" / "published" / "api-references-published.zip"
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as directory:
        archive = Path(directory) / kept.name
        headers = fetch(url, archive, conditions=State.read(place).conditions(url, _digest(locked)))
        if headers is None:
            return None
        documents = read_archive(archive, inputs.source)
        archive.replace(kept)
    changed, withdrawn = _differences(documents, locked)
    report = None
    if changed or withdrawn:
        # One that is gone can only be told from the whole archive.
        done = generate(kept, target, base=base, inputs=inputs, only=() if withdrawn else changed)
        changes = compare(locked, lock.read(target.lock))
        report = ChangeReport(changes, done.failed, done.stale_overlays, done.stale_names)
    if report is None or not report.failed:
        current = _digest(lock.read(target.lock) if report else locked)
        State(url, headers.get("ETag"), headers.get("Last-Modified"), current).write(place)
    return report


def _differences(documents: Sequence[Document], locked: Mapping[str, lock.Entry]) -> tuple[set[str], set[str]]:
    """Name the services whose documents are new, changed or moved, and those that have none any more."""
    changed = set()
    for document in documents:
        entry = locked.get(document.service)
        if (
            entry is None
            or entry.withdrawn
            or document.problem
            or document.sha256 != entry.sha256
            or entry.path not in {"", document.path}  # a lock of an earlier version does not know it
        ):
            changed.add(document.service)
    present = {document.service for document in documents}
    return changed, {name for name, entry in locked.items() if not entry.withdrawn and name not in present}


def _digest(locked: Mapping[str, lock.Entry]) -> str:
    rows = sorted((name, entry.sha256, entry.path, entry.withdrawn) for name, entry in locked.items())
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.update",
        description="Regenerate the clients where the published archive changed.",
        epilog="Exit status: 0 nothing changed, 10 changed, 1 failed.",
    )
    parser.add_argument("--source", metavar="URL", help="ask this address instead of the one in specs/sources.toml")
    parser.add_argument("--report-markdown", metavar="FILE", help="write what changed here")
    parser.add_argument("--out", metavar="DIR", help="write below this directory instead of the repository")
    options = parser.parse_args(arguments)
    repository = Tree(ROOT)
    target = Tree(Path(options.out).resolve()) if options.out else repository
    try:
        inputs = Inputs.load()
        url = options.source or inputs.source.url
        print(f"asking {url}")
        report = update(target, url, base=target if target.lock.exists() else repository, inputs=inputs)
    except ERRORS as error:
        return _refuse(str(error))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _refuse(f"{url}: cannot be fetched ({error or type(error).__name__})")
    if report is None:
        print("nothing changed")
        return UNCHANGED
    if options.report_markdown:
        Path(options.report_markdown).parent.mkdir(parents=True, exist_ok=True)
        Path(options.report_markdown).write_text(report.markdown(), encoding="utf-8")
    services = sorted({change.service for change in report.changes})
    if services:
        breaking = sum(change.breaking for change in report.changes)
        print(f"changed: {', '.join(services)}; {counted(breaking, 'breaking change')}; {largest(report.changes)} step")
    _warn("failed, last good client kept", [f"{path}: {reason}" for path, reason in sorted(report.failed.items())])
    _warn("an overlay matches no longer", report.stale_overlays)
    return FAILED if report.failed else CHANGED


def _refuse(reason: str) -> int:
    print(f"error: {reason}", file=sys.stderr)
    print("nothing was changed", file=sys.stderr)
    return FAILED


def _warn(what: str, items: Collection[str]) -> None:
    for item in items:
        print(f"{what}: {item}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
