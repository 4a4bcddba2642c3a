"""What may be asked, for people: read from the description that programs read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from quilate.api.describing import codes_of, shape_of
from quilate.core.speech import say

_Described = dict[str, Any]


@dataclass(frozen=True)
class Named:
    """A parameter, or a field of an answer: of which kind it is, and what it means."""

    name: str
    kind: str
    meaning: str


@dataclass(frozen=True)
class Refusal:
    """Why something is not answered."""

    status: str
    code: str
    meaning: str


@dataclass(frozen=True)
class Operation:
    """What may be asked at one address, with a request that asks it."""

    name: str
    method: str
    path: str
    summary: str
    description: str
    parameters: list[Named]
    fields: list[Named]
    refusals: list[Refusal]
    curl: str
    python: str


def operations(schema: _Described, *, origin: str) -> list[Operation]:
    """Return whatever an interface that is reached at an origin answers."""
    shapes = schema["components"]["schemas"]
    return [
        _operation(path, method, described, shapes, origin)
        for path, by_method in schema["paths"].items()
        for method, described in by_method.items()
    ]


def _operation(
    path: str, method: str, described: _Described, shapes: _Described, origin: str
) -> Operation:
    answers = described["responses"]
    filled, asked = _example(path, described["parameters"], shapes)
    answered = answers[200]["content"]["application/json"]["schema"]
    return Operation(
        name=described["operationId"],
        method=method.upper(),
        path=path,
        summary=described["summary"],
        description=described["description"],
        parameters=[_parameter(each, shapes) for each in described["parameters"]],
        fields=list(_fields(answered, shapes)),
        refusals=[
            Refusal(str(status), code, say(f"api-{code}"))
            for status, answer in sorted(answers.items())
            for code in codes_of(answer, shapes)
        ],
        curl=_curl(method, origin + filled, asked),
        python=_python(method, origin + filled, asked),
    )


def _parameter(described: _Described, shapes: _Described) -> Named:
    schema = described["schema"]
    kind = _kind(schema, shapes)
    if "maximum" in schema:
        ends = {"low": str(schema["minimum"]), "high": str(schema["maximum"])}
        kind = say("api-kind-between", kind=kind, **ends)
    if schema.get("default"):
        kind = say("api-kind-else", kind=kind, default=str(schema["default"]))
    return Named(described["name"], kind, described["description"])


def _fields(described: _Described, shapes: _Described, before: str = "") -> Iterator[Named]:
    """Give the fields of a shape, and of the shapes within it, by their paths."""
    for name, field in shape_of(described, shapes)["properties"].items():
        yield Named(before + name, _kind(field, shapes), field["description"])
        within, step = _within(field)
        if "properties" in shape_of(within, shapes):
            yield from _fields(within, shapes, f"{before}{name}{step}")


def _within(field: _Described) -> tuple[_Described, str]:
    """Return what a field holds, and how one comes there: it may hold many, in order or by name."""
    if "items" in field:
        return field["items"], "[]."
    if "additionalProperties" in field:
        return field["additionalProperties"], ".*."
    return field, "."


def _kind(described: _Described, shapes: _Described) -> str:
    if "anyOf" in described:
        (kind,) = (each for each in described["anyOf"] if each.get("type") != "null")
        return say("api-kind-or-nothing", kind=_kind(kind, shapes))
    shape = shape_of(described, shapes)
    if "enum" in shape:
        return say("api-kind-one-of", choices=", ".join(shape["enum"]))
    return say(f"api-kind-{shape.get('format', shape['type'])}")


def _example(
    path: str, parameters: list[_Described], shapes: _Described
) -> tuple[str, dict[str, str]]:
    """Return an address that can be asked, and what stands after it."""
    asked = {}
    for each in parameters:
        value = _value(each["schema"], shapes)
        if each["in"] == "path":
            path = path.replace(f"{{{each['name']}}}", value)
        elif value:
            asked[each["name"]] = value
    return path, asked


def _value(schema: _Described, shapes: _Described) -> str:
    """Return a value that may stand for a parameter: the usual one, else the first."""
    choices = shape_of(schema, shapes).get("enum", [schema.get("minimum", "")])
    return str(schema.get("default") or choices[0])


def _curl(method: str, address: str, asked: dict[str, str]) -> str:
    verb = "" if method == "get" else f" -X {method.upper()}"
    query = f"?{urlencode(asked)}" if asked else ""
    return f'curl{verb} -H "Authorization: Bearer {say("api-your-token")}" \\\n  "{address}{query}"'


def _python(method: str, address: str, asked: dict[str, str]) -> str:
    parameters = f"    params={json.dumps(asked)},\n" if asked else ""
    return (
        f"import requests\n\nanswer = requests.{method}(\n"
        f'    "{address}",\n{parameters}'
        f'    headers={{"Authorization": "Bearer {say("api-your-token")}"}},\n'
        ")\nanswer.raise_for_status()\nprint(answer.json())"
    )
