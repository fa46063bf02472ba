from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.item_yrn
        if value is not UNSET:
            data["itemYrn"] = value
        value = self.fees
        if value is not UNSET:
            data["fees"] = encode(value)
        value = self.amount
        if value is not UNSET:
            data["amount"] = value
        value = self.ordered_amount
        if value is not UNSET:
            data["orderedAmount"] = value
        value = self.packed_amount_in_pc
        if value is not UNSET:
            data["packedAmountInPc"] = value
        value = self.effective_quantity
        if value is not UNSET:
            data["effectiveQuantity"] = value
        value = self.original_amount
        if value is not UNSET:
            data["originalAmount"] = value
        value = self.original_price
        if value is not UNSET:
            data["originalPrice"] = value
        value = self.unit_price
        if value is not UNSET:
            data["unitPrice"] = value
        value = self.calculated_unit_price
        if value is not UNSET:
            data["calculatedUnitPrice"] = encode(value)
        value = self.measurement_unit
        if value is not UNSET:
            data["measurementUnit"] = encode(value)
        value = self.link
        if value is not UNSET:
            data["link"] = value
        value = self.discounts
        if value is not UNSET:
            data["discounts"] = encode(value)
        value = self.total_price
        if value is not UNSET:
            data["totalPrice"] = value
        value = self.authorized_amount
        if value is not UNSET:
            data["authorizedAmount"] = value
        value = self.product
        if value is not UNSET:
            data["product"] = encode(value)
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.calculated_price
        if value is not UNSET:
            data["calculatedPrice"] = encode(value)
        value = self.price_match_details
        if value is not UNSET:
            data["priceMatchDetails"] = encode(value)
        value = self.external_discounts
        if value is not UNSET:
            data["externalDiscounts"] = encode(value)
        value = self.external_fees
        if value is not UNSET:
            data["externalFees"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
