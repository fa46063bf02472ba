from __future__ import annotations

import importlib
import itertools
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.archive import ROOT, Document, Source, read_archive
from scripts.generate import Tree, generate
from scripts.names import Overrides, name_operations
from scripts.normalise import Normalised, normalise
from scripts.operations import build_operations, describe, render_table
from scripts.parsing import parse
from scripts.render import render_package, render_service
from scripts.report import Report

OWN = Path(__file__).parent / "archive"
REAL = sorted(Path(os.environ.get("EMPORIX_SPECS_DIR") or ROOT.parent / "shared" / "openapi").glob("*.zip"))


@pytest.fixture(scope="session")
def own_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own small archive, zipped: every pathology, no document of Emporix."""
    path = tmp_path_factory.mktemp("specs") / "api-references-2020-01-01.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(OWN.rglob("api.y*ml")):
            archive.write(file, file.relative_to(OWN).as_posix())
    return path


@pytest.fixture(scope="session")
def source() -> Source:
    return Source.load(ROOT / "specs" / "sources.toml")


@pytest.fixture(scope="session")
def own_documents(own_archive: Path, source: Source) -> dict[str, Document]:
    return {document.service: document for document in read_archive(own_archive, source)}


@pytest.fixture(
    params=REAL
    or [pytest.param(None, marks=pytest.mark.skip("no archive in $EMPORIX_SPECS_DIR or ../shared/openapi"))],
    ids=lambda path: path.stem if path else "none",
)
def real_archive(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], tuple[Tree, Report]]:
    """Generate a real archive, each once: the newest beside the committed clients, others from nothing."""

    @cache
    def make(archive: Path) -> tuple[Tree, Report]:
        target = Tree(tmp_path_factory.mktemp(archive.stem))
        return target, generate(archive, target, base=Tree(ROOT) if archive == REAL[-1] else None)

    return make


@pytest.fixture
def yaml_document() -> Any:
    """Make a document of YAML text."""
    return lambda text: Document(
        "thing", "thing", "some/thing/api.yml", text if type(text) is bytes else text.encode(), ""
    )


@pytest.fixture
def normalised() -> Any:
    """Normalise a document of one operation, `GET /thing/{tenant}/things`, with what a test adds."""

    def make(schemas: dict[str, Any] | None = None, *, answer: Any = None, **operation: Any) -> Normalised:
        answer = answer if answer is not None else {"$ref": "#/components/schemas/Thing"}
        document = {
            "openapi": "3.0.0",
            "info": {},
            "paths": {
                "/thing/{tenant}/things": {
                    operation.pop("method", "get"): {
                        "operationId": "things",
                        "responses": {"200": {"content": {"application/json": {"schema": answer}}}},
                        **operation,
                    }
                }
            },
            "components": {
                "schemas": schemas or {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}
            },
        }
        return normalise(document, service="thing")

    return make


_NUMBERS = itertools.count()


@contextmanager
def imported(package: Path, service: str) -> Iterator[Any]:
    """Import the client of a service out of a generated package, and forget it afterwards."""
    name = f"made_{next(_NUMBERS)}"
    with pytest.MonkeyPatch.context() as patch:
        package.with_name(name).symlink_to(package, target_is_directory=True)
        patch.syspath_prepend(package.parent)
        patch.setattr(sys, "dont_write_bytecode", True)
        yield importlib.import_module(f"{name}.{service}")
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


Client = Callable[..., Any]


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """Make the client of a document and import it: `client(schemas, paths)` is its package."""
    package = f"made_{next(_NUMBERS)}"
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def make(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None) -> Any:
        # Every schema is used both ways, so that none is pruned and none keeps what it requires.
        default = {
            f"/thing/{{tenant}}/{name.lower()}s": {
                "get": {"responses": {"200": {"content": {"application/json": {"schema": reference(name)}}}}}
            }
            for name in schemas or {}
        }
        document = {
            "openapi": "3.0.0",
            "info": {"title": "Thing", "version": "1"},
            "paths": paths or default,
            "components": {"schemas": schemas or {}},
        }
        normal = normalise(document, service="thing").document
        described = list(describe(normal, "thing"))
        keys = name_operations((one.facts for one in described), Overrides())
        service = parse(normal, "thing", described, keys)
        assert service.warnings == []
        operations = build_operations(described, keys, service.types)
        files = {f"thing/{name}": text for name, text in render_service(service, operations).items()}
        files |= render_package(["thing"]) | {"operations.py": render_table(operations)}
        for name, text in files.items():
            (tmp_path / package / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / package / name).write_text(text, encoding="utf-8")
        return importlib.import_module(f"{package}.thing")

    yield make
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
