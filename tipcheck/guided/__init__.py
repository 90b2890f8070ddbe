"""The guided run: a pure machine of states and keys, which a terminal serves."""
