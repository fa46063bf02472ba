"""Where an export goes while it is under way: JSON lines beside its target, and how far it got. Blocks.

`<target>.part` holds the items, `<target>.part.json` the state: what is exported, the next page, and how many bytes
of the items count. Whatever comes after those bytes was written by a run that could not say so any more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final, Protocol, Self

from ..errors import InvalidCall
from ..http import from_json, to_json
from .files import discard, lock, obstacle, put_in_place, standard_output, unfinished

_FORM: Final = 2  # of the state, should another be needed one day
_PIECE: Final = 1 << 20  # bytes
_OPENING: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Output(Protocol):
    """Takes the lines of an export. `waits`: for a reader, who may never come, so that a thread is left to itself."""

    waits: bool

    def append(self, lines: bytes, state: Mapping[str, Any]) -> None:
        """Keep `lines`, and `state`, which says how far they reach."""
        ...


class StandardOutput:
    """Lines for whoever reads standard output. Nothing is kept of how far they reach."""

    waits = True

    def append(self, lines: bytes, state: Mapping[str, Any]) -> None:  # noqa: ARG002 - as `Output` has it
        """Write `lines` past Python's own buffer: what a reader that went away did not take must not be left in it."""
        stream = standard_output()
        with naming("standard output"):
            stream.flush()
            _write_all(lambda view: os.write(stream.fileno(), view), lines)


class Unnamed:
    """Lines in a file without a name, which is gone with this process, however it ends."""

    waits = False

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `__exit__`

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._file.close()

    def append(self, lines: bytes, state: Mapping[str, Any]) -> None:  # noqa: ARG002 - as `Output` has it
        """Write `lines`."""
        with naming("a temporary file"):
            self._file.write(lines)

    def lines(self) -> Iterator[bytes]:
        """Read the lines from the first on, without their ends."""
        self._file.seek(0)
        return (line[:-1] for line in self._file)

    def fill(self, write: Callable[[IO[bytes]], None]) -> None:
        """Have `write` write into the file."""
        with naming("a temporary file"):
            write(self._file)
            self._file.seek(0)

    def piece(self) -> bytes:
        """Read the next piece of what was filled in; empty at its end."""
        with naming("a temporary file"):
            return self._file.read(_PIECE)


class Spool:
    """The items of one export, locked against a second export to the same target. One thread at a time uses it.

    `subject` says what is exported, by the name of each part. Raises OSError, naming the file, for whatever the file
    system refuses; `InvalidCall` where another export to `target` is under way, and where a link, a directory or a
    device has the name of a file beside it.
    """

    waits = False

    def __init__(self, target: Path, subject: Mapping[str, str]) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self._state_path = target.with_name(target.name + ".part.json")
        self._subject = dict(subject)
        self.length = 0  # bytes that count
        self._begun = False
        for path in (self.path, self._state_path):
            with naming(path):
                if (found := obstacle(path)) is not None:
                    raise InvalidCall(f"{path} is {found}, which is not written to: move it away")
        with naming(self.path):
            # What was readable by its owner only must not be by others meanwhile.
            mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666
            self._file = _locked(self.path, mode)
            # Each export keeps its state before its items.
            if os.fstat(self._file.fileno()).st_size and not self._state_path.exists():
                self._file.close()
                raise InvalidCall(f"{self.path} was not written by an export: move it away, or choose another target")

    def begin(self) -> None:
        """Begin anew, whatever an interrupted export left."""
        with naming(self.path):
            self._begun = True
            self._keep(0, None)
            self._file.truncate(0)
            if self.target.exists():
                shutil.copymode(self.target, self.path)

    def resume(self) -> dict[str, Any] | None:
        """Return the state to go on from; None where there is none, or nothing was kept.

        Raises `InvalidCall` where it is that of another export.
        """
        with naming(self._state_path):
            try:
                kept = from_json(self._state_path.read_bytes())
            except FileNotFoundError:
                return None
            except ValueError:
                kept = None
        remedy = f"give back what it was, or begin anew without resuming: {self._state_path}"
        if not isinstance(kept, dict) or kept.get("form") != _FORM:
            raise InvalidCall(f"the state of the interrupted export cannot be read; {remedy}")
        for name, value in self._subject.items():
            if kept["subject"].get(name) != value:
                raise InvalidCall(f"the interrupted export is of another {name}; {remedy}")
        if kept["bytes"] == 0 or self._file.seek(0, os.SEEK_END) == 0:
            return None  # only begun, or finished, all but the state's removal
        if self._file.tell() < kept["bytes"]:
            raise InvalidCall(f"the interrupted export lost what it had written; {remedy}")
        self.length = kept["bytes"]
        state: dict[str, Any] = kept["state"]
        return state

    def lines(self) -> Iterator[bytes]:
        """Read the lines that count, without their ends."""
        left = self.length
        with naming(self.path), self.path.open("rb") as file:
            for line in file:
                left -= len(line)
                if left < 0:
                    return
                yield line[:-1]

    def append(self, lines: bytes, state: Mapping[str, Any]) -> None:
        """Write `lines` and then `state`; what counts is as it was where either fails."""
        with naming(self.path):
            self._file.seek(self.length)
            self._file.truncate()
            _write_all(self._file.write, lines)
            os.fsync(self._file.fileno())
        length = self.length + len(lines)
        self._keep(length, state)
        self.length = length

    def _keep(self, length: int, state: Mapping[str, Any] | None) -> None:
        kept = {"form": _FORM, "subject": self._subject, "bytes": length, "state": state}
        with naming(self._state_path), replacing(self._state_path) as file:
            file.write(to_json(kept))

    def finish(self, write: Callable[[IO[bytes]], None] | None) -> int:
        """Put the target in place, made by `write` of the lines or the lines themselves; return its length in bytes."""
        with naming(self.target):
            if write is None:
                self._file.truncate(self.length)
                if sys.platform == "win32":  # which renames no open file
                    self._file.close()
                self.path.replace(self.target)
            else:
                with replacing(self.target) as file:
                    shutil.copymode(self.path, file.name)
                    write(file)
                self.path.unlink()
            self._begun = False
            self._state_path.unlink(missing_ok=True)
            _sync_directory(self.target.parent)
            return self.target.stat().st_size

    def close(self) -> None:
        """Let go of the files; what was begun and cannot be resumed is removed."""
        if self._begun and self.length == 0:
            self.path.unlink(missing_ok=True)
            self._state_path.unlink(missing_ok=True)
        self._file.close()


@contextlib.contextmanager
def naming(place: object) -> Iterator[None]:
    """Have an OSError that names no file name `place`."""
    try:
        yield
    except OSError as error:
        if error.filename is None and error.errno is not None:
            raise OSError(error.errno, error.strerror, str(place)) from error
        raise


@contextlib.contextmanager
def replacing(target: Path, *, keep: bool = True) -> Iterator[IO[bytes]]:
    """Yield an empty file that is to be `target`: in its place once the block is left without an error.

    It is for its owner only, or has the mode of the `target` that it replaces. Without `keep`, it is only tried whether
    such a file can be made.
    """
    try:
        made = unfinished(target)
    except OSError as error:  # which names the file beside it
        raise OSError(error.errno, error.strerror, str(target)) from error
    try:
        if target.exists():
            shutil.copymode(target, made.name)
        yield made
        if keep:
            made.flush()
            os.fsync(made.fileno())
            put_in_place(made, target)
    finally:
        discard(made)


def _write_all(write: Callable[[memoryview], int], content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[write(view) :]


def _locked(path: Path, mode: int) -> Any:
    """Open `path`, made with `mode` if need be, for this process alone."""
    while True:
        file = os.fdopen(os.open(path, _OPENING, mode), "r+b", buffering=0)
        try:
            lock(file)
            # The one before may have put the file in its place between our opening and our locking it.
            if path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except BlockingIOError:
            file.close()
            raise InvalidCall(f"another export is writing {path}") from None
        except BaseException:
            file.close()
            raise
        file.close()


def _sync_directory(path: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
