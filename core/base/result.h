// What can fail returns Result; what handles many rows returns the good rows and the failures.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace marginscope {

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(Reason reason, std::vector<std::string> args = {}, Place place = {}) {
    return tl::unexpected<Error>(Error{reason, std::move(args), std::move(place)});
}

} // namespace marginscope
