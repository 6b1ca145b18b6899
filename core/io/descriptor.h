// An open file of the system, closed at the end of its scope.
#pragma once

#include <unistd.h>
#include <utility>

namespace marginscope {

class Descriptor {
public:
    explicit Descriptor(int handle) : handle_(handle) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }

    int get() const { return handle_; }
    bool valid() const { return handle_ >= 0; }
    /// False where what was written may not have arrived.
    bool close() {
        const int handle = std::exchange(handle_, -1);
        return handle < 0 || ::close(handle) == 0;
    }

private:
    int handle_;
};

} // namespace marginscope
