"""Find the archive of OpenAPI documents and read it, trusting nothing in it."""

from __future__ import annotations

import hashlib
import keyword
import re
import stat
import tempfile
import tomllib
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Final

import httpx

ROOT: Final = Path(__file__).resolve().parent.parent
MAXIMUM_UNPACKED_BYTES: Final = 50 * 1024 * 1024
MAXIMUM_DOWNLOAD_BYTES: Final = 50 * 1024 * 1024
MAXIMUM_MEMBERS: Final = 10_000
_CHUNK_BYTES: Final = 1 << 20
_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_DOCUMENT_NAMES: Final = ("api.yml", "api.yaml")
_STRAYS: Final = ("test", "tests", "demo", "example", "examples")


class ArchiveError(Exception):
    """The archive cannot be used at all; the message says what is wrong with it and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the archive is published, and the service that each document directory stands for."""

    url: str
    services: Mapping[str, str]

    @classmethod
    def load(cls, path: Path) -> Source:
        """Read `sources.toml`. Raise `ArchiveError` if it is not what it should be."""
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
            url, services = values["url"], values["services"]
        except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
            raise ArchiveError(f"{path}: cannot be read as a table of sources ({error})") from error
        twice = sorted({name for name in services.values() if list(services.values()).count(name) > 1})
        if twice:
            raise ArchiveError(f"{path}: more than one directory is called {', '.join(twice)}")
        return cls(url, services)

    def service(self, directory: str) -> str:
        """Name the service of a document directory: as listed, else by rule, always a valid module name."""
        if directory in self.services:
            return self.services[directory]
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", directory)
        name = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_").removesuffix("_service") or "service"
        name = f"n{name}" if name[0].isdigit() else name
        return f"{name}_service" if keyword.iskeyword(name) else name


@dataclass(frozen=True, slots=True)
class Document:
    """One OpenAPI document as it came: `data` is its bytes, `path` its place in the archive.

    `problem` says why the document cannot be used whatever it holds; loading it raises that.
    """

    directory: str
    service: str
    path: str
    data: bytes = field(repr=False)
    sha256: str
    problem: str | None = None


def find_archive(specs: str | None, environment: Mapping[str, str]) -> Path:
    """Find the archive to read.

    That is `specs` where given (a path); else the newest `api-references-*.zip` in `$EMPORIX_SPECS_DIR` or
    `../shared/openapi`; else what the address in `specs/sources.toml` serves, downloaded into `.cache/`. Raise
    `ArchiveError` if there is none.
    """
    if specs:
        path = Path(specs)
        if not path.is_file():
            raise ArchiveError(f"{path}: there is no such archive")
        return path
    if found := archives(environment):
        return found[-1]
    source = Source.load(ROOT / "specs" / "sources.toml")
    target = ROOT / ".cache" / "api-references.zip"
    try:
        fetch(source.url, target)
    except httpx.HTTPError as error:
        raise ArchiveError(
            f"no archive in {_folder(environment)}, and none could be fetched from {source.url} "
            f"({error or type(error).__name__}). Download it there by hand and name it: "
            "make generate SPECS=path/to/api-references.zip"
        ) from error
    return target


def archives(environment: Mapping[str, str]) -> list[Path]:
    """List the archives in `$EMPORIX_SPECS_DIR` or `../shared/openapi`, the newest last."""
    return sorted(_folder(environment).glob("api-references-*.zip"), key=lambda path: path.name)


def _folder(environment: Mapping[str, str]) -> Path:
    named = environment.get("EMPORIX_SPECS_DIR")
    return Path(named) if named else ROOT.parent / "shared" / "openapi"


def fetch(
    url: str,
    target: Path,
    *,
    conditions: Mapping[str, str] | None = None,
    transport: httpx.BaseTransport | None = None,
) -> httpx.Headers | None:
    """Fetch `url` to `target`, which appears complete or not at all, and return the headers of the answer.

    `conditions` are headers under which the server need not send anything: None is returned then, `target` untouched.
    Raise `httpx.HTTPError` or `ArchiveError`.
    """

    def check(request: httpx.Request) -> None:
        # Called for the first request and for every redirect. Plain HTTP is for a server on this very machine only,
        # and nobody else can send us there.
        first, here = request.url == httpx.URL(url), request.url.host in _LOOPBACK
        if request.url.scheme != "https" and not (first and here and request.url.scheme == "http"):
            raise ArchiveError(f"{request.url}: the archive is fetched by https only")

    target.parent.mkdir(parents=True, exist_ok=True)
    # Opened before the server is asked: an interruption while it answers finds the file in its block.
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as partial:
        try:
            with (
                httpx.Client(
                    follow_redirects=True, timeout=60, transport=transport, event_hooks={"request": [check]}
                ) as client,
                client.stream("GET", url, headers=conditions) as response,
            ):
                if conditions and response.status_code == httpx.codes.NOT_MODIFIED:
                    return None
                response.raise_for_status()
                for chunk in response.iter_bytes(_CHUNK_BYTES):
                    partial.write(chunk)
                    if partial.tell() > MAXIMUM_DOWNLOAD_BYTES:
                        raise ArchiveError(
                            f"{url}: more than {MAXIMUM_DOWNLOAD_BYTES >> 20} MB; this is not the archive"
                        )
            partial.close()
            Path(partial.name).replace(target)
        finally:
            Path(partial.name).unlink(missing_ok=True)
    return response.headers


def read_archive(path: Path, source: Source) -> list[Document]:
    """Read every OpenAPI document of the archive at `path`, ordered by service.

    Dot-directories are left out: they hold templates that claim to be services. So are documents below `test/` or
    `demo/`, and those that lie in no `…api-reference/` directory. Raise `ArchiveError` for an archive that is broken,
    hostile or without documents.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check(path, archive.infolist())
            documents = [
                Document(directory, source.service(directory), name, data, hashlib.sha256(data).hexdigest())
                for name, data in _contents(archive)
                if (directory := directory_of(name)) is not None
            ]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ArchiveError(f"{path}: not a ZIP archive, or cut off ({error}). Fetch it again") from error
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be read ({error})") from error
    if not documents:
        raise ArchiveError(f"{path}: holds no OpenAPI document (…/<service>/api-reference/api.yml). Is it the archive?")
    by_service: dict[str, Document] = {}
    for document in sorted(documents, key=lambda document: (document.service, document.path)):
        other = by_service.setdefault(document.service, document)
        if other is not document:
            # Neither can be trusted to be the service, and the other services are none the worse for it.
            reason = f"{other.path} and {document.path} both claim to be this service; name one in specs/sources.toml"
            by_service[document.service] = replace(other, problem=reason)
    return list(by_service.values())


def directory_of(member: str) -> str | None:
    """Return the directory that names the service of an archive member, or None if it is no document of a service."""
    parts = PurePosixPath(member).parts
    if parts[0].lower() in _STRAYS or any(part.startswith(".") for part in parts):
        return None
    match parts:
        case (*_, directory, reference, name) if name in _DOCUMENT_NAMES and f"-{reference}".endswith("-api-reference"):
            return directory
        case _:
            return None


def _check(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAXIMUM_MEMBERS:
        raise ArchiveError(f"{path}: holds {len(members)} files; this is not the archive")
    for member in members:
        name = member.filename.replace("\\", "/")
        if name.startswith("/") or re.match(r"[A-Za-z]:", name) or ".." in PurePosixPath(name).parts:
            raise ArchiveError(f"{path}: the member {member.filename!r} climbs out of the archive; do not use it")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise ArchiveError(f"{path}: the member {member.filename!r} is a symbolic link; do not use it")
    if sum(member.file_size for member in members) > MAXIMUM_UNPACKED_BYTES:
        raise ArchiveError(f"{path}: more than {MAXIMUM_UNPACKED_BYTES >> 20} MB unpacked; this is not the archive")


def _contents(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    # Every member is read to its end, which checks its CRC: an archive with one damaged file is a damaged archive.
    # One that holds more than it declares is damaged too, and is not unpacked further to find out.
    for member in archive.infolist():
        if not member.is_dir():
            with archive.open(member) as stream:
                yield member.filename, stream.read(member.file_size + 1)
