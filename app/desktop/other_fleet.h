// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a start says that asks for another fleet than the console that runs shows.

#include <QString>

class QMessageBox;

namespace binnacle::desktop {

/// "demo …" for a demo fleet, else the path of its file; the same for two names of one file.
struct OtherFleet {
    QString running, asked;
};
/// For a terminal: which one runs, and how to start another beside it.
QString otherFleetWords(const OtherFleet& fleets);

enum class OtherFleetChoice : int { Cancel, ShowRunning, StartAnother };
/// For a start without a terminal. Ends with one of the choices.
QMessageBox* makeOtherFleetDialog(const OtherFleet& fleets);

} // namespace binnacle::desktop
