from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import address as _address

if TYPE_CHECKING:
    from .address import Address

NAMES = frozenset(
    {
        "email",
        "password",
        "customerDetails",
        "customerAddress",
        "signup",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerSignup:
    email: str
    password: str
    customer_details: dict[str, Any] | None | Unset = UNSET
    customer_address: Address | None | Unset = UNSET
    signup: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.password
        if value is not UNSET:
            data["password"] = value
        value = self.customer_details
        if value is not UNSET:
            data["customerDetails"] = encode(value)
        value = self.customer_address
        if value is not UNSET:
            data["customerAddress"] = encode(value)
        value = self.signup
        if value is not UNSET:
            data["signup"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSignup:
        return decode(data)


def decode(data: Any) -> CustomerSignup:
    if type(data) is not dict:
        passed: CustomerSignup = data
        return passed
    get: Any = data.get
    model = _new(CustomerSignup)
    model.email = get("email", UNSET)
    model.password = get("password", UNSET)
    model.customer_details = get("customerDetails", UNSET)
    model.customer_address = _address.decode(get("customerAddress", UNSET))
    model.signup = get("signup", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
