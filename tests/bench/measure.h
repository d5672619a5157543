// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace kalpanji::bench {

/// CPU time of this process so far, all threads, in seconds. Unlike the time on the wall it says the same
/// on a busy machine.
inline double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

/// CPU seconds of one call of `work`: the median of seven rounds, each as many calls as fill 50 ms.
template<typename Work>
double secondsOf(Work work)
{
    constexpr double roundSeconds = 0.05;
    std::array<double, 7> rounds {};
    for (double &round : rounds) {
        const double start = cpuSeconds();
        int calls = 0;
        do {
            work();
            ++calls;
        } while (cpuSeconds() - start < roundSeconds);
        round = (cpuSeconds() - start) / calls;
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

/// One line of JSON: what was measured, and how many times the floor it is, the floor being the least that
/// work of this kind can cost. `value` and `floor` in `unit`.
inline void report(const char *name, double value, const char *unit, double floor, const char *floorName)
{
    std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\",\"floor\":%.6g,\"ratio\":%.4g,"
                "\"floor_is\":\"%s\"}\n",
                name, value, unit, floor, value / floor, floorName);
    std::fflush(stdout);
}

} // namespace kalpanji::bench
