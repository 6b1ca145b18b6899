#include "core/session/smiles.h"

#include "core/io/smiles_file.h"

namespace marginscope {

std::string smilesOutput(const MarketSmiles& smiles, OutputFormat format, const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return smilesText(smiles, text);
    case OutputFormat::Csv:
        return smilesCsv(smiles);
    case OutputFormat::Json:
        break;
    }
    return writeSmiles(smiles);
}

} // namespace marginscope
