// Permissions of files bind root only when it gives up the privilege to ignore them.
#pragma once

#include <QtGlobal>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace marginscope::test {

/// For this scope, and this thread, permissions of files are obeyed. Nothing to do for ordinary users.
class Unprivileged {
public:
    Unprivileged() {
        if (syscall(SYS_capget, &header_, before_) != 0) qFatal("capget failed");
        __user_cap_data_struct reduced[] = {before_[0], before_[1]};
        reduced[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        if (syscall(SYS_capset, &header_, reduced) != 0) qFatal("capset failed");
    }
    ~Unprivileged() { syscall(SYS_capset, &header_, before_); }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    __user_cap_header_struct header_{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct before_[2] = {};
};

} // namespace marginscope::test
