#include "ui/presentation/background_thread.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace marginscope {

void runInBackground([[maybe_unused]] Background how) {
#ifdef __linux__
    // Of the thread, not of the process: Linux knows this value by thread. A refusal changes speed only.
    setpriority(PRIO_PROCESS, 0, how == Background::Awaited ? 5 : 10);
#endif
}

} // namespace marginscope
