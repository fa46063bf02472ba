from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Coupons:
    """`coupon.coupons`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.CouponCreation | Mapping[str, Any]) -> models.ResourceLocation:
        """POST /coupon/{tenant}/coupons"""
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("coupon.coupons.create", body=body), _resource_location.decode)

    async def create_redemption(
        self, code: str, body: models.RedemptionCreation | Mapping[str, Any]
    ) -> models.ResourceLocation:
        """POST /coupon/{tenant}/coupons/{code}/redemptions"""
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("coupon.coupons.create_redemption", path={"code": code}, body=body), _resource_location.decode
        )

    async def delete(self, code: str) -> None:
        """DELETE /coupon/{tenant}/coupons/{code}"""
        return await self._client.send(Request("coupon.coupons.delete", path={"code": code}), nothing)

    async def delete_redemption(self, code: str, id: str) -> None:
        """DELETE /coupon/{tenant}/coupons/{code}/redemptions/{id}"""
        return await self._client.send(
            Request("coupon.coupons.delete_redemption", path={"code": code, "id": id}), nothing
        )

    async def get(self, code: str, *, customer_number: str | Unset = UNSET) -> models.Coupon:
        """GET /coupon/{tenant}/coupons/{code}"""
        from ..models import coupon as _coupon

        return await self._client.send(
            Request("coupon.coupons.get", path={"code": code}, query={"customerNumber": customer_number}),
            _coupon.decode,
        )

    async def get_redemption(self, code: str, id: str, *, customer_number: str | Unset = UNSET) -> models.Redemption:
        """GET /coupon/{tenant}/coupons/{code}/redemptions/{id}"""
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
        """GET /coupon/{tenant}/coupons"""
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
        """GET /coupon/{tenant}/coupons/{code}/redemptions"""
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
        """PUT /coupon/{tenant}/coupons/{code}"""
        return await self._client.send(
            Request("coupon.coupons.replace", path={"code": code}, query={"partial": partial}, body=body), nothing
        )

    async def update(self, code: str, body: models.BaseCoupon | Mapping[str, Any]) -> None:
        """PATCH /coupon/{tenant}/coupons/{code}"""
        return await self._client.send(Request("coupon.coupons.update", path={"code": code}, body=body), nothing)

    async def validate(self, code: str, body: models.RedemptionCreation | Mapping[str, Any]) -> None:
        """POST /coupon/{tenant}/coupons/{code}/validation"""
        return await self._client.send(Request("coupon.coupons.validate", path={"code": code}, body=body), nothing)

    def importer(
        self,
        rows: AsyncIterable[models.CouponCreation | Mapping[str, Any]]
        | Iterable[models.CouponCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("coupon.coupons.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CouponCreation | Mapping[str, Any]]
        | Iterable[models.CouponCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("coupon.coupons.create", rows, path={}, **options)

    def redemptions_importer(
        self,
        code: str,
        rows: AsyncIterable[models.RedemptionCreation | Mapping[str, Any]]
        | Iterable[models.RedemptionCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("coupon.coupons.create_redemption", rows, path={"code": code}, **options)

    async def import_redemptions(
        self,
        code: str,
        rows: AsyncIterable[models.RedemptionCreation | Mapping[str, Any]]
        | Iterable[models.RedemptionCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("coupon.coupons.create_redemption", rows, path={"code": code}, **options)
