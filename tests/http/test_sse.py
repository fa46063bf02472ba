"""Server-sent events, as the standard has them, wherever the stream is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.types import ServerSentEvent
from emporix_async.http.streams import EventParser

STREAM = (
    b"\xef\xbb\xbf: a comment\n\n"
    b'event: snapshot\ndata: {"a":\ndata:  1}\nid: 7\n\n'
    b"retry: 250\r\ndata\r\n\r\n"
    b"event: nothing\n\n"
    b"data: \xc3\xa4\xff\rdata: b\r\r"
    b"data: cut off\n"
)
EVENTS = [
    ServerSentEvent("snapshot", '{"a":\n 1}', "7"),
    ServerSentEvent("message", "", "7", 250),
    ServerSentEvent("message", "ä\ufffd\nb", "7", 250),
]


def parsed(*pieces: bytes) -> list[ServerSentEvent]:
    parser = EventParser()
    return [event for piece in pieces for event in parser.feed(piece)]


def test_a_stream_is_read_as_the_standard_has_it() -> None:
    assert parsed(STREAM) == EVENTS


@given(st.sets(st.integers(0, len(STREAM))))
def test_it_does_not_matter_where_the_stream_is_cut(cuts) -> None:
    places = [0, *sorted(cuts), len(STREAM)]
    assert parsed(*(STREAM[a:b] for a, b in pairwise(places))) == EVENTS


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"", []),
        (b"\n\n\n", []),
        (b"data: a", []),
        (b"data: a\n", []),
        (b"data: a\n\n", [ServerSentEvent(data="a")]),
        (b"data:a\n\n", [ServerSentEvent(data="a")]),
        (b"data:  a \n\n", [ServerSentEvent(data=" a ")]),
        (b"data: a:b\n\n", [ServerSentEvent(data="a:b")]),
        (b"data:\ndata:\n\n", [ServerSentEvent(data="\n")]),
        (b"Data: a\ndatas: a\n data: a\n\n", []),
        (b"event: x\nevent: y\ndata: a\n\ndata: b\n\n", [ServerSentEvent("y", "a"), ServerSentEvent(data="b")]),
        (b"id: 1\n\ndata: a\n\n", [ServerSentEvent(data="a", id="1")]),
        (b"id: 1\nid\ndata: a\n\n", [ServerSentEvent(data="a")]),
        (b"id: 1\nid: a\0b\ndata: a\n\n", [ServerSentEvent(data="a", id="1")]),
        (b"retry: 1.5\ndata: a\n\n", [ServerSentEvent(data="a")]),
        ("retry: ٣\ndata: a\n\n".encode(), [ServerSentEvent(data="a")]),
        (b"retry: " + b"9" * 5000 + b"\ndata: a\n\n", [ServerSentEvent(data="a")]),
        (b"data: a\n\xef\xbb\xbfdata: b\n\n", [ServerSentEvent(data="a")]),
    ],
)
def test_the_corners_of_the_standard(stream, events) -> None:
    assert parsed(stream) == events


def test_neither_a_line_nor_an_event_may_be_endless() -> None:
    for piece in (b"data: aaaa", b"data: a\n", b"\xff" * 10):
        parser = EventParser(limit=100)
        pieces = iter([piece] * 100)
        with pytest.raises(OverflowError):
            _ = [list(parser.feed(piece)) for piece in pieces]
        assert next(pieces)


def test_a_stream_may_be_endless() -> None:
    parser = EventParser(limit=100)
    assert sum(len(list(parser.feed(b": alive\ndata: a\nevent: b\n\n: still alive\n"))) for _ in range(1000)) == 1000


def test_the_data_of_an_event_can_be_decoded() -> None:
    assert ServerSentEvent(data='{"a": 1}').json() == {"a": 1}
    with pytest.raises(ValueError, match="Expecting value"):
        ServerSentEvent(data="x").json()
