"""The README's pictures show what the program shows."""

from pathlib import Path

import pytest
from pictures import FOLDER, PICTURES, drawn

README = Path(__file__).parent.parent / "README.md"


@pytest.mark.posix
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_current(name: str) -> None:
    """Drawn anew from real output it is the same; `python tests/pictures.py` renews it."""
    assert drawn(name) == (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def test_pictures_need_nothing_from_elsewhere() -> None:
    """No typeface, no script, no link: a picture is whole."""
    for path in FOLDER.glob("*.svg"):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not any(sign in text for sign in ("url(http", "<script", "@font-face", "xlink"))


def test_the_readme_shows_every_picture() -> None:
    """Each with words for those who do not see it."""
    text = README.read_text(encoding="utf-8")
    for name, (title, _) in PICTURES.items():
        assert f"![{title}](.github/pictures/{name}.svg)" in text
