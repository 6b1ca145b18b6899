#include "ui/jobs/serial_lane.h"

#include "ui/presentation/background_thread.h"

namespace marginscope {

SerialLane::SerialLane()
    : thread_([this](const std::stop_token& stop) {
        runInBackground(Background::Awaited);
        run(stop);
    }) {}

SerialLane::~SerialLane() {
    thread_.request_stop();
}

void SerialLane::submit(Task task) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(task));
    }
    wake_.notify_all();
}

void SerialLane::run(const std::stop_token& stop) {
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return !waiting_.empty(); })) return;
            task = std::move(waiting_.front());
            waiting_.pop_front();
        }
        task();
    }
}

} // namespace marginscope
