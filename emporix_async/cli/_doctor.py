"""`emporix doctor`: whether everything that a call needs is in order, and what to do where it is not."""

from __future__ import annotations

import importlib.util
import os
import stat
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

import typer

from ._clients import connect_to
from ._commands import FAILED, Settings
from ._output import emit, printable, put
from ._profiles import find_account, token_file
from ._tokens import token_of

if TYPE_CHECKING:
    from emporix_async import Credential

    from ._profiles import Account

PATIENCE: Final = 15.0  # seconds
_COLOURS: Final = {"ok": typer.colors.GREEN, "failed": typer.colors.RED, "skipped": typer.colors.YELLOW}
_NOT_IMPLEMENTED: Final = 501
_FIRST_SERVER_ERROR: Final = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how that went, what was found, and what to do about it."""

    check: str
    state: Literal["ok", "failed", "skipped"]
    found: str
    remedy: str = ""


Report = Callable[[Finding], None]


def doctor(settings: Settings) -> None:
    """Check versions, settings, reachability, keys and scopes; each line says ok, failed or skipped.

    It asks for a token of each key and calls nothing else. The exit status is 1 if something failed.
    """
    import anyio

    states: list[str] = []

    def report(finding: Finding) -> None:
        states.append(finding.state)
        if settings.as_json:
            emit(asdict(finding))
            return
        state = typer.style(f"{finding.state:8}", fg=_COLOURS[finding.state])
        put(f"{state} {finding.check}: {printable(finding.found)}")
        if finding.remedy:
            put(f"{'':9}→ {printable(finding.remedy)}")

    anyio.run(examine, settings, report)
    if "failed" in states:
        raise typer.Exit(FAILED)


async def examine(settings: Settings, report: Report) -> None:
    """Look at everything, and tell `report` each finding as soon as it is known."""
    from emporix_async.client import DEFAULT_BASE_URL
    from emporix_async.errors import ConfigurationError

    report(_versions())
    report(_transport())
    report(_token_cache() if settings.token_cache else Finding("token cache", "skipped", "not used"))
    try:
        account = find_account(settings.profile, os.environ)
        # Tokens of its own: what a key is granted now is what is to be found out.
        emporix = connect_to(account, token_cache=False)
    except ConfigurationError as error:
        report(Finding("settings", "failed", str(error)))
        report(Finding("reachability", "skipped", "no tenant is known"))
        report(Finding("keys", "skipped", "no tenant is known"))
        return
    report(Finding("settings", "ok", f"tenant {account.tenant}, keys: {len(account.credentials)}, {account.origin}"))
    async with emporix:  # which has checked the settings
        reached = await _reachability(account.base_url or DEFAULT_BASE_URL)
        report(reached)
        for credential in account.credentials:
            if reached.state == "ok":
                await _examine_key(account, credential, report)
            else:
                report(Finding(f"key {credential.client_id}", "skipped", "the API was not reached"))


def _versions() -> Finding:
    import platform
    from importlib.metadata import version

    names = ("emporix-async", "httpx", "anyio", "typer")
    found = ", ".join(f"{name} {version(name)}" for name in names)
    return Finding("versions", "ok", f"Python {platform.python_version()}, {found}")


def _transport() -> Finding:
    if importlib.util.find_spec("aiohttp") is None:
        remedy = "pip install 'emporix-async[aiohttp]' makes calls several times cheaper"
        return Finding("fast transport", "skipped", "not installed", remedy)
    from importlib.metadata import version

    return Finding("fast transport", "ok", f"aiohttp {version('aiohttp')}")


def _token_cache() -> Finding:
    from emporix_async import ConfigurationError

    try:
        file = token_file(os.environ)
    except ConfigurationError as error:
        return Finding("token cache", "skipped", str(error))
    try:
        found = file.lstat()
    except FileNotFoundError:
        return Finding("token cache", "ok", f"{file}, nothing kept yet")
    except OSError as error:
        return Finding("token cache", "failed", f"{file}: {error.strerror}", "or use --no-token-cache")
    if not stat.S_ISREG(found.st_mode) or (
        os.name == "posix" and (found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077)
    ):
        return Finding("token cache", "failed", f"{file} is ignored: others can use it", f"remove {file}")
    return Finding("token cache", "ok", str(file))


async def _reachability(url: str) -> Finding:
    import httpx

    try:
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            status = (await client.head(url)).status_code
    except httpx.HTTPError as error:
        remedy = "look at the network, a proxy in HTTPS_PROXY, and the base URL"
        return Finding("reachability", "failed", f"{url}: {type(error).__name__} {error}", remedy)
    if status >= _FIRST_SERVER_ERROR and status != _NOT_IMPLEMENTED:
        return Finding("reachability", "failed", f"{url} answers {status}", "try again later")
    return Finding("reachability", "ok", url)


async def _examine_key(account: Account, credential: Credential, report: Report) -> None:
    from emporix_async.errors import TokenError, TransportError

    name = f"key {credential.client_id}"
    alone = replace(account, credentials=(credential,))
    try:
        async with connect_to(alone, token_cache=False) as emporix:
            if credential.kind == "storefront":
                async with emporix.anonymous():
                    report(Finding(name, "ok", "a guest's session was begun"))
                return
            granted = (await token_of(emporix)).scopes
    except TransportError as error:
        report(Finding(name, "failed", str(error), "try again later"))
    except TokenError as error:
        remedy = "compare its id and secret with the developer portal, and the tenant it belongs to"
        report(Finding(name, "failed", str(error), remedy))
    else:
        report(_scopes(name, credential, granted))


def _scopes(name: str, credential: Credential, granted: frozenset[str] | None) -> Finding:
    from emporix_api.operations import OPERATIONS
    from emporix_async.auth import satisfies

    if granted is None:
        return Finding(name, "ok", "a token was granted; the answer does not say with which scopes")
    lacking = [scope for scope in credential.scopes or () if not satisfies(granted, [scope])]
    if lacking:
        remedy = "add them to the key in the developer portal, or take them out of the profile"
        return Finding(name, "failed", f"it lacks {', '.join(sorted(lacking))}", remedy)
    takers = [operation for operation in OPERATIONS.values() if "service" in operation.token_kinds]
    able = sum(satisfies(granted, operation.scopes) for operation in takers)
    services = sorted({scope.partition(".")[0] for scope in granted})
    only = f", of {', '.join(services)}" if able < len(takers) and services else ""
    return Finding(name, "ok", f"{len(granted)} scopes, enough for {able} of {len(takers)} operations{only}")
