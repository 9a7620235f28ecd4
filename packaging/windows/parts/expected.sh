# tl::expected: a header, the same for every system; taken from Debian's libexpected-dev.
title="results and errors (a header)"
licence="CC0-1.0"
debian="libexpected-dev"
make_it() {
    install -D -m644 /usr/include/tl/expected.hpp "$sysroot/include/tl/expected.hpp"
    mkdir -p "$sysroot/share/cmake"
    cp -rT /usr/share/cmake/tl-expected "$sysroot/share/cmake/tl-expected"
}
