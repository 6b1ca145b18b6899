#include "core/analysis/surface.h"

namespace marginscope {

namespace {

SurfaceNode difference(const SurfaceNode& book, const SurfaceNode& less) {
    SurfaceNode node;
    node.equity = book.equity - less.equity;
    for (std::size_t i = 0; i < node.initial.size(); ++i) {
        node.regimeEquity[i] = book.regimeEquity[i] - less.regimeEquity[i];
        node.initial[i] = book.initial[i] - less.initial[i];
        node.maintenance[i] = book.maintenance[i] - less.maintenance[i];
    }
    for (std::size_t i = 0; i < node.greeks.size(); ++i)
        node.greeks[i] = book.greeks[i] - less.greeks[i];
    return node;
}

int strideOf(const SurfaceAxis& coarse, const SurfaceAxis& fine) {
    return coarse.count < 2 ? 1 : (fine.count - 1) / (coarse.count - 1);
}

} // namespace

Surface surfaceDifference(Surface book, const Surface& other, const std::string& otherName) {
    Surface out;
    out.spec = book.spec;
    out.base = difference(book.base, other.base);
    out.nodes.reserve(book.nodes.size());
    const int acrossStride = strideOf(book.spec.x, other.spec.x), upStride = strideOf(book.spec.y, other.spec.y);
    for (int iy = 0; iy < book.spec.y.count; ++iy)
        for (int ix = 0; ix < book.spec.x.count; ++ix)
            out.nodes.push_back(difference(book.at(ix, iy), other.at(ix * acrossStride, iy * upStride)));
    out.less = otherName;
    out.ofBook = std::make_shared<const Surface>(std::move(book));
    return out;
}

} // namespace marginscope
