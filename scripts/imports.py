"""Decide which collections have importers: those whose objects are created or upserted one by one or in bulk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.methods import Argument, arguments_of
from scripts.modifications import MODELS
from scripts.names import identifier, singular, snake
from scripts.operations import Described
from scripts.parsing import Service


@dataclass(frozen=True, slots=True)
class Import:
    """The two import methods of a collection; `operations` are the keys by mode, the default mode first.

    `docstring` and `sentence` are those of `importer`, the others those of `import_all`.
    """

    importer: str
    import_all: str
    path: list[Argument]
    row: str
    operations: dict[str, str]
    sentence: str = ""
    docstring: str = ""
    report_sentence: str = ""
    report_docstring: str = ""

    @property
    def signature(self) -> str:
        modes = ", ".join(map(repr, self.operations))
        rows = f"rows: AsyncIterable[{self.row}] | Iterable[{self.row}]"
        first = ["self", *(argument.declaration for argument in self.path), rows, "*"]
        mode = f"mode: Literal[{modes}] = {next(iter(self.operations))!r}"
        return ", ".join([*first, mode, "**options: Unpack[ImportOptions]"])

    @property
    def path_values(self) -> str:
        return "{" + ", ".join(f"{argument.wire!r}: {argument.name}" for argument in self.path) + "}"


def collection_of(path: str) -> str:
    """Return the path of the collection an operation belongs to: without `/bulk`, `Batch` and parameters at the end."""
    path = re.sub(r"/bulk$|:([^/{}]+|\{[^/{}]*\})$", "", path)
    path = re.sub(r"Batch$", "", path)
    return re.sub(r"(/\{[^{}]+\})+$", "", path)


def import_of(service: Service, collection: str, members: Mapping[str, Described]) -> Import | None:
    """Return the importers of a collection that can be created or upserted, and be read or addressed item by item."""
    modes: dict[str, Described] = {}
    noun = None
    for mode in ("upsert", "create"):
        for name, described in members.items():
            match = re.fullmatch(rf"{mode}(_many)?(?:_(.+))?", name)
            if match and _takes_rows(service, described, mode) and (mode not in modes or match[1]):
                modes[mode] = described
                noun = (match[2] if match[1] else match[2] and _plural(match[2], collection)) or noun
    readable = any(
        described.method in {"GET", "PATCH", "DELETE"} or described.path.endswith("}") for described in members.values()
    )
    path = {mode: _parent_arguments(service, described) for mode, described in modes.items()}
    clash = any(argument.name in {"rows", "options"} for arguments in path.values() for argument in arguments)
    if not modes or not readable or clash:
        return None
    default = next(iter(modes))
    usable = {mode: described for mode, described in modes.items() if path[mode] == path[default]}
    rows = [prop for described in usable.values() if (prop := _row(service, described)) is not None]
    typed = [service.expressions.annotation(one, prefix=MODELS) for one in rows if not service.expressions.is_map(one)]
    row = " | ".join(dict.fromkeys([*typed, "Mapping[str, Any]"]))
    operations = {mode: service.keys[described.address] for mode, described in usable.items()}
    names = (identifier(f"{noun}_importer"), f"import_{noun}") if noun else ("importer", "import_all")
    return Import(*names, path[default], row, operations)


def _takes_rows(service: Service, described: Described, mode: str) -> bool:
    """Whether an operation creates or upserts the objects that it is sent, and says so in its answer."""
    is_json = described.request_schema is not None
    if not is_json or _row(service, described) is None or described.asynchronous or described.searches:
        return False
    upserts = described.facts.upserts or described.facts.sends_list
    return described.method == "POST" or (described.method == "PUT" and (mode != "upsert" or upserts))


def _plural(noun: str, collection: str) -> str:
    """Return the noun as the path has it: `address` of `…/addresses` is `addresses`."""
    last = snake(collection.rpartition("/")[2])
    return noun.removesuffix(singular(last)) + last if noun.endswith(singular(last)) else noun


def _parent_arguments(service: Service, described: Described) -> list[Argument]:
    """Return what all rows share: the path's arguments but the last one, if that is where the path ends.

    That one is the key of a row.
    """
    shared = set(re.findall(r"\{([^{}]+)\}", re.sub(r"\{[^{}]+\}$", "", described.path)))
    return [argument for argument in arguments_of(service, described)[0] if argument.wire in shared]


def _row(service: Service, described: Described) -> ModelProperty | UnionProperty | None:
    """Return the object that the body of an operation is or lists, None if it is none."""
    prop = service.body(described)
    prop = prop.inner_property if isinstance(prop, ListProperty) else prop
    return prop if isinstance(prop, (ModelProperty, UnionProperty)) else None
