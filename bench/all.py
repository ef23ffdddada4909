"""Run every measurement here, one after another; those that need texts only where FACTDESK_DATA names them."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Return 1 if a measurement failed."""
    failed = []
    for script in sorted(HERE.glob("*.py")):
        if script.name == "all.py" or script.name.startswith("build_"):
            continue
        if "FACTDESK_DATA" in script.read_text(encoding="utf-8") and "FACTDESK_DATA" not in os.environ:
            print(f"\n== {script.name}: left out, FACTDESK_DATA is not set", flush=True)
            continue
        print(f"\n== {script.name}", flush=True)
        if subprocess.run([sys.executable, str(script)], check=False).returncode:
            failed.append(script.name)
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall measured")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
