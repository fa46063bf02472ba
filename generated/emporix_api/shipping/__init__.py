"""Shipping zones, methods, delivery times and what shipping costs.

Generated from the published OpenAPI documents; do not edit.
"""

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
    """Shipping zones, methods, delivery times and what shipping costs.

    | Resource                   | What it is for                      | Methods                                                           |
    | -------------------------- | ----------------------------------- | ----------------------------------------------------------------- |
    | `area_delivery_times`      | Delivery windows of delivery areas. | `list`                                                            |
    | `customer_group_relations` | Shipping groups of customers.       | `create`, `delete`, `get`, `list`, `replace`                      |
    | `delivery_cycles`          | Delivery cycles.                    | `generate`                                                        |
    | `delivery_times`           | Delivery times.                     | `create`, `delete`, `get`, `list`, `replace`, `update` and 8 more |
    | `delivery_windows`         | Delivery windows.                   | `list`, `validate`, `increment_counter`                           |
    | `groups`                   | Shipping groups.                    | `create`, `delete`, `get`, `list`, `replace`                      |
    | `quotes`                   | What shipping costs.                | `calculate`, `calculate_minimum`, `calculate_slot`                |
    | `sites`                    | Sites that deliver to an address.   | `find`                                                            |
    | `zones`                    | Shipping zones.                     | `create`, `delete`, `get`, `list`, `replace`, `update` and 6 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def area_delivery_times(self) -> AreaDeliveryTimesResource:
        """Delivery windows of delivery areas."""
        from .api.area_delivery_times import AreaDeliveryTimes

        return AreaDeliveryTimes(self._client)

    @cached_property
    def customer_group_relations(self) -> CustomerGroupRelationsResource:
        """Shipping groups of customers."""
        from .api.customer_group_relations import CustomerGroupRelations

        return CustomerGroupRelations(self._client)

    @cached_property
    def delivery_cycles(self) -> DeliveryCyclesResource:
        """Delivery cycles."""
        from .api.delivery_cycles import DeliveryCycles

        return DeliveryCycles(self._client)

    @cached_property
    def delivery_times(self) -> DeliveryTimesResource:
        """Delivery times."""
        from .api.delivery_times import DeliveryTimes

        return DeliveryTimes(self._client)

    @cached_property
    def delivery_windows(self) -> DeliveryWindowsResource:
        """Delivery windows."""
        from .api.delivery_windows import DeliveryWindows

        return DeliveryWindows(self._client)

    @cached_property
    def groups(self) -> GroupsResource:
        """Shipping groups."""
        from .api.groups import Groups

        return Groups(self._client)

    @cached_property
    def quotes(self) -> QuotesResource:
        """What shipping costs."""
        from .api.quotes import Quotes

        return Quotes(self._client)

    @cached_property
    def sites(self) -> SitesResource:
        """Sites that deliver to an address."""
        from .api.sites import Sites

        return Sites(self._client)

    @cached_property
    def zones(self) -> ZonesResource:
        """Shipping zones."""
        from .api.zones import Zones

        return Zones(self._client)
