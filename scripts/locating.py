"""Find the part of a document that something fails on: the first schema or path that fails without the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from .loading import pointer_to

MAXIMUM_SECONDS: Final = 20
"""How long parts are tried, each of which is generated for itself."""


def locate(document: dict[str, Any], fails: Callable[[dict[str, Any]], bool]) -> str:
    """Return a JSON pointer to the part of `document` that `fails`; empty where that is no single part."""
    end = time.monotonic() + MAXIMUM_SECONDS
    if fails({}):
        return ""
    return next((pointer for pointer, part in _parts(document) if time.monotonic() < end and fails(part)), "")


def _parts(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield documents of a single schema, and of a single path with all that it may refer to."""
    for name, schema in ((document.get("components") or {}).get("schemas") or {}).items():
        yield pointer_to("components", "schemas", name), {"components": {"schemas": {name: schema}}}
    for path, item in document["paths"].items():
        yield pointer_to("paths", path), {**document, "paths": {path: item}}
