"""An async-first client for the Emporix commerce API.

    async with Emporix.from_env() as emporix:
        price_list = await emporix.price.price_lists.get("pl-1")

Every name is imported from its room when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# fmt: off
# isort: off
if TYPE_CHECKING:
    from emporix_api.types import UNSET, Multipart, ServerSentEvent, Unset, Upload
    from .auth import Credential, Explanation, SessionState, Store
    from .bulk import FailureFile, Finding, Importer, ImportReport, Outcome, copy
    from .client import Emporix
    from .concurrency import Clock
    from .data import ExportReport, export, read_mapping, read_rows
    from .distributed import FileStore, RedisStore
    from .errors import (
        APIStatusError, BadRequest, CallBudgetExceeded, CallTimeout, ConfigurationError, Conflict, ConnectionFailed,
        DecodeError, EmporixError, Forbidden, InvalidCall, JournalError, MissingScope, NotApplied, NotFound,
        PagingDrift, PayloadTooLarge, RateLimited, ResponseTooLarge, ScopeError, ServerError, SessionEnded, SourceError,
        TokenError, TransportError, Unauthorized, UnprocessableEntity, WrongTokenKind,
    )
    from .http import Download, EventStream, Limits
    from .observe import (
        Call, Hooks, Observer, RequestDetails, ResponseDetails, RetryDetails, Stats, TokenDetails, correlated,
    )
    from .observe import Telemetry as Telemetry  # an extra: `import *` must work without it
    from .options import CallOptions, Timeouts
    from .paging import Page, Paginator
    from .sessions import AnonymousSession, CustomerSession, Session

    __version__: str

_ROOMS = {
    "emporix_api.types": "UNSET Multipart ServerSentEvent Unset Upload",
    ".auth": "Credential Explanation SessionState Store",
    ".bulk": "FailureFile Finding Importer ImportReport Outcome copy",
    ".client": "Emporix",
    ".concurrency": "Clock",
    ".data": "ExportReport export read_mapping read_rows",
    ".distributed": "FileStore RedisStore",
    ".http": "Download EventStream Limits",
    ".observe": (
        "Call Hooks Observer RequestDetails ResponseDetails RetryDetails Stats Telemetry TokenDetails correlated"
    ),
    ".options": "CallOptions Timeouts",
    ".paging": "Page Paginator",
    ".sessions": "AnonymousSession CustomerSession Session",
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names.split()}

__all__ = [
    "UNSET", "APIStatusError", "AnonymousSession", "BadRequest", "Call", "CallBudgetExceeded", "CallOptions",
    "CallTimeout", "Clock", "ConfigurationError", "Conflict", "ConnectionFailed", "Credential", "CustomerSession",
    "DecodeError", "Download", "Emporix", "EmporixError", "EventStream", "Explanation", "ExportReport", "FailureFile",
    "FileStore", "Finding", "Forbidden", "Hooks", "ImportReport", "Importer", "InvalidCall", "JournalError", "Limits",
    "MissingScope", "Multipart", "NotApplied", "NotFound", "Observer", "Outcome", "Page", "Paginator", "PagingDrift",
    "PayloadTooLarge", "RateLimited", "RedisStore", "RequestDetails", "ResponseDetails", "ResponseTooLarge",
    "RetryDetails", "ScopeError", "ServerError", "ServerSentEvent", "Session", "SessionEnded", "SessionState",
    "SourceError", "Stats", "Store", "Timeouts", "TokenDetails", "TokenError", "TransportError",
    "Unauthorized", "UnprocessableEntity", "Unset", "Upload", "WrongTokenKind", "copy", "correlated", "export",
    "read_mapping", "read_rows",
]
# fmt: on


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415 - reading it takes ten milliseconds

        return version("emporix-async")
    if name not in __all__ and name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_ROOM_OF.get(name, ".errors"), __name__), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
