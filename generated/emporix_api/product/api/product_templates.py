from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ProductTemplates:
    """Product templates.

    | Method       | What it does                                             |
    | ------------ | -------------------------------------------------------- |
    | `create`     | Create a product template.                               |
    | `delete`     | Delete a product template.                               |
    | `get`        | Get a product template by id.                            |
    | `import_all` | Import product templates and return a report.            |
    | `importer`   | Import product templates, with an outcome for every row. |
    | `list`       | List product templates.                                  |
    | `modify`     | Read a product template, change it and replace it.       |
    | `replace`    | Replace a product template.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.ProductTemplateCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a product template.

        `POST /product/{tenant}/product-templates` answers 201; errors: 400, 401, 403, 500.
        Token: service. Scope: `product.product_template_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("product.product_templates.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def delete(self, product_template_id: str) -> None:
        """Delete a product template.

        `DELETE /product/{tenant}/product-templates/{product-template-id}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `product.product_template_manage`.
        """
        return await self._client.send(
            Request("product.product_templates.delete", path={"product-template-id": product_template_id}), nothing
        )

    async def get(
        self, product_template_id: str, *, version: str | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.ProductTemplate:
        """Get a product template by id.

        `GET /product/{tenant}/product-templates/{product-template-id}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `product.product_template_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import product_template as _product_template

        return await self._client.send(
            Request(
                "product.product_templates.get",
                path={"product-template-id": product_template_id},
                query={"version": version},
                headers={"Accept-Language": accept_language},
            ),
            _product_template.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ProductTemplate]:
        """List product templates.

        `GET /product/{tenant}/product-templates` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `product.product_template_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch.
            page_size: Items per page. Default `60`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import product_template as _product_template

        return self._client.paginate(
            Request(
                "product.product_templates.list",
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "q": q},
                headers={"Accept-Language": accept_language},
            ),
            _product_template.decode,
        )

    async def replace(
        self,
        product_template_id: str,
        body: models.ProductTemplateUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a product template.

        `PUT /product/{tenant}/product-templates/{product-template-id}` answers 204; errors: 400, 401, 403, 404, 409,
        500.
        Token: service. Scope: `product.product_template_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        change: Change[models.ProductTemplate],
        *,
        language: str = "*",
        attempts: int = 5,
    ) -> models.ProductTemplate:
        """Read a product template, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `product.product_template_read` to read; `product.product_template_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import product_template as _product_template

        return await self._client.modify(
            "product.product_templates.get",
            "product.product_templates.replace",
            _product_template.decode,
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
        """Import product templates, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `product.product_template_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "product.product_templates.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.ProductTemplateCreation | Mapping[str, Any]]
        | Iterable[models.ProductTemplateCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import product templates and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `product.product_template_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "product.product_templates.create"}, rows, mode=mode, path={}, **options
        )
