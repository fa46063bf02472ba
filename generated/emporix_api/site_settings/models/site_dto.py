from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import assisted_buying as _assisted_buying
from . import default_dto_metadata as _default_dto_metadata
from . import home_base_dto as _home_base_dto
from . import service_configuration_dto as _service_configuration_dto

if TYPE_CHECKING:
    from .assisted_buying import AssistedBuying
    from .default_dto_metadata import DefaultDtoMetadata
    from .home_base_dto import HomeBaseDto
    from .service_configuration_dto import ServiceConfigurationDto

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
class SiteDto:
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    default: bool | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    default_language: str | None | Unset = UNSET
    languages: list[str] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    available_currencies: list[str] | None | Unset = UNSET
    home_base: HomeBaseDto | None | Unset = UNSET
    ship_to_countries: list[str] | None | Unset = UNSET
    shipping: list[ServiceConfigurationDto] | None | Unset = UNSET
    payment: list[ServiceConfigurationDto] | None | Unset = UNSET
    tax: list[ServiceConfigurationDto] | None | Unset = UNSET
    assisted_buying: AssistedBuying | None | Unset = UNSET
    metadata: DefaultDtoMetadata | None | Unset = UNSET
    tax_determination_based_on: Literal["BILLING_ADDRESS", "SHIPPING_ADDRESS"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    cart_calculation_scale: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.default
        if value is not UNSET:
            data["default"] = value
        value = self.includes_tax
        if value is not UNSET:
            data["includesTax"] = value
        value = self.default_language
        if value is not UNSET:
            data["defaultLanguage"] = value
        value = self.languages
        if value is not UNSET:
            data["languages"] = encode(value)
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.available_currencies
        if value is not UNSET:
            data["availableCurrencies"] = encode(value)
        value = self.home_base
        if value is not UNSET:
            data["homeBase"] = encode(value)
        value = self.ship_to_countries
        if value is not UNSET:
            data["shipToCountries"] = encode(value)
        value = self.shipping
        if value is not UNSET:
            data["shipping"] = encode(value)
        value = self.payment
        if value is not UNSET:
            data["payment"] = encode(value)
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
        value = self.assisted_buying
        if value is not UNSET:
            data["assistedBuying"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.tax_determination_based_on
        if value is not UNSET:
            data["taxDeterminationBasedOn"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.cart_calculation_scale
        if value is not UNSET:
            data["cartCalculationScale"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SiteDto:
        return decode(data)


def decode(data: Any) -> SiteDto:
    if type(data) is not dict:
        passed: SiteDto = data
        return passed
    get: Any = data.get
    model = _new(SiteDto)
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
    model.home_base = _home_base_dto.decode(value) if type(value) is dict else value
    model.ship_to_countries = get("shipToCountries", UNSET)
    value = get("shipping", UNSET)
    model.shipping = [_service_configuration_dto.decode(item) for item in value] if type(value) is list else value
    value = get("payment", UNSET)
    model.payment = [_service_configuration_dto.decode(item) for item in value] if type(value) is list else value
    value = get("tax", UNSET)
    model.tax = [_service_configuration_dto.decode(item) for item in value] if type(value) is list else value
    value = get("assistedBuying", UNSET)
    model.assisted_buying = _assisted_buying.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _default_dto_metadata.decode(value) if type(value) is dict else value
    model.tax_determination_based_on = get("taxDeterminationBasedOn", UNSET)
    model.mixins = get("mixins", UNSET)
    model.cart_calculation_scale = get("cartCalculationScale", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
