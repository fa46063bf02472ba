"""Apply overlays: corrections of single facts in the documents, kept as OpenAPI Overlay 1.0 files.

A target is a JSONPath, evaluated by jsonpath-ng. Its own overlay runner, oas-patch, is not used: it cannot address an
element of a list with the present jsonpath-ng (`Index.index` became `indices`), and says nothing of a target that
matches nothing, which is the one thing worth knowing when upstream has mended its document.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import yaml
from jsonpath_ng.ext.parser import parse as parse_path
from jsonpath_ng.jsonpath import JSONPath, Root


class OverlayError(Exception):
    """An overlay file that is not an overlay, or an action that cannot be carried out; the message names both."""


@dataclass(frozen=True, slots=True)
class Action:
    """One correction: the file it stands in, where, what, and why.

    `remove` takes the target away; else `update` is merged into it.
    """

    file: str
    target: str
    description: str
    update: Any = None
    remove: bool = False


def load_overlays(directory: Path) -> dict[str, list[Action]]:
    """Read every `*.yaml` of `directory`, by service. Raise `OverlayError` for a file that is not a valid overlay."""
    overlays: dict[str, list[Action]] = {}
    for path in sorted(directory.glob("*.yaml")):
        try:
            data = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
            overlays.setdefault(data["x-service"], []).extend(_actions(path.name, data))
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise OverlayError(f"{path.name}: not an OpenAPI Overlay 1.0 document ({error!r})") from error
    return overlays


def apply(document: dict[str, Any], actions: list[Action]) -> list[str]:
    """Change `document` in place and return the actions that matched nothing, each with its file and reason.

    An action that matches nothing is stale: upstream has mended or moved what it patches. Raise `OverlayError` for an
    action that matches something it cannot change.
    """
    stale = []
    for action in actions:
        path = _path(action.file, action.target)
        if not path.find(document):
            stale.append(f"{action.file}: {action.target} matches nothing ({action.description})")
        elif isinstance(path, Root):
            if not isinstance(action.update, dict):
                raise OverlayError(f"{action.file}: the document itself can only be updated with a mapping")
            document |= _merged(document, action.update)
        elif action.remove:
            path.filter(lambda _: True, document)
        else:
            path.update(document, partial(_update, action.update))
    return stale


def _update(update: Any, present: Any, holder: Any, key: Any) -> None:
    holder[key] = _merged(present, update)


def _actions(file: str, data: Any) -> Iterator[Action]:
    if not str(data["overlay"]).startswith("1."):
        raise OverlayError(f"{file}: overlay version {data['overlay']} is not known")
    for stated in data["actions"]:
        description, remove, update = stated["description"].strip(), stated.get("remove") is True, stated.get("update")
        if not description or remove == (update is not None):
            raise OverlayError(f"{file}: {stated['target']} needs a description and one of update and remove")
        _path(file, stated["target"])
        yield Action(file, stated["target"], description, update, remove)


@cache
def _path(name: str, target: str) -> JSONPath:
    try:
        return parse_path(target)
    except Exception as error:  # jsonpath-ng raises bare Exception for what it cannot parse
        raise OverlayError(f"{name}: {target!r} is not a JSONPath ({error})") from error


def _merged(present: Any, update: Any) -> Any:
    if isinstance(present, dict) and isinstance(update, dict):
        return present | {key: _merged(present.get(key), value) for key, value in update.items()}
    if isinstance(present, list):
        return [*present, *deepcopy(update if isinstance(update, list) else [update])]
    return deepcopy(update)
