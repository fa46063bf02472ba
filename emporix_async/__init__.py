"""An async-first client for the Emporix commerce API.

async with Emporix.from_env() as emporix:
    price_list = await emporix.price.price_lists.get("pl-1")
"""

from __future__ import annotations

from emporix_api.types import UNSET, Multipart, ServerSentEvent, Unset, Upload

from . import errors
from .auth.credentials import Credential
from .auth.explain import Explanation
from .auth.stores import FileStore, RedisStore, Store
from .bulk.failures import FailureFile
from .bulk.importer import Importer, ImportReport, Outcome
from .client import Emporix
from .concurrency.clock import Clock
from .data.sources import read_rows
from .errors import *  # noqa: F403 - every error there is, as its own list says
from .http.pace import Limits
from .http.streams import Download, EventStream
from .observe.hooks import Hooks, RequestDetails, ResponseDetails, RetryDetails, TokenDetails, correlated
from .observe.stats import Stats
from .options import CallOptions, Timeouts
from .paging.paginator import Page, Paginator
from .sessions import AnonymousSession, CustomerSession, Session, SessionState

__all__ = [
    "UNSET",
    "AnonymousSession",
    "CallOptions",
    "Clock",
    "Credential",
    "CustomerSession",
    "Download",
    "Emporix",
    "EventStream",
    "Explanation",
    "FailureFile",
    "FileStore",
    "Hooks",
    "ImportReport",
    "Importer",
    "Limits",
    "Multipart",
    "Outcome",
    "Page",
    "Paginator",
    "RedisStore",
    "RequestDetails",
    "ResponseDetails",
    "RetryDetails",
    "ServerSentEvent",
    "Session",
    "SessionState",
    "Stats",
    "Store",
    "Timeouts",
    "TokenDetails",
    "Unset",
    "Upload",
    "correlated",
    "read_rows",
]
__all__ += errors.__all__
