"""API keys, and the environment variables they are read from."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from ..errors import ConfigurationError

_TENANT: Final = re.compile(r"[a-z][a-z0-9]{2,15}")


@dataclass(frozen=True, slots=True)
class Credential:
    """One API key of a tenant.

    `scopes` are those the key may hold. None: the client learns them from its tokens. `kind` is `"service"` for an
    Emporix API key (id and secret), `"storefront"` for a Storefront API key (id only). The `repr` does not show the
    secret. Raises `ConfigurationError` if the id, or a service key's secret, is empty, or either is not valid UTF-8.
    """

    client_id: str
    client_secret: str = field(default="", repr=False)
    scopes: Collection[str] | None = None
    kind: Literal["service", "storefront"] = "service"

    def __post_init__(self) -> None:
        if self.scopes is not None:
            scopes = self.scopes.split() if isinstance(self.scopes, str) else self.scopes
            if not (isinstance(scopes, Collection) and all(isinstance(scope, str) for scope in scopes)):
                raise ConfigurationError(
                    "the scopes of a credential are names of scopes, or a text with blanks between"
                )
            object.__setattr__(self, "scopes", frozenset(scopes))
        if not (isinstance(self.client_id, str) and isinstance(self.client_secret, str)):
            raise ConfigurationError("the client_id and client_secret of a credential are text")
        if not self.client_id:
            raise ConfigurationError("a credential needs a client_id")
        if self.kind == "service" and not self.client_secret:
            raise ConfigurationError(f"the service credential {self.client_id!r} needs a client_secret")
        if any("\ud800" <= letter <= "\udfff" for letter in self.client_id + self.client_secret):
            raise ConfigurationError("the client_id and client_secret of a credential hold bytes that are not UTF-8")


class Key(NamedTuple):
    """What a token is requested with: a client id, and scopes (None: all that the credential has)."""

    client_id: str
    scope: str | None


class Environment(NamedTuple):
    tenant: str
    credentials: tuple[Credential, ...]
    base_url: str | None


def read_environment(environ: Mapping[str, str], *, with_token: bool = False) -> Environment:
    """Read the `EMPORIX_…` variables; `with_token` needs no key. Raises `ConfigurationError` naming those missing."""
    values = {name: value.strip() for name, value in environ.items() if name.startswith("EMPORIX_") and value.strip()}
    key = ("EMPORIX_CLIENT_ID", "EMPORIX_CLIENT_SECRET")
    missing = [name for name in ("EMPORIX_TENANT", *(() if with_token else key)) if name not in values]
    if missing:
        raise ConfigurationError(f"the environment lacks {' and '.join(missing)}")
    credentials: list[Credential] = []
    if values.keys() >= set(key):
        credentials.append(Credential(values[key[0]], values[key[1]]))
    if "EMPORIX_STOREFRONT_CLIENT_ID" in values:
        credentials.append(Credential(values["EMPORIX_STOREFRONT_CLIENT_ID"], kind="storefront"))
    return Environment(values["EMPORIX_TENANT"], tuple(credentials), values.get("EMPORIX_BASE_URL"))


def check_tenant(tenant: str) -> str:
    """Return `tenant`, or raise `ConfigurationError` if it is not a valid name."""
    if not isinstance(tenant, str) or not _TENANT.fullmatch(tenant):
        raise ConfigurationError(
            f"{tenant!r} is not a tenant: a tenant is 3 to 16 lowercase letters and digits, beginning with a letter"
        )
    return tenant
