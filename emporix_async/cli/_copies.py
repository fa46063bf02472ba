"""`emporix copy`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._clients import connect_to
from ._commands import Settings
from ._imports import MaxWait, Mode, confirm_if_deleting, deliver
from ._parameters import ListedResource, Yes, complete_operation, complete_profile
from ._profiles import find_account
from ._tally import Tally, conclude, counted

if TYPE_CHECKING:
    from emporix_async import Page

    from ._profiles import Account


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
    mode: Mode = None,
    into: Annotated[
        str | None,
        typer.Option(
            metavar="OPERATION",
            help="What takes the items in, where their names do not tell.",
            autocompletion=complete_operation,
        ),
    ] = None,
    max_wait: MaxWait = 900.0,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read, check and count; write nothing.")] = False,
    yes: Yes = False,
) -> None:
    """Copy every item of a resource from one tenant to another, nothing stored in between.

    The limits hold for each tenant. The first Ctrl-C lets finish what is in flight, a second ends at once.
    """
    import anyio

    accounts = find_account(source, os.environ), find_account(target, os.environ)
    if len({(account.base_url, account.tenant) for account in accounts}) == 1:
        raise typer.BadParameter("--from and --to name the same tenant")
    given = settings.parameters()
    options: dict[str, Any] = {"mode": mode, "into": into, "path": given["path"], "select": given["query"]}
    options["max_wait"] = max_wait
    anyio.run(partial(_copy, settings, resource, accounts, options, yes=yes, dry_run=dry_run))


async def _copy(
    settings: Settings,
    resource: str,
    accounts: tuple[Account, Account],
    options: Mapping[str, Any],
    *,
    yes: bool,
    dry_run: bool,
) -> None:
    from emporix_async.bulk import prepare

    source, target = (
        connect_to(account, token_cache=settings.token_cache, **settings.limits()) for account in accounts
    )
    tally = Tally(dry_run=dry_run)

    async def with_total(pages: AsyncIterator[Page[Any]]) -> AsyncIterator[Page[Any]]:
        async for page in pages:
            tally.total = page.total
            yield page

    hint = "What was copied stays; the same command copies all again."
    with counted(tally, settings, hint):
        async with source, target:
            prepared = prepare(source, resource, **options)
            rows = f"in tenant {accounts[1].tenant} all that tenant {accounts[0].tenant} has of {resource}"
            confirm_if_deleting(prepared.operation, None, rows, yes=yes or dry_run)
            async with prepared.listing.raw_pages() as pages:
                importer = target.importer(prepared.operation, prepared.rows(with_total(pages)), **prepared.options)
                interrupted = await deliver(f"copy {resource}", importer, tally, settings)
    conclude(tally, settings, interrupted=interrupted, hint=f"Interrupted. {hint}")
