"""Apply overlays: corrections of single facts in the documents, kept as OpenAPI Overlay 1.0 files.

A target is a JSONPath, evaluated by jsonpath-ng. Its own overlay runner, oas-patch, is not used: it cannot address an
element of a list with the present jsonpath-ng (`Index.index` became `indices`), and says nothing of a target that
matches nothing, which is the one thing worth knowing when upstream has mended its document.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml
from jsonpath_ng.ext.parser import parse as parse_path
from jsonpath_ng.jsonpath import Fields, Index

if TYPE_CHECKING:
    from pathlib import Path

    from jsonpath_ng.jsonpath import JSONPath


class OverlayError(Exception):
    """An overlay file that is not an overlay, or an action that cannot be carried out; the message names both."""


@dataclass(frozen=True, slots=True)
class Action:
    """One correction: where, what, and why. `remove` takes the target away; else `update` is merged into it."""

    target: str
    description: str
    update: Any = None
    remove: bool = False


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay file: the corrections of one kind for one service."""

    name: str
    service: str
    title: str
    actions: tuple[Action, ...]


def load_overlays(directory: Path) -> dict[str, list[Overlay]]:
    """Read every `*.yaml` of `directory`, by service. Raise `OverlayError` for a file that is not a valid overlay."""
    overlays: dict[str, list[Overlay]] = {}
    for path in sorted(directory.glob("*.yaml")):
        try:
            overlay = _overlay(path.name, yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader))
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise OverlayError(f"{path.name}: not an OpenAPI Overlay 1.0 document ({error!r})") from error
        overlays.setdefault(overlay.service, []).append(overlay)
    return overlays


def apply(document: dict[str, Any], overlays: list[Overlay]) -> list[str]:
    """Change `document` in place and return the actions that matched nothing, each with its file and reason.

    An action that matches nothing is stale: upstream has mended or moved what it patches. Raise `OverlayError` for an
    action that matches something it cannot change.
    """
    stale = []
    for overlay in overlays:
        for action in overlay.actions:
            matches = _path(overlay.name, action.target).find(document)
            if not matches:
                stale.append(f"{overlay.name}: {action.target} matches nothing ({action.description})")
            # Backwards, so that removing an element of a list does not move those still to be removed.
            for match in reversed(matches):
                _change(overlay.name, document, match, action)
    return stale


def _overlay(name: str, data: Any) -> Overlay:
    if not str(data["overlay"]).startswith("1."):
        raise OverlayError(f"{name}: overlay version {data['overlay']} is not known")
    actions = tuple(
        Action(action["target"], action["description"].strip(), action.get("update"), action.get("remove") is True)
        for action in data["actions"]
    )
    for action in actions:
        if not action.description or action.remove == (action.update is not None):
            raise OverlayError(f"{name}: {action.target} needs a description and one of update and remove")
        _path(name, action.target)
    return Overlay(name, data["x-service"], data["info"]["title"], actions)


@cache
def _path(name: str, target: str) -> JSONPath:
    try:
        return parse_path(target)
    except Exception as error:  # jsonpath-ng raises bare Exception for what it cannot parse
        raise OverlayError(f"{name}: {target!r} is not a JSONPath ({error})") from error


def _change(name: str, document: dict[str, Any], match: Any, action: Action) -> None:
    if match.context is None:
        if action.remove or not isinstance(action.update, dict):
            raise OverlayError(f"{name}: the document itself can only be updated with a mapping")
        _merge(document, action.update)
        return
    parent, step = match.context.value, match.path
    key = step.fields[0] if isinstance(step, Fields) else step.indices[0] if isinstance(step, Index) else None
    if key is None:
        raise OverlayError(f"{name}: {action.target} ends in a step that names no property or element")
    if action.remove:
        del parent[key]
    elif isinstance(parent[key], dict) and isinstance(action.update, dict):
        _merge(parent[key], action.update)
    elif isinstance(parent[key], list):
        additions = action.update if isinstance(action.update, list) else [action.update]
        parent[key].extend(deepcopy(additions))
    else:
        parent[key] = deepcopy(action.update)


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(deepcopy(value))
        else:
            target[key] = deepcopy(value)
