// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/send_files.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace binnacle::views {

void askFilesToSend(ActionDesk& desk, QWidget* window, const Targets& targets) {
    auto* dialog =
        new QFileDialog(window, QCoreApplication::translate("SendFiles", "Send Files to the Guest"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &desk, [&desk, targets](const QStringList& chosen) {
        const auto* action = desk.registry().find("guest.send-file");
        auto files = Json::array();
        for (const auto& file : chosen)
            files.push_back(file.toStdString());
        if (action) desk.start(*action, targets, Json{{"files", files}});
    });
    dialog->open();
}

} // namespace binnacle::views
