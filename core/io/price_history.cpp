#include "core/io/price_history.h"

#include "core/base/phrase.h"
#include "core/io/book_builder.h"
#include "core/io/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t maxProblems = 100'000;
constexpr std::array<const char*, 6> columns = {"date", "open", "high", "low", "close", "volume"};

struct ReadClose {
    DatedClose close;
    int row = 0;
};

bool isWeekend(sys_days day) {
    const std::chrono::weekday weekday(day);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

/// The dates a series should have, judged from those it has: ascending, none twice.
class Calendar {
public:
    explicit Calendar(const std::vector<ReadClose>& rows) {
        std::vector<Timestamp::duration> steps;
        for (std::size_t i = 1; i < rows.size(); ++i)
            steps.push_back(rows[i].close.date - rows[i - 1].close.date);
        if (steps.empty()) return;
        const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
        std::nth_element(steps.begin(), middle, steps.end());
        step_ = *middle;
        weekdaysOnly_ = isDaily() && std::none_of(rows.begin(), rows.end(), [](const ReadClose& row) {
                            return isWeekend(std::chrono::floor<days>(row.close.date));
                        });
    }

    bool isDaily() const { return step_ == days(1); }
    bool weekdaysOnly() const { return weekdaysOnly_; }

    /// How many lie between two neighbours.
    int missingBetween(Timestamp before, Timestamp after) const {
        if (!isDaily())
            return static_cast<int>(std::lround(static_cast<double>((after - before).count()) /
                                                static_cast<double>(step_.count()))) -
                   1;
        int missing = 0;
        for (sys_days day = std::chrono::floor<days>(before) + days(1); day < std::chrono::floor<days>(after);
             day += days(1))
            missing += weekdaysOnly_ && isWeekend(day) ? 0 : 1;
        return missing;
    }

private:
    Timestamp::duration step_ = days(1);
    bool weekdaysOnly_ = false;
};

class PriceHistoryReader {
public:
    PriceHistoryReader(std::string_view text, const CsvDialect& dialect, const std::string& fileName)
        : reader_(text, dialect)
        , dialect_(dialect)
        , fileName_(fileName) {}

    Result<PriceHistoryFile> read() {
        file_.history.name = stemOf(fileName_);
        if (const Result<void> header = readHeader(); !header) return failure(header.error());
        for (CsvRecord record; reader_.next(record);) {
            readRow(record);
            if (file_.problems.size() > maxProblems)
                return failure(Reason::FileTooLarge,
                               {QT_TRANSLATE_NOOP("expected", "more than 100000 rows that cannot be read")}, place(0));
        }
        if (rows_.empty())
            return failure(file_.problems.empty() ? Error{Reason::NothingReadable, {}, place(0)}
                                                  : file_.problems.front());
        sortRows();
        dropDuplicates();
        noteGaps();
        for (const ReadClose& row : rows_)
            file_.history.closes.push_back(row.close);
        return std::move(file_);
    }

private:
    Place place(int row) const { return {fileName_, row, 0, {}}; }
    void notice(const char* pattern, std::vector<PhraseArg> args, int row) {
        file_.notices.push_back({Phrase{pattern, std::move(args)}, place(row)});
    }

    Result<void> readHeader() {
        CsvRecord record;
        if (!reader_.next(record)) return failure(Reason::FileEmpty, {fileName_}, place(0));
        if (record.error) return failure(record.error->at(place(0)));
        header_ = CsvHeader(record.cells);
        for (const char* needed : {"date", "close"})
            if (!header_.has(needed)) return failure(Reason::MissingColumn, {needed}, place(record.line));
        std::string unknown;
        for (const std::string& name : header_.names())
            if (!name.empty() && std::find(columns.begin(), columns.end(), name) == columns.end())
                unknown += (unknown.empty() ? "" : ", ") + name;
        if (!unknown.empty())
            notice(QT_TRANSLATE_NOOP("FileNotice", "Columns the program does not know were left out: %1."), {unknown},
                   0);
        return {};
    }

    void readRow(const CsvRecord& record) {
        CsvFields fields(header_, record, dialect_, fileName_);
        ReadClose row{{}, record.line};
        if (!fields.error()) row.close.date = fields.requiredTime("date");
        if (!fields.error()) row.close.close = fields.requiredNumber("close", positiveAmount);
        if (fields.error())
            file_.problems.push_back(fields.error()->at(place(record.line)));
        else
            rows_.push_back(row);
    }

    void sortRows() {
        const auto earlier = [](const ReadClose& a, const ReadClose& b) { return a.close.date < b.close.date; };
        const auto sorted = std::is_sorted_until(rows_.begin(), rows_.end(), earlier);
        if (sorted == rows_.end()) return;
        notice(QT_TRANSLATE_NOOP("FileNotice", "The rows are not in the order of their dates, from %1 on; they were "
                                               "sorted."),
               {formatDate(sorted->close.date)}, sorted->row);
        std::stable_sort(rows_.begin(), rows_.end(), earlier);
    }

    void dropDuplicates() {
        const auto column = static_cast<int>(header_.find("date").value_or(0)) + 1;
        std::vector<ReadClose> kept;
        for (const ReadClose& row : rows_) {
            if (kept.empty() || kept.back().close.date != row.close.date)
                kept.push_back(row);
            else
                file_.problems.push_back(Error{
                    Reason::DuplicateRow, {formatDate(row.close.date)}, Place{fileName_, row.row, column, "date"}});
        }
        rows_ = std::move(kept);
        std::stable_sort(file_.problems.begin(), file_.problems.end(),
                         [](const Error& a, const Error& b) { return a.place.row < b.place.row; });
    }

    void noteGaps() {
        const Calendar calendar(rows_);
        int missing = 0;
        for (std::size_t i = 1; i < rows_.size(); ++i) {
            const Timestamp before = rows_[i - 1].close.date, after = rows_[i].close.date;
            const int between = calendar.missingBetween(before, after);
            if (between > 0) file_.gaps.push_back({before, after, between, rows_[i].row});
            missing += std::max(between, 0);
        }
        if (file_.gaps.empty()) return;
        const HistoryGap& longest =
            *std::max_element(file_.gaps.begin(), file_.gaps.end(),
                              [](const HistoryGap& a, const HistoryGap& b) { return a.missing < b.missing; });
        notice(calendar.weekdaysOnly()
                   ? QT_TRANSLATE_NOOP("FileNotice", "Weekdays without a price: %1 (gaps: %2; the longest, of %3, lies "
                                                     "before %4).")
                   : QT_TRANSLATE_NOOP("FileNotice", "Dates without a price: %1 (gaps: %2; the longest, of %3, lies "
                                                     "before %4)."),
               {std::to_string(missing), std::to_string(file_.gaps.size()), std::to_string(longest.missing),
                formatDate(longest.after)},
               longest.row);
    }

    CsvReader reader_;
    CsvDialect dialect_;
    std::string fileName_;
    CsvHeader header_;
    std::vector<ReadClose> rows_;
    PriceHistoryFile file_;
};

} // namespace

Result<PriceHistoryFile> readPriceHistory(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    Result<PriceHistoryFile> file = PriceHistoryReader(text, *dialect, fileName).read();
    if (!file) return file;
    if (std::optional<FileNotice> notice = dialectNotice(*dialect, fileName))
        file->notices.push_back(std::move(*notice));
    return file;
}

} // namespace marginscope
