from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Zones:
    """Shipping zones.

    | Method             | What it does                                                                   |
    | ------------------ | ------------------------------------------------------------------------------ |
    | `create`           | Create a shipping zone of a site.                                              |
    | `create_method`    | Add a shipping method to a shipping zone of a site.                            |
    | `delete`           | Delete a shipping zone of a site.                                              |
    | `delete_method`    | Delete a shipping method of a shipping zone of a site.                         |
    | `get`              | Get a shipping zone of a site.                                                 |
    | `get_method`       | Get a shipping method of a shipping zone of a site.                            |
    | `import_all`       | Import shipping zones and return a report.                                     |
    | `import_methods`   | Import shipping methods of a shipping zone and return a report.                |
    | `importer`         | Import shipping zones, with an outcome for every row.                          |
    | `list`             | List the shipping zones of a site.                                             |
    | `list_methods`     | List the shipping methods of a shipping zone of a site.                        |
    | `methods_importer` | Import shipping methods of a shipping zone, with an outcome for every row.     |
    | `modify`           | Read a shipping zone of a site, change it and replace it.                      |
    | `modify_method`    | Read a shipping method of a shipping zone of a site, change it and replace it. |
    | `replace`          | Replace a shipping zone of a site.                                             |
    | `replace_method`   | Replace a shipping method of a shipping zone of a site.                        |
    | `update`           | Change fields of a shipping zone of a site.                                    |
    | `update_method`    | Change fields of a shipping method of a shipping zone of a site.               |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, site: str, body: models.Zone | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.ResourceCreatedResponse:
        """Create a shipping zone of a site.

        `POST /shipping/{tenant}/{site}/zones` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import resource_created_response as _resource_created_response

        return await self._client.send(
            Request(
                "shipping.zones.create", path={"site": site}, headers={"Content-Language": content_language}, body=body
            ),
            _resource_created_response.decode,
        )

    async def create_method(
        self,
        site: str,
        zone_id: str,
        body: models.ShippingMethod | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> models.ResourceCreatedResponse:
        """Add a shipping method to a shipping zone of a site.

        `POST /shipping/{tenant}/{site}/zones/{zoneId}/methods` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import resource_created_response as _resource_created_response

        return await self._client.send(
            Request(
                "shipping.zones.create_method",
                path={"site": site, "zoneId": zone_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _resource_created_response.decode,
        )

    async def delete(self, site: str, zone_id: str) -> None:
        """Delete a shipping zone of a site.

        `DELETE /shipping/{tenant}/{site}/zones/{zoneId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.zones.delete", path={"site": site, "zoneId": zone_id}), nothing
        )

    async def delete_method(self, site: str, zone_id: str, method_id: str) -> None:
        """Delete a shipping method of a shipping zone of a site.

        `DELETE /shipping/{tenant}/{site}/zones/{zoneId}/methods/{methodId}` answers 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.zones.delete_method", path={"site": site, "zoneId": zone_id, "methodId": method_id}),
            nothing,
        )

    async def get(
        self,
        site: str,
        zone_id: str,
        *,
        active_methods: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.Zone:
        """Get a shipping zone of a site.

        `GET /shipping/{tenant}/{site}/zones/{zoneId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            active_methods: `true` for active shipping methods only, `false` for inactive ones only.
            expand: References to resolve in the response.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import zone as _zone

        return await self._client.send(
            Request(
                "shipping.zones.get",
                path={"site": site, "zoneId": zone_id},
                query={"activeMethods": active_methods, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _zone.decode,
        )

    async def get_method(
        self, site: str, zone_id: str, method_id: str, *, accept_language: str | Unset = UNSET
    ) -> models.ShippingMethod:
        """Get a shipping method of a shipping zone of a site.

        `GET /shipping/{tenant}/{site}/zones/{zoneId}/methods/{methodId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import shipping_method as _shipping_method

        return await self._client.send(
            Request(
                "shipping.zones.get_method",
                path={"site": site, "zoneId": zone_id, "methodId": method_id},
                headers={"Accept-Language": accept_language},
            ),
            _shipping_method.decode,
        )

    async def list(
        self,
        site: str,
        *,
        active_methods: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> builtins.list[models.Zone]:
        """List the shipping zones of a site.

        `GET /shipping/{tenant}/{site}/zones` answers 200; errors: 400, 401, 500.
        Token: service.

        Args:
            active_methods: `true` for active shipping methods only, `false` for inactive ones only.
            expand: References to resolve in the response.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import zone as _zone

        return await self._client.send(
            Request(
                "shipping.zones.list",
                path={"site": site},
                query={"activeMethods": active_methods, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_zone.decode),
        )

    async def list_methods(
        self,
        site: str,
        zone_id: str,
        *,
        active: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> builtins.list[models.ShippingMethod]:
        """List the shipping methods of a shipping zone of a site.

        `GET /shipping/{tenant}/{site}/zones/{zoneId}/methods` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            expand: References to resolve in the response.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import shipping_method as _shipping_method

        return await self._client.send(
            Request(
                "shipping.zones.list_methods",
                path={"site": site, "zoneId": zone_id},
                query={"active": active, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_shipping_method.decode),
        )

    async def replace(
        self, site: str, zone_id: str, body: models.Zone | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> None:
        """Replace a shipping zone of a site.

        `PUT /shipping/{tenant}/{site}/zones/{zoneId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "shipping.zones.replace",
                path={"site": site, "zoneId": zone_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def replace_method(
        self,
        site: str,
        zone_id: str,
        method_id: str,
        body: models.ShippingMethod | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a shipping method of a shipping zone of a site.

        `PUT /shipping/{tenant}/{site}/zones/{zoneId}/methods/{methodId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "shipping.zones.replace_method",
                path={"site": site, "zoneId": zone_id, "methodId": method_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def update(
        self, site: str, zone_id: str, body: models.Zone | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> None:
        """Change fields of a shipping zone of a site.

        `PATCH /shipping/{tenant}/{site}/zones/{zoneId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "shipping.zones.update",
                path={"site": site, "zoneId": zone_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def update_method(
        self,
        site: str,
        zone_id: str,
        method_id: str,
        body: models.ShippingMethod | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Change fields of a shipping method of a shipping zone of a site.

        `PATCH /shipping/{tenant}/{site}/zones/{zoneId}/methods/{methodId}` answers 200; errors: 400, 401, 403, 404,
        500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "shipping.zones.update_method",
                path={"site": site, "zoneId": zone_id, "methodId": method_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self, site: str, zone_id: str, change: Change[models.Zone], *, language: str = "*", attempts: int = 5
    ) -> models.Zone:
        """Read a shipping zone of a site, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import zone as _zone

        return await self._client.modify(
            "shipping.zones.get",
            "shipping.zones.replace",
            _zone.decode,
            change,
            path={"site": site, "zoneId": zone_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "Zone"),
        )

    async def modify_method(
        self,
        site: str,
        zone_id: str,
        method_id: str,
        change: Change[models.ShippingMethod],
        *,
        language: str = "*",
        attempts: int = 5,
    ) -> models.ShippingMethod:
        """Read a shipping method of a shipping zone of a site, change it and replace it.

        Sends `get_method`, then `replace_method` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import shipping_method as _shipping_method

        return await self._client.modify(
            "shipping.zones.get_method",
            "shipping.zones.replace_method",
            _shipping_method.decode,
            change,
            path={"site": site, "zoneId": zone_id, "methodId": method_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "ShippingMethod"),
        )

    def importer(
        self,
        site: str,
        rows: AsyncIterable[models.Zone | Mapping[str, Any]] | Iterable[models.Zone | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import shipping zones, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.zones.create"}, rows, mode=mode, path={"site": site}, **options
        )

    async def import_all(
        self,
        site: str,
        rows: AsyncIterable[models.Zone | Mapping[str, Any]] | Iterable[models.Zone | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import shipping zones and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.zones.create"}, rows, mode=mode, path={"site": site}, **options
        )

    def methods_importer(
        self,
        site: str,
        zone_id: str,
        rows: AsyncIterable[models.ShippingMethod | Mapping[str, Any]]
        | Iterable[models.ShippingMethod | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import shipping methods of a shipping zone, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_method`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.zones.create_method"},
            rows,
            mode=mode,
            path={"site": site, "zoneId": zone_id},
            **options,
        )

    async def import_methods(
        self,
        site: str,
        zone_id: str,
        rows: AsyncIterable[models.ShippingMethod | Mapping[str, Any]]
        | Iterable[models.ShippingMethod | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import shipping methods of a shipping zone and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_method`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.zones.create_method"},
            rows,
            mode=mode,
            path={"site": site, "zoneId": zone_id},
            **options,
        )
