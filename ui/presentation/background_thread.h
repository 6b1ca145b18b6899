// Threads that compute beside the window.
#pragma once

namespace marginscope {

/// How far a thread stands behind the one that paints and answers.
enum class Background {
    Awaited, ///< somebody looks at the figures it makes
    Idle,    ///< nobody waits for it
};

/// From now on the calling thread gives way where cores are short, so that the window answers while figures of a large
/// book are computed. Where the system knows no priority of single threads nothing changes.
void runInBackground(Background how);

} // namespace marginscope
