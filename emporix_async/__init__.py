"""An async-first client for the Emporix commerce API.

async with Emporix.from_env() as emporix:
    price_list = await emporix.price.price_lists.get("pl-1")
"""

from __future__ import annotations

from emporix_api.types import UNSET, Multipart, ServerSentEvent, Unset, Upload

from ._client import Emporix
from ._clock import Clock
from ._explain import Explanation
from ._pace import Limits
from ._streams import Download, EventStream
from .credentials import Credential
from .errors import (
    APIStatusError,
    BadRequest,
    CallBudgetExceeded,
    CallTimeout,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    EmporixError,
    Forbidden,
    InvalidCall,
    JournalError,
    MissingScope,
    NotFound,
    PagingDrift,
    PayloadTooLarge,
    RateLimited,
    ScopeError,
    ServerError,
    SessionEnded,
    SourceError,
    TokenError,
    TransportError,
    Unauthorized,
    UnprocessableEntity,
    WrongTokenKind,
)
from .failures import FailureFile
from .importing import Importer, ImportReport, Outcome
from .options import CallOptions, Timeouts
from .paging import Page, Paginator
from .sessions import AnonymousSession, CustomerSession, Session, SessionState
from .sources import read_rows
from .stores import FileStore, RedisStore, Store

__all__ = [
    "UNSET",
    "APIStatusError",
    "AnonymousSession",
    "BadRequest",
    "CallBudgetExceeded",
    "CallOptions",
    "CallTimeout",
    "Clock",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Credential",
    "CustomerSession",
    "DecodeError",
    "Download",
    "Emporix",
    "EmporixError",
    "EventStream",
    "Explanation",
    "FailureFile",
    "FileStore",
    "Forbidden",
    "ImportReport",
    "Importer",
    "InvalidCall",
    "JournalError",
    "Limits",
    "MissingScope",
    "Multipart",
    "NotFound",
    "Outcome",
    "Page",
    "Paginator",
    "PagingDrift",
    "PayloadTooLarge",
    "RateLimited",
    "RedisStore",
    "ScopeError",
    "ServerError",
    "ServerSentEvent",
    "Session",
    "SessionEnded",
    "SessionState",
    "SourceError",
    "Store",
    "Timeouts",
    "TokenError",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
    "Unset",
    "Upload",
    "WrongTokenKind",
    "read_rows",
]
