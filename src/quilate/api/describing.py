"""The description of the interface (OpenAPI), in the language that is spoken.

Whatever has a name there, an operation, a parameter, a field, or why something is refused, is
explained by that name: a word means the same wherever it stands.
"""

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from quilate.core.speech import say
from quilate.value.facts import VALUE

_FACTS = {fact.name: fact.meaning for fact in VALUE.facts}


class DescribedAPI(NinjaAPI):
    """An interface whose description is made of our messages, and of no names of our code."""

    def get_openapi_schema(self, **asked: Any) -> OpenAPISchema:  # noqa: ANN401 - as the library has it
        """Return the description."""
        schema = super().get_openapi_schema(**asked)
        schema["info"]["description"] = say("api-about")
        for shape in schema["components"]["schemas"].values():
            _explain_shape(shape)
        for operations in schema["paths"].values():
            for operation in operations.values():
                _explain(operation, schema["components"]["schemas"])
        return schema


def _explain_shape(shape: dict[str, Any]) -> None:
    # What stands there is written for who reads our code.
    shape.pop("description", None)
    for name, field in shape.get("properties", {}).items():
        field.pop("title", None)
        field["description"] = _meaning(name)


def _explain(operation: dict[str, Any], shapes: dict[str, Any]) -> None:
    named = operation["operationId"]
    operation["summary"] = say(f"api-gives-{named}")
    operation["description"] = say(f"api-tells-{named}")
    for parameter in operation["parameters"]:
        parameter["schema"] = _sendable(parameter["schema"])
        parameter["description"] = _meaning(parameter["name"])
    for answer in operation["responses"].values():
        answer["description"] = " ".join(say(f"api-{each}") for each in codes_of(answer, shapes))
        answer["description"] = answer["description"] or say("api-answered")


def _sendable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what can stand in an address: nothing at all is left out there, and not sent."""
    (kind, *_) = schema.get("anyOf", [schema])
    return {name: said for name, said in kind.items() if name != "title"}


def codes_of(answer: dict[str, Any], shapes: dict[str, Any]) -> list[str]:
    """Return the codes of which one is given where an answer is a refusal."""
    why = shape_of(answer["content"]["application/json"]["schema"], shapes)["properties"]
    if "error" not in why:
        return []
    code = shape_of(why["error"], shapes)["properties"]["code"]
    return list(code.get("enum", [code.get("const")]))


def shape_of(described: dict[str, Any], shapes: dict[str, Any]) -> dict[str, Any]:
    """Return the shape that is described, or referred to by its name."""
    if "$ref" not in described:
        return described
    found: dict[str, Any] = shapes[described["$ref"].rpartition("/")[2]]
    return found


def _meaning(name: str) -> str:
    return say(_FACTS.get(name) or f"api-field-{name.replace('_', '-')}")
