"""Operations made by hand, in the shape of the generated ones."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from emporix_api.types import Operation

TENANT = "acme"
BASE_URL = "https://api.emporix.test"


def operation(
    key: str = "price.price_lists.get", method: Any = "GET", path: str | None = None, **facts: Any
) -> Operation:
    """Make an operation for service tokens; `facts` are the fields of `Operation`."""
    service, resource, name = key.split(".")
    facts.setdefault("token_kinds", ("service",))
    facts.setdefault("idempotent", method in {"GET", "PUT", "DELETE", "HEAD"})
    return Operation(
        key=key,
        service=service,
        resource=resource,
        name=name,
        operation_id=key,
        method=method,
        path=path or f"/{service}/{{tenant}}/{resource}",
        **facts,
    )


def table(*operations: Operation) -> Mapping[str, Operation]:
    """Make an operations table."""
    return MappingProxyType({entry.key: entry for entry in operations})
