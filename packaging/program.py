"""Where the packaged program begins. The same as `python -m petition_desktop`."""

from __future__ import annotations

import multiprocessing
import sys

from petition_desktop.__main__ import main

if __name__ == "__main__":
    # The office opens with several processes; a packaged child must work instead of starting the whole program again.
    multiprocessing.freeze_support()
    sys.exit(main())
