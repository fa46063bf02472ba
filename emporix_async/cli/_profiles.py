"""Which tenant and keys a command uses: those of a profile, or of the environment. Never of its arguments.

# ~/.config/emporix/profiles.toml, which only its owner may read
[default]
tenant = "acme"
keys = [{ client_id = "...", client_secret = "..." }]

[reading]
tenant = "acme"
strategy = "service"                  # what a new token is asked for; "least" unless given
[[reading.keys]]
client_id = "..."
client_secret = "..."
scopes = ["price.pricelist_read"]     # those the key may hold, where that is known
[[reading.keys]]
client_id = "..."
kind = "storefront"
"""

from __future__ import annotations

import os
import shlex
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from emporix_async.errors import ConfigurationError

if TYPE_CHECKING:
    from emporix_async import Credential
    from emporix_async.auth import Strategy

DEFAULT_PROFILE: Final = "default"
_PROFILE_ENTRIES: Final = ("tenant", "base_url", "strategy", "keys")
_KEY_ENTRIES: Final = ("client_id", "client_secret", "scopes", "kind")


@dataclass(frozen=True, slots=True)
class Account:
    """A tenant, its keys, and where that stands."""

    tenant: str
    credentials: tuple[Credential, ...]
    base_url: str | None
    strategy: Strategy
    origin: str


def at_once(path: str, flags: int) -> int:
    """Open `path` for `open`. A pipe that nobody writes to is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def profile_file(environ: Mapping[str, str]) -> Path:
    """Name the file that holds the profiles; it need not exist. Raises `ConfigurationError` if no home is known."""
    return _directory(environ, "XDG_CONFIG_HOME", ".config") / "profiles.toml"


def token_file(environ: Mapping[str, str]) -> Path:
    """Name the file that keeps tokens between commands, as `profile_file` does."""
    return _directory(environ, "XDG_CACHE_HOME", ".cache") / "tokens.json"


def _directory(environ: Mapping[str, str], variable: str, otherwise: str) -> Path:
    stated = Path(environ.get(variable, ""))
    if stated.is_absolute():  # the specification of these variables has relative ones ignored
        return stated / "emporix"
    try:
        return Path.home() / otherwise / "emporix"
    except RuntimeError:  # this user is not in the password database
        raise ConfigurationError(f"no home directory is known: set HOME, or {variable}") from None


def find_account(profile: str | None, environ: Mapping[str, str]) -> Account:
    """Return what the profile called `profile` says; without one, what EMPORIX_PROFILE names, else the environment.

    Where neither names a tenant, it is the profile called default. Raises `ConfigurationError` saying what to do.
    """
    name = profile or environ.get("EMPORIX_PROFILE") or None
    if name is None and environ.get("EMPORIX_TENANT", "").strip():
        from emporix_async.auth import read_environment

        found = read_environment(environ)
        return Account(found.tenant, found.credentials, found.base_url, "least", "the environment")
    file = profile_file(environ)
    profiles = read_profiles(file)
    if name is None and DEFAULT_PROFILE not in profiles:
        raise ConfigurationError(
            "no tenant is known: set EMPORIX_TENANT, EMPORIX_CLIENT_ID and EMPORIX_CLIENT_SECRET, or write a profile "
            f"called {DEFAULT_PROFILE} into {file}"
        )
    name = name or DEFAULT_PROFILE
    if name not in profiles:
        there = ", ".join(sorted(profiles)) or "none"
        raise ConfigurationError(f"there is no profile {name!r} in {file}; there: {there}")
    return read_account(profiles[name], f"the profile {name!r} of {file}")


def profile_names(environ: Mapping[str, str]) -> list[str]:
    """List the profiles there are, none where they cannot be read."""
    try:
        return sorted(read_profiles(profile_file(environ)))
    except ConfigurationError:
        return []


def read_profiles(file: Path) -> dict[str, Any]:
    """Return the tables of `file`, none if it is missing; refuse one that others than its owner can read."""
    import tomllib

    try:
        with open(file, "rb", opener=at_once) as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise ConfigurationError(f"{file} is no file: put one with the profiles there")
            if os.name == "posix" and (found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077):
                raise ConfigurationError(
                    f"{file} holds secrets and others can read it: run chmod 600 {shlex.quote(str(file))}"
                )
            return tomllib.load(opened)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:  # of its form, of its encoding, of a number or of its nesting
        raise ConfigurationError(f"{file} is no TOML: {error}") from None


def read_account(table: Any, origin: str) -> Account:
    """Read one profile. Raises `ConfigurationError` naming what is wrong; no message holds a secret."""
    _check_entries(table, _PROFILE_ENTRIES, origin)
    for name in ("tenant", "base_url", "strategy"):
        _check_text(table, name, origin)
    if "tenant" not in table:
        raise ConfigurationError(f"{origin} names no tenant")
    keys = table.get("keys", [])
    if not isinstance(keys, list) or not keys:
        raise ConfigurationError(f"{origin} has no keys: give it keys = [{{ client_id = …, client_secret = … }}]")
    credentials = tuple(_read_key(key, f"key {number} of {origin}") for number, key in enumerate(keys, 1))
    strategy = cast("Strategy", table.get("strategy", "least"))  # checked by the client
    return Account(table["tenant"], credentials, table.get("base_url"), strategy, origin)


def _read_key(key: Any, origin: str) -> Credential:
    _check_entries(key, _KEY_ENTRIES, origin)
    for name in ("client_id", "client_secret", "kind"):
        _check_text(key, name, origin)
    if key.get("kind", "service") not in {"service", "storefront"}:
        raise ConfigurationError(f"the kind of {origin} is service or storefront, not {key['kind']!r}")
    from emporix_async import Credential

    scopes = key.get("scopes")
    if scopes is not None and not (isinstance(scopes, list) and all(isinstance(scope, str) for scope in scopes)):
        raise ConfigurationError(f"the scopes of {origin} are a list of texts")
    return Credential(
        key.get("client_id", ""), key.get("client_secret", ""), scopes=scopes, kind=key.get("kind", "service")
    )


def _check_entries(table: Any, known: tuple[str, ...], origin: str) -> None:
    if not isinstance(table, dict):
        raise ConfigurationError(f"{origin} is no table")
    for name in table:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"it takes {', '.join(known)}"
            raise ConfigurationError(f"{origin} has an entry {name!r}, which means nothing; {hint}")


def _check_text(table: Mapping[str, Any], name: str, origin: str) -> None:
    if name in table and not isinstance(table[name], str):
        raise ConfigurationError(f"{name} of {origin} is a text")
