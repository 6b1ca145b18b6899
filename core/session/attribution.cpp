#include "core/session/attribution.h"

#include "core/io/attribution_file.h"

namespace marginscope {

std::string attributionOutput(const Comparison& comparison, const Attribution& attribution, OutputFormat format,
                              const AttributionTextOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return attributionText(comparison, attribution, text);
    case OutputFormat::Csv:
        return attributionCsv(comparison, attribution);
    case OutputFormat::Json:
        break;
    }
    return writeAttribution(comparison, attribution);
}

} // namespace marginscope
