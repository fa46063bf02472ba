from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Groups:
    """Shipping groups.

    | Method       | What it does                                               |
    | ------------ | ---------------------------------------------------------- |
    | `create`     | Create a shipping group of a site.                         |
    | `delete`     | Delete a shipping group of a site.                         |
    | `get`        | Get a shipping group of a site.                            |
    | `import_all` | Import shipping groups and return a report.                |
    | `importer`   | Import shipping groups, with an outcome for every row.     |
    | `list`       | List the shipping groups of a site.                        |
    | `modify`     | Read a shipping group of a site, change it and replace it. |
    | `replace`    | Replace a shipping group of a site.                        |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, site: str, body: models.ShippingGroup | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.ResourceCreatedResponse:
        """Create a shipping group of a site.

        `POST /shipping/{tenant}/{site}/groups` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import resource_created_response as _resource_created_response

        return await self._client.send(
            Request(
                "shipping.groups.create", path={"site": site}, headers={"Content-Language": content_language}, body=body
            ),
            _resource_created_response.decode,
        )

    async def delete(self, site: str, group_id: str) -> None:
        """Delete a shipping group of a site.

        `DELETE /shipping/{tenant}/{site}/groups/{groupId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.groups.delete", path={"site": site, "groupId": group_id}), nothing
        )

    async def get(self, site: str, group_id: str, *, accept_language: str | Unset = UNSET) -> models.ShippingGroup:
        """Get a shipping group of a site.

        `GET /shipping/{tenant}/{site}/groups/{groupId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import shipping_group as _shipping_group

        return await self._client.send(
            Request(
                "shipping.groups.get",
                path={"site": site, "groupId": group_id},
                headers={"Accept-Language": accept_language},
            ),
            _shipping_group.decode,
        )

    async def list(self, site: str, *, accept_language: str | Unset = UNSET) -> builtins.list[models.ShippingGroup]:
        """List the shipping groups of a site.

        `GET /shipping/{tenant}/{site}/groups` answers 200; errors: 400, 401, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import shipping_group as _shipping_group

        return await self._client.send(
            Request("shipping.groups.list", path={"site": site}, headers={"Accept-Language": accept_language}),
            list_of(_shipping_group.decode),
        )

    async def replace(
        self,
        site: str,
        group_id: str,
        body: models.ShippingGroup | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a shipping group of a site.

        `PUT /shipping/{tenant}/{site}/groups/{groupId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "shipping.groups.replace",
                path={"site": site, "groupId": group_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self, site: str, group_id: str, change: Change[models.ShippingGroup], *, language: str = "*", attempts: int = 5
    ) -> models.ShippingGroup:
        """Read a shipping group of a site, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import shipping_group as _shipping_group

        return await self._client.modify(
            "shipping.groups.get",
            "shipping.groups.replace",
            _shipping_group.decode,
            change,
            path={"site": site, "groupId": group_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "ShippingGroup"),
        )

    def importer(
        self,
        site: str,
        rows: AsyncIterable[models.ShippingGroup | Mapping[str, Any]]
        | Iterable[models.ShippingGroup | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import shipping groups, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.groups.create"}, rows, mode=mode, path={"site": site}, **options
        )

    async def import_all(
        self,
        site: str,
        rows: AsyncIterable[models.ShippingGroup | Mapping[str, Any]]
        | Iterable[models.ShippingGroup | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import shipping groups and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.groups.create"}, rows, mode=mode, path={"site": site}, **options
        )
