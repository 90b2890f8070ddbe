"""The screens of a guided run: a page for each moment of it."""
