// Short ways to write the columns and cells of sheets. Private to the room.
#pragma once

#include "core/report/sheet.h"

namespace marginscope::sheet {

inline SheetColumn words(const char* id, const char* head) {
    return {id, {head, {}}, {}, 2, true, false};
}

inline SheetColumn figure(const char* id, const char* head, const std::string& unit, bool isSigned = false,
                          int decimals = 2) {
    return {id, {head, {}}, unit, decimals, false, isSigned};
}

inline SheetCell cell(double value) {
    return SheetCell::of(value);
}
inline SheetCell cell(const std::optional<double>& value) {
    return SheetCell::of(value);
}
inline SheetCell cell(const std::string& name) {
    return SheetCell::of(name);
}
inline SheetCell cell(Phrase phrase) {
    return SheetCell::of(std::move(phrase));
}

inline SheetCell cell(bool yes) {
    return SheetCell::of(yes ? Phrase{QT_TRANSLATE_NOOP("capital", "yes"), {}}
                             : Phrase{QT_TRANSLATE_NOOP("capital", "no"), {}});
}
inline SheetCell cell(const char* name) {
    return SheetCell::of(std::string(name));
}

inline Sheet titled(const char* id, const char* title) {
    Sheet sheet;
    sheet.id = id;
    sheet.title = {title, {}};
    return sheet;
}

} // namespace marginscope::sheet
