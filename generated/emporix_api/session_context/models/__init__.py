"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .context_attribute import ContextAttribute as ContextAttribute
    from .metadata import Metadata as Metadata
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .session_context_get import SessionContextGET as SessionContextGET
    from .session_context_patch import SessionContextPATCH as SessionContextPATCH
    from .session_context_put import SessionContextPUT as SessionContextPUT

_MODULES: dict[str, str] = {
    "ContextAttribute": "context_attribute",
    "Metadata": "metadata",
    "MetadataUpdate": "metadata_update",
    "SessionContextGET": "session_context_get",
    "SessionContextPATCH": "session_context_patch",
    "SessionContextPUT": "session_context_put",
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
