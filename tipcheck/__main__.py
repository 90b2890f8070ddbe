"""The program's entry: the version at once, all else through the command line."""

import gc
import os
import sys

from tipcheck import __version__


def main() -> None:
    """Run the program and leave with its exit code."""
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        sys.stdout.write(f"tipcheck {__version__}\n")
        return
    # A run is short: collecting garbage would cost a fifth of it and free nothing in time.
    gc.disable()
    # Nor may what else is installed here have a say in what is valid, or be looked for at all.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from tipcheck.cli.app import run

        code = run(arguments)
    except KeyboardInterrupt:
        code = 130
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
