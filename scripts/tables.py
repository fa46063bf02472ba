"""Write `OPERATIONS.md`: every operation in a table a service, for reading."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Final

from scripts.templates.runtime.types import Operation

_HEAD: Final = """\
# Operations

Every operation by its method. Generated from the published OpenAPI documents; do not edit.

**Scopes**: any one of those listed will do; where there is none, any token of that kind. Those after a `+` are needed
besides, for some requests only. **Token**: the kinds that an operation accepts; where there is none, it takes none.
**Paging**: what `list` and its like page by, with the page size used where none is asked for, `of` the largest where
one is stated; `total` where a total can be asked for. **Bulk**: items a request holds at most; `each` where the answer
has an outcome for each item.

A resource has `modify` besides where an item can be got and put at one path, and the GET returns all that the PUT
takes. It has `importer` and `import_all` where objects are created or upserted and the answer says so.
"""

_COLUMNS: Final = ("Method", "HTTP", "Token", "Scopes", "Paging", "Bulk")


def render_operations(operations: Iterable[Operation], withdrawn: Collection[str] = ()) -> str:
    """Write the document, by service and then by key; the services in `withdrawn` are said to be so."""
    ordered = sorted(operations, key=lambda operation: operation.key)
    services = [(service, list(rows)) for service, rows in groupby(ordered, key=lambda operation: operation.service)]
    parts = [_HEAD, f"{len(ordered)} operations of {len(services)} services.\n"]
    for service, rows in services:
        gone = "Withdrawn: the newest documents have this service no more.\n\n" if service in withdrawn else ""
        lines = [_line(_COLUMNS), _line("---" for _ in _COLUMNS), *(_line(_cells(row)) for row in rows)]
        parts.append(f"## {service}\n\n{gone}" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(operation: Operation) -> tuple[str, ...]:
    return (
        _code(f"emporix.{operation.key}") + (" *deprecated*" if operation.deprecated else ""),
        _code(f"{operation.method} {operation.path}"),
        ", ".join(operation.token_kinds),
        _scopes(operation),
        _paging(operation),
        _bulk(operation),
    )


def _scopes(operation: Operation) -> str:
    usual, besides = (", ".join(map(_code, scopes)) for scopes in (operation.scopes, operation.conditional_scopes))
    return f"{usual} + {besides}".strip() if besides else usual


def _paging(operation: Operation) -> str:
    paging = operation.paging
    if paging is None:
        return ""
    size = str(paging.default_size or "") + (f" of {paging.maximum_size}" if paging.maximum_size else "")
    counts = paging.total or paging.total_request_header or paging.total_request_parameter
    return " ".join(part for part in (paging.family, size.strip(), "total" if counts else "") if part)


def _bulk(operation: Operation) -> str:
    bulk = operation.bulk
    return "" if bulk is None else f"{bulk.limit}{' each' if bulk.family == 'multi_status' else ''}"


def _code(text: str) -> str:
    """Write `text` as code that cannot end its cell, whatever a document calls its paths and scopes."""
    return f"`{' '.join(text.replace('`', '').replace('|', '/').split())}`"
