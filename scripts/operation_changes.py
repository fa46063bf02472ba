"""What changed in the facts of one operation. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from scripts.compatibility import Classes, Step, code, retyped, type_step
from scripts.operations import SET_BY_CALLER, is_json

Facts: TypeAlias = Mapping[str, Any]
Told: TypeAlias = Iterator[tuple[str, Step]]


def operation_changes(old: Facts, new: Facts, classes: tuple[Classes, Classes]) -> Told:
    """Tell what changed in an operation but its key and address. `classes` are the old and the new ones."""
    yield from _parameters(old["parameters"], new["parameters"], classes)
    yield from _request(old.get("request_type"), new.get("request_type"), new["method"], classes)
    yield from _answer(old.get("response_type"), new.get("response_type"), classes)
    for fact, called in (("scopes", "scopes"), ("token_kinds", "kinds of token")):
        yield from _any_of(called, old.get(fact, ()), new.get(fact, ()))
    yield from _paging(old.get("paging"), new.get("paging"))
    yield from _bulk(old.get("bulk"), new.get("bulk"))
    for fact in ("request_media", "response_media"):
        before, after = old.get(fact), new.get(fact)
        if before and after and before != after:
            same_kind = is_json(before) == is_json(after)
            yield _became(fact.replace("_", " ") + " type", before, after), "patch" if same_kind else "major"
    before, after = old.get("key_field"), new.get("key_field")
    if before != after and new["method"] in {"POST", "PUT"}:
        yield _became("property that identifies an item", before, after), "major" if before else "minor"
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield ("deprecated", "minor") if new.get("deprecated") else ("deprecated no more", "patch")
    if bool(old.get("idempotent")) != bool(new.get("idempotent")):
        yield f"{'sent' if new.get('idempotent') else 'never sent'} again after a failure halfway", "patch"
    for fact, called in (("operation_id", "operation id"), ("statuses", "successful statuses")):
        before, after = (_listed(side.get(fact, (200,))) for side in (old, new))
        if before != after:
            yield f"{called} {after}, before {before}", "patch"


def _parameters(old: Sequence[Facts], new: Sequence[Facts], classes: tuple[Classes, Classes]) -> Told:
    path = [[one["name"] for one in side if one["in"] == "path"] for side in (old, new)]
    called = dict(zip(*path, strict=True)) if len(path[0]) == len(path[1]) else {}
    before = {_identity(one, called): one for one in old if _is_taken(one)}
    after = {_identity(one, {}): one for one in new if _is_taken(one)}
    for identity, parameter in before.items():
        named = f"{parameter['in']} parameter {code(parameter['name'])}"
        other = after.get(identity) or next(
            (one for (_, name), one in after.items() if name == identity[1] and "path" not in {identity[0], one["in"]}),
            None,
        )
        if other is None:
            yield f"{named} removed", "major"
            continue
        after = {key: one for key, one in after.items() if one is not other}
        if other["in"] != parameter["in"]:
            yield f"{named} is sent as {other['in']} parameter now", "patch"
        if other["name"] != parameter["name"]:
            yield f"{named} is called {code(other['name'])} now", "major"
        if other["required"] != parameter["required"]:
            yield (f"{named} made required", "major") if other["required"] else (f"{named} made optional", "minor")
        step = type_step(parameter["type"], other["type"], classes, sent=True, answered=False)
        if step is not None:
            yield f"{named} {retyped(parameter['type'], other['type'])}", step
    for parameter in after.values():
        named = f"{parameter['in']} parameter {code(parameter['name'])} added"
        yield (f"{named}, required", "major") if parameter["required"] else (f"{named}, optional", "minor")


def _is_taken(parameter: Facts) -> bool:
    return parameter["in"] != "header" or parameter["name"].lower() not in SET_BY_CALLER


def _identity(parameter: Facts, called: Mapping[str, str]) -> tuple[str, str]:
    name = parameter["name"]
    return parameter["in"], called.get(name, name) if parameter["in"] == "path" else name


def _request(old: str | None, new: str | None, method: str, classes: tuple[Classes, Classes]) -> Told:
    if old is None and new is not None and method == "DELETE" and new.startswith("dict["):
        yield f"can be given a body now: {code(new)}", "minor"
    elif old is None or new is None:
        if old != new:
            yield (f"takes no body any more, before {code(old)}" if old else f"takes a body now: {code(new)}"), "major"
    elif (step := type_step(old, new, classes, sent=True, answered=False)) is not None:
        yield f"body {retyped(old, new)}", step


def _answer(old: str | None, new: str | None, classes: tuple[Classes, Classes]) -> Told:
    if new is None and old is not None:
        yield f"answers nothing any more, before {code(old)}", "major"
    elif old is None and new is not None:
        yield f"answers {code(new)} now, before nothing", "minor"
    elif old and new and (step := type_step(old, new, classes, sent=False, answered=True)) is not None:
        yield f"answer {retyped(old, new)}", step


def _any_of(called: str, old: Sequence[str], new: Sequence[str]) -> Told:
    """Compare alternatives, any of which suffices; none at all means that nothing is asked for."""
    if set(old) != set(new):
        before, after = (" or ".join(map(code, one)) or "none needed" for one in (old, new))
        refuses = bool(new) and not (old and set(old) <= set(new))
        yield f"{called}: {after}, before {before}", "major" if refuses else "minor"


def _paging(old: Facts | None, new: Facts | None) -> Told:
    if old is None or new is None:
        if old != new:
            yield "is paged now" if new else "is paged no more", "major"
        return
    for fact in sorted({*old, *new}):
        before, after = old.get(fact), new.get(fact)
        if before == after:
            continue
        step: Step = "patch"
        if fact == "first_page":
            step = "major"
        elif fact == "maximum_size":
            step = _limit(before, after)
        yield _became(f"paging, {fact.replace('_', ' ')}", before, after), step
    totals = [bool(side.get("total_response_header") or side.get("total")) for side in (old, new)]
    if totals[0] != totals[1]:
        yield ("tells a total now", "minor") if totals[1] else ("tells no total any more", "major")


def _bulk(old: Facts | None, new: Facts | None) -> Told:
    if old is None or new is None:
        if old != new:
            yield ("takes many items now", "minor") if new else ("takes many items no more", "major")
        return
    for fact in sorted({*old, *new}):
        before, after = old.get(fact), new.get(fact)
        if before != after:
            step: Step = "major" if fact == "family" else _limit(before, after) if fact == "limit" else "patch"
            yield _became(f"bulk, {fact}", before, after), step


def _limit(old: int | None, new: int | None) -> Step:
    """Judge a limit: a lower one, or one where there was none, refuses what was accepted."""
    return "major" if new is not None and (old is None or new < old) else "minor"


def _became(called: str, old: object, new: object) -> str:
    return f"{called} {_listed(new)}, before {_listed(old)}"


def _listed(value: object) -> str:
    values = value if isinstance(value, (list, tuple)) else [value]
    return ", ".join("none" if one is None or one == "" else code(one) for one in values) or "none"
