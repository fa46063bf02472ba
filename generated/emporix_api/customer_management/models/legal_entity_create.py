from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import account_limit as _account_limit
from . import customer_group as _customer_group
from . import legal_info as _legal_info
from . import metadata_create as _metadata_create
from . import resource_id as _resource_id

if TYPE_CHECKING:
    from .account_limit import AccountLimit
    from .customer_group import CustomerGroup
    from .legal_info import LegalInfo
    from .metadata_create import MetadataCreate
    from .resource_id import ResourceId

NAMES = frozenset(
    {
        "name",
        "id",
        "type",
        "parentId",
        "accountLimit",
        "legalInfo",
        "customerGroups",
        "entitiesAddresses",
        "approvalGroup",
        "restrictions",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LegalEntityCreate:
    name: str
    id: str | None | Unset = UNSET
    type_: Literal["COMPANY", "SUBSIDIARY"] | str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    account_limit: AccountLimit | None | Unset = UNSET
    legal_info: LegalInfo | None | Unset = UNSET
    customer_groups: list[CustomerGroup] | None | Unset = UNSET
    entities_addresses: list[ResourceId] | None | Unset = UNSET
    approval_group: list[ResourceId] | None | Unset = UNSET
    restrictions: list[str] | None | Unset = UNSET
    metadata: MetadataCreate | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.parent_id
        if value is not UNSET:
            data["parentId"] = value
        value = self.account_limit
        if value is not UNSET:
            data["accountLimit"] = encode(value)
        value = self.legal_info
        if value is not UNSET:
            data["legalInfo"] = encode(value)
        value = self.customer_groups
        if value is not UNSET:
            data["customerGroups"] = encode(value)
        value = self.entities_addresses
        if value is not UNSET:
            data["entitiesAddresses"] = encode(value)
        value = self.approval_group
        if value is not UNSET:
            data["approvalGroup"] = encode(value)
        value = self.restrictions
        if value is not UNSET:
            data["restrictions"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> LegalEntityCreate:
        return decode(data)


def decode(data: Any) -> LegalEntityCreate:
    if type(data) is not dict:
        passed: LegalEntityCreate = data
        return passed
    get: Any = data.get
    model = _new(LegalEntityCreate)
    model.name = get("name", UNSET)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.parent_id = get("parentId", UNSET)
    value = get("accountLimit", UNSET)
    model.account_limit = _account_limit.decode(value) if type(value) is dict else value
    value = get("legalInfo", UNSET)
    model.legal_info = _legal_info.decode(value) if type(value) is dict else value
    value = get("customerGroups", UNSET)
    model.customer_groups = [_customer_group.decode(item) for item in value] if type(value) is list else value
    value = get("entitiesAddresses", UNSET)
    model.entities_addresses = [_resource_id.decode(item) for item in value] if type(value) is list else value
    value = get("approvalGroup", UNSET)
    model.approval_group = [_resource_id.decode(item) for item in value] if type(value) is list else value
    model.restrictions = get("restrictions", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
