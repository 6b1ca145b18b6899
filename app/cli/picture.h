// Pictures of results: the desktop program draws them (`marginscope render`), found beside this program or on the PATH.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace marginscope::cli {

struct PictureOptions {
    std::string image; ///< FILE.png, FILE.svg or FILE.pdf; empty: no picture
    std::string size, theme;
    std::string view; ///< of surfaces
    int dpi = 0;
};

/// --image, --size, --dpi, --theme.
void addPictureOptions(CLI::App& command, PictureOptions& options);

/// Draws a result file where a picture is asked for. `programPath`: argv[0]. Gives the exit status: 0 where it is done
/// or nothing is to do.
int drawPicture(const PictureOptions& options, const std::string& json, const std::string& programPath);

} // namespace marginscope::cli
