from __future__ import annotations

from typing import Any

import pytest

from scripts.change_report import ChangeReport
from scripts.changes import UNSEEN, compare, largest
from scripts.compatibility import Change, code
from scripts.lock import Entry
from scripts.pull_request import MAXIMUM_CHARACTERS

KEY = "x.things.get"
PATH = "/x/{tenant}/things/{thingId}"


def operation(*parameters: dict[str, Any], **facts: Any) -> dict[str, Any]:
    facts = {"method": "GET", "path": PATH, "operation_id": "thing"} | facts
    return facts | {"parameters": list(parameters)}


def parameter(name: str = "q", place: str = "query", type: str = "str", *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": place, "type": type, "required": required}


def told(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str]]:
    """Tell a change of the operations, by key."""
    changes = compare({"x": Entry("x", "1", old)}, {"x": Entry("x", "1", new)})
    return [(one.step, f"{one.subject}: {one.text}") for one in changes]


def steps(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str]]:
    """Tell a change of one operation's facts."""
    return [(step, text.removeprefix(f"`{KEY}`: ")) for step, text in told({KEY: old}, {KEY: new})]


def of_fields(
    old: dict[str, str], new: dict[str, str], *, where: str, required: tuple[list[str], list[str]] = ([], [])
) -> list[tuple[str, str]]:
    """Tell a change of the fields of a model that is sent, answered, or both."""
    types = {"sent": ["request_type"], "answered": ["response_type"], "both": ["request_type", "response_type"]}
    operations = {KEY: operation(**dict.fromkeys(types[where], "list[Thing]"))}
    old_entry, entry = (
        {
            "x": Entry(
                "x",
                "1",
                operations,
                {"Thing": {"fields": fields, "required": needed}, "Other": {"fields": {"a": "str"}}},
            )
        }
        for fields, needed in zip((old, new), required, strict=True)
    )
    return [(one.step, f"{one.subject}: {one.text}") for one in compare(old_entry, entry)]


def test_nothing_changed_is_nothing_told_and_prose_alone_is_a_patch():
    entries = {"x": Entry("x", "1", {KEY: operation(parameter())}, {"Thing": {"fields": {"id": "str"}}})}
    assert compare(entries, entries) == []
    assert compare({"x": Entry("x", "1")}, {"x": Entry("x", "2")}) == [Change("x", "", UNSEEN, "patch")]


def test_services_are_added_removed_withdrawn_and_moved():
    entry, withdrawn = Entry("x", "1", path="a/x/api.yml"), Entry("x", "1", path="a/x/api.yml", withdrawn=True)
    added = compare({}, {"x": Entry("x", "1", {KEY: operation()})})
    assert [(one.step, one.text) for one in added] == [
        ("minor", "service added, with 1 operation"),
        ("minor", f"operation added (`GET {PATH}`)"),
    ]
    assert [one.step for one in compare({"x": entry}, {})] == ["major"]
    [gone] = compare({"x": entry}, {"x": withdrawn})
    assert (gone.step, gone.breaking) == ("minor", False)
    assert "withdrawn" in gone.text
    assert compare({"x": withdrawn}, {"x": withdrawn}) == []
    [back] = compare({"x": withdrawn}, {"x": entry})
    assert (back.step, "is back" in back.text) == ("minor", True)
    [moved] = compare({"x": entry}, {"x": Entry("x", "1", path="b/x/api.yml")})
    assert (moved.step, moved.text) == ("patch", "document moved: `b/x/api.yml`, before `a/x/api.yml`")
    assert compare({"x": Entry("x", "1")}, {"x": entry}) == []


def test_an_operation_that_goes_breaks_and_one_that_comes_does_not():
    other = operation(path="/x/{tenant}/others", operation_id="other")
    assert told({KEY: operation()}, {"x.others.list": other}) == [
        ("major", f"`{KEY}`: operation removed (`GET {PATH}`)"),
        ("minor", "`x.others.list`: operation added (`GET /x/{tenant}/others`)"),
    ]


def test_another_key_for_the_same_address_or_operation_id_is_a_renaming():
    assert told({KEY: operation()}, {"x.things.fetch": operation()}) == [
        ("major", f"`x.things.fetch`: operation renamed, before `{KEY}` (`GET {PATH}`)")
    ]
    new = operation(path="/x/{tenant}/stuff/{thingId}")
    assert told({KEY: operation()}, {"x.stuff.get": new}) == [
        ("major", f"`x.stuff.get`: operation renamed, before `{KEY}` (`GET {new['path']}`, before `GET {PATH}`)")
    ]


def test_another_address_for_the_same_key_breaks_nothing():
    new = operation(path="/v2/{tenant}/things/{thingId}", operation_id="new")
    assert steps(operation(), new)[0] == ("patch", f"operation moved: `GET {new['path']}`, before `GET {PATH}`")


def test_an_operation_id_that_two_share_pairs_nothing():
    old = {"x.a.get": operation(path="/a"), "x.b.get": operation(path="/b")}
    assert {text.split(" (")[0] for _, text in told(old, {"x.c.get": operation(path="/c")})} == {
        "`x.a.get`: operation removed",
        "`x.b.get`: operation removed",
        "`x.c.get`: operation added",
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([parameter()], [], [("major", "query parameter `q` removed")]),
        ([], [parameter()], [("minor", "query parameter `q` added, optional")]),
        ([], [parameter(required=True)], [("major", "query parameter `q` added, required")]),
        ([parameter()], [parameter(required=True)], [("major", "query parameter `q` made required")]),
        ([parameter(required=True)], [parameter()], [("minor", "query parameter `q` made optional")]),
        ([parameter()], [parameter(type="int")], [("major", "query parameter `q` retyped: `int`, before `str`")]),
        (
            [parameter(type="int")],
            [parameter(type="float")],
            [("minor", "query parameter `q` retyped: `float`, before `int`")],
        ),
        (
            [parameter()],
            [parameter(place="header")],
            [("patch", "query parameter `q` is sent as header parameter now")],
        ),
        (
            [parameter("id", "path", required=True)],
            [parameter("key", "path", required=True)],
            [("major", "path parameter `id` is called `key` now")],
        ),
        (
            [parameter(type="Literal['a', 'b'] | str")],
            [parameter(type="Literal['b', 'c'] | str")],
            [("major", "query parameter `q` value added: `c`; value removed: `a`")],
        ),
        (
            [parameter(type="Literal['a'] | str")],
            [parameter(type="Literal['a', 'b'] | str")],
            [("minor", "query parameter `q` value added: `b`")],
        ),
        ([], [parameter("Authorization", "header", required=True), parameter("X-Total-Count", "header")], []),
    ],
)
def test_parameters(old, new, expected):
    assert steps(operation(*old), operation(*new)) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"scopes": ["a", "b"]}, {"scopes": ["a"]}, [("major", "scopes: `a`, before `a` or `b`")]),
        ({"scopes": ["a"]}, {"scopes": ["b", "a"]}, [("minor", "scopes: `b` or `a`, before `a`")]),
        ({"scopes": ["a", "b"]}, {"scopes": ["b", "a"]}, []),
        ({}, {"scopes": ["a"]}, [("major", "scopes: `a`, before none needed")]),
        ({"scopes": ["a"]}, {}, [("minor", "scopes: none needed, before `a`")]),
        (
            {"token_kinds": ["service"]},
            {"token_kinds": ["customer"]},
            [("major", "kinds of token: `customer`, before `service`")],
        ),
        ({"bulk": {"limit": 200}}, {"bulk": {"limit": 50}}, [("major", "bulk, limit `50`, before `200`")]),
        ({"bulk": {"limit": 50}}, {"bulk": {"limit": 200}}, [("minor", "bulk, limit `200`, before `50`")]),
        ({"bulk": {"limit": 50}}, {}, [("major", "takes many items no more")]),
        ({}, {"paging": {"family": "offset"}}, [("major", "is paged now")]),
        (
            {"paging": {"default_size": 60}},
            {"paging": {"default_size": 16}},
            [("patch", "paging, default size `16`, before `60`")],
        ),
        ({"paging": {}}, {"paging": {"maximum_size": 60}}, [("major", "paging, maximum size `60`, before none")]),
        ({"paging": {"maximum_size": 60}}, {"paging": {}}, [("minor", "paging, maximum size none, before `60`")]),
        (
            {"paging": {"total_response_header": "Count"}},
            {"paging": {}},
            [("patch", "paging, total response header none, before `Count`"), ("major", "tells no total any more")],
        ),
        ({}, {"deprecated": True}, [("minor", "deprecated")]),
        ({}, {"response_type": "Thing"}, [("minor", "answers `Thing` now, before nothing")]),
        ({"response_type": "Thing"}, {}, [("major", "answers nothing any more, before `Thing`")]),
        (
            {"response_type": "Thing"},
            {"response_type": "list[Thing]"},
            [("major", "answer retyped: `list[Thing]`, before `Thing`")],
        ),
        ({"response_type": "int | str"}, {"response_type": "str | int"}, []),
        ({}, {"request_type": "Thing"}, [("major", "takes a body now: `Thing`")]),
        (
            {"request_type": "Thing"},
            {"request_type": "Thing | str"},
            [("minor", "body retyped: `Thing | str`, before `Thing`")],
        ),
        (
            {"response_media": "application/pdf"},
            {"response_media": "text/csv"},
            [("patch", "response media type `text/csv`, before `application/pdf`")],
        ),
        (
            {"response_media": "application/pdf"},
            {"response_media": "application/json"},
            [("major", "response media type `application/json`, before `application/pdf`")],
        ),
        ({}, {"statuses": [200, 204]}, [("patch", "successful statuses `200`, `204`, before `200`")]),
        ({}, {"idempotent": True}, [("patch", "sent again after a failure halfway")]),
    ],
)
def test_facts_of_an_operation(old, new, expected):
    assert steps(operation(**old), operation(**new)) == expected


def test_an_optional_body_of_a_deletion_breaks_nothing():
    old, new = operation(method="DELETE"), operation(method="DELETE", request_type="dict[str, Any]")
    assert steps(old, new) == [("minor", "can be given a body now: `dict[str, Any]`")]


@pytest.mark.parametrize(
    ("old", "new", "where", "expected"),
    [
        ({"a": "str"}, {}, "answered", "major"),
        ({"a": "str"}, {}, "sent", "major"),
        ({}, {"a": "str"}, "answered", "minor"),
        ({}, {"a": "str"}, "sent", "minor"),
        ({"a": "str"}, {"a": "int"}, "answered", "major"),
        ({"a": "str"}, {"a": "str | int"}, "sent", "minor"),
        ({"a": "str"}, {"a": "str | int"}, "answered", "major"),
        ({"a": "str"}, {"a": "str | int"}, "both", "major"),
        ({"a": "str | int"}, {"a": "str"}, "sent", "major"),
        ({"a": "str | int"}, {"a": "str"}, "answered", "minor"),
        ({"a": "Literal['x'] | str"}, {"a": "Literal['x', 'y'] | str"}, "answered", "minor"),
        ({"a": "Literal['x', 'y'] | str"}, {"a": "Literal['x'] | str"}, "answered", "minor"),
        ({"a": "Literal['x', 'y'] | str"}, {"a": "Literal['x'] | str"}, "sent", "major"),
        ({"a": "Any"}, {"a": "str"}, "answered", "minor"),
        ({"a": "Any"}, {"a": "Other"}, "answered", "major"),
        ({"a": "dict[str, Any]"}, {"a": "Other"}, "answered", "major"),
        ({"a": "list[str]"}, {"a": "list[str | Other]"}, "sent", "minor"),
        ({"a": "list[str]"}, {"a": "str"}, "sent", "major"),
    ],
)
def test_fields_break_by_where_they_are_used(old, new, where, expected):
    [(step, text)] = of_fields(old, new, where=where)
    assert step == expected
    assert text.startswith("field `Thing.a`: ")


@pytest.mark.parametrize(
    ("where", "expected"),
    [("sent", ("major", "minor")), ("answered", ("patch", "patch")), ("both", ("major", "minor"))],
)
def test_only_who_sends_is_broken_by_what_is_required(where, expected):
    fields = {"a": "str"}
    [(step, text)] = of_fields(fields, fields, where=where, required=([], ["a"]))
    [(back, _)] = of_fields(fields, fields, where=where, required=(["a"], []))
    assert (step, back) == expected
    assert "made required" in text


def test_a_new_required_field_breaks_who_sends_it():
    assert of_fields({}, {"a": "str"}, where="sent", required=([], ["a"])) == [
        ("major", "field `Thing.a`: added, required (sent)")
    ]


def models(answer: str, **schemas: dict[str, Any]) -> dict[str, Entry]:
    return {"x": Entry("x", "1", {KEY: operation(response_type=answer)}, schemas)}


def test_a_class_that_takes_anothers_place_is_that_one_renamed():
    old = models("Old", Old={"fields": {"id": "str", "part": "OldPart"}}, OldPart={"fields": {"a": "str"}})
    new = models("New", New={"fields": {"id": "str", "part": "NewPart"}}, NewPart={"fields": {"a": "str", "b": "int"}})
    assert [(one.step, one.subject, one.text) for one in compare(old, new)] == [
        ("major", "model `Old`", "is called `New` now"),
        ("major", "model `OldPart`", "is called `NewPart` now"),
        ("minor", "field `NewPart.b`", "added, optional (answered)"),
    ]


def test_a_class_with_nothing_in_common_is_another():
    changes = compare(models("Old", Old={"fields": {"a": "str"}}), models("New", New={"fields": {"b": "str"}}))
    assert [(one.step, one.text) for one in changes] == [
        ("major", "answer retyped: `New`, before `Old`"),
        ("major", "models removed: `Old`"),
        ("minor", "models added: `New`"),
    ]


def test_classes_are_the_same_where_the_documents_have_them_in_the_same_place_even_if_they_exchange_names():
    group, user_group = {"fields": {"id": "str", "mixins": "Any"}}, {"fields": {"id": "str"}}
    user = {"groups": "list[Group]"}
    old = models("User", User={"fields": user}, Group=user_group, GroupDocument=group)
    new = models("User", User={"fields": {"groups": "list[UserGroup]"}}, UserGroup=user_group, Group=group)
    old["x"].names = {"#User": "User", "#group": "GroupDocument", "User.group": "Group"}
    new["x"].names = {"#User": "User", "#group": "Group", "User.group": "UserGroup"}
    assert [(one.subject, one.text) for one in compare(old, new)] == [
        ("model `Group`", "is called `UserGroup` now"),
        ("model `GroupDocument`", "is called `Group` now"),
    ]


def test_a_class_that_is_still_in_one_of_its_places_is_not_renamed():
    part = {"fields": {"a": "str"}}
    old = models("Thing", Thing={"fields": {"a": "Part", "b": "Part"}}, Part=part)
    new = models("Thing", Thing={"fields": {"a": "Part", "b": "Other"}}, Part=part, Other=part)
    old["x"].names = {"Thing.a": "Part", "Thing.b": "Part"}
    new["x"].names = {"Thing.a": "Part", "Thing.b": "Other"}
    assert ("", "models added: `Other`") in [(one.subject, one.text) for one in compare(old, new)]
    assert not any("is called" in one.text for one in compare(old, new))


def test_what_a_renamed_class_holds_is_found_again():
    old = models("Old", Old={"fields": {"id": "str"}, "others": "OldValue"}, OldValue={"fields": {"a": "str"}})
    new = models("New", New={"fields": {"id": "str"}, "others": "NewValue"}, NewValue={"fields": {"a": "str"}})
    old["x"].names = {"#old": "Old", "Old.Value": "OldValue"}
    new["x"].names = {"#old": "New", "New.Value": "NewValue"}
    assert [one.text for one in compare(old, new)] == ["is called `New` now", "is called `NewValue` now"]


def test_a_union_is_compared_once_and_not_where_it_stands():
    parts = {"A": {"fields": {"a": "str"}}, "B": {"fields": {"b": "str"}}}
    old = models("Either", Either={"one_of": ["A"]}, **parts)
    new = models("Either", Either={"one_of": ["A", "B"]}, **parts)
    assert [(one.step, one.text) for one in compare(old, new)] == [("major", "can be `B` too (answered)")]
    assert [(one.step, one.text) for one in compare(new, old)] == [("patch", "can be `B` no more (answered)")]


def test_the_largest_step_counts():
    assert largest([]) == "patch"
    assert largest([Change("x", "", "", "patch"), Change("x", "", "", "minor")]) == "minor"
    assert largest([Change("x", "", "", "patch"), Change("x", "", "", "major")]) == "major"


def test_foreign_text_cannot_leave_its_place():
    assert code("a`b\n# c") == "`a b # c`"
    assert len(code("a" * 1000)) < 200


def test_the_report_groups_and_folds():
    changes = [
        Change("x", "field `A.a`", "removed (sent)", "major"),
        Change("x", "field `B.a`", "removed (sent)", "major"),
        Change("x", "`x.a.get`", "deprecated", "minor"),
        Change("y", "", UNSEEN, "patch"),
    ]
    text = ChangeReport(changes, {"some/api.yml": "no `YAML`"}, ["x.yaml: $.a matches nothing"]).markdown()
    assert text.startswith("# The API changed: 2 services, 2 breaking changes (major)\n")
    assert "- `some/api.yml`: `no YAML`" in text
    assert "- `x.yaml: $.a matches nothing`" in text
    assert "| x | 2 | 1 |  |" in text
    assert "nothing that a program sees (patch): y." in text
    assert "- fields `A.a`, `B.a`: removed (sent)" in text
    assert "<summary>Not breaking: 1 minor</summary>\n\n- minor: `x.a.get`: deprecated\n\n</details>" in text


def test_the_report_begins_with_the_broken_calls_and_their_replacement():
    types = {"request_type": "Thing", "response_type": "Thing"}
    old = Entry(
        "x",
        "1",
        {
            "x.things.fetch": operation(**types),
            "x.things.list": operation(parameter(), path="/x/things", operation_id="list", response_type="list[Thing]"),
            "x.things.drop": operation(path="/x/drop", operation_id="drop"),
        },
        {"Thing": {"fields": {"id": "str", "parts": "list[Part]"}}, "Part": {"fields": {"a": "str", "b": "str"}}},
    )
    new = Entry(
        "x",
        "2",
        {
            "x.things.get": operation(parameter(), **types),
            "x.things.list": operation(path="/x/things", operation_id="list", response_type="list[Thing]"),
        },
        {"Thing": {"fields": {"id": "str", "parts": "list[Part]"}}, "Part": {"fields": {"a": "str"}}},
    )
    gone = Entry("y", "1", {"y.things.get": operation()}, {"Loose": {"fields": {}}})
    changes = compare({"x": old, "y": gone, "z": gone}, {"x": new, "z": Entry("z", "2", gone.operations)})
    assert ChangeReport(changes).markdown().partition("\n\n| service")[0].splitlines() == [
        "# The API changed: 3 services, 6 breaking changes (major)",
        "",
        "**Broken calls**, and what to do instead:",
        "",
        "- `x.things.drop`: removed, without replacement",
        "- `x.things.fetch`: call `x.things.get`",
        "- `x.things.list`: query parameter `q` removed",
        "- `x.things.fetch`, `x.things.list`: field `Part.b` removed (sent and answered)",
        "- `y.things.get`: service removed, and its client with it",
        "- `z`: models removed: `Loose`",
    ]


def test_the_report_fits_into_a_pull_request():
    changes = [
        Change(f"service{number}", f"`{'k' * 100}{each}`", f"operation removed ({each})", "major")
        for number in range(60)
        for each in range(300)
    ]
    text = ChangeReport(changes).markdown()
    assert len(text) <= MAXIMUM_CHARACTERS
    assert "more" in text
    assert "service59" in text
