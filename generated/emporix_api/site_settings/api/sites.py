from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import as_is
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Sites:
    """`site_settings.sites`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.Site | Mapping[str, Any]) -> models.ResourceLocation:
        """POST /site/{tenant}/sites"""
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("site_settings.sites.create", body=body), _resource_location.decode)

    async def create_mixin(self, site_code: str, body: Mapping[str, Any]) -> models.ResourceLocation:
        """POST /site/{tenant}/sites/{siteCode}/mixins"""
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("site_settings.sites.create_mixin", path={"siteCode": site_code}, body=body),
            _resource_location.decode,
        )

    async def delete(self, site_code: str) -> None:
        """DELETE /site/{tenant}/sites/{siteCode}"""
        return await self._client.send(Request("site_settings.sites.delete", path={"siteCode": site_code}), nothing)

    async def delete_mixin(self, site_code: str, mixin_name: str) -> None:
        """DELETE /site/{tenant}/sites/{siteCode}/mixins/{mixinName}"""
        return await self._client.send(
            Request("site_settings.sites.delete_mixin", path={"siteCode": site_code, "mixinName": mixin_name}), nothing
        )

    async def get(self, site_code: str, *, expand: str | Unset = UNSET) -> models.Site:
        """GET /site/{tenant}/sites/{siteCode}"""
        from ..models import site as _site

        return await self._client.send(
            Request("site_settings.sites.get", path={"siteCode": site_code}, query={"expand": expand}), _site.decode
        )

    async def get_mixin(self, site_code: str, mixin_name: str) -> dict[str, Any]:
        """GET /site/{tenant}/sites/{siteCode}/mixins/{mixinName}"""
        return await self._client.send(
            Request("site_settings.sites.get_mixin", path={"siteCode": site_code, "mixinName": mixin_name}), as_is
        )

    async def get_mixins(self, site_code: str) -> dict[str, Any]:
        """GET /site/{tenant}/sites/{siteCode}/mixins"""
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
        """GET /site/{tenant}/sites"""
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
        """GET /site/{tenant}/siteslist"""
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
        """PUT /site/{tenant}/sites/{siteCode}"""
        return await self._client.send(
            Request("site_settings.sites.replace", path={"siteCode": site_code}, query={"expand": expand}, body=body),
            nothing,
        )

    async def replace_mixin(self, site_code: str, mixin_name: str, body: Mapping[str, Any]) -> None:
        """PUT /site/{tenant}/sites/{siteCode}/mixins/{mixinName}"""
        return await self._client.send(
            Request(
                "site_settings.sites.replace_mixin", path={"siteCode": site_code, "mixinName": mixin_name}, body=body
            ),
            nothing,
        )

    async def update(self, site_code: str, body: models.Site | Mapping[str, Any]) -> None:
        """PATCH /site/{tenant}/sites/{siteCode}"""
        return await self._client.send(
            Request("site_settings.sites.update", path={"siteCode": site_code}, body=body), nothing
        )

    async def update_mixin(self, site_code: str, mixin_name: str, body: Mapping[str, Any]) -> None:
        """PATCH /site/{tenant}/sites/{siteCode}/mixins/{mixinName}"""
        return await self._client.send(
            Request(
                "site_settings.sites.update_mixin", path={"siteCode": site_code, "mixinName": mixin_name}, body=body
            ),
            nothing,
        )

    async def modify(self, site_code: str, change: Change[models.Site], *, attempts: int = 5) -> models.Site:
        """GET /site/{tenant}/sites/{siteCode}, and PUT"""
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
        """GET /site/{tenant}/sites/{siteCode}/mixins/{mixinName}, and PUT"""
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
        return self._client.importer("site_settings.sites.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.Site | Mapping[str, Any]] | Iterable[models.Site | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("site_settings.sites.create", rows, path={}, **options)

    def mixins_importer(
        self,
        site_code: str,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("site_settings.sites.create_mixin", rows, path={"siteCode": site_code}, **options)

    async def import_mixins(
        self,
        site_code: str,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all(
            "site_settings.sites.create_mixin", rows, path={"siteCode": site_code}, **options
        )
