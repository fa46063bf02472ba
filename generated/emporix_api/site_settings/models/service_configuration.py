from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import service_settings as _service_settings

if TYPE_CHECKING:
    from .service_settings import ServiceSettings

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


@attrs.define(kw_only=True, repr=False)
class ServiceConfiguration:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    service_type: str | None | Unset = UNSET
    service_url: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    configuration: ServiceSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ServiceConfiguration:
        return decode(data)


def decode(data: Any) -> ServiceConfiguration:
    if type(data) is not dict:
        passed: ServiceConfiguration = data
        return passed
    get: Any = data.get
    model = _new(ServiceConfiguration)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.service_type = get("serviceType", UNSET)
    model.service_url = get("serviceUrl", UNSET)
    model.active = get("active", UNSET)
    value = get("configuration", UNSET)
    model.configuration = _service_settings.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
