// Where a panel's figures or picture go: asks for a file, in the formats every panel with an export writes.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace marginscope {

/// Opens the question and comes back at once; `chosen` is called with the path. CSV and JSON, and where there is a
/// `picture` PNG, SVG and PDF: the ending says which.
void openExportDialog(QWidget* panel, const QString& objectName, bool picture,
                      const std::function<void(const QString&)>& chosen);

} // namespace marginscope
