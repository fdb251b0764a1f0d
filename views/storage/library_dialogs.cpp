// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/library_dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace binnacle::views {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryDialogs)
};

} // namespace

void uploadFiles(ActionDesk& desk, const HostId& host, const std::string& pool, const QStringList& files) {
    const auto* action = desk.registry().find("volume.upload");
    if (!action) return;
    for (const auto& file : files) // what was chosen is what is meant: no plan is asked about
        desk.start(*action, {host}, {{"pool", pool}, {"file", file.toStdString()}});
}

void askForUpload(QWidget* parent, ActionDesk& desk, const HostId& host, const std::string& pool) {
    auto* dialog = new QFileDialog(parent, Words::tr("Upload into the Pool"), QString(),
                                   Words::tr("Images and templates (*.iso *.img *.raw *.qcow2 *.vmdk *.vdi "
                                             "*.vhdx *.tar *.tar.* *.tgz *.txz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [&desk, host, pool](const QStringList& files) { uploadFiles(desk, host, pool, files); });
    dialog->open();
}

void askForDownload(QWidget* parent, ActionDesk& desk, const HostId& host, const Volume& volume) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto* dialog = new QFileDialog(parent, Words::tr("Download the Volume"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(QString::fromStdString(volume.name)).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&desk, host, path = volume.path](const QString& file) {
                         Json params{{"volume", path}, {"file", file.toStdString()}};
                         if (QFileInfo::exists(file)) params["replace"] = true; // the dialog has asked
                         desk.trigger("volume.download", {host}, params);
                     });
    dialog->open();
}

QStringList filesIn(const QMimeData& mime) {
    QStringList files;
    for (const auto& url : mime.urls()) {
        if (!url.isLocalFile() || QFileInfo(url.toLocalFile()).isDir()) return {};
        files << url.toLocalFile();
    }
    return files;
}

} // namespace binnacle::views
