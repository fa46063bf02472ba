from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import service_settings as _service_settings
    from .service_settings import ServiceSettings
else:
    _service_settings = Deferred(globals(), "service_settings")

NAMES = frozenset(
    {
        "id",
        "name",
        "serviceType",
        "serviceUrl",
        "active",
        "configuration",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ServiceConfiguration(Model):
    """Part of `Site`.

    Attributes:
        active: Default `True`.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    service_type: Maybe[str] = UNSET
    service_url: Maybe[str] = UNSET
    active: Maybe[bool] = UNSET
    """Default `True`."""
    configuration: Maybe[ServiceSettings] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.service_type) is not UNSET:
            data["serviceType"] = value
        if (value := self.service_url) is not UNSET:
            data["serviceUrl"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ServiceConfiguration:
        return decode(data)


def decode(data: Any) -> ServiceConfiguration:
    if type(data) is not dict:
        passed: ServiceConfiguration = data
        return passed
    model = _new(ServiceConfiguration)
    unknown = len(data) - 6
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
    if "serviceType" in data:
        model.service_type = data["serviceType"]
    else:
        model.service_type = _absent
        unknown += 1
    if "serviceUrl" in data:
        model.service_url = data["serviceUrl"]
    else:
        model.service_url = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "configuration" in data:
        value = data["configuration"]
        model.configuration = _service_settings.decode(value) if type(value) is dict else value
    else:
        model.configuration = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
