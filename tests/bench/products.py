"""Data to measure with."""

from __future__ import annotations

BATCH_ITEMS = 200


def product(number: int) -> dict[str, object]:
    """Make a product of 1.5 kB, which is what those of the documents have."""
    sentence = "One like many others, and said to be so at a length that is usual in a shop. "
    return {
        "id": f"product-{number:05}",
        "code": f"P{number:05}",
        "yrn": f"urn:yaas:saasag:caasproduct:product:acme;product-{number:05}",
        "name": {"en": f"Product {number}", "de": f"Produkt {number}"},
        "description": {"en": sentence * 2, "de": sentence * 2},
        "productType": "BASIC",
        "published": True,
        "weightDependent": False,
        "taxClasses": {"DE": "STANDARD", "AT": "STANDARD"},
        "labelIds": ["new", "sale"],
        "template": {"id": "shoe", "version": 2},
        "mixins": {
            "dimensions": {"width": 12.5, "height": 3.5, "depth": 40, "weight": 1.25, "unit": "cm"},
            "origin": {"country": "DE", "region": "Aachen", "organic": True, "certificates": ["A1", "B2"]},
            "care": {"washable": False, "temperature": 30, "notes": {"en": "By hand", "de": "Von Hand"}},
        },
        "relatedItems": [{"refId": f"product-{number + 1:05}", "type": "ACCESSORY"}],
        "media": [
            {"id": f"media-{number}", "url": f"https://cdn.example.com/{number}.jpg", "contentType": "image/jpeg"}
        ],
        "metadata": {
            "version": 3,
            "createdAt": "2026-01-01T00:00:00Z",
            "modifiedAt": "2026-02-01T00:00:00Z",
            "mixins": {name: f"https://cdn.example.com/{name}.json" for name in ("dimensions", "origin", "care")},
        },
    }


def row_id(number: int) -> str:
    """Name a row by the batch of an import that it is in, and its place there."""
    return f"row-{number // BATCH_ITEMS:05}-{number % BATCH_ITEMS:03}"


def row(number: int) -> dict[str, object]:
    """Make a product as it is sent: without what the API alone decides."""
    sent = {name: value for name, value in product(number).items() if name not in {"yrn", "media"}}
    return {**sent, "id": row_id(number), "metadata": {"version": 3}}
