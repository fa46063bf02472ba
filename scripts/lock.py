"""The lock: what was generated from what. One operation a line, sorted, so that a diff reads as a change of the API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from scripts.operations import Described
from scripts.templates.runtime.types import Bulk, Operation, Paging


@dataclass(slots=True)
class Entry:
    """One service in the lock: its document, its operations as plain facts by key, the names of its schemas."""

    directory: str
    sha256: str
    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    schemas: list[str] = field(default_factory=list)

    @property
    def keys(self) -> dict[str, str]:
        """The keys given, by address."""
        return {f"{facts['method']} {facts['path']}": key for key, facts in self.operations.items()}


def facts(operation: Operation, described: Described, annotations: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    """Everything known of an operation, defaults left out, and its parameters with their types."""
    known = {}
    for each in fields(operation):
        value = getattr(operation, each.name)
        if each.name not in {"key", "service", "resource", "name"} and (
            each.default is MISSING or value != each.default
        ):
            known[each.name] = value
    for name in ("paging", "bulk"):
        if name in known:
            known[name] = {key: value for key, value in asdict(known[name]).items() if value is not None}
    known["parameters"] = [
        {
            "name": parameter.name,
            "in": parameter.location,
            "required": parameter.required,
            "type": annotations.get((parameter.location, parameter.name), "Any"),
        }
        for parameter in described.parameters
    ]
    return known


def operation(key: str, known: Mapping[str, Any]) -> Operation:
    """Make an operation of its facts."""
    service, resource, name = key.split(".")
    values: dict[str, Any] = {name: value for name, value in known.items() if name != "parameters"}
    values |= {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    for fact, kind in (("paging", Paging), ("bulk", Bulk)):
        if fact in values:
            unset = {each.name: None for each in fields(kind) if each.default is not MISSING}
            values[fact] = kind(**{**unset, **values[fact]})
    return Operation(key=key, service=service, resource=resource, name=name, **values)


def read(path: Path) -> dict[str, Entry]:
    """Read the lock at `path`, by service; nothing where there is none. Raises ValueError where it is no lock."""
    if not path.exists():
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Entry(
                entry["directory"],
                entry["sha256"],
                {key: known for key, known in document["operations"].items() if key.partition(".")[0] == name},
                list(document["schemas"].get(name, ())),
            )
            for name, entry in document["services"].items()
        }
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path}: not a lock this version wrote ({error!r}); delete it to start anew") from error


def write(entries: Mapping[str, Entry]) -> str:
    """Write the lock."""
    services = {name: {"directory": entry.directory, "sha256": entry.sha256} for name, entry in sorted(entries.items())}
    operations = {key: known for entry in entries.values() for key, known in entry.operations.items()}
    schemas = {name: sorted(entry.schemas) for name, entry in sorted(entries.items())}
    tables = (
        ("services", _lines(services)),
        ("operations", _lines(dict(sorted(operations.items())))),
        ("schemas", _lines(schemas)),
    )
    return "{\n" + ",\n".join(f' "{name}": {{\n{lines}\n }}' for name, lines in tables) + "\n}\n"


def _lines(table: Mapping[str, Any]) -> str:
    return ",\n".join(f"  {json.dumps(name)}: {json.dumps(value, sort_keys=True)}" for name, value in table.items())
