from __future__ import annotations

from emporix_api.types import Bulk, Operation, Paging
from scripts.tables import render_operations


def operation(key: str = "price.prices.list", path: str = "/price/{tenant}/prices", **facts: object) -> Operation:
    service, resource, name = key.split(".")
    return Operation(key, service, resource, name, "an-id", "GET", path, **facts)  # type: ignore[arg-type]


def row(one: Operation) -> str:
    return render_operations([one]).splitlines()[-1]


def test_an_operation_is_a_row() -> None:
    one = operation(scopes=("price.price_read", "price.price_manage"), token_kinds=("service", "customer"))
    assert row(one) == (
        "| `emporix.price.prices.list` | `GET /price/{tenant}/prices` | service, customer "
        "| `price.price_read`, `price.price_manage` |  |  |"
    )


def test_scopes_that_are_needed_sometimes_are_told_apart() -> None:
    one = operation(scopes=("a.b_read",), conditional_scopes=("a.c_read", "a.d_read"))
    assert "| `a.b_read` + `a.c_read`, `a.d_read` |" in row(one)


def test_paging_and_bulk_are_told() -> None:
    paging = Paging(family="offset", default_size=16, maximum_size=60, total_request_header="X-Total-Count")
    assert row(operation(paging=paging)).endswith("| offset 16 of 60 total |  |")
    assert row(operation(paging=Paging(family="cursor", default_size=None))).endswith("| cursor |  |")
    assert row(operation(bulk=Bulk("multi_status", 200))).endswith("|  | 200 each |")
    assert row(operation(bulk=Bulk("plain", 1000))).endswith("|  | 1000 |")


def test_what_is_deprecated_and_what_is_withdrawn_is_told() -> None:
    text = render_operations([operation(deprecated=True), operation("tax.taxes.get")], {"tax"})
    assert "`emporix.price.prices.list` *deprecated* |" in text
    assert "## price\n\n|" in text
    assert "## tax\n\nWithdrawn" in text


def test_the_order_of_the_operations_makes_no_difference() -> None:
    several = [operation(key) for key in ("b.b.get", "a.b.get", "a.a.get")]
    assert render_operations(several) == render_operations(reversed(several))


def test_no_path_breaks_out_of_its_cell() -> None:
    assert row(operation(path="/a|b`c\nd")).count("|") == 7
