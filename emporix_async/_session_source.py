"""Where a session's calls get their token: from the login, and from one refresh at a time after that."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from math import inf
from typing import Final

import anyio

from emporix_api.types import Operation

from ._background import BackgroundTasks
from ._clock import Clock
from ._flights import SingleFlight
from ._session_tokens import Kind, SessionState, accepts, due
from ._tokens import Token
from .errors import (
    BadRequest,
    CallTimeout,
    EmporixError,
    Forbidden,
    SessionEnded,
    TokenError,
    Unauthorized,
    WrongTokenKind,
)

logger = logging.getLogger("emporix_async")

REFRESH_PAUSE: Final = 10.0  # seconds between attempts to renew a token that is still good
# Seconds for which a renewal goes on although it is cancelled, by a client that closes: a refresh token is good once,
# and the answer that holds the next one must not be lost.
RENEWAL_LIMIT: Final = 60.0

# From the present state, None before there is one, and the legal entity to act for, None for the present one, to the
# next state. The third argument is the time of the answer, in seconds since the epoch.
Renew = Callable[[SessionState | None, str | None, Callable[[], float]], Awaitable[SessionState]]
# Told of the state after each renewal.
Tell = Callable[[SessionState], Awaitable[None]]


class SessionTokens:
    """The tokens of one session, renewed by `renew`, ahead of their expiry in the `background`; a `TokenSource`.

    `tell` is told of each renewal when its tokens are in use; what that raises, the call that wanted them raises.
    The time of day is read once: what follows is measured on `clock`, so that a clock set anew ends no session.
    """

    def __init__(
        self,
        kind: Kind,
        client_id: str,
        renew: Renew,
        *,
        tell: Tell,
        clock: Clock,
        background: BackgroundTasks,
        state: SessionState | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.kind: Kind = kind
        self.client_id = client_id
        self.state: SessionState | None = None
        self._renew = renew
        self._tell = tell
        self._clock = clock
        self._epoch = wall_clock() - clock.now()
        self._flight = SingleFlight[Token](background.start)
        self._paused = clock.now()
        self._background = background
        self._refused = self._over = self._renewing = False
        self._token: Token | None = None
        if state is not None:
            self._use(state)

    def time(self) -> float:
        """Return the seconds since the epoch."""
        return self._epoch + self._clock.now()

    async def token_for(self, operation: Operation, *, made_after: float = -inf) -> Token:  # noqa: ARG002 - there is one
        """Return the session's token; raises `WrongTokenKind`, or whatever `current` raises."""
        if not accepts(operation, self.kind, self.state.scopes if self.state else None):
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds, held=self.kind)
        return await self.current()

    async def current(self) -> Token:
        """Return the session's token, a new one where it is due; raises `SessionEnded` where there will be none."""
        if self._over:
            raise self._ended("it was logged out")
        present, need = self._token, due(self.state, self.time(), refused=self._refused)
        if need == "ended":
            raise self._ended("it has expired, and has no refresh token")
        if present is not None and need == "ahead" and not self._renewing and self._clock.now() >= self._paused:
            self._renewing = True
            self._background.start(self._renew_ahead)
        if present is not None and need != "now":
            return present
        good = present if self.state and not self._refused and self.time() < self.state.expires_at else None
        if good is not None and self._clock.now() < self._paused:
            return good
        try:
            return await self._flight.run(self._next)
        except EmporixError as error:
            if good is None:
                raise
            self._pause(error)
            return good

    async def act_for(self, legal_entity_id: str) -> None:
        """Renew the tokens for another legal entity, when a renewal that is under way has ended."""
        await self._flight.run(partial(self._next, legal_entity_id), anew=True)

    def drop(self, token: Token) -> bool:
        """Renew before the next call if `token`, which the API refused, is still the session's own."""
        if token is self._token:
            self._refused = True
        return self.state is not None and self.state.refresh_token is not None

    def end(self) -> None:
        """Let no further call be made."""
        self._over = True

    async def _renew_ahead(self) -> None:
        try:
            await self._flight.run(self._next)
        except EmporixError as error:
            self._pause(error)
        finally:
            self._renewing = False

    def _pause(self, error: EmporixError) -> None:
        self._paused = self._clock.now() + REFRESH_PAUSE
        logger.warning("a session could not be renewed before its token expires, it goes on as it is: %s", error)

    async def _next(self, legal_entity_id: str | None = None) -> Token:
        if self._over:
            raise self._ended("it was logged out")
        state: SessionState | None = None
        try:
            with anyio.move_on_after(RENEWAL_LIMIT, shield=True):
                state = await self._renew(self.state, legal_entity_id, self.time)
        except (BadRequest, Unauthorized, Forbidden) as error:
            if self.state is None:
                raise TokenError(
                    f"no session began: {error}", client_id=self.client_id, status=error.status, code=error.code
                ) from error
            # Who may not act for a company is still who they are.
            if legal_entity_id is not None:
                raise
            self.state = replace(self.state, refresh_token=None)
            raise self._ended(f"the API takes its refresh token no longer: {error}", error.status) from error
        if state is None:
            raise CallTimeout(
                f"the session was not renewed in {RENEWAL_LIMIT:.0f} s", method="GET", path="the refresh of a session"
            )
        token = self._use(state)
        await self._tell(state)
        return token

    def _use(self, state: SessionState) -> Token:
        self.state = state
        self._token = Token(state.access_token, state.scopes)
        self._refused = False
        return self._token

    def _ended(self, reason: str, status: int = 401) -> SessionEnded:
        return SessionEnded(f"the {self.kind} session is over, {reason}", client_id=self.client_id, status=status)
