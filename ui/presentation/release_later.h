// Gives up something large. Taking a book or a result of many positions apart takes longer than a frame, so that it
// happens on another thread; whoever else still holds it keeps it.
#pragma once

#include "ui/presentation/background_thread.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace marginscope {

template<class Held>
void releaseLater(Held&& held) {
    // Tasks of the pool have to be copyable.
    auto last = std::make_shared<std::decay_t<Held>>(std::forward<Held>(held));
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable {
        runInBackground(Background::Idle);
        last.reset();
    });
}

} // namespace marginscope
