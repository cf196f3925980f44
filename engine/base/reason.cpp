#include "base/reason.h"

#include <cerrno>

#include "base/messages.h"

namespace overens {

Argument reason(int error) {
    switch (error) {
        case EACCES:
        case EPERM:
            return messages::reason_permission;
        case ENOENT:
            return messages::reason_no_folder;
        case ENOTDIR:
            return messages::reason_not_folder;
        case EISDIR:
            return messages::reason_is_folder;
        case EROFS:
            return messages::reason_read_only;
        case ENOSPC:
        case EDQUOT:
            return messages::reason_full;
        case ENAMETOOLONG:
            return messages::reason_long_name;
        case EMFILE:
        case ENFILE:
            return messages::reason_many_files;
        case EBADF:
            return messages::reason_closed;
        case EIO:
            return messages::reason_device;
        default:
            return "errno " + std::to_string(error);
    }
}

}  // namespace overens
