"""Layers point one way: pure decisions, then I/O, then the facade, then the command line."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# A module may import from its own layer and those before it; one that stands in none fails the test.
LAYERS = (
    {
        "bulk.adaptive",
        "bulk.batches",
        "concurrency.clock",
        "http.decoding",
        "data.drift",
        "http.sse",
        "data.files",
        "data.columns",
        "http.multipart",
        "bulk.answers",
        "http.pace",
        "paging.walk",
        "http.problems",
        "http.failures",
        "http.request",
        "http.retry",
        "bulk.rows",
        "auth.scopes",
        "http.redaction",
        "observe.stats",
        "bulk.targets",
        "auth.tokens",
        "auth.credentials",
        "errors",
        "observe.hooks",
        "options",
    },
    {
        "concurrency.background",
        "http.bodies",
        "concurrency.cancellation",
        "auth.explain",
        "http.aiohttp_transport",
        "auth.renewal",
        "http.connections",
        "bulk.journal",
        "concurrency.limiter",
        "observe.observation",
        "sender",
        "auth.service",
        "auth.state",
        "auth.shared",
        "data.spool",
        "data.tables",
        "concurrency.tasks",
        "http.attempts",
        "bulk.failures",
        "data.sources",
        "auth.stores",
        "observe.telemetry",
    },
    {
        "__init__",
        "namespaces",
        "calls",
        "client",
        "bulk.delivery",
        "modify",
        "auth.people",
        "http.streams",
        "bulk.importer",
        "paging.paginator",
        "sessions",
    }
    | {"bulk.copying", "data.exports"},
    {"cli"},
)
# Only these know which HTTP library is underneath.
HTTPX = {"client", "aiohttp_transport", "connections"}


def imports_of(path: Path, package: str) -> Iterator[str]:
    """Name every module that `path`, a module of `package`, imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, base] if base else above)
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def modules_below(directory: Path) -> list[Path]:
    return sorted(directory.rglob("*.py"))


def package_of(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).parent.parts)


def layer_of(name: str) -> int | None:
    first = name.split(".", maxsplit=1)[0]
    return next((rank for rank, names in enumerate(LAYERS) if name in names or first in names), None)


FACADE = [path for path in modules_below(ROOT / "emporix_async") if "sandbox" not in path.parts]


@pytest.mark.parametrize("path", FACADE, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_its_own_layer_and_those_below(path: Path) -> None:
    inside = path.relative_to(ROOT / "emporix_async")
    own = layer_of(".".join(inside.with_suffix("").parts[:2]))
    assert own is not None or inside.name == "__init__.py", f"{inside} is in no layer"
    if own is None:
        return
    for imported in imports_of(path, package_of(path, ROOT)):
        parts = imported.split(".")
        if parts[0] != "emporix_async" or len(parts) == 1:
            continue
        other = layer_of(".".join(parts[1:3]))
        if other is not None:
            assert other <= own, f"{inside} imports {imported}, which stands above it"


@pytest.mark.parametrize("path", FACADE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_http_library_is_named_in_few_modules(path: Path) -> None:
    inside = path.relative_to(ROOT / "emporix_async")
    if inside.parts[0] == "cli" or inside.stem in HTTPX:
        return
    assert not any(
        name.split(".")[0] in {"aiohttp", "httpcore", "httpx", "httpx_aiohttp"}
        for name in imports_of(path, package_of(path, ROOT))
    )


def test_the_sandbox_imports_nothing_of_the_facade() -> None:
    for path in modules_below(ROOT / "emporix_async" / "sandbox"):
        for imported in imports_of(path, package_of(path, ROOT)):
            if imported.startswith("emporix_async."):
                assert imported.startswith("emporix_async.sandbox"), f"{path.name} imports {imported}"


def test_the_generated_clients_import_nothing_of_the_facade() -> None:
    modules = modules_below(ROOT / "generated")
    assert modules
    for path in modules:
        assert "emporix_async" not in path.read_text(encoding="utf-8"), path


def test_the_pipeline_and_the_facade_do_not_know_each_other() -> None:
    for path in modules_below(ROOT / "scripts"):
        assert not any(name.split(".")[0] == "emporix_async" for name in imports_of(path, package_of(path, ROOT))), path
    for path in modules_below(ROOT / "emporix_async"):
        assert not any(name.split(".")[0] == "scripts" for name in imports_of(path, package_of(path, ROOT))), path


def test_an_upward_import_would_be_seen() -> None:
    tree = ROOT / "tests" / "test_layers.py"
    assert "pathlib.Path" in set(imports_of(tree, "tests"))
    assert layer_of("http.retry") == 0
    assert layer_of("cli") == len(LAYERS) - 1
