"""The client."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf
from typing import Any, Final, Self, Unpack, get_args
from urllib.parse import urlsplit

import httpx

from .auth.credentials import Credential, check_tenant, read_environment
from .auth.explain import Explanation, explain_given
from .auth.people import GuestTokens
from .auth.scopes import Strategy, fill_scopes
from .auth.service import ServiceTokens
from .auth.shared import SharedTokens
from .auth.state import SessionState
from .auth.stores import Store
from .auth.tokens import GivenToken
from .calls import generated_operations
from .concurrency.background import BackgroundTasks
from .concurrency.clock import Clock, SystemClock
from .errors import ConfigurationError, InvalidCall
from .http.attempts import Transport
from .http.connections import Connections
from .http.pace import Limits, Pace
from .http.request import check_host, is_loopback
from .namespaces import Calling, Origin
from .observe.hooks import Hooks
from .observe.observation import Instrument, Observation
from .observe.stats import Stats
from .options import CallOptions, OptionNames, chosen_options
from .sessions import AnonymousSession, CustomerSession, restored

__all__ = ["DEFAULT_BASE_URL", "Emporix"]

DEFAULT_BASE_URL: Final = "https://api.emporix.io"

Tokens = GivenToken | ServiceTokens


class Emporix(Calling):
    """A client for one tenant: typed namespaces for every service, with tokens, retries and limits taken care of.

        async with Emporix("acme", Credential("id", "secret")) as emporix:
            price_list = await emporix.price.price_lists.get("pl-1")

    `credentials` are one or several API keys; for each call the least powerful one that will do is used. `strategy` is
    what a new token is asked for: `"least"`, the one scope that will do; `"service"`, all scopes of that service that
    the key may hold; `"all"`, whatever the key holds. `store` keeps tokens besides the client's own memory. `token`, a
    ready-made bearer token, is used as it is for every call instead. `http_client` is used and left open if given. At
    most `max_concurrency` requests are in flight, fewer if the pool of `http_client` is smaller. `timeout` is in
    seconds for each phase of a request (30, and 10 to connect, if not given; that of `http_client` where there is
    one); waiting for one's turn does not count. `options` hold for every call. `max_requests_per_second` is kept
    evenly; `max_calls` is how many requests are sent altogether, those for tokens and repeated ones included, before
    `CallBudgetExceeded` is raised. `hooks` are told what happens, and so is `telemetry`, a
    `Telemetry` of `emporix_async.telemetry`. `clock` is where the client reads the time and waits.

    It may be used without `async with` and closed by `aclose()`, and be entered in one task and left in another.
    Raises `ConfigurationError` for anything that cannot work.
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
        timeout: float | httpx.Timeout | None = None,
        options: CallOptions | None = None,
        max_requests_per_second: float | None = None,
        max_calls: int | None = None,
        hooks: Hooks | None = None,
        telemetry: Instrument | None = None,
        clock: Clock | None = None,
    ) -> None:
        base_url = _check_base_url(base_url)
        if max_concurrency < 1:
            raise ConfigurationError(f"max_concurrency is at least 1, not {max_concurrency}")
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
        self._connections = Connections(max_concurrency=max_concurrency, http_client=http_client, timeout=timeout)
        pace = Pace(most_per_second=max_requests_per_second, max_calls=max_calls)
        observation = Observation(clock=clock, base_url=base_url, hooks=hooks, telemetry=telemetry)
        transport = Transport(self._connections, clock=clock, pace=pace, observation=observation)
        options = options or CallOptions()
        self._origin = Origin(transport, check_tenant(tenant), base_url, clock, BackgroundTasks(), options)
        self._tokens = self._tokens_for(self._origin, credentials, token)
        self._storefront = _storefront(credentials)
        self._caller = self._origin.caller(self._tokens)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, token: str | None = None, **options: Any) -> Self:
        """Make a client from `environ`, or from the environment of this process; `options` are those of the class.

        Reads `EMPORIX_TENANT`, `EMPORIX_CLIENT_ID` and `EMPORIX_CLIENT_SECRET` (both not needed with `token`), and,
        where set, `EMPORIX_STOREFRONT_CLIENT_ID` and `EMPORIX_BASE_URL`. Raises `ConfigurationError` naming what is
        missing.
        """
        # A default of the signature would be printed by `help`, with every secret in it.
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
        return AnonymousSession(self._origin, GuestTokens(self._origin, self._storefront, context=context))

    def restore(self, state: SessionState) -> AnonymousSession | CustomerSession:
        """Return the session that `state` was taken of, as far as the API still knows it: nothing is called.

        Raises `ConfigurationError` if it is another tenant's.
        """
        return restored(self._origin, state)

    def options(self, options: CallOptions | None = None, **named: Unpack[OptionNames]) -> Self:
        """Return this client with options of its own for its calls, over those it has.

            await emporix.options(deadline=5).price.price_lists.get("pl-1")

        They are those of `CallOptions`, or by name, which comes first. Nothing changes for this client, nor for any
        task that uses it. Raises `InvalidCall` for what cannot be.
        """
        chosen = chosen_options(self._origin.options, options, **named)
        return self._sharing(replace(self._origin, options=chosen), self._tokens)

    def limits(self) -> Limits:
        """Return the limits in force at this moment, which all clients that share these connections share."""
        return self._origin.transport.limits

    def stats(self) -> Stats:
        """Return what has been done so far by all clients that share these connections."""
        transport = self._origin.transport
        return transport.observation.stats(in_flight=transport.in_flight)

    def scopes(self, *scopes: str) -> Self:
        """Return this client with a choice of its own: its calls carry a token that holds all of `scopes`.

        Nothing changes for this client, nor for any task that uses it. Raises `InvalidCall` where no scope is named, or
        where the client was given a ready-made token.
        """
        if isinstance(self._tokens, GivenToken):
            raise InvalidCall("the scopes of a ready-made token cannot be chosen")
        chosen = tuple(sorted({scope for each in scopes for scope in each.split()}))
        if not chosen:
            raise InvalidCall("scopes() wants at least one scope")
        return self._sharing(self._origin, self._tokens.choosing(chosen))

    def for_tenant(
        self, tenant: str, credentials: Credential | Sequence[Credential] = (), *, token: str | None = None
    ) -> Self:
        """Return a client for another tenant, with credentials of its own and this one's connections, limits and store.

        It lives as long as this one, and need not be closed. Raises `ConfigurationError` for anything that cannot work.
        """
        origin = replace(self._origin, tenant=check_tenant(tenant))
        other = self._sharing(origin, self._tokens_for(origin, credentials, token))
        other._storefront = _storefront(credentials)  # noqa: SLF001 - one of its own
        return other

    def explain(self, key: str, *, path: Mapping[str, object] | None = None) -> Explanation:
        """Tell which token a call of the operation `key` would use, and why, without calling anything.

        `path` is needed only where scopes depend on it, those of custom entities. Raises `InvalidCall` for an unknown
        operation.
        """
        operation = self._caller.operation(key)
        operation = replace(operation, scopes=fill_scopes(operation.scopes, path or {}))
        if isinstance(self._tokens, GivenToken):
            return explain_given(operation)
        return self._tokens.explain(operation)

    async def aclose(self) -> None:
        """Close the connections; an injected `http_client` is left open. May be called twice.

        What `scopes` and `for_tenant` return shares the connections of the client it was made from, and leaves them.
        """
        if self._owner:
            # First of all: who waits for what is ended in the background would begin it anew.
            self._connections.shut()
            await self._origin.background.aclose()
            await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _tokens_for(self, origin: Origin, credentials: Credential | Sequence[Credential], token: str | None) -> Tokens:
        keys = (credentials,) if isinstance(credentials, Credential) else tuple(credentials)
        if token is None and not keys:
            raise ConfigurationError("the client needs credentials, or a ready-made token")
        if len({key.client_id for key in keys}) < len(keys):
            raise ConfigurationError("two credentials have the same client_id")
        if token is not None:
            return GivenToken(token)
        shared = None
        if self._store is not None:
            shared = SharedTokens(self._store, tenant=origin.tenant, base_url=origin.base_url, clock=origin.clock)
        return ServiceTokens(
            keys,
            tenant=origin.tenant,
            base_url=origin.base_url,
            transport=origin.transport,
            clock=origin.clock,
            background=origin.background,
            operations=generated_operations,
            strategy=self._strategy,
            shared=shared,
        )

    def _sharing(self, origin: Origin, tokens: Tokens) -> Self:
        """Return another client on the same connections."""
        other = object.__new__(type(self))
        # Without the namespaces made so far, which belong to this client's own tokens.
        vars(other).update({name: value for name, value in vars(self).items() if name.startswith("_")})
        vars(other).update(_owner=False, _origin=origin, _tokens=tokens, _caller=origin.caller(tokens))
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._origin.tenant!r}, base_url={self._origin.base_url!r})"


def _storefront(credentials: Credential | Sequence[Credential]) -> str | None:
    """Return the client id of the first storefront key."""
    keys = (credentials,) if isinstance(credentials, Credential) else credentials
    return next((key.client_id for key in keys if key.kind == "storefront"), None)


def _check_base_url(base_url: str) -> str:
    """Return `base_url` without a slash at its end; tokens are sent there, so it must be safe to send them."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname or "", parts.port
        check_host(host)
    except ValueError as error:
        raise ConfigurationError(f"the base URL cannot be read: {error}") from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        # Not shown: it may hold a password.
        raise ConfigurationError("the base URL takes no user, password, query or fragment")
    if not base_url.isprintable() or " " in base_url or not host or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"the base URL {base_url!r} is not an https address")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"the base URL {base_url!r} must be https: tokens are sent there in the clear otherwise"
        )
    return base_url.rstrip("/")
