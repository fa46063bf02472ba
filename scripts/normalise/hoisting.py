"""Make every inline object and enum a component, named by a rule, and give all components names that can be classes.

An inline schema is named after what holds it: the component, or `<Method><Path words>Request|Response`, followed by the
property, in the singular for what a list holds. Where the same inline schema stands under the same property name
in several places it is one component with that property's name. Named components are never merged with one another
or with an inline schema, and maps never at all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .composition import HINT
from .naming import Names, class_name, pascal, singular
from .walk import Notes, Schema, operation_schemas, operations, reference, referred, with_children

if TYPE_CHECKING:
    from collections.abc import Mapping
_MARK = "x-inline"


@dataclass(slots=True)
class _Inline:
    """An inline schema and where it was found: each time what holds it, by name or itself inline, and the step."""

    schema: Schema
    places: list[tuple[str | _Inline, str]] = field(default_factory=list)
    name: str | None = None


class Hoister:
    def __init__(self, components: Mapping[str, Schema], notes: Notes) -> None:
        self._names = Names()
        self._notes = notes
        self._inlines: dict[str, _Inline] = {}
        self._components = components
        self.renamed = {name: self._names.take(name) for name in components}
        for name, taken in self.renamed.items():
            if name != taken and class_name(name) != taken:
                notes.add(f"/components/schemas/{name}", f"called {taken}, since its name was taken")

    def hoist(self, paths: Mapping[str, Schema]) -> dict[str, Schema]:
        """Return the components, inline ones included; the schemas of `paths` are changed to refer to them."""
        found = {
            name: with_children(schema, lambda child, steps, name=name: self._lift(child, self.renamed[name], steps))  # type: ignore[misc]
            for name, schema in self._components.items()
        }
        holders = []
        for path, method, operation in operations({"paths": paths}):
            subject = method.title() + _subject(path)
            for steps, holder, schema in operation_schemas(operation):
                part = {"parameters": holder.get("name", ""), "requestBody": "Request"}.get(steps[0], "Response")
                holders.append((holder, self._lift(schema, subject, ("part", part))))
        for inline in list(self._inlines.values()):
            self._name(inline)
        for holder, schema in holders:
            holder["schema"] = self._written(schema)
        result = {self.renamed[name]: self._written(schema) for name, schema in found.items()}
        result |= {str(inline.name): self._written(inline.schema) for inline in self._inlines.values()}
        return dict(sorted(result.items()))

    def _lift(self, schema: Schema, parent: str | _Inline, steps: tuple[str, ...], within: str = "") -> Schema:
        """Mark what is inline in `schema`. `steps` lead there from `parent`, `within` is where it stood."""
        step = _step(schema, steps, within)
        if "$ref" in schema:
            return schema
        if schema.get("type") != "object" and "enum" not in schema:
            return with_children(schema, lambda child, inner: self._lift(child, parent, inner, step))
        key = json.dumps(schema, sort_keys=True)
        if "enum" in schema:
            key += step  # equal values under another name are another thing
        elif "properties" not in schema:
            key += str(len(self._inlines))
        if key in self._inlines:
            self._inlines[key].places.append((parent, step))
            return {_MARK: key}
        inline = self._inlines[key] = _Inline(schema, [(parent, step)])
        inline.schema = with_children(
            {keyword: value for keyword, value in schema.items() if keyword != HINT},
            lambda child, inner: self._lift(child, inline, inner),
        )
        return {_MARK: key}

    def _name(self, inline: _Inline) -> str:
        if inline.name is None:
            steps = {step for _, step in inline.places}
            step = next(iter(steps))
            if len(inline.places) > 1 and len(steps) == 1 and self._names.free(step):
                inline.name = self._names.take(step)
            else:
                # Found in several places, it belongs to none of them: the shortest name says least that is wrong.
                names = [self._holder(parent) + pascal(step) for parent, step in inline.places]
                inline.name = self._names.take(min(names, key=lambda name: (len(name), name)))
        return inline.name

    def _holder(self, parent: str | _Inline) -> str:
        return parent if isinstance(parent, str) else self._name(parent)

    def _written(self, schema: Schema) -> Schema:
        """Replace marks by references, and references by those to the names taken."""
        if _MARK in schema:
            return reference(str(self._inlines[schema[_MARK]].name))
        name = referred(schema)
        if name is not None:
            return reference(self.renamed[name])
        return with_children(schema, lambda child, _: self._written(child))


def _step(schema: Schema, steps: tuple[str, ...], within: str) -> str:
    """Name the step from a parent to `schema`."""
    keyword = steps[0]
    if keyword in {"properties", "part"}:
        return steps[1]
    if keyword == "items":
        return singular(within) if within and singular(within) != within else f"{within}Item"
    if keyword == "oneOf":
        return _branch(schema, steps[1], within)
    return f"{within}Value"


def _branch(schema: Schema, index: str, within: str) -> str:
    if HINT in schema:
        return f"{within}{pascal(schema[HINT])}"
    for value in schema.get("properties", {}).values():
        if len(value.get("enum", ())) == 1:
            return f"{within}{pascal(str(value['enum'][0]))}"
    if schema.get("type") == "object" and "properties" not in schema:
        return f"{within}Map"
    return within if "enum" in schema else f"{within}Variant{int(index) + 1}"


def _subject(path: str) -> str:
    """Name what a path is about: its fixed words below service and tenant, in the singular where one is picked."""
    steps = [step for step in path.split("/") if step]
    words = []
    for index, step in enumerate(steps):
        if step.startswith("{") or (index == 0 and any(not other.startswith("{") for other in steps[1:])):
            continue
        picked = index + 1 < len(steps) and steps[index + 1].startswith("{")
        words.append(pascal(singular(step) if picked else step))
    return "".join(words)
