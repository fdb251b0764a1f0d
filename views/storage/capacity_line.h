// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/host.h"
#include "views/storage/volume_rows.h"

#include <QWidget>

class QLabel;

namespace binnacle::views {

class ElidedLabel;
class IconLabel;

/// What a pool has, what its volumes take, and whether all of it fits where they grow.
class CapacityLine final : public QWidget {
public:
    explicit CapacityLine(QWidget* parent = nullptr);
    void show(const Pool& pool);                           ///< of whose volumes nothing is known
    void show(const Pool& pool, const Provision& volumes); ///< that are known

private:
    void warn(const QString& words);
    ElidedLabel* m_name;
    QLabel* m_figures;
    QWidget* m_warning;
    QLabel* m_words;
};

} // namespace binnacle::views
