// A prepared statement in the words of this program: parameters are bound and columns read from left to right.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace marginscope::database {

class Command {
public:
    Command(SQLite::Database& database, const char* sql);
    ~Command();
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    /// Binds all parameters. Text is not copied: it must live until run() or the last next().
    template<class... Values>
    Command& with(const Values&... values) {
        rewind();
        (bind(values), ...);
        return *this;
    }
    /// Runs a statement without rows; says how many rows it changed. May be bound and run again.
    int run();
    /// Steps to the next row; false after the last.
    bool next();

    double number();
    std::optional<double> optionalNumber();
    std::int64_t integer();
    int smallInteger();
    std::size_t count();
    std::string text();
    std::optional<std::string> optionalText();
    AssetCode asset();
    Timestamp time();
    bool null() const;
    void skip();

private:
    void rewind();
    void bind(double value);
    void bind(const std::optional<double>& value);
    void bind(int value);
    void bind(std::int64_t value);
    void bind(std::size_t value);
    void bind(Timestamp value);
    void bind(const std::optional<Timestamp>& value);
    void bind(const std::optional<std::int64_t>& value);
    void bind(const char* value);
    void bind(const std::string& value);
    void bind(const std::optional<std::string>& value);
    void bind(const AssetCode& value);

    std::unique_ptr<SQLite::Statement> statement_;
    int parameter_ = 0;
    int column_ = 0;
};

} // namespace marginscope::database
