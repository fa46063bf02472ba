"""Compare what a document describes with what was made of it, and name what either has and the other lacks.

Three steps lead from a document to its client, and each may lose something. The document, once its overlays are
applied, is compared with its normal form: both are read alike, by their own references and compositions. The normal
form is compared with what the generator made of it: operations, parameters, and fields of models. The files are
compiled. That the templates write what they are given is what the tests of the generated clients are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final
from urllib.parse import quote

from scripts.expressions import wire_name
from scripts.loading import steps_of
from scripts.operations import SET_BY_CALLER, Described
from scripts.parsing import Service
from scripts.stated import PLACES, StatedDocument, StatedOperation, Step

DEPTH: Final = 6
"""How many properties deep bodies are compared."""

MAXIMUM_FILE_NAME: Final = 200
_PARAMETER: Final = re.compile(r"\{+[^{}/]*\}+")


def audit(
    document: Mapping[str, Any], origins: Mapping[str, str], service: Service, files: Mapping[str, str]
) -> list[str]:
    """Return what `service` or its `files` lack or invent, a line each; none if all is well.

    `document` is the service's document with its overlays applied, `origins` says where its operations are in it, by
    address.
    """
    findings = [*_faults(files), *_fields(service)]
    source, normal = StatedDocument(document), StatedDocument(service.document)
    found: set[tuple[str, str]] = set()
    for described in service.described:
        key, address = service.keys[described.address], described.address
        path, method = steps_of(f"#{origins[address]}")[1:]
        if (path, method) not in source.addresses or not _shape(described.path).endswith(_shape(path)):
            findings.append(f"{key}: {address} is not in the document")
            continue
        if address not in service.endpoints:
            findings.append(f"{key}: {address} is not in the client")
            continue
        found.add((_plain(path), method))
        stated, made = source.operation(path, method), normal.operation(described.path, method)
        differences = chain(
            _parameters(_names(stated), _names(made), _plain(path)),
            _parameters(_names(made), _generated(service, described), described.path),
            _bodies(source, stated, normal, made),
        )
        findings += (f"{key}: {difference}" for difference in differences)
    # Only the first of an address has a client.
    lost = ((_plain(path), method) for path, method in source.addresses if (_plain(path), method) not in found)
    return findings + [f"lost {method.upper()} {path}" for path, method in dict.fromkeys(lost)]


def _faults(files: Mapping[str, str]) -> Iterator[str]:
    for path, text in files.items():
        if max(map(len, path.split("/"))) > MAXIMUM_FILE_NAME:
            yield f"{path:.80}… is too long a name for a file"
        elif path.endswith(".py"):
            try:
                compile(text, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                yield f"{path} is not Python ({error})"


def _fields(service: Service) -> Iterator[str]:
    """Compare the properties of the normal form's objects with the fields of the models."""
    models = {str(model.class_info.name): model for model in service.models}
    for name, schema in service.document["components"]["schemas"].items():
        properties = schema.get("properties") or {}
        model = models.get(name)
        if model is None:
            if properties:
                yield f"lost the model {name}"
            continue
        fields = {wire_name(prop) for prop in (*(model.required_properties or ()), *(model.optional_properties or ()))}
        yield from (f"lost {name}.{each}" for each in properties if each not in fields)
        yield from (f"invented {name}.{each}" for each in sorted(fields - properties.keys()))


Parameters = Mapping[str, set[str]]
"""Names by place."""


def _names(operation: StatedOperation) -> Parameters:
    return {place: {one["name"] for one in operation.parameters if one["in"] == place} for place in PLACES}


def _generated(service: Service, described: Described) -> Parameters:
    stated = [*service.endpoints[described.address].iter_all_parameters()]
    return {place: {wire_name(prop) for location, prop in stated if location.value == place} for place in PLACES}


def _parameters(declared: Parameters, made: Parameters, path: str) -> Iterator[str]:
    for place in PLACES:
        wanted, had = declared[place], made[place]
        if place == "path":
            # Names that cannot be identifiers were changed; that as many are asked for is what counts then.
            named = [match[1:-1] for match in re.findall(r"\{[^{}/]*\}", path)]
            if "tenant" in named:
                named.remove("tenant")
            wanted, had = set(named), had - {"tenant"}
            if len(had) == len(named):
                continue
        elif place == "header":
            wanted, had = ({name.lower() for name in names} - SET_BY_CALLER for names in (wanted, had))
        yield from (f"lost the parameter {name!r:.80} ({place})" for name in sorted(wanted - had))
        yield from (f"invented the parameter {name!r:.80} ({place})" for name in sorted(had - wanted))


def _bodies(
    source: StatedDocument, stated: StatedOperation, normal: StatedDocument, made: StatedOperation
) -> Iterator[str]:
    (request, fields), (taken, sent) = source.request(stated), normal.request(made)
    if sent:
        yield from (f"lost the field {name!r:.80} of the request" for name in sorted(fields - sent))
        yield from (f"invented the field {name!r:.80} of the request" for name in sorted(sent - fields))
    for part, wanted, had in (
        ("request", request, taken),
        ("response", source.answers(stated), normal.answers(made)),
    ):
        if wanted is not None:
            comparison = _Comparison(source, normal)
            comparison.compare(wanted, had or (), ())
            yield from (f"lost {path} of the {part}" for path in comparison.lost)
            yield from (f"invented {path} of the {part}" for path in comparison.invented)


class _Comparison:
    """One body compared. `lost` and `invented` are the paths of properties, each where it was first met."""

    def __init__(self, source: StatedDocument, normal: StatedDocument) -> None:
        self._source = source
        self._normal = normal
        self._seen: dict[Any, int] = {}
        self.lost: list[str] = []
        self.invented: list[str] = []

    def compare(self, stated: Sequence[Any], made: Sequence[Any], path: tuple[Step, ...]) -> None:
        depth = sum(type(step) is str for step in path)
        key = (*sorted(map(id, stated)), None, *sorted(map(id, made)))
        if depth >= DEPTH or self._seen.get(key, DEPTH) <= depth:
            return
        self._seen[key] = depth
        wanted, had = self._source.parts(stated), self._normal.parts(made)
        self.lost += (_written(path, name) for name in wanted if type(name) is str and name not in had)
        self.invented += (_written(path, name) for name in had if type(name) is str and name not in wanted)
        for step in {**wanted, **had}:
            # A list on one side only is no loss; the properties of what it holds are.
            if type(step) is tuple or (step in wanted and step in had):
                self.compare(wanted.get(step, ()), had.get(step, ()), (*path, step))


def _written(path: tuple[Step, ...], name: str) -> str:
    steps = (step[0] if isinstance(step, tuple) else f".{step}" for step in (*path, name))
    return "".join(steps).removeprefix(".")


def _plain(path: str) -> str:
    """Return a path without its query and blanks."""
    return re.sub(r"\s+", "", path.partition("?")[0])


def _shape(path: str) -> str:
    """Write `path` as it is sent, without the names of its parameters."""
    return "{}".join(quote(part, safe="/%:@!$&'()*+,;=-._~") for part in _PARAMETER.split(_plain(path)))
