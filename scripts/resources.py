"""Describe the endpoint classes of a service, for the template that writes them.

A class a resource, a method an operation, the importers of every collection that takes items, and what modifies an item
that can be both read and put.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from scripts.docstrings import documented
from scripts.imports import Import, collection_of, import_of
from scripts.methods import Argument, Method, method_of
from scripts.modifications import Modification, modifications
from scripts.names import NameCollision, distinct_class, identifier
from scripts.summaries import summarised

if TYPE_CHECKING:
    from scripts.operations import Described
    from scripts.parsing import Service
    from scripts.templates.runtime.types import Operation

IMPORTED: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("collections.abc", ("AsyncIterable", "Iterable", "Mapping", "Sequence")),
    ("datetime", ("date", "datetime")),
    ("typing", ("Any", "Literal", "Unpack")),
    ("...declared", ("declared",)),
    ("...decoding", ("as_is", "list_of", "map_of", "total")),
    (
        "...types",
        (
            *("UNSET", "Change", "Client", "Download", "EventStream", "FileContent", "ImportOptions", "Importer"),
            *("Multipart", "Paginator", "Report", "Request", "Unset", "Upload", "json_text", "nothing", "upload"),
            "uploads",
        ),
    ),
    ("...values", ("warn_deprecated",)),
)
"""What the module of a resource imports if it needs it, by module: no class may have one of these names."""

_TAKEN: Final = frozenset(name for _, names in IMPORTED for name in names)


@dataclass(slots=True)
class Resource:
    """One resource: a module with a class."""

    name: str
    module: str
    class_name: str
    methods: list[Method] = field(default_factory=list)
    imports: list[Import] = field(default_factory=list)
    modifications: list[Modification] = field(default_factory=list)
    sentence: str = ""
    docstring: str = ""


def build_resources(service: Service, operations: Mapping[str, Operation]) -> list[Resource]:
    """Describe the resources of a service, sorted by name; what the generator could not parse is left out."""
    resources: dict[str, Resource] = {}
    collections: dict[tuple[str, str], dict[str, Described]] = {}
    stated = {service.keys[described.address]: described for described in service.described}
    for described in service.described:
        if described.address not in service.endpoints:
            continue
        operation = operations[service.keys[described.address]]
        resource = resources.setdefault(
            operation.resource,
            Resource(
                operation.resource,
                identifier(operation.resource),
                distinct_class(
                    operation.resource, "Resource", {*_TAKEN, *(one.class_name for one in resources.values())}
                ),
            ),
        )
        resource.methods.append(documented(method_of(service, described, operation), described, operation))
        collections.setdefault((operation.resource, collection_of(described.path)), {})[operation.name] = described
    for (name, collection), members in sorted(collections.items()):
        made = import_of(service, collection, members)
        if made is not None:
            taken = {one.name for one in resources[name].methods} | {one.importer for one in resources[name].imports}
            _see_that_none_is_given(service, resources[name].methods, {made.importer, made.import_all})
            if not taken & {made.importer, made.import_all}:
                resources[name].imports.append(made)
    for resource in resources.values():
        resource.methods.sort(key=lambda method: method.name)
        made_of_two = list(modifications(resource.methods, operations, stated))
        _see_that_none_is_given(service, resource.methods, {one.name for one in made_of_two})
        named = {method.name for method in resource.methods}
        resource.modifications = [one for one in made_of_two if one.name not in named]
        summarised(resource, service.name, operations)
        if any(method.name == "list" for method in resource.methods):
            _qualify_builtin_list(resource)
    return sorted(resources.values(), key=lambda resource: resource.name)


def _see_that_none_is_given(service: Service, methods: Iterable[Method], names: Collection[str]) -> None:
    """Raise NameCollision where `names.toml` gives an operation one of `names`, those of methods made of several."""
    for method in methods:
        if method.name in names and method.key in service.given:
            place = f"{method.key} is given to {method.address} in specs/names.toml"
            raise NameCollision(f"{place}, and the class makes a method of that name itself; choose another")


def _qualify_builtin_list(resource: Resource) -> None:
    """Write `builtins.list` in a class whose method `list` would hide it."""

    def qualify(text: str) -> str:
        return re.sub(r"(?<![\w.])list\[", "builtins.list[", text)

    def arguments(listed: list[Argument]) -> list[Argument]:
        return [replace(one, annotation=qualify(one.annotation)) for one in listed]

    resource.methods = [
        replace(
            method,
            path=arguments(method.path),
            query=arguments(method.query),
            headers=arguments(method.headers),
            body=arguments([method.body])[0] if method.body else None,
            fields=arguments(method.fields),
            returns=qualify(method.returns),
        )
        for method in resource.methods
    ]
