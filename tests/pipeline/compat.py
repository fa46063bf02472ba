"""Try the pipeline on every archive, and on documents damaged by chance: `python -m tests.pipeline.compat`.

Nothing that a document does may end a run, fail in a way that was not foreseen, or lose an operation of which the
report says nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from scripts import lock
from scripts.archive import Source, archives, read_archive
from scripts.generate import Inputs, Tree, generate
from scripts.loading import DocumentError, load, pointer_to
from scripts.names import Overrides
from scripts.report import Report
from tests.pipeline.mutations import EVERY_METHOD, mutate

SEED: Final = 20260821
MUTANTS: Final = 300
_AT_ONCE: Final = 25
_INPUTS: Final = Inputs(Source("", {}), Overrides(), {})
_IMPORT_ALL: Final = """
import importlib, pathlib, sys
for path in sorted(pathlib.Path("emporix_api").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
"""


@dataclass(slots=True)
class Result:
    """What became of the documents tried, a line each.

    `whole` have a client, `refused` are of no use, `unlike` contradict themselves so that no client is what they
    describe. `faults` are the pipeline's own.
    """

    whole: int = 0
    refused: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def documents(paths: Iterable[Path], *, below: int | None = None) -> list[dict[str, Any]]:
    """Load every document of the archives at `paths` that can be read, and has fewer than `below` bytes."""
    found = []
    for document in (document for path in paths for document in read_archive(path, _INPUTS.source)):
        if below is None or len(document.data) < below:
            try:
                found.append(load(document))
            except DocumentError:
                continue
    return found


def mutants(originals: Sequence[dict[str, Any]], count: int, seed: int) -> dict[str, dict[str, Any]]:
    """Make `count` documents, each by the same chance whenever it is made, by a name that says its number."""
    made = {}
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        made[f"mutant{number}"] = mutate(chance.choice(originals), chance)
    return made


def tried(made: Mapping[str, dict[str, Any]]) -> Result:
    """Generate the clients of the documents `made`, a few at once, and see what became of them."""
    result = Result()
    names = list(made)
    for start in range(0, len(names), _AT_ONCE):
        _try({name: made[name] for name in names[start : start + _AT_ONCE]}, result)
    return result


def _try(made: Mapping[str, dict[str, Any]], result: Result) -> None:
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        with zipfile.ZipFile(directory / "specs.zip", "w") as file:
            for service, document in made.items():
                file.writestr(f"{service}/api-reference/api.yml", json.dumps(document, ensure_ascii=False))
        tree = Tree(directory)
        try:
            report = generate(directory / "specs.zip", tree, inputs=_INPUTS)
        except Exception as error:  # noqa: BLE001 - that nothing comes here is what is tried
            result.faults.append(f"{', '.join(made)}: the run ended with {type(error).__name__}: {error}")
            return
        _judge(made, report, lock.read(tree.lock), result)
        command = [sys.executable, "-W", "error", "-c", _IMPORT_ALL]
        done = subprocess.run(command, cwd=tree.package.parent, capture_output=True, text=True, check=False)
        if done.returncode:
            result.faults.append(f"{', '.join(made)}: a client cannot be imported: {done.stderr[-500:]}")


def _judge(
    made: Mapping[str, dict[str, Any]], report: Report, entries: Mapping[str, lock.Entry], result: Result
) -> None:
    for service, document in made.items():
        path = f"{service}/api-reference/api.yml"
        if path in report.failed:
            line = f"{service}: {report.failed[path]}"
            if path in report.unforeseen:
                result.faults.append(line)
            elif "not what the document describes" in line:
                result.unlike.append(line)
            else:
                result.refused.append(line)
            continue
        result.whole += 1
        one = report.services[service]
        result.faults += [f"{service}: the generator complained: {warning}" for warning in one.warnings]
        noted = [note.partition(": ")[0] for note in one.notes]
        stated = list(_stated(document))
        silent = len(stated) - len(entries[service].operations) - sum(pointer in noted for pointer in stated)
        if silent > 0:
            result.faults.append(f"{service}: {silent} of {len(stated)} operations lost, and nothing said")


def _stated(document: Mapping[str, Any]) -> Iterable[str]:
    for path, item in document["paths"].items():
        whole = {**document["x-items"]["one"], **item} if "$ref" in item and "x-items" in document else item
        for method in EVERY_METHOD:
            if not path.startswith("x-") and isinstance(whole.get(method), dict):
                yield pointer_to("paths", path, method)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0 where nothing is the pipeline's fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.pipeline.compat", description="Try the pipeline.")
    parser.add_argument("--mutants", metavar="N", type=int, default=MUTANTS, help="documents to try (%(default)s)")
    parser.add_argument("--seed", metavar="N", type=int, default=SEED, help="other documents (%(default)s)")
    parser.add_argument("--only", metavar="N", type=int, help="try this one only, without the archives, and print it")
    options = parser.parse_args(arguments)
    found = archives(os.environ)
    if not found:
        print("error: no archive in $EMPORIX_SPECS_DIR or ../shared/openapi", file=sys.stderr)
        return 1
    made = mutants(documents(found), options.mutants, options.seed)
    faults = []
    if options.only is not None:
        made = {f"mutant{options.only}": made[f"mutant{options.only}"]}
        print(json.dumps(made, indent=1))
    else:
        inputs = Inputs.load()
        for archive in found:
            with tempfile.TemporaryDirectory() as name:
                report = generate(archive, Tree(Path(name)), inputs=inputs)
            figures = report.lines()[:2]
            print(f"{archive.name}: {'; '.join(figures)}; {len(report.failed)} failed")
            faults += [f"{archive.name}: {path}: {reason}" for path, reason in report.failed.items()]
            lost = report.total("operations") - report.total("generated")
            faults += [f"{archive.name}: {lost} operations lost"] if lost else []
    result = tried(made)
    print(f"{len(made)} mutants: {result.whole} clients, {len(result.refused)} refused, {len(result.unlike)} unlike")
    for line in (*result.refused, *result.unlike):
        print(f"  {line:.300}")
    for line in faults + result.faults:
        print(f"fault: {line}", file=sys.stderr)
    return 1 if faults or result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
