from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.loading import DocumentError, load, parse

OPENAPI = "openapi: 3.0.0\ninfo: {}\npaths: {}\n"


def value(text: str):
    return parse(f"- {text}\n".encode(), name="thing")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-01", "2026-01-01"),
        ("2026-01-01T10:00:00Z", "2026-01-01T10:00:00Z"),
        ("yes", "yes"),
        ("off", "off"),
        ("NO", "NO"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0123", 123),
        ("0o17", 15),
        ("0x1F", 31),
        ("-7", -7),
        ("1.5e3", 1500.0),
        (".5", 0.5),
        ("1.2.3", "1.2.3"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("nullable", "nullable"),
        ("'3'", "3"),
        ("!!str 3", "3"),
        ("!!int 3", 3),
        ("-", [None]),
    ],
)
def test_scalars_follow_the_core_rules_of_yaml_1_2(text, expected):
    assert value(text) == expected
    assert type(value(text)) is type(expected)


def test_infinity_is_a_number():
    assert value("-.inf") == float("-inf")


def test_a_number_of_many_digits_stays_text():
    assert value("9" * 5000) == "9" * 5000


def test_keys_are_text():
    assert parse(b"{200: a, on: b, 1.5: c, null: d}", name="thing") == {"200": "a", "on": "b", "1.5": "c", "null": "d"}


def test_an_alias_is_a_copy():
    first, second = parse(b"- &x {a: [1]}\n- *x\n", name="thing")
    assert first == second
    assert first["a"] is not second["a"]


def test_an_alias_can_be_a_key():
    assert parse(b"{a: &x b, *x : c}", name="thing") == {"a": "b", "b": "c"}


@pytest.mark.parametrize(
    ("text", "pointer", "reason"),
    [
        ("", "", "empty"),
        ("# nothing\n", "", "empty"),
        ("- a\n", "", "expected a mapping"),
        ("swagger: '2.0'\n", "/openapi", "Swagger 2"),
        ("openapi: 4.0.0\n", "/openapi", "not an OpenAPI 3"),
        ("openapi: 3.0.0\ninfo: {}\n", "/paths", "'paths'"),
        ("openapi: 3.0.0\ninfo: {}\npaths: []\n", "/paths", "'paths'"),
        ("a:\n  b:\n    - c: [1\n", "/a/b/0/c/1", "not valid YAML"),
        ("a: b: c\n", "", "not valid YAML"),
        ("a: \x00\n", "", "not valid YAML"),
        (b"a: \xff\xfe\n", "", "not valid YAML"),
        ("a:\n  - *b\n", "/a/0", "refers to nothing"),
        ("a: &x\n  b: *x\n", "/a/b", "refers to nothing"),
        ("a: !!python/object/apply:os.system [ls]\n", "/a", "not allowed"),
        ("a: !secret b\n", "/a", "not allowed"),
        ("? [a]\n: b\n", "", "must be text"),
        ("paths:\n  /a:\n    get: {}\n    put: {}\n    get: {}\n", "/paths/~1a/get", "stated twice"),
        ("a: 1\n'a': 1\n", "/a", "stated twice"),
        ("a: 1\n---\nb: 2\n", "", "more than one"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(yaml_document, text, pointer, reason):
    with pytest.raises(DocumentError, match=reason) as caught:
        load(yaml_document(text))
    assert caught.value.pointer == pointer
    assert caught.value.document == "some/thing/api.yml"


@pytest.mark.parametrize("text", ["[" * 10_000, '{"a":' * 10_000, "a: " + "[" * 100_000 + "]" * 100_000, "- " * 10_000])
def test_deep_nesting_is_refused(yaml_document, text):
    with pytest.raises(DocumentError, match="nested more than 100 deep"):
        load(yaml_document(text))


def test_deep_nesting_by_way_of_aliases_is_refused(yaml_document):
    lines = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200)]
    with pytest.raises(DocumentError, match="once its aliases are expanded"):
        load(yaml_document("\n".join(lines)))


def test_an_alias_bomb_is_refused_before_it_is_built(yaml_document):
    lines = ["a0: &a0 [" + ", ".join("x" * 10) + "]"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 10) + "]" for n in range(1, 20)]
    with pytest.raises(DocumentError, match="more than 1,000,000 values"):
        load(yaml_document("\n".join(lines)))


def test_a_document_with_a_problem_is_refused_whatever_it_holds(own_documents):
    with pytest.raises(DocumentError, match="both claim"):
        load(replace(own_documents["parcel"], problem="a and b both claim"))


def test_a_pointer_escapes_slashes(yaml_document):
    with pytest.raises(DocumentError) as caught:
        load(yaml_document("paths:\n  /a/{b}: *nothing\n"))
    assert caught.value.pointer == "/paths/~1a~1{b}"


def test_the_broken_documents_of_our_archive_are_refused_and_the_others_load(own_documents):
    failed = []
    for service, document in own_documents.items():
        try:
            load(document)
        except DocumentError as error:
            failed.append((service, error.reason.partition(":")[0]))
    assert failed == [("blank", "the document is empty"), ("ledger", "not valid YAML")]


def test_a_document_of_openapi_3_1_needs_no_paths_beside_its_webhooks(yaml_document):
    assert load(yaml_document("openapi: 3.1.0\ninfo: {}\nwebhooks: {}\n"))["paths"] == {}
    with pytest.raises(DocumentError, match="'paths'"):
        load(yaml_document("openapi: 3.0.3\ninfo: {}\nwebhooks: {}\n"))
