"""The client."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlsplit

import httpx

from emporix_api.services import Services
from emporix_api.types import UNSET, Client, Request

from ._calls import Caller
from ._clock import Clock, SystemClock
from ._secrets import keep_queries_out_of_logs
from ._session_tokens import SessionState
from ._tokens import GivenToken, ServiceTokens, TokenSource
from ._transport import Transport
from .credentials import Credential, check_tenant, read_environment
from .errors import ConfigurationError
from .sessions import AnonymousSession, CustomerSession, Origin, restored

__all__ = ["DEFAULT_BASE_URL", "Emporix"]

DEFAULT_BASE_URL: Final = "https://api.emporix.io"


class Emporix(Services):
    """A client for one tenant: typed namespaces for every service, with tokens, retries and limits taken care of.

        async with Emporix("acme", Credential("id", "secret")) as emporix:
            price_list = await emporix.price.price_lists.get("pl-1")

    `credentials` are one or several API keys; for each call the least powerful one that will do is used. `token`, a
    ready-made bearer token, is used as it is for every call instead. `http_client` is used and left open if given. At
    most `max_concurrency` requests are in flight, fewer if the pool of `http_client` is smaller. `timeout` is in
    seconds for each phase of a request (30, and 10 to connect, if not given; that of `http_client` where there is
    one); waiting for one's turn does not count. `clock` is where the client reads the time and waits.

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
        http_client: httpx.AsyncClient | None = None,
        max_concurrency: int = 16,
        timeout: float | httpx.Timeout | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._tenant = check_tenant(tenant)
        self._base_url = _check_base_url(base_url)
        keys = (credentials,) if isinstance(credentials, Credential) else tuple(credentials)
        if token is None and not keys:
            raise ConfigurationError("the client needs credentials, or a ready-made token")
        if len({key.client_id for key in keys}) < len(keys):
            raise ConfigurationError("two credentials have the same client_id")
        if max_concurrency < 1:
            raise ConfigurationError(f"max_concurrency is at least 1, not {max_concurrency}")
        clock = clock or SystemClock()
        self._transport = Transport(
            clock=clock, max_concurrency=max_concurrency, http_client=http_client, timeout=timeout
        )
        tokens: TokenSource
        if token is not None:
            tokens = GivenToken(token)
        else:
            tokens = ServiceTokens(
                keys, tenant=self._tenant, base_url=self._base_url, transport=self._transport, clock=clock
            )
        self._caller = Caller(self._transport, tokens, tenant=self._tenant, base_url=self._base_url, clock=clock)
        self._storefront = next((key.client_id for key in keys if key.kind == "storefront"), None)
        keep_queries_out_of_logs()

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ, *, token: str | None = None, **options: Any) -> Self:
        """Make a client from the environment; `options` are those of the class.

        Reads `EMPORIX_TENANT`, `EMPORIX_CLIENT_ID` and `EMPORIX_CLIENT_SECRET` (both not needed with `token`), and,
        where set, `EMPORIX_STOREFRONT_CLIENT_ID` and `EMPORIX_BASE_URL`. Raises `ConfigurationError` naming what is
        missing.
        """
        found = read_environment(environ, with_token=token is not None)
        options.setdefault("base_url", found.base_url or DEFAULT_BASE_URL)
        return cls(found.tenant, found.credentials, token=token, **options)

    async def call(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Any = UNSET,
    ) -> Any:
        """Call the operation `key` (`service.resource.name`) with plain data and return the body of its answer.

        That is decoded JSON, `bytes` where it is not JSON, or None. Parameters go by their names on the wire; the
        tenant is filled in. A list comes as the one page that was asked for. Raises `InvalidCall` for an unknown
        operation or path parameter, and whatever a typed call raises.
        """
        request = Request(key, path=path or {}, query=query or {}, headers=headers or {}, body=body)
        return (await self._caller.answer(request)).body

    def raw(self, service: str) -> Client:
        """Return what the generated classes of `service` take, with this client's tokens and transport.

        Raises `InvalidCall` if there is no such service.
        """
        self._caller.check_service(service)
        return self._caller

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
        origin = self._origin()
        return AnonymousSession(origin, origin.guest_tokens(self._storefront, context=context))

    def restore(self, state: SessionState) -> AnonymousSession | CustomerSession:
        """Return the session that `state` was taken of, as far as the API still knows it: nothing is called.

        Raises `ConfigurationError` if it is another tenant's.
        """
        return restored(self._origin(), state)

    def _origin(self) -> Origin:
        return Origin(self._transport, self._tenant, self._base_url, self._caller.clock)

    async def aclose(self) -> None:
        """Close the connections; an injected `http_client` is left open. May be called twice."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._tenant!r}, base_url={self._base_url!r})"


def _check_base_url(base_url: str) -> str:
    """Return `base_url` without a slash at its end; tokens are sent there, so it must be safe to send them."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ConfigurationError(f"the base URL cannot be read: {error}") from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        # Not shown: it may hold a password.
        raise ConfigurationError("the base URL takes no user, password, query or fragment")
    if not base_url.isprintable() or " " in base_url or not host or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"the base URL {base_url!r} is not an https address")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"the base URL {base_url!r} must be https: tokens are sent there in the clear otherwise"
        )
    return base_url.rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
