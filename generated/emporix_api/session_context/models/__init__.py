"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .context_attribute import ContextAttribute as ContextAttribute
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .session_context import SessionContext as SessionContext
    from .session_context_metadata import SessionContextMetadata as SessionContextMetadata
    from .session_context_patch import SessionContextPatch as SessionContextPatch
    from .session_context_update import SessionContextUpdate as SessionContextUpdate

__all__ = [
    "ContextAttribute",
    "Maybe",
    "MetadataUpdate",
    "SessionContext",
    "SessionContextMetadata",
    "SessionContextPatch",
    "SessionContextUpdate",
]

_MODULES: dict[str, str] = {
    "ContextAttribute": "context_attribute",
    "MetadataUpdate": "metadata_update",
    "SessionContext": "session_context",
    "SessionContextMetadata": "session_context_metadata",
    "SessionContextPatch": "session_context_patch",
    "SessionContextUpdate": "session_context_update",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
