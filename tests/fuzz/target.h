#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What a fuzz target is: it takes any bytes and must come back. libFuzzer calls it, or replay.cpp with the kept corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// A promise of the code under test; broken, the input is a finding.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}
