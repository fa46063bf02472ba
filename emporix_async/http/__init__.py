"""One request over HTTP: built, sent, tried again, read."""

from __future__ import annotations

from .attempts import Attempts, timed_out
from .connections import Connections
from .decoding import USUAL_SUCCESSES, body_of, returns_file
from .exact import from_json, printable, read_json, to_json
from .pace import Limits, Pace
from .problems import BODY_LIMIT, Problem, parse_problem, read_problem, status_error
from .redaction import SECRET_NAMES, redact, secrets_of
from .request import (
    EVENT_STREAM,
    FORM,
    JSON,
    NO_SEGMENTS,
    HTTPRequest,
    build,
    check_host,
    encode_json,
    is_loopback,
    plain_data,
    redirected,
)
from .response import Response, response_facts
from .retry import Backoff, read_retry_after
from .streams import Download, EventStream
