// Threads kept warm for work that falls into many independent parts.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace marginscope {

/// A fixed number of threads, the one that asks among them. Parts are handed out one by one; what they compute must not
/// depend on who does it or when, so that the digits are those of one thread. May be used from several threads, and
/// from inside a part.
class TaskPool {
public:
    /// `slot` tells the threads of one run apart: 0 … threads() − 1, the caller is 0.
    using Part = std::function<void(std::size_t slot, std::size_t index)>;

    /// At least one thread; one means that the caller does everything.
    explicit TaskPool(std::size_t threads);
    ~TaskPool();
    TaskPool(const TaskPool&) = delete;
    TaskPool& operator=(const TaskPool&) = delete;

    std::size_t threads() const { return workers_.size() + 1; }

    /// Does the parts 0 … count − 1, each once, and returns when all are done. A part that throws ends the run: no new
    /// part starts, and the caller gets the exception.
    void run(std::size_t count, const Part& part);

    /// The pool of the program: as many threads as MARGINSCOPE_THREADS says (1 … 256), else as the machine has.
    static TaskPool& shared();

private:
    struct Run;
    void serve();
    void work(Run& run, std::size_t slot);
    Run* open();

    void stayAwake() const;

    std::atomic<std::uint64_t> opened_{0}; ///< runs so far
    std::mutex mutex_;                     ///< guards everything below and the counts of the runs
    std::condition_variable wake_, finished_;
    std::vector<Run*> runs_;
    bool closing_ = false;
    std::vector<std::thread> workers_;
};

/// What a word like MARGINSCOPE_THREADS asks for; `otherwise` where it is missing or no number from 1 to 256.
std::size_t threadsFromWord(const char* word, std::size_t otherwise);

} // namespace marginscope
