"""CPU of `from emporix_async import Emporix` and of `import httpx`, each in fresh processes of a clean environment."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from scripts.archive import ROOT

ROUNDS = 15
MOST_MORE = 0.010  # seconds beyond those of httpx
PROGRAM = """
import sys, time
sys.path.append(sys.argv[1])
began = time.process_time()
{}
print(time.process_time() - began)
"""
OURS, THEIRS = "from emporix_async import Emporix", "import httpx"


def _needed(name: str, seen: set[str]) -> Iterator[Path]:
    """Yield the packages and modules of the distribution `name` and of all that it needs, extras left out."""
    if name in seen:
        return
    seen.add(name)
    try:
        found = distribution(name)
    except PackageNotFoundError:  # for another version of Python
        return
    if name != "emporix-async":
        top = {file.parts[0] for file in found.files or () if not file.parts[0].endswith((".dist-info", "..", ".pth"))}
        yield from (Path(str(found.locate_file(part))) for part in top)
    for requirement in found.requires or ():
        if "extra ==" not in requirement:
            stated = re.match(r"[\w.-]+", requirement)
            assert stated is not None
            yield from _needed(stated[0].lower(), seen)


def figures() -> tuple[float, float]:
    """CPU seconds of our import and of httpx's, medians of processes started in turns."""
    with tempfile.TemporaryDirectory() as directory:
        for path in (ROOT / "emporix_async", ROOT / "generated" / "emporix_api", *_needed("emporix-async", set())):
            Path(directory, path.name).symlink_to(path)

        def seconds(statement: str) -> float:
            # -I and -S leave out the environment's own packages, and what they run at each start.
            command = [sys.executable, "-I", "-S", "-c", PROGRAM.format(statement), directory]
            return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

        seconds(OURS)  # compiles what was not compiled yet
        rounds = [(seconds(OURS), seconds(THEIRS)) for _ in range(ROUNDS)]
    return statistics.median(ours for ours, _ in rounds), statistics.median(theirs for _, theirs in rounds)


def main() -> None:
    ours, theirs = figures()
    print(f"{OURS}: {ours * 1e3:.0f} ms, {THEIRS}: {theirs * 1e3:.0f} ms")  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
