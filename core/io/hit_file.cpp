#include "core/io/hit_file.h"

#include "core/io/not_modelled_json.h"
#include "core/report/hit_table.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json answerJson(const HitDistances& hits, const HitAnswer& answer) {
    const HitQuestion& question = answer.question;
    Json out = {{"question", hitKindWord(question.kind)}, {"regime", regimeWord(question.regime)}};
    if (question.kind == HitKind::Excess) {
        out["level"] = levelWord(question.level);
        out["now"] = answer.now;
    } else if (question.kind == HitKind::Binding) {
        out["now"] = answer.bindsNow.pattern.empty() ? Json(nullptr) : Json(answer.bindsNow.english());
    } else if (question.kind == HitKind::Tier) {
        out["known"] = question.regime != Regime::Cross || hits.crossTiersKnown;
    }
    for (const HitDirection direction : allHitDirections) {
        const HitDistance& distance = answer.at(direction);
        Json one = {{"move", distance.move ? Json(*distance.move) : Json(nullptr)}};
        const bool price = direction == HitDirection::PriceDown || direction == HitDirection::PriceUp;
        if (price && hits.spot && distance.move) one["price"] = *hits.spot * (1.0 + *distance.move);
        if (question.kind != HitKind::Excess && distance.move)
            one["then"] = hitEventPhrase(question, distance).english();
        if (question.kind == HitKind::Tier && distance.move) one["before"] = distance.before.english();
        out[hitDirectionWord(direction)] = std::move(one);
    }
    return out;
}

} // namespace

std::string writeHits(const Comparison& comparison, const HitDistances& hits) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    Json out = {{"format", "marginscope.hits/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}}};
    out["underlying"] = hits.spec.underlying.empty() ? Json(nullptr) : Json(hits.spec.underlying.text());
    for (const HitDirection direction : allHitDirections)
        out["reach"][hitDirectionWord(direction)] = hits.reach(direction);
    out["parts_known"] = true; // of every book since 0.1; kept for readers that ask
    out["hits"] = Json::array();
    for (const HitAnswer& answer : hits.answers)
        out["hits"].push_back(answerJson(hits, answer));
    out["not_modelled"] = notModelledJson(comparison.notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
