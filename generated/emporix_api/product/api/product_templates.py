from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ProductTemplates:
    """`product.product_templates`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.ProductTemplateCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """POST /product/{tenant}/product-templates"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("product.product_templates.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def delete(self, product_template_id: str) -> None:
        """DELETE /product/{tenant}/product-templates/{product-template-id}"""
        return await self._client.send(
            Request("product.product_templates.delete", path={"product-template-id": product_template_id}), nothing
        )

    async def get(
        self, product_template_id: str, *, version: str | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.ProductTemplateResponse:
        """GET /product/{tenant}/product-templates/{product-template-id}"""
        from ..models import product_template_response as _product_template_response

        return await self._client.send(
            Request(
                "product.product_templates.get",
                path={"product-template-id": product_template_id},
                query={"version": version},
                headers={"Accept-Language": accept_language},
            ),
            _product_template_response.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ProductTemplateResponse]:
        """GET /product/{tenant}/product-templates"""
        from ..models import product_template_response as _product_template_response

        return self._client.paginate(
            Request(
                "product.product_templates.list",
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "q": q},
                headers={"Accept-Language": accept_language},
            ),
            _product_template_response.decode,
        )

    async def replace(
        self,
        product_template_id: str,
        body: models.ProductTemplateUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """PUT /product/{tenant}/product-templates/{product-template-id}"""
        return await self._client.send(
            Request(
                "product.product_templates.replace",
                path={"product-template-id": product_template_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self,
        product_template_id: str,
        change: Change[models.ProductTemplateResponse],
        *,
        language: str = "*",
        attempts: int = 5,
    ) -> models.ProductTemplateResponse:
        """GET /product/{tenant}/product-templates/{product-template-id}, and PUT"""
        from .. import models
        from ..models import product_template_response as _product_template_response

        return await self._client.modify(
            "product.product_templates.get",
            "product.product_templates.replace",
            _product_template_response.decode,
            change,
            path={"product-template-id": product_template_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "ProductTemplateUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.ProductTemplateCreation | Mapping[str, Any]]
        | Iterable[models.ProductTemplateCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("product.product_templates.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ProductTemplateCreation | Mapping[str, Any]]
        | Iterable[models.ProductTemplateCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("product.product_templates.create", rows, path={}, **options)
