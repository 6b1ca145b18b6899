#include "ui/jobs/work_lane.h"

namespace marginscope {

WorkLane::WorkLane(Background how)
    : thread_([this, how](const std::stop_token& stop) {
        runInBackground(how);
        run(stop);
    }) {}

WorkLane::~WorkLane() {
    cancel();
    thread_.request_stop();
    wake_.notify_all();
}

void WorkLane::submit(Task task) {
    {
        const std::lock_guard lock(mutex_);
        running_.request_stop();
        waiting_ = std::move(task);
    }
    wake_.notify_all();
}

void WorkLane::cancel() {
    const std::lock_guard lock(mutex_);
    running_.request_stop();
    waiting_ = nullptr;
}

void WorkLane::run(const std::stop_token& lane) {
    while (!lane.stop_requested()) {
        Task task;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, lane, [this] { return waiting_ != nullptr; })) return;
            task = std::move(waiting_);
            waiting_ = nullptr;
            running_ = std::stop_source();
            stop = running_.get_token();
        }
        task(stop);
    }
}

} // namespace marginscope
