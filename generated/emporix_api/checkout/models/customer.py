from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mixin_metadata as _mixin_metadata
    from .mixin_metadata import MixinMetadata
else:
    _mixin_metadata = Deferred(globals(), "mixin_metadata")

NAMES = frozenset(
    {
        "email",
        "id",
        "name",
        "title",
        "firstName",
        "middleName",
        "lastName",
        "contactPhone",
        "company",
        "metadata",
        "mixins",
        "guest",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Customer(Model):
    """Part of `CheckoutRequest`.

    Attributes:
        email: An e-mail address; required.
    """

    email: str
    """An e-mail address; required."""
    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    title: Maybe[str] = UNSET
    first_name: Maybe[str] = UNSET
    middle_name: Maybe[str] = UNSET
    last_name: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    company: Maybe[str] = UNSET
    metadata: Maybe[MixinMetadata] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    guest: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.title) is not UNSET:
            data["title"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.middle_name) is not UNSET:
            data["middleName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.contact_phone) is not UNSET:
            data["contactPhone"] = value
        if (value := self.company) is not UNSET:
            data["company"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.guest) is not UNSET:
            data["guest"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Customer:
        return decode(data)


def decode(data: Any) -> Customer:
    if type(data) is not dict:
        passed: Customer = data
        return passed
    model = _new(Customer)
    unknown = len(data) - 12
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "title" in data:
        model.title = data["title"]
    else:
        model.title = _absent
        unknown += 1
    if "firstName" in data:
        model.first_name = data["firstName"]
    else:
        model.first_name = _absent
        unknown += 1
    if "middleName" in data:
        model.middle_name = data["middleName"]
    else:
        model.middle_name = _absent
        unknown += 1
    if "lastName" in data:
        model.last_name = data["lastName"]
    else:
        model.last_name = _absent
        unknown += 1
    if "contactPhone" in data:
        model.contact_phone = data["contactPhone"]
    else:
        model.contact_phone = _absent
        unknown += 1
    if "company" in data:
        model.company = data["company"]
    else:
        model.company = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _mixin_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "guest" in data:
        model.guest = data["guest"]
    else:
        model.guest = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
