// Long work: a way to say how far it is, and a way to be told to stop.
#pragma once

#include <functional>
#include <stop_token>

namespace marginscope {

/// Called with the share done, 0 … 1, never falling, from a working thread: one call at a time, but not always the same
/// thread.
using ProgressSink = std::function<void(double)>;

struct Job {
    std::stop_token stop;
    ProgressSink progress;

    bool stopRequested() const { return stop.stop_requested(); }
    void report(double share) const {
        if (progress) progress(share);
    }
};

} // namespace marginscope
