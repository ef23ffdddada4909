"""Records of the domain to JSON and back without loss, driven by their types: a new field needs nothing here."""

import dataclasses
import types
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from factdesk.domain.errors import BadInput

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Return a record, or anything records are made of, as JSON's own types; fields at their default are left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_json(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if not _is_default(field, getattr(value, field.name))
        }
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    return value


def from_json(kind: type[T], data: Any, where: str = "") -> T:
    """Return the record that :func:`to_json` wrote; names it does not know are passed over.

    Raises:
        BadInput: a field is missing or of another kind; the message says where.
    """
    if not isinstance(data, dict):
        raise BadInput(f"{where or kind.__name__} should be an object; the file is damaged or no FactDesk record.")
    known: Any = kind
    hints = _hints(known)
    given = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        if field.name in data:
            given[field.name] = _value(hints[field.name], data[field.name], f"{where or kind.__name__}.{field.name}")
    try:
        return kind(**given)
    except (TypeError, ValueError) as problem:
        raise BadInput(f"{where or kind.__name__} cannot be read: {problem}.") from problem


def _value(kind: Any, data: Any, where: str) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if data is None and type(None) in inner:
            return None
        return _value(next(choice for choice in inner if choice is not type(None)), data, where)
    if origin in (tuple, list):
        return _series(origin, inner, data, where)
    if origin in (dict, Mapping):
        if not isinstance(data, dict):
            raise BadInput(f"{where} should be an object.")
        return {key: _value(inner[1], item, f"{where}.{key}") for key, item in data.items()}
    if dataclasses.is_dataclass(kind):
        return from_json(kind, data, where)  # type: ignore[arg-type]
    return _plain(kind, data, where)


def _series(origin: Any, inner: tuple[Any, ...], data: Any, where: str) -> Any:
    if not isinstance(data, list):
        raise BadInput(f"{where} should be a list.")
    if origin is tuple and len(inner) > 1 and inner[1] is not Ellipsis:
        return tuple(_value(kind, item, where) for kind, item in zip(inner, data, strict=False))
    return origin(_value(inner[0], item, f"{where}[{number}]") for number, item in enumerate(data))


def _plain(kind: Any, data: Any, where: str) -> Any:
    if kind is Any:
        return data
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (kind in (int, float) and isinstance(data, bool)):
        raise BadInput(f"{where} should be of kind {kind.__name__}.")
    return data


def _is_default(field: "dataclasses.Field[Any]", value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default)
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
