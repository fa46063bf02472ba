"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .assignment_deprecated import AssignmentDeprecated as AssignmentDeprecated
    from .assignment_deprecated_ref import AssignmentDeprecatedRef as AssignmentDeprecatedRef
    from .assignment_id_response import AssignmentIdResponse as AssignmentIdResponse
    from .assignment_request import AssignmentRequest as AssignmentRequest
    from .category import Category as Category
    from .category_assignment import CategoryAssignment as CategoryAssignment
    from .category_assignment_ref_query_document import (
        CategoryAssignmentRefQueryDocument as CategoryAssignmentRefQueryDocument,
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
    from .media_custom_attributes_query_document import (
        MediaCustomAttributesQueryDocument as MediaCustomAttributesQueryDocument,
    )
    from .media_metadata_query_document import MediaMetadataQueryDocument as MediaMetadataQueryDocument
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_response import MetadataResponse as MetadataResponse
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .own_classification_mixin import OwnClassificationMixin as OwnClassificationMixin
    from .post_category_assignments_bulk_request_item import (
        PostCategoryAssignmentsBulkRequestItem as PostCategoryAssignmentsBulkRequestItem,
    )
    from .post_category_assignments_bulk_request_item_ref import (
        PostCategoryAssignmentsBulkRequestItemRef as PostCategoryAssignmentsBulkRequestItemRef,
    )
    from .put_category_assignments_references_bulk_request_item import (
        PutCategoryAssignmentsReferencesBulkRequestItem as PutCategoryAssignmentsReferencesBulkRequestItem,
    )
    from .put_category_assignments_references_bulk_request_item_ref import (
        PutCategoryAssignmentsReferencesBulkRequestItemRef as PutCategoryAssignmentsReferencesBulkRequestItemRef,
    )
    from .reference import Reference as Reference
    from .response_item import ResponseItem as ResponseItem
    from .search_request import SearchRequest as SearchRequest
    from .validity import Validity as Validity

_MODULES: dict[str, str] = {
    "AssignmentDeprecated": "assignment_deprecated",
    "AssignmentDeprecatedRef": "assignment_deprecated_ref",
    "AssignmentIdResponse": "assignment_id_response",
    "AssignmentRequest": "assignment_request",
    "Category": "category",
    "CategoryAssignment": "category_assignment",
    "CategoryAssignmentRefQueryDocument": "category_assignment_ref_query_document",
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
    "MediaCustomAttributesQueryDocument": "media_custom_attributes_query_document",
    "MediaMetadataQueryDocument": "media_metadata_query_document",
    "MetadataCreate": "metadata_create",
    "MetadataResponse": "metadata_response",
    "MetadataUpdate": "metadata_update",
    "OwnClassificationMixin": "own_classification_mixin",
    "PostCategoryAssignmentsBulkRequestItem": "post_category_assignments_bulk_request_item",
    "PostCategoryAssignmentsBulkRequestItemRef": "post_category_assignments_bulk_request_item_ref",
    "PutCategoryAssignmentsReferencesBulkRequestItem": "put_category_assignments_references_bulk_request_item",
    "PutCategoryAssignmentsReferencesBulkRequestItemRef": "put_category_assignments_references_bulk_request_item_ref",
    "Reference": "reference",
    "ResponseItem": "response_item",
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
