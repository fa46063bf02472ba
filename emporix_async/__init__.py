"""An async-first client for the Emporix commerce API.

async with Emporix.from_env() as emporix:
    price_list = await emporix.price.price_lists.get("pl-1")
"""

from __future__ import annotations

from emporix_api.types import UNSET, Multipart, ServerSentEvent, Unset, Upload

from . import errors
from ._client import Emporix
from ._clock import Clock
from ._explain import Explanation
from ._pace import Limits
from ._stats import Stats
from ._streams import Download, EventStream
from .credentials import Credential
from .errors import *  # noqa: F403 - every error there is, as its own list says
from .failures import FailureFile
from .hooks import Hooks, RequestDetails, ResponseDetails, RetryDetails, TokenDetails, correlated
from .importing import Importer, ImportReport, Outcome
from .options import CallOptions, Timeouts
from .paging import Page, Paginator
from .sessions import AnonymousSession, CustomerSession, Session, SessionState
from .sources import read_rows
from .stores import FileStore, RedisStore, Store

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
