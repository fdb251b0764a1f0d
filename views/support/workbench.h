// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a page needs, handed to its constructor.

#include "core/tasks/task.h"
#include "views/support/place.h"

#include <functional>

class QThreadPool;

namespace binnacle {
class ActionRunner;
class Fleet;
class Inventory;
class Metrics;
class TaskJournal;
} // namespace binnacle
namespace binnacle::console {
class GlibThread;
}

namespace binnacle::views {

class FiguresFeed;
class InventoryFeed;
class TaskFeed;

struct Workbench {
    Inventory& inventory;
    Metrics& metrics;
    Fleet& fleet;
    TaskJournal& journal;
    ActionRunner& actions;
    InventoryFeed& feed;
    TaskFeed& tasks;
    FiguresFeed& figures;
    QThreadPool& pool;                         ///< of inBackground(): reads for views
    std::function<Result<>(TaskId)> cancelTask; ///< blocks: in the background only
    std::function<void(const Place&)> go;       ///< opens a place in the window
    console::GlibThread& glib;                  ///< of the screens of guests
};

} // namespace binnacle::views
