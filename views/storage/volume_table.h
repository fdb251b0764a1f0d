// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/volume_kind.h"
#include "views/storage/volume_rows.h"

#include <QTableView>

#include <optional>

namespace binnacle::views {

class TableColumns;

/// The volumes of a pool, be they ten thousand; one is selected.
class VolumeTable final : public QTableView {
    Q_OBJECT
public:
    explicit VolumeTable(QWidget* parent = nullptr);
    ~VolumeTable() override;

    /// As volumeRows() makes them. What is selected stays so.
    void setVolumes(std::vector<VolumeRow> rows);
    const std::vector<VolumeRow>& volumes() const;
    /// Only those with \a words in a cell, in any case.
    void setFilter(const QString& words);
    void setKind(std::optional<VolumeKind> kind); ///< only such ones; none: all
    int shownCount() const;
    const VolumeRow* selected() const;
    void select(const std::string& volume);
    void fillMenu(QMenu& menu); ///< what concerns the table itself

Q_SIGNALS:
    void selectionMoved();
    void opened(); ///< the selected one, by a double click or Enter

private:
    class Model;
    class Sorted;
    Model* m_model;
    Sorted* m_sorted;
    TableColumns* m_columns;
    QAction* m_copy;
};

} // namespace binnacle::views
