#include "app/cli/picture.h"

#include "app/cli/options.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

namespace marginscope::cli {

namespace {

// Beside this program, else on the PATH.
std::string desktopProgram(const std::string& programPath) {
    std::error_code ignored;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    for (const std::filesystem::path& base : {self, std::filesystem::path(programPath)}) {
        const std::filesystem::path beside = base.parent_path() / "marginscope";
        if (!base.empty() && access(beside.c_str(), X_OK) == 0 && !std::filesystem::is_directory(beside, ignored))
            return beside.string();
    }
    const char* path = std::getenv("PATH");
    for (const std::string& folder : CLI::detail::split(path ? path : "", ':'))
        if (access((folder + "/marginscope").c_str(), X_OK) == 0) return folder + "/marginscope";
    return {};
}

int runAndWait(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[0], argv.data());
        _exit(127);
    }
    int state = 0;
    if (child < 0 || waitpid(child, &state, 0) < 0 || !WIFEXITED(state)) return NothingReadable;
    return WEXITSTATUS(state);
}

// A result file that goes when the picture is made.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& text) {
        std::string pattern = (std::filesystem::temp_directory_path() / "marginscope-XXXXXX").string();
        const int handle = mkstemp(pattern.data());
        if (handle < 0) return;
        path_ = pattern;
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t written = write(handle, text.data() + at, text.size() - at);
            if (written <= 0) break;
            at += static_cast<std::size_t>(written);
        }
        close(handle);
    }
    ~TemporaryFile() { std::remove(path_.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

} // namespace

void addPictureOptions(CLI::App& command, PictureOptions& options) {
    command.add_option("--image", options.image, "also draw it: FILE.png, FILE.svg or FILE.pdf");
    command.add_option("--size", options.size, "size of the picture: WIDTHxHEIGHT");
    command.add_option("--dpi", options.dpi, "resolution of a PNG");
    command.add_option("--theme", options.theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
}

int drawPicture(const PictureOptions& options, const std::string& json, const std::string& programPath) {
    if (options.image.empty()) return 0;
    const std::string program = desktopProgram(programPath);
    if (program.empty()) {
        std::cerr
            << "marginscope-cli: pictures need the desktop program “marginscope” beside this one or on the PATH\n";
        return WrongUsage;
    }
    const TemporaryFile result(json);
    std::vector<std::string> arguments = {program, "render", result.path(), "--image", options.image};
    if (!options.size.empty()) arguments.insert(arguments.end(), {"--size", options.size});
    if (!options.theme.empty()) arguments.insert(arguments.end(), {"--theme", options.theme});
    if (!options.view.empty()) arguments.insert(arguments.end(), {"--view", options.view});
    if (options.dpi > 0) arguments.insert(arguments.end(), {"--dpi", std::to_string(options.dpi)});
    return runAndWait(std::move(arguments));
}

} // namespace marginscope::cli
