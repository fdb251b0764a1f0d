// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/tree_text.h"

#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"

#include <QCoreApplication>

namespace binnacle::views {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Tree", text);
}

QString groupLabel(const std::string& text, Grouping grouping) {
    if (!text.empty()) return shown(text.substr(text.rfind('/') + 1));
    switch (grouping) {
    case Grouping::Folder:
        return tr(QT_TRANSLATE_NOOP("Tree", "Without folder"));
    case Grouping::Tag:
        return tr(QT_TRANSLATE_NOOP("Tree", "Without tags"));
    case Grouping::Host:
    case Grouping::Site:
        return tr(QT_TRANSLATE_NOOP("Tree", "Without site"));
    }
    return {};
}

/// Somebody else's tool may have started one.
bool isIdleTemplate(const Guest& guest) {
    return guest.meta.isTemplate && !isActive(guest.state);
}

} // namespace

QString stateWord(const Guest& guest) {
    if (isIdleTemplate(guest)) return tr(QT_TRANSLATE_NOOP("Tree", "Template"));
    return translated(title(guest.state));
}

QIcon stateIcon(const Guest& guest) {
    return isIdleTemplate(guest) ? icon("guest-template") : icon(guest.state);
}

QString stateText(const Guest& guest) {
    const auto state = stateWord(guest);
    if (isIdleTemplate(guest)) return state;
    return guest.stateReason.empty() ? state : state + " (" + translated(guest.stateReason) + ')';
}

QString linkText(const HostSnapshot& host) {
    auto text = translated(title(host.link.state));
    if (toMillis(host.link.since) > 0)
        text = tr(QT_TRANSLATE_NOOP("Tree", "%1 since %2")).arg(text, timeOfDay(host.link.since));
    if (host.link.error) text += ": " + sentence(*host.link.error);
    return text;
}

QString numberText(const Guest& guest) {
    return guest.meta.number ? QString::number(guest.meta.number) : QString();
}

QString treeLabel(const TreeNode& node, Grouping grouping) {
    switch (node.kind) {
    case TreeNode::Kind::Root:
        return {};
    case TreeNode::Kind::Fleet:
        return tr(QT_TRANSLATE_NOOP("Tree", "Fleet"));
    case TreeNode::Kind::Group:
        return groupLabel(node.text, grouping);
    case TreeNode::Kind::Host:
        return shown(node.host->name);
    case TreeNode::Kind::Guest:
        return shown(node.guest->name);
    }
    return {};
}

QIcon treeIcon(const TreeNode& node, Grouping grouping) {
    switch (node.kind) {
    case TreeNode::Kind::Root:
        return {};
    case TreeNode::Kind::Fleet:
        return icon("fleet");
    case TreeNode::Kind::Group:
        return icon(grouping == Grouping::Tag ? "tag" : grouping == Grouping::Site ? "site" : "folder");
    case TreeNode::Kind::Host:
        return icon(node.host->link.state);
    case TreeNode::Kind::Guest:
        return stateIcon(*node.guest);
    }
    return {};
}

QString treeToolTip(const TreeNode& node) {
    if (node.kind == TreeNode::Kind::Host) {
        auto text = shown(node.host->name) + '\n' + linkText(*node.host);
        if (node.host->asOf) text += '\n' + tr(QT_TRANSLATE_NOOP("Tree", "Shown as of %1")).arg(dateTime(*node.host->asOf));
        return plainToHtml(text);
    }
    if (node.kind == TreeNode::Kind::Guest) {
        auto text = shown(node.guest->name) + '\n' + stateText(*node.guest);
        for (const auto& address : node.guest->addresses)
            text += '\n' + shown(address.ip, 60);
        return plainToHtml(text);
    }
    return {};
}

QString treeSpoken(const TreeNode& node, Grouping grouping) {
    const auto label = treeLabel(node, grouping);
    if (node.kind == TreeNode::Kind::Host) return label + ", " + linkText(*node.host);
    if (node.kind == TreeNode::Kind::Guest) {
        const auto kind = node.guest->kind == GuestKind::Container ? tr(QT_TRANSLATE_NOOP("Tree", "container"))
                                                                   : tr(QT_TRANSLATE_NOOP("Tree", "virtual machine"));
        return label + ", " + kind + ", " + stateText(*node.guest);
    }
    return label;
}

} // namespace binnacle::views
