"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .schemas import request_schema as request_schema
else:

    def __getattr__(name: str) -> Any:
        if name != "request_schema":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .schemas import request_schema

        return request_schema
