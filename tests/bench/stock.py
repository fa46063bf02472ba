"""The product client as openapi-python-client itself generates it."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from scripts.archive import ROOT, ArchiveError, Source, find_archive, read_archive


class StockProduct:
    """The generated package: its listing of products, and its bulk update of them."""

    def __init__(self, package: ModuleType) -> None:
        self._package = package
        self._listing = importlib.import_module(f"{package.__name__}.api.products.get_product_list_products")
        self._bulk = importlib.import_module(f"{package.__name__}.api.products.put_product_update_bulk_products")
        self._row = importlib.import_module(f"{package.__name__}.models.basic_product_bulk_update")

    def decode(self, page: bytes) -> object:
        client = self.client("https://api.example.com")
        return self._listing._parse_response(client=client, response=httpx.Response(200, content=page))

    def client(self, base_url: str) -> Any:
        return self._package.Client(base_url=base_url)

    async def page(self, client: Any) -> list[Any]:
        return (await self._listing.asyncio_detailed("acme", client=client)).parsed

    def row(self, data: dict[str, object]) -> Any:
        return self._row.BasicProductBulkUpdate.from_dict(data)

    async def upsert(self, client: Any, rows: list[Any]) -> list[Any]:
        return (await self._bulk.asyncio_detailed("acme", client=client, body=rows)).parsed


class _Absent(MetaPathFinder):
    """Looks for sniffio in vain, everywhere, which takes as long as it does where it is not installed."""

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> None:
        if fullname == "sniffio":
            PathFinder.find_spec("sniffio_that_is_absent", path)
            raise ModuleNotFoundError(fullname)


@contextmanager
def as_installed() -> Iterator[None]:
    """Run httpx as `pip install` of a generated client leaves it: without sniffio, which httpcore looks for."""
    sniffio, finder = sys.modules.pop("sniffio"), _Absent()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        sys.modules["sniffio"] = sniffio


@contextmanager
def stock_product() -> Iterator[StockProduct]:
    """Generate the client; raise ArchiveError where no archive is at hand."""
    if not (os.environ.get("EMPORIX_SPECS_DIR") or list((ROOT.parent / "shared" / "openapi").glob("*.zip"))):
        raise ArchiveError("no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")
    documents = read_archive(find_archive(None, os.environ), Source.load(ROOT / "specs" / "sources.toml"))
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name) / "api.yml", Path(name) / "stock_product"
        source.write_bytes(next(document.data for document in documents if document.service == "product"))
        config = Config.from_sources(
            ConfigFile(package_name_override=target.name, post_hooks=[]),
            MetaType.NONE,
            document_source=source,
            file_encoding="utf-8",
            overwrite=True,
            output_path=target,
        )
        with contextlib.redirect_stdout(io.StringIO()):
            generate(config=config)
        sys.path.insert(0, name)
        try:
            yield StockProduct(importlib.import_module(target.name))
        finally:
            sys.path.remove(name)
