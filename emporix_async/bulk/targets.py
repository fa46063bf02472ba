"""Which operation an import is done by, what its rows fill, and how an item is looked up. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

from emporix_api.types import Operation

from ..calls import unknown
from ..errors import InvalidCall

Mode: TypeAlias = Literal["upsert", "create", "update", "delete"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)


class Lookup(NamedTuple):
    """The operation that gets one item of a collection, and its path parameters that identify the item."""

    operation: Operation
    parameters: tuple[str, ...]


def import_operation(operations: Mapping[str, Operation], target: str, mode: Mode | None) -> Operation:
    """Return the operation that imports into `target`: itself its key, or `service.resource` with a mode.

    None is an upsert. A bulk operation goes before one for single items. Raises `InvalidCall`, with names close to it,
    where there is none, and where an operation does something else than its mode.
    """
    _check_mode(mode)
    if target in operations:
        if mode is not None and not operations[target].name.startswith(mode):
            raise InvalidCall(f"{target} is an operation, and none that would {mode}: give no mode, or name a resource")
        return operations[target]
    mode = mode or "upsert"
    for name in (f"{mode}_many", mode):
        operation = operations.get(f"{target}.{name}")
        if operation is not None:
            return operation
    resources = {key.rpartition(".")[0] for key in operations}
    if target in resources:
        modes = [each for each in MODES if f"{target}.{each}" in operations or f"{target}.{each}_many" in operations]
        remedy = f"its modes are {', '.join(modes)}" if modes else "nor any other mode; name an operation of it"
        raise InvalidCall(f"{target} has no {mode}: {remedy}")
    raise unknown("resource or operation", target, [*operations, *resources])


def operation_of_mode(keys: Mapping[str, str], mode: str) -> str:
    """Return the one of `keys`, those of operations by their modes, that `mode` names. Raises `InvalidCall`."""
    _check_mode(mode)
    if mode not in keys:
        resource = next(iter(keys.values())).rpartition(".")[0]
        raise InvalidCall(
            f"this importer of {resource} has no {mode}: its modes are {', '.join(keys)}; "
            "emporix.importer imports by the name of any resource or operation"
        )
    return keys[mode]


def _check_mode(mode: object) -> None:
    if mode is not None and mode not in MODES:
        raise InvalidCall(f"mode is one of {', '.join(MODES)}, not {mode!r}")


def find_lookup(operations: Mapping[str, Operation], operation: Operation) -> Lookup | None:
    """Return how to look up what `operation`, a creation, makes: None where an item's key is not its author's choice.

    Only then does an item that is not there by its key not exist under another either.
    """
    if operation.method != "POST" or not operation.own_key:
        return None
    lookup = find_reading(operations, operation)
    if lookup is None or len(lookup.parameters) > 1 or lookup.operation.key_field != operation.key_field:
        return None
    return lookup


def find_reading(operations: Mapping[str, Operation], operation: Operation) -> Lookup | None:
    """Return how to read back what `operation` writes or deletes, None where there is no way."""
    pattern = re.compile(re.escape(_collection(operation)) + r"((?:/\{[^{}]+\})+)")
    for reading in operations.values():
        if reading.method == "GET" and reading.service == operation.service and reading.paging is None:
            match = pattern.fullmatch(reading.path)
            if match:
                return Lookup(reading, tuple(re.findall(r"\{([^{}]+)\}", match[1])))
    return None


def find_listing(operations: Mapping[str, Operation], operation: Operation) -> Operation | None:
    """Return what lists the items that `operation` writes, by a query of the caller's; None where nothing does."""
    collection = _collection(operation)
    for listing in operations.values():
        if listing.method == "GET" and listing.path == collection and listing.paging and "q" in listing.query:
            return listing
    return None


def _collection(operation: Operation) -> str:
    path = re.sub(r"(/bulk|Batch)$", "", operation.path)
    return path if operation.bulk else re.sub(r"(/\{(?!tenant\})[^{}]+\})+$", "", path)


def row_parameter(operation: Operation, path: Mapping[str, object]) -> str | None:
    """Name the path parameter that each row fills, None where there is none.

    Raises `InvalidCall` where more are free than that reading.
    """
    names = [name for name in re.findall(r"\{([^{}]+)\}", operation.path) if name != "tenant" and name not in path]
    parameter = names.pop() if names and operation.bulk is None and operation.path.endswith("}") else None
    if names:
        raise InvalidCall(f"{operation.key}: {' and '.join(names)} must be given in path, the same for all rows")
    return parameter
