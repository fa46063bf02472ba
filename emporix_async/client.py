"""The client."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, Unpack, get_args, overload
from urllib.parse import urlsplit

from emporix_api.types import Request

from .auth import (
    Credential,
    Explanation,
    GivenToken,
    GuestTokens,
    People,
    ServiceTokens,
    SessionState,
    SharedTokens,
    Store,
    Strategy,
    TokenSource,
    check_tenant,
    explain_given,
    fill_scopes,
    read_environment,
    token_requests,
)
from .calls import Caller, generated_operations
from .concurrency import BackgroundTasks, Clock, SystemClock
from .errors import ConfigurationError, InvalidCall
from .http import Attempts, Connections, Limits, Pace, body_of, check_host, is_loopback
from .namespaces import Namespaces
from .observe import Log, Observer, Observers, Stats
from .options import CallOptions, OptionNames, Timeouts, chosen_options
from .sessions import AnonymousSession, CustomerSession, Session

if TYPE_CHECKING:
    import httpx

DEFAULT_BASE_URL: Final = "https://api.emporix.io"

Tokens = GivenToken | ServiceTokens
S = TypeVar("S", bound=Session)


class Emporix(Namespaces):
    """A client for one tenant: typed namespaces for every service, with tokens, retries and limits taken care of.

        async with Emporix("acme", Credential("id", "secret")) as emporix:
            price_list = await emporix.price.price_lists.get("pl-1")

    It may be used without `async with` and closed by `aclose()`, and be entered in one task and left in another.

    Args:
        tenant: The name of the tenant.
        credentials: One or several API keys. Each call uses the least powerful one that suffices.
        base_url: Where the API is. https, or http on this machine.
        token: A ready-made bearer token, used as it is for every call, instead of credentials.
        strategy: What a new token is asked for: `"least"`, the one scope that suffices; `"service"`, all scopes of that
            service that the key may hold; `"all"`, whatever the key holds.
        store: Keeps tokens besides the client's own memory.
        http_client: An `AsyncClient` of httpx or httpx2 that is used, and left open.
        max_concurrency: The most calls in flight. Fewer where the pool of `http_client` is smaller.
        max_streams: The most files and event streams open at a time, besides.
        timeout: Seconds for each phase of a request, or as `Timeouts`. 30, and 10 to connect, unless given; that of
            `http_client` where there is one. Waiting for a slot is not a phase.
        options: Options for every call.
        max_requests_per_second: Kept evenly, requests for tokens and retries included.
        max_calls: How many requests are sent altogether, those for tokens and retries included, before
            `CallBudgetExceeded` is raised.
        observers: One or several: `Hooks(...)`, `Telemetry()`, or subclasses of `Observer`.
        clock: Where the client reads the time and waits.

    Raises:
        ConfigurationError: For invalid arguments.
    """

    def __init__(
        self,
        tenant: str,
        credentials: Credential | Sequence[Credential] = (),
        *,
        base_url: str = DEFAULT_BASE_URL,
        token: str | None = None,
        strategy: Strategy = "least",
        store: Store | None = None,
        http_client: httpx.AsyncClient | None = None,
        max_concurrency: int = 16,
        max_streams: int = 16,
        timeout: float | Timeouts | None = None,
        options: CallOptions | None = None,
        max_requests_per_second: float | None = None,
        max_calls: int | None = None,
        observers: Observer | Sequence[Observer] = (),
        clock: Clock | None = None,
    ) -> None:
        base_url = _check_base_url(base_url)
        for name, number in (("max_concurrency", max_concurrency), ("max_streams", max_streams)):
            if number < 1:
                raise ConfigurationError(f"{name} is at least 1, not {number}")
        if max_requests_per_second is not None and not 0 < max_requests_per_second < inf:
            raise ConfigurationError(f"max_requests_per_second is more than 0, not {max_requests_per_second}")
        if max_calls is not None and max_calls < 0:
            raise ConfigurationError(f"max_calls is at least 0, not {max_calls}")
        if strategy not in get_args(Strategy):
            raise ConfigurationError(f"strategy is one of {', '.join(get_args(Strategy))}, not {strategy!r}")
        clock = clock or SystemClock()
        self._strategy: Strategy = strategy
        self._store = store
        self._owner = True
        self._background = BackgroundTasks()
        self._stats = Stats()
        self._connections = Connections(
            max_concurrency=max_concurrency, max_streams=max_streams, http_client=http_client, timeout=timeout
        )
        given = observers if isinstance(observers, Sequence) else (observers,)
        self._attempts = Attempts(
            self._connections,
            clock=clock,
            pace=Pace(max_per_second=max_requests_per_second, max_calls=max_calls),
            observers=Observers((self._stats, Log(), *given), clock=clock, base_url=base_url),
        )
        caller = Caller(
            self._attempts,
            None,
            tenant=check_tenant(tenant),
            base_url=base_url,
            clock=clock,
            options=options,
        )
        self._hold(caller, credentials, token)

    def _hold(self, caller: Caller, credentials: Credential | Sequence[Credential], token: str | None) -> None:
        """Call with the tokens of `credentials`, or with `token`."""
        keys = (credentials,) if isinstance(credentials, Credential) else tuple(credentials)
        if token is None and not keys:
            raise ConfigurationError("the client needs credentials, or a ready-made token")
        if len({key.client_id for key in keys}) < len(keys):
            raise ConfigurationError("two credentials have the same client_id")
        self._storefront = next((key.client_id for key in keys if key.kind == "storefront"), None)
        self._tokens: Tokens = self._service_tokens(caller, keys) if token is None else GivenToken(token)
        self._caller = caller.replaced(tokens=self._tokens)
        self._people = People(
            caller.tenant, _sender(caller), self._attempts.token_fetched, caller.clock, self._background
        )

    def _service_tokens(self, caller: Caller, keys: Sequence[Credential]) -> ServiceTokens:
        shared = None
        if self._store is not None:
            shared = SharedTokens(self._store, tenant=caller.tenant, base_url=caller.base_url, clock=caller.clock)
        return ServiceTokens(
            keys,
            tenant=caller.tenant,
            send=token_requests(self._attempts, tenant=caller.tenant, base_url=caller.base_url),
            fetched=self._attempts.token_fetched,
            clock=caller.clock,
            background=self._background,
            operations=generated_operations,
            strategy=self._strategy,
            shared=shared,
        )

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, token: str | None = None, **options: Any) -> Self:
        """Return a client with the settings of the environment. `options` are those of the class.

        Reads `EMPORIX_TENANT`, `EMPORIX_CLIENT_ID` and `EMPORIX_CLIENT_SECRET` (both not needed with `token`), and,
        where set, `EMPORIX_STOREFRONT_CLIENT_ID` and `EMPORIX_BASE_URL`, from `environ` or else from the environment of
        the process. Raises `ConfigurationError` naming what is missing.
        """
        found = read_environment(os.environ if environ is None else environ, with_token=token is not None)
        options.setdefault("base_url", found.base_url or DEFAULT_BASE_URL)
        return cls(found.tenant, found.credentials, token=token, **options)

    def anonymous(
        self,
        *,
        site: str | None = None,
        currency: str | None = None,
        language: str | None = None,
        location: str | None = None,
    ) -> AnonymousSession:
        """Return a new guest's session, which begins when it is entered, or at its first call.

        Its session context starts with a `site` (its code), a `currency` (EUR), a `language` (en) and a `location` (the
        code of a country). Raises `ConfigurationError` if the client has no storefront credential.
        """
        if self._storefront is None:
            raise ConfigurationError(
                "sessions of people need a storefront key: Credential(client_id, kind='storefront'), "
                "or EMPORIX_STOREFRONT_CLIENT_ID in the environment"
            )
        context = {"siteCode": site, "currency": currency, "language": language, "targetLocation": location}
        return AnonymousSession(self._caller, GuestTokens(self._people, self._storefront, context=context))

    @overload
    def restore(self, state: SessionState) -> AnonymousSession | CustomerSession: ...
    @overload
    def restore(self, state: SessionState, kind: type[S]) -> S: ...
    def restore(self, state: SessionState, kind: type[Session] | None = None) -> Session:
        """Return the session that `state` was taken from, as far as the API still knows it. Nothing is called.

        While the session is in use in this client, also with newer tokens than those of `state`, it is the same
        session: its tokens are renewed once for all. `kind` tells a type checker which session it is
        (`emporix.restore(state, CustomerSession)`).

        Raises `ConfigurationError` if it belongs to another tenant, or is not of that `kind`.
        """
        if state.tenant != self._caller.tenant:
            raise ConfigurationError(
                f"the session belongs to the tenant {state.tenant!r}, the client to {self._caller.tenant!r}"
            )
        found = AnonymousSession if state.kind == "anonymous" else CustomerSession
        if kind is not None and not issubclass(found, kind):
            raise ConfigurationError(f"the session is one of kind {state.kind!r}, not a {kind.__name__}")
        return found(self._caller, self._people.restored(state))

    def options(self, options: CallOptions | None = None, **named: Unpack[OptionNames]) -> Self:
        """Return this client with other options for its calls, completed by those it has.

            await emporix.options(deadline=5).price.price_lists.get("pl-1")

        They are those of `CallOptions`, or by name, which takes precedence. Nothing changes for this client, nor for
        any task that uses it. Raises `InvalidCall` for invalid values.
        """
        chosen = chosen_options(self._caller.options, options, **named)
        return self._replaced(_owner=False, _caller=self._caller.replaced(options=chosen))

    def limits(self) -> Limits:
        """Return the limits in force at this moment, which all clients that share these connections share."""
        return self._attempts.limits

    def stats(self) -> Stats:
        """Return what all clients that share these connections have done so far."""
        return self._stats.snapshot(in_flight=self._connections.in_flight)

    def scopes(self, *scopes: str) -> Self:
        """Return this client with chosen scopes: its calls carry a token that holds all of `scopes`.

        Nothing changes for this client, nor for any task that uses it. Raises `InvalidCall` where no scope is named, or
        where the client was given a ready-made token.
        """
        if isinstance(self._tokens, GivenToken):
            raise InvalidCall("the scopes of a ready-made token cannot be chosen")
        chosen = tuple(sorted({scope for each in scopes for scope in each.split()}))
        if not chosen or not all(map(str.isascii, chosen)):
            raise InvalidCall("scopes() takes at least one scope, in ASCII")
        tokens = self._tokens.choosing(chosen)
        return self._replaced(_owner=False, _tokens=tokens, _caller=self._caller.replaced(tokens=tokens))

    def for_tenant(
        self, tenant: str, credentials: Credential | Sequence[Credential] = (), *, token: str | None = None
    ) -> Self:
        """Return a client for another tenant, with its own credentials and this one's connections, limits and store.

        It lives as long as this one, and need not be closed. Raises `ConfigurationError` for invalid arguments.
        """
        other = self._replaced(_owner=False)
        other._hold(self._caller.replaced(tenant=check_tenant(tenant)), credentials, token)  # noqa: SLF001 - the same class
        return other

    def explain(self, key: str, *, path: Mapping[str, object] | None = None) -> Explanation:
        """Return which token a call of the operation `key` would use, and why. Nothing is called.

        `path` is needed only where scopes depend on it, those of custom entities. Raises `InvalidCall` for an unknown
        operation.
        """
        operation = self._caller.operation(key)
        operation = replace(operation, scopes=fill_scopes(operation.scopes, path or {}))
        if isinstance(self._tokens, GivenToken):
            return explain_given(operation)
        return self._tokens.explain(operation)

    async def aclose(self) -> None:
        """Close the connections. An injected `http_client` is left open. May be called twice.

        Clients made by `options`, `scopes` and `for_tenant` share the connections of the client they were made from,
        and leave them open.
        """
        if self._owner:
            # First of all: a call that waits for a background task would start it again when that is cancelled.
            self._connections.shut()
            await self._background.aclose()
            await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._caller.tenant!r}, base_url={self._caller.base_url!r})"


def _sender(caller: Caller) -> Any:
    """Return a function that makes a call of a session, such as a login: without the options of other calls."""
    caller = caller.replaced(options=CallOptions())

    async def send(request: Request, tokens: TokenSource | None) -> Any:
        operation = caller.operation(request.operation)
        return body_of(operation, await caller.replaced(tokens=tokens).response(request, operation=operation))

    return send


def _check_base_url(base_url: str) -> str:
    """Return `base_url` without a slash at its end. Tokens are sent there, so it must be safe to send them."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname or "", parts.port
        check_host(host)
    except ValueError as error:
        raise ConfigurationError(f"the base URL cannot be read: {error}") from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        # Not shown: it may contain a password.
        raise ConfigurationError("the base URL takes no user, password, query or fragment")
    if not base_url.isprintable() or " " in base_url or not host or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"the base URL {base_url!r} is not an https address")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"the base URL {base_url!r} must be https: tokens would be sent there in the clear")
    return base_url.rstrip("/")
