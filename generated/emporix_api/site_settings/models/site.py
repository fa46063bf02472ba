from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import assisted_buying as _assisted_buying
from . import default_metadata as _default_metadata
from . import home_base as _home_base
from . import service_configuration as _service_configuration

if TYPE_CHECKING:
    from .assisted_buying import AssistedBuying
    from .default_metadata import DefaultMetadata
    from .home_base import HomeBase
    from .service_configuration import ServiceConfiguration

NAMES = frozenset(
    {
        "code",
        "name",
        "active",
        "default",
        "includesTax",
        "defaultLanguage",
        "languages",
        "currency",
        "availableCurrencies",
        "homeBase",
        "shipToCountries",
        "shipping",
        "payment",
        "tax",
        "assistedBuying",
        "metadata",
        "taxDeterminationBasedOn",
        "mixins",
        "cartCalculationScale",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Site:
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    default: bool | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    default_language: str | None | Unset = UNSET
    languages: list[str] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    available_currencies: list[str] | None | Unset = UNSET
    home_base: HomeBase | None | Unset = UNSET
    ship_to_countries: list[str] | None | Unset = UNSET
    shipping: list[ServiceConfiguration] | None | Unset = UNSET
    payment: list[ServiceConfiguration] | None | Unset = UNSET
    tax: list[ServiceConfiguration] | None | Unset = UNSET
    assisted_buying: AssistedBuying | None | Unset = UNSET
    metadata: DefaultMetadata | None | Unset = UNSET
    tax_determination_based_on: Literal["BILLING_ADDRESS", "SHIPPING_ADDRESS"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    cart_calculation_scale: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.default) is not UNSET:
            data["default"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.default_language) is not UNSET:
            data["defaultLanguage"] = value
        if (value := self.languages) is not UNSET:
            data["languages"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.available_currencies) is not UNSET:
            data["availableCurrencies"] = value
        if (value := self.home_base) is not UNSET:
            data["homeBase"] = value
        if (value := self.ship_to_countries) is not UNSET:
            data["shipToCountries"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.payment) is not UNSET:
            data["payment"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.assisted_buying) is not UNSET:
            data["assistedBuying"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.tax_determination_based_on) is not UNSET:
            data["taxDeterminationBasedOn"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.cart_calculation_scale) is not UNSET:
            data["cartCalculationScale"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Site:
        return decode(data)


def decode(data: Any) -> Site:
    if type(data) is not dict:
        passed: Site = data
        return passed
    get: Any = data.get
    model = _new(Site)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.active = get("active", UNSET)
    model.default = get("default", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.default_language = get("defaultLanguage", UNSET)
    model.languages = get("languages", UNSET)
    model.currency = get("currency", UNSET)
    model.available_currencies = get("availableCurrencies", UNSET)
    value = get("homeBase", UNSET)
    model.home_base = _home_base.decode(value) if type(value) is dict else value
    model.ship_to_countries = get("shipToCountries", UNSET)
    value = get("shipping", UNSET)
    model.shipping = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    value = get("payment", UNSET)
    model.payment = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    value = get("tax", UNSET)
    model.tax = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    value = get("assistedBuying", UNSET)
    model.assisted_buying = _assisted_buying.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    model.tax_determination_based_on = get("taxDeterminationBasedOn", UNSET)
    model.mixins = get("mixins", UNSET)
    model.cart_calculation_scale = get("cartCalculationScale", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
