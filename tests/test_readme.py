"""Every Python snippet of the README runs, in order, against the sandbox."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path

import pytest

from emporix_async.sandbox import serve

README = Path(__file__).parents[1] / "README.md"
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
