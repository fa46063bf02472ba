from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import service_settings_dto as _service_settings_dto

if TYPE_CHECKING:
    from .service_settings_dto import ServiceSettingsDto

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
class ServiceConfigurationDto:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    service_type: str | None | Unset = UNSET
    service_url: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    configuration: ServiceSettingsDto | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.service_type
        if value is not UNSET:
            data["serviceType"] = value
        value = self.service_url
        if value is not UNSET:
            data["serviceUrl"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.configuration
        if value is not UNSET:
            data["configuration"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ServiceConfigurationDto:
        return decode(data)


def decode(data: Any) -> ServiceConfigurationDto:
    if type(data) is not dict:
        passed: ServiceConfigurationDto = data
        return passed
    get: Any = data.get
    model = _new(ServiceConfigurationDto)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.service_type = get("serviceType", UNSET)
    model.service_url = get("serviceUrl", UNSET)
    model.active = get("active", UNSET)
    value = get("configuration", UNSET)
    model.configuration = _service_settings_dto.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
