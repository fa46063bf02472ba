"""`emporix sandbox` and `emporix demo`."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ._commands import FAILED, Settings
from ._output import emit, note, put, tell

if TYPE_CHECKING:
    from emporix_async.sandbox import Sandbox

UNITS: Final = {"ms": 0.001, "s": 1.0}


def duration(text: str) -> float:
    """Read a duration such as `50ms` or `0.2s`, in seconds. Raises typer.BadParameter."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)", text.strip())
    if match is None:
        raise typer.BadParameter(f"{text!r} is no duration such as 50ms or 0.2s")
    return float(match[1]) * UNITS[match[2]]


def sandbox(
    settings: Settings,
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where to listen; 0 for any free port.")] = 8040,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    data: Annotated[Path | None, typer.Option(dir_okay=False, help="Keep what is written in this file.")] = None,
    latency: Annotated[str, typer.Option(help="Wait before each answer: 50ms, 0.2s.")] = "0ms",
    tenant: Annotated[str, typer.Option(help="The tenant it plays.")] = "sandbox",
    faults: Annotated[
        str | None, typer.Option(help="Let requests go wrong: 10% for a mix, or throttle=3%,reset-after=1%.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Choose the same faults at each start.")] = None,
) -> None:
    """Run a local server that behaves like Emporix, until it is interrupted.

    It prints what a client needs to reach it, as shell commands. Each start makes a new secret, unless
    EMPORIX_SANDBOX_CLIENT_SECRET holds one.
    """
    from emporix_async.sandbox import ApiKey, DataFileError, Faults, run

    def announce(running: Sandbox) -> None:
        variables = {
            "EMPORIX_TENANT": running.tenant,
            "EMPORIX_BASE_URL": running.url,
            "EMPORIX_CLIENT_ID": running.client_id,
            "EMPORIX_CLIENT_SECRET": running.client_secret,
            "EMPORIX_STOREFRONT_CLIENT_ID": running.storefront_client_id,
        }
        if settings.as_json:
            emit(variables)
            return
        for name, value in variables.items():
            put(f"export {name}={shlex.quote(value)}")
        note(f"The sandbox listens at {running.url}. Press Ctrl-C to stop it.")

    try:
        chosen = Faults.parse(faults, seed=seed) if faults else Faults()
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--faults") from None
    seconds = duration(latency)
    secret = os.environ.get("EMPORIX_SANDBOX_CLIENT_SECRET")
    keys = [ApiKey("sandbox", secret)] if secret else []
    try:
        with contextlib.suppress(KeyboardInterrupt):
            run(
                host=host,
                port=port,
                announce=announce,
                data=data,
                latency=seconds,
                tenant=tenant,
                keys=keys,
                faults=chosen,
            )
    except DataFileError as error:
        raise typer.BadParameter(str(error), param_hint="--data") from None
    except BrokenPipeError:
        raise
    except (OSError, UnicodeError) as error:  # the latter of a name that cannot be one
        if getattr(error, "filename", None) is not None:
            raise
        reason = f"The sandbox cannot listen at {host}:{port}: {getattr(error, 'strerror', None) or error}"
        tell(type(error).__name__, reason, as_json=settings.as_json)
        raise typer.Exit(FAILED) from None
    note("The sandbox has stopped.")


def run_demo(settings: Settings) -> None:
    """Import a small shop into a sandbox, export it again, compare, and show what it took."""
    import anyio
    from rich.console import Console

    from .demo import DemoFailed, run

    console = Console(stderr=settings.as_json)
    try:
        measurements = anyio.run(run, console)
    except DemoFailed as failure:
        tell("DemoFailed", str(failure), as_json=settings.as_json)
        raise typer.Exit(FAILED) from None
    for measured in measurements if settings.as_json else ():
        emit(measured)
