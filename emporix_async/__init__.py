"""An async-first client for the Emporix commerce API.

async with Emporix.from_env() as emporix:
    price_list = await emporix.price.price_lists.get("pl-1")
"""

from __future__ import annotations

from emporix_api.types import UNSET, Unset

from ._client import Emporix
from ._clock import Clock
from ._explain import Explanation
from .credentials import Credential
from .errors import (
    APIStatusError,
    BadRequest,
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
from .paging import Page, Paginator
from .sessions import AnonymousSession, CustomerSession, Session, SessionState
from .stores import FileStore, RedisStore, Store

__all__ = [
    "UNSET",
    "APIStatusError",
    "AnonymousSession",
    "BadRequest",
    "CallTimeout",
    "Clock",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Credential",
    "CustomerSession",
    "DecodeError",
    "Emporix",
    "EmporixError",
    "Explanation",
    "FileStore",
    "Forbidden",
    "ImportReport",
    "Importer",
    "InvalidCall",
    "MissingScope",
    "NotFound",
    "Outcome",
    "Page",
    "Paginator",
    "PayloadTooLarge",
    "RateLimited",
    "RedisStore",
    "ScopeError",
    "ServerError",
    "Session",
    "SessionEnded",
    "SessionState",
    "Store",
    "TokenError",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
    "Unset",
    "WrongTokenKind",
]
