#include "core/session/run_status.h"

#include <algorithm>

namespace marginscope {

namespace {

// Whether what is wrong was said by an override: the pointer itself, something in it or something it stands in.
bool wasOverridden(const Error& error, const std::vector<ParameterOverride>& overrides) {
    const std::string& path = error.place.path;
    return !path.empty() && std::any_of(overrides.begin(), overrides.end(), [&](const ParameterOverride& set) {
        return path.starts_with(set.first) || set.first.starts_with(path);
    });
}

} // namespace

RunStatus statusOf(const Error& error, const std::vector<ParameterOverride>& overrides) {
    switch (error.reason) {
    case Reason::Cancelled:
        return RunStatus::Interrupted;
    case Reason::UnknownRulebook:
    case Reason::BadUsage:
        return RunStatus::WrongUsage;
    case Reason::UnknownName:
    case Reason::OutOfRange:
        return error.place.file.empty() || wasOverridden(error, overrides) ? RunStatus::WrongUsage
                                                                           : RunStatus::NothingReadable;
    default:
        return wasOverridden(error, overrides) ? RunStatus::WrongUsage : RunStatus::NothingReadable;
    }
}

} // namespace marginscope
