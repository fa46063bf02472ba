"""Importing the package is light."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
import emporix_async
print(*sorted(name for name in sys.modules))
"""


def loaded() -> set[str]:
    run = subprocess.run([sys.executable, "-W", "error", "-c", LOADED], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_telemetry_without_its_extra_says_how_to_get_it() -> None:
    without = "import sys; sys.modules['opentelemetry'] = None; import emporix_async.observe.telemetry"
    run = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "ImportError: telemetry needs the extra: pip install 'emporix-async[telemetry]'" in run.stderr


def test_importing_the_package_loads_no_generated_model_and_no_table() -> None:
    generated = {name for name in loaded() if name.startswith("emporix_api")}
    assert generated <= {"emporix_api", "emporix_api.types", "emporix_api.values", "emporix_api.services"}


def test_importing_the_package_loads_neither_sandbox_nor_command_line_nor_telemetry_nor_what_only_they_need() -> None:
    names = loaded()
    assert not {name for name in names if name.startswith(("emporix_async.sandbox", "emporix_async.cli."))}
    assert not names & {"attrs", "attr", "starlette", "uvicorn", "sqlite3", "typer", "trio", "aiohttp", "httpcore"}
    assert "opentelemetry" not in names
