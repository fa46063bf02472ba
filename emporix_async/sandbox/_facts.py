"""What only the API knows and the operations table cannot say, as data. Paths have `{}` for every parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path

CUSTOMERS: Final = "/customer/{}/customers"
OWN: Final = "/customer/{}/me"
"""Below it, what stands below the logged-in customer's own profile in `CUSTOMERS`."""

PEOPLE: Final = frozenset(
    {
        "GET /customer/{}/logout",
        "GET /customer/{}/me",
        "GET /customer/{}/refreshauthtoken",
        "GET /customer/{}/validateauthtoken",
        "GET /customerlogin/auth/anonymous/login",
        "GET /customerlogin/auth/anonymous/refresh",
        "PATCH /customer/{}/me",
        "POST /customer/{}/login",
        "POST /customer/{}/signup",
    }
)
"""Sessions of people, and what depends on whose session it is."""

CUSTOMER_SCOPES: Final = frozenset(
    (
        "approval.approval_manage_own approval.approval_read_own coupon.coupon_redeem customer.consent_manage"
        " customer.consent_view customer.customer_manage_own customer.customer_read_own customer.customerprofile_edit"
        " customer.customerprofile_view customermanagement.legalentity_read_own customersegment.segment_read_own"
        " iam.assignment_create_own iam.assignment_delete_own iam.group_read_own iam.scope_read_own iam.user_read_own"
        " order.history_view order.order_readascustomer order.order_updateascustomer quote.quote_manage_own"
        " quote.quote_read_own returns.returns_manage_own returns.returns_read_own"
    ).split()
)
"""What a customer's token carries."""

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

DROPPED: Final[Mapping[str, frozenset[str]]] = {"/product/{}/products": frozenset({"productType"})}
"""Properties that a change of a part leaves as they are, and answers with success: measured at the API."""

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
