"""What cannot be read as a country narrative."""

from tipcheck.said import Said


class RefusedError(Exception):
    """A text is no narrative, or none that can be read without guessing.

    Attributes:
        what: What is wrong and how to mend it, in one sentence.
        line: The line of the text that shows it; 0 for the whole.
    """

    def __init__(self, what: Said, line: int = 0) -> None:
        """Keep the sentence and its line."""
        self.what, self.line = what, line
        super().__init__(what)
