"""A server that publishes an archive, on a real socket of this machine."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal


@dataclass(slots=True)
class Publisher:
    """What is published: change it between requests. `asked` are the headers of the requests that came.

    `cut` closes the connection that many bytes into the body; `status` answers that with an empty body. `endless` sends
    a header or a body that never ends, byte by byte, and calls `after_byte` after each.
    """

    url: str = ""
    archive: bytes = b""
    etag: str | None = '"1"'
    last_modified: str | None = None
    status: int = 200
    location: str | None = None
    cut: int | None = None
    endless: Literal["header", "body"] | None = None
    after_byte: Callable[[], None] = lambda: None
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        every = {"ETag": self.etag, "Last-Modified": self.last_modified, "Location": self.location}
        return {name: value for name, value in every.items() if value}

    def answers_nothing_new(self, asked: Any) -> bool:
        by_tag, by_date = asked["If-None-Match"], asked["If-Modified-Since"]
        return by_tag == self.etag if by_tag else bool(by_date) and by_date == self.last_modified


@contextmanager
def publish() -> Iterator[Publisher]:
    """Serve, on a free port, until the end of the context."""
    publisher = Publisher()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            publisher.asked.append(dict(self.headers))
            if publisher.endless:
                self.send_without_end()
                return
            fresh = publisher.status == 200 and not publisher.answers_nothing_new(self.headers)
            body = publisher.archive if fresh else b""
            self.send_response(304 if publisher.status == 200 and not fresh else publisher.status)
            for name, value in publisher.headers.items():
                self.send_header(name, value)
            if publisher.status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: publisher.cut])
            self.close_connection = True

        def send_without_end(self) -> None:
            headers = "X-Header: " if publisher.endless == "header" else "Content-Length: 1000000000\r\n\r\n"
            data = itertools.chain(f"HTTP/1.1 200 OK\r\n{headers}".encode(), itertools.repeat(ord("x")))
            with suppress(OSError):  # the client has closed the connection
                for byte in data:
                    self.wfile.write(bytes([byte]))
                    publisher.after_byte()
            self.close_connection = True

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        publisher.url = f"http://127.0.0.1:{server.server_port}/archive.zip"
        try:
            yield publisher
        finally:
            server.shutdown()
            thread.join()
