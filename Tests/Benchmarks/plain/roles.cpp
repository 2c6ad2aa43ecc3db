// Gould and Fernandez roles by walking every two-path: what to measure `brokerageRoles` against.
//
//   c++ -std=c++17 -O3 -march=native -o roles roles.cpp
//   ./roles roles GRAPH TAGS RESULT [directed]
//
// RESULT: for each role (coordinator, consultant, representative, gatekeeper, liaison) and each
// node its count of ordered pairs.

#include <cstring>

#include "measuring.hpp"

enum Role { coordinator, consultant, representative, gatekeeper, liaison, roleCount };

/// For each node the nodes that it leads to, ascending.
struct Rows {
  std::vector<Index> starts, elements;

  Rows(Index nodes, const std::vector<Index>& ties, bool isDirected) : starts(nodes + 1, 0) {
    for (size_t i = 0; i < ties.size(); i += 2) {
      starts[ties[i] + 1]++;
      if (!isDirected) starts[ties[i + 1] + 1]++;
    }
    for (Index node = 0; node < nodes; node++) starts[node + 1] += starts[node];
    std::vector<Index> next(starts.begin(), starts.end() - 1);
    elements.resize(starts[nodes]);
    for (size_t i = 0; i < ties.size(); i += 2) {
      elements[next[ties[i]]++] = ties[i + 1];
      if (!isDirected) elements[next[ties[i + 1]]++] = ties[i];
    }
    for (Index node = 0; node < nodes; node++)
      std::sort(elements.begin() + starts[node], elements.begin() + starts[node + 1]);
  }
};

/// Counts for each node and role; an undirected pair is walked once and counted both ways.
///
/// The first end and the broker are fixed in the inner loop, so it only adds up, without branches,
/// how many second ends are open, are in the broker's group and are in the first end's group.
std::vector<uint64_t> countRoles(
    Index nodes, const Rows& rows, const std::vector<Index>& groups, bool isDirected) {
  std::vector<uint64_t> counts(size_t(nodes) * roleCount, 0);
  std::vector<Index> tiedTo(nodes, UINT32_MAX);
  const Index* starts = rows.starts.data();
  const Index* elements = rows.elements.data();
  const Index* group = groups.data();
  const Index* tied = tiedTo.data();
  std::vector<Index> next(starts, starts + nodes);
  for (Index first = 0; first < nodes; first++) {
    tiedTo[first] = first;
    for (Index i = starts[first]; i < starts[first + 1]; i++) tiedTo[elements[i]] = first;
    for (Index i = starts[first]; i < starts[first + 1]; i++) {
      Index broker = elements[i];
      // First ends come in order, so each broker's later ends begin one further every time.
      Index begin = isDirected ? starts[broker] : ++next[broker];
      Index open = 0, withBroker = 0, withFirst = 0;
      for (Index j = begin; j < starts[broker + 1]; j++) {
        Index second = elements[j];
        Index isOpen = tied[second] != first;
        open += isOpen;
        withBroker += isOpen & (group[second] == group[broker]);
        withFirst += isOpen & (group[second] == group[first]);
      }
      uint64_t* own = &counts[size_t(broker) * roleCount];
      if (group[first] == group[broker]) {
        own[coordinator] += isDirected ? withBroker : 2 * withBroker;
        own[representative] += open - withBroker;
        if (!isDirected) own[gatekeeper] += open - withBroker;
      } else {
        Index apart = open - withBroker - withFirst;
        own[gatekeeper] += withBroker;
        if (!isDirected) own[representative] += withBroker;
        own[consultant] += isDirected ? withFirst : 2 * withFirst;
        own[liaison] += isDirected ? apart : 2 * apart;
      }
    }
  }
  return counts;
}

int main(int argc, char** argv) {
  if (argc < 5) return fprintf(stderr, "usage: roles roles GRAPH TAGS RESULT [directed]\n"), 2;
  bool isDirected = argc > 5 && !strcmp(argv[5], "directed");
  auto start = std::chrono::steady_clock::now();
  Words words(argv[2]);
  Index nodes = words.next();
  std::vector<Index> ties = words.next(2 * size_t(words.next()));
  std::vector<Index> groups = words.next(nodes);
  for (Index end : ties)
    if (end >= nodes) return fprintf(stderr, "a tie names a node beyond the count\n"), 1;
  Rows rows(nodes, ties, isDirected);
  std::chrono::duration<double> building = std::chrono::steady_clock::now() - start;

  std::vector<uint64_t> counts =
      measure(building.count(), [&] { return countRoles(nodes, rows, groups, isDirected); });
  std::vector<double> vector(counts.size());
  for (size_t node = 0; node < nodes; node++)
    for (size_t role = 0; role < roleCount; role++)
      vector[role * nodes + node] = counts[node * roleCount + role];
  write(vector, argv[4]);
}
