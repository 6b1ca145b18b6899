#include "core/io/format_check.h"

#include "core/base/phrase.h"

namespace marginscope {

namespace {

std::string_view family(std::string_view format) {
    return format.substr(0, format.find('/'));
}

} // namespace

Result<void> checkFormat(const JsonNode& root, std::string_view understood, const std::string& fileName) {
    const Place place{fileName, 0, 0, "/format"};
    const std::string expected(understood);
    if (!root.isObject()) return failure(Reason::UnknownFormat, {root.excerpt(), expected}, Place{fileName, 0, 0, {}});
    const JsonNode* format = root.find("format");
    if (!format)
        return failure(Reason::UnknownFormat, {QT_TRANSLATE_NOOP("expected", "no \"format\""), expected}, place);
    if (!format->isString()) return failure(Reason::BadValue, {"format", format->excerpt(), expected}, place);
    const std::string found = format->text();
    if (found == understood) return {};
    const Reason reason = family(found) == family(understood) ? Reason::UnknownFormatVersion : Reason::UnknownFormat;
    return failure(reason, {found, expected}, place);
}

} // namespace marginscope
