#include "core/session/bench_whatif.h"

#include "core/base/number.h"
#include "core/session/bench_book.h"
#include "core/session/whatif.h"

namespace marginscope {

namespace {

/// Somebody who tries trades on a book.
class Trader {
public:
    Trader(std::size_t positions, const std::shared_ptr<const Rulebook>& rulebook) {
        inputs_.revision = 1;
        inputs_.portfolio = std::make_shared<const Portfolio>(benchBook(positions));
        inputs_.market = std::make_shared<const MarketSnapshot>(benchMarket());
        inputs_.rulebook = rulebook;
        legs_ = desk_.legs(inputs_, parseTradeLines("strangle BTC x 5")).legs;
        answer();
    }

    double edit() {
        legs_.front().quantity *= 1.01;
        return answer();
    }

    double curve() {
        WhatIfOptions options = quickWhatIf();
        options.curve = SizeCurveSpec{};
        const Result<WhatIfReport> made = desk_.run(inputs_, legs_, options);
        return made ? made->curve->points.back().initial[2].requirement : 0.0;
    }

private:
    double answer() {
        const Result<WhatIfReport> made = desk_.run(inputs_, legs_, quickWhatIf());
        return made ? made->whatIf.after->of(Regime::Portfolio).initial.requirement : 0.0;
    }

    RunInputs inputs_;
    WhatIfDesk desk_;
    std::vector<TradeLeg> legs_;
};

} // namespace

BenchSection whatIfSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                           const std::vector<BenchSize>& sizes, int rounds) {
    std::vector<BenchCase> cases;
    for (const BenchSize& size : sizes) {
        const auto trader = std::make_shared<Trader>(size.positions, rulebook);
        const std::string words = groupedNumber(static_cast<double>(size.positions), 0);
        cases.push_back({"whatif." + std::to_string(size.positions), "one of two trades edited, " + words + " legs",
                         [trader] { return trader->edit(); }});
        cases.push_back({"curve." + std::to_string(size.positions), "", [trader] { return trader->curve(); }});
    }
    const std::vector<double> seconds = time(cases, rounds);
    BenchSection section{"What-if: edit of a trade to before and after under " + rulebook->id, {"ms with 41 sizes"}, {}, {}};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        BenchFigure figure{cases[2 * i].key, cases[2 * i].title, 1e3 * seconds[2 * i], "ms", sizes[i].limit};
        figure.ratios = {1e3 * seconds[2 * i + 1]};
        section.figures.push_back(std::move(figure));
    }
    section.notes.emplace_back("Three regimes, Greeks, reasons; best of " + std::to_string(rounds) + " rounds.");
    return section;
}

} // namespace marginscope
