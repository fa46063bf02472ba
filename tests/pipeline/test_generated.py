"""The committed clients: they import, and ask for what the table says. What they make of answers: test_replay."""

from __future__ import annotations

import copy
import importlib
import pickle
import pkgutil
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import emporix_api
from emporix_api.decoding import Deferred
from emporix_api.operations import OPERATIONS
from emporix_api.product.models import BasicProduct, Product, TemplateReference
from emporix_api.services import Services
from emporix_api.types import UNSET, encode
from scripts.templates.runtime import decoding, model, types, values
from tests.pipeline.recorder import call

PACKAGE = Path(emporix_api.__path__[0])


def model_modules() -> Iterator[Any]:
    for package in pkgutil.iter_modules(emporix_api.__path__, "emporix_api."):
        if package.ispkg:
            models = importlib.import_module(f"{package.name}.models")
            yield from (
                importlib.import_module(module.name)
                for module in pkgutil.iter_modules(models.__path__, f"{models.__name__}.")
            )


def test_every_module_imports() -> None:
    modules = list(pkgutil.walk_packages(emporix_api.__path__, "emporix_api."))
    assert len(modules) > len(OPERATIONS)
    for module in modules:
        importlib.import_module(module.name)


def test_the_shared_modules_are_those_of_the_templates() -> None:
    for module in (types, values, model, decoding):
        name = module.__name__.rpartition(".")[2]
        committed = Path(emporix_api.__path__[0]) / f"{name}.py"
        assert committed.read_text() == Path(str(module.__file__)).read_text()


def test_the_table_is_frozen_and_keyed_by_its_operations() -> None:
    assert all(key == f"{one.service}.{one.resource}.{one.name}" for key, one in OPERATIONS.items())
    with pytest.raises(TypeError):
        OPERATIONS["x"] = next(iter(OPERATIONS.values()))  # type: ignore[index]


def test_what_models_import_when_it_is_first_needed_exists() -> None:
    modules = list(model_modules())
    for module in modules:
        for name, value in list(vars(module).items()):
            if isinstance(value, Deferred):
                assert callable(value.decode)
                assert vars(module)[name].__name__ == f"{module.__package__}.{name[1:]}"
    assert not any(isinstance(value, Deferred) for module in modules for value in vars(module).values())


def test_a_product_loads_the_models_that_it_has() -> None:
    code = (
        "import sys\n"
        "from emporix_api.product.models.product import decode\n"
        "decode({'productType': 'BUNDLE', 'bundledProducts': [{}]})\n"
        "print(*sorted(name.rpartition('.')[2] for name in sys.modules if '.product.models.' in name))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["bundle_product", "bundled_product", "product"]


def test_a_union_of_models_is_a_class_that_knows_its_members() -> None:
    product = BasicProduct.from_dict({"id": "shoe"})
    assert isinstance(product, Product)
    assert not isinstance(TemplateReference(), Product)
    with pytest.raises(TypeError, match="make one of these"):
        Product(id="shoe")  # type: ignore[misc,operator]
    text = pydoc.render_doc(Product, renderer=pydoc.plaintext)
    for line in ("`BundleProduct`: 'BUNDLE'", "code: `str`. 1 or more characters.", "bundled_products: `list["):
        assert line in text


def test_every_operation_has_a_method_that_asks_for_it() -> None:
    for operation in OPERATIONS.values():
        request, decode = call(operation)
        assert request.operation == operation.key
        assert [f"{{{name}}}" in operation.path for name in request.path] == [True] * operation.path.replace(
            "{tenant}", ""
        ).count("{")
        assert tuple(request.query) == operation.query
        assert set(request.headers) <= set(operation.headers)
        assert callable(decode)


def test_every_service_and_resource_is_reached_by_its_name() -> None:
    class Raw(Services):
        def _service(self, service: str) -> Any:
            return service

    services = Raw()
    for operation in OPERATIONS.values():
        resource = getattr(getattr(services, operation.service), operation.resource)
        assert callable(getattr(resource, operation.name))


def test_every_model_keeps_what_it_does_not_know() -> None:
    for module in model_modules():
        names = getattr(module, "NAMES", frozenset())
        # Each name it knows has a field of its own, and nothing is left for the others.
        known = module.decode(dict.fromkeys(names, "text"))
        if names:
            values = attrs.asdict(known, recurse=False)
            assert values.pop("additional_properties") == {}
            assert list(values.values()) == ["text"] * len(names)
        data = {name: [None, {"any": 1}] for name in sorted(names)} | {"neverHeardOf": {"deep": [1]}}
        for given in (data, dict.fromkeys(names, "text"), dict.fromkeys(names), {}):
            assert encode(module.decode(given)) == given


def test_every_model_passes_through_what_is_no_object() -> None:
    for module in model_modules():
        for value in ("text", 1, None, [1], UNSET):
            assert module.decode(value) is value


def test_every_model_counts_what_it_does_not_know() -> None:
    for module in model_modules():
        names = sorted(getattr(module, "NAMES", ()))
        for known in (names, names[1:], names[:1], []):
            for others in ({}, {"neverHeardOf": 1}, {"neverHeardOf": 1, "norOfThis": [2]}):
                if names:
                    model = module.decode({**dict.fromkeys(known), **others})
                    assert model.additional_properties == others


def test_models_without_additional_properties_share_none() -> None:
    one, other = TemplateReference.from_dict({"id": "shoe"}), TemplateReference.from_dict({"id": "shoe"})
    one.additional_properties["size"] = 42
    assert one.additional_properties == {"size": 42}
    assert one.to_dict() == {"id": "shoe", "size": 42}
    assert other.additional_properties == {}
    assert one != other


def test_a_decoded_model_is_one_like_any_other() -> None:
    decoded = TemplateReference.from_dict({"id": "shoe", "version": 2})
    made = TemplateReference(id="shoe", version=2)
    assert decoded == made
    assert repr(decoded) == repr(made) == "TemplateReference(id='shoe', version=2)"
    assert [field.name for field in attrs.fields(TemplateReference)] == ["id", "version", "additional_properties"]
    assert attrs.asdict(decoded) == {"id": "shoe", "version": 2, "additional_properties": {}}
    assert not hasattr(decoded, "__dict__")
    twins = [copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded)), attrs.evolve(decoded)]
    assert twins == [decoded] * 4
    decoded.additional_properties = {"size": 42}
    assert attrs.evolve(decoded, version=3) == TemplateReference(
        id="shoe", version=3, additional_properties={"size": 42}
    )


def test_the_operations_load_no_client() -> None:
    code = (
        "import sys, emporix_api.operations, emporix_api.services\n"
        "print(sum(name.startswith('emporix_api.') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) == 6  # files, importing, operations, services, types, values


def test_a_model_loads_nothing_of_how_requests_are_made() -> None:
    code = "import sys, emporix_api.product.models.vendor\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"emporix_api.types", "emporix_api.operations", "httpx", "dataclasses"} & set(done.stdout.split())


def test_a_star_import_brings_the_models_of_a_service_and_nothing_else() -> None:
    for path in sorted(PACKAGE.glob("*/models/__init__.py")):
        models = importlib.import_module(f"emporix_api.{path.parent.parent.name}.models")
        assert sorted(models.__all__) == sorted({*dir(models), "Maybe"})


def test_a_model_is_said_to_be_part_of_models_that_exist() -> None:
    for directory in sorted(PACKAGE.glob("*/models")):
        models = set(dir(importlib.import_module(f"emporix_api.{directory.parent.name}.models")))
        for path in directory.glob("*.py"):
            for listed in re.findall(r"[Pp]art of ([^.]*)\.", path.read_text(encoding="utf-8")):
                assert set(re.findall(r"`(\w+)`", listed)) <= models, path
