"""Plain English for operations: a sentence from the method, the path and the name, in words of our own.

`specs/phrases.toml` has what the rule cannot know: irregular nouns, sentences of actions, what parameters mean.
Nothing of the documents' prose is used.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from scripts.names import segments, singular, snake

PHRASES: Final = Path(__file__).resolve().parent.parent / "specs" / "phrases.toml"

_TABLES: Final = frozenset({"nouns", "sentences", "resources", "services", "scopes", "parameters", "replacements"})

_ACRONYMS: Final = {
    **{word: word.upper() for word in ("ai", "iam", "id", "ids", "mcp", "pdf", "rag", "sepa", "url", "yrn")},
    "ids": "ids",
    "id": "id",
    "oauth": "OAuth",
    "oauths": "OAuths",
}
_VOWEL: Final = re.compile(r"[aeio]|u(?!ni|se|r[il])|(hour|MCP)", re.IGNORECASE)
"""How a word begins that takes `an`: `a unit`, `a user`, `an MCP server`."""

_KEY_WORDS: Final = frozenset({"code", "id", "index", "key", "name", "number", "provider", "type", "yrn"})

_VERBS: Final = {
    "add": "Add",
    "create": "Create",
    "delete": "Delete",
    "delete_all": "Delete",
    "get": "Get",
    "list": "List",
    "remove": "Remove",
    "remove_all": "Remove",
    "replace": "Replace",
    "search": "Search",
    "update": "Change fields of",
    "upsert": "Create or replace",
}
_PREPOSITIONS: Final = {"Add": "to", "Remove": "from"}
_NAME: Final = re.compile(
    rf"({'|'.join(sorted(_VERBS, key=len, reverse=True))})(_many)?(?:_(?!by_)(.+?))??(?:_by_(.+))?"
)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a thing is called, one and many of it."""

    singular: str
    plural: str

    @property
    def one(self) -> str:
        """The singular with its article."""
        return f"{'an' if _VOWEL.match(self.singular) else 'a'} {self.singular}"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The tables of `phrases.toml`.

    `nouns` maps `service.resource`, `service.resource.noun` or a noun alone to its singular and plural. `sentences`
    maps the key of an operation to its sentence; `resources` and `services` likewise. `scopes` says what a conditional
    scope adds, `parameters` what a parameter means by its name, which a service or the key of an operation may
    precede. `replacements` says what to call instead of a deprecated operation, by key.
    """

    nouns: Mapping[str, Noun] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)
    services: Mapping[str, str] = field(default_factory=dict)
    scopes: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    replacements: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    @functools.cache
    def load(cls, path: Path = PHRASES) -> Phrases:
        """Read `path`. Raises ValueError where it is not what it should be."""
        with path.open("rb") as file:
            tables = tomllib.load(file)
        if set(tables) - _TABLES:
            raise ValueError(f"{path.name}: has tables besides {', '.join(sorted(_TABLES))}")
        nouns = {name: Noun(*forms) for name, forms in tables.pop("nouns", {}).items()}
        return cls(nouns, **tables)

    def noun(self, service: str, resource: str, word: str | None = None) -> Noun:
        """Return the noun of a resource, or of `word` below it."""
        name = resource if word is None else word
        places = [f"{service}.{resource}", name] if word is None else [f"{service}.{resource}.{word}", word]
        found = next((self.nouns[place] for place in places if place in self.nouns), None)
        return found or Noun(spelt(singular(name)), spelt(plural(name)))

    def sentence(self, service: str, resource: str, name: str, path: str) -> str:
        """Return the sentence of an operation."""
        stated = self.sentences.get(f"{service}.{resource}.{name}")
        if stated:
            return stated
        thing = self.noun(service, resource)
        steps = segments(path)
        fixed = [index for index, step in enumerate(steps) if not _parameter(step)]
        item = bool(steps) and _parameter(steps[-1])
        below = steps[fixed[0] + 1 :] if fixed else steps
        match = _NAME.fullmatch(name)
        place = self._place(service, steps[: fixed[0]] if fixed else [])
        if match is None:
            return f"{_action(name, thing, parent=any(map(_parameter, below)))}{place}."
        verb, many, rest, by = match.groups()
        parent = bool(rest) and any(_parameter(step) for step in below[: -2 if item else None])
        word = _VERBS[verb]
        if parent and verb == "create":
            word = "Add"
        noun = self.noun(service, resource, rest) if rest else thing
        owner = f" {_PREPOSITIONS.get(word, 'of')} {thing.one}" if parent else ""
        if many:
            said = f"{word} many {noun.plural}{owner} in one request"
        elif verb == "list":
            said = f"{word} {'the ' if parent or place else ''}{noun.plural}{owner}"
        elif verb == "search":
            said = f"{word} {'the ' if parent else ''}{noun.plural}{owner} with a query in the request body"
        elif verb.endswith("_all"):
            said = f"{word} all {noun.plural}{owner}"
        elif verb in {"create", "add"}:
            said = f"{word} {noun.one}{owner}"
        elif item:
            key = f" by {_key(steps[-1])}" if verb == "get" and not (owner or by or place) else ""
            said = f"{word} {noun.one}{owner}{key}"
        else:
            said = f"{word} the {noun.plural if rest and rest == plural(rest) else noun.singular}{owner}"
        return f"{said}{place}{f' by {spelt(by)}' if by else ''}."

    def parameter(self, key: str, name: str, *, is_flag: bool = False) -> str:
        """Return what a query parameter or header of an operation means; nothing where its name says it.

        Only a flag means whether: one name can be a flag here and a text there.
        """
        meanings = (
            self.parameters.get(place, "") for place in (f"{key}.{name}", f"{key.partition('.')[0]}.{name}", name)
        )
        return next((one for one in meanings if one and one.startswith("Whether ") == is_flag), "")

    def purpose(self, service: str, resource: str) -> str:
        """Return what the methods of a resource are for."""
        plural_noun = self.noun(service, resource).plural
        return self.resources.get(f"{service}.{resource}") or f"{plural_noun[0].upper()}{plural_noun[1:]}."

    def service(self, service: str) -> str:
        """Return what a service is for."""
        return self.services.get(service) or f"The service `{service}`."

    def _place(self, service: str, before: list[str]) -> str:
        """Say what the parameters before the resource name: the site in `/{site}/zones`."""
        named = [self.noun(service, "", _owner(step)).one for step in before if _parameter(step)]
        return f" of {' and '.join(named)}" if named else ""


def _parameter(step: str) -> bool:
    return step.lstrip(":").startswith("{")


def _owner(step: str) -> str:
    return re.sub(r"_(id|code|number|key|name)$", "", snake(step))


def _key(step: str) -> str:
    """Name what a parameter identifies by: `id` of `priceListId`."""
    last = snake(step).rpartition("_")[2]
    return spelt(last) if last in _KEY_WORDS else "id"


def _action(name: str, thing: Noun, *, parent: bool) -> str:
    """Say an action: its verb and what it acts on."""
    verb, _, rest = name.partition("_")
    subject = thing.one if parent else thing.plural
    if rest.startswith("by_"):
        return f"{verb.capitalize()} {subject} by {spelt(rest[3:])}"
    return f"{verb.capitalize()} {f'the {spelt(rest)} of ' if rest else ''}{subject}"


def spelt(name: str) -> str:
    """Write a snake_case name in words."""
    return " ".join(_ACRONYMS.get(word, word) for word in name.split("_"))


def plural(noun: str) -> str:
    """Put a snake_case noun into the plural, by its last word."""
    if noun != singular(noun):
        return noun
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
