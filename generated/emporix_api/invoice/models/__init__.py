"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .job_creation_response import JobCreationResponse as JobCreationResponse
    from .job_request import JobRequest as JobRequest
    from .job_status_response import JobStatusResponse as JobStatusResponse
    from .job_status_response_order import JobStatusResponseOrder as JobStatusResponseOrder

__all__ = [
    "JobCreationResponse",
    "JobRequest",
    "JobStatusResponse",
    "JobStatusResponseOrder",
    "Maybe",
]

_MODULES: dict[str, str] = {
    "JobCreationResponse": "job_creation_response",
    "JobRequest": "job_request",
    "JobStatusResponse": "job_status_response",
    "JobStatusResponseOrder": "job_status_response_order",
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
