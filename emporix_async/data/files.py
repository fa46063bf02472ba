"""The files that are read and written: their paths, the standard streams, and what is in the way of one."""

from __future__ import annotations

import glob
import io
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, TextIO

from ..errors import InvalidCall

_UNFINISHED: Final = ".unfinished"


def path_of(given: Any, what: str) -> Path:
    """Return the path that is `given` for `what`. Raises `InvalidCall` for anything else, such as an open file."""
    if isinstance(given, str | os.PathLike) and isinstance(name := os.fspath(given), str):
        if "\0" in name:
            raise InvalidCall(f"{what} has a NUL in its path: {name!r}")
        return Path(name)
    raise InvalidCall(f"{what} is given by its path, not by {described(given)}")


def described(given: object) -> str:
    """Return the words for something that is no path, or not what was wanted: its type, and its name if it has one."""
    name = getattr(given, "name", None)
    return f"an object of type {type(given).__name__}" + (f" ({name!r})" if isinstance(name, str) else "")


def standard_input() -> BinaryIO:
    """Return standard input, as bytes. Raises `InvalidCall` where they cannot be read."""
    stream = _usable(sys.stdin, "standard input", "readable")
    content: BinaryIO = getattr(stream, "buffer", stream)
    if isinstance(content, io.TextIOBase):  # it was replaced, such as by io.StringIO
        raise InvalidCall(f"standard input is {described(stream)}, which gives text instead of bytes")
    return content


def standard_output() -> TextIO:
    """Return standard output. Raises `InvalidCall` where bytes cannot be written to its file."""
    stream: TextIO = _usable(sys.stdout, "standard output", "writable")
    with suppress(AttributeError, OSError):  # it was replaced, such as by io.StringIO
        stream.fileno()
        return stream
    raise InvalidCall(f"standard output is {described(stream)}, without a file")


def _usable(stream: Any, name: str, ability: str) -> Any:
    if stream is None or stream.closed:
        raise InvalidCall(f"{name} is closed")
    if not getattr(stream, ability)():
        raise InvalidCall(f"{name} is not {ability}")
    return stream


def obstacle(path: Path) -> str | None:
    """Return what keeps `path` from being written to: a link, a directory or a device, in words; None for nothing.

    A symbolic link is not followed: it may lead to a file that is not ours to write. Raises OSError.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return "a symbolic link"
    return "a directory" if stat.S_ISDIR(mode) else "a pipe, a device or a socket"


def unfinished(path: Path) -> IO[bytes]:
    """Make a file beside `path`, to be put in its place by `put_in_place`. It is for its owner only.

    Those that killed processes have left there are removed. One in use is locked, which no end of a process outlasts.
    """
    beginning = f".{path.name}."
    for left in path.parent.glob(f"{glob.escape(beginning)}????????{_UNFINISHED}"):
        with suppress(OSError), open(left, "rb+", opener=_unfollowed) as file:  # in use, or gone meanwhile
            lock(file)
            left.unlink()
    while True:
        made = tempfile.NamedTemporaryFile(  # noqa: SIM115 - open until it is in its place
            dir=path.parent, prefix=beginning, suffix=_UNFINISHED, delete=False
        )
        with suppress(OSError):  # another process took it for one that was left, before it was locked
            lock(made)
            if os.fstat(made.fileno()).st_nlink:
                return made
        made.close()


def put_in_place(made: IO[bytes], path: Path) -> None:
    """Give the file `made` by `unfinished` the name `path`, and close it. Raises OSError."""
    made.flush()
    if os.name == "nt":  # where open files cannot be renamed
        made.close()
    Path(made.name).replace(path)
    made.close()


def discard(made: IO[bytes]) -> None:
    """Remove the file `made` by `unfinished`, unless it is in its place. May be called twice."""
    if os.name != "nt":
        Path(made.name).unlink(missing_ok=True)
    with suppress(OSError):  # of a full disk: what is left to be written is not wanted
        made.close()
    Path(made.name).unlink(missing_ok=True)


def _unfollowed(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def lock(file: IO[bytes]) -> None:
    """Lock `file` until it is closed. Raises OSError where another process has locked it."""
    try:
        import fcntl  # noqa: PLC0415 - not everywhere; Windows removes no open file
    except ImportError:
        return
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
