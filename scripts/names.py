"""Name the operations: `service.resource.method`, from the HTTP method, the path and a few facts.

The rule, in short. The resource is the first fixed segment of the path after the service and the tenant. The method is
a verb (`list get create upsert replace update delete search`, `_many` for bulk) plus the nouns of the fixed segments
that follow; path parameters between them are left out. A last segment that is itself a verb (`refresh`, `nextId`), or
an action (`{id}:cancel`), becomes the method. `names.toml` overrides the rule, and the previous lock keeps a name that
was once given.
"""

from __future__ import annotations

import builtins
import keyword
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.templates.runtime.types import Operation

VERBS = frozenset(
    "activate add apply approve archive assign authorize calculate cancel capture change clone "
    "close complete confirm "
    "convert copy deactivate decline disable download enable exchange execute export finish find generate import "
    "increment initialize invalidate lock login logout match merge next move pause preview publish rebuild recalculate "
    "redeem refresh refund register reindex reject release remove renew replay resend reset resolve restart restore "
    "resume retry revoke rotate run send set signup split start stop submit sync terminate test transfer trigger "
    "unassign unlock unpublish upload validate verify".split()
)
"""Segments that begin with one of these are actions, not nouns."""

RESERVED = frozenset(
    "bool builtins bytes date datetime dict float import_all importer int models modify object str".split()
)
"""What a resource's class has or reads besides its operations. `list` is not here: see `resources`."""

RESERVED_RESOURCES = frozenset({"cached_property"})
"""What the class of a service reads besides its resources, and that of all services besides these."""

_ARGUMENTS = frozenset(
    "as_is body declared json_text list_of map_of mode nothing self total upload uploads warn_deprecated".split()
)
"""What a method takes or calls by these names."""


class NameCollision(Exception):  # noqa: N818 - it is what it says
    """Two operations ask for one name; both are named, `names.toml` settles it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rule looks at.

    `lists`: a 2xx answer is a list; `bulk`: it takes many items and answers for each; `upserts`: it can answer 201;
    `sends_list`: its body is a list; `searches`: it is a POST that creates nothing.
    """

    service: str
    method: str
    path: str
    lists: bool = False
    bulk: bool = False
    upserts: bool = False
    sends_list: bool = False
    searches: bool = False

    @property
    def address(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Overrides:
    """The renamings of `names.toml`.

    `resources` maps `service.segment/segment` to a resource name, `methods` maps `service.METHOD /path` to
    `resource.method`, `models` maps `service.place` to a class name, the place as the lock writes it.
    """

    resources: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Overrides:
        """Read `path`. Raises ValueError where it is not what it should be."""
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
        if wrong := [name for name, table in tables.items() if not _is_table_of_text(table)]:
            raise ValueError(f"{path.name}: [{wrong[0]}] is not a table of texts")
        if set(tables) - {"resources", "methods", "models"}:
            raise ValueError(f"{path.name}: has tables besides [resources], [methods] and [models]")
        for name in (name for table in tables.values() for name in table.values()):
            if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
                raise ValueError(f"{path.name}: {name!r} is no name")
        for address, key in tables.get("methods", {}).items():
            if key.rpartition(".")[2] in RESERVED:
                raise ValueError(f"{path.name}: {address}: no operation can be called {key}: its class needs that name")
        return cls(**tables)

    def models_of(self, service: str) -> dict[str, str]:
        """Return the names of the models of one service, by place."""
        prefix = f"{service}."
        return {key.removeprefix(prefix): name for key, name in self.models.items() if key.startswith(prefix)}

    def of(self, service: str) -> list[tuple[str, str]]:
        """List what is said of one service."""
        tables = (self.resources, self.methods, self.models)
        return [entry for table in tables for entry in sorted(table.items()) if entry[0].startswith(f"{service}.")]

    def stale(self, operations: Iterable[Facts | Operation], places: Iterable[str] = ()) -> list[str]:
        """Name the entries that match none of `operations`, or none of the `places` of models, `service.place`."""
        matched = set(places)
        for one in operations:
            matched.add(f"{one.service}.{one.method} {one.path}")
            fixed = [part for part in segments(one.path) if not _is_parameter(part)]
            matched |= {f"{one.service}." + "/".join(fixed[:count]) for count in range(1, len(fixed) + 1)}
        return [name for name in (*self.resources, *self.methods, *self.models) if name not in matched]


def _is_table_of_text(table: object) -> bool:
    return isinstance(table, dict) and all(isinstance(value, str) for value in table.values())


def snake(text: str) -> str:
    """Write `text` in snake_case: `priceModels`, `price-models` and `PRICE_MODELS` are all `price_models`."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_").lower()


def pascal(text: str) -> str:
    """Write `text` in PascalCase."""
    return "".join(word.capitalize() for word in snake(text).split("_"))


def distinct_class(name: str, kind: str, taken: Collection[str]) -> str:
    """Name the class of a service or a resource; `kind` comes behind what is a keyword or one of `taken`."""
    chosen = pascal(name)
    while chosen in taken or keyword.iskeyword(chosen):
        chosen += kind
    return chosen


def singular(noun: str) -> str:
    """Put a snake_case noun into the singular, by its last word."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if re.search(r"(ss|x|ch|sh|tus|nus|rus)es$", noun):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def identifier(name: str) -> str:
    """Make `name` usable as a Python identifier that shadows no keyword."""
    name = snake(name) or "unnamed"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def parameter_name(name: str) -> str:
    """Name a path, query or header parameter as a Python argument."""
    argument = identifier(name)
    return f"{argument}_" if argument in _ARGUMENTS or (hasattr(builtins, argument) and argument != "id") else argument


def path_steps(path: str) -> list[str]:
    """Split `path` into its segments. An action at the end of one, `:cancel`, is a step of its own."""
    return [step for step in re.split(r"/|(?=:)(?![^{}]*\})", path) if step]


def segments(path: str) -> list[str]:
    """Split `path` and drop what every operation of a service shares: the service's segment and the tenant."""
    parts = path_steps(path)
    if len(parts) > 1 and re.fullmatch(r"\{tenant[\w-]*\}", parts[1]):
        return parts[2:] or parts[:1]
    return parts[1:] or parts


def _is_parameter(segment: str) -> bool:
    return segment.lstrip(":").startswith("{")


def _is_verb(segment: str) -> bool:
    return segment.startswith(":") or snake(segment).split("_")[0] in VERBS


def _resource(facts: Facts, resources: Mapping[str, str], paths: frozenset[str]) -> tuple[str, list[str], str | None]:
    """Return the resource, the segments below it, and the method where the resource's segment named one.

    `match-prices` is `prices.match`; `reindex-jobs`, which has items of its own, is a resource.
    """
    parts = segments(facts.path)
    fixed = [index for index, part in enumerate(parts) if not _is_parameter(part)]
    if given := _given_resource(facts, resources):
        name, count = given
        return name, parts[fixed[count - 1] + 1 :], None
    if not fixed:
        return facts.service, parts, None
    first = parts[fixed[0]]
    words = snake(first).split("_")
    alone = facts.method != "GET" and not any(path.startswith(f"{facts.path}/") for path in paths)
    if alone and _is_verb(first) and len(words) > 1 and fixed[0] == len(parts) - 1:
        noun, by, rest = "_".join(words[1:]).partition("_by_")
        return noun, [], f"{words[0]}{by}{rest}"
    return identifier(first), parts[fixed[0] + 1 :], None


def _given_resource(facts: Facts, resources: Mapping[str, str]) -> tuple[str, int] | None:
    """Return the resource that `resources` gives by the longest prefix, and how many fixed segments that has."""
    fixed = [part for part in segments(facts.path) if not _is_parameter(part)]
    prefixes = ((f"{facts.service}." + "/".join(fixed[:count]), count) for count in range(len(fixed), 0, -1))
    return next(((resources[prefix], count) for prefix, count in prefixes if prefix in resources), None)


def _join(*words: str) -> str:
    return "_".join(word for word in words if word)


def _method(facts: Facts, below: list[str], paths: frozenset[str]) -> list[str]:  # noqa: C901 - one rule, read from top to bottom
    """Return names for `facts` below its resource, the best first."""
    nouns = [snake(part) for part in below if not _is_parameter(part)]
    ends_in_parameter = bool(below) and _is_parameter(below[-1])
    last = nouns[-1] if nouns and not ends_in_parameter else ""
    stem, _, suffix = last.rpartition("_")
    many = ""
    if last in {"bulk", "batch"}:
        nouns.pop()
        many = "many"
    elif suffix in {"bulk", "batch"}:
        nouns[-1] = stem
        many = "many"
    elif last.split("_")[0] == "search":
        chain = _join(*map(singular, nouns[:-2]), *nouns[-2:-1])
        return [_join("search", chain, last.removeprefix("search").lstrip("_"))]
    elif last and _is_verb(below[-1]):
        chain = _join(*map(singular, nouns[:-1]))
        action = _join(last, "many") if facts.bulk and "_" not in last else last
        return [action, _join(action, chain)] if not keyword.iskeyword(action) else [_join(action, chain), f"{action}_"]
    elif facts.bulk:
        many = "many"

    chain = _join(*map(singular, nouns[:-1]))
    noun = nouns[-1] if nouns else ""
    collection = noun != singular(noun) or not nouns
    if facts.method == "GET":
        lists = facts.lists and not (ends_in_parameter and facts.path.rpartition("/")[0] in paths)
        if ends_in_parameter and lists and len(below) == 2 and noun:  # noqa: PLR2004 - a noun and its parameter
            return [f"list_by_{singular(noun)}"]
        verb = "list" if lists else "get"
        noun = noun if lists or not ends_in_parameter else singular(noun)
    elif facts.method == "POST":
        verb = "search" if facts.searches else "create"
        noun = noun if facts.sends_list or facts.searches else singular(noun)
    elif facts.method == "DELETE":
        verb = "delete" if many or ends_in_parameter or not collection else "delete_all"
        noun = singular(noun) if ends_in_parameter else noun
    else:
        verb = {"PUT": "upsert" if facts.upserts else "replace", "PATCH": "update"}.get(
            facts.method, facts.method.lower()
        )
        noun = singular(noun) if ends_in_parameter else noun
    if many:
        verb = "upsert_many" if facts.method == "PUT" else f"{verb}_many"
        noun = nouns[-1] if nouns else ""
    return [_join(verb, chain, noun)]


def candidates(facts: Facts, overrides: Overrides, paths: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield keys for `facts`, the best first; the last one spells the whole path out. `paths` are the service's."""
    resource, below, method = _resource(facts, overrides.resources, paths)
    resource = f"{resource}_resource" if resource in RESERVED_RESOURCES else resource
    methods = [method] if method else _method(facts, below, paths)
    parameters = [snake(part) for part in below if _is_parameter(part)]
    methods += [f"{methods[0]}_by_{parameter.removesuffix('_id')}" for parameter in parameters[-1:]]
    fixed = _join(*(snake(part) for part in below if not _is_parameter(part)))
    methods += [_join(methods[0], "by", *parameters)] if parameters else []
    methods += [_join(facts.method.lower(), fixed), _join(facts.method.lower(), fixed, "by", *parameters)]
    for name in methods:
        name = identifier(name)  # noqa: PLW2901
        yield f"{facts.service}.{resource}.{name}_" if name in RESERVED else f"{facts.service}.{resource}.{name}"


def name_operations(
    operations: Iterable[Facts], overrides: Overrides, previous: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Give every operation its key, by its address (`METHOD /path`).

    `names.toml` decides first, then `previous` (address to key, from the lock), then the rule, shorter paths before
    longer ones. Raises NameCollision where two operations are given one name, where `names.toml` gives one that another
    had before, or where the rule finds none.
    """
    previous = previous or {}
    named: dict[str, str] = {}
    owners: dict[str, str] = {}
    operations = list(operations)
    paths: dict[str, frozenset[str]] = {
        service: frozenset(facts.path for facts in operations if facts.service == service)
        for service in {facts.service for facts in operations}
    }
    ordered = sorted(operations, key=lambda facts: (facts.service, facts.path.count("/"), facts.path, facts.method))

    def give(facts: Facts, key: str) -> None:
        owner = f"{facts.service}: {facts.address}"
        if key in owners:
            raise NameCollision(f"{key} is asked for by {owners[key]} and by {owner}; rename one in specs/names.toml")
        owners[key] = owner
        named[facts.address] = key

    for facts in ordered:
        override = overrides.methods.get(f"{facts.service}.{facts.address}")
        if override:
            give(facts, f"{facts.service}.{override}")
    for facts in ordered:
        key = previous.get(facts.address, "")
        resource, _ = _given_resource(facts, overrides.resources) or (key.rpartition(".")[0].partition(".")[2], 0)
        if facts.address not in named and key.startswith(f"{facts.service}.{resource}."):
            give(facts, key)
    for facts in ordered:
        if facts.address not in named:
            keys = list(candidates(facts, overrides, paths[facts.service]))
            give(facts, next((key for key in keys if key not in owners), keys[-1]))
    return named
