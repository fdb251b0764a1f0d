// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/page.h"
#include "views/support/workbench.h"

class QLineEdit;
class QListView;
class QSlider;
class QTimer;

namespace binnacle::views {

class Thumbnails;
class WallModel;

/// The wall: live pictures of all guests that run, or of those that a search finds.
class WallPage final : public Page {
    Q_OBJECT
public:
    explicit WallPage(Workbench& bench);

    void open(const Place& place) override;
    std::vector<Target> targets() const override;
    QString title() const override;

Q_SIGNALS:
    void consoleWanted(const GuestRef& guest);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void resizeCells();
    void applyFilter();

    Workbench& m_bench;
    Thumbnails* m_thumbnails;
    WallModel* m_model;
    QListView* m_list;
    QLineEdit* m_filter;
    QSlider* m_size;
    QTimer *m_delay, *m_lookSoon;
};

} // namespace binnacle::views
