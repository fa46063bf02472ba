"""The `emporix` command. Each command imports what it needs when it runs, so that `emporix --help` answers at once."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from emporix_async.sandbox import Sandbox


class Strategy(StrEnum):
    """The strategies of the client, as choices."""

    least = "least"
    service = "service"
    all = "all"


UNITS = {"ms": 0.001, "s": 1.0}

main = typer.Typer(
    name="emporix",
    help="Work with the Emporix commerce API from the command line.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,  # locals hold secrets
)


@main.callback()
def _commands() -> None:
    """Keep commands commands: typer would run a single one without its name."""


def duration(text: str) -> float:
    """Read a duration such as `50ms` or `0.2s`, in seconds. Raises typer.BadParameter."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)", text.strip())
    if match is None:
        raise typer.BadParameter(f"{text!r} is no duration such as 50ms or 0.2s")
    return float(match[1]) * UNITS[match[2]]


@main.command("sandbox")
def run_sandbox(
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
    from emporix_async.sandbox import ApiKey, Faults, run

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
                announce=_announce,
                data=data,
                latency=seconds,
                tenant=tenant,
                keys=keys,
                faults=chosen,
            )
    except OSError as error:
        typer.echo(f"The sandbox cannot listen at {host}:{port}: {error.strerror or error}", err=True)
        raise typer.Exit(1) from None
    typer.echo("The sandbox has stopped.", err=True)


def _announce(running: Sandbox) -> None:
    """Print how to reach the sandbox: to standard output what a shell can read, to standard error the rest."""
    settings = {
        "EMPORIX_TENANT": running.tenant,
        "EMPORIX_BASE_URL": running.url,
        "EMPORIX_CLIENT_ID": running.client_id,
        "EMPORIX_CLIENT_SECRET": running.client_secret,
        "EMPORIX_STOREFRONT_CLIENT_ID": running.storefront_client_id,
    }
    for name, value in settings.items():
        typer.echo(f"export {name}={shlex.quote(value)}")
    typer.echo(f"The sandbox listens at {running.url}. Press Ctrl-C to stop it.", err=True)


@main.command("demo")
def run_demo() -> None:
    """Import a small shop into a sandbox, export it again, compare, and show what it took."""
    import anyio
    from rich.console import Console

    from .demo import DemoFailed, run

    try:
        anyio.run(run, Console())
    except DemoFailed as failure:
        Console(stderr=True).print(str(failure), style="bold red", markup=False)
        raise typer.Exit(1) from None


@main.command("explain")
def explain_token(
    operation: Annotated[str, typer.Argument(help="The operation's key, such as price.price_lists.list.")],
    *,
    path: Annotated[
        list[str] | None,
        typer.Option(help="A path parameter, where scopes depend on it: type=Car.", metavar="NAME=VALUE"),
    ] = None,
    scope: Annotated[list[str] | None, typer.Option(help="Choose this scope; may be repeated.")] = None,
    strategy: Annotated[Strategy, typer.Option(help="What a new token is asked for.")] = Strategy.least,
) -> None:
    """Show which credential, scopes and token a call would use, and why, without calling anything.

    The client is set up from the environment: EMPORIX_TENANT, EMPORIX_CLIENT_ID, EMPORIX_CLIENT_SECRET.
    """
    from emporix_async import Emporix, EmporixError

    values = {name: value for name, _, value in (given.partition("=") for given in path or [])}
    try:
        emporix = Emporix.from_env(strategy=strategy.value)
        chosen = emporix.scopes(*scope) if scope else emporix
        typer.echo(chosen.explain(operation, path=values))
    except EmporixError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
