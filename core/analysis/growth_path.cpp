#include "core/analysis/growth_path.h"

#include <array>
#include <cmath>
#include <span>

namespace marginscope {

namespace {

struct GaussNode {
    double at; ///< −1 … 1
    double weight;
};

constexpr std::array<GaussNode, 1> gauss1 = {{{0.0, 2.0}}};
constexpr std::array<GaussNode, 2> gauss2 = {{{-0.5773502691896257, 1.0}, {0.5773502691896257, 1.0}}};
constexpr std::array<GaussNode, 4> gauss4 = {{{-0.8611363115940526, 0.3478548451374538},
                                              {-0.3399810435848563, 0.6521451548625461},
                                              {0.3399810435848563, 0.6521451548625461},
                                              {0.8611363115940526, 0.3478548451374538}}};
constexpr std::array<GaussNode, 8> gauss8 = {{{-0.9602898564975363, 0.1012285362903763},
                                              {-0.7966664774136267, 0.2223810344533745},
                                              {-0.5255324099163290, 0.3137066458778873},
                                              {-0.1834346424956498, 0.3626837833783620},
                                              {0.1834346424956498, 0.3626837833783620},
                                              {0.5255324099163290, 0.3137066458778873},
                                              {0.7966664774136267, 0.2223810344533745},
                                              {0.9602898564975363, 0.1012285362903763}}};

/// A piece this narrow holds a kink or a jump; its slope is taken over the whole of it.
constexpr double narrowest = 4 * relativeStep;
/// Pieces wider than this may bend; narrower ones are straight or kinked.
constexpr double mayBend = 1.0 / 64;
/// Pieces looked at before the rest is taken as it comes: functions with very many kinks.
constexpr int mostLooks = 1500;

struct Piece {
    double from = 0.0;
    double to = 1.0;
    bool kinked = false;
    std::vector<PathNode> nodes;
};

class PieceFinder {
public:
    PieceFinder(const std::function<double(double)>& value, double tolerance, const std::function<bool()>& stopped)
        : value_(value)
        , tolerance_(tolerance)
        , stopped_(stopped) {}

    std::vector<PathNode> run() {
        split(0.0, value_(0.0), 1.0, value_(1.0));
        std::vector<PathNode> nodes;
        for (const Piece& piece : pieces_)
            nodes.insert(nodes.end(), piece.nodes.begin(), piece.nodes.end());
        return nodes;
    }

private:
    void split(double from, double low, double to, double high) {
        if (stopped_()) return;
        if (to - from <= narrowest || ++looks_ > mostLooks) return add(aroundKink(from, low, to, high));
        if (Piece piece{from, to, false, {}}; fits(piece, low, high)) return add(std::move(piece));
        const double middle = 0.5 * (from + to), value = value_(middle);
        split(from, low, middle, value);
        split(middle, value, to, high);
    }

    /// Whether the slopes at Gauss–Legendre nodes make up the difference; the fewest nodes that do.
    bool fits(Piece& piece, double low, double high) const {
        static constexpr std::array<std::span<const GaussNode>, 4> rules = {gauss1, gauss2, gauss4, gauss8};
        const std::size_t most = piece.to - piece.from > mayBend ? rules.size() : 2;
        for (std::size_t r = 0; r < most; ++r) {
            piece.nodes.clear();
            double sum = 0.0;
            for (const GaussNode& gauss : rules[r]) {
                piece.nodes.push_back(nodeAt(piece, gauss));
                sum += piece.nodes.back().weight * piece.nodes.back().slope;
            }
            if (std::fabs(sum - (high - low)) <= tolerance_) return true;
        }
        return false;
    }

    PathNode nodeAt(const Piece& piece, const GaussNode& gauss) const {
        const double half = 0.5 * (piece.to - piece.from);
        PathNode node{piece.from + half * (1.0 + gauss.at), half * gauss.weight, 0.0, 0.0};
        node.step = relativeStep * node.at;
        node.slope = centralSlope(value_, node.at, node.step);
        return node;
    }

    /// The step reaches beyond both ends, so that the slopes of both sides are seen.
    static Piece aroundKink(double from, double low, double to, double high) {
        const double width = to - from;
        return {
            from, to, true, {{from + 0.5 * width, width, std::min(width, 0.5 * (from + to)), (high - low) / width}}};
    }

    void add(Piece piece) {
        if (!pieces_.empty() && !piece.kinked && !pieces_.back().kinked) {
            Piece both{pieces_.back().from, piece.to, false, {}};
            if (fits(both, value_(both.from), value_(both.to))) {
                pieces_.back() = std::move(both);
                return;
            }
        }
        pieces_.push_back(std::move(piece));
    }

    const std::function<double(double)>& value_;
    double tolerance_;
    const std::function<bool()>& stopped_;
    std::vector<Piece> pieces_;
    int looks_ = 0;
};

} // namespace

double centralSlope(const std::function<double(double)>& value, double at, double step) {
    return (value(at + step) - value(at - step)) / (2.0 * step);
}

std::vector<PathNode> pathNodes(const std::function<double(double)>& value, double tolerance,
                                const std::function<bool()>& stopped) {
    return PieceFinder(value, tolerance, stopped).run();
}

} // namespace marginscope
