#include "app/cli/table_output.h"

#include <algorithm>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace marginscope::cli {

TerminalOptions terminalOptions() {
    TerminalOptions options;
    winsize size{};
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        options.width = std::clamp<int>(size.ws_col, 100, 160);
    options.colour = terminal && std::getenv("NO_COLOR") == nullptr;
    return options;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

} // namespace marginscope::cli
