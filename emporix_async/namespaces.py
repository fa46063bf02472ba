"""What can be called on a client and on a session alike: every operation, by its name or by its key."""

from __future__ import annotations

import sys
import warnings
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Unpack

from emporix_api.services import WITHDRAWN, Services
from emporix_api.types import UNSET, Client, ImportOptions, Request

from .auth.tokens import TokenSource
from .bulk.importer import Importer
from .bulk.targets import import_operation
from .calls import Caller
from .concurrency.background import BackgroundTasks
from .concurrency.clock import Clock
from .http.attempts import Transport
from .options import CallOptions
from .paging.paginator import Paginator, as_sent

_BETWEEN: Final = frozenset({"emporix_api", "emporix_async", "functools"})


@dataclass(frozen=True, slots=True)
class Origin:
    """What a client and its sessions have in common: connections and limits, the tenant, and the options of calls."""

    transport: Transport
    tenant: str
    base_url: str
    clock: Clock
    background: BackgroundTasks
    options: CallOptions

    def caller(self, tokens: TokenSource, kind: type[Caller] = Caller) -> Caller:
        """Return what calls the API with `tokens`."""
        return kind(
            self.transport,
            tokens,
            tenant=self.tenant,
            base_url=self.base_url,
            clock=self.clock,
            options=self.options,
        )


class Calling(Services):
    """Typed namespaces for all services, and any operation by its key."""

    _origin: Origin
    _caller: Caller

    async def call(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Call the operation `key` (`service.resource.name`) with plain data and return the body of its answer.

        That is decoded JSON, `bytes` where it is a file, or None; for a HEAD request it is the headers. Parameters go
        by their names on the wire; the tenant is filled in. A list comes as the one page that was asked for. `options`
        are for this call, over those there are. Raises `InvalidCall` for an unknown operation or path parameter,
        and whatever a typed call raises. Warns as `raw` does.
        """
        request = Request(key, path=path or {}, query=query or {}, headers=headers or {}, body=body)
        _warn_if_withdrawn(self._caller.operation(key).service)
        caller = self._caller if options is None else self._caller.with_options(options)
        return await caller.body(request)

    def listing(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Any = UNSET,
    ) -> Paginator[Any]:
        """List with the operation `key`, or that of the resource `key` (`service.resource`); items are plain data.

        Parameters go by their names on the wire; `body` is that of a search. Raises `InvalidCall` for a key that lists
        nothing. Warns as `raw` does.
        """
        operation = self._caller.paged(key)
        _warn_if_withdrawn(operation.service)
        request = Request(operation.key, path=path or {}, query=query or {}, headers=headers or {}, body=body)
        return self._caller.paginate(request, as_sent)

    def importer(
        self,
        target: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        mode: str = "upsert",
        path: Mapping[str, object] | None = None,
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import plain `rows` into `target`, as the importers of the typed namespaces do.

        `target` is a resource (`product.products`), for which `mode` says what is done: `upsert`, `create`, `update` or
        `delete`; or the key of an operation that takes items. Raises `InvalidCall`, with names close to it, where there
        is none. Warns as `raw` does.
        """
        operation = import_operation(self._caller.operations(), target, mode)
        _warn_if_withdrawn(operation.service)
        return self._caller.importer(operation.key, rows, path=path or {}, **options)

    def raw(self, service: str) -> Client:
        """Return what the generated classes of `service` take, with the tokens and connections of this.

        Raises `InvalidCall` if there is no such service. Emits a `DeprecationWarning` for one that Emporix documents no
        longer; so does the first use of its namespace.
        """
        self._caller.check_service(service)
        _warn_if_withdrawn(service)
        return self._caller


def _warn_if_withdrawn(service: str) -> None:
    if service not in WITHDRAWN:
        return
    # Attributed to whoever asked for the service, however many frames of namespaces are in between: by default only
    # warnings of one's own code are shown.
    level, frame = 1, sys._getframe()  # noqa: SLF001 - what the warnings module itself uses
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _BETWEEN:
        level, frame = level + 1, frame.f_back
    warnings.warn(
        f"Emporix documents the service {service!r} no longer; its client is kept as it last was",
        DeprecationWarning,
        stacklevel=level,
    )
