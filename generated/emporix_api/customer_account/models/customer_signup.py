from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address as _address
    from . import customer_update as _customer_update
    from . import password_authentication as _password_authentication
    from .address import Address
    from .customer_update import CustomerUpdate
    from .password_authentication import PasswordAuthentication
else:
    _address = Deferred(globals(), "address")
    _customer_update = Deferred(globals(), "customer_update")
    _password_authentication = Deferred(globals(), "password_authentication")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerSignup(Model):
    """Request of `signup.create`.

    Attributes:
        email: 1 or more characters; required.
        password: 1 or more characters; required.
    """

    email: str
    """1 or more characters; required."""
    password: str
    """1 or more characters; required."""
    customer_details: Maybe[CustomerUpdate] = UNSET
    customer_address: Maybe[Address] = UNSET
    signup: Maybe[PasswordAuthentication] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSignup:
        return decode(data)


def decode(data: Any) -> CustomerSignup:
    if type(data) is not dict:
        passed: CustomerSignup = data
        return passed
    model = _new(CustomerSignup)
    unknown = len(data) - 5
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "password" in data:
        model.password = data["password"]
    else:
        model.password = _absent
        unknown += 1
    if "customerDetails" in data:
        value = data["customerDetails"]
        model.customer_details = _customer_update.decode(value) if type(value) is dict else value
    else:
        model.customer_details = _absent
        unknown += 1
    if "customerAddress" in data:
        value = data["customerAddress"]
        model.customer_address = _address.decode(value) if type(value) is dict else value
    else:
        model.customer_address = _absent
        unknown += 1
    if "signup" in data:
        value = data["signup"]
        model.signup = _password_authentication.decode(value) if type(value) is dict else value
    else:
        model.signup = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
