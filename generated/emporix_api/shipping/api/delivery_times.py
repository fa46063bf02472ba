from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class DeliveryTimes:
    """Delivery times.

    | Method             | What it does                                                    |
    | ------------------ | --------------------------------------------------------------- |
    | `create`           | Create a delivery time.                                         |
    | `create_many`      | Create many delivery times in one request.                      |
    | `create_slot`      | Add a slot to a delivery time.                                  |
    | `delete`           | Delete a delivery time.                                         |
    | `delete_all_slots` | Delete all slots of a delivery time.                            |
    | `delete_slot`      | Delete a slot of a delivery time.                               |
    | `get`              | Get a delivery time by id.                                      |
    | `get_slot`         | Get a slot of a delivery time.                                  |
    | `import_all`       | Import delivery times and return a report.                      |
    | `import_slots`     | Import slots of a delivery time and return a report.            |
    | `importer`         | Import delivery times, with an outcome for every row.           |
    | `list`             | List delivery times.                                            |
    | `list_slots`       | List the slots of a delivery time.                              |
    | `modify`           | Read a delivery time, change it and replace it.                 |
    | `modify_slot`      | Read a slot of a delivery time, change it and replace it.       |
    | `replace`          | Replace a delivery time.                                        |
    | `replace_slot`     | Replace a slot of a delivery time.                              |
    | `slots_importer`   | Import slots of a delivery time, with an outcome for every row. |
    | `update`           | Change fields of a delivery time.                               |
    | `update_slot`      | Change fields of a slot of a delivery time.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.BasicDeliveryTime | Mapping[str, Any], *, validate_overlap: bool | Unset = UNSET
    ) -> models.IdResponse:
        """Create a delivery time.

        `POST /shipping/{tenant}/delivery-times` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("shipping.delivery_times.create", query={"validateOverlap": validate_overlap}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.BasicDeliveryTime | Mapping[str, Any]], *, validate_overlap: bool | Unset = UNSET
    ) -> builtins.list[models.BulkResponseItem]:
        """Create many delivery times in one request.

        `POST /shipping/{tenant}/delivery-times/bulk` answers 207; errors: 401, 403, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        At most 50 items a request; the response has an entry with a status for each item.

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request("shipping.delivery_times.create_many", query={"validateOverlap": validate_overlap}, body=body),
            list_of(_bulk_response_item.decode),
        )

    async def create_slot(
        self, delivery_time_id: str, body: models.Slot | Mapping[str, Any], *, validate_overlap: bool | Unset = UNSET
    ) -> models.IdResponse:
        """Add a slot to a delivery time.

        `POST /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "shipping.delivery_times.create_slot",
                path={"deliveryTimeId": delivery_time_id},
                query={"validateOverlap": validate_overlap},
                body=body,
            ),
            _id_response.decode,
        )

    async def delete(self, delivery_time_id: str) -> None:
        """Delete a delivery time.

        `DELETE /shipping/{tenant}/delivery-times/{deliveryTimeId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.delivery_times.delete", path={"deliveryTimeId": delivery_time_id}), nothing
        )

    async def delete_all_slots(self, delivery_time_id: str) -> None:
        """Delete all slots of a delivery time.

        `DELETE /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots` answers 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.delivery_times.delete_all_slots", path={"deliveryTimeId": delivery_time_id}), nothing
        )

    async def delete_slot(self, delivery_time_id: str, slot_id: str) -> None:
        """Delete a slot of a delivery time.

        `DELETE /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots/{slotId}` answers 204; errors: 401, 403, 404,
        500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request(
                "shipping.delivery_times.delete_slot", path={"deliveryTimeId": delivery_time_id, "slotId": slot_id}
            ),
            nothing,
        )

    async def get(self, delivery_time_id: str) -> models.DeliveryTime:
        """Get a delivery time by id.

        `GET /shipping/{tenant}/delivery-times/{deliveryTimeId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_read`.
        """
        from ..models import delivery_time as _delivery_time

        return await self._client.send(
            Request("shipping.delivery_times.get", path={"deliveryTimeId": delivery_time_id}), _delivery_time.decode
        )

    async def get_slot(self, delivery_time_id: str, slot_id: str) -> models.Slot:
        """Get a slot of a delivery time.

        `GET /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots/{slotId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_read`.
        """
        from ..models import slot as _slot

        return await self._client.send(
            Request("shipping.delivery_times.get_slot", path={"deliveryTimeId": delivery_time_id, "slotId": slot_id}),
            _slot.decode,
        )

    async def list(self) -> builtins.list[models.DeliveryTime]:
        """List delivery times.

        `GET /shipping/{tenant}/delivery-times` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `shipping.shipping_read`.
        """
        from ..models import delivery_time as _delivery_time

        return await self._client.send(Request("shipping.delivery_times.list"), list_of(_delivery_time.decode))

    async def list_slots(self, delivery_time_id: str) -> builtins.list[models.Slot]:
        """List the slots of a delivery time.

        `GET /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_read`.
        """
        from ..models import slot as _slot

        return await self._client.send(
            Request("shipping.delivery_times.list_slots", path={"deliveryTimeId": delivery_time_id}),
            list_of(_slot.decode),
        )

    async def replace(
        self,
        delivery_time_id: str,
        body: models.UpdateDeliveryTime | Mapping[str, Any],
        *,
        validate_overlap: bool | Unset = UNSET,
    ) -> None:
        """Replace a delivery time.

        `PUT /shipping/{tenant}/delivery-times/{deliveryTimeId}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        return await self._client.send(
            Request(
                "shipping.delivery_times.replace",
                path={"deliveryTimeId": delivery_time_id},
                query={"validateOverlap": validate_overlap},
                body=body,
            ),
            nothing,
        )

    async def replace_slot(
        self,
        delivery_time_id: str,
        slot_id: str,
        body: models.Slot | Mapping[str, Any],
        *,
        validate_overlap: bool | Unset = UNSET,
    ) -> None:
        """Replace a slot of a delivery time.

        `PUT /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots/{slotId}` answers 200; errors: 400, 401, 403, 404,
        409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        return await self._client.send(
            Request(
                "shipping.delivery_times.replace_slot",
                path={"deliveryTimeId": delivery_time_id, "slotId": slot_id},
                query={"validateOverlap": validate_overlap},
                body=body,
            ),
            nothing,
        )

    async def update(
        self,
        delivery_time_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        validate_overlap: bool | Unset = UNSET,
    ) -> None:
        """Change fields of a delivery time.

        `PATCH /shipping/{tenant}/delivery-times/{deliveryTimeId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        return await self._client.send(
            Request(
                "shipping.delivery_times.update",
                path={"deliveryTimeId": delivery_time_id},
                query={"validateOverlap": validate_overlap},
                body=body,
            ),
            nothing,
        )

    async def update_slot(
        self,
        delivery_time_id: str,
        slot_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        validate_overlap: bool | Unset = UNSET,
    ) -> None:
        """Change fields of a slot of a delivery time.

        `PATCH /shipping/{tenant}/delivery-times/{deliveryTimeId}/slots/{slotId}` answers 200; errors: 400, 401, 403,
        404, 500.
        Token: service. Scope: `shipping.shipping_manage`.

        Args:
            validate_overlap: Whether to check that slots do not overlap. Default `True`.
        """
        return await self._client.send(
            Request(
                "shipping.delivery_times.update_slot",
                path={"deliveryTimeId": delivery_time_id, "slotId": slot_id},
                query={"validateOverlap": validate_overlap},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self, delivery_time_id: str, change: Change[models.DeliveryTime], *, attempts: int = 5
    ) -> models.DeliveryTime:
        """Read a delivery time, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_read` to read; `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import delivery_time as _delivery_time

        return await self._client.modify(
            "shipping.delivery_times.get",
            "shipping.delivery_times.replace",
            _delivery_time.decode,
            change,
            path={"deliveryTimeId": delivery_time_id},
            attempts=attempts,
            trim=declared(models, "UpdateDeliveryTime"),
        )

    async def modify_slot(
        self, delivery_time_id: str, slot_id: str, change: Change[models.Slot], *, attempts: int = 5
    ) -> models.Slot:
        """Read a slot of a delivery time, change it and replace it.

        Sends `get_slot`, then `replace_slot` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_read` to read; `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import slot as _slot

        return await self._client.modify(
            "shipping.delivery_times.get_slot",
            "shipping.delivery_times.replace_slot",
            _slot.decode,
            change,
            path={"deliveryTimeId": delivery_time_id, "slotId": slot_id},
            attempts=attempts,
            trim=declared(models, "Slot"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.BasicDeliveryTime | Mapping[str, Any]]
        | Iterable[models.BasicDeliveryTime | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import delivery times, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_many`, at most 50 rows a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.delivery_times.create_many"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.BasicDeliveryTime | Mapping[str, Any]]
        | Iterable[models.BasicDeliveryTime | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import delivery times and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_many`, at most 50 rows a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.delivery_times.create_many"}, rows, mode=mode, path={}, **options
        )

    def slots_importer(
        self,
        delivery_time_id: str,
        rows: AsyncIterable[models.Slot | Mapping[str, Any]] | Iterable[models.Slot | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import slots of a delivery time, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_slot`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.delivery_times.create_slot"},
            rows,
            mode=mode,
            path={"deliveryTimeId": delivery_time_id},
            **options,
        )

    async def import_slots(
        self,
        delivery_time_id: str,
        rows: AsyncIterable[models.Slot | Mapping[str, Any]] | Iterable[models.Slot | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import slots of a delivery time and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_slot`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.delivery_times.create_slot"},
            rows,
            mode=mode,
            path={"deliveryTimeId": delivery_time_id},
            **options,
        )
