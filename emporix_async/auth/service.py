"""Service tokens: cached, fetched once for all tasks that wait, and refreshed in the background."""

from __future__ import annotations

import copy
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import KW_ONLY, dataclass
from functools import partial
from math import inf
from typing import Final, Self
from urllib.parse import urlencode

from emporix_api.types import Operation

from ..concurrency import BackgroundTasks, Clock
from ..errors import ConfigurationError, ScopeError, TokenError, TransportError, WrongTokenKind
from ..http import FORM, JSON, Attempts, Backoff, HTTPRequest, Response
from ..observe import TokenDetails
from ..options import CallOptions
from .credentials import Credential
from .explain import Explanation, explain
from .renewal import Renewal
from .scopes import Key, Strategy, candidates, reusable, satisfies, service_scopes, with_conditional
from .shared import SharedTokens
from .tokens import OK, Token, read_token

# A key is not asked again for a scope that it lacks until the token expires that showed it, but at least this long.
SHORTEST_REFUSAL: Final = 60.0
# After two tokens in a row that the API refused within this many seconds, there is a pause before the next fetch.
SOON: Final = 1.0
BACKOFF: Final = Backoff(0.5, 10.0)

TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path
TOKEN_OPERATION: Final = "oauth.token.create"  # noqa: S105 - a key of the operations table

Send = Callable[[Mapping[str, str], "int | None"], Awaitable[Response]]
"""Sends the form of a token request in at most so many attempts, and returns the response, whatever its status."""


def token_requests(attempts: Attempts, *, tenant: str, base_url: str) -> Send:
    """Return the function that sends token requests of `tenant` with `attempts`."""

    async def send(form: Mapping[str, str], max_attempts: int | None) -> Response:
        options = CallOptions(attempts=max_attempts)
        with attempts.call(TOKEN_OPERATION, "POST", TOKEN_PATH, tenant, options=options) as call:
            headers = {"accept": JSON, "content-type": FORM, "emporix-tenant": tenant, **call.headers}
            request = HTTPRequest("POST", base_url + TOKEN_PATH, TOKEN_PATH, headers, urlencode(form).encode("ascii"))
            # Sent twice, it makes two tokens and changes nothing: as good as idempotent.
            return await attempts.send(request, call, idempotent=True)

    return send


@dataclass(slots=True, eq=False, repr=False)
class _KeyState:
    """The token of one key, and what is known about the key."""

    renewal: Renewal[Token]
    token: Token | None = None
    # The token last refused by the API, and when: a store may still contain it, or one as old.
    refused: str | None = None
    refused_at: float = -inf
    # How many tokens in a row were refused soon after they were made, and when the next may be fetched.
    refusals: int = 0
    resume_at: float = -inf
    # The last grant for these scopes: until then the credential is not known to have more of them.
    granted: frozenset[str] | None = None
    granted_until: float = -inf


@dataclass(eq=False, repr=False)
class ServiceTokens:
    """Service tokens for the `credentials` of one tenant, fetched with `send`, and `shared` with other processes.

    They are refreshed in the `background`. `operations` returns the table that `strategy` is applied to. `fetched` is
    awaited for each token that was fetched. `chance` returns random numbers from 0 to 1.
    """

    credentials: Sequence[Credential]
    _: KW_ONLY
    tenant: str
    send: Send
    fetched: Callable[[TokenDetails], Awaitable[None]]
    clock: Clock
    background: BackgroundTasks
    operations: Callable[[], Mapping[str, Operation]] = dict
    strategy: Strategy = "least"
    shared: SharedTokens | None = None
    chance: Callable[[], float] = random.random

    def __post_init__(self) -> None:
        self.credentials = [each for each in self.credentials if each.kind == "service"]
        self._chosen: tuple[str, ...] = ()
        self._states = defaultdict[Key, _KeyState](lambda: _KeyState(Renewal(self.clock, self.background)))
        # The token for a set of scopes; cleared when any token is replaced or dropped.
        self._decided: dict[tuple[str, ...], Token] = {}

    def choosing(self, scopes: tuple[str, ...]) -> Self:
        """Return these tokens for calls that each carry one with all of `scopes`, whatever the operation wants."""
        other = copy.copy(self)
        other._chosen = (" ".join(scopes),)  # noqa: SLF001 - a new instance of the same class
        other.strategy = "least"
        return other

    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:
        """Return a cached token made after `made_after` whose grant suffices, else fetch one in up to `attempts`.

        Raises `WrongTokenKind` or `ScopeError` where there can be none, `TokenError` or `TransportError` where the
        fetch fails.
        """
        if "service" not in operation.token_kinds:
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)
        wanted = self._wanted(operation)
        while True:
            decided = self._decided.get(wanted)
            if decided is not None and decided.made_at >= made_after and self.clock.now() < decided.refresh_at:
                return decided
            try:
                token = await self._decide(operation, wanted, made_after, attempts)
            except ScopeError:
                if self._chosen or wanted == operation.scopes:
                    raise
                # A conditional scope is not granted. What was learnt leaves fewer to request.
                fewer = self._wanted(operation)
                wanted = operation.scopes if fewer == wanted else fewer
            else:
                # It may have been refused since it was fetched.
                if token.key is not None and self._states[token.key].token is token:
                    self._decided[wanted] = token
                return token

    def drop(self, token: Token) -> bool:
        """Forget exactly `token`: a newer one in its place is kept."""
        state = self._states.get(token.key) if token.key else None
        if state is not None and state.token is token:
            now = self.clock.now()
            state.token, state.refused, state.refused_at = None, token.value, now
            state.refusals = state.refusals + 1 if now - token.made_at <= SOON else 0
            if state.refusals > 1:
                state.resume_at = now + BACKOFF.delay(state.refusals - 1, self.chance())
            self._decided.clear()
        return True

    def explain(self, operation: Operation) -> Explanation:
        """Explain what `token_for` would do, as far as this process knows, without doing it."""
        wanted = self._wanted(operation)
        choice, now, shared = self._choose(operation, wanted), self.clock.now(), self.shared is not None
        return explain(operation, wanted, choice, self.credentials, self._is_refused, now=now, shared=shared)

    def _wanted(self, operation: Operation) -> tuple[str, ...]:
        return self._chosen or with_conditional(
            operation, lambda scope: bool(candidates([scope], self.credentials, self._is_refused))
        )

    def _is_refused(self, client_id: str, wanted: str) -> bool:
        """Return whether a grant has shown that the key lacks one of the `wanted` scopes."""
        now = self.clock.now()
        for scope in (*wanted.split(), None):
            state = self._states.get(Key(client_id, scope))
            if state is not None and now < state.granted_until and not satisfies(state.granted, [scope or wanted]):
                return True
        return False

    def _cached(self, wanted: tuple[str, ...], made_after: float, *, expiring: bool = False) -> Token | None:
        """Return a cached token that suffices; with `expiring` also one in its last seconds."""
        now = self.clock.now()
        usable = [
            token
            for state in self._states.values()
            if (token := state.token) is not None
            and made_after <= token.made_at
            and now < (token.expires_at if expiring or state.renewal.paused else token.unusable_at)
        ]
        return reusable(usable, wanted)

    def _choose(self, operation: Operation, wanted: tuple[str, ...], made_after: float = -inf) -> Token | Key | None:
        """Choose the cached token to use, else what to request; None if no credential can help."""
        token = self._cached(wanted, made_after)
        if token is not None:
            return token
        scopes = frozenset[str]()
        if self.strategy == "service":
            scopes = service_scopes(self.operations().values(), operation.service)
        keys = candidates(wanted, self.credentials, self._is_refused, strategy=self.strategy, service_scopes=scopes)
        return keys[0] if keys else None

    async def _decide(
        self, operation: Operation, wanted: tuple[str, ...], made_after: float, attempts: int | None
    ) -> Token:
        if not self.credentials:
            raise ConfigurationError(f"{operation.key} wants a service token, and there is no service credential")
        # A clock that was set back must not ask for a token from the future.
        made_after = min(made_after, self.clock.now())
        # Each round either returns or learns of one more scope that a key lacks.
        while True:
            choice = self._choose(operation, wanted, made_after)
            if choice is None:
                granted = [state.token.scopes or () for state in self._states.values() if state.token]
                held = set[str]().union(*granted, *(each.scopes or () for each in self.credentials))
                client_ids = [each.client_id for each in self.credentials]
                raise ScopeError(operation=operation.key, scopes_wanted=wanted, scopes_held=held, client_ids=client_ids)
            if isinstance(choice, Token):
                if choice.key is not None and self.clock.now() >= choice.refresh_at:
                    self._states[choice.key].renewal.begin(partial(self._fetch, choice.key))
                return choice
            fetch = partial(self._fetch, choice, wanted, made_after, attempts)
            effort = inf if attempts is None else attempts
            try:
                # It continues in the background when a caller is cancelled. Otherwise callers with deadlines shorter
                # than a fetch would start it again and again.
                token = await self._states[choice].renewal.run(fetch, begun_after=made_after, effort=effort)
            except (TokenError, TransportError) as error:
                last = self._cached(wanted, made_after, expiring=True)
                if last is None or last.key is None:
                    raise
                self._states[last.key].renewal.pause(error)
                return last
            if token.made_at >= made_after and satisfies(token.scopes, wanted):
                return token

    async def _fetch(
        self, key: Key, wanted: tuple[str, ...] | None = None, made_after: float = -inf, attempts: int | None = None
    ) -> Token:
        """Return a token for `key`: from the store one that is new enough for it, or suffices for `wanted`."""
        pause = self._states[key].resume_at - self.clock.now()
        if pause > 0:
            await self.clock.sleep(pause)
            # What others fetched meanwhile may have been refused as well.
            made_after = self.clock.now()
        token = await self._find(key, wanted, made_after)
        if token is not None:
            return token
        async with nullcontext() if self.shared is None else self.shared.lock(key):
            # Another process may have fetched it while this one waited.
            token = await self._find(key, wanted, made_after)
            if token is not None:
                return token
            token = await self._request(key, attempts)
            if self.shared is not None:
                await self.shared.save(token, key)
        await self.fetched(
            TokenDetails(
                kind="service",
                tenant=self.tenant,
                client_id=key.client_id,
                scopes_asked=None if key.scope is None else frozenset(key.scope.split()),
                scopes=token.scopes,
                lifetime=token.lifetime,
            )
        )
        return token

    async def _find(self, key: Key, wanted: tuple[str, ...] | None, made_after: float) -> Token | None:
        """Use the tokens that others put into the store. Return that for `key`, else one that satisfies `wanted`."""
        fresh: dict[Key, Token] = {}
        for token in await self.shared.load([each.client_id for each in self.credentials]) if self.shared else ():
            if token.key is None or self.clock.now() >= token.refresh_at:
                continue
            state = self._states[token.key]
            # Whatever revoked the token that was refused has probably revoked those made before it.
            if token.made_at < state.refused_at or token.value == state.refused:
                continue
            if state.token is None or state.token.expires_at < token.expires_at:
                self._keep(token, token.key)
            if token.made_at >= made_after:
                fresh[token.key] = token
        return fresh.get(key) or (None if wanted is None else reusable(fresh.values(), wanted))

    async def _request(self, key: Key, attempts: int | None) -> Token:
        credential = next(each for each in self.credentials if each.client_id == key.client_id)
        form = {
            "grant_type": "client_credentials",
            "client_id": credential.client_id,
            "client_secret": credential.client_secret,
        }
        if key.scope is not None:
            # As in the OAuth service's own example. The other form in the documents lacks the tenant.
            form["scope"] = f"tenant={self.tenant} {key.scope}"
        repeated = False
        while True:
            now, chance = self.clock.now(), self.chance()
            response = await self.send(form, attempts)
            status, content = response.status, response.content
            try:
                token = read_token(status, content, credential=credential, key=key, made_at=now, chance=chance)
            except TokenError as error:
                # A success that cannot be read was garbled on its way: no reason to end an import of hours.
                attempts = None if attempts is None else attempts - response.attempts
                if error.status != OK or repeated or attempts == 0:
                    raise
                repeated = True
            else:
                self._keep(token, key)
                return token

    def _keep(self, token: Token, key: Key) -> None:
        """Use `token` from now on, and remember what its grant shows `key` to lack."""
        self._states[key].token = token
        self._decided.clear()
        if token.scopes is None:
            return
        until = max(token.unusable_at, self.clock.now() + SHORTEST_REFUSAL)
        for scope in [None] if key.scope is None else key.scope.split():
            state = self._states[Key(key.client_id, scope)]
            state.granted, state.granted_until = token.scopes, until
