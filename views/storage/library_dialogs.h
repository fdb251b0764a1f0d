// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/volume.h"
#include "views/actions/action_desk.h"

#include <QStringList>

class QMimeData;
class QWidget;

namespace binnacle::views {

/// A task for each of the files.
void uploadFiles(ActionDesk& desk, const HostId& host, const std::string& pool, const QStringList& files);
/// Lets files of this computer be chosen. Returns at once.
void askForUpload(QWidget* parent, ActionDesk& desk, const HostId& host, const std::string& pool);
/// Lets the file be named into which the volume is to come. Returns at once.
void askForDownload(QWidget* parent, ActionDesk& desk, const HostId& host, const Volume& volume);
/// Files of this computer that are dragged; empty where there is something else.
QStringList filesIn(const QMimeData& mime);

} // namespace binnacle::views
