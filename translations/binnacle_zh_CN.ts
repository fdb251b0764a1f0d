<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionButtons</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>CapacityLine</name>
    <message>
        <source>%1 of %2 allocated, %3 free</source>
        <translation>已分配 %1，共 %2，可用 %3</translation>
    </message>
    <message>
        <source>%1 of %2 allocated, %3 free; %4 provisioned to volumes</source>
        <translation>已分配 %1，共 %2，可用 %3；已为卷置备 %4</translation>
    </message>
    <message>
        <source>More is provisioned than there is: the volumes may grow by %1, and %2 is free. Guests that write beyond it are paused by their host.</source>
        <translation>已超额置备：各卷最多还会增长 %1，而可用空间只有 %2。客户机写入超出可用空间时会被主机暂停。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>“%1”的类型不对</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>“%1”不在可选值之中：%2</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;</source>
        <translation>没有名为“%1”的操作</translation>
    </message>
    <message>
        <source>The action can&apos;t be taken on that kind of object</source>
        <translation>该操作不适用于这类对象</translation>
    </message>
    <message>
        <source>The parameters must be an object</source>
        <translation>参数必须是一个对象</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;</source>
        <translation>没有名为“%1”的参数</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Whether the guest is started when its host comes up.</source>
        <translation>主机启动时是否启动该客户机。</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on（开）或 off（关）</translation>
    </message>
    <message>
        <source>The guest has no definition that outlives it</source>
        <translation>该客户机没有持久定义</translation>
    </message>
    <message>
        <source>Change the autostart of %1</source>
        <translation>更改 %1 的自动启动设置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Gives a stopped guest another name.</source>
        <translation>为已停止的客户机更换名称。</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be renamed: shut it down first</source>
        <translation>无法重命名正在运行的客户机：请先将其关机</translation>
    </message>
    <message>
        <source>A guest with a saved state can&apos;t be renamed</source>
        <translation>无法重命名带有已保存状态的客户机</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Adds tags to the guest.</source>
        <translation>为客户机添加标签。</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>为 %1 添加标签</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Takes tags away from the guest.</source>
        <translation>移除客户机的标签。</translation>
    </message>
    <message>
        <source>Remove tags of %1</source>
        <translation>移除 %1 的标签</translation>
    </message>
    <message>
        <source>The tags; those it doesn&apos;t have are passed over</source>
        <translation>标签；客户机没有的标签会被忽略</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Puts the guest into a folder of the tree.</source>
        <translation>将客户机放入树中的某个文件夹。</translation>
    </message>
    <message>
        <source>Move %1 to a folder</source>
        <translation>将 %1 移动到文件夹</translation>
    </message>
    <message>
        <source>The folder, like web/production; / for none</source>
        <translation>文件夹，例如 web/production；/ 表示不放入文件夹</translation>
    </message>
    <message>
        <source>Edit Notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Replaces the guest&apos;s notes (Markdown).</source>
        <translation>替换客户机的备注（Markdown）。</translation>
    </message>
    <message>
        <source>Edit the notes of %1</source>
        <translation>编辑 %1 的备注</translation>
    </message>
    <message>
        <source>The notes; - reads them from standard input</source>
        <translation>备注；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Add to the notes there are</source>
        <translation>追加到现有备注</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Guards the guest against being deleted, stopped hard and reset.</source>
        <translation>防止客户机被删除、强制停止和重置。</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>保护 %1</translation>
    </message>
    <message>
        <source>The guest is protected already</source>
        <translation>该客户机已受保护</translation>
    </message>
    <message>
        <source>Remove Protection</source>
        <translation>解除保护</translation>
    </message>
    <message>
        <source>Lets the guest be deleted, stopped hard and reset again.</source>
        <translation>重新允许删除、强制停止和重置该客户机。</translation>
    </message>
    <message>
        <source>Remove the protection of %1</source>
        <translation>解除对 %1 的保护</translation>
    </message>
    <message>
        <source>The guest is not protected</source>
        <translation>该客户机未受保护</translation>
    </message>
    <message>
        <source>A guest&apos;s number is 100 to 999999999</source>
        <translation>客户机编号的范围是 100 到 999999999</translation>
    </message>
    <message>
        <source>%1 has the number %2 already</source>
        <translation>编号 %2 已被 %1 使用</translation>
    </message>
    <message>
        <source>Set Number</source>
        <translation>设置编号</translation>
    </message>
    <message>
        <source>Gives the guest a number of 100 and up that no other guest of the fleet has.</source>
        <translation>为客户机分配一个从 100 起、机群中没有其他客户机使用的编号。</translation>
    </message>
    <message>
        <source>The number; the lowest free one where it is left out</source>
        <translation>编号；省略时使用最小的空闲编号</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>为 %1 设置编号</translation>
    </message>
    <message>
        <source>How the guest is asked: by its agent where one answers, else by ACPI or its init</source>
        <translation>以何种方式通知客户机：有代理响应时通过代理，否则通过 ACPI 或其 init</translation>
    </message>
    <message>
        <source>The guest is running</source>
        <translation>客户机正在运行</translation>
    </message>
    <message>
        <source>The guest is paused</source>
        <translation>客户机已暂停</translation>
    </message>
    <message>
        <source>The guest is stopped</source>
        <translation>客户机已停止</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved and it is stopped</source>
        <translation>客户机的状态已保存，且已停止</translation>
    </message>
    <message>
        <source>The guest has crashed</source>
        <translation>客户机已崩溃</translation>
    </message>
    <message>
        <source>The guest is starting</source>
        <translation>客户机正在启动</translation>
    </message>
    <message>
        <source>The guest is stopping</source>
        <translation>客户机正在停止</translation>
    </message>
    <message>
        <source>The guest&apos;s state is not known</source>
        <translation>客户机的状态未知</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Starts the guest; a saved one goes on where it was.</source>
        <translation>启动客户机；已保存状态的客户机会从原处继续运行。</translation>
    </message>
    <message>
        <source>Throw a saved state away and boot anew</source>
        <translation>丢弃已保存的状态并重新引导</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>The guest was asked to shut down</source>
        <translation>已通知客户机关机</translation>
    </message>
    <message>
        <source>The guest has not shut down within %1 seconds</source>
        <translation>客户机未在 %1 秒内关机</translation>
    </message>
    <message>
        <source>It may not listen to ACPI or hang: look at its console, or stop it hard.</source>
        <translation>它可能不响应 ACPI 或已挂起：请查看其控制台，或强制停止。</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Asks the guest to shut down and waits until it has.</source>
        <translation>通知客户机关机，并等待其完成。</translation>
    </message>
    <message>
        <source>Seconds to wait; 0: don&apos;t wait</source>
        <translation>等待的秒数；0 表示不等待</translation>
    </message>
    <message>
        <source>The guest is paused: resume it first</source>
        <translation>客户机已暂停：请先继续运行</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>The guest is protected: take the protection away first</source>
        <translation>客户机受保护：请先解除保护</translation>
    </message>
    <message>
        <source>Stop Hard</source>
        <translation>强制停止</translation>
    </message>
    <message>
        <source>Ends the guest at once, like pulling the plug: what it has not written is lost.</source>
        <translation>立即结束客户机，如同拔掉电源：尚未写入的内容会丢失。</translation>
    </message>
    <message>
        <source>Stop %1 hard</source>
        <translation>强制停止 %1</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Asks the guest to reboot.</source>
        <translation>通知客户机重启。</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Resets the guest at once, like its reset button: what it has not written is lost.</source>
        <translation>立即重置客户机，如同按下重置按钮：尚未写入的内容会丢失。</translation>
    </message>
    <message>
        <source>A container has no reset button</source>
        <translation>容器没有重置按钮</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Freezes the guest; it keeps its memory and its place on the host.</source>
        <translation>冻结客户机；它保留其内存以及在主机上的位置。</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Lets a paused guest go on.</source>
        <translation>让已暂停的客户机继续运行。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续运行 %1</translation>
    </message>
    <message>
        <source>Save State</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Writes the guest&apos;s memory to the host&apos;s disk and stops it; starting it goes on there.</source>
        <translation>将客户机的内存写入主机磁盘并停止它；下次启动时从该处继续。</translation>
    </message>
    <message>
        <source>libvirt can&apos;t save the state of containers</source>
        <translation>libvirt 无法保存容器的状态</translation>
    </message>
    <message>
        <source>Save the state of %1</source>
        <translation>保存 %1 的状态</translation>
    </message>
    <message>
        <source>Restore State</source>
        <translation>恢复状态</translation>
    </message>
    <message>
        <source>Starts a saved guest where it was.</source>
        <translation>从原处启动已保存状态的客户机。</translation>
    </message>
    <message>
        <source>The guest has no saved state</source>
        <translation>客户机没有已保存的状态</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>恢复 %1 的状态</translation>
    </message>
    <message>
        <source>The guest is not on this host (any more)</source>
        <translation>客户机（已）不在此主机上</translation>
    </message>
    <message>
        <source>The connection to the host was lost meanwhile</source>
        <translation>期间与主机的连接已断开</translation>
    </message>
    <message>
        <source>The host %1 is not connected</source>
        <translation>主机 %1 未连接</translation>
    </message>
    <message>
        <source>Nothing happened for %1 seconds</source>
        <translation>%1 秒内没有任何反应</translation>
    </message>
    <message>
        <source>waiting for the guest</source>
        <translation>正在等待客户机</translation>
    </message>
    <message>
        <source>Login name; else as ~/.ssh/config says</source>
        <translation>登录名；省略时按 ~/.ssh/config</translation>
    </message>
    <message>
        <source>SSH port; else as ~/.ssh/config says</source>
        <translation>SSH 端口；省略时按 ~/.ssh/config</translation>
    </message>
    <message>
        <source>Identity file; else the SSH agent and the usual keys</source>
        <translation>身份密钥文件；省略时使用 SSH 代理和常用密钥</translation>
    </message>
    <message>
        <source>File of host keys in place of ~/.ssh/known_hosts</source>
        <translation>用来代替 ~/.ssh/known_hosts 的主机密钥文件</translation>
    </message>
    <message>
        <source>Jump hosts on the way: user@host:port,…</source>
        <translation>途经的跳板主机：user@host:port,…</translation>
    </message>
    <message>
        <source>Where the host stands; groups the tree</source>
        <translation>主机所在地；用于树的分组</translation>
    </message>
    <message>
        <source>Mark of the host, like #3b82f6</source>
        <translation>主机的标记颜色，例如 #3b82f6</translation>
    </message>
    <message>
        <source>Notes on the host</source>
        <translation>主机的备注</translation>
    </message>
    <message>
        <source>The port must be 1 to 65535, or 0 for the usual one</source>
        <translation>端口必须为 1 到 65535，或用 0 表示默认端口</translation>
    </message>
    <message>
        <source>The hosts of the demo fleet can&apos;t be changed</source>
        <translation>无法更改演示机群的主机</translation>
    </message>
    <message>
        <source>The host is not in the fleet file (any more)</source>
        <translation>该主机（已）不在机群文件中</translation>
    </message>
    <message>
        <source>The host is not in the fleet (any more)</source>
        <translation>该主机（已）不在机群中</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Adds a host to the fleet. All it needs is SSH and libvirt.</source>
        <translation>将主机加入机群。它只需要 SSH 和 libvirt。</translation>
    </message>
    <message>
        <source>What you call the host</source>
        <translation>您为主机取的名称</translation>
    </message>
    <message>
        <source>Name, IP address or alias of ~/.ssh/config; else the name</source>
        <translation>主机名、IP 地址或 ~/.ssh/config 中的别名；省略时用名称</translation>
    </message>
    <message>
        <source>This computer, without SSH</source>
        <translation>本机，不使用 SSH</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Edit Host</source>
        <translation>编辑主机</translation>
    </message>
    <message>
        <source>Changes how a host is reached and shown.</source>
        <translation>更改主机的访问方式和显示方式。</translation>
    </message>
    <message>
        <source>Name, IP address or alias of ~/.ssh/config</source>
        <translation>主机名、IP 地址或 ~/.ssh/config 中的别名</translation>
    </message>
    <message>
        <source>Edit the host %1</source>
        <translation>编辑主机 %1</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>Takes the host out of the fleet. Nothing changes on the host itself.</source>
        <translation>将主机移出机群。主机本身不会有任何改变。</translation>
    </message>
    <message>
        <source>Remove the host %1</source>
        <translation>移除主机 %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connects to the host, or tries again now.</source>
        <translation>连接到主机，或立即重试。</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Ends the connection and doesn&apos;t make it again by itself.</source>
        <translation>断开连接，并且不会自动重连。</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>断开与 %1 的连接</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>主机未连接</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reads everything from the host again.</source>
        <translation>从主机重新读取全部内容。</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>重新读取 %1</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Cannot make a pair of sockets</source>
        <translation>无法创建套接字对</translation>
    </message>
    <message>
        <source>Cannot make a pipe</source>
        <translation>无法创建管道</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>未安装 %1</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 took too long and was ended</source>
        <translation>%1 耗时过长，已被终止</translation>
    </message>
    <message>
        <source>The host&apos;s domain capabilities can&apos;t be read</source>
        <translation>无法读取主机的域能力信息</translation>
    </message>
    <message>
        <source>A guest&apos;s XML is larger than 8 MiB</source>
        <translation>客户机的 XML 超过 8 MiB</translation>
    </message>
    <message>
        <source>A guest&apos;s XML can&apos;t be read</source>
        <translation>无法读取客户机的 XML</translation>
    </message>
    <message>
        <source>A guest&apos;s XML has no valid uuid</source>
        <translation>客户机的 XML 中没有有效的 UUID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid tag</source>
        <translation>“%1”不是有效的标签</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 bytes without commas and control characters.</source>
        <translation>标签为 1 到 60 个字节，不含逗号和控制字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid folder</source>
        <translation>“%1”不是有效的文件夹</translation>
    </message>
    <message>
        <source>A folder looks like web/production: up to 16 parts of 1 to 60 bytes.</source>
        <translation>文件夹形如 web/production：最多 16 级，每级 1 到 60 个字节。</translation>
    </message>
    <message>
        <source>The guest&apos;s Binnacle metadata is not valid XML</source>
        <translation>客户机的 Binnacle 元数据不是有效的 XML</translation>
    </message>
    <message>
        <source>A guest can have 100 tags at most</source>
        <translation>一个客户机最多有 100 个标签</translation>
    </message>
    <message>
        <source>Notes can have 64 KiB at most</source>
        <translation>备注最长 64 KiB</translation>
    </message>
    <message>
        <source>This is not well-formed XML</source>
        <translation>这不是格式良好的 XML</translation>
    </message>
    <message>
        <source>The XML has no element &lt;%1&gt;</source>
        <translation>XML 中没有元素 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2</source>
        <translation>%1 在端口 %2 上没有响应</translation>
    </message>
    <message>
        <source>Is the host switched on and its network up? Does a firewall drop the port?</source>
        <translation>主机是否已开机、网络是否正常？防火墙是否屏蔽了该端口？</translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Somebody may be listening in, or the host was reinstalled</source>
        <translation>%1 的主机密钥已更改。可能有人在窃听，或者主机已重新安装</translation>
    </message>
    <message>
        <source>writing memory</source>
        <translation>正在写入内存</translation>
    </message>
    <message>
        <source>No guests can be made in the demo fleet</source>
        <translation>无法在演示机群中创建客户机</translation>
    </message>
    <message>
        <source>No guests can be deleted in the demo fleet</source>
        <translation>无法在演示机群中删除客户机</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>by a user</source>
        <translation>由用户操作</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; must be a number from 0 to %3</source>
        <translation>第 %1 行：“%2”必须是 0 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid TOML</source>
        <translation>%1，第 %2 行，第 %3 列：不是有效的 TOML</translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>SSH 连接</translation>
    </message>
    <message>
        <source>not needed: this computer</source>
        <translation>不需要：本机</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>SSH socket forwarding</source>
        <translation>SSH 套接字转发</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>refused by the server; a helper program carries libvirt instead</source>
        <translation>被服务器拒绝；改由辅助程序传送 libvirt</translation>
    </message>
    <message>
        <source>Everything works, but graphical consoles need the forwarding.</source>
        <translation>其他功能均正常，但图形控制台需要转发。</translation>
    </message>
    <message>
        <source>Access to libvirt&apos;s socket</source>
        <translation>访问 libvirt 套接字</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>works for %1</source>
        <translation>%1 可以使用</translation>
    </message>
    <message>
        <source>No guest of this host can be seen or driven.</source>
        <translation>无法查看或操作此主机上的任何客户机。</translation>
    </message>
    <message>
        <source>libvirt version</source>
        <translation>libvirt 版本</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Older than 8.0: not tested with Binnacle.</source>
        <translation>低于 8.0：未经 Binnacle 测试。</translation>
    </message>
    <message>
        <source>QEMU version</source>
        <translation>QEMU 版本</translation>
    </message>
    <message>
        <source>libvirt&apos;s QEMU driver does not answer</source>
        <translation>libvirt 的 QEMU 驱动没有响应</translation>
    </message>
    <message>
        <source>This host can&apos;t run virtual machines.</source>
        <translation>此主机无法运行虚拟机。</translation>
    </message>
    <message>
        <source>no QEMU found</source>
        <translation>未找到 QEMU</translation>
    </message>
    <message>
        <source>Older than 5.0: incremental backup and some devices are missing.</source>
        <translation>低于 5.0：缺少增量备份和部分设备。</translation>
    </message>
    <message>
        <source>Hardware virtualization (KVM)</source>
        <translation>硬件虚拟化（KVM）</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>/dev/kvm is there, but QEMU can&apos;t use it</source>
        <translation>/dev/kvm 存在，但 QEMU 无法使用</translation>
    </message>
    <message>
        <source>there is no /dev/kvm</source>
        <translation>没有 /dev/kvm</translation>
    </message>
    <message>
        <source>Virtual machines are emulated: they run ten to fifty times slower.</source>
        <translation>虚拟机以模拟方式运行：速度会慢十到五十倍。</translation>
    </message>
    <message>
        <source>Containers (LXC)</source>
        <translation>容器（LXC）</translation>
    </message>
    <message>
        <source>libvirt&apos;s LXC driver does not answer</source>
        <translation>libvirt 的 LXC 驱动没有响应</translation>
    </message>
    <message>
        <source>This host can&apos;t run containers.</source>
        <translation>此主机无法运行容器。</translation>
    </message>
    <message>
        <source>the driver is there, control groups are not</source>
        <translation>驱动存在，但没有控制组</translation>
    </message>
    <message>
        <source>Containers can&apos;t start without the control group controllers.</source>
        <translation>没有控制组控制器，容器无法启动。</translation>
    </message>
    <message>
        <source>usable, control groups %1</source>
        <translation>可用，控制组 %1</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Guest agents</source>
        <translation>客户机代理</translation>
    </message>
    <message>
        <source>%1 of %2 running virtual machines</source>
        <translation>%2 台运行中的虚拟机里有 %1 台</translation>
    </message>
    <message>
        <source>Without an agent the addresses, a clean freeze for snapshots and a sure shutdown are missing.</source>
        <translation>没有代理就无法获得地址、快照前的可靠冻结和稳妥的关机。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>与本机一致</translation>
    </message>
    <message>
        <source>%1 seconds ahead of this computer</source>
        <translation>比本机快 %1 秒</translation>
    </message>
    <message>
        <source>%1 seconds behind this computer</source>
        <translation>比本机慢 %1 秒</translation>
    </message>
    <message>
        <source>Logs, backups and clusters need clocks that agree.</source>
        <translation>日志、备份和集群都需要一致的时钟。</translation>
    </message>
    <message>
        <source>Space in the storage pools</source>
        <translation>存储池空间</translation>
    </message>
    <message>
        <source>no active pool</source>
        <translation>没有活动的存储池</translation>
    </message>
    <message>
        <source>Disks of guests have to be given as paths.</source>
        <translation>客户机的磁盘只能以路径指定。</translation>
    </message>
    <message>
        <source>%1 is %2 % full</source>
        <translation>%1 已用 %2 %</translation>
    </message>
    <message>
        <source>Guests pause when the disk below them is full.</source>
        <translation>底层磁盘写满时，客户机会暂停。</translation>
    </message>
    <message>
        <source>Round trip to libvirt</source>
        <translation>到 libvirt 的往返时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Consoles will feel slow over this link.</source>
        <translation>通过此链路使用控制台会感觉迟缓。</translation>
    </message>
    <message>
        <source>SPICE in QEMU</source>
        <translation>QEMU 中的 SPICE</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE: graphical consoles go by VNC.</source>
        <translation>此 QEMU 不含 SPICE：图形控制台改用 VNC。</translation>
    </message>
    <message>
        <source>UEFI firmware</source>
        <translation>UEFI 固件</translation>
    </message>
    <message>
        <source>Guests can only boot by BIOS.</source>
        <translation>客户机只能通过 BIOS 引导。</translation>
    </message>
    <message>
        <source>TPM 2.0 for guests</source>
        <translation>客户机的 TPM 2.0</translation>
    </message>
    <message>
        <source>Guests that need a TPM (Windows 11) can&apos;t run here.</source>
        <translation>需要 TPM 的客户机（Windows 11）无法在此运行。</translation>
    </message>
    <message>
        <source>This is no definition of a guest</source>
        <translation>这不是客户机定义</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run containers</source>
        <translation>该主机的 libvirt 不支持运行容器</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run virtual machines</source>
        <translation>该主机的 libvirt 不支持运行虚拟机</translation>
    </message>
    <message>
        <source>The driver does not answer</source>
        <translation>驱动没有响应</translation>
    </message>
    <message>
        <source>libvirt has no socket here</source>
        <translation>这里没有 libvirt 套接字</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket</source>
        <translation>路径 %1 过长，无法用作套接字</translation>
    </message>
    <message>
        <source>This user may not use %1</source>
        <translation>此用户无权使用 %1</translation>
    </message>
    <message>
        <source>Join the group that owns the socket and log in again: sudo adduser $USER libvirt</source>
        <translation>请加入拥有该套接字的用户组并重新登录：sudo adduser $USER libvirt</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>Is libvirt installed and running? (apt install libvirt-daemon-system; systemctl start libvirtd)</source>
        <translation>libvirt 是否已安装并运行？（apt install libvirt-daemon-system；systemctl start libvirtd）</translation>
    </message>
    <message>
        <source>The user %1 may not use libvirt on this host</source>
        <translation>用户 %1 无权使用此主机上的 libvirt</translation>
    </message>
    <message>
        <source>On the host, as root: adduser %1 libvirt. Then connect again.</source>
        <translation>在主机上以 root 身份执行：adduser %1 libvirt。然后重新连接。</translation>
    </message>
    <message>
        <source>libvirtd is not running on this host</source>
        <translation>此主机上没有运行 libvirtd</translation>
    </message>
    <message>
        <source>On the host, as root: systemctl enable --now libvirtd</source>
        <translation>在主机上以 root 身份执行：systemctl enable --now libvirtd</translation>
    </message>
    <message>
        <source>libvirt is not installed on this host (%1)</source>
        <translation>此主机上未安装 libvirt（%1）</translation>
    </message>
    <message>
        <source>On the host, as root: apt install libvirt-daemon-system qemu-system-x86 (or the like).</source>
        <translation>在主机上以 root 身份执行：apt install libvirt-daemon-system qemu-system-x86（或类似命令）。</translation>
    </message>
    <message>
        <source>The task journal can&apos;t be used</source>
        <translation>无法使用任务日志</translation>
    </message>
    <message>
        <source>The disk with the task journal is full</source>
        <translation>存放任务日志的磁盘已满</translation>
    </message>
    <message>
        <source>Free some space; what could not be written is written then.</source>
        <translation>请释放一些空间；届时会补写未能写入的内容。</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>The task journal was made by a newer version of Binnacle</source>
        <translation>任务日志由更新版本的 Binnacle 创建</translation>
    </message>
    <message>
        <source>There is no task %1</source>
        <translation>没有任务 %1</translation>
    </message>
    <message>
        <source>The program that ran this task ended before it</source>
        <translation>执行此任务的程序先于任务结束</translation>
    </message>
    <message>
        <source>Look at the guest, then start the task again if it is needed.</source>
        <translation>请检查客户机，如有需要再重新开始任务。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a guest</source>
        <translation>“%1”不是有效的客户机名称</translation>
    </message>
    <message>
        <source>A name has 1 to 200 bytes, without slashes and control characters, and does not start with a hyphen or a dot.</source>
        <translation>名称为 1 到 200 个字节，不含斜杠和控制字符，且不以连字符或点开头。</translation>
    </message>
    <message>
        <source>The host already has a guest named &quot;%1&quot;</source>
        <translation>主机上已有名为“%1”的客户机</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be renamed</source>
        <translation>无法重命名正在运行的客户机</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>请先将其关机。</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this guest&apos;s notes and tags</source>
        <translation>有其他人在不断更改此客户机的备注和标签</translation>
    </message>
    <message>
        <source>libvirt does not answer at %1</source>
        <translation>%1 处的 libvirt 没有响应</translation>
    </message>
    <message>
        <source>migrated here</source>
        <translation>迁移至此</translation>
    </message>
    <message>
        <source>restored from a saved state</source>
        <translation>从已保存的状态恢复</translation>
    </message>
    <message>
        <source>from a snapshot</source>
        <translation>来自快照</translation>
    </message>
    <message>
        <source>a migration was cancelled</source>
        <translation>迁移已取消</translation>
    </message>
    <message>
        <source>saving was cancelled</source>
        <translation>保存已取消</translation>
    </message>
    <message>
        <source>woken up</source>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>running on after a crash</source>
        <translation>崩溃后继续运行</translation>
    </message>
    <message>
        <source>for a migration</source>
        <translation>为了迁移</translation>
    </message>
    <message>
        <source>while being saved</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>while being dumped</source>
        <translation>正在转储</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>by the watchdog</source>
        <translation>由看门狗触发</translation>
    </message>
    <message>
        <source>for a snapshot</source>
        <translation>为了快照</translation>
    </message>
    <message>
        <source>the guest crashed</source>
        <translation>客户机已崩溃</translation>
    </message>
    <message>
        <source>a migration failed</source>
        <translation>迁移失败</translation>
    </message>
    <message>
        <source>stopped hard</source>
        <translation>强制停止</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>migrated away</source>
        <translation>已迁走</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>by libvirtd</source>
        <translation>由 libvirtd 触发</translation>
    </message>
    <message>
        <source>asleep by its own power management</source>
        <translation>因自身电源管理而休眠</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>请将 XDG_RUNTIME_DIR 设为更短的目录。</translation>
    </message>
    <message>
        <source>Cannot make the socket %1</source>
        <translation>无法创建套接字 %1</translation>
    </message>
    <message>
        <source>libvirtd accepts connections but does not answer</source>
        <translation>libvirtd 接受连接但没有响应</translation>
    </message>
    <message>
        <source>Look at the host: is libvirtd stopped or overloaded? (systemctl status libvirtd, journalctl -u libvirtd)</source>
        <translation>请查看主机：libvirtd 是否已停止或过载？（systemctl status libvirtd，journalctl -u libvirtd）</translation>
    </message>
    <message>
        <source>libvirt failed without a reason</source>
        <translation>libvirt 失败，且未给出原因</translation>
    </message>
    <message>
        <source>The host does not answer any more</source>
        <translation>主机不再响应</translation>
    </message>
    <message>
        <source>The network is cut, the host is overloaded, or libvirtd hangs.</source>
        <translation>网络中断、主机过载，或 libvirtd 已挂起。</translation>
    </message>
    <message>
        <source>libvirtd closed the connection</source>
        <translation>libvirtd 关闭了连接</translation>
    </message>
    <message>
        <source>It was probably stopped or restarted; the connection is made again by itself.</source>
        <translation>它可能已停止或重启；连接会自动恢复。</translation>
    </message>
    <message>
        <source>The connection to libvirtd was lost</source>
        <translation>与 libvirtd 的连接已断开</translation>
    </message>
    <message>
        <source>The guests can&apos;t be listed</source>
        <translation>无法列出客户机</translation>
    </message>
    <message>
        <source>A guest&apos;s XML can&apos;t be had</source>
        <translation>无法获取客户机的 XML</translation>
    </message>
    <message>
        <source>A guest&apos;s state can&apos;t be had</source>
        <translation>无法获取客户机的状态</translation>
    </message>
    <message>
        <source>libvirt does not answer</source>
        <translation>libvirt 没有响应</translation>
    </message>
    <message>
        <source>The storage pools can&apos;t be listed</source>
        <translation>无法列出存储池</translation>
    </message>
    <message>
        <source>The networks can&apos;t be listed</source>
        <translation>无法列出网络</translation>
    </message>
    <message>
        <source>The guest %1 is not on this host</source>
        <translation>客户机 %1 不在此主机上</translation>
    </message>
    <message>
        <source>The host&apos;s memory can&apos;t be read</source>
        <translation>无法读取主机的内存信息</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>There is no guest &quot;%1&quot;</source>
        <translation>没有名为“%1”的客户机</translation>
    </message>
    <message>
        <source>Name it as HOST/GUEST, by its uuid or by its number; &quot;guest list&quot; shows them all.</source>
        <translation>请以“主机/客户机”、UUID 或编号指定；“guest list”会列出全部。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 guests: %3</source>
        <translation>“%1”对应 %2 个客户机：%3</translation>
    </message>
    <message>
        <source>Name it as HOST/GUEST or by its uuid.</source>
        <translation>请以“主机/客户机”或 UUID 指定。</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in the fleet</source>
        <translation>机群中没有主机“%1”</translation>
    </message>
    <message>
        <source>&quot;host list&quot; shows them all.</source>
        <translation>“host list”会列出全部。</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;</source>
        <translation>没有状态“%1”</translation>
    </message>
    <message>
        <source>Known: running, paused, stopped, saved, crashed, starting, stopping, unknown.</source>
        <translation>可用的值：running、paused、stopped、saved、crashed、starting、stopping、unknown。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;</source>
        <translation>没有类型“%1”</translation>
    </message>
    <message>
        <source>Known: vm, container.</source>
        <translation>可用的值：vm、container。</translation>
    </message>
    <message>
        <source>The search has no qualifier &quot;%1:&quot;</source>
        <translation>搜索中没有限定词“%1:”</translation>
    </message>
    <message>
        <source>Known: state: tag: host: kind: folder: site: name: ip: number:. Put the words in quotes to search for them as they are.</source>
        <translation>可用的限定词：state: tag: host: kind: folder: site: name: ip: number:。如要按原样搜索，请加上引号。</translation>
    </message>
    <message>
        <source>The task %1 has ended already</source>
        <translation>任务 %1 已经结束</translation>
    </message>
    <message>
        <source>Free some space; the old file is unchanged.</source>
        <translation>请释放一些空间；原文件未改变。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>Cannot replace %1</source>
        <translation>无法替换 %1</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>A host needs a name</source>
        <translation>主机需要名称</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name is longer than 100 bytes</source>
        <translation>主机“%1”：名称超过 100 个字节</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name has control characters</source>
        <translation>主机“%1”：名称含有控制字符</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name has a slash, which stands between host and guest</source>
        <translation>主机“%1”：名称含有斜杠，而斜杠用于分隔主机和客户机</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the id must be 1 to 15 of a-z, 0-9 and -</source>
        <translation>主机“%1”：id 必须由 1 到 15 个 a-z、0-9 和 - 组成</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: this computer needs no jump host</source>
        <translation>主机“%1”：本机不需要跳板主机</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: it needs an address</source>
        <translation>主机“%1”：需要地址</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: uris are for this computer only</source>
        <translation>主机“%1”：uris 仅适用于本机</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: &quot;%2&quot; is no valid address or user</source>
        <translation>主机“%1”：“%2”不是有效的地址或用户</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the port must be 1 to 65535</source>
        <translation>主机“%1”：端口必须为 1 到 65535</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the colour must look like #3b82f6</source>
        <translation>主机“%1”：颜色的格式应为 #3b82f6</translation>
    </message>
    <message>
        <source>The fleet has two hosts named &quot;%1&quot;</source>
        <translation>机群中有两台名为“%1”的主机</translation>
    </message>
    <message>
        <source>The fleet has two hosts with the id &quot;%1&quot;</source>
        <translation>机群中有两台 id 为“%1”的主机</translation>
    </message>
    <message>
        <source>while reading %1</source>
        <translation>读取 %1 时</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a list of strings</source>
        <translation>%1，第 %2 行：“%3”必须是字符串列表</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a string</source>
        <translation>%1，第 %2 行：“%3”必须是字符串</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a number from 1 to 65535</source>
        <translation>%1，第 %2 行：“%3”必须是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be true or false</source>
        <translation>%1，第 %2 行：“%3”必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a list of [[host]] tables</source>
        <translation>%1，第 %2 行：“%3”必须是 [[host]] 表的列表</translation>
    </message>
    <message>
        <source>This fleet file is written in a way that can&apos;t be edited in place</source>
        <translation>此机群文件的写法无法就地编辑</translation>
    </message>
    <message>
        <source>Write each host as a [[host]] table with one key a line, or edit the file by hand.</source>
        <translation>请将每台主机写成 [[host]] 表，每行一个键，或手动编辑该文件。</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 closed the connection during the login</source>
        <translation>%1 在登录过程中关闭了连接</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 拒绝登录</translation>
    </message>
    <message>
        <source>Put your public key on the host (ssh-copy-id), choose another key or user for this host, or enter the password when asked.</source>
        <translation>请将您的公钥放到主机上（ssh-copy-id），为此主机选择其他密钥或用户，或在询问时输入密码。</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The SSH connection was lost</source>
        <translation>SSH 连接已断开</translation>
    </message>
    <message>
        <source>Looking up the name &quot;%1&quot; took too long</source>
        <translation>解析名称“%1”耗时过长</translation>
    </message>
    <message>
        <source>Check the network and the name server of this computer.</source>
        <translation>请检查本机的网络和域名服务器。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not known</source>
        <translation>名称“%1”无法解析</translation>
    </message>
    <message>
        <source>Check the address of the host.</source>
        <translation>请检查主机地址。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <translation>%1 拒绝端口 %2 上的连接</translation>
    </message>
    <message>
        <source>Is sshd running there, and is this its port?</source>
        <translation>那里是否运行着 sshd？端口是否正确？</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>无法访问 %1</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server showed no host key</source>
        <translation>服务器没有出示主机密钥</translation>
    </message>
    <message>
        <source>The host key has no fingerprint</source>
        <translation>主机密钥没有指纹</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub). If it is right, forget the old key with: ssh-keygen -f %1 -R %2 and connect again.</source>
        <translation>请在主机上核对指纹（ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub）。如果一致，请用 ssh-keygen -f %1 -R %2 删除旧密钥，然后重新连接。</translation>
    </message>
    <message>
        <source>The host key can&apos;t be written to %1</source>
        <translation>无法将主机密钥写入 %1</translation>
    </message>
    <message>
        <source>The host key of %1 is not known</source>
        <translation>%1 的主机密钥未知</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host itself, then accept it in the console or connect once with ssh.</source>
        <translation>请在主机上核对指纹，然后在控制台中接受它，或用 ssh 连接一次。</translation>
    </message>
    <message>
        <source>known_hosts can&apos;t be read</source>
        <translation>无法读取 known_hosts</translation>
    </message>
    <message>
        <source>Nobody is there to be asked</source>
        <translation>没有人可供询问</translation>
    </message>
    <message>
        <source>The program ssh is not installed on this computer</source>
        <translation>本机未安装 ssh 程序</translation>
    </message>
    <message>
        <source>Install it: apt install openssh-client</source>
        <translation>请安装：apt install openssh-client</translation>
    </message>
    <message>
        <source>ssh can&apos;t make sense of &quot;%1&quot;</source>
        <translation>ssh 无法理解“%1”</translation>
    </message>
    <message>
        <source>Check the address and ~/.ssh/config.</source>
        <translation>请检查地址和 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>More than %1 jump hosts in a row</source>
        <translation>连续的跳板主机超过 %1 个</translation>
    </message>
    <message>
        <source>while going through the jump host</source>
        <translation>经过跳板主机时</translation>
    </message>
    <message>
        <source>%1 took too long over the SSH handshake</source>
        <translation>%1 的 SSH 握手耗时过长</translation>
    </message>
    <message>
        <source>The port is open but sshd does not answer: look at the load of the host.</source>
        <translation>端口已打开但 sshd 没有响应：请查看主机负载。</translation>
    </message>
    <message>
        <source>No SSH connection to %1</source>
        <translation>无法与 %1 建立 SSH 连接</translation>
    </message>
    <message>
        <source>Is an SSH server listening on that port?</source>
        <translation>该端口上是否有 SSH 服务器在监听？</translation>
    </message>
    <message>
        <source>The SSH server did not open a channel in time</source>
        <translation>SSH 服务器未能及时打开通道</translation>
    </message>
    <message>
        <source>A command on the host took too long</source>
        <translation>主机上的命令耗时过长</translation>
    </message>
    <message>
        <source>The SSH server forbids the way to %1</source>
        <translation>SSH 服务器禁止访问 %1</translation>
    </message>
    <message>
        <source>Set AllowStreamLocalForwarding yes and AllowTcpForwarding yes in the host&apos;s sshd_config.</source>
        <translation>请在主机的 sshd_config 中设置 AllowStreamLocalForwarding yes 和 AllowTcpForwarding yes。</translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the host</source>
        <translation>主机上的 %1 没有响应</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始之前已取消</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>Let an administrator make it: sudo install -d -o $USER %1</source>
        <translation>请让管理员创建：sudo install -d -o $USER %1</translation>
    </message>
    <message>
        <source>The name must be made of letters, digits, dots and hyphens</source>
        <translation>名称只能由字母、数字、点和连字符组成</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>making its kernel and initial file system</source>
        <translation>正在准备内核和初始文件系统</translation>
    </message>
    <message>
        <source>What the sample guest boots from can&apos;t be made</source>
        <translation>无法准备示例客户机的引导文件</translation>
    </message>
    <message>
        <source>making its disk</source>
        <translation>正在创建磁盘</translation>
    </message>
    <message>
        <source>The disk %1 is there already</source>
        <translation>磁盘 %1 已存在</translation>
    </message>
    <message>
        <source>It belongs to a guest that is gone: delete it, or choose another name.</source>
        <translation>它属于一个已不存在的客户机：请将其删除，或选择其他名称。</translation>
    </message>
    <message>
        <source>The sample guest&apos;s disk can&apos;t be made</source>
        <translation>无法创建示例客户机的磁盘</translation>
    </message>
    <message>
        <source>No hardware virtualization here: the guest is emulated</source>
        <translation>没有硬件虚拟化：客户机以模拟方式运行</translation>
    </message>
    <message>
        <source>defining it</source>
        <translation>正在定义</translation>
    </message>
    <message>
        <source>A tiny Linux to try things out with. It logs in by itself, as root.</source>
        <translation>用于试用的微型 Linux，会自动以 root 身份登录。</translation>
    </message>
    <message>
        <source>Sample guests are made on this computer only</source>
        <translation>只能在本机上创建示例客户机</translation>
    </message>
    <message>
        <source>Sample guests are made on computers with an x86-64 processor only</source>
        <translation>只能在 x86-64 处理器的计算机上创建示例客户机</translation>
    </message>
    <message>
        <source>This computer&apos;s libvirt runs no virtual machines: install qemu-system-x86</source>
        <translation>本机的 libvirt 不支持运行虚拟机：请安装 qemu-system-x86</translation>
    </message>
    <message>
        <source>Start a Sample Guest</source>
        <translation>启动示例客户机</translation>
    </message>
    <message>
        <source>Makes and starts a tiny Linux guest to try things out with, on this computer.</source>
        <translation>在本机上创建并启动一个用于试用的微型 Linux 客户机。</translation>
    </message>
    <message>
        <source>What the guest is called; else sample</source>
        <translation>客户机的名称；省略时为 sample</translation>
    </message>
    <message>
        <source>Start a sample guest on %1</source>
        <translation>在 %1 上启动示例客户机</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>本地套接字</translation>
    </message>
    <message>
        <source>SSH, socket forwarding</source>
        <translation>SSH，套接字转发</translation>
    </message>
    <message>
        <source>SSH, helper program</source>
        <translation>SSH，辅助程序</translation>
    </message>
    <message>
        <source>The host is connected already</source>
        <translation>主机已经连接</translation>
    </message>
    <message>
        <source>QEMU offers it, but the processor has neither VT-x nor AMD-V</source>
        <translation>QEMU 提供该功能，但处理器既没有 VT-x 也没有 AMD-V</translation>
    </message>
    <message>
        <source>Guests of the type kvm don&apos;t start; of the type qemu they are emulated, ten to fifty times slower.</source>
        <translation>kvm 类型的客户机无法启动；qemu 类型的客户机以仿真方式运行，速度慢十到五十倍。</translation>
    </message>
    <message>
        <source>Examines what the host can do and how to mend what it can&apos;t; also why it can&apos;t be connected.</source>
        <translation>检查主机能做什么、不能做的如何修复，以及为何无法连接。</translation>
    </message>
    <message>
        <source>This computer has no address %1 to connect from</source>
        <translation>本机没有可用来发起连接的地址 %1</translation>
    </message>
    <message>
        <source>Check BindAddress in ~/.ssh/config.</source>
        <translation>请检查 ~/.ssh/config 中的 BindAddress。</translation>
    </message>
    <message>
        <source>None of the algorithms that %1 asks for is known here</source>
        <translation>%1 要求的算法在此均不受支持</translation>
    </message>
    <message>
        <source>Add one more to that line of ~/.ssh/config.</source>
        <translation>请在 ~/.ssh/config 的该行中再添加一种算法。</translation>
    </message>
    <message>
        <source>Guests of this host have no screen that can be reached</source>
        <translation>此主机的客户机没有可访问的屏幕</translation>
    </message>
    <message>
        <source>A container has no screen and no keyboard</source>
        <translation>容器没有屏幕和键盘</translation>
    </message>
    <message>
        <source>The guest does not run</source>
        <translation>客户机未运行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number from %2 to %3</source>
        <translation>“%1”是 %2 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>Take a Screenshot</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Writes what the guest&apos;s screen shows to a PNG file on this computer.</source>
        <translation>将客户机屏幕显示的内容写入本机的 PNG 文件。</translation>
    </message>
    <message>
        <source>Take a screenshot of %1</source>
        <translation>截取 %1 的屏幕</translation>
    </message>
    <message>
        <source>The file; one that is there is replaced</source>
        <translation>文件；已有的将被替换</translation>
    </message>
    <message>
        <source>Which one of several, from 0</source>
        <translation>多个中的哪一个，从 0 起</translation>
    </message>
    <message>
        <source>Send Keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Presses keys of the guest&apos;s keyboard, like ctrl-alt-del.</source>
        <translation>按下客户机键盘上的按键，例如 ctrl-alt-del。</translation>
    </message>
    <message>
        <source>Send keys to %1</source>
        <translation>向 %1 发送按键</translation>
    </message>
    <message>
        <source>Keys and combinations, one after the other: enter, f2, ctrl-alt-f1</source>
        <translation>依次按下的按键和组合键：enter, f2, ctrl-alt-f1</translation>
    </message>
    <message>
        <source>Milliseconds for which each is held</source>
        <translation>每个按键保持的毫秒数</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB</source>
        <translation>文本超过 64 KiB</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>正在输入</translation>
    </message>
    <message>
        <source>Type a Text</source>
        <translation>输入文本</translation>
    </message>
    <message>
        <source>Types a text on the guest&apos;s keyboard.</source>
        <translation>在客户机的键盘上输入文本。</translation>
    </message>
    <message>
        <source>Type a text into %1</source>
        <translation>在 %1 中输入文本</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>文本；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>The layout that the guest has set: us, de, fr, de(nodeadkeys)</source>
        <translation>客户机设置的键盘布局：us、de、fr、de(nodeadkeys)</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>每秒按键数</translation>
    </message>
    <message>
        <source>Only tell which keys it would be</source>
        <translation>仅显示将按下哪些键</translation>
    </message>
    <message>
        <source>Set the Console&apos;s Password</source>
        <translation>设置控制台密码</translation>
    </message>
    <message>
        <source>Sets or takes away the password that the guest&apos;s console asks for.</source>
        <translation>设置或移除客户机控制台要求的密码。</translation>
    </message>
    <message>
        <source>Set the console&apos;s password of %1</source>
        <translation>设置 %1 的控制台密码</translation>
    </message>
    <message>
        <source>The password; none where it is left out. VNC uses eight characters of it</source>
        <translation>密码；省略则无密码。VNC 只使用前八个字符</translation>
    </message>
    <message>
        <source>It is refused after so long; 0: never</source>
        <translation>超过该时间后将被拒绝；0：永不</translation>
    </message>
    <message>
        <source>Also for the next start</source>
        <translation>也用于下次启动</translation>
    </message>
    <message>
        <source>Change the Graphics</source>
        <translation>更改图形</translation>
    </message>
    <message>
        <source>Gives the guest a screen by VNC or SPICE, and says where it listens; from its next start on.</source>
        <translation>为客户机提供 VNC 或 SPICE 屏幕，并指定其监听位置；自下次启动起生效。</translation>
    </message>
    <message>
        <source>Change the graphics of %1</source>
        <translation>更改 %1 的图形</translation>
    </message>
    <message>
        <source>vnc or spice</source>
        <translation>vnc 或 spice</translation>
    </message>
    <message>
        <source>Where: on the host alone, on a socket, or nowhere (then the host needs python3-libvirt)</source>
        <translation>位置：仅在主机上、在套接字上或不监听（此时主机需要 python3-libvirt）</translation>
    </message>
    <message>
        <source>It counts from the guest&apos;s next start on</source>
        <translation>自客户机下次启动起生效</translation>
    </message>
    <message>
        <source>Somebody has to sit in front of it: this can&apos;t run by itself</source>
        <translation>需要有人操作：无法自动运行</translation>
    </message>
    <message>
        <source>Key that ends the session here, as ^X or one character; &quot;none&quot;: no key does</source>
        <translation>在此结束会话的按键，如 ^X 或一个字符；“none”：无</translation>
    </message>
    <message>
        <source>Open Console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Opens the guest&apos;s text console: its serial port, or a container&apos;s own.</source>
        <translation>打开客户机的文本控制台：其串口或容器自身的控制台。</translation>
    </message>
    <message>
        <source>Which one, counted from 0</source>
        <translation>哪一个，从 0 开始计数</translation>
    </message>
    <message>
        <source>Take it over from whoever has it open</source>
        <translation>从占用者处接管</translation>
    </message>
    <message>
        <source>The guest has no text console</source>
        <translation>客户机没有文本控制台</translation>
    </message>
    <message>
        <source>Open Shell in Container</source>
        <translation>在容器中打开 Shell</translation>
    </message>
    <message>
        <source>Opens a shell inside a container, as its root.</source>
        <translation>以 root 身份在容器内打开 Shell。</translation>
    </message>
    <message>
        <source>Only containers can be entered by a shell</source>
        <translation>只有容器可以用 Shell 进入</translation>
    </message>
    <message>
        <source>Open Host Shell</source>
        <translation>打开主机 Shell</translation>
    </message>
    <message>
        <source>Opens the login shell on the host, through the connection there is.</source>
        <translation>通过现有连接打开主机上的登录 Shell。</translation>
    </message>
    <message>
        <source>Cannot make a terminal for a program</source>
        <translation>无法为程序创建终端</translation>
    </message>
    <message>
        <source>The guest&apos;s graphics server accepts connections but says nothing</source>
        <translation>客户机的图形服务器接受连接但没有响应</translation>
    </message>
    <message>
        <source>The guest may hang: look at its state, and at the load of its host.</source>
        <translation>客户机可能已挂起：请查看其状态及主机负载。</translation>
    </message>
    <message>
        <source>The console&apos;s connection can&apos;t be used</source>
        <translation>控制台连接无法使用</translation>
    </message>
    <message>
        <source>The guest&apos;s SPICE server takes encrypted connections only</source>
        <translation>客户机的 SPICE 服务器只接受加密连接</translation>
    </message>
    <message>
        <source>SSH encrypts already: &quot;guest graphics&quot; lets it listen on this host alone.</source>
        <translation>SSH 已经加密：“guest graphics”可让其仅在该主机上监听。</translation>
    </message>
    <message>
        <source>The console refuses the password</source>
        <translation>控制台拒绝了密码</translation>
    </message>
    <message>
        <source>It may have expired: &quot;guest password&quot; sets another one.</source>
        <translation>可能已过期：“guest password”可设置新密码。</translation>
    </message>
    <message>
        <source>The console asks for a password</source>
        <translation>控制台要求输入密码</translation>
    </message>
    <message>
        <source>What answers there is no SPICE server that is known here</source>
        <translation>那里应答的不是已知的 SPICE 服务器</translation>
    </message>
    <message>
        <source>The console&apos;s connection broke</source>
        <translation>控制台连接中断</translation>
    </message>
    <message>
        <source>The console was closed by its host</source>
        <translation>控制台被其主机关闭</translation>
    </message>
    <message>
        <source>The guest&apos;s picture stays in the GPU of its host</source>
        <translation>客户机的画面停留在主机的 GPU 中</translation>
    </message>
    <message>
        <source>Take gl=&apos;yes&apos; off its SPICE graphics, or use its VNC.</source>
        <translation>请从其 SPICE 图形中去掉 gl=&apos;yes&apos;，或使用 VNC。</translation>
    </message>
    <message>
        <source>The console claims a screen of %1 x %2 pixels</source>
        <translation>控制台声称屏幕为 %1 x %2 像素</translation>
    </message>
    <message>
        <source>The guest&apos;s screen has a depth of colours that is not known here</source>
        <translation>客户机屏幕的色深不受支持</translation>
    </message>
    <message>
        <source>The VNC server wants TLS or SASL, which is not taken here</source>
        <translation>VNC 服务器要求 TLS 或 SASL，此处不支持</translation>
    </message>
    <message>
        <source>SSH encrypts and identifies already: set vnc_tls and vnc_sasl to 0 in the host&apos;s /etc/libvirt/qemu.conf, and let the guest listen on this host alone.</source>
        <translation>SSH 已经加密和验证：请在主机的 /etc/libvirt/qemu.conf 中将 vnc_tls 和 vnc_sasl 设为 0，并让客户机仅在该主机上监听。</translation>
    </message>
    <message>
        <source>The console refuses to let us in</source>
        <translation>控制台拒绝访问</translation>
    </message>
    <message>
        <source>There is no memory for a screen of %1 x %2 pixels</source>
        <translation>没有足够内存用于 %1 x %2 像素的屏幕</translation>
    </message>
    <message>
        <source>The console sends what no VNC server should</source>
        <translation>控制台发送了 VNC 服务器不应发送的内容</translation>
    </message>
    <message>
        <source>The console was closed before it had greeted</source>
        <translation>控制台在握手之前已关闭</translation>
    </message>
    <message>
        <source>Somebody else may hold it for himself, or what answers there is no VNC server.</source>
        <translation>可能被他人独占，或者那里应答的不是 VNC 服务器。</translation>
    </message>
    <message>
        <source>The guest has no such screen</source>
        <translation>客户机没有这样的屏幕</translation>
    </message>
    <message>
        <source>The guest&apos;s screen can&apos;t be reached from here</source>
        <translation>无法从此处访问客户机的屏幕</translation>
    </message>
    <message>
        <source>The helper program on the host does not answer</source>
        <translation>主机上的辅助程序没有响应</translation>
    </message>
    <message>
        <source>A serial port or a console can be added to it while it is off.</source>
        <translation>可在关机时为其添加串口或控制台。</translation>
    </message>
    <message>
        <source>The guest has no text console %1; the last one is %2</source>
        <translation>客户机没有文本控制台 %1；最后一个是 %2</translation>
    </message>
    <message>
        <source>A virtual machine has a console, and SSH where it runs a server.</source>
        <translation>虚拟机有控制台；若运行 SSH 服务器则也可通过 SSH 访问。</translation>
    </message>
    <message>
        <source>This computer needs no helper program</source>
        <translation>本机不需要辅助程序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key</source>
        <translation>“%1”不是按键</translation>
    </message>
    <message>
        <source>Keys are named like ctrl, alt, del, f1, enter, a; a combination like ctrl-alt-del.</source>
        <translation>按键名称如 ctrl、alt、del、f1、enter、a；组合键如 ctrl-alt-del。</translation>
    </message>
    <message>
        <source>A combination has at most %1 keys</source>
        <translation>组合键最多 %1 个键</translation>
    </message>
    <message>
        <source>There is no keyboard layout &quot;%1&quot;</source>
        <translation>没有键盘布局“%1”</translation>
    </message>
    <message>
        <source>Layouts are named as in /usr/share/X11/xkb/rules/base.lst: us, de, fr, de(nodeadkeys).</source>
        <translation>布局名称与 /usr/share/X11/xkb/rules/base.lst 中相同：us、de、fr、de(nodeadkeys)。</translation>
    </message>
    <message>
        <source>The keyboard layouts can&apos;t be read</source>
        <translation>无法读取键盘布局</translation>
    </message>
    <message>
        <source>The keyboard layout %1 has no keys for: %2</source>
        <translation>键盘布局 %1 没有以下字符的按键：%2</translation>
    </message>
    <message>
        <source>The console was closed by the host</source>
        <translation>控制台被主机关闭</translation>
    </message>
    <message>
        <source>Cannot open a console</source>
        <translation>无法打开控制台</translation>
    </message>
    <message>
        <source>Somebody else has this console open</source>
        <translation>其他人已打开此控制台</translation>
    </message>
    <message>
        <source>Taking it over ends theirs.</source>
        <translation>接管将结束对方的会话。</translation>
    </message>
    <message>
        <source>The host sends a picture of more than 256 MiB</source>
        <translation>主机发送的图片超过 256 MiB</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>Open Screen</source>
        <translation>打开屏幕</translation>
    </message>
    <message>
        <source>Opens the guest&apos;s screen by SPICE or VNC, in the window.</source>
        <translation>在窗口中通过 SPICE 或 VNC 打开客户机屏幕。</translation>
    </message>
    <message>
        <source>Either &quot;apt install python3-libvirt&quot; on the host, or let the guest&apos;s graphics listen on the host alone: &quot;guest graphics NAME vnc --listen host&quot;, and start it anew.</source>
        <translation>要么在主机上执行“apt install python3-libvirt”，要么让客户机的图形设备只在主机上监听：“guest graphics NAME vnc --listen host”，然后重新启动它。</translation>
    </message>
    <message>
        <source>Install them on this computer: apt install xkb-data</source>
        <translation>请在本机上安装：apt install xkb-data</translation>
    </message>
    <message>
        <source>The hosts of the demo fleet have no consoles</source>
        <translation>演示机群的主机没有控制台</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written as fast as it comes</source>
        <translation>日志文件 %1 的写入速度跟不上</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written</source>
        <translation>无法写入日志文件 %1</translation>
    </message>
    <message>
        <source>The console sends what no SPICE server should</source>
        <translation>控制台发送了 SPICE 服务器不应发送的内容</translation>
    </message>
    <message>
        <source>%1 is in the guest, where its user keeps downloads</source>
        <translation>%1 已在客户机中，位于其用户的下载位置</translation>
    </message>
    <message>
        <source>Guests of this host can&apos;t be changed</source>
        <translation>无法更改此主机的客户机</translation>
    </message>
    <message>
        <source>The guest&apos;s agent answers what can&apos;t be understood</source>
        <translation>客户机代理的应答无法理解</translation>
    </message>
    <message>
        <source>%1 and all names like it are taken in the guest</source>
        <translation>%1 及所有类似名称在客户机中均已被占用</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>The guest takes no more of %1</source>
        <translation>客户机不再接收 %1</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>正在发送 %1</translation>
    </message>
    <message>
        <source>The guest does not take %1</source>
        <translation>客户机不接受 %1</translation>
    </message>
    <message>
        <source>The folder must be there, and its disk must not be full; &quot;--to&quot; names another one.</source>
        <translation>该文件夹必须存在，且其磁盘未满；用“--to”指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 did not get into the guest</source>
        <translation>%1 未能送入客户机</translation>
    </message>
    <message>
        <source>These are too many files: pack them first</source>
        <translation>文件太多：请先打包</translation>
    </message>
    <message>
        <source>Guests of this host have no agent that can be reached</source>
        <translation>此主机的客户机没有可访问的代理</translation>
    </message>
    <message>
        <source>%1 is in the guest as %2</source>
        <translation>%1 已在客户机中，路径为 %2</translation>
    </message>
    <message>
        <source>Send Files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Writes files of this computer into the guest, through the QEMU guest agent in it.</source>
        <translation>通过客户机中的 QEMU 客户机代理，将本机文件写入客户机。</translation>
    </message>
    <message>
        <source>Files of this computer; one of the same name in the guest is kept</source>
        <translation>本机的文件；客户机中的同名文件会保留</translation>
    </message>
    <message>
        <source>The folder in the guest, which must be there: /tmp, of Windows the public downloads</source>
        <translation>客户机中的文件夹，必须已存在：默认 /tmp，Windows 为公用下载</translation>
    </message>
    <message>
        <source>A container has no QEMU guest agent</source>
        <translation>容器没有 QEMU 客户机代理</translation>
    </message>
    <message>
        <source>No QEMU guest agent answers in the guest: install qemu-guest-agent in it</source>
        <translation>客户机中没有 QEMU 客户机代理应答：请在其中安装 qemu-guest-agent</translation>
    </message>
    <message>
        <source>Send files to %1</source>
        <translation>向 %1 发送文件</translation>
    </message>
    <message>
        <source>Record the Screen</source>
        <translation>录制屏幕</translation>
    </message>
    <message>
        <source>Records the guest&apos;s screen to a WebM file, with its name and the time in each picture. Without sound.</source>
        <translation>把客户机的屏幕录制到 WebM 文件，每幅画面都标有客户机名称和时间。不含声音。</translation>
    </message>
    <message>
        <source>The file, ….webm; one that is there is replaced. Until it is complete it is called ….part.webm</source>
        <translation>文件，….webm；已有的文件会被替换。完成之前名为 ….part.webm</translation>
    </message>
    <message>
        <source>It ends by itself after so many; 0: by Ctrl+C</source>
        <translation>经过这么多秒后自动结束；0：按 Ctrl+C 结束</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>Only files can be sent: pack it first, or share it.</source>
        <translation>只能发送文件：请先打包，或改为共享。</translation>
    </message>
    <message>
        <source>%1 is no file that can be sent</source>
        <translation>%1 不是可以发送的文件</translation>
    </message>
    <message>
        <source>The console is not connected</source>
        <translation>控制台未连接</translation>
    </message>
    <message>
        <source>Files are sent by SPICE only</source>
        <translation>只能通过 SPICE 发送文件</translation>
    </message>
    <message>
        <source>The guest&apos;s agent takes no more of the file</source>
        <translation>客户机代理不再接收该文件</translation>
    </message>
    <message>
        <source>The guest may hang, or nobody is logged in on its screen.</source>
        <translation>客户机可能已无响应，或其屏幕上没有用户登录。</translation>
    </message>
    <message>
        <source>The file did not get into the guest</source>
        <translation>文件未能送入客户机</translation>
    </message>
    <message>
        <source>The console&apos;s connection ended</source>
        <translation>控制台的连接已结束</translation>
    </message>
    <message>
        <source>The guest has only a part of the file, or none.</source>
        <translation>客户机只有文件的一部分，或完全没有。</translation>
    </message>
    <message>
        <source>The guest is only looked at: nothing is sent to it</source>
        <translation>客户机仅供查看：不会向其发送任何内容</translation>
    </message>
    <message>
        <source>No agent of SPICE answers in the guest</source>
        <translation>客户机中没有 SPICE 代理应答</translation>
    </message>
    <message>
        <source>Install spice-vdagent in it, and log in on its screen.</source>
        <translation>请在其中安装 spice-vdagent，并在其屏幕上登录。</translation>
    </message>
    <message>
        <source>The USB device can&apos;t be given to the guest</source>
        <translation>无法将该 USB 设备交给客户机</translation>
    </message>
    <message>
        <source>Its file below /dev/bus/usb must be writable for you: the program spice-client-glib-usb-acl-helper asks for that, where a polkit agent runs.</source>
        <translation>您必须能写入其位于 /dev/bus/usb 下的文件：在运行 polkit 代理的环境中，程序 spice-client-glib-usb-acl-helper 会请求该权限。</translation>
    </message>
    <message>
        <source>USB devices of this computer can&apos;t be used</source>
        <translation>无法使用本机的 USB 设备</translation>
    </message>
    <message>
        <source>The guest has no place for USB devices of this computer</source>
        <translation>客户机没有可用于本机 USB 设备的位置</translation>
    </message>
    <message>
        <source>It is a &lt;redirdev&gt; of its definition; the console&apos;s menu of USB devices adds one.</source>
        <translation>它是客户机定义中的 &lt;redirdev&gt;；控制台的 USB 设备菜单可以添加。</translation>
    </message>
    <message>
        <source>All the guest&apos;s places for USB devices are taken</source>
        <translation>客户机的 USB 设备位置均已占用</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used as a CD</source>
        <translation>无法将 %1 用作光盘</translation>
    </message>
    <message>
        <source>The video encoder failed</source>
        <translation>视频编码器出错</translation>
    </message>
    <message>
        <source>libavcodec has no VP8 encoder on this computer</source>
        <translation>这台计算机上的 libavcodec 没有 VP8 编码器</translation>
    </message>
    <message>
        <source>Install the libavcodec of your distribution that is built with libvpx.</source>
        <translation>请安装发行版中带有 libvpx 支持的 libavcodec。</translation>
    </message>
    <message>
        <source>libavformat can&apos;t write WebM files on this computer</source>
        <translation>这台计算机上的 libavformat 无法写入 WebM 文件</translation>
    </message>
    <message>
        <source>The guest&apos;s agent does not answer</source>
        <translation>客户机代理没有应答</translation>
    </message>
    <message>
        <source>Install qemu-guest-agent in the guest and start it.</source>
        <translation>请在客户机中安装并启动 qemu-guest-agent。</translation>
    </message>
    <message>
        <source>This guest has no screen</source>
        <translation>此客户机没有屏幕</translation>
    </message>
    <message>
        <source>&quot;guest graphics&quot; gives it one.</source>
        <translation>“guest graphics”可以为它添加屏幕。</translation>
    </message>
    <message>
        <source>Recordings are WebM files, and %1 doesn&apos;t end in .webm</source>
        <translation>录制文件是 WebM 格式，而 %1 不以 .webm 结尾</translation>
    </message>
    <message>
        <source>What writes videos is not installed with Binnacle here</source>
        <translation>此处未随 Binnacle 安装写入视频的组件</translation>
    </message>
    <message>
        <source>It needs FFmpeg&apos;s libraries (libavcodec, libavformat, libswscale) and Pango.</source>
        <translation>它需要 FFmpeg 的库（libavcodec、libavformat、libswscale）和 Pango。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Choose a folder that is there and that you may write to.</source>
        <translation>请选择一个存在且您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>There are %1 unfinished recordings of this name</source>
        <translation>已有 %1 个同名的未完成录制</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written any further</source>
        <translation>无法继续写入 %1</translation>
    </message>
    <message>
        <source>What was recorded until then is in it and can be played.</source>
        <translation>到此为止录制的内容保存在其中，可以播放。</translation>
    </message>
    <message>
        <source>The recording can&apos;t be renamed and stays %1</source>
        <translation>录制文件无法重命名，仍为 %1</translation>
    </message>
    <message>
        <source>There was no picture to record</source>
        <translation>没有可录制的画面</translation>
    </message>
    <message>
        <source>The sound server of this desktop does not answer any more</source>
        <translation>此桌面的声音服务不再响应</translation>
    </message>
    <message>
        <source>There is no sound here: libpulse is not installed</source>
        <translation>这里没有声音：未安装 libpulse</translation>
    </message>
    <message>
        <source>There is no sound here: no sound server answers</source>
        <translation>这里没有声音：没有声音服务响应</translation>
    </message>
    <message>
        <source>Binnacle plays by PulseAudio, or by PipeWire&apos;s pulse service.</source>
        <translation>Binnacle 通过 PulseAudio 或 PipeWire 的 pulse 服务播放声音。</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt doesn&apos;t know the container&apos;s first process, which it would ask</source>
        <translation>主机上的 libvirt 不知道该容器的首个进程，因而无法向它发出请求</translation>
    </message>
    <message>
        <source>It missed it when the container started. Shut the container down on its own console, or stop it hard; after its next start it can be asked again.</source>
        <translation>容器启动时 libvirt 错过了它。请在容器自己的控制台中关机，或强制停止；下次启动后即可恢复正常关机。</translation>
    </message>
    <message>
        <source>There is not enough memory for the recording</source>
        <translation>内存不足，无法录制</translation>
    </message>
    <message>
        <source>Somebody else has opened this console</source>
        <translation>已有其他人打开此控制台</translation>
    </message>
    <message>
        <source>SPICE shows a guest to one at a time. A guest with VNC too is recorded by that, and shown to many.</source>
        <translation>SPICE 同一时间只能向一人显示客户机。同时带有 VNC 的客户机会通过 VNC 录制，并可供多人查看。</translation>
    </message>
    <message>
        <source>Something has changed since the plan was shown: nothing was done</source>
        <translation>自显示计划以来情况已有变化：未执行任何操作</translation>
    </message>
    <message>
        <source>The task&apos;s log has what it would do now. Look at the plan again.</source>
        <translation>任务日志中有现在将要执行的操作。请重新查看计划。</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware: install ovmf</source>
        <translation>主机没有 UEFI 固件：请安装 ovmf</translation>
    </message>
    <message>
        <source>A guest has 1 to 512 CPUs</source>
        <translation>客户机可有 1 到 512 个 CPU</translation>
    </message>
    <message>
        <source>The host has %1 CPUs only</source>
        <translation>主机只有 %1 个 CPU</translation>
    </message>
    <message>
        <source>The memory is given in MiB, 16 and up</source>
        <translation>内存以 MiB 为单位，至少 16</translation>
    </message>
    <message>
        <source>The host has %1 of memory in all</source>
        <translation>主机内存总共为 %1</translation>
    </message>
    <message>
        <source>The host&apos;s QEMU has no SPICE</source>
        <translation>主机的 QEMU 不支持 SPICE</translation>
    </message>
    <message>
        <source>The host&apos;s QEMU has no VNC</source>
        <translation>主机的 QEMU 不支持 VNC</translation>
    </message>
    <message>
        <source>The host has no active pool for disks</source>
        <translation>主机没有可用于磁盘的活动存储池</translation>
    </message>
    <message>
        <source>The host has no pool &quot;%1&quot;</source>
        <translation>主机没有存储池“%1”</translation>
    </message>
    <message>
        <source>The pool %1 is not active</source>
        <translation>存储池 %1 未激活</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a disk</source>
        <translation>“%1”不是磁盘大小</translation>
    </message>
    <message>
        <source>As 20G, 512M, or the path of a disk that is there.</source>
        <translation>例如 20G、512M，或已有磁盘的路径。</translation>
    </message>
    <message>
        <source>The disks may grow to %1, and %2 has %3 free</source>
        <translation>磁盘可能增长到 %1，而 %2 剩余 %3</translation>
    </message>
    <message>
        <source>The pool %1 has a volume &quot;%2&quot; already</source>
        <translation>存储池 %1 已有卷“%2”</translation>
    </message>
    <message>
        <source>No pool of the host has %1</source>
        <translation>主机的存储池中都没有 %1</translation>
    </message>
    <message>
        <source>The disk would be smaller than its image, which has %1</source>
        <translation>磁盘将小于其映像（%1）</translation>
    </message>
    <message>
        <source>%1 uses the disk %2</source>
        <translation>%1 正在使用磁盘 %2</translation>
    </message>
    <message>
        <source>It gets no network: the host has none called default</source>
        <translation>不会连接网络：主机没有名为 default 的网络</translation>
    </message>
    <message>
        <source>The host has no network &quot;%1&quot;</source>
        <translation>主机没有网络“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path on the host</source>
        <translation>“%1”不是主机上的路径</translation>
    </message>
    <message>
        <source>No pool of the host has %1: libvirt says whether it is there</source>
        <translation>主机的存储池中都没有 %1：是否存在由 libvirt 判断</translation>
    </message>
    <message>
        <source>Nothing is on its disks: it boots from the network, or from a medium that is inserted later</source>
        <translation>磁盘为空：将从网络或稍后插入的介质启动</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2, %3</source>
        <translation>在存储池 %2 中创建磁盘 %1，%3</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2, %3, over %4</source>
        <translation>在存储池 %2 中创建磁盘 %1，%3，基于 %4</translation>
    </message>
    <message>
        <source>Define %1: %2 CPUs, %3 of memory</source>
        <translation>定义 %1：%2 个 CPU，%3 内存</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动它</translation>
    </message>
    <message>
        <source>What the guest is called</source>
        <translation>客户机的名称</translation>
    </message>
    <message>
        <source>MiB of memory</source>
        <translation>内存（MiB）</translation>
    </message>
    <message>
        <source>Virtual CPUs</source>
        <translation>虚拟 CPU</translation>
    </message>
    <message>
        <source>A disk: the size of a new one (20G), or the path of one that is there; several times for several</source>
        <translation>磁盘：新磁盘的大小（20G）或已有磁盘的路径；可多次指定</translation>
    </message>
    <message>
        <source>The pool for new disks; else default, or the one with the most room</source>
        <translation>新磁盘所用的存储池；否则为 default 或剩余空间最大者</translation>
    </message>
    <message>
        <source>The path of an image over which the first disk is laid, as a cloud image</source>
        <translation>作为第一块磁盘基础的映像路径，例如云映像</translation>
    </message>
    <message>
        <source>The path of an image for its CD drive</source>
        <translation>光驱映像的路径</translation>
    </message>
    <message>
        <source>The path of a kernel to boot</source>
        <translation>要启动的内核的路径</translation>
    </message>
    <message>
        <source>The path of the kernel&apos;s initial file system</source>
        <translation>内核初始文件系统的路径</translation>
    </message>
    <message>
        <source>The kernel&apos;s arguments</source>
        <translation>内核参数</translation>
    </message>
    <message>
        <source>A network of libvirt&apos;s, bridge:NAME, or none</source>
        <translation>libvirt 网络、bridge:名称 或 none</translation>
    </message>
    <message>
        <source>What it boots by</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>The kind of computer</source>
        <translation>计算机类型</translation>
    </message>
    <message>
        <source>Its screen; else SPICE where the host has it</source>
        <translation>屏幕；否则在主机支持时使用 SPICE</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Create a Virtual Machine</source>
        <translation>创建虚拟机</translation>
    </message>
    <message>
        <source>Makes a virtual machine on the host, with its disks.</source>
        <translation>在主机上创建虚拟机及其磁盘。</translation>
    </message>
    <message>
        <source>Create a virtual machine on %1</source>
        <translation>在 %1 上创建虚拟机</translation>
    </message>
    <message>
        <source>The guest is not in the fleet (any more)</source>
        <translation>客户机（已）不在机群中</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>Its saved state is deleted with the definition</source>
        <translation>其保存的状态将与定义一同删除</translation>
    </message>
    <message>
        <source>Somebody started it: nothing of it was deleted from here on.</source>
        <translation type="vanished">有人启动了它：此后未再删除任何内容。</translation>
    </message>
    <message>
        <source>%1 has no disk &quot;%2&quot;</source>
        <translation>%1 没有磁盘“%2”</translation>
    </message>
    <message>
        <source>Its snapshots go with it: %1</source>
        <translation>其快照将一并删除：%1</translation>
    </message>
    <message>
        <source>The image that %1 is laid over stays: %2</source>
        <translation>%1 所基于的映像保留：%2</translation>
    </message>
    <message>
        <source>Delete the disk %1: %2, %3</source>
        <translation>删除磁盘 %1：%2，%3</translation>
    </message>
    <message>
        <source>Delete the definition of %1; its UEFI variables stay</source>
        <translation>删除 %1 的定义；保留其 UEFI 变量</translation>
    </message>
    <message>
        <source>Delete the definition of %1</source>
        <translation>删除 %1 的定义</translation>
    </message>
    <message>
        <source>The guest is protected: remove the protection first</source>
        <translation>客户机受保护：请先解除保护</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be deleted: shut it down first</source>
        <translation>无法删除正在运行的客户机：请先关机</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes a stopped guest: its definition and, unless they are kept, the disks that nobody else uses.</source>
        <translation>删除已停止的客户机：其定义，以及未要求保留且无他人使用的磁盘。</translation>
    </message>
    <message>
        <source>Keep all of its disks</source>
        <translation>保留其所有磁盘</translation>
    </message>
    <message>
        <source>Keep these disks, by their targets: vda</source>
        <translation type="vanished">按目标名保留这些磁盘：vda</translation>
    </message>
    <message>
        <source>Keep its UEFI variables</source>
        <translation>保留其 UEFI 变量</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>The guest&apos;s snapshots can&apos;t be listed</source>
        <translation>无法列出客户机的快照</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a volume</source>
        <translation>“%1”不是有效的卷名</translation>
    </message>
    <message>
        <source>A volume can&apos;t be read</source>
        <translation>无法读取卷</translation>
    </message>
    <message>
        <source>A volume&apos;s definition is not well-formed</source>
        <translation>卷的定义格式不正确</translation>
    </message>
    <message>
        <source>The volumes of %1 can&apos;t be listed</source>
        <translation>无法列出 %1 的卷</translation>
    </message>
    <message>
        <source>The volume %1 can&apos;t be made</source>
        <translation>无法创建卷 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>This could not be taken back: %1</source>
        <translation>无法撤销：%1</translation>
    </message>
    <message>
        <source>%1 things stand in the way</source>
        <translation>有 %1 个障碍</translation>
    </message>
    <message>
        <source>The host&apos;s folder stays: %1</source>
        <translation>主机文件夹保留：%1</translation>
    </message>
    <message>
        <source>%1 stays, a medium that others may use: %2</source>
        <translation>%1 保留，他人可能使用的介质：%2</translation>
    </message>
    <message>
        <source>The disk %1 stays as you wish: %2</source>
        <translation>磁盘 %1 按您的要求保留：%2</translation>
    </message>
    <message>
        <source>The disk %1 stays, the host&apos;s storage can&apos;t be changed from here: %2</source>
        <translation>磁盘 %1 保留，无法从此处更改主机存储：%2</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 uses it too: %3</source>
        <translation>磁盘 %1 保留，%2 也在使用：%3</translation>
    </message>
    <message>
        <source>The disk %1 stays, no storage pool of the host has it: %2</source>
        <translation>磁盘 %1 保留，不在主机的任何存储池中：%2</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 is laid over it: %3</source>
        <translation>磁盘 %1 保留，%2 以其为基础：%3</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 seems to have the same one: %3</source>
        <translation>磁盘 %1 保留，%2 似乎使用同一磁盘：%3</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>分配编号</translation>
    </message>
    <message>
        <source>Whether guests of these hosts have the same disks is not known: %1</source>
        <translation>不确定这些主机的客户机是否使用相同的磁盘：%1</translation>
    </message>
    <message>
        <source>Nothing of it was deleted from here on.</source>
        <translation>此后未再删除其任何内容。</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 may have the same storage and can&apos;t be asked: %3</source>
        <translation>磁盘 %1 保留，%2 可能使用相同的存储且无法询问：%3</translation>
    </message>
    <message>
        <source>Delete these disks though another host seems to have the same ones</source>
        <translation>即使其他主机似乎使用相同的磁盘，也删除这些磁盘</translation>
    </message>
    <message>
        <source>This console was opened elsewhere</source>
        <translation>此控制台已在别处打开</translation>
    </message>
    <message>
        <source>The host did not say whether it has the guest %1</source>
        <translation>主机没有说明是否有客户机 %1</translation>
    </message>
    <message>
        <source>The guests of this host have no snapshots</source>
        <translation>此主机的客户机没有快照</translation>
    </message>
    <message>
        <source>The guest has no snapshot &quot;%1&quot;</source>
        <translation>客户机没有快照“%1”</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>它没有任何快照。</translation>
    </message>
    <message>
        <source>It has these: %1</source>
        <translation>它有以下快照：%1</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; has become another one meanwhile</source>
        <translation>快照“%1”在此期间已变成另一个</translation>
    </message>
    <message>
        <source>%1 goes on running where it was then</source>
        <translation>%1 将从当时的状态继续运行</translation>
    </message>
    <message>
        <source>%1 is started afterwards</source>
        <translation>%1 随后将被启动</translation>
    </message>
    <message>
        <source>%1 is paused afterwards, as it was then</source>
        <translation>%1 随后将暂停，与当时一样</translation>
    </message>
    <message>
        <source>%1 is off afterwards, as it was then</source>
        <translation>%1 随后将关机，与当时一样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external snapshot, to which libvirt %2 can&apos;t go back</source>
        <translation type="vanished">“%1”是外部快照，libvirt %2 无法恢复到它</translation>
    </message>
    <message>
        <source>The disks in use were begun by the external snapshot &quot;%1&quot; and would be left behind: delete it first</source>
        <translation>正在使用的磁盘由外部快照“%1”创建，会被遗留：请先删除它</translation>
    </message>
    <message>
        <source>What %1 has written since then is lost</source>
        <translation>%1 此后写入的内容将丢失</translation>
    </message>
    <message>
        <source>%1 is running: what it does now is cut off</source>
        <translation>%1 正在运行：它当前的工作将被中断</translation>
    </message>
    <message>
        <source>Take %1 back to the snapshot &quot;%2&quot; of %3</source>
        <translation>将 %1 恢复到 %3 的快照“%2”</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot; of %2</source>
        <translation>删除 %2 的快照“%1”</translation>
    </message>
    <message>
        <source>The snapshots taken after it stay</source>
        <translation>在它之后创建的快照会保留</translation>
    </message>
    <message>
        <source>%1 itself stays as it is now</source>
        <translation>%1 本身保持现状</translation>
    </message>
    <message>
        <source>It is external: what was written since is copied into the image below, which takes a while</source>
        <translation>它是外部快照：此后写入的内容将复制到下层映像，这需要一些时间</translation>
    </message>
    <message>
        <source>A snapshot is kept in the images, which must be qcow2; these are not: %1</source>
        <translation>快照保存在映像中，映像必须是 qcow2；以下不是：%1</translation>
    </message>
    <message>
        <source>Convert the disk while the guest is off (qemu-img convert), or snapshot it by its storage.</source>
        <translation>请在客户机关机时转换磁盘（qemu-img convert），或通过其存储创建快照。</translation>
    </message>
    <message>
        <source>libvirt makes no snapshots of containers</source>
        <translation>libvirt 不支持容器快照</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved, and would not fit the disks later: start it first</source>
        <translation>客户机的状态已保存，以后会与磁盘不一致：请先启动它</translation>
    </message>
    <message>
        <source>Take a Snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Keeps the guest&apos;s disks as they are, and its memory where it runs; it stands still meanwhile.</source>
        <translation>保留客户机磁盘的当前内容，若正在运行还保留其内存；期间客户机会停顿。</translation>
    </message>
    <message>
        <source>The snapshot&apos;s name</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <translation>创建它的用途</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>为 %1 创建快照</translation>
    </message>
    <message>
        <source>Go Back to a Snapshot</source>
        <translation>恢复到快照</translation>
    </message>
    <message>
        <source>Takes the guest back to a snapshot; what it has written since then is lost.</source>
        <translation>将客户机恢复到快照；此后写入的内容将丢失。</translation>
    </message>
    <message>
        <source>Start it, where it was off then</source>
        <translation>若当时已关机，则启动它</translation>
    </message>
    <message>
        <source>Take %1 back to a snapshot</source>
        <translation>将 %1 恢复到快照</translation>
    </message>
    <message>
        <source>Delete a Snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Deletes a snapshot; the guest itself stays as it is.</source>
        <translation>删除快照；客户机本身保持现状。</translation>
    </message>
    <message>
        <source>Delete those that were taken after it, too</source>
        <translation>同时删除在它之后创建的快照</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>删除 %1 的快照</translation>
    </message>
    <message>
        <source>Describe a Snapshot</source>
        <translation>描述快照</translation>
    </message>
    <message>
        <source>Changes what is written about a snapshot.</source>
        <translation>更改快照的描述。</translation>
    </message>
    <message>
        <source>What it was taken for; &quot;&quot; for nothing</source>
        <translation>创建它的用途；&quot;&quot; 表示空</translation>
    </message>
    <message>
        <source>Describe a snapshot of %1</source>
        <translation>描述 %1 的快照</translation>
    </message>
    <message>
        <source>A snapshot&apos;s XML is larger than 8 MiB</source>
        <translation>快照的 XML 超过 8 MiB</translation>
    </message>
    <message>
        <source>A snapshot&apos;s XML can&apos;t be read</source>
        <translation>无法读取快照的 XML</translation>
    </message>
    <message>
        <source>A snapshot has no name</source>
        <translation>有一个快照没有名称</translation>
    </message>
    <message>
        <source>The guest has a snapshot &quot;%1&quot; already</source>
        <translation>客户机已有快照“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snapshot</source>
        <translation>“%1”不能用作快照名称</translation>
    </message>
    <message>
        <source>It has 1 to 200 bytes, no slash, and does not begin with a dot, a dash or a space.</source>
        <translation>名称为 1 到 200 字节，不含斜杠，且不以点、短横线或空格开头。</translation>
    </message>
    <message>
        <source>The host gave up copying the disk %1</source>
        <translation>主机放弃了磁盘 %1 的复制</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>The guest must run while the snapshot&apos;s overlay is merged</source>
        <translation>合并快照的覆盖层时客户机必须正在运行</translation>
    </message>
    <message>
        <source>Start it, and delete the snapshot then.</source>
        <translation>请先启动它，然后再删除快照。</translation>
    </message>
    <message>
        <source>The disk %1 is on something newer than this snapshot</source>
        <translation>磁盘 %1 位于比此快照更新的内容之上</translation>
    </message>
    <message>
        <source>Delete the external snapshots taken after it first.</source>
        <translation>请先删除在它之后创建的外部快照。</translation>
    </message>
    <message>
        <source>Copying %1 into %2</source>
        <translation>正在将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the guest&apos;s memory may take up to %3</source>
        <translation>存储池 %1 剩余 %2，而客户机内存最多可能需要 %3</translation>
    </message>
    <message>
        <source>Make room, or shut the guest down first: without its memory a snapshot takes next to nothing.</source>
        <translation>请腾出空间，或先关闭客户机：不含内存的快照几乎不占空间。</translation>
    </message>
    <message>
        <source>Take it though the guest&apos;s memory may not fit into the pool</source>
        <translation type="vanished">即使客户机内存可能放不进存储池也创建</translation>
    </message>
    <message>
        <source>The guest&apos;s memory could not be written beside its disk</source>
        <translation>无法将客户机内存写入其磁盘</translation>
    </message>
    <message>
        <source>The guest goes on as it was. Its pool is full, most likely: the memory takes up to as much as the guest has.</source>
        <translation>客户机照常运行。存储池很可能已满：内存最多占用客户机所有的大小。</translation>
    </message>
    <message>
        <source>The host&apos;s storage can&apos;t be changed from here</source>
        <translation>无法从此处更改主机的存储</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size</source>
        <translation>“%1”不是有效大小</translation>
    </message>
    <message>
        <source>Sizes look like 20G, 512M or 1T.</source>
        <translation>大小形如 20G、512M 或 1T。</translation>
    </message>
    <message>
        <source>No pool of the host has the volume %1</source>
        <translation>主机的存储池中没有卷 %1</translation>
    </message>
    <message>
        <source>It is named by its path, or as POOL/NAME.</source>
        <translation>可用路径或 POOL/NAME 指定。</translation>
    </message>
    <message>
        <source>%1 is running and uses it</source>
        <translation>%1 正在运行并使用它</translation>
    </message>
    <message>
        <source>It has %1, and what lies behind %2 would be lost</source>
        <translation>它有 %1，%2 之后的内容会丢失</translation>
    </message>
    <message>
        <source>A volume only grows here.</source>
        <translation>此处的卷只能扩大。</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 正在使用它</translation>
    </message>
    <message>
        <source>%1 is laid over it</source>
        <translation>%1 以它为基础</translation>
    </message>
    <message>
        <source>%1 seems to have the same one</source>
        <translation>%1 似乎使用同一个</translation>
    </message>
    <message>
        <source>%1 may have the same storage and can&apos;t be asked</source>
        <translation>%1 可能使用同一存储且无法查询</translation>
    </message>
    <message>
        <source>The image that it is laid over stays: %1</source>
        <translation>其基础映像会保留：%1</translation>
    </message>
    <message>
        <source>Delete the volume %1, %2 of at most %3</source>
        <translation>删除卷 %1，已用 %2，最多 %3</translation>
    </message>
    <message>
        <source>The volume: its path, or POOL/NAME</source>
        <translation>卷：路径或 POOL/NAME</translation>
    </message>
    <message>
        <source>Create a Volume</source>
        <translation>创建卷</translation>
    </message>
    <message>
        <source>Makes an empty disk in a storage pool.</source>
        <translation>在存储池中创建空磁盘。</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>The volume&apos;s name, as disk.qcow2</source>
        <translation>卷的名称，如 disk.qcow2</translation>
    </message>
    <message>
        <source>Its size: 20G, 512M, 1T</source>
        <translation>大小：20G、512M、1T</translation>
    </message>
    <message>
        <source>The image&apos;s format; pools of block devices have raw ones only</source>
        <translation>映像格式；块设备存储池只支持 raw</translation>
    </message>
    <message>
        <source>Create a volume on %1</source>
        <translation>在 %1 上创建卷</translation>
    </message>
    <message>
        <source>Grow a Volume</source>
        <translation>扩大卷</translation>
    </message>
    <message>
        <source>Makes a volume larger that no running guest uses.</source>
        <translation>扩大没有运行中的客户机使用的卷。</translation>
    </message>
    <message>
        <source>Its new size: 20G, 512M, 1T</source>
        <translation>新的大小：20G、512M、1T</translation>
    </message>
    <message>
        <source>Grow a volume on %1</source>
        <translation>扩大 %1 上的卷</translation>
    </message>
    <message>
        <source>Delete a Volume</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>Deletes a volume that nobody uses.</source>
        <translation>删除无人使用的卷。</translation>
    </message>
    <message>
        <source>Delete it though another host seems to have the same one</source>
        <translation type="vanished">即使另一台主机似乎使用同一个也删除</translation>
    </message>
    <message>
        <source>Delete a volume on %1</source>
        <translation>删除 %1 上的卷</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made larger</source>
        <translation>无法扩大 %1</translation>
    </message>
    <message>
        <source>Even if its memory may not fit into the pool</source>
        <translation>即使其内存可能放不进存储池</translation>
    </message>
    <message>
        <source>Even if another host seems to have the same one</source>
        <translation>即使另一台主机似乎使用同一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external snapshot, to which libvirt can go back from 9.9 on</source>
        <translation>“%1”是外部快照，libvirt 从 9.9 起才能恢复到它</translation>
    </message>
    <message>
        <source>The host does something else with the disk %1</source>
        <translation>主机正在对磁盘 %1 执行其他操作</translation>
    </message>
    <message>
        <source>Wait until it is done, then delete the snapshot.</source>
        <translation>请等待其完成，然后删除快照。</translation>
    </message>
    <message>
        <source>Going on with what was begun before</source>
        <translation>继续之前已开始的操作</translation>
    </message>
    <message>
        <source>The guest goes on as it was. Look whether its pool is full.</source>
        <translation>客户机照常运行。请检查其存储池是否已满。</translation>
    </message>
    <message>
        <source>Inside, a clone is still %1: host name, machine id and SSH keys are the guest&apos;s own to change</source>
        <translation>克隆内部仍然是 %1：主机名、机器标识和 SSH 密钥要由客户机自己更改</translation>
    </message>
    <message>
        <source>Disks are laid over those of a template only, which never change: turn %1 into one, or copy its disks</source>
        <translation>磁盘只能叠放在模板的磁盘之上，因为它们永不改变：请把 %1 转换为模板，或复制其磁盘</translation>
    </message>
    <message>
        <source>1 to %1 clones are made at once</source>
        <translation>一次可创建 1 到 %1 个克隆</translation>
    </message>
    <message>
        <source>The disk %1 is a device of the host&apos;s: %2</source>
        <translation>磁盘 %1 是主机的设备：%2</translation>
    </message>
    <message>
        <source>No storage pool of the host has the disk %1: %2</source>
        <translation>主机的存储池中没有磁盘 %1：%2</translation>
    </message>
    <message>
        <source>%1 is running and uses the disk %2</source>
        <translation>%1 正在运行并使用磁盘 %2</translation>
    </message>
    <message>
        <source>%1 is no pool of files: disks can&apos;t be laid over others in it</source>
        <translation>%1 不是文件存储池：其中的磁盘不能叠放在其他磁盘之上</translation>
    </message>
    <message>
        <source>The disks take %1, and %2 has %3 free</source>
        <translation>磁盘需要 %1，而 %2 只剩 %3</translation>
    </message>
    <message>
        <source>Lay the disk %1 in the pool %2 over %3</source>
        <translation>把存储池 %2 中的磁盘 %1 叠放在 %3 之上</translation>
    </message>
    <message>
        <source>Copy %1 to the disk %2 in the pool %3, %4</source>
        <translation>把 %1 复制到存储池 %3 中的磁盘 %2，%4</translation>
    </message>
    <message>
        <source>Define %1 as %2 is</source>
        <translation>按 %2 的样子定义 %1</translation>
    </message>
    <message>
        <source>Give %1 a number</source>
        <translation>给 %1 一个编号</translation>
    </message>
    <message>
        <source>Only virtual machines can be cloned</source>
        <translation>只能克隆虚拟机</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be cloned: shut it down first</source>
        <translation>正在运行的客户机不能克隆：请先关机</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved, and would not be in its clones: start it and shut it down first</source>
        <translation>客户机的状态已保存，不会出现在克隆中：请先启动它，再关机</translation>
    </message>
    <message>
        <source>What the clone is called; several get -1, -2 … after it</source>
        <translation>克隆的名称；多个克隆会依次加上 -1、-2 … 等后缀</translation>
    </message>
    <message>
        <source>How many clones are made</source>
        <translation>创建多少个克隆</translation>
    </message>
    <message>
        <source>Copies of the disks, or new ones that are laid over a template&apos;s</source>
        <translation>磁盘的副本，或叠放在模板磁盘之上的新磁盘</translation>
    </message>
    <message>
        <source>The pool for the clone&apos;s disks; else that of the guest&apos;s own</source>
        <translation>克隆磁盘所在的存储池；否则与客户机的相同</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Makes new guests that begin as this one is, each with its own disks, number and addresses.</source>
        <translation>创建以此客户机现状为起点的新客户机，各有自己的磁盘、编号和地址。</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>%1 is laid over the template&apos;s disk %2: delete the clones first</source>
        <translation>%1 叠放在模板的磁盘 %2 之上：请先删除克隆</translation>
    </message>
    <message>
        <source>A template is neither started nor changed: clone it, or turn it into a guest again</source>
        <translation>模板既不能启动也不能更改：请克隆它，或把它变回客户机</translation>
    </message>
    <message>
        <source>The guest is a template already</source>
        <translation>该客户机已是模板</translation>
    </message>
    <message>
        <source>A running guest can&apos;t become a template: shut it down first</source>
        <translation>正在运行的客户机不能变成模板：请先关机</translation>
    </message>
    <message>
        <source>%1 may have clones of it, and can&apos;t be asked</source>
        <translation>%1 可能有它的克隆，但无法询问</translation>
    </message>
    <message>
        <source>Let %1 be started and changed again</source>
        <translation>允许再次启动和更改 %1</translation>
    </message>
    <message>
        <source>Turn into a Template</source>
        <translation>转换为模板</translation>
    </message>
    <message>
        <source>Keeps the guest as it is, never to be started, for clones that are laid over its disks.</source>
        <translation>保持客户机原样且不再启动，供叠放在其磁盘之上的克隆使用。</translation>
    </message>
    <message>
        <source>Turn %1 into a template</source>
        <translation>把 %1 转换为模板</translation>
    </message>
    <message>
        <source>Turn into a Guest Again</source>
        <translation>变回客户机</translation>
    </message>
    <message>
        <source>Lets a template be started and changed, once no clone is laid over its disks.</source>
        <translation>当没有克隆叠放在其磁盘之上时，允许启动和更改模板。</translation>
    </message>
    <message>
        <source>The guest is no template</source>
        <translation>该客户机不是模板</translation>
    </message>
    <message>
        <source>Turn the template %1 into a guest</source>
        <translation>把模板 %1 变为客户机</translation>
    </message>
    <message>
        <source>The guest has no disk &quot;%1&quot;</source>
        <translation>客户机没有磁盘“%1”</translation>
    </message>
    <message>
        <source>The disk %1 is encrypted: its key belongs to this guest alone</source>
        <translation>磁盘 %1 已加密：其密钥只属于此客户机</translation>
    </message>
    <message>
        <source>A clone begins with new UEFI variables: what was set in the firmware is not taken along</source>
        <translation>克隆使用新的 UEFI 变量：固件中的设置不会带过去</translation>
    </message>
    <message>
        <source>A clone begins with an empty TPM: what is sealed by it needs its recovery key</source>
        <translation>克隆使用空的 TPM：由它封存的内容需要恢复密钥</translation>
    </message>
    <message>
        <source>It has devices of the host that only one guest at a time can have</source>
        <translation>它使用了同一时间只能由一个客户机占用的主机设备</translation>
    </message>
    <message>
        <source>The host&apos;s folder is shared with a clone: %1</source>
        <translation>主机文件夹会与克隆共享：%1</translation>
    </message>
    <message>
        <source>Cloning was interrupted on %1</source>
        <translation>克隆于 %1 中断</translation>
    </message>
    <message>
        <source>Creating a guest was interrupted on %1</source>
        <translation>创建客户机于 %1 中断</translation>
    </message>
    <message>
        <source>A task was interrupted on %1</source>
        <translation>一项任务于 %1 中断</translation>
    </message>
    <message>
        <source>No task left anything on this host</source>
        <translation>没有任务在此主机上留下任何东西</translation>
    </message>
    <message>
        <source>The guest %1 stays as you wish</source>
        <translation type="vanished">按您的要求保留客户机 %1</translation>
    </message>
    <message>
        <source>The guest %1 stays: it is running or protected</source>
        <translation type="vanished">保留客户机 %1：它正在运行或受保护</translation>
    </message>
    <message>
        <source>The volume %1 stays as you wish</source>
        <translation type="vanished">按您的要求保留卷 %1</translation>
    </message>
    <message>
        <source>The volume %1 stays: %2 has to do with it</source>
        <translation>保留卷 %1：%2 与它有关</translation>
    </message>
    <message>
        <source>Tell of this interruption no more</source>
        <translation>不再提示此次中断</translation>
    </message>
    <message>
        <source>Clean Up after an Interruption</source>
        <translation>清理中断的残留</translation>
    </message>
    <message>
        <source>Deletes what tasks left on the host that were interrupted: half-made guests and their disks.</source>
        <translation type="vanished">删除被中断的任务在主机上留下的内容：未完成的客户机及其磁盘。</translation>
    </message>
    <message>
        <source>Keep all that is there, and tell of it no more</source>
        <translation>保留现有的一切，并不再提示</translation>
    </message>
    <message>
        <source>Clean up %1 after an interruption</source>
        <translation>清理 %1 上中断的残留</translation>
    </message>
    <message>
        <source>What a task makes can&apos;t be written down</source>
        <translation>无法记录任务所创建的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a network device</source>
        <translation>“%1”不能用作网络设备名称</translation>
    </message>
    <message>
        <source>It has 1 to 15 letters, digits, dots and hyphens.</source>
        <translation>名称由 1 到 15 个字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a network</source>
        <translation>“%1”不是有效的网络地址</translation>
    </message>
    <message>
        <source>Addresses look like 192.168.50.1/24.</source>
        <translation>地址形如 192.168.50.1/24。</translation>
    </message>
    <message>
        <source>A network has between 8 and 30 bits, and %1 has %2</source>
        <translation>网络前缀长度须为 8 到 30 位，而 %1 为 %2 位</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the host&apos;s address in a network</source>
        <translation>%1 不能用作主机在网络中的地址</translation>
    </message>
    <message>
        <source>The host has a network &quot;%1&quot; already</source>
        <translation>主机已有网络“%1”</translation>
    </message>
    <message>
        <source>Whether its addresses clash with the host&apos;s others is not known: %1</source>
        <translation>无法确定其地址是否与主机上的其他地址冲突：%1</translation>
    </message>
    <message>
        <source>A network on a bridge of the host takes no --%1: its addresses come from outside</source>
        <translation>接在主机网桥上的网络不能使用 --%1：其地址由外部分配</translation>
    </message>
    <message>
        <source>The host has no bridge that guests could be put on</source>
        <translation>主机没有可供客户机接入的网桥</translation>
    </message>
    <message>
        <source>The host has several bridges: %1</source>
        <translation>主机有多个网桥：%1</translation>
    </message>
    <message>
        <source>Name one by --bridge.</source>
        <translation>请用 --bridge 指定一个。</translation>
    </message>
    <message>
        <source>The host has no bridge %1</source>
        <translation>主机没有网桥 %1</translation>
    </message>
    <message>
        <source>The bridge %1 belongs to another network</source>
        <translation>网桥 %1 属于另一个网络</translation>
    </message>
    <message>
        <source>The host has a network device %1 already</source>
        <translation>主机已有网络设备 %1</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of the network %3</source>
        <translation>%1 与网络 %3 的 %2 重叠</translation>
    </message>
    <message>
        <source>%1 overlaps %2, which the host reaches by %3</source>
        <translation>%1 与主机经 %3 到达的 %2 重叠</translation>
    </message>
    <message>
        <source>Only an isolated network can do without an address</source>
        <translation>只有隔离网络可以不设地址</translation>
    </message>
    <message>
        <source>Without an address the network has no DHCP</source>
        <translation>没有地址的网络不能提供 DHCP</translation>
    </message>
    <message>
        <source>The host has no private addresses left that are free</source>
        <translation>主机已没有空闲的私有地址</translation>
    </message>
    <message>
        <source>Give some by --address.</source>
        <translation>请用 --address 指定。</translation>
    </message>
    <message>
        <source>From an isolated network nothing leaves the host: it takes no --forward-dev</source>
        <translation>隔离网络的流量不会离开主机：不能使用 --forward-dev</translation>
    </message>
    <message>
        <source>The host has no network device %1</source>
        <translation>主机没有网络设备 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain</source>
        <translation>“%1”不是有效的域名</translation>
    </message>
    <message>
        <source>Make the network %1 on the host&apos;s bridge %2</source>
        <translation>在主机网桥 %2 上创建网络 %1</translation>
    </message>
    <message>
        <source>Make the network %1, which the host routes and where it has %2</source>
        <translation>创建由主机路由的网络 %1，主机在其中的地址为 %2</translation>
    </message>
    <message>
        <source>Make the network %1, which reaches out by the host&apos;s address (NAT) and where it has %2</source>
        <translation>创建经主机地址出站（NAT）的网络 %1，主机在其中的地址为 %2</translation>
    </message>
    <message>
        <source>Make the network %1 among guests alone</source>
        <translation>创建仅供客户机互通的网络 %1</translation>
    </message>
    <message>
        <source>Make the network %1 among guests and the host, which has %2 in it</source>
        <translation>创建供客户机与主机互通的网络 %1，主机在其中的地址为 %2</translation>
    </message>
    <message>
        <source>It gives guests addresses from %1 to %2</source>
        <translation>向客户机分配 %1 到 %2 的地址</translation>
    </message>
    <message>
        <source>It gives guests no addresses: they need fixed ones</source>
        <translation>不向客户机分配地址：客户机须使用固定地址</translation>
    </message>
    <message>
        <source>Other machines reach it by a route to %1 over this host, which is theirs to have</source>
        <translation>其他机器须自行配置经此主机到 %1 的路由才能访问它</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>启动网络 %1</translation>
    </message>
    <message>
        <source>Start the network %1 with the host from now on</source>
        <translation>今后随主机启动网络 %1</translation>
    </message>
    <message>
        <source>What the network is called</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>nat: guests reach out by the host&apos;s address; route: by their own; isolated: not at all; bridge: they are where the host&apos;s bridge is</source>
        <translation>nat：客户机经主机地址出站；route：以自己的地址出站；isolated：不能出站；bridge：接入主机网桥所在的网络</translation>
    </message>
    <message>
        <source>The host&apos;s bridge; in other modes the name of the one that is made</source>
        <translation>主机的网桥；其他模式下为要新建的网桥名称</translation>
    </message>
    <message>
        <source>The host&apos;s address in it, as 192.168.50.1/24; else a free one. An isolated one takes none</source>
        <translation type="vanished">主机在其中的地址，如 192.168.50.1/24；省略时选用空闲地址。隔离网络可用 none</translation>
    </message>
    <message>
        <source>Addresses for guests, as 192.168.50.100-192.168.50.200, or none; else all there are</source>
        <translation>分配给客户机的地址，如 192.168.50.100-192.168.50.200，或 none；省略时为全部可用地址</translation>
    </message>
    <message>
        <source>The domain of its guests&apos; names</source>
        <translation>其客户机名称所属的域</translation>
    </message>
    <message>
        <source>The host&apos;s network device by which it reaches out; else any</source>
        <translation>出站所用的主机网络设备；省略时不限</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Don&apos;t start it now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Create a Network</source>
        <translation>创建网络</translation>
    </message>
    <message>
        <source>Makes a network for guests; its name is enough, addresses are found that are free.</source>
        <translation>为客户机创建网络；只需给出名称，会自动选用空闲地址。</translation>
    </message>
    <message>
        <source>Create a network on %1</source>
        <translation>在 %1 上创建网络</translation>
    </message>
    <message>
        <source>The host&apos;s networks can&apos;t be changed from here</source>
        <translation>无法从此处更改主机的网络</translation>
    </message>
    <message>
        <source>The network&apos;s name</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of addresses</source>
        <translation>“%1”不是有效的地址范围</translation>
    </message>
    <message>
        <source>Ranges look like %1.</source>
        <translation>范围形如 %1。</translation>
    </message>
    <message>
        <source>The range %1 does not lie in %2</source>
        <translation>范围 %1 不在 %2 之内</translation>
    </message>
    <message>
        <source>The range %1 holds %2, which is the host&apos;s own address</source>
        <translation>范围 %1 包含主机自己的地址 %2</translation>
    </message>
    <message>
        <source>The network %1 has changed meanwhile</source>
        <translation>网络 %1 在此期间已更改</translation>
    </message>
    <message>
        <source>Stop the network %1</source>
        <translation>停止网络 %1</translation>
    </message>
    <message>
        <source>The network %1 does not run</source>
        <translation>网络 %1 未运行</translation>
    </message>
    <message>
        <source>%1 is running and loses its connection</source>
        <translation>%1 正在运行，将失去连接</translation>
    </message>
    <message>
        <source>%1 is running and can&apos;t be started anew meanwhile</source>
        <translation>%1 正在运行，在此期间无法重新启动</translation>
    </message>
    <message>
        <source>They have it again once the network runs and they themselves were started anew</source>
        <translation>网络恢复运行且客户机重新启动后，连接才会恢复</translation>
    </message>
    <message>
        <source>It has no definition, and is gone once it is stopped</source>
        <translation>它没有持久定义，停止后即消失</translation>
    </message>
    <message>
        <source>Addresses that it keeps for guests: %1</source>
        <translation>为客户机预留的地址数：%1</translation>
    </message>
    <message>
        <source>Delete the network %1</source>
        <translation>删除网络 %1</translation>
    </message>
    <message>
        <source>The network %1 gives out no addresses: they come from outside</source>
        <translation>网络 %1 不分配地址：地址由外部分配</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a computer</source>
        <translation>“%1”不是有效的主机名</translation>
    </message>
    <message>
        <source>It is made of letters, digits, dots and hyphens.</source>
        <translation>名称由字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>“%1”不是有效的 IPv4 地址</translation>
    </message>
    <message>
        <source>%1 does not lie in %2</source>
        <translation>%1 不在 %2 之内</translation>
    </message>
    <message>
        <source>%1 is the host&apos;s own address</source>
        <translation>%1 是主机自己的地址</translation>
    </message>
    <message>
        <source>%1 is reserved for %2 already</source>
        <translation>%1 已预留给 %2</translation>
    </message>
    <message>
        <source>The name %1 is reserved for %2 already</source>
        <translation>名称 %1 已预留给 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a network card</source>
        <translation>“%1”不是有效的网卡地址</translation>
    </message>
    <message>
        <source>They look like 52:54:00:12:34:56.</source>
        <translation>地址形如 52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no name to an address</source>
        <translation>“%1”没有为地址指定名称</translation>
    </message>
    <message>
        <source>Say it so: 192.168.50.10=files,backup</source>
        <translation>应写成：192.168.50.10=files,backup</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>Say what by --dhcp, --dns-host or --drop-dns-host.</source>
        <translation>请用 --dhcp、--dns-host 或 --drop-dns-host 指定要更改的内容。</translation>
    </message>
    <message>
        <source>Start a Network</source>
        <translation>启动网络</translation>
    </message>
    <message>
        <source>Starts a network of the host&apos;s.</source>
        <translation>启动主机的网络。</translation>
    </message>
    <message>
        <source>Start a network on %1</source>
        <translation>启动 %1 上的网络</translation>
    </message>
    <message>
        <source>Stop a Network</source>
        <translation>停止网络</translation>
    </message>
    <message>
        <source>Stops a network; running guests on it lose their connection.</source>
        <translation>停止网络；其上运行中的客户机将失去连接。</translation>
    </message>
    <message>
        <source>Stop a network on %1</source>
        <translation>停止 %1 上的网络</translation>
    </message>
    <message>
        <source>Delete a Network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <source>Deletes a network that no guest uses.</source>
        <translation>删除没有客户机使用的网络。</translation>
    </message>
    <message>
        <source>Delete a network on %1</source>
        <translation>删除 %1 上的网络</translation>
    </message>
    <message>
        <source>Start a Network with the Host</source>
        <translation>随主机启动网络</translation>
    </message>
    <message>
        <source>Whether the network is started when its host comes up.</source>
        <translation>主机开机时是否启动该网络。</translation>
    </message>
    <message>
        <source>Change the autostart of a network on %1</source>
        <translation>更改 %1 上网络的自动启动设置</translation>
    </message>
    <message>
        <source>Change a Network</source>
        <translation>更改网络</translation>
    </message>
    <message>
        <source>Changes which addresses a network gives out and which names it knows, at once and for good.</source>
        <translation>更改网络所分配的地址和所知的名称，立即生效并永久保存。</translation>
    </message>
    <message>
        <source>Addresses for guests, as 192.168.50.100-192.168.50.200; none: reserved ones only</source>
        <translation>分配给客户机的地址，如 192.168.50.100-192.168.50.200；none 表示仅分配预留地址</translation>
    </message>
    <message>
        <source>Names of an address, in place of those it has: 192.168.50.10=files; several times for several</source>
        <translation>地址的名称，取代其现有名称：192.168.50.10=files；多个地址可重复指定</translation>
    </message>
    <message>
        <source>An address that is to have no names any more</source>
        <translation>要去除所有名称的地址</translation>
    </message>
    <message>
        <source>Change a network on %1</source>
        <translation>更改 %1 上的网络</translation>
    </message>
    <message>
        <source>Reserve an Address</source>
        <translation>预留地址</translation>
    </message>
    <message>
        <source>Gives a network card always the same address, from its next request on.</source>
        <translation>自下次请求起，始终向网卡分配同一地址。</translation>
    </message>
    <message>
        <source>The network card&apos;s address, as 52:54:00:12:34:56</source>
        <translation>网卡的 MAC 地址，如 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>The address that is reserved for it</source>
        <translation>为它预留的地址</translation>
    </message>
    <message>
        <source>Its name in the network&apos;s DNS</source>
        <translation>它在网络 DNS 中的名称</translation>
    </message>
    <message>
        <source>Reserve an address on %1</source>
        <translation>在 %1 上预留地址</translation>
    </message>
    <message>
        <source>Give an Address Free</source>
        <translation>取消地址预留</translation>
    </message>
    <message>
        <source>Reserves no address for a network card any more.</source>
        <translation>不再为网卡预留地址。</translation>
    </message>
    <message>
        <source>Give an address free on %1</source>
        <translation>在 %1 上取消地址预留</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path of a host&apos;s folder or device</source>
        <translation>“%1”不是主机上文件夹或设备的路径</translation>
    </message>
    <message>
        <source>Paths begin with a slash, like /srv/images.</source>
        <translation>路径以斜杠开头，如 /srv/images。</translation>
    </message>
    <message>
        <source>Where on the host the pool lies is missing</source>
        <translation>未指定存储池在主机上的位置</translation>
    </message>
    <message>
        <source>Its target is a folder, like /srv/images; it is made where there is none.</source>
        <translation>目标是一个文件夹，如 /srv/images；不存在时会自动创建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of such a pool</source>
        <translation>“%1”不能作为此类存储池的来源</translation>
    </message>
    <message>
        <source>It is the server and what it exports, like nas:/export/images.</source>
        <translation>应为服务器及其导出的目录，如 nas:/export/images。</translation>
    </message>
    <message>
        <source>It is the name of a volume group that the host has.</source>
        <translation>应为主机上已有卷组的名称。</translation>
    </message>
    <message>
        <source>A pool that is a folder has no source</source>
        <translation>文件夹类型的存储池没有来源</translation>
    </message>
    <message>
        <source>The folder is its target.</source>
        <translation>文件夹即为其目标。</translation>
    </message>
    <message>
        <source>It is a device with a file system on it, like /dev/vdb1.</source>
        <translation>应为带有文件系统的设备，如 /dev/vdb1。</translation>
    </message>
    <message>
        <source>What the pool is to be called</source>
        <translation>存储池的名称</translation>
    </message>
    <message>
        <source>A folder, a file system that is mounted, a server&apos;s share, or a volume group</source>
        <translation>文件夹、要挂载的文件系统、服务器共享或卷组</translation>
    </message>
    <message>
        <source>The folder on the host, or where it is mounted: /srv/images</source>
        <translation>主机上的文件夹或挂载点：/srv/images</translation>
    </message>
    <message>
        <source>A device (/dev/vdb1), a share (nas:/export/images) or a volume group; a folder has none</source>
        <translation>设备（/dev/vdb1）、共享（nas:/export/images）或卷组；文件夹不需要来源</translation>
    </message>
    <message>
        <source>The file system (ext4), or how the share is mounted (nfs, cifs, glusterfs); else as it is found</source>
        <translation>文件系统（ext4）或共享的挂载方式（nfs、cifs、glusterfs）；省略时自动识别</translation>
    </message>
    <message>
        <source>Do not start it now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a file system</source>
        <translation>“%1”不是有效的文件系统格式</translation>
    </message>
    <message>
        <source>Define the pool %1: the file system of %2, mounted at %3</source>
        <translation>定义存储池 %1：%2 上的文件系统，挂载于 %3</translation>
    </message>
    <message>
        <source>Define the pool %1: %2 of %3 (%4), mounted at %5</source>
        <translation>定义存储池 %1：%3 的 %2（%4），挂载于 %5</translation>
    </message>
    <message>
        <source>Define the pool %1: the volume group %2</source>
        <translation>定义存储池 %1：卷组 %2</translation>
    </message>
    <message>
        <source>Define the pool %1: the folder %2</source>
        <translation>定义存储池 %1：文件夹 %2</translation>
    </message>
    <message>
        <source>The file system must be there: nothing is formatted</source>
        <translation>文件系统必须已存在：不会进行格式化</translation>
    </message>
    <message>
        <source>The server must let this host in: what it exports is mounted as it is</source>
        <translation>服务器必须允许此主机访问：其导出的目录将按原样挂载</translation>
    </message>
    <message>
        <source>The volume group must be there: none is made</source>
        <translation>卷组必须已存在：不会自动创建</translation>
    </message>
    <message>
        <source>Files that lie in the folder already become its volumes, and stay as they are</source>
        <translation>文件夹中已有的文件会成为存储池的卷，内容保持不变</translation>
    </message>
    <message>
        <source>Start it; its folder is made where there is none</source>
        <translation>启动它；文件夹不存在时会自动创建</translation>
    </message>
    <message>
        <source>Let it start with the host</source>
        <translation>设为随主机启动</translation>
    </message>
    <message>
        <source>The host has a pool &quot;%1&quot; already</source>
        <translation>主机已有存储池“%1”</translation>
    </message>
    <message>
        <source>%1 is the pool %2 already</source>
        <translation>%1 已是存储池 %2</translation>
    </message>
    <message>
        <source>%1 is running and has %2 in it: shut it down first</source>
        <translation>%1 正在运行，其 %2 位于此存储池中：请先关机</translation>
    </message>
    <message>
        <source>Stop the pool %1</source>
        <translation>停止存储池 %1</translation>
    </message>
    <message>
        <source>What lies in it stays as it is</source>
        <translation>其中的内容保持不变</translation>
    </message>
    <message>
        <source>It starts again with its host</source>
        <translation>它会随主机再次启动</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 使用 %2</translation>
    </message>
    <message>
        <source>%1 is laid over %2</source>
        <translation>%1 叠放在 %2 之上</translation>
    </message>
    <message>
        <source>%1 seems to have %2, too</source>
        <translation>%1 似乎也使用 %2</translation>
    </message>
    <message>
        <source>The pool %1 is not active: what is in it can&apos;t be seen, nor deleted</source>
        <translation>存储池 %1 未激活：其中的内容无法查看，也无法删除</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 的 %2 位于此存储池中</translation>
    </message>
    <message>
        <source>Take the pool %1 off the host</source>
        <translation>从主机移除存储池 %1</translation>
    </message>
    <message>
        <source>The folder itself stays: %1</source>
        <translation>文件夹本身保留：%1</translation>
    </message>
    <message>
        <source>Everything that lies in it stays: %1</source>
        <translation>其中的所有内容保留：%1</translation>
    </message>
    <message>
        <source>Create a Pool</source>
        <translation>创建存储池</translation>
    </message>
    <message>
        <source>Gives the host another place for disks and images.</source>
        <translation>为主机增加一个存放磁盘和映像的位置。</translation>
    </message>
    <message>
        <source>Create a pool on %1</source>
        <translation>在 %1 上创建存储池</translation>
    </message>
    <message>
        <source>Start a Pool</source>
        <translation>启动存储池</translation>
    </message>
    <message>
        <source>Makes a pool&apos;s volumes usable; what is mounted for it is.</source>
        <translation>使存储池的卷可用；需要挂载的会一并挂载。</translation>
    </message>
    <message>
        <source>Start a pool on %1</source>
        <translation>启动 %1 上的存储池</translation>
    </message>
    <message>
        <source>Stop a Pool</source>
        <translation>停止存储池</translation>
    </message>
    <message>
        <source>Takes a pool out of use, and unmounts what was mounted for it.</source>
        <translation>停用存储池，并卸载为它挂载的内容。</translation>
    </message>
    <message>
        <source>Stop a pool on %1</source>
        <translation>停止 %1 上的存储池</translation>
    </message>
    <message>
        <source>Start a Pool with the Host</source>
        <translation>随主机启动存储池</translation>
    </message>
    <message>
        <source>Whether a pool is started when its host comes up.</source>
        <translation>主机开机时是否启动该存储池。</translation>
    </message>
    <message>
        <source>Change the autostart of a pool on %1</source>
        <translation>更改 %1 上存储池的自动启动设置</translation>
    </message>
    <message>
        <source>Read a Pool Again</source>
        <translation>重新读取存储池</translation>
    </message>
    <message>
        <source>Lets the host look for files that appeared behind a pool&apos;s back.</source>
        <translation>让主机查找绕过存储池新增的文件。</translation>
    </message>
    <message>
        <source>Read a pool on %1 again</source>
        <translation>重新读取 %1 上的存储池</translation>
    </message>
    <message>
        <source>Delete a Pool</source>
        <translation>删除存储池</translation>
    </message>
    <message>
        <source>Takes a pool off its host; what lies in it stays, unless asked otherwise.</source>
        <translation>从主机移除存储池；除非另行要求，其中的内容会保留。</translation>
    </message>
    <message>
        <source>Delete everything that lies in it, too</source>
        <translation>同时删除其中的所有内容</translation>
    </message>
    <message>
        <source>Delete a pool on %1</source>
        <translation>删除 %1 上的存储池</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the copy takes up %3</source>
        <translation>存储池 %1 剩余 %2，而副本需要占用 %3</translation>
    </message>
    <message>
        <source>Make room, or copy it into another pool.</source>
        <translation>请腾出空间，或复制到其他存储池。</translation>
    </message>
    <message>
        <source>Make it anew as an empty %1 image of %2</source>
        <translation>重建为 %2 的空 %1 映像</translation>
    </message>
    <message>
        <source>%1 is running and uses it: shut it down first</source>
        <translation>%1 正在运行并使用它：请先关机</translation>
    </message>
    <message>
        <source>%1 uses it and is protected</source>
        <translation>%1 使用它且受保护</translation>
    </message>
    <message>
        <source>%1 has it, and finds an empty disk when it is started</source>
        <translation>%1 使用它，下次启动时将只有空磁盘</translation>
    </message>
    <message>
        <source>Overwrite the volume %1 with zeros, %2 of at most %3</source>
        <translation>用零覆写卷 %1，已用 %2，最多 %3</translation>
    </message>
    <message>
        <source>It is laid over nothing afterwards; this image stays: %1</source>
        <translation>之后它不再叠放于任何映像之上；此映像保留：%1</translation>
    </message>
    <message>
        <source>SSDs, snapshots and thin storage may keep what was there before; of a sparse file, its blocks are given back instead</source>
        <translation>SSD、快照和精简置备的存储可能仍留有原有数据；稀疏文件则只释放其数据块</translation>
    </message>
    <message>
        <source>Copy a Volume</source>
        <translation>复制卷</translation>
    </message>
    <message>
        <source>Makes a full copy of a volume that no running guest uses.</source>
        <translation>完整复制没有运行中的客户机使用的卷。</translation>
    </message>
    <message>
        <source>The copy&apos;s name, as disk.qcow2</source>
        <translation>副本的名称，如 disk.qcow2</translation>
    </message>
    <message>
        <source>The pool for the copy; else the same one</source>
        <translation>副本所在的存储池；省略时为同一存储池</translation>
    </message>
    <message>
        <source>The copy&apos;s format; pools of block devices have raw ones only</source>
        <translation>副本的格式；块设备存储池只支持 raw</translation>
    </message>
    <message>
        <source>Copy a volume on %1</source>
        <translation>复制 %1 上的卷</translation>
    </message>
    <message>
        <source>Wipe a Volume</source>
        <translation>擦除卷</translation>
    </message>
    <message>
        <source>Overwrites all that is in a volume with zeros.</source>
        <translation>用零覆写卷中的所有内容。</translation>
    </message>
    <message>
        <source>Wipe a volume on %1</source>
        <translation>擦除 %1 上的卷</translation>
    </message>
    <message>
        <source>A network&apos;s XML is larger than 8 MiB</source>
        <translation>网络的 XML 超过 8 MiB</translation>
    </message>
    <message>
        <source>A network&apos;s XML can&apos;t be read</source>
        <translation>无法读取网络的 XML</translation>
    </message>
    <message>
        <source>The network %1 runs already</source>
        <translation>网络 %1 已在运行</translation>
    </message>
    <message>
        <source>The network %1 reserves no address for %2</source>
        <translation>网络 %1 没有为 %2 预留地址</translation>
    </message>
    <message>
        <source>The network %1 has no names for %2</source>
        <translation>网络 %1 中没有 %2 的名称</translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="vanished">正在复制</translation>
    </message>
    <message>
        <source>The pool %1 is active already</source>
        <translation>存储池 %1 已激活</translation>
    </message>
    <message>
        <source>The host&apos;s routes can&apos;t be read</source>
        <translation>无法读取主机的路由</translation>
    </message>
    <message>
        <source>It needs a POSIX shell and the program ip.</source>
        <translation>需要 POSIX shell 和 ip 程序。</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be changed so</source>
        <translation>无法这样更改网络 %1</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be started</source>
        <translation>无法启动网络 %1</translation>
    </message>
    <message>
        <source>Something else on the host has its addresses or its bridge: give this network others, or stop the other one.</source>
        <translation>其地址或网桥已被主机上的其他对象占用：请为此网络另行指定，或停止占用者。</translation>
    </message>
    <message>
        <source>The leases of %1 can&apos;t be listed</source>
        <translation>无法列出 %1 的租约</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be made</source>
        <translation>无法创建网络 %1</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be deleted</source>
        <translation>无法删除网络 %1</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be stopped</source>
        <translation>无法停止网络 %1</translation>
    </message>
    <message>
        <source>Whether the network %1 starts with the host can&apos;t be changed</source>
        <translation>无法更改网络 %1 是否随主机启动</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a pool</source>
        <translation>“%1”不是有效的存储池名称</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be defined</source>
        <translation>无法定义存储池 %1</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be started</source>
        <translation>无法启动存储池 %1</translation>
    </message>
    <message>
        <source>The folder of the pool %1 can&apos;t be made</source>
        <translation>无法创建存储池 %1 的文件夹</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be stopped</source>
        <translation>无法停止存储池 %1</translation>
    </message>
    <message>
        <source>The folder of the pool %1 can&apos;t be removed</source>
        <translation>无法删除存储池 %1 的文件夹</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be taken away</source>
        <translation>无法移除存储池 %1</translation>
    </message>
    <message>
        <source>Whether the pool %1 starts with its host can&apos;t be changed</source>
        <translation>无法更改存储池 %1 是否随主机启动</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be read</source>
        <translation>无法读取存储池 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be wiped</source>
        <translation>无法擦除 %1</translation>
    </message>
    <message>
        <source>A host&apos;s copying can&apos;t be stopped: the copy is deleted as soon as it is there</source>
        <translation>主机的复制过程无法中止：副本完成后会立即删除</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied</source>
        <translation>无法复制 %1</translation>
    </message>
    <message>
        <source>The copy %1 is there and can&apos;t be deleted</source>
        <translation>副本 %1 已存在，但无法删除</translation>
    </message>
    <message>
        <source>the host&apos;s own, or a new one</source>
        <translation>主机自己的，或新建一个</translation>
    </message>
    <message>
        <source>The host&apos;s address in it, as 192.168.50.1/24; none, where it is isolated; else a free one</source>
        <translation>主机在其中的地址，如 192.168.50.1/24；隔离网络可用 none；否则取一个空闲地址</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>空闲的一个</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>A task that was interrupted may have left something on %1</source>
        <translation>被中断的任务可能在 %1 上留下了一些内容</translation>
    </message>
    <message>
        <source>The guest %1 was made and stays</source>
        <translation>客户机 %1 已创建，予以保留</translation>
    </message>
    <message>
        <source>The pool %1 is not active: whether %2 was left in it can&apos;t be seen</source>
        <translation>存储池 %1 未激活：无法查看其中是否留有 %2</translation>
    </message>
    <message>
        <source>The volume %1 stays</source>
        <translation>保留卷 %1</translation>
    </message>
    <message>
        <source>Deletes disks that interrupted tasks left on the host for no guest, and completes the guests they made.</source>
        <translation type="vanished">删除被中断的任务在主机上留下的无主磁盘，并补全已创建的客户机。</translation>
    </message>
    <message>
        <source>It is the disk of the template %1, which is never changed</source>
        <translation>它是模板 %1 的磁盘，而模板永不更改</translation>
    </message>
    <message>
        <source>A container is made from one of these: an archive, a folder, Debian&apos;s packages</source>
        <translation>容器由以下之一创建：归档、文件夹或 Debian 软件包</translation>
    </message>
    <message>
        <source>Give --template, --directory or --debootstrap.</source>
        <translation>请给出 --template、--directory 或 --debootstrap。</translation>
    </message>
    <message>
        <source>The host&apos;s own root can&apos;t be a container&apos;s</source>
        <translation>主机自身的根文件系统不能用作容器的根文件系统</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release of Debian&apos;s</source>
        <translation>“%1”不是 Debian 的发行版本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of packages</source>
        <translation>“%1”不是有效的软件包地址</translation>
    </message>
    <message>
        <source>The swap is given in MiB</source>
        <translation>交换空间以 MiB 为单位</translation>
    </message>
    <message>
        <source>The limit is given in percent of one CPU: 150</source>
        <translation>上限以单个 CPU 的百分比给出：150</translation>
    </message>
    <message>
        <source>The CPU shares are 2 to 262144; the usual ones are 1024</source>
        <translation>CPU 份额为 2 到 262144；通常为 1024</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hardware address of a NIC</source>
        <translation>“%1”不是有效的网卡硬件地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with its network</source>
        <translation>“%1”不是带网络前缀的地址</translation>
    </message>
    <message>
        <source>Addresses look like 192.168.50.7/24; dhcp asks for one.</source>
        <translation>地址形如 192.168.50.7/24；dhcp 表示自动请求地址。</translation>
    </message>
    <message>
        <source>There are more values of --%1 than networks</source>
        <translation>--%1 的值比网络多</translation>
    </message>
    <message>
        <source>The gateway %1 is in the network of no address that was given</source>
        <translation>没有任何给出的地址与网关 %1 在同一网络中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say which folder is to be where</source>
        <translation>“%1”没有说明哪个文件夹要放到何处</translation>
    </message>
    <message>
        <source>As /srv/music:/music, or /srv/music:/music:ro where it may only be read.</source>
        <translation>例如 /srv/music:/music；只允许读取时为 /srv/music:/music:ro。</translation>
    </message>
    <message>
        <source>The root of the container is what it is made from</source>
        <translation>容器的根就是创建它所用的内容</translation>
    </message>
    <message>
        <source>There is no capability &quot;%1&quot;</source>
        <translation>没有名为“%1”的能力</translation>
    </message>
    <message>
        <source>As sys_time, or -net_raw to take it away; see man 7 capabilities.</source>
        <translation>例如 sys_time，或用 -net_raw 去除；请见 man 7 capabilities。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a computer</source>
        <translation>“%1”不能用作计算机名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server</source>
        <translation>“%1”不是有效的名称服务器地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain of names</source>
        <translation>“%1”不是有效的域名</translation>
    </message>
    <message>
        <source>A domain to search needs a name server: give --dns, too</source>
        <translation>搜索域需要名称服务器：请同时给出 --dns</translation>
    </message>
    <message>
        <source>An archive of its files by tar, also compressed: a path on the host, or POOL/NAME</source>
        <translation>其文件的 tar 归档，也可以是压缩的：主机上的路径，或 POOL/NAME</translation>
    </message>
    <message>
        <source>Or a folder of the host that has its files</source>
        <translation>或主机上存有其文件的文件夹</translation>
    </message>
    <message>
        <source>Copy that folder; else it is used where it is</source>
        <translation>复制该文件夹；否则直接在原处使用</translation>
    </message>
    <message>
        <source>Or a release of Debian&apos;s, as bookworm, that the host fetches</source>
        <translation>或由主机获取的 Debian 发行版本，如 bookworm</translation>
    </message>
    <message>
        <source>Where it fetches that from; else Debian&apos;s own</source>
        <translation>从哪里获取；省略时为 Debian 官方地址</translation>
    </message>
    <message>
        <source>MiB of swap beside it; else as the host has it</source>
        <translation>另加的交换空间（MiB）；省略时与主机相同</translation>
    </message>
    <message>
        <source>CPUs: so much time of the host&apos;s it gets at most</source>
        <translation>CPU 数：它最多可占用主机这么多 CPU 的时间</translation>
    </message>
    <message>
        <source>Another limit, in percent of one CPU: 150</source>
        <translation>另一种上限，以单个 CPU 的百分比计：150</translation>
    </message>
    <message>
        <source>Its weight among those that want the CPU; the usual one is 1024</source>
        <translation>它在争用 CPU 时的权重；通常为 1024</translation>
    </message>
    <message>
        <source>The address in each of them, as 192.168.50.7/24, or dhcp</source>
        <translation>它在各个网络中的地址，如 192.168.50.7/24，或 dhcp</translation>
    </message>
    <message>
        <source>Where all else is reached: 192.168.50.1</source>
        <translation>通往其他所有网络的网关：192.168.50.1</translation>
    </message>
    <message>
        <source>The hardware address in each of them, or auto</source>
        <translation>它在各个网络中的硬件地址，或 auto</translation>
    </message>
    <message>
        <source>Those whose cable is out: eth1</source>
        <translation>网线已拔出的网卡：eth1</translation>
    </message>
    <message>
        <source>What it calls itself; else its name here</source>
        <translation>它自称的主机名；省略时为它在此处的名称</translation>
    </message>
    <message>
        <source>Addresses of name servers</source>
        <translation>名称服务器的地址</translation>
    </message>
    <message>
        <source>The domain in which short names are looked for</source>
        <translation>查找短名称时所用的域</translation>
    </message>
    <message>
        <source>Root&apos;s password; on the command line, - reads it from standard input</source>
        <translation>root 的密码；在命令行中，- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Public keys that may log in as root, or files of this computer with them</source>
        <translation>可以 root 身份登录的公钥，或本机上含有公钥的文件</translation>
    </message>
    <message>
        <source>A folder of the host that it sees: /srv/music:/music, with :ro behind it to be read only</source>
        <translation>它能看到的主机文件夹：/srv/music:/music，末尾加 :ro 表示只读</translation>
    </message>
    <message>
        <source>The program that it runs</source>
        <translation>它运行的程序</translation>
    </message>
    <message>
        <source>Arguments of that program</source>
        <translation>该程序的参数</translation>
    </message>
    <message>
        <source>A capability that it has, as sys_time, or has not, as -net_raw</source>
        <translation>它拥有的能力，如 sys_time；或没有的能力，如 -net_raw</translation>
    </message>
    <message>
        <source>Its root is the host&apos;s root; else it has users of its own</source>
        <translation>它的 root 就是主机的 root；否则它有自己的用户</translation>
    </message>
    <message>
        <source>The host&apos;s folder in which its own is made</source>
        <translation>在主机的哪个文件夹中创建它自己的文件夹</translation>
    </message>
    <message>
        <source>The host has no %1: install util-linux and coreutils</source>
        <translation>主机没有 %1：请安装 util-linux 和 coreutils</translation>
    </message>
    <message>
        <source>The host has no GNU tar: install tar</source>
        <translation>主机没有 GNU tar：请安装 tar</translation>
    </message>
    <message>
        <source>The host makes no user namespaces: look at sysctl user.max_user_namespaces</source>
        <translation>主机无法创建用户命名空间：请检查 sysctl user.max_user_namespaces</translation>
    </message>
    <message>
        <source>The host has a folder %1 already</source>
        <translation>主机已有文件夹 %1</translation>
    </message>
    <message>
        <source>The host has no folder %1</source>
        <translation>主机没有文件夹 %1</translation>
    </message>
    <message>
        <source>The host has no debootstrap: install debootstrap</source>
        <translation>主机没有 debootstrap：请安装 debootstrap</translation>
    </message>
    <message>
        <source>The host fetches the packages itself, which takes minutes</source>
        <translation>主机会自行获取软件包，需要几分钟</translation>
    </message>
    <message>
        <source>The host has no file %1</source>
        <translation>主机没有文件 %1</translation>
    </message>
    <message>
        <source>The host has no program %1, by which the archive is compressed: install it</source>
        <translation>主机没有用于解压该归档的程序 %1：请安装它</translation>
    </message>
    <message>
        <source>The archive has %1, and the host has %2 free</source>
        <translation>归档有 %1，而主机剩余 %2</translation>
    </message>
    <message>
        <source>Unpacked, the archive of %1 may not fit into the %2 that are free</source>
        <translation>%1 的归档解包后可能放不进剩余的 %2 空间</translation>
    </message>
    <message>
        <source>%1 has the folder %2</source>
        <translation>%1 已占用文件夹 %2</translation>
    </message>
    <message>
        <source>Its root is the host&apos;s root: whoever has it and gets out of the container has the host</source>
        <translation>它的 root 就是主机的 root：谁拥有它并从容器中逃出，谁就拥有主机</translation>
    </message>
    <message>
        <source>The host has no 65536 users left for it</source>
        <translation>主机没有剩余的 65536 个用户可供它使用</translation>
    </message>
    <message>
        <source>The folder %1 belongs to users of the host: let it be copied, or make the container privileged</source>
        <translation>文件夹 %1 属于主机的用户：请让它被复制，或将容器设为特权容器</translation>
    </message>
    <message>
        <source>The network %1 is not started</source>
        <translation>网络 %1 未启动</translation>
    </message>
    <message>
        <source>%1 has the address %2 already</source>
        <translation>%1 已有地址 %2</translation>
    </message>
    <message>
        <source>It can change all files of the host</source>
        <translation>它可以更改主机的所有文件</translation>
    </message>
    <message>
        <source>In the host&apos;s folders it may do what anybody may: its root is the host&apos;s user %1</source>
        <translation>在主机的文件夹中，它只能做任何人都能做的事：它的 root 是主机的用户 %1</translation>
    </message>
    <message>
        <source>Unpack %1, %2, in the new folder %3</source>
        <translation>将 %1（%2）解包到新文件夹 %3</translation>
    </message>
    <message>
        <source>Copy the folder %1 to the new folder %2</source>
        <translation>将文件夹 %1 复制到新文件夹 %2</translation>
    </message>
    <message>
        <source>Install Debian&apos;s %1 in the new folder %2</source>
        <translation>将 Debian 的 %1 安装到新文件夹 %2</translation>
    </message>
    <message>
        <source>Unprivileged: its users 0 to 65535 are the host&apos;s %1 to %2</source>
        <translation>非特权：它的用户 0 到 65535 是主机的用户 %1 到 %2</translation>
    </message>
    <message>
        <source>Its system is none whose network is set up from here: it must ask for an address by itself</source>
        <translation>无法从此处设置其系统的网络：它必须自行请求地址</translation>
    </message>
    <message>
        <source>The root file system has no /sbin/init</source>
        <translation>根文件系统中没有 /sbin/init</translation>
    </message>
    <message>
        <source>Is it one? If so, say what is to run in it, as --init /bin/sh.</source>
        <translation>它是根文件系统吗？如果是，请指定在其中运行的程序，例如 --init /bin/sh。</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>它是 %1</translation>
    </message>
    <message>
        <source>Look at the root file system, and change nothing in it</source>
        <translation>查看根文件系统，不更改其中任何内容</translation>
    </message>
    <message>
        <source>Write the name %1, and what else was asked for, into the root file system</source>
        <translation>将名称 %1 以及其他要求的内容写入根文件系统</translation>
    </message>
    <message>
        <source>Files in %1 are changed, which can&apos;t be taken back</source>
        <translation>%1 中的文件会被更改，且无法撤回</translation>
    </message>
    <message>
        <source>Give it a number, and let it start with the host</source>
        <translation>为它分配编号，并设为随主机启动</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run containers: install libvirt-daemon-driver-lxc</source>
        <translation>主机的 libvirt 不支持运行容器：请安装 libvirt-daemon-driver-lxc</translation>
    </message>
    <message>
        <source>Create a Container</source>
        <translation>创建容器</translation>
    </message>
    <message>
        <source>Makes a container on the host, from an archive, a folder or Debian&apos;s packages.</source>
        <translation>用归档、文件夹或 Debian 软件包在主机上创建容器。</translation>
    </message>
    <message>
        <source>Create a container on %1</source>
        <translation>在 %1 上创建容器</translation>
    </message>
    <message>
        <source>Its root file system stays as you wish: %1</source>
        <translation>按您的要求保留其根文件系统：%1</translation>
    </message>
    <message>
        <source>Its root file system stays, only root could delete it: %1</source>
        <translation>保留其根文件系统，只有 root 才能删除它：%1</translation>
    </message>
    <message>
        <source>The host&apos;s folder stays, it was not made for this container: %1</source>
        <translation>保留主机的文件夹，它并非为此容器创建：%1</translation>
    </message>
    <message>
        <source>Something is mounted in %1: unmount it first</source>
        <translation>%1 中有挂载：请先卸载</translation>
    </message>
    <message>
        <source>Its root file system stays, %1 has to do with it: %2</source>
        <translation>保留其根文件系统，%1 与它有关：%2</translation>
    </message>
    <message>
        <source>Keep these disks, by their targets: vda; / of a container</source>
        <translation>按目标名保留这些磁盘：vda；容器为 /</translation>
    </message>
    <message>
        <source>%1 is no limit: 0 is none</source>
        <translation>%1 不是有效的上限：0 表示不限</translation>
    </message>
    <message>
        <source>What the disk hangs on; virtio is the fastest</source>
        <translation>磁盘所接的总线；virtio 最快</translation>
    </message>
    <message>
        <source>How the host caches it</source>
        <translation>主机如何缓存它</translation>
    </message>
    <message>
        <source>Whether blocks that the guest discards are given back</source>
        <translation>客户机丢弃的块是否归还</translation>
    </message>
    <message>
        <source>How QEMU reads and writes it</source>
        <translation>QEMU 如何读写它</translation>
    </message>
    <message>
        <source>Its serial number, by which the guest can know it</source>
        <translation>它的序列号，客户机可据此识别它</translation>
    </message>
    <message>
        <source>Whether the guest can only read it</source>
        <translation>客户机是否只能读取它</translation>
    </message>
    <message>
        <source>Whether other guests may have it, too: for cluster file systems only</source>
        <translation>其他客户机是否也可使用它：仅用于集群文件系统</translation>
    </message>
    <message>
        <source>Reads and writes a second at most; 0 is no limit</source>
        <translation>每秒最多读写次数；0 表示不限</translation>
    </message>
    <message>
        <source>MiB a second at most; 0 is no limit</source>
        <translation>每秒最多 MiB 数；0 表示不限</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a size nor a volume of the host</source>
        <translation>“%1”既不是大小，也不是主机上的卷</translation>
    </message>
    <message>
        <source>As 20G for a new disk; a volume by its path, or as POOL/NAME.</source>
        <translation>例如新磁盘用 20G；卷用路径或 POOL/NAME 指定。</translation>
    </message>
    <message>
        <source>%1 is laid over it, and would be destroyed by what is written to it</source>
        <translation>%1 叠放在它之上，会被写入它的内容毁坏</translation>
    </message>
    <message>
        <source>Sizes look like 20G, 512M or 1T; +10G is that much more.</source>
        <translation>大小形如 20G、512M 或 1T；+10G 表示增加这么多。</translation>
    </message>
    <message>
        <source>The disk has %1, and what lies behind %2 would be lost</source>
        <translation>磁盘有 %1，%2 之后的内容将会丢失</translation>
    </message>
    <message>
        <source>A disk only grows here.</source>
        <translation>在这里磁盘只能扩大。</translation>
    </message>
    <message>
        <source>The guest has no disk %1</source>
        <translation>客户机没有磁盘 %1</translation>
    </message>
    <message>
        <source>Grow the disk %1 from %2 to %3: %4</source>
        <translation>将磁盘 %1 从 %2 扩大到 %3：%4</translation>
    </message>
    <message>
        <source>The guest sees it at once; its partitions and file systems grow by its own means</source>
        <translation>客户机立即可见；其中的分区和文件系统由客户机自己扩大</translation>
    </message>
    <message>
        <source>Partitions and file systems on it grow by the guest&apos;s own means</source>
        <translation>其中的分区和文件系统由客户机自己扩大</translation>
    </message>
    <message>
        <source>The disk, by its target: vda</source>
        <translation>磁盘，以目标名指定：vda</translation>
    </message>
    <message>
        <source>Add a Disk</source>
        <translation>添加磁盘</translation>
    </message>
    <message>
        <source>Gives the guest another disk: a new one, or a volume that is there.</source>
        <translation>为客户机添加一块磁盘：新磁盘，或已有的卷。</translation>
    </message>
    <message>
        <source>The size of a new one (20G), or a volume that is there: its path, or POOL/NAME</source>
        <translation>新磁盘的大小（20G），或已有的卷：路径或 POOL/NAME</translation>
    </message>
    <message>
        <source>The pool for a new disk; else default, or the one with the most room</source>
        <translation>新磁盘所用的存储池；否则为 default 或剩余空间最大者</translation>
    </message>
    <message>
        <source>The new volume&apos;s name; else the guest&apos;s and the disk&apos;s</source>
        <translation>新卷的名称；省略时由客户机和磁盘的名称组成</translation>
    </message>
    <message>
        <source>A new image&apos;s format</source>
        <translation>新映像的格式</translation>
    </message>
    <message>
        <source>Change a Disk</source>
        <translation>更改磁盘</translation>
    </message>
    <message>
        <source>Changes how a disk is attached, cached and limited.</source>
        <translation>更改磁盘的连接、缓存和限速方式。</translation>
    </message>
    <message>
        <source>Grow a Disk</source>
        <translation>扩大磁盘</translation>
    </message>
    <message>
        <source>Makes a disk larger; a running guest sees it at once.</source>
        <translation>使磁盘变大；运行中的客户机立即可见。</translation>
    </message>
    <message>
        <source>Its new size, as 30G; or by how much, as +10G</source>
        <translation>新的大小，如 30G；或增加的大小，如 +10G</translation>
    </message>
    <message>
        <source>%1 is no number for %2</source>
        <translation>%1 不是 %2 的有效数值</translation>
    </message>
    <message>
        <source>The host has %1 MiB of memory in all</source>
        <translation>主机内存总共为 %1 MiB</translation>
    </message>
    <message>
        <source>Change Processor, Memory and Boot Order</source>
        <translation>更改处理器、内存和启动顺序</translation>
    </message>
    <message>
        <source>Changes how many CPUs and how much memory the guest has, and what it boots from.</source>
        <translation>更改客户机的 CPU 数量、内存大小以及启动来源。</translation>
    </message>
    <message>
        <source>Up to how many it can get while it runs</source>
        <translation>运行时最多可增加到的数量</translation>
    </message>
    <message>
        <source>MiB up to which it can get while it runs, by the balloon</source>
        <translation>运行时通过气球设备最多可增加到的内存（MiB）</translation>
    </message>
    <message>
        <source>What it boots from, in this order: disk, cdrom, network; or disks and network cards, as vda</source>
        <translation>启动来源，按此顺序：disk、cdrom、network；或磁盘和网卡，如 vda</translation>
    </message>
    <message>
        <source>host-model, host-passthrough, maximum, or a model by its name</source>
        <translation>host-model、host-passthrough、maximum，或按名称指定的型号</translation>
    </message>
    <message>
        <source>Sockets that the CPUs are shown in</source>
        <translation>CPU 所呈现的插槽数</translation>
    </message>
    <message>
        <source>Cores of each socket</source>
        <translation>每个插槽的核心数</translation>
    </message>
    <message>
        <source>Threads of each core</source>
        <translation>每个核心的线程数</translation>
    </message>
    <message>
        <source>There is no kind of device &quot;%1&quot;</source>
        <translation>没有设备类型“%1”</translation>
    </message>
    <message>
        <source>The guest has one already: %1</source>
        <translation>客户机已有一个：%1</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Gives the guest a TPM, a watchdog, random numbers, sound or another small device.</source>
        <translation>为客户机添加 TPM、看门狗、随机数、声音或其他小型设备。</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>要添加的设备</translation>
    </message>
    <message>
        <source>The device, as &quot;guest hardware&quot; names it: vdb, 52:54:00:…, rng0</source>
        <translation>设备，按“guest hardware”给出的名称：vdb、52:54:00:…、rng0</translation>
    </message>
    <message>
        <source>The volume and all that is on it stays: %1</source>
        <translation>保留该卷及其中的所有内容：%1</translation>
    </message>
    <message>
        <source>The guest has no device &quot;%1&quot;</source>
        <translation>客户机没有设备“%1”</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken out of a guest</source>
        <translation>无法从客户机中移除 %1</translation>
    </message>
    <message>
        <source>Remove a Device</source>
        <translation>移除设备</translation>
    </message>
    <message>
        <source>Takes a disk, a network card or another device out of the guest; a disk&apos;s volume stays.</source>
        <translation>从客户机中移除磁盘、网卡或其他设备；磁盘的卷会保留。</translation>
    </message>
    <message>
        <source>The guest does not run: nothing waits for its next start</source>
        <translation>客户机未运行：没有等待下次启动的更改</translation>
    </message>
    <message>
        <source>Take Back a Change</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Puts a piece of hardware that waits for the next start back to what the running guest has.</source>
        <translation>使等待下次启动的硬件恢复为运行中客户机现有的样子。</translation>
    </message>
    <message>
        <source>and %1 lines more</source>
        <translation>还有 %1 行</translation>
    </message>
    <message>
        <source>This is the XML of another guest: its uuid is %1</source>
        <translation>这是另一台客户机的 XML：其 uuid 为 %1</translation>
    </message>
    <message>
        <source>The XML has another name</source>
        <translation>XML 中的名称不同</translation>
    </message>
    <message>
        <source>Use &quot;guest rename&quot; for that.</source>
        <translation>请用“guest rename”更改名称。</translation>
    </message>
    <message>
        <source>Edit the XML</source>
        <translation>编辑 XML</translation>
    </message>
    <message>
        <source>Replaces the definition of the guest&apos;s next start by an edited one, once libvirt finds it valid.</source>
        <translation>经 libvirt 检查有效后，用编辑过的定义替换客户机下次启动时的定义。</translation>
    </message>
    <message>
        <source>The whole XML; - reads it from standard input</source>
        <translation>完整的 XML；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Edit the XML of %1</source>
        <translation>编辑 %1 的 XML</translation>
    </message>
    <message>
        <source>The guest has no drive %1</source>
        <translation>客户机没有驱动器 %1</translation>
    </message>
    <message>
        <source>No drive of the guest has anything in it</source>
        <translation>客户机的驱动器都是空的</translation>
    </message>
    <message>
        <source>The guest has no CD drive</source>
        <translation>客户机没有光驱</translation>
    </message>
    <message>
        <source>Add one: guest add-drive.</source>
        <translation>请添加一个：guest add-drive。</translation>
    </message>
    <message>
        <source>Open the drive even if the guest has locked it</source>
        <translation>即使客户机已锁定驱动器也将其打开</translation>
    </message>
    <message>
        <source>Insert a Medium</source>
        <translation>插入介质</translation>
    </message>
    <message>
        <source>Puts an image into a CD drive of the guest.</source>
        <translation>将映像放入客户机的光驱。</translation>
    </message>
    <message>
        <source>The image: its path on the host, or POOL/NAME</source>
        <translation>映像：主机上的路径，或 POOL/NAME</translation>
    </message>
    <message>
        <source>The drive, as sda; else the first that is empty, or the first</source>
        <translation>驱动器，如 sda；否则为第一个空的，或第一个</translation>
    </message>
    <message>
        <source>Eject a Medium</source>
        <translation>弹出介质</translation>
    </message>
    <message>
        <source>Takes the image out of a CD drive of the guest.</source>
        <translation>从客户机的光驱中取出映像。</translation>
    </message>
    <message>
        <source>The drive, as sda; else the first that has something in it</source>
        <translation>驱动器，如 sda；否则为第一个有介质的</translation>
    </message>
    <message>
        <source>Add a CD Drive</source>
        <translation>添加光驱</translation>
    </message>
    <message>
        <source>Gives the guest another CD drive.</source>
        <translation>为客户机添加一个光驱。</translation>
    </message>
    <message>
        <source>The image in it: its path on the host, or POOL/NAME</source>
        <translation>其中的映像：主机上的路径，或 POOL/NAME</translation>
    </message>
    <message>
        <source>What it hangs on; sata, or ide in an older machine</source>
        <translation>所接的总线；sata，较旧的机器为 ide</translation>
    </message>
    <message>
        <source>Bandwidth (at most %1 MiB/s) and time limit can&apos;t be below 0</source>
        <translation>带宽（最多 %1 MiB/s）和时限不能小于 0</translation>
    </message>
    <message>
        <source>%1 is on %2 already</source>
        <translation>%1 已在 %2 上</translation>
    </message>
    <message>
        <source>The guests of these hosts can&apos;t be moved from here</source>
        <translation>无法从此处移动这些主机的客户机</translation>
    </message>
    <message>
        <source>With post-copy, a guest whose way between the hosts breaks in the middle ends, as by a power failure</source>
        <translation>使用 post-copy 时，如果主机之间的连接中途断开，客户机会像断电一样结束</translation>
    </message>
    <message>
        <source>Containers can&apos;t be moved: their files would have to be copied, which libvirt does not do</source>
        <translation>容器不能移动：必须复制其文件，而 libvirt 不会这样做</translation>
    </message>
    <message>
        <source>A template stays where its clones are: their disks may lie over its own</source>
        <translation>模板须留在其克隆所在的主机上：克隆的磁盘可能叠放在模板的磁盘之上</translation>
    </message>
    <message>
        <source>There is no other host in the fleet</source>
        <translation>机群中没有其他主机</translation>
    </message>
    <message>
        <source>The host it goes to</source>
        <translation>移到哪台主机</translation>
    </message>
    <message>
        <source>Only while it runs; else it is moved as it is, running or off</source>
        <translation>仅在运行时移动；否则按其现状移动，无论运行还是关机</translation>
    </message>
    <message>
        <source>Only while it is off</source>
        <translation>仅在关机时移动</translation>
    </message>
    <message>
        <source>The pool there for disks that are copied; else the one of the same name</source>
        <translation>那里用于存放所复制磁盘的存储池；省略时为同名的存储池</translation>
    </message>
    <message>
        <source>Copy also the disks that both hosts have in common</source>
        <translation>两台主机共有的磁盘也复制</translation>
    </message>
    <message>
        <source>Keep the old disks after they were copied</source>
        <translation>复制后保留旧磁盘</translation>
    </message>
    <message>
        <source>Networks or bridges that are called otherwise there: FROM=TO</source>
        <translation>在那里名称不同的网络或网桥：FROM=TO</translation>
    </message>
    <message>
        <source>At most so many MiB a second</source>
        <translation>每秒最多这么多 MiB</translation>
    </message>
    <message>
        <source>as much as there is</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Compress its memory on the way, for slow networks</source>
        <translation>途中压缩其内存，适用于慢速网络</translation>
    </message>
    <message>
        <source>Slow the guest down where it changes its memory faster than it goes over</source>
        <translation>客户机更改内存的速度快于传送速度时，减慢客户机</translation>
    </message>
    <message>
        <source>Let it go on there before all of its memory is there</source>
        <translation>在全部内存到达之前就让它在那里继续运行</translation>
    </message>
    <message>
        <source>Give up after so many seconds; it then goes on where it was</source>
        <translation>超过这么多秒后放弃；它随后在原处继续运行</translation>
    </message>
    <message>
        <source>The other host&apos;s address, as the guest&apos;s host reaches it</source>
        <translation>另一台主机的地址，即客户机所在主机访问它所用的地址</translation>
    </message>
    <message>
        <source>the one that is known here</source>
        <translation>此处已知的地址</translation>
    </message>
    <message>
        <source>Move to Another Host</source>
        <translation>移到另一台主机</translation>
    </message>
    <message>
        <source>Moves a virtual machine to another host, while it runs or while it is off, with its disks where both hosts don&apos;t share them.</source>
        <translation>将虚拟机移到另一台主机，可在运行时或关机时进行；两台主机不共有的磁盘也会一并移动。</translation>
    </message>
    <message>
        <source>Move %1 to another host</source>
        <translation>将 %1 移到另一台主机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address</source>
        <translation>“%1”不是有效的 MAC 地址</translation>
    </message>
    <message>
        <source>%1 is an address of many, not of one network card</source>
        <translation>%1 是多播地址，不是单块网卡的地址</translation>
    </message>
    <message>
        <source>A rate is given in KiB a second; 0 is no limit</source>
        <translation>速率以每秒 KiB 为单位；0 表示不限</translation>
    </message>
    <message>
        <source>The network %1 is not active: the guest can&apos;t be started before it is</source>
        <translation>网络 %1 未激活：在它激活之前客户机无法启动</translation>
    </message>
    <message>
        <source>What the guest sees</source>
        <translation>客户机看到的型号</translation>
    </message>
    <message>
        <source>Whether its cable is plugged in</source>
        <translation>网线是否已插入</translation>
    </message>
    <message>
        <source>KiB a second that it receives at most; 0 is no limit</source>
        <translation>每秒最多接收的 KiB 数；0 表示不限</translation>
    </message>
    <message>
        <source>KiB a second that it sends at most; 0 is no limit</source>
        <translation>每秒最多发送的 KiB 数；0 表示不限</translation>
    </message>
    <message>
        <source>Add a Network Card</source>
        <translation>添加网卡</translation>
    </message>
    <message>
        <source>Gives the guest another network card.</source>
        <translation>为客户机添加一块网卡。</translation>
    </message>
    <message>
        <source>A network of libvirt&apos;s, or bridge:NAME</source>
        <translation>libvirt 网络，或 bridge:名称</translation>
    </message>
    <message>
        <source>Its address; else one is made up</source>
        <translation>它的地址；省略时自动生成</translation>
    </message>
    <message>
        <source>Change a Network Card</source>
        <translation>更改网卡</translation>
    </message>
    <message>
        <source>Puts a network card on another network, plugs its cable in or out, or limits its rate.</source>
        <translation>将网卡接到另一个网络、插拔其网线或限制其速率。</translation>
    </message>
    <message>
        <source>The network card&apos;s address: 52:54:00:…</source>
        <translation>网卡的地址：52:54:00:…</translation>
    </message>
    <message>
        <source>Plug it into the running guest: %1</source>
        <translation>插入运行中的客户机：%1</translation>
    </message>
    <message>
        <source>Unplug it from the running guest: %1</source>
        <translation>从运行中的客户机拔出：%1</translation>
    </message>
    <message>
        <source>Change the running guest: %1</source>
        <translation>更改运行中的客户机：%1</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be changed for the next start only: choose &quot;next-start&quot;.</source>
        <translation>未更改任何内容。只能为下次启动更改：请选择“next-start”。</translation>
    </message>
    <message>
        <source>Change the definition</source>
        <translation>更改定义</translation>
    </message>
    <message>
        <source>Change the definition: %1</source>
        <translation>更改定义：%1</translation>
    </message>
    <message>
        <source>Acts at the next start, as it can&apos;t be changed while the guest runs: %1</source>
        <translation>下次启动时生效，因为客户机运行时无法更改：%1</translation>
    </message>
    <message>
        <source>The rest acts at the next start: %1</source>
        <translation>其余在下次启动时生效：%1</translation>
    </message>
    <message>
        <source>Acts now and at the next start</source>
        <translation>立即生效，下次启动时也生效</translation>
    </message>
    <message>
        <source>Acts now, until the guest is shut down</source>
        <translation>立即生效，直到客户机关机</translation>
    </message>
    <message>
        <source>Acts at the next start: the guest does not run</source>
        <translation>下次启动时生效：客户机未运行</translation>
    </message>
    <message>
        <source>Acts at the next start: the running guest stays as it is</source>
        <translation>下次启动时生效：运行中的客户机保持不变</translation>
    </message>
    <message>
        <source>The host does not tell what its guests are made of</source>
        <translation>主机没有告知其客户机由什么组成</translation>
    </message>
    <message>
        <source>Nothing would change: it is so already</source>
        <translation>不会有任何改变：现在已是如此</translation>
    </message>
    <message>
        <source>When it acts: at once where the guest takes it and at the next start, or at the next start only</source>
        <translation>生效时间：客户机接受时立即生效且下次启动时也生效，或仅在下次启动时生效</translation>
    </message>
    <message>
        <source>Change the hardware of %1</source>
        <translation>更改 %1 的硬件</translation>
    </message>
    <message>
        <source>Moving a guest was interrupted on %1</source>
        <translation>移动客户机于 %1 中断</translation>
    </message>
    <message>
        <source>An upload was interrupted on %1</source>
        <translation>上传于 %1 中断</translation>
    </message>
    <message>
        <source>Fetching a file was interrupted on %1</source>
        <translation>获取文件于 %1 中断</translation>
    </message>
    <message>
        <source>Creating a container was interrupted on %1</source>
        <translation>创建容器于 %1 中断</translation>
    </message>
    <message>
        <source>The guest %1 is on two hosts, and stays on both</source>
        <translation>客户机 %1 同时在两台主机上，且在两边都保留</translation>
    </message>
    <message>
        <source>Delete the definition of %1 here, which its own host still has</source>
        <translation>删除此处 %1 的定义，其原来的主机上仍有该定义</translation>
    </message>
    <message>
        <source>The guest of the volume %1 is still on its way, or about to be given up: look again in a minute</source>
        <translation>卷 %1 的客户机仍在移动途中，或即将被放弃：请一分钟后再查看</translation>
    </message>
    <message>
        <source>The same upload would go on with %1 instead</source>
        <translation>否则再次上传同一文件会从 %1 继续</translation>
    </message>
    <message>
        <source>The folder %1 stays: it is not certain that it was made for this</source>
        <translation>目录 %1 保留：无法确定它是否为此而创建</translation>
    </message>
    <message>
        <source>The folder %1 stays: %2 has to do with it</source>
        <translation>目录 %1 保留：%2 与它有关</translation>
    </message>
    <message>
        <source>The folder %1 stays</source>
        <translation>目录 %1 保留</translation>
    </message>
    <message>
        <source>A guest has the folder by now</source>
        <translation>此目录现在已属于某个客户机</translation>
    </message>
    <message>
        <source>Deletes disks and folders that interrupted tasks left on the host for no guest, and completes the guests they made.</source>
        <translation>删除被中断的任务遗留在主机上且没有客户机使用的磁盘和目录，并补全由这些任务创建的客户机。</translation>
    </message>
    <message>
        <source>No files can be sent to this host</source>
        <translation>无法向此主机发送文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Both sides have the same checksum</source>
        <translation>两端的校验和相同</translation>
    </message>
    <message>
        <source>The checksum was not compared: %1</source>
        <translation>未比较校验和：%1</translation>
    </message>
    <message>
        <source>The checksum was not compared</source>
        <translation>未比较校验和</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells no name for the volume</source>
        <translation>从“%1”中看不出卷的名称</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其指定名称。</translation>
    </message>
    <message>
        <source>It is compressed (%1): no guest can use it before it is unpacked</source>
        <translation>它是压缩的（%1）：解压之前没有客户机可以使用它</translation>
    </message>
    <message>
        <source>The pool %1 has block devices, which hold raw data only, and this is %2: make a raw image of it first</source>
        <translation>存储池 %1 由块设备组成，只能存放 raw 数据，而这是 %2：请先将其转换为 raw 映像</translation>
    </message>
    <message>
        <source>It goes through libvirt: where it breaks off it begins anew</source>
        <translation>通过 libvirt 传输：中断后须从头开始</translation>
    </message>
    <message>
        <source>Upload %1 (%2, %3) into the pool %4 as %5</source>
        <translation>将 %1（%2，%3）上传到存储池 %4，名为 %5</translation>
    </message>
    <message>
        <source>The host&apos;s shell can&apos;t write into the pool %1: get the file to this computer and upload it</source>
        <translation>主机的 Shell 无法写入存储池 %1：请先将文件下载到本机，再上传</translation>
    </message>
    <message>
        <source>Without a checksum nobody knows whether it is what its maker has published</source>
        <translation>没有校验和，就无从得知它是否与制作者发布的一致</translation>
    </message>
    <message>
        <source>It comes unencrypted: others on the way may change it</source>
        <translation>传输未加密：途中的其他人可能会更改它</translation>
    </message>
    <message>
        <source>Let the host get %1 into the pool %2 as %3</source>
        <translation>让主机将 %1 获取到存储池 %2，名为 %3</translation>
    </message>
    <message>
        <source>Shut it down first, or take what may be torn with &quot;anyway&quot;.</source>
        <translation>请先将其关机，或使用“anyway”接受可能不一致的内容。</translation>
    </message>
    <message>
        <source>It is laid over another image, which does not come with it: %1</source>
        <translation>它叠放在另一个映像之上，该映像不会一同传来：%1</translation>
    </message>
    <message>
        <source>Don&apos;t have the host read it once more to compare checksums</source>
        <translation>不让主机为比较校验和而再读取一遍</translation>
    </message>
    <message>
        <source>The volume&apos;s name</source>
        <translation>卷的名称</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>与文件同名</translation>
    </message>
    <message>
        <source>Upload a File</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Sends an ISO image, a disk image or a container template of this computer into a pool.</source>
        <translation>将本机的 ISO 映像、磁盘映像或容器模板发送到存储池。</translation>
    </message>
    <message>
        <source>The file of this computer</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <source>Upload a file to %1</source>
        <translation>向 %1 上传文件</translation>
    </message>
    <message>
        <source>Fetch from a URL</source>
        <translation>从 URL 获取</translation>
    </message>
    <message>
        <source>Lets the host itself get a file from a web server into a pool.</source>
        <translation>让主机自己从网页服务器将文件获取到存储池。</translation>
    </message>
    <message>
        <source>Where it is: https:// or http:// and so on</source>
        <translation>所在位置：https:// 或 http:// 等开头的地址</translation>
    </message>
    <message>
        <source>What its maker has published: sha256:DIGITS or sha512:DIGITS</source>
        <translation>制作者发布的校验和：sha256:DIGITS 或 sha512:DIGITS</translation>
    </message>
    <message>
        <source>Fetch a file to %1</source>
        <translation>获取文件到 %1</translation>
    </message>
    <message>
        <source>Download a Volume</source>
        <translation>下载卷</translation>
    </message>
    <message>
        <source>Copies a volume into a file of this computer.</source>
        <translation>将卷复制到本机的文件中。</translation>
    </message>
    <message>
        <source>The file, or a folder for it; else it is called like the volume</source>
        <translation>目标文件或所在文件夹；省略时与卷同名</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Even if a guest runs with it, and what comes may be torn</source>
        <translation>即使有客户机正在使用它，且取得的内容可能不一致</translation>
    </message>
    <message>
        <source>Download a volume of %1</source>
        <translation>下载 %1 的卷</translation>
    </message>
    <message>
        <source>The host does something else with %1 just now: wait until it is done</source>
        <translation>主机正在对 %1 执行其他操作：请等待其完成</translation>
    </message>
    <message>
        <source>%1 has snapshots (%2), which libvirt can&apos;t take along: delete them first</source>
        <translation>%1 有快照（%2 个），libvirt 无法一并移动：请先删除它们</translation>
    </message>
    <message>
        <source>It has a device of the host&apos;s (%1): take it away first</source>
        <translation>它使用了主机的设备（%1）：请先将其移除</translation>
    </message>
    <message>
        <source>It shares a folder of the host&apos;s: %1</source>
        <translation>它共享了主机的目录：%1</translation>
    </message>
    <message>
        <source>Its screen listens on an address of %1: %2. Let it listen on the host alone first</source>
        <translation>其屏幕监听 %1 的地址：%2。请先改为仅在主机上监听</translation>
    </message>
    <message>
        <source>It boots from files of %1, which %2 must have, too: %3</source>
        <translation>它从 %1 的文件启动，%2 也必须有这些文件：%3</translation>
    </message>
    <message>
        <source>Its UEFI variables are a file of %1, and go along only while it runs: start it, and move it then</source>
        <translation>其 UEFI 变量是 %1 上的文件，只有在运行时才会随之移动：请先启动它，再移动</translation>
    </message>
    <message>
        <source>Its TPM is a file of %1, and goes along only while it runs: start it, and move it then</source>
        <translation>其 TPM 是 %1 上的文件，只有在运行时才会随之移动：请先启动它，再移动</translation>
    </message>
    <message>
        <source>A guest is moved either while it runs or while it is off</source>
        <translation>客户机要么在运行时移动，要么在关机时移动</translation>
    </message>
    <message>
        <source>%1 is running: shut it down first, or move it while it runs</source>
        <translation>%1 正在运行：请先将其关机，或在运行时移动</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>%1 is about to start or to end: wait until it has</source>
        <translation>%1 即将启动或结束：请等待其完成</translation>
    </message>
    <message>
        <source>The state of %1 is saved on %2, and would be lost: start it, and move it then</source>
        <translation>%1 的状态保存在 %2 上，移动会使其丢失：请先启动它，再移动</translation>
    </message>
    <message>
        <source>%1 has this guest, too: delete its definition on the host where it is not wanted</source>
        <translation>%1 上也有此客户机：请在不需要它的主机上删除其定义</translation>
    </message>
    <message>
        <source>%1 has another guest called %2: rename one of them</source>
        <translation>%1 上有另一个名为 %2 的客户机：请重命名其中一个</translation>
    </message>
    <message>
        <source>%1 on %2 has a NIC with the same address: %3</source>
        <translation>%2 上的 %1 有地址相同的网卡：%3</translation>
    </message>
    <message>
        <source>%1 on %2 has the same number: %3</source>
        <translation>%2 上的 %1 有相同的编号：%3</translation>
    </message>
    <message>
        <source>It has the very CPU of its host: on another one it may misbehave even where every feature is there</source>
        <translation>它的 CPU 与其主机完全一致：在另一台主机上，即使所有特性都具备，也可能运行异常</translation>
    </message>
    <message>
        <source>Networks are mapped as FROM=TO, not &quot;%1&quot;</source>
        <translation>网络的对应关系应写作 FROM=TO，而不是“%1”</translation>
    </message>
    <message>
        <source>Which bridges %1 has could not be read</source>
        <translation>无法读取 %1 有哪些网桥</translation>
    </message>
    <message>
        <source>%1 has no network &quot;%2&quot;: choose another one for it (%3=…) of those it has: %4</source>
        <translation>%1 没有网络“%2”：请从已有的网络中为其另选一个（%3=…）：%4</translation>
    </message>
    <message>
        <source>The network %1 of %2 does not run: start it first</source>
        <translation>%2 的网络 %1 未运行：请先启动它</translation>
    </message>
    <message>
        <source>%1 has no bridge &quot;%2&quot;: choose another one for it (%3=…) of those it has: %4</source>
        <translation>%1 没有网桥“%2”：请从已有的网桥中为其另选一个（%3=…）：%4</translation>
    </message>
    <message>
        <source>It is on the device %1 of its host: %2 must have one of that name</source>
        <translation>它接在其主机的设备 %1 上：%2 必须有同名的设备</translation>
    </message>
    <message>
        <source>%1 has not the medium in the drive %2: %3. Eject it first</source>
        <translation>%1 没有驱动器 %2 中的介质：%3。请先将其弹出</translation>
    </message>
    <message>
        <source>The host copies or merges the disk %1 just now: wait until it is done</source>
        <translation>主机正在复制或合并磁盘 %1：请等待其完成</translation>
    </message>
    <message>
        <source>The disk %1 is of a kind that can&apos;t be moved: %2</source>
        <translation>磁盘 %1 的类型无法移动：%2</translation>
    </message>
    <message>
        <source>No storage pool of %1 has the disk %2: %3. Add a pool for its folder</source>
        <translation>%1 没有任何存储池包含磁盘 %2：%3。请为其目录添加存储池</translation>
    </message>
    <message>
        <source>The disk %1 is encrypted, and its key is on %2 alone</source>
        <translation>磁盘 %1 已加密，其密钥仅在 %2 上</translation>
    </message>
    <message>
        <source>The disk %1 is one that several guests share, and %2 does not have it: %3</source>
        <translation>磁盘 %1 由多个客户机共享，而 %2 没有它：%3</translation>
    </message>
    <message>
        <source>%1 has no pool &quot;%2&quot; for the disk %3: choose one of those it has: %4</source>
        <translation>%1 没有用于磁盘 %3 的存储池“%2”：请从已有的存储池中选择：%4</translation>
    </message>
    <message>
        <source>The pool %1 of %2 is not active: start it first</source>
        <translation>%2 的存储池 %1 未激活：请先启动它</translation>
    </message>
    <message>
        <source>The disk %1 is laid over %2, which %3 does not have: start the guest, and move it while it runs</source>
        <translation>磁盘 %1 叠放在 %2 之上，而 %3 没有后者：请启动客户机，并在运行时移动</translation>
    </message>
    <message>
        <source>The pool %1 has raw disks only, and %2 is %3: start the guest, and move it while it runs</source>
        <translation>存储池 %1 只支持 raw 磁盘，而 %2 是 %3：请启动客户机，并在运行时移动</translation>
    </message>
    <message>
        <source>The disk %1 stays on %2, too, since %3 uses it: %4</source>
        <translation>磁盘 %1 同时保留在 %2 上，因为 %3 在使用它：%4</translation>
    </message>
    <message>
        <source>The disk %1 is another one from its next start on: %2. Move it while it is off</source>
        <translation>磁盘 %1 从下次启动起将是另一块：%2。请在关机时移动</translation>
    </message>
    <message>
        <source>The pool %1 of %2 has a volume &quot;%3&quot; already: delete it, or choose another pool</source>
        <translation>%2 的存储池 %1 已有卷“%3”：请将其删除，或选择其他存储池</translation>
    </message>
    <message>
        <source>The disks may grow to more than %1 has free</source>
        <translation>这些磁盘可能增长到超过 %1 的可用空间</translation>
    </message>
    <message>
        <source>The guest has %1 of memory, and %2 has %3</source>
        <translation>客户机有 %1 内存，而 %2 有 %3</translation>
    </message>
    <message>
        <source>With it, the guests that run on %1 have more memory than the host</source>
        <translation>加上它之后，%1 上运行的客户机的内存将超过主机的内存</translation>
    </message>
    <message>
        <source>Its memory goes from %1 straight to %2 (%3), unencrypted</source>
        <translation>其内存从 %1 直接传送到 %2（%3），不加密</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 at %3 could not be tried: it has no bash or no timeout</source>
        <translation>无法测试 %1 能否通过 %3 访问 %2：它没有 bash 或 timeout</translation>
    </message>
    <message>
        <source>%1 does not reach %2 (tried: %3), and its memory goes straight from host to host. Give an address that it reaches (through), let TCP ports 49152 to 49215 pass, or move the guest while it is off</source>
        <translation>%1 无法访问 %2（已尝试：%3），而内存要直接在主机之间传送。请指定它能访问的地址（through），放行 TCP 端口 49152 至 49215，或在客户机关机时移动</translation>
    </message>
    <message>
        <source>%1 is on %2 already, and stays there</source>
        <translation>%1 已在 %2 上，并留在那里</translation>
    </message>
    <message>
        <source>%1 does not have the disk any more: %2</source>
        <translation>%1 已没有该磁盘：%2</translation>
    </message>
    <message>
        <source>%1 and %2 have not the same storage, although both have %3</source>
        <translation>%1 和 %2 的存储并不相同，尽管两者都有 %3</translation>
    </message>
    <message>
        <source>The one on %1 belongs to nobody who is known here: look what it is, and delete it, or copy the disk into another pool.</source>
        <translation>%1 上的那一个不属于此处已知的任何客户机：请查看它是什么，然后将其删除，或将磁盘复制到其他存储池。</translation>
    </message>
    <message>
        <source>Make sure that %1 and %2 have the storage of the pool %3 in common</source>
        <translation>确认 %1 和 %2 共用存储池 %3 的存储</translation>
    </message>
    <message>
        <source>%1 has this disk, or may need it: %2</source>
        <translation>%1 拥有此磁盘，或可能需要它：%2</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2 of %3, %4</source>
        <translation>在 %3 的存储池 %2 中创建磁盘 %1，%4</translation>
    </message>
    <message>
        <source>Copy the disk %1 into the pool %2 of %3, %4</source>
        <translation>将磁盘 %1 复制到 %3 的存储池 %2，%4</translation>
    </message>
    <message>
        <source>%1 goes on on %2, where it was</source>
        <translation>%1 在原来的 %2 上继续运行</translation>
    </message>
    <message>
        <source>%1 goes on on %2, where it was.</source>
        <translation>%1 在原来的 %2 上继续运行。</translation>
    </message>
    <message>
        <source>%1 is on both %2 and %3 now</source>
        <translation>%1 现在同时在 %2 和 %3 上</translation>
    </message>
    <message>
        <source>Look at both, and stop at once the one that is paused or that you don&apos;t want: they may write to the same disk.</source>
        <translation>请查看两边，并立即停止其中已暂停的或您不需要的那一个：它们可能会写入同一磁盘。</translation>
    </message>
    <message>
        <source>%1 ended while it was moved, and runs neither on %2 nor on %3</source>
        <translation>%1 在移动过程中结束，在 %2 和 %3 上都未运行</translation>
    </message>
    <message>
        <source>Its definition and its disks are on %1: start it there.</source>
        <translation>其定义和磁盘在 %1 上：请在那里启动它。</translation>
    </message>
    <message>
        <source>Where %1 is can&apos;t be seen now</source>
        <translation>现在无法查明 %1 在哪里</translation>
    </message>
    <message>
        <source>Once %1 and %2 are connected again, look where it runs.</source>
        <translation>%1 和 %2 重新连接后，请查看它在哪里运行。</translation>
    </message>
    <message>
        <source>It was shut down since the plan was made. Make a new one.</source>
        <translation>制定计划之后它已关机。请重新制定计划。</translation>
    </message>
    <message>
        <source>%1 runs on %2. It stood still for %3 ms; %4 went over in %5</source>
        <translation>%1 已在 %2 上运行。停顿了 %3 毫秒；传送了 %4，用时 %5</translation>
    </message>
    <message>
        <source>%1 does not start with %2 by itself, as it did with %3</source>
        <translation>%1 不会像在 %3 上那样随主机 %2 自动启动</translation>
    </message>
    <message>
        <source>Move %1 to %2 while it runs</source>
        <translation>在运行时将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Move %1 to %2 while it runs, with what its disks hold</source>
        <translation>在运行时将 %1 连同其磁盘内容移到 %2</translation>
    </message>
    <message>
        <source>Somebody has started it meanwhile: it stays on %1.</source>
        <translation>期间有人启动了它：它留在 %1 上。</translation>
    </message>
    <message>
        <source>The disk %1 was changed while it was copied</source>
        <translation>磁盘 %1 在复制期间被更改</translation>
    </message>
    <message>
        <source>The guest stays on %1. Move it again while nobody uses it.</source>
        <translation>客户机留在 %1 上。请在无人使用时再次移动。</translation>
    </message>
    <message>
        <source>Define %1 on %2</source>
        <translation>在 %2 上定义 %1</translation>
    </message>
    <message>
        <source>Somebody has deleted %1 on %2 meanwhile</source>
        <translation>期间有人删除了 %2 上的 %1</translation>
    </message>
    <message>
        <source>Take the definition of %1 away from %2</source>
        <translation>从 %2 上移除 %1 的定义</translation>
    </message>
    <message>
        <source>The old disk stays on %1: %2</source>
        <translation>旧磁盘保留在 %1 上：%2</translation>
    </message>
    <message>
        <source>%1 is not where it should be</source>
        <translation>%1 不在应在的位置</translation>
    </message>
    <message>
        <source>%1 has another disk now</source>
        <translation>%1 现在使用另一块磁盘</translation>
    </message>
    <message>
        <source>Delete the disk that %1 needs no more: %2, %3</source>
        <translation>删除 %1 不再需要的磁盘：%2，%3</translation>
    </message>
    <message>
        <source>The old disk stays on %1 as you wish: %2</source>
        <translation>按您的要求，旧磁盘保留在 %1 上：%2</translation>
    </message>
    <message>
        <source>Delete the folder of its root file system: %1, %2</source>
        <translation>删除其根文件系统的目录：%1，%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checksum</source>
        <translation>“%1”不是校验和</translation>
    </message>
    <message>
        <source>It looks like sha256: with 64 hexadecimal digits behind it, or sha512: with 128.</source>
        <translation>其形式为 sha256: 后跟 64 位十六进制数字，或 sha512: 后跟 128 位。</translation>
    </message>
    <message>
        <source>The root file system has no user root whose password could be set</source>
        <translation>根文件系统中没有可以设置密码的 root 用户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no public SSH key</source>
        <translation>“%1”不是 SSH 公钥</translation>
    </message>
    <message>
        <source>Give the path of a file like ~/.ssh/id_ed25519.pub, or what stands in it.</source>
        <translation>请给出 ~/.ssh/id_ed25519.pub 之类文件的路径，或文件的内容。</translation>
    </message>
    <message>
        <source>Native asynchronous I/O needs the cache mode none or directsync</source>
        <translation>原生异步 I/O 需要缓存模式 none 或 directsync</translation>
    </message>
    <message>
        <source>A disk&apos;s serial number has at most 20 letters, digits, dots, hyphens and underscores</source>
        <translation>磁盘的序列号最多有 20 个字母、数字、点、连字符和下划线</translation>
    </message>
    <message>
        <source>CPUs and memory of this guest are dealt out to NUMA cells</source>
        <translation>此客户机的 CPU 和内存已分配到 NUMA 单元</translation>
    </message>
    <message>
        <source>Change them in its XML, where the cells stand.</source>
        <translation>请在其 XML 中定义这些单元的位置更改。</translation>
    </message>
    <message>
        <source>A processor has one core and one thread at least</source>
        <translation>一个处理器至少有一个核心和一个线程</translation>
    </message>
    <message>
        <source>%1 sockets of %2 cores of %3 threads are not the %4 CPUs that it has at most</source>
        <translation>%1 个插槽、每个 %2 个核心、每个核心 %3 个线程，与其最多 %4 个 CPU 不符</translation>
    </message>
    <message>
        <source>Choose the maximum, too.</source>
        <translation>请同时选择最大值。</translation>
    </message>
    <message>
        <source>An emulated guest can&apos;t have the host&apos;s CPU</source>
        <translation>以模拟方式运行的客户机不能使用主机的 CPU</translation>
    </message>
    <message>
        <source>Choose &quot;maximum&quot;, or a model by its name.</source>
        <translation>请选择“maximum”，或按名称选择型号。</translation>
    </message>
    <message>
        <source>A guest has 1 to %1 CPUs</source>
        <translation>一个客户机有 1 到 %1 个 CPU</translation>
    </message>
    <message>
        <source>%1 CPUs are more than the maximum of %2</source>
        <translation>%1 个 CPU 超过了最大值 %2</translation>
    </message>
    <message>
        <source>The memory is given in MiB</source>
        <translation>内存以 MiB 为单位</translation>
    </message>
    <message>
        <source>%1 MiB are more than the maximum of %2 MiB</source>
        <translation>%1 MiB 超过了最大值 %2 MiB</translation>
    </message>
    <message>
        <source>Kinds of devices and single ones can&apos;t be mixed</source>
        <translation>设备类型和单个设备不能混用</translation>
    </message>
    <message>
        <source>Name either disk, cdrom and network, or disks and network cards such as vda.</source>
        <translation>请指定 disk、cdrom 和 network，或指定 vda 之类的磁盘和网卡。</translation>
    </message>
    <message>
        <source>A device is named twice</source>
        <translation>有设备被指定了两次</translation>
    </message>
    <message>
        <source>The guest has no device %1</source>
        <translation>客户机没有设备 %1</translation>
    </message>
    <message>
        <source>This is no device&apos;s XML</source>
        <translation>这不是设备的 XML</translation>
    </message>
    <message>
        <source>The kind of computer can&apos;t be put back alone</source>
        <translation>计算机类型无法单独恢复</translation>
    </message>
    <message>
        <source>Edit its XML.</source>
        <translation>请编辑其 XML。</translation>
    </message>
    <message>
        <source>The guest has no network card %1</source>
        <translation>客户机没有网卡 %1</translation>
    </message>
    <message>
        <source>The image %1 is not whole: its data lies in other files, which it makes its host read</source>
        <translation>映像 %1 不完整：其数据位于其他文件中，并会让主机读取它们</translation>
    </message>
    <message>
        <source>The image %1 is not whole: it makes its host read another file, %2</source>
        <translation>映像 %1 不完整：它会让主机读取另一个文件 %2</translation>
    </message>
    <message>
        <source>Where you trust it, make a whole one of it where those files are: qemu-img convert -O qcow2 IMAGE WHOLE.qcow2</source>
        <translation>如果您信任它，请在这些文件所在之处生成完整的映像：qemu-img convert -O qcow2 IMAGE WHOLE.qcow2</translation>
    </message>
    <message>
        <source>%1 is named like a disc and is none: its content is %2</source>
        <translation>%1 的名称像光盘映像，但并不是：其内容为 %2</translation>
    </message>
    <message>
        <source>Give it another name, where you trust it.</source>
        <translation>如果您信任它，请为其另取名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what something incomplete is called</source>
        <translation>“%1”是未完成文件所用的名称</translation>
    </message>
    <message>
        <source>Choose a name that doesn&apos;t end in .part.</source>
        <translation>请选择不以 .part 结尾的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a web server</source>
        <translation>“%1”不是网页服务器的 URL</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, and has no spaces in it.</source>
        <translation>它以 https:// 或 http:// 开头，且不含空格。</translation>
    </message>
    <message>
        <source>A user or password in the URL would be seen by everybody on the host</source>
        <translation>URL 中的用户名或密码会被主机上的所有人看到</translation>
    </message>
    <message>
        <source>Get the file to this computer and upload it.</source>
        <translation>请先将文件下载到本机，再上传。</translation>
    </message>
    <message>
        <source>The password is too long, or not one line</source>
        <translation>密码过长，或不是单独一行</translation>
    </message>
    <message>
        <source>The password can&apos;t be hashed</source>
        <translation>无法计算密码的哈希值</translation>
    </message>
    <message>
        <source>The guest is not running</source>
        <translation>客户机未运行</translation>
    </message>
    <message>
        <source>Somebody else has changed the guest&apos;s definition meanwhile</source>
        <translation>期间有其他人更改了客户机的定义</translation>
    </message>
    <message>
        <source>The disks of the demo fleet don&apos;t grow</source>
        <translation>演示机群的磁盘无法扩大</translation>
    </message>
    <message>
        <source>the demo fleet keeps nothing</source>
        <translation>演示机群不保存任何内容</translation>
    </message>
    <message>
        <source>The volumes of the demo fleet have no content</source>
        <translation>演示机群的卷没有内容</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Name another file, or have it replaced.</source>
        <translation>请指定其他文件，或选择将其替换。</translation>
    </message>
    <message>
        <source>Something else is writing to %1</source>
        <translation>另有程序正在写入 %1</translation>
    </message>
    <message>
        <source>What has arrived stays as %1: the same download goes on with it.</source>
        <translation>已到达的部分保留为 %1：再次下载同一文件会从那里继续。</translation>
    </message>
    <message>
        <source>comparing what is there</source>
        <translation>正在比较已有的内容</translation>
    </message>
    <message>
        <source>The download goes on behind %1</source>
        <translation>从 %1 之后继续下载</translation>
    </message>
    <message>
        <source>%1 is not known to be the beginning of this volume</source>
        <translation>无法确定 %1 是此卷的开头部分</translation>
    </message>
    <message>
        <source>Delete that file, or name another one.</source>
        <translation>请删除该文件，或指定其他文件。</translation>
    </message>
    <message>
        <source>comparing checksums</source>
        <translation>正在比较校验和</translation>
    </message>
    <message>
        <source>the volume is no file of the host</source>
        <translation>该卷不是主机上的文件</translation>
    </message>
    <message>
        <source>What has arrived of %1 is not what the host has now</source>
        <translation>已到达的 %1 的内容与主机上现有的不同</translation>
    </message>
    <message>
        <source>Something writes to the volume: try again when nothing does.</source>
        <translation>有程序正在写入该卷：请在没有写入时重试。</translation>
    </message>
    <message>
        <source>The host gives it up within a minute, and deletes what it has.</source>
        <translation>主机会在一分钟内放弃，并删除已有的内容。</translation>
    </message>
    <message>
        <source>The host could not get %1</source>
        <translation>主机无法获取 %1</translation>
    </message>
    <message>
        <source>no checksum was given</source>
        <translation>未指定校验和</translation>
    </message>
    <message>
        <source>The checksum of %1 can&apos;t be compared: %2</source>
        <translation>无法比较 %1 的校验和：%2</translation>
    </message>
    <message>
        <source>What came from %1 has another checksum</source>
        <translation>从 %1 获取的内容校验和不符</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>它已被删除。</translation>
    </message>
    <message>
        <source>The host&apos;s shell can&apos;t write into the pool %1</source>
        <translation>主机的 Shell 无法写入存储池 %1</translation>
    </message>
    <message>
        <source>Log in to the host as root, or get the file to this computer and upload it.</source>
        <translation>请以 root 身份登录主机，或先将文件下载到本机，再上传。</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1（共 %2），%3</translation>
    </message>
    <message>
        <source>The pool %1 is full</source>
        <translation>存储池 %1 已满</translation>
    </message>
    <message>
        <source>Make room, or choose another pool.</source>
        <translation>请腾出空间，或选择其他存储池。</translation>
    </message>
    <message>
        <source>The folder of the pool %1 is not there</source>
        <translation>存储池 %1 的目录不存在</translation>
    </message>
    <message>
        <source>%1 is in the way: something lies there that was not completed</source>
        <translation>%1 造成妨碍：那里有未完成的内容</translation>
    </message>
    <message>
        <source>Delete that volume, or choose another name.</source>
        <translation>请删除该卷，或选择其他名称。</translation>
    </message>
    <message>
        <source>The host has neither curl nor wget</source>
        <translation>主机既没有 curl，也没有 wget</translation>
    </message>
    <message>
        <source>On the host, as root: apt install curl (or the like).</source>
        <translation>在主机上以 root 身份执行：apt install curl（或类似命令）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written into the pool %2</source>
        <translation>无法将 %1 写入存储池 %2</translation>
    </message>
    <message>
        <source>The way to the host has broken off in the middle</source>
        <translation>通往主机的连接在中途断开</translation>
    </message>
    <message>
        <source>this login may not read it on the host</source>
        <translation>此登录用户无权在主机上读取它</translation>
    </message>
    <message>
        <source>the host has no program for checksums</source>
        <translation>主机没有计算校验和的程序</translation>
    </message>
    <message>
        <source>%1 is in the folder of the pool %2, and libvirt does not see it</source>
        <translation>%1 在存储池 %2 的目录中，但 libvirt 看不到它</translation>
    </message>
    <message>
        <source>%1 was changed while it was read</source>
        <translation>%1 在读取期间被更改</translation>
    </message>
    <message>
        <source>Wait until whoever writes it has finished.</source>
        <translation>请等待写入它的一方完成。</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the file takes up %3</source>
        <translation>存储池 %1 可用空间为 %2，而文件需要 %3</translation>
    </message>
    <message>
        <source>What has arrived stays as %1: the same upload goes on with it.</source>
        <translation>已到达的部分保留为 %1：再次上传同一文件会从那里继续。</translation>
    </message>
    <message>
        <source>looking whether somebody is uploading it</source>
        <translation>正在查看是否有人在上传它</translation>
    </message>
    <message>
        <source>Somebody else is uploading %1 into the pool %2</source>
        <translation>有其他人正在将 %1 上传到存储池 %2</translation>
    </message>
    <message>
        <source>%1 is the beginning of another file</source>
        <translation>%1 是另一个文件的开头部分</translation>
    </message>
    <message>
        <source>%1 have arrived before: they are compared first</source>
        <translation>此前已到达 %1：先对其进行比较</translation>
    </message>
    <message>
        <source>What is there of %1 can&apos;t be compared: %2</source>
        <translation>无法比较 %1 已有的部分：%2</translation>
    </message>
    <message>
        <source>Delete %1, and begin anew.</source>
        <translation>请删除 %1，然后重新开始。</translation>
    </message>
    <message>
        <source>The upload goes on behind %1</source>
        <translation>上传从 %1 之后继续</translation>
    </message>
    <message>
        <source>What has arrived of %1 is not what was sent</source>
        <translation>%1 到达的内容与发送的不符</translation>
    </message>
    <message>
        <source>%1 is left on the host, and is of no use</source>
        <translation>%1 留在了主机上，且没有用处</translation>
    </message>
    <message>
        <source>Delete that volume.</source>
        <translation>请删除该卷。</translation>
    </message>
    <message>
        <source>The other host is none of libvirt&apos;s</source>
        <translation>另一台主机不是 libvirt 主机</translation>
    </message>
    <message>
        <source>The host&apos;s folders can&apos;t be looked at</source>
        <translation>无法查看主机的目录</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be made</source>
        <translation>无法创建根文件系统</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be read</source>
        <translation>无法读取根文件系统</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be written to</source>
        <translation>无法写入根文件系统</translation>
    </message>
    <message>
        <source>The container&apos;s folder can&apos;t be removed</source>
        <translation>无法移除容器的目录</translation>
    </message>
    <message>
        <source>Root file systems of containers are made by root</source>
        <translation>容器的根文件系统由 root 创建</translation>
    </message>
    <message>
        <source>Connect to the host as root, or as somebody who needs no password for sudo.</source>
        <translation>请以 root 身份或以可免密码使用 sudo 的用户身份连接主机。</translation>
    </message>
    <message>
        <source>The host makes no user namespaces</source>
        <translation>主机不允许创建用户命名空间</translation>
    </message>
    <message>
        <source>Look at sysctl user.max_user_namespaces on the host.</source>
        <translation>请检查主机上的 sysctl user.max_user_namespaces。</translation>
    </message>
    <message>
        <source>The folder for the root file system is there already</source>
        <translation>根文件系统的目录已存在</translation>
    </message>
    <message>
        <source>The folder was not made for this container, and stays as it is</source>
        <translation>该目录不是为此容器创建的，保持原样</translation>
    </message>
    <message>
        <source>Something is mounted in the container&apos;s folder, which stays as it is</source>
        <translation>容器的目录中有挂载，该目录保持原样</translation>
    </message>
    <message>
        <source>Unmount it on the host, then try again.</source>
        <translation>请在主机上卸载它，然后重试。</translation>
    </message>
    <message>
        <source>The archive reaches out of itself: %1</source>
        <translation>归档超出了自身范围：%1</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked. Don&apos;t trust where it comes from.</source>
        <translation>没有解包任何内容。不要信任其来源。</translation>
    </message>
    <message>
        <source>In the root file system, /%1 is a link where a folder should be</source>
        <translation>根文件系统中的 /%1 应为目录，却是链接</translation>
    </message>
    <message>
        <source>Nothing is written through links.</source>
        <translation>不会通过链接写入任何内容。</translation>
    </message>
    <message>
        <source>In the root file system, /%1 is a folder where a file should be</source>
        <translation>根文件系统中的 /%1 应为文件，却是目录</translation>
    </message>
    <message>
        <source>The host has no space left for the root file system</source>
        <translation>主机上已没有空间存放根文件系统</translation>
    </message>
    <message>
        <source>The archive has device nodes outside of /dev, which containers may not have</source>
        <translation>归档在 /dev 之外含有设备节点，容器不允许使用它们</translation>
    </message>
    <message>
        <source>The archive has links to files that are not in it</source>
        <translation>归档中有链接指向其中不存在的文件</translation>
    </message>
    <message>
        <source>This is no archive of tar&apos;s</source>
        <translation>这不是 tar 归档</translation>
    </message>
    <message>
        <source>Files belong to users that the container doesn&apos;t have: it has 0 to 65535</source>
        <translation>有文件属于容器中没有的用户：容器的用户为 0 到 65535</translation>
    </message>
    <message>
        <source>The guest does not let go of the device</source>
        <translation>客户机没有释放该设备</translation>
    </message>
    <message>
        <source>A guest that still boots, or has no system that knows of such things, can&apos;t: take it away at the next start.</source>
        <translation>仍在引导的客户机，或其系统不支持此功能时，无法释放：请改为在下次启动时移除。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it, and try again.</source>
        <translation>未作任何更改。请查看后重试。</translation>
    </message>
    <message>
        <source>The connection to the other host was lost meanwhile</source>
        <translation>期间与另一台主机的连接已断开</translation>
    </message>
    <message>
        <source>Nothing has gone from host to host for %1 seconds</source>
        <translation>主机之间已有 %1 秒没有传送任何数据</translation>
    </message>
    <message>
        <source>Look at the network between the two hosts.</source>
        <translation>请检查两台主机之间的网络。</translation>
    </message>
    <message>
        <source>It took more than %1 seconds</source>
        <translation>用时超过 %1 秒</translation>
    </message>
    <message>
        <source>The guest changes its memory faster than it goes over. Let it slow down (auto-converge), or move it while it is off.</source>
        <translation>客户机更改内存的速度快于传送速度。请让它减速（auto-converge），或在关机时移动它。</translation>
    </message>
    <message>
        <source>disks: %1 left, %2</source>
        <translation>磁盘：剩余 %1，%2</translation>
    </message>
    <message>
        <source>memory: %1 left, %2, the guest changes %3, pause of %4 ms</source>
        <translation>内存：剩余 %1，%2，客户机更改 %3，停顿 %4 毫秒</translation>
    </message>
    <message>
        <source>The guest goes on at the other host, and the rest of its memory follows: this can&apos;t be cancelled any more</source>
        <translation>客户机已在另一台主机上继续运行，其余内存随后传送：现在已无法取消</translation>
    </message>
    <message>
        <source>The hosts could not hand the guest over</source>
        <translation>主机之间未能移交客户机</translation>
    </message>
    <message>
        <source>The guest&apos;s definition can&apos;t be read</source>
        <translation>无法读取客户机的定义</translation>
    </message>
    <message>
        <source>The host&apos;s CPU can&apos;t be read</source>
        <translation>无法读取主机的 CPU 信息</translation>
    </message>
    <message>
        <source>The other host runs no machine of the type %1: %2</source>
        <translation>另一台主机不支持 %1 类型的机器：%2</translation>
    </message>
    <message>
        <source>The guest&apos;s CPU does not fit to that of the other host: %1</source>
        <translation>客户机的 CPU 与另一台主机的 CPU 不兼容：%1</translation>
    </message>
    <message>
        <source>The content of %1 can&apos;t be transferred</source>
        <translation>无法传送 %1 的内容</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be read to its end</source>
        <translation>无法完整读取磁盘 %1</translation>
    </message>
    <message>
        <source>copying %1: %2 of %3, %4</source>
        <translation>正在复制 %1：%2，共 %3，%4</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be written at the other host</source>
        <translation>无法在另一台主机上写入磁盘 %1</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be read</source>
        <translation>无法读取磁盘 %1</translation>
    </message>
    <message>
        <source>The copy %1 is not what was sent: %2 of the format %3</source>
        <translation>副本 %1 与发送的内容不符：大小为 %2，格式为 %3</translation>
    </message>
    <message>
        <source>Somebody has deleted the copy %1 meanwhile</source>
        <translation>期间有人删除了副本 %1</translation>
    </message>
    <message>
        <source>The unfinished copy %1 is there and can&apos;t be deleted</source>
        <translation>未完成的副本 %1 已存在，但无法删除</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>引导顺序</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>CD drive</source>
        <translation>光驱</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>软驱</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Video card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>可信平台模块（TPM）</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB 重定向</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>内存气球</translation>
    </message>
    <message>
        <source>%1 of %2 CPUs, %3</source>
        <translation>%1 个 CPU（最多 %2 个），%3</translation>
    </message>
    <message>
        <source>1 CPU, %1</source>
        <translation>1 个 CPU，%1</translation>
    </message>
    <message>
        <source>%1 CPUs, %2</source>
        <translation>%1 个 CPU，%2</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 MiB（最多 %2 MiB）</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，通过 %2</translation>
    </message>
    <message>
        <source>empty, by %1</source>
        <translation>空，通过 %1</translation>
    </message>
    <message>
        <source>%1, %2, unplugged</source>
        <translation>%1，%2，已拔出</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>ISO 映像</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>容器模板</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>At the next start %1 is another device than now</source>
        <translation>下次启动时 %1 与现在不是同一设备</translation>
    </message>
    <message>
        <source>Choose &quot;next-start&quot;, or take back the change that waits.</source>
        <translation>请选择“next-start”，或撤回等待中的更改。</translation>
    </message>
    <message>
        <source>Whether a guest has %1 can&apos;t be seen: libvirt does not tell of all guests of the host now</source>
        <translation>无法看出是否有客户机使用 %1：libvirt 目前没有列出该主机的所有客户机</translation>
    </message>
    <message>
        <source>The disk %1 stays on %2, too, since %3 may use it: %4</source>
        <translation>磁盘 %1 也保留在 %2 上，因为 %3 可能在使用它：%4</translation>
    </message>
    <message>
        <source>The guest stays on %1. Look at it, and move it again.</source>
        <translation>客户机留在 %1 上。请检查后再移动。</translation>
    </message>
    <message>
        <source>The state of %1 was saved meanwhile</source>
        <translation>%1 的状态在此期间被保存</translation>
    </message>
    <message>
        <source>%1 has to do with it</source>
        <translation>%1 与它有关</translation>
    </message>
    <message>
        <source>The folder to be copied holds the place where the copy is made</source>
        <translation>要复制的目录包含了存放副本的位置</translation>
    </message>
    <message>
        <source>Choose another folder for it.</source>
        <translation>请为它选择另一个目录。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
</context>
<context>
    <name>GuestColumns</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>内存大小</translation>
    </message>
    <message>
        <source>Disk rate</source>
        <translation>磁盘速率</translation>
    </message>
    <message>
        <source>Network rate</source>
        <translation>网络速率</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>磁盘大小</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>Upload into the Pool</source>
        <translation>上传到存储池</translation>
    </message>
    <message>
        <source>Images and templates (*.iso *.img *.raw *.qcow2 *.vmdk *.vdi *.vhdx *.tar *.tar.* *.tgz *.txz);;All files (*)</source>
        <translation>映像和模板 (*.iso *.img *.raw *.qcow2 *.vmdk *.vdi *.vhdx *.tar *.tar.* *.tgz *.txz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Download the Volume</source>
        <translation>下载卷</translation>
    </message>
</context>
<context>
    <name>OtherFleet</name>
    <message>
        <source>the demo fleet</source>
        <translation>演示机群</translation>
    </message>
    <message>
        <source>Another Console Is Running</source>
        <translation>另一个控制台正在运行</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>您要打开的是 %1。</translation>
    </message>
    <message>
        <source>Start Another Beside It</source>
        <translation>另外启动一个</translation>
    </message>
    <message>
        <source>Show the Running One</source>
        <translation>显示正在运行的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A console that shows %1 is running already.</source>
        <translation>已有一个显示 %1 的控制台在运行。</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Known hosts file</source>
        <translation>known_hosts 文件</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>跳板主机</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>时限（秒）</translation>
    </message>
    <message>
        <source>Boot anew</source>
        <translation>重新引导</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>guest agent</source>
        <translation>客户机代理</translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation>ACPI</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Held for (ms)</source>
        <translation>按住时间（毫秒）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Keyboard layout of the guest</source>
        <translation>客户机的键盘布局</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>每秒按键数</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>仅预览</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Expires after (min)</source>
        <translation>有效期（分钟）</translation>
    </message>
    <message>
        <source>Also for the next start</source>
        <translation>也用于下次启动</translation>
    </message>
    <message>
        <source>Which graphics</source>
        <translation>哪个图形设备</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>on the host alone</source>
        <translation>仅主机本身</translation>
    </message>
    <message>
        <source>on a socket</source>
        <translation>在套接字上</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不监听</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>内存（MiB）</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Pool of new disks</source>
        <translation type="vanished">新磁盘的存储池</translation>
    </message>
    <message>
        <source>Image below the first disk</source>
        <translation>第一块磁盘的基础映像</translation>
    </message>
    <message>
        <source>Image in the CD drive</source>
        <translation>光驱映像</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Initial file system</source>
        <translation>初始文件系统</translation>
    </message>
    <message>
        <source>Kernel&apos;s arguments</source>
        <translation>内核参数</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Keep all disks</source>
        <translation>保留所有磁盘</translation>
    </message>
    <message>
        <source>Keep these disks</source>
        <translation>保留这些磁盘</translation>
    </message>
    <message>
        <source>Keep the UEFI variables</source>
        <translation>保留 UEFI 变量</translation>
    </message>
    <message>
        <source>SPICE and VNC</source>
        <translation>SPICE 和 VNC</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="vanished">BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation type="vanished">UEFI</translation>
    </message>
    <message>
        <source>Q35 (PCI Express)</source>
        <translation type="vanished">Q35（PCI Express）</translation>
    </message>
    <message>
        <source>PC (i440FX)</source>
        <translation type="vanished">PC（i440FX）</translation>
    </message>
    <message>
        <source>legacy BIOS</source>
        <translation>传统 BIOS</translation>
    </message>
    <message>
        <source>UEFI firmware</source>
        <translation>UEFI 固件</translation>
    </message>
    <message>
        <source>newer PC (Q35)</source>
        <translation>较新的 PC（Q35）</translation>
    </message>
    <message>
        <source>older PC (i440FX)</source>
        <translation>较旧的 PC（i440FX）</translation>
    </message>
    <message>
        <source>Delete these all the same</source>
        <translation>仍然删除这些</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Those taken after it, too</source>
        <translation>也包括在它之后创建的</translation>
    </message>
    <message>
        <source>Even if memory may not fit</source>
        <translation>即使内存可能放不下</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation type="vanished">仍然删除</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>仍然执行</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Its disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>laid over the template&apos;s</source>
        <translation>叠放在模板磁盘之上</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>DHCP range</source>
        <translation>DHCP 范围</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>出站设备</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Names in its DNS</source>
        <translation>DNS 中的名称</translation>
    </message>
    <message>
        <source>Addresses without names</source>
        <translation>去除名称的地址</translation>
    </message>
    <message>
        <source>Place on the host</source>
        <translation>主机上的位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What lies in it, too</source>
        <translation>连同其中内容</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file system of a device</source>
        <translation>设备上的文件系统</translation>
    </message>
    <message>
        <source>share of a server</source>
        <translation>服务器共享</translation>
    </message>
    <message>
        <source>volume group (LVM)</source>
        <translation>卷组（LVM）</translation>
    </message>
    <message>
        <source>NAT: out by the host&apos;s address</source>
        <translation>NAT：经主机地址出站</translation>
    </message>
    <message>
        <source>routed by the host</source>
        <translation>由主机路由</translation>
    </message>
    <message>
        <source>isolated: among guests</source>
        <translation>隔离：仅客户机之间</translation>
    </message>
    <message>
        <source>on a bridge of the host</source>
        <translation>接入主机网桥</translation>
    </message>
    <message>
        <source>To the host</source>
        <translation>目标主机</translation>
    </message>
    <message>
        <source>Only while it runs</source>
        <translation>仅在运行时</translation>
    </message>
    <message>
        <source>Only while it is off</source>
        <translation>仅在关机时移动</translation>
    </message>
    <message>
        <source>Copy shared disks, too</source>
        <translation>也复制共有的磁盘</translation>
    </message>
    <message>
        <source>At most (MiB/s)</source>
        <translation>速度上限（MiB/s）</translation>
    </message>
    <message>
        <source>Compress memory</source>
        <translation>压缩内存</translation>
    </message>
    <message>
        <source>Slow the guest down if need be</source>
        <translation>必要时让客户机减速</translation>
    </message>
    <message>
        <source>Go on before all memory is there</source>
        <translation>内存未全部到达即继续运行</translation>
    </message>
    <message>
        <source>Address of the other host</source>
        <translation>另一台主机的地址</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址（URL）</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Compare no checksums</source>
        <translation>不比较校验和</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>CPUs at most</source>
        <translation>CPU 上限</translation>
    </message>
    <message>
        <source>Memory at most (MiB)</source>
        <translation>内存上限（MiB）</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>引导顺序</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU 型号</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽数</translation>
    </message>
    <message>
        <source>Cores of a socket</source>
        <translation>每个插槽的核心数</translation>
    </message>
    <message>
        <source>Threads of a core</source>
        <translation>每个核心的线程数</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Discarded blocks</source>
        <translation>已丢弃的块</translation>
    </message>
    <message>
        <source>Reads and writes by</source>
        <translation>读写方式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>与其他客户机共享</translation>
    </message>
    <message>
        <source>Reads and writes a second</source>
        <translation>每秒读写次数</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>每秒 MiB 数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>网线</translation>
    </message>
    <message>
        <source>Receives at most (KiB/s)</source>
        <translation>接收上限（KiB/s）</translation>
    </message>
    <message>
        <source>Sends at most (KiB/s)</source>
        <translation>发送上限（KiB/s）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Even if it is locked</source>
        <translation>即使已锁定</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML 定义</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Or a folder</source>
        <translation>或目录</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>复制该目录</translation>
    </message>
    <message>
        <source>Or a release of Debian&apos;s</source>
        <translation>或 Debian 版本</translation>
    </message>
    <message>
        <source>Source of packages</source>
        <translation>软件包来源</translation>
    </message>
    <message>
        <source>Swap (MiB)</source>
        <translation>交换空间（MiB）</translation>
    </message>
    <message>
        <source>CPU limit (%)</source>
        <translation>CPU 限制（%）</translation>
    </message>
    <message>
        <source>CPU shares</source>
        <translation>CPU 份额</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Cables that are out</source>
        <translation>已拔出的网线</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>Search domain</source>
        <translation>搜索域</translation>
    </message>
    <message>
        <source>Root&apos;s password</source>
        <translation>root 的密码</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>Folders of the host</source>
        <translation>主机目录</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>首个程序</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>其参数</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>Size or volume</source>
        <translation>大小或卷</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Hardware addresses</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>创建来源</translation>
    </message>
    <message>
        <source>Memory and CPUs</source>
        <translation>内存和 CPU</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>容器内部</translation>
    </message>
    <message>
        <source>Rights and start</source>
        <translation>权限和启动</translation>
    </message>
    <message>
        <source>now if it can, and at the next start</source>
        <translation>尽可能立即，并在下次启动时</translation>
    </message>
    <message>
        <source>at the next start only</source>
        <translation>仅在下次启动时</translation>
    </message>
    <message>
        <source>QEMU&apos;s default</source>
        <translation>QEMU 默认值</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>已拔出</translation>
    </message>
    <message>
        <source>are given back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>are kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>channel for the guest agent</source>
        <translation>客户机代理的通道</translation>
    </message>
    <message>
        <source>random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>TPM 2.0</source>
        <translation>可信平台模块（TPM 2.0）</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>sound card</source>
        <translation>声卡</translation>
    </message>
    <message>
        <source>pointer (USB tablet)</source>
        <translation>指针（USB 数位板）</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB 重定向</translation>
    </message>
    <message>
        <source>no cache (none)</source>
        <translation>不缓存（none）</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unknown Host Key</source>
        <translation>未知的主机密钥</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>%1 的密钥还未知。</translation>
    </message>
    <message>
        <source>Compare it with what &quot;ssh-keygen -lf&quot; prints on the host itself. Trust it only if it is the same.</source>
        <translation>请与主机上“ssh-keygen -lf”的输出核对。只有在一致时才信任它。</translation>
    </message>
    <message>
        <source>Trust and Remember</source>
        <translation>信任并记住</translation>
    </message>
    <message>
        <source>Trust Once</source>
        <translation>仅信任一次</translation>
    </message>
    <message>
        <source>Don&apos;t Connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>%1 在 %2 上的密码</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>密钥 %1 的密码短语</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 询问：</translation>
    </message>
    <message>
        <source>The answer before was wrong.</source>
        <translation>上一次的回答不正确。</translation>
    </message>
    <message>
        <source>It is used for this connection only.</source>
        <translation>仅用于本次连接。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What the keychain held was refused; it is forgotten.</source>
        <translation>密钥环中保存的内容被拒绝，已将其删除。</translation>
    </message>
    <message>
        <source>Keep this password in the desktop&apos;s keychain</source>
        <translation>将此密码保存到桌面密钥环</translation>
    </message>
    <message>
        <source>Keep this passphrase in the desktop&apos;s keychain</source>
        <translation>将此密码短语保存到桌面密钥环</translation>
    </message>
    <message>
        <source>Keep this answer in the desktop&apos;s keychain</source>
        <translation>将此答案保存到桌面密钥环</translation>
    </message>
    <message>
        <source>What you type is used for this connection only, unless you keep it as the answer to this question. Don&apos;t keep a code that changes each time.</source>
        <translation>您的输入仅用于本次连接，除非您将其保存为此问题的答案。请勿保存每次都会变化的验证码。</translation>
    </message>
    <message>
        <source>What you type is used for this connection only, unless you keep it.</source>
        <translation>您的输入仅用于本次连接，除非您选择保存。</translation>
    </message>
</context>
<context>
    <name>SampleOffer</name>
    <message>
        <source>There is no guest on this computer yet.</source>
        <translation>本机上还没有客户机。</translation>
    </message>
    <message>
        <source>There is no guest in the fleet yet.</source>
        <translation>机群中还没有客户机。</translation>
    </message>
    <message>
        <source>A small sample guest can be made out of Debian packages; it boots to a prompt in seconds.</source>
        <translation>可以用 Debian 软件包创建一个小型示例客户机，几秒钟即可启动到命令提示符。</translation>
    </message>
    <message>
        <source>Make a Sample Guest</source>
        <translation>创建示例客户机</translation>
    </message>
</context>
<context>
    <name>SendFiles</name>
    <message>
        <source>Send Files to the Guest</source>
        <translation>向客户机发送文件</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
</context>
<context>
    <name>TerminalTheme</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Solarized Dark</source>
        <translation>Solarized 深色</translation>
    </message>
    <message>
        <source>Solarized Light</source>
        <translation>Solarized 浅色</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>The console of %1</source>
        <translation>%1 的控制台</translation>
    </message>
    <message>
        <source>The shell in %1</source>
        <translation>%1 中的 Shell</translation>
    </message>
    <message>
        <source>The shell on %1</source>
        <translation>%1 上的 Shell</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Without folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Without site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Shown as of %1</source>
        <translation>显示的是 %1 的情况</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>VolumeRows</name>
    <message>
        <source>perhaps %1</source>
        <comment>a guest of another host</comment>
        <translation>可能是 %1</translation>
    </message>
</context>
<context>
    <name>binnacle::desktop::Console</name>
    <message>
        <source>(the demo fleet)</source>
        <translation>（演示机群）</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ActionDesk</name>
    <message>
        <source>%1 is not possible</source>
        <translation>无法执行“%1”</translation>
    </message>
    <message>
        <source>%1: %2 of %3 could not be started</source>
        <comment>action, count, count</comment>
        <translation>%1：%3 个中有 %2 个无法开始</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>%1 with Options…</source>
        <comment>action</comment>
        <translation>%1（带选项）…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ActionForm</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 个客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>several are separated by spaces</source>
        <translation>多个之间用空格分隔</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>binnacle::views::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and objects</source>
        <translation>命令和对象</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>您想做什么，或查看什么？</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>命令或名称</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Enter runs, the arrow keys choose, Esc closes</source>
        <translation>Enter 执行，方向键选择，Esc 关闭</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConfirmDialog</name>
    <message>
        <source>%1: %2?</source>
        <comment>action, name</comment>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>受影响的对象</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>请输入 %1 以确认：</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1：%n 台主机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n guest(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1：%n 个客户机？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleArea</name>
    <message>
        <source>No console is open. A guest&apos;s Console button, its context menu and the command palette open one.</source>
        <translation>没有打开的控制台。可通过客户机的“控制台”按钮、上下文菜单或命令面板打开。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleBar</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Send Keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Type Clipboard …</source>
        <translation>输入剪贴板内容…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Grab</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Locks of the guest&apos;s keyboard</source>
        <translation>客户机键盘锁定状态</translation>
    </message>
    <message>
        <source>Save to File …</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Send all keys to the guest, those of the desktop too. Ctrl+Alt, pressed and let go, ends it.</source>
        <translation>将所有按键（包括桌面的按键）发送到客户机。按下并松开 Ctrl+Alt 结束。</translation>
    </message>
    <message>
        <source>Scale to Fit</source>
        <translation>缩放以适应</translation>
    </message>
    <message>
        <source>Actual Pixels</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>Resize the Guest</source>
        <translation>调整客户机分辨率</translation>
    </message>
    <message>
        <source>Connect by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>VNC Encoding</source>
        <translation>VNC 编码</translation>
    </message>
    <message>
        <source>Look Only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Share the Clipboard</source>
        <translation>共享剪贴板</translation>
    </message>
    <message>
        <source>By What Is Measured</source>
        <translation>按测量结果</translation>
    </message>
    <message>
        <source>Raw: least work</source>
        <translation>Raw：开销最小</translation>
    </message>
    <message>
        <source>Hextile: plain areas small</source>
        <translation>Hextile：纯色区域较小</translation>
    </message>
    <message>
        <source>Tight: small</source>
        <translation>Tight：较小</translation>
    </message>
    <message>
        <source>Tight with JPEG: smallest</source>
        <translation>Tight + JPEG：最小</translation>
    </message>
    <message>
        <source>ZRLE: small, much work</source>
        <translation>ZRLE：较小，开销大</translation>
    </message>
    <message>
        <source>Magic SysRq</source>
        <translation>魔术键 SysRq</translation>
    </message>
    <message>
        <source>Hold Until the Next Key</source>
        <translation>保持到下一个按键</translation>
    </message>
    <message>
        <source>Stop Typing</source>
        <translation>停止输入</translation>
    </message>
    <message>
        <source>%1 ms away</source>
        <translation>延迟 %1 毫秒</translation>
    </message>
    <message>
        <source>no agent in the guest: no clipboard, no resizing</source>
        <translation>客户机中没有代理：无剪贴板，无法调整分辨率</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>All keys go to the guest. Ctrl+Alt leads out.</source>
        <translation>所有按键都发送到客户机。按 Ctrl+Alt 退出。</translation>
    </message>
    <message>
        <source>Typing: %1 of %2 keys</source>
        <comment>done, all</comment>
        <translation>正在输入：%1 / %2 个按键</translation>
    </message>
    <message>
        <source>Send all keys to the guest that the desktop lets through. Its own (Super, Alt+Tab) are in the menu of keys. Ctrl+Alt, pressed and let go, ends it.</source>
        <translation>将桌面放行的所有按键发送到客户机。桌面自身的按键（Super、Alt+Tab）在按键菜单中。按下并松开 Ctrl+Alt 结束。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Grab the Keyboard with the Focus</source>
        <translation>获得焦点时抓取键盘</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look on</source>
        <translation>
            <numerusform>%n 个其他人在查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over: They Are Sent Away</source>
        <translation>接管：断开其他人</translation>
    </message>
    <message>
        <source>Monitor %1</source>
        <translation>显示器 %1</translation>
    </message>
    <message>
        <source>Monitor %1 (off)</source>
        <translation>显示器 %1（关闭）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Files, folders and USB devices between this computer and the guest</source>
        <translation>本机与客户机之间的文件、文件夹和 USB 设备</translation>
    </message>
    <message>
        <source>Record what the screen shows to a video file, with the time in each picture. Without sound.</source>
        <translation>把屏幕画面录制到视频文件，每幅画面都标有时间。不含声音。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>正在录制 %1</translation>
    </message>
    <message>
        <source>no sound on this computer</source>
        <translation>这台计算机没有声音</translation>
    </message>
    <message>
        <source>The guest has no sound device whose sound goes to SPICE.</source>
        <translation>客户机没有把声音送往 SPICE 的声音设备。</translation>
    </message>
    <message>
        <source>The guest&apos;s VNC brings no sound: it needs a sound device, and &lt;audio id=&apos;1&apos;/&gt; in its &lt;graphics type=&apos;vnc&apos;&gt;.</source>
        <translation>客户机的 VNC 不传送声音：它需要声音设备，并且在其 &lt;graphics type=&apos;vnc&apos;&gt; 中需要 &lt;audio id=&apos;1&apos;/&gt;。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleBoard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What runs in there ends with it:
%1
Close it all the same?</source>
        <translation>其中运行的内容将随之结束：
%1
仍要关闭吗？</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Split to the Right</source>
        <translation>向右拆分</translation>
    </message>
    <message>
        <source>Split Below</source>
        <translation>向下拆分</translation>
    </message>
    <message>
        <source>Back into the Main Window</source>
        <translation>移回主窗口</translation>
    </message>
    <message>
        <source>In a Window of Its Own</source>
        <translation>移到独立窗口</translation>
    </message>
    <message>
        <source>Arrange as a Grid</source>
        <translation>按网格排列</translation>
    </message>
    <message>
        <source>Close the Console</source>
        <translation>关闭控制台</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>录制…</translation>
    </message>
    <message>
        <source>Stop Recording</source>
        <translation>停止录制</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleGroup</name>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>console</comment>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>console that is connecting</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <comment>console</comment>
        <translation>%1（录制中）</translation>
    </message>
    <message>
        <source>%1; it is being recorded</source>
        <translation>%1；正在录制</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleHolders</name>
    <message>
        <source>Somebody on the host or through SSH</source>
        <translation>主机上或通过 SSH 的某人</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleTabBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleView</name>
    <message>
        <source>%1, screen</source>
        <translation>%1，屏幕</translation>
    </message>
    <message>
        <source>%1, shell</source>
        <translation>%1，命令行</translation>
    </message>
    <message>
        <source>%1, text console</source>
        <translation>%1，文本控制台</translation>
    </message>
    <message>
        <source>%1, monitor %2</source>
        <translation>%1，显示器 %2</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleWindow</name>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsolesPage</name>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>binnacle::views::DesktopNotifications</name>
    <message>
        <source>Open the Task</source>
        <translation>打开任务</translation>
    </message>
</context>
<context>
    <name>binnacle::views::DoctorView</name>
    <message>
        <source>Examine Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Examining the host …</source>
        <translation>正在检查主机 …</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>有 %n 项检查结果需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is fine.</source>
        <translation>检查的各项均正常。</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>修复命令</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Pages of the fleet</source>
        <translation>机群的页面</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FleetSummary</name>
    <message>
        <source>Add Host…</source>
        <translation>添加主机…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Busiest guests</source>
        <translation>最繁忙的客户机</translation>
    </message>
    <message>
        <source>Busiest hosts</source>
        <translation>最繁忙的主机</translation>
    </message>
    <message>
        <source>Hosts that can&apos;t be reached</source>
        <translation>无法访问的主机</translation>
    </message>
    <message>
        <source>Failed tasks of the last 24 hours</source>
        <translation>最近 24 小时失败的任务</translation>
    </message>
    <message>
        <source>There is no host in the fleet yet.</source>
        <translation>机群中还没有主机。</translation>
    </message>
    <message>
        <source>Add a Linux host: all it needs is SSH and libvirt.</source>
        <translation>请添加一台 Linux 主机：它只需要 SSH 和 libvirt。</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>全部已连接</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 台已连接</translation>
    </message>
    <message>
        <source>%1 vCPUs on %2 threads</source>
        <translation>%1 个 vCPU，%2 个线程</translation>
    </message>
    <message>
        <source>%1 promised of %2</source>
        <translation>已分配 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>已分配 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>暂无数据。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FrameWidget</name>
    <message>
        <source>Screen of the guest</source>
        <translation>客户机屏幕</translation>
    </message>
    <message>
        <source>All keys go to the guest. Press Ctrl+Alt and let go to leave.</source>
        <translation>所有按键都发送到客户机。按下并松开 Ctrl+Alt 即可离开。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FullScreen</name>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Other consoles</source>
        <translation>其他控制台</translation>
    </message>
    <message>
        <source>Leave Full Screen (F11)</source>
        <translation>退出全屏 (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestCharts</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestConsole</name>
    <message>
        <source>Password of the console</source>
        <translation>控制台密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Screen of the guest</source>
        <translation>客户机屏幕</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The console opens as soon as it is.</source>
        <translation>连接后控制台将自动打开。</translation>
    </message>
    <message>
        <source>The guest is off.</source>
        <translation>客户机已关机。</translation>
    </message>
    <message>
        <source>The console opens as soon as it runs.</source>
        <translation>客户机运行后控制台将自动打开。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>This guest has no screen.</source>
        <translation>此客户机没有屏幕。</translation>
    </message>
    <message>
        <source>It was defined without VNC and SPICE.</source>
        <translation>其定义中没有 VNC 和 SPICE。</translation>
    </message>
    <message>
        <source>Give It One …</source>
        <translation>添加屏幕…</translation>
    </message>
    <message>
        <source>This guest&apos;s screen is open to its host&apos;s whole network.</source>
        <translation>此客户机的屏幕对其主机的整个网络开放。</translation>
    </message>
    <message>
        <source>It need not be: Binnacle comes by SSH.</source>
        <translation>不必如此：Binnacle 通过 SSH 连接。</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the Graphics …</source>
        <translation>更改图形…</translation>
    </message>
    <message>
        <source>Somebody else has opened this console.</source>
        <translation>其他人已打开此控制台。</translation>
    </message>
    <message>
        <source>SPICE shows a guest to one at a time.</source>
        <translation>SPICE 一次只能向一个人显示客户机。</translation>
    </message>
    <message>
        <source>Take It Back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>The console is being connected again.</source>
        <translation>控制台正在重新连接。</translation>
    </message>
    <message>
        <source>Save the Screenshot</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Somebody else has taken this console alone.</source>
        <translation>其他人已独占此控制台。</translation>
    </message>
    <message>
        <source>This console is also open elsewhere.</source>
        <translation>此控制台也在别处打开。</translation>
    </message>
    <message>
        <source>Look Only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The recording ended. %1</source>
        <translation>录制已结束。%1</translation>
    </message>
    <message>
        <source>The recording is in %1</source>
        <translation>录制文件位于 %1</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>客户机</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestFiles</name>
    <message>
        <source>Send Files …</source>
        <translation>发送文件…</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Send Files to %1</source>
        <translation>向 %1 发送文件</translation>
    </message>
    <message numerus="yes">
        <source>Drop to send %n file(s) to %1</source>
        <translation>
            <numerusform>松开以向 %1 发送 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is only looked at: nothing is sent to it.</source>
        <translation>客户机仅供查看：不会向其发送任何内容。</translation>
    </message>
    <message>
        <source>Files can&apos;t be sent: no agent answers in the guest.</source>
        <translation>无法发送文件：客户机中没有代理应答。</translation>
    </message>
    <message>
        <source>Install spice-vdagent in it (for its SPICE console, with a desktop), or qemu-guest-agent.</source>
        <translation>请在其中安装 spice-vdagent（用于 SPICE 控制台，需有桌面）或 qemu-guest-agent。</translation>
    </message>
    <message>
        <source>Sending files to %1 …</source>
        <translation>正在向 %1 发送文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 to %2: %3 %</source>
        <comment>sending a file</comment>
        <translation>%1 到 %2：%3 %</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>不再发送。</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>文件已在 %1 中。</translation>
    </message>
    <message>
        <source>They are where its user keeps downloads.</source>
        <translation>它们位于其用户的下载位置。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestFolder</name>
    <message>
        <source>Share a Folder …</source>
        <translation>共享文件夹…</translation>
    </message>
    <message>
        <source>Stop Sharing the Folder</source>
        <translation>停止共享文件夹</translation>
    </message>
    <message>
        <source>Share a Folder with the Guest, Read-Only</source>
        <translation>与客户机共享文件夹（只读）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The guest has no channel through which it could see a folder.</source>
        <translation>客户机没有可用于查看文件夹的通道。</translation>
    </message>
    <message>
        <source>It is a device of its definition: org.spice-space.webdav.0.</source>
        <translation>它是客户机定义中的一个设备：org.spice-space.webdav.0。</translation>
    </message>
    <message>
        <source>Give It One</source>
        <translation>添加通道</translation>
    </message>
    <message>
        <source>Folders are shared by SPICE only.</source>
        <translation>只能通过 SPICE 共享文件夹。</translation>
    </message>
    <message>
        <source>The guest can read and change %1.</source>
        <translation>客户机可以读取和更改 %1。</translation>
    </message>
    <message>
        <source>The guest can read %1.</source>
        <translation>客户机可以读取 %1。</translation>
    </message>
    <message>
        <source>%1 is offered, but the guest doesn&apos;t look.</source>
        <translation>已提供 %1，但客户机没有查看。</translation>
    </message>
    <message>
        <source>In the guest: http://localhost:9843, which its file manager may show as a network folder.</source>
        <translation>在客户机中：http://localhost:9843，其文件管理器可能将其显示为网络文件夹。</translation>
    </message>
    <message>
        <source>Install spice-webdavd in the guest and start it.</source>
        <translation>请在客户机中安装并启动 spice-webdavd。</translation>
    </message>
    <message>
        <source>Only Let It Read</source>
        <translation>仅允许读取</translation>
    </message>
    <message>
        <source>Let It Write</source>
        <translation>允许写入</translation>
    </message>
    <message>
        <source>The guest has the channel from its next start on.</source>
        <translation>客户机下次启动后将有该通道。</translation>
    </message>
    <message>
        <source>%1 is shared with the guest as soon as its console is connected.</source>
        <translation>控制台连接后即与客户机共享 %1。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestPage</name>
    <message>
        <source>Pages of the guest</source>
        <translation>客户机的页面</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>This guest is no longer there.</source>
        <translation>此客户机已不存在。</translation>
    </message>
    <message>
        <source>It was undefined, migrated away, or its host was removed. Its history stays.</source>
        <translation>它的定义已被删除、已被迁走，或其主机已被移除。历史仍然保留。</translation>
    </message>
    <message>
        <source>The guest is no longer there</source>
        <translation>客户机已不存在</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>no. %1 on %2</source>
        <comment>number, host</comment>
        <translation>编号 %1，位于 %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>主机未连接</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>显示的是 %1 的情况。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, link</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSetPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions on the selected guests</source>
        <translation>对所选客户机的更多操作</translation>
    </message>
    <message>
        <source>Select guests first</source>
        <translation>请先选择客户机</translation>
    </message>
    <message>
        <source>Filter: words, state:running, tag:web …</source>
        <translation>筛选：文字、state:running、tag:web …</translation>
    </message>
    <message>
        <source>Filter of this table</source>
        <translation>此表格的筛选</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>复制所选行，或全部</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Without folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>为 %1 添加标签</translation>
    </message>
    <message>
        <source>Without site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 个客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选择 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSummary</name>
    <message>
        <source>guest agent</source>
        <translation>客户机代理</translation>
    </message>
    <message>
        <source>DHCP lease</source>
        <translation>DHCP 租约</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>the container&apos;s network</source>
        <translation>容器的网络</translation>
    </message>
    <message>
        <source>on the socket %1</source>
        <translation>在套接字 %1 上</translation>
    </message>
    <message>
        <source>listens nowhere; reached through the host</source>
        <translation>不监听网络；通过主机访问</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1，有密码</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Starts with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>transient: gone when it stops</source>
        <translation>临时：停止后消失</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最大 %2</translation>
    </message>
    <message>
        <source>Guest agent</source>
        <translation>客户机代理</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Text consoles</source>
        <translation>文本控制台</translation>
    </message>
    <message>
        <source>(no medium)</source>
        <translation>（无介质）</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已连通</translation>
    </message>
    <message>
        <source>down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>a template that is not in the fleet</source>
        <translation>不在机群中的模板</translation>
    </message>
    <message>
        <source>Laid over</source>
        <translation>叠放于</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>克隆</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestTable</name>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestTextConsole</name>
    <message>
        <source>Which console</source>
        <translation>哪个控制台</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>控制台 %1</translation>
    </message>
    <message>
        <source>Shell in the container</source>
        <translation>容器中的 Shell</translation>
    </message>
    <message>
        <source>This guest has no text console.
A serial port can be added to it while it is off.</source>
        <translation>此客户机没有文本控制台。
可在关机时为其添加串口。</translation>
    </message>
    <message>
        <source>It is open among the consoles.</source>
        <translation>已在控制台中打开。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestUsb</name>
    <message>
        <source>USB Devices</source>
        <translation>USB 设备</translation>
    </message>
    <message>
        <source>Insert an Image as a CD …</source>
        <translation>插入光盘映像…</translation>
    </message>
    <message>
        <source>The console is not connected</source>
        <translation>控制台未连接</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Give It One</source>
        <translation>添加位置</translation>
    </message>
    <message>
        <source>No USB devices are plugged into this computer</source>
        <translation>本机没有插入 USB 设备</translation>
    </message>
    <message>
        <source>The guest has: %1.</source>
        <comment>USB devices</comment>
        <translation>客户机拥有：%1。</translation>
    </message>
    <message>
        <source>This computer can&apos;t use what the guest has. Eject it in the guest before you take it back.</source>
        <translation>客户机占用的设备本机无法使用。收回前请先在客户机中弹出。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Insert an Image as a CD</source>
        <translation>插入光盘映像</translation>
    </message>
    <message>
        <source>Images of CDs (*.iso);;All files (*)</source>
        <translation>光盘映像 (*.iso);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The guest has the place from its next start on.</source>
        <translation>客户机下次启动后将有该位置。</translation>
    </message>
    <message>
        <source>USB devices are given to a guest by SPICE only</source>
        <translation>只有通过 SPICE 才能把 USB 设备交给客户机</translation>
    </message>
    <message>
        <source>The guest has no place for USB devices of this computer</source>
        <translation>客户机没有可接入本机 USB 设备的位置</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HardwareView</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation>扩大…</translation>
    </message>
    <message>
        <source>Insert …</source>
        <translation>插入…</translation>
    </message>
    <message>
        <source>Eject …</source>
        <translation>弹出…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Take Back …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Edit the XML …</source>
        <translation>编辑 XML…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Disk …</source>
        <translation>磁盘…</translation>
    </message>
    <message>
        <source>Network Card …</source>
        <translation>网卡…</translation>
    </message>
    <message>
        <source>CD Drive …</source>
        <translation>光驱…</translation>
    </message>
    <message>
        <source>Another Device …</source>
        <translation>其他设备…</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>正在询问主机…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the next start of the guest.</source>
        <translation>
            <numerusform>%n 项更改要等到客户机下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Select a device first</source>
        <translation>请先选择一个设备</translation>
    </message>
    <message>
        <source>This one is changed in the XML</source>
        <translation>此设备通过编辑 XML 更改</translation>
    </message>
    <message>
        <source>Only disks grow</source>
        <translation>只有磁盘可以扩大</translation>
    </message>
    <message>
        <source>Select a CD drive first</source>
        <translation>请先选择一个光驱</translation>
    </message>
    <message>
        <source>Select a CD drive with something in it first</source>
        <translation>请先选择一个装有介质的光驱</translation>
    </message>
    <message>
        <source>A guest keeps this one</source>
        <translation>此设备不能从客户机移除</translation>
    </message>
    <message>
        <source>Nothing of it waits for the next start</source>
        <translation>其中没有等待下次启动的更改</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在本页中查找</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostCharts</name>
    <message>
        <source>CPU of the host</source>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Disks of all guests</source>
        <translation>所有客户机的磁盘</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Network of all guests</source>
        <translation>所有客户机的网络</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostDialog</name>
    <message>
        <source>as you call it</source>
        <translation>您取的名称</translation>
    </message>
    <message>
        <source>name, IP address or alias of ~/.ssh/config</source>
        <translation>主机名、IP 地址或 ~/.ssh/config 中的别名</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says, else your login name</source>
        <translation>按 ~/.ssh/config，否则用您的登录名</translation>
    </message>
    <message>
        <source>SSH agent and the usual keys</source>
        <translation>SSH 代理和常用密钥</translation>
    </message>
    <message>
        <source>user@bastion:22, other</source>
        <translation>user@bastion:22, 另一主机</translation>
    </message>
    <message>
        <source>groups the tree</source>
        <translation>用于树的分组</translation>
    </message>
    <message>
        <source>This computer, without SSH</source>
        <translation>本机，不使用 SSH</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Edit Host</source>
        <translation>编辑主机</translation>
    </message>
    <message>
        <source>All a host needs is SSH and libvirt. Passwords and passphrases are asked for when they are needed, and are never written into the fleet file.</source>
        <translation>主机只需要 SSH 和 libvirt。密码和密码短语会在需要时询问，绝不会写入机群文件。</translation>
    </message>
    <message>
        <source>Add and Connect</source>
        <translation>添加并连接</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>As ~/.ssh/config says, else 22</source>
        <translation>按 ~/.ssh/config，否则为 22</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>跳板主机</translation>
    </message>
    <message>
        <source>Hosts on the way, as for ssh -J</source>
        <translation>途经的主机，与 ssh -J 相同</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>已知主机</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Marks the host in the tree</source>
        <translation>在树中标记主机</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Colour of the Host</source>
        <translation>主机的颜色</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostPage</name>
    <message>
        <source>Pages of the host</source>
        <translation>主机的页面</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>This host is not in the fleet any more.</source>
        <translation>此主机已不在机群中。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>显示的是 %1 的情况。</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostSummary</name>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>VMs with KVM</source>
        <translation>虚拟机（KVM）</translation>
    </message>
    <message>
        <source>VMs, emulated</source>
        <translation>虚拟机（模拟）</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>可运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, all</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>vCPUs in use</source>
        <translation>使用中的 vCPU</translation>
    </message>
    <message>
        <source>%1 on %2 threads</source>
        <translation>%1 个，共 %2 个线程</translation>
    </message>
    <message>
        <source>Memory promised</source>
        <translation>已分配内存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>不活动</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Known as soon as the host was connected once.</source>
        <translation>主机连接过一次后即可获知。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>binnacle::views::LeftoverOffer</name>
    <message>
        <source>A task that was interrupted may have left something on %1.</source>
        <translation type="vanished">被中断的任务可能在 %1 上留下了一些内容。</translation>
    </message>
    <message>
        <source>Half-made guests or disks. You are shown what is there before any of it goes.</source>
        <translation>未完成的客户机或磁盘。删除之前会先显示有哪些内容。</translation>
    </message>
    <message>
        <source>Clean Up …</source>
        <translation>清理 …</translation>
    </message>
</context>
<context>
    <name>binnacle::views::MainWindow</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>Wait Longer</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the fleet.</source>
        <translation>机群中没有“%1”。</translation>
    </message>
    <message>
        <source>Words, state:running, tag:web, host:…, kind:vm, folder:…</source>
        <translation>文字、state:running、tag:web、host:…、kind:vm、folder:…</translation>
    </message>
    <message>
        <source>No hosts</source>
        <translation>没有主机</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>The task journal can&apos;t be written: %1</source>
        <translation>无法写入任务日志：%1</translation>
    </message>
    <message>
        <source>The fleet file can&apos;t be read.</source>
        <translation>无法读取机群文件。</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search guests: words, state:running, tag:web, host:… (Ctrl+F)</source>
        <translation>搜索客户机：文字、state:running、tag:web、host:…（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>搜索客户机</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Binnacle</source>
        <translation>&amp;Binnacle</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>Select a guest or host first</source>
        <translation>请先选择客户机或主机</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Tree by Host</source>
        <translation>按主机显示树</translation>
    </message>
    <message>
        <source>Tree by Folder</source>
        <translation>按文件夹显示树</translation>
    </message>
    <message>
        <source>Tree by Tag</source>
        <translation>按标签显示树</translation>
    </message>
    <message>
        <source>Tree by Site</source>
        <translation>按站点显示树</translation>
    </message>
    <message>
        <source>Show or Hide Tasks</source>
        <translation>显示或隐藏任务</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Task History</source>
        <translation>任务历史</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Binnacle</source>
        <translation>关于 Binnacle</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Binnacle %1&lt;/h3&gt;&lt;p&gt;The console for Linux virtualization: plain hosts, nothing but SSH and libvirt.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Binnacle %1&lt;/h3&gt;&lt;p&gt;Linux 虚拟化控制台：普通主机，只需 SSH 和 libvirt。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 hosts connected</source>
        <comment>connected, hosts</comment>
        <translation>已连接 %1 台主机，共 %2 台</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 个客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such console.</source>
        <translation>没有这样的控制台。</translation>
    </message>
    <message>
        <source>&amp;Consoles</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>Open Consoles</source>
        <translation>打开的控制台</translation>
    </message>
    <message>
        <source>Wall of Screens</source>
        <translation>屏幕墙</translation>
    </message>
</context>
<context>
    <name>binnacle::views::MonitorConsole</name>
    <message>
        <source>Monitor %1 of the guest</source>
        <translation>客户机的显示器 %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scale to Fit</source>
        <translation>缩放以适应</translation>
    </message>
    <message>
        <source>Actual Pixels</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>Resize the Guest</source>
        <translation>调整客户机分辨率</translation>
    </message>
    <message>
        <source>Switch This Monitor On</source>
        <translation>打开此显示器</translation>
    </message>
    <message>
        <source>Switch This Monitor Off</source>
        <translation>关闭此显示器</translation>
    </message>
    <message>
        <source>Monitor %1 comes through the guest&apos;s console, which is not open.</source>
        <translation>显示器 %1 通过客户机的控制台传输，而该控制台未打开。</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The guest&apos;s console is not connected.</source>
        <translation>客户机的控制台未连接。</translation>
    </message>
    <message>
        <source>Monitor %1 is shown as soon as it is.</source>
        <translation>连接后即显示显示器 %1。</translation>
    </message>
    <message>
        <source>Monitor %1 is off.</source>
        <translation>显示器 %1 已关闭。</translation>
    </message>
    <message>
        <source>An agent in the guest (spice-vdagent) could switch it on; the guest can do so itself.</source>
        <translation>客户机中的代理（spice-vdagent）可以打开它；客户机也可以自行打开。</translation>
    </message>
    <message>
        <source>Switch It On</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>All keys go to the guest. Ctrl+Alt leads out.</source>
        <translation>所有按键都发送到客户机。按 Ctrl+Alt 退出。</translation>
    </message>
    <message>
        <source>Monitor %1</source>
        <translation>显示器 %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkPage</name>
    <message>
        <source>Guests on it</source>
        <translation>接入的客户机</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses given out</source>
        <translation>已分配的地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>预留的地址</translation>
    </message>
    <message>
        <source>Names in its DNS</source>
        <translation>DNS 中的名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reserve for Its Card …</source>
        <translation>为其网卡预留…</translation>
    </message>
    <message>
        <source>Reserve an Address …</source>
        <translation>预留地址…</translation>
    </message>
    <message>
        <source>Give Free</source>
        <translation>取消预留</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>The network does not run.</source>
        <translation>网络未运行。</translation>
    </message>
    <message>
        <source>Nobody has asked for an address.</source>
        <translation>尚无设备请求过地址。</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>主机未连接</translation>
    </message>
    <message>
        <source>Select an address that was given out first</source>
        <translation>请先选择一个已分配的地址</translation>
    </message>
    <message>
        <source>Select a reserved address first</source>
        <translation>请先选择一个预留的地址</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkPicture</name>
    <message>
        <source>How it hangs together</source>
        <translation>网络拓扑</translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s)</source>
        <translation>
            <numerusform>另有 %n 个客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>No guests</source>
        <translation>没有客户机</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkWords</name>
    <message>
        <source>NAT</source>
        <translation>NAT 转发</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Host&apos;s bridge</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>out by the host&apos;s address (NAT)</source>
        <translation>经主机地址出站（NAT）</translation>
    </message>
    <message>
        <source>out by %1&apos;s address (NAT)</source>
        <translation>经 %1 的地址出站（NAT）</translation>
    </message>
    <message>
        <source>out by the host, routed</source>
        <translation>经主机路由出站</translation>
    </message>
    <message>
        <source>out by %1, routed</source>
        <translation>经 %1 路由出站</translation>
    </message>
    <message>
        <source>among guests alone</source>
        <translation>仅客户机之间</translation>
    </message>
    <message>
        <source>among guests and the host</source>
        <translation>客户机与主机之间</translation>
    </message>
    <message>
        <source>where %1 is</source>
        <translation>%1 所在网络</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworksView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation>所选网络</translation>
    </message>
    <message>
        <source>Create a Network …</source>
        <translation>创建网络…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>libvirt has no networks on this host. One gives guests addresses and a way out.</source>
        <translation>此主机上没有 libvirt 网络。有了网络，客户机才能获得地址并对外连接。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>随主机</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Select a network to see who is on it and which addresses it has given out.</source>
        <translation>选择一个网络，查看接入的客户机和已分配的地址。</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>正在询问主机…</translation>
    </message>
    <message>
        <source>Select a network first</source>
        <translation>请先选择网络</translation>
    </message>
    <message>
        <source>Don&apos;t Start with the Host</source>
        <translation>不随主机启动</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>已在运行</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>It gives out no addresses: they come from outside</source>
        <translation>它不分配地址：地址由外部分配</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NotesView</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>Markdown 格式的备注</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>*No notes yet.*</source>
        <translation>*还没有备注。*</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Notifier</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1：失败</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have failed</source>
        <translation>
            <numerusform>%n 个任务失败了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::PlanList</name>
    <message>
        <source>What will be done</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Looking what there is …</source>
        <translation>正在查看现状……</translation>
    </message>
    <message>
        <source>%1 – can&apos;t be undone</source>
        <comment>step</comment>
        <translation>%1 – 无法撤销</translation>
    </message>
    <message>
        <source>Note well: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>障碍：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>binnacle::views::PoolTable</name>
    <message>
        <source>was active</source>
        <translation>此前活动</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>此前不活动</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>off</source>
        <translation>不活动</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>volume group</source>
        <translation>卷组</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>随主机</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ScreenRecording</name>
    <message>
        <source>Record to a File</source>
        <translation>录制到文件</translation>
    </message>
    <message>
        <source>WebM videos (*.webm)</source>
        <translation>WebM 视频 (*.webm)</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>在终端中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Nothing further up</source>
        <translation>上方没有了</translation>
    </message>
    <message>
        <source>Nothing further down</source>
        <translation>下方没有了</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tell me of failed tasks when the window isn&apos;t in front</source>
        <translation>窗口不在前台时通知失败的任务</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>在系统托盘中显示图标</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>机群文件</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SnapshotsView</name>
    <message>
        <source>disks and memory</source>
        <translation type="vanished">磁盘和内存</translation>
    </message>
    <message>
        <source>disks</source>
        <translation type="vanished">磁盘</translation>
    </message>
    <message>
        <source>%1, externally</source>
        <translation>%1（外部）</translation>
    </message>
    <message>
        <source>Take a Snapshot …</source>
        <translation>创建快照 …</translation>
    </message>
    <message>
        <source>Go Back …</source>
        <translation>恢复 …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除 …</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>描述 …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>The guest was</source>
        <translation>客户机当时</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>正在询问主机 …</translation>
    </message>
    <message>
        <source>There are no snapshots. One keeps the guest as it is now, so that it can go back to it.</source>
        <translation>没有快照。快照会保留客户机的当前状态，以便日后恢复。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The guest as it is</source>
        <translation>客户机的当前状态</translation>
    </message>
    <message>
        <source>Select a snapshot first</source>
        <translation>请先选择一个快照</translation>
    </message>
    <message>
        <source>Describe a Snapshot</source>
        <translation>描述快照</translation>
    </message>
    <message>
        <source>What the snapshot %1 was taken for:</source>
        <translation>创建快照 %1 的用途：</translation>
    </message>
    <message>
        <source>Disks and memory</source>
        <translation>磁盘和内存</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
</context>
<context>
    <name>binnacle::views::StorageView</name>
    <message>
        <source>Create a Pool …</source>
        <translation>创建存储池…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Delete the Pool …</source>
        <translation>删除存储池…</translation>
    </message>
    <message>
        <source>Create a Volume …</source>
        <translation type="vanished">创建卷…</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation type="vanished">扩大…</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation type="vanished">复制…</translation>
    </message>
    <message>
        <source>Wipe …</source>
        <translation type="vanished">擦除…</translation>
    </message>
    <message>
        <source>Delete the Volume …</source>
        <translation type="vanished">删除卷…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="vanished">筛选</translation>
    </message>
    <message>
        <source>Filter of the volumes</source>
        <translation type="vanished">卷的筛选</translation>
    </message>
    <message>
        <source>This host is not in the fleet any more.</source>
        <translation>此主机已不在机群中。</translation>
    </message>
    <message>
        <source>The host is not connected. Its pools are shown as of %1.</source>
        <translation>主机未连接。显示的是截至 %1 的存储池。</translation>
    </message>
    <message>
        <source>The host is not connected. Its pools are shown as they were last.</source>
        <translation>主机未连接。显示的是上次已知的存储池。</translation>
    </message>
    <message>
        <source>The host is not connected, and nothing is known of its storage.</source>
        <translation>主机未连接，其存储情况未知。</translation>
    </message>
    <message>
        <source>The host has no storage pool. One gives it a place for disks and images: a folder, a file system, a server&apos;s share or a volume group.</source>
        <translation>主机没有存储池。存储池用于存放磁盘和映像，可以是文件夹、文件系统、服务器共享或卷组。</translation>
    </message>
    <message>
        <source>The volumes are shown as of %1.</source>
        <translation>显示的是截至 %1 的卷。</translation>
    </message>
    <message>
        <source>What is in the pool is not known while the host is away.</source>
        <translation>主机断开期间无法得知存储池的内容。</translation>
    </message>
    <message>
        <source>The pool is off. Start it to see what is in it.</source>
        <translation>存储池未激活。启动后即可查看其内容。</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>正在询问主机…</translation>
    </message>
    <message>
        <source>The pool is empty.</source>
        <translation>存储池为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation type="vanished">
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation type="vanished">
            <numerusform>%1 个，共 %n 个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a pool first</source>
        <translation>请先选择存储池</translation>
    </message>
    <message>
        <source>The pool is active already</source>
        <translation>存储池已激活</translation>
    </message>
    <message>
        <source>The pool is off already</source>
        <translation>存储池本就未激活</translation>
    </message>
    <message>
        <source>The pool is off</source>
        <translation>存储池未激活</translation>
    </message>
    <message>
        <source>Select a volume first</source>
        <translation>请先选择卷</translation>
    </message>
    <message>
        <source>Upload …</source>
        <translation type="vanished">上传…</translation>
    </message>
    <message>
        <source>Download …</source>
        <translation type="vanished">下载…</translation>
    </message>
    <message>
        <source>Fetch from a URL …</source>
        <translation type="vanished">从 URL 获取…</translation>
    </message>
    <message>
        <source>Type of the volumes that are shown</source>
        <translation type="vanished">所显示卷的类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="vanished">所有类型</translation>
    </message>
    <message>
        <source>Drop the files to upload them into the pool %1.</source>
        <translation>松开即可将文件上传到存储池 %1。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TasksView</name>
    <message>
        <source>Cancel Task</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Log of the selected task</source>
        <translation>所选任务的日志</translation>
    </message>
    <message>
        <source>Select a task to read its log.</source>
        <translation>选择一个任务以查看其日志。</translation>
    </message>
    <message>
        <source>Cancel the selected task</source>
        <translation>取消所选任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Guests and hosts</source>
        <translation>客户机和主机</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target contains</source>
        <translation>目标包含</translation>
    </message>
    <message>
        <source>This task logged nothing.</source>
        <translation>此任务没有日志。</translation>
    </message>
    <message>
        <source>Only a task that waits or runs can be cancelled</source>
        <translation>只有排队中或运行中的任务才能取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TerminalView</name>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TerminalWidget</name>
    <message>
        <source>Ctrl+click opens %1</source>
        <translation>Ctrl+单击打开 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Log to File …</source>
        <translation>记录到文件…</translation>
    </message>
    <message>
        <source>Clear Scrollback</source>
        <translation>清除回滚内容</translation>
    </message>
    <message>
        <source>Reset Terminal</source>
        <translation>重置终端</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Stop Logging</source>
        <translation>停止记录</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>粘贴 %n 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the terminal can&apos;t tell them from typed ones: each may be run as it comes.</source>
        <translation>终端中运行的程序无法将它们与键入的内容区分开：每一行都可能立即执行。</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened.</source>
        <translation>不会打开此类地址。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Log to File</source>
        <translation>记录到文件</translation>
    </message>
    <message>
        <source>Text (*.log *.txt);;All files (*)</source>
        <translation>文本 (*.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Logged to %1</source>
        <translation>正在记录到 %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TextConsole</name>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 尚不可用</translation>
    </message>
    <message>
        <source>%1 is being opened …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Taking it over ends theirs.</source>
        <translation>接管将结束对方的会话。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>它以 %1 结束。</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Tray</name>
    <message>
        <source>Show the Window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TreePane</name>
    <message>
        <source>No guest matches the search.</source>
        <translation>没有符合搜索条件的客户机。</translation>
    </message>
    <message>
        <source>Hosts and guests</source>
        <translation>主机和客户机</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>按主机</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TypeDialog</name>
    <message>
        <source>Type into the Guest</source>
        <translation>在客户机中输入</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>要输入的文本</translation>
    </message>
    <message>
        <source>Keyboard layout of the guest</source>
        <translation>客户机的键盘布局</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>每秒按键数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个按键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeBar</name>
    <message>
        <source>Create a Volume …</source>
        <translation>创建卷…</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation>扩大…</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Wipe …</source>
        <translation>擦除…</translation>
    </message>
    <message>
        <source>Delete the Volume …</source>
        <translation>删除卷…</translation>
    </message>
    <message>
        <source>Upload …</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Download …</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Fetch from a URL …</source>
        <translation>从 URL 获取…</translation>
    </message>
    <message>
        <source>Type of the volumes that are shown</source>
        <translation>所显示卷的类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the volumes</source>
        <translation>卷的筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation>
            <numerusform>%1 个，共 %n 个卷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeTable</name>
    <message numerus="yes">
        <source>%n image(s) laid over it</source>
        <translation>
            <numerusform>叠放其上的 %n 个映像</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Laid over</source>
        <translation>叠放于</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What a guest sees</source>
        <translation>客户机看到的大小</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>%1 of its size</source>
        <translation>占其大小的 %1</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>存储池的卷</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What has arrived of a file: the same upload goes on with it</source>
        <translation>文件已到达的部分：再次上传同一文件会从那里继续</translation>
    </message>
</context>
<context>
    <name>binnacle::views::WallModel</name>
    <message>
        <source>%1 on %2, %3</source>
        <comment>guest, host, state</comment>
        <translation>%2 上的 %1，%3</translation>
    </message>
    <message>
        <source>A container has no screen.</source>
        <translation>容器没有屏幕。</translation>
    </message>
</context>
<context>
    <name>binnacle::views::WallPage</name>
    <message>
        <source>Which guests: words, tag:web, host:…</source>
        <translation>哪些客户机：关键词、tag:web、host:…</translation>
    </message>
    <message>
        <source>Which guests are on the wall</source>
        <translation>墙上显示哪些客户机</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Wall of guests</source>
        <translation>客户机墙</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>监视墙</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>binnacle::views::XmlDialog</name>
    <message>
        <source>Asking the host …</source>
        <translation>正在询问主机…</translation>
    </message>
    <message>
        <source>XML of %1</source>
        <translation>%1 的 XML</translation>
    </message>
    <message>
        <source>This is the definition of the guest&apos;s next start. What is changed in it is shown before it is done, and checked by libvirt.</source>
        <translation>这是客户机下次启动时使用的定义。执行之前会显示其中更改的内容，并由 libvirt 检查。</translation>
    </message>
    <message>
        <source>XML of the guest</source>
        <translation>客户机的 XML</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Changed, and not yet written.</source>
        <translation>已更改，尚未写入。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
</context>
</TS>
