"""The lock: what was generated from what. One operation a line, sorted, so that a diff reads as a change of the API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scripts.expressions import class_name, wire_name
from scripts.operations import Described, stated
from scripts.parsing import Service
from scripts.templates.runtime.types import Operation


@dataclass(slots=True)
class Entry:
    """One service in the lock: its document, its operations as plain facts by key, its models by class name.

    `names` are those of its schemas by where they stand in the document; `withdrawn`: the archive has it no more.
    """

    directory: str
    sha256: str
    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    schemas: dict[str, dict[str, Any]] = field(default_factory=dict)
    path: str = ""
    names: dict[str, str] = field(default_factory=dict)
    withdrawn: bool = False

    @property
    def keys(self) -> dict[str, str]:
        """The keys given, by address."""
        return {f"{facts['method']} {facts['path']}": key for key, facts in self.operations.items()}


def facts(operation: Operation, described: Described, service: Service) -> dict[str, Any]:
    """Everything known of an operation, defaults left out, and its parameters with their types."""
    known = stated(operation, but={"key", "service", "resource", "name"})
    for name in ("paging", "bulk"):
        if name in known:
            known[name] = {
                key: fact for key, fact in asdict(known[name]).items() if fact is not None and fact is not False
            }
    endpoint = service.endpoints.get(described.address)
    types = {
        (location.value, wire_name(prop)): service.expressions.annotation(prop)
        for location, prop in (endpoint.iter_all_parameters() if endpoint else ())
    }
    known["parameters"] = [
        {key: parameter[key] for key in ("name", "in", "required")}
        | {"type": types.get((parameter["in"], parameter["name"]), "Any")}
        for parameter in described.operation["parameters"]
    ]
    return known


def models(service: Service, components: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Every class of `service`: the types of a model's fields and which are required, or what a union is one of.

    `components` are the schemas of the normalised document. They tell what the documents require, which is more than
    the models do: an answer may leave anything out.
    """
    required = {
        class_name(name): sorted(schema.get("required") or schema.get("x-emporix-required") or ())
        for name, schema in components.items()
    }
    known: dict[str, dict[str, Any]] = {}
    for model in service.models:
        if service.expressions.is_model(model):
            name = str(model.class_info.name)
            properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
            known[name] = {"fields": {wire_name(prop): service.expressions.annotation(prop) for prop in properties}}
            if model.additional_properties is not None:
                known[name]["others"] = service.expressions.annotation(model.additional_properties)
            if required.get(name):
                known[name]["required"] = required[name]
    # Unions are named where they are written, which the fields above have been.
    return known | {union.name: {"one_of": list(union.members)} for union in service.expressions.unions.values()}


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
                {
                    key.partition(".")[2]: known
                    for key, known in document["schemas"].items()
                    if key.partition(".")[0] == name
                },
                entry.get("path", ""),
                dict(document.get("names", {}).get(name, {})),
                entry.get("withdrawn", False),
            )
            for name, entry in document["services"].items()
        }
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path}: not a lock this version wrote ({error!r}); delete it to start anew") from error


def write(entries: Mapping[str, Entry]) -> str:
    """Write the lock."""
    services = {
        name: {"directory": entry.directory, "path": entry.path, "sha256": entry.sha256}
        | ({"withdrawn": True} if entry.withdrawn else {})
        for name, entry in sorted(entries.items())
    }
    operations = {key: known for entry in entries.values() for key, known in entry.operations.items()}
    schemas = {f"{name}.{key}": known for name, entry in entries.items() for key, known in entry.schemas.items()}
    tables = (
        ("services", _lines(services)),
        ("operations", _lines(dict(sorted(operations.items())))),
        ("schemas", _lines(dict(sorted(schemas.items())))),
        ("names", _lines({name: entry.names for name, entry in sorted(entries.items())})),
    )
    return "{\n" + ",\n".join(f' "{name}": {{\n{lines}\n }}' for name, lines in tables) + "\n}\n"


def write_document(document: Mapping[str, Any]) -> str:
    """Write a normalised document as JSON, one path and one schema a line.

    Its order is kept, since arguments and fields are written in it.
    """
    paths, schemas = _lines(document["paths"], sort=False), _lines(document["components"]["schemas"], sort=False)
    head = ",\n".join(f' "{name}": {json.dumps(document[name])}' for name in ("openapi", "info"))
    return f'{{\n{head},\n "paths": {{\n{paths}\n }},\n "components": {{"schemas": {{\n{schemas}\n }}}}\n}}\n'


def _lines(table: Mapping[str, Any], *, sort: bool = True) -> str:
    return ",\n".join(f"  {json.dumps(name)}: {json.dumps(value, sort_keys=sort)}" for name, value in table.items())
