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
    MissingScope,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ScopeError,
    ServerError,
    SessionEnded,
    TokenError,
    TransportError,
    Unauthorized,
    UnprocessableEntity,
    WrongTokenKind,
)
from .importing import Importer, ImportReport, Outcome
from .options import CallOptions, Timeouts
from .paging import Page, Paginator
from .sessions import AnonymousSession, CustomerSession, Session, SessionState
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
    "FileStore",
    "Forbidden",
    "ImportReport",
    "Importer",
    "InvalidCall",
    "Limits",
    "MissingScope",
    "Multipart",
    "NotFound",
    "Outcome",
    "Page",
    "Paginator",
    "PayloadTooLarge",
    "RateLimited",
    "RedisStore",
    "ScopeError",
    "ServerError",
    "ServerSentEvent",
    "Session",
    "SessionEnded",
    "SessionState",
    "Store",
    "Timeouts",
    "TokenError",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
    "Unset",
    "Upload",
    "WrongTokenKind",
]
