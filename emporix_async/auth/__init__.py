"""Credentials, scopes and tokens: which token a call carries."""

from .credentials import Credential, check_tenant, read_environment
from .people import ACCOUNT, LOGINS, LiveSessions, People, SessionState, SessionTokens
from .scopes import Explanation, Strategy, explain_given, fill_scopes, satisfies
from .service import ServiceTokens
from .stores import SharedTokens, Store
from .tokens import GivenToken, Token, TokenSource
