// What tests do to the files of a store: read and write their bytes, take permissions away, fill the disk.
#pragma once

#include "tests/support/stores.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

namespace marginscope::test {

namespace fs = std::filesystem;

inline StoreOptions impatient() {
    return {std::chrono::milliseconds(100), {}};
}

inline std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

inline std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

/// A closed store with one book in it.
inline void makeStore(const StoreFolder& folder, std::size_t positions = 50) {
    Store store = folder.open();
    valueOf(store.savePortfolio(largeBook("book", positions), SaveMode::CreateNew));
}

inline Portfolio loaded(const StoreFolder& folder) {
    return valueOf(valueOf(Store::open(folder.path(), OpenMode::ReadOnly)).loadPortfolio("book"));
}

/// Permissions for this scope; afterwards the owner may do everything again.
class Permissions {
public:
    Permissions(fs::path path, int mode) : path_(std::move(path)) { fs::permissions(path_, fs::perms(mode)); }
    ~Permissions() { fs::permissions(path_, fs::is_directory(path_) ? fs::perms(0755) : fs::perms(0644)); }
    Permissions(const Permissions&) = delete;
    Permissions& operator=(const Permissions&) = delete;

private:
    fs::path path_;
};

/// A disk that is full `spare` bytes beyond the longest file of the store, for this scope.
class FullDisk {
public:
    FullDisk(const fs::path& folder, std::uintmax_t spare) {
        std::uintmax_t longest = 0;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder))
            longest = std::max(longest, entry.file_size());
        getrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{longest + spare, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// The script of a version-1 file, and of the ones after it.
inline std::string version1() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql");
}
inline std::string version2() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-2.sql");
}

inline std::string version3() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-3.sql");
}

inline std::string version4() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-4.sql");
}

inline std::string version5() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-5.sql");
}

inline std::string version6() {
    return bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-6.sql");
}

} // namespace marginscope::test
