"""Runs one workload with one peer in a process of its own.

    python peer.py WORKLOAD PEER GRAPH TAGS RESULT

It prints JSON: the least seconds and processor seconds of the kernel alone, the seconds of building
the peer's own structure, and the peak memory of the process in MB. What the kernel found goes into
RESULT as native Float64 values, the same that the driver writes, so that the two can be compared.
"""

import importlib
import json
import resource
import sys
import time

from peers import Ecosystem

REPEATS, ENOUGH = 5, 3.0
"""A kernel runs this many times at most, and not again after so many seconds."""


def peak_memory():
    """The most memory that this process has held, in MB."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def least_times(kernel, structure):
    """The result of the kernel, its least seconds, and its least processor seconds."""
    seconds, processor, total = [], [], 0
    while len(seconds) < REPEATS and total < ENOUGH:
        result = None  # frees what the last run found
        wall, user = time.perf_counter(), time.process_time()
        result = kernel(structure)
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - user)
        total += seconds[-1]
    return result, min(seconds), min(processor)


def main():
    workload, name, graph, tags, path = sys.argv[1:]
    peer = importlib.import_module(f"peers.{name.split('-')[0]}_peer")
    build, kernel, vector = peer.KERNELS[workload, name]
    start = time.perf_counter()
    structure = build(Ecosystem(graph, tags))
    building = time.perf_counter() - start
    result, seconds, processor = least_times(kernel, structure)
    memory = peak_memory()
    vector(result).astype("f8").tofile(path)
    print(json.dumps({"seconds": seconds, "processor": processor, "building": building,
                      "memory": memory}))


if __name__ == "__main__":
    main()
