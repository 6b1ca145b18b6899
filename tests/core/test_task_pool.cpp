// A pool of threads: every part once, slots apart, parts within parts, exceptions, and what its setting accepts.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/base/task_pool.h"

#include <atomic>
#include <set>
#include <stdexcept>
#endif

using namespace marginscope;

class TestTaskPool : public QObject {
    Q_OBJECT

private slots:
    void everyPartOnce_data() {
        QTest::addColumn<int>("threads");
        for (const int threads : {0, 1, 2, 3, 8})
            QTest::addRow("%d threads", threads) << threads;
    }

    void everyPartOnce() {
        QFETCH(int, threads);
        TaskPool pool(static_cast<std::size_t>(threads));
        QCOMPARE(pool.threads(), static_cast<std::size_t>(std::max(threads, 1)));
        for (const std::size_t count : {0u, 1u, 2u, 7u, 1000u}) {
            std::vector<std::atomic<int>> done(count);
            std::vector<std::atomic<int>> busy(pool.threads());
            std::atomic<bool> apart{true};
            pool.run(count, [&](std::size_t slot, std::size_t index) {
                if (slot >= busy.size() || busy[slot].fetch_add(1) != 0) apart = false;
                ++done[index];
                busy[slot].fetch_sub(1);
            });
            QVERIFY(apart);
            for (const std::atomic<int>& times : done)
                QCOMPARE(times.load(), 1);
        }
    }

    // One thread waits for what another one does: a pool of one would never come back.
    void partsRunAtTheSameTime() {
        TaskPool pool(2);
        std::atomic<int> met{0};
        pool.run(2, [&](std::size_t, std::size_t) {
            ++met;
            for (int i = 0; i < 5000 && met < 2; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        QCOMPARE(met.load(), 2);
    }

    void partsWithinParts() {
        TaskPool pool(3);
        std::atomic<int> sum{0};
        pool.run(20, [&](std::size_t, std::size_t outer) {
            pool.run(10, [&](std::size_t, std::size_t inner) { sum += static_cast<int>(outer * inner); });
        });
        QCOMPARE(sum.load(), 190 * 45);
    }

    void askedByManyThreads() {
        TaskPool pool(2);
        std::atomic<int> sum{0};
        std::vector<std::thread> askers;
        for (int asker = 0; asker < 4; ++asker)
            askers.emplace_back([&] {
                for (int round = 0; round < 200; ++round)
                    pool.run(5, [&](std::size_t, std::size_t) { ++sum; });
            });
        for (std::thread& asker : askers)
            asker.join();
        QCOMPARE(sum.load(), 4 * 200 * 5);
    }

    void exceptionsReachTheCaller() {
        TaskPool pool(2);
        std::atomic<int> done{0};
        // So many parts that no thread gets through them while another is on its way to the end of its exception.
        constexpr int parts = 1000000000;
        QVERIFY_EXCEPTION_THROWN(pool.run(parts,
                                          [&](std::size_t, std::size_t index) {
                                              if (index == 3) throw std::runtime_error("part");
                                              ++done;
                                          }),
                                 std::runtime_error);
        QVERIFY(done < parts - 1);
        done = 0;
        pool.run(10, [&](std::size_t, std::size_t) { ++done; });
        QCOMPARE(done.load(), 10);
    }

    void theSetting() {
        QCOMPARE(threadsFromWord("1", 4), std::size_t{1});
        QCOMPARE(threadsFromWord("256", 4), std::size_t{256});
        for (const char* word : {"", "0", "257", "-1", "two", "2 ", "1.5"})
            QCOMPARE(threadsFromWord(word, 4), std::size_t{4});
        QCOMPARE(threadsFromWord(nullptr, 4), std::size_t{4});
        QCOMPARE(threadsFromWord(nullptr, 0), std::size_t{1});
        QVERIFY(TaskPool::shared().threads() >= 1);
    }
};

QTEST_APPLESS_MAIN(TestTaskPool)
#include "test_task_pool.moc"
