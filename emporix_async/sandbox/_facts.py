"""What only the API knows and the operations table cannot say, as data. Paths have `{}` for every parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path

HAS_EFFECTS: Final = frozenset(
    {
        "/cart/{}/carts/{}/discounts",
        "/coupon/{}/coupons/{}/redemptions",
        "/indexing/{}/reindex-jobs",
        "/invoice/{}/jobs/invoices",
        "/pick-pack/{}/jobs/recalculations",
        "/sepa-export/{}/jobs",
    }
)
"""Creating something here makes the server do more than keep it."""

STORED_AT: Final[Mapping[str, str]] = {
    "/availability/{}/availability/site": "/availability/{}/availability",
    "/cart/{}/carts/{}/itemsBatch": "/cart/{}/carts/{}/items",
    "/category/{}/categories/{}/assignments/references": "/category/{}/categories/{}/assignments",
    "/customer/{}/customers/import": "/customer/{}/customers",
}
"""Collections that show the items of another one."""

LISTED_BY: Final[Mapping[str, str]] = {"/availability/{}/availability/site/{}": "site"}
"""Listings of the items whose property equals the last path parameter."""

KEYS: Final[Mapping[str, str]] = {"/category/{}/categories/{}/assignments": "ref.id"}
"""The property that identifies an item, where the operations of one collection name different ones."""

IDENTIFIERS: Final[Mapping[str, str]] = {"/availability/{}/availability": "{site}:{productId}"}
"""How an item with several key properties is called in answers."""

ENTRY_NAMES: Final[Mapping[str, str]] = {"/category/{}/categories/{}/assignments": "assignmentId"}
"""The property of a bulk answer's entries that names the item, where it is not `id`."""

FILES: Final[Mapping[str, str]] = {"/media/{}/assets/{}/download": "/media/{}/assets"}
"""Where the file of an item is, and the collection of the item."""

WRONG_SHAPE: Final[Mapping[str, str]] = {
    "DELETE /iam/{}/groups/{}/users/{}": "deleting by a part of the key under which the item was put",
    "PATCH /approval/{}/approvals/{}": "patches that are lists of changes",
    "PATCH /schema/{}/custom-entities/{}/instances/bulk": "patches that are lists of changes",
    "PATCH /webhook/{}/event-subscriptions": "subscriptions, which exist per event type without being created",
}
"""Operations that look like another kind than they are."""

VERSION_REQUIRED: Final = frozenset({"approval", "country", "currency", "returns", "schema", "session_context", "tax"})
"""Services that want `metadata.version` in every update."""

WITHOUT_EFFECT: Final = frozenset(
    {
        "doIndex",
        "force",
        "forceDelete",
        "includeInactive",
        "rawValue",
        "recalculate",
        "sendPasswordResetNotifications",
        "showUnpublished",
        "skipRelatedItemsValidation",
        "skipVariantGeneration",
        "validateOverlap",
        "validateReferences",
    }
)
"""Query parameters that change nothing here: they steer checks, indexing and messages that the sandbox does not do, or
ask for items that it shows anyway."""

SCOPE_PLACEHOLDERS: Final[Mapping[str, str]] = {"{lowerCaseType}": "type"}
"""What stands in the scopes of custom entities for a path parameter, in lower case."""

BODY_LIMIT: Final = 10 * 1024 * 1024  # bytes
URL_LIMIT: Final = 10 * 1024  # bytes
DEFAULT_PAGE_SIZE: Final = 60  # items, where an operation names none
TOTAL_HEADER: Final = "X-Total-Count"  # asks for the total, also where an operation does not say so
