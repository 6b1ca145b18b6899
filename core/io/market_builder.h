// What the readers of markets share: the file so far, and what could not be read of it.
#pragma once

#include "core/io/fields.h"
#include "core/io/market_file.h"

namespace marginscope {

class MarketBuilder {
public:
    explicit MarketBuilder(std::string fileName);

    const std::string& fileName() const { return fileName_; }
    MarketSnapshot& market() { return file_.market; }
    void addProblem(Error error);
    /// Reports the reader's error, if it has one.
    bool failed(FieldReader& fields);
    void addNotice(const char* pattern, std::vector<PhraseArg> args, int row = 0);
    /// Puts underlyings' expiries and their points in order.
    Result<MarketFile> finish();

private:
    std::string fileName_;
    MarketFile file_;
    std::size_t dropped_ = 0;
};

} // namespace marginscope
