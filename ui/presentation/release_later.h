// Gives up something large. Taking a book or a result of many positions apart takes longer than a frame, so that it
// happens on another thread; whoever else still holds it keeps it.
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace marginscope {

template<class Held>
void releaseLater(Held&& held) {
    // Tasks of the pool have to be copyable. They do not stand behind the window: the allocator's locks, which the
    // window needs too, are not to be held by a thread that waits for its turn.
    auto last = std::make_shared<std::decay_t<Held>>(std::forward<Held>(held));
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable { last.reset(); });
}

} // namespace marginscope
