"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.area_delivery_times import AreaDeliveryTimes as AreaDeliveryTimesResource
    from .api.customer_group_relations import CustomerGroupRelations as CustomerGroupRelationsResource
    from .api.delivery_cycles import DeliveryCycles as DeliveryCyclesResource
    from .api.delivery_times import DeliveryTimes as DeliveryTimesResource
    from .api.delivery_windows import DeliveryWindows as DeliveryWindowsResource
    from .api.groups import Groups as GroupsResource
    from .api.quotes import Quotes as QuotesResource
    from .api.sites import Sites as SitesResource
    from .api.zones import Zones as ZonesResource


class Shipping:
    """`shipping`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def area_delivery_times(self) -> AreaDeliveryTimesResource:
        from .api.area_delivery_times import AreaDeliveryTimes

        return AreaDeliveryTimes(self._client)

    @cached_property
    def customer_group_relations(self) -> CustomerGroupRelationsResource:
        from .api.customer_group_relations import CustomerGroupRelations

        return CustomerGroupRelations(self._client)

    @cached_property
    def delivery_cycles(self) -> DeliveryCyclesResource:
        from .api.delivery_cycles import DeliveryCycles

        return DeliveryCycles(self._client)

    @cached_property
    def delivery_times(self) -> DeliveryTimesResource:
        from .api.delivery_times import DeliveryTimes

        return DeliveryTimes(self._client)

    @cached_property
    def delivery_windows(self) -> DeliveryWindowsResource:
        from .api.delivery_windows import DeliveryWindows

        return DeliveryWindows(self._client)

    @cached_property
    def groups(self) -> GroupsResource:
        from .api.groups import Groups

        return Groups(self._client)

    @cached_property
    def quotes(self) -> QuotesResource:
        from .api.quotes import Quotes

        return Quotes(self._client)

    @cached_property
    def sites(self) -> SitesResource:
        from .api.sites import Sites

        return Sites(self._client)

    @cached_property
    def zones(self) -> ZonesResource:
        from .api.zones import Zones

        return Zones(self._client)
