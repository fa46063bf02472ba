"""One request over HTTP: built, sent, tried again, read."""
