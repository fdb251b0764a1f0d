// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sample_guest_xml.h"

#include "core/domain/xml_splice.h"

#include <fmt/format.h>

namespace binnacle::domain {
namespace {

std::string graphics(const SampleGuest& guest) {
    if (!guest.vnc && !guest.spice) return {};
    std::string xml = "    <video><model type='vga'/></video>\n"
                      "    <input type='tablet' bus='virtio'/>\n";
    constexpr auto device = "    <graphics type='{}' autoport='yes'><listen type='address' address='127.0.0.1'/></graphics>\n";
    if (guest.vnc) xml += fmt::format(device, "vnc");
    if (guest.spice)
        xml += fmt::format(device, "spice") +
               "    <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>\n";
    return xml;
}

/// A sample of a few seconds' life needs none of the guards against what other guests may see; emulated, the
/// kernel would also measure clocks for seconds.
std::string commandLine(const SampleGuest& guest) {
    return "console=tty0 console=ttyS0 quiet mitigations=off nokaslr" +
           std::string(guest.kvm ? "" : " tsc=reliable no_timer_check") + " binnacle.name=" + guest.name;
}

} // namespace

std::string toXml(const SampleGuest& guest) {
    return fmt::format(R"(<domain type='{type}'>
  <name>{name}</name>
  <memory unit='MiB'>128</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <kernel>{kernel}</kernel>
    <initrd>{initrd}</initrd>
    <cmdline>{commandLine}</cmdline>
  </os>
  <features><acpi/><apic/></features>
  {cpu}
  <on_reboot>restart</on_reboot>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' discard='unmap'/>
      <source file='{disk}'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <controller type='usb' model='none'/>
    {nic}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <rng model='virtio'><backend model='builtin'/></rng>
    <memballoon model='virtio'><stats period='5'/></memballoon>
{graphics}  </devices>
</domain>
)",
                       fmt::arg("type", guest.kvm ? "kvm" : "qemu"), fmt::arg("name", escapeXml(guest.name)),
                       fmt::arg("kernel", escapeXml(guest.kernel)), fmt::arg("initrd", escapeXml(guest.initrd)),
                       fmt::arg("commandLine", escapeXml(commandLine(guest))),
                       fmt::arg("cpu", guest.kvm ? "<cpu mode='host-passthrough'/>"
                                                 : "<cpu mode='custom' match='exact' check='none'>"
                                                   "<model fallback='allow'>qemu64</model></cpu>"),
                       fmt::arg("disk", escapeXml(guest.disk)),
                       fmt::arg("nic", guest.network ? "<interface type='network'><source network='default'/><model type='virtio'/></interface>"
                                                     : "<interface type='user'><model type='virtio'/></interface>"),
                       fmt::arg("graphics", graphics(guest)));
}

} // namespace binnacle::domain
