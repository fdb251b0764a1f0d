// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/volume_bar.h"

#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace binnacle::views {
namespace {

constexpr int filterMs = 120;

} // namespace

VolumeBar::VolumeBar(const ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_count(plainLabel({}, Tone::Muted))
    , m_debounce(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 0, space::page, space::small);
    column->setSpacing(space::small);
    auto* upper = new QHBoxLayout;
    upper->addWidget(makeVolumeButtons());
    upper->addStretch();
    column->addLayout(upper);
    auto* lower = new QHBoxLayout;
    lower->addWidget(makeLibraryButtons());
    lower->addStretch();
    lower->addWidget(m_count);
    lower->addSpacing(space::medium);
    lower->addWidget(makeKinds());
    lower->addSpacing(space::small);
    lower->addWidget(makeFilter());
    column->addLayout(lower);
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(filterMs);
    connect(m_debounce, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(m_filter->text()); });
}

QToolButton* VolumeBar::connected(QToolButton* button, const char* action) {
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT wanted(QString::fromLatin1(action)); });
    return button;
}

QWidget* VolumeBar::makeVolumeButtons() {
    auto* row = new ButtonRow;
    m_create = connected(row->add("plus", tr("Create a Volume …")), "volume.create");
    m_grow = connected(row->add("disk", tr("Grow …")), "volume.resize");
    m_clone = connected(row->add("copy", tr("Copy …")), "volume.clone");
    m_wipe = connected(row->add("wipe", tr("Wipe …")), "volume.wipe");
    m_delete = connected(row->add("remove", tr("Delete the Volume …")), "volume.delete");
    return row;
}

QWidget* VolumeBar::makeLibraryButtons() {
    auto* row = new ButtonRow;
    m_upload = connected(row->add("export", tr("Upload …")), "volume.upload");
    m_download = connected(row->add("download", tr("Download …")), "volume.download");
    m_fetch = connected(row->add("link", tr("Fetch from a URL …")), "volume.fetch");
    return row;
}

/// The pool as a library: discs to put in, disks, or templates for containers.
QWidget* VolumeBar::makeKinds() {
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Type of the volumes that are shown"));
    m_kinds->addItem(tr("All types"));
    for (const auto kind : {VolumeKind::Iso, VolumeKind::Disk, VolumeKind::Template, VolumeKind::Partial})
        m_kinds->addItem(translated(title(kind)), int(kind));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = m_kinds->currentData();
        Q_EMIT kindChanged(kind.isValid() ? std::optional(VolumeKind(kind.toInt())) : std::nullopt);
    });
    return m_kinds;
}

QWidget* VolumeBar::makeFilter() {
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the volumes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_filter, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    return m_filter;
}

void VolumeBar::offer(const HostId& host, const QString& needsPool, const QString& needsVolume) {
    for (const auto& [button, action] : {std::pair(m_create, "volume.create"), std::pair(m_upload, "volume.upload"), std::pair(m_fetch, "volume.fetch")})
        m_desk.offer(*button, action, {host}, needsPool);
    for (const auto& [button, action] : {std::pair(m_grow, "volume.resize"), std::pair(m_clone, "volume.clone"), std::pair(m_wipe, "volume.wipe"),
                                         std::pair(m_delete, "volume.delete"), std::pair(m_download, "volume.download")})
        m_desk.offer(*button, action, {host}, needsVolume);
}

bool VolumeBar::canUpload() const {
    return m_upload->isEnabled();
}

void VolumeBar::setCount(int shown, std::optional<int> all) {
    m_count->setText(!all            ? QString()
                     : shown == *all ? tr("%n volume(s)", nullptr, *all)
                                     : tr("%1 of %n volume(s)", nullptr, *all).arg(shown));
    m_filter->setVisible(all.has_value());
    m_kinds->setVisible(all.has_value());
}

void VolumeBar::showAll() {
    m_filter->clear();
    m_kinds->setCurrentIndex(0);
}

void VolumeBar::fillMenu(QMenu& menu) const {
    for (auto* button : {m_create, m_grow, m_clone, m_wipe, m_delete, m_upload, m_download, m_fetch}) {
        auto* entry = menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
    }
}

} // namespace binnacle::views
