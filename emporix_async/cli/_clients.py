"""The client that a command uses."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._profiles import Account, find_account, token_file

if TYPE_CHECKING:
    from emporix_async import Emporix, Store

    from ._commands import Settings


def connect(settings: Settings, *, few_requests: bool = False, **options: Any) -> Emporix:
    """Make a client for the tenant that `settings` choose; `options` are those of `Emporix`.

    For `few_requests`, it takes what is soon imported before what is fast.
    Raises `ConfigurationError` where no tenant is known, or its settings cannot work.
    """
    emporix = connect_to(
        find_account(settings.profile, os.environ), token_cache=settings.token_cache, **settings.limits(), **options
    )
    emporix._connections.few_requests = few_requests  # noqa: SLF001 - a program has no use for it
    return emporix


def connect_to(account: Account, *, token_cache: bool, **options: Any) -> Emporix:
    """Make a client for `account`, with the tokens that former commands left if `token_cache` says so."""
    from emporix_async import Emporix

    chosen = {"base_url": account.base_url, "strategy": account.strategy, "store": _store() if token_cache else None}
    given = {name: value for name, value in (chosen | options).items() if value is not None}
    return Emporix(account.tenant, account.credentials, **given)


def _store() -> Store | None:
    """Open the file of tokens; None where there is no place for it, which costs a token call a command."""
    from emporix_async import ConfigurationError, FileStore

    try:
        file = token_file(os.environ)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ConfigurationError):
        return None
    return FileStore(file)
