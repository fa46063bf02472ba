"""Paths with a query, `/jobs?type=full`: what it fixes becomes a parameter, so that it is sent and can be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl


def state_queries(paths: Mapping[str, Any]) -> None:
    """Give each operation of `paths` the parameters that the query of its path fixes.

    Paths that differ in their queries alone are one: its parameters take the values of all, and must be given where all
    have them.
    """
    alike: dict[tuple[str, str], list[tuple[str, dict[str, Any], dict[str, Any]]]] = {}
    for path, item in paths.items():
        bare, _, query = path.partition("?")
        for method, operation in item.items() if isinstance(item, dict) else ():
            if isinstance(operation, dict):
                alike.setdefault((bare, method), []).append((query, item, operation))
    for same in alike.values():
        queries = [dict(parse_qsl(query, keep_blank_values=True)) for query, _, _ in same]
        names = dict.fromkeys(name for query in queries for name in query)
        fixed = [_parameter(name, queries) for name in names]
        for _, item, operation in same if fixed else ():
            stated, shared = operation.get("parameters") or [], item.get("parameters") or []
            if isinstance(stated, list) and isinstance(shared, list):
                known = {one.get("name") for one in (*stated, *shared) if isinstance(one, dict) and _in_query(one)}
                operation["parameters"] = stated + [one for one in fixed if one["name"] not in known]


def _in_query(parameter: Mapping[str, Any]) -> bool:
    return parameter.get("in") == "query" and isinstance(parameter.get("name"), str)


def _parameter(name: str, queries: list[dict[str, str]]) -> dict[str, Any]:
    values = list(dict.fromkeys(query[name] for query in queries if name in query))
    # A value that is to be filled in, `?id={id}`, is any text.
    plain = all(value and "{" not in value for value in values)
    schema = {"type": "string", **({"enum": values} if plain else {})}
    return {"name": name, "in": "query", "required": all(name in query for query in queries), "schema": schema}
