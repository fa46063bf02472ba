"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .assignment_deprecated import AssignmentDeprecated as AssignmentDeprecated
    from .assignment_deprecated_ref import AssignmentDeprecatedRef as AssignmentDeprecatedRef
    from .assignment_id_response import AssignmentIdResponse as AssignmentIdResponse
    from .assignment_request import AssignmentRequest as AssignmentRequest
    from .bulk_response_item import BulkResponseItem as BulkResponseItem
    from .category import Category as Category
    from .category_assignment import CategoryAssignment as CategoryAssignment
    from .category_assignment_ref import CategoryAssignmentRef as CategoryAssignmentRef
    from .category_assignment_reference_request_item import (
        CategoryAssignmentReferenceRequestItem as CategoryAssignmentReferenceRequestItem,
    )
    from .category_assignment_reference_request_item_ref import (
        CategoryAssignmentReferenceRequestItemRef as CategoryAssignmentReferenceRequestItemRef,
    )
    from .category_assignment_request_item import CategoryAssignmentRequestItem as CategoryAssignmentRequestItem
    from .category_assignment_request_item_ref import (
        CategoryAssignmentRequestItemRef as CategoryAssignmentRequestItemRef,
    )
    from .category_create_request import CategoryCreateRequest as CategoryCreateRequest
    from .category_deprecated import CategoryDeprecated as CategoryDeprecated
    from .category_deprecated_media_item import CategoryDeprecatedMediaItem as CategoryDeprecatedMediaItem
    from .category_id_response import CategoryIdResponse as CategoryIdResponse
    from .category_partial_update_request import CategoryPartialUpdateRequest as CategoryPartialUpdateRequest
    from .category_tree import CategoryTree as CategoryTree
    from .category_tree_search_request import CategoryTreeSearchRequest as CategoryTreeSearchRequest
    from .category_update_request import CategoryUpdateRequest as CategoryUpdateRequest
    from .classification_mixin import ClassificationMixin as ClassificationMixin
    from .media import Media as Media
    from .media_custom_attributes import MediaCustomAttributes as MediaCustomAttributes
    from .media_metadata import MediaMetadata as MediaMetadata
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_response import MetadataResponse as MetadataResponse
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .own_classification_mixin import OwnClassificationMixin as OwnClassificationMixin
    from .reference import Reference as Reference
    from .search_request import SearchRequest as SearchRequest
    from .validity import Validity as Validity

__all__ = [
    "AssignmentDeprecated",
    "AssignmentDeprecatedRef",
    "AssignmentIdResponse",
    "AssignmentRequest",
    "BulkResponseItem",
    "Category",
    "CategoryAssignment",
    "CategoryAssignmentRef",
    "CategoryAssignmentReferenceRequestItem",
    "CategoryAssignmentReferenceRequestItemRef",
    "CategoryAssignmentRequestItem",
    "CategoryAssignmentRequestItemRef",
    "CategoryCreateRequest",
    "CategoryDeprecated",
    "CategoryDeprecatedMediaItem",
    "CategoryIdResponse",
    "CategoryPartialUpdateRequest",
    "CategoryTree",
    "CategoryTreeSearchRequest",
    "CategoryUpdateRequest",
    "ClassificationMixin",
    "Maybe",
    "Media",
    "MediaCustomAttributes",
    "MediaMetadata",
    "MetadataCreate",
    "MetadataResponse",
    "MetadataUpdate",
    "OwnClassificationMixin",
    "Reference",
    "SearchRequest",
    "Validity",
]

_MODULES: dict[str, str] = {
    "AssignmentDeprecated": "assignment_deprecated",
    "AssignmentDeprecatedRef": "assignment_deprecated_ref",
    "AssignmentIdResponse": "assignment_id_response",
    "AssignmentRequest": "assignment_request",
    "BulkResponseItem": "bulk_response_item",
    "Category": "category",
    "CategoryAssignment": "category_assignment",
    "CategoryAssignmentRef": "category_assignment_ref",
    "CategoryAssignmentReferenceRequestItem": "category_assignment_reference_request_item",
    "CategoryAssignmentReferenceRequestItemRef": "category_assignment_reference_request_item_ref",
    "CategoryAssignmentRequestItem": "category_assignment_request_item",
    "CategoryAssignmentRequestItemRef": "category_assignment_request_item_ref",
    "CategoryCreateRequest": "category_create_request",
    "CategoryDeprecated": "category_deprecated",
    "CategoryDeprecatedMediaItem": "category_deprecated_media_item",
    "CategoryIdResponse": "category_id_response",
    "CategoryPartialUpdateRequest": "category_partial_update_request",
    "CategoryTree": "category_tree",
    "CategoryTreeSearchRequest": "category_tree_search_request",
    "CategoryUpdateRequest": "category_update_request",
    "ClassificationMixin": "classification_mixin",
    "Media": "media",
    "MediaCustomAttributes": "media_custom_attributes",
    "MediaMetadata": "media_metadata",
    "MetadataCreate": "metadata_create",
    "MetadataResponse": "metadata_response",
    "MetadataUpdate": "metadata_update",
    "OwnClassificationMixin": "own_classification_mixin",
    "Reference": "reference",
    "SearchRequest": "search_request",
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
