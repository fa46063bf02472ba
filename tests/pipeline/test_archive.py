from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import httpx
import pytest

from scripts import archive
from scripts.archive import ArchiveError, Source, fetch, find_archive, read_archive

SOURCE = Source("https://example.com/x.zip", {"price-service": "price"})
DOCUMENT = "openapi: 3.0.0\n"


def zipped(path: Path, *names: str, data: str = DOCUMENT) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in names:
            target.writestr(name, data)
    return path


def services(path: Path) -> list[str]:
    return [document.service for document in read_archive(path, SOURCE)]


def test_our_own_archive_yields_its_services_without_phantoms_and_strays(own_documents):
    assert list(own_documents) == ["approval", "blank", "finder", "gift_card", "ledger", "parcel"]
    assert own_documents["gift_card"].path == "more services/gift card-service/api-reference/api.yml"


def test_every_document_of_a_real_archive_has_a_listed_service(real_archive, source):
    documents = read_archive(real_archive, source)
    assert len(documents) == 44
    assert not [document.directory for document in documents if document.directory not in source.services]
    assert not [document.path for document in documents if document.problem]


def test_the_key_is_the_directory_above_the_api_reference_wherever_the_tree_has_moved(tmp_path):
    assert services(zipped(tmp_path / "a.zip", "price-service/api-reference/api.yml")) == ["price"]
    assert services(zipped(tmp_path / "b.zip", "a/b/c/price-service/price-api-reference/api.yaml")) == ["price"]


@pytest.mark.parametrize(
    ("directory", "service"),
    [
        ("new-service", "new"),
        ("giftCards", "gift_cards"),
        ("class", "class_service"),
        ("2nd.thing", "n2nd_thing"),
    ],
)
def test_an_unlisted_directory_is_named_by_rule(directory, service):
    assert SOURCE.service(directory) == service


def test_a_file_beside_the_documents_is_no_document(tmp_path):
    path = zipped(
        tmp_path / "a.zip", "price-service/api-reference/api.yml", "README.md", "x/api.yml", "api-reference/api.yml"
    )
    assert services(path) == ["price"]


def test_two_documents_that_claim_one_service_fail_that_service_alone(tmp_path):
    path = zipped(
        tmp_path / "a.zip", "a/tax/api-reference/api.yml", "b/tax/api-reference/api.yml", "fee/api-reference/api.yml"
    )
    fee, tax = read_archive(path, SOURCE)
    assert fee.problem is None
    assert "a/tax/api-reference/api.yml and b/tax/api-reference/api.yml" in (tax.problem or "")


def test_what_is_not_a_zip_is_refused(tmp_path):
    path = tmp_path / "a.zip"
    path.write_text("<html>")
    with pytest.raises(ArchiveError, match="not a ZIP archive"):
        read_archive(path, SOURCE)


@pytest.mark.parametrize("left", [0.3, 0.7, 0.98])
def test_an_archive_that_is_cut_off_is_refused(own_archive, tmp_path, left):
    data = own_archive.read_bytes()
    path = tmp_path / "a.zip"
    path.write_bytes(data[: int(len(data) * left)])
    with pytest.raises(ArchiveError, match="cut off"):
        read_archive(path, SOURCE)


def test_a_damaged_member_is_refused_even_if_it_is_no_document(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("price-service/api-reference/api.yml", DOCUMENT)
        target.writestr("README.md", "recognisable")
    path.write_bytes(path.read_bytes().replace(b"recognisable", b"recognizable"))
    with pytest.raises(ArchiveError, match="CRC"):
        read_archive(path, SOURCE)


@pytest.mark.parametrize(
    "name", ["../api-reference/api.yml", "/etc/api-reference/api.yml", "a/../../api.yml", "C:/a/api.yml"]
)
def test_a_member_that_climbs_out_is_refused(tmp_path, name):
    with pytest.raises(ArchiveError, match="climbs out"):
        read_archive(zipped(tmp_path / "a.zip", name), SOURCE)


def test_a_symbolic_link_is_refused(tmp_path):
    link = zipfile.ZipInfo("price-service/api-reference/api.yml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as target:
        target.writestr(link, "/etc/passwd")
    with pytest.raises(ArchiveError, match="symbolic link"):
        read_archive(tmp_path / "a.zip", SOURCE)


def test_an_archive_that_unpacks_to_too_much_is_refused_by_what_it_declares(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAXIMUM_UNPACKED_BYTES", 1000)
    path = zipped(tmp_path / "a.zip", "price-service/api-reference/api.yml", data="a" * 2000)
    with pytest.raises(ArchiveError, match="MB unpacked"):
        read_archive(path, SOURCE)


def test_an_archive_that_lies_about_its_size_is_refused_by_what_is_read(tmp_path):
    path = zipped(tmp_path / "a.zip", "price-service/api-reference/api.yml", data="a" * 2000)
    path.write_bytes(path.read_bytes().replace((2000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(ArchiveError):
        read_archive(path, SOURCE)


def test_an_archive_without_documents_is_refused(tmp_path):
    with pytest.raises(ArchiveError, match="no OpenAPI document"):
        read_archive(zipped(tmp_path / "a.zip", "README.md"), SOURCE)


def test_the_archive_that_is_named_is_taken_or_missed(own_archive, tmp_path):
    assert find_archive(str(own_archive), {}) == own_archive
    with pytest.raises(ArchiveError, match="no such archive"):
        find_archive(str(tmp_path / "none.zip"), {})


def test_the_newest_archive_of_the_folder_is_taken_by_its_date(tmp_path):
    for date in ("2025-12-31", "2026-08-21", "2026-07-31"):
        zipped(tmp_path / f"api-references-{date}.zip", "README.md")
    assert find_archive(None, {"EMPORIX_SPECS_DIR": str(tmp_path)}).stem == "api-references-2026-08-21"


def test_without_archive_and_network_the_error_says_where_to_get_one(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise httpx.ConnectError("no route")

    monkeypatch.setattr(archive, "fetch", refuse)
    with pytest.raises(ArchiveError, match=r"https://github\.com/.*SPECS="):
        find_archive(None, {"EMPORIX_SPECS_DIR": str(tmp_path)})


def test_a_download_follows_redirects_and_appears_complete(tmp_path):
    def answer(request):
        if request.url.path == "/latest":
            return httpx.Response(302, headers={"Location": "/file"})
        return httpx.Response(200, content=b"zip")

    target = tmp_path / "new" / "a.zip"
    fetch("https://example.com/latest", target, transport=httpx.MockTransport(answer))
    assert target.read_bytes() == b"zip"
    assert [path.name for path in target.parent.iterdir()] == ["a.zip"]


def test_a_download_that_fails_leaves_the_former_file(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"former")
    transport = httpx.MockTransport(lambda _: httpx.Response(503))
    with pytest.raises(httpx.HTTPStatusError):
        fetch("https://example.com/", tmp_path / "a.zip", transport=transport)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.zip", b"former")]


def test_a_download_that_does_not_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAXIMUM_DOWNLOAD_BYTES", 10)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"a" * 100))
    with pytest.raises(ArchiveError, match="not the archive"):
        fetch("https://example.com/", tmp_path / "a.zip", transport=transport)
    assert not list(tmp_path.iterdir())


def test_a_broken_table_of_sources_is_named(tmp_path):
    path = tmp_path / "sources.toml"
    path.write_text('url = "x"\n[services]\na = "one"\nb = "one"\n')
    with pytest.raises(ArchiveError, match="more than one directory is called one"):
        Source.load(path)
