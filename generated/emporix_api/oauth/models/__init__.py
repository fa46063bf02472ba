"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .access_token_request import AccessTokenRequest as AccessTokenRequest

__all__ = [
    "AccessToken",
    "AccessTokenRequest",
    "Maybe",
]

_MODULES: dict[str, str] = {
    "AccessToken": "access_token",
    "AccessTokenRequest": "access_token_request",
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
