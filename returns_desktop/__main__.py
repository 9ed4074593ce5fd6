"""`python -m returns_desktop`."""

import sys

if __name__ == "__main__":
    try:
        from returns_desktop.app import main

        sys.exit(main())
    except KeyboardInterrupt:  # while the program was still loading
        sys.exit("returns-desktop: Cancelled.")
