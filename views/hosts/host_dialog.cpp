// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_dialog.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <nlohmann/json.hpp>

namespace binnacle::views {
namespace {

QLineEdit* field(const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    return edit;
}

void addRow(QFormLayout& form, const QString& label, QWidget* editor, const QString& help = {}) {
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    editor->setToolTip(help);
    form.addRow(label, editor);
}

} // namespace

HostDialog::HostDialog(const std::optional<HostSpec>& before, const QStringList& sites, QWidget* parent)
    : QDialog(parent)
    , m_new(!before)
    , m_name(field(tr("as you call it")))
    , m_address(field(tr("name, IP address or alias of ~/.ssh/config")))
    , m_user(field(tr("as ~/.ssh/config says, else your login name")))
    , m_key(field(tr("SSH agent and the usual keys")))
    , m_jump(field(tr("user@bastion:22, other")))
    , m_knownHosts(field(QStringLiteral("~/.ssh/known_hosts")))
    , m_site(field(tr("groups the tree")))
    , m_port(new QSpinBox)
    , m_local(new QCheckBox(tr("This computer, without SSH")))
    , m_notes(new QPlainTextEdit)
    , m_colour(new QPushButton(tr("Choose…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_new ? tr("Add Host") : tr("Edit Host"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addWidget(hintLabel(tr("All a host needs is SSH and libvirt. Passwords and passphrases are asked for when they "
                                   "are needed, and are never written into the fleet file.")));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addWay(*form);
    addLooks(*form, sites);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_new ? tr("Add and Connect") : tr("Save"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (auto* edit : {m_name, m_address})
        connect(edit, &QLineEdit::textChanged, this, &HostDialog::check);
    connect(m_local, &QCheckBox::toggled, this, &HostDialog::check);
    connect(m_colour, &QPushButton::clicked, this, &HostDialog::chooseColour);
    if (before) show(*before);
    m_local->setVisible(m_new || m_before.local);
    m_local->setEnabled(m_new);
    setMinimumWidth(560);
    check();
    m_name->setFocus();
}

void HostDialog::addWay(QFormLayout& form) {
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Address"), m_address);
    form.addRow(QString(), m_local);
    addRow(form, tr("User"), m_user);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("usual"));
    addRow(form, tr("Port"), m_port, tr("As ~/.ssh/config says, else 22"));
    auto* keyRow = new QWidget;
    auto* row = new QHBoxLayout(keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_key, 1);
    auto* browse = new QToolButton;
    browse->setText(QStringLiteral("…"));
    browse->setToolTip(tr("Choose a key file"));
    browse->setAccessibleName(tr("Choose a key file"));
    connect(browse, &QToolButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(this, tr("Key File"), QDir::homePath() + "/.ssh");
        if (!file.isEmpty()) m_key->setText(file);
    });
    row->addWidget(browse);
    m_key->setAccessibleName(tr("Key file"));
    form.addRow(tr("Key file"), keyRow);
    addRow(form, tr("Jump hosts"), m_jump, tr("Hosts on the way, as for ssh -J"));
    addRow(form, tr("Known hosts"), m_knownHosts);
}

void HostDialog::addLooks(QFormLayout& form, const QStringList& sites) {
    m_site->setCompleter(new QCompleter(sites, m_site));
    addRow(form, tr("Site"), m_site);
    addRow(form, tr("Colour"), m_colour, tr("Marks the host in the tree"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(fontMetrics().height() * 4);
    m_notes->setPlaceholderText(tr("Markdown"));
    addRow(form, tr("Notes"), m_notes);
}

void HostDialog::show(const HostSpec& host) {
    m_before = host;
    m_name->setText(toQString(host.name));
    m_address->setText(toQString(host.address));
    m_local->setChecked(host.local);
    m_user->setText(toQString(host.user));
    m_port->setValue(int(host.port));
    m_key->setText(toQString(host.key));
    m_jump->setText(toQString(host.jump));
    m_knownHosts->setText(toQString(host.knownHosts));
    m_site->setText(toQString(host.site));
    m_notes->setPlainText(toQString(host.notes));
    m_colourName = toQString(host.colour);
    if (!m_colourName.isEmpty()) m_colour->setText(m_colourName);
}

void HostDialog::chooseColour() {
    const auto start = QColor::isValidColor(m_colourName) ? QColor(m_colourName) : theme::colour(Tone::Accent);
    const auto chosen = QColorDialog::getColor(start, this, tr("Colour of the Host"));
    if (!chosen.isValid()) return;
    m_colourName = chosen.name();
    m_colour->setText(m_colourName);
}

void HostDialog::check() {
    const bool local = m_local->isChecked();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_address, m_user, m_port, m_key, m_jump, m_knownHosts})
        widget->setEnabled(!local);
    if (m_ok) m_ok->setEnabled(!m_name->text().trimmed().isEmpty());
}

nlohmann::json HostDialog::params() const {
    auto params = nlohmann::json::object();
    const auto put = [&](const char* key, const QString& now, const std::string& was) {
        const auto text = now.trimmed().toStdString();
        if (text != was) params[key] = text;
    };
    put("name", m_name->text(), m_before.name);
    put("address", m_address->text(), m_before.address);
    put("user", m_user->text(), m_before.user);
    put("key", m_key->text(), m_before.key);
    put("jump", m_jump->text(), m_before.jump);
    put("known-hosts", m_knownHosts->text(), m_before.knownHosts);
    put("site", m_site->text(), m_before.site);
    put("colour", m_colourName, m_before.colour);
    put("notes", m_notes->toPlainText(), m_before.notes);
    if (unsigned(m_port->value()) != m_before.port) params["port"] = m_port->value();
    if (m_new && m_local->isChecked()) params["local"] = true;
    return params;
}

} // namespace binnacle::views
