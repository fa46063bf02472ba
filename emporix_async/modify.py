"""Read, change, write; and again from the start where another program has written meanwhile."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeVar

from emporix_api.types import Change, Operation, Request, encode

from .calls import Caller
from .errors import Conflict, InvalidCall
from .http import Backoff, body_of

T = TypeVar("T")
Trim = Callable[[Mapping[str, Any]], Mapping[str, Any]]

_BACKOFF: Final = Backoff(0.1, 5.0)


async def modify(
    caller: Caller,
    read: Operation,
    write: Operation,
    decode: Callable[[Any], T],
    change: Change[T],
    *,
    path: Mapping[str, object],
    trim: Trim,
    language: str | None = None,
    attempts: int = 5,
    chance: Callable[[], float] = random.random,
) -> T:
    """Get a resource with `read`, change it, and put it with `write` and the `metadata.version` that was read.

    `trim` leaves out what `write` does not take, such as properties that the server sets. Nothing is put where nothing
    has changed: the API bills per call. After a 409 the resource is read and changed again, `attempts` times at most. A
    deadline of the caller holds for all of it.

    Returns:
        The resource as the API returns it after the put, with its new version.

    Raises:
        Conflict: The last one. Also where an earlier attempt of the same put may have been carried out, unless the
            resource is found as it was put: to change it again might change it twice.
    """
    if attempts < 1:
        raise InvalidCall(f"attempts is at least 1, not {attempts}")
    caller = caller.until_deadline()
    reading = {} if language is None else {"Accept-Language": language}
    writing = {} if language is None else {"Content-Language": language}

    async def found() -> Any:
        request = Request(read.key, path=path, headers=reading)
        return body_of(read, await caller.response(request, operation=read))

    attempt = 0
    while True:
        attempt += 1
        stored = await found()
        model = decode(stored)
        before = encode(model)
        changed = change(model)
        if isinstance(changed, Awaitable):
            changed = await changed
        put = encode(model if changed is None else changed)
        if put == before:
            return model
        request = Request(write.key, path=path, headers=writing, body=_body(put, stored, trim))
        delay = _BACKOFF.delay(attempt, chance())
        try:
            body_of(write, await caller.response(request, operation=write))
        except Conflict as conflict:
            # Whether an earlier attempt of this put was carried out, the resource itself tells.
            if conflict.unsure and _without_metadata(encode(decode(stored := await found()))) == _without_metadata(put):
                return decode(stored)
            if conflict.unsure or attempt >= attempts or caller.clock.now() + delay >= caller.deadline():
                raise
        else:
            return decode(await found())
        await caller.clock.sleep(delay)


def _body(put: Any, stored: Any, trim: Trim) -> Any:
    """Return what is put: with the version that was read, without what the API does not take."""
    if not isinstance(put, Mapping):
        return put
    metadata = stored.get("metadata") if isinstance(stored, Mapping) else None
    if isinstance(metadata, Mapping) and "version" in metadata:
        own = put.get("metadata")
        put = {**put, "metadata": {**(own if isinstance(own, Mapping) else {}), "version": metadata["version"]}}
    # What the change has added is the caller's own decision.
    added = {name: value for name, value in put.items() if name not in stored or stored[name] != value}
    trimmed = trim(put)
    return {**{name: value for name, value in added.items() if name != "metadata"}, **trimmed}


def _without_metadata(body: Any) -> Any:
    return {name: value for name, value in body.items() if name != "metadata"} if isinstance(body, Mapping) else body
