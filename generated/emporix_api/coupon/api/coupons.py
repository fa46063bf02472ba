from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Coupons:
    """Coupons.

    | Method                 | What it does                                                   |
    | ---------------------- | -------------------------------------------------------------- |
    | `create`               | Create a coupon.                                               |
    | `create_redemption`    | Add a redemption to a coupon.                                  |
    | `delete`               | Delete a coupon.                                               |
    | `delete_redemption`    | Delete a redemption of a coupon.                               |
    | `get`                  | Get a coupon by code.                                          |
    | `get_redemption`       | Get a redemption of a coupon.                                  |
    | `import_all`           | Import coupons and return a report.                            |
    | `import_redemptions`   | Import redemptions of a coupon and return a report.            |
    | `importer`             | Import coupons, with an outcome for every row.                 |
    | `list`                 | List coupons.                                                  |
    | `list_redemptions`     | List the redemptions of a coupon.                              |
    | `redemptions_importer` | Import redemptions of a coupon, with an outcome for every row. |
    | `replace`              | Replace a coupon.                                              |
    | `update`               | Change fields of a coupon.                                     |
    | `validate`             | Check whether a coupon can be redeemed.                        |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.CouponCreation | Mapping[str, Any]) -> models.ResourceLocation:
        """Create a coupon.

        `POST /coupon/{tenant}/coupons` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("coupon.coupons.create", body=body), _resource_location.decode)

    async def create_redemption(
        self, code: str, body: models.RedemptionCreation | Mapping[str, Any]
    ) -> models.ResourceLocation:
        """Add a redemption to a coupon.

        `POST /coupon/{tenant}/coupons/{code}/redemptions` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `coupon.coupon_redeem_on_behalf`.
        Raises `Conflict` (409).
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("coupon.coupons.create_redemption", path={"code": code}, body=body), _resource_location.decode
        )

    async def delete(self, code: str) -> None:
        """Delete a coupon.

        `DELETE /coupon/{tenant}/coupons/{code}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        """
        return await self._client.send(Request("coupon.coupons.delete", path={"code": code}), nothing)

    async def delete_redemption(self, code: str, id: str) -> None:
        """Delete a redemption of a coupon.

        `DELETE /coupon/{tenant}/coupons/{code}/redemptions/{id}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        """
        return await self._client.send(
            Request("coupon.coupons.delete_redemption", path={"code": code, "id": id}), nothing
        )

    async def get(self, code: str, *, customer_number: str | Unset = UNSET) -> models.Coupon:
        """Get a coupon by code.

        `GET /coupon/{tenant}/coupons/{code}` answers 200; errors: 400, 401, 404, 500.
        Token: service. Scope: `coupon.coupon_redeem_on_behalf`.
        """
        from ..models import coupon as _coupon

        return await self._client.send(
            Request("coupon.coupons.get", path={"code": code}, query={"customerNumber": customer_number}),
            _coupon.decode,
        )

    async def get_redemption(self, code: str, id: str, *, customer_number: str | Unset = UNSET) -> models.Redemption:
        """Get a redemption of a coupon.

        `GET /coupon/{tenant}/coupons/{code}/redemptions/{id}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `coupon.coupon_manage`, `coupon.coupon_redeem`. In some cases also:
        `coupon.coupon_redeem_on_behalf` to act for another customer.
        """
        from ..models import redemption as _redemption

        return await self._client.send(
            Request(
                "coupon.coupons.get_redemption",
                path={"code": code, "id": id},
                query={"customerNumber": customer_number},
            ),
            _redemption.decode,
        )

    def list(
        self,
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_count: bool | Unset = UNSET,
        q: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
    ) -> Paginator[models.CouponWithIdAndStatus]:
        """List coupons.

        `GET /coupon/{tenant}/coupons` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `coupon.coupon_manage`, `coupon.coupon_read`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            total_count: Whether the response has a total.
            show_deleted: Default `False`.
        """
        from ..models import coupon_with_id_and_status as _coupon_with_id_and_status

        return self._client.paginate(
            Request(
                "coupon.coupons.list",
                query={
                    "sort": sort,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "totalCount": total_count,
                    "q": q,
                    "showDeleted": show_deleted,
                },
            ),
            _coupon_with_id_and_status.decode,
        )

    def list_redemptions(
        self,
        code: str,
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_count: bool | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.Redemption]:
        """List the redemptions of a coupon.

        `GET /coupon/{tenant}/coupons/{code}/redemptions` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            total_count: Whether the response has a total.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import redemption as _redemption

        return self._client.paginate(
            Request(
                "coupon.coupons.list_redemptions",
                path={"code": code},
                query={
                    "sort": sort,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "totalCount": total_count,
                    "q": q,
                },
            ),
            _redemption.decode,
        )

    async def replace(self, code: str, body: models.BaseCoupon | Mapping[str, Any], *, partial: bool) -> None:
        """Replace a coupon.

        `PUT /coupon/{tenant}/coupons/{code}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            partial: Whether fields that are not sent are kept.
        """
        return await self._client.send(
            Request("coupon.coupons.replace", path={"code": code}, query={"partial": partial}, body=body), nothing
        )

    async def update(self, code: str, body: models.BaseCoupon | Mapping[str, Any]) -> None:
        """Change fields of a coupon.

        `PATCH /coupon/{tenant}/coupons/{code}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `coupon.coupon_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(Request("coupon.coupons.update", path={"code": code}, body=body), nothing)

    async def validate(self, code: str, body: models.RedemptionCreation | Mapping[str, Any]) -> None:
        """Check whether a coupon can be redeemed.

        `POST /coupon/{tenant}/coupons/{code}/validation` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `coupon.coupon_redeem_on_behalf`.
        """
        return await self._client.send(Request("coupon.coupons.validate", path={"code": code}, body=body), nothing)

    def importer(
        self,
        rows: AsyncIterable[models.CouponCreation | Mapping[str, Any]]
        | Iterable[models.CouponCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import coupons, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `coupon.coupon_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "coupon.coupons.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CouponCreation | Mapping[str, Any]]
        | Iterable[models.CouponCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import coupons and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `coupon.coupon_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "coupon.coupons.create"}, rows, mode=mode, path={}, **options)

    def redemptions_importer(
        self,
        code: str,
        rows: AsyncIterable[models.RedemptionCreation | Mapping[str, Any]]
        | Iterable[models.RedemptionCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import redemptions of a coupon, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_redemption`, one row a request. Token: service. Scope: `coupon.coupon_redeem_on_behalf`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "coupon.coupons.create_redemption"}, rows, mode=mode, path={"code": code}, **options
        )

    async def import_redemptions(
        self,
        code: str,
        rows: AsyncIterable[models.RedemptionCreation | Mapping[str, Any]]
        | Iterable[models.RedemptionCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import redemptions of a coupon and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_redemption`, one row a request. Token: service. Scope: `coupon.coupon_redeem_on_behalf`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "coupon.coupons.create_redemption"}, rows, mode=mode, path={"code": code}, **options
        )
