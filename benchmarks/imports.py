"""How long a first verdict takes, from starting Python, beside what it cannot do without.

Whole processes are run in turns and their CPU time (user and system) is read from the
kernel; the least of many counts, for the rest is noise. Bytecode is cached first.
"""

from __future__ import annotations

import os
import sys

TIMES = 30
LIMIT = 1.5
BASE = "import attrs, datetime, fractions, enum"
VERDICT = """
import datetime
import npcmodel as npc
town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
npc.quorum(town, present=39, on=datetime.date(2026, 11, 21))
"""
PROGRAMS = {
    "python alone": "pass",
    "attrs, datetime, fractions, enum": BASE,
    "import npcmodel": "import npcmodel",
    "import npcmodel, and one quorum": VERDICT,
}


def cpu_seconds(program: str, environment: dict[str, str]) -> float:
    """Return the CPU time of one process that runs the program."""
    command = [sys.executable, "-c", program]
    pid = os.posix_spawn(sys.executable, command, environment)
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"{program!r} failed")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the least time of each program and the ratio; fail above the limit."""
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    for program in PROGRAMS.values():
        cpu_seconds(program, environment)
    least = dict.fromkeys(PROGRAMS, float("inf"))
    for _ in range(TIMES):
        for name, program in PROGRAMS.items():
            least[name] = min(least[name], cpu_seconds(program, environment))
    for name, seconds in least.items():
        print(f"{1000 * seconds:8.1f} ms  {name}")
    _, base, _, verdict = least.values()
    ratio = verdict / base
    print(f"{ratio:8.2f}     ratio of the last to the second (limit {LIMIT})")
    sys.exit(ratio > LIMIT)


if __name__ == "__main__":
    main()
