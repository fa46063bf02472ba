"""Docstrings of services, of resources, and of what a resource has besides its operations.

A resource's docstring has a table of its methods, a service's one of its resources: `help()` begins with what there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scripts.docstrings import access_of, wrapped
from scripts.imports import Import
from scripts.modifications import Modification
from scripts.phrases import Noun, Phrases

if TYPE_CHECKING:
    from scripts.resources import Resource
    from scripts.templates.runtime.types import Operation

_MOST_NAMES: Final = 6
_MODES: Final = {"upsert": "`upsert` creates or replaces", "create": "`create` only creates"}


def summarised(resource: Resource, service: str, operations: Mapping[str, Operation]) -> None:
    """Give `resource` its docstring, and those of its importers and of what modifies."""
    phrases = Phrases.load()
    resource.sentence = phrases.purpose(service, resource.name)
    resource.imports = [_import(one, resource, service, operations, phrases) for one in resource.imports]
    resource.modifications = [_modification(one, operations) for one in resource.modifications]
    rows = [(method.name, method.sentence) for method in resource.methods]
    rows += [(one.name, one.sentence) for one in resource.modifications]
    for one in resource.imports:
        rows += [(one.importer, one.sentence), (one.import_all, one.report_sentence)]
    table = _table(("Method", "What it does"), sorted(rows))
    resource.docstring = "\n".join([resource.sentence, "", *table, ""])


def service_docstring(service: str, resources: Iterable[Resource]) -> str:
    """Write the docstring of a service: its sentence, and its resources with their methods."""
    rows = [(resource.module, resource.sentence, _method_names(resource)) for resource in resources]
    table = _table(("Resource", "What it is for", "Methods"), rows)
    return "\n".join([*wrapped(Phrases.load().service(service)), "", *table, ""])


def _method_names(resource: Resource) -> str:
    """List the methods of a resource, those first that act on its items as a whole."""
    names = sorted((method.name for method in resource.methods), key=lambda name: ("_" in name, name))
    shown = names[:_MOST_NAMES] if len(names) > _MOST_NAMES + 1 else names
    rest = f" and {len(names) - len(shown)} more" if len(names) > len(shown) else ""
    return ", ".join(f"`{name}`" for name in shown) + rest


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Write a table, in Markdown and aligned: some read it rendered, some as it is."""
    cells = [head, *((f"`{name}`", *rest) for name, *rest in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [
        "| " + " | ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return lines


def _import(
    made: Import, resource: Resource, service: str, operations: Mapping[str, Operation], phrases: Phrases
) -> Import:
    noun = _imported(made, resource, service, phrases)
    modes = [(mode, operations[key]) for mode, key in made.operations.items()]
    sent = " or ".join(f"`{operation.name}`" for _, operation in modes)
    limit = max(operation.bulk.limit if operation.bulk else 1 for _, operation in modes)
    size = f"at most {limit} rows a request" if limit > 1 else "one row a request"
    facts = [*wrapped(f"Sends {sent}, {size}. {access_of(modes[0][1], phrases)}")]
    arguments = [
        "rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.",
        f"mode: {', '.join(_MODES[mode] for mode, _ in modes)}.",
        "options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.",
    ]
    key = modes[0][1].key_field
    identified = [f"Rows are told apart by `{key}`."] if key else []
    sentence = f"Import {noun.plural}, with an outcome for every row."
    report_sentence = f"Import {noun.plural} and return a report."
    how = "Enter it with `async with` and iterate over the outcomes, which come as soon as they are known."
    counted = "The report counts the outcomes and has those that failed."
    documents = [
        "\n".join([said, "", told, *facts, *identified, "", "Args:", *(f"    {line}" for line in arguments), ""])
        for said, told in ((sentence, how), (report_sentence, counted))
    ]
    return replace(
        made,
        sentence=sentence,
        report_sentence=report_sentence,
        docstring=documents[0],
        report_docstring=documents[1],
    )


def _imported(made: Import, resource: Resource, service: str, phrases: Phrases) -> Noun:
    """Return the noun of what is imported: of the resource, or of what is below it."""
    word = re.sub(r"_?importer_?$", "", made.importer)
    noun = phrases.noun(service, resource.name, word or None)
    if not word:
        return noun
    owner = phrases.noun(service, resource.name)
    return Noun(f"{noun.singular} of {owner.one}", f"{noun.plural} of {owner.one}") if made.path else noun


def _modification(one: Modification, operations: Mapping[str, Operation]) -> Modification:
    get, put = operations[one.get.key], operations[one.put]
    said = re.sub(r"^Get (.*?)( by \w+)?\.$", r"\1", one.get.sentence)
    sentence = f"Read {said}, change it and replace it."
    lines = [sentence, ""]
    lines += wrapped(
        f"Sends `{get.name}`, then `{put.name}` if something has changed; after a `Conflict` it reads again."
    )
    scopes = [(" or ".join(f"`{scope}`" for scope in step.scopes), step) for step in (get, put)]
    named = [f"{listed} to {'read' if step is get else 'replace'}" for listed, step in scopes if listed]
    lines += wrapped(f"Scopes: {'; '.join(named)}.") if named else []
    lines += ["Raises the last `Conflict`.", "", "Args:"]
    lines += ["    change: Changes what was read in place, or returns what it is to be; may be asynchronous."]
    if one.localized:
        lines += ["    language: Language of the texts read and replaced; `*` for maps of all languages."]
    lines += ["    attempts: How often it is tried at most.", ""]
    return replace(one, sentence=sentence, docstring="\n".join(lines))
