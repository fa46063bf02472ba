from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import customer_for_seller_b2_b_legal_entity as _customer_for_seller_b2_b_legal_entity

if TYPE_CHECKING:
    from .customer_for_seller_b2_b_legal_entity import CustomerForSellerB2BLegalEntity

NAMES = frozenset(
    {
        "companyRegistrationId",
        "legalEntities",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerForSellerB2B:
    company_registration_id: str | None | Unset = UNSET
    legal_entities: list[CustomerForSellerB2BLegalEntity] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.company_registration_id) is not UNSET:
            data["companyRegistrationId"] = value
        if (value := self.legal_entities) is not UNSET:
            data["legalEntities"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerForSellerB2B:
        return decode(data)


def decode(data: Any) -> CustomerForSellerB2B:
    if type(data) is not dict:
        passed: CustomerForSellerB2B = data
        return passed
    get: Any = data.get
    model = _new(CustomerForSellerB2B)
    model.company_registration_id = get("companyRegistrationId", UNSET)
    value = get("legalEntities", UNSET)
    model.legal_entities = (
        [_customer_for_seller_b2_b_legal_entity.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
