"""Read, change, write; and again from the start where somebody else has written meanwhile."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeVar

from emporix_api.types import Change, Operation, Request, encode

from .errors import Conflict, InvalidCall
from .sender import Sender

T = TypeVar("T")

# Seconds before the second attempt at most, doubled with each further one up to the longest.
BASE_DELAY: Final = 0.1
LONGEST_DELAY: Final = 5.0


async def modify(
    caller: Sender,
    read: Operation,
    write: Operation,
    decode: Callable[[Any], T],
    change: Change[T],
    *,
    path: Mapping[str, object],
    language: str | None = None,
    attempts: int = 5,
    deadline: float = float("inf"),
    chance: Callable[[], float] = random.random,
) -> T:
    """Get a resource with `read`, change it, and put it with `write` and the `metadata.version` that was read.

    Nothing is put where nothing has changed: the API bills per call. After a 409 the resource is read and changed anew,
    `attempts` times at most, and no wait goes past `deadline`, by the caller's clock. Returns the resource as it was
    put, or as it was read.

    Raises the last `Conflict`; also where an earlier request of the same put may have been carried out, unless the
    resource is found as it was put: to change it anew might change it twice.
    """
    if attempts < 1:
        raise InvalidCall(f"attempts is at least 1, not {attempts}")
    reading = {} if language is None else {"Accept-Language": language}
    writing = {} if language is None else {"Content-Language": language}
    attempt, conflict, put = 0, None, None
    while True:
        attempt += 1
        found = (await caller.answer(Request(read.key, path=path, headers=reading), operation=read)).body
        model = decode(found)
        before = encode(model)
        if conflict is not None and conflict.unsure:
            if _without_metadata(before) != _without_metadata(put):
                raise conflict
            return model
        changed = change(model)
        if isinstance(changed, Awaitable):
            changed = await changed
        made = model if changed is None else changed
        put = encode(made)
        if put == before:
            return model
        request = Request(write.key, path=path, headers=writing, body=_with_version(put, before))
        try:
            await caller.answer(request, operation=write)
        except Conflict as error:
            conflict = error
            delay = chance() * min(LONGEST_DELAY, BASE_DELAY * 2.0 ** min(attempt - 1, 63))
            if attempt >= attempts or caller.clock.now() + delay >= deadline:
                raise
        else:
            return made if type(made) is type(model) else decode(put)
        await caller.clock.sleep(delay)


def _with_version(body: Any, read: Any) -> Any:
    """Return `body` with the version that was read, where one was: what was changed may be made anew without it."""
    metadata = read.get("metadata") if isinstance(read, Mapping) else None
    if not isinstance(metadata, Mapping) or "version" not in metadata or not isinstance(body, Mapping):
        return body
    own = body.get("metadata")
    return {**body, "metadata": {**(own if isinstance(own, Mapping) else {}), "version": metadata["version"]}}


def _without_metadata(body: Any) -> Any:
    return {name: value for name, value in body.items() if name != "metadata"} if isinstance(body, Mapping) else body
