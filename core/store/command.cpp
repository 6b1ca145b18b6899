#include "core/store/command.h"

#include "core/store/failure.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <limits>

namespace marginscope::database {

Command::Command(SQLite::Database& database, const char* sql)
    : statement_(std::make_unique<SQLite::Statement>(database, sql)) {}

Command::~Command() = default;

void Command::rewind() {
    statement_->reset();
    parameter_ = 0;
}

int Command::run() {
    const int changed = statement_->exec();
    statement_->reset();
    return changed;
}

bool Command::next() {
    column_ = 0;
    return statement_->executeStep();
}

void Command::bind(double value) {
    ++parameter_;
    // SQLite would quietly store a NaN as NULL.
    if (!std::isfinite(value)) refuse(Reason::NotFinite, {"number", std::isnan(value) ? "NaN" : "infinity"});
    statement_->bind(parameter_, value);
}

void Command::bind(const std::optional<double>& value) {
    if (value) return bind(*value);
    statement_->bind(++parameter_);
}

void Command::bind(int value) {
    statement_->bind(++parameter_, value);
}

void Command::bind(std::int64_t value) {
    statement_->bind(++parameter_, value);
}

void Command::bind(std::size_t value) {
    statement_->bind(++parameter_, static_cast<std::int64_t>(value));
}

void Command::bind(Timestamp value) {
    bind(static_cast<std::int64_t>(value.time_since_epoch().count()));
}

void Command::bind(const std::optional<Timestamp>& value) {
    if (value) return bind(*value);
    statement_->bind(++parameter_);
}

void Command::bind(const std::optional<std::int64_t>& value) {
    if (value) return bind(*value);
    statement_->bind(++parameter_);
}

void Command::bind(const char* value) {
    statement_->bindNoCopy(++parameter_, value);
}

void Command::bind(const std::string& value) {
    statement_->bindNoCopy(++parameter_, value);
}

void Command::bind(const std::optional<std::string>& value) {
    if (value) return bind(*value);
    statement_->bind(++parameter_);
}

void Command::bind(const AssetCode& value) {
    bind(value.text());
}

double Command::number() {
    return statement_->getColumn(column_++).getDouble();
}

std::optional<double> Command::optionalNumber() {
    if (!null()) return number();
    ++column_;
    return std::nullopt;
}

std::int64_t Command::integer() {
    return statement_->getColumn(column_++).getInt64();
}

int Command::smallInteger() {
    const std::int64_t value = integer();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse(Reason::StoreCorrupt, {"a number out of range: " + std::to_string(value)});
    return static_cast<int>(value);
}

std::size_t Command::count() {
    const std::int64_t value = integer();
    if (value < 0) refuse(Reason::StoreCorrupt, {"a negative count: " + std::to_string(value)});
    return static_cast<std::size_t>(value);
}

std::string Command::text() {
    return statement_->getColumn(column_++).getString();
}

std::optional<std::string> Command::optionalText() {
    if (!null()) return text();
    ++column_;
    return std::nullopt;
}

AssetCode Command::asset() {
    return AssetCode(text());
}

Timestamp Command::time() {
    return Timestamp(std::chrono::milliseconds(integer()));
}

bool Command::null() const {
    return statement_->isColumnNull(column_);
}

void Command::skip() {
    ++column_;
}

} // namespace marginscope::database
