"""Puts what was measured into Markdown."""

import os
import platform
import subprocess

from contestants import OURS

UNMET = "**no**"


def number(value):
    """Three significant digits, without an exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.{2 if value >= 1 else 3 if value >= 0.1 else 4}f}"


def times(value):
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(titles, rows):
    """A Markdown table whose numbers stand to the right."""
    lines = ["| " + " | ".join(titles) + " |",
             "|" + "|".join("---" if index == 0 else "---:" for index in range(len(titles))) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def names_of_ours(figures):
    """Our own ways of doing a workload, the plain one first."""
    return [name for name in figures if name.startswith(OURS)]


def verdict(outcome, ours):
    """A row of the first table: the ratio to the fastest peer, its goal and the memory."""
    workload, best = outcome.workload, outcome.figures[ours]
    title = workload.title + ours.removeprefix(OURS).replace("-", " ")
    fastest = min((outcome.figures[name] for name in workload.against), key=lambda f: f.seconds)
    leanest = min((outcome.figures[name] for name in workload.peers), key=lambda f: f.memory)
    ratio = fastest.seconds / best.seconds
    is_met = ratio >= workload.goal
    goal = f"{times(workload.goal)} ×"
    if workload.agreement == "modularity":
        # A millionth of modularity is no difference that an algorithm makes.
        is_met = is_met and best.modularity >= fastest.modularity - 1e-6
        goal += f", Q ≥ {fastest.modularity:.4f} (ours {best.modularity:.4f})"
    return [
        f"{title}, {outcome.size[0]:,}/{outcome.size[1]:,}",
        number(best.seconds), f"{fastest.name} {number(fastest.seconds)}",
        f"{times(ratio)} ×", f"≥ {goal}", "yes" if is_met else UNMET,
        f"{times(fastest.processor / best.processor)} ×",
        number(best.memory), f"{leanest.name} {number(leanest.memory)}",
        times(best.memory / leanest.memory),
        "yes" if best.memory < leanest.memory else UNMET]


def summary(outcomes):
    return table(["workload, actors/ties", "ours, s", "fastest peer of the goal, s", "speed",
                  "goal", "met", "speed per processor-second", "peak, MB", "leanest peer, MB",
                  "share", "below"], [verdict(outcome, ours) for outcome in outcomes
                                      for ours in names_of_ours(outcome.figures)])


def details(outcomes):
    """Every contestant of every workload."""
    rows = []
    for outcome in outcomes:
        for figures in outcome.figures.values():
            quality = "" if figures.modularity is None else f"{figures.modularity:.4f}"
            rows.append([f"{outcome.workload.name}: {figures.name}", number(figures.seconds),
                         number(figures.processor), number(figures.building),
                         number(figures.memory), quality, str(figures.rounds)])
    return table(["contestant", "seconds", "processor seconds", "building, s", "peak, MB",
                  "modularity", "rounds"], rows)


def program(rows):
    """The table of the command line."""
    return table(["the program", "ours", "peer", "goal", "met"],
                 [[*row[:-1], "yes" if row[-1] else UNMET] for row in rows])


def machine():
    """The processor, its cores and the system."""
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            name = next(line.split(":")[1].strip() for line in file if "model name" in line)
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def versions(python):
    """What was measured against."""
    def first_line(command):
        output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                text=True, check=True).stdout
        return output.splitlines()[0]

    with open(os.path.join(os.path.dirname(__file__), "requirements.txt")) as file:
        peers = ", ".join(line.strip().replace("==", " ") for line in file)
    compiler = first_line([os.environ.get("CXX", "c++"), "--version"])
    return "; ".join([first_line(["swift", "--version"]), compiler,
                      first_line([python, "--version"]), peers])
