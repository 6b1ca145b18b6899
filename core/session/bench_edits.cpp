#include "core/session/bench_edits.h"

#include "core/base/number.h"
#include "core/session/bench_book.h"
#include "core/session/live_comparison.h"

namespace marginscope {

namespace {

/// Somebody at work on a book.
class Editor {
public:
    Editor(std::size_t positions, const std::shared_ptr<const Rulebook>& rulebook)
        : workspace_(benchBook(positions), std::make_shared<const MarketSnapshot>(benchMarket()), rulebook) {
        answer();
    }

    double edit() {
        Position leg = workspace_.portfolio().positions[at_];
        leg.quantity *= 1.01;
        if (!workspace_.apply(ReplacePosition{at_, std::move(leg)})) return 0.0;
        at_ = (at_ + 37) % workspace_.portfolio().positions.size();
        return answer();
    }

    double answerFromScratch() const {
        const Result<Comparison> made = runComparison(workspace_.inputs(), ComparisonOptions{false});
        return made ? made->of(Regime::Portfolio).initial.requirement : 0.0;
    }

private:
    double answer() {
        const auto made = live_.run(workspace_.inputs(), ComparisonOptions{false});
        return made ? (*made)->of(Regime::Portfolio).initial.requirement : 0.0;
    }

    Workspace workspace_;
    LiveComparison live_;
    std::size_t at_ = 0;
};

} // namespace

BenchSection editsSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                          const std::vector<BenchSize>& sizes, int rounds) {
    std::vector<BenchCase> cases;
    for (const BenchSize& size : sizes) {
        const auto editor = std::make_shared<Editor>(size.positions, rulebook);
        const std::string words = groupedNumber(static_cast<double>(size.positions), 0);
        cases.push_back({"edit." + std::to_string(size.positions), "one of " + words + " legs edited",
                         [editor] { return editor->edit(); }});
        cases.push_back({"scratch." + std::to_string(size.positions), "", [editor] { return editor->answerFromScratch(); }});
    }
    const std::vector<double> seconds = time(cases, rounds);
    BenchSection section{"Edit to answer: three regimes under " + rulebook->id, {"ms from scratch", "times"}, {}, {}};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double edited = seconds[2 * i], scratch = seconds[2 * i + 1];
        BenchFigure figure{cases[2 * i].key, cases[2 * i].title, 1e3 * edited, "ms", sizes[i].limit};
        figure.ratios = {1e3 * scratch, scratch / edited};
        section.figures.push_back(std::move(figure));
    }
    section.notes.emplace_back("Without liquidation prices; best of " + std::to_string(rounds) +
                               " rounds. From scratch: marked and compared as if nothing were known.");
    return section;
}

} // namespace marginscope
