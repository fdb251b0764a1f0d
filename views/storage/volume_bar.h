// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/volume_kind.h"
#include "views/actions/action_desk.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace binnacle::views {

/// What can be done with a pool's volumes, and which of them are shown.
class VolumeBar final : public QWidget {
    Q_OBJECT
public:
    explicit VolumeBar(const ActionDesk& desk, QWidget* parent = nullptr);
    /// \a needsPool, \a needsVolume: why nothing can be done with the pool, with a volume; empty: it can.
    void offer(const HostId& host, const QString& needsPool, const QString& needsVolume);
    bool canUpload() const;
    /// Of how many volumes how many are shown; none: there is nothing to choose among.
    void setCount(int shown, std::optional<int> all);
    void showAll(); ///< no filter, all types
    void fillMenu(QMenu& menu) const;

Q_SIGNALS:
    void wanted(const QString& actionId);
    void filterChanged(const QString& words); ///< once typing has paused
    void kindChanged(std::optional<binnacle::VolumeKind> kind);

private:
    QWidget* makeVolumeButtons();
    QWidget* makeLibraryButtons();
    QWidget* makeKinds();
    QWidget* makeFilter();
    QToolButton* connected(QToolButton* button, const char* action);

    const ActionDesk& m_desk;
    QLabel* m_count;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_kinds = nullptr;
    QTimer* m_debounce;
    QToolButton *m_create = nullptr, *m_grow = nullptr, *m_clone = nullptr, *m_wipe = nullptr, *m_delete = nullptr, *m_upload = nullptr,
                *m_download = nullptr, *m_fetch = nullptr;
};

} // namespace binnacle::views
