// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/xml_dialog.h"

#include "core/actions/hardware_plan.h"
#include "views/support/background.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

Result<std::string> xmlOf(Fleet& fleet, const GuestRef& guest) {
    const auto target = TRY(hardwareOf(fleet, guest));
    return TRY(target.hardware->definitions(guest.uuid)).next;
}

} // namespace

XmlDialog::XmlDialog(Workbench& bench, const GuestRef& guest, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_guest(guest)
    , m_text(new QPlainTextEdit)
    , m_status(hintLabel(tr("Asking the host …"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    const auto* known = bench.feed.snapshot()->find(guest);
    setWindowTitle(tr("XML of %1").arg(known ? shown(known->name, 60) : toQString(guest.uuid.text())));
    auto* column = new QVBoxLayout(this);
    column->addWidget(hintLabel(tr("This is the definition of the guest's next start. What is changed in it is shown before it is done, and "
                                   "checked by libvirt.")));
    m_text->setAccessibleName(tr("XML of the guest"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &XmlDialog::check);
    column->addWidget(m_text, 1);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Continue…"));
    m_ok->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT edited(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(820, 640);
    read();
}

void XmlDialog::read() {
    inBackground(
        m_bench.pool, this, [&fleet = m_bench.fleet, guest = m_guest] { return xmlOf(fleet, guest); },
        [this](const Result<std::string>& xml) {
            if (!xml) return m_status->setText(translated(xml.error()));
            m_before = toQString(*xml);
            m_text->setPlainText(m_before);
            m_text->setReadOnly(false);
            m_text->setFocus();
            check();
        });
}

void XmlDialog::check() {
    const bool changed = !m_text->isReadOnly() && m_text->toPlainText() != m_before;
    m_ok->setEnabled(changed);
    if (!m_before.isEmpty()) m_status->setText(changed ? tr("Changed, and not yet written.") : tr("Nothing is changed yet."));
}

} // namespace binnacle::views
