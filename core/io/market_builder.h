// What the readers of markets share: the file so far, and what could not be read of it.
#pragma once

#include "core/io/fields.h"
#include "core/io/market_file.h"

namespace marginscope {

/// What the parts of a quote are called in a file.
struct QuoteNames {
    const char *bid, *ask, *openInterest, *volume;
};

class MarketBuilder {
public:
    explicit MarketBuilder(std::string fileName);

    const std::string& fileName() const { return fileName_; }
    MarketSnapshot& market() { return file_.market; }
    void addProblem(Error error);
    /// Reports the reader's error, if it has one.
    bool failed(FieldReader& fields);
    /// Of an instrument: bid, ask, open interest and volume, where they are there. What cannot be read is a problem.
    void readQuote(FieldReader& fields, const std::string& symbol, const QuoteNames& names);
    void addNotice(const char* pattern, std::vector<PhraseArg> args, int row = 0);
    /// Puts underlyings' expiries and their points in order and tells of crossed quotes.
    Result<MarketFile> finish();

private:
    void tellOfCrossedQuotes();

    std::string fileName_;
    MarketFile file_;
    std::size_t dropped_ = 0;
};

} // namespace marginscope
