"""The client."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, get_args, overload
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from emporix_api.types import Request

from . import auth
from .auth import Credential, Explanation, GivenToken, ServiceTokens, SessionState, Store, Strategy
from .calls import Caller, generated_operations
from .concurrency import BackgroundTasks, Clock, SystemClock
from .errors import ConfigurationError, InvalidCall
from .http import Attempts, Connections, Limits, Pace, check_host, is_loopback
from .namespaces import Namespaces
from .observe import Log, Observer, Observers, Stats
from .options import CallOptions, Timeouts, options_of
from .sessions import AnonymousSession, CustomerSession, Session

if TYPE_CHECKING:
    import httpx

DEFAULT_BASE_URL: Final = "https://api.emporix.io"

S = TypeVar("S", bound=Session)
Credentials = Credential | Sequence[Credential]


class Emporix(Namespaces):
    """A client for one tenant: typed namespaces for every service, with tokens, retries and limits taken care of.

        async with Emporix("acme", Credential("id", "secret")) as emporix:
            price_list = await emporix.price.price_lists.get("pl-1")

    It may be used without `async with` and closed by `aclose()`, and be entered in one task and left in another.
    Raises `ConfigurationError` for invalid arguments.

    Args:
        tenant: The name of the tenant.
        credentials: One or several API keys. Each call uses the least powerful one that suffices.
        base_url: The address of the API. https, or http on this machine.
        token: A ready-made bearer token, used as it is for every call, instead of credentials.
        strategy: The scopes of a new token: `"least"`, the one that suffices; `"service"`, all scopes of that service
            that the key may hold; `"all"`, whatever the key holds.
        store: Keeps tokens besides the client's own memory.
        http_client: An `AsyncClient` of httpx or httpx2 that is used, and left open.
        max_concurrency: The most calls in flight. Fewer where the pool of `http_client` is smaller.
        max_streams: The most files and event streams open at a time, in addition.
        timeout: Seconds for each phase of a request. Default: those of `http_client`, or else 30, and 10 to connect.
        options: Options for every call. They contain no timeout if `timeout` is given.
        max_requests_per_second: Kept evenly, requests for tokens and retries included.
        max_calls: The most requests, those for tokens and retries included, before `CallBudgetExceeded` is raised.
        observers: One or several: `Hooks(...)`, `Telemetry()`, or subclasses of `Observer`.
        clock: Where the client reads the time and waits.
    """

    def __init__(
        self,
        tenant: str,
        credentials: Credentials = (),
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
        counts = {"max_concurrency": (max_concurrency, 1), "max_streams": (max_streams, 1), "max_calls": (max_calls, 0)}
        for name, (count, least) in counts.items():
            if not (isinstance(count, int) and count >= least) and (name, count) != ("max_calls", None):
                raise ConfigurationError(f"{name} is a whole number, at least {least}, not {count!r}")
        rate = max_requests_per_second
        if rate is not None and not (isinstance(rate, int | float) and 0 < rate < inf):
            raise ConfigurationError(f"max_requests_per_second is more than 0, not {rate!r}")
        if strategy not in get_args(Strategy):
            raise ConfigurationError(f"strategy is one of {', '.join(get_args(Strategy))}, not {strategy!r}")
        clock = clock or SystemClock()
        if not all(hasattr(clock, name) for name in ("now", "sleep", "timeout")):
            raise ConfigurationError(f"clock is a Clock, not {type(clock).__name__}")
        if store is not None and not all(hasattr(store, name) for name in ("load", "save", "lock")):
            raise ConfigurationError(f"store is a Store, not {type(store).__name__}")
        try:
            options = options_of(options)
            CallOptions(timeout=timeout)
        except InvalidCall as error:
            raise ConfigurationError(str(error)) from None
        if timeout is not None and options.timeout is not None:
            raise ConfigurationError("timeout is given twice: as timeout and in options")
        self._strategy: Strategy = strategy
        self._store = store
        self._owner, self._background, self._stats = True, BackgroundTasks(), Stats()
        self._live: auth.LiveSessions = WeakValueDictionary()
        self._connections = Connections(
            max_concurrency=max_concurrency, max_streams=max_streams, http_client=http_client, timeout=timeout
        )
        pace = Pace(max_per_second=rate, max_calls=max_calls)
        others = observers if isinstance(observers, Sequence) else (observers,)
        known = Observers((self._stats, Log(), *others), clock=clock, base_url=base_url)
        self._attempts = Attempts(self._connections, clock=clock, pace=pace, observers=known)
        caller = Caller(self._attempts, None, auth.check_tenant(tenant), base_url, clock, options)
        self._authorize(caller, credentials, token)

    def _authorize(self, caller: Caller, credentials: Credentials, token: str | None) -> None:
        """Call as `caller`, with the tokens of `credentials` or with `token`."""
        keys = tuple(credentials) if isinstance(credentials, Sequence) else (credentials,)
        if not all(isinstance(key, Credential) for key in keys):
            raise ConfigurationError("credentials are one Credential or several")
        if token is None and not keys:
            raise ConfigurationError("the client needs credentials, or a ready-made token")
        if len({key.client_id for key in keys}) < len(keys):
            raise ConfigurationError("two credentials have the same client_id")
        self._tokens: GivenToken | ServiceTokens
        if token is not None:
            self._tokens = GivenToken(token)
        else:
            where: dict[str, Any] = {"tenant": caller.tenant, "base_url": caller.base_url, "clock": caller.clock}
            shared = None if self._store is None else auth.SharedTokens(self._store, **where)
            self._tokens = ServiceTokens(
                keys,
                self._attempts,
                **where,
                background=self._background,
                operations=generated_operations,
                strategy=self._strategy,
                shared=shared,
                options=caller.options,
            )

        async def send(request: Request, tokens: auth.TokenSource | None, attempts: int | None) -> Any:
            # Sessions renew their tokens with the options of the client, not with those of a call.
            options = replace(caller.options, attempts=attempts or caller.options.attempts, deadline=None)
            return await replace(caller, tokens=tokens, options=options).body(request)

        self._caller = replace(caller, tokens=self._tokens)
        fetched = self._attempts.token_fetched
        self._people = auth.People(caller.tenant, send, fetched, caller.clock, self._background, self._live)
        self._storefront = next((key.client_id for key in keys if key.kind == "storefront"), None)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, token: str | None = None, **options: Any) -> Self:
        """Return a client with the settings of `environ`, by default the environment of the process.

        Reads `EMPORIX_TENANT`, `EMPORIX_CLIENT_ID` and `EMPORIX_CLIENT_SECRET` (both not needed with `token`), and,
        where set, `EMPORIX_STOREFRONT_CLIENT_ID` and `EMPORIX_BASE_URL`. `options` are those of the class. Raises
        `ConfigurationError` naming the missing variables.
        """
        found = auth.read_environment(os.environ if environ is None else environ, with_token=token is not None)
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
            given = "Credential(client_id, kind='storefront'), or EMPORIX_STOREFRONT_CLIENT_ID in the environment"
            raise ConfigurationError(f"sessions of people need a storefront key: {given}")
        context = {"siteCode": site, "currency": currency, "language": language, "targetLocation": location}
        return AnonymousSession(self._caller, auth.SessionTokens(self._people, self._storefront, context=context))

    @overload
    def restore(self, state: SessionState) -> AnonymousSession | CustomerSession: ...
    @overload
    def restore(self, state: SessionState, kind: type[S]) -> S: ...
    def restore(self, state: SessionState, kind: type[Session] | None = None) -> Session:
        """Return the session that `state` was taken from, as far as the API still knows it. Nothing is called.

        If the session is in use in this client, also with newer tokens, the two share its tokens and their renewal.
        `kind` names its class for a type checker: `emporix.restore(state, CustomerSession)`. Raises
        `ConfigurationError` if it belongs to another tenant, or is not of that `kind`.
        """
        tenant = self._caller.tenant
        if state.tenant != tenant:
            raise ConfigurationError(f"the session belongs to the tenant {state.tenant!r}, the client to {tenant!r}")
        found = AnonymousSession if state.kind == "anonymous" else CustomerSession
        if kind is not None and not issubclass(found, kind):
            raise ConfigurationError(f"the session is one of kind {state.kind!r}, not a {kind.__name__}")
        return found(self._caller, self._people.restored(state))

    def limits(self) -> Limits:
        """Return the limits in force at this moment, which all clients that share these connections share."""
        return self._attempts.limits

    def stats(self) -> Stats:
        """Return what all clients that share these connections have done so far."""
        return self._stats.snapshot(in_flight=self._connections.in_flight)

    def scopes(self, *scopes: str) -> Self:
        """Return a client like this one whose calls carry a token that holds all of `scopes`.

        Raises `InvalidCall` where no scope is named, or where this client has a ready-made token.
        """
        if isinstance(self._tokens, GivenToken):
            raise InvalidCall("the scopes of a ready-made token cannot be chosen")
        named = " ".join(scope for scope in scopes if isinstance(scope, str))
        chosen = tuple(sorted(set(named.split())))
        if not chosen or not named.isascii() or not all(isinstance(scope, str) for scope in scopes):
            raise InvalidCall("scopes() takes the names of scopes, at least one, in ASCII")
        tokens = self._tokens.requiring(chosen)
        return self._replaced(_tokens=tokens, _caller=replace(self._caller, tokens=tokens))

    def for_tenant(self, tenant: str, credentials: Credentials = (), *, token: str | None = None) -> Self:
        """Return a client for another tenant, with its own credentials and this one's connections, limits and store.

        It lives as long as this one, and need not be closed. Raises `ConfigurationError` for invalid arguments.
        """
        other = self._replaced()
        other._authorize(replace(self._caller, tenant=auth.check_tenant(tenant)), credentials, token)  # noqa: SLF001 - the same class
        return other

    def explain(self, key: str, *, path: Mapping[str, object] | None = None) -> Explanation:
        """Return which token a call of the operation `key` would use, and why. Nothing is called.

        `path` is needed only where scopes depend on it. Raises `InvalidCall` for an unknown operation.
        """
        operation = self._caller.operation(key)
        operation = replace(operation, scopes=auth.fill_scopes(operation.scopes, path or {}))
        if isinstance(self._tokens, GivenToken) or not operation.token_kinds:
            return auth.explain_given(operation)
        return self._tokens.explain(operation)

    async def aclose(self) -> None:
        """Close the connections, except an injected `http_client`. May be called twice.

        Clients made by `options`, `scopes` and `for_tenant` leave the connections open that they share.
        """
        if self._owner:
            # First of all: a call that waits for a background task would start it again when that is cancelled.
            self._connections.shut()
            try:
                await self._background.aclose()
            finally:
                await self._connections.aclose()

    def _replaced(self, **attributes: object) -> Self:
        return super()._replaced(_owner=False, **attributes)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


def _check_base_url(base_url: str) -> str:
    """Return `base_url` without a slash at its end. Tokens are sent there, so it must be safe to send them."""
    if not isinstance(base_url, str):
        raise ConfigurationError(f"the base URL is text, not {type(base_url).__name__}")
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname or "", parts.port
        check_host(host)
    except ValueError:
        raise ConfigurationError("the base URL cannot be read: it is https:// and a host, and perhaps a port") from None
    if "@" in base_url or parts.query or parts.fragment:
        # Not shown: it may contain a password.
        raise ConfigurationError("the base URL takes no user, password, query or fragment")
    if not base_url.isprintable() or " " in base_url or not host or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"the base URL {base_url!r} is not an https address")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"the base URL {base_url!r} must be https: tokens would be sent there in the clear")
    return base_url.rstrip("/")
