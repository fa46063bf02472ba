from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address as _address
from . import customer_update as _customer_update
from . import password_authentication as _password_authentication

if TYPE_CHECKING:
    from .address import Address
    from .customer_update import CustomerUpdate
    from .password_authentication import PasswordAuthentication

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
    customer_details: CustomerUpdate | None | Unset = UNSET
    customer_address: Address | None | Unset = UNSET
    signup: PasswordAuthentication | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.password) is not UNSET:
            data["password"] = value
        if (value := self.customer_details) is not UNSET:
            data["customerDetails"] = value
        if (value := self.customer_address) is not UNSET:
            data["customerAddress"] = value
        if (value := self.signup) is not UNSET:
            data["signup"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
    value = get("customerDetails", UNSET)
    model.customer_details = _customer_update.decode(value) if type(value) is dict else value
    value = get("customerAddress", UNSET)
    model.customer_address = _address.decode(value) if type(value) is dict else value
    value = get("signup", UNSET)
    model.signup = _password_authentication.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
