// A book from whatever file holds one.
#pragma once

#include "core/io/detect.h"
#include "core/io/venue_deribit.h"

#include <optional>

namespace marginscope {

/// A book of the given format, else of the one its content shows: a book file of the program or a Deribit export (then
/// with the venue's own figures). Errors: those of the readers; UnknownFormat where the file is something else than a
/// book.
Result<VenueFile> importBook(std::string_view text, const std::string& fileName, std::optional<FileFormat> format = {});

} // namespace marginscope
