"""Docstrings of the methods, from facts of the documents and phrases of our own; at most `LINES` lines each.

First what is asked of every method (the sentence, the request, the tokens), then paging, bulk and what is particular,
then as many parameters as fit, those with the most to say first.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from scripts.facts import FACTS, kinds_of_value, sentence_of, words_for
from scripts.normalise.media import CONTENT_TYPE
from scripts.phrases import Phrases

if TYPE_CHECKING:
    from scripts.methods import Argument, Method
    from scripts.operations import Described
    from scripts.templates.runtime.types import Operation

LINES: Final = 12
WIDTH: Final = 112
"""Characters of a line: those of the code but for the indentation."""

_EXCEPTIONS: Final = {409: "Conflict", 413: "PayloadTooLarge", 422: "UnprocessableEntity"}
"""The errors of single operations by their status; those of 400, 401, 403, 404 and 5xx are every operation's."""

_LANGUAGES: Final = frozenset({"Accept-Language", "Content-Language"})


def documented(method: Method, described: Described, operation: Operation) -> Method:
    """Return `method` with its docstring."""
    phrases = Phrases.load()
    sentence = phrases.sentence(operation.service, operation.resource, operation.name, described.path)
    head = [*wrapped(sentence), "", *wrapped(_request(described))]
    for line in (
        access_of(operation, phrases),
        _paging(operation),
        _bulk(operation),
        *_particular(method, described, operation, phrases),
    ):
        head += wrapped(line)
    arguments = [*method.path, *method.query, *method.headers]
    ranked = _arguments(arguments, described, operation.key, phrases)
    lines = [*head, *_fitting(ranked, LINES - len(head) - 2)]
    return replace(method, sentence=sentence, docstring="\n".join([*lines, ""]))


def wrapped(text: str, indent: str = "") -> list[str]:
    """Break `text` into lines."""
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _request(described: Described) -> str:
    failures = described.operation.get("x-emporix-failures", ())
    answers = " or ".join(map(str, described.statuses))
    answered = f"answers {answers}" if answers else "answers nothing that is documented"
    refused = f"; errors: {', '.join(map(str, failures))}" if failures else ""
    return f"`{described.address}` {answered}{refused}."


def access_of(operation: Operation, phrases: Phrases) -> str:
    """Say which tokens and scopes an operation takes."""
    if not operation.token_kinds:
        return "No token is sent."
    kinds = f"Token: {', '.join(operation.token_kinds)}."
    scopes = operation.scopes
    named = f" {'Scope' if len(scopes) == 1 else 'Any of the scopes'}: {_listed(scopes)}." if scopes else ""
    added = [f"`{scope}` {phrases.scopes.get(scope, '')}".strip() for scope in operation.conditional_scopes]
    return kinds + named + (f" In some cases also: {', '.join(added)}." if added else "")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _paging(operation: Operation) -> str:
    paging = operation.paging
    if paging is None:
        return ""
    words = ["Paged by cursor" if paging.family == "cursor" else "Paged"]
    if paging.default_size:
        words.append(f"{paging.default_size} items a page by default")
    if paging.maximum_size:
        words.append(f"at most {paging.maximum_size}")
    if paging.total or paging.total_request_header or paging.total_request_parameter:
        words.append("with a total" if paging.total else "with a total on request")
    return f"{', '.join(words)}."


def _bulk(operation: Operation) -> str:
    bulk = operation.bulk
    if bulk is None:
        return ""
    outcome = "an entry with a status for each item" if bulk.family == "multi_status" else "one status for all items"
    return f"At most {bulk.limit} items a request; the response has {outcome}."


def _particular(method: Method, described: Described, operation: Operation, phrases: Phrases) -> Iterable[str]:
    if operation.deprecated:
        instead = phrases.replacements.get(operation.key)
        yield f"Deprecated: use `{instead}` instead." if instead else "Deprecated."
    if method.located:
        yield "The request is only accepted: the header `Location` of the response says where the outcome will be."
    raised = [
        f"`{_EXCEPTIONS[status]}`{_reason(status, described)}"
        for status in described.operation.get("x-emporix-failures", ())
        if status in _EXCEPTIONS
    ]
    if raised:
        yield f"Raises {', '.join(raised)}."


def _reason(status: int, described: Described) -> str:
    """Say when a conflict is raised, where the body has the version by which the API notices it."""
    metadata = described.resolve(described.properties(described.request_schema).get("metadata"))
    versioned = "version" in described.properties(metadata)
    return " if `metadata.version` is outdated" if status == 409 and versioned else f" ({status})"  # noqa: PLR2004


def _arguments(
    arguments: Iterable[Argument], described: Described, key: str, phrases: Phrases
) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the lines of each argument that there are words for, after its rank and its number."""
    stated = {one["name"]: one for one in reversed(described.operation["parameters"])}
    for number, argument in enumerate(arguments):
        parameter = stated.get(argument.wire, {})
        words = _facts(parameter, described)
        is_flag = described.resolve(parameter.get("schema")).get("type") == "boolean"
        meaning = phrases.parameter(key, argument.wire, is_flag=is_flag) if parameter.get("in") != "path" else ""
        text = f"{meaning} {sentence_of(words)}".strip()
        if text:
            first = argument.deprecated or argument.wire == CONTENT_TYPE
            rank = 0 if first else 1 if words else 3 if argument.wire in _LANGUAGES else 2
            yield rank, number, wrapped(f"{argument.name}: {text}", "    ")


def _fitting(ranked: Iterable[tuple[int, int, list[str]]], room: int) -> list[str]:
    """Return as many of the arguments as fit into `room` lines, in their order."""
    chosen: dict[int, list[str]] = {}
    for _, number, lines in sorted(ranked):
        if sum(map(len, chosen.values())) + len(lines) <= room:
            chosen[number] = lines
    written = [f"    {line}" for number in sorted(chosen) for line in chosen[number]]
    return ["", "Args:", *written] if written else []


def _facts(parameter: Any, described: Described) -> list[str]:
    schema = described.resolve(parameter.get("schema"))
    values = schema.get("enum") or described.resolve(schema.get("items")).get("enum") or ()
    facts = {**parameter.get(FACTS, {})}
    if parameter.get("deprecated") is True:
        facts["deprecated"] = True
    return words_for(facts, values, kinds=kinds_of_value(schema))
