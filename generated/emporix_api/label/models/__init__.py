"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .label import Label as Label
    from .label_creation import LabelCreation as LabelCreation
    from .label_metadata import LabelMetadata as LabelMetadata
    from .label_update import LabelUpdate as LabelUpdate
    from .overlay import Overlay as Overlay

__all__ = [
    "Label",
    "LabelCreation",
    "LabelMetadata",
    "LabelUpdate",
    "Maybe",
    "Overlay",
]

_MODULES: dict[str, str] = {
    "Label": "label",
    "LabelCreation": "label_creation",
    "LabelMetadata": "label_metadata",
    "LabelUpdate": "label_update",
    "Overlay": "overlay",
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
