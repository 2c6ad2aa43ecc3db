// What the plain programs share: they read and print as the driver and peer.py do.

#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using Index = uint32_t;

/// A file of little-endian words.
class Words {
 public:
  explicit Words(const char* path) : file(fopen(path, "rb")) {
    if (!file) perror(path), exit(1);
  }
  ~Words() { fclose(file); }

  std::vector<Index> next(size_t count) {
    std::vector<Index> words(count);
    if (fread(words.data(), sizeof(Index), count, file) != count)
      fprintf(stderr, "the file is too short\n"), exit(1);
    return words;
  }
  Index next() { return next(1)[0]; }

 private:
  FILE* file;
};

/// The most memory that this process has held, in MB; what getrusage says begins with the peak of
/// the process that started this one.
inline double peakMemory() {
  double kilobytes = 0;
  if (FILE* status = fopen("/proc/self/status", "r")) {
    char line[256];
    while (fgets(line, sizeof line, status))
      if (sscanf(line, "VmHWM: %lf", &kilobytes) == 1) break;
    fclose(status);
    return kilobytes / 1024;
  }
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1048576.0;
}

/// Runs a kernel five times, but not again once three seconds have passed, and prints JSON.
template <typename Kernel>
auto measure(double building, Kernel kernel) {
  using Clock = std::chrono::steady_clock;
  double seconds = 1e300, processor = 1e300, total = 0;
  decltype(kernel()) result;
  for (int run = 0; run < 5 && total < 3; run++) {
    result = {};
    auto start = Clock::now();
    auto used = clock();
    result = kernel();
    processor = std::min(processor, double(clock() - used) / CLOCKS_PER_SEC);
    double time = std::chrono::duration<double>(Clock::now() - start).count();
    seconds = std::min(seconds, time);
    total += time;
  }
  printf("{\"seconds\": %.9f, \"processor\": %.9f, \"building\": %.9f, \"memory\": %.3f}\n",
         seconds, processor, building, peakMemory());
  return result;
}

/// Writes numbers as native Float64 values.
inline void write(const std::vector<double>& values, const char* path) {
  FILE* file = fopen(path, "wb");
  if (!file || fwrite(values.data(), sizeof(double), values.size(), file) != values.size() ||
      fclose(file) != 0)
    perror(path), exit(1);
}
