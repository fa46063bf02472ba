"""`emporix call`, `emporix get` and `emporix list`."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._clients import connect
from ._commands import FAILED, Settings, public_fields
from ._output import emit, note, on_terminal, print_items, printable, put, tell
from ._parameters import (
    ListedResource,
    OperationKey,
    Yes,
    complete_item,
    confirm_deletion,
    existing,
    pairs,
    read_body,
)
from ._profiles import find_account

if TYPE_CHECKING:
    from emporix_api.types import Operation, Request


def operation_of(key: str) -> Operation:
    """Return the operation called `key`. Raises `InvalidCall` with names close to it."""
    from emporix_async.calls import find_operation, generated_operations

    return find_operation(key, generated_operations())


def call(
    settings: Settings,
    operation: OperationKey,
    *,
    body: Annotated[
        str | None, typer.Option(metavar="JSON|@FILE|-", help="The body: JSON, a file of it, or standard input.")
    ] = None,
    file: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD=FILE", help="A file to upload, in this field of a form; --body has the others."),
    ] = None,
    yes: Yes = False,
) -> None:
    """Call any operation by its key and print what it answers. The tenant is filled in."""
    import anyio

    from emporix_api.types import UNSET, Multipart, Request

    content = UNSET if body is None else read_body(body)
    files = {name: existing(Path(value)) for name, value in pairs(file, "--file").items()}
    if files:
        fields = {} if content is UNSET else content
        if not isinstance(fields, Mapping):
            raise typer.BadParameter("with --file, --body is an object: the form's other fields by name")
        content = Multipart({**fields, **files})
    request = Request(operation, **settings.parameters(), body=content)
    found = operation_of(operation)
    if found.method == "DELETE":
        values = {**request.path, "tenant": find_account(settings.profile, os.environ).tenant}
        place = re.sub(r"\{([^{}]+)\}", lambda match: printable(str(values.get(match[1], match[0]))), found.path)
        confirm_deletion(place, yes=yes)
    anyio.run(_call, settings, found, request)


async def _call(settings: Settings, operation: Operation, request: Request) -> None:
    from emporix_async.http import EVENT_STREAM, returns_file

    async with connect(settings, few_requests=True) as emporix:
        client = emporix.raw(operation.service)
        if returns_file(operation):
            async with client.download(request) as download:
                if on_terminal() and not (download.content_type or "").startswith("text/"):
                    raise typer.BadParameter(f"the answer is {download.content_type}: send it to a file with >")
                async for piece in download:
                    put(piece, nl=False)
        elif operation.response_media == EVENT_STREAM:
            async with client.events(request) as events:
                async for event in events:
                    emit({"event": event.event, "data": event.data, "id": event.id})
        else:
            answer = await client.send(request, lambda received: received)
            if isinstance(answer, bytes):
                put(answer, nl=False)
            elif answer is not None:
                _print_answer(settings, dict(answer) if operation.method == "HEAD" else answer)


def _print_answer(settings: Settings, answer: Any) -> None:
    if settings.as_json or not on_terminal():
        emit(answer)
        return
    from rich.console import Console

    from ._output import to_json

    Console().print_json(to_json(answer).decode())


def get(
    settings: Settings,
    resource: Annotated[
        str,
        typer.Argument(
            metavar="RESOURCE", help="Such as product.products, or an operation's key.", autocompletion=complete_item
        ),
    ],
    keys: Annotated[list[str], typer.Argument(metavar="KEY...", help="The keys of the items, or of one nested item.")],
) -> None:
    """Print items by their keys, as JSON.

    Each KEY is an item where the path takes one parameter, or --path gives the others. Else the keys fill the path:
    emporix get price.price_lists.get_price summer price-1
    """
    import anyio

    from emporix_api.types import Request

    operation = operation_of(resource_operation(resource, "get"))
    parameters = settings.parameters()
    requests = [
        Request(operation.key, **{**parameters, "path": filled})
        for filled in fill_path(operation, parameters["path"], keys)
    ]
    anyio.run(_get, settings, operation, requests)


async def _get(settings: Settings, operation: Operation, requests: list[Request]) -> None:
    from emporix_async import APIStatusError

    missed = False
    async with connect(settings, few_requests=True) as emporix:
        client = emporix.raw(operation.service)
        for request in requests:
            try:
                item = await client.send(request, lambda received: received)
            except APIStatusError as error:
                # The others may be there all the same.
                missed = True
                tell(type(error).__name__, str(error), as_json=settings.as_json, **public_fields(error))
            else:
                _print_answer(settings, item)
    if missed:
        raise typer.Exit(FAILED)


def fill_path(operation: Operation, given: Mapping[str, str], keys: list[str]) -> list[dict[str, str]]:
    """Return the path parameters of each item: one for each key, or one item whose path takes all the keys.

    Raises typer.BadParameter where the keys do not fit the path.
    """
    names = [name for name in re.findall(r"\{([^{}]+)\}", operation.path) if name != "tenant" and name not in given]
    if len(names) == 1:
        return [{**given, names[0]: key} for key in keys]
    if len(names) == len(keys):
        return [{**given, **dict(zip(names, keys, strict=True))}]
    wanted = ", ".join(names) or "none"
    raise typer.BadParameter(f"the path of {operation.key} takes {wanted}: {len(keys)} keys do not fit")


def resource_operation(resource: str, name: str) -> str:
    """Return the key of the operation `name` of `resource`, which may be that of an operation already."""
    return f"{resource}.{name}" if resource.count(".") == 1 else resource


def list_items(
    settings: Settings,
    resource: ListedResource,
    *,
    page_size: Annotated[
        int | None, typer.Option(min=1, max=1_000_000, help="Items a page; the API's own number if not given.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Print so many items, of as many pages as it takes.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Print every item of every page.")] = False,
) -> None:
    """Print a resource's items, one page unless told more: a table on a terminal, else JSON lines."""
    import anyio

    if everything and limit is not None:
        raise typer.BadParameter("--all and --limit exclude each other")
    operation = operation_of(resource_operation(resource, "list"))
    parameters = listed_by(settings, operation, page_size)
    anyio.run(partial(_list, settings, operation, parameters, limit=limit, everything=everything))


def listed_by(settings: Settings, operation: Operation, page_size: int | None) -> dict[str, dict[str, Any]]:
    """Return what `operation` is listed with."""
    parameters = settings.parameters()
    if page_size is not None and operation.paging is not None:
        if operation.paging.size_parameter is None:
            raise typer.BadParameter(f"{operation.key} takes no page size")
        parameters["query"][operation.paging.size_parameter] = page_size
    return parameters


async def _list(
    settings: Settings,
    operation: Operation,
    parameters: dict[str, dict[str, Any]],
    *,
    limit: int | None,
    everything: bool,
) -> None:
    table: list[Any] = []
    hint = ""
    put = emit if settings.as_json or not on_terminal() else table.append
    async with connect(settings, few_requests=not everything) as emporix:
        listing = emporix.listing(operation.key, **parameters)
        if everything:
            async with listing.stream() as items:
                async for item in items:
                    put(item)
        elif limit is not None:
            # Page by page: nothing is asked for that is not printed, because calls are billed.
            left = limit
            async for page in listing.pages():
                for item in page.items[:left]:
                    put(item)
                left -= len(page.items)
                if left <= 0:
                    break
        else:
            page = await listing
            for item in page.items:
                put(item)
            if page.total is not None and page.total > len(page.items):
                hint = f"{len(page.items):,} of {page.total:,}; --all prints every one, --limit so many."
    print_items(table, as_json=settings.as_json)
    if hint and on_terminal():
        note(hint)
