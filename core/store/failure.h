// How failures travel inside this room: thrown up to the public function, which makes a Result of them.
#pragma once

#include "core/base/result.h"

#include <exception>
#include <filesystem>
#include <string>
#include <type_traits>
#include <vector>

namespace marginscope::database {

class Refused : public std::exception {
public:
    explicit Refused(Error error) : error_(std::move(error)) {}
    const Error& error() const { return error_; }
    const char* what() const noexcept override { return "refused"; }

private:
    Error error_;
};

[[noreturn]] void refuse(Reason reason, std::vector<std::string> args = {});

/// The exception being handled as an error of `file`.
Error currentError(const std::filesystem::path& file);

template<class Work>
auto guarded(const std::filesystem::path& file, Work&& work) -> Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (...) {
        return failure(currentError(file));
    }
}

} // namespace marginscope::database
