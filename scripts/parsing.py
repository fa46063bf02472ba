"""Parse one normalised document with openapi-python-client, which names types and resolves what they refer to."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, model_property
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from scripts.expressions import FIELD_PREFIX, Expressions
from scripts.normalise.walk import every_schema
from scripts.operations import Described, is_json

# The generator copies an endpoint, and every model that it reaches, before it appends to its lists or sorts them.
# The one that was copied is never used again, and the copies take a fifth of a run.
openapi.deepcopy = copy.copy  # type: ignore[attr-defined, assignment]

# Each name is split anew wherever it occurs.
strings.sanitize = functools.cache(strings.sanitize)
strings.split_words = functools.cache(strings.split_words)


def _settle(*properties: Property, config: Config) -> None:
    """Tell two properties apart by their case, as the generator does; `render` does where that is not enough."""
    for prop in properties:
        prop.set_python_name(prop.name, config=config, skip_snake_case=True)


# The generator refuses a model or an endpoint where it makes one name of two, `@type` and `type`: ours are made later.
model_property._resolve_naming_conflict = lambda first, second, config: _settle(first, second, config=config)  # noqa: SLF001
Endpoint._check_parameters_for_conflicts = lambda self, **_: self  # type: ignore[method-assign]  # noqa: SLF001


class GenerationError(Exception):
    """A document that the generator cannot make anything of."""


@dataclass(slots=True)
class Service:
    """One service, parsed: what its operations table and its files are made from."""

    name: str
    document: Mapping[str, Any]
    keys: Mapping[str, str]
    described: list[Described]
    models: list[ModelProperty]
    endpoints: dict[str, Endpoint]
    expressions: Expressions
    warnings: list[str] = field(default_factory=list)
    given: frozenset[str] = frozenset()
    """The keys that `names.toml` gives."""

    def body(self, described: Described) -> Property | None:
        """Return the body an operation takes: the JSON one where there are several."""
        bodies = self.endpoints[described.address].bodies if described.address in self.endpoints else []
        ranked = sorted(bodies, key=lambda body: not is_json(body.content_type.get_untrusted_value()))
        return ranked[0].prop if ranked else None

    def multipart(self, described: Described) -> list[Property] | None:
        """Return the fields of the multipart body an operation takes, or takes as well; None if it takes none."""
        bodies = self.endpoints[described.address].bodies if described.address in self.endpoints else []
        for body in bodies:
            if body.body_type == BodyType.FILES and isinstance(body.prop, ModelProperty):
                model = self.expressions.model(body.prop)
                return [*(model.required_properties or ()), *(model.optional_properties or ())]
        return None

    def answer(self, described: Described) -> tuple[Property | None, bool]:
        """Return what the 2xx answers carry, and whether one of them can carry nothing."""
        endpoint = self.endpoints.get(described.address)
        responses = list(endpoint.responses if endpoint else ())
        carrying = [one for one in responses if one.source["attribute"] != "None" and one.status_code.pattern != "204"]
        carrying.sort(key=lambda one: one.source["attribute"] != "response.json()")
        empty = len(carrying) < len(responses) or described.operation.get("x-emporix-nullable") is True
        return (carrying[0].prop if carrying else None), empty

    @property
    def types(self) -> dict[str, tuple[str | None, str | None]]:
        """The types of the JSON request and response of every operation, by address."""

        def written(prop: Property | None, schema: object) -> str | None:
            return None if prop is None or schema is None else self.expressions.annotation(prop)

        return {
            one.address: (
                written(self.body(one), one.request_schema),
                written(self.answer(one)[0], one.response_schema),
            )
            for one in self.described
        }


def parse(
    document: Mapping[str, Any], service: str, described: Sequence[Described], keys: Mapping[str, str]
) -> Service:
    """Parse a normalised document. Raise GenerationError where the generator refuses it as a whole."""
    prepared = _prepare(document, keys)
    try:
        data = GeneratorData.from_dict(prepared, config=_config())
    except Exception as error:  # whatever one document does to the generator must not stop the others
        raise GenerationError(f"the generator failed with {type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {(data.detail or '').strip()}")
    endpoints: dict[str, Endpoint] = {}
    warnings = [_describe_error(error) for error in data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warnings += [_describe_error(error) for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            endpoints[endpoint.summary.get_untrusted_value()] = endpoint
    unions = [schema for schema in every_schema(prepared) if "oneOf" in schema]
    expressions = Expressions(data.models, unions)
    return Service(service, document, keys, list(described), data.models, endpoints, expressions, warnings)


def _describe_error(error: ParseError) -> str:
    detail = " ".join((error.detail or "").split())
    return f"{' '.join(error.header.split())} {detail}".strip()


@functools.cache
def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, field_prefix=FIELD_PREFIX),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _prepare(document: Mapping[str, Any], keys: Mapping[str, str]) -> dict[str, Any]:
    """Give the operations our names.

    The summary carries the operation's address, by which the parsed endpoint is found again.
    """
    prepared: dict[str, Any] = {**document, "paths": {}}
    for path, item in document.get("paths", {}).items():
        prepared["paths"][path] = {}
        for method, operation in item.items():
            address = f"{method.upper()} {path}"
            _, resource, name = keys[address].split(".")
            named = {"operationId": f"{resource}_{name}", "tags": [resource], "summary": address}
            prepared["paths"][path][method] = {**operation, **named}
    return prepared
