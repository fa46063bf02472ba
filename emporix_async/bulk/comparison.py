"""Whether what is found is what was sent: the proof of a creation, and what `verify` says. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeAlias

from ..data import SET_BY_SERVER
from ..http import SECRET_NAMES

Path: TypeAlias = tuple[str | int, ...]

# A version is that of the tenant's own item: sent to another tenant, it would be a conflict.
_VERSION: Final = ("metadata", "version")
_SECRET: Final = re.compile(SECRET_NAMES, re.IGNORECASE)


class Difference(NamedTuple):
    """A place at which something else is found; `open` where it may be the same: a text in one of several languages."""

    path: Path
    open: bool = False


def portable(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return `item` without what the server of its tenant has set."""
    kept = {name: value for name, value in item.items() if (name,) not in SET_BY_SERVER}
    metadata = kept.get("metadata")
    if isinstance(metadata, Mapping):
        kept["metadata"] = {
            name: value
            for name, value in metadata.items()
            if ("metadata", name) not in SET_BY_SERVER and ("metadata", name) != _VERSION
        }
        if not kept["metadata"]:
            del kept["metadata"]
    return kept


def language_of(headers: Mapping[str, object]) -> str | None:
    """Return the one language of the texts that are sent with `headers`, None where they state none or several."""
    stated = {name.lower(): str(value).strip() for name, value in headers.items()}.get("content-language", "")
    return None if stated in {"", "*"} or "," in stated else stated


def differences(
    found: object, sent: object, *, language: str | None = None, found_by: Collection[str] = ()
) -> list[Difference]:
    """Return the places at which `found` has not what was `sent`, whose texts are of one `language` if that is known.

    What the API adds does not count, nor what it sets by itself, nor the properties that it was `found_by`, nor
    secrets, which are not read back; what is null may be absent. Lists are equal item by item. A localized text may be
    found in another form than it was sent in, as a map from languages to texts or as one text; all texts that were sent
    must be there. One moment may be written in several ways.
    """
    if isinstance(sent, Mapping):
        # `version` is the one that was there before.
        passed = {*found_by, "version"}
        sent = {name: value for name, value in portable(sent).items() if name not in passed}
    return list(_differences(found, sent, language, ()))


def _differences(found: object, sent: object, language: str | None, path: Path) -> Iterator[Difference]:
    if isinstance(sent, Mapping) and isinstance(found, Mapping):
        for name, value in sent.items():
            if _SECRET.fullmatch(name):
                continue
            if name in found:
                yield from _differences(found[name], value, language, (*path, name))
            elif value is not None:
                yield Difference((*path, name))
    elif isinstance(sent, list) and isinstance(found, list) and len(found) == len(sent):
        for position, value in enumerate(sent):
            yield from _differences(found[position], value, language, (*path, position))
    elif isinstance(sent, str) and isinstance(found, Mapping) and sent in found.values():
        yield from _text_by_language(found, sent, language, path)
    elif not _equal(found, sent):
        yield Difference(path)


def _text_by_language(found: Mapping[str, Any], sent: str, language: str | None, path: Path) -> Iterator[Difference]:
    if language is not None and language in found:
        if found[language] != sent:
            yield Difference(path)
    elif language is not None or len(found) > 1:
        yield Difference(path, open=True)


def _equal(found: object, sent: object) -> bool:
    if isinstance(sent, Mapping):
        return isinstance(found, str) and bool(sent) and all(value == found for value in sent.values())
    # In Python, true equals 1.
    return isinstance(found, bool) == isinstance(sent, bool) and (found == sent or _same_moment(found, sent))


def _same_moment(found: object, sent: object) -> bool:
    if not isinstance(found, str) or not isinstance(sent, str) or "T" not in found or "T" not in sent:
        return False
    try:
        return datetime.fromisoformat(found) == datetime.fromisoformat(sent)
    except ValueError:
        return False
