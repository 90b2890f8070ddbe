"""TOML to model and back: the only reader and writer of files."""
