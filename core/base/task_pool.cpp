#include "core/base/task_pool.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace marginscope {

/// Lives on the stack of its caller, who leaves only when nobody works on it any more.
struct TaskPool::Run {
    const Part& part;
    std::size_t count;
    std::atomic<std::size_t> next{0};
    std::size_t slots = 1;   ///< handed out; the caller has 0
    std::size_t helpers = 0; ///< at work
    std::exception_ptr failure{};
};

TaskPool::TaskPool(std::size_t threads) {
    for (std::size_t i = 1; i < threads; ++i)
        workers_.emplace_back([this] { serve(); });
}

TaskPool::~TaskPool() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    wake_.notify_all();
    for (std::thread& worker : workers_)
        worker.join();
}

TaskPool::Run* TaskPool::open() {
    const auto found = std::find_if(runs_.begin(), runs_.end(), [](const Run* run) { return run->next < run->count; });
    return found == runs_.end() ? nullptr : *found;
}

void TaskPool::serve() {
    std::unique_lock lock(mutex_);
    while (true) {
        Run* run = nullptr;
        wake_.wait(lock, [&] { return closing_ || (run = open()); });
        if (closing_) return;
        const std::size_t slot = run->slots++;
        ++run->helpers;
        lock.unlock();
        work(*run, slot);
        lock.lock();
        // Under the lock: the caller may leave, and the run with it, as soon as it is let go.
        if (--run->helpers == 0) finished_.notify_all();
        lock.unlock();
        stayAwake();
        lock.lock();
    }
}

// Runs often come one after the other, and waking a thread that sleeps takes longer than a small part.
void TaskPool::stayAwake() const {
    constexpr int looks = 2000; // some tens of microseconds
    const std::uint64_t seen = opened_.load(std::memory_order_relaxed);
    for (int i = 0; i < looks && opened_.load(std::memory_order_relaxed) == seen; ++i)
#if defined(__x86_64__)
        __builtin_ia32_pause();
#else
        std::this_thread::yield();
#endif
}

void TaskPool::work(Run& run, std::size_t slot) {
    for (std::size_t index; (index = run.next.fetch_add(1)) < run.count;) {
        try {
            run.part(slot, index);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!run.failure) run.failure = std::current_exception();
            run.next = run.count;
        }
    }
}

void TaskPool::run(std::size_t count, const Part& part) {
    Run run{part, count};
    if (count > 1 && !workers_.empty()) {
        {
            const std::lock_guard lock(mutex_);
            runs_.push_back(&run);
            opened_.fetch_add(1, std::memory_order_relaxed);
        }
        wake_.notify_all();
    }
    work(run, 0);
    {
        std::unique_lock lock(mutex_);
        std::erase(runs_, &run);
        finished_.wait(lock, [&] { return run.helpers == 0; });
    }
    if (run.failure) std::rethrow_exception(run.failure);
}

TaskPool& TaskPool::shared() {
    static TaskPool pool(threadsFromWord(std::getenv("MARGINSCOPE_THREADS"), std::thread::hardware_concurrency()));
    return pool;
}

std::size_t threadsFromWord(const char* word, std::size_t otherwise) {
    const std::string_view text = word ? word : "";
    std::size_t threads = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), threads);
    const bool sound = problem == std::errc{} && end == text.data() + text.size() && threads >= 1 && threads <= 256;
    return sound ? threads : std::max<std::size_t>(otherwise, 1);
}

} // namespace marginscope
