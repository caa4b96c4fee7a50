"""Measures what comes in and goes out in processes of their own, so that the peak of memory is each one's own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path


def apart(script: str, *words: str) -> tuple[float, int]:
    """Seconds of processor time and the peak of memory in megabytes of what the script does with these words."""
    command = [sys.executable, script, *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    seconds, peak = done.stdout.split()[-2:]
    return float(seconds), int(peak)


def told(work: Callable[[], object]) -> None:
    """Do it, and print what `apart` reads."""
    begun = time.process_time()
    work()
    taken = time.process_time() - begun
    print(taken, _peak())


def _peak() -> int:
    """Megabytes. Linux counts what the starting process held as well, but for one of its two numbers."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) // 1024
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform != "darwin" else 1024 * 1024)


def compared(script: str, what: str, size: int, path: Path, act: str, bare: str) -> None:
    """Print what an act costs by a file, against what its bare library does with it."""
    kind = path.name.partition(".")[2]
    baseline, _ = apart(script, bare, kind, str(path))
    seconds, peak = apart(script, act, kind, str(path))
    print(
        f"  {what:34} {size:>7} {seconds * 1000:9.0f} ms {baseline * 1000:9.0f} ms {seconds / baseline:7.2f} ×  "
        f"{size / seconds:.0f} a second, {peak} MB",
        flush=True,
    )
