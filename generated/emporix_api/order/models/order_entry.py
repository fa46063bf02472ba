from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import aggregate_fee as _aggregate_fee
    from . import calculated_price as _calculated_price
    from . import external_discount as _external_discount
    from . import external_fee as _external_fee
    from . import measurement_unit as _measurement_unit
    from . import mixins_metadata as _mixins_metadata
    from . import order_entry_calculated_price as _order_entry_calculated_price
    from . import price as _price
    from . import price_match_details as _price_match_details
    from . import product as _product
    from . import tax as _tax
    from .aggregate_fee import AggregateFee
    from .calculated_price import CalculatedPrice
    from .external_discount import ExternalDiscount
    from .external_fee import ExternalFee
    from .measurement_unit import MeasurementUnit
    from .mixins_metadata import MixinsMetadata
    from .order_entry_calculated_price import OrderEntryCalculatedPrice
    from .price import Price
    from .price_match_details import PriceMatchDetails
    from .product import Product
    from .tax import Tax
else:
    _aggregate_fee = Deferred(globals(), "aggregate_fee")
    _calculated_price = Deferred(globals(), "calculated_price")
    _external_discount = Deferred(globals(), "external_discount")
    _external_fee = Deferred(globals(), "external_fee")
    _measurement_unit = Deferred(globals(), "measurement_unit")
    _mixins_metadata = Deferred(globals(), "mixins_metadata")
    _order_entry_calculated_price = Deferred(globals(), "order_entry_calculated_price")
    _price = Deferred(globals(), "price")
    _price_match_details = Deferred(globals(), "price_match_details")
    _product = Deferred(globals(), "product")
    _tax = Deferred(globals(), "tax")

NAMES = frozenset(
    {
        "id",
        "itemYrn",
        "fees",
        "amount",
        "orderedAmount",
        "packedAmountInPc",
        "effectiveQuantity",
        "originalAmount",
        "originalPrice",
        "unitPrice",
        "calculatedUnitPrice",
        "measurementUnit",
        "link",
        "discounts",
        "totalPrice",
        "authorizedAmount",
        "product",
        "tax",
        "price",
        "metadata",
        "mixins",
        "calculatedPrice",
        "priceMatchDetails",
        "externalDiscounts",
        "externalFees",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntry(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more.

    Attributes:
        item_yrn: 1 or more characters.
        fees: Deprecated.
        amount: Required in requests.
        original_amount: Deprecated.
        original_price: Deprecated.
        unit_price: Deprecated.
        calculated_unit_price: Required in requests.
        discounts: Deprecated.
        total_price: Deprecated.
        authorized_amount: Deprecated.
        tax: Deprecated.
        calculated_price: Required in requests.
    """

    id: Maybe[str] = UNSET
    item_yrn: Maybe[str] = UNSET
    """1 or more characters."""
    fees: Maybe[AggregateFee] = UNSET
    """Deprecated."""
    amount: Maybe[int] = UNSET
    """Required in requests."""
    ordered_amount: Maybe[int] = UNSET
    packed_amount_in_pc: Maybe[int] = UNSET
    effective_quantity: Maybe[float] = UNSET
    original_amount: Maybe[float] = UNSET
    """Deprecated."""
    original_price: Maybe[float] = UNSET
    """Deprecated."""
    unit_price: Maybe[float] = UNSET
    """Deprecated."""
    calculated_unit_price: Maybe[CalculatedPrice] = UNSET
    """Required in requests."""
    measurement_unit: Maybe[MeasurementUnit] = UNSET
    link: Maybe[str] = UNSET
    discounts: Any = UNSET
    """Deprecated."""
    total_price: Maybe[float] = UNSET
    """Deprecated."""
    authorized_amount: Maybe[float] = UNSET
    """Deprecated."""
    product: Maybe[Product] = UNSET
    tax: Maybe[Tax] = UNSET
    """Deprecated."""
    price: Maybe[Price] = UNSET
    metadata: Maybe[MixinsMetadata] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    calculated_price: Maybe[OrderEntryCalculatedPrice] = UNSET
    """Required in requests."""
    price_match_details: Maybe[PriceMatchDetails] = UNSET
    external_discounts: Maybe[list[ExternalDiscount]] = UNSET
    external_fees: Maybe[list[ExternalFee]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.fees) is not UNSET:
            data["fees"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.ordered_amount) is not UNSET:
            data["orderedAmount"] = value
        if (value := self.packed_amount_in_pc) is not UNSET:
            data["packedAmountInPc"] = value
        if (value := self.effective_quantity) is not UNSET:
            data["effectiveQuantity"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.original_price) is not UNSET:
            data["originalPrice"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.calculated_unit_price) is not UNSET:
            data["calculatedUnitPrice"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if (value := self.link) is not UNSET:
            data["link"] = value
        if (value := self.discounts) is not UNSET:
            data["discounts"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.authorized_amount) is not UNSET:
            data["authorizedAmount"] = value
        if (value := self.product) is not UNSET:
            data["product"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if (value := self.price_match_details) is not UNSET:
            data["priceMatchDetails"] = value
        if (value := self.external_discounts) is not UNSET:
            data["externalDiscounts"] = value
        if (value := self.external_fees) is not UNSET:
            data["externalFees"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntry:
        return decode(data)


def decode(data: Any) -> OrderEntry:
    if type(data) is not dict:
        passed: OrderEntry = data
        return passed
    model = _new(OrderEntry)
    unknown = len(data) - 25
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "fees" in data:
        value = data["fees"]
        model.fees = _aggregate_fee.decode(value) if type(value) is dict else value
    else:
        model.fees = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "orderedAmount" in data:
        model.ordered_amount = data["orderedAmount"]
    else:
        model.ordered_amount = _absent
        unknown += 1
    if "packedAmountInPc" in data:
        model.packed_amount_in_pc = data["packedAmountInPc"]
    else:
        model.packed_amount_in_pc = _absent
        unknown += 1
    if "effectiveQuantity" in data:
        model.effective_quantity = data["effectiveQuantity"]
    else:
        model.effective_quantity = _absent
        unknown += 1
    if "originalAmount" in data:
        model.original_amount = data["originalAmount"]
    else:
        model.original_amount = _absent
        unknown += 1
    if "originalPrice" in data:
        model.original_price = data["originalPrice"]
    else:
        model.original_price = _absent
        unknown += 1
    if "unitPrice" in data:
        model.unit_price = data["unitPrice"]
    else:
        model.unit_price = _absent
        unknown += 1
    if "calculatedUnitPrice" in data:
        value = data["calculatedUnitPrice"]
        model.calculated_unit_price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_unit_price = _absent
        unknown += 1
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    if "link" in data:
        model.link = data["link"]
    else:
        model.link = _absent
        unknown += 1
    if "discounts" in data:
        model.discounts = data["discounts"]
    else:
        model.discounts = _absent
        unknown += 1
    if "totalPrice" in data:
        model.total_price = data["totalPrice"]
    else:
        model.total_price = _absent
        unknown += 1
    if "authorizedAmount" in data:
        model.authorized_amount = data["authorizedAmount"]
    else:
        model.authorized_amount = _absent
        unknown += 1
    if "product" in data:
        value = data["product"]
        model.product = _product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _price.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _mixins_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _order_entry_calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    if "priceMatchDetails" in data:
        value = data["priceMatchDetails"]
        model.price_match_details = _price_match_details.decode(value) if type(value) is dict else value
    else:
        model.price_match_details = _absent
        unknown += 1
    if "externalDiscounts" in data:
        value = data["externalDiscounts"]
        model.external_discounts = [_external_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_discounts = _absent
        unknown += 1
    if "externalFees" in data:
        value = data["externalFees"]
        model.external_fees = [_external_fee.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_fees = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
