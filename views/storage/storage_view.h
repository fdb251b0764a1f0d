// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/volume.h"
#include "views/actions/action_desk.h"
#include "views/storage/volume_rows.h"
#include "views/support/workbench.h"

#include <QWidget>

#include <map>

class QLabel;
class QTimer;
class QToolButton;

namespace binnacle::views {

class CapacityLine;
class PoolTable;
class VolumeBar;
class VolumeTable;

/// The pools of a host, the volumes of the one that is selected, and what can be done with both. The host is
/// asked for volumes while they are seen: libvirt has no event for them. Of a host that is away, what was
/// known stays.
class StorageView final : public QWidget {
    Q_OBJECT
public:
    StorageView(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void setHost(const HostId& host);
    void refresh(); ///< the host or its guests changed

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Reading {
        std::vector<Volume> volumes;
        DiskOwners elsewhere; ///< guests of other hosts
    };
    struct PoolOf {
        HostId host;
        std::string pool;
        bool operator==(const PoolOf&) const = default;
    };
    static Result<Reading> read(Fleet& fleet, const PoolOf& pool);
    QWidget* makePoolButtons();
    QWidget* makePools();
    QWidget* makeVolumes();
    void fillPools();
    void choosePool();
    enum class Why : std::uint8_t { Unknown, Changed }; ///< the volumes are not known, or may be others now
    void ask(Why why);
    void follow(const std::vector<TaskInfo>& tasks);
    void present(const Result<Reading>& reading);
    void fillVolumes();
    void clearVolumes();
    void tellPools();
    void tellVolumes();
    void countVolumes();
    void updateButtons();
    void showPoolMenu(const QPoint& at);
    void showVolumeMenu(const QPoint& at);
    void onPool(const char* action);
    void onVolumes(const QString& action);
    QStringList dropped(const QDropEvent& event) const;
    void setAutostart(bool on);
    void openUser();
    const HostSnapshot* host() const; ///< null: it is gone
    bool isAway() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    HostId m_host;
    PoolOf m_shown;                        ///< whose volumes are in the table
    std::map<HostId, std::string> m_asked; ///< a pool of each host that has not answered yet
    bool m_askAgain = false;        ///< once it has: another one is shown, or something happened meanwhile
    std::optional<WallTime> m_asOf; ///< when the volumes were read; none: they are not known
    std::optional<Error> m_error;   ///< why they are not
    Reading m_reading;
    DiskOwners m_owners; ///< guests of this host
    PoolTable* m_pools;
    VolumeTable* m_table;
    CapacityLine* m_capacity;
    QLabel *m_poolStatus, *m_volumeStatus;
    VolumeBar* m_bar;
    QWidget* m_lower = nullptr;
    QTimer* m_timer;
    QToolButton *m_start = nullptr, *m_stop = nullptr, *m_autostart = nullptr, *m_read = nullptr,
                *m_delete = nullptr;
    QToolButton* m_createPool = nullptr;
    bool m_dropping = false; ///< files are held over the pool
};

} // namespace binnacle::views
