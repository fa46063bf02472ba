from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assisted_buying as _assisted_buying
    from . import default_metadata as _default_metadata
    from . import home_base as _home_base
    from . import service_configuration as _service_configuration
    from .assisted_buying import AssistedBuying
    from .default_metadata import DefaultMetadata
    from .home_base import HomeBase
    from .service_configuration import ServiceConfiguration
else:
    _assisted_buying = Deferred(globals(), "assisted_buying")
    _default_metadata = Deferred(globals(), "default_metadata")
    _home_base = Deferred(globals(), "home_base")
    _service_configuration = Deferred(globals(), "service_configuration")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Site(Model):
    """Request of `sites.create`, `sites.replace` and `sites.update`; response of `sites.list` and `sites.get`.

    Attributes:
        code: Pattern `^[^\\s#]+$`.
        default_language: 2 characters; pattern `^[a-z]{2}`.
        currency: 3 characters; pattern `^[A-Z]{3}`.
        tax_determination_based_on: One of `'BILLING_ADDRESS'`, `'SHIPPING_ADDRESS'`.
        cart_calculation_scale: Default `2`; 0 or more.
    """

    code: Maybe[str] = UNSET
    """Pattern `^[^\\s#]+$`."""
    name: Maybe[str] = UNSET
    active: Maybe[bool] = UNSET
    default: Maybe[bool] = UNSET
    includes_tax: Maybe[bool] = UNSET
    default_language: Maybe[str] = UNSET
    """2 characters; pattern `^[a-z]{2}`."""
    languages: Maybe[list[str]] = UNSET
    currency: Maybe[str] = UNSET
    """3 characters; pattern `^[A-Z]{3}`."""
    available_currencies: Maybe[list[str]] = UNSET
    home_base: Maybe[HomeBase] = UNSET
    ship_to_countries: Maybe[list[str]] = UNSET
    shipping: Maybe[list[ServiceConfiguration]] = UNSET
    payment: Maybe[list[ServiceConfiguration]] = UNSET
    tax: Maybe[list[ServiceConfiguration]] = UNSET
    assisted_buying: Maybe[AssistedBuying] = UNSET
    metadata: Maybe[DefaultMetadata] = UNSET
    tax_determination_based_on: Maybe[Literal["BILLING_ADDRESS", "SHIPPING_ADDRESS"] | str] = UNSET
    """One of `'BILLING_ADDRESS'`, `'SHIPPING_ADDRESS'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    cart_calculation_scale: Maybe[int] = UNSET
    """Default `2`; 0 or more."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Site:
        return decode(data)


def decode(data: Any) -> Site:
    if type(data) is not dict:
        passed: Site = data
        return passed
    model = _new(Site)
    unknown = len(data) - 19
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "default" in data:
        model.default = data["default"]
    else:
        model.default = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "defaultLanguage" in data:
        model.default_language = data["defaultLanguage"]
    else:
        model.default_language = _absent
        unknown += 1
    if "languages" in data:
        model.languages = data["languages"]
    else:
        model.languages = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "availableCurrencies" in data:
        model.available_currencies = data["availableCurrencies"]
    else:
        model.available_currencies = _absent
        unknown += 1
    if "homeBase" in data:
        value = data["homeBase"]
        model.home_base = _home_base.decode(value) if type(value) is dict else value
    else:
        model.home_base = _absent
        unknown += 1
    if "shipToCountries" in data:
        model.ship_to_countries = data["shipToCountries"]
    else:
        model.ship_to_countries = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    else:
        model.shipping = _absent
        unknown += 1
    if "payment" in data:
        value = data["payment"]
        model.payment = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    else:
        model.payment = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = [_service_configuration.decode(item) for item in value] if type(value) is list else value
    else:
        model.tax = _absent
        unknown += 1
    if "assistedBuying" in data:
        value = data["assistedBuying"]
        model.assisted_buying = _assisted_buying.decode(value) if type(value) is dict else value
    else:
        model.assisted_buying = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "taxDeterminationBasedOn" in data:
        model.tax_determination_based_on = data["taxDeterminationBasedOn"]
    else:
        model.tax_determination_based_on = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "cartCalculationScale" in data:
        model.cart_calculation_scale = data["cartCalculationScale"]
    else:
        model.cart_calculation_scale = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
