"""Credentials, scopes and tokens: which token a call carries."""

from __future__ import annotations

from .credentials import Credential, check_tenant, read_environment
from .explain import Explanation, explain_given
from .people import ACCOUNT, GuestTokens, People, SessionTokens
from .scopes import Strategy, fill_scopes, satisfies
from .service import ServiceTokens, token_requests
from .shared import SharedTokens
from .state import SessionState
from .stores import FileStore, RedisStore, Store
from .tokens import GivenToken, Token, TokenSource
