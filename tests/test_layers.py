"""Imports point one way, room by room, and a room is imported only through its door, its `__init__`."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "emporix_async"

# A package may import from those on the lines before its own, and from those on its own line.
PACKAGES = """
errors options
concurrency
observe
http
auth
distributed
calls
paging
data
bulk
namespaces sessions client
__init__
cli
__main__
"""
LAYER = {name: layer for layer, line in enumerate(PACKAGES.split("\n")) for name in line.split()}

# Only these know which HTTP library is underneath. The client names httpx in a signature.
HTTP_LIBRARIES = {"aiohttp", "httpcore", "httpcore2", "httpx", "httpx2"}
TRANSPORTS = {"http/aiohttp_transport.py", "http/httpx_transport.py"}
ONLY_FOR_TYPES = {"client.py", "http/connections.py"}

MAX_LINES = 400


class Import(NamedTuple):
    """One imported module, whether only type checkers import it, and whether a function does when it is called."""

    name: str
    only_for_types: bool
    late: bool


def imports_of(path: Path, root: Path = ROOT) -> Iterator[Import]:
    """Yield every module that `path` imports, wherever in the file. `from a import b` may import `a.b`."""
    package = path.relative_to(root).parent.parts
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = inside(tree, lambda node: isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
    late = inside(tree, lambda node: isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join([*package[: len(package) + 1 - node.level], *([node.module] if node.module else [])])
            base = base if node.level else node.module or ""
            names = [base, *(f"{base}.{alias.name}" for alias in node.names)]
        yield from (Import(name, node in for_types, node in late) for name in names)


def inside(tree: ast.Module, wanted: Callable[[ast.AST], bool]) -> set[ast.AST]:
    """Return all that is inside of the `wanted` nodes."""
    return {node for outer in ast.walk(tree) if wanted(outer) for node in ast.walk(outer)}


def modules_of(directory: Path) -> list[Path]:
    return sorted(directory.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the rooms that `path` imports, with the names below each."""
    for each in imports_of(path):
        first, *below = each.name.split(".")
        if first == "emporix_async" and below and below[0] in {*LAYER, "sandbox"}:
            yield below[0], below[1:]


FACADE = [path for path in modules_of(PACKAGE) if room_of(path) != "sandbox"]


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_a_module_imports_only_from_its_own_layer_and_those_below() -> None:
    wrong = [
        f"{named(path)} imports {room}"
        for path in FACADE
        for room, _ in imported_rooms(path)
        # Only the command line starts the sandbox.
        if (room_of(path) != "cli" if room == "sandbox" else LAYER[room] > LAYER[room_of(path)])
    ]
    assert wrong == []


def test_another_room_is_imported_only_through_its_door() -> None:
    wrong = [
        f"{named(path)} imports {room}.{'.'.join(below)}"
        for path in FACADE
        for room, below in imported_rooms(path)
        if room != room_of(path) and below and (PACKAGE / room / f"{below[0]}.py").exists()
    ]
    assert wrong == []


def test_the_http_libraries_are_named_in_few_modules() -> None:
    wrong = [
        f"{named(path)} imports {each.name}"
        for path in FACADE
        if named(path) not in TRANSPORTS and room_of(path) != "cli"
        for each in imports_of(path)
        if each.name.split(".")[0] in HTTP_LIBRARIES and not (each.only_for_types and named(path) in ONLY_FOR_TYPES)
    ]
    assert wrong == []


def test_a_module_is_read_in_one_sitting() -> None:
    lengths = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules_of(PACKAGE)}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_no_import_goes_in_a_circle() -> None:
    """Imports of functions are left out: they happen when all modules are there."""
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in FACADE
    }
    # The package itself imports nothing when it is imported: its names are for type checkers.
    del modules["emporix_async"]
    imported = {
        name: {each.name for each in imports_of(path) if not each.late and each.name in modules}
        for name, path in modules.items()
    }
    for name, others in imported.items():
        # `from . import retry` imports `retry`, not the door of its room.
        others.discard(name.rpartition(".")[0])
    graphlib.TopologicalSorter(imported).prepare()


def test_the_sandbox_imports_nothing_of_the_facade() -> None:
    for path in modules_of(PACKAGE / "sandbox"):
        for room, below in imported_rooms(path):
            assert room == "sandbox", f"{path.name} imports {room}.{'.'.join(below)}"


def test_the_generated_clients_import_nothing_of_the_facade() -> None:
    modules = modules_of(ROOT / "generated")
    assert modules
    for path in modules:
        assert "emporix_async" not in path.read_text(encoding="utf-8"), path


def test_the_pipeline_and_the_facade_do_not_know_each_other() -> None:
    for directory, other in (("scripts", "emporix_async"), ("emporix_async", "scripts")):
        for path in modules_of(ROOT / directory):
            assert not any(each.name.split(".")[0] == other for each in imports_of(path)), path


def test_every_kind_of_import_would_be_seen(tmp_path: Path) -> None:
    room = tmp_path / "emporix_async" / "http"
    room.mkdir(parents=True)
    module = room / "some.py"
    module.write_text(
        "from ..client import Emporix\n"
        "from .. import cli\n"
        "from . import retry\n"
        "def late():\n    import httpx\n"
        "if TYPE_CHECKING:\n    from emporix_async.bulk.journal import Journal\n"
    )
    found = {each.name: (each.only_for_types, each.late) for each in imports_of(module, tmp_path)}
    assert found == {
        "emporix_async.client": (False, False),
        "emporix_async.client.Emporix": (False, False),
        "emporix_async": (False, False),
        "emporix_async.cli": (False, False),
        "emporix_async.http": (False, False),
        "emporix_async.http.retry": (False, False),
        "httpx": (False, True),
        "emporix_async.bulk.journal": (True, False),
        "emporix_async.bulk.journal.Journal": (True, False),
    }
