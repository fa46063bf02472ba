"""Make every inline object and enum a component, named by a rule, and give all components names that can be classes.

A named component keeps its name but for what `plain_name` changes. An inline schema of a shape that the documents have
a word for has that word as its name: see `shape_name`. Any other is named after what holds it: the component, or
`<Path words>Request|Response`, followed by the property, in the singular for what a list holds. Where the same inline
schema stands under the same property name in several places it is one component with that property's name, if that
says what of. Named components are never merged with one another or with an inline schema, and maps never at all.

What `names.toml` says of a place has precedence. Then a name once given stays: what stands where a class of that name
stood before has it, whatever else has changed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scripts.loading import pointer_to
from scripts.names import path_steps, singular

from .composition import HINT
from .naming import Names, body_name, class_name, is_vague, joined, pascal, plain_name, shape_name
from .walk import Notes, Schema, operation_schemas, operations, reference, referred, with_children

_MARK = "x-inline"
_UNION = "x-union"


@dataclass(slots=True, eq=False)
class _Named:
    """What gets a name: a component, or an inline schema and where it was found.

    A place is what holds it, by name or itself named here, and the step from there; a component's has no step.
    """

    schema: Schema
    places: list[tuple[str | _Named, str]] = field(default_factory=list)
    name: str | None = None


class Hoister:
    """Hoists inline schemas and names all; `names` says what stands where, `previous` is what it said last time.

    `overrides` are the names that `names.toml` gives by place.
    """

    def __init__(
        self,
        components: Mapping[str, Schema],
        notes: Notes,
        service: str,
        previous: Mapping[str, str] | None = None,
        overrides: Mapping[str, str] | None = None,
    ) -> None:
        self._names = Names()
        self._notes = notes
        self._service = service
        self._previous = previous or {}
        self._overrides = overrides or {}
        self._bodies: dict[str, str] = {}
        self._inlines: dict[str, _Named] = {}
        self._unions: list[_Named] = []
        self._components = {name: _Named(schema, [(f"#{name}", "")]) for name, schema in components.items()}
        self.renamed: dict[str, str] = {}
        self.names: dict[str, str] = {}

    def hoist(self, paths: Mapping[str, Schema]) -> dict[str, Schema]:
        """Return the components, inline ones included; the schemas of `paths` are changed to refer to them."""
        for component in self._components.values():
            component.schema = with_children(
                component.schema,
                lambda child, steps, component=component: self._lift(child, component, steps),  # type: ignore[misc]
            )
        holders = []
        for path, method, operation in operations({"paths": paths}):
            subject = method.title() + "".join(pascal(singular(word) if one else word) for word, one in _words(path))
            self._bodies[subject] = body_name(word for word, _ in _words(path))
            for steps, holder, schema in operation_schemas(operation):
                part = {"parameters": holder.get("name", ""), "requestBody": "Request"}.get(steps[0], "Response")
                holders.append((holder, self._lift(schema, subject, ("part", part))))
        self._name_all()
        for holder, schema in holders:
            holder["schema"] = self._written(schema)
        every = (*self._components.values(), *self._inlines.values())
        return dict(sorted((str(one.name), self._written(one.schema)) for one in every))

    def _name_all(self) -> None:
        every = [*self._components.values(), *self._inlines.values()]
        while self._keep(every):
            pass  # what is held by something just named can be found again only now
        stated = {class_name(name) for name in self._components}
        for name, component in self._components.items():
            if component.name is None:
                plain = plain_name(name, self._service)
                wanted = plain if plain not in stated and self._names.free(plain) else class_name(name)
                component.name = self._names.take(wanted)
                if wanted != component.name:
                    self._notes.add(
                        pointer_to("components", "schemas", name),
                        "a name that is taken; another is given",
                        component.name,
                    )
        for inline in self._inlines.values():
            self._name(inline)
        self._name_unions()
        self.renamed = {name: str(component.name) for name, component in self._components.items()}
        for one in (*every, *(union for union in self._unions if union.name)):
            for place in self._places(one):
                self.names.setdefault(place, str(one.name))

    def _name_unions(self) -> None:
        """Name the unions that have a name: the documents', that of before or that of `names.toml`.

        All of the same members have the same. Any other is named after its members when it is written.
        """
        classes = {
            one.name for one in (*self._components.values(), *self._inlines.values()) if "properties" in one.schema
        }
        same: dict[frozenset[str], list[_Named]] = {}
        for union in self._unions:
            members = (referred(self._written(branch)) for branch in union.schema["oneOf"])
            same.setdefault(frozenset(name for name in members if name and name in classes), []).append(union)
        for unions in (same[members] for members in same if len(members) > 1):
            places = [place for union in unions for place in self._places(union)]
            stated = [plain_name(union.schema[HINT], self._service) for union in unions if HINT in union.schema]
            given = (
                [names[place] for place in places if place in names] for names in (self._overrides, self._previous)
            )
            found = next((min(names) for names in (*given, stated) if names), None)
            if found is not None and self._names.free(found):
                found = self._names.take(found)
                for union in unions:
                    union.name = found

    def _keep(self, every: Sequence[_Named]) -> bool:
        """Give a name that was given before to what stands in most of its places; whether there was one to give."""
        claims: dict[str, tuple[int, _Named]] = {}
        for one in every:
            if one.name is None:
                for name, count in self._claimed(one).items():
                    if name not in claims or count > claims[name][0]:
                        claims[name] = (count, one)
        for name, (_, one) in sorted(claims.items()):
            if one.name is None:
                one.name = self._names.take(name)
        return bool(claims)

    def _claimed(self, one: _Named) -> Counter[str]:
        """Count, by name, in how many of its places something of that name stood before; names taken left out."""
        places = self._places(one)
        names = [self._overrides[place] for place in places if place in self._overrides]
        if not names:
            names = [self._previous[place] for place in places if place in self._previous]
        return Counter(name for name in names if class_name(name) == name and self._names.free(name))

    def _places(self, one: _Named) -> list[str]:
        """Write its places; those held by something that has no name yet are left out."""
        holders = ((holder if isinstance(holder, str) else holder.name, step) for holder, step in one.places)
        return [f"{holder}.{step}" if step else holder for holder, step in holders if holder]

    def _lift(self, schema: Schema, parent: str | _Named, steps: tuple[str, ...], within: str = "") -> Schema:
        """Mark what is inline in `schema`. `steps` lead there from `parent`, `within` is where it stood."""
        step = _step(schema, steps, within)
        if "$ref" in schema:
            return schema
        if schema.get("type") != "object" and "enum" not in schema:
            schema = with_children(schema, lambda child, inner: self._lift(child, parent, inner, step))
            if "oneOf" in schema:
                self._unions.append(_Named(schema, [(parent, f"{step}.oneOf")]))
                schema = {**schema, _UNION: len(self._unions) - 1}
            return schema
        key = json.dumps(schema, sort_keys=True)
        if "enum" in schema:
            key += step  # equal values under another name are another thing
        elif "properties" not in schema:
            key += str(len(self._inlines))
        if key in self._inlines:
            self._inlines[key].places.append((parent, step))
            return {_MARK: key}
        inline = self._inlines[key] = _Named(schema, [(parent, step)])
        inline.schema = with_children(
            {keyword: value for keyword, value in schema.items() if keyword != HINT},
            lambda child, inner: self._lift(child, inline, inner),
        )
        return {_MARK: key}

    def _name(self, inline: _Named) -> str:
        if inline.name is None:
            holders = [one if isinstance(one, str) else self._name(one) for one, _ in inline.places]
            steps = {step for _, step in inline.places}
            step = next(iter(steps))
            if claimed := self._claimed(inline):
                wanted = max(claimed, key=lambda name: (claimed[name], name))
            elif (shape := shape_name(inline.schema, steps)) and self._names.free(shape):
                wanted = shape
            elif len(inline.places) > 1 and len(steps) == 1 and self._names.free(step) and not is_vague(step):
                wanted = step
            else:
                # Found in several places, it belongs to none of them: the shortest name says least that is wrong.
                named = list(zip(holders, (pascal(step) for _, step in inline.places), strict=True))
                names = [joined(holder, step) for holder, step in named]
                names += [holder + step for holder, step in named]
                names += [
                    self._bodies[holder] + step.replace("ResponseItem", "Item")
                    for holder, step in named
                    if holder in self._bodies
                ]
                wanted = min(names, key=lambda name: (not self._names.free(name), len(name), name))
            inline.name = self._names.take(wanted)
        return inline.name

    def _written(self, schema: Schema) -> Schema:
        """Replace marks by references, and references by those to the names taken."""
        if _MARK in schema:
            return reference(str(self._inlines[schema[_MARK]].name))
        if _UNION in schema:
            name = self._unions[schema[_UNION]].name
            schema = {keyword: value for keyword, value in schema.items() if keyword not in {_UNION, HINT}}
            schema |= {HINT: name} if name else {}
        name = referred(schema)
        if name is not None:
            return reference(str(self._components[name].name))
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


def _words(path: str) -> Iterator[tuple[str, bool]]:
    """Yield the fixed segments of a path below service and tenant, and whether one of what they name is picked."""
    found = path_steps(path)
    for index, step in enumerate(found):
        if not step.startswith("{") and (index or all(other.startswith("{") for other in found[1:])):
            yield step, index + 1 < len(found) and found[index + 1].startswith("{")
