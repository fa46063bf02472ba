"""The `emporix` command, which needs the extra `cli`."""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    import typer

    app: typer.Typer

__all__ = ["app", "main"]

_NEEDED: Final = ("typer", "rich")
_CLOSED_PIPE: Final = 141


def main() -> None:
    """Run the command line that the process was started with, and exit with its status."""
    _mend_streams()
    # Rows, items and pages are many, live for a while and have no cycles. With the thresholds of the interpreter the
    # collector takes a third of the CPU of an import, and finds nothing.
    gc.set_threshold(50_000, 20, 50)
    # httpx imports its own command line, with rich, and httpcore another event loop; both do without.
    modules: dict[str, Any] = sys.modules
    modules.update(dict.fromkeys({"httpx._main", "trio"}.difference(modules)))  # which then cannot be imported
    status = _run()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError) as error:  # whoever read it may have gone, the disk may be full
            _abandon(stream)
            if stream is sys.stdout:
                status = status or (_CLOSED_PIPE if isinstance(error, BrokenPipeError) else 1)
    if any(thread is not threading.main_thread() and not thread.daemon for thread in threading.enumerate()):
        # One that was left to itself waits for standard input, which nothing can interrupt, and would be waited for.
        os._exit(status)
    sys.exit(status)


def _mend_streams() -> None:
    """Make every standard stream usable."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started it; the next file opened would take its place
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as it runs
        elif mode == "w":
            # Its encoding is chosen by the environment, and may lack a character, or every way to go on without.
            try:
                "\N{BULLET}".encode(stream.encoding, "backslashreplace")
                stream.reconfigure(errors="backslashreplace")
            except UnicodeError:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _abandon(stream: TextIO) -> None:
    """Send what is still to be written nowhere: the interpreter would complain of it when it ends."""
    with contextlib.suppress(OSError, ValueError):  # where it is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _run() -> int:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        sys.stderr.write(f"The command line needs {' and '.join(missing)}: pip install 'emporix-async[cli]'\n")
        return 2
    try:
        from ._app import run

        return run()
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        return 130


def __getattr__(name: str) -> Any:
    if name == "app":
        from ._app import make_app

        return make_app()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
