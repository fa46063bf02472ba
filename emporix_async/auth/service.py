"""Service tokens: cached, fetched once for all tasks that wait, and refreshed in the background."""

from __future__ import annotations

import copy
import random
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import KW_ONLY, dataclass, field, replace
from functools import partial
from math import inf
from typing import Any, Final, Self
from urllib.parse import urlencode

from emporix_api.types import Operation

from ..concurrency import BackgroundTasks, Clock
from ..errors import ConfigurationError, ScopeError, TokenError, TransportError, WrongTokenKind
from ..http import FORM, JSON, Attempts, HTTPRequest
from ..observe import TokenDetails
from ..options import CallOptions
from .credentials import Credential, Key
from .renewal import Renewal
from .scopes import Explanation, Strategy, candidates, reusable, satisfies, service_scopes, with_conditional
from .stores import SharedTokens
from .tokens import OK, Token, read_token

# Seconds for which a key is not asked again for a scope it lacks, if the token that showed it expires earlier.
SHORTEST_REFUSAL: Final = 60.0
# The part of its refresh window by which a token is refreshed earlier at random, not in all processes at once.
JITTER: Final = 0.2
TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path


@dataclass(slots=True, eq=False, repr=False)
class _KeyState:
    """The token of one key, and what is known about the key."""

    renewal: Renewal
    token: Token | None = None
    # The token last refused by the API, and when: a store may still contain it, or one as old.
    refused: str | None = None
    refused_at: float = -inf
    # The last grant for these scopes: until then the credential is not known to have more of them.
    granted: frozenset[str] | None = None
    granted_until: float = -inf


@dataclass(eq=False, repr=False)
class ServiceTokens:
    """Service tokens for the `credentials` of one tenant, fetched with `attempts`, `shared` with other processes.

    `operations` returns the table that `strategy` is applied to, `chance` random numbers from 0 to 1.
    """

    credentials: Sequence[Credential]
    attempts: Attempts
    _: KW_ONLY
    tenant: str
    base_url: str
    clock: Clock
    background: BackgroundTasks
    operations: Callable[[], Mapping[str, Operation]] = dict
    strategy: Strategy = "least"
    shared: SharedTokens | None = None
    options: CallOptions = field(default_factory=CallOptions)
    chance: Callable[[], float] = random.random

    def __post_init__(self) -> None:
        self.credentials = [each for each in self.credentials if each.kind == "service"]
        self._required: tuple[str, ...] = ()
        renewal = partial(Renewal, self.clock, self.background, self.chance)
        self._states = defaultdict[Key | None, _KeyState](lambda: _KeyState(renewal()))
        # The token for a set of scopes; cleared when any token is replaced or dropped.
        self._memo: dict[tuple[str, ...], Token] = {}

    def requiring(self, scopes: tuple[str, ...]) -> Self:
        """Return these tokens for calls that each carry one with all of `scopes`, whatever the operation wants."""
        other = copy.copy(self)
        other._required = (" ".join(scopes),)  # noqa: SLF001 - a new instance of the same class
        other.strategy = "least"
        return other

    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:
        if "service" not in operation.token_kinds:
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)
        wanted = self._wanted(operation)
        # Each round returns, raises, or learns of one more scope that a key lacks.
        while True:
            memo = self._memo.get(wanted)
            if memo is not None and memo.made_at >= made_after and self.clock.now() < memo.refresh_at:
                return memo
            # A clock that was set back must not ask for a token from the future.
            made_after = min(made_after, self.clock.now())
            choice = self._choose(operation, wanted, made_after)
            if choice is None:
                if self._required or wanted == operation.scopes:
                    raise self._lacking(operation, wanted)
                # A conditional scope is not granted. What was learnt leaves fewer to request.
                fewer = self._wanted(operation)
                wanted = operation.scopes if fewer == wanted else fewer
                continue
            if isinstance(choice, Token):
                token = choice
                if token.key is not None and self.clock.now() >= token.refresh_at:
                    self._states[token.key].renewal.begin(partial(self._fetch, token.key))
            else:
                token = await self._renewed(choice, wanted, made_after, attempts)
            if token.made_at >= made_after and satisfies(token.scopes, wanted):
                # It may have been refused since it was fetched.
                if self._states[token.key].token is token:
                    self._memo[wanted] = token
                return token

    def accept(self, token: Token, operation: str) -> None:
        self._states[token.key].renewal.accepted(operation)

    def drop(self, token: Token, operation: str, *, fresh: bool = False) -> bool:
        """Forget exactly `token`: a newer one in its place is kept."""
        state = self._states[token.key]
        if not state.renewal.may_help(operation, fresh=fresh):
            return False
        if state.token is not None and state.token.value == token.value:
            now = self.clock.now()
            state.token, state.refused, state.refused_at = None, token.value, now
            state.renewal.refused(token.made_at)
            self._memo.clear()
        return True

    def secrets(self) -> Collection[str]:
        tokens = {state.token.value for state in self._states.values() if state.token}
        return {each.client_secret for each in self.credentials} | tokens

    def explain(self, operation: Operation) -> Explanation:
        """Explain what `token_for` would do, as far as this process knows, without doing it."""
        wanted = self._wanted(operation)
        explained = partial(Explanation, operation.key, operation.method, operation.path, scopes_wanted=wanted)
        if "service" not in operation.token_kinds:
            return explained("refuse", str(WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)))
        choice, now = self._choose(operation, wanted), self.clock.now()
        token, key = (choice, choice.key) if isinstance(choice, Token) else (None, choice)
        others = [each for each in self.credentials if key is None or each.client_id != key.client_id]
        passed_over = tuple((each.client_id, self._why_not(each, wanted, token)) for each in others)
        if key is None:
            return explained("refuse", "none can be had: no credential holds a wanted scope", passed_over=passed_over)
        asked = None if key.scope is None else tuple(key.scope.split())
        explained = partial(explained, client_id=key.client_id, scopes_asked=asked, passed_over=passed_over)
        if token is None:
            unless = "; unless the store holds one that will" if self.shared else ""
            return explained("ask", f"a new one is asked for, because no cached token will do{unless}")
        left, ahead = token.expires_at - now, "; the next one is fetched meanwhile" if now >= token.refresh_at else ""
        reason = f"the cached one, which will do for another {left:.0f} s{ahead}"
        return explained("reuse", reason, scopes_held=token.scopes, seconds_left=left)

    def _why_not(self, credential: Credential, wanted: tuple[str, ...], token: Token | None) -> str:
        if not candidates(wanted, [credential]):
            return "is known to hold no wanted scope"
        if not candidates(wanted, [credential], self._is_refused):
            return "was asked, and not granted any wanted scope"
        return "would do, but a cached token does" if token else "would do, but comes after it: may hold more"

    def _wanted(self, operation: Operation) -> tuple[str, ...]:
        return self._required or with_conditional(
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
        cached = self._cached(wanted, made_after)
        if cached is not None:
            return cached
        scopes = service_scopes(self.operations().values(), operation.service) if self.strategy == "service" else ()
        keys = candidates(wanted, self.credentials, self._is_refused, strategy=self.strategy, service_scopes=scopes)
        return keys[0] if keys else None

    def _lacking(self, operation: Operation, wanted: tuple[str, ...]) -> ScopeError | ConfigurationError:
        if not self.credentials:
            return ConfigurationError(f"{operation.key} wants a service token, and there is no service credential")
        granted = [state.token.scopes or () for state in self._states.values() if state.token]
        held = set[str]().union(*granted, *(each.scopes or () for each in self.credentials))
        client_ids = [each.client_id for each in self.credentials]
        return ScopeError(operation=operation.key, scopes_wanted=wanted, scopes_held=held, client_ids=client_ids)

    async def _renewed(self, key: Key, wanted: tuple[str, ...], made_after: float, attempts: int | None) -> Token:
        """Fetch a token for `key`. Where that fails, return a cached one, even in its last seconds."""
        fetch = partial(self._fetch, key, wanted, made_after, attempts)
        try:
            # In the background: callers with deadlines shorter than a fetch would else start it again and again.
            return await self._states[key].renewal.run(fetch, begun_after=made_after, effort=attempts or inf)
        except (TokenError, TransportError) as error:
            last = self._cached(wanted, made_after, expiring=True)
            if last is None:
                raise
            self._states[last.key].renewal.pause(error)
            return last

    async def _fetch(
        self, key: Key, wanted: tuple[str, ...] | None = None, made_after: float = -inf, attempts: int | None = None
    ) -> Token:
        """Return a token for `key`: from the store one that is new enough for it, or suffices for `wanted`."""
        if await self._states[key].renewal.rest():
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
        facts: dict[str, Any] = {"tenant": self.tenant, "client_id": key.client_id, "lifetime": token.lifetime}
        facts |= {"scopes_asked": None if key.scope is None else frozenset(key.scope.split()), "scopes": token.scopes}
        await self.attempts.token_fetched(TokenDetails(kind="service", **facts))
        return token

    async def _find(self, key: Key, wanted: tuple[str, ...] | None, made_after: float) -> Token | None:
        """Use the tokens that others put into the store. Return that for `key`, else one that satisfies `wanted`."""
        fresh: dict[Key, Token] = {}
        if self.shared is None:
            return None
        for token in [each for credential in self.credentials for each in await self.shared.load(credential.client_id)]:
            if token.key is None or self.clock.now() >= token.refresh_at:
                continue
            state = self._states[token.key]
            # Whatever revoked the token that was refused has probably revoked those made before it.
            if token.made_at < state.refused_at or token.value == state.refused:
                continue
            longest = state.token is None or state.token.expires_at < token.expires_at
            used = self._keep(token, token.key) if longest else token
            if token.made_at >= made_after:
                fresh[token.key] = used
        return fresh.get(key) or (None if wanted is None else reusable(fresh.values(), wanted))

    async def _request(self, key: Key, attempts: int | None) -> Token:
        credential = next(each for each in self.credentials if each.client_id == key.client_id)
        form = {"grant_type": "client_credentials", "client_id": key.client_id}
        form["client_secret"] = credential.client_secret
        if key.scope is not None:
            # As in the OAuth service's own example. The other form in the documents lacks the tenant.
            form["scope"] = f"tenant={self.tenant} {key.scope}"
        content = urlencode(form).encode("ascii")
        attempts, repeated = attempts or self.options.attempts, False
        added = {name.lower(): str(value) for name, value in self.options.headers.items()}
        while True:
            now, options = self.clock.now(), replace(self.options, attempts=attempts, deadline=None)
            with self.attempts.call("oauth.token.create", "POST", TOKEN_PATH, self.tenant, options=options) as call:
                own = {"accept": JSON, "content-type": FORM, "emporix-tenant": self.tenant}
                headers = {**added, **call.headers, **own}
                # Sent twice, it makes two tokens and changes nothing: as good as idempotent.
                request = HTTPRequest("POST", self.base_url + TOKEN_PATH, TOKEN_PATH, headers, content, idempotent=True)
                response = await self.attempts.send(request, call)
            try:
                return self._keep(read_token(response, credential, key, made_at=now), key)
            except TokenError as error:
                # A success that cannot be read was garbled on its way: no reason to end an import of hours.
                attempts = None if attempts is None else attempts - response.call.attempts
                if error.status != OK or repeated or attempts == 0:
                    raise
                repeated = True

    def _keep(self, token: Token, key: Key) -> Token:
        """Use `token` from now on, and remember what its grant shows `key` to lack."""
        earlier = JITTER * self.chance() * (token.expires_at - token.refresh_at)
        self._states[key].token = token = replace(token, refresh_at=token.refresh_at - earlier)
        self._memo.clear()
        if token.scopes is None:
            return token
        until = max(token.unusable_at, self.clock.now() + SHORTEST_REFUSAL)
        for scope in [None] if key.scope is None else key.scope.split():
            state = self._states[Key(key.client_id, scope)]
            state.granted, state.granted_until = token.scopes, until
        return token
