// Overlapping remits by comparing all actors of a kind: what to measure `overlaps` against.
//
//   c++ -std=c++17 -O3 -march=native -o overlap overlap.cpp
//   ./overlap overlap|jaccard GRAPH TAGS RESULT
//
// It finds the pairs of one kind that share three fifths of the smaller set of tags, or of the
// union. RESULT: for each actor the pairs it is in, then for each the tags it shares in them.

#include <cstring>

#include "measuring.hpp"

struct Remit {
  uint64_t tags;
  Index actor, size;
};

struct Pair {
  Index a, b, shared;
};

/// For each kind the remits of its actors.
using Kinds = std::vector<std::vector<Remit>>;

Kinds readRemits(const char* path, Index& actors) {
  Words words(path);
  actors = words.next();
  std::vector<Index> records = words.next(3 * size_t(actors));
  Kinds kinds;
  for (Index actor = 0; actor < actors; actor++) {
    const Index* record = &records[3 * size_t(actor)];
    uint64_t tags = record[1] | uint64_t(record[2]) << 32;
    if (record[0] >= kinds.size()) kinds.resize(record[0] + 1);
    kinds[record[0]].push_back({tags, actor, Index(__builtin_popcountll(tags))});
  }
  return kinds;
}

template <bool isJaccard>
std::vector<Pair> overlaps(const Kinds& kinds) {
  std::vector<Pair> pairs;
  for (const auto& remits : kinds)
    for (size_t i = 0; i < remits.size(); i++) {
      Remit first = remits[i];
      for (size_t j = i + 1; j < remits.size(); j++) {
        Remit second = remits[j];
        Index shared = __builtin_popcountll(first.tags & second.tags);
        bool isEnough = isJaccard ? 8 * shared >= 3 * (first.size + second.size)
                                  : 5 * shared >= 3 * std::min(first.size, second.size);
        if (isEnough) pairs.push_back({first.actor, second.actor, shared});
      }
    }
  return pairs;
}

int main(int argc, char** argv) {
  if (argc != 5) return fprintf(stderr, "usage: overlap overlap|jaccard GRAPH TAGS RESULT\n"), 2;
  auto start = std::chrono::steady_clock::now();
  Index actors = 0;
  Kinds kinds = readRemits(argv[3], actors);
  std::chrono::duration<double> building = std::chrono::steady_clock::now() - start;
  bool isJaccard = !strcmp(argv[1], "jaccard");
  std::vector<Pair> pairs = measure(
      building.count(), [&] { return isJaccard ? overlaps<true>(kinds) : overlaps<false>(kinds); });

  std::vector<double> counts(2 * size_t(actors));
  for (const Pair& pair : pairs)
    for (Index actor : {pair.a, pair.b}) {
      counts[actor]++;
      counts[actors + actor] += pair.shared;
    }
  write(counts, argv[4]);
}
