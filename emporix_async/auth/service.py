"""Service tokens: a cache, one fetch in flight per key and scopes, and refresh ahead of expiry in the background."""

from __future__ import annotations

import copy
import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from math import inf
from typing import Final, Self
from urllib.parse import urlencode

from emporix_api.types import Operation

from ..concurrency.background import BackgroundTasks
from ..concurrency.clock import Clock
from ..errors import ConfigurationError, ScopeError, TokenError, TransportError, WrongTokenKind
from ..http.attempts import Progress, Transport
from ..http.request import FORM, JSON, WireRequest
from ..observe.hooks import TokenDetails
from .credentials import Credential
from .explain import Explanation, explain
from .renewal import Renewal
from .scopes import (
    Key,
    Strategy,
    candidates,
    held_as,
    reusable,
    satisfies,
    service_scopes,
    with_conditional,
)
from .shared import SharedTokens
from .tokens import Token, read_token

OK: Final = 200
TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path
TOKEN_OPERATION: Final = "oauth.token.create"  # noqa: S105 - a key of the operations table
# A key that lacks a scope is not asked for it again for as long as the token lasts that showed it, at least this long.
SHORTEST_REFUSAL: Final = 60.0


class ServiceTokens:
    """Service tokens for the `credentials` of one tenant, fetched over `transport`, and `shared` with other processes.

    `background` is where they are refreshed, `operations` the table that `strategy` goes by; `chance` gives random
    numbers from 0 to 1.
    """

    def __init__(
        self,
        credentials: Sequence[Credential],
        *,
        tenant: str,
        base_url: str,
        transport: Transport,
        clock: Clock,
        background: BackgroundTasks,
        operations: Callable[[], Mapping[str, Operation]] = dict,
        strategy: Strategy = "least",
        shared: SharedTokens | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._credentials = {each.client_id: each for each in credentials if each.kind == "service"}
        self._tenant = tenant
        self._url = base_url + TOKEN_PATH
        self._transport = transport
        self._clock = clock
        self._operations = operations
        self._strategy: Strategy = strategy
        self._chosen: tuple[str, ...] = ()
        self._chance = chance
        self._shared = shared
        self._tokens: dict[Key, Token] = {}
        self._renewals = defaultdict[Key, Renewal[Token]](lambda: Renewal(clock, background))
        # The token last refused by the API: a store may still hold it.
        self._dropped: dict[Key, str] = {}
        # Until when a key is known to lack a scope, and to hold no more than some.
        self._refused: dict[tuple[str, str], float] = {}
        self._complete: dict[str, tuple[frozenset[str], float]] = {}
        self._service_scopes: dict[str, frozenset[str]] = {}
        # What was decided for a set of scopes holds until that token is replaced or comes near its end.
        self._decided: dict[tuple[str, ...], Token] = {}

    def choosing(self, scopes: tuple[str, ...]) -> Self:
        """Return these tokens for calls that each carry one with all of `scopes`, whatever the operation wants."""
        other = copy.copy(self)
        other._chosen = (" ".join(scopes),)  # noqa: SLF001 - one of its own
        other._strategy = "least"  # noqa: SLF001
        return other

    async def token_for(self, operation: Operation, *, made_after: float = -inf) -> Token:
        """Return a token made after `made_after` whose granted scopes will do, else one minted for the operation.

        Raises `WrongTokenKind` or `ScopeError` where none can be had, `TokenError` or `TransportError` where the fetch
        fails.
        """
        if "service" not in operation.token_kinds:
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)
        wanted = self._wanted(operation)
        while True:
            decided = self._decided.get(wanted)
            if decided is not None and self._is_fresh(decided) and decided.made_at >= made_after:
                return decided
            try:
                token = self._decided[wanted] = await self._decide(operation, wanted, made_after)
            except ScopeError:
                if self._chosen or wanted == operation.scopes:
                    raise
                # Some conditional scope is not to be had. What was learnt leaves fewer to ask for.
                fewer = self._wanted(operation)
                wanted = operation.scopes if fewer == wanted else fewer
            else:
                return token

    def drop(self, token: Token) -> bool:
        """Forget exactly `token`: one that has come in its place since is kept."""
        key = token.key
        if key is not None:
            self._dropped[key] = token.value
            if self._tokens.get(key) is token:
                del self._tokens[key]
        return True

    def explain(self, operation: Operation) -> Explanation:
        """Tell what `token_for` would do, as far as this process knows, without doing it."""
        wanted = self._wanted(operation)
        return explain(
            operation,
            wanted,
            self._choose(operation, wanted),
            list(self._credentials.values()),
            self._is_refused,
            now=self._clock.now(),
            shared=self._shared is not None,
        )

    def _wanted(self, operation: Operation) -> tuple[str, ...]:
        return self._chosen or with_conditional(operation, self._may_hold)

    def _may_hold(self, scope: str) -> bool:
        """Whether one of the credentials is not known to lack `scope`."""
        return any(
            held_as(scope, credential) is not None and not self._is_refused(client_id, scope)
            for client_id, credential in self._credentials.items()
        )

    def _is_fresh(self, token: Token) -> bool:
        return token.key is not None and self._tokens.get(token.key) is token and self._clock.now() < token.refresh_at

    def _choose(self, operation: Operation, wanted: tuple[str, ...], made_after: float = -inf) -> Token | Key | None:
        """Choose the cached token to use, else what to ask for; None where no credential is left that could help."""
        now = self._clock.now()
        usable = [
            token
            for key, token in self._tokens.items()
            if made_after <= token.made_at
            and now < (token.expires_at if self._renewals[key].paused else token.unusable_at)
        ]
        token = reusable(usable, wanted)
        if token is not None:
            return token
        service, scopes = operation.service, frozenset[str]()
        if self._strategy == "service":
            if service not in self._service_scopes:
                self._service_scopes[service] = service_scopes(self._operations().values(), service)
            scopes = self._service_scopes[service]
        keys = candidates(
            wanted,
            list(self._credentials.values()),
            self._is_refused,
            strategy=self._strategy,
            service_scopes=scopes,
        )
        return next(iter(keys), None)

    async def _decide(self, operation: Operation, wanted: tuple[str, ...], made_after: float) -> Token:
        if not self._credentials:
            raise ConfigurationError(f"{operation.key} wants a service token, and there is no service credential")
        # Each round either returns or learns of one more scope that a key lacks.
        while True:
            choice = self._choose(operation, wanted, made_after)
            if choice is None:
                raise self._scope_error(operation, wanted)
            if isinstance(choice, Token):
                if choice.key is not None and self._clock.now() >= choice.refresh_at:
                    self._renewals[choice.key].begin(partial(self._fetch, choice.key, None))
                return choice
            try:
                # It goes on in the background whoever is cancelled, or else callers with deadlines of less than a fetch
                # takes would have it begun anew for ever. Of what others fetched, only what came in its place is known
                # to be newer than a refused one.
                found_will_do = wanted if made_after == -inf else None
                token = await self._renewals[choice].run(partial(self._fetch, choice, found_will_do))
            except (TokenError, TransportError) as error:
                now = self._clock.now()
                left = [each for each in self._tokens.values() if made_after <= each.made_at and now < each.expires_at]
                last = reusable(left, wanted)
                if last is None or last.key is None:
                    raise
                self._renewals[last.key].pause(error)
                return last
            if satisfies(token.scopes, wanted):
                return token

    async def _fetch(self, key: Key, wanted: tuple[str, ...] | None) -> Token:
        if self._shared is None:
            token = await self._mint(key)
        else:
            found = await self._find(self._shared, key, wanted)
            if found is not None:
                return found
            async with self._shared.lock(key):
                # It may have been fetched while we waited.
                found = await self._find(self._shared, key, wanted)
                if found is not None:
                    return found
                token = await self._mint(key)
                await self._shared.save(token, key)
        await self._transport.observation.token(
            TokenDetails(
                kind="service",
                tenant=self._tenant,
                client_id=key.client_id,
                scopes_asked=None if key.scope is None else frozenset(key.scope.split()),
                scopes=token.scopes,
                lifetime=token.lifetime,
            )
        )
        return token

    async def _find(self, shared: SharedTokens, key: Key, wanted: tuple[str, ...] | None) -> Token | None:
        """Take over what others fetched; return the token for `key`, else one that satisfies `wanted` (None: none)."""
        found = await shared.load(self._credentials)
        fresh = {each.key: each for each in found if each.key and self._clock.now() < each.refresh_at}
        for one, token in list(fresh.items()):
            if self._dropped.get(one) == token.value:
                del fresh[one]
            elif one not in self._tokens or self._tokens[one].expires_at < token.expires_at:
                self._keep(token, one)
        return fresh.get(key) or (None if wanted is None else reusable(fresh.values(), wanted))

    async def _mint(self, key: Key) -> Token:
        credential = self._credentials[key.client_id]
        form = {
            "grant_type": "client_credentials",
            "client_id": credential.client_id,
            "client_secret": credential.client_secret,
        }
        if key.scope is not None:
            # The form of the OAuth service's own example; the other one in the documents leaves the tenant out.
            form["scope"] = f"tenant={self._tenant} {key.scope}"
        with self._transport.observation.call(TOKEN_OPERATION, "POST", TOKEN_PATH, self._tenant) as observed:
            wire = WireRequest(
                "POST",
                self._url,
                TOKEN_PATH,
                {"accept": JSON, "content-type": FORM, **observed.headers()},
                urlencode(form).encode("ascii"),
            )
            progress = Progress("POST", TOKEN_PATH, observed=observed)
            try:
                token = await self._ask(wire, progress, key)
            except TokenError as error:
                # A success that cannot be read was garbled on its way: no reason to end an import of hours.
                if error.status != OK:
                    raise
                token = await self._ask(wire, progress, key)
        self._keep(token, key)
        return token

    async def _ask(self, wire: WireRequest, progress: Progress, key: Key) -> Token:
        # Asking twice mints two tokens and changes nothing: as good as idempotent.
        received = await self._transport.send(wire, idempotent=True, progress=progress)
        return read_token(
            received.status,
            received.content,
            credential=self._credentials[key.client_id],
            key=key,
            now=self._clock.now(),
            chance=self._chance(),
        )

    def _keep(self, token: Token, key: Key) -> None:
        """Use `token` from now on, and remember what its grant shows its key to lack."""
        self._tokens[key] = token
        if token.scopes is None:
            return
        until = max(token.unusable_at, self._clock.now() + SHORTEST_REFUSAL)
        if key.scope is None:
            self._complete[key.client_id] = (token.scopes, until)
            return
        for scope in key.scope.split():
            if satisfies(token.scopes, [scope]):
                self._refused.pop((key.client_id, scope), None)
            else:
                self._refused[key.client_id, scope] = until

    def _is_refused(self, client_id: str, wanted: str) -> bool:
        now = self._clock.now()
        if any(now < self._refused.get((client_id, scope), now) for scope in wanted.split()):
            return True
        held, until = self._complete.get(client_id, (frozenset(), now))
        return now < until and not satisfies(held, [wanted])

    def _scope_error(self, operation: Operation, wanted: tuple[str, ...]) -> ScopeError:
        held: set[str] = set()
        for credential in self._credentials.values():
            held.update(credential.scopes or ())
        for token in self._tokens.values():
            held.update(token.scopes or ())
        return ScopeError(
            operation=operation.key, scopes_wanted=wanted, scopes_held=held, client_ids=list(self._credentials)
        )
