"""Importing the package is light."""

from __future__ import annotations

import subprocess
import sys

LOADED = "import sys; present = set(sys.modules); {}; print(*sorted(set(sys.modules) - present))"
# Each takes a millisecond or more, and is imported where it is used.
HEAVY = (
    "aiohttp asyncio attr certifi csv difflib email html http httpcore httpx importlib.metadata opentelemetry pyarrow "
    "redis socket sqlite3 ssl starlette subprocess tempfile trio typer typing_extensions urllib.request uvicorn zipfile"
)


def loaded(statement: str) -> set[str]:
    """Return the modules that `statement` loads in a new interpreter without site packages of its own."""
    command = [sys.executable, "-W", "error", "-c", LOADED.format(statement)]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_importing_the_client_loads_nothing_heavy() -> None:
    # What orjson loads cannot be left out.
    names = loaded("from emporix_async import Emporix") - loaded("import orjson")
    assert "emporix_async.client" in names
    assert not names & set(HEAVY.split())


def test_importing_the_client_loads_only_what_every_call_needs() -> None:
    names = loaded("from emporix_async import Emporix")
    rooms = {name.split(".")[1] for name in names if name.startswith("emporix_async.")}
    assert rooms.isdisjoint({"bulk", "cli", "data", "distributed", "sandbox"})
    assert not names & {"emporix_async.observe.hooks", "emporix_async.observe.telemetry"}
    generated = {name for name in names if name.startswith("emporix_api")}
    assert generated <= {
        "emporix_api",
        "emporix_api.types",
        "emporix_api.values",
        "emporix_api.files",
        "emporix_api.importing",
        "emporix_api.services",
    }


def test_importing_the_package_alone_loads_none_of_its_modules() -> None:
    assert {name for name in loaded("import emporix_async") if name.startswith("emporix_")} == {"emporix_async"}


def without(module: str, statement: str) -> subprocess.CompletedProcess[str]:
    source = f"import sys; sys.modules[{module!r}] = None; {statement}"
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False)


def test_telemetry_without_its_extra_says_how_to_get_it() -> None:
    run = without("opentelemetry", "from emporix_async import Telemetry")
    assert run.returncode == 1
    assert "ImportError: Telemetry needs the extra: pip install 'emporix-async[telemetry]'" in run.stderr


def test_the_package_is_run_as_the_command_line() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "emporix_async", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("emporix-async ")


def test_the_command_line_without_its_extra_says_how_to_get_it() -> None:
    run = without("typer", "import runpy; runpy.run_module('emporix_async', run_name='__main__')")
    assert run.returncode != 0
    assert run.stderr == "The command line needs typer: pip install 'emporix-async[cli]'\n"
