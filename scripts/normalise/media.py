"""Choose the media types of request bodies and of 2xx answers; errors go, one hand-written type reads them all.

JSON is kept where an alternative stands beside it, except that a multipart form beside JSON or bytes stays, after it:
it is how files are uploaded. Other media types of a request are chosen by the header `Content-Type`, which becomes a
parameter. Whatever is neither JSON nor a form is bytes. What any media type is allowed for is JSON if its schema is one
of anything but text, else bytes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from scripts.facts import FACTS
from scripts.loading import pointer_to

from .walk import Notes, Schema

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from .cleaning import Cleaner

JSON: Final = "application/json"
MULTIPART: Final = "multipart/form-data"
FORM: Final = "application/x-www-form-urlencoded"
NO_CONTENT: Final = 204
BYTES: Final = "application/octet-stream"
_ANY: Final = ("*/*", "application/*")


_FAILURE: Final = re.compile(r"[45]\d\d")
_ONE_MEDIA: Final = re.compile(r"[\w.+-]+/[\w.+-]+")
CONTENT_TYPE: Final = "Content-Type"
OTHER_MEDIA: Final = "x-emporix-other-media"
_CHOSEN_BY_HEADER: Final = "an alternative media type of a request; the argument `content_type` chooses it"
_LEFT_OUT: Final = "an alternative media type; left out"
_ASKED_FOR: Final = "an alternative media type of an answer; the header `Accept` of a call by its key asks for it"


def kind_of(media: str) -> str:
    """Return the media type that `media` is handled as."""
    plain = _plain(media)
    if plain in {JSON, "text/json", "json", *_ANY} or plain.endswith("+json"):
        return JSON
    return plain if plain in {MULTIPART, FORM} else BYTES


def request_body(operation: Schema, cleaner: Cleaner, pointer: str) -> Schema:
    """Return the request body of an operation, marked required, and the media type it had; nothing if it has none."""
    if operation.get("requestBody") is None:
        return {}
    place = f"{pointer}/requestBody"
    body = cleaner.references.follow(operation["requestBody"], place)
    content = _content(body, place, cleaner.notes)
    if not content:
        return {}
    chosen = _chosen(content, place, cleaner, note_others=False)
    first = JSON if JSON in chosen else BYTES if {BYTES, MULTIPART} <= {*chosen} else next(iter(chosen))
    kept = {kind: chosen[kind] for kind in (first, *((MULTIPART,) if first in {JSON, BYTES} else ())) if kind in chosen}
    media = BYTES if "*" in kept[first][0] else kept[first][0]
    others = list(_others(content, media, kept, place, cleaner.notes))
    return {
        "requestBody": {
            "required": True,
            "content": {kind: {"schema": schema} for kind, (_, schema) in kept.items()},
        },
        "x-emporix-request-media": media,
        **_part_media(content, place, cleaner.notes),
        **({OTHER_MEDIA: others} if others else {}),
    }


def _others(content: Schema, media: str, kept: Collection[str], place: str, notes: Notes) -> Iterator[str]:
    """Yield the media types that a body may have besides `media` and a multipart form that is kept."""
    known = {_plain(media)}
    for other in content:
        plain = _plain(other)
        # A range is no alternative to what was taken of it.
        taken = "*" in plain and (media == BYTES or (plain in _ANY and media not in map(_plain, content)))
        if taken or plain in known or (plain == MULTIPART and MULTIPART in kept):
            continue
        known.add(plain)
        named = _ONE_MEDIA.fullmatch(plain.replace("*", "x")) is not None
        notes.add(_place(place, other), _CHOSEN_BY_HEADER if named else _LEFT_OUT)
        if named:
            yield plain


def content_type(operation: Schema) -> list[Schema]:
    """Return the header that chooses the media type of the body, where there are several: of a range, any."""
    if OTHER_MEDIA not in operation:
        return []
    media = operation["x-emporix-request-media"]
    named = [
        media,
        *operation[OTHER_MEDIA],
        *(kind for kind in operation["requestBody"]["content"] if kind == MULTIPART),
    ]
    schema: Schema = {"type": "string"}
    if not any("*" in one for one in named):
        schema["enum"] = [*dict.fromkeys(named)]
    return [{"name": CONTENT_TYPE, "in": "header", "required": False, "schema": schema, FACTS: {"default": media}}]


def _plain(media: str) -> str:
    plain = media.partition(";")[0].strip().lower()
    return re.sub(r"^(application|text):", r"\1/", plain)


def _part_media(content: Schema, pointer: str, notes: Notes) -> Schema:
    """Return the media types that the files of a multipart body are sent with, by field, where each is one."""
    found: dict[str, str] = {}
    for media, value in content.items():
        encoding = value.get("encoding") if isinstance(value, dict) and kind_of(media) == MULTIPART else None
        for name, stated in encoding.items() if isinstance(encoding, dict) else ():
            kind = stated.get("contentType") if isinstance(stated, dict) else None
            if isinstance(kind, str) and _ONE_MEDIA.fullmatch(kind):
                found[name] = kind
            else:
                place = _place(pointer, media) + pointer_to("encoding", name)
                notes.add(place, "an encoding other than one media type; left out")
    return {"x-emporix-part-media": found} if found else {}


def note_parts(form: Schema, part_media: Mapping[str, str], pointer: str, notes: Notes) -> None:
    """Note the fields of a multipart body that are not sent as documented: only files have media types and lists."""
    for name, schema in form.get("properties", {}).items():
        held = schema.get("items", schema)
        if held.get("format") != "binary" and held.get("type") not in {"object", None}:
            place = pointer + pointer_to("properties", name)
            if name in part_media:
                notes.add(place, "a field with a media type that is no file; the type is left out", part_media[name])
            if held is not schema:
                notes.add(place, "a list of texts in a multipart body; it is sent as JSON")


def responses(operation: Schema, method: str, cleaner: Cleaner, pointer: str) -> Schema:
    """Return the 2xx answers of an operation, each with at most one media type, and what is known of them."""
    result: dict[str, Schema] = {}
    headers: dict[str, None] = {}
    media: str | None = None
    nullable = False
    answers: list[Schema] = []
    for status, stated in _successes(operation, pointer, cleaner.notes).items():
        place = f"{pointer}/responses/{status}"
        response = cleaner.references.follow(stated, place) or {}
        result[str(status)] = {"description": ""}
        if isinstance(response.get("headers"), dict):
            headers |= dict.fromkeys(response["headers"])
        content = _content(response, place, cleaner.notes)
        if not content or method == "head":
            continue
        chosen = _chosen(content, place, cleaner)
        kind = JSON if JSON in chosen else next(iter(chosen))
        for other in chosen.keys() - {kind}:
            cleaner.notes.add(_place(place, chosen[other][0]), _ASKED_FOR)
        original, schema = chosen[kind]
        media = media or original
        if kind != JSON:
            kind, schema = BYTES, {"type": "string", "format": "binary"}
        result[str(status)]["content"] = {kind: {"schema": schema}}
        nullable |= kind == JSON and any(
            cleaner.takes_null(value.get("schema"))
            for media_type, value in content.items()
            if isinstance(value, dict) and kind_of(media_type) == JSON
        )
        if kind == JSON and status != NO_CONTENT:
            answers.append(result[str(status)]["content"][JSON])
    _unite(answers)
    failures = {status for status in map(str, operation.get("responses") or ()) if _FAILURE.fullmatch(status)}
    return {
        "responses": result,
        "x-emporix-statuses": sorted(map(int, result)),
        "x-emporix-failures": sorted(map(int, failures)),
        "x-emporix-response-headers": sorted(headers),
        **({"x-emporix-response-media": media} if media else {}),
        **({"x-emporix-nullable": True} if nullable else {}),
    }


def _place(place: str, media: str) -> str:
    return place + pointer_to("content", media)


def _unite(contents: list[Schema]) -> None:
    """Let every JSON answer be any of them: a method returns one type, whichever status the server answers with."""
    schemas = [content["schema"] for content in contents]
    distinct = [schema for index, schema in enumerate(schemas) if schema not in schemas[:index]]
    if len(distinct) > 1:
        for content in contents:
            content["schema"] = {"oneOf": distinct}


def _successes(operation: Schema, pointer: str, notes: Notes) -> dict[int, Any]:
    stated = operation.get("responses") or {}
    found = {int(status): value for status, value in stated.items() if re.fullmatch(r"2\d\d", status)}
    for status in ("2XX", "2xx", "default"):
        if not found and status in stated:
            found = {200: stated[status]}
    if not found:
        notes.add(pointer, "no answer of success is described; an empty 200 is taken")
    return dict(sorted(found.items())) or {200: {}}


def _content(holder: Schema | None, pointer: str, notes: Notes) -> Schema:
    content = (holder or {}).get("content")
    if content is not None and not isinstance(content, dict):
        notes.add(f"{pointer}/content", "not a mapping; left out")
        return {}
    return content or {}


def _chosen(
    content: Schema, pointer: str, cleaner: Cleaner, *, note_others: bool = True
) -> dict[str, tuple[str, Schema]]:
    """Return, for each way of handling, the first media type of that kind and its schema; JSON comes first."""
    chosen: dict[str, tuple[str, Schema]] = {}
    stated: dict[str, Any] = {}
    for media, value in sorted(content.items(), key=lambda pair: pair[0] != JSON):
        kind = kind_of(media)
        place = _place(pointer, media)
        schema = value.get("schema") if isinstance(value, dict) else None
        shape = cleaner.clean(schema, place) if kind != BYTES and schema is not None else {}
        if media.strip() in _ANY:
            kind = JSON if shape and shape.get("type") != "string" else BYTES
        if kind != JSON and media.strip() != kind and kind != BYTES:
            cleaner.notes.add(place, "a media type not written as usual; the usual one is taken", media)
        if kind in chosen:
            if schema == stated[kind] or kind != JSON:
                if note_others:
                    cleaner.notes.add(place, _ASKED_FOR)
            else:
                cleaner.notes.add(place, "a second schema for JSON; either is taken", media)
                chosen[kind] = (chosen[kind][0], {"oneOf": [chosen[kind][1], shape]})
            continue
        stated[kind] = schema
        if kind == BYTES:
            chosen[kind] = (media, {"type": "string", "format": "binary"})
            continue
        if schema is None:
            cleaner.notes.add(place, "no schema; any value is taken")
        original = JSON if media == "application:json" or media.strip() in _ANY else media
        chosen[kind] = (original, shape)
    return dict(sorted(chosen.items(), key=lambda pair: pair[0] != JSON))
