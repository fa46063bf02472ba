"""Tokens in a file, a store for the processes of one user."""

from __future__ import annotations

import json
import os
import stat
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from pathlib import Path

from anyio.to_thread import run_sync

from ..concurrency import logger


class FileStore:
    """Keeps tokens in the file `path`, for the processes of one user on one machine.

    The file is replaced as a whole: a crash leaves the former one. Only its owner can read it; a file that other users
    can read or own is ignored with a warning. Of two tokens written at once, one may be lost: it is fetched again.
    """

    def __init__(self, path: str | os.PathLike[str], *, wall_clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._wall_clock = wall_clock
        self._writing = threading.Lock()

    async def load(self, name: str) -> Mapping[str, bytes]:
        kept = await run_sync(self._read, abandon_on_cancel=True)
        return {field: content.encode() for field, (_, content) in kept.get(name, {}).items()}

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        entry = (self._wall_clock() + seconds, content.decode())
        await run_sync(self._write, name, field, entry, abandon_on_cancel=True)

    def lock(self, name: str, field: str) -> AbstractAsyncContextManager[object]:  # noqa: ARG002 - no lock is needed
        return nullcontext()

    def _read(self) -> dict[str, dict[str, tuple[float, str]]]:
        """Return when each entry expires, and its content, by name and field."""
        try:
            # Not through a link, which another user may have made, and without waiting for the other end of a pipe.
            descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            return {}
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, so that what is checked is what is read
            found, now = os.fstat(descriptor), self._wall_clock()
            private = stat.S_ISREG(found.st_mode) and not found.st_mode & 0o077
            safe = os.name != "posix" or (private and found.st_uid == os.geteuid())
            with suppress(ValueError, TypeError, AttributeError):
                if safe:
                    return {
                        name: {field: (until, str(text)) for field, (until, text) in fields.items() if until > now}
                        for name, fields in json.loads(file.read()).items()
                    }
        reason = "it cannot be read" if safe else "others than its owner can use it"
        logger.warning("the token file %s is ignored: %s", self._path, reason)
        return {}

    def _write(self, name: str, field: str, entry: tuple[float, str]) -> None:
        import tempfile  # noqa: PLC0415 - slow to import

        with self._writing:
            kept = self._read()
            kept.setdefault(name, {})[field] = entry
            # Readable by its owner only, from the beginning.
            descriptor, temporary = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
            try:
                with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - the descriptor made above
                    json.dump({each: fields for each, fields in kept.items() if fields}, file)
                    file.flush()
                    os.fsync(descriptor)
                Path(temporary).replace(self._path)
            finally:
                Path(temporary).unlink(missing_ok=True)
