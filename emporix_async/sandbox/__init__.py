"""A local server that behaves like Emporix as far as the facts go, for demos, benchmarks and your own tests.

    with serve() as sandbox:                      # a real socket, in a thread of its own
        Emporix(sandbox.tenant, Credential(sandbox.client_id, sandbox.client_secret), base_url=sandbox.url)

    app = create_app()                            # in process: httpx.ASGITransport(app)
    app.state.sandbox.client_secret

It is driven by the operations table. Whatever it does not model it answers with 501: never with a success that means
nothing. It keeps what it is given, by path, and computes nothing: a cart has no totals, an order changes no stock.
Languages are not chosen: localized properties come back as they were sent. Guests log in with the storefront key, and
customers who have a password, from a sign-up or from the tenant; which cart or segment is whose it does not know.

What a bad network does it does on demand: `serve(faults=Faults.parse("10%", seed=7))`, or one by one,
`sandbox.faults.next("product.products.get", Fault.STALL_BODY)`. In process, those that need a connection are answered
with 501.
"""

from __future__ import annotations

try:
    from ._app import create_app
    from ._server import run, serve
except ModuleNotFoundError as error:
    raise ImportError("emporix_async.sandbox needs the extra: pip install 'emporix-async[sandbox]'") from error
from ._faults import Fault, Faults
from ._state import Options, Sandbox
from ._store import DataFileError
from ._tokens import ApiKey

__all__ = ["ApiKey", "DataFileError", "Fault", "Faults", "Options", "Sandbox", "create_app", "run", "serve"]
