"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .bulk_assignment_response import BulkAssignmentResponse as BulkAssignmentResponse
    from .bulk_response import BulkResponse as BulkResponse
    from .customer import Customer as Customer
    from .customer_assignment import CustomerAssignment as CustomerAssignment
    from .customer_assignment_b2_c_response import CustomerAssignmentB2CResponse as CustomerAssignmentB2CResponse
    from .customer_assignment_upsert import CustomerAssignmentUpsert as CustomerAssignmentUpsert
    from .customer_assignment_upsert_bulk import CustomerAssignmentUpsertBulk as CustomerAssignmentUpsertBulk
    from .id_response import IdResponse as IdResponse
    from .item_assignment import ItemAssignment as ItemAssignment
    from .item_assignment_item import ItemAssignmentItem as ItemAssignmentItem
    from .item_assignment_upsert import ItemAssignmentUpsert as ItemAssignmentUpsert
    from .item_assignment_upsert_bulk import ItemAssignmentUpsertBulk as ItemAssignmentUpsertBulk
    from .legal_entity import LegalEntity as LegalEntity
    from .match_item import MatchItem as MatchItem
    from .match_request import MatchRequest as MatchRequest
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_response import MetadataResponse as MetadataResponse
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .patch_operation import PatchOperation as PatchOperation
    from .segment import Segment as Segment
    from .segment_creation import SegmentCreation as SegmentCreation
    from .segment_customer_request_item import SegmentCustomerRequestItem as SegmentCustomerRequestItem
    from .segment_item_category_tree_item import SegmentItemCategoryTreeItem as SegmentItemCategoryTreeItem
    from .segment_update import SegmentUpdate as SegmentUpdate
    from .segment_update_bulk import SegmentUpdateBulk as SegmentUpdateBulk
    from .segments_search import SegmentsSearch as SegmentsSearch
    from .validity import Validity as Validity

__all__ = [
    "BulkAssignmentResponse",
    "BulkResponse",
    "Customer",
    "CustomerAssignment",
    "CustomerAssignmentB2CResponse",
    "CustomerAssignmentUpsert",
    "CustomerAssignmentUpsertBulk",
    "IdResponse",
    "ItemAssignment",
    "ItemAssignmentItem",
    "ItemAssignmentUpsert",
    "ItemAssignmentUpsertBulk",
    "LegalEntity",
    "MatchItem",
    "MatchRequest",
    "Maybe",
    "MetadataCreate",
    "MetadataResponse",
    "MetadataUpdate",
    "PatchOperation",
    "Segment",
    "SegmentCreation",
    "SegmentCustomerRequestItem",
    "SegmentItemCategoryTreeItem",
    "SegmentUpdate",
    "SegmentUpdateBulk",
    "SegmentsSearch",
    "Validity",
]

_MODULES: dict[str, str] = {
    "BulkAssignmentResponse": "bulk_assignment_response",
    "BulkResponse": "bulk_response",
    "Customer": "customer",
    "CustomerAssignment": "customer_assignment",
    "CustomerAssignmentB2CResponse": "customer_assignment_b2_c_response",
    "CustomerAssignmentUpsert": "customer_assignment_upsert",
    "CustomerAssignmentUpsertBulk": "customer_assignment_upsert_bulk",
    "IdResponse": "id_response",
    "ItemAssignment": "item_assignment",
    "ItemAssignmentItem": "item_assignment_item",
    "ItemAssignmentUpsert": "item_assignment_upsert",
    "ItemAssignmentUpsertBulk": "item_assignment_upsert_bulk",
    "LegalEntity": "legal_entity",
    "MatchItem": "match_item",
    "MatchRequest": "match_request",
    "MetadataCreate": "metadata_create",
    "MetadataResponse": "metadata_response",
    "MetadataUpdate": "metadata_update",
    "PatchOperation": "patch_operation",
    "Segment": "segment",
    "SegmentCreation": "segment_creation",
    "SegmentCustomerRequestItem": "segment_customer_request_item",
    "SegmentItemCategoryTreeItem": "segment_item_category_tree_item",
    "SegmentUpdate": "segment_update",
    "SegmentUpdateBulk": "segment_update_bulk",
    "SegmentsSearch": "segments_search",
    "Validity": "validity",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
