"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .schemas import answer_schema as answer_schema
    from .schemas import request_schema as request_schema
else:

    def __getattr__(name: str) -> Any:
        if name not in ("answer_schema", "request_schema"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import schemas

        return getattr(schemas, name)
