"""What can be seen of a client: the events of its calls, and their observers (hooks, counters, log, telemetry)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .call import Call, Observer, Observers, TokenDetails, correlated, one_line, request_id_of
from .log import Log, logger
from .stats import Stats

if TYPE_CHECKING:
    from .hooks import Hooks, RequestDetails, ResponseDetails, RetryDetails
    from .telemetry import Telemetry

_LAZY: Final = {
    "Hooks": "hooks",
    "RequestDetails": "hooks",
    "ResponseDetails": "hooks",
    "RetryDetails": "hooks",
    "Telemetry": "telemetry",  # which needs the extra
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_LAZY[name]}", __name__), name)
