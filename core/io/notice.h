// Something a reader did on its own that the user should know of; not an error.
#pragma once

#include "core/base/error.h"
#include "core/base/phrase.h"

namespace marginscope {

struct FileNotice {
    Phrase text;
    Place place;

    bool operator==(const FileNotice&) const = default;
};

} // namespace marginscope
