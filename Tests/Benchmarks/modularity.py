"""Prints the modularity of communities, so that one judge values those of all contestants.

    python modularity.py GRAPH RESULT
"""

import sys

import numpy as np

from peers import Ecosystem


def main():
    pairs = Ecosystem(sys.argv[1], None).pairs()
    members = np.fromfile(sys.argv[2]).astype(np.int64)[pairs]
    inside = (members[:, 0] == members[:, 1]).mean()
    shares = np.bincount(members.ravel()) / members.size
    print(inside - (shares**2).sum())


if __name__ == "__main__":
    main()
