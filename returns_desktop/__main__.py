"""`python -m returns_desktop`."""

import sys

from returns_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
