from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

if TYPE_CHECKING:
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


@attrs.define(kw_only=True, repr=False)
class OrderEntry:
    id: str | None | Unset = UNSET
    item_yrn: str | None | Unset = UNSET
    fees: AggregateFee | None | Unset = UNSET
    amount: int | None | Unset = UNSET
    ordered_amount: int | None | Unset = UNSET
    packed_amount_in_pc: int | None | Unset = UNSET
    effective_quantity: float | None | Unset = UNSET
    original_amount: float | None | Unset = UNSET
    original_price: float | None | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    calculated_unit_price: CalculatedPrice | None | Unset = UNSET
    measurement_unit: MeasurementUnit | None | Unset = UNSET
    link: str | None | Unset = UNSET
    discounts: Any = UNSET
    total_price: float | None | Unset = UNSET
    authorized_amount: float | None | Unset = UNSET
    product: Product | None | Unset = UNSET
    tax: Tax | None | Unset = UNSET
    price: Price | None | Unset = UNSET
    metadata: MixinsMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    calculated_price: OrderEntryCalculatedPrice | None | Unset = UNSET
    price_match_details: PriceMatchDetails | None | Unset = UNSET
    external_discounts: list[ExternalDiscount] | None | Unset = UNSET
    external_fees: list[ExternalFee] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntry:
        return decode(data)


def decode(data: Any) -> OrderEntry:
    if type(data) is not dict:
        passed: OrderEntry = data
        return passed
    get: Any = data.get
    model = _new(OrderEntry)
    model.id = get("id", UNSET)
    model.item_yrn = get("itemYrn", UNSET)
    value = get("fees", UNSET)
    model.fees = _aggregate_fee.decode(value) if type(value) is dict else value
    model.amount = get("amount", UNSET)
    model.ordered_amount = get("orderedAmount", UNSET)
    model.packed_amount_in_pc = get("packedAmountInPc", UNSET)
    model.effective_quantity = get("effectiveQuantity", UNSET)
    model.original_amount = get("originalAmount", UNSET)
    model.original_price = get("originalPrice", UNSET)
    model.unit_price = get("unitPrice", UNSET)
    value = get("calculatedUnitPrice", UNSET)
    model.calculated_unit_price = _calculated_price.decode(value) if type(value) is dict else value
    value = get("measurementUnit", UNSET)
    model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    model.link = get("link", UNSET)
    model.discounts = get("discounts", UNSET)
    model.total_price = get("totalPrice", UNSET)
    model.authorized_amount = get("authorizedAmount", UNSET)
    value = get("product", UNSET)
    model.product = _product.decode(value) if type(value) is dict else value
    value = get("tax", UNSET)
    model.tax = _tax.decode(value) if type(value) is dict else value
    value = get("price", UNSET)
    model.price = _price.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _mixins_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _order_entry_calculated_price.decode(value) if type(value) is dict else value
    value = get("priceMatchDetails", UNSET)
    model.price_match_details = _price_match_details.decode(value) if type(value) is dict else value
    value = get("externalDiscounts", UNSET)
    model.external_discounts = [_external_discount.decode(item) for item in value] if type(value) is list else value
    value = get("externalFees", UNSET)
    model.external_fees = [_external_fee.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
