// One worker thread that does every task it is given, in the order given.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace marginscope {

class SerialLane {
public:
    using Task = std::function<void()>;

    SerialLane();
    /// Does what still waits, then ends.
    ~SerialLane();
    SerialLane(const SerialLane&) = delete;
    SerialLane& operator=(const SerialLane&) = delete;

    void submit(Task task);

private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Task> waiting_;
    std::jthread thread_;
};

} // namespace marginscope
