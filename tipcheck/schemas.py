"""JSON Schemas of the files, made from the models, for editors that complete and validate."""

import json
from typing import Any

from tipcheck.model import FILES


def schema_text(name: str) -> str:
    """Give the JSON Schema (2020-12) of a kind of file: one of the keys of `model.FILES`."""
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **FILES[name].model_json_schema(by_alias=True),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
