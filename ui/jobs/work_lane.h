// One worker thread on which the newest task wins: a new one stops the one that runs and replaces the one that waits.
#pragma once

#include "ui/presentation/background_thread.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace marginscope {

class WorkLane {
public:
    using Task = std::function<void(std::stop_token)>;

    explicit WorkLane(Background how = Background::Awaited);
    /// Stops what runs and waits for its end.
    ~WorkLane();
    WorkLane(const WorkLane&) = delete;
    WorkLane& operator=(const WorkLane&) = delete;

    void submit(Task task);
    /// Stops what runs and forgets what waits.
    void cancel();

private:
    void run(const std::stop_token& lane);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    Task waiting_;
    std::stop_source running_;
    std::jthread thread_;
};

} // namespace marginscope
