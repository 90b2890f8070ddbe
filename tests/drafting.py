"""A draft checklist as `import` makes it, with a person's comments and without."""

from pathlib import Path
from typing import Final

FILE: Final = Path("checklists/PER-2022.toml")

_HEAD: Final = """\
country = "PER"
name = "Peru"
year = 2022
tier = "2"
reviewed = false
"""
_ONE: Final = """\
[[items]]
id = "one"
title = "One"
text = "Fund it all."
pillar = "prevention"
suggested = true
"""
_TWO: Final = """\
[[items]]
id = "two"
title = "Two"
text = "Train them; and try cases."
pillar = "protection"
criteria = ["b2"]
suggested = true

  [[items.checks]]
  id = "train"
  text = "Train them"

  [[items.checks]]
  id = "try"
  text = "Try cases"
  criteria = ["b1"]
"""
_THREE: Final = """\
[[items]]
id = "three"
title = "Three"
text = "Cut delays."
pillar = "prosecution"
suggested = true
"""

DRAFT: Final = f"{_HEAD}\n{_ONE}\n{_TWO}\n{_THREE}"
"""Three items."""

COMMENTED: Final = "\n".join(
    (
        "# mine\n" + _HEAD.replace("false", "false  # not yet"),
        _ONE.replace('"one"', '"one"  # first').replace("One", "One # of all") + "# after one\n",
        _TWO.replace("[[items]]\n", "[[items]]\n# within two\n"),
    )
)
"""Two of them, with comments wherever one can stand."""


def put(text: str = DRAFT) -> Path:
    """Write a draft into the workspace at hand."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(text.encode())
    return FILE
