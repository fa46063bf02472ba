"""`emporix copy`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._clients import connect_to
from ._commands import INTERRUPTED, Settings
from ._imports import Mode
from ._interrupts import stoppable
from ._output import tell
from ._parameters import ListedResource, complete_operation, complete_profile
from ._profiles import find_account
from ._progress import Counts, shown
from ._tally import FAILURES_TOLD, Tally, conclude

if TYPE_CHECKING:
    from emporix_async import ImportReport

    from ._profiles import Account
    from ._progress import Progress


def copy_items(
    settings: Settings,
    resource: ListedResource,
    *,
    source: Annotated[
        str, typer.Option("--from", metavar="PROFILE", help="Of the tenant to read.", autocompletion=complete_profile)
    ],
    target: Annotated[
        str, typer.Option("--to", metavar="PROFILE", help="Of the tenant to write.", autocompletion=complete_profile)
    ],
    mode: Mode = "upsert",
    into: Annotated[
        str | None,
        typer.Option(
            metavar="OPERATION",
            help="What takes the items in, where their names do not tell.",
            autocompletion=complete_operation,
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read, check and count; write nothing.")] = False,
) -> None:
    """Copy every item of a resource from one tenant to another, nothing stored in between.

    The limits hold for each tenant.
    """
    import anyio

    accounts = find_account(source), find_account(target)
    if len({(account.base_url, account.tenant) for account in accounts}) == 1:
        raise typer.BadParameter("--from and --to name the same tenant")
    given = settings.parameters()
    options = {"mode": mode, "into": into, "path": given["path"], "select": given["query"], "dry_run": dry_run}
    anyio.run(_copy, settings, resource, accounts, options)


async def _copy(
    settings: Settings,
    resource: str,
    accounts: tuple[Account, Account],
    options: Mapping[str, Any],
) -> None:
    from emporix_async._clock import SystemClock

    as_json = settings.as_json
    source, target = (
        connect_to(account, token_cache=settings.token_cache, **settings.limits()) for account in accounts
    )
    async with source, target:
        with shown(f"copy {resource}", SystemClock(), silent=as_json) as progress:
            work = partial(_work, source, target, resource, progress, options)
            report, _ = await stoppable(work, silent=as_json)
    if report is None:
        tell("Interrupted", "Interrupted. What was copied stays; the same command copies all again.", as_json=as_json)
        raise typer.Exit(INTERRUPTED)
    tally = Tally(dry_run=options["dry_run"], actions=Counter[str](report.counts), requests=report.requests)
    for outcome in report.failures[:FAILURES_TOLD]:
        tally.tell(outcome, settings)
    conclude(tally, settings)


async def _work(
    source: Any, target: Any, resource: str, progress: Progress, options: Mapping[str, Any]
) -> ImportReport:
    from emporix_async.copying import copy

    read = 0

    def count(item: dict[str, Any]) -> dict[str, Any]:
        nonlocal read
        read += 1
        progress.update(lambda: Counts(done=read))
        return item

    return await copy(source, target, resource, change=count, **options)
