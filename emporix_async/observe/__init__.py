"""The events of calls, and their observers: hooks, counters, log, telemetry."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .call import CORRELATION_HEADER, Call, Observer, Observers, TokenDetails, correlated, one_line, request_id_of
from .log import Log
from .stats import Stats

if TYPE_CHECKING:
    from .hooks import Hooks, RequestDetails, ResponseDetails, RetryDetails
    from .telemetry import Telemetry


def __getattr__(name: str) -> Any:
    # Not every client has hooks, and telemetry needs its extra.
    if name not in {"Hooks", "RequestDetails", "ResponseDetails", "RetryDetails", "Telemetry"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(".telemetry" if name == "Telemetry" else ".hooks", __name__), name)
