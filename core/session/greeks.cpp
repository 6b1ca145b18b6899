#include "core/session/greeks.h"

#include "core/base/number.h"
#include "core/io/greeks_file.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_set>

namespace marginscope {

namespace {

std::vector<std::string> splitAt(const std::string& text, char mark) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == mark)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

std::string namesOf(const MarkedBook& book) {
    std::string names = "price, vol, days, rate";
    for (const MarkedUnderlying& underlying : book.underlyings)
        names += ", " + underlying.underlying.text();
    return names;
}

Result<void> setMove(ExplainedMove& move, const std::string& name, double value, const MarkedBook& book) {
    if (name == "price") {
        move.market.price = value;
    } else if (name == "vol") {
        move.market.vol = value;
    } else if (name == "days") {
        move.market.days = value;
    } else if (name == "rate") {
        move.rate = value;
    } else {
        const bool known = std::any_of(book.underlyings.begin(), book.underlyings.end(),
                                       [&](const MarkedUnderlying& each) { return each.underlying.text() == name; });
        if (!known)
            return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "price move"), name, namesOf(book)});
        move.market.priceOf[AssetCode(name)] = value;
    }
    return {};
}

/// Positions that one of the rows is part of.
std::vector<std::size_t> positionsOf(const MarkedBook& book, const std::vector<std::size_t>& legs) {
    const std::unordered_set<std::size_t> chosen(legs.begin(), legs.end());
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const std::vector<HeldRow>& rows = book.positions[i].holdings;
        if (std::any_of(rows.begin(), rows.end(), [&](const HeldRow& row) { return chosen.contains(row.index); }))
            positions.push_back(i);
    }
    return positions;
}

class LineBuilder {
public:
    LineBuilder(const MarkedBook& book, GreeksAnswer& answer) : book_(book), answer_(answer) {}

    void groups(GreeksBy by) {
        for (GreekGroup& group : greekGroups(book_, by))
            add(GreekTableLine::Sum::None, std::move(group));
    }

    void selection() {
        if (answer_.selection.empty()) return;
        GreekGroup group;
        group.positions = answer_.selection;
        group.underlying = book_.positions[answer_.selection.front()].underlying;
        for (const std::size_t i : answer_.selection)
            if (group.underlying && book_.positions[i].underlying != *group.underlying) group.underlying.reset();
        add(GreekTableLine::Sum::Selection, std::move(group));
    }

    void sums() {
        std::vector<GreekTableLine> byUnderlying(book_.underlyings.size());
        GreekTableLine whole;
        for (std::size_t i = 0; i < book_.positions.size(); ++i)
            addTo(byUnderlying[book_.positions[i].underlying], answer_.report.greeks.positions[i],
                  answer_.report.explain ? answer_.report.explain->positions[i] : PnlTerms{});
        for (std::size_t i = 0; i < byUnderlying.size(); ++i) {
            GreekTableLine& line = byUnderlying[i];
            addTo(line, answer_.report.greeks.coins[i],
                  answer_.report.explain ? answer_.report.explain->coins[i] : PnlTerms{});
            addTo(whole, line.greeks, line.terms);
            line.sum = GreekTableLine::Sum::Underlying;
            line.group.name = book_.underlyings[i].underlying.text();
            line.group.underlying = i;
            if (byUnderlying.size() > 1) answer_.lines.push_back(line);
        }
        whole.sum = GreekTableLine::Sum::Book;
        if (byUnderlying.size() == 1) whole.group.underlying = 0;
        answer_.lines.push_back(std::move(whole));
    }

private:
    void add(GreekTableLine::Sum sum, GreekGroup group) {
        GreekTableLine line{sum, std::move(group), {}, {}};
        line.greeks = sumOf(line.group, answer_.report.greeks);
        if (answer_.report.explain) line.terms = sumOf(line.group, *answer_.report.explain);
        answer_.lines.push_back(std::move(line));
    }

    static void addTo(GreekTableLine& line, const Greeks& greeks, const PnlTerms& terms) {
        line.greeks += greeks;
        line.terms += terms;
    }

    const MarkedBook& book_;
    GreeksAnswer& answer_;
};

} // namespace

std::string greeksOutput(const Comparison& comparison, const GreeksReport& report, GreeksBy by, OutputFormat format,
                         const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return greeksText(comparison, report, by, text);
    case OutputFormat::Csv:
        return greeksCsv(comparison, report, by);
    case OutputFormat::Json:
        break;
    }
    return writeGreeks(comparison, report, by);
}

Result<GreekLadderSpec> ladderFromWords(const std::string& words) {
    const std::vector<std::string> parts = splitAt(words, ':');
    std::vector<double> numbers;
    for (const std::string& part : parts)
        if (const std::optional<double> number = parseNumber(part)) numbers.push_back(*number);
    if (parts.size() != 3 || numbers.size() != 3 || numbers[2] != std::floor(numbers[2]) || std::fabs(numbers[2]) > 1e6)
        return failure(Reason::BadUsage, {"a ladder is FROM:TO:COUNT, for instance -0.3:0.3:13; found " + words});
    GreekLadderSpec spec;
    spec.from = numbers[0];
    spec.to = numbers[1];
    spec.count = static_cast<int>(numbers[2]);
    return spec;
}

Result<ExplainedMove> moveFromWords(const std::string& words, const MarkedBook& book) {
    ExplainedMove move;
    std::set<std::string> named;
    for (const std::string& part : splitAt(words, ',')) {
        const std::size_t equals = part.find('=');
        const std::optional<double> value =
            equals == std::string::npos ? std::nullopt : parseNumber(part.substr(equals + 1));
        if (!value)
            return failure(Reason::BadUsage,
                           {"a move is NAME=VALUE,…, for instance price=-0.1,vol=0.2,days=1; found " + part});
        if (!named.insert(part.substr(0, equals)).second)
            return failure(Reason::BadUsage, {"a move names each input once; found another " + part});
        if (const Result<void> set = setMove(move, part.substr(0, equals), *value, book); !set)
            return tl::unexpected<Error>(set.error());
    }
    return move;
}

Result<GreeksAnswer> answerGreeks(const MarkedBook& book, const GreeksQuestion& question, const Job& job) {
    Result<GreeksReport> report = greeksReport(book, question.spec, job);
    if (!report) return tl::unexpected<Error>(report.error());
    GreeksAnswer answer;
    answer.report = std::move(*report);
    answer.selection = positionsOf(book, question.legs);
    if (question.spec.ladder && !answer.selection.empty()) {
        GreekLadderSpec spec = *question.spec.ladder;
        spec.positions = answer.selection;
        Result<GreekLadder> ladder = greekLadder(book, spec, Job{job.stop, {}});
        if (!ladder) return tl::unexpected<Error>(ladder.error());
        answer.selectedLadder = std::move(*ladder);
    }
    LineBuilder lines(book, answer);
    lines.groups(question.by);
    lines.selection();
    lines.sums();
    return answer;
}

} // namespace marginscope
