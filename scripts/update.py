"""Regenerate the clients where the published archive changed: `python -m scripts.update` (`--help` lists the options).

Those whose names or overlays changed since they were made are regenerated too.

Exit status: 0 nothing changed, 10 changed, 1 failed. What cannot be fetched or read changes nothing. Where a document
cannot be used the others are regenerated, the status is 1, and the next run asks for the archive again. A run that
takes longer than its limit is stopped and changes nothing.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import sys
import tempfile
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
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
from scripts.time_limit import TimeLimit, TimeLimitExceeded, set_alarm

UNCHANGED: Final = 0
FAILED: Final = 1
CHANGED: Final = 10

TIME_LIMIT: Final = 600.0
"""Seconds for a run. Regenerating every service takes some ten seconds on two cores."""


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


def update(
    target: Tree,
    url: str,
    *,
    base: Tree | None = None,
    inputs: Inputs | None = None,
    before_install: Callable[[], None] = lambda: None,
) -> ChangeReport | None:
    """Bring `target` up to what `url` serves, and return what changed; None where nothing did.

    `base` holds the lock and the documents to start from: by default `target` itself. The archive is kept below
    `.cache/published/`. `before_install` is called before anything is changed: it may raise to stop the run. Raises
    what `generate` raises, and `httpx.HTTPError`; nothing is changed then.
    """
    inputs, base = inputs or Inputs.load(), base or target
    locked = lock.read(base.lock)
    place = target.directory / "specs" / "source-state.json"
    kept = target.directory / ".cache" / "published" / "api-references-published.zip"
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as directory:
        archive = Path(directory) / kept.name
        headers = fetch(url, archive, conditions=State.read(place).conditions(url, _digest(locked, inputs)))
        if headers is None:
            return None
        documents = read_archive(archive, inputs.source)
        archive.replace(kept)
    changed, withdrawn = _differences(documents, locked, inputs)
    report, current = None, locked
    if changed or withdrawn:
        # One that is gone can only be told from the whole archive.
        only = () if withdrawn else changed
        done = generate(kept, target, base=base, inputs=inputs, only=only, before_install=before_install)
        current = lock.read(target.lock)
        differing = {name for name in locked.keys() | current.keys() if locked.get(name) != current.get(name)}
        changes = compare(
            *({name: entries[name] for name in differing & entries.keys()} for entries in (locked, current))
        )
        notes = {name: done.services[name].notes for name in sorted(differing & done.services.keys())}
        report = ChangeReport(changes, done.failed, done.stale_overlays, done.stale_names, notes)
    else:
        before_install()
    if report is None or not report.failed:
        State(url, headers.get("ETag"), headers.get("Last-Modified"), _digest(current, inputs)).write(place)
    return report


def _differences(
    documents: Sequence[Document], locked: Mapping[str, lock.Entry], inputs: Inputs
) -> tuple[set[str], set[str]]:
    """Name the services to make, and those that have no document any more.

    To be made are those whose documents are new, changed or moved, and those whose names or overlays changed.
    """
    changed = set()
    for document in documents:
        entry = locked.get(document.service)
        if (
            entry is None
            or entry.withdrawn
            or document.problem
            or document.sha256 != entry.sha256
            or entry.inputs != inputs.digest(document.service)
            or entry.path not in {"", document.path}  # a lock of an earlier version does not know it
        ):
            changed.add(document.service)
    present = {document.service for document in documents}
    return changed, {name for name, entry in locked.items() if not entry.withdrawn and name not in present}


def _digest(locked: Mapping[str, lock.Entry], inputs: Inputs) -> str:
    rows = sorted(
        (name, entry.sha256, entry.path, entry.withdrawn, inputs.digest(name)) for name, entry in locked.items()
    )
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def main(arguments: Sequence[str] | None = None, *, set_timer: Callable[[float], None] = set_alarm) -> int:
    """Run the command line and return the exit status. `set_timer` is the clock of the time limit."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.update",
        description="Regenerate the clients where the published archive changed.",
        epilog="Exit status: 0 nothing changed, 10 changed, 1 failed.",
    )
    parser.add_argument("--source", metavar="URL", help="ask this address instead of the one in specs/sources.toml")
    parser.add_argument("--report-markdown", metavar="FILE", help="write what changed here")
    parser.add_argument("--out", metavar="DIR", help="write below this directory instead of the repository")
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        type=_seconds,
        default=TIME_LIMIT,
        help="stop after this time and change nothing (default: %(default)g)",
    )
    options = parser.parse_args(arguments)
    repository = Tree(ROOT)
    target = Tree(Path(options.out).resolve()) if options.out else repository
    try:
        inputs = Inputs.load()
        url = options.source or inputs.source.url
        print(f"asking {url}")
        base = target if target.lock.exists() else repository
        with TimeLimit(options.time_limit, set_timer) as limit:
            report = update(target, url, base=base, inputs=inputs, before_install=limit.lift)
    except TimeLimitExceeded:
        return _refuse(f"not done after {options.time_limit:g} seconds (--time-limit)")
    except ERRORS as error:
        return _refuse(str(error))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _refuse(f"{url}: cannot be fetched ({error or type(error).__name__})")
    if report is None or not (report.changes or report.failed):
        print("nothing changed")
        _warn("an overlay matches no longer", report.stale_overlays if report else ())
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
    _warn("not taken as written", [f"{name}: {note}" for name, notes in report.notes.items() for note in notes])
    return FAILED if report.failed else CHANGED


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= threading.TIMEOUT_MAX:
        raise argparse.ArgumentTypeError("a number of seconds above 0 is needed")
    return seconds


def _refuse(reason: str) -> int:
    print(f"error: {reason}", file=sys.stderr)
    print("nothing was changed", file=sys.stderr)
    return FAILED


def _warn(what: str, items: Collection[str]) -> None:
    for item in items:
        print(f"{what}: {item}", file=sys.stderr)


if __name__ == "__main__":
    gc.disable()  # a run is short, and what it makes it keeps
    sys.exit(main())
