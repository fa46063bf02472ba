"""Running the command as a process, with or without a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from emporix_async.cli import app

PROGRAM = [sys.executable, "-m", "emporix_async"]


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(app, list(map(str, arguments)), input=stdin)


def product(number: int) -> dict[str, Any]:
    """Return a product."""
    return {"id": f"p-{number:05}", "code": f"P{number:05}", "name": f"Product {number}", "productType": "BASIC"}


def write_products(file: Path, count: int, prefix: str = "p") -> Path:
    """Write products, whose ids begin with `prefix`, as JSON lines."""
    rows = ({**product(number), "id": f"{prefix}-{number:05}"} for number in range(count))
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return file


def until(condition: Callable[[], bool]) -> None:
    """Wait for what another process does; gives up after a minute."""
    latest = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < latest, "it never came to that"
        time.sleep(0.01)


class Running:
    """A command that was started, and what it has shown so far."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.stdout = ""
        self.stderr = ""

    def interrupt(self, number: int = signal.SIGINT) -> None:
        """Send it a signal, as Ctrl-C does."""
        self.process.send_signal(number)

    def wait(self) -> int:
        """Return its exit status, when it has ended."""
        return self.process.wait(60)


@contextmanager
def started(*arguments: str, stdin: int = subprocess.DEVNULL, cwd: str | None = None) -> Iterator[Running]:
    """Start the command; leaving the block waits for its end, and kills it where that does not come."""
    process = subprocess.Popen(
        [*PROGRAM, *arguments], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd
    )
    running = Running(process)
    readers = [
        threading.Thread(target=_read, args=(running, name, getattr(process, name))) for name in ("stdout", "stderr")
    ]
    for reader in readers:
        reader.start()
    try:
        yield running
        running.wait()
    finally:
        process.kill()
        process.wait()
        for reader in readers:
            reader.join()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def _read(running: Running, name: str, stream: object) -> None:
    for piece in iter(stream.readline, b""):  # type: ignore[attr-defined]
        setattr(running, name, getattr(running, name) + piece.decode())


def in_terminal(
    *arguments: str, typed: bytes = b"", when_shown: Mapping[str, Callable[[int], None]] | None = None
) -> tuple[int, str]:
    """Run the command with a terminal for input and output; return its status and all that it showed.

    `typed` is there from the beginning. Each function of `when_shown` is called once with the process's id, as soon as
    the text it stands under has been shown.
    """
    controller, terminal = pty.openpty()
    waiting = dict(when_shown or {})
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True
    ) as process:
        os.close(terminal)
        if typed:
            os.write(controller, typed)
        shown = b""
        with contextlib.suppress(OSError):  # Linux answers EIO at the end of what a terminal shows
            while piece := os.read(controller, 65536):
                shown += piece
                for text in [text for text in waiting if text.encode() in shown]:
                    waiting.pop(text)(process.pid)
    os.close(controller)
    return process.returncode, shown.decode(errors="replace")
