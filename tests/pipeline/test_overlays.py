from __future__ import annotations

import pytest

from scripts.archive import ROOT, read_archive
from scripts.loading import load
from scripts.overlays import OverlayError, apply, load_overlays
from tests.pipeline.conftest import REAL

HEAD = "overlay: 1.0.0\ninfo: {title: A fix, version: 1.0.0}\nx-service: thing\nactions:\n"


@pytest.fixture
def overlays(tmp_path):
    def make(*actions: str):
        (tmp_path / "thing.yaml").write_text(HEAD + "".join(f"  - {action}\n" for action in actions))
        return load_overlays(tmp_path)["thing"]

    return make


def test_a_mapping_is_merged_into_what_is_there(overlays):
    document = {"a": {"b": {"c": 1, "d": [1]}}}
    assert apply(document, overlays("{target: $.a, description: why, update: {b: {e: 2, d: [2]}}}")) == []
    assert document == {"a": {"b": {"c": 1, "d": [1, 2], "e": 2}}}


def test_a_value_replaces_a_value_and_is_added_to_a_list_or_a_mapping(overlays):
    document = {"paths": {"/a/{b}": {"get": {"scopes": ["x", "y z"]}}}}
    apply(document, overlays("{target: \"$.paths['/a/{b}'].get.scopes[1]\", description: why, update: y_z}"))
    assert document["paths"]["/a/{b}"]["get"]["scopes"] == ["x", "y_z"]
    document = {"a": [1]}
    apply(document, overlays("{target: $.a, description: why, update: 2}"))
    assert document == {"a": [1, 2]}
    document = {"a": {"$ref": "#/x"}}
    apply(document, overlays("{target: \"$.a['$ref']\", description: why, update: '#/y'}"))
    assert document == {"a": {"$ref": "#/y"}}
    document = {"a": 1}
    apply(document, overlays("{target: $, description: why, update: {b: 2}}"))
    assert document == {"a": 1, "b": 2}


def test_elements_are_chosen_by_a_filter_and_removed_together(overlays):
    document = {"parameters": [{"name": "a"}, {"name": "b"}, {"name": "a"}]}
    apply(document, overlays("{target: \"$.parameters[?(@.name=='a')]\", description: why, remove: true}"))
    assert document == {"parameters": [{"name": "b"}]}


def test_actions_build_on_one_another(overlays):
    document = {"a": {}}
    actions = ("{target: $.a, description: one, update: {b: {}}}", "{target: $.a.b, description: two, update: {c: 1}}")
    assert apply(document, overlays(*actions)) == []
    assert document == {"a": {"b": {"c": 1}}}


def test_an_action_that_matches_nothing_is_told_with_its_reason(overlays):
    (stale,) = apply({"a": 1}, overlays("{target: $.b, description: The type is wrong., remove: true}"))
    assert stale == "thing.yaml: $.b matches nothing (The type is wrong.)"


def test_what_an_overlay_adds_is_not_shared_with_it(overlays):
    made = overlays("{target: $.a, description: why, update: {b: [1]}}")
    first, second = {"a": {}}, {"a": {}}
    apply(first, made)
    apply(second, made)
    first["a"]["b"].append(2)
    assert second == {"a": {"b": [1]}}


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        ("{target: $.a, remove: true}", "not an OpenAPI Overlay"),
        ("{target: $.a, description: '  ', remove: true}", "needs a description"),
        ("{target: $.a, description: why}", "update and remove"),
        ("{target: $.a, description: why, remove: true, update: 1}", "update and remove"),
        ("{target: '$.a[', description: why, remove: true}", "is not a JSONPath"),
        ("nonsense", "not an OpenAPI Overlay"),
    ],
)
def test_a_file_that_is_no_overlay_is_refused_by_name(overlays, action, reason):
    with pytest.raises(OverlayError, match=rf"thing\.yaml.*{reason}"):
        overlays(action)


def test_invalid_yaml_is_refused_by_name(tmp_path):
    (tmp_path / "bad.yaml").write_text("a: [")
    with pytest.raises(OverlayError, match=r"bad\.yaml"):
        load_overlays(tmp_path)


def test_the_document_itself_cannot_be_removed(overlays):
    with pytest.raises(OverlayError, match="only be updated"):
        apply({"a": 1}, overlays("{target: $, description: why, remove: true}"))


@pytest.mark.skipif(not REAL, reason="no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")
def test_every_overlay_of_ours_still_matches_the_newest_archive(source):
    overlays = load_overlays(ROOT / "specs" / "overlays")
    documents = {document.service: document for document in read_archive(REAL[-1], source)}
    assert [note for service, actions in overlays.items() for note in apply(load(documents[service]), actions)] == []
