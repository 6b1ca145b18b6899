#include "core/io/not_modelled_json.h"

#include "core/report/messages.h"

#include <nlohmann/json.hpp>

namespace marginscope {

nlohmann::ordered_json notModelledJson(const std::vector<NotModelled>& rows) {
    nlohmann::ordered_json out = nlohmann::ordered_json::array();
    for (const NotModelled& row : rows)
        out.push_back({{"row", row.row},
                       {"instrument", row.instrument},
                       {"reason", reasonWord(row.error.reason)},
                       {"detail", errorPhrase(row.error).english()}});
    return out;
}

} // namespace marginscope
