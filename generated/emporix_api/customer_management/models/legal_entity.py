from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import account_limit as _account_limit
from . import contact_assignment_without_expanded_legal_entity as _contact_assignment_without_expanded_legal_entity
from . import customer_group as _customer_group
from . import customer_management_metadata as _customer_management_metadata
from . import legal_info as _legal_info
from . import location as _location

if TYPE_CHECKING:
    from .account_limit import AccountLimit
    from .contact_assignment_without_expanded_legal_entity import ContactAssignmentWithoutExpandedLegalEntity
    from .customer_group import CustomerGroup
    from .customer_management_metadata import CustomerManagementMetadata
    from .legal_info import LegalInfo
    from .location import Location

NAMES = frozenset(
    {
        "id",
        "name",
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
class LegalEntity:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: Literal["COMPANY", "SUBSIDIARY"] | str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    account_limit: AccountLimit | None | Unset = UNSET
    legal_info: LegalInfo | None | Unset = UNSET
    customer_groups: list[CustomerGroup] | None | Unset = UNSET
    entities_addresses: list[Location] | None | Unset = UNSET
    approval_group: list[ContactAssignmentWithoutExpandedLegalEntity] | None | Unset = UNSET
    restrictions: list[str] | None | Unset = UNSET
    metadata: CustomerManagementMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
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
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.account_limit) is not UNSET:
            data["accountLimit"] = value
        if (value := self.legal_info) is not UNSET:
            data["legalInfo"] = value
        if (value := self.customer_groups) is not UNSET:
            data["customerGroups"] = value
        if (value := self.entities_addresses) is not UNSET:
            data["entitiesAddresses"] = value
        if (value := self.approval_group) is not UNSET:
            data["approvalGroup"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LegalEntity:
        return decode(data)


def decode(data: Any) -> LegalEntity:
    if type(data) is not dict:
        passed: LegalEntity = data
        return passed
    get: Any = data.get
    model = _new(LegalEntity)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.parent_id = get("parentId", UNSET)
    value = get("accountLimit", UNSET)
    model.account_limit = _account_limit.decode(value) if type(value) is dict else value
    value = get("legalInfo", UNSET)
    model.legal_info = _legal_info.decode(value) if type(value) is dict else value
    value = get("customerGroups", UNSET)
    model.customer_groups = [_customer_group.decode(item) for item in value] if type(value) is list else value
    value = get("entitiesAddresses", UNSET)
    model.entities_addresses = [_location.decode(item) for item in value] if type(value) is list else value
    value = get("approvalGroup", UNSET)
    model.approval_group = (
        [_contact_assignment_without_expanded_legal_entity.decode(item) for item in value]
        if type(value) is list
        else value
    )
    model.restrictions = get("restrictions", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _customer_management_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
