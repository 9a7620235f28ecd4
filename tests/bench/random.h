#pragma once

#include <QtGlobal>

/// The same numbers on every machine from the same seed (splitmix64), which the standard library's distributions are not.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// 0 … bound − 1
    int below(int bound) { return int((next() >> 32) * quint64(bound) >> 32); }
    bool oneIn(int n) { return below(n) == 0; }
    /// The low numbers often, the high ones seldom, as words come in a language.
    int seldomHigh(int bound)
    {
        const double unit = double(next() >> 11) / double(quint64(1) << 53);
        return qMin(bound - 1, int(unit * unit * unit * bound));
    }

private:
    quint64 m_state;
};
