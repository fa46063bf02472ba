from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import as_is
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Sites:
    """Sites.

    | Method            | What it does                                            |
    | ----------------- | ------------------------------------------------------- |
    | `create`          | Create a site.                                          |
    | `create_mixin`    | Add a mixin to a site.                                  |
    | `delete`          | Delete a site.                                          |
    | `delete_mixin`    | Delete a mixin of a site.                               |
    | `get`             | Get a site by code.                                     |
    | `get_mixin`       | Get a mixin of a site.                                  |
    | `get_mixins`      | Get the mixins of a site.                               |
    | `import_all`      | Import sites and return a report.                       |
    | `import_mixins`   | Import mixins of a site and return a report.            |
    | `importer`        | Import sites, with an outcome for every row.            |
    | `list`            | List sites.                                             |
    | `list_codes`      | List the codes of all sites.                            |
    | `mixins_importer` | Import mixins of a site, with an outcome for every row. |
    | `modify`          | Read a site, change it and replace it.                  |
    | `modify_mixin`    | Read a mixin of a site, change it and replace it.       |
    | `replace`         | Replace a site.                                         |
    | `replace_mixin`   | Replace a mixin of a site.                              |
    | `update`          | Change fields of a site.                                |
    | `update_mixin`    | Change fields of a mixin of a site.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.Site | Mapping[str, Any]) -> models.ResourceLocation:
        """Create a site.

        `POST /site/{tenant}/sites` answers 201; errors: 400, 401, 403.
        Token: service. Scope: `site.site_manage`.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("site_settings.sites.create", body=body), _resource_location.decode)

    async def create_mixin(self, site_code: str, body: Mapping[str, Any]) -> models.ResourceLocation:
        """Add a mixin to a site.

        `POST /site/{tenant}/sites/{siteCode}/mixins` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `site.site_manage`.
        Raises `Conflict` (409).
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("site_settings.sites.create_mixin", path={"siteCode": site_code}, body=body),
            _resource_location.decode,
        )

    async def delete(self, site_code: str) -> None:
        """Delete a site.

        `DELETE /site/{tenant}/sites/{siteCode}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(Request("site_settings.sites.delete", path={"siteCode": site_code}), nothing)

    async def delete_mixin(self, site_code: str, mixin_name: str) -> None:
        """Delete a mixin of a site.

        `DELETE /site/{tenant}/sites/{siteCode}/mixins/{mixinName}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(
            Request("site_settings.sites.delete_mixin", path={"siteCode": site_code, "mixinName": mixin_name}), nothing
        )

    async def get(self, site_code: str, *, expand: str | Unset = UNSET) -> models.Site:
        """Get a site by code.

        `GET /site/{tenant}/sites/{siteCode}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. In some cases also: `site.site_manage` for inactive sites.

        Args:
            expand: References to resolve in the response.
        """
        from ..models import site as _site

        return await self._client.send(
            Request("site_settings.sites.get", path={"siteCode": site_code}, query={"expand": expand}), _site.decode
        )

    async def get_mixin(self, site_code: str, mixin_name: str) -> dict[str, Any]:
        """Get a mixin of a site.

        `GET /site/{tenant}/sites/{siteCode}/mixins/{mixinName}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(
            Request("site_settings.sites.get_mixin", path={"siteCode": site_code, "mixinName": mixin_name}), as_is
        )

    async def get_mixins(self, site_code: str) -> dict[str, Any]:
        """Get the mixins of a site.

        `GET /site/{tenant}/sites/{siteCode}/mixins` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(Request("site_settings.sites.get_mixins", path={"siteCode": site_code}), as_is)

    def list(
        self,
        *,
        total_count: bool | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        q: str | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> Paginator[models.Site]:
        """List sites.

        `GET /site/{tenant}/sites` answers 200; errors: 400, 401, 403.
        Token: service. In some cases also: `site.site_manage` for inactive sites.
        Paged, 16 items a page by default, with a total on request.

        Args:
            total_count: Whether the response has a total. Default `False`.
            include_inactive: Whether to include what is inactive. Default `False`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
        """
        from ..models import site as _site

        return self._client.paginate(
            Request(
                "site_settings.sites.list",
                query={
                    "totalCount": total_count,
                    "includeInactive": include_inactive,
                    "sort": sort,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "q": q,
                    "expand": expand,
                },
            ),
            _site.decode,
        )

    def list_codes(
        self,
        *,
        include_inactive: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        total_count: bool | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> Paginator[str]:
        """List the codes of all sites.

        `GET /site/{tenant}/siteslist` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `site.site_read`, `site.site_manage`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            include_inactive: Whether to include what is inactive. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            total_count: Whether the response has a total. Default `False`.
        """
        return self._client.paginate(
            Request(
                "site_settings.sites.list_codes",
                query={
                    "includeInactive": include_inactive,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "totalCount": total_count,
                    "expand": expand,
                },
            ),
            as_is,
        )

    async def replace(
        self, site_code: str, body: models.Site | Mapping[str, Any], *, expand: str | Unset = UNSET
    ) -> None:
        """Replace a site.

        `PUT /site/{tenant}/sites/{siteCode}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `site.site_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            expand: References to resolve in the response.
        """
        return await self._client.send(
            Request("site_settings.sites.replace", path={"siteCode": site_code}, query={"expand": expand}, body=body),
            nothing,
        )

    async def replace_mixin(self, site_code: str, mixin_name: str, body: Mapping[str, Any]) -> None:
        """Replace a mixin of a site.

        `PUT /site/{tenant}/sites/{siteCode}/mixins/{mixinName}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(
            Request(
                "site_settings.sites.replace_mixin", path={"siteCode": site_code, "mixinName": mixin_name}, body=body
            ),
            nothing,
        )

    async def update(self, site_code: str, body: models.Site | Mapping[str, Any]) -> None:
        """Change fields of a site.

        `PATCH /site/{tenant}/sites/{siteCode}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `site.site_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request("site_settings.sites.update", path={"siteCode": site_code}, body=body), nothing
        )

    async def update_mixin(self, site_code: str, mixin_name: str, body: Mapping[str, Any]) -> None:
        """Change fields of a mixin of a site.

        `PATCH /site/{tenant}/sites/{siteCode}/mixins/{mixinName}` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `site.site_manage`.
        """
        return await self._client.send(
            Request(
                "site_settings.sites.update_mixin", path={"siteCode": site_code, "mixinName": mixin_name}, body=body
            ),
            nothing,
        )

    async def modify(self, site_code: str, change: Change[models.Site], *, attempts: int = 5) -> models.Site:
        """Read a site, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `site.site_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import site as _site

        return await self._client.modify(
            "site_settings.sites.get",
            "site_settings.sites.replace",
            _site.decode,
            change,
            path={"siteCode": site_code},
            attempts=attempts,
            trim=declared(models, "Site"),
        )

    async def modify_mixin(
        self, site_code: str, mixin_name: str, change: Change[dict[str, Any]], *, attempts: int = 5
    ) -> dict[str, Any]:
        """Read a mixin of a site, change it and replace it.

        Sends `get_mixin`, then `replace_mixin` if something has changed; after a `Conflict` it reads again.
        Scopes: `site.site_manage` to read; `site.site_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models

        return await self._client.modify(
            "site_settings.sites.get_mixin",
            "site_settings.sites.replace_mixin",
            as_is,
            change,
            path={"siteCode": site_code, "mixinName": mixin_name},
            attempts=attempts,
            trim=declared(models, "dict[str, Any]"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.Site | Mapping[str, Any]] | Iterable[models.Site | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import sites, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `site.site_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "site_settings.sites.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.Site | Mapping[str, Any]] | Iterable[models.Site | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import sites and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `site.site_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "site_settings.sites.create"}, rows, mode=mode, path={}, **options
        )

    def mixins_importer(
        self,
        site_code: str,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import mixins of a site, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_mixin`, one row a request. Token: service. Scope: `site.site_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "site_settings.sites.create_mixin"}, rows, mode=mode, path={"siteCode": site_code}, **options
        )

    async def import_mixins(
        self,
        site_code: str,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import mixins of a site and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_mixin`, one row a request. Token: service. Scope: `site.site_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "site_settings.sites.create_mixin"}, rows, mode=mode, path={"siteCode": site_code}, **options
        )
