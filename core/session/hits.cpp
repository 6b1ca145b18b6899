#include "core/session/hits.h"

#include "core/io/hit_file.h"

namespace marginscope {

Result<HitDistances> runHits(const Comparison& comparison, const HitSpec& spec, const Job& job) {
    return hitDistances(*comparison.book, *comparison.rulebook, spec, job);
}

std::string hitsOutput(const Comparison& comparison, const HitDistances& hits, OutputFormat format,
                       const HitTextOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return hitText(comparison, hits, text);
    case OutputFormat::Csv:
        return hitCsv(hits);
    case OutputFormat::Json:
        break;
    }
    return writeHits(comparison, hits);
}

} // namespace marginscope
