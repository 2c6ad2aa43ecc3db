#!/bin/sh
# Makes the virtual environment that the peers of the benchmark run in.
#
#     sh Tests/Benchmarks/setup.sh [DIR]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
directory=${1:-"$here/../../.build/benchmark/venv"}

mkdir -p "$directory"
python3 -m venv "$directory"
"$directory/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
echo "The peers are installed in $directory"
