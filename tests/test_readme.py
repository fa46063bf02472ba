"""Every Python snippet of the README runs, in order, against the sandbox, and has the right types."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from emporix_async.sandbox import serve

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def snippets() -> list[str]:
    return SNIPPET.findall(README.read_text(encoding="utf-8"))


async def run(source: str, namespace: dict[str, object]) -> None:
    code = compile(source, str(README), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, namespace)
    if inspect.iscoroutine(result):
        await result


def test_every_snippet_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = snippets()
    assert found
    with serve() as sandbox:
        monkeypatch.setenv("EMPORIX_TENANT", sandbox.tenant)
        monkeypatch.setenv("EMPORIX_CLIENT_ID", sandbox.client_id)
        monkeypatch.setenv("EMPORIX_CLIENT_SECRET", sandbox.client_secret)
        monkeypatch.setenv("EMPORIX_STOREFRONT_CLIENT_ID", sandbox.storefront_client_id)
        monkeypatch.setenv("EMPORIX_BASE_URL", sandbox.url)

        async def main() -> None:
            namespace: dict[str, object] = {"__name__": "readme"}
            for source in found:
                await run(source, namespace)

        asyncio.run(main())


def test_the_snippets_of_each_section_have_the_right_types(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    sections = re.split(r"^#+ ", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    source = "from emporix_async import Emporix\n\nemporix: Emporix\n"
    for number, section in enumerate(sections):
        body = "\n".join(SNIPPET.findall(section)) or "pass"
        source += f"\n\nasync def section_{number}() -> None:\n{textwrap.indent(body, '    ')}"
    module = tmp_path / "snippets.py"
    module.write_text(source, encoding="utf-8")
    # Without the settings of this repository: a program need not be as strict.
    (tmp_path / "mypy.ini").write_text("[mypy]\ncheck_untyped_defs = True\n", encoding="utf-8")
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            tmp_path / "mypy.ini",
            "--cache-dir",
            ROOT / ".mypy_cache",
            module,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": f"{ROOT}:{ROOT / 'generated'}"},
    )
    assert run.returncode == 0, run.stdout
