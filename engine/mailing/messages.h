#pragma once

#include "base/message.h"

namespace overens::mailing::messages {

inline constexpr MessageText no_activity{"due-no-activity", "registret saknar verksamhetens fil",
                                         "the register lacks the file of the activity"};
inline constexpr MessageText no_activity_hint{
    "due-no-activity-hint", "för in den: där står efter hur många månader frågorna skickas",
    "bring it in: it says after how many months questions are sent"};

}  // namespace overens::mailing::messages
