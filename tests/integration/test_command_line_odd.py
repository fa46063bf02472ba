"""The command line where its arguments, files, streams or surroundings are odd: an error that says so, no traceback."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import typer
import uvicorn
from typer.testing import Result

import emporix_async
from emporix_async.cli import app
from emporix_async.sandbox import Sandbox, serve
from tests.integration.command_line import PROGRAM, product, run, write_products

ODD = [
    "",
    "\udce9",
    "a=\udce9",
    "é=ß",
    "-1",
    "9" * 30,
    "1e400",
    "[" * 3000,
    "rot13",
    "@pipe.jsonl",
    "@deep.json",
    "a=directory",
    "directory",
    "pipe.jsonl",
    "circle.jsonl",
    "nowhere/rows.jsonl",
    "/dev/null",
    "table.csv",
]
MAIN = "from emporix_async.cli import main; main()"
NO_HOME = f"import pwd\ndef unknown(user): raise KeyError(user)\npwd.getpwuid = unknown\n{MAIN}"
# Told by the program itself: it may end without what is registered for that.
TELLING = """
from emporix_async.cli import _app
run = _app.run
def told():
    status = run()
    sys.stderr.write("\\n" + " ".join(name for name in sys.modules if sys.modules[name]))
    return status
_app.run = told
"""
# Each command as it works; every argument and option is then given each odd value.
COMMANDS: Mapping[str, list[str]] = {
    "import": ["product.products", "rows.jsonl"],
    "export": ["product.products", "out.jsonl"],
    "copy": ["product.products", "--from", "one", "--to", "two"],
    "call": ["product.products.list"],
    "get": ["product.products", "p-00000"],
    "list": ["product.products"],
    "operations": ["price"],
    "explain": ["product.products.list"],
    "token": [],
    "doctor": [],
    "sandbox": ["--port", "0"],
    "demo": [],
}


@pytest.fixture
def odd(here: Path, sandbox: Sandbox) -> Iterator[Path]:
    """Put odd files beside good ones, and two tenants into profiles."""
    write_products(here / "rows.jsonl", 1)
    run("call", "product.products.upsert", "--path", "productId=p-00000", "--body", json.dumps(product(0)))
    (here / "directory").mkdir()
    os.mkfifo(here / "pipe.jsonl")
    (here / "circle.jsonl").symlink_to("circle.jsonl")
    (here / "deep.json").write_text("[" * 100_000)
    (here / "table.csv").write_text("a,b\n1,2\n")
    file = here / "config" / "emporix" / "profiles.toml"
    file.parent.mkdir(parents=True)
    with serve() as other:
        for name, each in (("one", sandbox), ("two", other)):
            key = f'client_id = "{each.client_id}", client_secret = "{each.client_secret}"'
            with file.open("a") as opened:
                opened.write(f'[{name}]\ntenant = "{each.tenant}"\nbase_url = "{each.url}"\nkeys = [{{{key}}}]\n')
        file.chmod(0o600)
        yield here


def check(done: Result, *arguments: object) -> None:
    said = f"{arguments!a}: {done.exit_code} {done.output!a} {done.exception!a}"
    assert isinstance(done.exception, SystemExit | None), said
    assert done.exit_code in {0, 1, 2}, said
    assert "mistake of this program" not in done.output, said
    if done.exit_code:
        assert done.output.strip(), said


def test_every_command_is_tried() -> None:
    assert set(COMMANDS) == set(typer.main.get_command(app).commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_odd_value_is_a_mistake_of_the_program(odd, monkeypatch, name) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(uvicorn.Server, "run", interrupted)
    given = COMMANDS[name]
    parameters = typer.main.get_command(app).commands[name].params
    arguments = [each.name for each in parameters if each.param_type_name == "argument"]
    for parameter in parameters:
        for value in () if getattr(parameter, "is_flag", False) else ODD:
            if parameter.param_type_name == "argument":
                place = arguments.index(parameter.name)
                options = [each for each in given if each.startswith("-")] and given[len(arguments) :]
                words = [*options, "--", *given[:place], value, *given[place + 1 : len(arguments)]]
            else:
                words = [*given, parameter.opts[0], value]
            check(run(name, *words, stdin=""), name, *words)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["import", "product.products", "pipe.jsonl"], "pipe.jsonl is a pipe or a device; - reads standard input"),
        (["import", "product.products", "directory"], "directory is a directory"),
        (["import", "product.products", "circle.jsonl"], "circle.jsonl cannot be read: Too many levels"),
        (["import", "product.products", "rows.jsonl", "--failures", "circle.jsonl"], "is a symbolic link"),
        (["import", "product.products", "rows.jsonl", "--encoding", "rot13"], "no encoding 'rot13'"),
        (["export", "product.products", "circle.jsonl"], "'circle.jsonl' is no file"),
        (["call", "product.products.create", "--body", "@pipe.jsonl"], "pipe.jsonl is a pipe"),
        (["call", "product.products.create", "--body", "@deep.json"], "deep.json is nested too deeply"),
        (["call", "media.assets.create", "--file", "file=directory"], "directory is a directory"),
        (["list", "product.products", "--query", "q=caf\udce9"], "'q=caf\\udce9' is not text in UTF-8"),
        (["sandbox", "--data", "table.csv"], "table.csv: file is not a database"),
        (["sandbox", "--data", "nowhere/data.sqlite"], "the directory must exist"),
        (["sandbox", "--data", "pipe.jsonl"], "pipe.jsonl is no file"),
    ],
)
def test_what_is_odd_is_named(odd, arguments, said) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert said in done.stderr.replace("\n", " ")


def test_a_file_whose_name_is_no_text_is_read_and_written(odd) -> None:
    name = os.fsdecode(b"caf\xe9.jsonl")
    write_products(odd / name, 1)
    assert run("import", "product.products", name).exit_code == 0
    done = run("export", "product.products", f"out-{name}", "--json")
    assert (done.exit_code, json.loads(done.stdout)["target"]) == (0, f"out-{name}")


def process(*arguments: str, program: str = MAIN, shell: str = "", **variables: str) -> subprocess.CompletedProcess:
    """Run the command as a process, with `variables` besides those of this one, and redirections for the shell."""
    command = shlex.join([sys.executable, "-c", program, *arguments])
    environment = {name: value for name, value in {**os.environ, **variables}.items() if value}
    return subprocess.run(
        ["sh", "-c", f"{command} {shell}"], capture_output=True, env=environment, check=False, timeout=60, text=True
    )


def test_without_a_home_the_environment_suffices(odd) -> None:
    homeless = {"program": NO_HOME, "HOME": "", "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": ""}
    done = process("get", "product.products", "p-00000", **homeless)
    assert (done.returncode, done.stderr) == (0, "")
    done = process("doctor", **homeless)
    assert (done.returncode, "set HOME, or XDG_CACHE_HOME" in done.stdout) == (0, True)
    done = process("list", "product.products", EMPORIX_TENANT="", **homeless)
    assert (done.returncode, done.stderr) == (2, "no home directory is known: set HOME, or XDG_CONFIG_HOME\n")
    told = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}  # which shell this is, is not to be found out
    done = process("--install-completion", "bash", **homeless, **told)
    assert (done.returncode, done.stderr) == (2, "no home directory is known: set HOME\n")


@pytest.mark.parametrize(
    "variables",
    [
        {"EMPORIX_TENANT": "\udce9"},
        {"EMPORIX_CLIENT_ID": "\udce9"},
        {"EMPORIX_CLIENT_SECRET": "\udce9"},
        {"EMPORIX_BASE_URL": "http://\udce9"},
        {"EMPORIX_PROFILE": "\udce9"},
        {"HTTP_PROXY": "\udce9"},
        {"_EMPORIX_COMPLETE": "complete_bash"},
    ],
    ids=str,
)
def test_a_variable_that_cannot_be_is_wrong_usage(odd, variables) -> None:
    done = process("list", "product.products", **variables)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "mistake of this program" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "shell", "status", "said"),
    [
        (["operations", "price"], ">/dev/full", 1, "standard output: No space left on device\n"),
        (["--help"], ">/dev/full", 1, "standard output: No space left on device\n"),
        (["get", "product.products", "p-00000"], "1</dev/null", 1, "standard output: Bad file descriptor\n"),
        (["get", "product.products", "p-00000"], "2>/dev/full", 0, ""),
        (["nonsense"], "2>/dev/full", 2, ""),
        (["import", "product.products", "rows.jsonl"], "2>/dev/full", 0, ""),
        (["import", "product.products", "-"], "0>/dev/null", 1, "standard input: Bad file descriptor\n"),
    ],
)
def test_a_stream_that_cannot_be_used_is_named(odd, arguments, shell, status, said) -> None:
    done = process(*arguments, shell=shell)
    assert (done.returncode, done.stderr) == (status, said)


@pytest.mark.parametrize(("encoding", "arrow"), [("ascii", "→"), ("latin-1", "\\u2192"), ("idna", "→")])
def test_a_character_that_the_output_cannot_encode_is_escaped(odd, encoding, arrow) -> None:
    done = process("doctor", EMPORIX_BASE_URL="http://127.0.0.1:9", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, "")
    assert arrow in done.stdout


def test_a_pipe_in_place_of_the_profiles_is_not_waited_for(odd) -> None:
    file = odd / "config" / "emporix" / "profiles.toml"
    file.unlink()
    os.mkfifo(file)
    done = run("list", "product.products", "--profile", "one")
    assert done.exit_code == 2
    assert f"{file} is no file" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "missing", "used"),
    [
        (["get", "product.products", "p-00000"], "nothing", "httpx2"),
        (["get", "product.products", "p-00000"], "httpx2", "httpx"),
        (["list", "product.products"], "nothing", "httpx2"),
        (["list", "product.products", "--all"], "nothing", "aiohttp"),
        (["import", "product.products", "rows.jsonl"], "nothing", "aiohttp"),
    ],
)
def test_a_command_imports_one_transport_and_no_other_command(odd, arguments, missing, used) -> None:
    done = process(*arguments, program=f"import sys; sys.modules[{missing!r}] = None\n{TELLING}\n{MAIN}")
    assert done.returncode == 0, done.stderr
    loaded = set(done.stderr.splitlines()[-1].split())
    assert loaded & {"aiohttp", "httpx", "httpx2"} == {used}
    assert not loaded & {"trio", "rich", "click", "pydantic", "emporix_async.cli._doctor", "emporix_async.sandbox"}


def test_the_collector_runs_seldom() -> None:
    program = f"import atexit, gc\natexit.register(lambda: print(gc.get_threshold()))\n{MAIN}"
    assert process("--version", program=program).stdout.endswith("\n(50000, 20, 50)\n")


def test_the_package_is_the_command() -> None:
    done = subprocess.run([*PROGRAM, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"emporix-async {emporix_async.__version__}\n"


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_its_extra_the_command_says_which_to_install(missing) -> None:
    program = f"import sys, runpy; sys.modules[{missing!r}] = None; runpy.run_module('emporix_async', alter_sys=True)"
    done = process("--version", program=program.replace("alter_sys", "run_name='__main__', alter_sys"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"The command line needs {missing}: pip install 'emporix-async[cli]'\n"


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_its_extra_the_sandbox_says_which_to_install(missing) -> None:
    said = "emporix_async.sandbox needs the extra: pip install 'emporix-async[sandbox]'\n"
    without = f"import sys; sys.modules[{missing!r}] = None"
    for command in ("sandbox", "demo"):
        done = process(command, program=f"{without}; {MAIN}")
        assert (done.returncode, done.stderr) == (2, said)
    done = process(program=f"{without}; import emporix_async.sandbox")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, f"ImportError: {said.strip()}")
